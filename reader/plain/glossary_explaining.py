"""A plain version whose hard words are explained: abbreviations spelt out, and what a word means told after it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from reader.model.article import Article, Prose
from reader.plain.article import running_proses, sentence_places, with_proses
from reader.plain.gate import judge, passed
from reader.plain.glossary_model import Glossary, Source, Term
from reader.plain.glossary_words import pattern
from reader.plain.model import Edit, PlainSentence, Road, Simplification

_WORD = re.compile(r"\w+")
_SMALL = 3
"""Letters up to which a word of a meaning is not looked for."""
_IN_A_PARAGRAPH = 2
"""Explanations that one paragraph bears; the list at the end has the others."""


def explained(made: Simplification, article: Article, terms: Glossary) -> Simplification:
    """Return the plain version of an article with its terms explained where they first stand.

    An abbreviation that the article spells out only later is spelt out at once, if the gate lets it. After a sentence
    with another term a sentence in square brackets, "[Explained: …]", tells its meaning: never more than one after a
    sentence, two in a paragraph, and none inside a quotation. It is marked as an explanation, with its source, and is
    no part of what the article says. What is explained already where it stands is left alone.
    """
    if made.article is None or not terms.terms:
        return made
    work = _Work(made, article, terms)
    changes = work.changes()
    if not changes:
        return made
    plain = with_proses(made.article, changes)
    return replace(made, text=plain.text, sentences=tuple(work.sentences), article=plain)


_Held = tuple[PlainSentence, tuple[int, int]]
"""A sentence, and where it stands in the plain article."""


@dataclass(slots=True)
class _Work:
    """One run over the sentences of a plain version, in order."""

    made: Simplification
    article: Article
    terms: Glossary
    sentences: list[PlainSentence] = field(default_factory=list)
    """The sentences as they become."""
    _originals: dict[str, str] = field(init=False)
    _order: dict[str, int] = field(init=False)
    _seen: set[str] = field(default_factory=set)
    """Terms that have been met."""
    _waiting: list[tuple[Term, PlainSentence]] = field(default_factory=list)
    """Terms of this paragraph that wait for their explanation, each with the sentence it stands in."""

    def __post_init__(self) -> None:
        self._originals = {sentence.id: sentence.text for sentence in self.article.sentences}
        self._order = {name: number for number, name in enumerate(self._originals)}

    def changes(self) -> dict[int, list[tuple[int, int, str]]]:
        """Return the stretches of the plain article that get other words, by the offset of their prose."""
        assert self.made.article is not None  # noqa: S101 - looked at before
        find, known = self._finder()
        changes: dict[int, list[tuple[int, int, str]]] = {}
        for prose, held in _by_prose(self.made.article, self.made.sentences, sentence_places(self.made)):
            stretches = list(self._stretches(prose, held, find, known))
            self._seen -= {term.term for term, _ in self._waiting}
            self._waiting.clear()
            if any(prose.text[start:end] != text for start, end, text in stretches):
                changes[prose.start] = stretches
        return changes

    def _stretches(
        self, prose: Prose, held: Sequence[_Held], find: re.Pattern[str], known: Mapping[str, Term]
    ) -> Iterator[tuple[int, int, str]]:
        """Yield where each sentence of a paragraph stands in it, and its text with what is added to it."""
        told = 0
        for plain, (start, end) in held:
            sentence = plain
            for found in find.finditer(plain.text):
                if (term := known.get(_form(found[0]))) and term.term not in self._seen:
                    self._seen.add(term.term)
                    sentence = self._met(term, sentence, found)
            self.sentences.append(sentence)
            text = sentence.text
            if self._waiting and told < _IN_A_PARAGRAPH and not _is_open(prose.text[: end - prose.start]):
                added = _explanation(*self._waiting.pop(0))
                self.sentences.append(added)
                told += 1
                text = f"{text} {added.text}"
            yield start - prose.start, end - prose.start, text

    def _finder(self) -> tuple[re.Pattern[str], Mapping[str, Term]]:
        """Return a pattern for every form in which the article writes a term, and the terms by these forms."""
        known = {_form(self.article.text[start:end]): term for term in self.terms.terms for start, end in term.places}
        return pattern({self.article.text[a:b] for one in self.terms.terms for a, b in one.places}, exact=False), known

    def _met(self, term: Term, sentence: PlainSentence, found: re.Match[str]) -> PlainSentence:
        """Do what a term needs where it first stands; return the sentence, which may now spell it out."""
        here = max((self._order.get(one, 0) for one in sentence.sources), default=0)
        later = term.sentence is not None and self._order.get(term.sentence, 0) > here
        if term.abbreviation and term.source == Source.ARTICLE:
            return _spelt_out(term, sentence, found[0], self._originals) if later else sentence
        told = any(_tells(self._originals.get(one, ""), term) for one in sentence.sources)
        if not told and (term.source == Source.GLOSSARY or (term.source == Source.ARTICLE and later)):
            self._waiting.append((term, sentence))
        return sentence


def _tells(sentence: str, term: Term) -> bool:
    """Say whether a sentence has the words of a term's meaning itself: "the central nervous system, which is …"."""
    meaning = {word for word in _WORD.findall(term.meaning.lower()) if len(word) > _SMALL}
    return len(meaning) > 1 and meaning <= set(_WORD.findall(sentence.lower()))


def _form(words: str) -> str:
    """Return how a term is looked up: abbreviations keep their capitals."""
    words = " ".join(words.split())
    return words if any(map(str.isupper, words[1:])) else words.lower()


def _by_prose(
    plain: Article, sentences: Sequence[PlainSentence], places: Sequence[tuple[int, int]]
) -> Iterator[tuple[Prose, list[_Held]]]:
    """Yield the running proses of a plain article with their sentences and where these stand."""
    pairs = list(zip(sentences, places, strict=True))
    at = 0
    for prose in running_proses(plain):
        held = []
        while at < len(pairs) and pairs[at][1][0] < prose.end:
            held.append(pairs[at])
            at += 1
        if held:
            yield prose, held


def _spelt_out(term: Term, sentence: PlainSentence, short: str, originals: Mapping[str, str]) -> PlainSentence:
    """Return the sentence with an abbreviation spelt out in brackets, if the gate finds nothing else changed."""
    before, _, after = sentence.text.partition(short)
    text = f"{before}{short} ({term.meaning}){after}"
    if term.sentence is None or _is_open(before) or after.startswith((" (", "-")):
        return sentence
    sources = [sentence.text, originals[term.sentence]]
    spelt = {word.lower() for word in re.findall(r"[\w-]+", term.meaning)}
    verdicts = judge(sources, [text], complete=False, excused=lambda _, words: spelt & words)
    if not passed(verdicts):
        return replace(sentence, refused=(*sentence.refused, *(one for one in verdicts if not one.passed)))
    edit = Edit("abbreviation", short, f"{short} ({term.meaning})", "Spelt out where it first stands.")
    return replace(
        sentence,
        text=text,
        sources=(*dict.fromkeys((*sentence.sources, term.sentence)),),
        road=Road.RULES if sentence.road == Road.ORIGINAL else sentence.road,
        edits=(*sentence.edits, edit),
        verdicts=verdicts,
    )


def _explanation(term: Term, holder: PlainSentence) -> PlainSentence:
    """Return the sentence that tells what a term means."""
    text = f"[Explained: “{term.term}” means {term.meaning.rstrip('.')}.]"
    reason = f"A word that has to stay; its meaning is from {term.attribution}."
    sources = (term.sentence,) if term.sentence else holder.sources
    return PlainSentence(text, sources, Road.EXPLANATION, (Edit("explanation", term.term, term.meaning, reason),))


def _is_open(text: str) -> bool:
    """Say whether a quotation that begins in a text has not ended in it."""
    return text.count('"') % 2 == 1 or text.count("“") > text.count("”")
