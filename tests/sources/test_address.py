"""Fetching from servers on loopback that behave well, badly and very badly."""

from __future__ import annotations

import gzip
import socket
import ssl
import time
import zlib
from pathlib import Path

import pytest

from reader.errors import FetchError, NotFoundError, RefusedError, TooLargeError
from reader.sources import guard
from reader.sources.address import Limits, fetch
from tests.sources.server import redirect, response, serving

PAGE = "<!doctype html><title>Ärzte</title><p>Ein Satz.".encode()
CERTIFICATE = Path(__file__).parent / "data" / "articles.test.pem"
QUICK = Limits(seconds=0.6)


def local(url, **options):
    return fetch(url, allow_local=True, **options)


def named(*addresses):
    """Return a resolver that knows these addresses of every host, and writes down what it was asked."""

    def resolve(host, port, seconds):
        resolve.asked.append(host)
        return addresses

    resolve.asked = []
    return resolve


# --- a page as it should be ------------------------------------------------------------------------------------


def test_a_page_comes_with_what_the_server_says_of_it():
    with serving({"/news/one.html": response(PAGE, content_type='Text/HTML; charset="ISO-8859-1"')}) as server:
        document = local(server.url("/news/one.html?page=2#part"))
    assert document.data == PAGE
    assert document.name == "one.html"
    assert document.url == server.url("/news/one.html?page=2")
    assert document.source == server.url("/news/one.html?page=2")
    assert document.media_type == "text/html"
    assert document.charset == "iso-8859-1"
    assert document.path is None


def test_a_server_that_says_nothing_of_its_page_is_not_spoken_for():
    with serving({"/": response(PAGE)}) as server:
        document = local(server.url())
    assert (document.media_type, document.charset) == (None, None)


def test_an_unknown_charset_is_passed_on_as_named():
    with serving({"/": response(PAGE, content_type="text/html; charset=klingon")}) as server:
        assert local(server.url()).charset == "klingon"


def test_the_request_says_who_asks_and_sends_no_cookie():
    with serving({"/": response(PAGE, set_cookie="a=b"), "/b": response(PAGE)}) as server:
        local(server.url())
        local(server.url("/b"))
    for head in server.requests:
        assert "\r\nUser-Agent: plainspoken/" in head
        assert f"\r\nHost: 127.0.0.1:{server.port}\r\n" in head
        assert "Cookie" not in head
        assert "Authorization" not in head
        assert "Accept-Encoding: gzip" in head


def test_other_letters_in_an_address_are_encoded_once():
    with serving({"/%C3%A4rzte%20neu": response(PAGE)}) as server:
        assert local(server.url("/ärzte neu?q=ö")).data == PAGE
        assert local(server.url("/%C3%A4rzte%20neu?q=%C3%B6")).data == PAGE
    assert "?q=%C3%B6 " in server.requests[0]
    assert "?q=%C3%B6 " in server.requests[1]


@pytest.mark.parametrize(
    ("encoding", "packed"), [("gzip", gzip.compress(PAGE)), ("deflate", zlib.compress(PAGE)), ("identity", PAGE)]
)
def test_packed_pages_are_unpacked(encoding, packed):
    with serving({"/": response(packed, content_encoding=encoding)}) as server:
        assert local(server.url()).data == PAGE


def test_a_chunked_page_is_put_together():
    body = b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in (PAGE[:7], PAGE[7:])) + b"0\r\n\r\n"
    with serving({"/": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + body}) as server:
        assert local(server.url()).data == PAGE


def test_a_page_without_a_length_ends_with_the_connection():
    with serving({"/": b"HTTP/1.0 200 OK\r\n\r\n" + PAGE}) as server:
        assert local(server.url()).data == PAGE


def test_proxies_of_the_environment_are_not_used(monkeypatch):
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    with serving({"/": response(PAGE)}) as server:
        assert local(server.url()).data == PAGE


# --- secrets ---------------------------------------------------------------------------------------------------


def test_credentials_are_sent_to_their_server_and_shown_nowhere():
    with serving({"/": response(PAGE)}) as server:
        document = local(f"http://anna:ge%3Aheim@127.0.0.1:{server.port}/?token=abc123")
    assert "\r\nAuthorization: Basic YW5uYTpnZTpoZWlt\r\n" in server.requests[0]
    assert "?token=abc123 " in server.requests[0]
    assert "anna" not in repr(document)
    assert "heim" not in repr(document)
    assert "abc123" not in document.source


def test_credentials_follow_a_redirect_to_the_same_server_only():
    with serving({"/there": response(PAGE)}) as other:
        pages = {"/": redirect("/again"), "/again": redirect(other.url("/there"))}
        with serving(pages) as server:
            local(f"http://anna:geheim@127.0.0.1:{server.port}/")
    assert ["Authorization" in head for head in server.requests] == [True, True]
    assert "Authorization" not in other.requests[0]


@pytest.mark.parametrize(
    "answer",
    [
        response(status="404 Not Found"),
        response(status="403 Forbidden"),
        response(status="500 Internal Server Error"),
        response(status="418 I'm a teapot"),
        response(b"x" * 99),
        b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nshort",
        b"nonsense",
        redirect("http://anna:geheim@192.0.2.1/?token=verborgen"),
    ],
)
def test_no_error_tells_a_secret(answer):
    with serving({"/": answer}) as server, pytest.raises((FetchError, NotFoundError, RefusedError, TooLargeError)) as e:
        local(f"http://anna:geheim@127.0.0.1:{server.port}/?token=verborgen", limits=Limits(size=20))
    for secret in ("anna", "geheim", "verborgen"):
        assert secret not in str(e.value)
    assert str(e.value).endswith(".")
    assert "\n" not in str(e.value)


# --- redirects -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"])
def test_redirects_are_followed(status):
    pages = {"/": redirect("sub/two", status), "/sub/two": redirect("/three?x=1#y", status), "/three": response(PAGE)}
    with serving(pages) as server:
        document = local(server.url())
    assert document.data == PAGE
    assert document.url == server.url("/three?x=1")


def test_a_redirect_may_be_written_in_utf8():
    answer = b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: /\xc3\xa4rzte\r\n\r\n"
    with serving({"/": answer, "/%C3%A4rzte": response(PAGE)}) as server:
        assert local(server.url()).data == PAGE


def test_five_redirects_are_followed_and_six_are_not():
    pages = {f"/{n}": redirect(f"/{n - 1}") for n in range(1, 8)} | {"/0": response(PAGE)}
    with serving(pages) as server:
        assert local(server.url("/5")).data == PAGE
        with pytest.raises(FetchError, match="more than 5 times"):
            local(server.url("/6"))


def test_a_redirect_loop_ends():
    with serving({"/": redirect("/")}) as server, pytest.raises(FetchError, match="more than 5 times"):
        local(server.url())
    assert len(server.requests) == 6


@pytest.mark.parametrize(
    "to",
    [
        "http://169.254.169.254/latest/meta-data/",
        "http://[::ffff:127.0.0.1]/",
        "http://0.0.0.0/",
        "http://224.0.0.1/",
        "file:///etc/passwd",
        "FILE:///etc/passwd",
        "ftp://example.org/",
        "javascript:alert(1)",
        "data:text/html,hello",
        "http://[::1",
        "http://127.0.0.1:99999/",
    ],
)
def test_a_redirect_may_not_lead_out_of_bounds(to):
    with serving({"/": redirect(to)}) as server, pytest.raises(RefusedError):
        local(server.url())
    assert len(server.requests) == 1


def test_a_public_server_may_not_redirect_to_a_local_one_even_where_local_ones_are_allowed(monkeypatch):
    # As if loopback were a public address, and the only local one were that of "inside".
    monkeypatch.setattr(guard, "is_public", lambda address: address == "127.0.0.1")
    monkeypatch.setattr(guard, "is_local", lambda address: address == "::1")

    def resolve(host, port, seconds):
        return ["::1" if host == "inside.test" else "127.0.0.1"]

    with (
        serving({"/": redirect("http://inside.test:1/")}) as outside,
        pytest.raises(RefusedError, match=r"inside\.test"),
    ):
        local(outside.url(host="outside.test"), resolve=resolve)
    assert len(outside.requests) == 1


# --- addresses that are not opened -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:{port}/",
        "http://localhost:{port}/",
        "http://2130706433:{port}/",
        "http://0x7f.1:{port}/",
        "http://127.0.0.1.:{port}/",
        "http://example.org@127.0.0.1:{port}/",
    ],
)
def test_loopback_is_refused_unless_allowed(url):
    with serving({"/": response(PAGE)}) as server, pytest.raises(RefusedError, match="--allow-local"):
        fetch(url.format(port=server.port))
    assert server.requests == []


@pytest.mark.parametrize(
    "url", ["http://", "http:///path", "http://a b/", "http://[::1", "http://x:99999/", "https://:80"]
)
def test_malformed_addresses_are_refused(url):
    with pytest.raises(RefusedError):
        local(url, resolve=named("8.8.8.8"))


def test_a_name_that_resolves_to_a_private_address_is_refused():
    with pytest.raises(RefusedError, match=r"intranet\.example"):
        fetch("http://intranet.example/", resolve=named("10.0.0.7", "fd00::7"))


def test_a_name_is_resolved_once_so_that_a_second_answer_changes_nothing():
    resolve = named("127.0.0.1")
    with serving({"/": response(PAGE)}) as server:
        # The system's resolver does not know this name: only the checked address can lead to the server.
        local(server.url(host="rebinding.test"), resolve=resolve)
    assert resolve.asked == ["rebinding.test"]
    assert f"\r\nHost: rebinding.test:{server.port}\r\n" in server.requests[0]


def test_another_address_of_the_name_is_tried_when_one_does_not_answer():
    with serving({"/": response(PAGE)}) as server:
        assert local(server.url(host="two.test"), resolve=named("::1", "127.0.0.1")).data == PAGE


def test_names_in_other_scripts_are_asked_for_in_their_ascii_form():
    resolve = named("127.0.0.1")
    with serving({"/": response(PAGE)}) as server:
        local(server.url(host="bücher.test"), resolve=resolve)
    assert resolve.asked == ["xn--bcher-kva.test"]


# --- time, size and damage -------------------------------------------------------------------------------------


def drip(start: bytes, pause: float = 0.05):
    def answer(connected, head):
        connected.sendall(start)
        for _ in range(200):
            connected.sendall(b"a")
            time.sleep(pause)

    return answer


@pytest.mark.parametrize(
    "start",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX-Slow: ",
        b"HTTP/1.1 200 ",
        b"",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffff\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + gzip.compress(PAGE)[:10],
    ],
    ids=["body", "endless body", "header", "status", "nothing", "chunk", "gzip"],
)
def test_a_server_that_drips_is_left_at_the_deadline(start):
    with serving({"/": drip(start)}) as server:
        began = time.monotonic()
        with pytest.raises(FetchError):
            local(server.url(), limits=QUICK)
        assert time.monotonic() - began < 1.6


def test_a_slow_server_is_told_apart_from_a_broken_one():
    pages = {"/": drip(b"HTTP/1.1 200 OK\r\n\r\n")}
    with serving(pages) as server, pytest.raises(FetchError, match=r"took longer than 0\.6 seconds"):
        local(server.url(), limits=QUICK)


def test_a_silent_server_is_left_at_the_deadline():
    pages = {"/": lambda connected, head: time.sleep(2)}
    with serving(pages) as server, pytest.raises(FetchError, match="took longer"):
        local(server.url(), limits=QUICK)


def test_redirects_share_one_deadline():
    def slow(connected, head):
        time.sleep(0.25)
        connected.sendall(redirect("/"))

    with serving({"/": slow}) as server, pytest.raises(FetchError, match="took longer"):
        local(server.url(), limits=QUICK)


def test_endless_interim_answers_end_at_the_deadline():
    def answer(connected, head):
        for _ in range(100):
            connected.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
            time.sleep(0.02)

    with serving({"/": answer}) as server, pytest.raises(FetchError, match="took longer"):
        local(server.url(), limits=QUICK)


def test_a_server_that_never_finishes_its_tls_greeting_is_left():
    with serving({"/": b""}) as server, pytest.raises(FetchError, match="took longer"):
        local(server.url(scheme="https"), limits=QUICK)


def test_a_gzip_bomb_is_stopped_by_what_comes_out_of_it():
    bomb = gzip.compress(bytes(30_000_000))
    assert len(bomb) < 50_000
    pages = {"/": response(bomb, content_encoding="gzip")}
    with serving(pages) as server, pytest.raises(TooLargeError, match="more than 20 MB"):
        local(server.url())


def test_a_bomb_in_a_bomb_is_stopped_too():
    bomb = gzip.compress(gzip.compress(bytes(30_000_000)))
    with serving({"/": response(bomb, content_encoding="gzip, gzip")}) as server, pytest.raises(TooLargeError):
        local(server.url())


def test_a_page_that_announces_too_much_is_not_read():
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 20000001\r\n\r\n"
    with serving({"/": lambda connected, _: (connected.sendall(head), time.sleep(1))}) as server:
        began = time.monotonic()
        with pytest.raises(TooLargeError):
            local(server.url())
        assert time.monotonic() - began < 0.9


def test_an_endless_page_is_stopped_at_the_limit():
    def answer(connected, head):
        connected.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            connected.sendall(bytes(10_000))

    with serving({"/": answer}) as server, pytest.raises(TooLargeError, match=r"0\.1 MB"):
        local(server.url(), limits=Limits(size=100_000))


def test_a_page_of_just_the_limit_is_read():
    with serving({"/": response(bytes(1000))}) as server:
        assert len(local(server.url(), limits=Limits(size=1000)).data) == 1000


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"nonsense\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        response(b"not gzip at all", content_encoding="gzip"),
        b"HTTP/1.1 200 OK\r\n" + b"".join(b"X-%d: y\r\n" % n for n in range(300)) + b"\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"y" * 70_000 + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: " + b"gzip, " * 20 + b"gzip\r\n\r\n" + gzip.compress(b"x"),
    ],
    ids=["empty", "nonsense", "half", "chunks", "gzip", "many headers", "long header", "many encodings"],
)
def test_a_damaged_answer_is_an_error(answer):
    with serving({"/": answer}) as server, pytest.raises(FetchError):
        local(server.url())


@pytest.mark.parametrize(
    ("status", "kind", "words"),
    [
        ("404 Not Found", NotFoundError, "There is no page at"),
        ("410 Gone", NotFoundError, "There is no page at"),
        ("401 Unauthorized", FetchError, "save the page in a browser"),
        ("403 Forbidden", FetchError, "save the page in a browser"),
        ("429 Too Many Requests", FetchError, "try again later"),
        ("500 Internal Server Error", FetchError, "try again later"),
        ("503 Service Unavailable", FetchError, "try again later"),
        ("304 Not Modified", FetchError, "gave no page"),
        ("300 Multiple Choices", FetchError, "gave no page"),
    ],
)
def test_a_status_is_said_in_a_sentence(status, kind, words):
    with serving({"/x": response(status=status)}) as server, pytest.raises(kind, match=words) as error:
        local(server.url("/x"))
    assert status.split()[0] in str(error.value)


def test_nobody_listening_is_said_with_a_word_about_proxies_where_one_is_set(monkeypatch):
    monkeypatch.delenv("https_proxy", raising=False)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(FetchError, match="Nothing answers") as error:
        local(f"http://127.0.0.1:{port}/")
    assert "Proxies" not in str(error.value)
    monkeypatch.setenv("HTTPS_PROXY", "http://anna:geheim@proxy:1")
    with pytest.raises(FetchError, match="Proxies are not used") as error:
        local(f"http://127.0.0.1:{port}/")
    assert "geheim" not in str(error.value)


# --- TLS -------------------------------------------------------------------------------------------------------


@pytest.fixture
def secure():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    return context


def trusting():
    return ssl.create_default_context(cafile=CERTIFICATE)


def test_a_certificate_is_checked_against_the_name_while_the_connection_goes_to_the_address(secure):
    asked = []
    secure.sni_callback = lambda spoken, name, context: asked.append(name)
    with serving({"/": response(PAGE)}, tls=secure) as server:
        url = server.url(host="articles.test", scheme="https")
        assert local(url, resolve=named("127.0.0.1"), tls=trusting()).data == PAGE
    assert asked == ["articles.test"]


@pytest.mark.parametrize("host", ["other.test", "127.0.0.1"])
def test_a_certificate_for_another_name_is_not_accepted(secure, host):
    with serving({"/": response(PAGE)}, tls=secure) as server, pytest.raises(FetchError, match="could not prove"):
        local(server.url(host=host, scheme="https"), resolve=named("127.0.0.1"), tls=trusting())
    assert server.requests == []


def test_an_unknown_certificate_is_not_accepted(secure):
    with serving({"/": response(PAGE)}, tls=secure) as server, pytest.raises(FetchError, match="could not prove"):
        local(server.url(host="articles.test", scheme="https"), resolve=named("127.0.0.1"))


def test_a_server_without_tls_is_said():
    with serving({"/": response(PAGE)}) as server, pytest.raises(FetchError):
        local(server.url(scheme="https"), limits=QUICK)


def test_a_secure_page_that_drips_is_left_at_the_deadline(secure):
    with serving({"/": drip(b"HTTP/1.1 200 OK\r\n\r\n")}, tls=secure) as server:
        began = time.monotonic()
        with pytest.raises(FetchError, match="took longer"):
            local(
                server.url(host="articles.test", scheme="https"),
                resolve=named("127.0.0.1"),
                tls=trusting(),
                limits=QUICK,
            )
        assert time.monotonic() - began < 1.6


# --- servers that lie ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "kind", "words"),
    [
        (response(gzip.compress(PAGE)[:-20], content_encoding="gzip"), FetchError, "ends too early"),
        (response(b"\x8b\x02\x80abc", content_encoding="br"), FetchError, "not asked for"),
        (response(b"\x28\xb5\x2f\xfd\x00", content_encoding="zstd"), FetchError, "not asked for"),
        (response(PAGE, content_encoding=", ".join(["gzip"] * 50)), FetchError, "damaged"),
        (redirect("/" + "a" * 50_000), RefusedError, "address of 500"),
        (redirect("http://2852039166/"), RefusedError, "not a public server"),
        (redirect("http://0251.0376.0251.0376/"), RefusedError, "not a public server"),
        (redirect("http://[64:ff9b::a9fe:a9fe]/"), RefusedError, "not a public server"),
        (redirect("http://user:geheim@169.254.169.254/"), RefusedError, "not a public server"),
        (b"HTTP/1.1 200 OK\r\nX: " + b"a" * 200_000 + b"\r\n\r\n" + PAGE, FetchError, "damaged"),
        (b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 5_000 + b"\r\n" + PAGE, FetchError, "damaged"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: " + b"9" * 5_000 + b"\r\n\r\n" + PAGE, TooLargeError, "20 MB"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"1" * 200_000, FetchError, "damaged"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffff\r\nx", FetchError, "damaged"),
        (b"SSH-2.0-OpenSSH_9\r\n", FetchError, "damaged"),
        (PAGE, FetchError, "damaged"),
        (b"", FetchError, "failed"),
    ],
)
def test_a_server_that_lies_is_told_in_a_short_sentence(answer, kind, words):
    with serving({"/": answer}) as server, pytest.raises(kind, match=words) as told:
        local(server.url(), limits=Limits(seconds=5))
    assert "geheim" not in str(told.value)
    assert len(str(told.value)) < 300
    assert str(told.value).isprintable()
