"""eSpeak NG through ctypes, from the library that espeakng-loader carries: a hundred languages, and the fallback.

The interface is that of ``espeak-ng/speak_lib.h``. It is used in its synchronous retrieval mode, in which a call
returns when all sound and events have come. The library is one global machine: a lock lets one thread in at a time.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from threading import Lock
from typing import TYPE_CHECKING, Any

from reader.errors import SynthesisError
from reader.model.speech import Clip, Voice
from reader.model.units import Hertz, LanguageTag, WordsPerMinute
from reader.plugins import Availability
from reader.speech.stretch import faster
from reader.speech.words import Word, marks, words

if TYPE_CHECKING:
    from reader.model.speech import Samples

SYNCHRONOUS = 2
DONT_EXIT = 0x8000
UTF8 = 1
RATE_PARAMETER = 1
WORD_EVENT = 1
SLOWEST, FASTEST = 80, 1100
"""Rates between which the library follows what it is asked."""
PACE = ((80, 1.16), (120, 1.09), (180, 1.06), (320, 1.02), (450, 1.0), (900, 1.0))
"""Words a minute asked for, and how many times as many eSpeak says of English articles (measured)."""
EXACT = 450
"""Up to this rate events tell their samples exactly; above it the library speeds up finished sound."""
BUFFER = 200
"""Milliseconds of sound in one call back."""


class _Event(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", ctypes.c_char * 8),
    )


class _Voice(ctypes.Structure):
    _fields_ = (
        ("name", ctypes.c_char_p),
        ("languages", ctypes.c_char_p),
        ("identifier", ctypes.c_char_p),
        ("gender", ctypes.c_ubyte),
        ("age", ctypes.c_ubyte),
        ("variant", ctypes.c_ubyte),
        ("reserved", ctypes.c_ubyte),
        ("score", ctypes.c_int),
        ("spare", ctypes.c_void_p),
    )


_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event))


def library_paths() -> tuple[str, str]:
    """Return the paths of the packaged library and of its data; the system engine asks for them too.

    Raises:
        SynthesisError: the package is missing.
    """
    try:
        import espeakng_loader
    except ImportError as error:
        raise SynthesisError("eSpeak NG is missing: pip install espeakng-loader.") from error
    return espeakng_loader.get_library_path(), espeakng_loader.get_data_path()


@dataclass(frozen=True, slots=True)
class _Library:
    """The library, started; ``callback`` is held so that it is not collected, ``heard`` is what it fills."""

    functions: ctypes.CDLL
    sample_rate: Hertz
    callback: Any
    sound: list[bytes]
    events: list[tuple[int, int]]
    lock: Lock


@cache
def _library() -> _Library:
    path, data = library_paths()
    try:
        functions = ctypes.CDLL(path)
    except OSError as error:
        raise SynthesisError(
            f"eSpeak NG does not load here ({error}): pip install --force-reinstall espeakng-loader."
        ) from error
    functions.espeak_ListVoices.restype = ctypes.POINTER(ctypes.POINTER(_Voice))
    functions.espeak_Synth.argtypes = [
        ctypes.c_char_p, ctypes.c_size_t, ctypes.c_uint, ctypes.c_int,
        ctypes.c_uint, ctypes.c_uint, ctypes.c_void_p, ctypes.c_void_p,
    ]  # fmt: skip
    rate = functions.espeak_Initialize(SYNCHRONOUS, BUFFER, os.fsencode(data), DONT_EXIT)
    if rate <= 0:
        raise SynthesisError("eSpeak NG could not find its voices: pip install --force-reinstall espeakng-loader.")
    sound: list[bytes] = []
    events: list[tuple[int, int]] = []

    def hear(wave: Any, count: int, event: Any) -> int:
        if wave and count:
            sound.append(ctypes.string_at(wave, count * 2))
        index = 0
        while event[index].type:
            if event[index].type == WORD_EVENT:
                events.append((event[index].text_position, event[index].sample))
            index += 1
        return 0

    callback = _Callback(hear)
    functions.espeak_SetSynthCallback(callback)
    return _Library(functions, Hertz(rate), callback, sound, events, Lock())


class EspeakEngine:
    """All of eSpeak NG's voices, at the speed asked for."""

    name = "espeak"
    paced = True

    def availability(self) -> Availability:
        if importlib.util.find_spec("espeakng_loader") is None:
            return Availability(
                works=False,
                why="the package espeakng-loader is missing",
                cure="Install it: pip install espeakng-loader",
            )
        return Availability(works=True)

    def voices(self) -> tuple[Voice, ...]:
        return tuple(voice for voice, _ in _voices())

    def synthesise(self, text: str, voice: Voice, rate: WordsPerMinute) -> Clip:
        wanted = rate / _haste(rate)
        asked = min(FASTEST, max(SLOWEST, round(wanted)))
        sayable, identifier = text.replace("\0", " "), _identifier(voice)
        samples, events, sample_rate = _speak(sayable, identifier, asked)
        clip = Clip(samples, sample_rate)
        if not len(samples):
            return clip
        scale = 1000 / sample_rate
        if asked > EXACT:
            slower, events, _ = _speak(sayable, identifier, EXACT)
            scale *= len(samples) / max(1, len(slower))
        written = words(text)
        clip = Clip(samples, sample_rate, marks(written, _times(written, events, scale), clip.duration))
        return faster(clip, wanted / asked)


def _haste(rate: float) -> float:
    """Return how many times as fast as asked eSpeak speaks at this rate."""
    for (low, slower), (high, quicker) in pairwise(PACE):
        if rate <= high:
            return slower + (quicker - slower) * (max(rate, low) - low) / (high - low)
    return PACE[-1][1]


def _times(written: list[Word], events: list[tuple[int, int]], scale: float) -> dict[int, float]:
    """Return the time in ms of each word for which there was an event; positions count characters from 1."""
    times: dict[int, float] = {}
    index = 0
    for position, sample in events:
        while index < len(written) and written[index].end < position:
            index += 1
        if index < len(written) and position > written[index].start - 1 and index not in times:
            times[index] = sample * scale
    return times


def _speak(text: str, identifier: str, rate: int) -> tuple[Samples, list[tuple[int, int]], Hertz]:
    import numpy as np

    library = _library()
    encoded = text.encode("utf-8", "replace")
    with library.lock:
        library.sound.clear()
        library.events.clear()
        functions = library.functions
        if functions.espeak_SetVoiceByName(identifier.encode()) != 0:
            raise SynthesisError(f"eSpeak NG has no voice {identifier!r}: choose one of 'plainspoken voices'.")
        functions.espeak_SetParameter(RATE_PARAMETER, rate, 0)
        if functions.espeak_Synth(encoded, len(encoded) + 1, 0, 1, 0, UTF8, None, None) != 0:
            raise SynthesisError("eSpeak NG could not say a sentence: choose another voice with --voice.")
        functions.espeak_Synchronize()
        pcm, events = b"".join(library.sound), list(library.events)
        library.sound.clear()
    samples: Samples = np.frombuffer(pcm, "<i2").astype(np.float32) / np.float32(32768)
    return samples, events, library.sample_rate


def _identifier(voice: Voice) -> str:
    for known, identifier in _voices():
        if known.id == voice.id:
            return identifier
    raise SynthesisError(f"eSpeak NG has no voice {voice.id!r}: choose one of 'plainspoken voices'.")


@cache
def _voices() -> tuple[tuple[Voice, str], ...]:
    """Return the voices with the identifiers that the library knows them by, its preferred ones first."""
    library = _library()
    found: list[tuple[int, Voice, str]] = []
    with library.lock:
        listed = library.functions.espeak_ListVoices(None)
        index = 0
        while listed[index]:
            about = listed[index].contents
            identifier = about.identifier.decode()
            # Each language is a byte of priority (lower is better), then its tag; the first is the main one.
            priority, tag = about.languages[0], about.languages[1:].decode()
            short = identifier.rpartition("/")[2].lower()
            voice = Voice(f"espeak:{short}", about.name.decode(), LanguageTag(_tag(tag)), EspeakEngine.name)
            found.append((priority, voice, identifier))
            index += 1
    found.sort(key=lambda entry: entry[0])
    return tuple((voice, identifier) for _, voice, identifier in found)


def _tag(tag: str) -> str:
    """Return a BCP 47 tag for eSpeak's, which is one in lower case."""
    first, *rest = tag.split("-")
    return "-".join([first, *(part.upper() if len(part) == 2 else part for part in rest)])
