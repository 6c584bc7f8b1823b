"""The body of a Word document: its paragraphs and tables in reading order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from reader.formats.bounds import MOST_PARAGRAPHS, too_much
from reader.formats.docx.inline import THROUGH, Around, Paragraph, choice
from reader.formats.docx.package import WHAT, text_of
from reader.formats.docx.styles import BODY_TEXT, Numbering, Style, number, on, value
from reader.formats.flow import Kind, Line
from reader.formats.grid import WIDEST, table_of
from reader.formats.html.inline import join
from reader.formats.runs import Runs
from reader.formats.xml import attribute, child, local
from reader.model.article import Block, Figure, Footnote, Prose, SpanKind, block_proses

if TYPE_CHECKING:
    from reader.formats.xml import Element

DEEPEST = 12
"""Tables and text boxes in one another below this depth are left out."""


@dataclass(slots=True)
class Body:
    """Reads containers of paragraphs: the body, cells, text boxes, notes."""

    around: Around
    numbering: Numbering
    notes: dict[tuple[str, str], Element]
    author: str = ""
    date: str = ""
    _depth: int = 0
    _group: str = ""
    """The run of items that one of a deeper level belongs to."""
    _list: str = ""
    """The list that the run belongs to."""
    _counts: dict[str, int] = field(default_factory=dict)
    _begun: set[tuple[str, int]] = field(default_factory=set)
    """Ids of lists, and levels, that have been met."""

    def flow(self, container: Element) -> list[Line | Block]:
        """Return what a container holds."""
        if self._depth >= DEEPEST:
            self.around.drop(text_of(container), "nested too deep")
            return []
        self._depth += 1
        made: list[Line | Block] = []
        for one in _joined(self._blocks(container)):
            made += self._table(one) if local(one) == "tbl" else self._paragraph(one)
            if len(made) > MOST_PARAGRAPHS:
                raise too_much(WHAT)
        self._depth -= 1
        return made

    def _blocks(self, container: Element) -> Iterator[Element]:
        """Yield paragraphs and tables, looking through what only stands around them."""
        stack = list(reversed(container))
        while stack:
            one = stack.pop()
            name = local(one)
            if name in ("p", "tbl"):
                yield one
            elif name == "sdt" and _is_contents(one):
                self.around.drop(text_of(one), "contents")
            elif name in THROUGH:
                stack += reversed(one)
            elif name == "AlternateContent" and (chosen := choice(one)) is not None:
                stack += reversed(chosen)

    def _paragraph(self, element: Element) -> list[Line | Block]:
        properties = child(element, "pPr")
        style = self.around.styles.of(value(properties, "pStyle") or self.around.styles.default)
        kind, level = _kind(properties, style)
        reading = Paragraph(self.around, style, Runs(verbatim=kind is Kind.CODE))
        reading.read(element)
        prose = reading.runs.take()
        made: list[Line | Block] = list(reading.before)
        if prose is not None and style.contents:
            self.around.drop(prose.text, "contents")
        elif prose is not None and "author" in style.names[:1] and not self.author:
            self.author = prose.text
        elif prose is not None and "date" in style.names[:1] and not self.date:
            self.date = prose.text
        elif prose is not None:
            made.append(self._line(properties, style, kind, level, _own_language(prose)))
        if reading.rule or kind is Kind.RULE:
            made.append(Line(Prose(""), Kind.RULE))
        made += reading.after
        for box in reading.boxes:
            made += self.flow(box)
        return made + [note for key in reading.notes for note in self._note(key)]

    def _line(self, properties: Element | None, style: Style, kind: Kind, level: int, prose: Prose) -> Line:
        list_id = value(properties, "numPr", "numId") or style.list_id
        if kind in (Kind.HEADING, Kind.TITLE) or not list_id or list_id == "0":
            return Line(prose, kind, level)
        at = number(value(properties, "numPr", "ilvl"))
        at = min(BODY_TEXT, max(0, style.list_level or 0 if at is None else at))
        shape = self.numbering.of(list_id, at)
        name = self.numbering.lists.get(list_id, list_id)
        key = f"{name} {at}"
        anew = (list_id, at) in self.numbering.restarts and (list_id, at) not in self._begun
        self._begun.add((list_id, at))
        count = 0 if anew else self._counts.get(key, 0)
        self._counts[key] = count + 1
        if at == 0 or not self._group:
            # Word goes on with a list under another id, unless that one says that it begins anew.
            self._group = list_id if anew or name != self._list else self._group
            self._list = name
        return Line(prose, Kind.ITEM, at, shape.ordered, self._group, shape.first + count)

    def _note(self, key: tuple[str, str]) -> list[Footnote]:
        """Return a note, once; marks inside it are not followed."""
        element = self.notes.pop(key, None)
        if element is None:
            return []
        prose = join([prose for block in self.flow(element) for prose in _proses(block)])
        return [Footnote(self.around.marks[key], prose)] if prose else []

    # Tables

    def _table(self, element: Element) -> list[Line | Block]:
        rows = [row for row in _through(element, "tr") if not self._deleted(row)]
        cells = [list(_through(row, "tc")) for row in rows]
        if max(map(len, cells), default=0) < 2:
            return [one for row in cells for cell in row for one in self.flow(cell)]
        if sum(map(len, cells)) > MOST_PARAGRAPHS:
            raise too_much(WHAT)
        beside: list[Line | Block] = []
        body = [tuple(self._row(row, beside)) for row in cells]
        count = self._headers(element, rows)
        caption = (value(child(element, "tblPr"), "tblCaption") or "").strip()
        row_headed = self._style(element).heads_column and _look(element, "firstColumn", 0x80)
        table = table_of(body, count, Prose(caption) if caption else None, row_headed=row_headed)
        return [table, *beside] if table else beside

    def _deleted(self, row: Element) -> bool:
        """Tell whether a row was taken out while changes were tracked, and if so, keep what it said."""
        if on(child(row, "trPr"), "del") is None:
            return False
        self.around.drop(text_of(row), "deleted")
        return True

    def _row(self, cells: list[Element], beside: list[Line | Block]) -> Iterator[Prose]:
        """Yield the cells of a row; pictures and notes in them come after the table."""
        count = 0
        for cell in cells:
            properties = child(cell, "tcPr")
            merged = child(properties, "vMerge")
            goes_on = merged is not None and (attribute(merged, "val") or "continue") == "continue"
            flow = [] if goes_on else self.flow(cell)
            beside += [one for one in flow if isinstance(one, Figure | Footnote)]
            yield join([p for one in flow if not isinstance(one, Figure | Footnote) for p in _proses(one)]) or Prose("")
            count += 1
            for _ in range(min((number(value(properties, "gridSpan")) or 1) - 1, WIDEST - count)):
                count += 1
                yield Prose("")
            if count >= WIDEST:
                return

    def _headers(self, element: Element, rows: list[Element]) -> int:
        """Return how many rows head a table: those repeated on each page, or a first one that its style sets off."""
        count = 0
        while count < len(rows) and on(child(rows[count], "trPr"), "tblHeader"):
            count += 1
        if count or len(rows) < 2:
            return count
        return int(self._style(element).heads_row and _look(element, "firstRow", 0x20))

    def _style(self, table: Element) -> Style:
        return self.around.styles.of(value(child(table, "tblPr"), "tblStyle"))


def _joined(blocks: Iterator[Element]) -> Iterator[Element]:
    """Yield paragraphs and tables, a paragraph whose end is none put before the next one's text.

    That is a large first letter, which stands in a frame of its own, and one whose end was deleted while changes were
    tracked.
    """
    held: list[Element] = []
    for one in blocks:
        if local(one) == "p" and _goes_on(one):
            held.append(one)
            continue
        if held and local(one) == "p":
            at = 1 if child(one, "pPr") is not None else 0
            one[at:at] = [inside for part in held for inside in part if local(inside) != "pPr"]
        else:
            yield from held
        held = []
        yield one
    yield from held


def _goes_on(paragraph: Element) -> bool:
    properties = child(paragraph, "pPr")
    frame = child(properties, "framePr")
    if frame is not None and (attribute(frame, "dropCap") or "none") != "none":
        return True
    return child(properties, "rPr", "del") is not None


def _kind(properties: Element | None, style: Style) -> tuple[Kind, int]:
    """Return what a paragraph is: its own outline level counts before its style."""
    outline = number(value(properties, "outlineLvl"))
    if outline is not None and 0 <= outline < BODY_TEXT and style.kind is not Kind.TITLE:
        return Kind.HEADING, outline + 1
    if outline is not None and style.heading:
        return Kind.TEXT, 0
    return style.kind, style.heading


def _own_language(prose: Prose) -> Prose:
    """Leave out a language that a whole paragraph is marked with: programs mark wrongly, and the text itself tells."""
    whole = [s for s in prose.spans if s.kind is SpanKind.LANGUAGE and s.end - s.start == len(prose.text)]
    return replace(prose, spans=tuple(s for s in prose.spans if s not in whole)) if whole else prose


def _is_contents(sdt: Element) -> bool:
    gallery = value(child(sdt, "sdtPr"), "docPartObj", "docPartGallery") or ""
    return "contents" in gallery.lower()


def _through(element: Element, name: str) -> Iterator[Element]:
    """Yield the rows of a table or cells of a row, looking through what only stands around them."""
    stack = list(reversed(element))
    while stack:
        one = stack.pop()
        if local(one) == name:
            yield one
        elif local(one) in THROUGH:
            stack += reversed(one)


def _proses(one: Line | Block) -> list[Prose]:
    return [one.prose] if isinstance(one, Line) else list(block_proses(one))


def _look(table: Element, name: str, bit: int) -> bool:
    """Tell whether a table uses that part of its style."""
    look = child(table, "tblPr", "tblLook")
    if look is None:
        return False
    said = attribute(look, name)
    if said is not None:
        return said in ("1", "true", "on")
    try:
        return bool(int(attribute(look, "val") or "0", 16) & bit)
    except ValueError:
        return False
