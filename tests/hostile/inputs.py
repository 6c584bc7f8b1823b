"""What hostile and broken inputs are, and where they are listed: by format, so that a new format finds its own."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

Outcome = Literal["text", "error", "either"]

ELSEWHERE = "Words of another file"
"""What stands in a file that no input may get at."""


@dataclass(frozen=True, slots=True)
class Traps:
    """What an input may try to reach."""

    file: str = "/no/such/file"
    """Path of a file that holds ``ELSEWHERE``."""
    url: str = "http://127.0.0.1:9"
    """A server that counts its requests."""


Many = Callable[[int], int]
"""Scales a number down where there is little time."""


@dataclass(frozen=True, slots=True)
class Hostile:
    """One input. ``says`` are words that must be in the article or among what it left out, if there is one."""

    format: str
    name: str
    make: Callable[[Many, Traps], bytes]
    outcome: Outcome
    says: tuple[str, ...]
    charset: str | None

    @property
    def id(self) -> str:
        return f"{self.format}-{self.name}"


INPUTS: list[Hostile] = []


def hostile(
    format_: str, *says: str, outcome: Outcome = "either", charset: str | None = None
) -> Callable[[Callable[[Many, Traps], bytes]], Callable[[Many, Traps], bytes]]:
    """List a function that makes an input."""

    def add(make: Callable[[Many, Traps], bytes]) -> Callable[[Many, Traps], bytes]:
        INPUTS.append(Hostile(format_, make.__name__, make, outcome, says, charset))
        return make

    return add


def listed() -> tuple[Hostile, ...]:
    """Return all inputs."""
    for module in ("archives", "feeds", "messages", "office", "pages", "pdfs", "texts"):
        importlib.import_module(f"tests.hostile.{module}")
    return tuple(INPUTS)
