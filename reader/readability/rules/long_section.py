"""Long stretches without a heading."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from reader.model.article import block_proses
from reader.readability.findings import Problem
from reader.readability.page import Page
from reader.readability.rule import Options, Rule
from reader.text.words import count_words


class LongSection(Rule):
    """More than 500 words without a heading."""

    name = "long-section"
    summary = "Many words follow one another without a heading."
    explanation = (
        "Readers look for headings first, and screen reader users jump from one to the next; where there is none for "
        "500 words, they have to go through everything."
    )
    cure = "Put in headings that say what each part is about."
    source = "WCAG 2.2, success criterion 2.4.10; plainlanguage.gov, Add useful headings and write short sections"
    english = False
    defaults: ClassVar[Options] = {"words": 500}
    good = ("# Tortoises\n\n" + "The tortoise walks slowly over the warm sand to the sea.\n\n" * 30,)
    bad = ("# Tortoises\n\n" + "The tortoise walks slowly over the warm sand to the sea.\n\n" * 60,)

    def check(self, page: Page) -> Iterator[Problem]:
        most = self.number("words")
        for section in page.article.sections:
            proses = [prose for block in section.blocks for prose in block_proses(block)]
            words = sum(count_words(prose.text) for prose in proses)
            if words > most and proses:
                at = section.heading or (proses[0].sentences or (proses[0],))[0]
                message = f"{words} words stand here without a heading between them; {most:g} are enough."
                yield Problem(at.start, at.end, message)
