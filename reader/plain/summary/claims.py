"""What a sentence claims that a summary must weigh: a promise, its denial, a doubt, what comes next. English."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from reader.text.doubts import is_negation, lemma
from reader.text.facts import Facts, Kind
from reader.text.parse import Parse, Token
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
        "treat stop save encourage strengthen shorten restore heal work suit recommend"
    )
)
"""Verbs for an outcome that people hope for."""
_GOOD = frozenset(
    listed(
        "safe safety safely effective effectively effectiveness helpful improvement reduction benefit success "
        "successful successfully promising positive breakthrough relief repair protection cure recovery beneficial "
        "suitable"
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
_AHEAD = frozenset(listed("next plan future upcoming"))
_SURE = frozenset(listed("sure certain clear know prove tell"))
"""Words that, denied, say that something is not known."""
_DENYING = frozenset(listed("not n't n’t never no nobody nothing none neither nor cannot"))
_EMPTY = frozenset(listed("do be have"))
_PEOPLE = frozenset(
    listed(
        "people person patient participant volunteer adult child woman man reader household student worker user "
        "resident family customer employee pupil"
    )
)
_YEARS = re.compile(r"1[5-9]\d\d|20\d\d")
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
    figures: bool
    """It tells an amount, or that one rose or fell."""
    counts: bool
    """It says how many people it is about."""
    defines: bool
    """It tells what something of the title or a heading is."""

    @property
    def promises(self) -> bool:
        return not self.denies and (bool(self.outcomes) or self.found)


def claims(parse: Parse, facts: Facts, known: Collection[str] = ()) -> Claims:
    """Return what a sentence claims; ``known`` are the lemmas of title and headings."""
    lemmas = {lemma(token) for token in parse}
    found, outcomes = bool(lemmas & _FOUND), frozenset(_outcomes(parse))
    negated = any(_denies(parse, token) for token in parse)
    moved = any(fact.key in ("up", "down") for fact in facts.of(Kind.COMPARISON))
    unknown = bool(lemmas & _SURE)
    doubts = {fact.key for fact in facts.of(Kind.HEDGE)} & _DOUBTS
    will = any(fact.key == "will" and fact.about - _EMPTY for fact in facts.of(Kind.HEDGE)) and not _is_told_you(parse)
    return Claims(
        found=found,
        outcomes=outcomes,
        denies=(negated and (found or bool(outcomes) or moved or unknown)) or bool(lemmas & _BAD),
        hedged=bool(doubts) or any(fact.key == "if" for fact in facts.of(Kind.CONDITION)),
        limits=bool(lemmas & _LIMITS) or bool(doubts & {"possible", "early", "seem"}),
        ahead=will or any(lemma(token) in _AHEAD and not _is_next_one(token) for token in parse),
        figures=any(not _YEARS.match(fact.key) for fact in facts.of(Kind.NUMBER)) or moved,
        counts=any(not _PEOPLE.isdisjoint(fact.about) for fact in facts.of(Kind.NUMBER)),
        defines=any(_defines(parse, token, known) for token in parse),
    )


def _is_told_you(parse: Parse) -> bool:
    """Say whether the main verb's subject is "you": what you will see is no plan of anybody's."""
    return any(one.lower == "you" for one in parse.children(parse.root, "nsubj"))


def _is_next_one(token: Token) -> bool:
    """Say whether "the next" only counts on: "from one to the next"."""
    return token.lower == "next" and token.dep in ("pobj", "dobj")


def _denies(parse: Parse, token: Token) -> bool:
    """Say whether a word denies what the sentence says, rather than something said beside it."""
    if token.lower not in _DENYING or not is_negation(parse, token):
        return False
    return not any(one.dep in ("advcl", "relcl", "acl") for one in parse.ancestors(token))


def _outcomes(parse: Parse) -> Iterator[str]:
    for token in parse:
        word = lemma(token)
        elsewhere = word == "work" and parse.children(token, "prep", "dobj")  # work in a shop, work a loom
        if word in _GOOD or (word in _HELPS and token.is_verb and not elsewhere):
            yield word


def _defines(parse: Parse, token: Token, known: Collection[str]) -> bool:
    """Say whether a verb tells what a thing of the title is: a coating called myelin, a rain garden is a bed that."""
    if token.lemma in ("call", "know") and token.tag == "VBN":
        named = parse.children(token, "oprd", "attr")
        named += [one for prep in parse.children(token, "prep") for one in parse.children(prep, "pobj")]
        return any(lemma(one) in known for one in [*named, *parse.children(token, "nsubjpass")])
    subject = [one for one in parse.children(token, "nsubj") if lemma(one) in known]
    if token.lemma == "be":
        said = parse.child(token, "attr")
        return bool(subject) and said is not None and bool(parse.children(said, "relcl", "acl", "prep", "amod"))
    return bool(subject) and token.lemma in ("stand", "mean") and token.dep == "ROOT"
