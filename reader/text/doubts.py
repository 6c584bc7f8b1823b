"""Words of an English sentence that deny or doubt something, by word and place."""

from __future__ import annotations

from collections.abc import Callable

from reader.text.fact_words import HEDGES, NEGATIONS, NEGATIVE_WORDS
from reader.text.parse import Parse, Token


def lemma(token: Token) -> str:
    """Return the lemma; of names and figures the written form in small letters."""
    if token.lower in ("'s", "’s"):
        return "'s"
    if token.pos == "PROPN" or token.text[0].isdigit() or token.lower in ("later", "earlier"):
        return token.lower
    return {"n't": "not", "n’t": "not", "ca": "can", "wo": "will", "data": "data",
            "media": "media"}.get(token.lower, token.lemma)  # fmt: skip


def is_negation(parse: Parse, token: Token) -> bool:
    """Say whether a word denies something; "not only" and "no longer than" do not."""
    word = lemma(token)
    if token.lower in NEGATIONS or token.dep == "neg":
        following = parse[token.i + 1].lower if token.i + 1 < len(parse) else ""
        return not (before_only(parse, token) or (token.lower == "no" and following == "."))
    if word in ("little", "false", "miss", "stop"):
        return (
            word == "little"
            and token.dep == "amod"
            and "a" not in (one.lower for one in parse.children(parse.head(token)))
        )
    return word in NEGATIVE_WORDS


def before_only(parse: Parse, token: Token) -> bool:
    following = parse[token.i + 1].lower if token.i + 1 < len(parse) else ""
    return following in ("only", "just", "merely", "least")


def hedge_of(parse: Parse, token: Token) -> str:
    """Return the class of doubt, custom or ability that a word brings in; empty if none."""
    word = token.lower if token.tag in ("MD", "IN") else lemma(token)
    if word == "may" and token.tag != "MD":
        return ""
    if token.pos == "PROPN" or (
        word in ("appear", "appears") and parse.children(token, "prep") and not _clausal(parse, token)
    ):
        return ""
    if word in ("early", "initial", "promising", "pilot", "preliminary", "interim") and token.dep != "amod":
        return ""
    if word == "accord" or token.lower == "according":
        return "said"
    if word == "will" or (word == "go" and parse.children(token, "xcomp") and token.tag == "VBG"):
        return "will"
    if (
        word in ("plan", "attempt", "aim", "need", "hope", "wish", "feel", "consider", "expect", "tend")
        and token.tag == "NNP"
    ):
        return ""
    if word in _MEANT:
        return _MEANT[word][0] if _MEANT[word][1](parse, token) else ""
    if word == "could" and parse.children(parse.head(token), "neg"):
        return "can"
    if word == "have" and any(one.tag == "VB" for one in parse.children(token, "xcomp")):
        return "must"
    if token.tag in ("JJR", "RBR", "JJS", "RBS") and word in ("early", "likely"):
        return HEDGES[word] if word == "likely" else ""
    return HEDGES.get(word, "")


def _is_opinion(parse: Parse, token: Token) -> bool:
    """Tell "is considered a risk" and "regarded as safe" from "consider the cost" and "regarding the cost"."""
    told = _clausal(parse, token) or any(one.lower == "as" for one in parse.children(token, "prep"))
    return token.is_verb and (told or bool(parse.children(token, "auxpass", "nsubjpass", "attr")))


def _is_seen_as(parse: Parse, token: Token) -> bool:
    return token.tag == "VBN" and any(one.lower == "as" for one in parse.children(token, "prep"))


def _has_aim(parse: Parse, token: Token) -> bool:
    return bool(parse.children(token, "xcomp"))


def _is_meant_to(parse: Parse, token: Token) -> bool:
    return token.tag == "VBN" and _has_aim(parse, token)


def _is_hoped(parse: Parse, token: Token) -> bool:
    return token.is_verb or _clausal(parse, token) or bool(parse.children(token, "acl"))


def _is_for_the_most(parse: Parse, token: Token) -> bool:
    return [one.lower for one in parse.tokens[max(0, token.i - 3) : token.i]] == ["for", "the", "most"]


_MEANT: dict[str, tuple[str, Callable[[Parse, Token], bool]]] = {
    "consider": ("think", _is_opinion),
    "regard": ("think", _is_opinion),
    "see": ("think", _is_seen_as),
    "seek": ("try", _has_aim),
    "mean": ("try", _is_meant_to),
    "hope": ("hope", _is_hoped),
    "part": ("usual", _is_for_the_most),
}
"""Words that doubt only in some uses: their class, and whether this is such a use."""


def _clausal(parse: Parse, token: Token) -> bool:
    return bool(parse.children(token, "xcomp", "ccomp", "oprd", "acomp"))
