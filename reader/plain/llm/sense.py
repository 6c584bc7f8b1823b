"""The language model as a judge of the rules' word swaps, who may refuse one and can do nothing else.

A refused swap's word is protected, and the sentence is rewritten by the rules, which the gate passes as ever. So
whatever the model says, or an order in the article makes it say, the sentence is one that the rules could have made.

Each swap is a question of its own: asked about several at once, a small model says what the example said.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from reader.plain.llm.answer import sense_in
from reader.plain.llm.prompt import question_of_sense
from reader.plain.llm.talk import Talk
from reader.plain.model import Road, Verdict
from reader.plain.rewriting import Rewritten, Wish, rewrite_all
from reader.plain.words import swapped, swaps
from reader.text.parse import parse

Pair = tuple[str, str]
"""Words and those in their place, small, so that it counts for nothing that one of them opened a sentence."""


class Judge:
    """Asks a model about the words that the rules swapped."""

    def __init__(self, talk: Talk) -> None:
        self._talk = talk
        self.count: Counter[str] = Counter()

    def heard(self, made: Rewritten, source: str, before: str, after: str, wish: Wish) -> Rewritten:
        """Return what the rules make of a source, between its neighbours, without the swaps that the model refuses."""
        known: set[Pair] = set()
        refused: list[Verdict] = []
        while new := [pair for pair in _pairs(made) if pair not in known]:  # without one swap, another may fit
            known.update(new)
            wrong = [old for old, plain in new if self._refuses(source, before, after, made, (old, plain), wish)]
            if not wrong:
                break
            refused += [Verdict("sense", passed=False, detail=f"the language model keeps “{old}”") for old in wrong]
            wish = replace(wish, protected={*wish.protected, *map(_telling, wrong)})
            made = rewrite_all([source], wish)[0]
        return replace(made, refused=(*made.refused, *refused)) if refused else made

    def _refuses(self, source: str, before: str, after: str, made: Rewritten, pair: Pair, wish: Wish) -> bool:
        """Say whether the model refuses a swap; without an answer that can be used, it does not."""
        wording = _wording(source, made, pair, wish)
        asked = question_of_sense(source, before, after, wording=wording, old=pair[0], new=pair[1])
        same = self._talk.answer(asked, sense_in, Counter())
        self.count["swaps_unjudged" if same is None else "swaps_judged"] += 1
        self.count["swaps_refused"] += same is False
        return same is False


def _pairs(made: Rewritten) -> Iterator[Pair]:
    """Yield the swaps that the rules made, each once."""
    if made.road == Road.RULES:
        yield from dict.fromkeys(_small(one.before, one.after) for one in made.edits if one.rule == "word")


def _small(before: str, after: str) -> Pair:
    return before.lower(), after.lower()


def _wording(source: str, made: Rewritten, pair: Pair, wish: Wish) -> str:
    """Return the source with this swap and no other change; what was made of it where the swap fits only there."""
    fit = swaps(parse(source), protected=wish.protected, british=wish.british, aim=wish.aim)
    placed = [one for one in fit if _small(one.edit.before, one.edit.after) == pair]
    return swapped(source, placed) if placed else " ".join(made.sentences)


def _telling(words: str) -> str:
    """Return the longest of some words, which no swap of them can do without."""
    return max(words.split(), key=len)
