"""Brackets opened, for they stop a listener: another measure, another name or a note stands between commas or alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.plain.rules.phrasing import FINITE, Proposal, is_past, is_plural, join, noun_again, sentence, without
from reader.text.fact_words import UNITS
from reader.text.inflect import agreeing
from reader.text.parse import Parse, Token
from reader.text.wordlists import listed

_SIGNS = frozenset(
    listed("km cm mm m ft in kg lb lbs mi h mph kph km² °c °f c f l g oz acres ha yd nmi mbar hpa inhg kn")
)
_LANGUAGES = frozenset(
    listed(
        "Arabic Armenian Basque Bengali Bulgarian Catalan Chinese Croatian Czech Danish Dutch English Estonian Finnish "
        "French Gaelic Galician Georgian German Greek Hebrew Hindi Hungarian Icelandic Irish Italian Japanese Korean "
        "Latin Latvian Lithuanian Malay Maltese Norwegian Persian Polish Portuguese Romanian Russian Sanskrit Serbian "
        "Slovak Slovene Spanish Swedish Tamil Thai Turkish Ukrainian Urdu Vietnamese Welsh Yiddish"
    )
)
_LONGEST = 9
"""Words of a bracket that may stand between commas."""
_YEARS = re.compile(r"(\d{3,4}) ?[–-] ?(\d{3,4})")
_SHORT = re.compile(r"[A-Z][A-Za-z]*[A-Z][A-Za-z0-9]*s?")


def opened(parse: Parse) -> Iterator[Proposal]:
    """Propose the words of a bracket without it: "18 inches, or 46 cm", "See Wichita", "The Hague is the seat …"."""
    for opening in parse:
        if opening.text != "(" or not opening.i or not parse[opening.i - 1].space:
            continue
        closing = next((one for one in parse.tokens[opening.i :] if one.text == ")"), None)
        if closing is None:
            return
        inside = list(parse.tokens[opening.i + 1 : closing.i])
        if not inside or any(one.text in '“”"();[]=<>/' for one in inside):
            continue
        main = sentence(without(parse, parse.tokens[opening.i : closing.i + 1]))
        if added := _apart(parse, opening, inside):
            made = (main, sentence(added))
            yield Proposal("brackets", made, "What brackets hold has its own sentence.", join(inside), made[1])
        elif within := _between_commas(parse, opening, closing, inside):
            text = _set_in(parse, opening, closing, within)
            yield Proposal("brackets", (text,), "Brackets stop the reader.", join(inside), within)


def _apart(parse: Parse, opening: Token, inside: Sequence[Token]) -> str | None:
    """Return a sentence for "see …", a name in another language, and "the …" or "a …" behind a name if it is so now."""
    first, noun = inside[0], parse[opening.i - 1]
    if first.lower == "see" and len(inside) > 1 and not any(one.text == "," for one in parse.tokens[: opening.i]):
        return f"See {join(inside[1:])}"
    if not noun.is_noun:
        return None
    again = noun_again(parse, noun)
    if again is None or again.startswith(("This", "These")) or any(one.text == "," for one in inside):
        return None
    be = agreeing("is", plural=is_plural(noun))
    if first.text in _LANGUAGES and len(inside) > 2 and inside[1].text == ":":
        return f"{again} {be} {join(inside[2:])} in {first.text}"
    heads = [one for one in inside if one.is_noun and not first.i <= one.head <= inside[-1].i]
    named = first.lower in ("a", "an", "the") and len(inside) > 3 and len(heads) == 1 and heads[0].pos != "PROPN"
    if not named or is_past(parse, parse.root) or is_plural(heads[0]) != is_plural(noun):
        return None
    return f"{again} {be} {join(inside)}"


def _between_commas(parse: Parse, opening: Token, closing: Token, inside: Sequence[Token]) -> str | None:
    """Return how a bracket reads between commas: another measure, another name, what something is."""
    first, text = inside[0], join(inside)
    after = parse[closing.i + 1] if closing.i + 1 < len(parse) else closing
    if first.dep == "mark" or after.is_noun:
        return None  # a condition; inside a row of nouns
    if any(one.text in ",:!?" for one in inside) or len([one for one in inside if one.is_word]) > _LONGEST:
        return None
    if (
        first.text[0].isdigit()
        and "%" not in text
        and (inside[-1].lower.rstrip(".") in UNITS or inside[-1].lower in _SIGNS)
    ):
        before = parse.tokens[max(0, opening.i - 5) : opening.i]
        unit = before[-1].lower.rstrip(".") in {*UNITS, *_SIGNS} or before[-1].lemma in UNITS or before[-1].pos == "NUM"
        counted = unit and any(one.text[0].isdigit() or one.pos == "NUM" for one in before)
        return f"or {text}" if counted else None
    if years := _YEARS.fullmatch(text):
        heading = after.text[0].isupper() and after.pos != "PROPN"  # "Career (2002 – 2003) After years away, she"
        person = parse[opening.i - 1].entity == "PERSON"
        return None if heading or person else f"from {years[1]} to {years[2]}"
    if first.lower == "or" and len(inside) > 1 and parse[opening.i - 1].is_noun:
        return text
    behind = parse[closing.i + 1].text if closing.i + 1 < len(parse) else ""
    short = len(inside) == 1 and bool(_SHORT.fullmatch(text)) and _stands_for(parse, opening, text)
    if short and (
        after.pos in ("NOUN", "PROPN", "ADJ", "NUM") or any(one.text == "(" for one in parse if one.i != opening.i)
    ):
        return None  # "just-in-time (JIT) orders"; the first of several short forms
    if short and behind == "," and not any(one.text == "," for one in parse.tokens[: opening.i]):
        return f"or {text}"
    if any(one.tag in FINITE for one in inside) or (first.tag == "IN" and len(inside) == 2 and inside[1].pos == "NUM"):
        return None  # a clause; "(under 18)"
    joined = any(one.lower in ("and", "or") for one in parse.tokens[max(0, opening.i - 5) : opening.i])
    if joined and first.tag in ("IN", "VBN"):
        return None  # "online and in the office (for tests)" tells of the last alone
    if _in_list(parse, opening, closing) or not parse[opening.i - 1].is_noun:
        return None
    if short:
        return f"or {text}"
    called = first.lower in ("a", "an", "the") and any(one.pos == "PROPN" for one in inside)  # "Bell (the Telephone)"
    return text if _describes(first) and len(inside) > 1 and not called else None


def _describes(first: Token) -> bool:
    """Say whether the first word of a bracket begins a phrase that may as well stand between commas."""
    opens = first.lower in (
        "a",
        "an",
        "the",
        "formerly",
        "now",
        "including",
        "except",
        "especially",
        "usually",
        "mostly",
    )
    return opens or first.tag in ("IN", "VBN", "TO") or (first.tag == "RB" and first.lower != "not")


def _in_list(parse: Parse, opening: Token, closing: Token) -> bool:
    """Say whether commas close by join things, so that two more would join what they should part."""
    near = parse.tokens[max(0, opening.i - 7) : opening.i]
    behind = parse.tokens[closing.i + 1 : closing.i + 3]
    listing = any(one.text == "," for one in near) or any(one.lower in ("and", "or") for one in behind)
    return listing or (bool(behind) and behind[0].text == ",")


def _stands_for(parse: Parse, opening: Token, short: str) -> bool:
    """Say whether the letters of a short form begin the words before it."""
    letters = [one.lower() for one in short if one.isupper()]
    words = [
        one.text[0].lower() for one in parse.tokens[max(0, opening.i - 2 * len(letters)) : opening.i] if one.is_word
    ]
    found = iter(words)
    return len(letters) > 1 and all(letter in found for letter in letters)


def _set_in(parse: Parse, opening: Token, closing: Token, within: str) -> str:
    """Return the sentence with these words between commas instead of a bracket; none before another mark."""
    before, after = parse.text[: opening.start].rstrip(), parse.text[closing.end :]
    comma = "," if after.lstrip()[:1] not in ("", ",", ".", ";", ":", "!", "?", ")", "–", "—", "-") else ""
    return sentence(f"{before}, {within}{comma}{after}")
