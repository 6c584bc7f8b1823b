"""A page's tree to the draft of its article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.errors import NoArticleError
from reader.formats.html import judge, region
from reader.formats.html.marks import links
from reader.formats.html.metadata import metadata, read_head
from reader.formats.html.sections import sections
from reader.formats.html.sift import sift
from reader.formats.html.walk import Page, Walker
from reader.formats.html.tree import prune
from reader.formats.protocol import Draft

if TYPE_CHECKING:
    from reader.formats.html.tree import Element


def read(root: Element, url: str | None) -> Draft:
    """Return the draft of the article that a page holds."""
    head = read_head(root)
    prune(root)
    found = region.find(root)
    opinion = judge.ask(found.element, url, found.furniture)
    about = metadata(head, root, found.element)
    page = Page(links(url), about.language, furniture=found.furniture)
    pieces, dropped = sift(Walker(page).walk(found.element), opinion, found.element)
    made = sections(pieces, about.title)
    if not made:
        raise NoArticleError("The page holds no article.")
    return Draft(made, about.title, about.byline, about.published, about.language, about.description, (*page.dropped, *dropped))
