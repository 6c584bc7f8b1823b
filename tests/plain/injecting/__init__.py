"""Errors of each kind, put into a sentence: what a bad rewriting would do, and the gate must catch.

``LATER`` was written when the gate was finished a first time, ``FINAL`` a second time, ``FOURTH`` a third time; each
was run once as it stood, then the gate was mended, and the benchmark tells both figures.
"""

from __future__ import annotations

from pathlib import Path

from tests.plain.injecting.amounts import COMPARISONS, DATES, NUMBERS, UNITS
from tests.plain.injecting.claims import CAUSES, QUOTATIONS, SCOPES
from tests.plain.injecting.doubts import CONDITIONS, HEDGES, NEGATIONS
from tests.plain.injecting.making import Injector, Patterns
from tests.plain.injecting.people import NAMES, ROLES

__all__ = ["FINAL", "FIRST", "FOURTH", "LATER", "Injector", "faithful", "free", "health", "wordings"]

_KINDS: dict[str, Patterns] = {
    "number": NUMBERS,
    "unit": UNITS,
    "date": DATES,
    "negation": NEGATIONS,
    "hedge": HEDGES,
    "condition": CONDITIONS,
    "comparison": COMPARISONS,
    "name": NAMES,
    "roles": ROLES,
    "scope": SCOPES,
    "cause": CAUSES,
    "quotation": QUOTATIONS,
}
FIRST: dict[str, tuple[Injector, ...]] = {kind: tuple(one.first) for kind, one in _KINDS.items()}
LATER: dict[str, tuple[Injector, ...]] = {kind: tuple(one.later) for kind, one in _KINDS.items()}
FINAL: dict[str, tuple[Injector, ...]] = {kind: tuple(one.final) for kind, one in _KINDS.items()}
FOURTH: dict[str, tuple[Injector, ...]] = {kind: tuple(one.fourth) for kind, one in _KINDS.items()}


def faithful() -> list[tuple[str, str]]:
    """Return our own sentences with wordings that say the same."""
    return _pairs("faithful.txt")


def health() -> list[tuple[str, str]]:
    """Return sentences as in news of health, our own, with wordings that say the same."""
    return _pairs("health.txt")


def wordings() -> list[tuple[str, str]]:
    """Return sentences with wordings that say the same, freely put, and unseen when the gate was mended."""
    return _pairs("wordings.txt")


def free() -> list[tuple[str, str, str, str]]:
    """Return health sentences as (source, right wording, kind of error, wrong wording), put freely by others."""
    text = (Path(__file__).parents[1] / "free.txt").read_text(encoding="utf-8")
    found = []
    for block in text.split("\n\n")[1:]:
        if block.strip():
            source, right, wrong = (line.partition(": ") for line in block.strip().splitlines())
            found.append((source[2], right[2], wrong[0].removeprefix("B "), wrong[2]))
    return found


def _pairs(name: str) -> list[tuple[str, str]]:
    lines = (Path(__file__).parents[1] / name).read_text(encoding="utf-8").splitlines()
    pairs = (line.partition(" => ") for line in lines if line and not line.startswith("#"))
    return [(source, made) for source, _, made in pairs]
