"""Two versions of a text side by side: scores, sentences, what became easier or harder, and which facts changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Any, NamedTuple

from reader.model.article import Article
from reader.readability.model import Readability, SentenceScore
from reader.readability.scoring import score
from reader.readability.vocabulary import is_familiar
from reader.text.words import words

_SAME = 0.3
"""Share of words that two sentences must have in common to be two versions of one."""
_STEP = 0.25
"""Difference of levels from which a sentence is called easier or harder."""
_LARGEST = 400
"""Sentences of a changed stretch that are compared pair by pair."""


class Change(StrEnum):
    """What became of a sentence."""

    SAME = "same"
    EASIER = "easier"
    HARDER = "harder"
    CHANGED = "changed"
    """Other words, about as hard."""
    ADDED = "added"
    REMOVED = "removed"


class FactChange(NamedTuple):
    """A number, date, name or negation that one version has more often than the other."""

    kind: str
    fact: str
    by: int
    """Above 0 where the new version has it more often, below 0 where less."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Sentences of the old version and what stands for them in the new one; one side may be empty."""

    old: tuple[str, ...]
    new: tuple[str, ...]
    old_ids: tuple[str, ...]
    new_ids: tuple[str, ...]
    change: Change
    by: float
    """How much harder the new sentences are, in levels; below 0 easier; 0 where one side is empty."""
    facts: tuple[FactChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two versions of a text; ``facts`` are those of the whole texts, wherever they stand."""

    old: Readability
    new: Readability
    pairs: tuple[Pair, ...]
    facts: tuple[FactChange, ...]
    notes: tuple[str, ...] = ()

    @property
    def counts(self) -> dict[str, int]:
        """How many pairs there are of each kind of change."""
        found = Counter(str(pair.change) for pair in self.pairs)
        return {str(change): found[change] for change in Change}

    @property
    def figures(self) -> Mapping[str, tuple[float | None, float | None]]:
        """The figures of both versions by name: level, grade, words, and every formula."""
        old, new = self.old, self.new
        shared = [name for name in old.formulas if name in new.formulas]
        return {
            "level": (old.level.value if old.level else None, new.level.value if new.level else None),
            "grade": (old.level.grade if old.level else None, new.level.grade if new.level else None),
            "words": (old.counts.words, new.counts.words),
            "sentences": (old.counts.sentences, new.counts.sentences),
            "words_per_sentence": (round(old.counts.words_per_sentence, 2), round(new.counts.words_per_sentence, 2)),
            "reading_minutes": (old.reading_minutes, new.reading_minutes),
            **{name: (round(old.formulas[name], 2), round(new.formulas[name], 2)) for name in shared},
        }

    def as_dict(self) -> dict[str, Any]:
        """Return the comparison in the form of ``schemas/compare.json``."""
        return {
            "language": self.new.language,
            "figures": {name: {"old": old, "new": new} for name, (old, new) in self.figures.items()},
            "counts": self.counts,
            "sentences": [
                asdict(pair) | {"change": str(pair.change), "facts": [fact._asdict() for fact in pair.facts]}
                for pair in self.pairs
            ],
            "facts": [fact._asdict() for fact in self.facts],
            "notes": list(self.notes),
        }


def compare(old: Article | str, new: Article | str) -> Comparison:
    """Compare two versions of an article or of a text.

    Raises:
        LanguageError: no formula is made for the language of one.
    """
    before, after = score(old), score(new)
    pairs = [_pair(group) for group in _aligned(list(before.sentences), list(after.sentences))]
    notes = []
    if before.language.partition("-")[0] != after.language.partition("-")[0]:
        notes.append(f"The old version is in {before.language}, the new one in {after.language}.")
    facts, note = _facts(pairs, before.language)
    if note:
        return Comparison(before, after, tuple(pairs), (), (*notes, note))
    told, whole = facts
    return Comparison(before, after, tuple(told), whole, tuple(notes))


# Which sentences belong together

Group = tuple[list[SentenceScore], list[SentenceScore]]


def _aligned(old: list[SentenceScore], new: list[SentenceScore]) -> list[Group]:
    """Return the sentences in groups: equal ones, versions of one another, and those that stand alone."""
    matcher = SequenceMatcher(None, [_plain(one) for one in old], [_plain(one) for one in new], autojunk=False)
    groups: list[Group] = []
    for tag, low, high, first, last in matcher.get_opcodes():
        if tag == "equal":
            groups += [([one], [other]) for one, other in zip(old[low:high], new[first:last], strict=True)]
        elif high - low > _LARGEST or last - first > _LARGEST:
            groups += [([one], []) for one in old[low:high]] + [([], [one]) for one in new[first:last]]
        else:
            groups += _versions(old[low:high], new[first:last])
    return groups


def _plain(sentence: SentenceScore) -> str:
    return " ".join(sentence.text.split())


def _versions(old: list[SentenceScore], new: list[SentenceScore]) -> list[Group]:
    """Pair changed sentences in order, so that they have as many words as possible in common; then join the parts."""
    mine, yours = [_content(one.text) for one in old], [_content(one.text) for one in new]
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in range(len(old) - 1, -1, -1):
        for j in range(len(new) - 1, -1, -1):
            alike = likeness(mine[i], yours[j])
            together = best[i + 1][j + 1] + alike if alike >= _SAME else 0.0
            best[i][j] = max(best[i + 1][j], best[i][j + 1], together)
    groups: list[Group] = []
    i = j = 0
    while i < len(old) and j < len(new):
        alike = likeness(mine[i], yours[j])
        if alike >= _SAME and best[i][j] == best[i + 1][j + 1] + alike:
            groups.append(([old[i]], [new[j]]))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            groups.append(([old[i]], []))
            i += 1
        else:
            groups.append(([], [new[j]]))
            j += 1
    groups += [([one], []) for one in old[i:]] + [([], [one]) for one in new[j:]]
    return _joined(groups)


def _joined(groups: list[Group]) -> list[Group]:
    """Give a sentence that stands alone to the pair beside it where it is a part of that pair's other side."""
    joined: list[Group] = []
    for group in groups:
        if joined and _belongs(joined[-1], group):
            joined[-1] = (joined[-1][0] + group[0], joined[-1][1] + group[1])
        else:
            joined.append(group)
    for place in range(len(joined) - 2, -1, -1):
        if _belongs(joined[place + 1], joined[place]):
            joined[place : place + 2] = [
                (joined[place][0] + joined[place + 1][0], joined[place][1] + joined[place + 1][1])
            ]
    return joined


def _belongs(pair: Group, alone: Group) -> bool:
    """Say whether most words of a sentence without a partner stand in a pair's other side, and not yet in its own."""
    if not all(pair) or bool(alone[0]) == bool(alone[1]):
        return False
    side = 0 if alone[0] else 1
    own = _content(" ".join(one.text for one in alone[side]))
    other = _content(" ".join(one.text for one in pair[1 - side]))
    taken = _content(" ".join(one.text for one in pair[side]))
    return len(own) > 1 and len(own & (other - taken)) >= 0.5 * len(own)


def _content(text: str) -> frozenset[str]:
    """Return a sentence's words in small letters; the commonest only where there are no others."""
    found = frozenset(word.text.lower() for word in words(text))
    return frozenset(word for word in found if len(word) > 3 or not is_familiar(word)) or found


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """Return how much two sets of words have in common: 0 nothing, 1 all (Dice)."""
    return 2 * len(one & other) / (len(one) + len(other)) if one or other else 0.0


def _pair(group: Group) -> Pair:
    old, new = group
    texts = tuple(_plain(one) for one in old), tuple(_plain(one) for one in new)
    by = round(_level(new) - _level(old), 2) if old and new else 0.0
    return Pair(*texts, tuple(one.id for one in old), tuple(one.id for one in new), _change(*texts, by), by)


def _change(old: tuple[str, ...], new: tuple[str, ...], by: float) -> Change:
    if old == new:
        return Change.SAME
    if not old or not new:
        return Change.ADDED if new else Change.REMOVED
    if abs(by) < _STEP:
        return Change.CHANGED
    return Change.HARDER if by > 0 else Change.EASIER


def _level(sentences: Sequence[SentenceScore]) -> float:
    """Return the mean level of sentences, each with the weight of its words; without levels, tens of words."""
    total = sum(one.words for one in sentences) or 1
    if all(one.value for one in sentences):
        return sum(one.value * one.words for one in sentences) / total
    return total / max(1, len(sentences)) / 10


# Facts


def _facts(pairs: list[Pair], language: str) -> tuple[tuple[list[Pair], tuple[FactChange, ...]], str]:
    """Return the pairs with the facts that changed in them, and the whole texts' changes; or why there are none."""
    from reader.readability.curing import changed_facts
    from reader.readability.rule import has_model

    if language.partition("-")[0] != "en":
        return (pairs, ()), f"Facts are compared in English only, and this is {language}."
    if not has_model():
        return (pairs, ()), "Facts were not compared: install the English model with 'pip install plainspoken'."
    from reader.text.parse import parse_all

    changed = [pair for pair in pairs if pair.change != Change.SAME]
    parse_all([text for pair in changed for text in (*pair.old, *pair.new)])  # together is faster than one by one
    told = [
        pair
        if pair.change == Change.SAME or not (pair.old and pair.new)
        else _with_facts(pair, [FactChange(*one) for one in changed_facts(pair.old, pair.new)])
        for pair in pairs
    ]
    old = [text for pair in changed for text in pair.old]
    new = [text for pair in changed for text in pair.new]
    return (told, tuple(FactChange(*one) for one in changed_facts(old, new))), ""


def _with_facts(pair: Pair, facts: list[FactChange]) -> Pair:
    return Pair(pair.old, pair.new, pair.old_ids, pair.new_ids, pair.change, pair.by, tuple(facts))
