"""Words become lines, and the lines of a page are put into reading order, column after column."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import pairwise
from statistics import median

from reader.formats.pdf.page import Box, Style, Word
from reader.formats.pdf.prose import clean, dominant
from reader.model.article import Figure, Table

_BLANK = 1.1
"""Widest gap in a line, in type sizes: what is further apart stands in two columns or cells."""
_GUTTER = 0.7
"""Narrowest gap between columns, in type sizes."""
_TAB = 3.0
"""Widest gap between the bullet or number of an item and its text, in type sizes."""
_LABEL = re.compile(r"[•‣◦▪▫▸►●○■□∙·➢➤❖✓✔⁃–—*-]|\(?(?:\d{1,2}|[a-zA-Z])[.)]")
_FEWEST = 4
"""Lines that a column has at least."""


@dataclass(frozen=True)
class Line:
    """Words next to each other on one base line."""

    words: tuple[Word, ...]
    column: Box = field(default=Box(0, 0, 0, 0))
    """Extent of the column in which it stands."""
    content: Table | Figure | None = None
    """The table or picture that stands here instead of words."""

    @cached_property
    def box(self) -> Box:
        box = self.words[0].box
        for word in self.words[1:]:
            box = box.joined(word.box)
        return box

    @cached_property
    def style(self) -> Style:
        return dominant(self.words)

    @cached_property
    def base(self) -> float:
        bases = [word.base for word in self.words if word.style == self.style]
        return bases[0] if bases else self.words[0].base

    @cached_property
    def text(self) -> str:
        parts = [
            clean(word.text) if word.glued or not index else f" {clean(word.text)}"
            for index, word in enumerate(self.words)
        ]
        return "".join(parts)

    @property
    def left(self) -> float:
        return self.box.left

    @property
    def page(self) -> int:
        return self.words[0].page

    @property
    def size(self) -> float:
        return max(1.0, self.style.size)

    @cached_property
    def bold(self) -> bool:
        return sum(len(word.text) for word in self.words if word.style.bold) > 0.9 * sum(
            len(word.text) for word in self.words
        )


def lines_of(words: Iterable[Word]) -> list[Line]:
    """Return the words as lines: those drawn one after the other, then those that stand side by side."""
    runs: list[list[Word]] = []
    for word in words:
        if runs and _follows(runs[-1], word):
            runs[-1].append(word)
        else:
            runs.append([word])
    return [Line(tuple(run)) for run in _merged(runs)]


def _follows(run: Sequence[Word], word: Word) -> bool:
    """Tell whether a word goes on with the line."""
    last = run[-1]
    size = max(last.style.size, word.style.size, 1.0)
    gap = word.box.left - last.box.right
    if not -0.5 * size < gap < _BLANK * size:
        return False
    near = abs(word.base - last.base)
    small = min(last.style.size, word.style.size) < 0.87 * size
    return near < 0.2 * size or (small and near < 0.6 * size and gap < 0.5 * size)


def _merged(runs: list[list[Word]]) -> list[list[Word]]:
    """Join runs that stand next to each other on one base line though they were drawn apart."""
    rows: list[list[list[Word]]] = []
    for run in sorted(runs, key=lambda run: run[0].base):
        if rows and run[0].base - rows[-1][-1][0].base < 1.5:
            rows[-1].append(run)
        else:
            rows.append([run])
    joined: list[list[Word]] = []
    for row in rows:
        for place, run in enumerate(sorted(row, key=lambda run: run[0].box.left)):
            if place and (_follows(joined[-1], run[0]) or _labels(joined[-1], run[0])):
                joined[-1].extend(run)
            else:
                joined.append(list(run))
    return joined


def _labels(run: Sequence[Word], word: Word) -> bool:
    """Tell whether a run is the bullet or number of an item whose text begins with the word, behind a tabulator."""
    size = max(word.style.size, 1.0)
    return len(run) == 1 and bool(_LABEL.fullmatch(run[0].text)) and 0 < word.box.left - run[0].box.right < _TAB * size


def ordered(lines: Sequence[Line]) -> list[Line]:
    """Return the lines in reading order, each with its column: bands from top to bottom, columns from left to right."""
    if not lines:
        return []
    return _region(sorted(lines, key=lambda line: (line.base, line.box.left)), 0)


def _region(lines: list[Line], depth: int) -> list[Line]:
    gutter = _gutter(lines) if depth < 6 and len(lines) >= 2 * _FEWEST else None
    if gutter is None:
        return _one_column(lines)
    found: list[Line] = []
    band: list[Line] = []
    for line in lines:
        if line.box.left < gutter - 1 and line.box.right > gutter + 1:
            found += _band(band, gutter, depth)
            band = []
            found += _one_column([line])
        else:
            band.append(line)
    return found + _band(band, gutter, depth)


def _band(lines: list[Line], gutter: float, depth: int) -> list[Line]:
    left = [line for line in lines if line.box.left < gutter]
    right = [line for line in lines if line.box.left >= gutter]
    return (_region(left, depth + 1) if left else []) + (_region(right, depth + 1) if right else [])


def _one_column(lines: list[Line]) -> list[Line]:
    column = lines[0].box
    for line in lines[1:]:
        column = column.joined(line.box)
    return [replace(line, column=column) for line in _rows(lines)]


def _rows(lines: list[Line]) -> list[Line]:
    """Return the lines of one column from top to bottom; those on one base line from left to right."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda one: one.base):
        if rows and abs(rows[-1][0].base - line.base) < 0.3 * line.size:
            rows[-1].append(line)
        else:
            rows.append([line])
    return [line for row in rows for line in _filled_out(sorted(row, key=lambda one: one.box.left), lines)]


def _filled_out(row: list[Line], column: Sequence[Line]) -> list[Line]:
    """Join what stands on one base line where its gaps are even and it fills the column: justified text set loosely."""
    words = [word for line in row for word in line.words]
    gaps = [right.box.left - left.box.right for left, right in pairwise(words) if not right.glued]
    if len(row) < 2 or len(gaps) < 2 or any(line.content for line in row):
        return row
    left, right = min(line.left for line in column), max(line.box.right for line in column)
    size = row[0].size
    full = words[0].box.left < left + 2 * size and words[-1].box.right > right - 0.5 * size
    if full and max(gaps) < 1.3 * min(gaps) + 1 and min(gaps) > 0:
        return [Line(tuple(words), row[0].column)]
    return row


def _gutter(lines: Sequence[Line]) -> float | None:
    """Return the middle of the white strip that parts two columns, or None where there is one column."""
    left, right = min(line.box.left for line in lines), max(line.box.right for line in lines)
    size = median(line.size for line in lines)
    edges = sorted({round(line.box.left, 1) for line in lines})
    best: tuple[float, float] | None = None
    for edge in edges:
        if not left + 0.15 * (right - left) < edge < right - 0.1 * (right - left):
            continue
        beyond = [line for line in lines if line.box.left >= edge - 0.5]
        before = [line for line in lines if line.box.right <= edge - _GUTTER * size]
        crossing = len(lines) - len(beyond) - len(before)
        score = min(len(before), len(beyond)) - 1.5 * crossing
        if len(before) < _FEWEST or len(beyond) < _FEWEST or not _columns(before, beyond):
            continue
        if best is None or score > best[0]:
            best = (score, edge - _GUTTER * size / 2)
    return best[1] if best and best[0] > 0 else None


def _columns(left: Sequence[Line], right: Sequence[Line]) -> bool:
    """Tell whether two sides are set as text, whose lines are filled, and not as cells of a table."""
    return all(filled(side) for side in (left, right))


def filled(side: Sequence[Line]) -> bool:
    """Tell whether lines are set as text: most of them fill their column."""
    side = [line for line in side if not line.content]
    if len(side) < _FEWEST:
        return False
    width = max(line.box.right for line in side) - min(line.box.left for line in side)
    full = sum(line.box.width > 0.72 * width for line in side)
    long = median(len(line.text) for line in side) > 14
    return full >= 0.35 * len(side) and long


def broken(words: Sequence[Word], first: Word, right: float) -> bool:
    """Tell whether ``first`` begins a new paragraph after the words, in a column that ends at ``right``.

    It does where the line before ends although the word would have found room on it, or where the lines do not
    begin at the same place.
    """
    last = words[-1]
    if last.page != first.page or abs(first.base - last.base) <= 0.6 * max(first.style.size, last.style.size):
        return False
    if last.box.right + 0.3 * first.style.size + first.box.width < right - 1:
        return True
    left = min(word.box.left for word in words if word.page == last.page and abs(word.base - last.base) < 1)
    return abs(first.box.left - left) > 1.2 * first.style.size
