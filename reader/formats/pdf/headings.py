"""Which groups of lines are headings, and how deep: by type, by bookmark and by number."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from reader.formats.pdf.groups import Group
from reader.formats.pdf.page import Bookmark

_LARGER = 1.1
"""How much larger than the text a heading's type is, where it is not bold."""
_LONGEST, _MOST_LINES = 200, 4
_STOPS = (".", ",", ";", ":", "…", "-")
_NUMBER = re.compile(
    r"(?:(?:chapter|section|part|kapitel|teil)\s+)?(?P<number>\d{1,2}(?:\.\d{1,2}){0,4})\.?:?\s+\S", re.IGNORECASE
)

Form = tuple[float, bool, bool, bool]
"""Size in half points, bold, capitals, italic: what tells the levels of headings apart."""


def body_size(groups: Sequence[Group]) -> float:
    """Return the size in which most letters are set."""
    sizes: Counter[float] = Counter()
    for group in groups:
        for line in group.lines:
            if not line.content:
                sizes[line.size] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 10.0


class Headings:
    """The headings of a document."""

    def __init__(self, groups: Sequence[Group], bookmarks: Sequence[Bookmark]) -> None:
        self._body = body_size(groups)
        self._bold_body = _mostly_bold(groups, self._body)
        self._marked = {(_plain(mark.title), mark.page): mark.level for mark in bookmarks}
        heads = [group for at, group in enumerate(groups) if self._is(groups, at)]
        self._levels = self._by_form(heads)
        self._heads = {id(group) for group in heads}
        self._deepen(groups, bookmarks)

    def level(self, group: Group) -> int | None:
        """Return the level of a heading from 1, or None for what is none."""
        if id(group) not in self._heads:
            return None
        if (marked := self._bookmark(group)) is not None:
            return min(6, marked + self._below)
        return self._levels.get(_form(group), 2)

    def _bookmark(self, group: Group) -> int | None:
        text = _plain(group.text)
        for page in (group.page, group.page - 1):
            if (text, page) in self._marked:
                return self._marked[text, page]
        return None

    def _is(self, groups: Sequence[Group], at: int) -> bool:
        group = groups[at]
        if group.content or len(group.text) > _LONGEST or len(group.lines) > _MOST_LINES:
            return False
        if not any(sign.isalpha() for sign in group.text):
            return False
        if self._bookmark(group) is not None:
            return True
        if group.label and not _NUMBER.match(group.text):
            return False
        if group.text.rstrip().endswith(_STOPS) and not (group.size > 1.3 * self._body):
            return False
        larger = group.size >= _LARGER * self._body
        bold = group.bold and not self._bold_body and group.size >= 0.93 * self._body
        capitals = (
            group.text.isupper() and len(group.text) > 6 and group.size >= 0.97 * self._body and len(group.lines) == 1
        )
        if not (larger or bold or capitals):
            return False
        return at + 1 < len(groups) and not (group.size < _LARGER * self._body and _tabular(groups, at))

    def _by_form(self, heads: Sequence[Group]) -> dict[Form, int]:
        """Return the level of each form that headings have: the largest type highest, the title alone on 1."""
        forms = Counter(_form(group) for group in heads)
        ranked = sorted(forms, key=lambda form: (-form[0], not form[1], not form[2], form[3]))
        first = 1
        if ranked and (
            forms[ranked[0]] > 1 or not any(_form(head) == ranked[0] and head.page == 0 for head in heads[:3])
        ):
            first = 2
        return {form: min(6, level) for level, form in enumerate(ranked, start=first)}

    def _deepen(self, groups: Sequence[Group], bookmarks: Sequence[Bookmark]) -> None:
        """Find where the bookmarks' levels begin: below the title, unless the title is the one bookmark on top."""
        tops = [mark for mark in bookmarks if mark.level == 1]
        self._below = 0 if len(tops) == 1 and len(bookmarks) > 1 else 1
        numbered = [group for group in groups if id(group) in self._heads and _NUMBER.match(group.text)]
        if not bookmarks and len(numbered) > 2 and len(numbered) > 0.6 * len(self._heads):
            for group in numbered:
                found = _NUMBER.match(group.text)
                self._levels[_form(group)] = min(6, (found["number"].count(".") if found else 0) + 2)


def _mostly_bold(groups: Sequence[Group], size: float) -> bool:
    lines = [line for group in groups for line in group.lines if not line.content and line.size == size]
    return sum(line.bold for line in lines) > 0.5 * len(lines)


def _form(group: Group) -> Form:
    capitals = group.text.isupper()
    return round(group.size * 2) / 2, group.bold, capitals, all(line.style.italic for line in group.lines)


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", " ", text).casefold().strip()


def _tabular(groups: Sequence[Group], at: int) -> bool:
    """Tell whether a bold line stands on one base line with others, as the head of a table does."""
    line = groups[at].lines[0]
    return any(
        other.lines[0].page == line.page
        and abs(other.lines[0].base - line.base) < 1
        and other.lines[0].column == line.column
        for other in (*groups[max(0, at - 2) : at], *groups[at + 1 : at + 3])
        if not other.content
    )
