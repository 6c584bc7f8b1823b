"""The sentences that a summary may be chosen from, each with its place in the article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.model.article import (
    Article,
    Block,
    Definitions,
    Details,
    List,
    Paragraph,
    Prose,
    Sentence,
    SpanKind,
    item_proses,
)
from reader.plain.summary.quoting import held


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence of running text and where it stands."""

    index: int
    """Its number among all units of the article, in reading order."""
    id: str
    text: str
    """On one line, without the marks of notes."""
    section: int
    """Number of its section, from 0."""
    paragraph: int
    """Number of its paragraph or list within the section, from 0."""
    place: int
    """Number of the sentence in its paragraph or list, from 0."""
    item: bool
    """Whether it is an entry of a list or a definition."""
    quoted: bool
    """Whether it is, or is part of, somebody's own words without a word on who said them."""


def units(article: Article) -> list[Unit]:
    """Return the sentences of paragraphs, lists and definitions, without notes, tables, quotations and code."""
    found: list[Unit] = []
    for number, section in enumerate(article.sections):
        running = (pair for block in section.blocks for pair in _running(block))
        for paragraph, (item, proses) in enumerate(running):
            first = len(found)
            for prose in proses:
                found += _of_prose(prose, len(found), (number, paragraph, len(found) - first), item=item)
    return found


def _running(block: Block) -> Iterator[tuple[bool, Sequence[Prose]]]:
    match block:
        case Paragraph(prose):
            yield False, [prose]
        case List(items):
            yield True, list(item_proses(items))
        case Definitions(items):
            yield True, [item.prose for item in items]
        case Details(_, blocks):
            for inner in blocks:
                yield from _running(inner)
        case _:
            pass


def _of_prose(prose: Prose, first: int, where: tuple[int, int, int], *, item: bool) -> Iterator[Unit]:
    section, paragraph, before = where
    if prose.language is not None:
        return
    spans = [(one.start - prose.start, one.end - prose.start) for one in prose.sentences]
    for place, (sentence, quoted) in enumerate(zip(prose.sentences, held(prose.text, spans), strict=True)):
        yield Unit(first + place, sentence.id, _said(prose, sentence), section, paragraph, before + place, item, quoted)


def _said(prose: Prose, sentence: Sentence) -> str:
    """Return a sentence on one line, without the marks of notes."""
    parts, last = [], sentence.start
    for span in sorted(prose.spans, key=lambda one: one.start):
        if span.kind == SpanKind.FOOTNOTE and last <= span.start < span.end <= sentence.end:
            parts.append(prose.text[last - prose.start : span.start - prose.start])
            last = span.end
    return " ".join("".join([*parts, prose.text[last - prose.start : sentence.end - prose.start]]).split())
