"""The readability formulas, each a function of counts, with its definition, range, source and use.

Where textstat 0.7.13 has the formula, ours gives the same on the same counts, except for what ``departs`` says: there
ours is the published one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import sqrt

from reader.readability.counts import Counts

SMOG_SENTENCES = 30
"""Sentences that SMOG was made for."""


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula and what an editor has to know of it."""

    name: str
    """As textstat names it, where it has it."""
    title: str
    value: Callable[[Counts], float]
    definition: str
    range: str
    source: str
    good_for: str
    grades: bool = True
    """Whether the result is a US school grade."""
    departs: str = ""
    """How textstat's formula differs."""


def _per(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def _flesch_reading_ease(counts: Counts) -> float:
    return 206.835 - 1.015 * counts.words_per_sentence - 84.6 * counts.syllables_per_word


def _flesch_kincaid_grade(counts: Counts) -> float:
    return 0.39 * counts.words_per_sentence + 11.8 * counts.syllables_per_word - 15.59


def _gunning_fog(counts: Counts) -> float:
    return 0.4 * (counts.words_per_sentence + _per(100 * counts.complex_words, counts.words))


def _smog_index(counts: Counts) -> float:
    return 1.043 * sqrt(SMOG_SENTENCES * _per(counts.polysyllables, counts.sentences)) + 3.1291


def _coleman_liau_index(counts: Counts) -> float:
    letters = _per(100 * counts.letters, counts.words)
    return 0.0588 * letters - 0.296 * _per(100 * counts.sentences, counts.words) - 15.8


def _automated_readability_index(counts: Counts) -> float:
    return 4.71 * _per(counts.letters, counts.words) + 0.5 * counts.words_per_sentence - 21.43


def _dale_chall_readability_score(counts: Counts) -> float:
    hard = _per(100 * counts.hard_words, counts.words)
    return 0.1579 * hard + 0.0496 * counts.words_per_sentence + (3.6365 if hard > 5 else 0)


def _spache_readability(counts: Counts) -> float:
    return 0.141 * counts.words_per_sentence + 0.086 * _per(100 * counts.hard_words, counts.words) + 0.839


def _lix(counts: Counts) -> float:
    return counts.words_per_sentence + _per(100 * counts.long_words, counts.words)


def _rix(counts: Counts) -> float:
    return _per(counts.long_words, counts.sentences)


def _linsear_write_formula(counts: Counts) -> float:
    points = _per(counts.words + 2 * counts.polysyllables, counts.sentences)
    return points / 2 if points > 20 else (points - 2) / 2


def _forcast(counts: Counts) -> float:
    return 20 - _per(15 * counts.monosyllables, counts.words)


FORMULAS = (
    Formula(
        "flesch_reading_ease",
        "Flesch reading ease",
        _flesch_reading_ease,
        "206.835 − 1.015 × words per sentence − 84.6 × syllables per word",
        "0 (very hard) to 100 (very easy), and beyond both; 60 to 70 is plain English",
        "Flesch, R. (1948). A new readability yardstick. Journal of Applied Psychology 32",
        "a quick comparison of texts for adults; known everywhere",
        grades=False,
    ),
    Formula(
        "flesch_kincaid_grade",
        "Flesch–Kincaid grade",
        _flesch_kincaid_grade,
        "0.39 × words per sentence + 11.8 × syllables per word − 15.59",
        "US school grade, from below 0 to about 18",
        "Kincaid, J. P., et al. (1975). Research Branch Report 8-75, US Navy",
        "manuals and public information; the grade most style guides ask for",
    ),
    Formula(
        "gunning_fog",
        "Gunning fog index",
        _gunning_fog,
        "0.4 × (words per sentence + complex words in a hundred); complex words have three syllables or more, without "
        "names, joined words, and those that -es, -ed or -ing makes so long",
        "years of school, 0 to about 20; 12 is the upper limit for a wide audience",
        "Gunning, R. (1952). The Technique of Clear Writing",
        "business and news; punishes long words",
        departs="textstat does not count a word on its easy list as complex, and keeps names, joined and inflected "
        "words among the complex ones; the formula itself is the same.",
    ),
    Formula(
        "smog_index",
        "SMOG grade",
        _smog_index,
        "1.043 × √(30 × words of three syllables or more ÷ sentences) + 3.1291",
        "US school grade, from 3.1; made for 30 sentences or more, so of less it is only an estimate",
        "McLaughlin, G. H. (1969). SMOG grading: a new readability formula. Journal of Reading 12",
        "health information: it foretells full understanding, so it comes out higher than others",
    ),
    Formula(
        "coleman_liau_index",
        "Coleman–Liau index",
        _coleman_liau_index,
        "0.0588 × letters in a hundred words − 0.296 × sentences in a hundred words − 15.8",
        "US school grade, from below 0 to about 18",
        "Coleman, M. and Liau, T. L. (1975). Journal of Applied Psychology 60",
        "text whose syllables cannot be counted well",
        departs="textstat multiplies letters by 0.058, which lowers the result by about 0.4.",
    ),
    Formula(
        "automated_readability_index",
        "Automated readability index",
        _automated_readability_index,
        "4.71 × letters and figures per word + 0.5 × words per sentence − 21.43",
        "US school grade, from below 0 to about 18",
        "Smith, E. A. and Senter, R. J. (1967). AMRL-TR-66-220, US Air Force",
        "technical text",
        departs="textstat counts punctuation as letters; the formula itself is the same.",
    ),
    Formula(
        "dale_chall_readability_score",
        "Dale–Chall score (new list)",
        _dale_chall_readability_score,
        "0.1579 × unfamiliar words in a hundred + 0.0496 × words per sentence, and 3.6365 more where over 5 words in a "
        "hundred are unfamiliar; familiar are 3,000 words that four in five children of ten know, their regular forms, "
        "names and figures",
        "4.9 or less: grade 4 and below; 9 to 9.9: college; above: graduate",
        "Dale, E. and Chall, J. S. (1948). A formula for predicting readability; list of Chall and Dale (1995)",
        "whether the words are known: often the best single formula",
        grades=False,
        departs="textstat counts regular forms that its list does not hold, names and figures as unfamiliar; the "
        "formula itself is the same. Its second version adds 3.6365 almost always.",
    ),
    Formula(
        "spache_readability",
        "Spache grade",
        _spache_readability,
        "0.141 × words per sentence + 0.086 × unfamiliar words in a hundred + 0.839",
        "US school grade, meant for 1 to 3; above 4 take Dale–Chall",
        "Spache, G. (1953). A new readability formula for primary-grade reading materials",
        "texts for children and for people who are learning to read",
        departs="textstat counts as unfamiliar only words of two syllables or more; both take the list of Dale and "
        "Chall in place of Spache's own. The formula itself is the same.",
    ),
    Formula(
        "lix",
        "LIX",
        _lix,
        "words per sentence + words of more than six letters in a hundred",
        "20 (very easy) to 60 (very hard)",
        "Björnsson, C. H. (1968). Läsbarhet",
        "comparing texts across European languages",
        grades=False,
    ),
    Formula(
        "rix",
        "RIX",
        _rix,
        "words of more than six letters ÷ sentences",
        "0.2 (grade 1) to 7.2 and above (college)",
        "Anderson, J. (1983). Lix and Rix: variations on a little-known readability index. Journal of Reading 26",
        "a simpler LIX",
        grades=False,
    ),
    Formula(
        "linsear_write_formula",
        "Linsear Write",
        _linsear_write_formula,
        "(words of one or two syllables + 3 × longer ones) ÷ sentences; half of it above 20, else half of it less 1",
        "US school grade, from below 0 to about 20",
        "O'Hayre, J. (1966). Gobbledygook Has Gotta Go, US Bureau of Land Management",
        "technical manuals",
        departs="textstat looks at the first hundred words only; the formula itself is the same.",
    ),
    Formula(
        "forcast",
        "FORCAST grade",
        _forcast,
        "20 − words of one syllable in 150 words ÷ 10",
        "US school grade, 5 to 20",
        "Caylor, J. S., Sticht, T. G., Fox, L. C. and Ford, J. P. (1973). HumRRO Technical Report 73-5",
        "forms, lists and tables: it needs no sentences",
    ),
)


_ELSEWHERE = {
    "crawford": "Crawford (Spanish)",
    "fernandez_huerta": "Fernández Huerta (Spanish)",
    "gulpease_index": "Gulpease (Italian)",
    "gutierrez_polini": "Gutiérrez de Polini (Spanish)",
    "osman": "OSMAN (Arabic)",
    "szigriszt_pazos": "Szigriszt-Pazos (Spanish)",
    **{f"wiener_sachtextformel_{variant}": f"Wiener Sachtextformel {variant} (German)" for variant in range(1, 5)},
}
"""Titles of the formulas of other languages, which textstat has."""


def title_of(name: str) -> str:
    """Return the title of a formula, or of another figure, from its name."""
    titles = {formula.name: formula.title for formula in FORMULAS} | _ELSEWHERE
    return titles.get(name) or name.replace("_", " ").capitalize()


def formulas(counts: Counts) -> dict[str, float]:
    """Return every formula's value by its name; empty where there are no words."""
    return {formula.name: formula.value(counts) for formula in FORMULAS} if counts.words and counts.sentences else {}
