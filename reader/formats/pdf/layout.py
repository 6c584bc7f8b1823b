"""An untagged PDF: what its lines are, told from where they stand and the type they are set in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reader.formats.pdf import aligned
from reader.formats.pdf.flow import Flow, Heading
from reader.formats.pdf.furniture import furniture
from reader.formats.pdf.groups import Group, grouped
from reader.formats.pdf.headings import Headings, body_size
from reader.formats.pdf.lines import Line, lines_of, ordered
from reader.formats.pdf.notes import Note, notes_of
from reader.formats.pdf.page import Box, Page, Pdf, Style, Word
from reader.formats.pdf.prose import Hyphens, clean, prose_of
from reader.formats.pdf.tables import Grid, grids, joined, table
from reader.model.article import Code, Dropped, Figure, Footnote, Item, List, Paragraph, Prose, SpanKind, Table

_CAPTION = re.compile(
    r"(?i)(?:fig(?:ure|\.)?|abb(?:ildung|\.)?|table|tabelle|tab\.|photo|image|picture|chart|box)\s*\d*[.:]?\s"
)
_PLAIN_PICTURE = 0.015, 0.9
"""Share of the page's area that a picture has at least, and at most: a larger one is the paper it is printed on."""
_LABEL_SIGNS = re.compile(r"^\s*(?:[•‣◦▪▫▸►●○■□∙·➢➤❖✓✔⁃*–—-]|\(?(?:\d{1,3}|[a-zA-Z])[.)])\s*")


def flow_of(pdf: Pdf) -> tuple[list[Flow], list[Dropped]]:
    """Return what the pages hold in reading order, and what was left out."""
    hyphens = Hyphens(word for page in pdf.pages for word in page.words)
    kept = [_PageParts(page, hyphens) for page in pdf.pages]
    dropped = [one for part in kept for one in part.dropped]
    reasons = furniture(pdf.pages, [part.lines for part in kept])
    dropped += [Dropped(line.text, reasons[id(line)]) for part in kept for line in part.lines if id(line) in reasons]
    pages = [ordered([*(line for line in part.lines if id(line) not in reasons), *part.blocks]) for part in kept]
    body = body_size([Group([line]) for page in pages for line in page])
    parted = [notes_of(lines, body) for lines in pages]
    notes = [(page.number, note) for page, (_, found) in zip(pdf.pages, parted, strict=True) for note in found]
    groups = _merged(_without_contents(grouped([line for lines, _ in parted for line in lines], body), dropped))
    return list(_Writer(groups, pdf, hyphens, notes, body).flow()), dropped


class _PageParts:
    """The lines of a page, and the tables and pictures on it, each as a line of its own kind."""

    def __init__(self, page: Page, hyphens: Hyphens) -> None:
        self.dropped: list[Dropped] = []
        self.blocks: list[Line] = []
        words = [word for word in page.words if not word.artifact and not word.turned]
        self._drop([word for word in page.words if word.artifact], "running head or foot")
        self._drop([word for word in page.words if word.turned and not word.artifact], "words set sideways")
        for grid in grids(page):
            words = self._table(grid, words, hyphens)
        self.lines = [_dotted(line, page.dots) for line in lines_of(words)]
        for one in aligned.aligned(page, self.lines):
            made = aligned.table(one, lambda some: prose_of(some, hyphens, plain=all(w.style.bold for w in some)))
            self.blocks.append(_block(made, one.box, page.number))
            taken = {id(cell) for row in one.rows for cell in row}
            self.lines = [line for line in self.lines if id(line) not in taken]
        boxes = [block.box for block in self.blocks]
        for picture in page.pictures:
            share = picture.box.width * picture.box.height / max(1.0, page.width * page.height)
            middle = (picture.box.left + picture.box.right) / 2, (picture.box.top + picture.box.bottom) / 2
            if _PLAIN_PICTURE[0] < share < _PLAIN_PICTURE[1] and not any(box.holds(*middle) for box in boxes):
                self.blocks.append(_block(Figure(None), picture.box, page.number))

    def _drop(self, words: Sequence[Word], reason: str) -> None:
        if words:
            text = "".join(word.text if word.glued else f" {word.text}" for word in words)
            self.dropped.append(Dropped(clean(text).strip(), reason))

    def _table(self, grid: Grid, words: list[Word], hyphens: Hyphens) -> list[Word]:
        """Take the words of a table out; return those that are left."""
        box = grid.box
        inside = [
            word
            for word in words
            if box.holds((word.box.left + word.box.right) / 2, (word.box.top + word.box.bottom) / 2)
        ]
        made = table(grid, inside, lambda some: prose_of(some, hyphens, plain=all(word.style.bold for word in some)))
        if made is None:
            return words
        self.blocks.append(_block(made, box, words[0].page))
        taken = {id(word) for word in inside}
        return [word for word in words if id(word) not in taken]


_LEADERS = re.compile(r"(?:\s?[.·…_]){4,}\s*(?:\d{1,4}|[ivxlc]{1,6})?\s*(?:$|(?=\S))")
_CONTENTS = re.compile(
    r"(?i)(?:table of )?contents|in this (?:issue|report|guide)|inhalt(?:sverzeichnis)?|sommaire|índice|indice"
)


def _without_contents(groups: list[Group], dropped: list[Dropped]) -> list[Group]:
    """Take out the table of contents, whose lines lead over dots to a page's number."""
    leading = {at for at, group in enumerate(groups) if not group.content and _LEADERS.search(group.text)}
    if len(leading) < 3:
        return groups
    places = {(line.page, round(line.base)) for at in leading for line in groups[at].lines}
    gone = {
        at
        for at, group in enumerate(groups)
        if at in leading
        or (_CONTENTS.fullmatch(group.text.strip()) and leading & {at + 1, at + 2, at + 3})
        or (len(group.text) < 8 and (group.page, round(group.lines[0].base)) in places)
    }
    dropped += [Dropped(groups[at].text, "table of contents") for at in sorted(gone)]
    return [group for at, group in enumerate(groups) if at not in gone]


def _dotted(line: Line, dots: Sequence[Box]) -> Line:
    """Return the line with a bullet before it where one is drawn there."""
    for dot in dots:
        before = line.left - dot.right
        level = line.base - 0.9 * line.size < (dot.top + dot.bottom) / 2 < line.base
        if level and 0.1 * line.size < before < 2 * line.size and dot.width < 0.7 * line.size:
            bullet = Word("•", dot, line.base, line.style, page=line.page)
            return Line((bullet, replace(line.words[0], glued=False), *line.words[1:]))
    return line


def _merged(groups: list[Group]) -> list[Group]:
    """Join tables that go on on the next page; a row of its own that nothing follows becomes plain lines again."""
    merged: list[Group] = []
    for group in groups:
        last = merged[-1] if merged else None
        if (
            last
            and isinstance(last.content, Table)
            and isinstance(group.content, Table)
            and group.page == last.lines[-1].page + 1
        ):
            whole = joined(last.content, group.content)
            if whole is not None:
                merged[-1] = Group([replace(last.lines[0], content=whole), *group.lines])
                continue
        merged.append(group)
    return merged


def _block(content: Table | Figure, box: Box, page: int) -> Line:
    return Line((Word("\ufffc", box, box.top + 6, Style("", 10.0), page=page),), content=content)


@dataclass(slots=True)
class _Listed:
    """An item whose inner list is still open."""

    left: float
    ordered: bool
    items: list[Item]
    first: int


class _Writer:
    def __init__(
        self, groups: list[Group], pdf: Pdf, hyphens: Hyphens, notes: list[tuple[int, Note]], body: float
    ) -> None:
        self._groups, self._hyphens, self._notes, self._body = groups, hyphens, notes, body
        self._headings = Headings(groups, pdf.bookmarks)
        self._waiting: list[Note] = []

    def flow(self) -> Iterator[Flow]:
        at = 0
        while at < len(self._groups):
            group = self._groups[at]
            level = self._headings.level(group)
            if level is not None:
                yield from self._footnotes()
                yield Heading(self._prose(group, plain=True), level)
                at += 1
            elif group.label:
                end = self._list_end(at)
                yield self._list(self._groups[at:end])
                at = end
            elif isinstance(group.content, Figure):
                caption = self._caption(at + 1)
                yield replace(group.content, caption=caption)
                at += 1 + (caption is not None)
            elif isinstance(group.content, Table):
                yield group.content if group.content.rows else _sentence(group.content)
                at += 1
            elif group.fixed and len(group.text) > 1:
                yield self._code(group)
                at += 1
            elif (captioned := self._table_caption(at)) is not None:
                yield captioned
                at += 2
            else:
                yield from self._paragraph(group)
                at += 1
        yield from self._footnotes()

    def _prose(self, group: Group, *, plain: bool = False) -> Prose:
        marks = {note.mark for page, note in self._notes if group.page <= page <= group.lines[-1].page}
        prose = prose_of([word for line in group.lines for word in line.words], self._hyphens, marks, plain=plain)
        for span in prose.spans:
            if span.kind is SpanKind.FOOTNOTE:
                self._await(span.target or "", group)
        return prose

    def _await(self, mark: str, group: Group) -> None:
        for entry in self._notes:
            if entry[1].mark == mark and group.page <= entry[0] <= group.lines[-1].page:
                self._notes.remove(entry)
                self._waiting.append(entry[1])
                return

    def _footnotes(self) -> Iterator[Flow]:
        for note in self._waiting:
            yield Footnote(note.mark, prose_of(note.words, self._hyphens))
        self._waiting = []

    def _code(self, group: Group) -> Code:
        """Return lines of a program as they stand, moved in as far as they are on the page."""
        left = min(line.left for line in group.lines)
        lines = [" " * round((line.left - left) / (0.6 * line.size)) + line.text for line in group.lines]
        return Code(Prose("\n".join(lines)))

    def _paragraph(self, group: Group) -> Iterator[Flow]:
        prose = self._prose(group)
        if prose.text.strip():
            yield Paragraph(prose)

    def _caption(self, at: int) -> Prose | None:
        """Return the caption that stands right below a picture."""
        if at >= len(self._groups):
            return None
        group, picture = self._groups[at], self._groups[at - 1].lines[0].box
        if group.content or group.label or group.page != self._groups[at - 1].page:
            return None
        near = group.lines[0].box.top - picture.bottom < 2.2 * group.size
        if near and (group.size < 0.95 * self._body or _CAPTION.match(group.text)):
            return self._prose(group)
        return None

    def _table_caption(self, at: int) -> Table | None:
        """Return the table right below this group with the group as its caption, if it is one."""
        group = self._groups[at]
        below = self._groups[at + 1] if at + 1 < len(self._groups) else None
        if below is None or not isinstance(below.content, Table) or below.page != group.page or len(group.lines) > 3:
            return None
        near = below.lines[0].box.top - group.lines[-1].box.bottom < 1.5 * group.size
        if near and (group.size < 0.95 * self._body or _CAPTION.match(group.text)):
            return replace(below.content, caption=self._prose(group))
        return None

    # Lists

    def _list_end(self, at: int) -> int:
        while at < len(self._groups) and self._groups[at].label and self._headings.level(self._groups[at]) is None:
            at += 1
        return at

    def _list(self, groups: Sequence[Group]) -> List:
        """Return the items as a list, those further to the right inside those before them."""
        first = _Listed(groups[0].left, _numbered(groups[0]), [], _number(groups[0]))
        open_lists = [first]
        for group in groups:
            while len(open_lists) > 1 and group.left < open_lists[-1].left - 2:
                self._close(open_lists)
            if group.left > open_lists[-1].left + 0.8 * group.size and open_lists[-1].items:
                open_lists.append(_Listed(group.left, _numbered(group), [], _number(group)))
            open_lists[-1].items.append(Item(self._item(group)))
        while len(open_lists) > 1:
            self._close(open_lists)
        return List(tuple(first.items), ordered=first.ordered, first=first.first)

    def _close(self, open_lists: list[_Listed]) -> None:
        inner = open_lists.pop()
        outer = open_lists[-1].items
        outer[-1] = replace(outer[-1], items=(*outer[-1].items, *inner.items), ordered=inner.ordered)

    def _item(self, group: Group) -> Prose:
        prose = self._prose(group)
        found = _LABEL_SIGNS.match(prose.text)
        by = found.end() if found else 0
        spans = tuple(
            replace(span, start=max(0, span.start - by), end=span.end - by) for span in prose.spans if span.end > by
        )
        return Prose(prose.text[by:], spans=spans)


def _sentence(table: Table) -> Paragraph:
    """Return a frame with one row, which is no table, as a paragraph."""
    return Paragraph(Prose(" ".join(cell.text for cell in table.header if cell.text)))


def _numbered(group: Group) -> bool:
    return group.label.strip("(.)").isalnum()


def _number(group: Group) -> int:
    inner = group.label.strip("(.)")
    return int(inner) if inner.isdigit() else 1
