from __future__ import annotations

import sys
import threading
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import LibraryError, SoundError, SynthesisError
from reader.playback import shell
from reader.playback.device import VirtualDevice
from reader.playback.events import (
    Announce,
    Close,
    Failed,
    Finish,
    Go,
    Heard,
    Loudness,
    Pace,
    Read,
    Resume,
    Said,
    Say,
    Stop,
    Toggle,
)
from reader.playback.mixer import FADE_OUT
from reader.playback.navigation import Unit, move
from reader.playback.player import article_offset, initial
from reader.playback.shell import Player
from tests.playback.tones import NOTICE_PITCH, Tones, loud, pitch, pitches, roughness, smooth, story


class Room:
    """A player at work on a device whose time is ours."""

    def __init__(self, script=None, *, reading=True, place=(0, 0), device=None, keep=None, **options):
        self.script = script or story()
        self.voice = Tones(self.script, **options)
        self.device = device or VirtualDevice()
        self.kept = []
        self.told = []
        self.player = Player(
            self.script,
            self.voice,
            self.device,
            initial(self.script, reading=reading, place=place),
            keep=keep or self.kept.append,
            report=self.told.append,
        )

    @property
    def state(self):
        return self.player.state

    def hear(self, milliseconds):
        """Let time pass, with all the work done that falls due in it."""
        heard = []
        for _ in range(round(milliseconds / 10)):
            assert self.player.settle(), "the player has not settled"
            heard.append(self.device.advance())
        assert self.player.settle()
        return np.concatenate(heard)

    def key(self, event):
        self.player.silence()
        self.player.send(event)

    def kinds(self, kind):
        return [report for report in self.told if isinstance(report, kind)]


@pytest.fixture
def room():
    rooms = []

    def make(*arguments, **options):
        rooms.append(Room(*arguments, **options))
        return rooms[-1]

    yield make
    for one in rooms:
        one.voice.gate.set()
        one.player.close()


def until(condition, seconds=5.0):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.002)


def test_it_reads_an_article_to_its_end_and_says_so(room):
    at = room(story(4))
    at.player.send(Resume())
    heard = at.hear(6000)
    assert pitches(heard) == [pitch(index) for index in range(5)] + [NOTICE_PITCH]
    assert at.told[-1] == Finish()
    assert at.player.underruns == 0
    assert at.state.ended


def test_the_state_shows_at_once_what_was_sent(room):
    at = room(reading=True)
    at.voice.gate.clear()
    for _ in range(10):
        at.key(move(at.state, Unit.SENTENCE, forward=True))
    assert at.state.index == 10


def test_ten_quick_keys_say_the_tenth_sentence_whole_and_nothing_else(room):
    at = room(story(20), reading=False)
    for _ in range(10):
        at.key(move(at.state, Unit.SENTENCE, forward=True))
    heard = at.hear(1500)
    assert pitches(heard) == [pitch(10)]
    assert [report.index for report in at.kinds(Said)] == [10]
    words = len(at.script.utterances[10].text.split())
    assert len(loud(heard)) / 24 == pytest.approx(words * at.voice.word, abs=20)


def test_keys_while_it_sounds_leave_no_two_voices_at_once(room):
    at = room(story(20))
    at.player.send(Resume())
    heard = [at.hear(200)]
    for _ in range(5):
        at.key(move(at.state, Unit.SENTENCE, forward=True))
        heard.append(at.hear(50))
    heard.append(at.hear(400))
    assert pitches(np.concatenate(heard), 10)[:6] == [pitch(index) for index in range(6)]
    assert roughness(np.concatenate(heard)) < smooth(pitch(6))


def test_a_key_is_silence_within_one_buffer_and_without_a_click(room):
    at = room(story(3, words=40))
    at.player.send(Resume())
    before = at.hear(500)
    at.player.silence()
    after = at.device.advance(100)
    assert loud(after)[-1] < FADE_OUT
    assert roughness(np.concatenate([before, after])) < smooth(pitch(1))


def test_the_device_is_silent_although_the_state_has_no_time_for_the_key(room):
    at = room(story(3, words=40))
    at.player.send(Resume())
    at.hear(500)
    with at.player._turn:
        thread = threading.Thread(target=at.player.silence)
        thread.start()
        until(lambda: at.player._mixer.floor > at.state.generation)
        assert loud(at.device.advance(100))[-1] < FADE_OUT
    thread.join()


def test_pause_and_resume_go_on_from_the_word_where_it_stopped(room):
    at = room(story(3, words=30))
    at.player.send(Resume())
    at.hear(1000)
    at.key(Toggle())
    offset = at.state.offset
    assert not at.hear(500)[200:].any()
    before = len(at.voice.made)
    at.key(Toggle())
    at.hear(300)
    assert at.voice.made[before][:2] == (at.state.index, offset)
    assert at.script.utterances[at.state.index].text[offset - 1] == " "


def test_a_notice_is_followed_by_reading_on(room):
    at = room(story(3, words=10))
    at.player.send(Resume())
    at.hear(700)
    index = at.state.index
    at.key(Say("Section one of one."))
    heard = at.hear(1500)
    assert pitches(heard)[:2] == [NOTICE_PITCH, pitch(index)]


def test_speed_and_volume_hold_at_once(room):
    at = room(story(3, words=10))
    at.player.send(Resume())
    at.hear(500)
    at.key(Pace(320, "320 words a minute."))
    at.hear(500)
    assert at.voice.made[-1][2] == 320
    at.key(Loudness(0.5, "Volume 50 percent."))
    assert np.abs(at.hear(500)[2000:]).max() < 0.16


def test_the_place_is_kept_word_by_word_and_never_late(room):
    at = room(story(4, words=6))
    at.player.send(Resume())
    for _ in range(120):
        at.hear(20)
        if at.kept and at.state.reading:
            assert at.kept[-1] == article_offset(at.script, at.state.place)
    assert at.kept == sorted(at.kept)
    assert len(set(at.kept)) > 10


def test_a_slow_library_delays_neither_keys_nor_sound(room):
    at = room(story(4, words=10), keep=lambda offset: time.sleep(0.3))
    at.player.send(Resume())
    until(lambda: at.player._stream.settled)
    at.device.advance(200)
    began = time.monotonic()
    at.key(Toggle())
    at.key(Toggle())
    assert time.monotonic() - began < 0.1
    until(lambda: at.player._stream.settled)
    assert loud(at.device.advance(100)).size


def test_only_the_newest_of_many_places_is_kept_when_keeping_is_slow(room):
    kept = []

    def keep(offset):
        time.sleep(0.05)
        kept.append(offset)

    at = room(story(30), reading=False, keep=keep)
    for index in range(1, 25):
        at.player.send(Go(index))
    until(lambda: kept and kept[-1] == at.script.utterances[24].start)
    assert len(kept) < 6


def test_a_library_that_fails_is_told_and_the_reading_goes_on(room):
    def keep(offset):
        raise LibraryError("The library cannot be written: make room.")

    at = room(story(2), keep=keep)
    at.player.send(Resume())
    heard = at.hear(1200)
    assert pitches(heard)[:2] == [pitch(0), pitch(1)]
    assert "make room" in at.kinds(Failed)[0].reason


def test_a_sentence_that_fails_is_told_and_reading_goes_on_behind_it(room):
    at = room(story(4))
    at.voice.failing[2] = SynthesisError("The voice broke.")
    at.player.send(Resume())
    heard = at.hear(4000)
    assert Failed(at.kinds(Failed)[0].generation, 2, "The voice broke.") in at.told
    assert pitch(2) not in pitches(heard)
    assert pitches(heard)[-2:] == [pitch(4), NOTICE_PITCH]


def test_reports_of_an_older_generation_are_not_passed_on(room):
    at = room(story(4))
    at.player.send(Resume())
    at.hear(300)
    told, place = len(at.told), at.state.place
    at.player._heard.put(Heard(0, 3, 0))
    at.player._heard.put(Said(0, 3))
    until(at.player._heard.empty)
    assert at.player.settle()
    assert at.state.place == place
    assert not any(report.generation == 0 for report in at.told[told:])


def test_stop_closes_and_wait_returns(room):
    at = room()
    at.player.send(Resume())
    at.hear(200)
    at.player.send(Stop())
    assert at.player.wait(5)
    assert at.told[-1] == Close()
    assert not at.device.open
    at.player.send(Toggle())
    at.player.silence()
    at.player.close()
    assert at.state.closed


def test_the_sound_fades_before_the_device_closes(room):
    at = room(story(2, words=40))
    at.player.send(Resume())
    at.hear(300)
    at.player._mixer.cut(shell.NEVER)
    assert loud(at.device.advance(20))[-1] < FADE_OUT


def test_no_thread_is_left_and_the_switch_interval_is_given_back():
    before, interval = threading.active_count(), sys.getswitchinterval()
    at = Room()
    assert sys.getswitchinterval() == pytest.approx(shell.SWITCH_INTERVAL)
    at.player.send(Resume())
    at.hear(200)
    at.player.close()
    assert sys.getswitchinterval() == pytest.approx(interval)
    until(lambda: threading.active_count() <= before)


class Stuck(VirtualDevice):
    """A device that does not let go."""

    def __init__(self):
        super().__init__()
        self.freed = threading.Event()

    def close(self):
        self.freed.wait(20)
        super().close()


def test_closing_takes_at_most_a_second_whatever_hangs(room):
    waiting = threading.Event()
    at = room(device=Stuck(), keep=lambda offset: waiting.wait(20))
    at.voice.gate.clear()
    at.player.send(Resume())
    at.player.send(Go(3))
    began = time.monotonic()
    at.player.close()
    assert time.monotonic() - began < 1.0
    assert at.player.wait(0)
    waiting.set()
    at.device.freed.set()


def test_without_a_device_there_is_an_error_and_no_thread():
    before = threading.active_count()
    with pytest.raises(SoundError):
        Room(device=VirtualDevice(fails=9))
    assert threading.active_count() == before


def test_a_device_that_goes_away_is_told_and_opened_again(room, monkeypatch):
    monkeypatch.setattr(shell, "WATCH", 0.01)
    at = room(story(3, words=20))
    at.player.send(Resume())
    at.hear(500)
    place = at.state.place
    at.device.fails = 4
    at.device.break_down()
    until(lambda: at.device.open)
    assert at.device.starts == 5
    assert [failed.reason for failed in at.kinds(Failed)] == [at.kinds(Failed)[0].reason]
    assert "went away" in at.kinds(Failed)[0].reason
    assert at.state.place == place
    assert at.state.reading
    at.hear(500)
    assert at.state.place > place


def test_a_fault_in_a_thread_ends_the_player_and_is_raised(room, monkeypatch):
    at = room()
    at.player.send(Resume())
    assert at.player.settle()
    monkeypatch.setattr(shell, "step", lambda state, event: 1 / 0)
    at.device.advance(500)
    with pytest.raises(ZeroDivisionError):
        at.player.wait(5)
    assert "ZeroDivisionError" in at.kinds(Failed)[0].reason
    assert not at.device.open


def test_a_fault_in_what_was_sent_is_the_senders(room, monkeypatch):
    at = room()
    monkeypatch.setattr(shell, "step", lambda state, event: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        at.player.send(Toggle())


def test_a_report_that_fails_does_not_hang_the_player(room):
    at = room()

    def report(_):
        raise OSError("the terminal is gone")

    at.player._tell = report
    at.player.send(Resume())
    assert at.player.settle()
    at.device.advance(500)
    with pytest.raises(OSError, match="terminal is gone"):
        at.player.wait(5)


def test_effects_of_the_table_reach_mixer_and_stream_in_order(room):
    at = room(reading=False)
    at.voice.gate.clear()
    asked = []
    at.player._stream.ask = asked.append
    at.player.send(Say("One."))
    at.player.send(Go(3))
    assert [type(request) for request in asked] == [Announce, Read]
    assert at.player._mixer.floor == asked[-1].generation == at.state.generation


KEYS = st.one_of(
    st.builds(Go, st.integers(0, 6), st.integers(0, 20), st.sampled_from(["", "Back."]), st.booleans()),
    st.sampled_from([Toggle(), Resume(), Say("Yes."), Say("", hold=True), Pace(300, "300."), Loudness(0.5, "Half.")]),
)


@given(st.lists(st.tuples(KEYS, st.integers(0, 30)), max_size=12))
@settings(deadline=None, max_examples=25)
def test_whatever_keys_come_two_voices_never_sound_at_once(keys):
    at = Room(story(5))
    try:
        at.player.send(Resume())
        heard = []
        for key, pause in keys:
            heard.append(at.hear(10 * (pause + 1)))
            at.key(key)
        heard.append(at.hear(400))
        samples = np.concatenate(heard)
        assert np.abs(samples).max(initial=0) < 0.31
        assert roughness(samples) < smooth(NOTICE_PITCH)
        assert at.player.underruns == 0
        assert not at.kinds(Failed)
    finally:
        at.player.close()
