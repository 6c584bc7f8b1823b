"""How telling a sentence is: its place, its ties to the whole, its words in common with title and headings."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.plain.summary.graph import Vector, centralities, cosine
from reader.plain.summary.openings import Tie
from reader.plain.summary.reading import Reading

_CENTRAL, _NAMED, _FIRST, _FIRST_OF_SECTION = 0.7, 0.9, 0.8, 1.1
_HEADED = 0.3
_LEADS = 0.2
"""Gain of the first sentence of a paragraph."""
_LONG, _SHORT = 32, 8
"""Words beyond which, and below which, a sentence loses."""
_ADVICE = re.compile(
    r"\b(?:please|talk|speak|ask|call|contact|see|visit|tell|check|never|always|don[’']t)\b", re.IGNORECASE
)
_MYSELF = re.compile(r"\bI\b(?![./]|-\w)|\b[Mm]y\b|\bmyself\b")
"""What tells of the writer; who that is, a summary does not say."""
_TO_SOME = re.compile(r"(?:if|whether) you\b|if you[’']re\b", re.IGNORECASE)
"""How sentences begin that are for some readers only, and mostly send them elsewhere."""
_TAUGHT = 0.15
"""Part of sentences that are commands in a text that teaches how to do something."""


def article_scores(
    readings: Sequence[Reading], vectors: Sequence[Vector], title: Vector, *, taught: bool
) -> list[float]:
    """Return how telling each sentence is for the whole article; ``taught``: it says how to do something."""
    central = centralities(vectors)
    place = _paragraphs(readings)
    found = []
    for reading, vector, degree, paragraph in zip(readings, vectors, central, place, strict=True):
        score = _CENTRAL * degree + _NAMED * cosine(vector, title) + _FIRST / (1 + 0.5 * paragraph)
        score -= 0.6 * (reading.announces or reading.leads)
        found.append(score + _LEADS * (reading.unit.place == 0) - _faults(reading, told_to_do=taught))
    return found


def section_scores(
    readings: Sequence[Reading], vectors: Sequence[Vector], heading: Vector, whole: Vector, *, taught: bool
) -> list[float]:
    """Return how telling each sentence is for its section, given the vectors of heading and article."""
    central = centralities(vectors)
    found = []
    for reading, vector, degree in zip(readings, vectors, central, strict=True):
        place = _FIRST_OF_SECTION / (1 + 0.5 * reading.unit.paragraph + 0.4 * reading.unit.place)
        named = _NAMED * cosine(vector, heading) + _HEADED * cosine(vector, whole)
        found.append(
            _CENTRAL * degree + named + place + _LEADS * (reading.unit.place == 0) - _faults(reading, told_to_do=taught)
        )
    return found


def _paragraphs(readings: Sequence[Reading]) -> list[int]:
    """Return for each sentence the number of its paragraph in the article, from 0."""
    seen: dict[tuple[int, int], int] = {}
    return [seen.setdefault((one.unit.section, one.unit.paragraph), len(seen)) for one in readings]


def _faults(reading: Reading, *, told_to_do: bool) -> float:
    """Return what a sentence loses by how it is made; a command loses more where nothing is taught."""
    advises = told_to_do or _ADVICE.search(reading.unit.text)
    lost = 0.3 * reading.quotes + 0.35 * reading.unit.item + (0.1 if advises else 1.6) * reading.command
    lost += (
        0.08 * max(0, _SHORT - reading.length)
        + 0.02 * max(0, reading.length - _LONG)
        + 0.4 * (reading.announces or reading.leads)
        + 0.5 * reading.sells
    )
    lost += 0.3 * (bool(_TO_SOME.match(reading.unit.text)) and not told_to_do)
    lost += 0.3 * bool(_MYSELF.search(reading.unit.text))
    lost += 0.15 * (reading.opening.tie == Tie.SEQUEL) + 0.2 * bool(reading.opening.pointing)
    return lost + 0.25 * bool(reading.bare) - 0.6 * reading.answers


def teaches(readings: Sequence[Reading]) -> bool:
    """Say whether a text tells its reader what to do."""
    return sum(reading.command for reading in readings) > _TAUGHT * len(readings)
