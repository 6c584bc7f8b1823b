from __future__ import annotations

import threading

import numpy as np
import pytest

from reader.errors import SoundError, VoiceError
from reader.library.finding import Found
from reader.model.speech import Clip
from reader.model.units import SAMPLE_RATE
from reader.playback.device import VirtualDevice
from reader.terminal.aloud import Aloud
from reader.terminal.listening import beginning
from reader.terminal.voice import Voice
from tests.playback.stories import story

STORY = story()
MAP = "All about tea. 6 sections, under a minute."


def test_without_a_kept_place_it_begins_with_the_map():
    assert beginning(STORY, 180, None) == ((0, 0), MAP)
    assert beginning(STORY, 180, Found(0, exact=True)) == ((0, 0), MAP)


def test_a_kept_place_is_gone_on_from():
    offset = STORY.article.text.index("Nobody knows")
    place, opening = beginning(STORY, 180, Found(offset + 3, exact=True))
    assert place == (12, 0), "from the start of the word"
    assert opening == f"{MAP} Going on at 43 percent."


def test_a_lost_place_is_told():
    place, opening = beginning(STORY, 180, Found(0, exact=False, lost=True))
    assert place == (0, 0)
    assert "is lost" in opening


def test_an_article_read_to_its_end_begins_anew():
    place, opening = beginning(STORY, 180, Found(len(STORY.article.text), exact=True))
    assert place == (0, 0)
    assert opening == f"{MAP} You have read it to the end: from the beginning."


class Beep:
    """A voice that says everything as a beep, and knows what it said."""

    def __init__(self):
        self.said = []

    def clips(self, utterance, *, rate, offset=0, lead=None):
        self.said.append(utterance.text)
        yield Clip(np.full(SAMPLE_RATE // 20, 0.1, np.float32), SAMPLE_RATE, (), utterance)


class Clock:
    """Lets a virtual device's time pass until told to stop."""

    def __init__(self, device):
        self._device = device
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._stop.set()
        self._thread.join()

    def _run(self):
        while not self._stop.wait(0.001):
            self._device.advance()


def test_a_sentence_can_be_said_without_an_article():
    voice, device = Beep(), VirtualDevice()
    with Aloud(voice, device, 180) as aloud, Clock(device):
        assert aloud.wait(0.05) is False
        aloud.say("Loading")
        assert aloud.wait()
        aloud.say("There is no file.")
        assert aloud.wait()
    assert [text for text in voice.said if text] == ["Loading", "There is no file."]
    assert max(float(abs(part).max()) for part in device.played) == pytest.approx(0.1, abs=0.02)


def test_without_a_device_there_is_no_voice():
    with pytest.raises(SoundError):
        Aloud(Beep(), VirtualDevice(fails=1), 180)


def test_a_voice_that_is_none_is_told_when_it_is_needed():
    voice = Voice("nobody:here")
    with pytest.raises(VoiceError):
        voice.ready()


def test_a_voice_is_made_ready_once():
    voice = Voice("espeak:en")
    assert voice.ready() is voice.ready()
