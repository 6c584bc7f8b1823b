"""What is known of a word beforehand: 150,000 English words in one file, each found where it lies.

The file is not made into a dictionary, which would cost more than scoring a page: a word's checksum leads to the few
dozen bytes where it stands, if it is there. ``tools/make_words.py`` writes the file from CMUdict's syllables,
wordfreq's frequencies, people's ratings of complexity and textstat's easy words.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

SHAPE, ZIPF, RATING = slice(0, 3), slice(3, 5), slice(5, 7)
"""Which of a word's bytes say what; see ``Shape``, ``zipf_of`` and ``rating_of``."""
SIZE = 7
"""Bytes behind each word."""
RAREST = 200
"""Zipf frequency, in hundredths, below which words are not told apart."""
SHORT = 3
"""Letters of words that are not counted as rare: they are abbreviations, particles, or pieces of broken words."""
KINDS = ("", "auxiliary", "conjunction", "subordinator", "preposition", "pronoun")
"""Kinds of small words."""

_BUCKETS = 1 << 15
_SEVEN = 7
"""Bits in a byte of numbers; its eighth is set, so that no number looks like a word."""
_LOW = (1 << _SEVEN) - 1
_RATED = 1 << 10
_SHORT = 1 << 11


class Shape(NamedTuple):
    """What words can have in common; at most 15 syllables and 63 letters."""

    syllables: int
    letters: int
    listed: bool
    """It stands in CMUdict; others have the syllables that the letter model gives."""
    familiar: bool
    """By Dale and Chall's list and rules, as the textstat has them with which the file was made."""
    rated: bool
    """People rated its complexity."""
    grown: bool
    """An ending makes it a syllable longer."""
    latinate: bool
    noun_of_action: bool
    kind: int
    """Place in ``KINDS``."""


def packed(shape: Shape, zipf: int, rating: int) -> bytes:
    """Return a word's bytes, from its Zipf frequency in hundredths and its rating in hundredths, 0 for none."""
    if shape.syllables > 15 or shape.letters > 63:
        raise ValueError(f"{shape} does not fit")
    first = shape.syllables | shape.listed << 4 | shape.familiar << 5 | shape.rated << 6
    second = shape.letters | shape.grown << 6
    third = shape.latinate | shape.noun_of_action << 1 | shape.kind << 2
    common = zipf - RAREST | (_RATED if rating else 0) | (_SHORT if shape.letters <= SHORT else 0)
    return bytes(128 | one for one in (first, second, third, *_sevens(common), *_sevens(rating)))


def _sevens(number: int) -> tuple[int, int]:
    return number & _LOW, number >> _SEVEN


def shape_of(data: bytes) -> Shape:
    """Return the shape from the first of a word's bytes."""
    first, second, third = data
    return Shape(
        first & 15,
        second & 63,
        first & 16 > 0,
        first & 32 > 0,
        first & 64 > 0,
        second & 64 > 0,
        third & 1 > 0,
        third & 2 > 0,
        third >> 2 & 7,
    )


def zipf_of(data: bytes) -> tuple[int, bool, bool]:
    """Return the Zipf frequency in hundredths from a word's bytes for it, and whether it is rated, and short."""
    number = data[0] & _LOW | (data[1] & _LOW) << _SEVEN
    return (number & _RATED - 1) + RAREST, number & _RATED > 0, number & _SHORT > 0


def rating_of(data: bytes) -> int:
    """Return the rating in hundredths from a word's bytes for it, 0 for none."""
    return data[0] & _LOW | (data[1] & _LOW) << _SEVEN


def written(words: dict[str, bytes], mark: int) -> bytes:
    """Return the file of these words and their bytes; ``mark`` names what it was made with."""
    buckets: list[list[bytes]] = [[] for _ in range(_BUCKETS)]
    for word, data in sorted(words.items()):
        key = _key(word)
        buckets[crc32(key) % _BUCKETS].append(key + data)
    joined = [b"".join(bucket) for bucket in buckets]
    starts = array("I", [mark, 0])
    for bucket in joined:
        starts.append(starts[-1] + len(bucket))
    if sys.byteorder == "big":
        starts.byteswap()
    return starts.tobytes() + b"".join(joined)


def _key(word: str) -> bytes:
    return f"\n{word}\t".encode()


class Lexicon:
    """The words of a file."""

    def __init__(self, data: bytes) -> None:
        head = 4 * (_BUCKETS + 2)
        starts = array("I", data[:head])
        if sys.byteorder == "big":
            starts.byteswap()
        self.mark = starts[0]
        self.data = data[head:]
        self._shapes: dict[bytes, Shape] = {}
        self.find = _finder(self.data, starts[1:])

    def __iter__(self) -> Iterator[str]:
        """Yield each word."""
        for entry in self.data.split(b"\n")[1:]:
            yield entry[: -SIZE - 1].decode()

    def shape(self, word: str) -> Shape | None:
        """Return the shape of a word in small letters, None where it is not known."""
        place = self.find(word)
        return self.shape_at(place) if place else None

    def shape_at(self, place: int) -> Shape:
        """Return the shape of the word whose bytes are at this place."""
        data = self.data[place : place + SHAPE.stop]
        if (found := self._shapes.get(data)) is None:
            self._shapes[data] = found = shape_of(data)
        return found

    def zipf(self, word: str) -> int:
        """Return the Zipf frequency of a word in hundredths, 0 where it is not known."""
        place = self.find(word)
        return zipf_of(self.data[place + ZIPF.start : place + ZIPF.stop])[0] if place else 0

    def rating(self, word: str) -> int:
        """Return people's rating of a word's complexity in hundredths, 0 where there is none."""
        place = self.find(word)
        return rating_of(self.data[place + RATING.start : place + RATING.stop]) if place else 0


def _finder(data: bytes, starts: array[int]) -> Callable[[str], int]:
    """Return the function that finds where the bytes of a word in small letters begin, 0 where it is not known."""
    look, checksum, last = data.find, crc32, _BUCKETS - 1

    def find(word: str) -> int:
        key = f"\n{word}\t".encode("utf-8", "replace")
        bucket = checksum(key) & last
        place = look(key, starts[bucket], starts[bucket + 1])
        return place + len(key) if place >= 0 else 0

    return find


@cache
def lexicon() -> Lexicon:
    """Return the words that ship."""
    return Lexicon((Path(__file__).parents[1] / "data" / "words.bin").read_bytes())
