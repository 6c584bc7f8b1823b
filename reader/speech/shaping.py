"""Clips brought into shape: one sample rate, no silence at the ends but what the script asks for."""

from __future__ import annotations

from dataclasses import replace

from reader.model.speech import Clip, Mark
from reader.model.units import SAMPLE_RATE, Milliseconds
from reader.speech.samples import resample, silence, sounding
from reader.speech.words import marks, words

HEAD = Milliseconds(4)
TAIL = Milliseconds(12)
"""What stays of the silence before and after a clip's sound, faded."""


def at_our_rate(clip: Clip) -> Clip:
    """Return the clip at the rate of all clips."""
    return replace(clip, samples=resample(clip.samples, clip.sample_rate, SAMPLE_RATE), sample_rate=SAMPLE_RATE)


def trimmed(clip: Clip) -> Clip | None:
    """Return the clip with ``HEAD`` of silence before its sound and ``TAIL`` after it; None if it has no sound."""
    import numpy as np

    start, end = sounding(clip.samples, clip.sample_rate)
    if start == end:
        return None
    head, tail = (round(margin * clip.sample_rate / 1000) for margin in (HEAD, TAIL))
    first = start - head
    sound = np.pad(clip.samples, (head, tail))[first + head : end + head + tail].copy()
    sound[:head] *= np.linspace(0, 1, head, dtype=np.float32)
    sound[-tail:] *= np.linspace(1, 0, tail, dtype=np.float32)
    moved = replace(clip, samples=sound, marks=())
    by, last = 1000 * first / clip.sample_rate, moved.duration
    return replace(
        moved, marks=tuple(replace(mark, time=Milliseconds(min(last, max(0.0, mark.time - by)))) for mark in clip.marks)
    )


def with_silence(clip: Clip, before: float = 0.0, after: float = 0.0) -> Clip:
    """Return the clip with so many ms of silence around it, its marks moved along."""
    import numpy as np

    lead = silence(before)
    moved = tuple(replace(mark, time=Milliseconds(mark.time + 1000 * len(lead) / SAMPLE_RATE)) for mark in clip.marks)
    return replace(clip, samples=np.concatenate([lead, clip.samples, silence(after)]), marks=moved)


def evenly_marked(clip: Clip, text: str) -> Clip:
    """Return the clip, which says ``text`` in other words, with the words of ``text`` spread over it."""
    spread: tuple[Mark, ...] = marks(words(text), {}, clip.duration)
    return replace(clip, marks=spread)
