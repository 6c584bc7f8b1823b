"""How hard a text is to people: a small additive model, trained on what people said of sentences and articles.

A sentence's level is a sum of terms for its words (see ``vocabulary.features``) and its length; a text's is the mean
of its sentences, each with the weight of its words. The scale is that of the Common European Framework: 1 is A1, 6
is C2, and a text may lie beyond either. ``tools/train_level.py`` learns the weights from sentences rated by language
teachers (CEFR-SP, CC BY-SA 3.0) and from articles written in three levels (OneStopEnglish, CC BY-SA 4.0).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache, partial
from itertools import pairwise
from math import log, log1p, sqrt
from operator import mul
from pathlib import Path

from reader.readability.counts import Known, Memory
from reader.readability.packing import SMALL, Layout
from reader.readability.vocabulary import NAME_ZIPF, Features, features
from reader.text.lexicon import KINDS, RAREST, RATING, SHAPE, SIZE, ZIPF, lexicon, rating_of, shape_of, zipf_of

LAYOUT = Layout((7, 24, 24))
"""Words, and the sums of their weights for the mean and the root term."""
_MEAN, _ROOT = LAYOUT.unit(1), LAYOUT.unit(2)
_WIDTH = _ROOT // _MEAN
_STEPS = 1000
"""Weights of words are summed in thousandths."""
_SHIFT = 64
"""Added to each weight, so that what is packed is never negative."""
_SHIFTS = (32, 16, 16)
"""The same for the parts of a weight: by a word's shape, frequency and rating."""
_ZIPF, _RATING = ZIPF.start, RATING.start
LONGEST = 50
"""Words from which a sentence is not judged harder for its length."""
_LONG = 25
_LOW, _HIGH = 1.5, 5.0
"""Levels from which on the scale is drawn in."""
_CHANCE = 1.2816
"""Standard deviations to either side that hold four values in five."""

_CEFR = ("A1", "A2", "B1", "B2", "C1", "C2")
_GRADES = ((1.0, 1.0), (2.0, 3.0), (3.0, 6.0), (4.0, 9.0), (5.0, 12.0), (6.0, 15.0))
"""CEFR levels and the US grades at which readers of English as a first language read about the same texts."""
_AGE_OF_GRADE = 5
"""Years by which a UK reading age exceeds the US grade."""


@dataclass(frozen=True, slots=True)
class Level:
    """How hard a text is, as people judge it."""

    value: float
    """Continuous, higher is harder; 1 is A1, 6 is C2."""
    low: float
    """Four times in five, people's judgement lies between ``low`` and ``high``."""
    high: float

    @property
    def cefr(self) -> str:
        """The level of the Common European Framework, A1 to C2."""
        return cefr(self.value)

    @property
    def grade(self) -> float:
        """The US school grade whose pupils can read it, from 0."""
        return grade(self.value)

    @property
    def age(self) -> int:
        """The UK reading age in years."""
        return round(self.grade + _AGE_OF_GRADE)


@dataclass(frozen=True, slots=True)
class Model:
    """What ``tools/train_level.py`` learned."""

    constant: float
    mean: dict[str, float]
    """Weight of each word feature's mean over the sentence."""
    root: dict[str, float]
    """Weight of each word feature's sum over the square root of the words."""
    log_words: float
    words: float
    long: float
    """Weight of the words beyond 25."""
    estimate: tuple[float, float, float, float]
    """Complexity of a word nobody rated: constant, by Zipf, letters, syllables."""
    centre: float
    stretch: float
    """A regression's guesses lie closer together than what they guess; this undoes it around the centre."""
    sentence_error: float
    """Standard deviation of people's judgement of one sentence around its level."""
    text_error: float
    """Standard deviation that remains in a long text."""
    easy_mean: dict[str, float]
    """What easy articles have, to compare with: each feature's mean …"""
    easy_root: dict[str, float]
    """… its sum over the square root of the words …"""
    easy_length: tuple[float, ...]
    """… and the three terms of length."""


@cache
def model() -> Model:
    """Return the model that ships."""
    import json  # not needed without a level

    found = json.loads((Path(__file__).parents[1] / "data" / "level.json").read_text(encoding="utf-8"))
    return Model(**found | {"estimate": tuple(found["estimate"])})


def terms(words: float) -> tuple[float, float, float]:
    """Return what the model weighs of a sentence's length: log, tens of words, and tens beyond the 25th."""
    kept = min(words, LONGEST)
    return log(kept + 1), kept / 10, max(0.0, kept - _LONG) / 10


def weights(word: str) -> int:
    """Return one word, and what it adds to the mean and to the root term of its sentence, packed."""
    found = features(word, model().estimate)
    mean, root = _rows()
    return _packed(1, (sum(map(mul, mean, found)), sum(map(mul, root, found))), _SHIFT)


def _packed(words: int, sums: tuple[float, float], shift: int) -> int:
    mean, root = sums
    return words + round((mean + shift) * _STEPS) * _MEAN + round((root + shift) * _STEPS) * _ROOT


class _Part(dict[bytes, int]):
    """What words add by a part of the bytes that the lexicon has of them, packed."""

    def __init__(self, made: Callable[[bytes], tuple[float, float]], shift: int, *, words: int = 0) -> None:
        super().__init__()
        self._made, self._shift, self._words = made, shift, words

    def __missing__(self, data: bytes) -> int:
        self[data] = total = _packed(self._words, self._made(data), self._shift)
        return total


class _Weighed(Known):
    """What words of the lexicon add: a sum of what their shape, their frequency and their rating add."""

    def __init__(self) -> None:
        self._data, self._shape_at = lexicon().data, lexicon().shape_at
        self._shapes = _Part(partial(_by_shape, titled=False), _SHIFTS[0], words=1)
        self._titles = _Part(partial(_by_shape, titled=True), _SHIFTS[0], words=1)
        self._common = _Part(partial(_by_zipf, least=RAREST), _SHIFTS[1])
        self._names = _Part(partial(_by_zipf, least=NAME_ZIPF), _SHIFTS[1])
        self._ratings = _Part(_by_rating, _SHIFTS[2])

    def small(self, place: int) -> int:
        data = self._data
        return (
            self._shapes[data[place : place + _ZIPF]]
            + self._common[data[place + _ZIPF : place + _RATING]]
            + self._ratings[data[place + _RATING : place + SIZE]]
        )

    def titled(self, place: int) -> int:
        if self._shape_at(place).familiar:
            return self.small(place)
        data = self._data[place : place + SIZE]
        return self._titles[data[SHAPE]] + self._names[data[ZIPF]] + self._ratings[data[RATING]]


def _by_shape(data: bytes, *, titled: bool) -> tuple[float, float]:
    """Return what a word adds by its shape; with a capital, an unfamiliar one is a name."""
    said, letters, _, familiar, rated, _, latinate, noun, kind = shape_of(data)
    constant, _, by_letters, by_syllables = model().estimate
    estimated = constant + by_letters * letters + by_syllables * said

    def added(row: Features) -> float:
        weight = row.syllables * said + (row.rated if rated else row.complexity * estimated)
        weight += 0 if familiar else row.name if titled else row.unfamiliar
        weight += (row.latinate if latinate else 0) + (row.noun_of_action if noun else 0)
        return weight + (getattr(row, KINDS[kind]) if kind else 0)

    mean, root = _rows()
    return added(mean), added(root)


def _by_zipf(data: bytes, *, least: int) -> tuple[float, float]:
    """Return what a word adds by its frequency."""
    found, rated, short = zipf_of(data)
    common = max(found, NAME_ZIPF if short else least) / 100
    estimated = 0 if rated else model().estimate[1] * common

    def added(row: Features) -> float:
        weight = row.zipf * common + row.complexity * estimated
        return weight + (row.below_4 if common < 4 else 0) + (row.below_3 if common < 3 else 0)

    mean, root = _rows()
    return added(mean), added(root)


def _by_rating(data: bytes) -> tuple[float, float]:
    """Return what a word adds by people's rating of its complexity."""
    rating = rating_of(data) / 100
    mean, root = _rows()
    return mean.complexity * rating, root.complexity * rating


@cache
def _rows() -> tuple[Features, Features]:
    """Return the weights of each feature for the mean and for the root term."""
    known = model()
    mean, root = (Features(*(part.get(name, 0.0) for name in Features._fields)) for part in (known.mean, known.root))
    return mean, root


@cache
def memory() -> Memory:
    """Return the memory of words with their weights."""
    return Memory(LAYOUT, _Weighed(), weights)


@cache
def _lengths() -> tuple[tuple[float, float, float], ...]:
    """Return what is added for each number of words up to LONGEST, and by what the weights' sums are multiplied."""
    known = model()
    found = []
    for words in range(LONGEST + 1):
        logarithm, tens, beyond = terms(words)
        length = known.constant + known.log_words * logarithm + known.words * tens + known.long * beyond
        found.append((length, 1 / max(1, words) / _STEPS, 1 / sqrt(max(1, words)) / _STEPS))
    return tuple(found)


def sentence_value(total: int) -> float:
    """Return the level of a sentence from the packed sum of its words' weights; it holds at least one word."""
    return _judged(total)[1]


def _judged(total: int) -> tuple[int, float]:
    """Return the words of a sentence and its level."""
    if total < SMALL:
        words, mean, root = total % _MEAN, total // _MEAN % _WIDTH, total // _ROOT
    else:
        words, mean, root = LAYOUT.unpacked(total)
    mean -= words * _SHIFT * _STEPS
    root -= words * _SHIFT * _STEPS
    if words <= LONGEST:
        length, per_word, per_root = _lengths()[words]
    else:
        length, _, _ = _lengths()[LONGEST]
        per_word, per_root = 1 / words / _STEPS, sqrt(LONGEST) / words / _STEPS
    known = model()
    raw = known.centre + known.stretch * (length + mean * per_word + root * per_root - known.centre)
    return words, raw if _LOW <= raw <= _HIGH else bounded(raw)


def level_of(totals: Iterable[int]) -> Level | None:
    """Return the level of a text from the packed sums of its sentences, None where none has a word."""
    words = squares = 0
    weighted = 0.0
    for total in filter(None, totals):
        size, value = _judged(total)
        words += size
        squares += size * size
        weighted += value * size
    return level(weighted / words, words * words / squares) if words else None


def bounded(value: float) -> float:
    """Return a level drawn in towards the scale that people have: 1 to 6, with hardly anything at its ends."""
    if value > _HIGH:
        return _HIGH + log1p(value - _HIGH)
    return value if value >= _LOW else _LOW - log1p(_LOW - value)


def level(value: float, sentences: float = 1) -> Level:
    """Return a level with its band, of a text of so many sentences."""
    known = model()
    spread = _CHANCE * sqrt(known.text_error**2 + known.sentence_error**2 / max(1.0, sentences))
    return Level(round(value, 2), round(value - spread, 2), round(value + spread, 2))


def cefr(value: float) -> str:
    """Return the name of the nearest level of the Common European Framework."""
    return _CEFR[min(6, max(1, round(value))) - 1]


def grade(value: float) -> float:
    """Return the US school grade of a level, to one decimal, not below 0."""
    pairs = pairwise(_GRADES)
    (low, first), (high, last) = next((pair for pair in pairs if value < pair[1][0]), _GRADES[-2:])
    return round(max(0.0, first + (value - low) / (high - low) * (last - first)), 1)
