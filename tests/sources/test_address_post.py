from __future__ import annotations

import time

import pytest

from reader.errors import FetchError, RefusedError, TooLargeError
from reader.sources.address_post import Server, SlowError, UnreachableError, post
from tests.plain.llm.serving import always, endless, hanging_up, serving, slow

KEY = "sk-very-secret"


def test_a_question_goes_there_and_the_answer_comes_back() -> None:
    with serving(always(b"{}", 201)) as talk:
        reply = post(Server(f"http://127.0.0.1:{talk.port}/v1/x?y=z", KEY), b'{"a": 1}')
    assert (reply.status, reply.data, reply.wait) == (201, b"{}", None)
    asked = talk.requests[0]
    assert (asked.path, asked.body) == ("/v1/x?y=z", {"a": 1})
    assert asked.headers["Authorization"] == f"Bearer {KEY}"
    assert asked.headers["Content-Type"] == "application/json"
    assert asked.headers["Host"] == f"127.0.0.1:{talk.port}"


def test_without_a_key_none_is_sent() -> None:
    with serving(always()) as talk:
        post(Server(talk.url), b"{}")
    assert "Authorization" not in talk.requests[0].headers


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_not_followed(status: int) -> None:
    with serving(always(b"mine")) as other, serving(always(status=status, Location=other.url)) as talk:
        assert post(Server(talk.url, KEY), b"{}").status == status
    assert other.requests == []


@pytest.mark.parametrize(("said", "wait"), [("7", 7.0), ("99999", 60.0), ("soon", None), ("-3", None), ("", None)])
def test_when_to_ask_again_is_understood(said: str, wait: float | None) -> None:
    with serving(always(status=429, Retry_After=said)) as talk:
        assert post(Server(talk.url), b"{}").wait == wait


def test_the_time_is_that_of_the_whole_answer() -> None:
    begun = time.monotonic()
    with serving(slow()) as talk, pytest.raises(SlowError, match=r"127\.0\.0\.1 took longer than 0 seconds"):
        post(Server(talk.url), b"{}", seconds=0.4)
    assert time.monotonic() - begun < 3


def test_an_answer_without_end_is_cut_off() -> None:
    with serving(endless) as talk, pytest.raises(TooLargeError):
        post(Server(talk.url), b"{}", size=100_000)


def test_a_compressed_answer_is_not_unpacked() -> None:
    import gzip

    packed = gzip.compress(b" " * 10_000_000)
    with serving(always(packed, Content_Encoding="gzip")) as talk:
        assert post(Server(talk.url), b"{}").data == packed
    assert talk.requests[0].headers["Accept-Encoding"] == "identity"


@pytest.mark.parametrize("behave", [hanging_up, always(b"short", length=50)], ids=["hangs up", "ends too early"])
def test_a_broken_connection_is_an_error(behave) -> None:
    with serving(behave) as talk, pytest.raises(FetchError) as caught:
        post(Server(talk.url, KEY), b"{}")
    assert not isinstance(caught.value, UnreachableError)
    assert KEY not in str(caught.value)


def test_where_nothing_listens() -> None:
    with serving(always()) as talk:
        pass
    with pytest.raises(UnreachableError, match=f"Nothing answers at 127.0.0.1:{talk.port}: start the server there"):
        post(Server(talk.url), b"{}", seconds=2)


def test_an_unknown_name_is_unreachable() -> None:
    def unknown(*_):
        raise FetchError("There is no server named nowhere.example: check the address and the connection.")

    with pytest.raises(UnreachableError, match=r"nowhere\.example"):
        post(Server("http://nowhere.example/v1"), b"{}", resolve=unknown)


def test_the_next_of_its_addresses_is_tried() -> None:
    with serving(always(b"{}")) as talk:
        server = Server(f"http://model.example:{talk.port}/v1")
        assert post(server, b"{}", seconds=5, resolve=lambda *_: ("127.0.0.9", "127.0.0.1")).data == b"{}"


@pytest.mark.parametrize("address", ["169.254.169.254", "100.100.100.200", "0.0.0.1", "224.0.0.1", "fe80::1"])
def test_services_that_hand_out_keys_stay_closed(address: str) -> None:
    with pytest.raises(RefusedError):
        post(Server("http://model.example/v1"), b"{}", resolve=lambda *_: (address,))


def test_a_key_is_not_sent_where_others_could_read_it() -> None:
    with pytest.raises(RefusedError, match="https") as caught:
        post(Server("http://model.example/v1", KEY), b"{}", resolve=lambda *_: ("127.0.0.1", "93.184.216.34"))
    assert KEY not in str(caught.value)


@pytest.mark.parametrize(
    "address",
    ["", "localhost:8080", "ftp://a.example/", "http://", "http://a.example:x/", "http://a.example:99999/",
     "http://a b/", "http://[::1/", "http://a.example/\r\nX: y", "http://me:pw@a.example/"],
)  # fmt: skip
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(RefusedError) as caught:
        Server(address)
    assert "pw" not in str(caught.value)


def test_the_key_shows_nowhere() -> None:
    assert KEY not in repr(Server("http://localhost/v1?api_key=abc", KEY))
    assert Server("http://localhost/v1?api_key=abc", KEY).shown == "http://localhost/v1"
