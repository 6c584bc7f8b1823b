"""Rewriting a text step by step without losing the way back to how it was written."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from reader.model.speech import Spoken

Piece = tuple[int, int, int, int]
"""Spoken start and end, written start and end, as in ``Spoken.pieces``."""


class Edit(NamedTuple):
    """``text[start:end]`` becomes ``new``."""

    start: int
    end: int
    new: str


Rule = Callable[[str], Iterable[Edit]]
"""A rule proposes edits of a text, in rising order and not overlapping."""


def unchanged(text: str) -> Spoken:
    """Return a text that is said as it is written."""
    return Spoken(text, text, ((0, len(text), 0, len(text)),) if text else ())


def pattern_rule(pattern: str, new: str | Callable[[re.Match[str]], str]) -> Rule:
    """Return the rule that replaces what a verbose regular expression finds by ``new``, or by what it returns."""
    compiled = re.compile(pattern, re.VERBOSE)

    def edits(text: str) -> Iterator[Edit]:
        for found in compiled.finditer(text):
            yield Edit(found.start(), found.end(), new(found) if callable(new) else found.expand(new))

    return edits


def rewrite(spoken: Spoken, rule: Rule) -> Spoken:
    """Return the text after the rule, its pieces leading back to what was written at first."""
    edits = [edit for edit in rule(spoken.text) if spoken.text[edit.start : edit.end] != edit.new]
    if not edits:
        return spoken
    left = deque(spoken.pieces)
    text: list[str] = []
    pieces: list[Piece] = []
    at = moved = written = 0
    for edit in _widened(edits, spoken):
        before = _taken(left, edit.start)
        pieces += ((a + moved, b + moved, c, d) for a, b, c, d in before)
        written = before[-1][3] if before else written
        begun = written
        inside = _taken(left, edit.end)
        written = inside[-1][3] if inside else written
        text += (spoken.text[at : edit.start], edit.new)
        said = edit.start + moved
        if edit.new or written > begun:
            pieces.append((said, said + len(edit.new), begun, written))
        moved += len(edit.new) - (edit.end - edit.start)
        at = edit.end
    text.append(spoken.text[at:])
    pieces += ((a + moved, b + moved, c, d) for a, b, c, d in left)
    return Spoken("".join(text), spoken.written, tuple(pieces))


def _straight(piece: Piece) -> bool:
    """Tell whether a piece leads back character by character."""
    return piece[1] - piece[0] == piece[3] - piece[2]


def _taken(left: deque[Piece], place: int) -> list[Piece]:
    """Take from ``left`` the pieces up to a place of the spoken text, cutting one in two where it lies across."""
    taken = []
    while left and left[0][1] <= place:
        taken.append(left.popleft())
    if left and left[0][0] < place:
        a, b, c, d = left.popleft()
        middle = c + place - a
        taken.append((a, place, c, middle))
        left.appendleft((place, b, middle, d))
    return taken


def _widened(edits: Iterable[Edit], spoken: Spoken) -> Iterator[Edit]:
    """Widen edits that would cut a piece which leads back only as a whole, and join those that then meet."""
    whole = [(piece[0], piece[1]) for piece in spoken.pieces if not _straight(piece)]
    groups: list[tuple[int, int, list[Edit]]] = []
    for edit in edits:
        start = min((a for a, b in whole if a < edit.start < b), default=edit.start)
        end = max((b for a, b in whole if a < edit.end < b), default=edit.end)
        if groups and start < groups[-1][1]:
            first, last, members = groups.pop()
            groups.append((first, max(last, end), [*members, edit]))
        else:
            groups.append((start, end, [edit]))
    return (Edit(start, end, _applied(spoken.text, start, end, members)) for start, end, members in groups)


def _applied(text: str, start: int, end: int, edits: Iterable[Edit]) -> str:
    parts = []
    for edit in edits:
        parts += [text[start : edit.start], edit.new]
        start = edit.end
    return "".join((*parts, text[start:end]))
