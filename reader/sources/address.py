"""Bytes from an http or https address, within a deadline, a size and the bounds of ``reader.sources.guard``.

Proxy variables of the environment are not used: a proxy resolves names itself, so that what it opens could not be
checked. No cookies are kept or sent. A user name and password in an address are sent to its own server alone.
"""

from __future__ import annotations

import http.client
import os
import ssl
import zlib
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from email.message import Message
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from urllib.parse import quote, unquote, unquote_to_bytes, urljoin, urlsplit

from urllib3 import HTTPResponse
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import HTTPError

from reader.errors import FetchError, NotFoundError, RefusedError, SourceError, TooLargeError
from reader.model.document import Document
from reader.sources import guard, urls
from reader.sources.deadline import Deadline
from reader.sources.pages import Pages
from reader.sources.unpacking import ACCEPTED, UnknownPackingError, unpacked

LONGEST = 8_000
"""Signs of an address; servers take some 8,000."""
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_UNCHANGED = 304
_CHUNK = 1 << 16
_PROXIES = ("http_proxy", "https_proxy", "all_proxy")


@dataclass(frozen=True, slots=True)
class Limits:
    """How much patience a fetch has."""

    seconds: float = 15
    """For everything together, from the name's resolution to the last byte, redirects included."""
    size: int = 20_000_000
    """Bytes of the page after decompression."""
    redirects: int = 5


@dataclass(frozen=True, slots=True)
class _Target:
    """An address taken apart, each part in the form in which it is sent."""

    url: str
    scheme: str
    host: str
    port: int
    path: str
    authorization: str | None = field(default=None, repr=False)

    @property
    def shown(self) -> str:
        return urls.shown(self.url)

    @property
    def origin(self) -> tuple[str, str, int]:
        return self.scheme, self.host, self.port

    @property
    def host_header(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == (443 if self.scheme == "https" else 80) else f"{host}:{self.port}"


@dataclass(frozen=True, slots=True)
class _Way:
    """What stays the same on the way through redirects."""

    limits: Limits
    deadline: Deadline
    resolve: guard.Resolve
    tls: ssl.SSLContext | None
    pages: Pages | None


def fetch(
    address: str,
    *,
    allow_local: bool = False,
    limits: Limits | None = None,
    resolve: guard.Resolve = guard.resolve,
    tls: ssl.SSLContext | None = None,
    pages: Pages | None = None,
) -> Document:
    """Fetch the page at an http or https address, following redirects.

    ``allow_local`` lets the address itself lead to this machine or its network; from a public server no redirect
    leads there. ``resolve`` and ``tls`` replace the system's resolver and its trusted certificates. ``pages`` are those
    fetched before: of one that has not changed only that is asked.

    Raises:
        RefusedError: the address, or one it redirects to, may not be opened.
        NotFoundError: there is no such page.
        FetchError: the network or the server failed, or took too long.
        TooLargeError: the page has more bytes than the limits allow.
    """
    limits = limits or Limits()
    way = _Way(limits, Deadline(limits.seconds), resolve, tls, pages)
    target = _target(address.strip())
    for _ in range(limits.redirects + 1):
        addresses = _reachable(target, way, allow_local=allow_local)
        allow_local = allow_local and all(map(guard.is_local, addresses))
        outcome = _visit(target, addresses, way)
        if isinstance(outcome, Document):
            return outcome
        target = outcome
    raise FetchError(f"The page sends us on more than {limits.redirects} times: check the address in a browser.")


def _target(url: str) -> _Target:
    """Take an address apart; one that is no http or https address, malformed or endless is refused."""
    if len(url) > LONGEST:
        raise RefusedError(f"An address of {len(url)} signs is not opened ({urls.shown(url[:100])}…): check it.")
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").rstrip(".")
        port = parts.port or (443 if parts.scheme == "https" else 80)
        ascii_host = host if ":" in host or host.isascii() else host.encode("idna").decode("ascii")
    except ValueError as error:
        raise RefusedError(f"{urls.shown(url)} is not an address: check how it is written.") from error
    if parts.scheme not in {"http", "https"}:
        raise RefusedError(f"The page leads to an address that begins with '{parts.scheme}:', which is not opened.")
    if not ascii_host or not all("!" <= letter <= "~" for letter in ascii_host):
        raise RefusedError(f"{urls.shown(url)} names no server: write it like https://example.org/page.")
    # quote() leaves what is encoded already as it is, for "%" is among the safe characters.
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=-._~")
    query = quote(parts.query, safe="/%:@!$&'()*+,;=-._~?[]")
    return _Target(
        url=urls.without_credentials(url),
        scheme=parts.scheme,
        host=ascii_host.lower(),
        port=port,
        path=f"{path}?{query}" if query else path,
        authorization=_authorization(parts.username, parts.password),
    )


def _redirected(before: _Target, location: str) -> _Target:
    """Return where a redirect leads; credentials go on to the same server only."""
    try:
        target = _target(urljoin(before.url, location))
    except ValueError as error:
        raise RefusedError(
            f"{before.shown} leads to something that is not an address: open it in a browser."
        ) from error
    if target.authorization or target.origin != before.origin:
        return target
    return replace(target, authorization=before.authorization)


def _authorization(user: str | None, password: str | None) -> str | None:
    if not user:
        return None
    pair = unquote_to_bytes(user) + b":" + unquote_to_bytes(password or "")
    return "Basic " + b64encode(pair).decode("ascii")


def _reachable(target: _Target, way: _Way, *, allow_local: bool) -> tuple[str, ...]:
    addresses = way.resolve(target.host, target.port, way.deadline.left())
    return guard.checked(target.host, addresses, allow_local=allow_local)


def _visit(target: _Target, addresses: tuple[str, ...], way: _Way) -> Document | _Target:
    """Ask for the page and return it, or the target that it redirects to."""
    try:
        connection = _connected(target, addresses, way)
        try:
            with way.deadline.watching(connection.sock):
                outcome = _asked(connection, target, way)
        finally:
            connection.close()
        # A connection that the deadline has cut looks to its reader like a page that ended.
        way.deadline.left()
    except UnknownPackingError as error:
        raise FetchError(
            f"{target.host} sent the page packed in a way that was not asked for ({error}): "
            "save it in a browser and name the file."
        ) from error
    except (HTTPError, http.client.HTTPException, OSError, EOFError, ValueError, zlib.error) as error:
        raise _explained(error, target, way) from error
    return outcome


def _connected(target: _Target, addresses: tuple[str, ...], way: _Way) -> HTTPConnection:
    """Connect to the first of the checked addresses that answers."""
    for number, address in enumerate(addresses[:4]):
        # While there is another address to try, half the time is kept for it.
        left = way.deadline.left()
        connection = _connection(target, address, left if number == len(addresses[:4]) - 1 else left / 2, way)
        try:
            connection.connect()
        except (HTTPError, OSError):
            connection.close()
            if number == len(addresses[:4]) - 1:
                raise
        else:
            return connection
    raise FetchError(f"{target.host} has no address: check how it is written.")


def _connection(target: _Target, address: str, seconds: float, way: _Way) -> HTTPConnection:
    if target.scheme == "http":
        return HTTPConnection(address, target.port, timeout=seconds)
    context = way.tls or ssl.create_default_context()
    # The certificate is checked against the name, though the connection goes to the address.
    return HTTPSConnection(
        address, target.port, timeout=seconds, ssl_context=context, server_hostname=target.host, assert_hostname=None
    )


def _asked(connection: HTTPConnection, target: _Target, way: _Way) -> Document | _Target:
    pages = None if target.authorization else way.pages
    kept = pages.find(target.url) if pages else None
    headers = _headers(target) | (kept.questions if kept else {})
    connection.request("GET", target.path, headers=headers, preload_content=False)
    response = connection.getresponse()
    try:
        location = response.headers.get("Location")
        if response.status in _REDIRECTS and location:
            return _redirected(target, _unicode(location.strip()))
        if kept and response.status == _UNCHANGED:
            return kept.document
        _check(response, target)
        document = _document(response, target, _body(response, target, way.limits, way.deadline))
    finally:
        response.close()
    # What a deadline has cut short is no page to be kept.
    way.deadline.left()
    if pages:
        pages.keep(document, response.headers)
    return document


def _headers(target: _Target) -> dict[str, str]:
    headers = {
        "Host": target.host_header,
        "User-Agent": f"plainspoken/{_version()}",
        "Accept": "text/html, application/xhtml+xml, text/markdown, text/plain, */*;q=0.5",
        "Accept-Encoding": ACCEPTED,
        "Connection": "close",
    }
    return headers | ({"Authorization": target.authorization} if target.authorization else {})


def _version() -> str:
    try:
        return version("plainspoken")
    except PackageNotFoundError:
        return "0"


def _unicode(header: str) -> str:
    """Undo the header's reading as Latin-1 where a server sent UTF-8."""
    try:
        return header.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return header


def _check(response: HTTPResponse, target: _Target) -> None:
    status = response.status
    if 200 <= status < 300:
        return
    if status in {404, 410}:
        raise NotFoundError(f"There is no page at {target.shown} ({status}): check the address.")
    if status in {401, 402, 403, 451}:
        raise FetchError(
            f"{target.host} keeps {target.shown} from us ({status}): save the page in a browser and name the file."
        )
    if status == 429:
        raise FetchError(f"{target.host} has had too many requests ({status}): try again later.")
    if status >= 500:
        raise FetchError(f"The server of {target.shown} failed ({status}): try again later.")
    raise FetchError(f"{target.host} gave no page for {target.shown} ({status}): check the address in a browser.")


def _body(response: HTTPResponse, target: _Target, limits: Limits, deadline: Deadline) -> bytes:
    """Read the page in small pieces, counting what comes out of the decompressor."""
    too_large = TooLargeError(f"{target.shown} has more than {limits.size / 1_000_000:g} MB: choose a single article.")
    announced = response.headers.get("Content-Length", "")
    if announced.isascii() and announced.isdigit() and int(announced[:20]) > limits.size:
        raise too_large
    parts: list[bytes] = []
    size = 0
    packed = iter(partial(response.read1, _CHUNK, decode_content=False), b"")
    for part in unpacked(packed, response.headers.get("Content-Encoding", "")):
        deadline.left()
        size += len(part)
        if size > limits.size:
            raise too_large
        parts.append(part)
    return b"".join(parts)


def _document(response: HTTPResponse, target: _Target, data: bytes) -> Document:
    header = Message()
    header["Content-Type"] = response.headers.get("Content-Type", "")
    named = response.headers.get("Content-Type")
    return Document(
        data,
        name=unquote(urlsplit(target.url).path.rpartition("/")[2]),
        url=target.url,
        media_type=header.get_content_type() if named else None,
        charset=header.get_content_charset() if named else None,
        source=target.shown,
    )


def _explained(error: Exception, target: _Target, way: _Way) -> SourceError:
    """Say in a sentence why a page could not be had, without the address's secrets that libraries repeat."""
    if way.deadline.over or isinstance(error, TimeoutError):
        return way.deadline.error()
    causes = tuple(_causes(error))
    if any(isinstance(cause, ssl.SSLCertVerificationError) for cause in causes):
        return FetchError(f"{target.host} could not prove who it is: check the address and this computer's clock.")
    if any(isinstance(cause, ssl.SSLError) for cause in causes):
        return FetchError(f"No secure connection to {target.host} came about: check the address in a browser.")
    if any(isinstance(cause, ConnectionRefusedError) for cause in causes):
        return FetchError(f"Nothing answers at {target.host_header}: check the address.{_proxy_hint()}")
    if isinstance(error, OSError) or any(isinstance(cause, OSError) for cause in causes):
        return FetchError(f"The connection to {target.host} failed: check the network and try again.{_proxy_hint()}")
    return FetchError(f"The answer of {target.host} is damaged or ends too early: try again.")


def _causes(error: BaseException) -> Iterator[BaseException]:
    seen: BaseException | None = error
    while seen is not None:
        yield seen
        seen = seen.__cause__ or seen.__context__


def _proxy_hint() -> str:
    if any(os.environ.get(name) or os.environ.get(name.upper()) for name in _PROXIES):
        return " (Proxies are not used: where one is needed, save the page in a browser and name the file.)"
    return ""
