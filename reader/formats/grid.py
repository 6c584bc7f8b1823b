"""Rows of cells, as word processors keep them, to a table with its heads."""

from __future__ import annotations

from collections.abc import Sequence

from reader.formats.html.inline import join
from reader.model.article import Prose, SpanKind, Table

WIDEST = 60
"""Columns; what stands in more is left out."""

Row = tuple[Prose, ...]


def table_of(
    rows: Sequence[Row], heads: int = 0, caption: Prose | None = None, *, row_headed: bool = False
) -> Table | None:
    """Return the table of these rows, the first ``heads`` of which head it; None if it is empty.

    Where nothing is declared, a first row or column that alone is bold is taken for heads.
    """
    rows = [row[:WIDEST] for row in rows if row]
    if not heads and len(rows) > 1:
        heads = int(all(map(_is_bold, rows[0])) and not all(map(_is_bold, rows[1])))
    heads = heads if heads < len(rows) else 0
    header = _joined(rows[:heads])
    body = tuple(row for row in rows[heads:] if any(cell.text for cell in row))
    if not body:
        return None
    return Table(body, header if any(cell.text for cell in header) else (), caption, row_headed or _bold_column(body))


def _joined(rows: Sequence[Row]) -> Row:
    """Return several rows of heads as one, what spans columns said with the first of them."""
    if len(rows) < 2:
        return rows[0] if rows else ()
    columns = [[row[at] for row in rows if at < len(row) and row[at].text] for at in range(max(map(len, rows)))]
    return tuple(_one_line(column) for column in columns)


def _one_line(proses: list[Prose]) -> Prose:
    joined = join(proses)
    return Prose(joined.text.replace("\n", " ")) if joined else Prose("")


def _bold_column(body: Sequence[Row]) -> bool:
    """Tell whether the first cell of each row is bold, and not just everything."""
    if max(map(len, body)) < 2 or not all(_is_bold(row[0]) for row in body):
        return False
    return not all(_is_bold(cell) for row in body for cell in row[1:])


def _is_bold(cell: Prose) -> bool:
    bold = sum(span.end - span.start for span in cell.spans if span.kind is SpanKind.STRONG)
    return bool(cell.text) and bold >= len(cell.text)
