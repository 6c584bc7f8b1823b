"""Lines become groups, a paragraph, an item or a heading each: by gaps, indents, type and what would have fitted."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.formats.pdf.lines import Line
from reader.model.article import Figure, Table

BULLET = re.compile(r"(?P<label>[•‣◦▪▫▸►●○■□∙·➢➤❖✓✔⁃])\s*(?=\S)")
DASH = re.compile(r"(?P<label>[-–—*])\s+(?=\S)")
NUMBER = re.compile(r"(?P<label>\(?(?:\d{1,3}|[a-zA-Z])[.)])\s+(?=\S)")
_ENDS = re.compile(r"[.!?…:。！？][\"'”’»)\]\d*†]*$")


@dataclass(slots=True)
class Group:
    """Lines that belong together."""

    lines: list[Line]
    label: str = ""
    """The bullet or number of a list's item."""

    @property
    def content(self) -> Table | Figure | None:
        return self.lines[0].content

    @property
    def page(self) -> int:
        return self.lines[0].page

    @property
    def size(self) -> float:
        return max(line.size for line in self.lines)

    @property
    def bold(self) -> bool:
        return all(line.bold for line in self.lines)

    @property
    def left(self) -> float:
        return self.lines[0].left - self.lines[0].column.left

    @property
    def fixed(self) -> bool:
        """Whether it is set in a type for programs, whose letters are all of one width."""
        return all(line.style.fixed for line in self.lines)

    @property
    def text(self) -> str:
        return " ".join(line.text for line in self.lines)


def leading(lines: Sequence[Line]) -> float:
    """Return the usual distance of two base lines, in type sizes."""
    gaps: Counter[float] = Counter()
    for one, other in pairwise(lines):
        if (
            one.page == other.page
            and one.column == other.column
            and one.size == other.size
            and not (one.content or other.content)
        ):
            gap = (other.base - one.base) / one.size
            if 0.8 < gap < 3:
                gaps[round(gap, 1)] += 1
    return gaps.most_common(1)[0][0] if gaps else 1.3


def grouped(lines: Sequence[Line], body: float) -> list[Group]:
    """Return the lines, which stand in reading order, as groups."""
    spaced = leading(lines)
    groups: list[Group] = []
    for line in lines:
        label = "" if line.content else _label(line, groups)
        if groups and not label and _goes_on(groups[-1], line, spaced, body):
            groups[-1].lines.append(line)
        else:
            groups.append(Group([line], label))
    return groups


def _label(line: Line, groups: Sequence[Group]) -> str:
    """Return the bullet or number with which an item begins here."""
    if found := BULLET.match(line.text):
        return found["label"]
    last = groups[-1] if groups else None
    if found := DASH.match(line.text):
        listed = last is not None and last.label == found["label"]
        return found["label"] if listed or last is None or last.content or _ended(last.lines[-1], line) else ""
    if not (found := NUMBER.match(line.text)):
        return ""
    number = found["label"].strip("(.)")
    before = next(
        (group for group in reversed(groups[-8:]) if group.label and _kind(group.label) == _kind(found["label"])), None
    )
    if number in {"1", "a", "A", "0"}:
        return found["label"] if last is None or last.content or _ended(last.lines[-1], line) else ""
    if before and _next(before.label.strip("(.)"), number):
        return found["label"]
    return ""


def _kind(label: str) -> str:
    inner = label.strip("(.)")
    return "number" if inner.isdigit() else "letter" if inner.isalpha() else label


def _next(one: str, other: str) -> bool:
    if one.isdigit() and other.isdigit():
        return int(other) == int(one) + 1
    return len(one) == len(other) == 1 and ord(other) == ord(one) + 1


def _ended(last: Line, line: Line) -> bool:
    """Tell whether a paragraph may have ended with ``last``."""
    if last.page != line.page or last.column != line.column:
        return bool(_ENDS.search(last.text))
    return bool(_ENDS.search(last.text)) or fits(last, line) or line.base - last.base > 1.7 * line.size


def fits(last: Line, line: Line) -> bool:
    """Tell whether the line's first word would still have found room at the end of the line before it."""
    first = line.words[0].box.width
    for word in line.words[1:]:
        if not word.glued:
            break
        first = word.box.right - line.words[0].box.left
    return last.box.right + 0.25 * line.size + first < last.column.right - 0.6 * line.size


def _goes_on(group: Group, line: Line, spaced: float, body: float) -> bool:
    last = group.lines[-1]
    if line.content or group.content:
        return False
    if abs(line.size - last.size) > 0.08 * max(line.size, last.size):
        return False
    if line.bold != last.bold and (len(line.text) > 12 or line.bold):
        return False
    heading = last.size > 1.1 * body or last.bold
    if line.page != last.page or line.column != last.column:
        return not heading and _continues(group, line)
    gap = line.base - last.base
    if group.fixed and line.style.fixed:
        return 0.3 * line.size < gap < 2.6 * line.size
    if group.fixed is not line.style.fixed and (len(group.lines) > 1 or len(last.text) < 60):
        return False
    if not -0.5 < gap / line.size < 1.28 * max(spaced, 1.0) and gap > 0:
        return False
    if gap <= 0.3 * line.size:
        return False
    if heading:
        return True
    return not _stops(last, line) and not _indented(group, line)


def _stops(last: Line, line: Line) -> bool:
    """Tell whether a line ends early and a paragraph with it, not in the middle of a sentence."""
    if not fits(last, line):
        return False
    inside = line.text[:1].islower() and not _ENDS.search(last.text)
    return not inside or last.box.right - last.column.left < 0.6 * last.column.width


def _indented(group: Group, line: Line) -> bool:
    """Tell whether a line begins further to the right, as the first of a paragraph may, or left of a hanging item."""
    by = line.left - group.lines[-1].left
    if group.label:
        text = group.lines[1].left if len(group.lines) > 1 else group.lines[0].left
        return line.left < text - 0.6 * line.size
    if len(group.lines) == 1:
        return by > 0.6 * line.size
    return by > 0.6 * line.size


def _continues(group: Group, line: Line) -> bool:
    """Tell whether a paragraph goes on in the next column or on the next page."""
    last = group.lines[-1]
    text = line.text
    if text[:1].islower():
        return True
    if fits(last, line):
        return False
    indent = line.left - line.column.left > 0.6 * line.size
    if _ENDS.search(last.text):
        return (
            not indent and len(group.lines) > 1 and not group.label and last.box.right > last.column.right - line.size
        )
    return not (indent and not group.label)
