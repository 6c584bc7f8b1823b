"""Relative clauses that only add something become sentences; those that pick out stay where they are."""

from __future__ import annotations

from collections.abc import Iterator

from reader.plain.rules.phrasing import (
    FINITE,
    Proposal,
    agrees,
    comma_after,
    comma_before,
    ends,
    in_brackets,
    is_finite,
    is_past,
    is_plural,
    is_somebody,
    join,
    noun_again,
    reports,
    sentence,
    without,
)
from reader.plain.rules.phrasing import clause as whole
from reader.text.fact_words import UNITS
from reader.text.parse import Parse, Token
from reader.text.wordlists import listed

_OF_CLAUSE = frozenset(
    listed(
        "mean lead cause make allow result help give force prompt let leave create enable show suggest add account "
        "explain"
    )
)
"""What also a whole event does, so that "which" may stand for the clause."""


_PLACES = ("GPE", "LOC", "FAC")
_SITES = frozenset(
    listed(
        "place town city village house home hospital clinic school building country area region district room park "
        "garden street road island centre center university college church museum shop restaurant hotel farm "
        "factory office lab laboratory station camp ward beach site field hall club theatre state county coast "
        "lake river valley mountain forest port airport market prison court library gallery studio base ground "
        "stadium kitchen surgery"
    )
)
"""Things in which something can be, so that "there" is a place."""
_GOING_ON = ("VBN", "VBG", "VB", "VBP", "IN", "RB", "WRB")
"""Tags of words behind the clause that may belong to it as well as to what comes before it."""
_LEADING = frozenset(listed("in at on from during for with through under"))
"""Prepositions that "which" may follow."""


def relative_clauses(parse: Parse) -> Iterator[Proposal]:
    """Propose a sentence of its own for each relative clause between commas, the last first."""
    for verb in reversed(parse.tokens):
        if verb.dep == "relcl" and (made := _extracted(parse, verb)):
            yield made


def _extracted(parse: Parse, verb: Token) -> Proposal | None:
    noun = parse.head(verb)
    tree = whole(parse, verb)
    start, end = tree[0].i, tree[-1].i + 1
    pronoun = next((one for one in tree[:3] if one.lower in ("which", "who", "whose", "where")), None)
    opening = comma_before(parse, start)
    if pronoun is None or not opening or opening[0].text not in (",", "–", "—") or not noun.is_noun:
        return None
    if (
        not (ends(parse, end) or comma_after(parse, end))
        or not is_finite(parse, verb)
        or tree[-1].i - start + 1 != len(tree)
    ):
        return None
    following = parse[end + 1] if end + 1 < len(parse) else None
    if _may_mislead(parse, noun, verb, pronoun, tree):
        return None
    led = tree[0].lower in _LEADING and len(tree) > 3 and tree[1].i == pronoun.i and pronoun.lower == "which"
    if parse.child(parse.root, "expl") or (
        following is not None and following.tag == "DT" and not _is_subject(parse, noun)
    ):
        return None  # "There are things, which …" tells which; another name of something may follow
    if pronoun.lower == "who" and (
        noun.entity in ("ORG", "GPE", "FAC", "PRODUCT", "WORK_OF_ART")
        or (noun.pos == "NOUN" and noun.dep == "pobj" and not is_somebody(noun))
    ):
        return None  # somebody further up
    if any(one.tag == "CC" for one in parse.tokens[end : end + 2]):
        return None  # what follows may answer the clause, or come after it
    if not _inside_one_clause(parse, noun) or not (led or tree[0].i == pronoun.i):
        return None
    made = _led(parse, noun, verb, tree) if led else _clause(parse, noun, verb, pronoun, tree)
    if made is None:
        return None
    closing = [] if ends(parse, end) else comma_after(parse, end)
    keeps_comma = closing and _needs_comma(parse, noun, end)
    main = sentence(without(parse, tree, [] if keeps_comma else opening, [] if keeps_comma else closing))
    added = sentence(made)
    reason = f"What “{pronoun.lower}” adds has its own sentence."
    return Proposal("relative clause", (main, added), reason, join(tree), added)


def _may_mislead(parse: Parse, noun: Token, verb: Token, pronoun: Token, tree: list[Token]) -> bool:
    """Say whether a clause, told alone, may be told of another thing, or leave something hanging where it stood."""
    end = tree[-1].i + 1
    following = parse[end + 1] if end + 1 < len(parse) else None
    if noun.entity in ("QUANTITY", "TIME", "DATE", "MONEY", "CARDINAL", "PERCENT") or noun.lemma in UNITS:
        return True
    if in_brackets(parse, noun):
        return True  # what brackets add is often told of all that they hold
    told = reports(parse.root) and is_past(parse, parse.root) and verb.tag == "VBD" and pronoun.lower == "who"
    if told and not parse.children(verb, "aux", "auxpass") and verb.lemma not in ("be", "have", "lead"):
        return True  # "Lind, who fell, said it hurt": the fall would come after
    if any(one.lower in ("those", "these", "such") for one in parse.tokens[end:]):
        return True  # "…, which employs many, said it paid those workers": they are told of in the clause
    if following is not None and following.tag in _GOING_ON and not _is_subject(parse, noun):
        return True  # one of several things that the clause says; "the seed, which they call a gift, after coffee"
    others = [one for one in tree if one.i > pronoun.i and one.tag in ("WDT", "WP", "WP$", "WRB")]
    if any(one.lower == pronoun.lower or parse[one.i - 1].tag == "CC" for one in others):
        return True  # "which helped and whose price fell": one of two
    return pronoun.lower == "which" and bool(parse.children(parse.root, "neg")) and not _certain(noun)


def _led(parse: Parse, noun: Token, verb: Token, tree: list[Token]) -> str | None:
    """Return "In this film, she plays …" for "in which she plays …"."""
    again = _named(parse, noun, verb)
    if again is None or parse.child(verb, "nsubj", "nsubjpass", "expl") is None:
        return None
    if tree[0].lower == "during" and noun.entity not in ("EVENT", "DATE") and is_plural(noun):
        return None
    return f"{tree[0].text.capitalize()} {_inner(noun, again)}, {join(tree[2:])}"


def _inner(noun: Token, again: str) -> str:
    """Return a noun named again as it stands inside a sentence."""
    return again if noun.pos == "PROPN" and not again.startswith("The ") else again[0].lower() + again[1:]


def _needs_comma(parse: Parse, noun: Token, end: int) -> bool:
    """Say whether the comma after the clause also closes something that began before it."""
    following = parse[end + 1] if end + 1 < len(parse) else None
    if noun.dep == "appos" and comma_before(parse, parse.subtree(noun)[0].i):
        return True  # "Its head, Maria Olin, who is 81, left"
    return (
        following is not None
        and (following.tag == "CC" or following.dep in ("nsubj", "nsubjpass", "det", "expl", "mark"))
        and not _is_subject(parse, noun)
    )


def _is_subject(parse: Parse, noun: Token) -> bool:
    return any(one.dep in ("nsubj", "nsubjpass") for one in [noun, *parse.ancestors(noun)])


def _inside_one_clause(parse: Parse, noun: Token) -> bool:
    """Say whether a noun stands in the main clause, so that what is said of it holds without conditions."""
    for above in [noun, *parse.ancestors(noun)]:
        if above.dep in ("advcl", "ccomp", "relcl", "csubj", "acl", "xcomp", "pcomp"):
            return False
    return True


def _clause(parse: Parse, noun: Token, verb: Token, pronoun: Token, tree: list[Token]) -> str | None:
    rest = [one for one in tree if one.i != pronoun.i]
    subject = parse.child(verb, "nsubj", "nsubjpass")
    if pronoun.lower == "whose":
        again = _named(parse, noun, verb)
        if again is None or pronoun.dep != "poss":
            return None
        return f"{again}{'’' if again.endswith('s') and is_plural(noun) else '’s'} {join(rest)}"
    if pronoun.lower == "where":
        place = noun.entity in ("GPE", "LOC", "FAC", "ORG") or noun.lemma in _SITES
        whole_clause = ends(parse, tree[-1].i + 1) and not any(one.text == "," for one in rest)
        stranded = rest[-1].lemma == "be"  # "where the dealers are"
        return f"There, {join(rest)}" if subject and place and whole_clause and not stranded else None
    if subject is not None and subject.i == pronoun.i:
        if verb.lemma == "be" and len(rest) > 1 and rest[1].tag == "WRB":
            return f"This {join(rest)}"  # ", which is why"
        named = parse[tree[0].i - 2].pos == "PROPN" or parse[tree[0].i - 2].text == ")"
        state = parse.root.lemma == "be" and noun.dep == "pobj"  # "X is good for sleep, which helps"
        if pronoun.lower == "which" and verb.lemma in _OF_CLAUSE and not _certain(noun) and (named or state):
            return None  # "tools like Harwood, which allows": the one or the other
        if pronoun.lower == "which" and verb.lemma in _OF_CLAUSE and not _certain(noun):
            return f"This {join(rest)}" if _singular(parse, verb) and not _many_may(noun, verb) else None
        if not agrees(noun, verb, parse):
            return None
        again = _named(parse, noun, verb)
        return f"{again} {join(rest)}" if again else None
    if pronoun.dep == "dobj" and pronoun.head == verb.i and subject is not None and subject.i < verb.i:
        again = _named(parse, noun, verb)
        before, after = [one for one in rest if one.i <= verb.i], [one for one in rest if one.i > verb.i]
        if pronoun.lower == "which" and noun.entity == "PERSON":
            return None  # the noun is another one, further up
        if again is None or (after and (after[0].dep in ("prt", "oprd", "xcomp", "ccomp", "dative") or noun.entity)):
            return None
        return f"{join(before)} {_inner(noun, again)} {join(after)}"
    return None


def _singular(parse: Parse, verb: Token) -> bool:
    finite = next((one for one in [*parse.children(verb, "aux", "auxpass"), verb]), verb)
    return finite.tag in ("VBZ", "VBD", "MD")


def _many_may(noun: Token, verb: Token) -> bool:
    """Say whether many things may be what did it, as well as the event: "two pockets, which allowed"."""
    return is_plural(noun) and verb.tag != "VBZ"


def _certain(noun: Token) -> bool:
    """Say whether "which" must stand for the noun: the noun is the sentence's subject, just before the clause."""
    return noun.dep in ("nsubj", "nsubjpass")


def _suits_both(parse: Parse, verb: Token) -> bool:
    """Say whether a verb's form goes with one and with many: "tried", "may help"."""
    finite = next((one for one in [*parse.children(verb, "aux", "auxpass"), verb] if one.tag in FINITE), verb)
    return finite.tag in ("VBD", "MD") and finite.lower not in ("was", "were")


def _named(parse: Parse, noun: Token, verb: Token) -> str | None:
    """Return the noun named again; None where another noun before it could be meant as well."""
    first = parse.span(noun)[0]
    joined = [one for one in parse.tokens[max(first - 1, 0) : noun.i] if one.lower in ("and", "or")]
    if len(parse.conjuncts(noun)) > 1 or joined:
        return None
    if noun.dep in ("nsubj", "nsubjpass") and not agrees(noun, parse.head(noun), parse):
        return None  # "social media is"
    above = parse.head(noun)
    if noun.dep == "pobj" and parse.head(above).is_noun:
        other = parse.head(above)
        either = is_plural(other) == is_plural(noun) or _suits_both(parse, verb)
        if either and (noun.pos != "PROPN" or noun.entity in _PLACES):
            return None  # "a palace in London, which …": either may be meant
    inner = [
        one
        for one in parse.subtree(noun)
        if one.is_noun and one.i > noun.i and one.i < verb.i - 1 and one.dep == "pobj"
    ]
    if any(is_plural(one) == is_plural(noun) for one in inner) and verb.lemma != "be" and noun.entity != "PERSON":
        return None
    if noun.dep == "pobj" and parse.head(above).is_verb and any(one.tag == "MD" for one in parse.children(verb, "aux")):
        return None  # "It was tested in mice, which may not tell much"
    again = noun_again(parse, noun)
    if again is None or len(again.split()) > 6:
        return None
    return again
