"""The whole way with the real voices: a text in, sound out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import ClassVar

import numpy as np
import pytest

from reader.errors import SettingsError, VoiceError
from reader.model.speech import Clip, Voice
from reader.model.units import SAMPLE_RATE, WordsPerMinute
from reader.settings import Settings
from reader.speech.espeak import EspeakEngine
from reader.speech.natural import NaturalEngine
from reader.speech.samples import sounding
from reader.speech.speaking import speak, utterances
from reader.speech.synthesis import Synthesiser
from reader.speech.words import words
from tests.speech.passage import PASSAGE


@pytest.fixture(autouse=True)
def no_settings_file(monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:
    monkeypatch.setenv("PLAINSPOKEN_CONFIG", str(tmp_path / "none.toml"))


class Remembering(NaturalEngine):
    """The natural voice, which makes each clip once for all tests."""

    made: ClassVar[dict[str, Clip]] = {}

    def synthesise(self, text: str, voice: Voice, rate: WordsPerMinute) -> Clip:
        if text not in self.made:
            self.made[text] = super().synthesise(text, voice, rate)
        return self.made[text]


@pytest.mark.parametrize("voice", ["natural:heart", "espeak:en-us"])
@pytest.mark.parametrize("rate", [80, 180, 366, 600, 900])
def test_the_words_really_spoken_are_as_many_a_minute_as_asked(voice: str, rate: int) -> None:
    synthesiser = Synthesiser(voice=voice, engines={"natural": Remembering(), "espeak": EspeakEngine()})
    said = utterances(PASSAGE, Settings())
    clips = [clip for utterance in said for clip in synthesiser.clips(utterance, rate=WordsPerMinute(rate))]
    minutes = sum(clip.duration for clip in clips) / 60_000
    assert len(words(PASSAGE)) / minutes == pytest.approx(rate, rel=0.05)


def test_every_word_of_a_text_is_marked_in_it() -> None:
    clips = list(speak(PASSAGE, voice="espeak:en-us", rate=400))
    marks = [mark for clip in clips for mark in clip.marks]
    assert [(mark.start, mark.end, mark.word) for mark in marks] == list(words(PASSAGE))


@pytest.mark.parametrize("voice", ["natural:heart", "espeak:en-us"])
def test_every_clip_begins_with_sound_and_stays_in_bounds(voice: str) -> None:
    for clip in islice(speak(PASSAGE, voice=voice, rate=250), 6):
        assert clip.sample_rate == SAMPLE_RATE
        assert sounding(clip.samples, SAMPLE_RATE)[0] / 24 <= 15
        assert np.abs(clip.samples).max() <= 1.0
        assert all(0 <= mark.time <= clip.duration for mark in clip.marks)


def test_emoji_and_other_scripts_in_an_english_text_are_said() -> None:
    text = "I like this 🙂. The word 你好 means hello, and Москва is a city. ☃"
    clips = list(speak(text, rate=300))
    marks = [mark for clip in clips for mark in clip.marks]
    assert [(mark.start, mark.end) for mark in marks] == [(word.start, word.end) for word in words(text)]
    times = [(mark.start, clip) for clip in clips for mark in clip.marks]
    assert all(np.abs(clip.samples).max() > 0.05 for _, clip in times)


def test_clips_come_one_by_one() -> None:
    clips = speak(PASSAGE * 40, rate=300)
    assert isinstance(clips, Iterator)
    assert isinstance(next(clips), Clip)


def test_paragraphs_are_further_apart_than_sentences() -> None:
    pauses = {u.pause_after for u in utterances("One sentence here. Another one.\n\nA new paragraph.", Settings())}
    assert len(pauses) == 2


def test_wrong_requests_are_refused_before_any_sound() -> None:
    with pytest.raises(VoiceError, match="plainspoken voices"):
        speak("Hello.", voice="espeak:nobody-there")
    with pytest.raises(SettingsError, match="rate"):
        speak("Hello.", rate=5)
