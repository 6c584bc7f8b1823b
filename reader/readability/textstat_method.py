"""textstat: its own numbers for English, and the formulas of other languages. The only importer of textstat and NLTK.

Its functions are called with the language passed to them, so no state of it is changed. For English it asks NLTK for
CMUdict, and would download it; where NLTK has none, it is given our syllable table in CMUdict's form.
"""

from __future__ import annotations

import re
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

from reader.errors import LanguageError
from reader.model.article import Article, Section
from reader.model.units import LanguageTag
from reader.readability.counts import Counts, packed_words, sentence_places
from reader.readability.model import UNJUDGED, Readability, SectionScore, SentenceScore
from reader.text.syllables import table
from reader.text.words import words

METHOD = "textstat"
_ENGLISH = "en_US"
_PLAIN = ("lix", "rix")
_FLESCH = ("flesch_reading_ease", *_PLAIN)
LANGUAGES: dict[str, tuple[str, tuple[str, ...]]] = {
    "ar": ("ar", ("osman",)),
    "da": ("da_DK", _PLAIN),
    "de": ("de_DE", (*_FLESCH, *(f"wiener_sachtextformel_{variant}" for variant in range(1, 5)))),
    "es": ("es", ("fernandez_huerta", "szigriszt_pazos", "gutierrez_polini", "crawford", *_PLAIN)),
    "fr": ("fr_FR", _FLESCH),
    "hu": ("hu_HU", _FLESCH),
    "it": ("it_IT", ("gulpease_index", *_FLESCH)),
    "nb": ("nb_NO", _PLAIN),
    "nl": ("nl_NL", _FLESCH),
    "nn": ("nn_NO", _PLAIN),
    "no": ("nb_NO", _PLAIN),
    "pl": ("pl_PL", ("gunning_fog", *_PLAIN)),
    "ru": ("ru_RU", _FLESCH),
    "sv": ("sv_SE", _PLAIN),
}
"""Languages beside English: textstat's name of each, and the formulas that were made or adapted for it."""

ENGLISH_FORMULAS: tuple[str, ...] = (
    "flesch_reading_ease", "flesch_kincaid_grade", "gunning_fog", "smog_index", "coleman_liau_index",
    "automated_readability_index", "dale_chall_readability_score", "spache_readability", "lix", "rix",
    "linsear_write_formula",
)  # fmt: skip

_STOP = re.compile(r"[.!?]+")
_APART = re.compile(r"(?<=\d)[.,](?=\d)")


def score_other(text: Article | str, tag: LanguageTag) -> Readability:
    """Return the readability of a text in a language beside English, by the formulas made for it.

    Sentences are ours: textstat is given them one by one with a single stop, so that an abbreviation, a number or a
    heading does not end or swallow one.

    Raises:
        LanguageError: no formula here is made for the language.
    """
    language, names = _language(tag)
    source = text.text if isinstance(text, Article) else text
    parts = _sections(text, tag)
    sections = []
    sentences: list[SentenceScore] = []
    written: list[str] = []
    for identity, heading, depth, places, _ in parts:
        clean = []
        for number, start, end in places:
            if many := len(words(one := _single(source[start:end]))):
                clean.append(one)
                sentences.append(SentenceScore(identity, number, start, end, 0.0, packed_words(many), source))
        written += clean
        found = _counts(clean, language)
        sections.append(SectionScore(identity, heading, depth, found, UNJUDGED, _values(clean, language, names)))
    found = _counts(written, language)
    return Readability(
        language=tag,
        method=METHOD,
        counts=found,
        formulas=_values(written, language, names),
        sections=tuple(sections),
        sentences=sentences,
        lengths=dict(sorted(Counter(len(words(one)) for one in written).items())),
        heading_words=sum(len(words(heading or "")) for _, heading, *_ in parts),
        left_out=sum(apart for *_, apart in parts),
        notes=(
            "There is no trained level for this language; the formulas are those made or adapted for it, by textstat.",
        )
        if written
        else ("There is no sentence to score.",),
    )


def own_numbers(text: Article | str, *, language: str | None = None) -> Readability:
    """Return what textstat itself says of a text, counted in its way (``--method textstat``).

    Raises:
        LanguageError: textstat has no formula for the language.
    """
    tag = LanguageTag(language or (text.language if isinstance(text, Article) else "en"))
    written = text.text if isinstance(text, Article) else text
    english = tag.partition("-")[0].lower() == "en"
    code, names = (_ENGLISH, ENGLISH_FORMULAS) if english else _language(tag)
    counted = _own_counts(written, code)
    formulas = {name: _value(name, written, code) for name in names} if counted.words else {}
    return Readability(
        language=tag,
        method=METHOD,
        counts=counted,
        formulas=formulas,
        notes=("textstat counts a heading with the sentence that follows, and initialisms as one syllable.",),
    )


def _language(tag: str) -> tuple[str, tuple[str, ...]]:
    found = LANGUAGES.get(re.split("[-_]", tag)[0].lower())
    if found is None:
        raise LanguageError(
            f"No readability formula here is made for {tag!r}: score a text in English or in one of "
            f"{', '.join(LANGUAGES)}, or name its language with --language."
        )
    return found


def _sections(
    text: Article | str, tag: LanguageTag
) -> list[tuple[str, str | None, int, list[tuple[int, int, int]], int]]:
    """Return id, heading, depth, sentences and words left out of each section."""
    if isinstance(text, Article):
        return [
            (section.id, section.heading.text if section.heading else None, section.level, *_numbered(section, tag))
            for section in text.sections
        ]
    return [("s1", None, 1, [(n, *place) for n, place in enumerate(sentence_places(text, tag), start=1)], 0)]


def _numbered(section: Section, tag: LanguageTag) -> tuple[list[tuple[int, int, int]], int]:
    """Return number, start and end of a section's sentences, and how many of its words are not running text."""
    from reader.readability.scoring import number_of, running_text

    running, left_out = running_text(section, tag)
    return [(number_of(sentence), sentence.start, sentence.end) for sentence in running], left_out


def _single(sentence: str) -> str:
    """Return a sentence with one stop, at its end."""
    return f"{' '.join(_STOP.sub(' ', _APART.sub('', sentence)).split())}."


def _values(sentences: list[str], language: str, names: tuple[str, ...]) -> dict[str, float]:
    text = " ".join(sentences)
    return {name: _value(name, text, language) for name in names} if sentences else {}


def _value(name: str, text: str, language: str) -> float:
    """Return one of textstat's formulas, the language passed to it."""
    metrics = _textstat().metrics
    base, _, variant = name.rpartition("_")
    with _supplied(language):
        if variant.isdigit():
            return float(getattr(metrics, base)(text, int(variant), language))
        function: Callable[..., Any] = getattr(metrics, name)
        if name == "linsear_write_formula":
            return float(function(text, language, strict_lower=False, strict_upper=True))
        needs_language = "lang" in function.__wrapped__.__code__.co_varnames  # type: ignore[attr-defined]
        return float(function(text, language) if needs_language else function(text))


def _counts(sentences: list[str], language: str) -> Counts:
    counts = _textstat().counts
    text = " ".join(sentences)
    with _supplied(language):
        return Counts(
            sentences=len(sentences),
            words=counts.count_words(text),
            syllables=_syllables(text, language),
            letters=counts.count_letters(text),
            monosyllables=0 if language == "ar" else counts.count_monosyllable_words(text, language),
            polysyllables=0 if language == "ar" else counts.count_polysyllable_words(text, language),
            complex_words=0,
            long_words=counts.count_long_words(text),
            hard_words=0,
        )


def _syllables(text: str, language: str) -> int:
    counts = _textstat().counts
    found = counts.count_arabic_syllables(text) if language == "ar" else counts.count_syllables(text, language)
    return int(found)


def _own_counts(text: str, language: str) -> Counts:
    """Return what textstat counts, in our form; its difficult words stand for the hard and the complex ones."""
    counts = _textstat().counts
    arabic = language == "ar"
    with _supplied(language):
        return Counts(
            sentences=counts.count_sentences(text),
            words=counts.count_words(text),
            syllables=_syllables(text, language),
            letters=counts.count_letters(text),
            monosyllables=0 if arabic else counts.count_monosyllable_words(text, language),
            polysyllables=0 if arabic else counts.count_polysyllable_words(text, language),
            complex_words=counts.count_difficult_words(text, language, 3) if language == _ENGLISH else 0,
            long_words=counts.count_long_words(text),
            hard_words=counts.count_difficult_words(text, language, 0) if language == _ENGLISH else 0,
        )


@cache
def _textstat() -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what its dependencies warn of is not ours to mend
        from textstat import backend
        from textstat.backend import counts, metrics  # noqa: F401 - reached as attributes
    return backend


@contextmanager
def _supplied(language: str) -> Iterator[None]:
    """Let textstat find CMUdict, and keep its warnings about easy words of other languages to itself."""
    if language == _ENGLISH:
        _give_dictionary()
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="There is no easy words vocabulary")
        yield


@cache
def _give_dictionary() -> None:
    """Fill textstat's own memory of CMUdict once: from NLTK's data where it is installed, else from our table."""
    _textstat()
    import nltk  # type: ignore[import-untyped]
    from textstat.backend.utils import get_cmudict

    find, corpus = nltk.data.find, nltk.corpus.cmudict
    try:
        find("corpora/cmudict")
    except LookupError:
        nltk.data.find, nltk.corpus.cmudict = (lambda _: None), _Table()
    try:
        get_cmudict(_ENGLISH)
    finally:
        nltk.data.find, nltk.corpus.cmudict = find, corpus


class _Table:
    """Our syllable table as NLTK gives CMUdict: each word has a list of pronunciations, each vowel a stress."""

    def dict(self) -> dict[str, list[list[str]]]:
        shared = {count: [["AH0"] * count] for count in set(table().values())}
        return {word: shared[count] for word, count in table().items()}
