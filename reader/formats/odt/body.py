"""The body of an OpenDocument text: headings, paragraphs, lists and tables in reading order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from reader.formats.bounds import MOST_PARAGRAPHS, too_much
from reader.formats.flow import Kind, Line
from reader.formats.grid import WIDEST, table_of
from reader.formats.html.inline import join
from reader.formats.odt.inline import Around, Paragraph, described, words
from reader.formats.runs import Runs
from reader.formats.xml import attribute, child, local
from reader.model.article import Block, Figure, Footnote, Prose, block_proses

if TYPE_CHECKING:
    from reader.formats.xml import Element

DEEPEST = 12
"""Tables, boxes and notes in one another below this depth are left out."""
_INDEXES = frozenset(
    ("table-of-content", "illustration-index", "table-index", "object-index", "user-index", "alphabetical-index")
)
_SILENT = frozenset(
    ("tracked-changes", "sequence-decls", "forms", "variable-decls", "user-field-decls", "title", "desc")
)


@dataclass(slots=True)
class Body:
    """Reads containers of paragraphs: the body, cells, boxes, notes."""

    around: Around
    author: str = ""
    date: str = ""
    _depth: int = 0
    _lists: int = 0
    _counts: dict[str, int] = field(default_factory=dict)
    """How far each list style has counted."""

    def flow(self, container: Element) -> list[Line | Block]:
        """Return what a container holds."""
        if self._depth >= DEEPEST:
            self.around.drop(words(container), "nested too deep")
            return []
        self._depth += 1
        made: list[Line | Block] = []
        for element in container:
            made += self._element(element)
            if len(made) > MOST_PARAGRAPHS:
                raise too_much("The document")
        self._depth -= 1
        return made

    def _element(self, element: Element) -> list[Line | Block]:
        match local(element):
            case "h" | "p":
                return self._paragraph(element)
            case "list":
                self._lists += 1
                return list(self._list(element, attribute(element, "style-name") or "", 1))
            case "numbered-paragraph":
                return [one for inner in element for one in self._element(inner)]
            case "table":
                return self._table(element)
            case "frame":
                box = child(element, "text-box")
                return self.flow(box) if box is not None else [described(element)]
            case "section" if attribute(element, "display") == "none":
                self.around.drop(words(element), "hidden")
                return []
            case name if name in _INDEXES:
                self.around.drop(words(element), "contents")
                return []
            case name if name in _SILENT or not name:
                return []
            case _:
                return [one for inner in element for one in self._element(inner)]

    def _paragraph(self, element: Element) -> list[Line | Block]:
        style = self.around.styles.of("paragraph", attribute(element, "style-name"))
        kind, level = style.kind
        if local(element) == "h":
            kind, level = Kind.HEADING, _number(attribute(element, "outline-level"), 1)
        reading = Paragraph(self.around, Runs(verbatim=kind is Kind.CODE))
        reading.read(element, style)
        prose = reading.runs.take()
        made: list[Line | Block] = list(reading.before)
        if prose is not None and reading.hidden:
            self.around.drop(prose.text, "hidden")
            prose = None
        if prose is not None and "author" in style.names[:2] and not self.author:
            self.author = prose.text
        elif prose is not None and "date" in style.names[:2] and not self.date:
            self.date = prose.text
        elif prose is not None or kind is Kind.RULE:
            made.append(Line(prose or Prose(""), kind, level))
        made += reading.after
        for box in reading.boxes:
            made += self.flow(box)
        for mark, body in reading.notes:
            note = join([prose for one in self.flow(body) for prose in _proses(one)])
            made += [Footnote(mark, note)] if note else []
        return made

    # Lists

    def _list(self, element: Element, style: str, level: int) -> Iterator[Line | Block]:
        """Yield the items of a list, those of lists in it one level deeper."""
        ordered = self.around.styles.ordered(style, level)
        goes_on = attribute(element, "continue-numbering") == "true" or attribute(element, "continue-list")
        count = self._counts.get(f"{style} {level}", 0) if goes_on else 0
        first = self.around.styles.first(style, level)
        for entry in element:
            if local(entry) not in ("list-item", "list-header"):
                continue
            start = attribute(entry, "start-value")
            number = _number(start, 1) if start else first + count
            count = number - first + 1
            yield from self._entry(
                entry, style, level, Line(Prose(""), Kind.ITEM, level - 1, ordered, str(self._lists), number)
            )
        self._counts[f"{style} {level}"] = count

    def _entry(self, entry: Element, style: str, level: int, shape: Line) -> Iterator[Line | Block]:
        """Yield one item, its paragraphs as its lines, with what stands in and below it."""
        lines: list[Prose] = []
        below: list[Line | Block] = []
        for one in entry:
            if local(one) == "list":
                below += self._list(one, attribute(one, "style-name") or style, min(level + 1, 10))
                continue
            for part in self._element(one):
                if isinstance(part, Line) and part.kind is not Kind.HEADING and not below:
                    lines.append(part.prose)
                else:
                    below.append(part)
        prose = join(lines)
        if prose is not None:
            yield replace(shape, prose=prose)
        yield from below

    # Tables

    def _table(self, element: Element) -> list[Line | Block]:
        rows = list(_rows(element, heads=False))
        cells = [list(_cells(row)) for row, _ in rows]
        if sum(map(len, cells)) > MOST_PARAGRAPHS:
            raise too_much("The document")
        if max(map(len, cells), default=0) < 2:
            return [one for row in cells for cell in row for one in self.flow(cell)]
        beside: list[Line | Block] = []
        body = [tuple(self._cell(cell, beside) for cell in row) for row in cells]
        heads = 0
        while heads < len(rows) and rows[heads][1]:
            heads += 1
        table = table_of(body, heads)
        return [table, *beside] if table else beside

    def _cell(self, cell: Element, beside: list[Line | Block]) -> Prose:
        """Return what a cell says; pictures and notes in it come after the table."""
        if local(cell) == "covered-table-cell":
            return Prose("")
        flow = self.flow(cell)
        beside += [one for one in flow if isinstance(one, Figure | Footnote)]
        return join([p for one in flow if not isinstance(one, Figure | Footnote) for p in _proses(one)]) or Prose("")


def _rows(element: Element, *, heads: bool) -> Iterator[tuple[Element, bool]]:
    """Yield the rows of a table, each with whether it is one of its heads."""
    for one in element:
        name = local(one)
        if name == "table-row":
            yield one, heads
        elif name in ("table-header-rows", "table-rows", "table-row-group"):
            yield from _rows(one, heads=heads or name == "table-header-rows")


def _cells(row: Element) -> Iterator[Element]:
    """Yield the cells of a row, one that is repeated as often as it is, within bounds."""
    count = 0
    for cell in row:
        if local(cell) not in ("table-cell", "covered-table-cell"):
            continue
        for _ in range(_number(attribute(cell, "number-columns-repeated"), 1)):
            if count >= WIDEST:
                return
            count += 1
            yield cell


def _number(text: str | None, otherwise: int) -> int:
    return int(text) if text and re.fullmatch(r"\d{1,6}", text) else otherwise


def _proses(one: Line | Block) -> list[Prose]:
    return [one.prose] if isinstance(one, Line) else list(block_proses(one))
