"""A language model server on loopback that behaves as badly as a test wants."""

from __future__ import annotations

import contextlib
import json
import threading
import time
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Behaviour = Callable[["Handler", dict[str, Any]], None]


class Handler(BaseHTTPRequestHandler):
    """Notes what it is asked, and leaves the answer to the test."""

    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.talk.requests.append(Request(self.path, dict(self.headers), body))
        with contextlib.suppress(OSError):
            self.server.talk.behave(self, body)

    do_GET = do_POST  # noqa: N815 - the name that the library asks for

    def log_message(self, *_):
        pass

    def reply(self, data: bytes, status: int = 200, length: int | None = None, **headers: str):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(data) if length is None else length))
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(data)
        self.close_connection = True


@dataclass(frozen=True)
class Request:
    path: str
    headers: dict[str, str]
    body: dict[str, Any]

    @property
    def data(self) -> dict[str, Any]:
        """What the last message tells of the article."""
        return json.loads(self.body["messages"][-1]["content"])


@dataclass
class Talk:
    behave: Behaviour
    port: int = 0
    requests: list[Request] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"


@contextlib.contextmanager
def serving(behave: Behaviour) -> Iterator[Talk]:
    talk = Talk(behave)
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        server.block_on_close = False
        server.talk = talk
        talk.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        try:
            yield talk
        finally:
            server.shutdown()
            thread.join(5)


def completion(content: object, finish: str = "stop") -> bytes:
    """Return a chat completion; what is not text is written as JSON."""
    text = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)
    return json.dumps(
        {"choices": [{"index": 0, "finish_reason": finish, "message": {"role": "assistant", "content": text}}]}
    ).encode()


def sentence_of(body: dict[str, Any]) -> str:
    return json.loads(body["messages"][-1]["content"])["sentence"]


def saying(make: Callable[[str], object]) -> Behaviour:
    """Answer with what ``make`` makes of the sentence: a list of sentences, or any other content."""

    def behave(handler, body):
        made = make(sentence_of(body))
        handler.reply(completion({"sentences": made} if isinstance(made, list) else made))

    return behave


def judging(keep: Collection[str], make: Callable[[str], object] = lambda one: [one]) -> Behaviour:
    """Answer as ``saying`` does; of swaps, refuse those of the words of ``keep``."""
    write = saying(make)

    def behave(handler, body):
        data = json.loads(body["messages"][-1]["content"])
        if "wording" not in data:
            return write(handler, body)
        return handler.reply(completion({"same": data["old"] not in keep}))

    return behave


def always(data: bytes = b"", status: int = 200, length: int | None = None, **headers: str) -> Behaviour:
    return lambda handler, _: handler.reply(data, status, length, **headers)


def in_turn(*behaviours: Behaviour) -> Behaviour:
    """Behave so one after the other, the last one for ever."""
    left = list(behaviours)

    def behave(handler, body):
        (left.pop(0) if len(left) > 1 else left[0])(handler, body)

    return behave


def slow(seconds: float = 30.0) -> Behaviour:
    """Send a byte now and then, so that no time-out of a socket is ever reached."""

    def behave(handler, _):
        handler.send_response(200)
        handler.send_header("Content-Length", "100000")
        handler.end_headers()
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            handler.wfile.write(b" ")
            handler.wfile.flush()
            time.sleep(0.05)

    return behave


def endless(handler, _):
    handler.send_response(200)
    handler.send_header("Connection", "close")
    handler.end_headers()
    for _ in range(10_000):
        handler.wfile.write(b" " * 65_536)


def hanging_up(handler, _):
    handler.connection.close()
    handler.close_connection = True
