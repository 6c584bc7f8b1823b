"""The words of a text as a listener steps through them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple


class Word(NamedTuple):
    """A word ``text[start:end]`` without the punctuation around it."""

    start: int
    end: int
    text: str


_IDEOGRAPHS = "\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_RUN = re.compile(
    rf"""(?:https?://|www\.)\S+ | \S+@[\w-]+(?:\.[\w-]+)+
    | [{_IDEOGRAPHS}]
    | (?:(?!--|\.{{2}}|(?<=[^\W\d_])–)[^\s—…{_IDEOGRAPHS}])+""",
    re.VERBOSE,
)
_SPOKEN_MARKS = frozenset("%‰&#@§")
"""Punctuation that is said."""
_SIGNS = frozenset("-+−±~<>≤≥≈")
"""What may stand before a figure and belongs to it."""


def words(text: str) -> list[Word]:
    """Return the words in order, with offsets in code points.

    Hyphens, apostrophes, the separators inside a number, its sign, currency and percent sign do not part a word; a
    dash without spaces does. An ideograph is a word, and so is an emoji. Punctuation alone is none.
    """
    return list(_words(text))


def count_words(text: str) -> int:
    """Return how many words a text has."""
    return sum(1 for _ in _words(text))


def _words(text: str) -> Iterator[Word]:
    for run in _RUN.finditer(text):
        start, end = run.span()
        while start < end and _is_edge(text[start]) and not _is_sign(text, start, end):
            start += 1
        while start < end and _is_edge(text[end - 1]):
            end -= 1
        if start < end:
            yield Word(start, end, text[start:end])


def _is_sign(text: str, place: int, end: int) -> bool:
    return text[place] in _SIGNS and place + 1 < end and (text[place + 1].isdigit() or _kind(text[place + 1]) == "Sc")


def _is_edge(character: str) -> bool:
    kind = _kind(character)
    return (kind[0] == "P" and character not in _SPOKEN_MARKS) or kind in ("Cf", "Cc", "Sk", "Zs")


@cache
def _kind(character: str) -> str:
    return unicodedata.category(character)
