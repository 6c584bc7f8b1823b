"""Markup that is content from end to end: the chapter of a book, the entry of a feed, a message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.formats.html.marks import Link
from reader.formats.html.pieces import Piece
from reader.formats.html.tree import prune
from reader.formats.html.walk import Page, Walker

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
