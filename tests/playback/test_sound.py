"""What comes out of a real sound device: a private server's, recorded while the player plays."""

from __future__ import annotations

import time
from itertools import pairwise

import numpy as np
import pytest

from reader.playback.device import SoundDevice
from reader.playback.events import Finish, Resume, Said, Say, Stop, Toggle
from reader.playback.navigation import Unit, move
from reader.playback.player import initial
from reader.playback.shell import Player
from tests.playback.tones import LOUD, NOTICE_PITCH, Tones, loud, pitch, pitches, roughness, smooth, story
from tests.sound import RATE, speakers, stalls  # noqa: F401 - a fixture

pytestmark = pytest.mark.sound

BUFFERED = 0.08
"""Seconds within which a busy machine must have fallen silent; ``make bench`` measures how long it really takes."""
MISSING = 0.03
"""Part of a run that may be missing where other programs take the processor away; on a quiet machine it is nothing."""


class Listener:
    """A player on the private sound card, and what is heard of it."""

    def __init__(self, recording, script, **options):
        self.recording = recording
        self.script = script
        self.voice = Tones(script, **options)
        self.told = []
        self.device = SoundDevice()
        state = initial(script, reading=options.get("reading", True))
        self.player = Player(script, self.voice, self.device, state, keep=lambda offset: None, report=self.told.append)

    def key(self, event):
        self.player.silence()
        self.player.send(event)

    def until(self, condition, seconds=20.0):
        end = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < end, "waited in vain"
            time.sleep(0.01)

    def heard(self):
        return self.recording.samples


@pytest.fixture
def listener(speakers):  # noqa: F811 - the fixture
    made = []
    with speakers.record() as recording:

        def make(script, **options):
            made.append(Listener(recording, script, **options))
            return made[-1]

        yield make
        for one in made:
            one.player.close()


def holes(samples: np.ndarray, longest: float = 2.0) -> list[float]:
    """Return the silences inside what is heard that last longer than ``longest`` ms, in ms."""
    steps = np.diff(loud(samples)) * 1000 / RATE
    return [float(step) for step in steps if step > longest]


def test_an_article_is_heard_whole_and_for_as_long_as_it_lasts(listener):
    at = listener(story(4, words=5))
    assert at.device.backend == "PulseAudio"
    at.player.send(Resume())
    at.until(lambda: Finish() in at.told)
    at.player.send(Stop())
    heard = at.heard()
    assert pitches(heard) == [pitch(index) for index in range(5)] + [NOTICE_PITCH]
    words = [len(utterance.text.split()) for utterance in at.script.utterances]
    length = sum(count * at.voice.word + at.voice.pause for count in [*words, 3]) - at.voice.pause
    sounded = loud(heard)
    assert (sounded[-1] - sounded[0]) * 1000 / RATE == pytest.approx(length, rel=0.05, abs=30)
    assert np.abs(heard).max() == pytest.approx(LOUD, abs=0.02)
    assert at.player._mixer.starved == 0


def test_a_key_silences_at_once_and_without_a_click(listener):
    at = listener(story(3, words=60), clause=10)
    at.player.send(Resume())
    at.until(lambda: at.player.state.index == 1 and at.player.state.offset > 30)
    pressed = time.perf_counter()
    at.key(Toggle())
    time.sleep(0.4)
    after = at.recording.after(pressed)
    assert loud(after)[-1] < BUFFERED * RATE
    assert len(after) > 0.3 * RATE
    end = loud(at.heard())[-1]
    assert roughness(at.heard()[end - 240 :]) < smooth(pitch(1))


def test_ten_quick_keys_end_with_the_tenth_sentence_whole(listener):
    at = listener(story(14, words=6))
    at.player.send(Resume())
    at.until(lambda: loud(at.heard()).size > RATE // 5)
    at.key(Toggle())
    time.sleep(0.3)
    silent = len(at.heard())
    for _ in range(10):
        at.key(move(at.player.state, Unit.SENTENCE, forward=True))
        time.sleep(0.005)
    expected = at.player.state.index
    at.until(lambda: any(isinstance(report, Said) and report.index == expected for report in at.told))
    time.sleep(0.3)
    heard = at.heard()[silent:]
    words = len(at.script.utterances[expected].text.split())
    assert pitches(heard)[-1] == pitch(expected)
    at_pitch = [number for number, found in enumerate(_windows(heard)) if found == pitch(expected)]
    assert len(at_pitch) * 20 == pytest.approx(words * at.voice.word, abs=60)
    # A window that a loaded machine left a hole in has no pitch; another voice would have another one.
    assert np.diff(at_pitch).max() <= 2


def _windows(samples, window=20):
    size = window * RATE // 1000
    parts = [samples[begin : begin + size] for begin in range(0, len(samples) - size, size)]
    return [(pitches(part, window) or [0])[0] for part in parts]


def test_two_voices_never_overlap_while_keys_are_pressed(listener):
    at = listener(story(20, words=10))
    at.player.send(Resume())
    at.until(lambda: loud(at.heard()).size > RATE // 5)
    for _ in range(6):
        at.key(move(at.player.state, Unit.SENTENCE, forward=True))
        time.sleep(0.12)
    at.key(Say("Enough."))
    time.sleep(0.3)
    at.key(Toggle())
    time.sleep(0.2)
    heard = at.heard()
    assert np.abs(heard).max() < LOUD * 1.05
    windows = _windows(heard)
    sure = [now for before, now in pairwise(windows) if now and now == before]
    assert sure == sorted(sure[: sure.index(NOTICE_PITCH)]) + sure[sure.index(NOTICE_PITCH) :]
    assert {pitch(index) for index in range(2, 6)} <= set(sure)


def test_a_card_that_is_pulled_out_is_told_and_nothing_hangs(speakers, monkeypatch):  # noqa: F811 - the fixture
    from reader.playback import device, shell

    monkeypatch.setattr(shell, "WATCH", 0.05)
    monkeypatch.setattr(device, "STALL", 1.0)
    with speakers.record() as recording:
        at = Listener(recording, story(3, words=100))
        at.player.send(Resume())
        at.until(lambda: loud(at.heard()).size > RATE // 5)
    speakers.stop()
    at.until(lambda: any("sound device" in getattr(report, "reason", "") for report in at.told))
    began = time.monotonic()
    at.key(Toggle())
    at.player.close()
    assert time.monotonic() - began < 1.0


def run_while_speech_is_made(at, seconds):
    at.player.send(Resume())
    at.until(lambda: loud(at.heard()).size > RATE // 5)
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        np.sort(np.random.default_rng(1).random(200_000))
        time.sleep(0.05)
    late = at.device.late
    at.player.close()
    return late


def test_no_hole_in_a_run_while_the_next_sentences_are_made(listener):
    at = listener(story(60, words=8), delay=0.02)
    run_while_speech_is_made(at, 5)
    assert at.player._mixer.starved == 0
    heard = at.heard()
    too_long = sum(hole - at.voice.pause for hole in holes(heard) if hole > at.voice.pause + 5)
    too_long += sum(hole for hole in holes(heard) if hole < at.voice.pause - 5)
    assert too_long < MISSING * len(heard) * 1000 / RATE


@pytest.mark.soak
@pytest.mark.timeout(900)
def test_no_hole_in_ten_minutes(listener):
    """What the machine did to a process that only sleeps is not ours: on a quiet one there is nothing of that."""
    at = listener(story(3000, words=8), delay=0.02)
    with stalls() as stalled:
        run_while_speech_is_made(at, 600)
    assert at.player._mixer.starved == 0
    ours = [hole for hole in unscripted(at) if not any(begin - 0.2 < hole < end + 0.2 for begin, end in stalled)]
    assert ours == []
    assert len(stalled) < 300, "the machine is too busy to tell"


def unscripted(at) -> list[float]:
    """Return when there was silence that is not in the script (``time.perf_counter``)."""
    sounded = loud(at.heard())
    steps = np.diff(sounded) * 1000 / RATE
    wrong = (steps > 2) & (np.abs(steps - at.voice.pause) > 5)
    return [at.recording.when(number) for number in sounded[:-1][wrong].tolist()]


def test_a_hole_is_found_where_it_is(listener):
    at = listener(story(6, words=20), clause=30)
    at.player.send(Resume())
    at.until(lambda: loud(at.heard()).size > RATE // 2)
    at.player.silence()
    silent = time.perf_counter()
    time.sleep(0.3)
    at.player.send(Resume())
    at.until(lambda: loud(at.recording.after(silent + 0.25)).size > RATE // 2)
    assert any(abs(hole - silent) < 0.15 for hole in unscripted(at))
