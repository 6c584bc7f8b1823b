"""Headings that say nothing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from reader.readability.findings import Problem, Severity
from reader.readability.page import Page
from reader.readability.rule import Rule

_SAYS_NOTHING = (
    "introduction|overview|general|general information|information|more information|further information|"
    "miscellaneous|misc|other|others|other information|additional information|info|details|more details|"
    "important information|important note|background information|"
    "section|part|chapter|untitled|heading|title|intro|more|about|description|"
    "general remarks|preamble|preface|body|things to know|stuff|"
    "key information"
)
_NUMBERED = re.compile(
    r"(?:section|part|chapter|step|item|point|figure|page)?\s*\(?[\divxlc]{1,4}\)?[.:)]?", re.IGNORECASE
)


class EmptyHeading(Rule):
    """A heading such as "Introduction" or "Part 2", or one that stands twice in the same place."""

    name = "empty-heading"
    severity = Severity.NOTE
    summary = "A heading does not say what its part is about."
    explanation = (
        "Readers choose by headings what to read. “Introduction” and “More information” fit every page, and two equal "
        "headings cannot be told apart. Contents, references and sources are called what they are called."
    )
    cure = "Say in the heading what the reader finds below it."
    source = "WCAG 2.2, success criterion 2.4.6; plainlanguage.gov, Add useful headings"
    good = ("# Tea\n\nText.\n\n## How to brew green tea\n\nText.\n\n## References\n\nText.",)
    bad = (
        "# Tea\n\nText.\n\n## Introduction\n\nText about tea.",
        "# Tea\n\nText.\n\n## Leaves\n\nText.\n\n## Leaves\n\nOther text.",
    )

    def check(self, page: Page) -> Iterator[Problem]:
        path: list[tuple[int, str]] = []
        seen: Counter[tuple[str, ...]] = Counter()
        for section in page.headings:
            heading = section.heading
            if heading is None:
                continue
            said = " ".join(heading.text.split()).strip(" .:!?…").lower()
            path = [step for step in path if step[0] < section.level] + [(section.level, said)]
            names = tuple(name for _, name in path)
            seen[names] += 1
            if said in _SAYS_NOTHING.split("|") or _NUMBERED.fullmatch(said):
                yield Problem(heading.start, heading.end, f"“{heading.text}” could stand over any text.")
            elif seen[names] == 2 and section.blocks:
                yield Problem(heading.start, heading.end, f"“{heading.text}” is the heading of another part too.")
