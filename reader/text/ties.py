"""What is tied to what in an English sentence beyond facts and roles: times, lists, years, parts of nouns.

Each is a small set of pairs that two sentences of one meaning share; the gate compares them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reader.text.doubts import lemma
from reader.text.fact_words import KINDS, MONTHS, ONES
from reader.text.parse import Parse, Token
from reader.text.quantities import Quantity, quantities

_WHEN = {"before": "before", "prior": "before", "after": "after", "following": "after", "since": "since",
         "until": "until", "till": "until", "within": "in", "in": "in", "during": "in", "on": "in", "at": "in",
         "for": "for", "by": "by", "to": "to", "from": "from"}  # fmt: skip
_OF_AMOUNTS = frozenset(["by", "to", "from"])
"""Prepositions that are compared only where a number follows: "rose by 30" is not "rose to 30"."""
_SPANS = frozenset(["-", "–", "—", "to", "until", "and"])
_NEAR = 6
"""Words between a number and the year it was counted in, at most."""


@dataclass(frozen=True, slots=True)
class Ties:
    """Pairs that stand together in one sentence; words are lemmas, numbers as quantities write them."""

    times: frozenset[tuple[str, str]]
    """What a phrase or clause of time is about, and how it lies: before, after, since, until, in, for; by, to, from."""
    joined: tuple[tuple[frozenset[str], frozenset[str]], ...]
    """Words of a list, and what joins them: "and", "or"."""
    dated: tuple[tuple[str, str], ...]
    """A year and the number that stands before it, or the two years of a span, the later first."""
    parts: frozenset[tuple[str, str]]
    """A noun and another that is written before it to narrow it: ("effect", "side")."""
    held: frozenset[tuple[tuple[str, str, str], str]]
    """Who or what something is told of: (head, sort of word, preposition), and which kind of people or body."""


def ties(parse: Parse) -> Ties:
    """Return the ties of one sentence."""
    counted = list(quantities(parse))
    return Ties(
        frozenset(_times(parse, counted)),
        tuple(_joined(parse)),
        tuple(_dated(parse, counted)),
        frozenset(_parts(parse)),
        frozenset(_of_whom(parse)),
    )


def _parts(parse: Parse) -> Iterator[tuple[str, str]]:
    for token in parse:
        if token.dep == "compound" and token.pos == parse.head(token).pos == "NOUN" and "-" not in token.text:
            yield lemma(parse.head(token)), lemma(token)


def _of_whom(parse: Parse) -> Iterator[tuple[tuple[str, str, str], str]]:
    for token in parse:
        if token.pos != "ADP" or token.lower not in ("in", "among", "for", "to", "on", "of"):
            continue
        head = parse.head(token)
        while head.pos == "ADP" and head.head != head.i:
            head = parse.head(head)  # "to women and to men"
        members = [one for held in parse.children(token, "pobj") for one in parse.conjuncts(held)]
        sorts = [KINDS[lemma(one)] for one in members if lemma(one) in KINDS]
        yield from (((lemma(head), head.pos, token.lower), sort) for sort in sorts)


def _times(parse: Parse, counted: list[Quantity]) -> Iterator[tuple[str, str]]:
    numbers = {one.token.i: one.value for one in counted}
    for token in parse:
        how = _WHEN.get(token.lower)
        if not how:
            continue
        if token.dep == "mark":
            if parse.head(token).is_verb and how not in _OF_AMOUNTS:
                yield lemma(parse.head(token)), how
        elif (token.pos == "ADP" or token.dep == "prep") and not (token.i and parse[token.i - 1].lower == "prior"):
            for held in _held(parse, token):
                number = _number(parse, held, numbers)
                if number or how not in _OF_AMOUNTS:
                    yield number or lemma(held), how


def _held(parse: Parse, preposition: Token) -> list[Token]:
    """Return what a preposition bears on; "before and after the war" has one noun for both."""
    found = parse.children(preposition, "pobj", "pcomp")
    for one in (*parse.children(preposition, "conj", "prep"), parse.head(preposition)):
        if not found and one.pos == "ADP":
            found = parse.children(one, "pobj", "pcomp")
    return found


def _number(parse: Parse, token: Token, numbers: dict[int, str]) -> str:
    for one in (token, *parse.children(token, "nummod")):
        if one.i in numbers:
            return numbers[one.i]
        if one.lower in ONES and one.dep == "nummod":
            return str(ONES[one.lower])
    return ""


def _joined(parse: Parse) -> Iterator[tuple[frozenset[str], frozenset[str]]]:
    for token in parse:
        if token.dep == "conj" or not parse.children(token, "conj"):
            continue
        members = parse.conjuncts(token)
        how = {one.lower for member in members for one in parse.children(member, "cc") if one.lower in ("and", "or")}
        if how and len(members) > 1:
            yield frozenset(map(lemma, members)), frozenset(how)


def _dated(parse: Parse, counted: list[Quantity]) -> Iterator[tuple[str, str]]:
    last: Quantity | None = None
    for before, here in zip([None, *counted], counted, strict=False):
        if here.unit != "date":
            last = here
            continue
        if here.token.i and (month := MONTHS.get(parse[here.token.i - 1].lower)):
            yield here.value, month
            continue
        between = [one.lower for one in parse.tokens[before.token.i + 1 : here.token.i]] if before else []
        if before and before.unit == "date" and between and len(between) == 1 and between[0] in _SPANS - {"and"}:
            yield here.value, before.value
        elif last and here.token.i - last.token.i <= _NEAR and parse[here.token.i - 1].lower in ("in", "since", "by"):
            yield here.value, last.value
            last = None
