from __future__ import annotations

import threading
import time

import pytest

from reader.errors import FetchError, RefusedError, SettingsError
from reader.plain.llm import server as module
from reader.plain.llm.asking import Allowance, FailedError, UnusableError
from reader.plain.llm.opening import open_model
from reader.plain.llm.prompt import SCHEMA, question
from reader.plain.llm.server import ServerModel
from reader.sources.address_post import Server, UnreachableError
from tests.plain.llm.serving import (
    Talk,
    always,
    completion,
    endless,
    hanging_up,
    in_turn,
    saying,
    serving,
    slow,
)

ASKED = question("The library opened.", "", "", words=14)
KEY = "sk-very-secret"
GOOD = always(completion({"sentences": ["The library opened."]}))


class Patient(Allowance):
    """An allowance whose waits take no time, and are noted."""

    def __init__(self, seconds: float = 600) -> None:
        self.waits: list[float] = []
        super().__init__(seconds, sleep=self.waits.append)


def ask(talk: Talk, allowance: Allowance | None = None) -> str:
    return ServerModel(Server(talk.url, KEY), "small").ask(ASKED, allowance or Patient())


def test_what_is_asked() -> None:
    with serving(GOOD) as talk:
        assert ask(talk) == '{"sentences": ["The library opened."]}'
    body = talk.requests[0].body
    assert talk.requests[0].path == "/v1/chat/completions"
    assert (body["model"], body["temperature"], body["stream"], body["max_tokens"]) == ("small", 0, False, ASKED.tokens)
    assert body["response_format"]["type"] == "json_schema"
    assert body["response_format"]["json_schema"]["schema"] == SCHEMA
    assert body["messages"] == ASKED.chat


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("", "/v1/chat/completions"),
        ("/", "/v1/chat/completions"),
        ("/v1", "/v1/chat/completions"),
        ("/v1/", "/v1/chat/completions"),
        ("/api/openai", "/api/openai/chat/completions"),
        ("/x/chat/completions", "/x/chat/completions"),
    ],
)
def test_addresses_may_be_written_as_servers_give_them(address: str, path: str) -> None:
    with serving(GOOD) as talk:
        ServerModel(Server(f"http://127.0.0.1:{talk.port}{address}"), "small").ask(ASKED, Patient())
    assert talk.requests[0].path == path


@pytest.mark.parametrize("status", [400, 404, 422, 501])
def test_a_server_without_schemas_is_asked_more_simply_from_then_on(status: int) -> None:
    def behave(handler, body):
        (GOOD if body.get("response_format", {}).get("type") != "json_schema" else always(status=status))(handler, body)

    with serving(behave) as talk:
        model = ServerModel(Server(talk.url), "small")
        assert [model.ask(ASKED, Patient()) for _ in range(2)]
    forms = [request.body.get("response_format", {}).get("type") for request in talk.requests]
    assert forms == ["json_schema", "json_object", "json_object"]


def test_a_server_that_knows_no_options_is_asked_without() -> None:
    def behave(handler, body):
        (GOOD if body.keys() == {"model", "messages", "stream"} else always(status=400))(handler, body)

    with serving(behave) as talk:
        assert ask(talk)
    assert len(talk.requests) == 4


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_a_busy_server_is_asked_again_after_a_while(status: int) -> None:
    allowance = Patient()
    with serving(in_turn(always(status=status), always(status=status), GOOD)) as talk:
        assert ask(talk, allowance)
    assert allowance.waits == [0.5, 1.0]


def test_a_server_that_names_a_time_is_given_it() -> None:
    allowance = Patient()
    with serving(in_turn(always(status=429, Retry_After="7"), GOOD)) as talk:
        assert ask(talk, allowance)
    assert allowance.waits == [7.0]


def test_no_wait_is_longer_than_the_time_that_is_left() -> None:
    waits: list[float] = []
    Allowance(2, sleep=waits.append).wait(50)
    assert 1 < waits[0] <= 2


@pytest.mark.parametrize(
    ("behave", "reason"),
    [
        (always(status=500), "status 500"),
        (always(status=429), "status 429"),
        (always(b"<html>"), "damaged"),
        (always(b"{}"), "damaged"),
        (always(b'{"choices"', length=500), "damaged"),
        (hanging_up, "damaged"),
    ],
)
def test_after_three_tries_it_has_failed(behave, reason: str) -> None:
    with serving(behave) as talk, pytest.raises(FailedError, match=reason):
        ask(talk)
    assert len(talk.requests) == 3


def test_a_slow_answer_is_not_asked_for_again() -> None:
    with serving(slow()) as talk, pytest.raises(FailedError, match="too slow"):
        ask(talk, Allowance(0.4))
    assert len(talk.requests) == 1


def test_an_answer_has_a_time_of_its_own(monkeypatch) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.3)
    begun = time.monotonic()
    with serving(slow()) as talk, pytest.raises(FailedError, match="too slow"):
        ask(talk)
    assert time.monotonic() - begun < 3


def test_a_model_that_thinks_first_is_given_room_for_it_from_then_on() -> None:
    def behave(handler, body):
        (GOOD if body["max_tokens"] > 2000 else always(completion("Hm", "length")))(handler, body)

    allowance = Patient()
    with serving(behave) as talk:
        model = ServerModel(Server(talk.url), "small")
        assert [model.ask(ASKED, allowance) for _ in range(2)]
    assert [request.body["max_tokens"] > 2000 for request in talk.requests] == [False, True, True]


def test_an_answer_that_is_cut_off_all_the_same_is_unusable() -> None:
    with serving(always(completion("Hm", "length"))) as talk, pytest.raises(UnusableError, match="cut off"):
        ask(talk)
    assert len(talk.requests) == 2


def test_when_the_time_is_over_nothing_is_asked() -> None:
    with serving(GOOD) as talk, pytest.raises(FailedError, match="no time left"):
        ask(talk, Allowance(0))
    assert talk.requests == []


def test_an_endless_answer_is_unusable() -> None:
    with serving(endless) as talk, pytest.raises(UnusableError, match="too large"):
        ask(talk)
    assert len(talk.requests) == 1


@pytest.mark.parametrize(
    ("behave", "said"),
    [
        (always(status=401), "PLAINSPOKEN_LLM_KEY"),
        (always(status=403), "PLAINSPOKEN_LLM_KEY"),
        (always(status=404), "has no model “small”"),
        (always(status=400), "refuses what it is asked"),
        (always(status=307, Location="http://elsewhere.example/"), "sends us on to another address"),
    ],
)
def test_what_will_never_work_says_what_to_do(behave, said: str) -> None:
    with serving(behave) as talk, pytest.raises(FetchError, match=said) as caught:
        ask(talk)
    assert talk.url in str(caught.value)
    assert KEY not in str(caught.value)


def test_what_the_server_writes_about_the_key_is_not_repeated() -> None:
    with serving(always(f"Incorrect API key: {KEY}".encode(), 401)) as talk, pytest.raises(FetchError) as caught:
        ask(talk)
    found, seen = "", caught.value
    while seen is not None:
        found, seen = found + str(seen), seen.__cause__ or seen.__context__
    assert KEY not in found


def test_a_server_that_was_never_there_is_not_waited_for() -> None:
    with serving(GOOD) as talk:
        pass
    allowance = Patient()
    with pytest.raises(UnreachableError):
        ask(talk, allowance)
    assert allowance.waits == []


def test_a_server_that_went_away_is_given_a_while_to_come_back() -> None:
    with serving(GOOD) as talk:
        model = ServerModel(Server(talk.url), "small")
        assert model.ask(ASKED, Patient())
    allowance = Patient()
    with pytest.raises(FailedError, match="not reachable"):
        model.ask(ASKED, allowance)
    assert allowance.waits == [0.5, 1.0]


def test_ctrl_c_ends_a_question_at_once(monkeypatch) -> None:
    import _thread

    with serving(slow()) as talk:
        threading.Timer(0.4, _thread.interrupt_main).start()
        begun = time.monotonic()
        with pytest.raises(KeyboardInterrupt):
            ask(talk)
    assert time.monotonic() - begun < 3


# Which model is meant


def test_a_server_is_opened_with_its_model_and_key() -> None:
    with serving(GOOD) as talk:
        model = open_model(talk.url, "small", {"PLAINSPOKEN_LLM_KEY": f" {KEY}\n"})
        assert (model.name, model.place) == ("small", talk.url)
        assert model.ask(ASKED, Patient())
    assert talk.requests[0].headers["Authorization"] == f"Bearer {KEY}"


def test_a_server_needs_a_model() -> None:
    with pytest.raises(SettingsError, match="--model"):
        open_model("http://localhost:1/v1", None, {})


def test_what_is_neither_address_nor_file_is_refused() -> None:
    with pytest.raises(SettingsError, match="local:FILE"):
        open_model("qwen", None, {})
    with pytest.raises(RefusedError):
        open_model("http://:1/", "small", {})


@pytest.mark.parametrize("key", ["two words", "line\nbreak", "clé", "tab\there"])
def test_a_key_that_no_header_takes_is_refused_unrepeated(key: str) -> None:
    with pytest.raises(SettingsError, match="PLAINSPOKEN_LLM_KEY") as caught:
        open_model("http://localhost:1/v1", "small", {"PLAINSPOKEN_LLM_KEY": key})
    assert key not in str(caught.value)


def test_the_server_may_say_anything_of_a_sentence() -> None:
    with serving(saying(lambda sentence: [sentence.upper()])) as talk:
        assert "THE LIBRARY OPENED." in ask(talk)
