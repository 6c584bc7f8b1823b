"""The account of what a language model was asked and what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Use:
    """How many sentences a model was asked for, and what became of its answers."""

    name: str
    place: str
    """Where it runs, without secrets."""
    asked: int = 0
    """Sentences sent to the model."""
    cached: int = 0
    """Sentences whose answer was kept from before."""
    accepted: int = 0
    """Answers that passed the gate and stand in the plain version."""
    refused: int = 0
    """Answers that the gate refused."""
    unchanged: int = 0
    """Answers that were the sentence itself."""
    unusable: int = 0
    """Answers from which no sentence could be taken."""
    failed: int = 0
    """Questions without an answer."""
    unasked: int = 0
    """Sentences that were not sent, because the model had been given up."""
    swaps_judged: int = 0
    """Swaps of words by the rules of which the model said whether they fit."""
    swaps_refused: int = 0
    """Those of them that it refused, and that were therefore not made."""
    swaps_unjudged: int = 0
    """Swaps that stand without its word, for no usable answer came."""
    troubles: tuple[tuple[str, int], ...] = ()
    """Why answers were unusable or missing, and how often."""
    stopped: str = ""
    """Why the model was given up; empty if it was not."""

    def as_dict(self) -> dict[str, Any]:
        """Return the account as JSON-ready data, in the form of ``schemas/plain.json``."""
        names = (
            "name",
            "place",
            "asked",
            "cached",
            "accepted",
            "refused",
            "unchanged",
            "unusable",
            "failed",
            "unasked",
            "swaps_judged",
            "swaps_refused",
            "swaps_unjudged",
        )
        counts: dict[str, Any] = {name: getattr(self, name) for name in names}
        return counts | {"troubles": dict(self.troubles), "stopped": self.stopped or None}

    def told(self) -> Iterator[str]:
        """Yield what a user should know of it, a sentence each."""
        yield (
            f"{self.name} at {self.place} answered for {_many(self.answered, 'sentence')} ({self.cached} known from "
            f"before): {self.accepted} passed the gate, {self.refused} did not, {self.unchanged} came back as they "
            "were."
        )
        if self.troubles:
            reasons = ", ".join(f"{reason} ({count})" for reason, count in self.troubles)
            count = sum(count for _, count in self.troubles)
            yield f"For {_many(count, 'question')} there was no answer that could be used: {reasons}."
        if self.swaps_judged or self.swaps_unjudged:
            yield (
                f"It judged {_many(self.swaps_judged, 'word swap')} of the rules and refused {self.swaps_refused}; "
                f"{self.swaps_unjudged} more stand without its word."
            )
        if self.stopped:
            yield f"It was given up, for {self.stopped}; {_many(self.unasked, 'sentence')} more were left to the rules."

    @property
    def answered(self) -> int:
        """Answers that were judged."""
        return self.accepted + self.refused + self.unchanged


def _many(count: int, name: str) -> str:
    return f"1 {name}" if count == 1 else f"{count} {name}s"
