"""What programs take apart when they tag a PDF, put together: lists cut at each level, notes cut into the text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from reader.formats.pdf.flow import Flow, Heading
from reader.model.article import Footnote, Item, List, SpanKind, block_proses

_SAME = 4.0
"""Points by which the items of one level may stand apart."""


def mended(flow: Sequence[Flow], lefts: Mapping[int, float]) -> list[Flow]:
    """Return the flow with its notes at the end of the sections that they belong to, and its lists whole.

    ``lefts`` tells of each list, by its ``id``, where its first label stands on the page, in points.
    """
    return _lists(_notes(flow), lefts)


# Notes


def _notes(flow: Sequence[Flow]) -> list[Flow]:
    """Put each note at the end of the section with its mark; those of a section that holds nothing else stay."""
    sections: list[list[Flow]] = [[]]
    for part in flow:
        if isinstance(part, Heading):
            sections.append([])
        sections[-1].append(part)
    owners: dict[str | None, list[int]] = {}
    for at, section in enumerate(sections):
        for mark in _marks(section):
            owners.setdefault(mark, []).append(at)
    kept: list[list[Flow]] = [[] for _ in sections]
    late: list[list[Flow]] = [[] for _ in sections]
    for at, section in enumerate(sections):
        apart = not all(isinstance(part, Footnote | Heading) for part in section)
        for part in section:
            places = owners.get(part.mark, []) if apart and isinstance(part, Footnote) else []
            owner = bisect_right(places, at)
            (late[places[owner - 1]] if owner else kept[at]).append(part)
    return [part for one, other in zip(kept, late, strict=True) for part in (*one, *other)]


def _marks(section: Sequence[Flow]) -> set[str | None]:
    """Return the marks of notes that the text of a section bears."""
    proses = (prose for part in section if not isinstance(part, Heading | Footnote) for prose in block_proses(part))
    return {span.target for prose in proses for span in prose.spans if span.kind is SpanKind.FOOTNOTE}


# Lists


@dataclass(slots=True)
class _Open:
    """A list that may go on."""

    left: float
    ordered: bool
    first: int
    items: list[Item]
    parted: bool = False
    """Whether items of a deeper level came after its own."""

    def goes_on(self, part: List) -> bool:
        """Tell whether a list at the same place is the rest of this one."""
        if part.ordered != self.ordered:
            return False
        return part.first == self.first + len(self.items) if part.ordered else self.parted


def _lists(flow: Sequence[Flow], lefts: Mapping[int, float]) -> list[Flow]:
    """Join lists that follow each other: one that stands further in belongs to the last item before it."""
    made: list[Flow] = []
    levels: list[_Open] = []
    for part in flow:
        left = lefts.get(id(part)) if isinstance(part, List) else None
        if left is None or not isinstance(part, List):
            made += _whole(levels)
            made.append(part)
            continue
        while len(levels) > 1 and left < levels[-1].left - _SAME:
            _close(levels)
        if levels and left > levels[-1].left + _SAME:
            levels.append(_Open(left, part.ordered, part.first, list(part.items)))
        elif levels and abs(left - levels[-1].left) <= _SAME and levels[-1].goes_on(part):
            levels[-1].items += part.items
        else:
            made += _whole(levels)
            levels.append(_Open(left, part.ordered, part.first, list(part.items)))
    return [*made, *_whole(levels)]


def _close(levels: list[_Open]) -> None:
    inner, outer = levels.pop(), levels[-1]
    last = outer.items[-1]
    outer.items[-1] = replace(last, items=(*last.items, *inner.items), ordered=inner.ordered)
    outer.parted = True


def _whole(levels: list[_Open]) -> list[List]:
    """Close all levels, and return the list that they make, if any."""
    while len(levels) > 1:
        _close(levels)
    made = [List(tuple(one.items), ordered=one.ordered, first=one.first) for one in levels]
    levels.clear()
    return made
