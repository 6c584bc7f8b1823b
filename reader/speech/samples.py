"""Arithmetic on sound: resampling, and cutting the silence at both ends."""

from __future__ import annotations

from functools import cache
from math import gcd
from typing import TYPE_CHECKING

from reader.model.units import SAMPLE_RATE, Hertz

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from reader.model.speech import Samples

TAPS = 48
"""Length of each phase of the resampling filter: flat to 0.9 of the band, images below -70 dB."""
QUIET = 0.012
"""What counts as silence at either end, as a share of the loudest sample (-38 dB)."""
WINDOW = 0.004
"""Seconds over which loudness is judged."""


def resample(samples: Samples, source: Hertz, target: Hertz) -> Samples:
    """Return the sound at another rate, by a windowed-sinc polyphase filter; the length is scaled and rounded up."""
    import numpy as np

    if source == target or not len(samples):
        return samples
    common = gcd(source, target)
    up, down = target // common, source // common
    bank = _filters(up, down)
    width = bank.shape[1]
    length = -(-len(samples) * up // down)
    padded = np.concatenate([np.zeros(width, np.float32), samples, np.zeros(2 * width, np.float32)])
    windows = np.lib.stride_tricks.sliding_window_view(padded, width)
    result = np.empty(length, np.float32)
    for phase in range(min(up, length)):
        # Output n lies at input n * down / up; outputs of one phase use the same taps, `down` inputs apart.
        base = phase * down // up + width // 2 + 1
        part = result[phase::up]
        part[:] = windows[base::down][: len(part)] @ bank[phase * down % up]
    return result


@cache
def _filters(up: int, down: int) -> NDArray[np.float32]:
    """Return the taps for each fraction ``k / up`` of an input sample, shape ``(up, width)``."""
    import numpy as np

    cutoff = 0.95 * min(1.0, up / down)
    width = 2 * int(np.ceil(TAPS / cutoff / 2))
    distance = np.arange(width)[None, :] - (width // 2 - 1) - np.arange(up)[:, None] / up
    window = np.i0(9.0 * np.sqrt(np.clip(1 - (distance / (width / 2)) ** 2, 0, 1))) / np.i0(9.0)
    taps = np.sinc(cutoff * distance) * window
    result: NDArray[np.float32] = (taps / taps.sum(axis=1, keepdims=True)).astype(np.float32)
    return result


def sounding(samples: Samples, rate: Hertz) -> tuple[int, int]:
    """Return the stretch ``start:end`` in which there is sound, to 1 ms; ``(0, 0)`` where there is none."""
    import numpy as np

    step = rate // 1000
    count = len(samples) // step
    if not count:
        return (0, len(samples)) if np.any(samples) else (0, 0)
    power = np.square(samples[: count * step]).reshape(count, step).mean(axis=1)
    span = max(1, round(WINDOW * 1000))
    loudness = np.sqrt(np.convolve(power, np.ones(span) / span, "same"))
    peak = float(np.abs(samples).max())
    if peak < 1e-4:
        return 0, 0
    loud = np.flatnonzero(loudness > peak * QUIET)
    if not len(loud):
        return 0, 0
    return int(loud[0]) * step, min(len(samples), (int(loud[-1]) + 1) * step)


def silence(milliseconds: float) -> Samples:
    """Return that much silence at the rate of all clips."""
    import numpy as np

    return np.zeros(max(0, round(milliseconds * SAMPLE_RATE / 1000)), np.float32)
