"""The conversation with one language model: what it answered before is not asked again, and one that fails is left."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import TypeVar

from reader.errors import SourceError
from reader.plain.llm.asking import Allowance, FailedError, Model, Question, UnusableError
from reader.plain.llm.cache import Answers

T = TypeVar("T")
_MOST_FAILURES = 3
"""Failures one after the other after which a model is not asked again."""


class Talk:
    """Puts questions to a model within a time, whatever they are about; keeps its answers, and why there were none."""

    def __init__(self, model: Model, answers: Answers | None, seconds: float) -> None:
        self.model = model
        self.stopped = ""
        """Why the model was given up; empty if it was not."""
        self.troubles: Counter[str] = Counter()
        self._answers = answers
        self._seconds = seconds
        self._allowance = Allowance(seconds)
        self._questions = 0
        self._failures = 0

    def begin(self) -> None:
        """Give the model its time anew."""
        self._allowance = Allowance(self._seconds)

    def answer(self, asked: Question, read: Callable[[str], T], count: Counter[str]) -> T | None:
        """Return what ``read`` makes of the answer; None where none can be used. ``count`` says where it came from.

        Raises:
            SourceError: the model could not be had from the first question on.
        """
        try:
            content = self._content(asked, count)
            found = read(content)
        except (UnusableError, FailedError) as error:
            if str(error):
                count["unusable" if isinstance(error, UnusableError) else "failed"] += 1
                self.troubles[str(error)] += 1
            return None
        if self._answers:
            self._answers.keep(self.model, asked, content)
        return found

    def _content(self, asked: Question, count: Counter[str]) -> str:
        """Return what the model answers, or answered before."""
        kept = self._answers.find(self.model, asked) if self._answers else None
        if kept is None and not self.stopped and not self._allowance.left:
            self.stopped = f"its {self._seconds:g} seconds were over"
        if kept is None and self.stopped:
            count["unasked"] += 1
            raise FailedError
        self._questions += 1
        count["asked" if kept is None else "cached"] += 1
        return self._asked(asked) if kept is None else kept

    def _asked(self, asked: Question) -> str:
        """Ask the model, and see from how it fails whether to ask it again."""
        try:
            content = self.model.ask(asked, self._allowance)
        except FailedError:
            self._failures += 1
            if self._failures >= _MOST_FAILURES:
                self.stopped = f"it failed {_MOST_FAILURES} times one after the other"
            raise
        except SourceError as error:
            if self._questions == 1:
                raise  # the first question of all: the user has to know, not to wonder
            self.stopped = str(error).rstrip(".")
            raise FailedError("refused") from error
        self._failures = 0
        return content
