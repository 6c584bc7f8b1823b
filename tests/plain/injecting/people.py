"""Errors of names, and of who did what to whom."""

# ruff: noqa: E501 - a pattern and what it becomes stand on one line
from __future__ import annotations

import random
import re
from itertools import pairwise

from tests.plain.injecting.making import NOT_NAMES, Injector, Patterns, any_word, first_of, one, swap, turned

_NAME = re.compile(r"(?<![.?!:] )(?<!^)(?<![“\"‘])\b[A-Z][a-zà-ÿ]{2,}(?: (?:of )?[A-Z][a-zà-ÿ]+)*")


def name(text: str, chance: random.Random) -> str | None:
    found = [one for one in _NAME.finditer(text) if one[0] not in NOT_NAMES]
    if not found:
        return None
    return swap(text, chance.choice(found), chance.choice(["Hamburg", "Kowalski", "Nairobi", "Delgado"]))


def name_lost(text: str, chance: random.Random) -> str | None:
    found = one(r" (?:in|from|of|by|with|at) (?:the )?[A-Z][a-zà-ÿ]{2,}(?: [A-Z][a-zà-ÿ]+)*(?=[ .,])", text, chance)
    return swap(text, found, "") if found and not any(month in found[0] for month in NOT_NAMES) else None


def first_name(text: str, chance: random.Random) -> str | None:
    found = [one for one in re.finditer(r"(?<=[a-z] )[A-Z][a-z]+(?= [A-Z][a-z]+)", text) if one[0] not in NOT_NAMES]
    return swap(text, chance.choice(found), chance.choice(["Gerda", "Milo", "Upper"])) if found else None


def name_cut(text: str, chance: random.Random) -> str | None:
    found = [
        one
        for one in re.finditer(r"(?<=[a-z] )[A-Z][a-z]+ (?=[A-Z][a-z]{3,})", text)
        if one[0].strip() not in NOT_NAMES
    ]
    return swap(text, chance.choice(found), "") if found else None


def letters_turned(text: str, chance: random.Random) -> str | None:
    """Exchange two letters within a name, as a slip of the keys does."""
    found = [one for one in re.finditer(r"(?<=[a-z] )[A-Z][a-z]{4,}", text) if one[0] not in NOT_NAMES]
    found = [one for one in found if one[0][2] != one[0][3]]
    if not found:
        return None
    which = chance.choice(found)
    old = which[0]
    return swap(text, which, old[:2] + old[3] + old[2] + old[4:])


def place_added(text: str, chance: random.Random) -> str | None:
    found = [
        one
        for one in re.finditer(r"\b(?:in|of|at|from) ([A-Z][a-z]+)(?=[ ,.])(?! [A-Z])", text)
        if one[1] not in NOT_NAMES
    ]
    return swap(text, which := chance.choice(found), f"{which[0]} and Derby") if found else None


_TITLES = {
    "Professor": "Dr",
    "Dr": "Mr",
    "Mr": "Dr",
    "Ms": "Mr",
    "Mrs": "Miss",
    "Sir": "Lord",
    "President": "Minister",
    "King": "Prince",
    "Queen": "Princess",
    "Ministry": "Company",
}
_NATIONS = {
    "British": "French",
    "French": "German",
    "German": "Austrian",
    "American": "Canadian",
    "English": "Irish",
    "Roman": "Greek",
    "Irish": "Scottish",
    "Britain": "England",
    "Italian": "Spanish",
    "Spanish": "Italian",
    "Turkey": "Cyprus",
    "Scotland": "Wales",
    "Chinese": "Japanese",
    "Japanese": "Chinese",
    "European": "African",
    "Denmark": "Finland",
    "Sweden": "Finland",
}
NAMES = Patterns(
    (name,),
    (name_lost,),
    (first_name, name_cut),
    (
        any_word("title", _TITLES, r"\b(?:{})\b(?= [A-Z]| to)"),
        first_of("surname_longer", (r"(?<=[a-z] )([A-Z][a-z]+ [A-Z][a-z]{2,})\b", r"\1son"), (r"\b(?:Dr|Mr|Ms|Professor) [A-Z][a-z]+ ([A-Z][a-z]+)\b", r"\g<0>son")),
        letters_turned,
        first_of("of_york", (r"\b(University|Bank|Bishop|King|Queen|Duke|Mayor|mayor|Battle|Church|Bay|Isle) of [A-Z][a-z]+", r"\1 of York"), (r"\b(?:the )?(Royal|National|General|City) ([A-Z][a-z]+)", r"the \1 College")),
        first_of("somebody", (r"(?<=[a-z] )(?:Dr |Mr |Ms )?[A-Z][a-z]+ [A-Z][a-z]+(?=[ ,.][^A-Z])", "somebody"), (r"^(?:Dr|Mr|Ms|Professor) [A-Z][a-z]+(?: [A-Z][a-z]+)?", "Somebody")),
        place_added,
        any_word("nation", _NATIONS),
        any_word("which_body", {"The charity": "The company", "the company": "the ministry", "The agency": "The court", "the clinic": "the school",
                                "The health board": "The hospital", "The hospital": "The charity", "the council": "the hospital", "The mayor": "The bishop"}),
    ),
)  # fmt: skip


def roles(text: str, chance: random.Random) -> str | None:
    """Swap two names that are not merely joined: who did it and to whom, where from and where to."""
    found = [
        one
        for one in re.finditer(r"\b[A-Z][a-zà-ÿ]{2,}(?: [A-Z][a-zà-ÿ]+)*", text)
        if one[0].split(" ")[0] not in NOT_NAMES
    ]
    pairs = [pair for pair in pairwise(found) if _apart(text, *pair)]
    if not pairs:
        return None
    first, second = chance.choice(pairs)
    return text[: first.start()] + second[0] + text[first.end() : second.start()] + first[0] + text[second.end() :]


def _apart(text: str, first: re.Match[str], second: re.Match[str]) -> bool:
    """Say whether two names have words between them that give each a place of its own."""
    between = text[first.end() : second.start()]
    joined = not re.search(r"[a-z]{2,}", re.sub(r"\b(?:and|or|with|the|of|in|a|an|as|well)\b", "", between))
    around = (text[second.end() : second.end() + 1], text[second.start() - 1 : second.start()], between[:1])
    marks = any(sign in between for sign in '“"(')
    return (
        bool(re.search(r"[a-z]", between)) and not joined and "-" not in around and first[0] != second[0] and not marks
    )


def names_swapped_far(text: str, chance: random.Random) -> str | None:
    found = [
        one
        for one in re.finditer(r"(?<=[a-z] )[A-Z][a-zà-ÿ]{2,}(?: [A-Z][a-zà-ÿ]+)*", text)
        if one[0].split(" ")[0] not in NOT_NAMES
    ]
    if len(found) < 2 or found[0][0] == found[-1][0]:
        return None
    first, second = found[0], found[-1]
    between = text[first.end() : second.start()]
    if not re.search(r"\b(?!and\b|or\b|of\b|in\b|the\b|with\b|an?\b|by\b)[a-z]{2,}", between) or re.search(
        r"[“\"(-]", between + text[second.end() : second.end() + 1]
    ):
        return None
    return text[: first.start()] + second[0] + between + first[0] + text[second.end() :]


def place_swapped(text: str, chance: random.Random) -> str | None:
    found = re.search(
        r"\b(from|to|in|of|at) ([A-Z][a-zà-ÿ]+)\b((?: [a-z]+){1,6}) (from|to|in|at|with|by) ([A-Z][a-zà-ÿ]+)\b(?! [A-Z])",
        text,
    )
    if not found or found[2] == found[5] or {found[2], found[5]} & NOT_NAMES or found[3].strip() in ("and", "or"):
        return None
    return swap(text, found, f"{found[1]} {found[5]}{found[3]} {found[4]} {found[2]}")


def _changing_places(injector: str, pattern: str) -> Injector:
    """Return an injector that swaps groups 1 and 3 of a pattern, each with the capital that its new place asks."""

    def turn(found: re.Match[str]) -> str:
        first, second = found[1], found[3]
        if first.startswith(("The ", "A ", "An ", "Patients", "Doctors")) and not second[0].isupper():
            first, second = first[0].lower() + first[1:], second[0].upper() + second[1:]
        return second + found[2] + first

    return first_of(injector, (pattern, turn))


_DOER = r"(?:The [a-z]+(?: [a-z]+)?|(?:Dr|Mr|Ms|Professor) [A-Z][a-z]+(?: [A-Z][a-z]+)?|[A-Z][a-z]+(?: [A-Z][a-z]+)?)"
_HELD = r"(?:the [a-z]+|a [a-z]+|(?:Dr|Mr|Ms|Professor) [A-Z][a-z]+(?: [A-Z][a-z]+)?|[A-Z][a-z]+(?: [A-Z][a-z]+)?)"
_DID = r"(?:asked|sued|warned|told|blamed|praised|treated|gave|helped|paid|thanked|examined|removed|married|joined|defeated|founded|designed|discovered|replaced|followed|visited|killed|called|named|beat|taught)"
ROLES = Patterns(
    (roles,),
    (
        first_of(
            "things_swapped",
            (
                r"^(The \w+) (\w+(?:ed|ate|lent|gave|won)) (the \w+)\b(?! of)",
                lambda found: f"{found[3].capitalize()} {found[2]} {found[1].lower()}",
            ),
        ),
        names_swapped_far,
    ),
    (
        first_of(
            "agent_swapped",
            (
                r"^(The \w+)((?: \w+){0,2} (?:was|were|is|are|can be|has been) \w+ed) by (the \w+|\w+s)\b(?! \w+ing)",
                lambda found: f"{found[3][0].upper()}{found[3][1:]}{found[2]} by {found[1].lower()}",
            ),
        ),
        place_swapped,
    ),
    (
        _changing_places("doer_and_done", rf"^({_DOER})( {_DID} )({_HELD})\b"),
        _changing_places("by_whom", rf"^({_DOER})( (?:was|were|is|are|has been) [a-z]+ed by )({_HELD})\b"),
        first_of("passive_made", (rf"^({_DOER}) (asked|sued|warned|blamed|praised|treated|removed|ignored|helped|paid|followed|replaced|destroyed|killed|designed|joined) (?={_HELD})", r"\1 was \2 by ")),
        first_of("active_made", (rf"^({_DOER}) (?:was|were) ([a-z]+ed) by (?={_HELD})", r"\1 \2 ")),
        first_of("from_and_to", (r"\bfrom (the [a-z]+|[A-Z][a-z]+) to (the [a-z]+|[A-Z][a-z]+)\b", r"from \2 to \1"), (r"\bbetween\b(.+?)\bof ([A-Z]\w+)(.+?)\bof ([A-Z]\w+)", r"between\1of \4\3of \2")),
        _changing_places("who_said_of_whom", rf"^({_DOER})((?:,[^,]+,)? (?:said|says|warned|told [a-z]+|believes|thinks) that )(the [a-z]+)\b"),
        turned("groups_turned", ("adults", "children"), ("women", "men"), ("older", "younger"), ("new", "old"), ("nurses", "doctors"), ("Weekly", "Daily"), ("surgeon", "patient"), ("mice", "people"), ("tumours", "tests"), ("first", "second"), ("north", "south"), ("father", "son"), ("mother", "daughter")),
        first_of("whose", (r"\bthe (\w+) of (her|his|their) (\w+)\b", r"\2 \1 of the \3"), (r"\b([A-Z][a-z]+)[’']s ([a-z]+) ([A-Z][a-z]+)\b", r"\3’s \2 \1"), (r"\b([a-z]+)s of the (city|village) ([a-z]+)", r"\3s of the \2 \1")),
    ),
)  # fmt: skip
