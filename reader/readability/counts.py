"""Counts of a text in one pass, which all formulas share; each distinct word is looked at once.

What is counted of a word is packed into one integer (``reader.readability.packing``), so that a sentence's counts are
one sum of its words' integers. Most words are known beforehand (``reader.text.lexicon``).
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from operator import add

from reader.readability.packing import FEW, Layout
from reader.readability.vocabulary import finder, traits
from reader.text.lexicon import SHAPE, lexicon, shape_of
from reader.text.sentences import sentence_spans
from reader.text.syllables import syllables
from reader.text.words import words

LAYOUT = Layout((7, 10, 11, 7, 7, 7, 7, 7))
"""Words, syllables, letters, monosyllables, polysyllables, complex, long and hard words."""
_NUMBERS = 8

_LONG = 6
"""Letters that a word of LIX has more of."""
_MANY = 3
"""Syllables from which a word is a polysyllable."""
_REMEMBERED = 60_000
"""Distinct tokens kept, so that memory stays bounded; when there are more, the later half is forgotten: what comes
early in a text is common."""
_AT_ONCE = 2000
"""Sentences whose words are held at once."""
_LONGEST = 64
"""Code points from which a word is not remembered."""

_CLITIC = re.compile(r"['’`](?:s|re|ll|ve|d|m|t)\W*|n['’]t\W*", re.IGNORECASE)
"""Endings that stand alone in text which a program has split into tokens."""
_GROWN = re.compile(r"(?:[^\W\d_]+ing|[^\W\d_]*[td]ed|[^\W\d_]*(?:s|x|z|c|g|ch|sh)es)")
"""Words that an ending makes a syllable longer."""
_WORD = re.compile(
    r"[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+(?:['’-][A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+)*"
    r"|[$£€]?[0-9]+(?:[.,][0-9]+)*%?"
)
"""A word as ``reader.text.words`` would find it too, seen at a glance."""
_EDGES = ".,;:!?()\"'“”‘’"
"""Signs that no word keeps; what is left of most tokens is a word as it stands."""
_AT_EDGE = frozenset(_EDGES)
_CLITICS = frozenset("'’`nN")
"""How clitics begin."""
_JOINED = re.compile(r"[-‐‑]")
"""Signs of words that fog does not count as complex."""
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


def word_total(word: str) -> int:
    """Return the packed counts of one word as it stands inside a sentence, without punctuation around it."""
    if word.isdecimal():
        return _packed(syllables(word), len(word), is_complex=False, is_hard=False)
    said, letters, familiar, name, figure = traits(word)
    if figure:
        return _packed(said, letters, is_complex=False, is_hard=False)
    joined = not word.isalpha() and _JOINED.search(word) is not None
    grown = said == _MANY and is_grown(word.lower())
    is_complex = said >= _MANY and not (name or joined or grown)
    return _packed(said, letters, is_complex=is_complex, is_hard=not (familiar or name))


def is_grown(word: str) -> bool:
    """Say whether a word in small letters ends as those do that an ending makes a syllable longer."""
    return _GROWN.fullmatch(word) is not None


@lru_cache(4096)
def _packed(said: int, letters: int, *, is_complex: bool, is_hard: bool) -> int:
    """Return the packed counts of a word of so many syllables and letters."""
    return LAYOUT.packed((1, said, letters, said == 1, said >= _MANY, is_complex, letters > _LONG, is_hard))


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

    What a comma or stop might belong to (1,000; e.g.) keeps it. The first word's capital makes no name of it.
    """
    tokens = sentence.replace(", ", " ").split()
    if tokens:
        if (first := tokens[0]).istitle():
            tokens[0] = first.lower()
        last = tokens[-1]
        if last[-1] == "." and last[-3:-2] != ".":
            tokens[-1] = last[:-1]
    return tokens


class Known(ABC):
    """What is packed of the words of the lexicon, from the bytes that it has of them."""

    @abstractmethod
    def small(self, place: int) -> int:
        """Return what is packed of a word in small letters, whose bytes are at this place."""

    @abstractmethod
    def titled(self, place: int) -> int:
        """Return the same of the word with a capital, which makes a name of an unfamiliar word."""


class Memory(dict[str, int]):
    """What is packed of each token met, with the punctuation around it: made when it is first asked for.

    It holds no more than it must, so that the processor keeps it at hand.
    """

    def __init__(self, layout: Layout, known: Known, made: Callable[[str], int]) -> None:
        super().__init__()
        self.layout = layout
        self._find = finder()
        self._small, self._titled = known.small, known.titled
        self._made = made

    def __missing__(self, token: str) -> int:
        total = None
        if token[-1:] in _AT_EDGE or token[:1] in _AT_EDGE:
            total = self._bare(token)
        elif place := self._find(small := token.lower()):  # most words take this short way
            if token == small:
                total = self._small(place)
            elif token[1:] == small[1:] != "":
                total = self._titled(place)
        if total is None:
            total = self._total(token)
        if len(token) < _LONGEST:
            if len(self) >= _REMEMBERED:
                self._forget()
            self[token] = total
        return total

    def _bare(self, token: str) -> int | None:
        """Return what is packed of the word that is left without the signs around it, None if that is not plain."""
        bare = token.strip(_EDGES)
        if bare in self or _WORD.fullmatch(bare):
            return None if token[0] in _CLITICS and _CLITIC.fullmatch(token) else self[bare]
        return None

    def _total(self, token: str) -> int:
        if token.isalnum() and token.isascii():
            return self._made(token)
        if "’" in token and (straight := token.replace("’", "'"))[0] != "'":
            return self[straight]
        found = bare_words(token)
        return self._made(found[0]) if len(found) == 1 else self.layout.added(map(self._made, found))

    def _forget(self) -> None:
        """Forget the later half."""
        for token in list(self)[_REMEMBERED // 2 :]:
            del self[token]

    def sum_of(self, tokens: list[str]) -> int:
        """Return the packed sum of a sentence's tokens."""
        if len(tokens) <= FEW:
            return sum(map(self.__getitem__, tokens))
        parts = (sum(map(self.__getitem__, tokens[at : at + FEW])) for at in range(0, len(tokens), FEW))
        return self.layout.added(parts)


class _Shapes(dict[bytes, int]):
    """The packed counts of words by the bytes of their shape; with a capital, unfamiliar words are names."""

    def __init__(self, *, titled: bool) -> None:
        super().__init__()
        self._titled = titled

    def __missing__(self, data: bytes) -> int:
        shape = shape_of(data)
        said, hard = shape.syllables, not shape.familiar
        name = hard and self._titled
        is_complex = said >= _MANY and not (name or (shape.grown and said == _MANY))
        self[data] = total = _packed(said, shape.letters, is_complex=is_complex, is_hard=hard and not name)
        return total


class _Counted(Known):
    """The packed counts of the words of the lexicon."""

    def __init__(self) -> None:
        self._data = lexicon().data
        self._shapes, self._titles = _Shapes(titled=False), _Shapes(titled=True)

    def small(self, place: int) -> int:
        return self._shapes[self._data[place : place + SHAPE.stop]]

    def titled(self, place: int) -> int:
        return self._titles[self._data[place : place + SHAPE.stop]]


@cache
def totals() -> Memory:
    """Return the memory of words that all counting shares."""
    return Memory(LAYOUT, _Counted(), word_total)


def sentence_places(text: str, language: str = "en") -> list[tuple[int, int]]:
    """Return where the sentences of a text lie, block by block: a blank line always ends one."""
    places: list[tuple[int, int]] = []
    start = 0
    if "\n" in text:
        for gap in _BLANK_LINE.finditer(text):
            places += [(start + low, start + high) for low, high in sentence_spans(text[start : gap.start()], language)]
            start = gap.end()
    if not start:
        return sentence_spans(text, language)
    return places + [(start + low, start + high) for low, high in sentence_spans(text[start:], language)]


class _Starts(dict[str, int]):
    """What the small letter of a sentence's first token adds to its packed counts, or one of the signs below."""

    def __missing__(self, token: str) -> int:
        known = totals()
        shown = known[token]
        meant = known[token.lower()] if token.istitle() else shown
        if not shown:
            more = _WORDLESS
        elif meant == shown:
            more = 0
        else:
            pairs = zip(LAYOUT.unpacked(meant), LAYOUT.unpacked(shown), strict=True)
            more = meant - shown if all(one >= two for one, two in pairs) else _ODD
        if len(self) < _REMEMBERED and len(token) < _LONGEST:
            self[token] = more
        return more


_WORDLESS = -1
_ODD = -2
"""It takes something away, which cannot be packed."""
_STARTS = _Starts()


def whole(text: str, places: Sequence[tuple[int, int]]) -> Counts | None:
    """Return the counts of a text whose sentences lie at these places, without counting each sentence.

    Stops and commas behind a word change nothing, so the text can be cut into its words at once. None where a sentence
    ends inside of what white space parts, or holds no word: there each must be counted for itself.
    """
    starts, last = [], -1
    for start, end in places:
        if start == last:
            return None
        last = end
        blank = text.find(" ", start, end)
        more = _STARTS[text[start : blank if blank > 0 else end].split(None, 1)[0]]
        if more < 0 and (more == _ODD or not totals().sum_of(tokens_of(text[start:end]))):
            return None
        starts.append(max(0, more))
    grand = _summed(starts)
    for at in range(0, len(places), _AT_ONCE):
        part = text[places[at][0] : places[min(at + _AT_ONCE, len(places)) - 1][1]]
        tokens = part.replace(", ", " ").replace(". ", " ").replace(".\n", "\n").split()
        grand = list(map(add, grand, _summed(list(map(totals().__getitem__, tokens)))))
    return Counts(len(places), *grand)


def _summed(numbers: list[int]) -> list[int]:
    grand = [0] * _NUMBERS
    for at in range(0, len(numbers), FEW):
        grand = list(map(add, grand, LAYOUT.unpacked(sum(numbers[at : at + FEW]))))
    return grand


def count(text: str, language: str = "en") -> Counts:
    """Return the counts of running text."""
    known = totals()
    sums = [known.sum_of(tokens_of(text[start:end])) for start, end in sentence_places(text, language)]
    found = [LAYOUT.unpacked(total) for total in sums if total]
    return Counts(len(found), *map(sum, zip(*found, strict=True))) if found else Counts(*[0] * 9)


def counts_of(total: int) -> Counts:
    """Return the counts of a sentence from its packed sum."""
    return Counts(1, *LAYOUT.unpacked(total))


def packed_words(words: int) -> int:
    """Return the packed counts of a sentence of which only the words are counted."""
    return LAYOUT.packed((words, *[0] * (_NUMBERS - 1)))
