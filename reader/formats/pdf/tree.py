"""A tagged PDF: its own structure tree, as ISO 32000 names the elements, becomes the flow."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.formats.inline import attribution
from reader.formats.pdf.elements import INLINE, elements, inline, labels, leaves, without
from reader.formats.pdf.flow import Flow, Heading, without_backlink
from reader.formats.pdf.lines import broken, lines_of
from reader.formats.pdf.mend import mended
from reader.formats.pdf.page import Box, Node, Pdf, Word
from reader.formats.pdf.prose import Hyphens, clean, joined, prose_of
from reader.model.article import (
    Code,
    Dropped,
    Figure,
    Footnote,
    Item,
    List,
    Paragraph,
    Prose,
    Quote,
    Table,
)

_NOTE = frozenset({"Note", "FENote"})
_HEADING = re.compile(r"H([1-9]\d?)")
_LABEL = re.compile(r"\(?(?P<number>\d{1,4}|[a-zA-Z]|[ivxIVX]{1,5})[.):]?\)?")
_COVERED = 0.6
"""Share of a document's letters that must stand in its tree, or the tree is worth nothing."""

_VISIBLE = 12.0
"""Points that a picture measures at least; a smaller one is an ornament."""

Content = dict[tuple[int, int], list[Word]]


def content_of(pdf: Pdf) -> Content:
    """Return the words under each marked-content number of each page."""
    content: Content = defaultdict(list)
    for page in pdf.pages:
        for word in page.words:
            if word.mark >= 0 and not word.artifact:
                content[page.number, word.mark].append(word)
    return content


def usable(pdf: Pdf) -> bool:
    """Tell whether the document has a tree that holds most of what stands on its pages."""
    if pdf.tree is None:
        return False
    content = content_of(pdf)
    held = sum(len(word.text) for leaf in set(leaves(pdf.tree)) for word in content.get(leaf, ()))
    there = sum(len(word.text) for page in pdf.pages for word in page.words if not word.artifact)
    return held > 0 and held >= _COVERED * there


def flow_of(pdf: Pdf) -> tuple[list[Flow], list[Dropped]]:
    """Return what the tree holds, and what stands on the pages but not in it."""
    if pdf.tree is None:
        return [], []
    reader = _TreeReader(pdf)
    flow = mended(list(reader.flow(pdf.tree, 0)), reader.lefts)
    return flow, [*reader.dropped, *_outside(pdf, set(leaves(pdf.tree)))]


def _outside(pdf: Pdf, held: set[tuple[int, int]]) -> Iterator[Dropped]:
    """Yield what stands on the pages but not in the tree: mostly running heads and page numbers."""
    for page in pdf.pages:
        for reason, chosen in (
            ("running head or foot", [word for word in page.words if word.artifact or word.mark < 0]),
            ("not in the document's own order", [word for word in page.words if _stray(word, held)]),
        ):
            text = "".join(word.text if word.glued else f" {word.text}" for word in chosen)
            if text.strip():
                yield Dropped(clean(text).strip(), reason)
        for picture in page.pictures:
            if picture.mark < 0 and min(picture.box.width, picture.box.height) > _VISIBLE:
                yield Dropped(f"A picture on page {page.number + 1}", "not in the document's own order")


def _stray(word: Word, held: set[tuple[int, int]]) -> bool:
    return not word.artifact and word.mark >= 0 and (word.page, word.mark) not in held


class _TreeReader:
    def __init__(self, pdf: Pdf) -> None:
        self._content = content_of(pdf)
        self._pages = pdf.pages
        self._lines: dict[int, list[Box]] = {}
        self._hyphens = Hyphens(word for page in pdf.pages for word in page.words)
        self._marks = {_mark(self.text(note)) for note in elements(pdf.tree, _NOTE)} | self._listed(pdf.tree)
        self.dropped: list[Dropped] = []
        self.lefts: dict[int, float] = {}
        """Of each list that was made, by its ``id``, where its first word stands."""

    def _listed(self, tree: Node | None) -> set[str]:
        """Return the labels of lists: a raised one of them in the text may be the mark of a note."""
        return {_mark(self.text(label)) for label in elements(tree, {"Lbl"})} - {""}

    # Words of an element

    def words(self, node: Node, *, without: frozenset[str] = frozenset()) -> list[Word]:
        """Return the words of an element in reading order, with what the tree tells about them."""
        if node.kind in without:
            return []
        if node.actual:
            return self._replaced(node)
        found: list[Word] = []
        for child in node.ordered():
            if isinstance(child, Node):
                found += self.words(child, without=without)
            else:
                found += self._content.get(child, ())
        if node.language and node.kind in INLINE:
            found = [replace(word, language=word.language or node.language) for word in found]
        if node.expansion:
            found = [replace(word, expansion=node.expansion) for word in found]
        if node.kind == "Strong":
            found = [replace(word, style=replace(word.style, bold=True)) for word in found]
        if node.kind == "Em":
            found = [replace(word, style=replace(word.style, italic=True)) for word in found]
        return found

    def _replaced(self, node: Node) -> list[Word]:
        """Return the words that the element says it stands for, in the place and type of those that are drawn."""
        drawn = [word for leaf in leaves(node) for word in self._content.get(leaf, ())]
        if not drawn:
            return []
        texts = node.actual.split()
        glued = node.actual[:1].strip() != "" and drawn[0].glued
        return [replace(drawn[0], text=text, glued=glued and not index) for index, text in enumerate(texts)]

    def text(self, node: Node) -> str:
        return self.prose(self.words(node)).text

    def prose(self, words: Sequence[Word], *, plain: bool = False) -> Prose:
        marks = getattr(self, "_marks", ())
        return prose_of(words, self._hyphens, marks, plain=plain)

    # Blocks

    def flow(self, node: Node, depth: int) -> Iterator[Flow]:
        """Yield the headings and blocks that an element holds."""
        kind = node.kind
        if found := _HEADING.fullmatch(kind):
            yield Heading(self.prose(self.words(node), plain=True), min(6, int(found[1])))
        elif kind == "Title":
            yield Heading(self.prose(self.words(node), plain=True), 1)
        elif kind == "H":
            yield Heading(self.prose(self.words(node), plain=True), min(6, max(1, depth)))
        elif kind == "L":
            yield from self._list(node)
        elif kind == "Table":
            yield from self._table(node, depth)
        elif kind in {"Figure", "Formula"}:
            yield from self._figure(node, depth)
        elif kind == "BlockQuote":
            yield from self._quote(node)
        elif kind in _NOTE:
            yield from self._note(node)
        elif kind in {"TOC", "Index", "Artifact"}:
            self._drop(node, "artifact" if kind == "Artifact" else "table of contents")
        elif kind == "Code" and not inline(node):
            yield Code(prose_of(self.words(node), self._hyphens, plain=True, breaks=True))
        else:
            yield from self._mixed(node, depth + (kind in {"Sect", "Part", "Art"}))

    def _drop(self, node: Node, reason: str) -> None:
        if text := self.text(node):
            self.dropped.append(Dropped(text, reason))

    def _mixed(self, node: Node, depth: int) -> Iterator[Flow]:
        """Yield an element that may hold lines of text, blocks, or both."""
        line: list[list[Word]] = []
        for child in node.ordered():
            if not isinstance(child, Node):
                line.append(list(self._content.get(child, ())))
            elif inline(child):
                line += self._atoms(child)
            else:
                yield from self._paragraphs(line, split=node.kind != "P")
                line = []
                yield from self.flow(child, depth)
        yield from self._paragraphs(line, split=node.kind != "P")

    def _atoms(self, node: Node) -> list[list[Word]]:
        """Return the words of an inline element by the pieces of text that it holds."""
        children = [child for child in node.ordered() if isinstance(child, Node)]
        plain = not (node.language or node.expansion or node.actual) and node.kind in {
            "NonStruct",
            "Span",
            "Private",
            "LBody",
        }
        if plain and children and len(children) == len(node.children):
            return [atom for child in children for atom in self._atoms(child)]
        return [self.words(node)]

    def _paragraphs(self, atoms: Sequence[list[Word]], *, split: bool) -> Iterator[Flow]:
        parts: list[list[Word]] = []
        for atom in atoms:
            if atom and parts and not (split and broken(parts[-1], atom[0], self._right(parts[-1][-1]))):
                parts[-1].extend(atom)
            elif atom:
                parts.append(list(atom))
        for part in parts:
            prose = self.prose(part)
            if prose.text.strip():
                yield Paragraph(prose)

    def _right(self, word: Word) -> float:
        """Return where the lines of the column in which a word stands end."""
        if word.page not in self._lines:
            page = next(page for page in self._pages if page.number == word.page)
            self._lines[word.page] = [line.box for line in lines_of(one for one in page.words if one.mark >= 0)]
        beside = sorted(
            box.right for box in self._lines[word.page] if box.left <= word.box.right and box.right >= word.box.left
        )
        return beside[int(0.9 * (len(beside) - 1))] if beside else word.box.right

    def _quote(self, node: Node) -> Iterator[Flow]:
        paragraphs = [part.prose for part in self._mixed(node, 0) if isinstance(part, Paragraph)]
        if not paragraphs:
            return
        last = attribution(paragraphs[-1].text) if len(paragraphs) > 1 else None
        speaker = Prose(last) if last else None
        quoted = paragraphs[:-1] if last else paragraphs
        yield Quote(joined(quoted, "\n"), speaker)

    def _note(self, node: Node) -> Iterator[Flow]:
        labels = list(elements(node, {"Lbl"}))
        body = self.prose(self.words(node, without=frozenset({"Lbl"})))
        mark = _mark(self.text(labels[0])) if labels else _mark(body.text)
        if not labels and mark:
            start = body.text.find(mark) + len(mark)
            body = Prose(body.text[start:].lstrip(" .)]:"))
        if body.text:
            yield Footnote(mark or "*", without_backlink(body))

    def _figure(self, node: Node, depth: int) -> Iterator[Flow]:
        inner = [child for child in node.ordered() if isinstance(child, Node)]
        captions = [self.prose(self.words(child)) for child in inner if child.kind == "Caption"]
        caption = joined(captions, " ") if captions else None
        said = node.alt or (node.actual if node.kind == "Figure" else "")
        below = next((child for child in inner if child.kind == "Figure"), None)
        if not said and below is not None and len(list(elements(node, {"Figure"}))) == 2:
            said = below.alt or below.actual
        elif not said and any(child.kind not in {"Caption", *INLINE} for child in inner):
            yield from self._mixed(node, depth)
            return
        drawn = self.prose([word for leaf in leaves(without(node, "Caption")) for word in self._content.get(leaf, ())])
        if node.kind == "Formula" and not said:
            if drawn.text:
                yield Paragraph(drawn)
            return
        if drawn.text:
            self.dropped.append(Dropped(drawn.text, "words in a picture"))
        yield Figure(Prose(" ".join(said.split())) if said else None, caption)

    # Lists and tables

    def _list(self, node: Node) -> Iterator[Flow]:
        for child in node.ordered():
            if isinstance(child, Node) and child.kind == "Caption":
                yield Paragraph(self.prose(self.words(child)))
        items, ordered, first = self._items(node)
        if items:
            made = List(tuple(items), ordered=ordered, first=first)
            self.lefts[id(made)] = min((word.box.left for word in self.words(node)[:1]), default=0.0)
            yield made

    def _items(self, node: Node) -> tuple[list[Item], bool, int]:
        items: list[Item] = []
        labels: list[str] = []
        for child in node.ordered():
            if not isinstance(child, Node) or child.kind == "Caption":
                continue
            if child.kind == "L":
                below, ordered, _ = self._items(child)
                if items:
                    items[-1] = replace(items[-1], items=(*items[-1].items, *below), ordered=ordered)
                else:
                    items += below
                continue
            label, item = self._item(child)
            if item.prose.text or item.items:
                labels.append(label)
                items.append(item)
        numbers = [_LABEL.fullmatch(label) for label in labels]
        ordered = bool(numbers) and all(numbers)
        first = numbers[0]["number"] if ordered and numbers[0] else "1"
        return items, ordered, int(first) if first.isdigit() else 1

    def _item(self, node: Node) -> tuple[str, Item]:
        label = " ".join(self.text(one) for one in labels(node)).strip()
        below: list[Item] = []
        ordered = False
        proses: list[Prose] = []
        for part in self._parts(node):
            if isinstance(part, Node):
                more, ordered, _ = self._items(part)
                below += more
            elif part.text:
                proses.append(part)
        prose = joined(proses, "\n")
        if not label:
            label, prose = _cut_label(prose)
        return label, Item(prose, tuple(below), ordered)

    def _parts(self, node: Node) -> Iterator[Node | Prose]:
        """Yield the proses and the inner lists of a list item."""
        line: list[Word] = []
        for child in node.ordered():
            if not isinstance(child, Node):
                line += self._content.get(child, ())
            elif child.kind == "Lbl":
                continue
            elif inline(child):
                line += self.words(child, without=frozenset({"Lbl"}))
            else:
                yield self.prose(line)
                line = []
                if child.kind == "L":
                    yield child
                elif any(isinstance(one, Node) and not inline(one) for one in child.ordered()):
                    yield from self._parts(child)
                else:
                    yield self.prose(self.words(child, without=frozenset({"Lbl"})))
        yield self.prose(line)

    def _table(self, node: Node, depth: int) -> Iterator[Flow]:
        rows = [
            [child for child in row.ordered() if isinstance(child, Node) and child.kind in {"TH", "TD"}]
            for row in elements(node, {"TR"}, stop=frozenset({"TD", "TH"}))
        ]
        rows = [row for row in rows if row]
        if (
            not rows
            or max(map(len, rows)) < 2
            or any(elements(cell, {"Table", "H1", "H2", "H3"}) for row in rows for cell in row)
        ):
            yield from self._mixed(node, depth)
            return
        width = max(map(len, rows))
        cells = [
            [self.prose(_once(self.words(cell))) for cell in row] + [Prose("")] * (width - len(row)) for row in rows
        ]
        headed = all(cell.kind == "TH" for cell in rows[0])
        body = rows[1:] if headed else rows
        captions = [self.prose(self.words(one)) for one in elements(node, {"Caption"})]
        yield Table(
            rows=tuple(tuple(row) for row in (cells[1:] if headed else cells)),
            header=tuple(cells[0]) if headed else (),
            caption=captions[0] if captions else None,
            row_headed=bool(body) and all(row[0].kind == "TH" and len(row) > 1 for row in body),
        )


def _once(words: Sequence[Word]) -> Sequence[Word]:
    """Return a cell's words once, where its row is repeated at the top of every page."""
    first = [word for word in words if word.page == words[0].page]
    others = [word.text for word in words[len(first) :]]
    texts = [word.text for word in first]
    return first if first and others == texts * (len(others) // len(texts)) else words


def _cut_label(prose: Prose) -> tuple[str, Prose]:
    """Take a bullet or number off the beginning of an item that has no label of its own."""
    found = re.match(r"(?P<label>[•‣◦▪▸●○■–—·*]|\d{1,3}[.)]|[a-zA-Z][.)])\s+", prose.text)
    if not found:
        return "", prose
    by = found.end()
    spans = tuple(
        replace(span, start=max(0, span.start - by), end=span.end - by) for span in prose.spans if span.end > by
    )
    return found["label"], Prose(prose.text[by:], spans=spans)


def _mark(text: str) -> str:
    found = re.match(r"\s*\[?(\d{1,3}|[*†‡§¶]{1,3}|[a-z](?=[.)\]\s]|$))", text)
    return found[1] if found else ""
