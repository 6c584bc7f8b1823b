"""Markup that is content from end to end: the chapter of a book, the entry of a feed, a message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.formats.flow import sections_of
from reader.formats.html.marks import Link
from reader.formats.html.pieces import Heading, Piece
from reader.formats.html.sections import with_bold
from reader.formats.html.tree import prune
from reader.formats.html.walk import Page, Walker
from reader.model.article import Section

if TYPE_CHECKING:
    from reader.formats.html.tree import Element


def pieces(root: Element, link: Link, language: str | None = None, notes: dict[str, str] | None = None) -> list[Piece]:
    """Return the pieces of an element in reading order, nothing in it taken for furniture.

    ``link`` makes addresses absolute, or returns None for those that lead nowhere. ``language`` is that of the whole,
    so that other languages are marked. ``notes`` has the ids of list entries that are footnotes, each with its mark.
    """
    prune(root)
    page = Page(link, language, dict(notes or {}))
    return Walker(page).walk(root)


def sectioned(found: list[Piece], title: str) -> tuple[Section, ...]:
    """Return pieces as sections, each heading kept but a first one that repeats the title.

    Bold lines are headings where there are no others.
    """
    headed = any(isinstance(piece.part, Heading) for piece in found)
    return sections_of((piece.part for piece in (found if headed else with_bold(found))), title)
