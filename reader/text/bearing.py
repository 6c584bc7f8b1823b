"""What a word of an English sentence bears on: what it governs, what stands beside it."""

from __future__ import annotations

from reader.text.doubts import lemma
from reader.text.fact_words import CAUSES
from reader.text.parse import Parse, Token
from reader.text.wordlists import listed

LIGHT = frozenset(listed("be have do get go make take"))
"""Verbs that say little of themselves."""
_OPEN = ("NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM")
_THINGS = ("NOUN", "PROPN", "VERB", "ADJ", "NUM")
NEAR = 5
"""Words that a thing said of one another may lie apart, at most."""


def is_content(token: Token) -> bool:
    return token.pos in _OPEN and lemma(token) not in LIGHT and token.dep not in ("aux", "auxpass", "neg", "mark")


def words_before(parse: Parse, token: Token, count: int) -> list[str]:
    return [one.lower for one in parse.tokens[max(0, token.i - count) : token.i]]


def governed(parse: Parse, token: Token) -> list[Token]:
    """Return the words that a negation or hedge bears on first: a verb, a noun, a complement."""
    head = parse.head(token)
    if token.dep in ("neg", "aux", "auxpass", "advmod", "mark", "preconj", "cc") or token.tag == "MD":
        return [head]
    if token.lower == "no" and head.lower == "one":
        token, head = head, parse.head(head)
    if token.dep in ("det", "amod", "predet"):
        return [head, parse.head(head)]
    below = parse.children(token, "xcomp", "ccomp", "dobj", "acl", "advcl", "relcl", "pcomp")
    below += [one for prep in parse.children(token, "prep") for one in parse.children(prep, "pobj", "pcomp")]
    if not below and head.lemma == "be":
        below = parse.children(head, "ccomp", "xcomp", "nsubj", "csubj", "advcl")
    elif head.lemma == "be":
        below += parse.children(head, "ccomp", "csubj")
    return below or [head]


def about(parse: Parse, tokens: list[Token]) -> frozenset[str]:
    """Return the lemmas of these words and of their objects and complements."""
    found = set()
    for token in tokens:
        found.add(lemma(token))
        for child in parse.children(token, "dobj", "attr", "acomp", "oprd", "xcomp", "ccomp", "pobj", "nsubjpass"):
            found.add(lemma(child))
            if child.dep == "acomp":
                found |= {lemma(one) for one in parse.children(child, "xcomp", "ccomp")}
        found |= {lemma(one) for one in parse.conjuncts(token)}
    return frozenset(found - {"be", "do", "have"}) or frozenset(found)


def bound(parse: Parse, token: Token) -> frozenset[str]:
    """Return what a negation or a hedge bears on: what it governs, and the next word, which a parse cannot mistake."""
    return about(parse, governed(parse, token)) | beside(parse, token)


def beside(parse: Parse, token: Token) -> frozenset[str]:
    """Return the next word that says a thing, as it is written and its lemma; adverbs and light verbs are passed."""
    for one in parse.tokens[token.i + 1 : token.i + 1 + NEAR]:
        if one.is_word and one.pos in _THINGS and not {lemma(one), one.lower} & (LIGHT | CAUSES):
            return frozenset([lemma(one), one.lower])
    return frozenset()
