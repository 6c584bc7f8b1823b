"""The player at work: the transition table, with threads and a device around it.

An event changes the state in the thread that sends it, under a lock that is held for microseconds, so that the state
always shows all that was sent. What concerns the sound is done at once, too: it only sets flags and adds to queues.
What may take time (keeping the place, telling the terminal) is done in order by a thread of its own. The device's
callback never asks for the lock: its reports go through a queue.
"""

from __future__ import annotations

import gc
import logging
import queue
import sys
import threading
import time
from collections.abc import Callable

from reader.errors import PlainspokenError, SoundError
from reader.model.speech import Script
from reader.playback.device import Device
from reader.playback.events import (
    Announce,
    Close,
    Cut,
    Effect,
    Event,
    Failed,
    Heard,
    Keep,
    Read,
    Said,
    Silence,
    Tune,
)
from reader.playback.mixer import Mixer
from reader.playback.player import State, step
from reader.playback.stream import Speaks, Stream

SWITCH_INTERVAL = 0.0005
"""Seconds after which Python's lock is passed on; by default a callback may wait ten times as long for it."""
WATCH = 0.5
"""Seconds between two looks at the device."""
PATIENCE = 0.25
"""Seconds that closing waits for each thread and for the device."""
NEVER = 2**62
"""A generation that no sound reaches."""

Report = Callable[[Event | Effect], None]

_log = logging.getLogger(__name__)


class Player:
    """Reads a script aloud and does what it is sent.

    ``keep`` is given the place (code points into ``Article.text``). ``report`` is given what the sound tells of the
    present generation (``Heard``, ``Said``, ``Failed``) and the effects ``Finish`` and ``Close``; a ``Failed`` with
    the index None may also tell of the device or of the library. Both are called from a thread of the player.

    Raises:
        SoundError: there is no sound device; no thread is left behind.
    """

    def __init__(
        self,
        script: Script,
        synthesiser: Speaks,
        device: Device,
        state: State,
        *,
        keep: Callable[[int], None],
        report: Report,
    ) -> None:
        self._state = state
        self._turn = threading.RLock()
        self._device = device
        self._keep, self._tell = keep, report
        self._heard: queue.SimpleQueue[Heard | Said | Failed | threading.Event | None] = queue.SimpleQueue()
        self._errands: queue.SimpleQueue[Event | Effect | threading.Event | None] = queue.SimpleQueue()
        self._mixer = Mixer(self._heard.put, latency=device.latency, volume=state.volume)
        self._stream = Stream(script, synthesiser, self._mixer, state.rate)
        self._closing, self._closed = threading.Event(), threading.Event()
        self._error: BaseException | None = None
        self._interval = sys.getswitchinterval()
        device.start(self._mixer.pull)
        sys.setswitchinterval(min(self._interval, SWITCH_INTERVAL))
        # What is there now stays: looking through all of it for garbage would hold up the callback.
        gc.freeze()
        self._threads = [
            threading.Thread(target=self._guarded, args=(work,), name=name, daemon=True)
            for name, work in (("player", self._listen), ("errands", self._run_errands), ("device", self._watch))
        ]
        self._stream.start()
        for thread in self._threads:
            thread.start()

    @property
    def state(self) -> State:
        """The state after the last event that was sent."""
        return self._state

    @property
    def underruns(self) -> int:
        """How often there was a hole in the sound: the device or the voice was late."""
        return self._mixer.starved + self._device.late

    def send(self, event: Event) -> None:
        """Let something happen. From any thread; never waits for the sound, the voice or a file."""
        with self._turn:
            if self._closing.is_set():
                return
            self._state, effects = step(self._state, event)
            self._stream.place = self._state.index
            for effect in effects:
                self._carry_out(effect)

    def silence(self) -> None:
        """Be silent with the next buffer: a key was touched."""
        self._mixer.cut(self._state.generation + 1)
        self.send(Silence())

    def settle(self, timeout: float = 5.0) -> bool:
        """Wait until nothing is left to do but to let time pass; say whether it came to that in time."""
        end = time.monotonic() + timeout
        for line in (self._heard, self._errands):
            done = threading.Event()
            line.put(done)
            if not done.wait(max(0.0, end - time.monotonic())):
                return False
        while not self._stream.settled:
            if time.monotonic() > end:
                return False
            time.sleep(0.001)
        return True

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until the player has been closed, and say whether it has.

        Raises:
            BaseException: what ended one of its threads.
        """
        done = self._closed.wait(timeout)
        if self._error:
            raise self._error
        return done

    def close(self) -> None:
        """Be silent, let go of the device and end all threads, within a second whatever they are doing."""
        with self._turn:
            first = not self._closing.is_set()
            self._closing.set()
        if not first:
            return
        self._mixer.cut(NEVER)
        self._stream.close()
        self._heard.put(None)
        self._errands.put(None)
        leave = threading.Thread(target=self._let_go, name="device", daemon=True)
        leave.start()
        end = time.monotonic() + PATIENCE * 3
        for thread in (leave, *self._threads):
            if thread is not threading.current_thread():
                thread.join(max(0.0, min(PATIENCE, end - time.monotonic())))
        self._stream.join(max(0.0, min(PATIENCE, end - time.monotonic())))
        sys.setswitchinterval(self._interval)
        gc.unfreeze()
        self._closed.set()

    # --- effects ------------------------------------------------------------------------------------------------
    def _carry_out(self, effect: Effect) -> None:
        match effect:
            case Cut(generation):
                self._mixer.cut(generation)
            case Read(generation) | Announce(generation):
                self._mixer.cut(generation)
                self._stream.ask(effect)
            case Tune(rate, volume):
                self._stream.rate, self._mixer.volume = rate, volume
            case _:
                self._errands.put(effect)

    # --- threads ------------------------------------------------------------------------------------------------
    def _guarded(self, work: Callable[[], None]) -> None:
        """Do a thread's work; what goes wrong in it ends the player and is raised by ``wait``."""
        try:
            work()
        except BaseException as error:  # noqa: BLE001 - raised again where the program waits
            _log.debug("a thread of the player failed", exc_info=True)
            self._error = self._error or error
            try:
                self._tell(self._failure(f"The player stopped by a fault ({type(error).__name__}: {error})."))
            except Exception:  # noqa: BLE001 - it may be the fault itself; ``wait`` raises the first
                _log.debug("the fault could not be told", exc_info=True)
            self.close()

    def _listen(self) -> None:
        """Take the reports of the sound."""
        while event := self._heard.get():
            if isinstance(event, threading.Event):
                event.set()
            elif event.generation == self._state.generation:
                self._errands.put(event)
                self.send(event)

    def _run_errands(self) -> None:
        """Do in order what may take time. A place that a later one overtakes need not be kept."""
        place: int | None = None
        going = True
        while going:
            try:
                errand = self._errands.get(block=place is None)
            except queue.Empty:
                self._keep_place(place)
                place = None
                continue
            if isinstance(errand, Keep):
                place = errand.offset
                continue
            self._keep_place(place)
            place = None
            going = errand is not None
            if isinstance(errand, threading.Event):
                errand.set()
            elif errand is not None:
                self._tell(errand)
            if isinstance(errand, Close):
                self.close()

    def _keep_place(self, place: int | None) -> None:
        if place is None:
            return
        try:
            self._keep(place)
        except PlainspokenError as error:
            self._tell(self._failure(str(error)))

    def _watch(self) -> None:
        """Open the device again when it has gone, as often as it takes; the reading waits in the meantime."""
        told = False
        while not self._closing.wait(WATCH):
            trouble = self._device.trouble
            if not trouble:
                told = False
                continue
            if not told:
                self._errands.put(self._failure(trouble))
                told = True
            try:
                self._device.start(self._mixer.pull)
            except SoundError as error:
                _log.info("still no sound: %s", error)
            if self._closing.is_set():
                self._device.close()

    def _let_go(self) -> None:
        """Give the last sound the time to fade, then close the device."""
        time.sleep(self._device.latency / 24_000 * 2)
        self._device.close()

    def _failure(self, reason: str) -> Failed:
        return Failed(self._state.generation, None, reason)
