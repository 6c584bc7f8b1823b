"""The natural voice: hibari-tts, English, 24 kHz, from a model inside its wheel. Nothing is ever downloaded."""

from __future__ import annotations

import importlib.util
import logging
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any

from reader.errors import SynthesisError
from reader.model.speech import Clip, Mark, Voice
from reader.model.units import Hertz, LanguageTag, Milliseconds, WordsPerMinute
from reader.plugins import Availability
from reader.speech.clauses import cut
from reader.speech.natural_lexicon import lexicon
from reader.speech.natural_model import runtime
from reader.speech.natural_words import follow, readable
from reader.speech.words import Word, marks, words

if TYPE_CHECKING:
    from reader.model.speech import Samples

RATE = Hertz(24_000)
FRAME = 25.0
"""Milliseconds of one unit of the model's durations."""
ONSET, ONSET_VOWEL, ONSET_SIBILANT = 88.0, 65.0, 120.0
"""Milliseconds by which a word is heard before its first phoneme's frames begin, by what that is: measured against an
aligner, see ``tests/benchmarks/recogniser.md``."""
_VOWELS = frozenset("AIOQWYaeiouæɐɑɒɔəɚɛɜɪʊʌᵊᵻ")
_SIBILANTS = frozenset("szʃʒʧʤ")
MOST_PHONEMES = 400
"""What the model was made for at once; hibari's own limit."""
WORDS_AT_ONCE = 30

_log = logging.getLogger(__name__)


class NaturalEngine:
    """English at the voice's own pace; speed is a matter of stretching."""

    name = "natural"
    paced = False

    def __init__(self) -> None:
        self._models: dict[str, _Model] = {}
        self._lock = RLock()

    def availability(self) -> Availability:
        for module, package in (("hibari", "hibari-tts"), ("onnxruntime", "onnxruntime")):
            if importlib.util.find_spec(module) is None:
                return Availability(
                    works=False, why=f"the package {package} is missing", cure=f"Install it: pip install {package}"
                )
        return Availability(works=True)

    def voices(self) -> tuple[Voice, ...]:
        from hibari.voices import VOICES

        return tuple(
            Voice(f"natural:{name}", name, LanguageTag(about["language"]), self.name)
            for name, about in sorted(VOICES.items(), key=lambda pair: not pair[1].get("bundled"))
            if _model_path(name) is not None
        )

    def synthesise(self, text: str, voice: Voice, rate: WordsPerMinute) -> Clip:
        import numpy as np

        with self._lock:
            model = self._model(voice.name)
            parts: list[Samples] = []
            found: list[Mark] = []
            length = 0
            for start, end in cut(text, WORDS_AT_ONCE, WORDS_AT_ONCE):
                for samples, marked in model.say(text[start:end]):
                    by = 1000 * length / RATE
                    found += [
                        Mark(Milliseconds(mark.time + by), mark.start + start, mark.end + start, mark.word)
                        for mark in marked
                    ]
                    parts.append(samples)
                    length += len(samples)
        if not parts:
            return Clip(np.zeros(0, np.float32), RATE)
        return Clip(np.concatenate(parts), RATE, tuple(found))

    def _model(self, name: str) -> _Model:
        if name not in self._models:
            self._models[name] = _load(name)
        return self._models[name]


def _model_path(name: str) -> Path | None:
    """Return where a voice's model is on this machine, without fetching it."""
    from hibari.voices import voice_path

    try:
        path = Path(voice_path(name, download_missing=False))
    except (FileNotFoundError, ValueError):
        return None
    return path if path.exists() else None


def _load(name: str) -> _Model:
    path = _model_path(name)
    if path is None:
        raise SynthesisError(f"The natural voice {name!r} is not on this machine: choose one of 'plainspoken voices'.")
    try:
        from hibari.voices import VOICES

        # The lexicon takes as long to read as the model: both at once are a quarter of a second faster.
        with ThreadPoolExecutor(1) as pool:
            words = pool.submit(lexicon, british=VOICES[name]["british"])
            tts, timed = runtime(name, path)
            return _Model(tts, words.result(), timed)
    except Exception as error:
        raise SynthesisError(
            f"The natural voice {name!r} could not be loaded ({error}): install hibari-tts again."
        ) from error


@dataclass
class _Model:
    """A loaded voice. ``tts`` is a ``hibari.Hibari``, ``g2p`` what turns its text into phonemes."""

    tts: Any
    g2p: Any
    timed: bool

    @cached_property
    def _signs(self) -> frozenset[str]:
        """Signs that hibari reads by itself."""
        from hibari.g2p import SYMBOL_PHONEMES
        from hibari.g2p.normalize import CURRENCY_WORDS, SYMBOLS

        return frozenset("".join([*SYMBOL_PHONEMES, *SYMBOLS, *CURRENCY_WORDS, "$£€°¢²³µ©®™"]))

    def say(self, text: str) -> Iterator[tuple[Samples, tuple[Mark, ...]]]:
        """Yield sound and marks, counted in ``text``; nothing where no phoneme was found."""
        written = words(text)
        phonemes, begins = self._phonemes(text, written)
        if not any(char.isalpha() for char in phonemes):
            return
        for start in range(0, len(phonemes), MOST_PHONEMES):
            piece = phonemes[start : start + MOST_PHONEMES]
            inside = [
                (word, begin - start)
                for word, begin in zip(written, begins, strict=True)
                if start <= begin < start + MOST_PHONEMES
            ]
            samples, offsets = self._sound(piece, [begin for _, begin in inside])
            if len(samples):
                duration = 1000 * len(samples) / RATE
                yield samples, marks([word for word, _ in inside], dict(enumerate(offsets)), duration)

    def _phonemes(self, text: str, written: list[Word]) -> tuple[str, list[int]]:
        """Return what is said in the model's alphabet, and where in it each written word begins."""
        from hibari.g2p.normalize import normalize

        shown: list[str] = []
        owners: list[int] = []
        end = 0
        for index in range(len(written)):
            following = written[index + 1].start if index + 1 < len(written) else len(text)
            here = readable(text[0 if not index else end : following], self._signs).split()
            end = following
            owners.append(len(shown))
            shown += here
        normal = normalize(" ".join(shown))
        chunks = _chunks(self.g2p.phonemize_tokens(self.g2p.tokenize(normal)))
        begins, at = [], 0
        for chunk in chunks:
            begins.append(at)
            at += len(chunk) + 1
        phonemes = " ".join(chunks)
        said = normal.split()
        if not said or len(said) != len(chunks):
            return phonemes, [len(phonemes) * word.start // max(1, len(text)) for word in written]
        places = follow(shown, said)
        return phonemes, [begins[places[min(owner, len(places) - 1)]] for owner in owners]

    def _sound(self, phonemes: str, begins: list[int]) -> tuple[Samples, list[float]]:
        """Return the sound of phonemes, and the time in ms at which each of these places in them is heard."""
        import numpy as np
        from hibari import dsp

        vocabulary = self.tts.vocab
        known = [char in vocabulary for char in phonemes]
        ids = [0, *(vocabulary[char] for char in phonemes if char in vocabulary), 0]
        inputs = {"ids": np.asarray([ids], np.int64), "speed": np.ones(1, np.float32)}
        try:
            outputs = self.tts.sess.run(None, inputs)
        except Exception as error:
            raise SynthesisError(f"The natural voice failed ({error}): choose another with --voice.") from error
        samples: Samples = dsp.synth(*(output[0] for output in outputs[:6]), np.random.default_rng(len(ids)))
        if self.timed:
            frames = np.concatenate([[0], np.cumsum(outputs[6])])
            before = np.concatenate([[0], np.cumsum(known)])
            return samples, [
                max(0.0, float(frames[1 + before[place]]) * FRAME - _onset(phonemes, place)) for place in begins
            ]
        duration = 1000 * len(samples) / RATE
        return samples, [duration * place / max(1, len(phonemes)) for place in begins]


def _onset(phonemes: str, place: int) -> float:
    first = next((char for char in phonemes[place:] if char.isalpha() and char not in "ˈˌ"), "")
    return ONSET_VOWEL if first in _VOWELS else ONSET_SIBILANT if first in _SIBILANTS else ONSET


def _chunks(tokens: list[Any]) -> list[str]:
    """Return the phonemes of each run between white space."""
    chunks = [""]
    for token in tokens:
        chunks[-1] += token.phonemes or ""
        if token.whitespace:
            chunks.append("")
    return chunks
