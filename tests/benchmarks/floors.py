"""Floors below which no figure may sink: raised by a command, lowered only with a reason, which the file keeps."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import tomlkit

FILE = Path(__file__).with_name("floors.toml")
CEILINGS = frozenset(("NONE", "MADE"))
"""Figures of which less is better."""


@dataclass(frozen=True, slots=True)
class Sunk:
    """A figure on the wrong side of its floor."""

    name: str
    value: float
    floor: float

    def __str__(self) -> str:
        side = "above its ceiling" if self.name in CEILINGS else "below its floor"
        return f"{self.name} is {self.value:.2f}, {side} of {self.floor:.1f}"


def _kept(name: str, value: float, room: float) -> float:
    """Return the floor of a value: to a tenth, on the side that it can keep to."""
    value += room if name in CEILINGS else -room
    # A figure of 94.3 may be 94.29999 in the computer, and 94.3 is what it should stay.
    tenths = round(value * 10, 6)
    return (math.ceil(tenths) if name in CEILINGS else math.floor(tenths)) / 10


def _worse(name: str, value: float, than: float) -> bool:
    return value > than + 1e-9 if name in CEILINGS else value < than - 1e-9


def sunk(floors: Mapping[str, float], figures: Mapping[str, float]) -> list[Sunk]:
    """Return the figures that are worse than their floors; one without a floor is free."""
    return [
        Sunk(name, figures[name], floor)
        for name, floor in floors.items()
        if name in figures and _worse(name, figures[name], floor)
    ]


def read(group: str, file: Path = FILE) -> dict[str, float]:
    """Return the floors of a group of figures; none where there is no such file."""
    document = tomlkit.parse(file.read_text(encoding="utf-8")).unwrap() if file.exists() else {}
    return {name: float(value) for name, value in document.get(group, {}).items()}


def raise_floors(group: str, figures: Mapping[str, float], *, room: float = 0, file: Path = FILE) -> list[str]:
    """Lift each floor to ``room`` below its figure where that is better; none is ever lowered. Say what was lifted."""
    floors = read(group, file)
    wanted = {name: _kept(name, value, room) for name, value in figures.items()}
    lifted = {name: value for name, value in wanted.items() if name not in floors or _worse(name, floors[name], value)}
    _write(group, lifted, (), file)
    return [f"{name} {floors.get(name, '–')} → {value}" for name, value in lifted.items()]


def lower_floors(
    group: str, figures: Mapping[str, float], reason: str, *, room: float = 0, file: Path = FILE
) -> list[str]:
    """Let down the floors that the figures have sunk below, and keep the reason and the day in the file.

    Raises:
        ValueError: there is no reason.
    """
    if len(reason.split()) < 3:
        raise ValueError("Say in a few words why the figures may sink: the file keeps it for those who come after.")
    fallen = sunk(read(group, file), figures)
    lowered = {one.name: _kept(one.name, one.value, room) for one in fallen}
    day = dt.datetime.now(tz=dt.UTC).date()
    notes = [
        {"day": day, "figure": f"{group}.{one.name}", "from": one.floor, "to": lowered[one.name], "reason": reason}
        for one in fallen
    ]
    _write(group, lowered, notes, file)
    return [f"{one.name} {one.floor} → {lowered[one.name]}" for one in fallen]


def _write(group: str, changed: Mapping[str, float], notes: list[dict[str, object]] | tuple[()], file: Path) -> None:
    if not changed:
        return
    document = tomlkit.parse(file.read_text(encoding="utf-8")) if file.exists() else tomlkit.document()
    table = document.setdefault(group, tomlkit.table())
    for name, value in changed.items():
        table[name] = value
    if notes:
        kept = document.setdefault("lowered", tomlkit.aot())
        for note in notes:
            entry = tomlkit.table()
            entry.update(note)
            kept.append(entry)
    file.write_text(tomlkit.dumps(document), encoding="utf-8")
