"""A plain version as an article: the same sections and blocks, with other words in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.formats.assemble import assemble
from reader.formats.protocol import Draft
from reader.model.article import (
    Article,
    Block,
    Definitions,
    Details,
    Footnote,
    Item,
    List,
    Paragraph,
    Prose,
    Section,
    Span,
    SpanKind,
    item_proses,
)
from reader.model.document import Document

if TYPE_CHECKING:
    from reader.plain.model import Simplification

Changes = Mapping[int, Sequence[tuple[int, int, str]]]
"""By the offset of a prose, the stretches of its text that have other words: start, end and new text."""


def running_proses(article: Article) -> Iterator[Prose]:
    """Yield the proses that may be rewritten: paragraphs, list items, definitions and notes, not what is quoted."""
    for section in article.sections:
        for block in section.blocks:
            yield from _running(block)


def _running(block: Block) -> Iterator[Prose]:
    match block:
        case Paragraph(prose) | Footnote(_, prose):
            yield prose
        case List(items):
            yield from item_proses(items)
        case Definitions(items):
            yield from (item.prose for item in items)
        case Details(_, blocks):
            for inner in blocks:
                yield from _running(inner)
        case _:
            pass


def sentence_places(made: Simplification) -> list[tuple[int, int]]:
    """Return where each sentence of an article's plain version stands in its text: starts and ends, in order."""
    assert made.article is not None  # noqa: S101 - for articles only
    proses = (prose for prose in running_proses(made.article) if prose.language is None)
    prose, at, places = next(proses), 0, []
    for sentence in made.sentences:
        while (start := prose.text.find(sentence.text, at)) < 0:
            prose, at = next(proses), 0
        at = start + len(sentence.text)
        places.append((prose.start + start, prose.start + at))
    return places


def with_proses(article: Article, changes: Changes) -> Article:
    """Return the article with these changes, every offset counted anew."""
    draft = Draft(
        sections=tuple(_section(section, changes) for section in article.sections),
        title=article.title,
        byline=article.byline,
        published=article.published,
        language=article.language,
        description=article.description,
        dropped=article.dropped,
    )
    return assemble(draft, Document(b"", source=article.source))


def _section(section: Section, changes: Changes) -> Section:
    heading = _loose(section.heading) if section.heading else None
    return replace(section, heading=heading, blocks=tuple(_block(block, changes) for block in section.blocks))


def _block(block: Block, changes: Changes) -> Block:
    match block:
        case Paragraph(prose):
            return Paragraph(_prose(prose, changes))
        case Footnote(mark, prose):
            return Footnote(mark, _prose(prose, changes))
        case List(items):
            return replace(block, items=tuple(_item(item, changes) for item in items))
        case Definitions(items):
            changed = (replace(one, term=_loose(one.term), prose=_prose(one.prose, changes)) for one in items)
            return Definitions(tuple(changed))
        case Details(summary, blocks):
            return Details(_loose(summary), tuple(_block(inner, changes) for inner in blocks))
        case _:
            return _unchanged(block)


def _unchanged(block: Block) -> Block:
    """Return a table, picture, quotation or code with its proses ready to be placed again."""
    from reader.model.article import Code, Figure, Quote, Table

    match block:
        case Code(prose):
            return Code(_loose(prose))
        case Quote(prose, by):
            return Quote(_loose(prose), _loose(by) if by else None)
        case Figure(alt, caption):
            return replace(block, alt=_loose(alt) if alt else None, caption=_loose(caption) if caption else None)
        case Table():
            return replace(
                block,
                rows=tuple(tuple(_loose(cell) for cell in row) for row in block.rows),
                header=tuple(_loose(cell) for cell in block.header),
                caption=_loose(block.caption) if block.caption else None,
            )
        case _:
            return block


def _item(item: Item, changes: Changes) -> Item:
    return replace(item, prose=_prose(item.prose, changes), items=tuple(_item(one, changes) for one in item.items))


def _loose(prose: Prose) -> Prose:
    """Return a prose that is not placed: its offsets count from its own start."""
    return replace(prose.placed(0), sentences=())


def _prose(prose: Prose, changes: Changes) -> Prose:
    loose, stretches = _loose(prose), changes.get(prose.start, ())
    if all(loose.text[start:end] == text for start, end, text in stretches):
        return loose
    parts: list[str] = []
    spans: list[Span] = []
    last = length = 0
    for start, end, text in stretches:
        between = loose.text[last:start]
        length += len(between)
        spans += _carried(loose, start, end, text, length)
        parts += [between, text]
        length += len(text)
        last = end
    parts.append(loose.text[last:])
    return Prose("".join(parts), spans=tuple(spans), language=prose.language)


def _carried(prose: Prose, start: int, end: int, text: str, place: int) -> Iterator[Span]:
    """Yield the marks of one stretch as they stand in its new text: at their own words, else a link at all of it."""
    found = 0
    for span in prose.spans:
        if not (start <= span.start and span.end <= end):
            continue
        words = prose.text[span.start : span.end]
        at = text.find(words, found) if words else -1
        if at < 0 and words:
            at = text.find(words)
        if at >= 0:
            found = at
            yield replace(span, start=place + at, end=place + at + len(words))
        elif span.kind == SpanKind.LINK:
            yield replace(span, start=place, end=place + len(text))
        elif not words:
            yield replace(span, start=place + len(text), end=place + len(text))
