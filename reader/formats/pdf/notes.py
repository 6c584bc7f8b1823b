"""Footnotes of an untagged PDF: small type at the foot of a column, with a mark that stands raised in the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.formats.pdf.lines import Line
from reader.formats.pdf.page import Word
from reader.formats.pdf.prose import NOTE_MARK, raised

_SMALL = 0.93
_MARK = 0.8
"""Size of a mark at most, in that of the text behind it."""
_BEGINS = re.compile(r"\[?(?P<mark>\d{1,3}|[*†‡§¶]{1,3})[\].)]?(?:\s+|(?=[^\W\d]))(?=\S)")


@dataclass(frozen=True, slots=True)
class Note:
    mark: str
    words: tuple[Word, ...]


def notes_of(lines: Sequence[Line], body: float) -> tuple[list[Line], list[Note]]:
    """Part the lines of a page, in reading order, into its text and its footnotes."""
    kept: list[Line] = []
    notes: list[Note] = []
    at = 0
    while at < len(lines):
        end = at
        while end < len(lines) and lines[end].column == lines[at].column:
            end += 1
        column = list(lines[at:end])
        start = _start(column, body, marks_in(lines))
        kept += column[:start]
        notes += _parted(column[start:])
        at = end
    return kept, notes


def marks_in(lines: Sequence[Line]) -> set[str]:
    """Return the marks that stand raised in the lines, behind other words."""
    marks = set()
    for line in lines:
        for at, word in enumerate(line.words[1:], start=1):
            found = NOTE_MARK.fullmatch(word.text)
            if found and raised(word, line.words[at - 1], line.style):
                marks.add(found["mark"])
            elif word.text[-1:] in "*†‡" and len(word.text) > 1:
                marks.add(word.text[-1])
    return marks


def _start(column: Sequence[Line], body: float, marks: set[str]) -> int:
    """Return where the notes at the foot of a column begin; its length where there are none."""
    first = len(column)
    while first and not column[first - 1].content and column[first - 1].size < _SMALL * body:
        first -= 1
    for at in range(len(column)):
        found = _BEGINS.match(column[at].text)
        if found and found["mark"] in marks and (at >= first or _marked(column[at])):
            return at
    return len(column)


def _marked(line: Line) -> bool:
    """Tell whether a line in the type of the text begins with a raised mark, as a note does."""
    mark = line.words[0]
    return len(line.words) > 1 and mark.style.size < _MARK * line.size and bool(NOTE_MARK.fullmatch(mark.text))


def _parted(lines: Sequence[Line]) -> list[Note]:
    notes: list[tuple[str, list[Word]]] = []
    for line in lines:
        found = _BEGINS.match(line.text)
        if found and (not notes or _after(notes[-1][0], found["mark"])):
            notes.append((found["mark"], _without_mark(line.words, found["mark"])))
        elif notes:
            notes[-1][1].extend(line.words)
    return [Note(mark, tuple(words)) for mark, words in notes if words]


def _after(one: str, other: str) -> bool:
    return not (one.isdigit() and other.isdigit()) or int(other) == int(one) + 1


def _without_mark(words: Sequence[Word], mark: str) -> list[Word]:
    """Return a note's first words without its mark."""
    from dataclasses import replace

    first, rest = words[0], list(words[1:])
    text = re.sub(rf"^\[?{re.escape(mark)}[\].)]?", "", first.text)
    return [replace(first, text=text), *rest] if text else rest
