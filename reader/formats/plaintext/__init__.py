"""Plain text, such as an article pasted from a page: headline, headings, lists and quotes found by their shape."""

from __future__ import annotations

from reader.formats.decode import decode, is_text
from reader.formats.plaintext.blocks import block_of
from reader.formats.plaintext.chunks import Chunk, Kind, chunks_of
from reader.formats.plaintext.headings import levels, marked
from reader.formats.plaintext.opening import Opening, opening_of
from reader.formats.protocol import Draft
from reader.model.article import Block, Prose, Section
from reader.model.document import Document
from reader.plugins import Availability


class PlainTextFormat:
    """Text without markup. It reads whatever is text at all, so it is never very sure."""

    name = "text"
    media_types = ("text/plain",)
    suffixes = (".txt", ".text", ".asc")

    def availability(self) -> Availability:
        return Availability(works=True)

    def recognises(self, document: Document) -> float:
        return 0.4 if is_text(document.data) else 0.0

    def parse(self, document: Document) -> Draft:
        return draft_of(decode(document))


def draft_of(text: str) -> Draft:
    """Return the draft of a plain text. Every word of it is in the sections, the title or what was dropped."""
    opening = opening_of(chunks_of(text))
    return Draft(
        sections=_sections(opening),
        title=opening.title,
        byline=opening.byline,
        published=opening.published,
        dropped=opening.dropped,
    )


def sections_of(text: str) -> tuple[Section, ...]:
    """Return the sections of a plain text that has no headline and byline above it, such as a message."""
    return _sections(Opening(tuple(chunks_of(text))))


def _sections(opening: Opening) -> tuple[Section, ...]:
    chunks = marked(opening.chunks)
    depth = levels(chunks)
    sections: list[tuple[Prose | None, int, list[Block]]] = [(None, 1, [])]
    for chunk in chunks:
        if chunk.kind is Kind.HEADING:
            sections.append((Prose(chunk.lines[0].strip()), depth[chunk.style], []))
        else:
            sections[-1][2].extend(block_of(chunk))
    return tuple(Section("", heading, level, tuple(blocks)) for heading, level, blocks in sections)


__all__ = ["Chunk", "PlainTextFormat", "draft_of", "sections_of"]
