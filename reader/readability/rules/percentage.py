"""Percentages of people, which most understand better as "1 in 5"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.readability.findings import Problem, Severity
from reader.readability.page import Page
from reader.readability.rule import Rule

_WHO = (
    "people|persons|patients|adults|children|women|men|girls|boys|babies|mothers|fathers|parents|families|households|"
    "students|pupils|teenagers|participants|respondents|carers|workers|employees|residents|users|cases|births|pregnancies|"
    "voters|smokers|drivers|deaths|americans|britons|them|those"
)
_SHARE = re.compile(
    rf"(?<![\w.,/–-])(\d{{1,2}}(?:\.\d+)?)\s?(?:%|per ?cent)\s+of\s+"
    rf"(?:the |all |our |its |these |young |older |pregnant )?(?:{_WHO})\b",
    re.IGNORECASE,
)
_RATIO = re.compile(
    r"\b(?:\d+|one|two|three|nine) (?:in|out of) (?:every )?(?:\d[\d,]*|two|three|four|five|six|eight|ten|twenty)\b",
    re.IGNORECASE,
)
_SIMPLE = (
    (50, "half"), (25, "1 in 4"), (20, "1 in 5"), (75, "3 in 4"), (10, "1 in 10"), (90, "9 in 10"), (80, "4 in 5"),
    (40, "2 in 5"), (60, "3 in 5"), (30, "3 in 10"), (70, "7 in 10"), (33.3, "1 in 3"), (66.7, "2 in 3"),
    (5, "1 in 20"),
    (1, "1 in 100"), (2, "1 in 50"),
)  # fmt: skip


class Percentage(Rule):
    """A percentage of people where a simple ratio says the same, or both forms in one paragraph."""

    name = "percentage"
    severity = Severity.NOTE
    summary = (
        "A share of people is given in percent, which is hard to picture, or in two forms that cannot be compared."
    )
    explanation = (
        "Most people understand “1 in 5 people” better than “20% of people”, above all for risks. Reported are "
        "percentages of people that are close to a simple ratio, and paragraphs that use percentages beside ratios, "
        "where neither can be compared with the other."
    )
    cure = "Say how many people out of how many, and keep to one form."
    source = "Gigerenzer and others 2007, Helping doctors and patients make sense of health statistics"
    good = ("About 1 in 5 people have side effects.", "Prices rose by 20%.")
    bad = ("About 20% of people have side effects.", "1 in 5 women and 7.4% of men have it.")

    def check(self, page: Page) -> Iterator[Problem]:
        for passage in page.passages:
            text = passage.prose.text
            if passage.kind not in ("paragraph", "item", "definition", "caption") or passage.foreign:
                continue
            shares = list(_SHARE.finditer(text))
            mixed = bool(shares) and _RATIO.search(text) is not None
            for found in shares:
                start = passage.prose.start + found.start()
                if page.is_quoted(start):
                    continue
                ratio = simple_ratio(float(found[1]))
                if mixed:
                    message = "A percentage stands beside a ratio here: readers cannot compare the two."
                    yield Problem(start, start + len(found[0]), message, f"Say “{ratio}”." if ratio else "")
                elif ratio:
                    yield Problem(start, start + len(found[0]), f"“{found[0]}” is hard to picture.", f"Say “{ratio}”.")


def simple_ratio(percent: float) -> str:
    """Return the ratio that a percentage is, or is nearly; empty where none is simple."""
    for value, ratio in _SIMPLE:
        if percent == value:
            return ratio
        if abs(percent - value) <= 1 and min(percent, value) >= 10:
            return f"about {ratio}"
    return ""
