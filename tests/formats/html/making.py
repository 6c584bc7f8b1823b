"""Pages for tests, and what was read of them in a short form."""

from __future__ import annotations

from reader.formats.html import HtmlFormat
from reader.formats.protocol import Draft
from reader.model.article import (
    Block,
    Code,
    Definitions,
    Details,
    Figure,
    Footnote,
    Item,
    List,
    Paragraph,
    Quote,
    Table,
)
from reader.model.document import Document

LONG = (
    "The first paragraph says at some length what the whole article is about, so that nobody can take it for a "
    "caption, a label or a link to another page."
)
MORE = (
    "A second paragraph follows the first one, as it does in every article that is worth the trouble of reading aloud."
)
THIRD = (
    "A third paragraph, unlike the two before it, has nothing to say but that it is another paragraph of some words."
)
URL = "https://paper.example/news/one"


def read(html: str | bytes, url: str | None = URL, charset: str | None = None) -> Draft:
    """Return the draft of a page."""
    data = html.encode() if isinstance(html, str) else html
    return HtmlFormat().parse(Document(data, url=url, charset=charset))


def page(body: str, head: str = "", attributes: str = 'lang="en"') -> str:
    """Return a whole page."""
    return f"<!DOCTYPE html><html {attributes}><head><meta charset=utf-8>{head}</head><body>{body}</body></html>"


def article(body: str) -> str:
    """Return a page whose article begins with a long paragraph, then holds ``body``."""
    return page(f"<main><h1>The title</h1><p>{LONG}</p>{body}</main>", "<title>The title</title>")


def blocks(html: str) -> list[object]:
    """Return all blocks of a page in the short form."""
    return [short(block) for section in read(html).sections for block in section.blocks]


def inside(body: str) -> list[object]:
    """Return what ``body`` becomes in an article, in the short form."""
    found = blocks(article(f"{body}<p>{MORE}</p>"))
    assert found[0] == LONG
    assert found[-1] == MORE
    return found[1:-1]


def short(block: Block) -> object:
    """Return a block as a string, or as a tuple that begins with its kind."""
    match block:
        case Paragraph(prose):
            return prose.text
        case List(items, ordered, first):
            return ("ol" if ordered else "ul", *([first] if first != 1 else []), *map(_item, items))
        case Table(rows, header, caption, row_headed):
            cells = [tuple(cell.text for cell in row) for row in rows]
            return ("table", tuple(cell.text for cell in header), cells, caption and caption.text, row_headed)
        case Figure(alt, caption, decorative):
            return ("figure", alt and alt.text, caption and caption.text, decorative)
        case Quote(prose, attribution):
            return ("quote", prose.text, attribution and attribution.text)
        case Definitions(items):
            return ("dl", *((entry.term.text, entry.prose.text) for entry in items))
        case Details(summary, inner):
            return ("details", summary.text, *map(short, inner))
        case Footnote(mark, prose):
            return ("note", mark, prose.text)
        case Code(prose):
            return ("code", prose.text)


def _item(item: Item) -> object:
    if not item.items:
        return item.prose.text
    return (item.prose.text, "ol" if item.ordered else "ul", *map(_item, item.items))


def outline(html: str) -> list[tuple[str | None, int, int]]:
    """Return each section's heading, level and number of blocks."""
    return [(s.heading.text if s.heading else None, s.level, len(s.blocks)) for s in read(html).sections]


def dropped(html: str) -> dict[str, str]:
    """Return what was left out, each text with its reason."""
    return {one.text: one.reason for one in read(html).dropped}
