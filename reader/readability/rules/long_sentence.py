"""Sentences that are too long to hold in mind."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from reader.readability.findings import Problem
from reader.readability.page import Page
from reader.readability.rule import Options, Rule
from reader.text.words import count_words


class LongSentence(Rule):
    """A sentence with more than 30 words."""

    name = "long-sentence"
    summary = "A sentence has more words than most readers can hold in mind."
    explanation = (
        "People lose the beginning of a long sentence before they reach its end; listeners cannot look back. "
        "GOV.UK asks for 25 words at most; here a sentence is reported above 30, so that only the clear cases are. "
        "A sentence that is a list of names or things after a colon is not reported."
    )
    cure = "Make two or three sentences of it, each with one idea."
    source = "GOV.UK, Sentence length: why 25 words is our limit (2014); plainlanguage.gov, Write short sentences"
    english = False
    defaults: ClassVar[Options] = {"words": 30}
    good = (
        "The scan takes ten minutes. You can go home on the same day.",
        "The clinic offers these tests: " + ", ".join(f"test number {n}" for n in range(12)) + ".",
    )
    bad = (" and ".join(["you should call the clinic on the number at the top of this letter"] * 3) + ".",)

    def check(self, page: Page) -> Iterator[Problem]:
        most = self.number("words")
        for sentence, _ in page.running:
            words = count_words(sentence.text)
            if words > most and not _is_listing(sentence.text, words):
                yield Problem(sentence.start, sentence.end, f"This sentence has {words} words; {most:g} are enough.")


def _is_listing(text: str, words: int) -> bool:
    """Say whether most of a sentence is a list: short pieces between commas or semicolons."""
    pieces = text.replace(";", ",").split(",")
    return len(pieces) >= 7 and words / len(pieces) < 5
