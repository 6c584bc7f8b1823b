"""The gate's checks of who does what to whom."""

from __future__ import annotations

from collections.abc import Iterator

from reader.plain.gate_scope import PRONOUNS
from reader.plain.moved import Moved
from reader.plain.sides import Side
from reader.text.fact_words import ORDINALS
from reader.text.wordlists import listed


def roles(before: Side, after: Side, moved: Moved) -> Iterator[str]:
    """Yield who has come into another's place, under the same verb or under another."""
    yield from _displaced(before, after, moved)
    yield from _swapped(before, after)


def _displaced(before: Side, after: Side, moved: Moved) -> Iterator[str]:
    """Yield links whose place in the source belongs to another word."""
    if moved.nothing:
        return
    places: dict[tuple[str, str], set[str]] = {}
    for head, role, dependent in before.links:
        places.setdefault((head, role), set()).add(dependent)
    called = {(head, other) for head, role, other in before.links if role == "is"}
    called |= {(other, head) for head, other in called}
    for head, role, dependent in after.links:
        held = (places.get((head, role), set()) - moved.free) & before.content
        if dependent in held or dependent in PRONOUNS or head in ("be", "have", "do"):
            continue
        if dependent not in before.content or head in PRONOUNS:
            continue
        opposite = {"subj": "obj", "obj": "subj"}.get(role)
        if any((dependent, other) in called for other in held):
            continue  # two names of one thing
        if dependent in ORDINALS and ("one", role, dependent) in before.links:
            continue  # "the first one" is named
        if held - PRONOUNS and not held & PRONOUNS:
            yield f"“{dependent}” stands in the place of “{', '.join(sorted(held)[:2])}” ({head}, {role})"
        elif opposite and dependent in places.get((head, opposite), set()) and not held:
            yield f"“{dependent}” has changed sides of “{head}”"


_DOING = ("obj", "iobj", "to", "with")
_TAKING = frozenset(listed("get receive have hear learn take accept come be follow"))
"""Verbs whose subject is the one that something is done to."""


def _swapped(before: Side, after: Side) -> Iterator[str]:
    """Yield two who have changed sides under another verb: "she will ring him" told as "he will phone her"."""
    had, has = (_doers(side.links) for side in (before, after))
    verbs = {head for head, _, _ in before.links}
    for verb, doer, other in sorted(has):
        pairs = {(one, two) for _, one, two in had}
        if verb not in verbs | _TAKING and (other, doer) in pairs and (doer, other) not in pairs:
            yield f"“{doer}” stands for “{other}” ({verb})"


def _doers(links: set[tuple[str, str, str]]) -> set[tuple[str, str, str]]:
    """Return verbs, each with who does it and to whom."""
    doers = {(head, one) for head, role, one in links if role == "subj" and one not in PRONOUNS}
    found = {(head, one) for head, role, one in links if role in _DOING and one not in PRONOUNS}
    return {(head, one, other) for head, one in doers for verb, other in found if verb == head}
