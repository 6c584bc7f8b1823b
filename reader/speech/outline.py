"""The map of an article: its sections, with their words and the minutes they take at the listener's speed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from reader.model.speech import Script
from reader.model.units import WordsPerMinute
from reader.text.plural import counted
from reader.text.words import count_words


@dataclass(frozen=True, slots=True)
class Entry:
    """One section: ``words`` as they are heard, leads left out, and the ``minutes`` these take."""

    id: str
    heading: str | None
    level: int
    words: int
    minutes: float


@dataclass(frozen=True, slots=True)
class Outline:
    """The whole map; ``words`` and ``minutes`` are those of all sections and the title."""

    title: str
    language: str
    words: int
    minutes: float
    rate: WordsPerMinute
    sections: tuple[Entry, ...]

    def as_dict(self) -> dict[str, Any]:
        """Return the map in the form of ``schemas/outline.json``."""
        return {
            "title": self.title,
            "language": self.language,
            "words": self.words,
            "minutes": self.minutes,
            "rate": self.rate,
            "sections": [
                {
                    "id": entry.id,
                    "heading": entry.heading,
                    "level": entry.level,
                    "words": entry.words,
                    "minutes": entry.minutes,
                }
                for entry in self.sections
            ],
        }

    def summary(self) -> str:
        """Return the map in a sentence: title, number of sections, minutes."""
        return f"{self.title}. {counted(len(self.sections), 'section')}, {spoken_minutes(self.minutes)}."


def outline(script: Script, rate: WordsPerMinute) -> Outline:
    """Return the map of an article that is heard at ``rate``."""
    words: Counter[int] = Counter()
    title = 0
    for number, utterance in enumerate(script.utterances):
        heard = count_words(utterance.text)
        if number:
            words[utterance.section] += heard
        else:
            title = heard
    article = script.article
    entries = tuple(
        Entry(
            id=section.id,
            heading=section.heading.text if section.heading else None,
            level=section.level,
            words=words[number],
            minutes=round(words[number] / rate, 1),
        )
        for number, section in enumerate(article.sections)
    )
    total = title + words.total()
    name = article.title or script.utterances[0].text
    return Outline(name, article.language, total, round(total / rate, 1), rate, entries)


def spoken_minutes(minutes: float) -> str:
    """Return a length of time in words: ``under a minute``, ``1 minute``, ``12 minutes``, ``2 hours 5 minutes``."""
    whole = round(minutes)
    if whole < 1:
        return "under a minute"
    hours, rest = divmod(whole, 60)
    if not hours:
        return counted(whole, "minute")
    return counted(hours, "hour") + (f" {counted(rest, 'minute')}" if rest else "")
