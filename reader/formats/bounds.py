"""How much text one article may hold, whatever the format: more would take minutes to read."""

from __future__ import annotations

from collections.abc import Sequence

from reader.errors import TooLargeError
from reader.model.article import Section, block_proses

MOST_TEXT = 4_000_000
"""Code points; a very thick novel has 3.2 million."""
MOST_PARAGRAPHS = 32_000
"""Proses of any kind, so that cells of tables and items of lists count, too."""


def too_much(what: str) -> TooLargeError:
    """Return the error that says so of a book or document."""
    return TooLargeError(f"{what} holds more text than can be read at once: split it, and read it part by part.")


def bounded(sections: Sequence[Section], what: str) -> tuple[Section, ...]:
    """Return the sections.

    Raises:
        TooLargeError: they hold more than ``MOST_TEXT`` or ``MOST_PARAGRAPHS``.
    """
    lengths = [len(p.text) for section in sections for block in section.blocks for p in block_proses(block)]
    if len(lengths) + len(sections) > MOST_PARAGRAPHS or sum(lengths) > MOST_TEXT:
        raise too_much(what)
    return tuple(sections)
