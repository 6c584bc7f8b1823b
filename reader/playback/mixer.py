"""Sounds in a row, cut at once: what the device's callback pulls its samples from.

Three parties meet here and none waits for another. The callback alone takes from the row (``pull``), the worker that
makes sounds alone adds to it (``add``), and anyone may ``cut``. They share deques and attributes, whose single
operations are atomic; the lock of ``cut`` is never asked for by the callback.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from reader.model.units import SAMPLE_RATE
from reader.playback.events import Failed, Heard, Said

if TYPE_CHECKING:
    from reader.model.speech import Samples

Report = Heard | Said | Failed

FADE_OUT = SAMPLE_RATE * 3 // 1000
FADE_IN = SAMPLE_RATE // 1000
"""Frames; the first sound after a cut may begin in the middle of a wave."""


@dataclass(frozen=True, slots=True, eq=False)
class Sound:
    """Samples of shape ``(n,)`` and what is to be reported when each frame is heard, in rising order."""

    generation: int
    samples: Samples
    reports: tuple[tuple[int, Report], ...] = ()
    """Frame from the beginning, 0 to n, and the report."""
    last: bool = False
    """Whether silence after it is meant; otherwise running dry is a fault, and counted."""


class Mixer:
    """Plays sounds of the newest generation one after the other.

    ``latency`` is the number of frames that the device holds back, so that a word is reported when it is heard and
    not when it is handed over. ``report`` is called from the callback and must not wait.
    """

    def __init__(self, report: Callable[[Report], None], *, latency: int = 0, volume: float = 1.0) -> None:
        self._report = report
        self._latency = latency
        self.volume = volume
        self.starved = 0
        """How often the row ran dry in the middle of a run."""
        self._gain = volume
        self._floor = 0
        self._cutting = threading.Lock()
        self._row: deque[Sound] = deque()
        self._due: deque[tuple[int, int, Report]] = deque()
        self._current: Sound | None = None
        self._position = 0
        self._clock = 0
        self._last = Sound(0, np.zeros(0, np.float32), last=True)
        """The sound begun last."""
        self._added = self._taken = 0

    @property
    def floor(self) -> int:
        """The oldest generation that may still be heard."""
        return self._floor

    @property
    def ahead(self) -> float:
        """Seconds of sound that wait to be heard."""
        return (self._added - self._taken) / SAMPLE_RATE

    def cut(self, generation: int) -> None:
        """Make everything older than ``generation`` void: it fades out at the next pull. Never goes back."""
        with self._cutting:
            self._floor = max(self._floor, generation)

    def add(self, sound: Sound) -> None:
        """Put a sound at the end of the row."""
        self._added += len(sound.samples)
        self._row.append(sound)

    def pull(self, frames: int) -> Samples:
        """Return the next ``frames`` samples, shape ``(frames,)``, -1…1, silence where there is nothing to say."""
        out = np.zeros(frames, np.float32)
        floor = self._floor
        filled = self._fade_out(out) if self._current and self._current.generation < floor else 0
        while filled < frames and (sound := self._at(filled, floor)):
            filled += self._copy(sound, out[filled:])
        self._amplify(out)
        self._clock += frames
        self._tell()
        return out

    def _fade_out(self, out: Samples) -> int:
        """Let go of the current sound over its next frames, and return how many they are."""
        sound = self._current
        if sound is None:
            return 0
        begin = self._position
        count = min(FADE_OUT, len(out), len(sound.samples) - begin)
        fading = np.linspace(1, 0, count, dtype=np.float32)
        out[:count] = sound.samples[begin : begin + count] * fading
        self._drop(sound)
        return count

    def _at(self, filled: int, floor: int) -> Sound | None:
        """Return the sound that frame ``filled`` of this pull belongs to, beginning a new one where one has ended."""
        while True:
            sound = self._current
            if sound and sound.generation >= floor and self._position < len(sound.samples):
                return sound
            if sound:
                self._drop(sound)
            try:
                self._begin(self._row.popleft(), filled, floor)
            except IndexError:
                self._ran_dry(floor)
                return None

    def _begin(self, sound: Sound, filled: int, floor: int) -> None:
        self._current, self._position = sound, 0
        if sound.generation < floor:
            return
        at = self._clock + filled + self._latency
        self._due.extend((at + frame, sound.generation, report) for frame, report in sound.reports)
        if sound.generation != self._last.generation and len(sound.samples):
            self._current = self._faded_in(sound)
        self._last = sound

    def _faded_in(self, sound: Sound) -> Sound:
        samples = sound.samples.copy()
        count = min(FADE_IN, len(samples))
        samples[:count] *= np.linspace(0, 1, count, dtype=np.float32)
        return Sound(sound.generation, samples)

    def _copy(self, sound: Sound, out: Samples) -> int:
        count = min(len(out), len(sound.samples) - self._position)
        out[:count] = sound.samples[self._position : self._position + count]
        self._position += count
        self._taken += count
        return count

    def _drop(self, sound: Sound) -> None:
        """Let go of a sound that has ended or become void."""
        self._taken += len(sound.samples) - self._position
        self._current = None

    def _ran_dry(self, floor: int) -> None:
        if not self._last.last and self._last.generation >= floor:
            self.starved += 1
            self._last = Sound(self._last.generation, self._last.samples[:0], last=True)

    def _amplify(self, out: Samples) -> None:
        """Apply the volume, going from the former to a new one within this pull."""
        volume = self.volume
        if volume != self._gain:
            out *= np.linspace(self._gain, volume, len(out), dtype=np.float32)
            self._gain = volume
        elif volume != 1:
            out *= np.float32(volume)
        if volume > 1:
            np.clip(out, -1, 1, out=out)

    def _tell(self) -> None:
        """Report what has been heard by now of what is not void; what is void must not keep the rest waiting."""
        while self._due and (self._due[0][0] <= self._clock or self._due[0][1] < self._floor):
            _, generation, report = self._due.popleft()
            if generation >= self._floor:
                self._report(report)
