"""What a language model answered, taken out of its text, or why nothing can be."""

from __future__ import annotations

import json
from typing import Any

from reader.plain.llm.asking import CutOffError, UnusableError
from reader.plain.llm.prompt import MOST_SENTENCES
from reader.text.sentences import split_sentences

_TRIES = 20
"""Braces of an answer at which a JSON object is looked for."""


def content_of(data: bytes) -> str:
    """Return the text of a chat completion in the form of OpenAI's, whose text is whole.

    Raises:
        ValueError: it is no chat completion.
        UnusableError: it was cut off (CutOffError), was withheld by the server's filter, or holds no text.
    """
    try:
        choice = json.loads(data)["choices"][0]
        content, finish = choice["message"]["content"], choice.get("finish_reason")
    except (ValueError, RecursionError, LookupError, TypeError, AttributeError) as error:
        raise ValueError("not a chat completion") from error
    if finish == "length":
        raise CutOffError("cut off")
    if finish == "content_filter":
        raise UnusableError("withheld")
    if not isinstance(content, str) or not content.strip():
        raise UnusableError("empty")
    return content


def sentences_in(content: str, source: str) -> tuple[str, ...]:
    """Return the sentences of an answer about a source sentence.

    Raises:
        UnusableError: the answer is not of the form that was asked for, or has signs or a length that no wording of
            the source has.
    """
    given = _object(content, "sentences").get("sentences")
    if not isinstance(given, list) or not all(isinstance(one, str) for one in given):
        raise UnusableError("wrong fields")
    text = " ".join(" ".join(dict.fromkeys(given)).split())  # small models say a thing again and again
    if not text or len(given) > MOST_SENTENCES or len(text) > 2 * len(source) + 80:
        raise UnusableError("wrong length")
    if not text.isprintable():
        raise UnusableError("strange signs")
    if "’" in source and "'" not in source:
        text = text.replace("'", "’")
    return tuple(split_sentences(text))


def sense_in(content: str) -> bool:
    """Return what an answer says of a swap: whether the sense is the same.

    Raises:
        UnusableError: the answer is not of the form that was asked for.
    """
    same = _object(content, "same").get("same")
    if not isinstance(same, bool):
        raise UnusableError("wrong fields")
    return same


def _object(content: str, wanted: str) -> dict[str, Any]:
    """Return the first JSON object with what is wanted: models put fences, thoughts and courtesies around it."""
    decoder = json.JSONDecoder()
    found: dict[str, Any] | None = None
    at = -1
    for _ in range(_TRIES):
        at = content.find("{", at + 1)
        if at < 0:
            break
        try:
            value, _ = decoder.raw_decode(content, at)
        except (ValueError, RecursionError):
            continue
        if isinstance(value, dict) and wanted in value:
            return value
        found = found or value
    if found is None:
        raise UnusableError("not JSON")
    return found
