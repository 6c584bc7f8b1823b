"""Headings that skip a level."""

from __future__ import annotations

from collections.abc import Iterator

from reader.readability.findings import Problem
from reader.readability.page import Page
from reader.readability.rule import Rule


class SkippedHeading(Rule):
    """A heading two levels or more below the one before it."""

    name = "skipped-heading"
    summary = "A heading skips a level, so that a part of the page seems to be missing."
    explanation = (
        "Screen reader users move through the levels of headings; after a skipped one they look for what is lost."
    )
    cure = "Use the next level down, and change how it looks by style."
    source = "WCAG 2.2, technique G141; W3C WAI, Page structure tutorial: headings"
    english = False
    good = ("# Tea\n\nText.\n\n## Green\n\nText.\n\n### Leaves\n\nText.\n\n## Black\n\nText.",)
    bad = ("# Tea\n\nText.\n\n## Green\n\nText.\n\n#### Leaves\n\nText.",)

    def check(self, page: Page) -> Iterator[Problem]:
        before = None
        for section in page.headings:
            heading = section.heading
            if heading and before is not None and section.level > before + 1:
                message = f"This heading of level {section.level} follows one of level {before}."
                yield Problem(heading.start, heading.end, message, f"Make it level {before + 1}.")
            before = section.level
