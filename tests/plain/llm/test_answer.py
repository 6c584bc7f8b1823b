from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.plain.llm.answer import content_of, sentences_in
from reader.plain.llm.asking import UnusableError
from tests.plain.llm.serving import completion

SOURCE = "The library, which opened in 1962, bought 40 chairs."


def test_the_text_of_a_completion() -> None:
    assert content_of(completion("Yes.")) == "Yes."


@pytest.mark.parametrize(("finish", "reason"), [("length", "cut off"), ("content_filter", "withheld")])
def test_what_was_cut_off_is_not_used(finish: str, reason: str) -> None:
    with pytest.raises(UnusableError, match=reason):
        content_of(completion("Yes", finish))


@pytest.mark.parametrize("content", ["", "  "])
def test_an_empty_answer_is_not_used(content: str) -> None:
    with pytest.raises(UnusableError, match="empty"):
        content_of(completion(content))


@pytest.mark.parametrize(
    "data",
    [
        b"", b"<html>", b"null", b"[]", b"3", b'{"choices": []}', b'{"choices": [3]}', b'{"choices": [{"message": 1}]}',
        b'{"choices": {"0": 1}}', b'{"error": {"message": "no"}}', b"[" * 100_000, b"\xff\xfe\x00", b"9" * 10_000,
    ],
)  # fmt: skip
def test_what_is_no_completion_is_told_apart(data: bytes) -> None:
    with pytest.raises(ValueError, match="not a chat completion"):
        content_of(data)


@given(st.binary(max_size=60))
def test_no_bytes_raise_anything_else(data: bytes) -> None:
    with pytest.raises((ValueError, UnusableError)):
        content_of(data)


@pytest.mark.parametrize(
    "content",
    [
        '{"sentences": ["The library opened.", "It bought chairs."]}',
        '```json\n{"sentences": ["The library opened. It bought chairs."]}\n```',
        '<think>It says {maybe} {"a": 1}.</think> {"sentences": ["The library opened.  It bought chairs."]} Good?',
        '{"sentences": ["The library opened.\\nIt bought chairs."], "note": "I did what you asked."}',
    ],
)
def test_sentences_are_found_whatever_stands_around_them(content: str) -> None:
    assert sentences_in(content, SOURCE) == ("The library opened.", "It bought chairs.")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("I cannot do that.", "not JSON"),
        ('{"sentences": ["The library', "not JSON"),
        ("{" * 5000, "not JSON"),
        ('{"text": "The library opened."}', "wrong fields"),
        ('{"sentences": "The library opened."}', "wrong fields"),
        ('{"sentences": [1]}', "wrong fields"),
        ('{"sentences": [["The library opened."]]}', "wrong fields"),
        ('{"sentences": null}', "wrong fields"),
        ('{"sentences": []}', "wrong length"),
        ('{"sentences": ["", " "]}', "wrong length"),
        (json.dumps({"sentences": ["Yes."] * 9}), "wrong length"),
        (json.dumps({"sentences": ["The library opened. " * 20]}), "wrong length"),
        (json.dumps({"sentences": ["The library\u202e opened."]}), "strange signs"),
        (json.dumps({"sentences": ["The library \u001b[2J opened."]}), "strange signs"),
    ],
)
def test_what_is_not_of_the_form_is_not_used(content: str, reason: str) -> None:
    with pytest.raises(UnusableError, match=reason):
        sentences_in(content, SOURCE)


@given(st.text(max_size=80))
def test_no_text_raises_anything_else(content: str) -> None:
    try:
        made = sentences_in(content, SOURCE)
    except UnusableError:
        return
    assert made


def test_apostrophes_are_those_of_the_source() -> None:
    assert sentences_in('{"sentences": ["It wasn\'t late."]}', "It wasn’t late.") == ("It wasn’t late.",)
    assert sentences_in('{"sentences": ["It wasn\'t late."]}', "It wasn't late.") == ("It wasn't late.",)


def test_what_a_small_model_says_again_and_again_is_taken_once() -> None:
    content = json.dumps({"sentences": ["The library opened.", "It bought chairs.", "The library opened."]})
    assert sentences_in(content, SOURCE) == ("The library opened.", "It bought chairs.")
