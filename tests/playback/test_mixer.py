from __future__ import annotations

import threading

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.units import SAMPLE_RATE
from reader.playback.events import Heard, Said
from reader.playback.mixer import FADE_IN, FADE_OUT, Mixer, Sound
from tests.playback.tones import loud, roughness, smooth, tone


class Reports(list):
    """Takes reports, and may be called as the mixer calls it."""

    def __call__(self, report):
        self.append(report)


def flat(count, value=0.5):
    return np.full(count, value, np.float32)


def mixer(**options):
    reports = Reports()
    return Mixer(reports, **options), reports


def test_silence_where_nothing_is_to_be_said():
    mix, reports = mixer()
    assert mix.pull(240).tolist() == [0.0] * 240
    assert mix.pull(240).dtype == np.float32
    assert reports == []
    assert mix.starved == 0


def test_sounds_follow_each_other_without_a_gap_or_a_loss():
    mix, _ = mixer()
    ramp = np.linspace(-0.9, 0.9, 1000, dtype=np.float32)
    mix.add(Sound(1, ramp[:333]))
    mix.add(Sound(1, ramp[333:334]))
    mix.add(Sound(1, ramp[334:], last=True))
    out = np.concatenate([mix.pull(240) for _ in range(5)])
    assert np.array_equal(out[FADE_IN:1000], ramp[FADE_IN:])
    assert not out[1000:].any()


@given(
    lengths=st.lists(st.integers(0, 700), max_size=8),
    pulls=st.lists(st.integers(1, 600), min_size=1, max_size=20),
)
@settings(deadline=None, max_examples=60)
def test_however_it_is_pulled_it_is_the_same_sound(lengths, pulls):
    mix, reports = mixer()
    parts = [
        np.random.default_rng(number).uniform(-1, 1, length).astype(np.float32) for number, length in enumerate(lengths)
    ]
    for number, part in enumerate(parts):
        mix.add(Sound(0, part, ((len(part), Said(0, number)),), last=number == len(parts) - 1))
    out = np.concatenate([mix.pull(frames) for frames in pulls])
    whole = np.concatenate([*parts, np.zeros(sum(pulls), np.float32)])[: len(out)]
    assert np.array_equal(out, whole)
    ends = np.cumsum(lengths)
    assert [report.index for report in reports] == [number for number, end in enumerate(ends) if end <= sum(pulls)]
    assert mix.ahead == pytest.approx(max(0, sum(lengths) - sum(pulls)) / SAMPLE_RATE)
    assert mix.starved == 0


def test_a_cut_fades_within_three_milliseconds_and_clicks_not():
    mix, _ = mixer()
    mix.add(Sound(1, tone(440, 1000)))
    before = mix.pull(1003)
    mix.cut(2)
    after = np.concatenate([mix.pull(240) for _ in range(4)])
    assert FADE_OUT == 72
    assert loud(after)[-1] < FADE_OUT
    assert np.abs(after[: FADE_OUT // 2]).max() > 0.05
    assert roughness(np.concatenate([before, after])) < smooth(440)


def test_after_a_cut_the_new_sound_begins_in_the_same_pull():
    mix, _ = mixer()
    mix.add(Sound(1, flat(5000)))
    mix.pull(100)
    mix.cut(2)
    mix.add(Sound(2, flat(1000, -0.25)))
    out = mix.pull(400)
    assert out[FADE_OUT + FADE_IN : 400] == pytest.approx(-0.25)
    assert (out[:FADE_OUT] >= 0).all()


def test_the_first_sound_of_a_generation_begins_softly_and_the_next_do_not():
    mix, _ = mixer()
    for _ in range(2):
        mix.add(Sound(1, flat(300)))
    out = mix.pull(600)
    assert roughness(out) < 0.5 / (FADE_IN - 2)
    assert (out[FADE_IN:] == 0.5).all()


def test_what_is_added_too_late_is_never_heard():
    mix, reports = mixer()
    mix.cut(3)
    mix.add(Sound(2, flat(500), ((0, Heard(2, 0, 0)),)))
    mix.add(Sound(3, flat(100, 0.25), ((0, Heard(3, 5, 0)), (100, Said(3, 5))), last=True))
    out = mix.pull(240)
    assert out.max() == 0.25
    assert reports == [Heard(3, 5, 0), Said(3, 5)]
    assert mix.ahead == 0


def test_a_cut_goes_never_back():
    mix, _ = mixer()
    mix.cut(7)
    mix.cut(3)
    assert mix.floor == 7


def test_reports_come_at_their_frame_and_in_order():
    mix, reports = mixer()
    marks = ((0, Heard(1, 0, 0)), (480, Heard(1, 0, 6)), (481, Heard(1, 0, 9)))
    mix.add(Sound(1, flat(600), marks))
    mix.add(Sound(1, flat(0), ((0, Said(1, 0)),), last=True))
    counts = []
    for _ in range(4):
        mix.pull(240)
        counts.append(len(reports))
    assert counts == [1, 2, 4, 4]
    assert reports == [Heard(1, 0, 0), Heard(1, 0, 6), Heard(1, 0, 9), Said(1, 0)]


def test_a_word_is_reported_when_it_leaves_the_device_not_before():
    mix, reports = mixer(latency=500)
    mix.add(Sound(1, flat(1000), ((100, Heard(1, 0, 0)),), last=True))
    mix.pull(599)
    assert reports == []
    mix.pull(1)
    assert reports == [Heard(1, 0, 0)]


def test_reports_of_what_was_cut_are_withdrawn():
    mix, reports = mixer(latency=500)
    mix.add(Sound(1, flat(1000), ((0, Heard(1, 0, 0)), (1000, Said(1, 0)))))
    mix.pull(240)
    mix.cut(2)
    for _ in range(10):
        mix.pull(240)
    assert reports == []


def test_reports_of_what_was_cut_hold_nothing_back():
    mix, reports = mixer()
    mix.add(Sound(1, flat(50_000), reports=((40_000, Heard(1, 0, 20)),), last=True))
    mix.pull(480)
    mix.cut(2)
    mix.add(Sound(2, flat(480), reports=((0, Heard(2, 1, 0)), (480, Said(2, 1))), last=True))
    for _ in range(4):
        mix.pull(240)
    assert reports == [Heard(2, 1, 0), Said(2, 1)]


def test_the_volume_changes_without_a_step():
    mix, _ = mixer(volume=0.2)
    mix.add(Sound(1, flat(2000)))
    assert mix.pull(240)[-1] == pytest.approx(0.1)
    mix.volume = 1.0
    between = mix.pull(240)
    assert roughness(between) < 0.003
    assert mix.pull(240) == pytest.approx(0.5)


def test_loud_is_limited_to_what_a_device_takes():
    mix, _ = mixer(volume=1.5)
    mix.add(Sound(1, np.concatenate([flat(400, 0.9), flat(400, -0.9)])))
    out = mix.pull(800)
    assert out.max() == 1.0
    assert out.min() == -1.0


def test_running_dry_in_the_middle_is_counted_once():
    mix, _ = mixer()
    mix.add(Sound(1, flat(300)))
    for _ in range(5):
        mix.pull(240)
    assert mix.starved == 1
    mix.add(Sound(1, flat(300), last=True))
    for _ in range(5):
        mix.pull(240)
    assert mix.starved == 1


def test_silence_after_a_cut_is_meant():
    mix, _ = mixer()
    mix.add(Sound(1, flat(300)))
    mix.pull(240)
    mix.cut(2)
    mix.pull(240)
    mix.pull(240)
    assert mix.starved == 0


def test_ahead_counts_what_waits_and_forgets_what_is_void():
    mix, _ = mixer()
    for _ in range(4):
        mix.add(Sound(1, flat(SAMPLE_RATE)))
    mix.pull(SAMPLE_RATE // 2)
    assert mix.ahead == pytest.approx(3.5)
    mix.cut(2)
    mix.pull(240)
    assert mix.ahead == 0


def test_the_callback_never_waits_for_a_thread_that_cuts():
    mix, _ = mixer()
    mix.add(Sound(1, flat(1000)))
    with mix._cutting:
        thread = threading.Thread(target=mix.pull, args=(240,))
        thread.start()
        thread.join(2)
        assert not thread.is_alive()


def test_a_storm_of_cuts_and_sounds_from_other_threads_leaves_order():
    mix, reports = mixer()
    done = threading.Event()

    def write():
        for generation in range(1, 400):
            mix.cut(generation)
            for number in range(3):
                mix.add(Sound(generation, flat(50, 0.1), ((0, Heard(generation, number, 0)),), last=True))
        done.set()

    thread = threading.Thread(target=write)
    thread.start()
    while not done.is_set() or mix.ahead > 0:
        mix.pull(97)
    mix.pull(97)
    thread.join()
    heard = [(report.generation, report.index) for report in reports]
    assert heard == sorted(heard)
    assert heard[-3:] == [(399, 0), (399, 1), (399, 2)]
    assert mix.ahead == 0
