"""Splits that read the words rather than the tree, for parses that join the wrong ones: the gate parses the parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.plain.rules.phrasing import (
    FINITE,
    HOLDING,
    SOMETIMES,
    Proposal,
    commands,
    ends,
    ends_list,
    is_finite,
    is_past,
    is_plural,
    join,
    lowered,
    reports,
    sentence,
    subject_again,
)
from reader.text.inflect import agreeing, inflected
from reader.text.parse import Parse, Token
from reader.text.reasons import gives_reason
from reader.text.wordlists import listed

_OPENINGS = {"and": "", "but": "But "}
_PAIRED = frozenset(listed("both between either neither whether not nor if unless until"))
"""Words whose second half a split would cut off."""
_SUBORDINATE = ("WDT", "WP", "WP$", "WRB")
_SUBJECT = ("DT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "CD", "JJ", "IN", "POS", "CC", "RB", "EX", "VBN", "HYPH",
            "VBG")  # fmt: skip
"""Tags that words before a verb may have where they name its subject."""
_SUBJECTS = ("nsubj", "nsubjpass", "expl")
_LEAST = 3
"""Words of a clause that can stand alone."""


def clauses_apart(parse: Parse) -> Iterator[Proposal]:
    """Propose two sentences at "and" or "but" wherever the words on both sides look like whole clauses."""
    for token in parse:
        opening = _OPENINGS.get(token.lower)
        if opening is None or token.i < _LEAST or len(parse) - token.i <= _LEAST:
            continue
        left, right = list(parse.tokens[: token.i]), list(parse.tokens[token.i + 1 :])
        if (
            parse.tokens[token.i - 1].lower == "here"
            or ends_list(parse, token.i)
            or (parse.head(token).dep == "amod" and parse.head(token).i == token.i - 1)  # "the wet and windy weather"
            or not _main_only(left)
            or not _begins_clause(right)
            or _stands_under(left)
            or any(commands(parse, one) for one in left)
            or _may_be_listed(left)
        ):
            continue
        made = (sentence(join(left)), sentence(opening + (lowered(right) if opening else join(right))))
        yield Proposal("joined clauses", made, "Two things are said: each has its own sentence.", parse.text, made[1])


def _main_only(left: Sequence[Token]) -> bool:
    """Say whether a stretch has a finite verb with a subject, and nothing that hangs on another clause."""
    finite = [one for one in left if one.tag in FINITE]
    if not finite or "(" in (one.text for one in left) or not any(one.dep in _SUBJECTS for one in left):
        return False
    if any(one.tag in _SUBORDINATE or one.dep == "mark" or one.lower in _PAIRED for one in left):
        return False
    general = left[0].tag == "IN" and not any(one.tag == "VBD" for one in left)
    if general or left[0].lower in SOMETIMES or any(one.lower == "every" for one in left[:4]):
        return False
    if left[0].lower in (*HOLDING, *_CONDITIONS) or left[0].tag == "VBG" or any(one.text == ":" for one in left):
        return False
    if any(one.lower in ("time", "moment", "following") for one in left[1:3]):
        return False  # "The last time it rained and she was out, …"
    return not any(one.dep in ("ccomp", "csubj") and one.head <= left[-1].i for one in left)


_CONDITIONS = frozenset(listed("as if when while although though because since unless once until after before whether"))


def _may_be_listed(left: Sequence[Token]) -> bool:
    """Say whether a past form may be no verb but part of a list: "cakes, locally sourced drinks and a bar please"."""
    return any(
        one.tag == "VBD" and before.tag == "RB" and after.tag in ("NN", "NNS") and "," in (each.text for each in left)
        for before, one, after in zip(left, left[1:], left[2:], strict=False)
    )


def _stands_under(left: Sequence[Token]) -> bool:
    """Say whether what comes first holds back what follows: somebody says it, it may be so, or it is half of one.

    Half of one are "The truth is, …" and "In case the lift fails, …".
    """
    half = left[-1].lemma == "be" or (left[0].tag == "IN" and {one.lower for one in left[1:3]} & _UNDER)
    return bool(half) or any(one.is_verb and reports(one) for one in left) or any(one.tag == "MD" for one in left)


_STATES = ("have", "be", "include", "contain")
_UNDER = frozenset(("case", "order", "event"))


def _begins_clause(right: Sequence[Token]) -> bool:
    """Say whether words begin with a subject and go on with its finite verb, and ask nothing of what stands before."""
    verb = next((index for index, one in enumerate(right) if one.tag in FINITE), None)
    if (
        not verb
        or right[0].tag in ("IN", "RB", "VBN", "VBD", "CC", "POS", "HYPH")
        or (right[0].tag == "VBG" and not right[1].is_noun)
    ):
        return False
    before = right[:verb]
    if any(one.is_noun and other.tag in ("DT", "PRP", "PRP$") for one, other in pairwise(before)):
        return False  # "at the time the stone was hard"
    if any(one.tag not in _SUBJECT or one.lower == "that" for one in before) or before[-1].tag in ("IN", "DT", "CC"):
        return False
    if not any(one.is_noun or one.tag in ("PRP", "EX") for one in before):
        return False
    if right[verb].lower.endswith("ed") and verb + 1 < len(right) and right[verb + 1].lower in ("by", "through"):
        return False  # "high torque generated through gears" has no verb
    return not any(one.lower in ("according", "respectively", "either", "neither", "nor") for one in right)


def comma_splice(parse: Parse) -> Iterator[Proposal]:
    """Propose two sentences for two whole clauses with nothing but a comma, or a semicolon, between them."""
    for token in parse:
        if token.text not in (",", ";") or token.i < _LEAST or len(parse) - token.i <= _LEAST:
            continue
        left, right = list(parse.tokens[: token.i]), list(parse.tokens[token.i + 1 :])
        if not _main_only(left) or not _begins_clause(right):
            continue
        if token.text == "," and (
            _stands_under(left)
            or any(one.text == "," for one in left)
            or any(one.is_verb and reports(one) for one in right)
            or (right[0].pos == "PRON" and any(one.dep == "neg" for one in left))  # "It is not A, it is B"
            or right[0].tag not in ("DT", "PRP", "PRP$", "NNP", "EX")
            or left[0].tag in ("VB", "VBG", "VBN")
        ):
            continue
        made = (sentence(join(left)), sentence(join(right)))
        yield Proposal("joined clauses", made, "Two things are said: each has its own sentence.", parse.text, made[1])


def with_phrases(parse: Parse) -> Iterator[Proposal]:
    """Propose "The edge is thin" for ", with the edge being thin" at the end of a sentence."""
    if not is_finite(parse, parse.root):
        return
    for token in parse:
        if token.lower != "with" or token.i < _LEAST or parse[token.i - 1].text != ",":
            continue
        verb = next((one for one in parse.tokens[token.i + 2 :] if one.tag in ("VBG", "VBN") or one.is_verb), None)
        if verb is None or not (verb.tag in ("VBG", "VBN") or (verb.tag == "VBD" and verb.dep == "pcomp")):
            continue
        before = list(parse.tokens[token.i + 1 : verb.i])
        noun = _subject_of(before)
        rest = list(parse.tokens[verb.i + 1 :])
        several = any(one.lower in ("and", "or") for one in before) or before[-1].tag == "RB"
        if noun is None or _held(parse) or not rest or several or parse.root.i > token.i:
            continue
        if any(one.lower in ("different", "each", "every", "various") for one in parse.tokens[: token.i]):
            continue  # what goes with each of several
        if any(
            one.tag in ("VBN", "VBG")
            for place, one in enumerate(rest)
            if "and" in (other.lower for other in rest[:place])
        ):
            continue  # "with its windows shut and lawns mown"
        said = _finite(parse, verb, noun)
        if any(one.text == "," and parse[one.i + 1].tag in FINITE for one in rest[:-1]):
            continue  # the main clause goes on
        dated = any(one.entity == "DATE" for one in rest) and not is_past(parse, parse.root)
        if said is None or dated:
            continue
        main = sentence(join(parse.tokens[: token.i - 1]))
        added = sentence(f"{join(before)} {said} {join(rest)}")
        yield Proposal("with", (main, added), "What goes with it has its own sentence.", join(before), added)
        return


def _subject_of(before: Sequence[Token]) -> Token | None:
    """Return the noun that goes before a participle, where the words between form one phrase of it."""
    if not before or any(one.text in ",;()" or one.tag in (*_SUBORDINATE, "MD") for one in before):
        return None
    if not (before[-1].is_noun or before[-1].tag in ("RB", "CD")):
        return None
    quantity = before[0].lower in ("all", "both", "most", "some", "many", "each") and len(before) > 2
    inner = [one for one in before if not (quantity and one.i == before[0].i + 1)]  # "all of its platforms"
    first = next((one.i for one in inner if one.tag == "IN"), before[-1].i + 1)
    heads = [one for one in before if one.is_noun and one.i < first]
    return heads[-1] if heads else None


def _finite(parse: Parse, verb: Token, noun: Token) -> str | None:
    """Return the finite form of a participle in the main verb's time."""
    past, plural = is_past(parse, parse.root), is_plural(noun)
    be = agreeing("was" if past else "is", plural=plural)
    if verb.lower == "being":
        return be
    if verb.tag in ("VBN", "VBD"):
        return f"{be} {verb.text}"
    return inflected(verb.lemma, "VBD" if past else "VBP" if plural else "VBZ")


def _held(parse: Parse) -> bool:
    """Say whether the main clause is denied, doubted, handed on or conditional."""
    root = parse.root
    return (
        bool(parse.children(root, "neg"))
        or reports(root)
        or any(one.tag == "MD" or one.lower in ("if", "unless", "no", "without") for one in parse)
    )


def together(parse: Parse) -> Iterator[Proposal]:
    """Propose "They did this with colleagues" for ", with colleagues," between a subject and what it did."""
    root = parse.root
    subject = parse.child(root, "nsubj")
    if (
        subject is None
        or root.tag != "VBD"
        or root.lemma in ("have", "be", "include", "contain")
        or _held(parse)
        or not parse.children(root, "dobj")
    ):
        return
    opening = next((one for one in parse.tokens[subject.i : root.i] if one.text == ","), None)
    if opening is None or parse[opening.i + 1].lower != "with":
        return
    closing = next((one for one in parse.tokens[opening.i + 1 : root.i] if one.text == ","), None)
    if closing is None or closing.i != root.i - 1:
        return
    inside = list(parse.tokens[opening.i + 1 : closing.i])
    again = subject_again(parse, subject)
    if again is None or any(one.is_verb or one.text in "()" for one in inside) or len(inside) < _LEAST:
        return
    main = sentence(f"{join(parse.tokens[: opening.i])} {join(parse.tokens[closing.i + 1 :])}")
    added = sentence(f"{again} did this {join(inside)}")
    yield Proposal("with", (main, added), "Who took part has its own sentence.", join(inside), added)


def told_when(parse: Parse) -> Iterator[Proposal]:
    """Propose "Results were announced today. These results showed …" for "Results announced today showed …"."""
    for verb in parse.tokens[1:]:
        noun = parse[verb.i - 1]
        if verb.lemma not in _MADE_KNOWN or verb.tag not in ("VBN", "VBD") or noun.pos != "NOUN":
            continue
        later = next((one for one in parse.tokens[verb.i + 1 :] if one.tag in FINITE), None)
        first = list(parse.tokens[: verb.i])
        if (
            later is None
            or later.tag not in ("VBD", "VBZ", "VBP")
            or any(one.is_verb or one.text == "," for one in first)
        ):
            continue
        told = list(parse.tokens[verb.i : later.i])
        while told[-1].text == ",":
            told.pop()
        dated = any(one.entity in ("DATE", "TIME") for one in told)
        if not dated or first[0].tag in ("DT", "PRP$", "CD", "IN", "WRB") or any(_joins(one) for one in told):
            continue
        plural = is_plural(noun)
        stated = sentence(f"{join(first)} {agreeing('was', plural=plural)} {join(told)}")
        again = f"{'These' if plural else 'This'} {noun.text}"
        made = (stated, sentence(f"{again} {join(parse.tokens[later.i :])}"))
        yield Proposal("participle", made, "What comes first has its own sentence.", join(told), stated)
        return


def _joins(token: Token) -> bool:
    """Say whether a word begins another clause or joins two things."""
    return token.tag in (*_SUBORDINATE, "CC", "MD") or token.text in ",;" or token.dep == "mark"


_MADE_KNOWN = frozenset(listed("announce publish release present report issue launch carry conduct make write"))


def because_as(parse: Parse) -> Iterator[Proposal]:
    """Propose "This is because …" for ", as …" or ", since …" at the end, where a clause with a state follows."""
    root = parse.root
    if not is_finite(parse, root) or _held(parse):
        return
    for clause in parse.children(root, "advcl"):
        mark = next((one for one in parse.children(clause, "mark") if one.lower in ("as", "since")), None)
        if mark is None or mark.i < _LEAST or not gives_reason(parse, mark):
            continue
        tree = parse.subtree(clause)
        if tree[0].i != mark.i or not ends(parse, tree[-1].i + 1):
            continue
        if any(one.tag in _SUBORDINATE for one in parse.tokens[: mark.i]) or not is_finite(parse, clause):
            continue
        if (
            mark.lower == "as"
            and clause.lemma in ("be", "do", "have")
            and parse.children(clause, "nsubj")[:1]
            == [one for one in parse.children(clause, "nsubj") if one.pos == "PRON"]
        ):
            continue  # "as they are in Africa" compares
        body = [one for one in tree if one.i != mark.i]
        told = "This was because" if is_past(parse, root) and is_past(parse, clause) else "This is because"
        made = (sentence(join(parse.tokens[: mark.i - 1])), sentence(f"{told} {lowered(body)}"))
        reason = f"“{mark.lower.capitalize()}” gave a reason."
        yield Proposal("subordinate clause", made, reason, parse.text, " ".join(made))
        return
