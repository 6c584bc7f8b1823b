"""Resampling, stretching and trimming."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.speech import Clip, Mark
from reader.model.units import SAMPLE_RATE, Hertz, Milliseconds
from reader.speech.samples import resample, silence, sounding
from reader.speech.shaping import HEAD, TAIL, at_our_rate, evenly_marked, trimmed, with_silence
from reader.speech.stretch import faster, stretch


def tone(frequency: float, seconds: float = 1.0, rate: int = SAMPLE_RATE) -> np.ndarray:
    return (0.5 * np.sin(2 * np.pi * frequency * np.arange(round(seconds * rate)) / rate)).astype(np.float32)


def pitch(samples: np.ndarray, rate: int = SAMPLE_RATE) -> float:
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples)), 8 * len(samples)))
    return float(np.argmax(spectrum) * rate / (8 * len(samples)))


def burst(at: float, length: float = 0.1, total: float = 1.0) -> np.ndarray:
    samples = np.zeros(round(total * SAMPLE_RATE), np.float32)
    start = round(at * SAMPLE_RATE)
    samples[start : start + round(length * SAMPLE_RATE)] = tone(300, length)
    return samples


# --- resampling -------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("rate", [8_000, 11_025, 16_000, 22_050, 44_100, 48_000])
@pytest.mark.parametrize("frequency", [100, 1_000, 3_000])
def test_a_tone_stays_the_same_tone_at_another_rate(rate: int, frequency: int) -> None:
    result = resample(tone(frequency, rate=rate), Hertz(rate), SAMPLE_RATE)
    assert len(result) == SAMPLE_RATE
    assert result.dtype == np.float32
    assert np.abs(result - tone(frequency))[1_000:-1_000].max() < 0.002


def test_what_the_lower_rate_cannot_hold_is_filtered_out() -> None:
    assert np.abs(resample(tone(15_000, rate=48_000), Hertz(48_000), SAMPLE_RATE))[500:-500].max() < 0.005


@given(st.integers(0, 500))
def test_the_length_scales_and_the_same_rate_changes_nothing(length: int) -> None:
    samples = np.ones(length, np.float32)
    assert len(resample(samples, Hertz(22_050), SAMPLE_RATE)) == -(-length * 160 // 147)
    assert resample(samples, SAMPLE_RATE, SAMPLE_RATE) is samples


def test_a_click_stays_where_it_was() -> None:
    samples = np.zeros(22_050, np.float32)
    samples[11_025] = 1
    assert abs(int(np.argmax(resample(samples, Hertz(22_050), SAMPLE_RATE))) - 12_000) <= 1


# --- stretching -------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("factor", [0.4, 0.7, 1.3, 2.0, 3.0, 4.5])
def test_stretching_changes_the_length_and_keeps_the_pitch(factor: float) -> None:
    result = stretch(tone(220, 2.0), SAMPLE_RATE, factor)
    assert len(result) == round(2 * SAMPLE_RATE / factor)
    middle = result[len(result) // 5 : -len(result) // 5]
    assert pitch(middle) == pytest.approx(220, rel=0.02)
    assert np.sqrt(np.mean(middle**2)) == pytest.approx(0.5 / 2**0.5, rel=0.15)


@pytest.mark.parametrize("factor", [0.4, 1.5, 2.2, 4.5])
@pytest.mark.parametrize("at", [0.0, 0.3, 0.85])
def test_sound_is_where_the_factor_puts_it(factor: float, at: float) -> None:
    result = np.square(stretch(burst(at), SAMPLE_RATE, factor))
    centre = (result * np.arange(len(result))).sum() / result.sum() / SAMPLE_RATE
    assert centre == pytest.approx((at + 0.05) / factor, abs=0.012)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 3_000), st.floats(0.4, 5))
def test_every_length_comes_out_right_however_short(length: int, factor: float) -> None:
    result = stretch(np.full(length, 0.1, np.float32), SAMPLE_RATE, factor)
    assert len(result) == (length if abs(factor - 1) < 0.01 else round(length / factor))
    assert np.isfinite(result).all()


def test_marks_move_with_the_sound() -> None:
    clip = Clip(burst(0.5), SAMPLE_RATE, (Mark(Milliseconds(500), 0, 4, "word"),))
    assert faster(clip, 2.0).marks[0].time == 250
    assert faster(clip, 2.0).duration == 500
    assert faster(clip, 1.0) is clip


# --- trimming ---------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("rate", [SAMPLE_RATE, Hertz(22_050)])
def test_sounding_finds_the_sound(rate: Hertz) -> None:
    samples = np.zeros(rate, np.float32)
    sound = tone(300, 0.25, rate)
    samples[rate // 4 : rate // 4 + len(sound)] = sound
    start, end = sounding(samples, rate)
    assert start / rate == pytest.approx(0.25, abs=0.006)
    assert end / rate == pytest.approx(0.5, abs=0.006)


@pytest.mark.parametrize("samples", [np.zeros(0), np.zeros(10), np.zeros(24_000), np.full(24_000, 1e-5)])
def test_silence_does_not_sound(samples: np.ndarray) -> None:
    assert sounding(samples.astype(np.float32), SAMPLE_RATE) == (0, 0)
    assert trimmed(Clip(samples.astype(np.float32), SAMPLE_RATE)) is None


@pytest.mark.parametrize("at", [0.0, 0.3, 0.9])
def test_trimming_leaves_the_margins_and_moves_the_marks(at: float) -> None:
    marks = tuple(Mark(Milliseconds(1000 * at + by), 0, 1, "w") for by in (-50, 0, 40, 900))
    clip = trimmed(Clip(burst(at), SAMPLE_RATE, marks))
    assert clip
    assert clip.duration == pytest.approx(100 + HEAD + TAIL, abs=6)
    assert [mark.time for mark in clip.marks] == pytest.approx([0, HEAD, HEAD + 40, clip.duration], abs=4)
    assert np.abs(clip.samples[: round(0.015 * SAMPLE_RATE)]).max() > 0.3
    assert abs(clip.samples[0]) < 0.01
    assert abs(clip.samples[-1]) < 0.01


def test_trimming_leaves_the_original_alone() -> None:
    samples = burst(0.3)
    before = samples.copy()
    trimmed(Clip(samples, SAMPLE_RATE))
    assert np.array_equal(samples, before)


def test_silence_is_put_around_and_marks_wait_for_it() -> None:
    clip = with_silence(Clip(tone(200, 0.1), SAMPLE_RATE, (Mark(Milliseconds(20), 0, 1, "w"),)), 250, 100)
    assert clip.duration == 450
    assert clip.marks[0].time == 270
    assert not np.any(clip.samples[: len(silence(250))])
    assert with_silence(clip, -5, -5).duration == clip.duration


def test_at_our_rate() -> None:
    clip = at_our_rate(Clip(tone(200, 1, 16_000), Hertz(16_000)))
    assert (clip.sample_rate, clip.duration) == (SAMPLE_RATE, 1000)


def test_evenly_marked() -> None:
    assert [mark.word for mark in evenly_marked(Clip(tone(200), SAMPLE_RATE), "a b").marks] == ["a", "b"]
