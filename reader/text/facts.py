"""What an English sentence claims, in pieces that can be compared: the same for comparing texts and for proving them.

A fact is a kind, a key and the words that it is about, all lemmas in small letters. Two sentences that say the same
have the same facts, as far as rules and a parse can tell; words that mean the same are the comparer's business.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum

from reader.text.amounts import amounts, comparisons, limits_number
from reader.text.bearing import LIGHT, bound, is_content
from reader.text.conditions import conditions
from reader.text.doubts import before_only, hedge_of, is_negation, lemma
from reader.text.guards import guards
from reader.text.parse import Parse, Token
from reader.text.quantities import dates, quantities
from reader.text.reasons import reasons
from reader.text.roles import Link, links
from reader.text.ties import Ties, ties
from reader.text.wordlists import listed


class Kind(StrEnum):
    """What a fact is of; also the names of the gate's verdicts."""

    NUMBER = "number"
    UNIT = "unit"
    DATE = "date"
    NAME = "name"
    NEGATION = "negation"
    HEDGE = "hedge"
    CONDITION = "condition"
    COMPARISON = "comparison"
    SCOPE = "scope"
    CAUSE = "cause"
    QUOTATION = "quotation"
    ROLE = "role"


@dataclass(frozen=True, slots=True)
class Fact:
    """One claim, such as NUMBER "144" about {"people"}; ``qualifier`` is what limits a number."""

    kind: Kind
    key: str
    about: frozenset[str] = frozenset()
    qualifier: str = ""
    words: frozenset[str] = field(default=frozenset(), compare=False)
    """The word that says it, as it is written and its lemma; empty for what no single word does."""


@dataclass(frozen=True, slots=True)
class Predicate:
    """A verb or what is said with "be", and what holds it back: ``not``, a hedge, ``if`` …"""

    lemma: str
    guards: frozenset[str]


@dataclass(frozen=True, slots=True)
class Facts:
    """All facts of one sentence."""

    facts: tuple[Fact, ...]
    predicates: tuple[Predicate, ...]
    links: tuple[tuple[str, str, str], ...]
    """Lemma of the head, role, lemma of the dependent; numbers and names as they are written."""
    words: frozenset[str]
    """Every word's lemma and written form."""
    groups: tuple[frozenset[str], ...]
    """Words joined by "and" or "or"."""
    content: frozenset[str]
    """Lemmas of nouns, verbs, adjectives and adverbs, without auxiliaries and pronouns."""
    ties: Ties

    def of(self, kind: Kind) -> list[Fact]:
        return [fact for fact in self.facts if fact.kind == kind]


_QUOTED = re.compile(r"“([^”]+)”|\"([^\"]+)\"|‘([^’]+(?:’\w[^’]*)*)’(?!\w)|«([^»]+)»|„([^“]+)“")


def facts(parse: Parse) -> Facts:
    """Return the facts of one sentence."""
    found = list(links(parse))
    return Facts(
        tuple(_facts(parse)),
        tuple(_predicates(parse)),
        tuple(dict.fromkeys(_named(parse, link) for link in found)),
        frozenset(word for token in parse for word in (lemma(token), token.lower)),
        tuple(_groups(parse)),
        frozenset(lemma(token) for token in parse if is_content(token) and not limits_number(parse, token)),
        ties(parse),
    )


def quotations(text: str) -> list[str]:
    """Return what stands in quotation marks, byte for byte, the innermost left inside."""
    return [next(part for part in found.groups() if part is not None) for found in _QUOTED.finditer(text)]


def _facts(parse: Parse) -> Iterator[Fact]:
    for quantity in quantities(parse):
        about = frozenset([quantity.unit]) if quantity.unit else frozenset()
        yield Fact(Kind.NUMBER, quantity.value, about, quantity.qualifier)
    for key, _ in dates(parse):
        yield Fact(Kind.DATE, key)
    for quoted in quotations(parse.text):
        yield Fact(Kind.QUOTATION, quoted)
    for token in parse:
        yield from (replace(fact, words=frozenset([lemma(token), token.lower])) for fact in _of_word(parse, token))


def _of_word(parse: Parse, token: Token) -> Iterator[Fact]:
    if is_name(token):
        yield Fact(Kind.NAME, token.text.rstrip("."))
    if token.lower in ("not", "n't", "n’t") and before_only(parse, token):
        yield Fact(Kind.NEGATION, "not only")
    elif is_negation(parse, token):
        yield Fact(Kind.NEGATION, "not", bound(parse, token))
    if hedge := hedge_of(parse, token):
        yield Fact(Kind.HEDGE, hedge, bound(parse, token))
    for kind, found in _CLAIMS.items():
        yield from (Fact(kind, key, about) for key, about in found(parse, token))


_CLAIMS = {
    Kind.CONDITION: conditions,
    Kind.COMPARISON: comparisons,
    Kind.SCOPE: amounts,
    Kind.CAUSE: reasons,
}
_NAMED = frozenset(listed("PERSON ORG GPE LOC FAC NORP PRODUCT EVENT LAW WORK_OF_ART"))


def is_name(token: Token) -> bool:
    """Say whether a word is, or is part of, a name; at the head of a sentence a capital alone does not make one."""
    if not token.text[0].isupper() or (len(token.text) == 1 and token.lower in ("i", "a")) or token.pos == "CCONJ":
        return False
    if token.i == 0:
        return token.pos == "PROPN"
    return (
        token.pos == "PROPN"
        or token.entity in _NAMED
        or (token.text[1:] != token.lower[1:] and token.text[0].isalpha())
    )


def _predicates(parse: Parse) -> Iterator[Predicate]:
    for token in parse:
        if not token.is_verb or token.dep in ("aux", "auxpass", "amod"):
            continue
        if token.lemma == "be":
            for said in parse.children(token, "acomp", "attr"):
                yield Predicate(lemma(said), guards(parse, token))
        elif lemma(token) not in LIGHT:
            yield Predicate(lemma(token), guards(parse, token))


def _groups(parse: Parse) -> Iterator[frozenset[str]]:
    for token in parse:
        if token.dep != "conj" and parse.children(token, "conj"):
            joined = [lemma(one) for one in parse.conjuncts(token) if one.pos in ("NOUN", "PROPN", "ADJ")]
            if len(joined) > 1:
                yield frozenset(joined)


def _named(parse: Parse, link: Link) -> tuple[str, str, str]:
    return lemma(_whole(parse, link.head)), link.role, lemma(_whole(parse, link.dependent))


def _whole(parse: Parse, token: Token) -> Token:
    """Return the last part of a hyphenated word for any part of it, so that it counts as one word."""
    if token.text == "-" and token.i:
        token = parse[token.i - 1]
    while (
        token.i + 2 < len(parse) and not token.space and parse[token.i + 1].text == "-" and not parse[token.i + 1].space
    ):
        token = parse[token.i + 2]
    return token
