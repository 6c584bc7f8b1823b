"""What stands between a subject and its verb moves to the front: "X, however, is" becomes "But X is"."""

from __future__ import annotations

from collections.abc import Iterator

from reader.plain.rules.phrasing import Proposal, comma_after, comma_before, lowered, sentence
from reader.text.parse import Parse

_LINKING = {"however": "But", "nevertheless": "But", "nonetheless": "But", "though": "But", "therefore": "So",
            "thus": "So", "consequently": "So", "hence": "So"}  # fmt: skip

_DEGREES = ("many", "much", "few", "little", "far", "long")
"""Words with which "so" tells how many or how much."""


def interposed(parse: Parse) -> Iterator[Proposal]:
    """Propose to begin with "But" or "So" instead of "however" or "therefore" between commas or in front."""
    for token in parse:
        opening = _LINKING.get(token.lower)
        if opening is None or token.dep != "advmod" or parse.head(token).i != parse.root.i or parse.children(token):
            continue
        before, after = comma_before(parse, token.i), comma_after(parse, token.i + 1)
        first = token.i == 0
        if not after or (not first and not before) or (first and len(parse) < 5):
            continue
        if any(one.text in ("(", ";", ":") for one in parse.tokens[: token.i]):
            continue
        gone = {token.i, after[0].i, *(one.i for one in before)}
        subject = parse.child(parse.root, "nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
        if before and (subject is None or token.i < subject.i):
            gone.discard(after[0].i)  # "At home, however, sales" keeps a comma
        rest = [one for one in parse if one.i not in gone]
        if rest[0].lower in ("but", "so", "and", "yet"):
            rest = rest[1:]
        if opening == "So" and rest[0].lower in _DEGREES:
            continue
        made = sentence(f"{opening} {lowered(rest)}")
        yield Proposal("interposed word", (made,), "The linking word comes first, and is short.", token.text, opening)


def cleft(parse: Parse) -> Iterator[Proposal]:
    """Propose "Some people live here" for "There are some people who live here"."""
    root = parse.root
    there = parse.child(root, "expl")
    if there is None or there.i != 0 or there.lower != "there" or root.i != 1 or root.lemma != "be":
        return
    noun = parse.child(root, "attr", "nsubj")
    clause = parse.child(noun, "relcl") if noun else None
    pronoun = parse.child(clause, "nsubj", "nsubjpass") if clause else None
    if not noun or not clause or not pronoun or pronoun.lower not in ("who", "that", "which"):
        return
    if (
        pronoun.i != parse.span(clause)[0]
        or parse[pronoun.i - 1].text == ","
        or any(one.lower in ("no", "not") for one in parse.children(noun))
        or parse[2].lower == "also"
        or (noun.tag == "NNS" and not parse.children(noun, "det", "nummod", "amod"))
    ):
        return
    past, now = (
        root.tag == "VBD",
        clause.tag == "VBD" or any(one.tag == "VBD" for one in parse.children(clause, "aux", "auxpass")),
    )
    if past != now:
        return
    rest = [one for one in parse.tokens[2:] if one.i != pronoun.i]
    made = sentence("".join(one.text + one.space for one in rest))
    yield Proposal("there is", (made,), "The sentence begins with what it is about.", f"{there.text} {root.text}", "")
