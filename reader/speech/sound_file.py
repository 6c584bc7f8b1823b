"""Reading the sound files that operating systems' voices write: WAV, and AIFF of the Mac's."""

from __future__ import annotations

import struct
import wave
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from reader.model.units import Hertz

if TYPE_CHECKING:
    from reader.model.speech import Samples


def read_sound(path: Path) -> tuple[Samples, Hertz]:
    """Return the first channel's samples in -1…1, float32 of shape ``(n,)``, and their rate.

    Raises:
        OSError: the file cannot be read.
        ValueError: it is not whole, or of another kind.
    """
    data = path.read_bytes()
    if data[:4] == b"FORM":
        return _aiff(data)
    try:
        return _wav(path, len(data))
    except (wave.Error, EOFError) as error:
        raise ValueError(f"not a whole WAV file: {error}") from error


def _wav(path: Path, size: int) -> tuple[Samples, Hertz]:
    with wave.open(str(path), "rb") as file:
        frames, width, channels = file.getnframes(), file.getsampwidth(), file.getnchannels()
        content = file.readframes(frames)
        rate = Hertz(file.getframerate())
    if len(content) < frames * width * channels or size < 44:
        raise ValueError(f"{len(content)} bytes of {frames * width * channels}")
    return _floats(content, {1: "u1", 2: "<i2", 4: "<i4"}.get(width, ""), channels), rate


def _aiff(data: bytes) -> tuple[Samples, Hertz]:
    """Read an AIFF or AIFF-C file (Apple, "Audio Interchange File Format AIFF-C", 1991): integers or floats."""
    if len(data) < 12 or struct.unpack(">I", data[4:8])[0] + 8 > len(data) + 1:
        raise ValueError("not a whole AIFF file")
    chunks = dict(_chunks(data))
    if b"COMM" not in chunks or b"SSND" not in chunks:
        raise ValueError("an AIFF file without sound")
    channels, frames, width = struct.unpack(">hIh", chunks[b"COMM"][:8])
    exponent, mantissa = struct.unpack(">HQ", chunks[b"COMM"][8:18])
    rate = Hertz(round(mantissa * 2.0 ** ((exponent & 0x7FFF) - 16383 - 63)))
    kind = chunks[b"COMM"][18:22] if data[8:12] == b"AIFC" else b"NONE"
    layout = {(b"NONE", 16): ">i2", (b"twos", 16): ">i2", (b"sowt", 16): "<i2", (b"NONE", 32): ">i4"}
    layout |= {(b"fl32", 32): ">f4", (b"FL32", 32): ">f4"}
    begin = 8 + struct.unpack(">I", chunks[b"SSND"][:4])[0]
    content = chunks[b"SSND"][begin : begin + frames * channels * width // 8]
    if len(content) < frames * channels * width // 8:
        raise ValueError("not a whole AIFF file")
    return _floats(content, layout.get((kind, width), ""), channels), rate


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 12
    while at + 8 <= len(data):
        size = struct.unpack(">I", data[at + 4 : at + 8])[0]
        yield data[at : at + 4], data[at + 8 : at + 8 + size]
        at += 8 + size + size % 2


def _floats(content: bytes, layout: str, channels: int) -> Samples:
    import numpy as np

    if not layout:
        raise ValueError("samples of a kind that is not known here")
    values = np.frombuffer(content, layout)[::channels]
    samples = values.astype(np.float32)
    if values.dtype.kind == "f":
        return samples
    if values.dtype.kind == "u":
        return (samples - 128) / np.float32(128)
    return samples / np.float32(2 ** (8 * values.dtype.itemsize - 1))
