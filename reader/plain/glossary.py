"""The terms of an article and what they mean: in its own words, else in the program's, else in a dictionary's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.model.article import Article, Prose
from reader.plain.article import running_proses
from reader.plain.glossary_defined import Defined, defined
from reader.plain.glossary_model import Glossary, Source, Term
from reader.plain.glossary_words import (
    OWN,
    WORDNET,
    Entry,
    Text,
    abbreviations,
    dictionary,
    health_terms,
    pattern,
    plurals,
)
from reader.readability.vocabulary import commonness, is_familiar
from reader.text.language import base
from reader.text.parse import parse_all

THE_ARTICLE = "this article"
_RARE = 3.0
"""Zipf frequency, of a word or of what it is made of, up to which the dictionary is asked."""
_INITIALS = re.compile(r"[A-Z0-9&/-]+")

Spans = dict[str, list[tuple[int, int]]]


def glossary(article: Article) -> Glossary:
    """Return the terms of an article that can be explained, in the order of their first places.

    A term is explained in the article's own words where it has them. Otherwise the program's list of health words is
    asked, and of an English article's rare words a dictionary, where they know one sense only that fits; a term that
    could mean several things is left out, and named in ``doubtful``. Articles in other languages get what they
    define themselves: abbreviations, and lists of definitions.

    Raises:
        PluginError: the article is English, and the English model is not installed.
    """
    own, doubtful = _own(list(defined(article)))
    known = dict(own)
    if base(article.language) == "en":
        outside, unclear = _outside(article, known)
        known |= outside
        doubtful |= unclear
    places = {key: spans for key, spans in _places(article, known).items() if not _names(article, known[key], spans)}
    terms = [replace(term, places=tuple(places[key])) for key, term in known.items() if key in places]
    if base(article.language) == "en":
        terms += _rare_words(article, [span for term in terms for span in term.places])
    terms.sort(key=lambda term: term.places[0])
    return Glossary(tuple(terms), article.language, article.title, tuple(sorted(doubtful)))


def _own(found: Sequence[Defined]) -> tuple[dict[str, Term], set[str]]:
    """Return the article's own terms by name, and the abbreviations for which it gives several meanings."""
    terms: dict[str, Term] = {}
    ranks: dict[str, int] = {}
    doubtful: set[str] = set()
    for one in found:
        held = terms.get(one.term)
        if held and one.abbreviation and held.abbreviation and not _same(held.meaning, one.meaning):
            doubtful.add(one.term)
        if held is None or one.rank < ranks[one.term]:
            ranks[one.term] = one.rank
            terms[one.term] = Term(
                one.written, one.meaning, Source.ARTICLE, THE_ARTICLE, one.sentence, abbreviation=one.abbreviation
            )
    return {key: term for key, term in terms.items() if key not in doubtful}, doubtful


def _same(one: str, other: str) -> bool:
    """Say whether two expansions are one: the same words but for their endings, spaces and hyphens."""

    def stems(text: str) -> list[str]:
        return [word[:4] for word in re.findall(r"\w+", text.lower())]

    return stems(one) == stems(other) or stems(one) == stems(other)[-len(stems(one)) :]


def _outside(article: Article, own: dict[str, Term]) -> tuple[dict[str, Term], set[str]]:
    """Return terms of the program's lists that the article uses and does not define, and those left in doubt."""
    text = Text(article.text)
    terms: dict[str, Term] = {}
    doubtful: set[str] = set()
    for short, entries in abbreviations().items():
        if short in own or short not in article.text:
            continue
        holding = [entry for entry in entries if entry.holds(text)]
        if len(holding) == 1:
            terms[short] = Term(short, _with_more(holding[0].meaning), Source.GLOSSARY, OWN, abbreviation=True)
        elif re.search(rf"(?<![\w-]){re.escape(short)}(?![\w-])", article.text):
            doubtful.add(short)
    defined_here = {term.lower() for term in own}
    for form, entry in health_terms().items():
        if _lemma_term(form, entry).lower() not in defined_here and entry.holds(text):
            terms[form] = Term(_lemma_term(form, entry), entry.meaning, Source.GLOSSARY, OWN)
    return terms, doubtful


def _lemma_term(form: str, entry: Entry) -> str:
    """Return the term of an entry whose form this is: "lesions" is of "lesion"."""
    return next(term for term in entry.terms if form in [one.lower() for one in (term, *plurals(term))])


def _with_more(meaning: str) -> str:
    """Return what an abbreviation stands for, and what that means where the list has it."""
    entry = health_terms().get(meaning.lower())
    return f"{meaning}: {entry.meaning}" if entry else meaning


def _proses(article: Article) -> Iterator[Prose]:
    """Yield the proses in the article's language."""
    return (prose for prose in article.proses() if prose.language is None)


def _places(article: Article, known: dict[str, Term]) -> Spans:
    """Return where each term stands; of two that overlap the longer one stands there. Plurals count for their terms."""
    forms: dict[str, str] = {}
    exact: dict[str, str] = {}
    for key, term in known.items():
        if _is_initials(key):
            exact |= dict.fromkeys((key, f"{key}s"), key)
        else:
            forms |= dict.fromkeys((key.lower(), *(plurals(key.lower()) if term.source == Source.ARTICLE else ())), key)
    spans: Spans = {}
    merged = _merged(known)
    for prose in _proses(article):
        taken: list[tuple[int, int, str]] = []
        for table, minds in ((forms, False), (exact, True)):
            if table:
                for found in pattern(table, exact=minds).finditer(prose.text):
                    name = found[0] if minds else " ".join(found[0].lower().split())
                    free = not any(start < found.end() and found.start() < end for start, end, _ in taken)
                    if free and name in table:
                        taken.append((*found.span(), merged[table[name]]))
        for start, end, key in sorted(taken):
            spans.setdefault(key, []).append((prose.start + start, prose.start + end))
    return spans


def _names(article: Article, term: Term, spans: Sequence[tuple[int, int]]) -> bool:
    """Say whether a term only stands in names here: written with a capital every time, and not for the place alone."""
    if term.abbreviation or not term.term.islower():
        return False
    starts = {sentence.start for sentence in article.sentences} | {prose.start for prose in article.proses()}
    return all(article.text[start].isupper() for start, _ in spans) and any(start not in starts for start, _ in spans)


def _is_initials(term: str) -> bool:
    return any(map(str.isupper, term[1:])) or bool(_INITIALS.fullmatch(term))


def _merged(known: dict[str, Term]) -> dict[str, str]:
    """Return for each form the first form of the same term, so that all its places come together."""
    first: dict[tuple[str, str], str] = {}
    return {key: first.setdefault((term.term, term.meaning), key) for key, term in known.items()}


def _rare_words(article: Article, taken: Sequence[tuple[int, int]]) -> list[Term]:
    """Return the rare words of running text that the dictionary knows in one sense only."""
    rows = dictionary()
    spans: dict[tuple[str, str], list[tuple[int, int]]] = {}
    sentences = [one for prose in running_proses(article) if prose.language is None for one in prose.sentences]
    for sentence, parse in zip(sentences, parse_all([one.text for one in sentences]), strict=True):
        for token in parse:
            start = sentence.start + token.start
            key = (token.lemma, token.pos)
            if key not in rows or token.entity or token.text[0].isupper() or not token.text.isalpha():
                continue
            if is_familiar(token.lower) or commonness(token.lower) > _RARE:
                continue
            if not any(a < start + len(token.text) and start < b for a, b in taken):
                spans.setdefault(key, []).append((start, start + len(token.text)))
    return [Term(key[0], rows[key], Source.DICTIONARY, WORDNET, places=tuple(places)) for key, places in spans.items()]
