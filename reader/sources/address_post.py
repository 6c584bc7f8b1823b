"""One question to a server that the user named, and its answer: for language models, not for pages.

Unlike a page's address, which may come from anywhere, this one is typed by the user, so that a server of this machine
and its network is as good as a public one; most run at home. What stays closed are link-local addresses and the
services where cloud machines hand out their keys. No redirect is followed: a question carries a key and somebody's
text, which are for the server that was named alone. Proxies are not used, cookies not kept, for the reasons that
``reader.sources.address`` gives.
"""

from __future__ import annotations

import http.client
import ssl
from dataclasses import dataclass, field
from functools import partial
from urllib.parse import urlsplit

from urllib3 import HTTPResponse
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import HTTPError

from reader.errors import FetchError, RefusedError, TooLargeError
from reader.sources import guard, urls
from reader.sources.deadline import Deadline

_CHUNK = 1 << 16
_MOST_WAIT = 60.0
_TROUBLES = (HTTPError, http.client.HTTPException, OSError, EOFError, ValueError, FetchError)


class UnreachableError(FetchError):
    """No connection to the server came about."""


class SlowError(FetchError):
    """The server took longer than it was given."""


@dataclass(frozen=True, slots=True)
class Server:
    """A server that the user named: where questions go, and the key that opens it."""

    address: str
    key: str | None = field(default=None, repr=False)
    """Sent over https, or to this machine and its network, and nowhere else."""

    def __post_init__(self) -> None:
        """Refuse what is no address of a server.

        Raises:
            RefusedError: it is not.
        """
        try:
            parts = urlsplit(self.address)
            usable = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or 1) > 0
        except ValueError:
            usable = False
        if not usable or not all("!" <= sign <= "~" for sign in self.address):
            raise RefusedError(f"“{urls.printable(self.shown)}” is no server's address: write http://localhost:8080.")
        if "@" in parts.netloc:
            raise RefusedError(f"The address of {parts.hostname} holds a password: keys are not taken from addresses.")

    @property
    def shown(self) -> str:
        return urls.shown(self.address)

    @property
    def host(self) -> str:
        return (urlsplit(self.address).hostname or "").rstrip(".")

    @property
    def port(self) -> int:
        parts = urlsplit(self.address)
        return parts.port or (443 if parts.scheme == "https" else 80)


@dataclass(frozen=True, slots=True)
class Reply:
    """What a server answered, whatever its status."""

    status: int
    data: bytes
    wait: float | None = None
    """Seconds after which the server wants to be asked again, if it said so."""


def post(
    server: Server,
    data: bytes,
    *,
    seconds: float = 60,
    size: int = 1_000_000,
    resolve: guard.Resolve = guard.resolve,
    tls: ssl.SSLContext | None = None,
) -> Reply:
    """Send JSON to a server and return its answer, of at most ``size`` bytes, all within ``seconds``.

    Raises:
        RefusedError: the server may not be opened, or the key not be sent to it.
        UnreachableError: no connection came about.
        SlowError: the time is over.
        TooLargeError: the answer is too large.
        FetchError: the connection broke.
    """
    deadline = Deadline(seconds)
    try:
        connection = _connected(server, deadline, resolve, tls)
        try:
            with deadline.watching(connection.sock):
                reply = _asked(connection, server, data, size, deadline)
        finally:
            connection.close()
        deadline.left()  # a connection that the deadline has cut looks to its reader like an answer that ended
    except _TROUBLES as error:
        if deadline.over or isinstance(error, TimeoutError):
            raise SlowError(f"{server.host} took longer than {seconds:.0f} seconds to answer.") from error
        if isinstance(error, FetchError):
            raise
        raise FetchError(f"The answer of {server.host} is damaged or ends too early: try again.") from error
    return reply


def _connected(
    server: Server, deadline: Deadline, resolve: guard.Resolve, tls: ssl.SSLContext | None
) -> HTTPConnection:
    """Connect to the first of the server's checked addresses that answers."""
    try:
        found = resolve(server.host, server.port, deadline.left())
    except FetchError as error:
        if deadline.over:
            raise
        raise UnreachableError(str(error)) from error
    addresses = guard.checked(server.host, found, allow_local=True)[:4]
    secure = urlsplit(server.address).scheme == "https"
    if server.key and not secure and not all(map(guard.is_local, addresses)):
        raise RefusedError(f"The key is not sent to {server.host} where others could read it: use its https address.")
    why: Exception | None = None
    for number, address in enumerate(addresses, 1):
        left = deadline.left() / (1 if number == len(addresses) else 2)
        connection = _connection(server, address, left, (tls or ssl.create_default_context()) if secure else None)
        try:
            connection.connect()
        except (HTTPError, OSError) as error:
            connection.close()
            why = error
        else:
            return connection
    if isinstance(why, ssl.SSLError) or isinstance(getattr(why, "__cause__", None), ssl.SSLError):
        raise UnreachableError(f"No secure connection to {server.host} came about: check the address.") from why
    raise UnreachableError(f"Nothing answers at {server.host}:{server.port}: start the server there.") from why


def _connection(server: Server, address: str, seconds: float, context: ssl.SSLContext | None) -> HTTPConnection:
    if context is None:
        return HTTPConnection(address, server.port, timeout=seconds)
    # The certificate is checked against the name, though the connection goes to the address.
    return HTTPSConnection(
        address, server.port, timeout=seconds, ssl_context=context, server_hostname=server.host, assert_hostname=None
    )


def _asked(connection: HTTPConnection, server: Server, data: bytes, size: int, deadline: Deadline) -> Reply:
    if connection.sock is not None:
        connection.sock.settimeout(deadline.left())  # half of it was for connecting
    parts = urlsplit(server.address)
    path = f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"
    connection.request("POST", path, body=data, headers=_headers(server), preload_content=False)
    response = connection.getresponse()
    try:
        return Reply(response.status, _body(response, server, size, deadline), _wait(response))
    finally:
        response.close()


def _headers(server: Server) -> dict[str, str]:
    host = f"[{server.host}]" if ":" in server.host else server.host
    headers = {
        "Host": f"{host}:{server.port}",
        "User-Agent": "plainspoken",
        "Content-Type": "application/json",
        "Accept": "application/json",
        "Accept-Encoding": "identity",  # nothing that could grow while it is unpacked
        "Connection": "close",
    }
    return headers | ({"Authorization": f"Bearer {server.key}"} if server.key else {})


def _body(response: HTTPResponse, server: Server, size: int, deadline: Deadline) -> bytes:
    parts: list[bytes] = []
    count = 0
    for part in iter(partial(response.read1, _CHUNK, decode_content=False), b""):
        deadline.left()
        count += len(part)
        if count > size:
            raise TooLargeError(f"The answer of {server.host} has more than {size / 1_000_000:g} MB.")
        parts.append(part)
    return b"".join(parts)


def _wait(response: HTTPResponse) -> float | None:
    """Return the seconds of Retry-After; a date there, which needs clocks that agree, counts as nothing said."""
    said = response.headers.get("Retry-After", "").strip()
    return min(float(said[:6]), _MOST_WAIT) if said.isascii() and said.isdigit() else None
