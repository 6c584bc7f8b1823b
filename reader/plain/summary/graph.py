"""How sentences hang together: each a vector of its words, rare ones weighing more, alike as far as they point one way.

The centrality of a sentence is its degree in the graph whose edges are the cosines of all pairs (Erkan and Radev 2004,
"LexRank", degree centrality without a threshold). The sum of the cosines with all others is the cosine with the sum
of all, so that it costs no more than reading the text.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from reader.text.frequency import table, zipf

Vector = Mapping[str, float]
_COMMON = 6.4
"""Zipf frequency from which a word tells nothing of the subject; that of "people" is 6.1, of "also" 6.2."""


def vectors(texts: Sequence[Sequence[str]], language: str) -> list[Vector]:
    """Return the unit vector of each list of words; empty for one without telling words."""
    spread = Counter(word for words in texts for word in set(words))
    known = bool(table(language))

    def weight(word: str) -> float:
        if known:
            return max(0.0, _COMMON - zipf(word, language))
        return math.log(len(texts) / spread[word]) if spread[word] else 0.0

    return [
        _unit({word: (1 + math.log(times)) * weight(word) for word, times in Counter(one).items()}) for one in texts
    ]


def _unit(vector: dict[str, float]) -> Vector:
    length = math.sqrt(sum(value * value for value in vector.values()))
    return {word: value / length for word, value in vector.items() if value} if length else {}


def cosine(one: Vector, other: Vector) -> float:
    """Return how alike two unit vectors are, 0 to 1."""
    if len(one) > len(other):
        one, other = other, one
    return sum(value * other.get(word, 0.0) for word, value in one.items())


def centralities(found: Sequence[Vector]) -> list[float]:
    """Return the degree of each vector in the graph of all, 1 for the highest."""
    total = summed(found)
    degrees = [sum(value * total[word] for word, value in one.items()) - bool(one) for one in found]
    highest = max(degrees, default=0.0)
    return [max(0.0, degree) / highest if highest > 0 else 0.0 for degree in degrees]


def summed(found: Iterable[Vector]) -> dict[str, float]:
    """Return the sum of vectors."""
    total: dict[str, float] = {}
    for one in found:
        for word, value in one.items():
            total[word] = total.get(word, 0.0) + value
    return total


def direction(found: Iterable[Vector]) -> Vector:
    """Return the unit vector that points where these point together."""
    return _unit(summed(found))
