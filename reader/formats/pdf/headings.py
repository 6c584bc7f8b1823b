"""Which groups of lines are headings, and how deep: by type, by bookmark and by number."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
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
        self._marked = {(_plain(mark.title), mark.page): mark.level for mark in reversed(bookmarks)}
        self._below = 0 if sum(mark.level == 1 for mark in bookmarks) == 1 < len(bookmarks) else 1
        heads = [group for at, group in enumerate(groups) if self._is(groups, at)]
        self._levels = _stepped({id(group): level for group, level in zip(heads, self._found(heads), strict=True)})

    def level(self, group: Group) -> int | None:
        """Return the level of a heading from 1, or None for what is none."""
        return self._levels.get(id(group))

    def _bookmark(self, group: Group) -> int | None:
        """Return the level of the bookmark that leads to the group, if one does."""
        text = _plain(group.text)
        number = _NUMBER.match(group.text)
        bare = _plain(group.text[number.end() - 1 :]) if number else text
        for page in (group.page, group.page - 1):
            for said in (text, bare):
                if (said, page) in self._marked:
                    return self._marked[said, page] + self._below
        return None

    def _is(self, groups: Sequence[Group], at: int) -> bool:
        group = groups[at]
        if group.content or len(group.text) > _LONGEST or len(group.lines) > _MOST_LINES:
            return False
        if not any(sign.isalpha() for sign in group.text):
            return False
        if self._bookmark(group) is not None:
            return True
        if group.fixed:
            return False
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

    def _found(self, heads: Sequence[Group]) -> list[int]:
        """Return how deep each heading is: by its bookmark, its number or its type."""
        forms = _by_form(heads)
        marked = [self._bookmark(group) for group in heads]
        if sum(level is not None for level in marked) > 2:
            votes: dict[Form, Counter[int]] = defaultdict(Counter)
            for group, level in zip(heads, marked, strict=True):
                if level is not None:
                    votes[_form(group)][level] += 1
            deepest = max(level for level in marked if level is not None)
            known = {form: count.most_common(1)[0][0] for form, count in votes.items()}
            others = {form: level if level == 1 else deepest + 1 for form, level in forms.items()}
            return [
                level or known.get(_form(group), others[_form(group)])
                for group, level in zip(heads, marked, strict=True)
            ]
        numbers = [_NUMBER.match(group.text) for group in heads]
        if sum(number is not None for number in numbers) > max(2, 0.6 * len(heads)):
            depths = [number["number"].count(".") + 2 if number else 0 for number in numbers]
            return [depth or min(2, forms[_form(group)]) for group, depth in zip(heads, depths, strict=True)]
        return [forms[_form(group)] for group in heads]


def _by_form(heads: Sequence[Group]) -> dict[Form, int]:
    """Return the level of each form that headings have: the largest type highest, the title alone on 1."""
    forms = Counter(_form(group) for group in heads)
    # Programs differ in whether italic stands above upright; what a document begins with stands above.
    ranked = sorted(forms, key=lambda form: (-form[0], not form[1], not form[2]))
    title = [head for head in heads[:3] if head.page == 0 and ranked and _form(head) == ranked[0]]
    first = 1 if title and forms[ranked[0]] == 1 else 2
    return {form: level for level, form in enumerate(ranked, start=first)}


def _stepped(levels: dict[int, int]) -> dict[int, int]:
    """Return the levels without gaps: the second deepest that is used follows the deepest above it."""
    used = sorted(set(levels.values()))
    first = min(used, default=1)
    steps = {level: min(6, number) for number, level in enumerate(used, start=1 if first == 1 else 2)}
    return {group: steps[level] for group, level in levels.items()}


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
