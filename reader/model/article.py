r"""An article as immutable data: sections, blocks, prose, sentences and spans.

Offsets everywhere are code points into ``Article.text``. That text is built from the article's proses in reading
order: the section's heading, then its blocks. Two proses are joined by a blank line (``"\n\n"``), except that the
items of a list, the entries of a definition list and the rows of a table are joined by ``"\n"`` and the cells of a
row by ``"\t"``. The title, decorative pictures and what was dropped are not part of it.

A prose that a format has just made is not placed yet: it starts at 0, so its offsets count from its own beginning.
``reader.formats.assemble`` places it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum

from reader.model.units import LanguageTag


class SpanKind(StrEnum):
    """What an inline span marks."""

    LINK = "link"
    EMPHASIS = "emphasis"
    STRONG = "strong"
    CODE = "code"
    FOOTNOTE = "footnote"
    """The mark of a note, such as the raised 1; ``target`` is the note's mark."""
    IMAGE = "image"
    """A picture inside a line: zero characters wide, ``text`` is its description."""
    ABBREVIATION = "abbreviation"
    """``text`` is what the author says it stands for."""
    LANGUAGE = "language"
    """Words in another language; ``target`` is its tag."""


@dataclass(frozen=True, slots=True)
class Span:
    """A marked stretch ``text[start:end]`` of an article's text."""

    kind: SpanKind
    start: int
    end: int
    target: str | None = None
    """Address of a link, mark of a footnote, tag of a language."""
    text: str | None = None
    """Description of a picture, expansion of an abbreviation."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence ``text[start:end]``; ``id`` is unique in the article, as in ``s2.1``."""

    id: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Prose:
    """A stretch of text with what is marked in it; its lines are separated by line feeds."""

    text: str
    start: int = 0
    spans: tuple[Span, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    language: LanguageTag | None = None
    """Set where it differs from the article's."""

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    def placed(self, start: int, sentences: tuple[Sentence, ...] = ()) -> Prose:
        """Return the prose as it stands at ``start``, its spans moved along, with these sentences."""
        by = start - self.start
        spans = tuple(replace(span, start=span.start + by, end=span.end + by) for span in self.spans)
        return replace(self, start=start, spans=spans, sentences=sentences)


@dataclass(frozen=True, slots=True)
class Paragraph:
    prose: Prose


@dataclass(frozen=True, slots=True)
class Item:
    """An entry of a list, with the list that stands below it and whatever else it holds."""

    prose: Prose
    items: tuple[Item, ...] = ()
    ordered: bool = False
    """Whether ``items`` are numbered."""


@dataclass(frozen=True, slots=True)
class List:
    items: tuple[Item, ...]
    ordered: bool = False
    first: int = 1
    """Number of the first item, where they are numbered."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table of data. ``rows`` hold all body cells, also those that head their row."""

    rows: tuple[tuple[Prose, ...], ...]
    header: tuple[Prose, ...] = ()
    caption: Prose | None = None
    row_headed: bool = False
    """Whether the first cell of each row is its head."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture. ``alt`` is None where nobody described it; a decorative one needs no description."""

    alt: Prose | None
    caption: Prose | None = None
    decorative: bool = False


@dataclass(frozen=True, slots=True)
class Quote:
    """A block of quoted text; its paragraphs are lines of ``prose``."""

    prose: Prose
    attribution: Prose | None = None


@dataclass(frozen=True, slots=True)
class Definition:
    term: Prose
    prose: Prose


@dataclass(frozen=True, slots=True)
class Definitions:
    items: tuple[Definition, ...]


@dataclass(frozen=True, slots=True)
class Details:
    """What a page folds away under a summary."""

    summary: Prose
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Footnote:
    mark: str
    prose: Prose


@dataclass(frozen=True, slots=True)
class Code:
    prose: Prose


Block = Paragraph | List | Table | Figure | Quote | Definitions | Details | Footnote | Code


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and the blocks up to the next one. The lead, which comes first, has no heading."""

    id: str
    heading: Prose | None
    level: int
    """1 to 6; the lead has 1."""
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Dropped:
    """Text that the parser left out, and why (``navigation``, ``banner``, ``advertisement`` …)."""

    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Article:
    """One article, parsed once; everything else is computed from it."""

    title: str
    language: LanguageTag
    sections: tuple[Section, ...]
    text: str
    source: str = ""
    """Where it came from, fit to be shown: an address without secrets, a path, or empty."""
    byline: str | None = None
    published: str | None = None
    """ISO 8601 date, as far as the page tells it."""
    description: str | None = None
    dropped: tuple[Dropped, ...] = field(default=(), repr=False)

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences of running text in reading order (headings, cells, descriptions and code have none)."""
        return tuple(sentence for prose in self.proses() for sentence in prose.sentences)

    def proses(self) -> Iterator[Prose]:
        """Yield every prose in reading order, headings included."""
        for section in self.sections:
            if section.heading:
                yield section.heading
            for block in section.blocks:
                yield from block_proses(block)

    def as_dict(self) -> dict[str, object]:
        """Return the article as JSON-ready data, in the form of ``schemas/article.json``."""
        from reader.model.serial import article_dict

        return article_dict(self)


def item_proses(items: tuple[Item, ...]) -> Iterator[Prose]:
    """Yield the proses of list items, nested ones after their parent."""
    for item in items:
        yield item.prose
        yield from item_proses(item.items)


def block_proses(block: Block) -> Iterator[Prose]:
    """Yield the proses of one block in reading order."""
    match block:
        case Paragraph(prose) | Code(prose) | Footnote(_, prose):
            yield prose
        case List(items):
            yield from item_proses(items)
        case Table():
            yield from (part for part in (block.caption, *block.header) if part)
            for row in block.rows:
                yield from row
        case Figure():
            yield from (part for part in (block.alt, block.caption) if part)
        case Quote():
            yield from (part for part in (block.prose, block.attribution) if part)
        case Definitions(definitions):
            for definition in definitions:
                yield definition.term
                yield definition.prose
        case Details():
            yield block.summary
            for inner in block.blocks:
                yield from block_proses(inner)
