"""Words of an English sentence that say how much or how many, and how that compares."""

from __future__ import annotations

from collections.abc import Iterator

from reader.text.bearing import beside, is_content, words_before
from reader.text.doubts import lemma
from reader.text.fact_words import AMOUNTS, CONDITIONS, DECREASE, INCREASE
from reader.text.parse import Parse, Token
from reader.text.wordlists import listed

_SPELLS = frozenset(listed("minute hour day night week month year"))
_COMPARED = ("compare", "relative", "versus", "contrast")
_NUMBERS = frozenset(listed("number variety range array"))
_IN_A_WORD = {"increasingly": "more", "elderly": "more", "optimal": "most", "optimum": "most"}
"""Degrees that a word has without an ending."""
_LARGE = frozenset(listed("large great vast huge wide broad"))


def amounts(parse: Parse, token: Token) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield the class of an amount, such as "some" or "all", and "mod" with an adjective that limits a noun."""
    word = lemma(token)
    if word in _NUMBERS and {"a", "of"} <= {one.lower for one in parse.children(token, "det", "prep")}:
        large = any(one.lower in _LARGE for one in parse.children(token, "amod"))
        yield "many" if large else "some", frozenset([word])
    if (amount := AMOUNTS.get(token.lower)) and _says_how_many(parse, token):
        before = words_before(parse, token, 2)
        if amount == "few" and before[-1:] == ["a"]:
            amount = "many" if before[0] == "quite" else "some"
        yield amount, frozenset([lemma(parse.head(token))])
    described = token.dep == "amod" or (token.dep == "conj" and parse.head(token).dep == "amod")
    degree = token.tag == "JJ" or word in ("earlier", "later")
    if described and degree and word not in CONDITIONS and not limits_number(parse, token):
        yield f"mod {word}", frozenset([lemma(parse.head(token))])


def _says_how_many(parse: Parse, token: Token) -> bool:
    if token.dep in ("cc", "preconj", "prep", "mark") or limits_number(parse, token) or _is_idle(parse, token):
        return False
    rate = token.lower in ("each", "every") and parse.head(token).lower in _SPELLS
    return not rate and not (token.lower == "either" and token.dep == "advmod")


def _is_idle(parse: Parse, token: Token) -> bool:
    """Say whether an amount is none, or another word's: "for the most part", "each and every", "ten grams or more"."""
    following = [one.lower for one in parse.tokens[token.i + 1 : token.i + 3]]
    phrase = " ".join([token.lower, *following])
    counted = token.lower in ("each", "every", "some") and parse[min(token.i + 1, len(parse) - 1)].pos == "NUM"
    behind = token.lower in ("more", "less", "fewer") and words_before(parse, token, 1) == ["or"]
    return (
        counted
        or behind
        or phrase.startswith(("most part", "other hand", "all over"))
        or phrase in ("each and every", "more and more")
    )


def limits_number(parse: Parse, token: Token) -> bool:
    """Say whether "more" or "older" limits a number, as in "more than three", and is kept with it."""
    if token.lower in ("many", "much"):  # "as many as 300"
        return token.i > 0 and parse[token.i - 1].lower == parse[min(token.i + 1, len(parse) - 1)].lower == "as"
    following = [one for one in parse.tokens[token.i + 1 : token.i + 3] if one.lower not in ("the", "a")]
    if token.lower == "than":
        return (
            token.i > 0 and bool(following) and following[0].pos == "NUM" and parse[token.i - 1].tag in ("JJR", "RBR")
        )
    return len(following) > 1 and following[0].lower == "than" and following[1].pos == "NUM"


def comparisons(parse: Parse, token: Token) -> Iterator[tuple[str, frozenset[str]]]:
    word = lemma(token)
    if token.dep in ("quantmod", "nummod") or parse.head(token).pos == "NUM":
        return  # it limits a number, and is kept with it
    if (token.lower == "than" or token.tag in ("JJR", "RBR")) and limits_number(parse, token):
        return
    if token.lower in ("more", "most", "less", "fewer") and parse.head(token).pos not in ("ADJ", "ADV", "VERB"):
        return  # it tells an amount
    if token.lower == "too" and token.dep == "advmod" and parse.head(token).pos in ("ADJ", "ADV"):
        yield "too", frozenset([lemma(parse.head(token))])
    if token.tag in ("JJR", "RBR", "JJS", "RBS") and token.lower not in ("later", "earlier", "further"):
        degree = "more" if token.tag.endswith("R") else "most"
        head = parse.head(token)
        if token.lower == "more" and [one.lower for one in parse.tokens[token.i + 1 : token.i + 3]] == ["and", "more"]:
            return  # "more and more" is told once
        if token.lower in ("more", "most", "less", "least", "fewer"):
            yield (
                f"{degree} {'less' if token.lower in ('less', 'least', 'fewer') else ''}".strip(),
                frozenset([lemma(head)]) | beside(parse, token),
            )
        else:
            yield degree, frozenset([word])
    if token.lower in _IN_A_WORD:
        yield _IN_A_WORD[token.lower], frozenset([lemma(parse.head(token)), word]) | beside(parse, token)
    if token.lower == "than" or (word in _COMPARED and parse.children(token, "prep", "pobj")):
        top = parse.head(token) if token.dep == "mark" else token
        below = {lemma(one) for one in parse.subtree(top) if is_content(one) and one.i > token.i}
        yield ("than" if token.lower == "than" else "compared"), frozenset(below)
    if token.pos != "PROPN":
        if token.lower in ("up", "down") and (token.dep != "prt" or parse.head(token).lemma not in ("go", "move")):
            return
        if word in INCREASE or token.lower in INCREASE:
            yield "up", frozenset()
        elif word in DECREASE or token.lower in DECREASE:
            yield "down", frozenset()
