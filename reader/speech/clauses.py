"""Cutting a text where a speaker could draw breath, so that the first sound comes soon and none takes long."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate

FIRST = 6
"""Words of the first clause where a key waits for it: synthesis takes about 5 ms a word, and 100 ms are all it has."""
LATER = 22
"""Words of the clauses that nobody waits for; they are made while something else is heard."""
USUAL_WORD = 7
"""Letters; a longer word takes as long as several."""
SPELT = 3
"""Letters that a digit or a capital is as long as, in "NHS" and "2024"."""
LONGEST_WORD = 120
"""Characters; what is longer (an address, a sequence of bases) is cut anywhere."""

_WORD = re.compile(r"\S+")
_SENTENCE_END = re.compile(r"""[.!?…]["'”’)\]]*$""")
_STRONG = re.compile(r"""[;:—–]["'”’)\]]*$|^[—–]$""")
_WEAK = re.compile(r"""[,)]["'”’)\]]*$""")
_JOINTS = re.compile(
    "and|or|but|nor|because|although|though|while|when|where|which|who|whose|that|if|unless|until|since|than|after|"
    "before|so|as|with|without|in|on|at|by|for|from|to|of|into|over|under|between|through|during"
)
"""Words before which English draws breath; in other languages only punctuation tells."""


def cut(text: str, first: int = FIRST, later: int = LATER) -> list[tuple[int, int]]:
    """Return stretches ``(start, end)`` that cover ``text`` without a gap, each at most that many usual words long.

    A text that is at most half as long again as ``first`` stays whole: a cut costs melody.
    """
    words = _words(text)
    said = [0.0, *accumulate(_length(text[start:end]) for start, end in words)]
    stretches: list[tuple[int, int]] = []
    start = begin = 0
    limit = first
    while said[-1] - said[begin] > limit * 1.5 and begin + 1 < len(words):
        begin = _best(words, text, said, begin, limit)
        stretches.append((start, words[begin][0]))
        start, limit = words[begin][0], later
    if start < len(text):
        stretches.append((start, len(text)))
    return stretches


def _words(text: str) -> list[tuple[int, int]]:
    """Return the runs between white space, long ones in pieces."""
    return [
        (at, min(at + LONGEST_WORD, run.end()))
        for run in _WORD.finditer(text)
        for at in range(run.start(), run.end(), LONGEST_WORD)
    ]


def _length(word: str) -> float:
    """Return how many usual words a word takes as long as."""
    spelt = sum(1 for char in word if char.isupper() or char.isdigit()) - word[:1].isupper() * word[1:].islower()
    return max(1.0, (len(word) + (SPELT - 1) * spelt) / USUAL_WORD)


def _best(words: list[tuple[int, int]], text: str, said: list[float], begin: int, limit: int) -> int:
    """Return the index of the word before which to cut: the strongest break, the latest among equals."""
    low = min(bisect_left(said, said[begin] + max(1, limit // 3), begin + 1), len(words) - 1)
    high = min(bisect_right(said, said[begin] + limit, begin + 1), len(words))
    return max(range(low, max(low + 1, high)), key=lambda index: (_strength(words, text, index), index))


def _strength(words: list[tuple[int, int]], text: str, index: int) -> int:
    before, after = text[slice(*words[index - 1])], text[slice(*words[index])]
    if _SENTENCE_END.search(before) and not after[:1].islower():
        return 4
    if _STRONG.search(before):
        return 3
    if _WEAK.search(before):
        return 2
    return 1 if _JOINTS.fullmatch(after.lower()) and not _JOINTS.fullmatch(before.lower()) else 0


def breath(clause: str) -> float:
    """Return the silence in ms, at natural pace, that a speaker leaves after a clause within an utterance."""
    end = clause.rstrip()
    if _SENTENCE_END.search(end):
        return 300.0
    if _STRONG.search(end):
        return 200.0
    return 120.0 if _WEAK.search(end) else 15.0
