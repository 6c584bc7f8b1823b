"""Paragraphs that look like a wall."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from reader.readability.findings import Problem
from reader.readability.page import Page
from reader.readability.rule import Options, Rule
from reader.text.words import count_words


class LongParagraph(Rule):
    """A paragraph of more than 150 words."""

    name = "long-paragraph"
    summary = "A paragraph is so long that its point is hard to find."
    explanation = (
        "A long paragraph looks like a wall, and one who listens paragraph by paragraph waits long for the next."
    )
    cure = "Begin a new paragraph where a new point begins, or make a list of it."
    source = "plainlanguage.gov, Write short paragraphs: no more than 150 words"
    english = False
    defaults: ClassVar[Options] = {"words": 150}
    good = ("A short paragraph with one point in it.",)
    bad = ("The tortoise walks slowly over the warm sand to the sea. " * 16,)

    def check(self, page: Page) -> Iterator[Problem]:
        most = self.number("words")
        for passage in page.passages:
            if passage.kind in ("paragraph", "item", "definition"):
                prose = passage.prose
                words = count_words(prose.text)
                if words > most and len(prose.sentences) > 1:
                    first = prose.sentences[0]
                    yield Problem(first.start, first.end, f"This paragraph has {words} words; {most:g} are enough.")
