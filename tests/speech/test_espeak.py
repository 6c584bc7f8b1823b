from __future__ import annotations

import threading

import numpy as np
import pytest

from reader.errors import SynthesisError
from reader.model.speech import Clip, Voice
from reader.model.units import WordsPerMinute
from reader.speech import espeak
from reader.speech.espeak import EspeakEngine
from reader.speech.samples import sounding
from tests.speech.engine_contract import SENTENCE, EngineContract

ENGINE = EspeakEngine()


def voice(name: str) -> Voice:
    return next(voice for voice in ENGINE.voices() if voice.id == f"espeak:{name}")


def said(text: str, name: str = "en-us", rate: int = 180) -> Clip:
    return ENGINE.synthesise(text, voice(name), WordsPerMinute(rate))


@pytest.fixture(scope="module")
def engine() -> EspeakEngine:
    return ENGINE


class TestEspeak(EngineContract):
    """The contract, kept by this engine."""


def test_it_speaks_a_hundred_languages() -> None:
    voices = ENGINE.voices()
    assert len(voices) > 130
    assert {"de", "cmn", "fr-FR", "pt-BR", "en-GB", "en-US"} <= {voice.language for voice in voices}


@pytest.mark.parametrize(
    ("name", "text"),
    [("de", "Ärzte grüßen die Patienten."), ("cmn", "你好世界"), ("ru", "Привет, мир."), ("ar", "مرحبا بالعالم")],
)
def test_other_languages_sound_and_are_marked(name: str, text: str) -> None:
    clip = said(text, name)
    assert clip.duration > 500
    assert clip.marks[-1].end >= len(text) - 1


@pytest.mark.parametrize("rate", [500, 600, 900])
def test_marks_lie_where_they_should_when_the_library_speeds_up_finished_sound(rate: int) -> None:
    exact, other = said(SENTENCE, rate=450), said(SENTENCE, rate=rate)
    for mark, same in zip(exact.marks, other.marks, strict=True):
        assert mark.time / exact.duration == pytest.approx(
            same.time / other.duration, abs=0.01
        )  # the library speeds up in whole periods of the voice


def test_marks_at_the_slowest_rate_are_those_of_the_stretched_sound() -> None:
    clip = said("One, two, three, four.", rate=80)
    start, _ = sounding(clip.samples, clip.sample_rate)
    assert clip.marks[0].time == pytest.approx(1000 * start / clip.sample_rate, abs=60)
    gaps = np.diff([mark.time for mark in clip.marks])
    assert gaps.max() < 1.5 * gaps.min()


@pytest.mark.parametrize("rate", [80, 100, 180, 300, 450, 460, 600, 900])
def test_the_rate_is_kept_over_its_whole_range(rate: int) -> None:
    # Against 300, at which the library is within its own range.
    text = "The quick brown fox jumps over the lazy dog while the old man reads a newspaper in the garden"
    span = np.subtract(*reversed(sounding(said(text, rate=rate).samples, 22_050)))
    normal = np.subtract(*reversed(sounding(said(text, rate=300).samples, 22_050)))
    assert span / normal == pytest.approx(300 / rate, rel=0.12)


def test_an_event_belongs_to_the_word_in_which_it_lies() -> None:
    clip = said("It cost 1234567 euros.")
    assert [mark.word for mark in clip.marks] == ["It", "cost", "1234567", "euros"]
    assert clip.marks[3].time - clip.marks[2].time > 1_500


def test_threads_do_not_mix_their_sound() -> None:
    texts = ["One.", "A considerably longer sentence than the other one."]
    alone = [said(text).duration for text in texts]
    heard: list[tuple[int, float]] = []

    def speak(index: int) -> None:
        heard.extend((index, said(texts[index]).duration) for _ in range(15))

    threads = [threading.Thread(target=speak, args=(index,)) for index in (0, 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(heard) == 30
    assert all(duration == pytest.approx(alone[index], rel=0.02) for index, duration in heard)


def test_without_the_package_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "espeakng_loader", None)
    with pytest.raises(SynthesisError, match="pip install espeakng-loader"):
        espeak.library_paths()
    monkeypatch.setattr(espeak.importlib.util, "find_spec", lambda _: None)
    assert not EspeakEngine().availability().works


@pytest.mark.parametrize(
    ("theirs", "ours"), [("en-gb", "en-GB"), ("de", "de"), ("es-419", "es-419"), ("vi-vn-x-south", "vi-VN-x-south")]
)
def test_tags(theirs: str, ours: str) -> None:
    assert espeak._tag(theirs) == ours
