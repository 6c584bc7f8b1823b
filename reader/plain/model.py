"""The results of putting a text into plain language: sentences that name their sources, edits and verdicts."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from reader.model.article import Article
from reader.model.units import LanguageTag

NOTICE = "Plain version, made by a program"
"""What a plain version opens with, printed and heard."""


class Road(StrEnum):
    """How a plain sentence came about."""

    RULES = "rules"
    """Rewritten by the program's own rules."""
    MODEL = "model"
    """Written by a language model, and passed by the gate."""
    ORIGINAL = "original"
    """As it was: plain already, or nothing plainer passed the gate."""


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
    """What the gate found wrong in a plainer wording that was therefore not used."""


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

    @property
    def kept(self) -> int:
        """How many sentences stayed as they were."""
        return sum(sentence.road == Road.ORIGINAL for sentence in self.sentences)

    @property
    def held_back(self) -> int:
        """How many sentences stayed as they were because the gate refused what was plainer."""
        return sum(sentence.road == Road.ORIGINAL and bool(sentence.refused) for sentence in self.sentences)

    @property
    def notice(self) -> str:
        """What is said first: who made this version, and how much of it is as it was."""
        total = len(self.sentences)
        kept = "No sentence" if not self.kept else "All" if self.kept == total else f"{self.kept} of {total} sentences"
        return f"{NOTICE}. {kept} stayed as {'it was' if not self.kept else 'they were'}."

    def as_dict(self) -> dict[str, Any]:
        """Return the result as JSON-ready data, in the form of ``schemas/plain.json``."""
        from reader.plain.serial import simplification_dict

        return simplification_dict(self)


@dataclass(frozen=True, slots=True)
class Summary:
    """An article or section in a few plain sentences, each traced to its sources."""

    sentences: tuple[PlainSentence, ...]
    language: LanguageTag
    title: str = ""
    sections: tuple[tuple[str, tuple[PlainSentence, ...]], ...] = ()
    """Id of each section, and its own short summary."""
    headings: tuple[tuple[str, str], ...] = ()
    """Id of each section, and its heading; the lead's is empty."""

    @property
    def text(self) -> str:
        return " ".join(sentence.text for sentence in self.sentences)
