"""From Markdown's syntax tree to sections and blocks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.errors import TooLargeError
from reader.formats.inline import attribution
from reader.formats.markdown.fragments import scraps_of
from reader.formats.markdown.front import Front, front_of
from reader.formats.markdown.prose import alt_of, joined, prose_of, trimmed
from reader.formats.protocol import Draft
from reader.model.article import (
    Block,
    Code,
    Definition,
    Definitions,
    Dropped,
    Figure,
    Footnote,
    Item,
    List,
    Paragraph,
    Prose,
    Quote,
    Section,
    Span,
    Table,
)

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.tree import SyntaxTreeNode

MOST_BLOCKS = 20_000
"""Paragraphs, items, rows and the like, of which a very thick novel has 15,000; each takes a tenth of a millisecond."""
MOST_MARKS = 60_000
"""Signs that may mark words up to which they are asked whether they do; a long article with many links has 20,000."""

_BLOCK = re.compile(r"^[ \t]*(?:[-*+|>:~`#=\[<]|\d{1,9}[.)]|[^ \t\n].*\n[ \t]*$)", re.MULTILINE)
_MARK = re.compile(r"[*_`~&<\\\[]")
_ALERT = re.compile(r"\[!(?P<kind>NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*", re.IGNORECASE)
_TASK = re.compile(r"\[(?P<state>[ xX])\]\s+")
_BADGE = re.compile(r"badge|shields\.io|travis-ci|codecov|circleci", re.IGNORECASE)


def draft_of(text: str) -> Draft:
    """Return the draft of a Markdown text.

    Raises:
        TooLargeError: it has more than ``MOST_BLOCKS``.
    """
    front = front_of(text)
    if sum(1 for _ in _BLOCK.finditer(front.body)) > MOST_BLOCKS:
        raise TooLargeError("The text has more paragraphs than an article can have: give a single chapter of it.")
    try:
        walker = _walked(front.body, marked=sum(1 for _ in _MARK.finditer(front.body)) <= MOST_MARKS)
    except RecursionError:  # marks in marks by the thousand
        walker = _walked(front.body, marked=False)
    title, sections = _titled(front, walker.sections)
    if front.data:
        walker.dropped.append(Dropped(front.data, "front matter"))
    return Draft(
        sections=tuple(sections),
        title=title,
        byline=front.byline,
        published=front.published,
        language=front.language,
        description=front.description,
        dropped=tuple(walker.dropped),
    )


_MARKED = ["emphasis", "strikethrough", "link", "image", "footnote_ref", "footnote_inline"]
_MARKED += ["backticks", "entity", "escape", "autolink", "html_inline"]


def _walked(body: str, *, marked: bool = True) -> _Walker:
    """Return the walker when it has been over a text; without ``marked``, signs around words stay signs."""
    from markdown_it.tree import SyntaxTreeNode

    parser = _parser()
    if not marked:
        parser.disable(_MARKED)
    walker = _Walker()
    walker.walk(SyntaxTreeNode(parser.parse(body)).children)
    return walker


def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt
    from mdit_py_plugins.deflist import deflist_plugin
    from mdit_py_plugins.footnote import footnote_plugin

    return MarkdownIt("commonmark").enable(["table", "strikethrough"]).use(footnote_plugin).use(deflist_plugin)


def _titled(front: Front, sections: list[_Open]) -> tuple[str, list[Section]]:
    """Return the title and the sections without the heading that is the title."""
    tops = [section for section in sections if section.heading and section.level == 1]
    title = front.title
    if len(tops) == 1 and (not title or _plain(tops[0]) == " ".join(title.split())):
        title = _plain(tops[0])
        place = sections.index(tops[0])
        if place <= 1:
            sections = [_Open(blocks=[*sections[0].blocks, *tops[0].blocks]), *sections[2:]]
    return title, [Section("", one.heading, one.level, tuple(one.blocks)) for one in sections]


def _plain(section: _Open) -> str:
    return " ".join(section.heading.text.split()) if section.heading else ""


@dataclass(slots=True, eq=False)
class _Open:
    """A section while blocks are added to it."""

    heading: Prose | None = None
    level: int = 1
    blocks: list[Block] = field(default_factory=list)


class _Walker:
    def __init__(self) -> None:
        self.sections = [_Open()]
        self.dropped: list[Dropped] = []

    def walk(self, nodes: Iterable[SyntaxTreeNode]) -> None:
        """Add the blocks at the top of the document, opening a section at each heading."""
        for node in nodes:
            if node.type == "heading":
                self._heading(_inline(node), int(node.tag[1]))
            elif node.type == "html_block":
                self._html(node.content)
            else:
                self.sections[-1].blocks.extend(self._blocks(node))

    def _heading(self, prose: Prose, level: int) -> None:
        if prose.text:
            self.sections.append(_Open(Prose(" ".join(prose.text.split("\n")), spans=prose.spans), level))

    def _html(self, content: str) -> None:
        scraps = scraps_of(content)
        self.dropped += (Dropped(text, "html") for text in scraps.silent)
        for scrap in scraps.found:
            if scrap.level:
                self._heading(Prose(scrap.text), scrap.level)
            else:
                block = Figure(Prose(scrap.text)) if scrap.picture else Paragraph(Prose(scrap.text))
                self.sections[-1].blocks.append(block)

    def _blocks(self, node: SyntaxTreeNode) -> Iterator[Block]:
        match node.type:
            case "paragraph":
                yield from self._paragraph(node)
            case "bullet_list" | "ordered_list":
                first = int(node.attrs.get("start", 1))
                yield List(self._items(node), node.type == "ordered_list", first)
            case "blockquote":
                yield self._quote(node)
            case "fence" | "code_block":
                if code := node.content.strip("\n").rstrip():
                    yield Code(Prose(code))
            case "table":
                yield _table(node)
            case "dl":
                yield Definitions(tuple(self._definitions(node)))
            case "footnote_block":
                for note in node.children:
                    yield Footnote(str(note.meta["id"] + 1), self._flat(note))
            case "html_block":
                yield from (Paragraph(Prose(scrap.text)) for scrap in scraps_of(node.content).found)

    def _paragraph(self, node: SyntaxTreeNode) -> Iterator[Block]:
        pictures = list(_only_pictures(node))
        for picture, link in pictures:
            alt = alt_of(picture)
            if _BADGE.search(f"{picture.attrs.get('src', '')} {link}"):
                self.dropped.append(Dropped(alt, "badge"))
            else:
                title = str(picture.attrs.get("title") or "")
                yield Figure(Prose(alt) if alt else None, Prose(title) if title else None)
        prose = _inline(node)
        if not pictures and (prose.text or prose.spans):
            yield Paragraph(prose)

    def _items(self, node: SyntaxTreeNode) -> tuple[Item, ...]:
        return tuple(self._item(item) for item in node.children)

    def _item(self, node: SyntaxTreeNode) -> Item:
        lists = [child for child in node.children if child.type in ("bullet_list", "ordered_list")]
        prose = self._flat(node, skip=lists)
        if task := _TASK.match(prose.text):
            box = "☐ " if task["state"] == " " else "☑ "
            prose = joined([Prose(box), _without(prose, task.end())], "")
        below = tuple(item for one in lists for item in self._items(one))
        return Item(prose, below, bool(lists) and lists[0].type == "ordered_list")

    def _quote(self, node: SyntaxTreeNode) -> Quote:
        prose = self._flat(node)
        if alert := _ALERT.match(prose.text):
            prose = joined([Prose(alert["kind"].title()), _without(prose, alert.end())])
        above, _, last = prose.text.rpartition("\n")
        name = attribution(last) if above else None
        if name is None:
            return Quote(prose)
        kept = tuple(span for span in prose.spans if span.end <= len(above))
        return Quote(Prose(above, spans=kept), Prose(name))

    def _definitions(self, node: SyntaxTreeNode) -> Iterator[Definition]:
        term = Prose("")
        for child in node.children:
            if child.type == "dt":
                term = _inline(child)
            else:
                yield Definition(term, self._flat(child))

    def _flat(self, node: SyntaxTreeNode, skip: Iterable[SyntaxTreeNode] = ()) -> Prose:
        """Return all text below a node as one prose, each paragraph, item and row a line of it."""
        left_out = list(skip)
        proses = [self._line(child) for child in node.children if not any(child is one for one in left_out)]
        return joined(proses)

    def _line(self, node: SyntaxTreeNode) -> Prose:
        match node.type:
            case "inline":
                return prose_of(node.children)
            case "fence" | "code_block":
                return Prose(node.content.strip("\n").rstrip())
            case "html_block":
                return Prose("\n".join(scrap.text for scrap in scraps_of(node.content).found))
            case "tr":
                return joined([_inline(cell) for cell in node.children], ", ")
            case "footnote_anchor":
                return Prose("")
            case _:
                return self._flat(node)


def _inline(node: SyntaxTreeNode) -> Prose:
    return prose_of(inner for child in node.children if child.type == "inline" for inner in child.children)


def _without(prose: Prose, count: int) -> Prose:
    """Return the prose without its first ``count`` characters."""
    spans = (
        Span(one.kind, max(0, one.start - count), one.end - count, one.target, one.text)
        for one in prose.spans
        if one.end >= count
    )
    return trimmed(Prose(prose.text[count:], spans=tuple(spans)))


def _only_pictures(node: SyntaxTreeNode) -> Iterator[tuple[SyntaxTreeNode, str]]:
    """Yield the pictures of a paragraph that holds nothing else, each with the address it links to."""
    inner = [child for inline in node.children for child in inline.children]
    content = [
        child
        for child in inner
        if child.type != "softbreak" and not (child.type == "text" and not child.content.strip())
    ]
    pairs = [
        (child.children[0], str(child.attrs.get("href", ""))) if _is_linked(child) else (child, "") for child in content
    ]
    if all(picture.type == "image" for picture, _ in pairs):
        yield from pairs


def _is_linked(node: SyntaxTreeNode) -> bool:
    return node.type == "link" and len(node.children) == 1


def _table(node: SyntaxTreeNode) -> Table:
    """Return the table; where the first head is empty, the first column heads the rows."""
    rows = [tuple(_inline(cell) for cell in row.children) for part in node.children for row in part.children]
    header, *body = rows
    headed = any(cell.text for cell in header)
    return Table(tuple(body), header if headed else (), row_headed=headed and len(header) > 1 and not header[0].text)
