"""The summary of an article and of each of its sections."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.model.article import Article, Section
from reader.plain.levels import aim
from reader.plain.model import PlainSentence, SectionSummary, Summary
from reader.plain.summary.bonds import bonds
from reader.plain.summary.choosing import Material, Room, choose, last_resort
from reader.plain.summary.graph import Vector, direction, vectors
from reader.plain.summary.pages import as_article
from reader.plain.summary.reading import read_units, stems
from reader.plain.summary.scoring import article_scores, section_scores, teaches
from reader.plain.summary.units import units
from reader.plain.summary.wording import Wording
from reader.text.language import base

if TYPE_CHECKING:
    from reader.plain.llm.writer import Writer

LEAST, MOST = 3, 7
"""Sentences of an article's summary."""
_SECTION = 3
"""Most sentences of a section's summary."""
_PER_SENTENCE = 60
"""Words of an article for each sentence of its summary beyond the least."""
_STEPS = (30, 70)
"""Words of a section from which its summary may have two sentences, and three."""
_BRIEF = 25
"""Words up to which a section is as short as its summary."""
_ROUNDS = 4


def summarise(
    article: Article,
    *,
    sentences: int | None = None,
    level: str | float | None = None,
    writer: Writer | None = None,
) -> Summary:
    """Return what an article says in a few plain sentences, and each section in one to three.

    Sentences are chosen from the article, none is made up, and each names its source. What takes a promise back is in
    wherever the promise is. English is then rewritten as by ``simplify``; other languages stay as they are.
    ``sentences`` is the most that the whole article may have, three to seven by its length where none is given.
    ``level`` and ``writer`` are those of ``simplify``.

    Raises:
        SettingsError: there is no such level.
        PluginError: the article is English and the English model is not installed.
        SourceError: the language model could not be had.
    """
    language = base(article.language)
    headings = [section.heading.text if section.heading else "" for section in article.sections]
    names = stems([article.title, article.description or "", *headings], language)
    asked = [number for number, heading in enumerate(headings) if heading.rstrip().endswith("?")]
    readings = read_units(units(article), language, {word for name in names for word in name}, asked)
    found = vectors([*(reading.stems for reading in readings), *names], language)
    body, named = found[: len(readings)], found[len(readings) :]
    wording = Wording(article, readings, level, writer)
    work = _Work(Material(readings, bonds(readings, body), body, wording.can_drop), wording)
    whole = work.sentences(_article_room(work, direction(named[:2]), sentences))
    sections = tuple(
        SectionSummary(
            section.id,
            headings[number],
            section.level,
            work.sentences(_section_room(work, number, section, named[2 + number])),
        )
        for number, section in enumerate(article.sections)
    )
    name = aim(level).name if language == "en" else None
    return Summary(whole, article.language, article.title, sections, name, as_article(article, whole, sections))


@dataclass(frozen=True, slots=True)
class _Work:
    material: Material
    wording: Wording

    def sentences(self, room: Room) -> tuple[PlainSentence, ...]:
        """Choose and word, again where the words took more room than was thought."""
        if not room.within:
            return ()
        for _ in range(_ROUNDS):
            chosen = choose(self.material, room) or choose(self.material, replace(room, most=max(room.most, _SECTION)))
            chosen = chosen or last_resort(self.material, room)
            fresh = [one for one in chosen if not self.wording.known(one)]
            made = self.wording.of(chosen, max(room.most, len(chosen)))
            if not fresh:
                break
        return made


def _article_room(work: _Work, top: Vector, most: int | None) -> Room:
    readings = work.material.readings
    length = sum(one.length for one in readings)
    most = most or min(MOST, LEAST + length // _PER_SENTENCE)
    scores = article_scores(readings, work.material.vectors, top, taught=teaches(readings))
    several = len({one.unit.section for one in readings}) > 1
    within = range(len(readings))
    return Room(within, scores, min(LEAST, most), most, work.wording.cost, topic=True, several=several)


def _section_room(work: _Work, number: int, section: Section, heading: Vector) -> Room:
    material = work.material
    inside = [one for one in material.readings if one.unit.section == number]
    indices = [one.unit.index for one in inside]
    local = [material.vectors[index] for index in indices]
    scores = [0.0] * len(material.readings)
    for index, score in zip(
        indices,
        section_scores(inside, local, heading, direction(material.vectors), taught=teaches(material.readings)),
        strict=True,
    ):
        scores[index] = score
    length = sum(one.length for one in inside)
    most = _SECTION if length <= _BRIEF else 1 + sum(length > step for step in _STEPS)
    return Room(
        indices, scores, 1, most, work.wording.cost, heading=frozenset(heading), headed=section.heading is not None
    )
