"""Words of an English sentence that say what comes of what: because, so, leads to; and what is merely linked."""

from __future__ import annotations

from collections.abc import Iterator

from reader.text.bearing import NEAR, words_before
from reader.text.doubts import lemma
from reader.text.fact_words import CAUSES, LINKS
from reader.text.parse import Parse, Token
from reader.text.wordlists import listed

_GROUNDS = ("on the grounds", "on account", "by virtue")
_UNLINKED = {"relate": ("VBG",), "connect": ("VB", "VBD", "VBP", "VBZ")}
"""Forms of these words that link nothing: "relating to" is "about", and bridges connect towns."""


def reasons(parse: Parse, token: Token) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield the word by which something is said to cause another, with the reason; "link" where it is only linked."""
    word, before = lemma(token), words_before(parse, token, 2)
    if gives_reason(parse, token) or " ".join([*before, token.lower]).endswith(_GROUNDS):
        yield "because", frozenset()
    elif word == "reason" and before in (["for", "this"], ["for", "that"]):
        yield "so", frozenset()
    elif word == "reason" and _is_the_reason(parse, token):
        yield "because", frozenset()
    elif (word in CAUSES or token.lower == "owing") and _is_cause(parse, token):
        yield "owing" if token.lower == "owing" else word, _reason(parse, token)
    elif word in LINKS and token.tag not in _UNLINKED.get(word, ()):
        yield "link", frozenset()


def _is_the_reason(parse: Parse, token: Token) -> bool:
    """Say whether a thing is said to be the reason: "this was the reason", "the reason was that it rained"."""
    verb = parse.head(token)
    return verb.lemma == "be" and (token.dep == "attr" or bool(parse.children(verb, "ccomp", "attr")))


def _reason(parse: Parse, token: Token) -> frozenset[str]:
    """Return what "because" gives as the reason: the verb of its clause, the noun of its phrase."""
    if token.lower != "because":
        return frozenset()
    held = [one for below in (token, *parse.children(token, "prep")) for one in parse.children(below, "pobj", "pcomp")]
    return frozenset(lemma(one) for one in (held or [parse.head(token)] if token.dep == "mark" or held else []))


def _is_cause(parse: Parse, token: Token) -> bool:
    word, following = lemma(token), parse[token.i + 1].lower if token.i + 1 < len(parse) else ""
    if word == "lead":
        return "to" in [one.lower for one in parse.tokens[token.i + 1 : token.i + NEAR]]
    if word == "consequence":
        return words_before(parse, token, 2) == ["as", "a"]
    if token.lower == "owing":
        return following == "to"
    if word == "why":
        return token.i > 0 and parse[token.i - 1].lemma == "be"
    if word == "so":
        behind_comma = token.i > 0 and parse[token.i - 1].text == "," and parse[token.i + 1].tag not in ("JJ", "RB")
        joins = token.dep in ("cc", "mark", "advmod") and parse.head(token).is_verb
        return (joins or behind_comma or token.i == 0) and following not in ("that", "far", "as")
    if word in ("due", "thank"):
        return following == "to"
    if word in ("bring", "give", "force", "make", "produce", "prompt", "thereby", "effect", "induce", "result"):
        return word == "result" and (
            token.is_verb or [one.lower for one in parse.tokens[max(0, token.i - 2) : token.i]] == ["as", "a"]
        )
    return True


_STATES = frozenset(listed("be have need contain lack require know want own"))


def gives_reason(parse: Parse, token: Token) -> bool:
    """Say whether ", as" or ", since" tells why: a clause follows that says how things are, not what went on then."""
    clause = parse.head(token)
    if token.lower not in ("as", "since") or token.dep != "mark" or clause.dep != "advcl":
        return False
    if not token.i or parse[token.i - 1].text != "," or not parse.children(clause, "nsubj", "nsubjpass", "expl"):
        return False
    if any(one.lower == "been" for one in parse.children(clause, "aux")):
        return False
    held = any(one.tag == "MD" or one.dep == "neg" for one in parse.children(clause))
    return held or clause.lemma in _STATES
