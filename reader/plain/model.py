"""The results of putting a text into plain language: sentences that name their sources, edits and verdicts."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from reader.model.article import Article
from reader.model.units import LanguageTag
from reader.plain.notices import NOTICE, of_summary


class Road(StrEnum):
    """How a plain sentence came about."""

    RULES = "rules"
    """Rewritten by the program's own rules."""
    MODEL = "model"
    """Written by a language model, and passed by the gate."""
    ORIGINAL = "original"
    """As it was: plain already, or nothing plainer passed the gate."""
    EXPLANATION = "explanation"
    """Added: what a word means that has to stay. It is no part of what the article says."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One change: which words became which, by what rule, and why."""

    rule: str
    """Name of the rule, such as ``relative clause`` or ``word``."""
    before: str
    after: str
    reason: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the gate found in one respect; ``detail`` says what failed, and is empty when it passed."""

    kind: str
    passed: bool
    detail: str = ""


@dataclass(frozen=True, slots=True)
class PlainSentence:
    """A sentence of the plain version. Sentences made of one source share its edits and verdicts."""

    text: str
    sources: tuple[str, ...]
    """Ids of the sentences that it was made of."""
    road: Road
    edits: tuple[Edit, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    refused: tuple[Verdict, ...] = ()
    """What was wrong in a plainer wording that was therefore not used: what the gate found, or a judge of words."""


def stayed(kept: int, total: int) -> str:
    """Say how many sentences stayed as they were."""
    if not total:
        return "It has no sentences of running text."
    if total == kept == 1:
        return "Its one sentence stayed as it was."
    if not kept:
        return "No sentence stayed as it was."
    return f"{'All' if kept == total else f'{kept} of {total} sentences'} stayed as they were."


@dataclass(frozen=True, slots=True)
class Simplification:
    """A text in plain language, every sentence of it traced to its sources."""

    text: str
    """The plain text: an article's in the form of ``Article.text``, a text's with its own paragraphs."""
    sentences: tuple[PlainSentence, ...]
    language: LanguageTag
    level: str
    """What was aimed at: A2, B1, B2."""
    title: str = ""
    article: Article | None = field(default=None, repr=False)
    """The plain version as an article of the same sections and blocks; None for a bare text."""
    grade: float | None = None
    """The US school grade that was aimed at, if one was asked for."""

    @property
    def reached(self) -> bool:
        """Whether the plain version is scored to be at the level or grade that was aimed at."""
        from reader.plain.levels import aim
        from reader.readability.scoring import score

        return aim(self.level if self.grade is None else self.grade).reached(score(self.article or self.text))

    @property
    def kept(self) -> int:
        """How many sentences stayed as they were."""
        return sum(sentence.road == Road.ORIGINAL for sentence in self.sentences)

    @property
    def held_back(self) -> int:
        """How many sentences stayed as they were because the gate, or a judge of words, refused what was plainer."""
        return sum(sentence.road == Road.ORIGINAL and bool(sentence.refused) for sentence in self.sentences)

    @property
    def notice(self) -> str:
        """What is said first: who made this version, and how much of it is as it was."""
        added = sum(sentence.road == Road.EXPLANATION for sentence in self.sentences)
        told = f" {added} explanations were added." if added > 1 else " One explanation was added." if added else ""
        return f"{NOTICE}. {stayed(self.kept, len(self.sentences) - added)}{told}"

    def as_dict(self) -> dict[str, Any]:
        """Return the result as JSON-ready data, in the form of ``schemas/plain.json``."""
        from reader.plain.serial import simplification_dict

        return simplification_dict(self)


@dataclass(frozen=True, slots=True)
class SectionSummary:
    """One section in one to three sentences; none where it has no running text."""

    id: str
    heading: str
    """Empty for the lead."""
    level: int
    sentences: tuple[PlainSentence, ...]

    @property
    def text(self) -> str:
        return " ".join(sentence.text for sentence in self.sentences)


@dataclass(frozen=True, slots=True)
class Summary:
    """An article in a few plain sentences, and each of its sections, every sentence traced to its sources."""

    sentences: tuple[PlainSentence, ...]
    language: LanguageTag
    title: str = ""
    sections: tuple[SectionSummary, ...] = ()
    level: str | None = None
    """What was aimed at: A2, B1, B2; None in a language whose sentences stay as they are."""
    article: Article | None = field(default=None, repr=False)
    """The summary as an article, to be printed and read aloud; None where there is no sentence."""

    @property
    def text(self) -> str:
        """The summary of the whole article."""
        return " ".join(sentence.text for sentence in self.sentences)

    @property
    def every(self) -> tuple[PlainSentence, ...]:
        """Every sentence of the article's summary, then those of its sections."""
        return (*self.sentences, *(one for section in self.sections for one in section.sentences))

    @property
    def kept(self) -> int:
        """How many of these stayed as they were."""
        return sum(sentence.road == Road.ORIGINAL for sentence in self.every)

    @property
    def notice(self) -> str:
        """What is said first: who made this summary, and how much of it is as it was."""
        if self.level is None:
            return of_summary(self.language)
        return f"{NOTICE}: a summary. {stayed(self.kept, len(self.every))}"

    def as_dict(self) -> dict[str, Any]:
        """Return the result as JSON-ready data, in the form of ``schemas/summary.json``."""
        from reader.plain.serial import summary_dict

        return summary_dict(self)
