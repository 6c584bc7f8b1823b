"""A line that the listener types, as data: each key gives the next line and what is said of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from reader.terminal.keys import Key, said

LONGEST = 200


class Purpose(StrEnum):
    """What is asked for; the value is the question."""

    PERCENTAGE = "Go to what percentage?"
    SEARCH = "Search for what?"


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question and what has been typed so far."""

    purpose: Purpose
    text: str = ""

    def type(self, key: Key) -> tuple[Prompt, str]:
        """Return the prompt with the sign added, and the name of the sign; other keys add and say nothing."""
        sign = " " if key == "space" else key
        if len(sign) != 1 or len(self.text) >= LONGEST:
            return self, ""
        return replace(self, text=self.text + sign), said(sign)

    def erase(self) -> tuple[Prompt, str]:
        """Return the prompt without its last sign, and what is said of that."""
        if not self.text:
            return self, "Nothing typed."
        return replace(self, text=self.text[:-1]), f"{said(self.text[-1])} erased"

    @property
    def percentage(self) -> int | None:
        """The number typed, 0 to 100, or None."""
        digits = self.text.strip().removesuffix("%").strip()
        return int(digits) if digits.isdecimal() and len(digits) <= 3 and int(digits) <= 100 else None
