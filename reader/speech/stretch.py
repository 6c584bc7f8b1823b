"""Making speech faster or slower without changing its pitch (Signalsmith Stretch)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.model.speech import Clip
from reader.model.units import Hertz, Milliseconds

if TYPE_CHECKING:
    from reader.model.speech import Samples

STEP = 2.0
"""The most that one pass changes: beyond it the library's overlapping blocks leave gaps, and its timing drifts."""
NEGLIGIBLE = 0.01


def stretch(samples: Samples, sample_rate: Hertz, factor: float) -> Samples:
    """Return the sound ``factor`` times as fast, its length divided by ``factor`` to the sample (rounded)."""
    import numpy as np

    if abs(factor - 1) < NEGLIGIBLE or not len(samples):
        return samples
    passes = max(1, int(np.ceil(abs(np.log(factor)) / np.log(STEP) - 1e-9)))
    # Sound at the very edges is smeared over what lies beyond them: give it silence there, and cut that off again.
    margin = sample_rate // 10
    sound = np.pad(np.asarray(samples, np.float32), margin)
    for _ in range(passes):
        sound = _once(sound, sample_rate, factor ** (1 / passes))
    start = round(margin / factor)
    length = round(len(samples) / factor)
    return np.ascontiguousarray(np.pad(sound[start : start + length], (0, max(0, start + length - len(sound)))))


def _once(samples: Samples, sample_rate: Hertz, factor: float) -> Samples:
    import numpy as np
    from python_stretch import Signalsmith

    stretcher = Signalsmith.Stretch(1)
    stretcher.preset(1, sample_rate)
    stretcher.setTimeFactor(factor)
    result: Samples = np.asarray(stretcher.process(samples[np.newaxis, :]), np.float32)[0]
    return result


def faster(clip: Clip, factor: float) -> Clip:
    """Return the clip ``factor`` times as fast, its marks moved along."""
    if abs(factor - 1) < NEGLIGIBLE or not len(clip.samples):
        return clip
    samples = stretch(clip.samples, clip.sample_rate, factor)
    marks = tuple(replace(mark, time=Milliseconds(mark.time / factor)) for mark in clip.marks)
    return replace(clip, samples=samples, marks=marks)
