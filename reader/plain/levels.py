"""Levels that a plain version may aim at, and what each asks of a sentence."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.errors import SettingsError

if TYPE_CHECKING:
    from reader.readability.model import Readability


@dataclass(frozen=True, slots=True)
class Aim:
    """How plain the result is to be."""

    name: str
    words: int
    """A sentence with more words is split where that can be done."""
    common: float = 9.0
    """Hard words of at least this Zipf frequency stay, for readers of the level know them."""
    easiest: bool = False
    """Whether words are swapped that only learners find hard."""
    grade: float | None = None
    """The US school grade that was asked for, if one was."""

    def reached(self, score: Readability) -> bool:
        """Say whether a text of this score is at the level, or at the grade that was asked for."""
        if self.grade is not None:
            return bool(score.formulas) and score.formulas["flesch_kincaid_grade"] <= self.grade
        return score.level is not None and _LEVELS.index(score.level.cefr) <= _LEVELS.index(self.name)


AIMS = {aim.name: aim for aim in (Aim("A2", 8, easiest=True), Aim("B1", 11), Aim("B2", 18, common=4.3))}
_LEVELS = ("A1", "A2", "B1", "B2", "C1", "C2")
USUAL = "B1"
_GRADES = ((5.0, "A2"), (8.0, "B1"))
"""US grade up to which a level is asked for."""


def aim(level: str | float | None) -> Aim:
    """Return the aim for A2, B1 or B2, or for a US school grade.

    Raises:
        SettingsError: there is no such level.
    """
    if level is None:
        return AIMS[USUAL]
    name = str(level).strip().upper()
    if name in AIMS:
        return AIMS[name]
    try:
        grade = float(name)
    except ValueError:
        grade = 0.0
    if not 1 <= grade <= 16:
        raise SettingsError(f"There is no level “{level}”: choose A2, B1, B2 or a school grade from 1 to 16.")
    nearest = AIMS[next((name for highest, name in _GRADES if grade <= highest), "B2")]
    return replace(nearest, grade=grade)
