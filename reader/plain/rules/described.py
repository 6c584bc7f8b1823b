"""What somebody is, and what they did: "is a politician who served …" becomes two sentences."""

from __future__ import annotations

from collections.abc import Iterator

from reader.plain.rules.phrasing import (
    FINITE,
    Proposal,
    ends,
    is_finite,
    is_past,
    is_plural,
    join,
    sentence,
    subject_again,
)
from reader.text.inflect import agreeing, inflected
from reader.text.parse import Parse, Token
from reader.text.wordlists import listed

_STATES = frozenset(["locate", "situate", "base"])
_LASTING = frozenset(
    listed(
        "locate situate base find use know call make play speak grow produce hold design intend dedicate surround "
        "characterise characterize form compose divide connect eat own run operate add need"
    )
)
"""What is done to a thing, or was, for as long as it is one."""
_GOING_ON = frozenset(
    listed(
        "establish describe contain connect link cover lead serve show measure live belong stretch span run comprise "
        "feature include involve combine contribute consist represent allow hold grow"
    )
)
"""What a thing does as long as it is one."""
_VAGUE = frozenset(
    listed("person someone somebody anyone thing something anything one man woman people individual word term")
)
"""Kinds that say nothing without what follows."""
_EVENTS = frozenset(
    listed(
        "found build establish create publish release write produce direct design invent develop form open "
        "launch discover complete make record compose star adapt hold"
    )
)


def described(parse: Parse) -> Iterator[Proposal]:
    """Propose a sentence for what follows "X is a Y" as "who …", "that …" or "located …".

    "X is a Y who did Z" says no more than "X is a Y" and "X did Z" if X is one person or thing, and of any X if all of
    them are meant. A kind that says nothing alone ("a person who …") keeps what follows.
    """
    root = parse.root
    subject, kind = parse.child(root, "nsubj"), parse.child(root, "attr")
    if root.lemma != "be" or root.tag not in ("VBZ", "VBD", "VBP") or not subject or not kind:
        return
    if parse.children(root, "neg", "aux", "advcl", "conj", "ccomp") or not _tells(parse, kind):
        return
    named = _is_one(parse, subject)
    if not named and not _is_any(parse, subject):
        return
    for verb in _told(parse, kind):
        tree = parse.subtree(verb)
        if (
            not ends(parse, tree[-1].i + 1)
            or len(tree) != tree[-1].i - tree[0].i + 1
            or parse[tree[0].i - 1].text == ","
        ):
            continue
        again = _again(parse, subject, verb, tree)
        rest = _clause(parse, root, verb, tree)
        if again is None or rest is None or any(one.is_verb for one in parse.tokens[kind.i : tree[0].i]):
            continue  # what follows may be told of another thing
        main = sentence(join(parse.tokens[: tree[0].i]))
        added = sentence(f"{again} {rest}")
        reason = "What somebody or something is, and what is told of it, have their own sentences."
        yield Proposal("description", (main, added), reason, join(tree), added)
        return


def _told(parse: Parse, kind: Token) -> Iterator[Token]:
    """Yield the clauses about a kind, or about what it is a kind of."""
    yield from parse.children(kind, "relcl", "acl")
    for of in parse.children(kind, "prep"):
        inner = parse.child(of, "pobj")
        if inner is not None and of.i == kind.i + 1:
            yield from (one for one in parse.children(inner, "relcl", "acl") if kind.lemma in _KINDS)


_KINDS = frozenset(listed("kind type form sort branch breed variety species genus style class"))


def _is_one(parse: Parse, subject: Token) -> bool:
    named = subject.pos == "PROPN" and not is_plural(subject)
    return (named or subject.lower in ("he", "she", "it")) and len(parse.conjuncts(subject)) == 1


def _is_any(parse: Parse, subject: Token) -> bool:
    """Say whether the subject is a thing or all things of a name, said without a limit and not as a definition."""
    if not subject.is_noun or any(one.lower == "and" for one in parse.subtree(subject)):
        return False
    before = [one for one in parse.children(subject) if one.i < subject.i]
    if any(one.lower in ("a", "an") for one in before):
        return False  # "a vet is a doctor who …" tells which doctors are vets
    return not any(one.dep in ("nummod", "predet") or one.lower in _LIMITS for one in before)


_LIMITS = frozenset(listed("some many most few several any all no each every other another one"))


def _again(parse: Parse, subject: Token, verb: Token, tree: list[Token]) -> str | None:
    """Return the subject a second time: a thing as "it", which the clause tells to be one."""
    thing = verb.dep == "acl" or tree[0].lower in ("that", "which")
    person = subject.entity == "PERSON" or tree[0].lower == "who" or subject.lower in ("he", "she")
    if thing and not person and subject.is_noun and verb.lemma not in ("locate", "situate", "base", "know", "call"):
        many = parse.root.lower in ("are", "were")
        if not many and any(one.lower in ("their", "them", "they", "themselves") for one in tree):
            return None  # "an agency that has honed their skills"
        return "They" if many else "It"
    return subject_again(parse, subject) if _is_one(parse, subject) else None


def _tells(parse: Parse, kind: Token) -> bool:
    """Say whether the noun is a new one with something said of it, so that it stands well alone."""
    determiner = parse.child(kind, "det")
    new = determiner is not None and determiner.lower in ("a", "an")
    return (
        kind.pos == "NOUN"
        and (new or (determiner is None and kind.tag == "NNS"))
        and kind.lemma not in _VAGUE
        and bool(parse.children(kind, "amod", "compound", "prep", "nmod", "conj"))
        and all(one.lower in ("or", ",") for one in parse.children(kind, "cc"))
    )


def _clause(parse: Parse, root: Token, verb: Token, tree: list[Token]) -> str | None:
    if verb.dep == "relcl":
        return _relative(parse, root, verb, tree)
    if verb.i != tree[0].i and not (tree[0].tag == "RB" and tree[0].i == verb.i - 1):
        return None
    be = agreeing("was" if is_past(parse, root) else "is", plural=root.lower in ("are", "were"))
    if verb.tag == "VBN" and (verb.lemma in _STATES or (verb.lemma in _LASTING and not _is_dated(parse, verb))):
        return f"{be} {join(tree)}"
    if verb.tag == "VBG" and verb.lemma in _GOING_ON and verb.i == tree[0].i:
        tag = "VBD" if is_past(parse, root) else "VBP" if be == "are" else "VBZ"
        return f"{inflected(verb.lemma, tag)} {join(tree[1:])}"
    if verb.tag != "VBN" or verb.lemma not in _EVENTS or not _is_dated(parse, verb):
        return None
    return f"{agreeing('was', plural=root.lower in ('are', 'were'))} {join(tree)}"


def _relative(parse: Parse, root: Token, verb: Token, tree: list[Token]) -> str | None:
    subject = parse.child(verb, "nsubj", "nsubjpass")
    if (
        subject is None
        or subject.i != tree[0].i
        or subject.lower not in ("who", "that", "which")
        or not is_finite(parse, verb)
        or parse[subject.i + 1].text == ","
    ):
        return None
    finite = next((one for one in [*parse.children(verb, "aux", "auxpass"), verb] if one.tag in FINITE), verb)
    one, many = finite.tag == "VBZ", finite.tag == "VBP"
    if (many and root.tag == "VBZ") or (one and root.tag == "VBP"):
        return None
    return None if tree[1].text in ("'s", "’s") else join(tree[1:])  # "that’s" hangs on its own word


def _is_dated(parse: Parse, verb: Token) -> bool:
    """Say whether an event is told with its time or its maker, so that it is surely past."""
    return any(one.entity == "DATE" for one in parse.subtree(verb)) or bool(parse.children(verb, "agent"))
