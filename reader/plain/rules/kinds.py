"""What something is, and what it also is or has: "is the capital, and the seat of …" becomes two sentences."""

from __future__ import annotations

from collections.abc import Iterator

from reader.plain.rules.phrasing import (
    Proposal,
    ends,
    is_past,
    is_plural,
    join,
    noun_again,
    sentence,
    subject_again,
    without,
)
from reader.text.inflect import agreeing
from reader.text.parse import Parse, Token
from reader.text.wordlists import listed

_LIMITS = frozenset(listed("some many most few several any all no each every other another one"))
_LEAST = 3


def also_is(parse: Parse) -> Iterator[Proposal]:
    """Propose "It is the seat of …" for "and the seat of …" at the end of what something is."""
    root = parse.root
    subject, kind = parse.child(root, "nsubj"), parse.child(root, "attr")
    if root.lemma != "be" or root.tag not in ("VBZ", "VBD", "VBP") or subject is None or kind is None:
        return
    if parse.children(root, "neg", "aux", "advcl", "ccomp") or kind.i < root.i or parse.children(subject, "nummod"):
        return
    others = [one for one in parse.conjuncts(kind) if one.i > kind.i]
    others += [one for one in parse.children(root, "conj") if parse[parse.span(one)[0] - 2].text == ","]
    if not others:
        return
    other = others[-1]
    if not other.is_noun or is_plural(other) != is_plural(kind):
        return
    start, end = parse.span(other)
    joining = parse[start - 1]
    if joining.lower != "and" or not ends(parse, end) or end - start < _LEAST or start - 1 - kind.i < 1:
        return
    if not parse.children(other, "det", "poss") or not parse.children(kind, "det", "poss"):
        return
    between = parse.tokens[kind.i : start]
    if any(one.dep in ("relcl", "acl") or one.lower == "with" for one in between) or len(others) > 1:
        return
    if any(one.lower == "not" for one in parse.tokens[joining.i : end]):
        return  # "and not just a theory"
    if parse.children(other, "appos") or any(one.lower == "both" for one in parse.tokens[root.i : kind.i]):
        return  # "both a tool and a sign"
    again = _it(parse, subject)
    if again is None:
        return
    main = sentence(join(parse.tokens[: joining.i]))
    added = sentence(f"{again} {root.text} also {join(parse.tokens[start:end])}")
    yield Proposal(
        "joined nouns", (main, added), "Each thing has its own sentence.", join(parse.tokens[start:end]), added
    )


def _it(parse: Parse, subject: Token) -> str | None:
    """Return the subject a second time; a place, work or body as "it"."""
    if subject.entity in ("GPE", "LOC", "FAC", "WORK_OF_ART", "PRODUCT") and subject.pos == "PROPN":
        return "They" if parse.root.lower in ("are", "were") else "It"
    return subject_again(parse, subject)


_CALLED = ("call", "name", "know", "spell", "abbreviate", "write", "term")


def also_called(parse: Parse) -> Iterator[Proposal]:
    """Propose "X is also called Y" for "(also called Y)" or "(known as Y)" behind a name or noun."""
    for opening in parse:
        if opening.text != "(" or opening.i == 0:
            continue
        closing = next((one for one in parse.tokens[opening.i :] if one.text == ")"), None)
        if closing is None:
            return
        inside = list(parse.tokens[opening.i + 1 : closing.i])
        verb = next((one for one in inside[:4] if one.tag in ("VBN", "VBD") and one.lemma in _CALLED), None)
        noun = parse[opening.i - 1]
        if verb is None or not noun.is_noun or any(one.tag != "RB" for one in inside if one.i < verb.i):
            continue
        again = noun_again(parse, noun)
        if again is None or any(one.text in ";:" for one in inside):
            continue
        past = any(one.lower in ("formerly", "originally", "previously", "once", "initially") for one in inside)
        be = agreeing("was" if past else "is", plural=is_plural(noun))
        main = sentence(without(parse, parse.tokens[opening.i : closing.i + 1]))
        added = sentence(f"{again} {be} {join(inside)}")
        yield Proposal("brackets", (main, added), "What brackets hold has its own sentence.", join(inside), added)


_RELATED = frozenset(
    listed(
        "meeting war interview contract agreement relationship relation problem partnership treaty link affair match "
        "game fight battle conversation deal border contact connection talk association collaboration conflict friend "
        "member partner engineer worker player teacher director officer singer actor doctor patient person man woman"
    )
)
"""Nouns whose "with" does not tell what they have, and people."""


def also_has(parse: Parse) -> Iterator[Proposal]:
    """Propose "It has a population of 300" for "with a population of 300" behind what a thing is."""
    root = parse.root
    subject, kind = parse.child(root, "nsubj"), parse.child(root, "attr")
    if root.lemma != "be" or root.tag not in ("VBZ", "VBD") or subject is None or kind is None:
        return
    if parse.children(root, "neg", "aux", "advcl", "ccomp", "conj") or kind.lemma in _RELATED or not kind.is_noun:
        return
    determiner = parse.child(kind, "det")
    if determiner is None or determiner.lower not in ("a", "an") or is_plural(subject) or is_plural(kind):
        return
    for prep in (one for one in parse.tokens[kind.i + 1 :] if one.lower == "with"):
        noun = parse.child(prep, "pobj")
        if noun is None or prep.i < kind.i + 1 or not ends(parse, parse.span(prep)[1]):
            continue
        if parse.head(prep).i not in (kind.i, root.i) or not parse.children(noun, "det", "nummod", "amod", "prep"):
            continue
        if noun.pos != "NOUN" or noun.entity == "PERSON" or subject.entity == "PERSON":
            continue
        if any(one.is_noun for one in parse.tokens[kind.i + 1 : prep.i]):
            continue  # "a system for firms with few workers": the firms may have them
        told = [one for one in parse.children(kind, "amod", "compound", "prep", "nmod") if one.i != prep.i]
        if not told or (kind.i == prep.i - 1 and prep.i - root.i < _LEAST):
            continue
        again = "It" if subject.is_noun else subject_again(parse, subject)
        if again != "It" or any(one.lower in _LIMITS for one in parse.children(subject)):
            continue
        rest = list(parse.tokens[prep.i + 1 : parse.span(prep)[1]])
        if any(one.lower in ("his", "her", "him", "our", "my", "your") for one in parse):
            continue
        stop = prep.i - (parse[prep.i - 1].text == ",")
        verb = "had" if is_past(parse, root) else "has"
        made = (sentence(join(parse.tokens[:stop])), sentence(f"{again} {verb} {join(rest)}"))
        yield Proposal("with", made, "What it has is told in its own sentence.", join(rest), made[1])
        return
