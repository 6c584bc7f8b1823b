"""Writing a reading into files: sound as WAV, block by block, and word marks as JSON."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, BinaryIO

from reader.model.speech import Clip, Mark
from reader.model.units import SAMPLE_RATE, Milliseconds

if TYPE_CHECKING:
    from reader.model.speech import Samples

UNKNOWN = 0xFFFFFFFF
"""Length in the header of a stream whose end is not known, as other programs write and read it."""
WIDTH = 2
"""Bytes of a sample: 16-bit integers."""


class WavWriter:
    """Writes mono 16-bit WAV to a stream; where that can be rewound, ``finish`` puts the true length in the header."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._rewinds = stream.seekable()
        self._start = stream.tell() if self._rewinds else 0
        self.samples = 0
        stream.write(_header(UNKNOWN))

    @property
    def duration(self) -> Milliseconds:
        """How much has been written so far."""
        return Milliseconds(1000 * self.samples / SAMPLE_RATE)

    def write(self, samples: Samples) -> None:
        """Append samples in -1…1 at ``SAMPLE_RATE``; what is louder is cut off."""
        import numpy as np

        integers = np.rint(np.clip(samples, -1.0, 1.0) * np.float32(32767)).astype("<i2")
        self._stream.write(integers.tobytes())
        self.samples += len(integers)

    def finish(self) -> None:
        if self._rewinds:
            self._stream.seek(self._start)
            self._stream.write(_header(min(UNKNOWN, self.samples * WIDTH)))
            self._stream.seek(0, 2)
        self._stream.flush()


def _header(length: int) -> bytes:
    whole = min(UNKNOWN, length + 36)
    form = struct.pack("<IHHIIHH", 16, 1, 1, SAMPLE_RATE, SAMPLE_RATE * WIDTH, WIDTH, 8 * WIDTH)
    return b"RIFF" + struct.pack("<I", whole) + b"WAVEfmt " + form + b"data" + struct.pack("<I", length)


def write_clips(clips: Iterable[Clip], writer: WavWriter) -> Iterable[Mark]:
    """Write clips one after another and yield their marks, in ms from the start of the whole."""
    for clip in clips:
        by = writer.duration
        writer.write(clip.samples)
        for mark in clip.marks:
            yield Mark(Milliseconds(mark.time + by), mark.start, mark.end, mark.word)


def marks_dict(
    marks: Iterable[Mark], *, source: str, title: str, voice: str, rate: int, duration: float
) -> dict[str, Any]:
    """Return JSON-ready data in the form of ``schemas/marks.json``; times and the duration in ms."""
    return {
        "source": source,
        "title": title,
        "voice": voice,
        "rate": rate,
        "duration": round(duration, 1),
        "marks": [
            {"time": round(mark.time, 1), "word": mark.word, "start": mark.start, "end": mark.end} for mark in marks
        ],
    }
