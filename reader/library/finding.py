"""Find a place again by its words, in a text that may have changed since."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

CONTEXT = 40
"""Characters that are kept on either side of a place."""

_SEED = 10
"""Characters that must have survived somewhere near the place for it to be looked at."""
_SEEDS_EACH = 64
_UNIQUE = 20
"""Characters of one side that suffice alone, where they stand only once."""
_ALIKE = 0.6
"""Share of the characters on both sides that must have survived, in runs of ``_RUN`` or more."""
_RUN = 4
_NEAR = 0.05
"""Of equally good places one is taken only where it stands this near to the old percentage."""
_LONGEST_WORD = 30


@dataclass(frozen=True, slots=True)
class Place:
    """An offset in a text of ``length`` code points, and the words around it."""

    offset: int
    length: int
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Found:
    """A place in the text as it is now."""

    offset: int
    exact: bool
    """Whether all 40 characters on either side are as they were, here or moved."""
    lost: bool = False
    """Whether the place is no longer in the text; ``offset`` is 0 then."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    offset: int
    both: float
    """Share of both sides that is found around it."""
    better: float
    """Characters of the better side that are found next to the place, if that whole side is."""
    distance: float
    """From where the old percentage would be, as a share of the text."""


def place_at(text: str, offset: int) -> Place:
    """Return the place at ``offset``, which is moved into the text where it lies outside."""
    offset = min(max(offset, 0), len(text))
    return Place(offset, len(text), text[max(0, offset - CONTEXT) : offset], text[offset : offset + CONTEXT])


def find(place: Place, text: str) -> Found:
    """Find a place in a text: where it was, else where its words are now, else where most of them are.

    Where the word at the place was changed, the offset is at the start of what stands there now.
    """
    if _stands(place, text, place.offset):
        return Found(place.offset, exact=True)
    if place.offset == 0 or not text.strip():
        # The start is the start of any page that has words.
        return Found(0, exact=False, lost=not text.strip())
    expected = place.offset / max(place.length, 1)
    words = place.before + place.after
    same = [start + len(place.before) for start in _occurrences(words, text)] if len(words) >= _UNIQUE else []
    if same:
        return Found(min(same, key=lambda offset: abs(offset / len(text) - expected)), exact=True)
    best = _best(list(_candidates(place, text, expected)))
    return Found(0, exact=False, lost=True) if best is None else Found(_word_start(text, best.offset), exact=False)


def _stands(place: Place, text: str, offset: int) -> bool:
    here = place_at(text, offset)
    return (here.before, here.after) == (place.before, place.after)


def _candidates(place: Place, text: str, expected: float) -> Iterator[_Candidate]:
    for offset in _offsets(place, text):
        before = _survived(place.before, text[max(0, offset - CONTEXT - _SEED) : offset])
        after = _survived(place.after, text[offset : offset + CONTEXT + _SEED])
        whole = [
            len(side)
            for side, stands in (
                (place.before, text.endswith(place.before, 0, offset)),
                (place.after, text.startswith(place.after, offset)),
            )
            if stands
        ]
        share = (before + after) / len(place.before + place.after)
        yield _Candidate(offset, share, max(whole, default=0), abs(offset / len(text) - expected))


def _offsets(place: Place, text: str) -> set[int]:
    """Return where the place would be if one of the runs of characters around it had stayed as it was."""
    words = place.before + place.after
    at = len(place.before)
    offsets = set()
    for start in range(len(words) - _SEED + 1):
        for found in _occurrences(words[start : start + _SEED], text):
            # A run that ends before the place speaks for its own end at least: what follows it was changed.
            offsets.add(found + at - start)
    offsets.update(_edges(place, text))
    return {offset for offset in offsets if 0 < offset <= len(text)}


def _edges(place: Place, text: str) -> Iterator[int]:
    """Yield the ends of the side before the place and the starts of the side after it."""
    if len(place.before) >= _SEED:
        yield from (found + _SEED for found in _occurrences(place.before[-_SEED:], text))
    if len(place.after) >= _SEED:
        yield from _occurrences(place.after[:_SEED], text)


def _occurrences(words: str, text: str) -> list[int]:
    """Return where ``words`` stand in the text, the first 64 of them."""
    found: list[int] = []
    start = text.find(words)
    while start >= 0 and len(found) < _SEEDS_EACH:
        found.append(start)
        start = text.find(words, start + 1)
    return found


def _survived(old: str, new: str) -> int:
    """Count the characters of ``old`` that stand in ``new`` in their order, in runs long enough to mean something."""
    blocks = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
    shortest = min(_RUN, max(len(old), 1))
    return sum(block.size for block in blocks if block.size >= shortest)


def _best(candidates: list[_Candidate]) -> _Candidate | None:
    """Choose the most alike; of several equally alike in different places, the near one or none."""
    alike = [each for each in candidates if each.both >= _ALIKE]
    if not alike:
        alike = [each for each in candidates if each.better >= _UNIQUE]
    if not alike:
        return None
    top = max(each.both for each in alike)
    # Seeds left and right of one edit name offsets a few characters apart: one place, not two.
    rivals = sorted((each for each in alike if each.both >= top - 0.02), key=lambda each: each.distance)
    nearest = rivals[0]
    elsewhere = any(abs(each.offset - nearest.offset) > 2 * CONTEXT for each in rivals)
    if elsewhere and nearest.distance > _NEAR:
        return None
    group = [each for each in rivals if abs(each.offset - nearest.offset) <= 2 * CONTEXT]
    return max(group, key=lambda each: (each.better, each.both, -each.offset))


def _word_start(text: str, offset: int) -> int:
    """Return the start of the word that ``offset`` is in; scripts that write no spaces keep the offset."""
    begin = offset
    while 0 < begin < len(text) and text[begin - 1].isalnum() and text[begin].isalnum():
        begin -= 1
        if offset - begin > _LONGEST_WORD:
            return offset
    return begin
