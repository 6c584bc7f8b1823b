"""Verbs instead of nouns: "conduct an analysis of" becomes "analyse"."""

from __future__ import annotations

from collections.abc import Iterator

from reader.plain.lexicon import ACTIONS
from reader.plain.rules.phrasing import Proposal, sentence
from reader.text.inflect import inflected
from reader.text.parse import Parse, Token
from reader.text.wordlists import listed

_LIGHT = {
    "make": "decision discovery attempt agreement announcement payment choice contribution assessment comparison use "
    "measurement inspection",
    "conduct": "analysis assessment investigation examination evaluation review study survey inspection comparison",
    "perform": "analysis assessment examination evaluation review inspection measurement",
    "carry": "analysis assessment investigation examination evaluation review inspection",
    "undertake": "analysis assessment investigation review",
    "reach": "agreement decision",
    "give": "",
    "pay": "visit",
}
_WITH_OF = frozenset(
    listed("analysis assessment investigation examination evaluation review inspection comparison use measurement")
)


def nominalisations(parse: Parse) -> Iterator[Proposal]:
    """Propose the verb for a light verb with a noun of action, where nothing describes the noun."""
    for verb in parse:
        if not verb.is_verb or verb.lemma not in _LIGHT or parse.children(verb, "auxpass"):
            continue
        noun = parse.child(verb, "dobj")
        if noun is None or noun.tag != "NN" or noun.lemma not in _LIGHT[verb.lemma].split() or noun.i < verb.i:
            continue
        if made := _verbal(parse, verb, noun):
            yield made


def _verbal(parse: Parse, verb: Token, noun: Token) -> Proposal | None:
    below = parse.children(noun)
    if any(
        one.dep not in ("det", "prep", "acl", "punct") or one.lower in ("no", "any", "another", "this", "that", "the")
        for one in below
        if one.i < noun.i
    ):
        return None
    between = parse.tokens[verb.i + 1 : noun.i]
    if any(one.dep not in ("det", "prt") for one in between):
        return None
    following = parse[noun.i + 1] if noun.i + 1 < len(parse) else None
    skipped = noun.i + 1
    if noun.lemma in _WITH_OF:
        if following is None or following.lower not in ("of", "into") or following.dep != "prep":
            return None
        skipped += 1
    elif following is not None and following.lower in ("of", "about", "between", "for"):
        return None
    form = inflected(ACTIONS[noun.lemma], verb.tag)
    head = "".join(one.text + one.space for one in parse.tokens[: verb.i])
    tail = "".join(one.text + one.space for one in parse.tokens[skipped:])
    made = sentence(f"{head}{form} {tail}")
    before = parse.say(parse.tokens[verb.i : skipped])
    return Proposal("noun of action", (made,), "A verb says it more directly.", before, form)
