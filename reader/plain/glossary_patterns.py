"""The ways in which an English sentence says what a term means."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.plain.glossary_words import health_terms
from reader.text.frequency import zipf
from reader.text.parse import Parse, Token
from reader.text.wordlists import listed

_COMMON = 4.1
"""Zipf frequency from which a word is taken to be known, so that a sentence about it is no definition."""
_RARE = 3.7
_TERM = 4
"""Words of a term at most."""
_LONGEST = 30
"""Words of a meaning at most."""
_VAGUE = frozenset(
    listed(
        "different other same similar new such another more less great big good bad important major key main best hard "
        "real huge own first next last further additional better promising exciting top popular common effective "
        "powerful perfect ideal excellent unique essential crucial vital"
    )
)
_OPINION = frozenset(
    listed(
        "step problem question hope part thing example reason result issue concern choice challenge way one lot kind "
        "place time day year person something nothing anything chance idea sign fact case matter focus priority goal "
        "aim trend necessity must need asset benefit advantage option pillar foundation cornerstone driver source"
    )
)
_PERSONAL = frozenset(["PERSON", "GPE", "LOC", "FAC", "NORP", "DATE", "ORG"])


def definitions(parse: Parse) -> Iterator[tuple[str, str, int]]:
    """Yield the terms that one English sentence defines: term, meaning and rank."""
    for rule, rank in (
        (_means, 1),
        (_that_is, 1),
        (_called, 2),
        (_in_brackets, 2),
        (_apposed, 3),
        (_or, 3),
        (_is_a, 4),
        (_which_are_called, 5),
    ):
        for term, meaning in rule(parse):
            if _is_term(term) and 2 <= len(meaning.split()) <= _LONGEST:
                yield small("".join(one.text + one.space for one in term).strip()), meaning, rank


def _is_term(tokens: list[Token]) -> bool:
    """Say whether words can be a term: nouns with what describes them, one of them not known to everybody."""
    if not 1 <= len(tokens) <= _TERM or not (tokens[-1].is_noun or tokens[-1].lower in health_terms()):
        return False
    if any(one.pos not in ("NOUN", "PROPN", "ADJ") and one.text != "-" for one in tokens):
        return False
    capital = [one for one in tokens if one.text[0].isupper() and not one.text.isupper() and one.i]
    first = tokens[0]
    if capital or (first.entity in _PERSONAL and first.text.istitle() and first.lower not in health_terms()):
        return False
    if any(one.lemma in _VAGUE for one in tokens):
        return False
    whole = "".join(one.text + one.space for one in tokens).strip().lower()
    return whole in health_terms() or any(one.text[1:].isupper() or zipf(one.lemma) < _COMMON for one in tokens)


def _said(parse: Parse, start: int, end: int) -> str:
    return parse.text[parse[start].start : parse[end - 1].end].strip(" ,;:") if end > start else ""


def _noun_before(parse: Parse, index: int) -> list[Token]:
    """Return the noun that ends just before a token, with the words that describe it."""
    end = index
    while index and (parse[index - 1].pos in ("NOUN", "PROPN", "ADJ") or parse[index - 1].text == "-"):
        index -= 1
    while index < end - 1 and parse[index].lemma in _VAGUE:
        index += 1
    return list(parse.tokens[index:end])


# --- the ways of defining --------------------------------------------------------------------------------------------
_MEANING = ("mean", "signify")


def _means(parse: Parse) -> Iterator[tuple[list[Token], str]]:
    """Find "X (which means …)", "X, which means a thing" and "X means a thing"."""
    for verb in parse:
        if verb.lemma not in _MEANING or verb.tag not in ("VBZ", "VBP", "VBG"):
            continue
        first = verb.i - 1 if verb.i and parse[verb.i - 1].lower in ("which", "that", "this") else verb.i
        if first == 0:
            continue
        opening = parse[first - 1].text
        if opening == "(":
            closing = next((one.i for one in parse.tokens[verb.i :] if one.text == ")"), len(parse))
            yield _noun_before(parse, first - 1), _told(parse, verb.i + 1, closing)
        elif parse.child(verb, "ccomp") is None and (thing := parse.child(verb, "dobj")) is not None:
            if thing.lower in ("that", "this", "it", "something", "anything", "nothing") or _is_vague(
                parse.children(thing)
            ):
                continue
            subject = _noun_before(parse, first - 1 if opening == "," else first)
            limited = subject and subject[0].i and parse[subject[0].i - 1].dep == "det"
            if subject and not limited and not parse.children(verb, "neg", "aux"):
                yield subject, _said(parse, verb.i + 1, _end_of(parse, thing))


_THAT_IS = re.compile(r"(?:that is,|i\.e\.,?|ie,?|meaning)\s+", re.IGNORECASE)


def _that_is(parse: Parse) -> Iterator[tuple[list[Token], str]]:
    """Find "cold water (that is, an ice bath)"."""
    for sign in parse:
        found = _THAT_IS.match(parse.text, sign.end) if sign.text == "(" else None
        closing = next((one for one in parse.tokens[sign.i :] if one.text == ")"), None)
        if found and closing:
            yield _noun_before(parse, sign.i), parse.text[found.end() : closing.start].strip()


def _told(parse: Parse, start: int, end: int) -> str:
    text = _said(parse, start, end)
    return text.removeprefix("that ").strip()


def _end_of(parse: Parse, token: Token) -> int:
    """Return where what belongs to a noun ends: at the next comma that no list is parted by, or with its last word."""
    last = parse.subtree(token)[-1].i
    for one in parse.tokens[token.i : last + 1]:
        if one.text in (";", ":", "(", "–", "—") or (one.text == "," and one.i > token.i):
            return one.i
    return last + 1


def _called(parse: Parse) -> Iterator[tuple[list[Token], str]]:
    """Find "a fatty coating called myelin", and "X, also called Y"."""
    for verb in parse:
        known = verb.lower == "known" and _next(parse, verb) == "as"
        if not verb.i or not (known or verb.lower in ("called", "named", "termed")):
            continue
        name = verb.i + (2 if known else 1)
        term = _nouns_from(parse, name)
        if parse[verb.i - 1].lower in ("also", "sometimes", "often", "commonly"):
            if term and verb.i > 1 and parse[verb.i - 2].text in (",", "("):
                yield from _two_names(_noun_before(parse, verb.i - 2), term)
            continue
        thing = parse.head(verb)
        if verb.dep != "acl" or not thing.is_noun or thing.i >= verb.i or parse[verb.i - 1].text == ",":
            continue
        left = parse.subtree(thing)[0].i
        determiner = parse[left].lower if parse[left].pos == "DET" else ""
        whole = parse.tokens[left : thing.i + 1]
        if determiner in ("", "a", "an") and len(whole) > 1 + bool(determiner) and not _is_vague(whole):
            yield term, _said(parse, left, verb.i)


def _nouns_from(parse: Parse, index: int) -> list[Token]:
    """Return the noun that begins at a token, with the words that describe it."""
    end = index
    while end < len(parse) and (parse[end].pos in ("NOUN", "PROPN", "ADJ") or parse[end].text == "-"):
        end += 1
    return list(parse.tokens[index:end])


def _two_names(one: list[Token], other: list[Token]) -> Iterator[tuple[list[Token], str]]:
    """Yield the rarer of two names with the commoner as its meaning."""
    rare, plain = sorted((one, other), key=lambda words: min(zipf(word.lemma) for word in words))
    if min(zipf(word.lemma) for word in plain) >= 3 and len(plain) > 1:
        yield rare, "".join(word.text + word.space for word in plain).strip()


def _next(parse: Parse, token: Token) -> str:
    return parse[token.i + 1].lower if token.i + 1 < len(parse) else ""


def _is_vague(tokens: tuple[Token, ...] | list[Token]) -> bool:
    return any(one.lemma in _VAGUE for one in tokens) or any(one.tag == "PRP$" for one in tokens)


def _apposed(parse: Parse) -> Iterator[tuple[list[Token], str]]:
    """Find "a placebo, a dummy treatment," and "myelin, the coating that protects our nerves"."""
    for other in parse:
        tree = parse.subtree(other)
        start, end = tree[0].i, _end_of(parse, other)
        if other.pos != "NOUN" or start < 2 or parse[start].lower not in ("a", "an", "the"):
            continue
        term = _noun_before(parse, start - 1) if parse[start - 1].text in (",", "–", "—") else []
        if not term or term[-1].pos != "NOUN" or _is_among_others(parse, term, other):
            continue
        if any(one.tag == "PRP" for one in parse.tokens[start:end]) or _goes_on(parse, start, end):
            continue
        noun = parse.head(other)
        apposed = other.dep == "appos" and noun.i == term[-1].i and not parse.children(noun, "conj", "cc")
        if apposed or _is_told_at_the_end(parse, term, other, end):
            yield term, _said(parse, start, end)


def _goes_on(parse: Parse, start: int, end: int) -> bool:
    """Say whether what ends here is one of several things: behind a dash more follows, behind a comma "and"."""
    if end >= len(parse) - 1:
        return False
    if parse[start - 1].text != ",":
        return parse[end].text not in ("–", "—", ".")
    return parse[end].tag == "CC" or (parse[end].text == "," and parse[end + 1].tag == "CC")


def _is_among_others(parse: Parse, term: list[Token], other: Token) -> bool:
    """Say whether commas part the members of a list, or the second says nothing of the kind."""
    first = term[0].i - 1
    first -= first > 0 and parse[first].pos == "DET"
    among = (first > 0 and parse[first].text == ",") or (term[-1].tag == "NNS") != (other.tag == "NNS")
    return among or bool(parse.children(other, "conj", "cc")) or _is_vague(parse.children(other))


def _is_told_at_the_end(parse: Parse, term: list[Token], other: Token, end: int) -> bool:
    """Say whether "…, the coating that protects our nerves." ends a sentence behind a verb and a rare noun."""
    relative = any(
        one.lower in ("that", "which") for clause in parse.children(other, "relcl") for one in parse.subtree(clause)
    )
    last = all(not one.is_word for one in parse.tokens[end:])
    behind = any(one.is_verb for one in parse.tokens[: term[0].i])
    return relative and last and behind and other.dep != "appos" and zipf(term[-1].lemma) < _RARE


def _or(parse: Parse) -> Iterator[tuple[list[Token], str]]:
    """Find "lesions, or areas of damage," and "a nerve fibre, or axon,"."""
    for sign in parse:
        if sign.lower != "or" or not 0 < sign.i < len(parse) - 2 or parse[sign.i - 1].text != ",":
            continue
        end = sign.i + 1
        while end < len(parse) and parse[end].pos in ("NOUN", "PROPN", "ADJ", "ADP", "DET") and end - sign.i < 7:
            end += 1
        following = parse.tokens[sign.i + 1 : end]
        closed = end == len(parse) or parse[end].text in (",", ".", "–", "—")
        before = _noun_before(parse, sign.i - 1)
        earlier = any(one.text == "," for one in parse.tokens[max(0, sign.i - 9) : sign.i - 1])
        if not closed or not before or not following or earlier or not following[-1].is_noun:
            continue
        for term, other in ((before, list(following)), (list(following), before)):
            if len(other) > 1 and len(term) <= 2 and _is_rarer(term, other):
                yield term, "".join(one.text + one.space for one in other).strip(" ,")
                break


def _is_rarer(term: list[Token], other: list[Token]) -> bool:
    """Say whether one of two names is rare and the other made of commoner words."""
    rare = min(zipf(one.lemma) for one in term)
    return rare < _RARE and min(zipf(one.lemma) for one in other if one.is_word) > rare + 0.3


_NO_MEANING = frozenset(
    ["see", "e.g.", "eg", "for", "such", "including", "like", "or", "and", "not", "see", "all", "about"]
)


def _in_brackets(parse: Parse) -> Iterator[tuple[list[Token], str]]:
    """Find "a statin (a medicine that lowers cholesterol)": a rare noun, and commoner words about a thing."""
    for opening in parse:
        if opening.text != "(" or not opening.i:
            continue
        closing = next((one.i for one in parse.tokens[opening.i :] if one.text == ")"), 0)
        inside = list(parse.tokens[opening.i + 1 : closing])
        term = _noun_before(parse, opening.i)
        if len(inside) < 3 or not term or any(one.text in ",;:/" or one.pos == "NUM" for one in inside):
            continue
        if inside[0].pos not in ("DET", "ADJ", "NOUN", "VERB") or inside[0].lower in _NO_MEANING:
            continue
        finite = [one for one in inside if one.tag in ("VBZ", "VBD", "VBP", "MD") and one.dep not in ("relcl", "aux")]
        told = inside[0].pos == "DET" or any(one.lower in ("of", "that", "which", "who") for one in inside)
        thing = told and any(one.is_noun and not opening.i < one.head < one.i for one in inside)
        if thing and (not finite or inside[0].lower in ("a", "an")) and _is_rarer(term, inside):
            yield term, _said(parse, opening.i + 1, closing)


def _is_a(parse: Parse) -> Iterator[tuple[list[Token], str]]:
    """Find "Myelitis is an inflammation of the spinal cord": a kind of thing, and which of them."""
    for verb in parse:
        if verb.lower not in ("is", "are") or verb.dep not in ("ROOT", "conj", "ccomp"):
            continue
        subject, kind = parse.child(verb, "nsubj"), parse.child(verb, "attr")
        if subject is None or kind is None or parse.children(verb, "neg", "aux", "advmod", "mark") or kind.i < verb.i:
            continue
        tree = parse.subtree(subject)
        term = [one for one in tree if one.dep != "det"]
        determiners = {one.lower for one in tree if one.dep in ("det", "poss")}
        of_kind = parse.subtree(kind)
        limited = [one for one in parse.children(kind, "relcl", "acl", "prep") if one.i > kind.i]
        if not determiners <= {"a", "an"} or kind.pos != "NOUN" or kind.lemma in _OPINION or not limited:
            continue
        if of_kind[0].i != verb.i + 1 or of_kind[0].lower not in ("a", "an", *(["the"] if _only(parse, kind) else [])):
            continue
        if _is_vague(parse.children(kind, "amod")) or _is_part_of_name(parse, tree):
            continue
        end = _end_of(parse, kind)
        whole = of_kind[-1].i < end or parse[min(end + 1, len(parse) - 1)].lower in ("which", "who", "and", "but")
        if whole and not any(one.tag == "PRP" for one in parse.tokens[verb.i + 1 : end]):
            yield term, _said(parse, verb.i + 1, end)


def _is_part_of_name(parse: Parse, subject: list[Token]) -> bool:
    """Say whether a subject is the end of a longer name, or a number of it."""
    first = subject[0].i
    roman = subject[-1].text.strip("IVX") == ""
    return roman or (first > 0 and (parse[first - 1].is_noun or parse[first - 1].pos in ("NUM", "X", "DET")))


def _only(parse: Parse, kind: Token) -> bool:
    return bool(parse.children(kind, "relcl", "acl"))


def _which_are_called(parse: Parse) -> Iterator[tuple[list[Token], str]]:
    """Find "bright spots, which doctors call lesions"."""
    for verb in parse:
        name = parse.child(verb, "oprd", "dobj") if verb.lemma == "call" and verb.dep == "relcl" else None
        noun = parse.head(verb)
        if name is None or not (name.is_noun and noun.is_noun and noun.i < verb.i < name.i):
            continue
        left = min([noun.i, *(one.i for one in parse.children(noun, "amod", "compound", "det"))])
        whole = parse.tokens[left : noun.i + 1]
        if len(whole) > 1 and not _is_vague(whole) and whole[0].lower not in ("the", "this", "these", "that", "those"):
            yield [one for one in parse.subtree(name) if one.dep != "det"], _said(parse, left, noun.i + 1)


def small(words: str) -> str:
    """Return a term in small letters but for abbreviations."""
    return " ".join(word if any(map(str.isupper, word[1:])) else word.lower() for word in words.split())
