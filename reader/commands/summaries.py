"""What ``plainspoken plain`` prints of summaries and of single sections."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from reader.model.article import Article
    from reader.plain.model import PlainSentence, Simplification, Summary


def found(article: Article, wanted: str) -> frozenset[str]:
    """Return the ids of the section with this id or heading, and of those below it.

    The number of an id will do, and part of a heading where no other has it.

    Raises:
        UsageError: there is no such section, or there are several.
    """
    name = " ".join(wanted.split()).casefold()
    if not name:
        raise click.UsageError("--section has no name: give the id or heading of a section.")
    headings = [" ".join(one.heading.text.split()).casefold() if one.heading else "" for one in article.sections]
    ids = [(one.id, one.id.removeprefix("s")) for one in article.sections]
    same = [number for number, heading in enumerate(headings) if name in (*ids[number], heading)]
    same = same or [number for number, heading in enumerate(headings) if name and name in heading]
    if len(same) != 1:
        told = "; ".join(f"{one.id} {one.heading.text}" for one in article.sections if one.heading) or "s1"
        amount = "Several sections are" if same else "No section is"
        raise click.UsageError(f"{amount} called “{wanted}”: name one by its id or heading, such as {told}.")
    return frozenset(article.sections[number].id for number in _with_those_below(article, same[0]))


def _with_those_below(article: Article, number: int) -> Iterator[int]:
    yield number
    if article.sections[number].heading is None:
        return
    for below in range(number + 1, len(article.sections)):
        if article.sections[below].level <= article.sections[number].level:
            return
        yield below


def part(article: Article, ids: frozenset[str]) -> Article:
    """Return an article of these sections only."""
    from reader.plain.article import with_proses

    sections = tuple(section for section in article.sections if section.id in ids)
    return with_proses(replace(article, sections=sections), {})


def part_of_plain(made: Simplification, ids: frozenset[str]) -> Simplification:
    """Return what a plain version has of these sections."""
    assert made.article is not None  # noqa: S101 - made of an article
    cut = part(made.article, ids)
    sentences = tuple(one for one in made.sentences if _sections(one) & ids)
    return replace(made, article=cut, text=cut.text, sentences=sentences)


def part_of_summary(article: Article, made: Summary, ids: frozenset[str]) -> Summary:
    """Return what a summary says of these sections."""
    from reader.plain.summary.pages import as_article

    sections = tuple(one for one in made.sections if one.id in ids)
    lead = sections[0].sentences if not sections[0].heading else ()
    return replace(made, sentences=(), sections=sections, article=as_article(article, lead, sections))


def _sections(sentence: PlainSentence) -> set[str]:
    return {source.rpartition(".")[0] for source in sentence.sources}


def traced(article: Article, sentences: Sequence[PlainSentence], *, edits: bool, sources: bool) -> Iterator[str]:
    """Yield each sentence with what was asked for about it: the sentences it was made of, and what was changed."""
    originals = {sentence.id: sentence.text for sentence in article.sentences}
    for number, sentence in enumerate(sentences):
        if number == 0 or sentence.sources != sentences[number - 1].sources:
            yield ""
        yield f"[{', '.join(sentence.sources)}] {' '.join(sentence.text.split())}"
        if sentence.road == "original" or _goes_on(sentence, sentences[number + 1 :]):
            continue
        if sources:
            yield from (f"    from: {' '.join(originals[one].split())}" for one in sentence.sources)
        if edits:
            yield from (
                f"    {edit.rule}: {edit.before} → {edit.after.rstrip('.') or 'left out'}. {edit.reason}"
                for edit in sentence.edits
            )


def _goes_on(sentence: PlainSentence, following: Sequence[PlainSentence]) -> bool:
    """Say whether more was made of the same source in the same way."""
    return any((one.sources, one.road) == (sentence.sources, sentence.road) for one in following)


def traced_summary(article: Article, made: Summary, *, edits: bool, sources: bool) -> Iterator[str]:
    """Yield the sentences of a summary, then those of its sections under their headings."""
    yield from traced(article, made.sentences, edits=edits, sources=sources)
    for section in made.sections:
        if section.sentences and (section.heading or not made.sentences):
            yield from ("", section.heading) if section.heading else ()
            yield from traced(article, section.sentences, edits=edits, sources=sources)
