"""Tables of an untagged PDF that no lines are drawn around: short texts that stand in columns, row below row."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from reader.formats.pdf.lines import Line, filled
from reader.formats.pdf.page import Box, Page, Word
from reader.model.article import Prose, Table

_FEWEST = 3
"""Rows that a table has at least."""
_APART = 3.2
"""Largest distance of two rows, in type sizes."""
_LONGEST = 40
"""Letters that a cell holds at most, on average."""
_THIN, _MOST_RULES = 2.0, 2_000
_LINE = 22
"""Letters from which filled lines are text set in a column."""
_LEADERS = re.compile(r"[.·…_]{4}|(?:\s[.·…]){3}")

Row = list[Line]


@dataclass(frozen=True, slots=True)
class Aligned:
    """The rows of a table, each a row of lines, and whether the first row heads it."""

    rows: tuple[Row, ...]
    headed: bool

    @property
    def box(self) -> Box:
        box = self.rows[0][0].box
        for row in self.rows:
            for cell in row:
                box = box.joined(cell.box)
        return box


def aligned(page: Page, lines: Sequence[Line]) -> list[Aligned]:
    """Return the tables among the lines of a page.

    Two columns alone could be text set in columns: they count where a line or bold type sets the first row off.
    """
    found = []
    rules = [rule for rule in page.rules if rule.height < _THIN and rule.width > _THIN][:_MOST_RULES]
    for run in _runs(_rows(lines)):
        headed = _ruled(rules, run) or _bold(run)
        if len(run) >= _FEWEST and (headed or len(run[0]) > 2) and _is_table(run):
            found.append(Aligned(tuple(run), headed))
    return found


def table(found: Aligned, prose: Callable[[Sequence[Word]], Prose]) -> Table:
    """Return the table as a block."""
    rows = [tuple(prose(cell.words) for cell in row) for row in found.rows]
    return Table(tuple(rows[1:]), rows[0]) if found.headed else Table(tuple(rows))


def _rows(lines: Sequence[Line]) -> list[Row]:
    rows: list[Row] = []
    for line in sorted(lines, key=lambda one: one.base):
        if rows and abs(rows[-1][0].base - line.base) < 0.3 * line.size:
            rows[-1].append(line)
        else:
            rows.append([line])
    return [sorted(row, key=lambda one: one.left) for row in rows]


def _runs(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """Yield the longest runs of rows with the same columns."""
    run: list[Row] = []
    columns: list[tuple[float, float]] = []
    for row in rows:
        near = run and row[0].base - run[-1][0].base < _APART * row[0].size
        if near and len(row) == len(columns) and _fits(row, columns):
            columns = [
                (min(left, cell.left), max(right, cell.box.right))
                for (left, right), cell in zip(columns, row, strict=True)
            ]
            run.append(row)
            continue
        yield run
        run = [row] if len(row) > 1 else []
        columns = [(cell.left, cell.box.right) for cell in run[0]] if run else []
    yield run


def _fits(row: Row, columns: Sequence[tuple[float, float]]) -> bool:
    """Tell whether each cell stands in its own column and reaches into no other."""
    for at, cell in enumerate(row):
        left, right = columns[at]
        if cell.left > right or cell.box.right < left:
            return False
        if at and cell.left <= columns[at - 1][1]:
            return False
        if at + 1 < len(columns) and cell.box.right >= columns[at + 1][0]:
            return False
    return True


def _is_table(run: Sequence[Row]) -> bool:
    """Tell whether rows are a table's, and not text in columns or a list of contents."""
    cells = [cell for row in run for cell in row]
    if sum(len(cell.text) for cell in cells) > _LONGEST * len(cells) or any(_LEADERS.search(one.text) for one in cells):
        return False
    numbers = [row[-1].text.strip() for row in run]
    if all(number.isdigit() for number in numbers) and sorted(map(int, numbers)) == list(map(int, numbers)):
        return False
    columns = [[row[at] for row in run] for at in range(len(run[0]))]
    return not any(filled(column) and median(len(cell.text) for cell in column) > _LINE for column in columns)


def _ruled(rules: Sequence[Box], run: Sequence[Row]) -> bool:
    """Tell whether a line is drawn below the first row, and none below the second."""
    if len(run) < _FEWEST:
        return False
    left, right = run[0][0].left, max(row[-1].box.right for row in run)
    drawn = [
        sum(
            min(rule.right, right) - max(rule.left, left)
            for rule in rules
            if above[0].base < rule.top <= below[0].base and rule.left < right and rule.right > left
        )
        for above, below in pairwise(run[:3])
    ]
    return drawn[0] > 0.5 * (right - left) and drawn[1] < 0.2 * (right - left)


def _bold(run: Sequence[Row]) -> bool:
    if len(run) < 2:
        return False
    return all(cell.bold for cell in run[0]) and not any(cell.bold for row in run[1:] for cell in row[1:])
