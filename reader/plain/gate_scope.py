"""The gate's checks of scope: how much is told of, what limits it, what is listed, and what was left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache

from reader.plain.sides import Side
from reader.text.doubts import lemma
from reader.text.fact_words import DECREASE, HEDGES, INCREASE, ONES
from reader.text.facts import Fact, Kind
from reader.text.wordlists import listed

PRONOUNS = frozenset(
    listed(
        "it they he she this that these those which who whom we you i one them him her us me such some other "
        "others both here there what whoever each all everyone everybody someone"
    )
)

FREE = PRONOUNS | frozenset(
    listed(
        "be have do the a an and but or so of to in on at by for with from as that than then also too not who "
        "which when live while there this here will may can because time mean same however although though "
        "whose where it's 's"
    )
)


CARRYING = (
    FREE
    | INCREASE
    | DECREASE
    | frozenset(
        listed(
            "conduct perform carry undertake reach give able possible order prior earlier before allow help let "
            "many much"
        )
    )
)
"""Words that may go where the sentence says the same without them: verbs that carry a noun, what other checks see."""


def two_ways(
    before: list[Fact], after: list[Fact], alike: Callable[[Fact, Fact], bool], *, complete: bool
) -> Iterator[str]:
    """Yield what one list has and the other lacks."""
    for fact in after:
        if not any(alike(fact, other) for other in before):
            yield f"{_shown(fact)} is new"
    if complete:
        for fact in before:
            if not any(alike(fact, other) for other in after):
                yield f"{_shown(fact)} is lost"
        had, has = Counter(fact.key for fact in before), Counter(fact.key for fact in after)
        yield from (f"“{key}” stands less often" for key in had if 0 < has[key] < had[key])


def _shown(fact: Fact) -> str:
    return " ".join(part for part in (fact.qualifier, fact.key, *sorted(fact.about)[:1]) if part)


def scope(before: Side, after: Side, free: set[str], *, complete: bool) -> Iterator[str]:
    def alike(one: Fact, other: Fact) -> bool:
        if one.key.startswith("mod "):
            return other.key.startswith("mod ") and before.same(one.key[4:]) == before.same(other.key[4:])
        return one.key == other.key

    one, other = before.of(Kind.SCOPE), after.of(Kind.SCOPE)
    denied = before.of(Kind.NEGATION) and after.of(Kind.NEGATION)  # "no sign" is "not any sign"
    kept_out = {"any"} if denied else set[str]()
    kept_out |= {"both"} if "both" in before.words & after.words else set()
    amounts = (
        [fact for fact in one if not fact.key.startswith("mod ") and fact.key not in kept_out],
        [fact for fact in other if not fact.key.startswith("mod ") and fact.key not in kept_out],
    )
    yield from two_ways(*amounts, alike, complete=complete)
    came = bool(after.words - before.words)
    for fact in one:  # a noun that has lost what limits it says more than before
        word = fact.key.removeprefix("mod ")
        kept = before.about(fact) & after.content
        let = free if came else set[str]()  # a word of the table may go only where another came
        fewer = _often(word, after) < _often(word, before) and word not in let and not _as_often(word, before, after)
        if fact.key.startswith("mod ") and kept and (fewer or not {word, before.same(word)} & (after.words | let)):
            yield f"“{word}” is lost from “{next(iter(kept))}”"
    yield from _late(before, after, free)
    for group in before.groups:
        gone = group - after.words - free
        if complete and gone and group & after.words:
            yield f"“{next(iter(gone))}” is lost from what is listed"
    if complete:
        yield from _dropped(before, after, free)
    for fact in other:
        word = fact.key.removeprefix("mod ")
        kept = after.about(fact) & before.content
        if fact.key.startswith("mod ") and kept and not {word, after.same(word)} & (before.words | free):
            yield f"“{word}” is new at “{next(iter(kept))}”"


def _late(before: Side, after: Side, free: set[str]) -> Iterator[str]:
    """Yield what limits a noun only where it is named again: the first time, it would say more than before."""
    for fact in before.of(Kind.SCOPE):
        noun, word = next(iter(before.about(fact)), ""), before.same(fact.key.removeprefix("mod "))
        if not fact.key.startswith("mod ") or word in free or before.often(noun) != 1:
            continue
        named = [{after.same(one) for one in each.words} for each in after.each if noun in map(after.same, each.words)]
        if len(named) > 1 and word not in named[0] and any(word in words for words in named):
            yield f"“{word}” comes too late for “{noun}”"


def _dropped(before: Side, after: Side, free: set[str]) -> Iterator[str]:
    """Yield a word that has gone where fewer have come: then something was left out rather than said in other words."""
    known, made = before.words | before.content, after.words | after.content
    gone = [word for word in sorted(before.content - CARRYING - free) if word not in made and not is_number(word)]
    gone = [word for word in gone if not before.forms(word) <= after.shown]
    come = [word for word in after.content - CARRYING - free if word not in known and not is_number(word)]
    if len(gone) > len(come):
        yield f"“{gone[0]}” is lost"


def _as_often(word: str, before: Side, after: Side) -> bool:
    """Say whether a word stands as often as it did, whatever two parses call it."""
    words = {word, before.same(word)}
    had, has = (
        sum(bool(words & {token.lower, side.same(lemma(token))}) for parse in side.parses for token in parse)
        for side in (before, after)
    )
    return 0 < had <= has


def _often(word: str, side: Side) -> int:
    """Return how often a word, or one that is its equal, describes a noun."""
    return sum(
        fact.key.startswith("mod ") and side.same(fact.key[4:]) == side.same(word) for fact in side.of(Kind.SCOPE)
    )


@cache
def is_number(word: str) -> bool:
    return word in ONES or word in ("cent", "%", "per") or any(sign.isdigit() for sign in word) or word in HEDGES
