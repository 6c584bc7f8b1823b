"""What has changed places between the two sides that the gate compares."""

from __future__ import annotations

from collections.abc import Callable

from reader.plain.gate_scope import PRONOUNS
from reader.plain.sides import Side
from reader.text.doubts import lemma
from reader.text.fact_words import AMOUNTS, CONDITIONS, HEDGES, NEGATIONS
from reader.text.facts import Fact
from reader.text.wordlists import listed


class Moved:
    """What has changed places between two sides; where nothing has, two parses that differ do so without a reason.

    Errors change words or their order. Where all words stand in their order, but for those of the table, only what
    those words say is compared, and not what a parse binds it to.
    """

    def __init__(self, before: Side, after: Side, free: set[str]) -> None:
        self.free = free
        self.nothing = _order(before, free) == _order(after, free) and _passives(before, free) == _passives(after, free)
        facts = [fact for side in (before, after) for each in side.each for fact in each.facts]
        self._free_keys = {(fact.kind, fact.key) for fact in facts if fact.words & free}
        self.split = len(before.parses) != len(after.parses)

    def told(self, facts: list[Fact]) -> list[Fact]:
        """Return the facts that have to be compared: of words that stay in their places, none."""
        if not self.nothing:
            return facts
        return [fact for fact in facts if fact.words & self.free or (fact.kind, fact.key) in self._free_keys]

    def alike(self, before: Side, after: Side) -> Callable[[Fact, Fact], bool]:
        """Return a test whether two facts have one key and are about something in common."""

        def alike(one: Fact, other: Fact) -> bool:
            if one.key != other.key:
                return False
            mine, yours = before.about(one), after.about(other)
            if self.nothing or not mine or not yours or mine & yours or (mine & self.free and yours & self.free):
                return True
            if mine <= _LEFT_OUT or yours <= _LEFT_OUT:  # "those who do not": the other side says once more what
                return any(after.often(word) != before.often(word) for word in mine ^ yours)
            return mine <= PRONOUNS or yours <= PRONOUNS

        return alike


_LEFT_OUT = frozenset({"do", "be", "have"})


def _order(side: Side, free: set[str]) -> list[str]:
    """Return the words of a side in their order; one of the table as what it says of others, or not at all."""
    found = []
    for token in (token for parse in side.parses for token in parse if token.is_word):
        word, form = token.lower, side.same(lemma(token))
        if {word, form} & (free - _TURNING):
            form = _CLASSES.get(word) or _CLASSES.get(form) or ""
        if form and form not in _SMALL:
            found.append(form + token.tag[2:] * (token.tag in _DEGREES))
    return found


def _passives(side: Side, free: set[str]) -> int:
    passives = (parse.head(token) for parse in side.parses for token in parse if token.dep == "auxpass")
    return sum(not {verb.lower, verb.lemma} & free for verb in passives)


_DEGREES = ("JJR", "JJS", "RBR", "RBS")


_CLASSES = {**AMOUNTS, **CONDITIONS, **HEDGES, **dict.fromkeys(NEGATIONS, "not")}
_SMALL = frozenset(
    listed("a an and or but the this that these those which who it they he she while although though there where")
)
"""Words that come and go when a sentence is split or joined."""
_TURNING = frozenset(listed("by from not"))
"""Words that may turn round who does what to whom."""
