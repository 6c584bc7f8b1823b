"""From a chunk of lines to blocks of an article."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from reader.formats.inline import attribution, linked
from reader.formats.plaintext.chunks import BULLET, NARROWEST, NUMBER, Chunk, Kind
from reader.model.article import Block, Code, Figure, Item, List, Paragraph, Prose, Quote, Table

_QUOTE_MARK = re.compile(r"\s{0,3}(?:>\s?)+")
_TERMINAL = tuple(".!?…:;。！？।؟")
_CLOSERS = "\"'”’»)]"


def block_of(chunk: Chunk) -> Iterator[Block]:
    """Yield the blocks of one chunk, in order."""
    match chunk.kind:
        case Kind.LIST:
            yield from _lists(chunk.lines)
        case Kind.QUOTE:
            lines = [_QUOTE_MARK.sub("", line, count=1) for line in chunk.lines]
            if any(line.strip() for line in lines):
                yield _quote(lines)
        case Kind.TABLE:
            yield _table(chunk.lines)
        case Kind.CODE:
            yield Code(Prose("\n".join(_dedented(chunk.lines))))
        case Kind.FIGURE:
            yield Figure(Prose(chunk.text))
        case _:
            yield from _paragraphs(chunk)


def prose_of(text: str) -> Prose:
    """Return the text with its addresses marked as links."""
    return linked(Prose(text))


def _dedented(lines: Sequence[str]) -> list[str]:
    margin = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    return [line[margin:] for line in lines]


def _paragraphs(chunk: Chunk) -> Iterator[Block]:
    name = attribution(chunk.lines[-1])
    if name and len(chunk.lines) > 1:
        text = _unwrapped(chunk.lines[:-1], chunk.width).replace("\n\n", "\n")
        yield Quote(prose_of(text), Prose(name))
        return
    for text in _unwrapped(chunk.lines, chunk.width).split("\n\n"):
        yield Paragraph(prose_of(text))


def _quote(lines: list[str]) -> Quote:
    filled = [line for line in lines if line.strip()]
    name = attribution(filled[-1]) if len(filled) > 1 else None
    if name:
        filled.pop()
    width = max(map(len, filled), default=0)
    text = _unwrapped(filled, width if width >= NARROWEST else 0).replace("\n\n", "\n")
    return Quote(prose_of(text), Prose(name) if name else None)


def _unwrapped(lines: Sequence[str], width: int) -> str:
    """Join lines that were broken to fit ``width`` columns; other breaks stay, and a blank line parts paragraphs.

    A line was broken to fit if the next one's first word had no room on it.
    """
    parts = [lines[0].strip() if lines else ""]
    wrapped = False
    for before, line in pairwise(lines):
        word = line.split(maxsplit=1)[0] if line.strip() else ""
        ends = before.rstrip(_CLOSERS).endswith(_TERMINAL)
        full = bool(width) and len(before) + 1 + len(word) > width
        indented = len(line) - len(line.lstrip()) > len(before) - len(before.lstrip())
        if indented and wrapped and ends:
            parts.append("\n\n")
        elif full or (line.lstrip()[:1].islower() and not ends):
            parts[-1], between = _joint(parts[-1], line.strip())
            parts.append(between)
            wrapped = True
        else:
            parts.append("\n\n" if wrapped and ends else "\n")
        parts.append(line.strip())
    return "".join(parts)


def _joint(before: str, line: str) -> tuple[str, str]:
    """Return a line without a soft hyphen at its end, and what stands between it and the next: a hyphen joins words."""
    if before.endswith("\u00ad"):
        return before[:-1], ""
    broken = before.endswith("-") and before[-2:-1].isalpha() and line[:1].islower()
    return before, "" if broken else " "


def _table(lines: Sequence[str]) -> Table:
    """Return lines with tabs as a table; its first row is the header where all its cells are words and no figures."""
    rows = [tuple(Prose(cell.strip()) for cell in line.strip(" ").split("\t")) for line in lines]
    headed = len(rows) > 2 and all(cell.text and not re.search(r"\d", cell.text) for cell in rows[0])
    return Table(tuple(rows[1:]), rows[0]) if headed else Table(tuple(rows))


@dataclass(slots=True)
class _Entry:
    """An item of a list while it is read."""

    indent: int
    mark: str
    lines: list[str]
    below: list[_Entry] = field(default_factory=list)

    @property
    def ordered(self) -> bool:
        return self.mark.isalnum() and self.mark.isascii() and self.mark != "o"


def _lists(lines: Sequence[str]) -> Iterator[Block]:
    """Yield the lists in these lines: one, or several where the kind of mark changes."""
    run: list[_Entry] = []
    for entry in _entries(lines):
        if run and (entry.ordered != run[-1].ordered):
            yield _list(run)
            run = []
        run.append(entry)
    if run:
        yield _list(run)


def _list(entries: list[_Entry]) -> List:
    return List(tuple(map(_item, entries)), entries[0].ordered, _number(entries[0].mark))


def _entries(lines: Sequence[str]) -> list[_Entry]:
    top: list[_Entry] = []
    open_entries: list[_Entry] = []
    for line in lines:
        found = BULLET.match(line) or NUMBER.match(line)
        if found is None:
            open_entries[-1].lines.append(line)
            continue
        entry = _Entry(len(found["indent"].expandtabs(4)), found["mark"], [line[found.end() :]])
        while open_entries and open_entries[-1].indent >= entry.indent:
            open_entries.pop()
        (open_entries[-1].below if open_entries else top).append(entry)
        open_entries.append(entry)
    return top


def _item(entry: _Entry) -> Item:
    text = " ".join(line.strip() for line in entry.lines)
    below = tuple(map(_item, entry.below))
    return Item(prose_of(text), below, bool(entry.below) and entry.below[0].ordered)


def _number(mark: str) -> int:
    if mark.isdigit():
        return int(mark)
    if mark.isalpha() and len(mark) == 1 and mark.isascii() and mark not in "ivxo":
        return ord(mark.lower()) - ord("a") + 1
    return 1
