"""What an English sentence claims, in pieces that can be compared: the same for comparing texts and for proving them.

A fact is a kind, a key and the words that it is about, all lemmas in small letters. Two sentences that say the same
have the same facts, as far as rules and a parse can tell; words that mean the same are the comparer's business.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum

from reader.text.doubts import before_only, hedge_of, is_negation, lemma
from reader.text.fact_words import (
    AMOUNTS,
    CAUSES,
    CONDITIONS,
    DECREASE,
    INCREASE,
    LINKS,
)
from reader.text.guards import guards
from reader.text.parse import Parse, Token
from reader.text.quantities import dates, quantities
from reader.text.roles import Link, links
from reader.text.ties import Ties, ties
from reader.text.wordlists import listed


class Kind(StrEnum):
    """What a fact is of; also the names of the gate's verdicts."""

    NUMBER = "number"
    UNIT = "unit"
    DATE = "date"
    NAME = "name"
    NEGATION = "negation"
    HEDGE = "hedge"
    CONDITION = "condition"
    COMPARISON = "comparison"
    SCOPE = "scope"
    CAUSE = "cause"
    QUOTATION = "quotation"
    ROLE = "role"


@dataclass(frozen=True, slots=True)
class Fact:
    """One claim, such as NUMBER "144" about {"people"}; ``qualifier`` is what limits a number."""

    kind: Kind
    key: str
    about: frozenset[str] = frozenset()
    qualifier: str = ""
    words: frozenset[str] = field(default=frozenset(), compare=False)
    """The word that says it, as it is written and its lemma; empty for what no single word does."""


@dataclass(frozen=True, slots=True)
class Predicate:
    """A verb or what is said with "be", and what holds it back: ``not``, a hedge, ``if`` …"""

    lemma: str
    guards: frozenset[str]


@dataclass(frozen=True, slots=True)
class Facts:
    """All facts of one sentence."""

    facts: tuple[Fact, ...]
    predicates: tuple[Predicate, ...]
    links: tuple[tuple[str, str, str], ...]
    """Lemma of the head, role, lemma of the dependent; numbers and names as they are written."""
    words: frozenset[str]
    """Every word's lemma and written form."""
    groups: tuple[frozenset[str], ...]
    """Words joined by "and" or "or"."""
    content: frozenset[str]
    """Lemmas of nouns, verbs, adjectives and adverbs, without auxiliaries and pronouns."""
    ties: Ties

    def of(self, kind: Kind) -> list[Fact]:
        return [fact for fact in self.facts if fact.kind == kind]


_QUOTED = re.compile(r"“([^”]+)”|\"([^\"]+)\"|‘([^’]+(?:’\w[^’]*)*)’(?!\w)|«([^»]+)»|„([^“]+)“")
_SPELLS = frozenset(listed("minute hour day night week month year"))
_LIGHT = frozenset(listed("be have do get go make take"))
_OPEN = ("NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM")
_COMPARED = ("compare", "relative", "versus", "contrast")


def facts(parse: Parse) -> Facts:
    """Return the facts of one sentence."""
    found = list(links(parse))
    return Facts(
        tuple(_facts(parse)),
        tuple(_predicates(parse)),
        tuple(dict.fromkeys(_named(parse, link) for link in found)),
        frozenset(word for token in parse for word in (lemma(token), token.lower)),
        tuple(_groups(parse)),
        frozenset(lemma(token) for token in parse if _is_content(token)),
        ties(parse),
    )


def quotations(text: str) -> list[str]:
    """Return what stands in quotation marks, byte for byte, the innermost left inside."""
    return [next(part for part in found.groups() if part is not None) for found in _QUOTED.finditer(text)]


def _facts(parse: Parse) -> Iterator[Fact]:
    for quantity in quantities(parse):
        about = frozenset([quantity.unit]) if quantity.unit else frozenset()
        yield Fact(Kind.NUMBER, quantity.value, about, quantity.qualifier)
    for key, _ in dates(parse):
        yield Fact(Kind.DATE, key)
    for quoted in quotations(parse.text):
        yield Fact(Kind.QUOTATION, quoted)
    for token in parse:
        yield from (replace(fact, words=frozenset([lemma(token), token.lower])) for fact in _of_word(parse, token))


def _of_word(parse: Parse, token: Token) -> Iterator[Fact]:
    word = lemma(token)
    if is_name(token):
        yield Fact(Kind.NAME, token.text.rstrip("."))
    if token.lower in ("not", "n't", "n’t") and before_only(parse, token):
        yield Fact(Kind.NEGATION, "not only")
    elif is_negation(parse, token):
        yield Fact(Kind.NEGATION, "not", _bound(parse, token))
    if hedge := hedge_of(parse, token):
        yield Fact(Kind.HEDGE, hedge, _bound(parse, token))
    if (condition := CONDITIONS.get(token.lower)) and _is_condition(parse, token):
        bound = frozenset[str]() if condition == "per" else _clause_words(parse, token)
        if token.i and parse[token.i - 1].lower == "even" and condition != "only":
            condition = f"even {condition}"
        if condition == "only":
            bound = frozenset([lemma(parse.head(token))]) | beside(parse, token)
        yield Fact(Kind.CONDITION, condition, bound)
    yield from (Fact(Kind.COMPARISON, key, bound) for key, bound in _comparisons(parse, token))
    if token.lower == "event" and _words_before(parse, token, 2) == ["in", "the"]:
        yield Fact(Kind.CONDITION, "if", _clause_words(parse, token) | beside(parse, token))
    if word in _NUMBERS and {"a", "of"} <= {one.lower for one in parse.children(token, "det", "prep")}:
        large = any(one.lower in _LARGE for one in parse.children(token, "amod"))
        yield Fact(Kind.SCOPE, "many" if large else "some", frozenset([word]))
    either = token.lower == "either" and token.dep == "advmod"
    rate = token.lower in ("each", "every") and parse.head(token).lower in _SPELLS
    if (
        (amount := AMOUNTS.get(token.lower))
        and not (either or rate or _limits(parse, token) or _is_idle(parse, token))
        and token.dep not in ("cc", "preconj", "prep", "mark")
    ):
        before = [one.lower for one in parse.tokens[max(0, token.i - 2) : token.i]]
        if amount == "few" and before[-1:] == ["a"]:
            amount = "many" if before[0] == "quite" else "some"
        yield Fact(Kind.SCOPE, amount, frozenset([lemma(parse.head(token))]))
    described = token.dep == "amod" or (token.dep == "conj" and parse.head(token).dep == "amod")
    if (
        described
        and word not in CONDITIONS
        and not _limits(parse, token)
        and (token.tag == "JJ" or word in ("earlier", "later"))
    ):
        yield Fact(Kind.SCOPE, f"mod {word}", frozenset([lemma(parse.head(token))]))
    if gives_reason(parse, token) or _words_before(parse, token, 2) + [token.lower] in _GROUNDS:
        yield Fact(Kind.CAUSE, "because")
    elif word == "reason" and _words_before(parse, token, 2) in (["for", "this"], ["for", "that"]):
        yield Fact(Kind.CAUSE, "so")
    elif (word in CAUSES or token.lower == "owing") and _is_cause(parse, token):
        yield Fact(Kind.CAUSE, "owing" if token.lower == "owing" else word, _reason(parse, token))
    elif word in LINKS and not (word == "relate" and token.tag == "VBG"):
        yield Fact(Kind.CAUSE, "link")


def _words_before(parse: Parse, token: Token, count: int) -> list[str]:
    return [one.lower for one in parse.tokens[max(0, token.i - count) : token.i]]


def _is_idle(parse: Parse, token: Token) -> bool:
    """Say whether a word of amount says none, or another does: "for the most part", "each and every", "every eight"."""
    following = [one.lower for one in parse.tokens[token.i + 1 : token.i + 3]]
    phrase = " ".join([token.lower, *following])
    counted = token.lower in ("each", "every", "some") and parse[min(token.i + 1, len(parse) - 1)].pos == "NUM"
    return counted or phrase.startswith(("most part", "other hand")) or phrase in ("each and every", "more and more")


_NUMBERS = frozenset(listed("number variety range array"))
_LARGE = frozenset(listed("large great vast huge wide broad"))
_GROUNDS = (["on", "the", "grounds"],)
_NAMED = frozenset(listed("PERSON ORG GPE LOC FAC NORP PRODUCT EVENT LAW WORK_OF_ART"))


def is_name(token: Token) -> bool:
    """Say whether a word is, or is part of, a name; at the head of a sentence a capital alone does not make one."""
    if not token.text[0].isupper() or (len(token.text) == 1 and token.lower in ("i", "a")) or token.pos == "CCONJ":
        return False
    if token.i == 0:
        return token.pos == "PROPN"
    return (
        token.pos == "PROPN"
        or token.entity in _NAMED
        or (token.text[1:] != token.lower[1:] and token.text[0].isalpha())
    )


def governed(parse: Parse, token: Token) -> list[Token]:
    """Return the words that a negation or hedge bears on first: a verb, a noun, a complement."""
    head = parse.head(token)
    if token.dep in ("neg", "aux", "auxpass", "advmod", "mark", "preconj", "cc") or token.tag == "MD":
        return [head]
    if token.lower == "no" and head.lower == "one":
        token, head = head, parse.head(head)
    if token.dep in ("det", "amod", "predet"):
        return [head, parse.head(head)]
    below = parse.children(token, "xcomp", "ccomp", "dobj", "acl", "advcl", "relcl", "pcomp")
    below += [one for prep in parse.children(token, "prep") for one in parse.children(prep, "pobj", "pcomp")]
    if not below and head.lemma == "be":
        below = parse.children(head, "ccomp", "xcomp", "nsubj", "csubj", "advcl")
    elif head.lemma == "be":
        below += parse.children(head, "ccomp", "csubj")
    return below or [head]


def about(parse: Parse, tokens: list[Token]) -> frozenset[str]:
    """Return the lemmas of these words and of their objects and complements."""
    found = set()
    for token in tokens:
        found.add(lemma(token))
        for child in parse.children(token, "dobj", "attr", "acomp", "oprd", "xcomp", "ccomp", "pobj", "nsubjpass"):
            found.add(lemma(child))
            if child.dep == "acomp":
                found |= {lemma(one) for one in parse.children(child, "xcomp", "ccomp")}
        found |= {lemma(one) for one in parse.conjuncts(token)}
    return frozenset(found - {"be", "do", "have"}) or frozenset(found)


def _bound(parse: Parse, token: Token) -> frozenset[str]:
    """Return what a negation or a hedge bears on: what it governs, and the next word, which a parse cannot mistake."""
    return about(parse, governed(parse, token)) | beside(parse, token)


def beside(parse: Parse, token: Token) -> frozenset[str]:
    """Return the next word that says a thing, as it is written and its lemma; adverbs and light verbs are passed."""
    for one in parse.tokens[token.i + 1 : token.i + 1 + _NEAR]:
        if one.is_word and one.pos in _THINGS and not {lemma(one), one.lower} & (_LIGHT | CAUSES):
            return frozenset([lemma(one), one.lower])
    return frozenset()


_NEAR = 5
_THINGS = ("NOUN", "PROPN", "VERB", "ADJ", "NUM")


def _is_condition(parse: Parse, token: Token) -> bool:
    if token.lower in ("provided", "providing") and parse[min(token.i + 1, len(parse) - 1)].lower == "that":
        return True
    if token.lower == "per":
        return parse[min(token.i + 1, len(parse) - 1)].lower != "cent"
    if token.lower in ("whether", "if") and parse.head(parse.head(token)).lemma == "doubt":
        return False  # "doubt whether" is "doubt that"
    if token.lower in ("save", "providing", "assuming", "supposing", "provided"):
        return token.dep in ("mark", "prep")
    if token.lower == "once":
        subjects = parse.children(parse.head(token), "nsubj", "nsubjpass", "expl")
        if token.i + 1 < len(parse) and parse[token.i + 1].text == ",":
            return False
        return parse.head(token).dep == "advcl" if not subjects else token.i < subjects[0].i  # "was once called"
    told = parse.head(token)
    if token.lower == "when" and told.dep == "relcl" and _is_day(parse.head(told)) and parse.children(told, "nsubj"):
        return False  # "in 2024, when he": at that time
    if token.lower in ("when", "whenever"):
        return token.dep in ("advmod", "mark") and parse.head(token).dep in (
            "advcl",
            "acl",
            "relcl",
            "pcomp",
            "conj",
            "ROOT",
        )
    return True


def _is_day(token: Token) -> bool:
    return token.entity == "DATE" and (token.pos in ("NUM", "PROPN"))


def _clause_words(parse: Parse, token: Token) -> frozenset[str]:
    """Return the content of a condition's clause, or of the phrase that it heads."""
    top = token if parse.children(token) else parse.head(token)
    found = {lemma(one) for one in parse.subtree(top) if _is_content(one) and one.i != token.i}
    return frozenset(found - {lemma(token)})


def _limits(parse: Parse, token: Token) -> bool:
    """Say whether "more" or "older" limits a number, as in "more than three", and is kept with it."""
    if token.lower in ("many", "much"):  # "as many as 300"
        return token.i > 0 and parse[token.i - 1].lower == parse[min(token.i + 1, len(parse) - 1)].lower == "as"
    following = [one for one in parse.tokens[token.i + 1 : token.i + 3] if one.lower not in ("the", "a")]
    if token.lower == "than":
        return (
            token.i > 0 and bool(following) and following[0].pos == "NUM" and parse[token.i - 1].tag in ("JJR", "RBR")
        )
    return len(following) > 1 and following[0].lower == "than" and following[1].pos == "NUM"


def _comparisons(parse: Parse, token: Token) -> Iterator[tuple[str, frozenset[str]]]:
    word = lemma(token)
    if token.dep in ("quantmod", "nummod") or parse.head(token).pos == "NUM":
        return  # it limits a number, and is kept with it
    if token.lower in ("older", "younger", "than") and _limits(parse, token):
        return
    if token.lower in ("more", "most", "less", "fewer") and parse.head(token).pos not in ("ADJ", "ADV", "VERB"):
        return  # it tells an amount
    if token.lower == "too" and token.dep == "advmod" and parse.head(token).pos in ("ADJ", "ADV"):
        yield "too", frozenset([lemma(parse.head(token))])
    if token.tag in ("JJR", "RBR", "JJS", "RBS") and token.lower not in ("later", "earlier", "further"):
        degree = "more" if token.tag.endswith("R") else "most"
        head = parse.head(token)
        if token.lower == "more" and [one.lower for one in parse.tokens[token.i + 1 : token.i + 3]] == ["and", "more"]:
            return  # "more and more" is told once
        if token.lower in ("more", "most", "less", "least", "fewer"):
            yield (
                f"{degree} {'less' if token.lower in ('less', 'least', 'fewer') else ''}".strip(),
                frozenset([lemma(head)]) | beside(parse, token),
            )
        else:
            yield degree, frozenset([word])
    if token.lower == "increasingly":
        yield "more", frozenset([lemma(parse.head(token))]) | beside(parse, token)
    if token.lower == "than" or (word in _COMPARED and parse.children(token, "prep", "pobj")):
        top = parse.head(token) if token.dep == "mark" else token
        below = {lemma(one) for one in parse.subtree(top) if _is_content(one) and one.i > token.i}
        yield ("than" if token.lower == "than" else "compared"), frozenset(below)
    if token.pos != "PROPN":
        if token.lower in ("up", "down") and (
            token.dep != "prt" or parse.head(token).lemma not in ("go", "come", "move", "bring")
        ):
            return
        if word in INCREASE or token.lower in INCREASE:
            yield "up", frozenset()
        elif word in DECREASE or token.lower in DECREASE:
            yield "down", frozenset()


def _reason(parse: Parse, token: Token) -> frozenset[str]:
    """Return what "because" gives as the reason: the verb of its clause, the noun of its phrase."""
    if token.lower != "because":
        return frozenset()
    held = [one for below in (token, *parse.children(token, "prep")) for one in parse.children(below, "pobj", "pcomp")]
    return frozenset(lemma(one) for one in (held or [parse.head(token)] if token.dep == "mark" or held else []))


def _is_cause(parse: Parse, token: Token) -> bool:
    word, following = lemma(token), parse[token.i + 1].lower if token.i + 1 < len(parse) else ""
    if word == "lead":
        return "to" in [one.lower for one in parse.tokens[token.i + 1 : token.i + _NEAR]]
    if word == "consequence":
        return _words_before(parse, token, 2) == ["as", "a"]
    if token.lower == "owing":
        return following == "to"
    if word == "why":
        return token.i > 0 and parse[token.i - 1].lemma == "be"
    if word == "so":
        behind_comma = token.i > 0 and parse[token.i - 1].text == "," and parse[token.i + 1].tag not in ("JJ", "RB")
        joins = token.dep in ("cc", "mark", "advmod") and parse.head(token).is_verb
        return (joins or behind_comma or token.i == 0) and following not in ("that", "far")
    if word in ("due", "thank"):
        return following == "to"
    if word in ("bring", "give", "force", "make", "produce", "prompt", "thereby", "effect", "induce", "result"):
        return word == "result" and (
            token.is_verb or [one.lower for one in parse.tokens[max(0, token.i - 2) : token.i]] == ["as", "a"]
        )
    return True


_STATES = frozenset(listed("be have need contain lack require know want own"))


def gives_reason(parse: Parse, token: Token) -> bool:
    """Say whether ", as" or ", since" tells why: a clause follows that says how things are, not what went on then."""
    clause = parse.head(token)
    if token.lower not in ("as", "since") or token.dep != "mark" or clause.dep != "advcl":
        return False
    if not token.i or parse[token.i - 1].text != "," or not parse.children(clause, "nsubj", "nsubjpass", "expl"):
        return False
    if any(one.lower == "been" for one in parse.children(clause, "aux")):
        return False
    held = any(one.tag == "MD" or one.dep == "neg" for one in parse.children(clause))
    return held or clause.lemma in _STATES


def _predicates(parse: Parse) -> Iterator[Predicate]:
    for token in parse:
        if not token.is_verb or token.dep in ("aux", "auxpass", "amod"):
            continue
        if token.lemma == "be":
            for said in parse.children(token, "acomp", "attr"):
                yield Predicate(lemma(said), guards(parse, token))
        elif lemma(token) not in _LIGHT:
            yield Predicate(lemma(token), guards(parse, token))


def _is_content(token: Token) -> bool:
    return token.pos in _OPEN and lemma(token) not in _LIGHT and token.dep not in ("aux", "auxpass", "neg", "mark")


def _groups(parse: Parse) -> Iterator[frozenset[str]]:
    for token in parse:
        if token.dep != "conj" and parse.children(token, "conj"):
            joined = [lemma(one) for one in parse.conjuncts(token) if one.pos in ("NOUN", "PROPN", "ADJ")]
            if len(joined) > 1:
                yield frozenset(joined)


def _named(parse: Parse, link: Link) -> tuple[str, str, str]:
    return lemma(_whole(parse, link.head)), link.role, lemma(_whole(parse, link.dependent))


def _whole(parse: Parse, token: Token) -> Token:
    """Return the last part of a hyphenated word for any part of it, so that it counts as one word."""
    if token.text == "-" and token.i:
        token = parse[token.i - 1]
    while (
        token.i + 2 < len(parse) and not token.space and parse[token.i + 1].text == "-" and not parse[token.i + 1].space
    ):
        token = parse[token.i + 2]
    return token
