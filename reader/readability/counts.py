"""Counts of a text in one pass, which all formulas share; each distinct word is looked at once.

What is counted of a word is packed into one integer, a field of 40 bits each, so that a sentence's counts are the sum
of its words' integers, and a section's the sum of its sentences'.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from reader.readability.vocabulary import familiar_words, has_figure, is_capitalised, is_familiar
from reader.text.sentences import sentence_spans
from reader.text.syllables import ABBREVIATIONS, syllables, table
from reader.text.words import words

BITS = 40
MASK = (1 << BITS) - 1
FIELDS = (
    "words",
    "syllables",
    "letters",
    "monosyllables",
    "polysyllables",
    "complex_words",
    "long_words",
    "hard_words",
)
WEIGHT_FIELD = len(FIELDS)
"""Fields from here on are free for weights of words that are summed in the same pass."""

_LONG = 6
"""Letters that a word of LIX has more of."""
_MANY = 3
"""Syllables from which a word is a polysyllable."""
_REMEMBERED = 60_000
"""Distinct words kept, so that memory stays bounded; when there are more, the later half is forgotten: what comes
early in a text is common."""
_LONGEST = 64
"""Code points from which a word is not remembered."""

_CLITIC = re.compile(r"['’`](?:s|re|ll|ve|d|m|t)\W*|n['’]t\W*", re.IGNORECASE)
"""Endings that stand alone in text which a program has split into tokens."""
_GROWN = re.compile(r"(?:[^\W\d_]+ing|[^\W\d_]*[td]ed|[^\W\d_]*(?:s|x|z|c|g|ch|sh)es)")
"""Words that an ending makes a syllable longer."""
_WORD = re.compile(
    r"[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+(?:['’-][A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+)*"
)
"""A word as ``reader.text.words`` would find it too, seen at a glance."""
_EDGES = ".,;:!?()\"'“”‘’"
"""Signs that no word keeps; what is left of most tokens is a word as it stands."""
_JOINED = re.compile(r"[-‐‑\d]")
"""Signs of words that fog does not count as complex: joined ones and figures."""
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n\s*")


@dataclass(frozen=True, slots=True)
class Counts:
    """What the formulas are made of."""

    sentences: int
    words: int
    """Words as ``reader.text.words`` finds them, those with a letter or figure."""
    syllables: int
    """As the words are said."""
    letters: int
    """Letters and figures."""
    monosyllables: int
    polysyllables: int
    """Words of three syllables or more, figures as they are said (SMOG)."""
    complex_words: int
    """Of these, without names, joined words, figures, and words made three syllables long by -es, -ed, -ing (fog)."""
    long_words: int
    """Words of more than six letters (LIX, RIX)."""
    hard_words: int
    """Words that are not familiar by Dale and Chall's list and rules; names and figures are."""

    @property
    def words_per_sentence(self) -> float:
        return self.words / self.sentences if self.sentences else 0.0

    @property
    def syllables_per_word(self) -> float:
        return self.syllables / self.words if self.words else 0.0


def field(total: int, number: int) -> int:
    """Return one field of a packed integer."""
    return (total >> (BITS * number)) & MASK


def unpacked(total: int, sentences: int) -> Counts:
    """Return the counts that are packed into an integer."""
    return Counts(sentences, *(field(total, number) for number in range(len(FIELDS))))


def word_total(word: str) -> int:
    """Return the packed counts of one word as it stands inside a sentence, without punctuation around it."""
    if word in (known := table()) and word.isalpha() and word not in ABBREVIATIONS:  # most words, in small letters
        said = known[word]
        grown = said == _MANY and _GROWN.fullmatch(word) is not None
        return _packed(said, len(word), said >= _MANY and not grown, word not in familiar_words())
    unfamiliar = not has_figure(word) and not is_familiar(word)
    name = unfamiliar and is_capitalised(word)
    return packed(word, syllables(word), name=name, hard=unfamiliar and not name)


def packed(word: str, said: int, *, name: bool, hard: bool) -> int:
    """Return the packed counts of a word that is ``said`` in so many syllables."""
    plain = word.isalpha()
    letters = len(word) if plain else sum(map(str.isalnum, word))
    joined = not plain and _JOINED.search(word) is not None
    grown = said == _MANY and _GROWN.fullmatch(word.lower()) is not None
    return _packed(said, letters, said >= _MANY and not (name or joined or grown), hard)


@cache
def _packed(said: int, letters: int, complex_word: bool, hard: bool) -> int:  # noqa: FBT001 - asked for each word
    total = 0
    for value in (hard, letters > _LONG, complex_word, said >= _MANY, said == 1, letters, said, 1):
        total = total << BITS | value
    return total


def bare_words(token: str) -> list[str]:
    """Return the words in a stretch without white space; signs alone, and endings split off their word, are none."""
    if token.isalpha() and token.isascii():
        return [token]
    if _CLITIC.fullmatch(token):
        return []
    if _WORD.fullmatch(bare := token.strip(_EDGES)):
        return [bare]
    return [word.text for word in words(token) if any(map(str.isalnum, word.text))]


def tokens_of(sentence: str) -> list[str]:
    """Return a sentence cut at white space, without its commas and last stop, so that a word looks the same anywhere.

    What a comma or stop might belong to (1,000; e.g.) keeps it.
    """
    if sentence[-1:] == "." and sentence[-3:-2] != ".":
        sentence = sentence[:-1]
    return sentence.replace(", ", " ").split()


def _forget(known: dict[str, int]) -> None:
    """Forget the later half of what was remembered."""
    for word in list(known)[len(known) // 2 :]:
        del known[word]


class Totals(dict[str, int]):
    """The packed counts of each token met, with the punctuation around it: made when it is first asked for."""

    def __init__(self, word: Callable[[str], int] = word_total) -> None:
        super().__init__()
        self._make = word
        self._words: dict[str, int] = {}

    def __missing__(self, token: str) -> int:
        total = sum(map(self._word, bare_words(token)))
        if len(token) < _LONGEST:
            if len(self) >= _REMEMBERED:
                _forget(self)
            self[token] = total
        return total

    def _word(self, word: str) -> int:
        if (known := self._words.get(word)) is None:
            known = self._make(word)
            if len(word) < _LONGEST:
                if len(self._words) >= _REMEMBERED:
                    _forget(self._words)
                self._words[word] = known
        return known

    def sentence(self, text: str) -> int:
        """Return the packed counts of a sentence; its first word's capital makes no name of it."""
        tokens = tokens_of(text)
        if tokens and tokens[0].istitle():
            tokens[0] = tokens[0].lower()
        return sum(map(self.__getitem__, tokens))


@cache
def totals() -> Totals:
    """Return the memory of words that all counting shares."""
    return Totals()


def sentence_places(text: str, language: str = "en") -> list[tuple[int, int]]:
    """Return where the sentences of a text lie, block by block: a blank line always ends one."""
    places: list[tuple[int, int]] = []
    start = 0
    for gap in _BLANK_LINE.finditer(text):
        places += [(start + low, start + high) for low, high in sentence_spans(text[start : gap.start()], language)]
        start = gap.end()
    if not start:
        return sentence_spans(text, language)
    return places + [(start + low, start + high) for low, high in sentence_spans(text[start:], language)]


def count(text: str, language: str = "en") -> Counts:
    """Return the counts of running text."""
    known = totals()
    total = sentences = 0
    for start, end in sentence_places(text, language):
        if found := known.sentence(text[start:end]):
            total += found
            sentences += 1
    return unpacked(total, sentences)
