"""Errors of numbers, units, dates and comparisons."""

# ruff: noqa: E501 - a pattern and what it becomes stand on one line
from __future__ import annotations

import random
import re

from reader.text.wordlists import listed
from tests.plain.injecting.making import (
    DAYS,
    MONTHS,
    NUMBER,
    Patterns,
    any_word,
    anywhere,
    first_of,
    one,
    swap,
    turned,
)

_MONTH = "|".join(MONTHS)


def number(text: str, chance: random.Random) -> str | None:
    found = one(NUMBER, text, chance)
    if not found:
        return None
    value = float(found[0].replace(",", ""))
    new = value + chance.choice([1, 2, 10, 7])
    return swap(text, found, f"{new:g}" if new < 1e6 else f"{int(new)}")


def spelled_number(text: str, chance: random.Random) -> str | None:
    words = listed("two three four five six seven eight nine ten")
    found = one(r"\b(?:two|three|four|five|six|seven|eight|nine|ten)\b", text, chance)
    return swap(text, found, chance.choice([word for word in words if word != found[0]])) if found else None


def numbers_swapped(text: str, chance: random.Random) -> str | None:
    found = list(NUMBER.finditer(text))
    if len(found) < 2 or found[0][0] == found[1][0]:
        return None
    first, second = found[:2]
    between = text[first.end() : second.start()]
    if any(month in text for month in MONTHS):
        return None
    if not re.search(r"[a-z]{3}", between) or re.fullmatch(r"\W*(?:and|to|or)\W*", between):
        return None
    return text[: first.start()] + second[0] + between + first[0] + text[second.end() :]


def digits_turned(text: str, chance: random.Random) -> str | None:
    found = one(r"(?<![\w.,-])(\d)(\d)(?![\w.,-])", text, chance)
    return swap(text, found, found[2] + found[1]) if found and found[1] != found[2] and found[2] != "0" else None


_ABOUT_NUMBER = r"(?=(?:a )?(?:\d|£|\$|one|two|three|four|five|six|ten|half|dozen|twice))"
_LIMIT = r"[Aa]t least|[Uu]p to|[Mm]ore than|[Ff]ewer than|[Ll]ess than|[Oo]ver|[Uu]nder|[Aa]bout|[Aa]round"
NUMBERS = Patterns(
    (number, anywhere("number_lost", r"(?<= )\d+(?:,\d{3})*(?:\.\d+)? (?=[a-z])", ""), spelled_number),
    (
        numbers_swapped,
        anywhere("number_tenfold", r"(?<![\w.,-])[1-9]\d*(?:,\d{3})*(?![\w,.-])", r"\g<0>0"),
        first_of(
            "estimate_hardened",
            (
                r"\b(?:[Aa]bout|[Aa]round|[Aa]pproximately|[Nn]early|[Aa]lmost|at least|[Uu]p to|more than|[Oo]ver) (?=(?:a )?(?:\d|dozen|two|three))",
                "",
            ),
            capital=True,
        ),
    ),
    (
        digits_turned,
        any_word(
            "half",
            {"half": "a third", "thirds": "fifths", "twice": "three times", "doubled": "tripled", "a dozen": "a hundred", "dozen": "score"},
        ),
    ),
    (
        first_of("so_many_in", (r"\b([Oo]ne|[Tt]wo|\d) (in|of) (?:ten|five|the|\d+)\b", r"\1 \2 seven")),
        first_of("share_moved", (r"\b(\d+)(?= per cent|%)", lambda found: str(int(found[1]) + 5))),
        first_of("point_lost", (r"\b(\d+)\.(\d)", r"\1\2"), (r"\b(\d+),(\d)00\b", r"\1\2")),
        first_of(
            "range_cut",
            (r"\b[Bb]etween (\d+) and (\d+)(?= [a-z%])", r"\2"),
            (r"\b(\d+) (?:to|–) (\d+)(?= )", r"\1"),
            (r"\bfrom (\d+) to (\d+)\b", r"to \2"),
        ),
        first_of("limit_blurred", (rf"\b(?:{_LIMIT}) (?<!bout )(?<!round ){_ABOUT_NUMBER}", "roughly ")),
        first_of("limit_dropped", (rf"\b(?:{_LIMIT}) {_ABOUT_NUMBER}", ""), capital=True),
        any_word("which_one", {"first": "second", "second": "third", "third": "first"}),
        first_of("parts", (r"\b(?:three quarters|half|two thirds|a third|a quarter) of\b", "one tenth of")),
        any_word("as_often", {"twice": "once", "doubled": "grew", "nine times": "three times", "both": "all three"}),
    ),
)  # fmt: skip


def unit(text: str, chance: random.Random) -> str | None:
    pairs = {"mg": "g", "kilometers": "miles", "metres": "feet", "hours": "days", "years": "months", "minutes": "hours",
             "weeks": "months", "km": "m", "per cent": "people", "%": " people", "£": "$", "$": "€", "people": "cities",
             "tonnes": "kilograms", "inches": "cm", "seats": "rows", "cm": "mm", "goals": "games", "houses": "roads",
             "votes": "members", "visitors": "tonnes", "species": "tonnes", "days": "weeks", "months": "years"}  # fmt: skip
    choices = [
        found
        for old in pairs
        for found in re.finditer(
            rf"(?<=\d ){re.escape(old)}\b|(?<=\d){re.escape(old)}(?= )|{re.escape(old)}(?=\d)", text
        )
    ]
    if not choices:
        return None
    found = chance.choice(choices)
    return swap(text, found, pairs[found[0]])


def counted_changed(text: str, chance: random.Random) -> str | None:
    found = one(
        r"(?<=\d )(?:people|participants|patients|volunteers|species|members|seats|houses|visitors|tonnes|citizens|games|teams|students|countries|islands)\b",
        text,
        chance,
    )
    return swap(text, found, "ships" if found[0] != "ships" else "kings") if found else None


def every_month(text: str, chance: random.Random) -> str | None:
    found = _every_month(text, chance)
    return found if re.search(r"\d|\b(?:two|three|four|five)\b", text) else None


_every_month = any_word(
    "every_month",
    {"a year": "a month", "every day": "every week", "a day": "an hour", "weeks later": "days later", "years old": "months old",
     "minutes": "seconds", "degrees": "metres"},
    r"(?<= )(?:{})\b",
)  # fmt: skip
_HOW_MANY = r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)) "
UNITS = Patterns(
    (unit,),
    (counted_changed,),
    (every_month,),
    (
        any_word(
            "how_often",
            {"a day": "a week", "per day": "per week", "daily": "weekly", "Weekly": "Daily", "weekly": "monthly", "a week": "a month",
             "every day": "every hour", "a year": "a decade", "annual": "monthly", "annually": "daily", "Mondays": "weekdays"},
        ),
        first_of("weight_dropped", (r" (?:per|for each) kilogram(?: of body weight)?| of body weight", "")),
        any_word("thousandth", {"mg": "micrograms", "milligrams": "grams", "km": "miles", "mmHg": "mm", "kilometres": "yards"}, r"(?<=\d )(?:{})\b"),
        first_of("points", (r"(?<=\d)(?: per cent|%| percent)", " percentage points")),
        any_word(
            "how_long",
            {"days": "hours", "weeks": "days", "months": "weeks", "years": "months", "hours": "minutes", "hour": "minute", "year": "week"},
            r"(?:(?<=\d )|(?<=one )|(?<=two )|(?<=three )|(?<=four )|(?<=five )|(?<=six )|(?<=ten ))(?:{})\b",
        ),
        any_word(
            "whom_it_counts",
            {"people": "families", "women": "nurses", "patients": "visits", "volunteers": "doctors", "participants": "doses", "adults": "families",
             "children": "schools", "cancers": "patients", "hospitals": "doctors", "cases": "deaths"},
            r"(?:(?<=\d )|(?<=two )|(?<=five )|(?<=ten ))(?:{})\b",
        ),
        first_of("times_or_share", (r"\b(?:nine|three|four|five|ten|\d+) times (?=more|as|less|higher)", "nine per cent ")),
        first_of("unit_dropped", (r"(?<=\d) (?:mg|per cent|mmHg|km|miles|metres|kilometres)\b", "")),
    ),
)  # fmt: skip


def date(text: str, chance: random.Random) -> str | None:
    if found := one(rf"\b(?:{_MONTH}|May(?= \d)|(?<=\d )May)\b", text, chance):
        return swap(text, found, chance.choice([month for month in MONTHS if month != found[0]]))
    if found := one(rf"\b(?:{'|'.join(DAYS)})\b", text, chance):
        return swap(text, found, chance.choice([day for day in DAYS if day != found[0]]))
    return None


def year(text: str, chance: random.Random) -> str | None:
    found = one(r"\b(?:1[5-9]|20)\d\d\b(?!,)", text, chance)
    return swap(text, found, str(int(found[0]) + chance.choice([-10, -1, 1, 20]))) if found else None


def day_of_month(text: str, chance: random.Random) -> str | None:
    found = one(
        rf"\b\d{{1,2}}(?= (?:{_MONTH}))|(?<=\bJu[nl][ey] )\d{{1,2}}(?!\d)|(?<=\bApril )\d{{1,2}}(?!\d)",
        text,
        chance,
    )
    return swap(text, found, str(int(found[0]) % 28 + 1)) if found else None


_YEAR = r"(?:1[5-9]|20)\d\d"
DATES = Patterns(
    (date, year),
    (
        day_of_month,
        any_word(
            "time_of_day",
            {"today": "yesterday", "tomorrow": "yesterday", "Today": "Yesterday", "spring": "autumn", "Saturday": "morning", "century": "decade",
             "decade": "century", "Friday": "Sunday", "Mondays": "Fridays", "morning": "evening"},
        ),
    ),
    (
        first_of(
            "from_or_to",
            (
                r"\b([Bb]etween|[Ff]rom) (1[5-9]\d\d|20\d\d) (and|until|to) (1[5-9]\d\d|20\d\d)",
                lambda found: f"{found[1]} {int(found[2]) - 3} {found[3]} {found[4]}",
            ),
        ),
    ),
    (
        first_of("day_lost", (rf"\b\d{{1,2}} (?={_MONTH})", ""), (rf"\b({_MONTH}) \d{{1,2}}(?=,)", r"\1")),
        first_of("year_lost", (rf" (?:in )?{_YEAR}(?=[ ,.])(?! and)", "")),
        first_of("years_turned", (rf"\b({_YEAR})\b(.+?)\b({_YEAR})\b", r"\3\2\1")),
        first_of("months_turned", (rf"\b({_MONTH})\b(.+?)\b({_MONTH})\b", r"\3\2\1")),
        first_of(
            "since_or_until",
            (rf"\bsince (?={_MONTH}|{_YEAR})", "before "),
            (rf"\buntil (?={_MONTH}|{_YEAR})", "from "),
            (rf"\bbefore (?=\d|{_MONTH})", "after "),
            (rf"\b[Bb]y (?={_MONTH}|{_YEAR})", "after "),
        ),
        first_of(
            "within_or_after",
            (rf"\b(A|a)fter (?={_HOW_MANY})", "within "),
            (rf"\bwithin (?:a|{_HOW_MANY.strip()}) ", "after some "),
            (rf"\bfor (?={_HOW_MANY}(?:weeks|months|years|days))", "after "),
        ),
        any_word("later_or_earlier", {"later": "earlier", "ago": "from now", "next": "last", "last": "next", "previous": "following", "tomorrow": "today"}),
        any_word("season", {"winter": "summer", "summer": "winter", "spring": "summer", "autumn": "spring", "breakfast": "lunch", "night": "day"}),
        first_of("decade", (r"\b(\d\d)(\d)0s\b", r"\g<1>10s"), (r"\b(\d)\dth century", r"\g<1>0th century")),
    ),
)  # fmt: skip


_DEGREE = {"larger": "large", "largest": "larger", "oldest": "older", "highest": "higher", "strongest": "stronger", "best": "better", "more": "most",
           "most": "more", "longer": "longest", "fewer": "few", "worst": "worse", "lower": "lowest", "higher": "high"}  # fmt: skip
COMPARISONS = Patterns(
    (
        any_word(
            "comparison",
            {"more": "less", "fewer": "more", "less": "more", "higher": "lower", "lower": "higher", "longer": "shorter", "larger": "smaller",
             "largest": "smallest", "tallest": "shortest", "most": "least", "worst": "best", "best": "worst", "younger": "older",
             "greater": "smaller", "rose": "fell", "fell": "rose", "reduced": "increased", "reduce": "increase", "increased": "reduced",
             "at least": "at most", "up to": "at least", "over": "under", "below": "above"},
            r"\b(?:{})\b(?! (?:the|a|in|of|likely))",
        ),
        first_of(
            "compared_lost",
            (r"^Compared with [^,]+, |,? (?:when )?compared (?:with|to) [^,.]+| than (?:those )?[^,.]+", ""),
            capital=True,
        ),
    ),
    (
        first_of(
            "than_turned",
            (r"\b(?:largest|tallest|worst|best|most \w+|strongest|oldest|highest|fastest|main|only)\b(?! in which)", r"second \g<0>"),
        ),
        any_word(
            "trend",
            {"rose": "dropped", "fell": "climbed", "lowered": "raised", "doubled": "halved", "decreases": "increases", "longer": "less long",
             "improved": "worsened", "reduces": "raises", "went up": "went down", "cut": "add", "higher": "smaller", "fewer": "additional"},
        ),
    ),
    (any_word("degree", _DEGREE, r"(?<= )(?:{})\b"),),
    (
        first_of("by_or_to", (r"\bby (?=\d[\d.]*(?: per cent|%))", "to "), (r"\b(fell|rose|dropped|sank) to (?=\d)", r"\1 by ")),
        first_of("other_rival", (r"\b([Cc]ompared (?:with|to)) (?:a |the )?[a-z]+", r"\1 aspirin"), (r"\bthan (?:the )?[a-z]+\b(?! [a-z]+ing)", "than others")),
        first_of("as_well", (r"\bas well as\b", "better than"), (r"\btwice as\b", "as"), (r"\bas (\w+) as\b", r"more \1 than")),
        any_word("likely", {"more likely": "likely", "less likely": "more likely", "more common": "common", "common": "most common", "more satisfied": "satisfied", "rare": "rarer"}),
        turned("sides_of_than", ("women", "men"), ("older", "younger"), ("nurses", "doctors"), ("new", "old"), ("tablets", "injections"), ("adults", "children")),
        first_of("comparing_dropped", (r"\b(?:lower|higher|fewer|greater|larger|smaller|longer) (?=[a-z]+)", "")),
        first_of("than_to_as", (r"\blonger than\b", "as long as"), (r"\b(?:higher|better|larger|earlier|worse) than\b", "different from")),
        any_word("direction", {"worse": "better", "better": "worse", "earlier": "later", "improve": "harm", "worsen": "ease", "rose": "sank", "doubled": "fell", "healed": "worsened", "lowered": "raised", "lower": "raise", "cut": "raised", "reduced": "raised", "grew": "shrank"}),
        first_of("too", (r"\btoo (?=[a-z]+ (?:to|for))", "very "), (r"\bso (?=[a-z]+ that)", "too ")),
    ),
)  # fmt: skip
