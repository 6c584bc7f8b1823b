"""Brackets that hold a clause become a sentence: "(which means …)" says "This means …"."""

from __future__ import annotations

from collections.abc import Iterator

from reader.plain.rules.phrasing import Proposal, ends, is_finite, is_past, join, sentence, without
from reader.text.inflect import agreeing
from reader.text.parse import Parse, Token

_TOLD = frozenset(("measure", "define", "calculate"))
"""How something was found out, which brackets tell behind its name."""


def brackets(parse: Parse) -> Iterator[Proposal]:
    """Propose a sentence for a bracket that holds "which …" or a whole clause; other brackets stay."""
    for opening in parse:
        if opening.text != "(":
            continue
        closing = next((one for one in parse.tokens[opening.i :] if one.text == ")"), None)
        if closing is None:
            return
        inside = list(parse.tokens[opening.i + 1 : closing.i])
        if inside and (inside[0].dep == "mark" or inside[0].tag == "WRB"):
            continue  # a condition
        if inside and inside[0].lemma not in _TOLD and not ends(parse, closing.i + 1):
            continue  # away from its noun it would be told of another thing
        main = sentence(without(parse, parse.tokens[opening.i : closing.i + 1]))
        for added in _clauses(parse, opening, inside):
            made = (main, sentence(added))
            yield Proposal("brackets", made, "What brackets hold has its own sentence.", join(inside), made[1])


def _found_out(parse: Parse, noun: Token, inside: list[Token]) -> str | None:
    """Return "Inflammation was measured by …" for a bracket behind a noun that stands alone."""
    if not noun.is_noun or any(one.i < noun.i for one in parse.children(noun)):
        return None
    be = agreeing("was" if is_past(parse, parse.root) else "is", plural=noun.tag == "NNS")
    return f"{noun.text[0].upper()}{noun.text[1:]} {be} {join(inside)}"


def _before(parse: Parse, opening: Token) -> str:
    """Return what a bracket is about: the name just before it with its adjectives, else "this"."""
    start = opening.i
    while start and parse[start - 1].pos in ("PROPN", "ADJ") and parse[start - 1].space:
        start -= 1
    words = parse.tokens[start : opening.i]
    return join(words) if words and words[-1].pos == "PROPN" else "This"


def _clauses(parse: Parse, opening: Token, inside: list[Token]) -> Iterator[str]:
    """Yield what the bracket says as a clause: of the word just before it, else of all that was said."""
    if clause := _clause(parse, opening, inside):
        yield clause
        if clause.endswith(rest := join(inside[1:])) and inside[0].lower == "which":
            yield f"This {rest}"
        elif clause.endswith(rest := join(inside)) and inside[0].tag == "VBN":
            yield f"This {'was' if is_past(parse, parse.root) else 'is'} {rest}"


def _clause(parse: Parse, opening: Token, inside: list[Token]) -> str | None:
    if len(inside) < 4 or any(one.text in '“”"' for one in inside):
        return None
    first = inside[0]
    if first.lemma in _TOLD and first.tag == "VBN":
        return _found_out(parse, parse[opening.i - 1], inside) if opening.i else None
    verb = next((one for one in inside if one.is_verb and is_finite(parse, one)), None)
    if verb is None:
        return None
    noun = parse[opening.i - 1] if opening.i else first
    joined = [one for one in parse.ancestors(noun) if one.is_noun and len(parse.conjuncts(one)) > 1]
    if first.lower == "which" and (joined or len(parse.conjuncts(noun)) > 1) and verb.lemma not in ("be", "mean"):
        return None  # "your goals and the rules of the school (which will ask …)"
    if first.lower == "which" and noun.tag == "NNS" and verb.tag != "VBZ" and verb.lemma != "mean":
        return None  # "its parts (which can be shared)": they or all of it
    if first.lower == "which":
        return f"{_before(parse, opening)} {join(inside[1:])}" if verb.tag in ("VBZ", "VBD", "MD") else None
    subject = parse.child(verb, "nsubj", "nsubjpass", "expl")
    if subject is None or subject.i < first.i or first.tag in ("WDT", "WP", "WRB") or first.dep in ("mark", "cc"):
        return None
    if parse.span(verb)[0] != first.i or (first.i <= verb.head <= inside[-1].i and verb.head != verb.i):
        return None  # not a whole clause
    if any(one.dep == "mark" for one in parse.children(verb)) or verb.dep in ("relcl", "acl"):
        return None
    return join(inside)
