"""What ``plainspoken plain --glossary`` adds: the words of the article and what they mean, with who says so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from reader.model.article import Article
    from reader.plain.glossary_model import Glossary, Term

HEADING = "Words in this article"
ARTICLE = "this article"

glossary_option = click.option(
    "--glossary", "listing", is_flag=True, help="At the end, the article's terms, what each means, and who says so."
)


def with_list(printed: Article, terms: Glossary) -> Article:
    """Return what is printed with a list of its terms as the last section; as it is where it has none."""
    from reader.model.article import Block, Definition, Definitions, Paragraph, Prose, Section

    if not terms.terms:
        return printed
    blocks: list[Block] = []
    for whose, group in _by_source(terms):
        items = (Definition(Prose(term.term), Prose(_told(term))) for term in group)
        blocks += [Paragraph(Prose(whose)), Definitions(tuple(items))]
    return replace(printed, sections=(*printed.sections, Section("glossary", Prose(HEADING), 2, tuple(blocks))))


def lines(terms: Glossary) -> Iterator[str]:
    """Yield the list line by line, for output that is made of lines."""
    if terms.terms:
        yield from ("", HEADING)
    for whose, group in _by_source(terms):
        yield whose
        yield from (f"    {term.term}: {_told(term)}" for term in group)


def _by_source(terms: Glossary) -> Iterator[tuple[str, list[Term]]]:
    """Yield whose words the meanings are in, and the terms with them."""
    for attribution in dict.fromkeys(term.attribution for term in sorted(terms.terms, key=lambda one: one.source)):
        whose = "In the words of this article" if attribution == ARTICLE else f"In the words of {attribution}"
        yield f"{whose}:", [term for term in terms.terms if term.attribution == attribution]


def _told(term: Term) -> str:
    return f"{term.meaning.rstrip('.')}{f' [{term.sentence}]' if term.sentence else ''}"
