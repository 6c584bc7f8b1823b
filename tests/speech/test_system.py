from __future__ import annotations

import struct
import sys
import wave
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from reader.errors import SynthesisError
from reader.model.speech import Voice
from reader.model.units import NORMAL, LanguageTag
from reader.speech import system
from reader.speech.sound_file import read_sound
from reader.speech.system import SystemEngine
from tests.speech.engine_contract import EngineContract

SPEAKER = Voice("system:a", "A", LanguageTag("en"), "system")
PREAMBLE = """
import json, sys, time, wave
for line in sys.stdin:
    order = json.loads(line)
    if order["do"] == "voices":
        print(json.dumps({"voices": [["a", "A", "en_US"], ["tts.b", "B", ""]]}), flush=True)
        continue
"""
WRITE = """
    with wave.open(order["path"], "wb") as file:
        file.setnchannels(1); file.setsampwidth(2); file.setframerate(16000)
        file.writeframes(b"\\x00\\x40" * 8000)
"""
DONE = """
    print(json.dumps({"done": True}), flush=True)
"""


@pytest.fixture(scope="module")
def engine() -> Iterator[SystemEngine]:
    engine = SystemEngine()
    yield engine
    engine.close()


class TestSystem(EngineContract):
    """The contract, kept by this engine; on Linux through the packaged library."""


@pytest.fixture
def child():
    """Return a maker of engines whose child is this code; all are ended."""
    engines: list[SystemEngine] = []

    def make(code: str) -> SystemEngine:
        engines.append(SystemEngine(command=(sys.executable, "-c", PREAMBLE + code)))
        return engines[-1]

    yield make
    for engine in engines:
        engine.close()


def test_voices_come_from_the_child_with_proper_tags(child) -> None:
    assert [(voice.id, voice.language) for voice in child(DONE).voices()] == [
        ("system:a", "en-US"),
        ("system:tts.b", "und"),
    ]


def test_a_sentence_is_read_from_the_file_that_the_child_wrote(child) -> None:
    clip = child(WRITE + DONE).synthesise("Two words", SPEAKER, NORMAL)
    assert clip.sample_rate == 16_000
    assert clip.duration == 500
    assert np.allclose(clip.samples, 0.5, atol=1e-3)
    assert [mark.time for mark in clip.marks] == pytest.approx([0, 500 * 4 / 10])


def test_a_file_that_comes_late_is_waited_for(child) -> None:
    assert child(DONE + "    time.sleep(0.3)\n" + WRITE).synthesise("Late", SPEAKER, NORMAL).duration == 500


def test_no_file_is_an_error(child, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "FILE_TIMEOUT", 0.2)
    with pytest.raises(SynthesisError, match="wrote no sound"):
        child(DONE).synthesise("Nothing", SPEAKER, NORMAL)


def test_a_hang_ends_with_an_error_and_the_next_sentence_works(child, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "SENTENCE_TIMEOUT", 0.3)
    engine = child("    if order['text'] == 'hang': time.sleep(60)\n" + WRITE + DONE)
    engine.voices()
    with pytest.raises(SynthesisError, match="did not answer"):
        engine.synthesise("hang", SPEAKER, NORMAL)
    monkeypatch.setattr(system, "SENTENCE_TIMEOUT", 10)
    assert engine.synthesise("Go on", SPEAKER, NORMAL).duration == 500


def test_a_child_that_dies_is_replaced(child) -> None:
    engine = child("    if order['text'] == 'die': sys.exit(3)\n" + WRITE + DONE)
    with pytest.raises(SynthesisError, match="ended unexpectedly"):
        engine.synthesise("die", SPEAKER, NORMAL)
    assert engine.synthesise("Go on", SPEAKER, NORMAL).duration == 500


def test_what_a_driver_swallows_is_told(child) -> None:
    engine = child("    print(json.dumps({'error': 'RuntimeError: no tongue'}), flush=True)\n")
    with pytest.raises(SynthesisError, match="no tongue"):
        engine.synthesise("Hello", SPEAKER, NORMAL)


def test_a_command_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(SynthesisError, match="could not be started"):
        SystemEngine(command=("/nowhere/python",)).voices()


class FakeDriver:
    """The part of pyttsx3's engine that the child uses."""

    def __init__(self, failure: str = "") -> None:
        self.failure, self.properties, self.said = failure, {}, []

    def connect(self, topic, callback):
        self.callback = callback
        return topic

    def disconnect(self, token) -> None:
        self.callback = None

    def setProperty(self, name, value) -> None:  # noqa: N802 - theirs
        self.properties[name] = value

    def save_to_file(self, text, path) -> None:
        self.said.append((text, path))

    def runAndWait(self) -> None:  # noqa: N802 - theirs
        if self.failure:
            self.callback(name=None, exception=RuntimeError(self.failure))


def test_the_child_carries_out_orders() -> None:
    driver = FakeDriver()
    order = {"do": "say", "text": "Hi", "path": "p", "voice": "v", "rate": 200}
    waits: list[int] = []
    assert system._carry_out(driver, order, lambda: waits.append(len(driver.said))) == {"done": True}
    assert waits == [0, 1]
    assert driver.properties == {"voice": "v", "rate": 200}
    assert driver.said == [("Hi", "p")]
    assert system._carry_out(FakeDriver("no"), order, lambda: None) == {"error": "no"}


@pytest.mark.parametrize(
    ("told", "tag"), [(["en_US"], "en-US"), ([b"\x05en-gb"], "en-gb"), ([], ""), (None, ""), (["", "de"], "de")]
)
def test_languages_as_drivers_tell_them(told, tag: str) -> None:
    assert system._language(type("V", (), {"languages": told})()) == tag


# --- sound files ------------------------------------------------------------------------------------------------
def wav(path: Path, width: int, content: bytes, channels: int = 1) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(width)
        file.setframerate(22_050)
        file.writeframes(content)
    return path


def aiff(kind: bytes, width: int, content: bytes, frames: int, form: bytes = b"AIFC") -> bytes:
    rate = struct.pack(">HQ", 16383 + 14, 22_050 << 49)
    common = struct.pack(">hIh", 1, frames, width) + rate + (kind + b"\0\0" if form == b"AIFC" else b"")
    chunks = b"COMM" + struct.pack(">I", len(common)) + common
    chunks += b"SSND" + struct.pack(">III", len(content) + 8, 0, 0) + content
    return b"FORM" + struct.pack(">I", len(chunks) + 4) + form + chunks


@pytest.mark.parametrize(
    ("width", "content"),
    [(1, bytes([128, 192])), (2, struct.pack("<2h", 0, 16384)), (4, struct.pack("<2i", 0, 1 << 30))],
)
def test_wav_of_every_width(tmp_path: Path, width: int, content: bytes) -> None:
    samples, rate = read_sound(wav(tmp_path / "a.wav", width, content))
    assert rate == 22_050
    assert samples.tolist() == [0.0, 0.5]
    assert samples.dtype == np.float32


def test_of_two_channels_the_first_is_taken(tmp_path: Path) -> None:
    samples, _ = read_sound(wav(tmp_path / "a.wav", 2, struct.pack("<4h", 1024, 0, 2048, 0), channels=2))
    assert samples.tolist() == [1024 / 32768, 2048 / 32768]


@pytest.mark.parametrize(
    ("kind", "width", "content"),
    [
        (b"NONE", 16, struct.pack(">2h", 0, 16384)),
        (b"sowt", 16, struct.pack("<2h", 0, 16384)),
        (b"fl32", 32, struct.pack(">2f", 0, 0.5)),
    ],
)
def test_the_macs_files(tmp_path: Path, kind: bytes, width: int, content: bytes) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(aiff(kind, width, content, 2))
    samples, rate = read_sound(path)
    assert rate == 22_050
    assert samples.tolist() == [0.0, 0.5]


@pytest.mark.parametrize("lost", [1, 30, 60])
def test_half_a_file_is_not_taken_for_a_whole_one(tmp_path: Path, lost: int) -> None:
    whole = aiff(b"NONE", 16, bytes(200), 100, b"AIFF")
    path = tmp_path / "a.aiff"
    path.write_bytes(whole[: -lost - 1])
    with pytest.raises(ValueError, match=r"whole|without"):
        read_sound(path)
    path = wav(tmp_path / "b.wav", 2, bytes(200))
    path.write_bytes(path.read_bytes()[:-lost])
    with pytest.raises(ValueError, match=r"bytes|whole"):
        read_sound(path)
