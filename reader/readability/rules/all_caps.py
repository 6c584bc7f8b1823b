"""WORDS IN CAPITALS."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from reader.readability.findings import Problem, Severity
from reader.readability.page import RUNNING, Page
from reader.readability.rule import Options, Rule

_CAPITALS = re.compile(r"(?<![\w-])(?:[A-ZÀ-ÞΑ-Ω][A-ZÀ-ÞΑ-Ω'’-]*[^\w.!?;:\n]+){2,}[A-ZÀ-ÞΑ-Ω]{2,}(?![\w-])")


class AllCaps(Rule):
    """Three words or more in capitals, with twelve letters or more."""

    name = "all-caps"
    severity = Severity.NOTE
    summary = "Several words in capitals: slow to read, and spelt out letter by letter by some voices."
    explanation = "Capitals have no shapes that the eye knows. Initials and single words are not reported."
    cure = "Write it in small letters; to stress it, use bold."
    source = "GOV.UK style guide, Capitalisation; British Dyslexia Association, Dyslexia friendly style guide"
    english = False
    defaults: ClassVar[Options] = {"letters": 15}
    good = ("The NHS and the BBC are in the UK.",)
    bad = (
        "PLEASE DO NOT FEED THE ANIMALS in the park.",
        "# The park\n\nText.\n\n## OPENING HOURS OF THE PARK\n\nIt is open all day.",
    )

    def check(self, page: Page) -> Iterator[Problem]:
        least = self.number("letters")
        for passage in page.passages:
            if passage.kind not in RUNNING and passage.kind not in ("heading", "quote", "summary"):
                continue
            for found in _CAPITALS.finditer(passage.prose.text):
                words = re.findall(r"[^\W\d_]+", found[0])
                if "®" in found[0] or "™" in found[0]:
                    continue
                if sum(map(len, words)) >= least and max(map(len, words)) > 3:
                    start = passage.prose.start + found.start()
                    cure = f"Write “{found[0][0]}{found[0][1:].lower()}”." if len(found[0]) < 60 else ""
                    yield Problem(start, start + len(found[0]), f"{len(words)} words stand in capitals.", cure)
