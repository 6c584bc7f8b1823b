"""A page's tree to the draft of its article."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from reader.formats.html import judge, region
from reader.formats.html.absence import from_data, is_shell, no_article
from reader.formats.html.marks import links, notes
from reader.formats.html.metadata import metadata, read_head
from reader.formats.html.pieces import Piece
from reader.formats.html.region import Region
from reader.formats.html.sections import sections
from reader.formats.html.sift import sift, worth_asking
from reader.formats.html.tree import has, plain, prune
from reader.formats.html.walk import Page, Walker
from reader.formats.protocol import Draft
from reader.model.article import Dropped

if TYPE_CHECKING:
    from reader.formats.html.tree import Element


def read(root: Element, url: str | None) -> Draft:
    """Return the draft of the article that a page holds.

    Raises:
        NoArticleError: it holds none.
    """
    head = read_head(root)
    prune(root)
    found = region.find(root)
    about = metadata(head, root, found.element)
    page, pieces = _walked(found, url, about.language)
    opinion = judge.ask(found.element, url, found.furniture) if worth_asking(pieces) else None
    whole, found = found, region.narrowed(found, opinion, about.title)
    if found.element is not whole.element:
        page, pieces = _walked(found, url, about.language)
    kept, left = sift(pieces, opinion, found.element)
    bold = not has(root, "h2", "h3", "h4", "h5", "h6")
    made, bare = sections(kept, about.title, bold=bold)
    if not made:
        left = []
        made, bare = sections(pieces, about.title, bold=bold)
    if is_shell(made, head):
        made = from_data(head)
    if not made:
        raise no_article(head, about.description, page.link)
    dropped = (*_outside(found), *page.dropped, *left, *bare)
    return Draft(made, about.title, about.byline, about.published, about.language, about.description, dropped)


def _walked(found: Region, url: str | None, language: str | None) -> tuple[Page, list[Piece]]:
    page = Page(links(url), language, notes(found.element), found.furniture)
    return page, Walker(page).walk(found.element)


def _outside(found: Region) -> Iterator[Dropped]:
    """Yield what stands outside the region, box by box, what is nearest to it first."""
    at = found.element
    while (parent := at.getparent()) is not None and parent.tag != "html":
        for sibling in parent:
            if sibling is not at and (text := plain(sibling)):
                named = "banner" if sibling.tag == "header" else "outside the article"
                yield Dropped(text, found.furniture.get(sibling, named))
        at = parent
