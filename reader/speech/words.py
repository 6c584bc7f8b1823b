"""The written words of a text, and marks for every one of them from the few times an engine tells."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from reader.model.speech import Mark
from reader.model.units import Milliseconds

_IDEOGRAPHS = "\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_RUN = re.compile(rf"[{_IDEOGRAPHS}]|[^\s{_IDEOGRAPHS}]+")
_EDGES = ".,;:!?…·\"'“”‘’‚„«»‹›()[]{}<>*_-–—‐‑¡¿。，、；：？！「」『』（）《》【】"
_IDEOGRAPH_WORDS = 0.6
"""Words that one ideograph or kana stands for: Chinese words are 1.6 characters long on average (Sun et al. 1985)."""


class Word(NamedTuple):
    """A written word ``text[start:end]``, without the punctuation around it."""

    start: int
    end: int
    text: str


def words(text: str) -> list[Word]:
    """Return the written words in order; a dash or bracket alone is none, an ideograph is one."""
    found = []
    for run in _RUN.finditer(text):
        bare = run.group().strip(_EDGES)
        if bare:
            start = run.start() + run.group().index(bare)
            found.append(Word(start, start + len(bare), bare))
    return found


def count(text: str) -> float:
    """Return how many words a text has for the measure of speed."""
    return sum(_IDEOGRAPH_WORDS if re.fullmatch(rf"[{_IDEOGRAPHS}]", word.text) else 1.0 for word in words(text))


def marks(written: Sequence[Word], times: Mapping[int, float], duration: float) -> tuple[Mark, ...]:
    """Mark every word, given in ms the times of some of them by index; the others share the time between by length.

    Times never fall, and lie between 0 and ``duration``.
    """
    known = [*sorted(times.items()), (len(written), duration)]
    if known[0][0] != 0:
        known.insert(0, (0, 0.0))
    result: list[Mark] = []
    last = 0.0
    for (index, time), (following, until) in pairwise(known):
        lengths = [len(word.text) + 1 for word in written[index:following]]
        passed = 0
        for word, length in zip(written[index:following], lengths, strict=True):
            last = min(duration, max(last, time + (until - time) * passed / sum(lengths)))
            result.append(Mark(Milliseconds(last), word.start, word.end, word.text))
            passed += length
    return tuple(result)
