"""Dates that mean one day here and another one elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.readability.findings import Problem, Severity
from reader.readability.page import Page
from reader.readability.rule import Rule

_FIGURES = re.compile(r"(?<![\w./-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d|\d\d)(?![\w/-]|\.\d)")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


class AmbiguousDate(Rule):
    """A date in figures such as 03/04/2025."""

    name = "ambiguous-date"
    severity = Severity.ERROR
    summary = "A date in figures means two different days, depending on where the reader lives."
    explanation = (
        "03/04/2025 is 3 April in London and March 4 in New York. Dates whose day is above 12 have one meaning only, "
        "and are not reported, nor are those that begin with the year."
    )
    cure = "Write the month as a word."
    source = "W3C Internationalization, Date formats; GOV.UK style guide, Dates and times"
    english = False
    good = ("The clinic opens on 3 April 2025, and closed on 2025-03-04. It was 25/12/2024. Version 3.4.12.1 is out.",)
    bad = ("The clinic opens on 03/04/2025.", "It closed on 3.4.25 at noon.")

    def check(self, page: Page) -> Iterator[Problem]:
        for passage in page.passages:
            if passage.kind in ("code", "alt"):
                continue
            for found in _FIGURES.finditer(passage.prose.text):
                first, second = int(found[1]), int(found[3])
                if not (1 <= first <= 12 and 1 <= second <= 12 and first != second):
                    continue
                if found[2] != "/" and len(found[4]) == 2 and not page.is_english:
                    continue
                year = found[4] if len(found[4]) == 4 else f"20{found[4]}"
                cure = f"Write “{first} {_MONTHS[second - 1]} {year}” or “{second} {_MONTHS[first - 1]} {year}”."
                start = passage.prose.start + found.start()
                message = f"“{found[0]}” is one day in Britain and another in the United States."
                yield Problem(start, start + len(found[0]), message, cure)
