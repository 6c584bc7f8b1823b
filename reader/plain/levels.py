"""Levels that a plain version may aim at, and what each asks of a sentence."""

from __future__ import annotations

from dataclasses import dataclass

from reader.errors import SettingsError


@dataclass(frozen=True, slots=True)
class Aim:
    """How plain the result is to be."""

    name: str
    words: int
    """A sentence with more words is split where that can be done."""


AIMS = {aim.name: aim for aim in (Aim("A2", 8), Aim("B1", 11), Aim("B2", 18))}
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
    return AIMS[next((name for highest, name in _GRADES if grade <= highest), "B2")]
