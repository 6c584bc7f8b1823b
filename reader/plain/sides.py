"""The two sides that the gate compares: the facts of all their sentences, words of one meaning brought to one form."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.text.doubts import lemma
from reader.text.facts import Fact, Facts, Kind, facts
from reader.text.parse import Parse

Same = Callable[[str], str]
"""Brings words of one meaning to one form; small letters alone where none is given."""

_PREPOSITIONS = {"upon": "on", "onto": "on", "into": "in", "within": "in", "inside": "in", "toward": "to",
                 "towards": "to", "amongst": "among", "via": "through", "throughout": "in", "prior": "before",
                 "till": "until"}  # fmt: skip


class Side:
    """The facts of all sentences of one side, their words brought to one form."""

    def __init__(self, parses: Sequence[Parse], same: Same) -> None:
        self.parses = parses
        self.same = same
        self.each: list[Facts] = [facts(parse) for parse in parses]
        plain = {word for each in self.each for word in each.words}
        self.written = {token.text.rstrip(".") for parse in parses for token in parse}
        self.shown = {token.lower for parse in parses for token in parse}
        self.first = {parse[0].text.rstrip(".") for parse in parses if len(parse)}
        self.words = plain | {same(word) for word in plain} | {word.rstrip(".") for word in plain}
        self.content = {same(word) for each in self.each for word in each.content}
        self.groups = [frozenset(map(same, group)) for each in self.each for group in each.groups]
        self.links = {
            (same(head), _role(role), same(dependent)) for each in self.each for head, role, dependent in each.links
        }
        self.links |= {(other, "called", head) for head, role, other in self.links if role == "is"}
        self.predicates = [(same(one.lemma), one.guards) for each in self.each for one in each.predicates]

    @property
    def times(self) -> dict[str, set[str]]:
        """What phrases of time are about, and how they lie to it."""
        found: dict[str, set[str]] = {}
        for each in self.each:
            for word, way in each.ties.times:
                found.setdefault(self.same(word), set()).add(way)
        return found

    def of(self, kind: Kind) -> list[Fact]:
        return [fact for each in self.each for fact in each.of(kind)]

    def often(self, word: str) -> int:
        """Return how often a word stands on this side."""
        return sum(self.same(lemma(token)) == word for parse in self.parses for token in parse)

    def forms(self, word: str) -> set[str]:
        """Return how a word is written on this side: one parse may call "physics" a plural where another does not."""
        return {token.lower for parse in self.parses for token in parse if self.same(lemma(token)) == word}

    def about(self, fact: Fact) -> set[str]:
        return {self.same(word) for word in fact.about}


def _role(role: str) -> str:
    return _PREPOSITIONS.get(role, role)
