"""The words of a summary: what was chosen, rewritten as in the plain version, and judged against its sources."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.formats.assemble import assemble
from reader.formats.protocol import Draft
from reader.model.article import Article, Paragraph, Prose, Section
from reader.model.document import Document
from reader.plain.gate import passed
from reader.plain.model import Edit, PlainSentence, Road
from reader.plain.rewriting import check
from reader.plain.simplify import simplify
from reader.plain.summary.cutting import check_less, shorter
from reader.plain.summary.reading import Reading
from reader.text.language import base
from reader.text.parse import parse

if TYPE_CHECKING:
    from reader.plain.llm.writer import Writer

_WORDS = 16
"""Words of a sentence that is expected to stay one."""


class Wording:
    """Makes plain sentences of an article's sentences, each once."""

    def __init__(
        self, article: Article, readings: Sequence[Reading], level: str | float | None, writer: Writer | None = None
    ) -> None:
        self._article = article
        self._readings = readings
        self._level = level
        self._writer = writer
        self._plain = base(article.language) == "en"
        self._made: dict[tuple[int, bool], tuple[PlainSentence, ...]] = {}
        self._loose: dict[int, bool] = {}

    def without(self, index: int) -> str:
        """Return a sentence without its connective."""
        text = self._readings[index].unit.text
        connective = self._readings[index].opening.connective
        rest = text[text.find(connective) + len(connective) :] if connective else text
        return rest[:1].upper() + rest[1:]

    def can_drop(self, index: int) -> bool:
        """Say whether the gate lets a sentence stand without its connective."""
        if index not in self._loose:
            # "Do you want a house? Then save." is true of those only who were meant.
            connective = self._readings[index].opening.connective
            asked = connective.lower().startswith("then") and self._readings[index - 1].unit.text.endswith("?")
            sound = self._plain and bool(connective) and not asked
            text = self._readings[index].unit.text
            self._loose[index] = sound and passed(check(text, [self.without(index)]))
        return self._loose[index]

    def cost(self, index: int) -> int:
        """Return how many plain sentences a sentence makes; a guess where it has not been made yet."""
        known = [made for (one, _), made in self._made.items() if one == index] if self._made else []
        if known:
            return len(known[0])
        length = self._readings[index].length
        return 1 + (length > _WORDS) * self._plain

    def known(self, index: int) -> bool:
        return (index, False) in self._made or (index, True) in self._made

    def of(self, chosen: Collection[int], most: int) -> tuple[PlainSentence, ...]:
        """Return the plain sentences of what was chosen, in reading order, at most so many if that can be.

        A connective goes where the sentence it points to was not chosen. Where there are too many sentences, those
        split most stay whole.
        """
        wanted = [(one, self._is_cut(one, chosen)) for one in sorted(chosen)]
        self._make([pair for pair in wanted if pair not in self._made])
        made = [self._made[pair] for pair in wanted]
        while sum(map(len, made)) > most and max(map(len, made)) > 1:
            longest = max(range(len(made)), key=lambda number: len(made[number]))
            made[longest] = (self._whole(wanted[longest][0], cut=wanted[longest][1]),)
        return tuple(sentence for one in made for sentence in one)

    def uncut(self, chosen: Collection[int]) -> tuple[PlainSentence, ...]:
        """Return the plain sentences of what was chosen, every connective in its place."""
        wanted = [(one, False) for one in sorted(chosen)]
        self._make([pair for pair in wanted if pair not in self._made])
        return tuple(sentence for pair in wanted for sentence in self._made[pair])

    def _whole(self, index: int, *, cut: bool) -> PlainSentence:
        """Return a sentence in one piece: as it was, but for a connective that points to nothing."""
        reading = self._readings[index]
        if not cut:
            return PlainSentence(reading.unit.text, (reading.unit.id,), Road.ORIGINAL)
        text = self.without(index)
        return PlainSentence(
            text, (reading.unit.id,), Road.RULES, (self._cut(index),), check(reading.unit.text, [text])
        )

    def _is_cut(self, index: int, chosen: Collection[int]) -> bool:
        return bool(self._readings[index].opening.connective) and index - 1 not in chosen and self.can_drop(index)

    def _make(self, wanted: Sequence[tuple[int, bool]]) -> None:
        if not wanted:
            return
        texts = [self._told(one, cut=cut) for one, cut in wanted]
        if not self._plain:
            for pair, text in zip(wanted, texts, strict=True):
                self._made[pair] = (PlainSentence(text, (self._readings[pair[0]].unit.id,), Road.ORIGINAL),)
            return
        for pair, made in zip(wanted, self._simplified(wanted, texts), strict=True):
            cut = pair[1] or self._told(pair[0], cut=False) != self._readings[pair[0]].unit.text
            self._made[pair] = self._judged(*pair, made) if cut else made

    def _simplified(self, wanted: Sequence[tuple[int, bool]], texts: Sequence[str]) -> list[tuple[PlainSentence, ...]]:
        """Return what the plain version makes of each text, under the title and headings of the article."""
        extract = self._extract(wanted, texts)
        owner: dict[str, int] = {}
        bodies = [block.prose for one in extract.sections for block in one.blocks if isinstance(block, Paragraph)]
        for number, prose in enumerate(bodies):
            owner |= {sentence.id: number for sentence in prose.sentences}
        made: list[list[PlainSentence]] = [[] for _ in wanted]
        for sentence in simplify(extract, level=self._level, writer=self._writer).sentences:
            numbers = list(dict.fromkeys(owner[source] for source in sentence.sources))
            ids = tuple(self._readings[wanted[number][0]].unit.id for number in numbers)
            made[numbers[0]].append(replace(sentence, sources=ids))
        return [tuple(one) for one in made]

    def _extract(self, wanted: Sequence[tuple[int, bool]], texts: Sequence[str]) -> Article:
        """Return an article that holds these sentences only, a paragraph each."""
        sections = []
        for number, section in enumerate(self._article.sections):
            blocks = [
                Paragraph(Prose(text))
                for (one, _), text in zip(wanted, texts, strict=True)
                if self._readings[one].unit.section == number
            ]
            heading = Prose(section.heading.text) if section.heading else None
            sections.append(Section("", heading, section.level, tuple(blocks)))
        draft = Draft(tuple(sections), title=self._article.title, language=self._article.language)
        return assemble(draft, Document(b""))

    def _told(self, index: int, *, cut: bool) -> str:
        """Return a sentence without its connective, if that is to go, and without what a summary need not say."""
        text = self.without(index) if cut else self._readings[index].unit.text
        less = shorter(parse(text))[0] if self._plain else ""
        return less if less and passed(check_less(text, [less])) else text

    def _judged(self, index: int, cut: bool, made: tuple[PlainSentence, ...]) -> tuple[PlainSentence, ...]:  # noqa: FBT001
        """Note what was left out, and what the gate says of the whole."""
        source = self._readings[index].unit.text
        before = self.without(index) if cut else source
        less = self._told(index, cut=cut) != before
        verdicts = (check_less if less else check)(source, [one.text for one in made])
        if not passed(verdicts):
            return (self._whole(index, cut=cut),)
        edits = [self._cut(index)] if cut else []
        if less:
            edits += shorter(parse(before))[1]
        return tuple(
            replace(
                one,
                road=Road.MODEL if one.road == Road.MODEL else Road.RULES,
                edits=(*edits, *one.edits),
                verdicts=verdicts,
            )
            for one in made
        )

    def _cut(self, index: int) -> Edit:
        connective = self._readings[index].opening.connective.strip()
        return Edit("connective", connective, "", "What it points to is not part of the summary.")
