"""How a text is said."""

from __future__ import annotations

from reader.model.speech import Spoken


def spoken(text: str, language: str = "en") -> str:
    return spoken_map(text, language).text


def spoken_map(text: str, language: str = "en") -> Spoken:
    return Spoken(text, text, ((0, len(text), 0, len(text)),) if text else ())
