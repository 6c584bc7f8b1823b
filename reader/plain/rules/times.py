"""What came first and what came after, one thing a sentence: "before moving", "after leaving", ", when it closed"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.plain.rules.phrasing import (
    Proposal,
    comma_after,
    ends,
    is_finite,
    is_past,
    is_somebody,
    join,
    lowered,
    reports,
    sentence,
    subject_again,
)
from reader.text.fact_words import UNITS
from reader.text.inflect import inflected
from reader.text.parse import Parse, Token

_ENDS = ("die", "kill", "murder", "execute", "expire")
"""After which nothing is told of somebody: "After that, he died" sounds as if it came of it."""
_LEAST = 3


def before_that(parse: Parse) -> Iterator[Proposal]:
    """Propose "He studied law. After that, he moved." for "… before moving" or "before he moved"."""
    root = parse.root
    subject = parse.child(root, "nsubj", "nsubjpass")
    if subject is None or not _told_as_past(parse):
        return
    for token in parse:
        if token.lower != "before" or token.i < root.i + 2 or parse[token.i - 1].lower in ("even", "long", "just"):
            continue
        if (
            parse[token.i - 1].lemma in UNITS
            or parse[token.i - 1].entity in ("DATE", "TIME")
            or parse[token.i - 1].tag == "RB"
        ):
            continue  # "two years before"
        again = _after(parse, token, subject)
        if again is None:
            continue
        main = sentence(join(parse.tokens[: token.i]))
        made = (main, sentence(f"After that, {again}"))
        yield Proposal("time clause", made, "What came after has its own sentence.", parse.text, made[1])
        return


def _after(parse: Parse, before: Token, subject: Token) -> str | None:
    """Return the clause behind "before", to the end of the sentence, as one of its own in the past."""
    rest = list(parse.tokens[before.i + 1 :])
    while rest and not rest[-1].is_word and rest[-1].text not in ")”\"'’":
        rest.pop()
    if len(rest) < _LEAST:
        return None
    verb = rest[0]
    if verb.tag == "VBG" and parse.head(verb).i in (before.i, parse.root.i) and verb.lemma not in _ENDS:
        between = any(one.is_verb for one in parse.tokens[parse.root.i + 1 : before.i])
        return _with_subject(parse, subject, verb, rest[1:]) if _acts(subject) and not between else None
    clause = parse.head(before)
    own = parse.child(clause, "nsubj", "nsubjpass")
    if before.dep != "mark" or clause.tag != "VBD" or own is None or own.i > clause.i or clause.lemma in _ENDS:
        return None
    if parse.span(own)[0] != before.i + 1 or not ends(parse, parse.span(clause)[1]):
        return None
    return lowered(rest)


def _acts(subject: Token) -> bool:
    """Say whether a subject can be who did what a form in -ing tells."""
    return is_somebody(subject) or subject.pos in ("PROPN", "PRON")


def _with_subject(parse: Parse, subject: Token, verb: Token, rest: Sequence[Token]) -> str | None:
    again = subject_again(parse, subject)
    if again is None:
        return None
    if verb.lemma == "be":
        form = "were" if again in ("They", "We", "You") or subject.tag in ("NNS", "NNPS") else "was"
    else:
        form = inflected(verb.lemma, "VBD")
    return f"{_inside(subject, again)} {form} {join(rest)}"


def _inside(subject: Token, again: str) -> str:
    """Return a subject named again as it stands inside a sentence."""
    name = (subject.pos == "PROPN" and not again.startswith("The ")) or again == "I"
    return again if name else again[0].lower() + again[1:]


def after_that(parse: Parse) -> Iterator[Proposal]:
    """Propose "He left school. After that, he joined the navy." for "After leaving school, he joined the navy"."""
    root = parse.root
    subject = parse.child(root, "nsubj", "nsubjpass")
    if subject is None or not _told_as_past(parse) or len(parse) < 2 * _LEAST or parse[0].lower != "after":
        return
    verb = parse[1]
    tree = parse.subtree(verb)
    closing = comma_after(parse, tree[-1].i + 1)
    if verb.tag != "VBG" or not closing or closing[0].i > root.i or verb.lemma == "be" or len(tree) < 2:
        return
    if not _acts(subject):
        return  # "After trying three others, this one clicked"
    first, last = parse.span(subject)
    if first != closing[0].i + 1 or "," in (one.text for one in parse.tokens[first:last]):
        return
    again = subject_again(parse, subject)
    if again is None:
        return
    name = join(parse.tokens[first:last])
    done = sentence(f"{name} {inflected(verb.lemma, 'VBD')} {join(tree[1:])}")
    rest = join(parse.tokens[last:])
    made = (done, sentence(f"After that, {_inside(subject, again)} {rest}"))
    yield Proposal("time clause", made, "What came first has its own sentence.", parse.text, " ".join(made))


def at_that_time(parse: Parse) -> Iterator[Proposal]:
    """Propose "At that time, it closed" for ", when it closed" behind a date at the end of a sentence."""
    if not _told_as_past(parse):
        return
    for token in parse:
        if token.lower != "when" or token.i < _LEAST or parse[token.i - 1].text != ",":
            continue
        clause = parse.head(token)
        tree = parse.subtree(clause)
        own = parse.child(clause, "nsubj", "nsubjpass", "expl")
        if tree[0].i != token.i or own is None or parse.span(own)[0] != token.i + 1 or not is_past(parse, clause):
            continue
        dated = parse[token.i - 2].entity in ("DATE", "TIME") or parse[token.i - 2].text.isdigit()
        if not dated or not ends(parse, tree[-1].i + 1) or not is_finite(parse, clause):
            continue
        main = sentence(join(parse.tokens[: token.i - 1]))
        made = (main, sentence(f"At that time, {lowered(tree[1:])}"))
        yield Proposal("time clause", made, "What happened then has its own sentence.", parse.text, made[1])
        return


def _told_as_past(parse: Parse) -> bool:
    """Say whether the main clause tells as a fact what happened."""
    root = parse.root
    if not is_past(parse, root) or parse.children(root, "neg") or reports(root):
        return False
    return not any(one.tag == "MD" or one.lower in ("if", "unless", "never", "not") for one in parse)
