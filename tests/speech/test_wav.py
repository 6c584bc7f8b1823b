from __future__ import annotations

import io
import struct
import wave

import numpy as np
import pytest

from reader.model.speech import Clip, Mark
from reader.model.units import SAMPLE_RATE, Milliseconds
from reader.speech.wav import UNKNOWN, WavWriter, marks_dict, write_clips


class Pipe(io.BytesIO):
    """A stream that cannot be rewound."""

    def seekable(self) -> bool:
        return False

    def seek(self, *_: object) -> int:
        raise OSError("a pipe")


def clip(*times: float) -> Clip:
    marks = tuple(Mark(Milliseconds(time), index, index + 1, "w") for index, time in enumerate(times))
    return Clip(np.full(SAMPLE_RATE // 10, 0.25, np.float32), SAMPLE_RATE, marks)


def test_a_file_reads_back_as_it_was_written() -> None:
    stream = io.BytesIO()
    writer = WavWriter(stream)
    writer.write(np.array([0, 0.5, -0.5, 1, -1, 7, -7], np.float32))
    writer.write(np.zeros(3, np.float32))
    writer.finish()
    stream.seek(0)
    with wave.open(stream) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate(), file.getnframes()) == (1, 2, 24_000, 10)
        values = struct.unpack("<10h", file.readframes(10))
    assert values == (0, 16384, -16384, 32767, -32767, 32767, -32767, 0, 0, 0)


def test_a_pipe_gets_a_header_of_unknown_length() -> None:
    pipe = Pipe()
    writer = WavWriter(pipe)
    writer.write(np.zeros(4, np.float32))
    writer.finish()
    data = pipe.getvalue()
    assert data[:4] == b"RIFF"
    assert struct.unpack("<I", data[40:44]) == (UNKNOWN,)
    assert len(data) == 44 + 8


def test_a_file_of_no_sound_is_still_a_file() -> None:
    stream = io.BytesIO()
    WavWriter(stream).finish()
    stream.seek(0)
    with wave.open(stream) as file:
        assert file.getnframes() == 0


def test_marks_count_from_the_start_of_the_whole() -> None:
    writer = WavWriter(io.BytesIO())
    marks = list(write_clips([clip(0, 50), clip(), clip(10)], writer))
    assert [mark.time for mark in marks] == pytest.approx([0, 50, 210])
    assert writer.duration == pytest.approx(300)


def test_marks_dict() -> None:
    told = marks_dict(clip(1.26).marks, source="s", title="t", voice="v", rate=180, duration=99.99)
    assert told == {
        "source": "s",
        "title": "t",
        "voice": "v",
        "rate": 180,
        "duration": 100.0,
        "marks": [{"time": 1.3, "word": "w", "start": 0, "end": 1}],
    }
