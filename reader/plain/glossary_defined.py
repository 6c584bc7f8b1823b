"""What an article itself says that its terms mean: "a placebo, a dummy treatment,", "active MS (which means …)"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reader.model.article import Article, Definitions, Details, Prose, SpanKind
from reader.plain.article import running_proses
from reader.plain.glossary_patterns import definitions, small
from reader.text.abbreviations import spelt_out
from reader.text.inflect import lemma_of
from reader.text.language import base
from reader.text.parse import parse_all

_TELLING = 3
"""Words that a meaning in a list has at least: "Industry: Coffee" is a fact about something and no meaning."""


@dataclass(frozen=True, slots=True)
class Defined:
    """A term that a sentence defines; of several for one term the lowest ``rank`` holds."""

    term: str
    """In the singular, and in small letters but for abbreviations."""
    meaning: str
    sentence: str | None
    rank: int
    written: str
    """The term as the sentence has it, which its meaning agrees with."""
    abbreviation: bool = False


def defined(article: Article) -> Iterator[Defined]:
    """Yield what the article's sentences define, the sentences in order; grammar is asked of English ones only."""
    yield from _marked(article)
    for section in article.sections:
        for block in section.blocks:
            for inner in block.blocks if isinstance(block, Details) else (block,):
                if isinstance(inner, Definitions):
                    yield from (made for item in inner.items if (made := _listed(item.term, item.prose)))
    proses = list(running_proses(article))
    for prose in proses:
        for sentence in prose.sentences:
            for one in spelt_out(sentence.text):
                yield Defined(one.short, one.long, sentence.id, 0, one.short, abbreviation=True)
    if base(article.language) == "en":
        sentences = [one for prose in proses if prose.language is None for one in prose.sentences]
        for sentence, parse in zip(sentences, parse_all([one.text for one in sentences]), strict=True):
            if not any(sign in sentence.text for sign in '“"'):
                for term, meaning, rank in definitions(parse):
                    yield Defined(_key(term), meaning, sentence.id, rank, term)


def _marked(article: Article) -> Iterator[Defined]:
    """Yield the abbreviations that the page's markup spells out."""
    for prose in article.proses():
        for span in prose.spans:
            if span.kind == SpanKind.ABBREVIATION and span.text:
                short = article.text[span.start : span.end].strip()
                holder = next((one.id for one in prose.sentences if one.start <= span.start < one.end), None)
                if short and short.lower() != span.text.lower():
                    yield Defined(short, span.text, holder, 0, short, abbreviation=True)


def _listed(term: Prose, prose: Prose) -> Defined | None:
    if not prose.sentences or not term.text.strip():
        return None
    first = prose.sentences[0]
    meaning = first.text.strip().rstrip(".")
    name = term.text.strip().rstrip(":")
    told = len(meaning.split()) >= _TELLING
    return Defined(_key(name), meaning, first.id, 1, small(name)) if told and name else None


def _key(words: str) -> str:
    """Return a term as a list has it: its last word in the singular, in small letters but for abbreviations."""
    *parts, last = small(words).split()
    if last.islower() and last.isalpha() and not last.endswith(("ss", "us", "is", "ics")):
        singular = lemma_of(last) if last.endswith("s") else last
        last = singular if last.startswith(singular[:-1]) else last
    return " ".join([*parts, last])
