from __future__ import annotations

import gc
import gzip
import json
import socket
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from reader.model.speech import Clip
from reader.model.units import NORMAL
from reader.speech import natural, natural_lexicon, natural_model
from reader.speech.natural import NaturalEngine
from reader.speech.natural_model import with_output
from reader.speech.natural_words import follow, readable
from reader.speech.samples import sounding
from tests.speech.engine_contract import EngineContract

ENGINE = NaturalEngine()


def said(text: str) -> Clip:
    return ENGINE.synthesise(text, ENGINE.voices()[0], NORMAL)


@pytest.fixture(scope="module")
def engine() -> NaturalEngine:
    return ENGINE


class TestNatural(EngineContract):
    """The contract, kept by this engine."""


def test_the_word_lists_read_our_way_are_hibaris_own() -> None:
    from hibari import g2p

    names = [path.name for path in Path(g2p.ASSETS).iterdir() if "lexicon" in path.name or "tagger" in path.name]
    assert len(names) >= 3
    for name in names:
        ours = natural_lexicon.parsed(name)
        data = Path(g2p.ASSETS, name).read_bytes()
        assert ours == json.loads(gzip.decompress(data) if name.endswith(".gz") else data)


def test_a_list_that_cannot_be_read_is_told_to_who_asks_for_a_word() -> None:
    with pytest.raises(FileNotFoundError):
        natural_lexicon.read_json("lexicon_us_silver_gone.json").get("word")


def test_loading_leaves_the_garbage_collector_at_work() -> None:
    assert gc.isenabled()
    natural_lexicon.lexicon(british=False)
    assert gc.isenabled()


@pytest.mark.parametrize("text", ["你好", "Москва", "שלום"])
def test_another_script_gives_no_sound_or_is_left_to_others(text: str) -> None:
    clip = said(text)
    assert clip.sample_rate == 24_000
    assert len(clip.samples) == 0 or clip.marks


def test_chinese_is_noticed_as_nothing() -> None:
    assert len(said("你好").samples) == 0


def test_signs_are_read_by_their_names() -> None:
    assert said("🙂").duration > 500
    assert said("five ≥ three").duration > said("five three").duration + 200


def test_words_after_a_number_are_marked_where_they_are_heard() -> None:
    clip = said("They paid 1,234,567 dollars, and left.")
    at = {mark.word: mark.time for mark in clip.marks}
    assert at["dollars"] - at["1,234,567"] > 2_000
    assert at["left"] - at["and"] < 700


def test_a_pause_in_the_text_lies_before_the_mark_of_the_next_word() -> None:
    clip = said("Wait; then go.")
    then = clip.marks[1].time
    quiet = clip.samples[round((then - 60) * 24) : round(then * 24)]
    loud = clip.samples[round(then * 24) : round((then + 200) * 24)]
    assert np.abs(quiet).mean() < np.abs(loud).mean() / 3


def test_it_never_opens_a_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("the natural voice wanted the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    engine = NaturalEngine()
    assert engine.voices()[0].name == "heart"
    assert engine.synthesise("Offline.", engine.voices()[0], NORMAL).duration > 300


def test_voices_that_are_not_on_this_machine_are_not_listed(monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:
    monkeypatch.setenv("HIBARI_HOME", str(tmp_path))
    assert [voice.id for voice in NaturalEngine().voices()] == ["natural:heart"]
    (tmp_path / "bf_emma.int8.onnx").write_bytes(b"here")
    assert [voice.id for voice in NaturalEngine().voices()] == ["natural:heart", "natural:emma"]


def test_without_durations_marks_are_shared_out(monkeypatch: pytest.MonkeyPatch, caplog) -> None:
    monkeypatch.setattr(natural_model, "DURATIONS", "/not_there")
    engine = NaturalEngine()
    clip = engine.synthesise("One two three.", engine.voices()[0], NORMAL)
    assert [mark.word for mark in clip.marks] == ["One", "two", "three"]
    assert "estimated" in caplog.text


def test_availability_names_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(natural.importlib.util, "find_spec", lambda _: None)
    state = NaturalEngine().availability()
    assert not state.works
    assert "hibari-tts" in state.why
    assert "pip install" in state.cure


def test_an_output_is_appended_as_protocol_buffers_merge() -> None:
    # field 7 (graph), length 13: field 12 (output), length 11: name "abc", type { tensor_type { elem_type: 7 } }
    assert with_output(b"model", "abc") == b"model" + bytes([0x3A, 13, 0x62, 11, 0x0A, 3]) + b"abc" + bytes(
        [0x12, 4, 0x0A, 2, 0x08, 7]
    )


def test_a_field_longer_than_127_bytes_has_two_bytes_of_length() -> None:
    assert with_output(b"", "x" * 200)[:3] == bytes([0x3A, 0xD4, 0x01])


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("plain", "plain"),
        ("naïve", "naïve"),
        ("α-synuclein", "alpha -synuclein"),
        ("TNF-β", "TNF- beta"),
        ("≥", "greater than or equal to"),
        ("★", "star"),
        ("so\u00adft", "soft"),
        ("50°", "50°"),
        ("👍🏽", "thumbs up"),
        ("[a](/b/)", "[a] (/b/)"),
    ],
)
def test_readable(word: str, expected: str) -> None:
    assert readable(word, "°") == expected


@pytest.mark.parametrize(
    ("written", "heard", "places"),
    [
        ("a b c", "a b c", [0, 1, 2]),
        ("Dr. Who came", "Doctor Who came", [0, 1, 2]),
        ("at 7:30 pm sharp", "at seven thirty P.M. sharp", [0, 1, 2, 4]),
        ("x ~ y", "x y", [0, 1, 1]),
        ("a b", "", [0, 0]),
        ("", "a", []),
    ],
)
def test_follow(written: str, heard: str, places: list[int]) -> None:
    assert follow(written.split(), heard.split()) == places


def test_sound_ends_where_it_should() -> None:
    clip = said("Stop.")
    start, end = sounding(clip.samples, 24_000)
    assert 150 < start / 24 < 450
    assert end / 24 < clip.duration


@pytest.mark.parametrize("wait", [0.0, 0.3])
def test_a_program_may_end_while_the_voice_loads(wait: float) -> None:
    code = f"import time; from reader.speech.synthesis import Synthesiser as S; S().warm_up(); time.sleep({wait})"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
