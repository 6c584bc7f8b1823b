"""A web server on loopback that says exactly what a test wants, byte by byte if need be."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

Answer = bytes | Callable[[socket.socket, bytes], None]


def response(body: bytes = b"", status: str = "200 OK", **headers: str) -> bytes:
    """Return a whole answer; ``content_type`` becomes Content-Type."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close"]
    lines += [f"{name.replace('_', '-').title()}: {value}" for name, value in headers.items()]
    return ("\r\n".join(lines) + "\r\n\r\n").encode() + body


def redirect(to: str, status: str = "302 Found") -> bytes:
    return response(status=status, location=to)


@dataclass
class Server:
    port: int
    requests: list[str] = field(default_factory=list)
    """The head of each request, in the order in which they came."""

    def url(self, path: str = "/", host: str = "127.0.0.1", scheme: str = "http") -> str:
        return f"{scheme}://{host}:{self.port}{path}"


@contextlib.contextmanager
def serving(pages: dict[str, Answer], tls: ssl.SSLContext | None = None) -> Iterator[Server]:
    """Serve ``pages`` (path without query to answer) until the block ends; any other path is not found."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = Server(listener.getsockname()[1])
        over = threading.Event()
        threads = [threading.Thread(target=_accept, args=(listener, server, pages, tls, over), daemon=True)]
        threads[0].start()
        try:
            yield server
        finally:
            over.set()
            with contextlib.suppress(OSError):
                socket.create_connection(("127.0.0.1", server.port), timeout=1).close()
            threads[0].join(5)


def _accept(listener: socket.socket, server: Server, pages: dict[str, Answer], tls: object, over: threading.Event):
    while not over.is_set():
        connected, _ = listener.accept()
        threading.Thread(target=_answer, args=(connected, server, pages, tls), daemon=True).start()


def _answer(connected: socket.socket, server: Server, pages: dict[str, Answer], tls: ssl.SSLContext | None) -> None:
    with connected, contextlib.suppress(OSError):
        connected.settimeout(5)
        spoken = tls.wrap_socket(connected, server_side=True) if tls else connected
        with spoken:
            head = b""
            while b"\r\n\r\n" not in head:
                received = spoken.recv(4096)
                if not received:
                    return
                head += received
            server.requests.append(head.decode())
            path = head.split()[1].partition(b"?")[0].decode()
            answer = pages.get(path, response(b"no", "404 Not Found"))
            if isinstance(answer, bytes):
                spoken.sendall(answer)
            else:
                answer(spoken, head)
