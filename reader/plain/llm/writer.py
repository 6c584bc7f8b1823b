"""The road through a language model: sentence by sentence a candidate, and for each that fails what the rules made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from reader.errors import SourceError
from reader.plain.llm.answer import sentences_in
from reader.plain.llm.asking import Allowance, FailedError, Model, Question, UnusableError
from reader.plain.llm.cache import Answers
from reader.plain.llm.judging import judged
from reader.plain.llm.prompt import question
from reader.plain.llm.use import Use
from reader.plain.model import Road, Verdict
from reader.plain.rewriting import Rewritten, Wish

_MOST_FAILURES = 3
"""Failures one after the other after which a model is not asked again."""
_REFUSED = "in the language model’s wording"


class Writer:
    """Offers sentences to a language model, and keeps account of what came of it.

    What a model breaks, it breaks for itself alone: the rules' sentence, or the original, stands in its place.
    """

    def __init__(self, model: Model, *, answers: Answers | None = None, seconds: float = 600) -> None:
        self.model = model
        self.answers = answers
        self.seconds = seconds
        self._count: Counter[str] = Counter()
        self._troubles: Counter[str] = Counter()
        self._failures = 0
        self._stopped = ""

    @property
    def use(self) -> Use:
        """What came of it so far."""
        troubles = tuple(self._troubles.most_common())
        return Use(self.model.name, self.model.place, **self._count, troubles=troubles, stopped=self._stopped)

    def better(self, sources: Sequence[str], made: Sequence[Rewritten | None], wish: Wish) -> list[Rewritten | None]:
        """Return for each source what the model made of it where that passes, else what the rules made.

        A source of which the rules made None is nobody's to rewrite, such as a quotation, and shown as context only.

        Raises:
            SourceError: the model could not be had from the first question on.
        """
        allowance = Allowance(self.seconds)
        found = list(made)
        for index, (source, old) in enumerate(zip(sources, made, strict=True)):
            if old is None or _is_plain(source, old, wish):
                continue
            if not self._stopped and not allowance.left:
                self._stopped = f"its {self.seconds:g} seconds were over"
            before = sources[index - 1] if index else ""
            after = sources[index + 1] if index + 1 < len(sources) else ""
            asked = question(source, before, after, words=wish.aim.words, british=wish.british)
            found[index] = self._one(source, old, asked, wish, allowance)
        return found

    def _one(self, source: str, old: Rewritten, asked: Question, wish: Wish, allowance: Allowance) -> Rewritten:
        """Return what becomes of one sentence."""
        try:
            content = self._content(asked, allowance)
            sentences = sentences_in(content, source)
        except UnusableError as error:
            self._note("unusable", str(error))
            return old
        except FailedError as error:
            if str(error):
                self._note("failed", str(error))
            return old
        if self.answers:
            self.answers.keep(self.model, asked, content)
        if " ".join(sentences) == " ".join(source.split()):
            self._count["unchanged"] += 1
            return old
        outcome = judged(source, sentences, wish, self.model.name)
        if isinstance(outcome, Rewritten):
            self._count["accepted"] += 1
            return outcome
        self._count["refused"] += 1
        # What a model made up is repeated nowhere, not even as a reason.
        kinds = tuple(Verdict(verdict.kind, passed=False, detail=_REFUSED) for verdict in outcome)
        return replace(old, refused=(*old.refused, *kinds))

    def _content(self, asked: Question, allowance: Allowance) -> str:
        """Return what the model answers, or answered before."""
        kept = self.answers.find(self.model, asked) if self.answers else None
        if kept is not None:
            self._count["cached"] += 1
            return kept
        if self._stopped:
            self._count["unasked"] += 1
            raise FailedError
        self._count["asked"] += 1
        content = self._asked(asked, allowance)
        self._failures = 0
        return content

    def _asked(self, asked: Question, allowance: Allowance) -> str:
        """Ask the model, and see from how it fails whether to ask it again."""
        try:
            return self.model.ask(asked, allowance)
        except FailedError:
            self._failures += 1
            if self._failures >= _MOST_FAILURES:
                self._stopped = f"it failed {_MOST_FAILURES} times one after the other"
            raise
        except SourceError as error:
            if self._count["asked"] + self._count["cached"] == 1:
                raise  # the first question of all: the user has to know, not to wonder
            self._stopped = str(error).rstrip(".")
            raise FailedError("refused") from error

    def _note(self, kind: str, reason: str) -> None:
        self._count[kind] += 1
        self._troubles[reason] += 1


def _is_plain(source: str, made: Rewritten, wish: Wish) -> bool:
    """Say whether a sentence needs nobody: it is short, and the rules found nothing to make plainer."""
    return made.road == Road.ORIGINAL and not made.refused and len(source.split()) <= wish.aim.words
