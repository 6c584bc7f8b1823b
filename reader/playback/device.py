"""The sound device: miniaudio's, or a virtual one whose clock stands still until it is told to go on.

A device asks for samples in a callback of its own thread (``pull``) and is open all the time: opening one takes
longer than a listener waits for an answer to a key.
"""

from __future__ import annotations

import atexit
import os
import sys
import time
from collections.abc import Callable, Generator
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, Protocol

import numpy as np

from reader.errors import SoundError
from reader.model.units import SAMPLE_RATE, Milliseconds
from reader.plugins import Availability

if TYPE_CHECKING:
    from reader.model.speech import Samples

Pull = Callable[[int], "Samples"]
Kind = Literal["auto", "null"]

PERIOD = Milliseconds(10)
PERIODS = 3
BUFFER = SAMPLE_RATE * PERIODS * int(PERIOD) // 1000
"""Frames that lie between a pull and the ear at most."""
STALL = 3.0
"""Seconds without a callback after which a device counts as gone; a server may take two to begin."""
CURE = "Connect or choose a sound device, or write the reading to a file: plainspoken speak SOURCE -o FILE.wav."


class Device(Protocol):
    """Where the samples go: 24 kHz, mono, float32."""

    @property
    def latency(self) -> int:
        """Frames between a pull and the ear, as a rule."""
        ...

    @property
    def late(self) -> int:
        """How many callbacks came so late that the device had nothing left to play."""
        ...

    @property
    def trouble(self) -> str:
        """Why no more sound comes from here, as a sentence; empty while all is well."""
        ...

    def start(self, pull: Pull) -> None:
        """Open the device and begin to ask for samples; on a device that has gone, try again.

        Raises:
            SoundError: there is none, or it cannot be opened.
        """
        ...

    def close(self) -> None:
        """Stop asking and let go; twice does no harm."""
        ...


class SoundDevice:
    """The default device of this machine, or with ``null`` one that plays into nothing in real time.

    ``kind`` is taken from ``PLAINSPOKEN_SOUND`` unless given.
    """

    latency = SAMPLE_RATE * int(PERIOD) // 1000
    """One period: what servers and cards hold back beyond it is not told to us. A word may thus be reported a few
    milliseconds early, never more than the device's whole buffer."""

    def __init__(self, kind: Kind | None = None) -> None:
        self._kind = kind or _kind()
        self._device: Any = None
        self._pulled = 0.0
        self._error = ""
        self.late = 0
        self.worst = 0.0
        """The longest time between two callbacks, in seconds."""

    @property
    def backend(self) -> str:
        """How sound leaves here, as in ``PulseAudio``; empty while closed."""
        return str(self._device.backend) if self._device else ""

    @property
    def trouble(self) -> str:
        if self._error or not self._device:
            return self._error
        if time.monotonic() - self._pulled > STALL:
            return f"The sound device has stopped answering. {CURE}"
        return ""

    def start(self, pull: Pull) -> None:
        self.close()
        device = _open(self._kind)
        self._error, self._pulled = "", time.monotonic()
        frames = self._frames(pull)
        next(frames)
        device.stop_callback = self._stopped
        try:
            device.start(frames)
        except _miniaudio().MiniaudioError as error:
            raise SoundError(f"The sound device does not start ({error}). {CURE}") from error
        self._device = device
        # A callback that finds the interpreter gone would wait for ever, and the program with it.
        atexit.register(self.close)

    def close(self) -> None:
        device, self._device = self._device, None
        if device:
            atexit.unregister(self.close)
            device.stop_callback = None
            _release(device)

    def _stopped(self) -> None:
        self._error = f"The sound device went away. {CURE}"

    def _frames(self, pull: Pull) -> Generator[Samples | bytes, int, None]:
        """Hand samples to miniaudio, which sends how many it needs. An error ends the sound, and is told."""
        frames = yield b""
        began = False
        try:
            while True:
                now = time.monotonic()
                if began:
                    self._timed(now - self._pulled)
                self._pulled, began = now, True
                frames = yield pull(frames)
        except Exception as error:  # noqa: BLE001 - nothing may be raised into the callback's C code
            self._error = f"The sound stopped by a fault of ours ({type(error).__name__}: {error}): please report it."

    def _timed(self, gap: float) -> None:
        self.worst = max(self.worst, gap)
        self.late += gap * SAMPLE_RATE > BUFFER


class VirtualDevice:
    """A device without time: sound leaves it when ``advance`` is called, and stays in ``played``."""

    latency = 0
    late = 0

    def __init__(self, *, fails: int = 0) -> None:
        """Prepare a device whose first ``fails`` starts fail."""
        self.fails = fails
        self.starts = 0
        self.trouble = ""
        self.played: list[Samples] = []
        self._pull: Pull | None = None

    @property
    def open(self) -> bool:
        return self._pull is not None

    def start(self, pull: Pull) -> None:
        self.starts += 1
        if self.starts <= self.fails:
            raise SoundError(f"There is no sound device. {CURE}")
        self.trouble = ""
        self._pull = pull

    def close(self) -> None:
        self._pull = None

    def break_down(self) -> None:
        """Behave as if the device had been unplugged."""
        self.trouble = f"The sound device went away. {CURE}"
        self._pull = None

    def advance(self, milliseconds: float = PERIOD) -> Samples:
        """Let time pass, in whole periods, and return what was heard in it."""
        parts = []
        for _ in range(max(1, round(milliseconds / PERIOD))):
            frames = SAMPLE_RATE * int(PERIOD) // 1000
            parts.append(self._pull(frames) if self._pull else np.zeros(frames, np.float32))
        self.played.extend(parts)
        return np.concatenate(parts)


def probe() -> Availability:
    """Say whether there is a sound device, by opening it for a moment."""
    kind = _kind()
    try:
        device = _open(kind)
    except SoundError as error:
        return Availability(works=False, why=str(error).partition(". ")[0], cure=CURE)
    backend = device.backend
    _release(device)
    return Availability(works=True, why=f"{backend}, 24 kHz")


def _release(device: Any) -> None:
    """Close a device, and the connection to the sound server that it leaves open."""
    device.close()
    # The library has no call for this.
    context, device._context = device._context, None
    if context:
        _miniaudio().lib.ma_context_uninit(context)


def _kind() -> Kind:
    return "null" if os.environ.get("PLAINSPOKEN_SOUND") == "null" else "auto"


@cache
def _miniaudio() -> Any:
    """Import the library, and keep ALSA from writing its own messages into the listener's terminal."""
    try:
        import miniaudio
    except (ImportError, OSError) as error:
        raise SoundError(f"The sound library cannot be loaded ({error}): install Plainspoken again.") from error
    if sys.platform.startswith("linux"):
        _hush_alsa()
    return miniaudio


_ALSA: list[object] = []
"""Keeps the handler alive that ALSA calls."""


def _hush_alsa() -> None:
    import ctypes

    try:
        library = ctypes.CDLL("libasound.so.2")
    except OSError:
        return
    text, number = ctypes.c_char_p, ctypes.c_int
    handler = ctypes.CFUNCTYPE(None, text, number, text, number, text)(lambda *_: None)
    library.snd_lib_error_set_handler(handler)
    _ALSA.append(handler)


def _open(kind: Kind) -> Any:
    library = _miniaudio()
    names = library.Backend
    enabled = library.get_enabled_backends() - {names.NULL, names.CUSTOM}
    try:
        return library.PlaybackDevice(
            library.SampleFormat.FLOAT32,
            nchannels=1,
            sample_rate=SAMPLE_RATE,
            buffersize_msec=int(PERIOD),
            callback_periods=PERIODS,
            backends=[names.NULL] if kind == "null" else [one for one in names if one in enabled],
            thread_prio=library.ThreadPriority.REALTIME,
            app_name="Plainspoken",
        )
    except library.MiniaudioError as error:
        why = error.args[0] if error.args else error
        raise SoundError(f"No sound device can be opened ({why}). {CURE}") from error
