"""Figures that are hard to read and to hear."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.readability.findings import Problem, Severity
from reader.readability.page import Page
from reader.readability.rule import Rule

_UNIT = r"(?:mg|g|kg|ml|cm|km|m|hours?|days?|weeks?|months?|years?|minutes?|per ?cent|times|people|patients)"
_RULES = (
    (
        re.compile(rf"(?<![\w.,/–-])(\d+(?:\.\d+)?)\s?[-–]\s?(\d+(?:\.\d+)?)(?=\s?{_UNIT}\b|\s?%)(?!\s?year[- ]old)"),
        "A dash between two figures may be heard as “minus”, or not at all.",
        "Write “{0} to {1}”.",
    ),
    (
        re.compile(r"(?<![\w.,/#:£$€+-])(?!0)(\d{5,9})(?![\w/:-]|[.,]\d)"),
        "A long figure without commas is hard to read.",
        "Write {commas}.",
    ),
    (
        re.compile(r"(?<![\w.,/–$£€-])(\d{1,3}(?:,\d{3}){2,})(?![\w,]|\.\d)"),
        "A figure of seven digits or more is hard to take in, and long to hear.",
        "Write “{round}” unless the exact figure matters.",
    ),
    (
        re.compile(r"(?<![\w.,/:-])(\d+\.\d{4,})(?![\w.])"),
        "So many decimals are hard to hear, and seldom needed.",
        "Round it.",
    ),
    (
        re.compile(r"(?<![\w.,/-])(\d{1,2})/(\d{1,2})(?= (?:of|the) )"),
        "A fraction with a slash is read out in different ways.",
        "Write it in words, as in “a third of”.",
    ),
    (
        re.compile(r"(?<![\w.,/-])(\d+(?:\.\d+)?)(?:bn|tn)\b"),
        "“{written}” is spelt out letter by letter by some voices.",
        "Write “{0} billion”.",
    ),
)
_NOT_A_NUMBER = re.compile(
    r"(?:\b(?:call|phone|tel|telephone|fax|text|ring|dial|number|no|nos|id|code|pin|zip|isbn|issn|doi|pmid|ref|account|"
    r"registered|charity|company|box|model|version|case|grant|route|flight|page)\b[^\w]*(?:\w+ ){0,2}[:.#]?\s*)$",
    re.IGNORECASE,
)

_NAMED = re.compile(r"\b[A-Z]{2,},?\s*$|https?:\S*$|#\s*$")
"""Initials before a figure, as in an address or a model's name; web addresses."""


class NumberFormat(Rule):
    """A figure written in a way that is hard to hear."""

    name = "number-format"
    severity = Severity.NOTE
    summary = "A figure is written in a way that is hard to read or to hear."
    explanation = (
        "Reported are ranges with a dash before a unit, five digits or more without commas, exact figures of millions, "
        "many decimals, fractions with a slash, and “bn”. Telephone numbers and other names made of figures are not."
    )
    cure = "Write figures as they are said."
    source = "GOV.UK style guide, Numbers; NHS digital service manual, Numbers, measurements, dates and time"
    good = ("Take 5 to 10 mg. About 1.2 million people live here, 45,000 of them in 2024. Call 0800 1234567.",)
    bad = (
        "Take 5-10 mg a day.",
        "There were 45000 people.",
        "The town has 1,234,567 inhabitants.",
        "The result was 0.12345 at the end.",
    )

    def check(self, page: Page) -> Iterator[Problem]:
        for sentence, _ in page.running:
            if not any(map(str.isdigit, sentence.text)):
                continue
            for pattern, message, cure in _RULES:
                for found in pattern.finditer(sentence.text):
                    before, behind = sentence.text[: found.start()], sentence.text[found.end() :]
                    if _NOT_A_NUMBER.search(before) or _NAMED.search(before) or behind.startswith(" model"):
                        continue
                    said = {"written": found[0], "commas": "", "round": ""}
                    if found[1].replace(",", "").isdigit():
                        said |= {"commas": f"{int(found[1].replace(',', '')):,}", "round": rounded(found[1])}
                    start, end = sentence.start + found.start(), sentence.start + found.end()
                    yield Problem(
                        start, end, message.format(*found.groups(), **said), cure.format(*found.groups(), **said)
                    )


def rounded(figure: str) -> str:
    """Return a figure of a million or more in two digits and a word: ``about 1.2 million``."""
    value = int(figure.replace(",", ""))
    for size, name in ((10**12, "trillion"), (10**9, "billion"), (10**6, "million")):
        if value >= size:
            short = f"{value / size:.1f}".removesuffix(".0")
            exact = float(short) * size == value
            return f"{short} {name}" if exact else f"about {short} {name}"
    return figure
