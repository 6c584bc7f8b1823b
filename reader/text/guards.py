"""What holds a verb back: "not", a hedge, a condition, its own or that of what it stands under."""

from __future__ import annotations

from collections.abc import Iterator

from reader.text.doubts import hedge_of, is_negation
from reader.text.fact_words import CONDITIONS
from reader.text.parse import Parse, Token
from reader.text.wordlists import listed

_GUARDING = frozenset(listed("possible likely seem think hope try can must would doubt said alleged"))
"""Hedges that bear on a verb and all that it governs."""

_OF_DOING = frozenset(listed("can try must"))
"""Hedges that say what somebody can or must do, and nothing of what is told by it."""


def guards(parse: Parse, token: Token) -> frozenset[str]:
    """Return what holds a predicate back: "not", classes of hedges, "if", its own and those of what it stands under."""
    found = set(_own_guards(parse, token))
    found |= {"if" for one in parse.children(token, "xcomp") if "if" in _own_guards(parse, one)}
    below, told = token, False
    for above in parse.ancestors(token):
        if below.dep == "conj" and above.is_verb:
            if not parse.children(below, "nsubj", "nsubjpass", "expl"):
                found |= _shared_guards(parse, above, below)
            found |= _leading_conditions(parse, above)
            if any(one.lower == "nor" and one.i < below.i for one in parse.children(above, "cc")):
                found.add("not")
        elif below.dep in ("acomp", "oprd") and above.lemma in ("be", "seem", "become"):
            pass  # "is able to find" stands under what "is" stands under
        elif below.dep in ("xcomp", "ccomp", "pcomp", "acl", "csubj") or (
            below.dep == "prep" and parse.children(below, "pcomp")  # "think about leaving"
        ):
            told = told or below.dep == "ccomp" or any(one.lower == "whether" for one in parse.children(below, "mark"))
            if (hedge := hedge_of(parse, above)) and not (told and hedge in _OF_DOING):
                found.add(hedge)
            if below.dep == "xcomp" and not told:
                found |= set(_own_guards(parse, above))
                if above.dep == "acomp":  # "was not able to explain"
                    found |= set(_own_guards(parse, parse.head(above)))
            if above.pos != "AUX" and is_negation(parse, above) and (below.dep == "ccomp" or not told):
                found.add("not")
            found |= {hedge for one in parse.children(above, "acomp", "attr") if (hedge := hedge_of(parse, one))}
        else:
            break
        below = above
    return frozenset(guard for guard in found if guard in _GUARDING or guard in ("not", "if"))


def _own_guards(parse: Parse, token: Token) -> Iterator[str]:
    for child in parse.children(token):
        if child.dep in ("neg", "aux", "advmod", "preconj") or child.tag == "MD":
            if is_negation(parse, child):
                yield "not"
            elif hedge := hedge_of(parse, child):
                yield hedge
        elif child.dep in ("advcl", "prep", "oprd") and _conditional(parse, child):
            yield "if"
        elif child.dep in ("dobj", "attr", "nsubj", "nsubjpass", "prep") and _denied(parse, child):
            yield "not"


def _denied(parse: Parse, token: Token) -> bool:
    return token.lower in ("nobody", "nothing", "none", "neither") or any(
        one.lower in ("no", "neither") for one in parse.children(token, "det")
    )


def _conditional(parse: Parse, clause: Token) -> bool:
    if clause.lower in ("provided", "providing"):
        return True
    if parse.head(clause).lemma in ("ask", "wonder", "know", "see", "decide", "check", "tell"):
        return False  # what is asked, rather than a condition
    return any(CONDITIONS.get(one.lower) in ("if", "unless") for one in parse.children(clause, "mark"))


def _leading_conditions(parse: Parse, verb: Token) -> set[str]:
    return {"if" for one in parse.children(verb, "advcl") if one.i < verb.i and _conditional(parse, one)}


def _shared_guards(parse: Parse, verb: Token, joined: Token) -> set[str]:
    """Return the guards of a verb that bear on another one joined to it: those of an auxiliary that it shares."""
    found = _leading_conditions(parse, verb)
    if any(one.dep in ("aux", "auxpass") and one.tag != "TO" for one in parse.children(joined)):
        return found
    if joined.tag in ("VBD", "VBZ") or (joined.tag == "VBP" and verb.tag == "VBP"):
        return found
    return found | {guard for guard in _own_guards(parse, verb) if guard != "if"}
