"""Elements with a structure of their own: headings, lists, quotes, pictures, definitions, code, details."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from reader.formats.html import tables
from reader.formats.html.inline import Line, join
from reader.formats.html.pieces import Heading, Piece, Rule
from reader.formats.html.quotes import cut, quote, spoken_by
from reader.formats.html.tree import has, squeeze
from reader.model.article import (
    Code,
    Definition,
    Definitions,
    Details,
    Figure,
    Footnote,
    Item,
    List,
    Paragraph,
    Prose,
    Quote,
    Table,
)

if TYPE_CHECKING:
    from reader.formats.html.tree import Element
    from reader.formats.html.walk import Walker

Builder: TypeAlias = Callable[["Walker", "Element"], bool]
"""Adds the pieces of an element; False if it is a plain container after all."""

_LEVELS = ("h1", "h2", "h3", "h4", "h5", "h6")

_PERMALINK = re.compile(r"\s*[¶#§🔗]+\s*$")
_STANDFIRST = re.compile(
    r"(?:^|[\s_-])(?:sub-?title|stand-?first|dek|deck|sub-?headline|kicker)(?=$|[\s_-])", re.IGNORECASE
)

_NAMELESS = re.compile(
    r"(?:img|image|dscn?f?|pxl|photo|picture|pic|screen ?shot|untitled|undefined|null|placeholder|thumbnail|"
    r"[\W\d_]|[0-9a-f]{12,})*(?:\.(?:jpe?g|png|gif|webp|svg|avif|heic|bmp))?",
    re.IGNORECASE,
)
"""A description that describes nothing: the file as a camera named it."""
_TINY = re.compile(r"^\s*[0-2](?:\.0+)?(?:px)?\s*$")


def heading(walker: Walker, element: Element) -> bool:
    """A heading; pictures inside it follow it."""
    pieces = walker.inner(element)
    proses = [piece.part.prose for piece in pieces if isinstance(piece.part, Paragraph | Heading)]
    prose = one_line(proses)
    if prose is not None and _STANDFIRST.search(element.get("class", "")) and not walker.begun:
        walker.put(Paragraph(prose), "p")
    elif prose is not None:
        walker.put(_heading(element, prose))
    for piece in pieces:
        if isinstance(piece.part, Figure | List | Table):
            walker.put(piece.part)
    return True


def _heading(element: Element, prose: Prose) -> Heading:
    """Return the heading of an ``h1`` to ``h6``, or of another element that only says it is one."""
    if element.tag in _LEVELS:
        return Heading(prose, int(str(element.tag)[1]))
    level = element.get("aria-level", "").strip()
    return Heading(prose, int(level) if level in ("1", "2", "3", "4", "5", "6") else 2, written=False)


def one_line(proses: list[Prose]) -> Prose | None:
    """Return proses as one without line breaks or a permalink sign at the end."""
    prose = join(proses)
    if prose is None:
        return None
    text = _PERMALINK.sub("", prose.text.replace("\n", " "))
    if not text:
        return None
    spans = tuple(s for s in prose.spans if s.end <= len(text))
    return Prose(text, 0, spans, (), prose.language)


def list_(walker: Walker, element: Element) -> bool:
    """A list; one whose entries hold headings, tables or figures is only a way to lay out a page."""
    if has(element, *_LEVELS, "table", "figure", "blockquote", "pre"):
        return False
    items: list[Item] = []
    loose: list[Piece] = []
    ordered = element.tag == "ol"
    for child in _entries(element):
        if child.tag == "li":
            _item(walker, child, items, loose)
        elif child.tag in ("ul", "ol"):
            inner = walker.within()
            list_(inner, child)
            _adopt(inner.pieces, items, loose)
        else:
            loose += walker.inner(child)
    if items:
        walker.put(List(tuple(items), ordered, _first(element) if ordered else 1), "list")
    for piece in loose:
        walker.put(piece.part, piece.tag)
    return True


def _entries(element: Element) -> Iterator[Element]:
    """Yield what stands directly in a list, looking through elements that only wrap its entries."""
    stack = list(reversed(element))
    while stack:
        child = stack.pop()
        if child.tag not in ("li", "ul", "ol") and has(child, "li"):
            stack += reversed(child)
        else:
            yield child


def _first(element: Element) -> int:
    start = element.get("start", "1").strip()
    return int(start) if re.fullmatch(r"-?\d{1,6}", start) else 1


def _item(walker: Walker, element: Element, items: list[Item], loose: list[Piece]) -> None:
    """Add one entry with the lists below it; figures go to ``loose``."""
    pieces = walker.inner(element)
    lines: list[Prose] = []
    below: list[Item] = []
    ordered = False
    for piece in pieces:
        if isinstance(piece.part, List):
            below += piece.part.items
            ordered = ordered or piece.part.ordered
        elif isinstance(piece.part, Figure):
            loose.append(piece)
        else:
            lines += piece.proses()
    prose = join(lines)
    note = walker.page.notes.get(element.get("id") or "")
    if prose is not None and note:
        loose.append(Piece(Footnote(note, without_mark(prose, note))))
    elif prose is not None:
        items.append(Item(prose, tuple(below), ordered))
    elif below:
        items += below


def _adopt(pieces: list[Piece], items: list[Item], loose: list[Piece]) -> None:
    """Put a list that stands between entries, as old pages write nested ones, below the entry before it."""
    for piece in pieces:
        if isinstance(piece.part, List) and items:
            last = items[-1]
            items[-1] = Item(last.prose, (*last.items, *piece.part.items), piece.part.ordered)
        elif isinstance(piece.part, List):
            items += piece.part.items
        else:
            loose.append(piece)


def picture(walker: Walker, element: Element) -> None:
    """A picture, in the line if there is text before it, else a figure."""
    if _TINY.match(element.get("width", "")) or _TINY.match(element.get("height", "")):
        return
    said = _described(element)
    if not walker.line.empty:
        if said:
            walker.line.picture(said)
        return
    walker.flush()
    walker.put(figure_of(element), "img")


def figure_of(element: Element, caption: Prose | None = None) -> Figure:
    """Return the figure of an ``img``, decorative if the page says so."""
    alt, said = squeeze(element.get("alt")), _described(element)
    hidden = element.get("role") in ("presentation", "none") or element.get("aria-hidden") == "true"
    empty = element.get("alt") is not None and not alt
    return Figure(Prose(said) if said else None, caption, decorative=not said and (empty or hidden))


def _described(element: Element) -> str:
    """Return the description of a picture; empty if there is none, or it only names a file."""
    said = squeeze(element.get("alt")) or squeeze(element.get("aria-label"))
    return "" if _NAMELESS.fullmatch(said[:200]) else said


def figure(walker: Walker, element: Element) -> bool:
    """A figure with its caption. One that holds a table gives it the caption; other text makes it a container."""
    captions = list(element.iter("figcaption"))
    said = [piece for caption in captions[:1] for piece in walker.inner(caption)]
    caption = one_line([piece.part.prose for piece in said if isinstance(piece.part, Paragraph)])
    within = {inner for caption_ in captions for inner in caption_.iter()}
    if any(inner not in within for inner in element.iter(*_LEVELS, "table", "blockquote", "pre", "ul", "ol", "p")):
        return caption is not None and _captioned(walker, element, captions[0], caption)
    figures = {made.alt.text if made.alt else "": made for made in map(figure_of, element.iter("img", "amp-img"))}
    described = [made for made in figures.values() if made.alt] or list(figures.values())
    if not described:
        return caption is None
    for made in described[:-1]:
        walker.put(made, "figure")
    walker.put(Figure(described[-1].alt, caption, described[-1].decorative), "figure")
    return True


def _captioned(walker: Walker, element: Element, caption: Element, text: Prose) -> bool:
    """Give the caption to the table or quote of a figure; False if there is none."""
    pieces = walker.inner(element, omit=caption)
    at = next((i for i, piece in enumerate(pieces) if _lacks(piece.part)), None)
    if at is None:
        return False
    for i, piece in enumerate(pieces):
        part = piece.part
        if i == at and isinstance(part, Table):
            part = replace(part, caption=text)
        elif i == at and isinstance(part, Quote):
            part = replace(part, attribution=spoken_by(text))
        walker.put(part, piece.tag)
    return True


def _lacks(part: object) -> bool:
    """Say whether this is a table without caption or a quote without speaker."""
    return (isinstance(part, Table) and not part.caption) or (isinstance(part, Quote) and not part.attribution)


def noscript(walker: Walker, element: Element) -> bool:
    """What stands in for a script: only a picture that is not there otherwise."""
    parent = element.getparent()
    if parent is None or sum(1 for _ in parent.iter("img")) == sum(1 for _ in element.iter("img")):
        for inner in element.iter("img"):
            picture(walker, inner)
    return True


def definitions(walker: Walker, element: Element) -> bool:
    """A definition list; pictures in it stand before it."""
    if has(element, *_LEVELS, "table"):
        return False
    entries: list[tuple[list[Prose], list[Prose]]] = []
    """The terms and the texts of each definition."""
    for child in element.iter("dt", "dd", "img"):
        if next(child.iterancestors("dl")) is not element:
            continue
        if child.tag == "img":
            if next(child.iterancestors("dt", "dd", "dl")) is element:
                picture(walker, child)
            continue
        unclosed = next((inner for inner in child if inner.tag in ("dt", "dd")), None)
        pieces = [piece for piece in walker.inner(child, unclosed) if not isinstance(piece.part, Figure)]
        prose = join([prose for piece in pieces for prose in piece.proses()])
        if prose is None:
            continue
        if child.tag == "dd":
            entries[-1:] = entries[-1:] or [([], [])]
            entries[-1][1].append(prose)
        elif entries and not entries[-1][1]:
            entries[-1][0].append(prose)
        else:
            entries.append(([prose], []))
    _put_definitions(walker, entries)
    return True


def _put_definitions(walker: Walker, entries: list[tuple[list[Prose], list[Prose]]]) -> None:
    """Add the definitions that are whole, and what is not as paragraphs."""
    whole = []
    for terms, texts in entries:
        term, text = one_line(terms), join(texts)
        if term and text:
            whole.append(Definition(term, text))
        elif term or text:
            walker.put(Paragraph(term or text or Prose("")), "dl")
    if whole:
        walker.put(Definitions(tuple(whole)), "dl")


def details(walker: Walker, element: Element) -> bool:
    """What is folded away; where its summary is marked as a heading, it is a section."""
    summary = next((child for child in element if child.tag == "summary"), None)
    if summary is None:
        return False
    said = walker.inner(summary)
    rest = walker.inner(element, omit=summary)
    headed = any(isinstance(piece.part, Heading) for piece in said + rest)
    prose = one_line([prose for piece in said for prose in piece.proses()])
    if headed or prose is None or not rest:
        for piece in said + rest:
            walker.put(piece.part, piece.tag)
        return True
    blocks = tuple(piece.part for piece in rest if not isinstance(piece.part, Heading | Rule))
    walker.put(Details(prose, blocks), "details")
    return True


def code(walker: Walker, element: Element) -> bool:
    """Text whose white space counts."""
    for broken in element.iter("br"):
        broken.tail = f"\n{broken.tail or ''}"
    line = Line(verbatim=True)
    line.add("".join(element.itertext()))
    prose = line.take()
    if prose is not None:
        walker.put(Code(prose), "pre")
    return True


def footnote(walker: Walker, element: Element) -> bool:
    """The text of a note, wherever the page puts it."""
    mark = walker.page.notes[element.get("id", "")]
    prose = join([prose for piece in walker.inner(element) for prose in piece.proses()])
    if prose is not None:
        walker.put(Footnote(mark, without_mark(prose, mark)), "footnote")
    return True


def without_mark(prose: Prose, mark: str) -> Prose:
    """Return the text of a note without the mark that it begins with."""
    found = re.match(rf"\s*[\[(]?{re.escape(mark)}(?!\w)[\]).:]?\s*", prose.text)
    return cut(prose, found.end()) if found and found.end() < len(prose.text) else prose


BUILDERS: dict[str, Builder] = {
    **{f"h{level}": heading for level in range(1, 7)},
    "ul": list_,
    "ol": list_,
    "table": tables.table,
    "blockquote": quote,
    "figure": figure,
    "dl": definitions,
    "details": details,
    "pre": code,
    "noscript": noscript,
}
