"""What a language model is to the rest: something that answers a question within a time, or says why it cannot."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol


class UnusableError(Exception):
    """An answer came from which no sentence can be taken; the message says why in a few words."""


class CutOffError(UnusableError):
    """The answer ended because it was as long as it might become."""


class FailedError(Exception):
    """No answer came; the message says why in a few words."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question to a model, in the form of a chat."""

    messages: tuple[tuple[str, str], ...]
    """Role (system, user or assistant) and text of each."""
    tokens: int
    """How long an answer may grow before it is cut off."""
    schema: dict[str, Any]
    """The form of an answer, as a JSON Schema."""

    @property
    def form(self) -> dict[str, Any]:
        """The form of an answer, as servers take it."""
        return {"type": "json_schema", "json_schema": {"name": "answer", "strict": True, "schema": self.schema}}

    @property
    def chat(self) -> list[dict[str, str]]:
        """The messages in the form that servers take."""
        return [{"role": role, "content": text} for role, text in self.messages]


@dataclass(slots=True)
class Allowance:
    """The seconds that all questions have together, waits between them included."""

    seconds: float
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    _end: float = field(init=False)

    def __post_init__(self) -> None:
        self._end = self.clock() + self.seconds

    @property
    def left(self) -> float:
        return max(self._end - self.clock(), 0.0)

    def wait(self, seconds: float) -> None:
        """Wait, but no longer than there is time."""
        self.sleep(min(seconds, self.left))


class Model(Protocol):
    """A language model."""

    @property
    def name(self) -> str:
        """What it is called."""
        ...

    @property
    def place(self) -> str:
        """Where it runs, without secrets: an address, or the name of its file."""
        ...

    def ask(self, question: Question, allowance: Allowance) -> str:
        """Return the text of the answer.

        Raises:
            UnusableError: an answer came, but not a whole one.
            FailedError: none came this time; the next question may have one.
            PlainspokenError: none will ever come, such as where the key is wrong.
        """
        ...
