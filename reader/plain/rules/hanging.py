"""What two joined clauses may hang on together, so that neither can be told alone: a condition, "he said", a list."""

from __future__ import annotations

import re

from reader.plain.rules.phrasing import FINITE, HOLDING, SOMETIMES, comma_before, commands, is_finite, reports
from reader.text.parse import Parse, Token
from reader.text.wordlists import listed


def hangs(parse: Parse, verb: Token, joined: Token, gone: list[Token]) -> bool:
    """Say whether something holds for both clauses, or makes one of them less than a clause.

    ``gone`` are the comma and the conjunction between them.
    """
    start = parse.span(joined)[0]
    before = parse.tokens[:start]
    if verb.tag == joined.tag == "VBG" and (subject := shared_subject(parse, verb)) and subject.lemma in _CONSISTS:
        return True  # "The hard part has been finding it and taking it home"
    if any(one.is_verb and one.i != verb.i and one.tag in FINITE and reports(one) for one in before):
        return True  # ", he said, and": he may have said both
    if any(one.i > verb.i for one in parse.children(verb, "ccomp")) and not reports(joined):
        return True  # "It does not mean that it is lost and you should give up"
    if verb.tag == "VBD" and parse.children(verb, "agent") and not parse.children(verb, "dobj"):
        return True  # "the firms deemed fit by the state may not …"
    if commands(parse, verb) and parse.child(joined, "nsubj", "nsubjpass"):
        return True
    return (
        bool(_NOT_ONLY.search(parse.say(before).lower()))
        or _reaches_over(parse, start)
        or _lies_within(parse, verb, joined)
        or _bound(parse, verb)
        or _is_spliced(parse, verb, start)
        or _ends_nouns(parse, gone)
        or _is_title(parse, start)
        or _trails(parse, joined)
        or _opens_apposition(parse, verb)
        or _goes_on_with_which(parse, verb, joined)
    )


_CONSISTS = frozenset(
    listed("challenge problem goal aim task idea plan trick question job purpose part thing focus key work role point")
)
"""What may be doing one thing and another, so that either alone is not all of it."""


_NOT_ONLY = re.compile(r"(?:\bnot|n['’]t) (?:just|only|merely|simply|so much)\b.*\bbut\W*$", re.DOTALL)
"""What "but" goes on with, rather than speak against."""


_LIMITS = frozenset(listed("term run case situation view opinion event circumstance condition"))


def is_timed(parse: Parse, verb: Token, joined: Token) -> bool:
    """Say whether a clause with "when" or "while" reaches up to the conjunction, and may hold what follows."""
    between = [token.lower for token in parse.tokens[verb.i + 1 : joined.i]]
    return "when" in between or "while" in between


def is_carried(parse: Parse, verb: Token, joined: Token) -> bool:
    """Say whether a clause is joined to a "with …" phrase: "with its halls occupied and its walls turned green"."""
    before = [token.lower for token in parse.tokens[verb.i + 1 : parse.span(joined)[0]]]
    return "with" in before and joined.tag == "VBD" and any(one.tag == "VBN" for one in parse.tokens[verb.i : joined.i])


def _is_title(parse: Parse, start: int) -> bool:
    """Say whether a clause begins with a capital inside its sentence, as in a title."""
    first = parse[start]
    return first.text[0].isupper() and first.pos in ("VERB", "AUX", "ADP", "ADV", "ADJ", "DET", "SCONJ")


def _trails(parse: Parse, joined: Token) -> bool:
    """Say whether a form in -ing at the end may tell of both clauses: "A grew and B shrank, leaving …"."""
    return any(
        one.tag == "VBG" and one.i > joined.i and parse[one.i - 1].text == ","
        for one in parse.children(joined, "advcl")
    )


def _opens_apposition(parse: Parse, verb: Token) -> bool:
    """Say whether a verb stands in a second name of its subject that no comma closes: "Ibsen, the man shown to be"."""
    subject = parse.child(verb, "nsubj", "nsubjpass")
    if subject is None:
        return False
    named = parse.children(subject, "appos")
    return any(parse[parse.span(one)[0] - 1].text == "," for one in named) and not any(
        one.text == "," for one in parse.tokens[named[-1].i : verb.i]
    )


def _is_spliced(parse: Parse, verb: Token, start: int) -> bool:
    """Say whether what stands before has two clauses with a comma between, so that three are listed."""
    own = parse.child(verb, "nsubj", "nsubjpass", "expl")
    return any(
        one.dep in ("nsubj", "nsubjpass")
        and one.tag not in ("WDT", "WP")
        and one != own
        and parse[parse.span(one)[0] - 1].text == ","
        and is_finite(parse, parse.head(one))
        and not parse.children(parse.head(one), "mark")
        for one in parse.tokens[verb.i + 1 : start]
    )


def _ends_nouns(parse: Parse, gone: list[Token]) -> bool:
    """Say whether the parse takes the conjunction for that of nouns: "the hills, the sea, the woods and even shown"."""
    return any(one.tag == "CC" and parse.head(one).is_noun and not comma_before(parse, one.i) for one in gone)


def _reaches_over(parse: Parse, start: int) -> bool:
    """Say whether something holds for what stands on both sides of a place: "if", "from … to", ", according to"."""
    left, right = parse.tokens[:start], parse.tokens[start:]
    opened = [one.i for one in left if one.lower == "from"]
    ranged = bool(opened) and not any(one.lower == "to" for one in left[opened[-1] :])
    ranged = ranged and any(one.lower == "to" for one in right)
    led = left[0].dep == "mark" or left[0].tag == "WRB"
    return ranged or led or right[0].lower == "not" or any(one.lower == "according" for one in right)


def _lies_within(parse: Parse, verb: Token, joined: Token) -> bool:
    """Say whether a clause before the conjunction may hold what follows: "for it has a king but he has no power"."""
    inner = [one for one in parse.tokens[verb.i + 1 : joined.i] if one.dep == "mark" or one.tag == "WRB"]
    own = parse.child(joined, "nsubj", "nsubjpass", "expl")
    clauses = [one for one in parse.tokens[verb.i + 1 : joined.i] if one.dep == "relcl"]
    subjects = [subject for one in clauses for subject in parse.children(one, "nsubj", "nsubjpass")]
    told = any(subject.tag not in ("WDT", "WP") for subject in subjects)  # "for which a proof is known, but it"
    return own is not None and (bool(inner) or (told and own.pos == "PRON"))


def _goes_on_with_which(parse: Parse, verb: Token, joined: Token) -> bool:
    """Say whether a clause may go on what "which" began: "It holds a fluid, which may be thick, and is used to …"."""
    between = parse.tokens[verb.i + 1 : joined.i]
    which = any(one.lower in ("which", "who") and parse[one.i - 1].text == "," for one in between)
    return which and parse.child(joined, "nsubj", "nsubjpass", "expl") is None


def _limits(parse: Parse, prep: Token) -> bool:
    """Say whether a phrase limits what is said rather than tells where or when: "in the short term"."""
    return prep.lower == "because" or any(one.lemma in _LIMITS for one in parse.children(prep, "pobj"))


def _bound(parse: Parse, verb: Token) -> bool:
    """Say whether what stands before the first verb holds for the second too, such as a condition."""
    leading = [one for one in parse.children(verb) if one.i < verb.i]
    held = [one for one in leading if one.dep == "advcl" and one.tag != "VBG"]  # "Leaving Paris, he" is past and done
    lasting = verb.tag in ("VBZ", "VBP") or any(
        one.tag in ("VBZ", "VBP", "MD") for one in parse.children(verb, "aux", "auxpass")
    )
    fronted = [one for one in leading if one.dep == "prep" and one.i == 0]
    held += [one for one in leading if one.i == 0 and one.lower in SOMETIMES]
    held += [one for one in fronted if lasting or one.lower in HOLDING or _limits(parse, one)]
    if verb.tag == "VBZ" and any(one.lower == "both" for one in parse.tokens[max(verb.i - 2, 0) : verb.i + 3]):
        return True  # "It both saves money and helps"; in "A and B both use it" it belongs to who acts
    held += [one for one in leading if one.dep == "mark" or _asks(parse, one)]  # "When she rises and goes"
    if held or any(
        one.lower in ("both", "either", "neither", "not") and one.dep in ("preconj", "cc") for one in leading
    ):
        return True
    return verb.i != parse.root.i and verb.dep != "conj"


def _asks(parse: Parse, token: Token) -> bool:
    """Say whether a word is "when" or "how", or has it before it: "how smoothly they can stop"."""
    return token.tag == "WRB" or any(one.tag == "WRB" for one in parse.children(token, "advmod"))


def shared_subject(parse: Parse, verb: Token) -> Token | None:
    while True:
        if found := parse.child(verb, "nsubj", "nsubjpass"):
            return found
        if verb.dep != "conj":
            return None
        verb = parse.head(verb)


def has_series(parse: Parse) -> bool:
    """Say whether the parse took a clause of a series for another's part: "A was, B had, and C did"."""
    told = parse.children(parse.root, "ccomp")
    led = any(one.i < parse.root.i and parse.child(one, "nsubj", "nsubjpass", "csubj") for one in told)
    behind = [one for one in parse.children(parse.root, "advcl") if one.i > parse.root.i and one.tag in FINITE]
    unmarked = (one for one in behind if not any(below.tag in ("IN", "WRB") for below in parse.children(one)[:1]))
    return (led and not reports(parse.root)) or any(not parse.children(one, "mark") for one in unmarked)


def is_outcome(parse: Parse, verb: Token) -> bool:
    """Say whether a verb stands in a sentence with "so … that", whose outcome may hold both clauses."""
    before = [token.lower for token in parse if token.i < verb.i]
    return "so" in before and "that" in before[before.index("so") + 2 :]
