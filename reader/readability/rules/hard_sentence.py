"""Sentences that people would judge hard, though they are not long."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from reader.readability.findings import Problem, Severity
from reader.readability.level import cefr
from reader.readability.page import Page
from reader.readability.rule import Options, Rule

_NAME = re.compile(r"(?<=[^.!?:“\"] )[A-Z][\w.-]*|\S*[_/\\=|`$]\S*|-{1,2}\w\S*|\b\w*\d\w*[A-Za-z]\w*")
"""Names inside a sentence, and code: an editor cannot make them easier."""
_MANY = 0.2


class HardSentence(Rule):
    """A sentence of a level that only practised readers follow."""

    name = "hard-sentence"
    severity = Severity.NOTE
    summary = "A sentence is at a level that only practised readers follow."
    explanation = (
        "The level is what language teachers would give the sentence, estimated from its words and length. Above C1, "
        "readers with lower secondary education are lost. Sentences that are too long are told as such and not "
        "again, and those full of names are left alone."
    )
    cure = "Use shorter, more common words, and say who does what."
    source = "WCAG 2.2, success criterion 3.1.5; CEFR-SP (Arase, Uchida and Kajiwara 2022)"
    defaults: ClassVar[Options] = {"level": 5.3, "words": 8, "most": 30}
    good = ("The doctor looks at your skin and asks how you feel. You can bring a friend with you to the clinic.",)
    bad = (
        "Gerontological investigations demonstrated negligible senescence among vertebrates, notwithstanding debility.",
    )

    def check(self, page: Page) -> Iterator[Problem]:
        least, few, most = self.number("level"), self.number("words"), self.number("most")
        for sentence, passage in page.running:
            score = page.scores.get(sentence.start)
            if passage.kind == "caption" or not score or _is_full_of_names(sentence.text):
                continue
            if score.value >= least and few <= score.words <= most:
                message = f"This sentence is at level {cefr(score.value)} ({score.value:.1f} of 6)."
                yield Problem(sentence.start, sentence.end, message)


def _is_full_of_names(text: str) -> bool:
    """Say whether a fifth of a sentence's words are names or code."""
    return len(_NAME.findall(text)) > _MANY * len(text.split())
