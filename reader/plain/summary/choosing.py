"""The choice: the most telling sentences first, each with all that it may not stand without, until the room is full."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from reader.plain.summary.bonds import Bonds, usable
from reader.plain.summary.graph import Vector, cosine
from reader.plain.summary.reading import Reading

_REPEATED = 0.9
"""What a sentence loses that says all that another chosen one says."""
_NEW_SECTION = 0.3
"""What a sentence gains by being the first of its section."""
_SPREAD = 0.4
"""What it loses, where all sections should be told of, by each other of its section."""
_ROLES = {"found": 0.45, "denies": 0.55, "ahead": 0.45, "limits": 0.2, "figures": 0.25, "counts": 0.2, "defines": 0.3}
"""What the first sentence gains that tells a result, what was not found, what comes next, how far a result goes, an
amount, how many people it is about, what the subject is."""
_ITS_SUBJECT = 0.6
"""What a sentence of a section gains whose whole subject stands in the heading."""
_GOES_ON = 0.3
"""What a sentence of a section gains that goes on where a chosen one of its paragraph ends."""
_LOCAL = 0.6
"""Part of that gain which it has in a section, whose own matter may be another."""
_AGAIN = 0.3
"""Part of that gain which further ones have."""
_DEAR = 0.8
"""Power of the number of its sentences by which the gain of a group is divided."""
_SPLIT = 0.25
"""Power of the number of plain sentences that one of its sentences makes, likewise."""
_OPENING = 5
"""Sentences at the head of an article that tell what it is about."""
_TELLING = 0.8
"""Score that such a sentence must have."""
_ENOUGH = 0.25
"""Gain for each sentence below which nothing is added that need not be."""


@dataclass(frozen=True, slots=True)
class Material:
    """All that a choice is made from."""

    readings: Sequence[Reading]
    bonds: Sequence[Bonds]
    vectors: Sequence[Vector]
    can_drop: Callable[[int], bool]
    """Says whether the gate lets a sentence's connective be taken off."""


@dataclass(frozen=True, slots=True)
class Room:
    """How much may be chosen, and from what."""

    within: Collection[int]
    scores: Sequence[float]
    least: int
    most: int
    cost: Callable[[int], int]
    """How many plain sentences are made of a sentence."""
    topic: bool = False
    """Whether one of the first sentences is to be in, which tell what it is about."""
    several: bool = False
    """Whether it is of several sections, which should all be told of."""
    heading: frozenset[str] = frozenset()
    """Telling words of the heading, in the form that is compared."""
    headed: bool = False
    """Whether a heading stands above, to which the first sentence may point back."""


def choose(material: Material, room: Room) -> list[int]:
    """Return the indices of the chosen sentences in reading order; empty where none can stand alone."""
    groups = _groups(material, room)
    chosen = set(_results(material, room, groups))
    if room.topic:
        chosen |= _topic(room, groups, chosen)
        chosen |= _next(material, room, groups, chosen)
    while True:
        best = _best(material, room, groups, chosen)
        if best is None:
            return sorted(chosen)
        chosen |= best


def _groups(material: Material, room: Room) -> list[frozenset[int]]:
    """Return each sentence with all that it may not stand without.

    One that only announces another, or says that two things differ, is not looked at for its own sake, if any tells.
    """
    made = {index: group for index in sorted(room.within) if (group := together(material, room, index))}
    telling = [group for index, group in made.items() if not material.readings[index].announces]
    worth = any(_gain(material, room, group, set()) > _ENOUGH * len(group) for group in telling)
    return telling if worth else list(made.values())


def last_resort(material: Material, room: Room) -> list[int]:
    """Return the first sentence that needs no other beside it, where no whole group has room; empty if there is none.

    It may point back, and need not be a whole sentence: better than nothing under its own heading.
    """
    for good in (usable, _tells):
        for index in sorted(room.within):
            if good(material.readings[index]) and not material.bonds[index].beside & set(room.within) - {index}:
                return [index]
    return []


def _tells(reading: Reading) -> bool:
    """Say whether a piece of a sentence tells something: it is no question, date or address, and nobody's speech."""
    text = reading.unit.text
    words = [word for word in text.split() if word[0].isalpha() and "://" not in word]
    question = text.rstrip(' ”"’)').endswith("?")
    enough = len(words) > 3 or (bool(words) and (reading.unit.item or text.endswith(".")))
    return enough and not (reading.unit.quoted or question)


def _results(material: Material, room: Room, groups: Iterable[frozenset[int]]) -> frozenset[int]:
    """Return what was found together with what was not, the most telling such group; empty where there is none."""
    fitting = [group for group in groups if _weighs(material, group) and len(group) <= room.most]
    telling = {group: _gain(material, room, group, set()) / len(group) ** 0.5 for group in fitting}
    return max(telling, key=telling.__getitem__, default=frozenset())


def _topic(room: Room, groups: Iterable[frozenset[int]], chosen: set[int]) -> frozenset[int]:
    """Return what the article opens with: the most telling of its first sentences, if there is room for it."""
    used = _cost(room, chosen)
    early = [group for group in groups if min(group) < _OPENING and used + _cost(room, group - chosen) <= room.most]
    mean = {group: sum(room.scores[index] for index in group) / len(group) for group in early}
    telling = [group for group in early if mean[group] > _TELLING]
    return max(telling, key=mean.__getitem__, default=frozenset())


def _next(material: Material, room: Room, groups: Iterable[frozenset[int]], chosen: set[int]) -> frozenset[int]:
    """Return what comes next, the most telling such group that there is room for; empty where it is told already."""

    def ahead(indices: Iterable[int]) -> bool:
        return any(material.readings[index].claims.ahead for index in indices)

    used = _cost(room, chosen)
    fitting = [group for group in groups if ahead(group) and used + _cost(room, group - chosen) <= room.most]
    worth = {
        group: _gain(material, room, group - chosen, chosen) / len(group - chosen)
        for group in fitting
        if group - chosen
    }
    return frozenset() if ahead(chosen) else max(worth, key=worth.__getitem__, default=frozenset())


def _weighs(material: Material, group: frozenset[int]) -> bool:
    """Say whether a group holds a good result and one that denies it."""
    told = [material.readings[index].claims for index in group]
    denied = any(one.denies and (one.found or one.outcomes) for one in told)
    return denied and any(one.promises and one.found and one.outcomes and not one.ahead for one in told)


def _best(material: Material, room: Room, groups: Iterable[frozenset[int]], chosen: set[int]) -> frozenset[int] | None:
    best, highest = None, float("-inf")
    used = _cost(room, chosen)
    for group in groups:
        new = group - chosen
        cost = _cost(room, new)
        alone = not room.topic and not chosen and len(new) <= room.most  # it can stay as long as it is
        if not new or (used + cost > room.most and not alone):
            continue
        gain = _gain(material, room, new, chosen) / (len(new) ** _DEAR * (cost / len(new)) ** _SPLIT)
        if gain > highest:
            best, highest = new, gain
    return best if used < room.least or highest > _ENOUGH else None


def _cost(room: Room, indices: Iterable[int]) -> int:
    return sum(room.cost(index) for index in indices)


def _gain(material: Material, room: Room, new: frozenset[int], chosen: set[int]) -> float:
    """Return what new sentences add to those chosen."""
    total, so_far = 0.0, set(chosen)
    for index in sorted(new):
        total += _value(material, room, index, so_far)
        so_far.add(index)
    return total


def _value(material: Material, room: Room, index: int, chosen: set[int]) -> float:
    reading = material.readings[index]
    value = room.scores[index]
    value -= _REPEATED * max((cosine(material.vectors[index], material.vectors[one]) for one in chosen), default=0.0)
    value += _ITS_SUBJECT * len(room.heading & reading.subject) / max(1, len(reading.subject))
    others = [material.readings[one] for one in chosen]
    beside = sum(one.unit.section == reading.unit.section for one in others)
    value += _NEW_SECTION * (beside == 0) - _SPREAD * beside * room.several
    value += _GOES_ON * (not room.topic and any(_goes_on(one, reading) for one in others))
    for role, worth in _ROLES.items():
        if getattr(reading.claims, role):
            value += (
                worth
                * (1.0 if room.topic else _LOCAL)
                * (_AGAIN if any(getattr(one.claims, role) for one in others) else 1.0)
            )
    return value


def _goes_on(one: Reading, other: Reading) -> bool:
    """Say whether a sentence comes right after another of its paragraph, and is no entry of a list."""
    first, second = one.unit, other.unit
    beside = first.index + 1 == second.index and not second.item
    return beside and (first.section, first.paragraph) == (second.section, second.paragraph)


def together(material: Material, room: Room, index: int) -> frozenset[int] | None:
    """Return a sentence with all that it may not stand without; None where it cannot stand in a summary."""
    found: set[int] = set()
    left = [index]
    while left:
        one = left.pop()
        if one in found:
            continue
        if not usable(material.readings[one]) or len(found) >= room.most:
            return None
        if room.topic and material.readings[one].leads:
            return None  # what it announces is more than has room
        found.add(one)
        needed = _leant_on(material, room, one)
        if needed is None:
            return None
        left += needed
        left += [other for other in material.bonds[one].beside if other in room.within]
    return frozenset(found)


def _leant_on(material: Material, room: Room, index: int) -> list[int] | None:
    """Return the sentence that one leans on, if it needs it; None if it does and there is none."""
    bond = material.bonds[index]
    if bond.before is None or (bond.loose and material.can_drop(index)):
        return []
    if bond.before != index:
        return [bond.before]
    return [] if room.headed and index == min(room.within) else None
