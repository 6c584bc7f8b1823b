"""Which sentences may stand in a summary only together: what one leans on, what takes back what another promises."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.plain.summary.graph import Vector, cosine
from reader.plain.summary.openings import Tie
from reader.plain.summary.reading import Reading

_NEAR = 0.3
"""Added to the likeness of a denial that stands next to what it denies."""
_LEAST, _LEAST_OF_RESULTS = 0.12, 0.02
"""Likeness below which two claims are not about one thing; that of results of one article nearly always are."""


@dataclass(frozen=True, slots=True)
class Bonds:
    """What a sentence needs beside it, as indices."""

    before: int | None
    """The sentence that it leans on; itself where there is none that could stand in a summary."""
    loose: bool
    """Whether it leans by a connective alone, which can be taken off if the gate lets it."""
    beside: frozenset[int]
    """Sentences that limit or deny what it says, or that it only announces."""


def bonds(readings: Sequence[Reading], vectors: Sequence[Vector]) -> list[Bonds]:
    """Return the bonds of each sentence."""
    counterparts = _counterparts(readings, vectors)
    found = []
    for reading in readings:
        index = reading.unit.index
        beside = set(counterparts[index])
        after = _neighbour(readings, index, 1)
        if after is not None and _is_limited_by(reading, readings[after]):
            beside.add(after)
        if reading.leads or reading.announces:
            beside.add(_announced(readings, index))
        before = _leaned_on(readings, index)
        named = before is not None and bool(reading.bare) and reading.bare in readings[before].stems
        tied = reading.opening.tie != Tie.NONE or bool(reading.opening.pointing) or named
        loose = bool(reading.opening.connective) and not reading.opening.pointing and not named
        found.append(Bonds((index if before is None else before) if tied else None, loose, frozenset(beside)))
    return found


def _announced(readings: Sequence[Reading], index: int) -> int:
    """Return the sentence that one announces: the next of its section; itself where none follows."""
    other = index + 1
    if other == len(readings) or readings[other].unit.section != readings[index].unit.section:
        return index
    return other


def _is_limited_by(reading: Reading, following: Reading) -> bool:
    """Say whether the next sentence sets itself against this one; hope after a denial does not take it back."""
    hopes = reading.claims.denies and following.claims.promises
    return following.opening.tie == Tie.CONTRAST and usable(following) and not hopes


def usable(reading: Reading) -> bool:
    """Say whether a sentence can stand in a summary at all."""
    return reading.whole and not reading.unit.quoted


def _neighbour(readings: Sequence[Reading], index: int, step: int) -> int | None:
    other = index + step
    if not 0 <= other < len(readings):
        return None
    one, two = readings[index].unit, readings[other].unit
    return other if one.section == two.section and one.item == two.item else None


def _leaned_on(readings: Sequence[Reading], index: int) -> int | None:
    before = _neighbour(readings, index, -1)
    return before if before is not None and usable(readings[before]) and not readings[index].unit.item else None


def _counterparts(readings: Sequence[Reading], vectors: Sequence[Vector]) -> Mapping[int, set[int]]:
    """Return for each promise the denial, and the hedged claim of the same outcome, that is most about the same."""
    denials = [one for one in readings if usable(one) and one.claims.denies]
    hedged = [one for one in readings if usable(one) and one.claims.hedged and one.claims.outcomes]
    found: dict[int, set[int]] = defaultdict(set)
    for promise in readings:
        if not promise.claims.promises:
            continue
        near = [one for one in denials if one.unit.section == promise.unit.section]
        for among in (denials, near):  # a section is also read alone
            if (denial := _closest(promise, among, vectors)) is not None:
                found[promise.unit.index].add(denial)
        if not promise.claims.hedged:
            same = [one for one in hedged if one.claims.outcomes & promise.claims.outcomes]
            if (doubt := _closest(promise, same, vectors)) is not None:
                found[promise.unit.index].add(doubt)
    return found


def _closest(promise: Reading, others: Sequence[Reading], vectors: Sequence[Vector]) -> int | None:
    index = promise.unit.index
    best, highest = None, 0.0
    for other in others:
        if other.unit.index == index:
            continue
        near = _NEAR if abs(other.unit.index - index) == 1 and other.unit.section == promise.unit.section else 0.0
        same = bool(promise.claims.outcomes & other.claims.outcomes)
        result = bool(other.claims.outcomes) or other.claims.found
        likeness = cosine(vectors[index], vectors[other.unit.index]) + near + _NEAR * same + _NEAR / 2 * result
        if likeness > highest and likeness > (_LEAST_OF_RESULTS + _NEAR / 2 if result else _LEAST):
            best, highest = other.unit.index, likeness
    return best
