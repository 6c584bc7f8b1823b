"""Ruled tables of an untagged PDF: cells are what the drawn lines enclose."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from reader.formats.pdf.page import Box, Page, Word
from reader.model.article import Prose, Table

_NEAR = 2.5
"""Points within which two lines count as one, and a line's end as meeting another."""
_MOST_RULES = 3_000


@dataclass(frozen=True, slots=True)
class Grid:
    """A ruled table: where its columns and rows begin and end."""

    box: Box
    columns: tuple[float, ...]
    rows: tuple[float, ...]


def grids(page: Page) -> list[Grid]:
    """Return the ruled tables of a page: a frame around one row, as a page may end with, or more."""
    rules = [rule for rule in page.rules if rule.width > 8 or rule.height > 4][:_MOST_RULES]
    level = [rule for rule in rules if rule.height <= _NEAR < rule.width]
    upright = [rule for rule in rules if rule.width <= _NEAR < rule.height]
    found = []
    for group in _groups(level, upright):
        across = [rule for rule in group if rule.width > rule.height]
        down = [rule for rule in group if rule.width <= rule.height]
        rows = _values((rule.top + rule.bottom) / 2 for rule in across)
        columns = _values((rule.left + rule.right) / 2 for rule in down)
        if len(rows) >= 2 and len(columns) >= 3:
            found.append(Grid(Box(columns[0], rows[0], columns[-1], rows[-1]), tuple(columns), tuple(rows)))
    return found


def _groups(level: Sequence[Box], upright: Sequence[Box]) -> list[list[Box]]:
    """Return the rules that hang together: each meets another of its group."""
    live: list[tuple[Box, list[Box]]] = []
    done: list[list[Box]] = []
    for rule in sorted([*level, *upright], key=lambda box: (box.top, box.left)):
        box, members, apart = rule, [rule], []
        for other, group in live:
            if other.bottom < rule.top - _NEAR:
                done.append(group)
            elif _meet(other, box):
                box, members = box.joined(other), group + members
            else:
                apart.append((other, group))
        live = [*apart, (box, members)]
    return [members for members in (*done, *(group for _, group in live)) if len(members) >= 6]


def _meet(one: Box, other: Box) -> bool:
    return (
        one.left - _NEAR <= other.right
        and other.left - _NEAR <= one.right
        and one.top - _NEAR <= other.bottom
        and other.top - _NEAR <= one.bottom
    )


def _values(places: Iterator[float] | Sequence[float]) -> list[float]:
    """Return the places from the lowest, those near each other as one."""
    found: list[float] = []
    for place in sorted(places):
        if not found or place - found[-1] > 2 * _NEAR:
            found.append(place)
    return found


def table(grid: Grid, words: Sequence[Word], prose: Callable[[Sequence[Word]], Prose]) -> Table | None:
    """Return what stands in the grid, or None where it frames something else: no cell, or one that fills it."""
    cells: list[list[list[Word]]] = [[[] for _ in grid.columns[1:]] for _ in grid.rows[1:]]
    for word in words:
        row = _place(grid.rows, (word.box.top + word.box.bottom) / 2)
        column = _place(grid.columns, (word.box.left + word.box.right) / 2)
        cells[row][column].append(word)
    rows = [row for row in cells if any(row)]
    filled = sum(bool(cell) for row in rows for cell in row)
    used = sum(any(row[column] for row in rows) for column in range(len(grid.columns) - 1))
    if not rows or used < 2 or filled < 0.5 * len(rows) * used:
        return None
    keep = [column for column in range(len(grid.columns) - 1) if any(row[column] for row in rows)]
    made = [tuple(prose(row[column]) for column in keep) for row in rows]
    heads = [_head(row[column]) for row in rows[1:] for column in keep[:1]]
    headed = bool(heads) and all(heads) and not _head(rows[1][keep[-1]])
    return Table(rows=tuple(made[1:]), header=made[0], row_headed=headed)


def joined(one: Table, other: Table) -> Table | None:
    """Return a table that goes on on the next page as one, its repeated head once; None where they are two."""
    if len(one.header) != len(other.header):
        return None
    repeated = [cell.text for cell in one.header] == [cell.text for cell in other.header]
    rows = other.rows if repeated else (other.header, *other.rows)
    return replace(one, rows=(*one.rows, *rows), row_headed=one.row_headed if one.rows else other.row_headed)


def _head(cell: Sequence[Word]) -> bool:
    return bool(cell) and all(word.style.bold for word in cell)


def _place(edges: Sequence[float], value: float) -> int:
    inside = [index for index, edge in enumerate(edges[:-1]) if value >= edge]
    return inside[-1] if inside else 0
