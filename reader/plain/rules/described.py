"""What somebody is, and what they did: "is a politician who served …" becomes two sentences."""

from __future__ import annotations

from collections.abc import Iterator

from reader.plain.rules.phrasing import Proposal, ends, is_finite, is_past, is_plural, join, sentence, subject_again
from reader.text.parse import Parse, Token
from reader.text.wordlists import listed

_STATES = frozenset(["locate", "situate", "base"])
_EVENTS = frozenset(
    listed(
        "found build establish create publish release write produce direct design invent develop form open "
        "launch discover complete make record compose star adapt hold"
    )
)


def described(parse: Parse) -> Iterator[Proposal]:
    """Propose a sentence for what follows "X is a Y" as "who …" or "located …", where X is one that has a name.

    "X is a Y who did Z" says no more than "X is a Y" and "X did Z" if X is one person or thing; of a kind it may
    be a definition, which stays whole.
    """
    root = parse.root
    subject, kind = parse.child(root, "nsubj"), parse.child(root, "attr")
    if (
        root.lemma != "be"
        or root.tag not in ("VBZ", "VBD", "VBP")
        or not subject
        or not kind
        or not _is_one(parse, subject)
    ):
        return
    if parse.children(root, "neg", "aux", "advcl", "conj", "ccomp") or not _tells(parse, kind):
        return
    for verb in parse.children(kind, "relcl", "acl"):
        tree = parse.subtree(verb)
        if (
            not ends(parse, tree[-1].i + 1)
            or len(tree) != tree[-1].i - tree[0].i + 1
            or parse[tree[0].i - 1].text == ","
        ):
            continue
        again = subject_again(parse, subject)
        rest = _clause(parse, root, verb, tree)
        if again is None or rest is None:
            continue
        main = sentence(join(parse.tokens[: tree[0].i]))
        added = sentence(f"{again} {rest}")
        reason = "What somebody or something is, and what is told of it, have their own sentences."
        yield Proposal("description", (main, added), reason, join(tree), added)
        return


def _is_one(parse: Parse, subject: Token) -> bool:
    named = subject.pos == "PROPN" and not is_plural(subject)
    return (named or subject.lower in ("he", "she", "it")) and len(parse.conjuncts(subject)) == 1


def _tells(parse: Parse, kind: Token) -> bool:
    """Say whether the noun is a new one with something said of it, so that it stands well alone."""
    determiner = parse.child(kind, "det")
    return (
        kind.pos == "NOUN"
        and determiner is not None
        and determiner.lower in ("a", "an")
        and bool(parse.children(kind, "amod", "compound", "prep", "nmod"))
        and len(parse.conjuncts(kind)) == 1
    )


def _clause(parse: Parse, root: Token, verb: Token, tree: list[Token]) -> str | None:
    if verb.dep == "relcl":
        subject = parse.child(verb, "nsubj", "nsubjpass")
        if (
            subject is None
            or subject.i != tree[0].i
            or subject.lower not in ("who", "that", "which")
            or not is_finite(parse, verb)
        ):
            return None
        finite = next(
            (one for one in [*parse.children(verb, "aux", "auxpass"), verb] if one.tag in ("VBP", "VBZ", "VBD", "MD")),
            verb,
        )
        return None if finite.tag == "VBP" else join(tree[1:])
    if verb.tag != "VBN" or verb.i != tree[0].i:
        return None
    if verb.lemma in _STATES:
        return f"{'was' if is_past(parse, root) else 'is'} {join(tree)}"
    return f"was {join(tree)}" if verb.lemma in _EVENTS and _is_dated(parse, verb) else None


def _is_dated(parse: Parse, verb: Token) -> bool:
    """Say whether an event is told with its time or its maker, so that it is surely past."""
    return any(one.entity == "DATE" for one in parse.subtree(verb)) or bool(parse.children(verb, "agent"))
