"""A second name between commas becomes a sentence: "a placebo, a dummy treatment," says what a placebo is."""

from __future__ import annotations

from collections.abc import Iterator

from reader.plain.rules.phrasing import (
    Proposal,
    comma_after,
    comma_before,
    ends,
    is_finite,
    is_past,
    is_plural,
    join,
    noun_again,
    sentence,
    without,
)
from reader.plain.rules.phrasing import clause as whole
from reader.text.parse import Parse, Token
from reader.text.wordlists import listed

_KINDS = frozenset(listed("PERSON ORG GPE LOC FAC PRODUCT NORP"))


def appositions(parse: Parse) -> Iterator[Proposal]:
    """Propose a sentence of its own for each apposition between commas that says what something is."""
    for other in reversed(parse.tokens):
        if other.dep == "appos" and (made := _extracted(parse, other)):
            yield made


def _extracted(parse: Parse, other: Token) -> Proposal | None:
    noun, tree = parse.head(other), whole(parse, other)
    start, end = tree[0].i, tree[-1].i + 1
    opening, closing = comma_before(parse, start), comma_after(parse, end)
    if not opening or opening[0].text != "," or len(tree) != end - start or end - start < 3:
        return None
    if not (closing or ends(parse, end)) or not noun.is_noun or other.pos != "NOUN" or tree[0].text[0].isupper():
        return None
    if tree[0].lower in ("not", "nor", "but"):
        return None
    if noun.dep == "conj":
        return None  # "a tool and a sign, a way to …": both may be meant
    if is_plural(noun) != is_plural(other) or any(
        one.dep in ("conj", "cc", "nummod") for one in [*parse.children(noun), *parse.children(other)]
    ):
        return None
    following = parse[end + 1] if end + 1 < len(parse) else None
    leads_on = following is not None and (following.is_verb or following.tag in ("RB", "MD") or following.pos == "AUX")
    if noun.dep in ("nsubj", "nsubjpass") and not leads_on:
        return None  # "Heath Lodge, the scene of the fire, by night, of 1984, is …"
    if any(one.tag == "VBG" for one in tree) and tree[0].tag == "PRP$":
        return None  # "its front giving a glimpse"
    if any(one.pos == "PROPN" for one in tree) and any(
        one.lower in ("his", "him", "her") for one in parse.tokens[end:]
    ):
        return None  # somebody named here may be meant
    if any(one.is_verb or one.dep == "relcl" for one in parse.tokens[noun.i + 1 : start]):
        return None  # "a probe that measures methane, a strong gas": another noun stands closer
    verb = _verb(parse, noun)
    if verb is None or _is_list(parse, other):
        return None
    again = _kind(parse, noun, other) or noun_again(parse, noun)
    be = _be(parse, noun, other, verb)
    if again is None or be is None or again.startswith(("This", "These")):
        return None
    subject = parse.child(parse.root, "nsubj", "nsubjpass", "expl")
    leads = subject is not None and noun.i < parse.span(subject)[0]  # "Compared with a placebo, it failed"
    goes_on = following is not None and (
        following.dep in ("conj", "mark", "advcl")
        or (following.dep == "advmod" and noun.dep not in ("nsubj", "nsubjpass"))
        or (following.is_verb and noun.dep not in ("nsubj", "nsubjpass"))
        or following.text in ("“", "‘", '"')
    )
    kept = ends(parse, end) or leads or goes_on
    main = sentence(without(parse, tree, opening, [] if kept else closing))
    added = sentence(f"{again} {be} {join(tree)}")
    made = (added, main) if leads and _kind(parse, noun, other) else (main, added)
    return Proposal("apposition", made, "What something is has its own sentence.", join(tree), added)


def _kind(parse: Parse, noun: Token, other: Token) -> str | None:
    """Return "A placebo" where the apposition tells what any such thing is."""
    mine, its = parse.child(noun, "det"), parse.child(other, "det")
    if mine is None or its is None or noun.pos != "NOUN" or mine.i != noun.i - 1:
        return None
    if mine.lower not in ("a", "an") or its.lower not in ("a", "an"):
        return None
    return f"{mine.text.capitalize()} {noun.text}"


def _verb(parse: Parse, noun: Token) -> Token | None:
    """Return the main verb, where the noun stands in the main clause."""
    for above in [noun, *parse.ancestors(noun)]:
        if above.dep in ("advcl", "ccomp", "relcl", "csubj", "acl", "xcomp", "pcomp", "appos"):
            return None
    return parse.root if parse.root.is_verb and is_finite(parse, parse.root) else None


def _is_list(parse: Parse, other: Token) -> bool:
    """Say whether commas separate the members of a list rather than two names of one thing."""
    following = whole(parse, other)[-1].i + 1
    if len(parse.children(parse.head(other), "appos")) > 1 or parse.children(other, "appos"):
        return True
    return following + 1 < len(parse) and parse[following].text == "," and parse[following + 1].tag == "CC"


def _be(parse: Parse, noun: Token, other: Token, verb: Token) -> str | None:
    """Return the form of "be" that claims no more than the apposition did: only where its time is certain."""
    determiner = parse.child(other, "det", "poss")
    if determiner is None or determiner.lower not in ("a", "an", "the", "our", "my", "his", "her", "their", "its"):
        return None
    if is_past(parse, verb) and (noun.pos == "PROPN" or determiner.lower not in ("a", "an")):
        return None
    if noun.pos == "PROPN" and noun.entity not in _KINDS:
        return None
    return "are" if is_plural(noun) else "is"
