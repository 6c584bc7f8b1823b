"""Who does what to whom: the links between the words of a sentence, the same for the active and the passive voice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from reader.text.parse import Parse, Token

_RELATIVE = frozenset(["who", "whom", "which", "that"])
_SUBJECTS = ("nsubj", "csubj")


class Link(NamedTuple):
    """``dependent`` stands to ``head`` as ``role`` says: subj, obj, iobj, poss, mod, or a preposition."""

    head: Token
    role: str
    dependent: Token


def links(parse: Parse) -> Iterator[Link]:
    """Yield the links of a sentence: participants of verbs, complements of nouns, possessors.

    A passive's subject is an object; a relative clause's pronoun stands for its noun; joined verbs share their
    subject, joined nouns their place; "X, the head of Y" says what "X is the head of Y" does.
    """
    for token in parse:
        for role, dependent in _direct(parse, token):
            for one in _members(parse, dependent):
                yield Link(token, role, one)


def _members(parse: Parse, token: Token) -> list[Token]:
    return [token, *(one for one in parse.conjuncts(token) if one.i > token.i and one.is_noun)]


def _direct(parse: Parse, token: Token) -> Iterator[tuple[str, Token]]:
    for child in parse.children(token):
        dep = child.dep
        if dep in _SUBJECTS:
            yield ("obj" if _is_participle(parse, token) else "subj"), _meant(parse, child)
        elif dep in ("nsubjpass", "csubjpass"):
            yield ("iobj" if parse.children(token, "dobj") else "obj"), _meant(parse, child)
        elif dep in ("dobj", "oprd") or (dep in ("attr", "acomp") and token.lemma != "be"):
            yield "obj", _meant(parse, child)
        elif dep == "dative":
            yield "iobj", parse.child(child, "pobj") or child
        elif dep == "agent":
            yield from (("subj", one) for one in parse.children(child, "pobj"))
        elif dep == "prep":
            yield from _prepositional(parse, child)
        elif (dep in ("compound", "nmod") and child.pos == "PROPN" and token.pos != "PROPN") or (
            child.tag == "JJ" and dep == "amod"
        ):
            yield "mod", child
        elif dep == "poss":
            yield "poss", child
        elif dep == "appos" and child.is_noun:
            yield "is", child
    yield from _inherited(parse, token)


def _prepositional(parse: Parse, preposition: Token) -> Iterator[tuple[str, Token]]:
    for child in parse.children(preposition):
        if child.dep in ("pobj", "pcomp"):
            yield preposition.lower, _meant(parse, child)
        elif child.dep == "prep" or (child.dep == "conj" and child.pos == "ADP"):
            yield from _prepositional(parse, child)


def _is_participle(parse: Parse, verb: Token) -> bool:
    """Say whether the parse took a participle for the main verb: "Results announced today, showed …"."""
    if verb.tag != "VBD" or parse.children(verb, "dobj", "ccomp", "xcomp"):
        return False
    behind = (one for one in parse.children(verb, "dep") if one.tag in ("VBD", "VBZ", "VBP"))
    return any(one.i > verb.i and parse[one.i - 1].text == "," for one in behind)


def _inherited(parse: Parse, token: Token) -> Iterator[tuple[str, Token]]:
    """Yield what a verb has by its place: the noun that it describes, the subject that it shares, what it equates."""
    if token.dep == "nsubj" and token.is_noun and parse.head(token).lemma == "be":
        yield from (("is", one) for one in parse.children(parse.head(token), "attr") if one.is_noun)
    if token.is_noun:  # "the CNS, which is the brain"
        told = [one for one in parse.children(token, "relcl") if one.lemma == "be" and parse.children(one, "nsubj")]
        told = [one for one in told if parse.children(one, "nsubj")[0].lower in _RELATIVE]
        yield from (("is", one) for verb in told for one in parse.children(verb, "attr") if one.is_noun)
    if token.lemma == "be" and (subject := subject_of(parse, token)):
        yield from (("is", one) for one in parse.children(token, "attr") if one.is_noun)
        yield "subj", subject
    if not token.is_verb or parse.children(token, "nsubj", "nsubjpass", "csubj", "expl"):
        return
    if token.dep == "acl":
        yield ("obj" if token.tag == "VBN" else "subj"), _meant(parse, parse.head(token))
    elif token.dep in ("conj", "advcl", "xcomp") and (shared := subject_of(parse, parse.head(token))):
        passive = token.tag == "VBN" and (
            parse.children(token, "auxpass") or token.dep == "advcl" or _is_passive(parse, token)
        )
        if token.dep == "xcomp" and (held := parse.child(parse.head(token), "dobj")):
            shared = held
        yield ("obj" if passive else "subj"), shared


def _is_passive(parse: Parse, token: Token) -> bool:
    """Say whether a joined participle shares the "was" of the verb that it is joined to."""
    head = parse.head(token)
    passive = bool(parse.children(head, "auxpass")) or (head.dep == "acl" and head.tag == token.tag == "VBN")
    return token.dep == "conj" and not parse.children(token, "aux") and passive


def subject_of(parse: Parse, verb: Token) -> Token | None:
    """Return the word that is a verb's subject, also where it shares another verb's or stands for a noun."""
    for _ in range(len(parse)):
        if found := parse.child(verb, "nsubj", "nsubjpass"):
            return _meant(parse, found)
        if verb.dep in ("acl", "relcl") and verb.head != verb.i:
            return parse.head(verb)
        if verb.dep not in ("conj", "xcomp", "advcl"):
            return None
        verb = parse.head(verb)
    return None


def _meant(parse: Parse, token: Token) -> Token:
    """Return the noun that a relative pronoun or "a number of" stands for, or the word itself."""
    if token.lemma in ("number", "majority", "variety", "range", "lot", "kind", "type", "sort"):
        of = next((one for one in parse.children(token, "prep") if one.lower == "of"), None)
        return (parse.child(of, "pobj") if of else None) or token
    if token.lower in _RELATIVE and token.tag in ("WP", "WDT", "IN"):
        for above in parse.ancestors(token):
            if above.dep == "relcl":
                return parse.head(above)
    return token
