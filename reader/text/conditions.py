"""Words of an English sentence on which it hangs whether a thing is so: if, unless, when, only, except …"""

from __future__ import annotations

from collections.abc import Iterator

from reader.text.bearing import beside, is_content, words_before
from reader.text.doubts import lemma
from reader.text.fact_words import CONDITIONS
from reader.text.parse import Parse, Token


def conditions(parse: Parse, token: Token) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield the class of a condition that a word brings in, with what it bears on."""
    if token.lower == "event" and words_before(parse, token, 2) == ["in", "the"]:
        yield "if", _clause_words(parse, token) | beside(parse, token)
    condition = CONDITIONS.get(token.lower)
    if not condition or not _is_condition(parse, token):
        return
    if condition == "only":
        yield condition, frozenset([lemma(parse.head(token))]) | beside(parse, token)
    else:
        even = "even " if words_before(parse, token, 1) == ["even"] else ""
        yield even + condition, frozenset() if condition == "per" else _clause_words(parse, token)


def _is_condition(parse: Parse, token: Token) -> bool:
    if token.lower in ("provided", "providing") and parse[min(token.i + 1, len(parse) - 1)].lower == "that":
        return True
    if token.lower == "per":
        return parse[min(token.i + 1, len(parse) - 1)].lower != "cent"
    if token.lower in ("whether", "if") and parse.head(parse.head(token)).lemma == "doubt":
        return False  # "doubt whether" is "doubt that"
    if token.lower in ("save", "providing", "assuming", "supposing", "provided"):
        return token.dep in ("mark", "prep")
    if token.lower == "once":
        subjects = parse.children(parse.head(token), "nsubj", "nsubjpass", "expl")
        if token.i + 1 < len(parse) and parse[token.i + 1].text == ",":
            return False
        return parse.head(token).dep == "advcl" if not subjects else token.i < subjects[0].i  # "was once called"
    told = parse.head(token)
    if (
        token.lower == "when"
        and told.dep == "relcl"
        and _is_day(parse.head(told))
        and parse.children(told, "nsubj", "nsubjpass")
    ):
        return False  # "in 2024, when he": at that time
    if token.lower in ("when", "whenever"):
        return token.dep in ("advmod", "mark") and parse.head(token).dep in (
            "advcl",
            "acl",
            "relcl",
            "pcomp",
            "conj",
            "ROOT",
        )
    return True


def _is_day(token: Token) -> bool:
    return token.entity == "DATE" and (token.pos in ("NUM", "PROPN"))


def _clause_words(parse: Parse, token: Token) -> frozenset[str]:
    """Return the content of a condition's clause, or of the phrase that it heads."""
    top = token if parse.children(token) else parse.head(token)
    found = {lemma(one) for one in parse.subtree(top) if is_content(one) and one.i != token.i}
    return frozenset(found - {lemma(token)})
