"""Tables of data; those that only lay out a page are plain containers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from reader.formats.html.inline import join
from reader.formats.html.pieces import Rule
from reader.formats.html.tree import has
from reader.model.article import Prose, Table

if TYPE_CHECKING:
    from reader.formats.html.tree import Element
    from reader.formats.html.walk import Walker

_WIDEST = 60
_NOTHING = Prose("")


def table(walker: Walker, element: Element) -> bool:
    """A table with its caption, header row and row heads."""
    rows = list(_rows(element))
    if _lays_out(element, rows):
        return False
    caption_element = next((child for child in element if child.tag == "caption"), None)
    caption = _prose(walker, caption_element) if caption_element is not None else None
    cells = [_cells(walker, row) for row in rows]
    header = next(iter(cells), ()) if _is_header(rows) else ()
    body = tuple(row for row in (cells[1:] if header else cells) if any(cell.text for cell in row))
    if not body and not header:
        return True
    row_headed = _heads_rows(rows[1:] if header else rows)
    walker.put(Table(body, header, caption, row_headed), "table")
    return True


def _rows(element: Element) -> Iterator[Element]:
    """Yield the rows of this table, not of those inside it, its foot last."""
    feet = []
    for child in element:
        if child.tag == "tr":
            yield child
        elif child.tag in ("thead", "tbody"):
            yield from (row for row in child if row.tag == "tr")
        elif child.tag == "tfoot":
            feet += [row for row in child if row.tag == "tr"]
    yield from feet


def _columns(row: Element) -> list[Element]:
    return [cell for cell in row if cell.tag in ("td", "th")]


def _lays_out(element: Element, rows: list[Element]) -> bool:
    """Say whether a table only places things on the page."""
    if element.get("role") in ("presentation", "none"):
        return True
    widths = [len(_columns(row)) for row in rows]
    if not widths or max(widths) < 2:
        return True
    if has(element, "h1", "h2", "h3", "h4"):
        return True
    if next(element.iterdescendants("table"), None) is not None:
        return True
    if has(element, "th", "thead", "caption"):
        return False
    return len(rows) == 1 or has(element, "figure", "blockquote")


def _is_header(rows: list[Element]) -> bool:
    """Say whether the first row names the columns."""
    if len(rows) < 2:
        return False
    first = rows[0]
    parent = first.getparent()
    if parent is not None and parent.tag == "thead":
        return True
    columns = _columns(first)
    return bool(columns) and all(cell.tag == "th" for cell in columns) and len(columns) > 1


def _heads_rows(rows: list[Element]) -> bool:
    first = [cells[0] for row in rows if (cells := _columns(row))]
    return bool(first) and sum(cell.tag == "th" for cell in first) * 2 > len(first)


def _cells(walker: Walker, row: Element) -> tuple[Prose, ...]:
    cells: list[Prose] = []
    for cell in _columns(row):
        cells.append(_prose(walker, cell) or _NOTHING)
        span = cell.get("colspan", "1").strip()
        if re.fullmatch(r"\d{1,3}", span):
            cells += [_NOTHING] * min(int(span) - 1, _WIDEST - len(cells))
    return tuple(cells[:_WIDEST])


def _prose(walker: Walker, element: Element) -> Prose | None:
    pieces = walker.inner(element)
    return join([prose for piece in pieces if not isinstance(piece.part, Rule) for prose in piece.proses()])
