"""Scores as JSON-ready data, in the form of ``schemas/score.json``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from reader.readability.level import Level
from reader.readability.model import Readability, SectionScore, sentence_dict


def readability_dict(found: Readability, sentences: int | None = None) -> dict[str, Any]:
    """Return the scores, with so many of the hardest sentences, or all of them in order."""
    listed = found.sentences if sentences is None else found.hardest(sentences)
    return {
        "language": found.language,
        "method": found.method,
        "level": level_dict(found.level),
        "reasons": [asdict(reason) for reason in found.reasons],
        "wcag": asdict(found.wcag) if found.wcag else None,
        "formulas": rounded(found.formulas),
        "counts": asdict(found.counts),
        "heading_words": found.heading_words,
        "left_out": found.left_out,
        "reading_minutes": found.reading_minutes,
        "listening_minutes": found.listening_minutes,
        "lengths": {str(words): number for words, number in found.lengths.items()},
        "sections": [_section(section) for section in found.sections],
        "sentences": [sentence_dict(sentence) for sentence in listed],
        "notes": list(found.notes),
    }


def level_dict(level: Level | None) -> dict[str, Any] | None:
    """Return a level with everything it can be told as."""
    if level is None:
        return None
    return {
        "value": level.value,
        "low": level.low,
        "high": level.high,
        "cefr": level.cefr,
        "grade": level.grade,
        "age": level.age,
    }


def rounded(formulas: Mapping[str, float]) -> dict[str, float]:
    """Return values to two decimals."""
    return {name: round(value, 2) for name, value in formulas.items()}


def _section(section: SectionScore) -> dict[str, Any]:
    return {
        "id": section.id,
        "heading": section.heading,
        "depth": section.depth,
        "words": section.counts.words,
        "sentences": section.counts.sentences,
        "level": level_dict(section.level),
        "formulas": rounded(section.formulas),
    }
