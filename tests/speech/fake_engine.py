"""Voice engines written by hand: a tone for every word, and one that cannot speak."""

from __future__ import annotations

import numpy as np

from reader.errors import SynthesisError
from reader.model.speech import Clip, Voice
from reader.model.units import Hertz, LanguageTag, Milliseconds, WordsPerMinute
from reader.plugins import Availability
from reader.speech.words import marks, words

WORD = 300.0
"""Milliseconds that a word takes at 200 words a minute."""


def voice(engine: str, name: str, language: str) -> Voice:
    return Voice(f"{engine}:{name}", name, LanguageTag(language), engine)


class ToneEngine:
    """Says each word as 250 ms of tone and 50 ms of silence, with silence around all; mute on what it is told."""

    def __init__(
        self,
        name: str = "natural",
        languages: tuple[str, ...] = ("en",),
        *,
        paced: bool = False,
        mute: str = "",
        rate: int = 24_000,
        works: bool = True,
    ) -> None:
        self.name, self.paced, self.mute, self.rate, self.works = name, paced, mute, rate, works
        self.languages = languages
        self.asked: list[tuple[str, str, int]] = []

    def availability(self) -> Availability:
        return Availability(self.works, "" if self.works else "it is a test", "" if self.works else "Pass it.")

    def voices(self) -> tuple[Voice, ...]:
        return tuple(voice(self.name, language.lower(), language) for language in self.languages)

    def synthesise(self, text: str, voice: Voice, rate: WordsPerMinute) -> Clip:
        self.asked.append((text, voice.id, rate))
        written = words(text)
        if not written or (self.mute and any(char in self.mute for char in text)):
            return Clip(np.zeros(0, np.float32), Hertz(self.rate))
        length = WORD * 200 / rate if self.paced else WORD
        per_word = round(length * self.rate / 1000)
        tone = np.sin(2 * np.pi * 200 * np.arange(per_word) / self.rate).astype(np.float32)
        tone[round(per_word * 5 / 6) :] = 0
        around = np.zeros(self.rate // 5, np.float32)
        samples = np.concatenate([around, *([tone] * len(written)), around])
        times = {index: 200 + length * index for index in range(len(written))}
        return Clip(samples, Hertz(self.rate), marks(written, times, 1000 * len(samples) / self.rate))


class BrokenEngine(ToneEngine):
    """Fails at every sentence."""

    def synthesise(self, text: str, voice: Voice, rate: WordsPerMinute) -> Clip:
        raise SynthesisError("It broke: mend it.")


def loudness(samples: np.ndarray, rate: int, start: Milliseconds, end: Milliseconds) -> float:
    part = samples[round(start * rate / 1000) : round(end * rate / 1000)]
    return float(np.sqrt(np.mean(np.square(part)))) if len(part) else 0.0
