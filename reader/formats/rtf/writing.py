"""Paragraphs and tables in the making while an RTF file is read."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from reader.formats.bounds import MOST_PARAGRAPHS, too_much
from reader.formats.flow import Kind, Line
from reader.formats.grid import table_of
from reader.formats.html.inline import join
from reader.formats.rtf.tables import Tables
from reader.formats.runs import Mark, Runs
from reader.model.article import Block, Figure, Footnote, Prose, block_proses

TWIPS = 360
"""How far one level is set in: a quarter of an inch."""
_NUMBERED = re.compile(r"\W*([0-9]{1,4}|[A-Za-z]{1,4})[.)]")


@dataclass(frozen=True, slots=True)
class Properties:
    """Of a paragraph."""

    style: int = 0
    outline: int | None = None
    list: int = 0
    depth: int = 0
    indent: int = 0
    table: bool = False
    goes_on: bool = False
    """Whether it holds but the large first letter of the next one."""


@dataclass(slots=True)
class Story:
    """A row of paragraphs: the text, a note, a text box, a running head."""

    tables: Tables
    mark: str = ""
    """The text of the bullet or number that stands before the paragraph."""
    heads: bool = False
    """Whether the row that is read is repeated on each page."""
    below: bool = False
    """Whether the edge of a cell that is told of is the one below it."""
    ruled: bool = False
    """Whether the row that is read has a line below it."""
    flow: list[Line | Block] = field(default_factory=list)
    _runs: Runs = field(default_factory=Runs)
    _figures: list[Figure] = field(default_factory=list)
    _boxed: list[Line | Block] = field(default_factory=list)
    _notes: list[Footnote] = field(default_factory=list)
    _cell: list[Line | Block] = field(default_factory=list)
    _row: list[Prose] = field(default_factory=list)
    _rows: list[tuple[Prose, ...]] = field(default_factory=list)
    _heads: int = 0
    _ruled: list[bool] = field(default_factory=list)
    """Of each row, whether it has a line below it."""
    _beside: list[Line | Block] = field(default_factory=list)
    _counts: dict[tuple[int, int], int] = field(default_factory=dict)

    def add(self, text: str, marks: tuple[Mark, ...]) -> None:
        self._runs.add(text, marks)

    def break_(self) -> None:
        self._runs.break_()

    def figure(self, figure: Figure) -> None:
        self._figures.append(figure)

    def note(self, note: Footnote) -> None:
        self._notes.append(note)

    def boxed(self, flow: list[Line | Block]) -> None:
        """Keep what stands in a text box until the paragraph ends that it hangs on."""
        self._boxed += flow

    def paragraph(self, properties: Properties = Properties()) -> None:
        """End the paragraph."""
        prose = self._runs.take()
        own: list[Line | Block] = [self._line(prose, properties)] if prose else []
        made = [*own, *self._figures, *self._boxed, *self._notes]
        self._figures, self._boxed, self._notes, self.mark = [], [], [], ""
        if properties.table or self._row:
            self._cell += made
        elif made:
            self.end_table()
            self.flow += made
        if len(self.flow) + len(self._rows) > MOST_PARAGRAPHS:
            raise too_much("The document")

    def _line(self, prose: Prose, is_: Properties) -> Line:
        kind, level = self.tables.kind(is_.style, is_.outline)
        shape = self.tables.level(is_.list, is_.depth) if is_.list else None
        if kind in (Kind.HEADING, Kind.TITLE) or not (shape or self.mark.strip()):
            return Line(prose, kind, level if kind is Kind.HEADING else max(0, is_.indent) // TWIPS)
        numbered = _NUMBERED.match(self.mark)
        ordered = shape.ordered if shape else bool(numbered)
        key = (is_.list, is_.depth)
        count = self._counts.get(key, 0)
        self._counts[key] = count + 1
        first = (shape.first if shape else 1) + count
        first = int(numbered[1]) if numbered and numbered[1].isdigit() else first
        depth = is_.depth if is_.list else max(0, is_.indent) // (2 * TWIPS)
        return Line(prose, Kind.ITEM, depth, ordered, "list", first)

    def cell(self, properties: Properties | None = None) -> None:
        """End a cell; what is no text in it stands after the table."""
        self.paragraph(Properties(table=True) if properties is None else replace(properties, table=True))
        self._beside += [one for one in self._cell if isinstance(one, Figure | Footnote)]
        text = [prose for one in self._cell if not isinstance(one, Figure | Footnote) for prose in _proses(one)]
        self._row.append(join(text) or Prose(""))
        self._cell = []
        if len(self._row) > MOST_PARAGRAPHS:
            raise too_much("The document")

    def row(self) -> None:
        """End a row."""
        if self._cell:
            self.cell()
        if self._row:
            self._heads += self.heads and self._heads == len(self._rows)
            self._rows.append(tuple(self._row))
            self._ruled.append(self.ruled)
        self._row, self.heads, self.ruled = [], False, False

    def end_table(self) -> None:
        """Put the rows that were read in the flow, those with one cell each as text."""
        if not self._rows:
            return
        if max(map(len, self._rows)) < 2:
            self.flow += [Line(cell) for row in self._rows for cell in row if cell.text]
        elif table := table_of(self._rows, self._heads or self._underlined()):
            self.flow.append(table)
        self.flow += self._beside
        self._rows, self._ruled, self._beside, self._heads = [], [], [], 0

    def _underlined(self) -> int:
        """Return 1 where a line below the first row alone sets it off; the table itself may end with one."""
        inner = self._ruled[1:-1] if len(self._ruled) > 2 else self._ruled[1:]
        return int(self._ruled[0] and bool(inner) and not any(inner))

    def end(self) -> list[Line | Block]:
        """Return all of it."""
        self.paragraph()
        self.row()
        self.end_table()
        return self.flow

    def said(self) -> Prose | None:
        """Return all of it as one prose."""
        return join([prose for one in self.end() for prose in _proses(one)])


def _proses(one: Line | Block) -> list[Prose]:
    return [one.prose] if isinstance(one, Line) else list(block_proses(one))
