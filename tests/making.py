"""Articles made by hand for tests, placed and split like those that come from a format."""

from __future__ import annotations

from reader.formats.assemble import assemble
from reader.formats.protocol import Draft
from reader.model.article import Article, Block, Item, List, Paragraph, Prose, Section
from reader.model.document import Document


def article(*sections: Section, title: str = "A title", language: str = "en") -> Article:
    """Return an article of these sections."""
    return assemble(Draft(sections=sections, title=title, language=language), Document(b""))


def section(heading: str | None, *blocks: Block | str, level: int = 2) -> Section:
    """Return a section; plain strings are paragraphs."""
    made = tuple(Paragraph(Prose(block)) if isinstance(block, str) else block for block in blocks)
    return Section("", Prose(heading) if heading else None, level, made)


def bullets(*texts: str, ordered: bool = False, first: int = 1) -> List:
    return List(tuple(Item(Prose(text)) for text in texts), ordered=ordered, first=first)


def row(*texts: str) -> tuple[Prose, ...]:
    return tuple(Prose(text) for text in texts)
