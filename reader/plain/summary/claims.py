"""What a sentence claims that a summary must weigh: a promise, its denial, a doubt, what comes next. English."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reader.text.doubts import lemma
from reader.text.facts import Facts, Kind
from reader.text.parse import Parse
from reader.text.wordlists import listed

_FOUND = frozenset(
    listed(
        "find show reveal discover suggest report conclude demonstrate confirm observe indicate result finding "
        "evidence prove outcome estimate survey"
    )
)
_HELPS = frozenset(
    listed(
        "help improve reduce benefit succeed protect repair cure boost prevent recover relieve ease slow lower "
        "treat stop save encourage strengthen shorten restore heal work"
    )
)
"""Verbs for an outcome that people hope for."""
_GOOD = frozenset(
    listed(
        "safe safety safely effective effectively effectiveness helpful improvement reduction benefit success "
        "successful successfully promising positive breakthrough relief repair protection cure recovery beneficial"
    )
)
"""Other words for one."""
_BAD = frozenset(
    listed(
        "fail failure disappointing disappointment disappoint ineffective worse worsen harm harmful unsafe danger "
        "dangerous setback drawback limitation downside problem warn warning caution cautious concern lack unlikely "
        "inconclusive unclear uncertain unknown reject trouble"
    )
)
_LIMITS = frozenset(listed("only early preliminary small limited limitation yet far caution cautious unclear unknown"))
_AHEAD = frozenset(listed("will next plan future soon expect shall upcoming hope"))
_PEOPLE = frozenset(
    listed(
        "people person patient participant volunteer adult child woman man reader household student worker user "
        "resident family customer employee pupil"
    )
)
_DOUBTS = frozenset(listed("possible likely seem think hope early estimate doubt said partly alleged"))
"""Hedges that make a claim less sure."""


@dataclass(frozen=True, slots=True)
class Claims:
    """What a sentence says as far as a summary is concerned."""

    found: bool
    """It tells a result."""
    outcomes: frozenset[str]
    """Outcomes that people hope for, of which it speaks."""
    denies: bool
    """It says that a result or outcome was not there, or was bad."""
    hedged: bool
    limits: bool
    """It says how far a result goes."""
    ahead: bool
    """It says what comes next."""
    counts: bool
    """It says how many people it is about."""

    @property
    def promises(self) -> bool:
        return not self.denies and (bool(self.outcomes) or self.found)


def claims(parse: Parse, facts: Facts) -> Claims:
    """Return what a sentence claims."""
    lemmas = {lemma(token) for token in parse}
    found, outcomes = bool(lemmas & _FOUND), frozenset(_outcomes(parse))
    negated = any("not" in one.guards for one in facts.predicates)
    doubts = {fact.key for fact in facts.of(Kind.HEDGE)} & _DOUBTS
    will = (
        any((fact.key == "will" and fact.about) or fact.key in ("hope", "try") for fact in facts.of(Kind.HEDGE))
        or "next" in lemmas
    )
    return Claims(
        found=found,
        outcomes=outcomes,
        denies=(negated and (found or bool(outcomes))) or bool(lemmas & _BAD),
        hedged=bool(doubts),
        limits=bool(lemmas & _LIMITS) or bool(doubts & {"possible", "early", "seem"}),
        ahead=bool(lemmas & _AHEAD) and will,
        counts=any(not _PEOPLE.isdisjoint(fact.about) for fact in facts.of(Kind.NUMBER)),
    )


def _outcomes(parse: Parse) -> Iterator[str]:
    for token in parse:
        word = lemma(token)
        elsewhere = word == "work" and parse.children(token, "prep", "dobj")  # work in a shop, work a loom
        if word in _GOOD or (word in _HELPS and token.is_verb and not elsewhere):
            yield word
