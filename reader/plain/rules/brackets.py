"""Brackets that hold a clause become a sentence: "(which means …)" says "This means …"."""

from __future__ import annotations

from collections.abc import Iterator

from reader.plain.rules.phrasing import Proposal, is_finite, join, sentence, without
from reader.text.parse import Parse, Token


def brackets(parse: Parse) -> Iterator[Proposal]:
    """Propose a sentence for a bracket that holds "which …" or a whole clause; other brackets stay."""
    for opening in parse:
        if opening.text != "(":
            continue
        closing = next((one for one in parse.tokens[opening.i :] if one.text == ")"), None)
        if closing is None:
            return
        inside = list(parse.tokens[opening.i + 1 : closing.i])
        added = _clause(parse, opening, inside)
        if added is None:
            continue
        main = sentence(without(parse, parse.tokens[opening.i : closing.i + 1]))
        made = (main, sentence(added))
        yield Proposal("brackets", made, "What brackets hold has its own sentence.", join(inside), made[1])


def _before(parse: Parse, opening: Token) -> str:
    """Return what a bracket is about: the name just before it with its adjectives, else "this"."""
    start = opening.i
    while start and parse[start - 1].pos in ("PROPN", "ADJ") and parse[start - 1].space:
        start -= 1
    words = parse.tokens[start : opening.i]
    return join(words) if words and words[-1].pos == "PROPN" else "This"


def _clause(parse: Parse, opening: Token, inside: list[Token]) -> str | None:
    if len(inside) < 4 or any(one.text in '“”"' for one in inside):
        return None
    first = inside[0]
    verb = next((one for one in inside if one.is_verb and is_finite(parse, one)), None)
    if verb is None:
        return None
    if first.lower == "which":
        return f"{_before(parse, opening)} {join(inside[1:])}" if verb.tag in ("VBZ", "VBD", "MD") else None
    subject = parse.child(verb, "nsubj", "nsubjpass", "expl")
    if subject is None or subject.i < first.i or first.tag in ("WDT", "WP", "WRB") or first.dep in ("mark", "cc"):
        return None
    if any(one.dep == "mark" for one in parse.children(verb)) or verb.dep in ("relcl", "acl"):
        return None
    return join(inside)
