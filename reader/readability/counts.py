"""Counts of a text in one pass, which all formulas share; each distinct word is looked at once.

What is counted of a word is packed into one integer (``reader.readability.packing``), so that a sentence's counts are
one sum of its words' integers. The words of CMUdict are known beforehand, in groups of equal counts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import repeat
from operator import add

from reader.readability.packing import FEW, SMALL, Layout
from reader.readability.vocabulary import familiar_words, has_figure, is_capitalised, is_familiar
from reader.text.sentences import sentence_spans
from reader.text.syllables import ABBREVIATIONS, groups, syllables
from reader.text.words import words

LAYOUT = Layout((7, 10, 11, 7, 7, 7, 7, 7))
"""Words, syllables, letters, monosyllables, polysyllables, complex, long and hard words."""
_NUMBERS = 8
_HARD = LAYOUT.unit(7)
_COMPLEX = LAYOUT.unit(5)

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
_GROWTH = ("ing", "ted", "ded", "es")
"""How such words end."""
_WORD = re.compile(
    r"[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+(?:['’-][A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+)*"
    r"|[$£€]?[0-9]+(?:[.,][0-9]+)*%?"
)
"""A word as ``reader.text.words`` would find it too, seen at a glance."""
_EDGES = ".,;:!?()\"'“”‘’"
"""Signs that no word keeps; what is left of most tokens is a word as it stands."""
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
    said = syllables(word)
    plain = word.isalpha()
    letters = len(word) if plain else sum(map(str.isalnum, word))
    if not plain and has_figure(word):
        return _packed(said, letters, is_complex=False, is_hard=False)
    unfamiliar = not is_familiar(word)
    name = unfamiliar and is_capitalised(word)
    joined = not plain and _JOINED.search(word) is not None
    grown = said == _MANY and _GROWN.fullmatch(word.lower()) is not None
    is_complex = said >= _MANY and not (name or joined or grown)
    return _packed(said, letters, is_complex=is_complex, is_hard=unfamiliar and not name)


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


class Memory(dict[str, int]):
    """What is packed of each token met, with the punctuation around it: made when it is first asked for.

    It holds no more than it must, so that the processor keeps it at hand.
    """

    def __init__(self, layout: Layout, made: Callable[[str], int]) -> None:
        super().__init__()
        self.layout = layout
        self._made = made

    def __missing__(self, token: str) -> int:
        total = self._total(token)
        if len(token) < _LONGEST:
            if len(self) >= _REMEMBERED:
                self._forget()
            self[token] = total
        return total

    def _total(self, token: str) -> int:
        if token.isascii() and token.isalpha():
            return self._made(token)
        if (bare := token.strip(_EDGES)).isalpha() and bare.isascii():
            return 0 if _CLITIC.fullmatch(token) else self[bare]
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


class Totals(Memory):
    """The packed counts of tokens."""

    def __init__(self) -> None:
        super().__init__(LAYOUT, word_total)
        self._listed = _listed()

    def __missing__(self, token: str) -> int:
        if (total := self._listed.get(token)) is None:
            return super().__missing__(token)
        if len(self) < _REMEMBERED:
            self[token] = total
        return total

    def _total(self, token: str) -> int:
        if token[1:].islower() and token.istitle() and token.isascii() and token.isalpha():
            total = self[token.lower()]
            if total < SMALL:  # a capital makes a name of an unfamiliar word
                return total - (total & _HARD) - (total & _COMPLEX) if total & _HARD else total
        return super()._total(token)


@cache
def _listed() -> dict[str, int]:
    """Return the packed counts of the words of CMUdict."""
    found: dict[str, int] = {}
    for said, letters, listed in groups():
        if not letters:
            continue
        hard = _packed(said, letters, is_complex=said >= _MANY, is_hard=True)
        found.update(zip(listed, repeat(hard)))
        if said == _MANY:
            grown = [word for word in listed if word.endswith(_GROWTH) and _GROWN.fullmatch(word)]
            found.update(zip(grown, repeat(hard - _COMPLEX)))
    easier = {total: total - _HARD for total in set(found.values())}
    found.update({word: easier[found[word]] for word in familiar_words() & found.keys()})
    for word in ABBREVIATIONS.keys() & found.keys():
        del found[word]
    return found


@cache
def totals() -> Totals:
    """Return the memory of words that all counting shares."""
    return Totals()


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
        pairs = zip(LAYOUT.unpacked(meant), LAYOUT.unpacked(shown), strict=True)
        more = _WORDLESS if not shown else meant - shown if all(one >= two for one, two in pairs) else _ODD
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


def syllables_of(total: int) -> int:
    """Return the syllables of packed counts."""
    return LAYOUT.unpacked(total)[1]


def packed_words(words: int) -> int:
    """Return the packed counts of a sentence of which only the words are counted."""
    return LAYOUT.packed((words, *[0] * (_NUMBERS - 1)))
