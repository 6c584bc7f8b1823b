"""Finding plug-ins through entry points; our own come through the same door.

A plug-in is an object with a ``name`` and a cheap ``availability()``. The groups are ``plainspoken.formats`` and
``plainspoken.engines``.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from typing import Any, Literal

from reader.errors import PluginError

Group = Literal["plainspoken.formats", "plainspoken.engines", "plainspoken.rules"]


@dataclass(frozen=True, slots=True)
class Availability:
    """Whether a plug-in can work on this machine; if not, why, and what to do."""

    works: bool
    why: str = ""
    cure: str = ""


@cache
def _found(group: Group) -> dict[str, EntryPoint]:
    return {point.name: point for point in entry_points(group=group)}


def names(group: Group) -> tuple[str, ...]:
    """Return the names of the installed plug-ins of a group, without importing any; ours come first."""
    found = _found(group)
    if not found:
        raise PluginError(
            "Plainspoken is not installed here, so none of its parts are found: "
            "run 'pip install -e .' in its folder, or 'make listen'."
        )
    return tuple(sorted(found, key=lambda name: not found[name].value.startswith("reader.")))


@cache
def load(group: Group, name: str) -> Any:
    """Import the plug-in and return the one instance of it."""
    if name not in names(group):
        raise PluginError(f"There is no {group.rpartition('.')[2][:-1]} named {name!r}: try {', '.join(names(group))}.")
    try:
        return _found(group)[name].load()()
    except Exception as error:
        raise PluginError(f"The plug-in {name!r} could not be loaded ({error}): install it again.") from error
