"""Numbers of an English sentence with their units and what they count, and its dates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from reader.text.fact_words import DAYS, MONTHS, ONES, ORDINALS, PARTS, QUALIFIERS, SCALES, TENS, UNITS
from reader.text.parse import Parse, Token
from reader.text.wordlists import listed

_FIGURES = re.compile(r"\d[\d,]*(?:\.\d+)?")
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)")
_MIXED = re.compile(r"(?P<sign>[£$€#]?)(?P<figures>\d[\d,]*(?:\.\d+)?)(?P<rest>[^\d.,].*)?")
_SIGNS = frozenset(["km", "m", "cm", "mm", "mg", "kg", "g", "ml", "l", "mi", "ft", "mph", "mcg", "lb", "lbs"])
"""Written units that the parse may take for anything."""
_BEHIND = dict.fromkeys(listed("over older above more up"), "at least") | dict.fromkeys(
    listed("under younger below less fewer"), "at most"
)
_OFTEN = {"hourly": "hour", "daily": "day", "nightly": "night", "weekly": "week", "monthly": "month", "yearly": "year",
          "annual": "year", "annually": "year", "minutely": "minute"}  # fmt: skip
_ENDS = {"beginning": "start", "start": "start", "middle": "middle", "end": "end"}
_SPELLS = frozenset(listed("day week month year night decade century season term"))
_YEAR = range(1000, 2100)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number, such as "about 144 people": its value, what stands before it, its unit and what it counts."""

    value: str
    qualifier: str
    unit: str
    """Unit or lemma of the counted noun; empty where neither is said."""
    token: Token


def quantities(parse: Parse) -> Iterator[Quantity]:
    """Yield the numbers of a sentence, in figures or words, years and ordinals included, in order."""
    index = 0
    while index < len(parse):
        found = _number(parse, index)
        if found is None:
            index += 1
            continue
        value, end, unit = found
        last = parse[end - 1]
        yield Quantity(value, _qualifier(parse, index) or _behind(parse, end), unit or _unit(parse, index, end), last)
        index = end


def dates(parse: Parse) -> Iterator[tuple[str, Token]]:
    """Yield the months, weekdays and words of time of a sentence; its years are among the quantities."""
    for token in parse:
        word = token.lower.rstrip(".")
        if word in MONTHS and (token.pos == "PROPN" or (token.text[0].isupper() and token.entity == "DATE")):
            yield MONTHS[word], token
        elif how_often := _rate(parse, token):
            yield how_often, token
        elif token.lemma in DAYS and _is_time(token):
            yield DAYS[token.lemma], token
        elif part := _part(parse, token):
            yield part, token
        elif how_far := _distance(parse, token):
            yield how_far, token


def _rate(parse: Parse, token: Token) -> str:
    """Return "per day" for "every day", "a day", "per day" and "daily"."""
    if token.lower in _OFTEN:
        return f"per {_OFTEN[token.lower]}"
    if token.lower not in _OFTEN.values() or not token.i:
        return ""
    before = parse[token.i - 1].lower
    behind = parse[token.i + 1].lower if token.i + 1 < len(parse) else ""
    if before in ("every", "each", "per"):
        return f"per {token.lower}"
    alone = before in ("a", "an") and token.dep == "npadvmod" and behind not in ("ago", "later", "before", "old", "or")
    return f"per {token.lower}" if alone and parse.head(token).pos not in ("ADJ", "ADV", "ADP") else ""


def _part(parse: Parse, token: Token) -> str:
    """Return which part of a month, a week or a year is meant: "the beginning of August"."""
    of = next((one for one in parse.children(token, "prep") if one.lower == "of"), None)
    spell = parse.child(of, "pobj") if of and token.lemma in _ENDS else None
    timed = spell and (spell.lemma in _SPELLS or spell.lower in MONTHS or spell.lemma in DAYS or _is_year(spell))
    return _ENDS[token.lemma] if timed else ""


def _distance(parse: Parse, token: Token) -> str:
    """Return "ago", and "next" or "last" where they tell a time, as in "last year"."""
    if token.lower == "ago":
        return "ago"
    here = parse[token.i + 1] if token.i + 1 < len(parse) else token
    near = here.lemma in _SPELLS or here.lemma in DAYS or here.lower in MONTHS
    word = "last" if token.lower == "final" else token.lower
    return word if word in ("next", "last") and near else ""


def _is_time(token: Token) -> bool:
    """Tell the season from the leap and the fall, and the era from the advertisement."""
    if token.lemma in ("spring", "fall"):
        return token.lemma == "spring" and not token.is_verb
    return token.lower != "ad" or token.text.isupper()


def _number(parse: Parse, start: int) -> tuple[str, int, str] | None:
    """Return the value that begins at ``start``, where it ends, and a unit that is written into it."""
    token = parse[start]
    word = token.lower
    if word[0].isdigit() or (word[0] in "£$€#" and len(word) > 1 and word[1].isdigit()):
        return _written(parse, start)
    if word == "first" and start and parse[start - 1].lower == "at":
        return None  # it tells when, and counts nothing
    if word == "first" and (token.dep == "advmod" or (start == 0 and len(parse) > 1 and parse[1].text == ",")):
        return None  # so do "first seen" and "First, …"
    if ordinal := _spelled_ordinal(token, parse[start - 1] if start else None):
        return ordinal, start + 1, ""
    if word in PARTS and word not in ("third", "once"):
        return PARTS[word], start + 1, ""
    if word in ("a", "an") and start + 1 < len(parse) and parse[start + 1].lower in SCALES:
        return _spelled(parse, start + 1)
    return _spelled(parse, start)


def _spelled_ordinal(token: Token, before: Token | None) -> str:
    word = token.lower
    timed = before is not None and (before.pos == "NUM" or before.lower in ("a", "per", "each", "every", "split"))
    if word not in ORDINALS or (word == "second" and token.tag.startswith("NN") and timed):
        return ""
    return f"{ORDINALS[word]}th"


def _written(parse: Parse, start: int) -> tuple[str, int, str]:
    """Read figures, with what is written against them: 1,200; 3.5; 1990s; 21st; 24-hour; 5 million."""
    word = parse[start].lower
    if ordinal := _ORDINAL.fullmatch(word):
        return f"{int(ordinal[1])}th", start + 1, ""
    mixed = _MIXED.fullmatch(word)
    if not mixed:
        return word, start + 1, ""
    figures, rest = mixed["figures"].rstrip(","), mixed["rest"] or ""
    value = Fraction(figures.replace(",", "").rstrip("."))
    unit = UNITS.get(mixed["sign"], "")
    end = start + 1
    if rest:
        if rest.startswith("-") and not any(sign.isdigit() for sign in rest):
            return _plain(value), end, UNITS.get(rest[1:], rest[1:])
        if rest in UNITS:
            return _plain(value), end, UNITS[rest]
        return word, end, ""
    if end < len(parse) and parse[end].lower in SCALES and parse[end].lower != "m":
        value *= SCALES[parse[end].lower]
        end += 1
    return _plain(value), end, unit


def _plain(value: Fraction) -> str:
    return str(value.numerator) if value.denominator == 1 else str(float(value))


def _spelled(parse: Parse, start: int) -> tuple[str, int, str] | None:
    """Read number words: "twenty-five", "two hundred and six", "a dozen"; a bare "one" only where it counts."""
    total = part = 0
    index, seen, vague = start, False, ""
    while index < len(parse):
        word = parse[index].lower
        pieces = word.split("-") if "-" in word else [word]
        if all(piece in ONES or piece in TENS for piece in pieces):
            part += sum(ONES.get(piece, 0) + TENS.get(piece, 0) for piece in pieces)
        elif word in SCALES and word not in ("m", "bn"):
            if not seen and word.endswith("s"):
                vague = word
            part = max(1, part) * SCALES[word]
            if SCALES[word] >= 1000:
                total, part = total + part, 0
        elif not (word in ("and", "-") and seen and _goes_on(parse, index)):
            break
        seen = True
        index += 1
    if not seen:
        return None
    if index == start + 1 and parse[start].lower == "one" and not _counts(parse, parse[start]):
        return None
    return vague or str(total + part), index, ""


def _goes_on(parse: Parse, index: int) -> bool:
    """Say whether "and" or a hyphen inside a number is followed by more of it, as in "two hundred and six"."""
    if index + 1 >= len(parse):
        return False
    following, before = parse[index + 1].lower, parse[index - 1].lower
    if parse[index].text == "-":
        return before in TENS and following in ONES
    return before in ("hundred", "thousand") and (following in ONES or following in TENS)


def _counts(parse: Parse, token: Token) -> bool:
    among = [one for one in parse.tokens[token.i + 1 : token.i + 4] if one.lower not in ("of", "the", "every")]
    share = len(among) > 1 and among[0].lower == "in" and among[1].pos == "NUM"  # "one in ten"
    return share or (token.dep == "nummod" and parse.head(token).is_noun)


def _qualifier(parse: Parse, start: int) -> str:
    """Return what is said of a number just before it: about, over, under, at least, at most, only."""
    before = [parse[index].lower for index in range(max(0, start - 4), start)]
    while before and before[-1] in ("a", "an", "the", "$", "£", "€"):
        before.pop()
    for length in (4, 3, 2, 1):
        if len(before) >= length and (found := QUALIFIERS.get(" ".join(before[-length:]))):
            return found
    return ""


def _behind(parse: Parse, end: int) -> str:
    """Return what "and over" or "or younger" behind a number says of it, or behind its unit: "10 grams or more"."""
    for index in (end, end + 1):
        if index + 1 < len(parse) and parse[index].lower in ("and", "or"):
            return _BEHIND.get(parse[index + 1].lower, "")
    return ""


def _unit(parse: Parse, start: int, end: int) -> str:
    """Return the unit or noun that follows or heads a number; "year" for a bare year."""
    token = parse[end - 1]
    if start and parse[start - 1].text in UNITS and parse[start - 1].text in "$£€":
        return UNITS[parse[start - 1].text]
    index = end + (end < len(parse) and parse[end].text == "-")
    if index < len(parse):
        following = parse[index]
        if index > end and following.lower in UNITS:
            return UNITS[following.lower]
        if following.lower in UNITS and (following.is_noun or following.text == "%") and following.lower != "in":
            return UNITS[following.lower]
        if following.lower in _SIGNS:
            return UNITS[following.lower]
        if following.lower == "per" and index + 1 < len(parse) and parse[index + 1].lower == "cent":
            return "percent"
    if _is_year(token):
        return "date"
    if (
        start
        and parse[start - 1].pos == "PROPN"
        and parse[start - 1].entity not in ("DATE", "")
        and token.dep in ("nummod", "appos")
    ):
        return parse[start - 1].lower
    head = parse.head(parse[start]) if parse[start].dep in ("nummod", "quantmod", "compound") else parse.head(token)
    for _ in range(3):
        if head.is_noun and head.i >= end:
            return UNITS.get(head.lemma, head.lemma)
        if head.dep not in ("nummod", "compound", "quantmod", "amod"):
            break
        head = parse.head(head)
    return ""


def _is_year(token: Token) -> bool:
    return (
        bool(re.fullmatch(r"\d{4}", token.text))
        and int(token.text) in _YEAR
        and (token.entity == "DATE" or token.dep != "nummod")
    )
