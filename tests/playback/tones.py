"""A voice of tones: each utterance has a pitch of its own, so that what is heard tells who speaks."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Iterator

import numpy as np

from reader.errors import SynthesisError
from reader.model.speech import Clip, Mark, Script, Utterance
from reader.model.units import SAMPLE_RATE, Milliseconds
from reader.speech.script import script
from tests.making import article, section

WORD = 80
"""Milliseconds of sound a word."""
NOTICE_PITCH, LEAD_PITCH = 3000.0, 2600.0
LOUD = 0.3


def story(sentences: int = 12, words: int = 5) -> Script:
    """Return the title and ``sentences`` paragraphs of one sentence each."""
    paragraphs = [
        "Number " + " ".join(f"word{number}" for number in range(words - 2)) + " end." for _ in range(sentences)
    ]
    return script(article(section(None, *paragraphs, level=1), title="Tones"))


def pitch(index: int) -> float:
    """Return the frequency of an utterance, in hertz; after 150 of them the row begins anew."""
    return 300.0 + 60.0 * (index % 150)


def tone(frequency: float, milliseconds: float, begin: int = 0) -> np.ndarray:
    """Return a tone with soft edges."""
    count = round(milliseconds * SAMPLE_RATE / 1000)
    wave = LOUD * np.sin(2 * np.pi * frequency * (begin + np.arange(count)) / SAMPLE_RATE)
    edge = min(48, count // 2)
    wave[:edge] *= np.linspace(0, 1, edge)
    wave[count - edge :] *= np.linspace(1, 0, edge)
    return wave.astype(np.float32)


class Tones:
    """Says words as tones, a clip for every ``clause`` words.

    ``failing`` are indexes whose synthesis fails; ``delay`` is how long each clip takes to make; while ``gate`` is
    not set nothing is made.
    """

    def __init__(self, script: Script, *, clause: int = 3, delay: float = 0.0, word: float = WORD) -> None:
        self._indexes = {id(utterance): index for index, utterance in enumerate(script.utterances)}
        self.clause = clause
        self.delay = delay
        self.word = word
        self.pause = 40.0
        self.failing: dict[int, Exception] = {}
        self.gate = threading.Event()
        self.gate.set()
        self.made: list[tuple[int | None, int, int, str | None]] = []
        """Index, offset, rate and lead of every utterance begun."""
        self.clips_made = 0

    def index(self, utterance: Utterance) -> int | None:
        return self._indexes.get(id(utterance))

    def clips(self, utterance: Utterance, *, rate: int, offset: int = 0, lead: str | None = None) -> Iterator[Clip]:
        index = self.index(utterance)
        self.made.append((index, offset, rate, lead))
        if lead:
            yield self._clip(tone(LEAD_PITCH, 100), (), utterance)
        if index in self.failing:
            raise self.failing[index]
        frequency = NOTICE_PITCH if index is None else pitch(index)
        words = [match for match in re.finditer(r"\S+", utterance.text) if match.end() > offset]
        for first in range(0, len(words), self.clause):
            part = words[first : first + self.clause]
            marks = tuple(
                Mark(Milliseconds(number * self.word), match.start(), match.end(), match.group())
                for number, match in enumerate(part)
            )
            samples = tone(frequency, len(part) * self.word)
            if first + self.clause >= len(words):
                samples = np.concatenate([samples, np.zeros(round(self.pause * 24), np.float32)])
            yield self._clip(samples, marks, utterance)

    def _clip(self, samples: np.ndarray, marks: tuple[Mark, ...], utterance: Utterance) -> Clip:
        time.sleep(self.delay)
        if not self.gate.wait(20):
            raise SynthesisError("The gate stayed closed.")
        self.clips_made += 1
        return Clip(samples, SAMPLE_RATE, marks).located(utterance)


def pitches(samples: np.ndarray, window: float = 20.0) -> list[int]:
    """Return which pitches are heard one after the other, in hertz rounded to 60, silences and repeats left out.

    Where there are more, a pitch counts that fills two windows in a row: a single one may lie over a seam of two tones.
    """
    size = round(window * SAMPLE_RATE / 1000)
    parts = [samples[begin : begin + size] for begin in range(0, len(samples) - size + 1, size)]
    found = [_pitch(part, size) for part in parts]
    if len(found) > 1:
        found = [
            one
            for one, before, after in zip(found, [None, *found], [*found[1:], None], strict=False)
            if one in (before, after)
        ]
    sounding = [one for one in found if one is not None]
    return [one for one, before in zip(sounding, [None, *sounding], strict=False) if one != before]


def _pitch(part: np.ndarray, size: int) -> int | None:
    """Return the pitch of one window, None where it is silent."""
    if np.sqrt(np.mean(part**2)) < LOUD / 4:
        return None
    spectrum = np.abs(np.fft.rfft(part * np.hanning(size), 8192))
    return round(float(np.argmax(spectrum)) * SAMPLE_RATE / 8192 / 60) * 60


def roughness(samples: np.ndarray) -> float:
    """Return the largest step between two neighbours beyond what the loudest tone needs: a click shows as a step."""
    return float(np.max(np.abs(np.diff(samples)))) if len(samples) > 1 else 0.0


def smooth(frequency: float, gain: float = 1.0) -> float:
    """Return the largest step that a tone of this frequency takes by itself, with a little room for its edges."""
    return gain * LOUD * 2 * np.pi * frequency / SAMPLE_RATE * 1.15 + 0.012


def loud(samples: np.ndarray) -> np.ndarray:
    """Return the indexes of samples that are not silent."""
    return np.flatnonzero(np.abs(samples) > 1e-3)
