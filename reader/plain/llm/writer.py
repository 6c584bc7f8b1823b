"""The road through a language model: sentence by sentence a candidate, and for each that fails what the rules made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from reader.plain.llm.answer import sentences_in
from reader.plain.llm.asking import Model
from reader.plain.llm.cache import Answers
from reader.plain.llm.judging import judged
from reader.plain.llm.prompt import question
from reader.plain.llm.sense import Judge
from reader.plain.llm.talk import Talk
from reader.plain.llm.use import Use
from reader.plain.model import Road, Verdict
from reader.plain.rewriting import Rewritten, Wish

_REFUSED = "in the language model’s wording"


class Writer:
    """Offers sentences to a language model, and keeps account of what came of it.

    What a model breaks, it breaks for itself alone: the rules' sentence, or the original, stands in its place.
    ``judges``: it is also asked about each word that the rules swapped, and what it refuses is not swapped.
    """

    def __init__(
        self, model: Model, *, answers: Answers | None = None, seconds: float = 600, judges: bool = False
    ) -> None:
        self._talk = Talk(model, answers, seconds)
        self._judge = Judge(self._talk) if judges else None
        self._count: Counter[str] = Counter()

    @property
    def use(self) -> Use:
        """What came of it so far."""
        talk = self._talk
        count = self._count + (self._judge.count if self._judge else Counter())
        troubles = tuple(talk.troubles.most_common())
        return Use(talk.model.name, talk.model.place, **count, troubles=troubles, stopped=talk.stopped)

    def better(self, sources: Sequence[str], made: Sequence[Rewritten | None], wish: Wish) -> list[Rewritten | None]:
        """Return for each source what the model made of it where that passes, else what the rules made.

        A source of which the rules made None is nobody's to rewrite, such as a quotation, and shown as context only.

        Raises:
            SourceError: the model could not be had from the first question on.
        """
        self._talk.begin()
        found = list(made)
        for index, (source, old) in enumerate(zip(sources, made, strict=True)):
            if old is None or _is_plain(source, old, wish):
                continue
            before = sources[index - 1] if index else ""
            after = sources[index + 1] if index + 1 < len(sources) else ""
            one = self._one(source, before, after, old, wish)
            found[index] = self._judge.heard(one, source, before, after, wish) if self._judge else one
        return found

    def _one(self, source: str, before: str, after: str, old: Rewritten, wish: Wish) -> Rewritten:
        """Return what becomes of one sentence."""
        asked = question(source, before, after, words=wish.aim.words, british=wish.british)
        sentences = self._talk.answer(asked, lambda content: sentences_in(content, source), self._count)
        if sentences is None:
            return old
        if " ".join(sentences) == " ".join(source.split()):
            self._count["unchanged"] += 1
            return old
        outcome = judged(source, sentences, wish, self._talk.model.name)
        if isinstance(outcome, Rewritten):
            self._count["accepted"] += 1
            return outcome
        self._count["refused"] += 1
        # What a model made up is repeated nowhere, not even as a reason.
        kinds = tuple(Verdict(verdict.kind, passed=False, detail=_REFUSED) for verdict in outcome)
        return replace(old, refused=(*old.refused, *kinds))


def _is_plain(source: str, made: Rewritten, wish: Wish) -> bool:
    """Say whether a sentence needs nobody: it is short, and the rules found nothing to make plainer."""
    return made.road == Road.ORIGINAL and not made.refused and len(source.split()) <= wish.aim.words
