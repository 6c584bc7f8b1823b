"""The keyboard on Linux, macOS and other POSIX systems: the controlling terminal in raw mode, signals on.

Whatever ends the program, the terminal is given back: leaving the block does it, and the signals that would end the
program unasked are turned into exceptions that leave the block.
"""

from __future__ import annotations

import contextlib
import os
import select
import signal
import sys
import termios
from types import FrameType, TracebackType
from typing import Any, Self

from reader.errors import TerminalError
from reader.terminal.keyboard import Ended

ENDINGS = (signal.SIGTERM, signal.SIGHUP)
_IFLAG, _LFLAG, _CC = 0, 3, 6


class PosixKeyboard:
    """The controlling terminal, also where standard input is a pipe."""

    def __init__(self) -> None:
        self._terminal = _controlling_terminal()
        self._before: list[Any] = []
        self._handlers: dict[signal.Signals, Any] = {}
        self._wake = (-1, -1)
        self._woken = -1
        self.suspending = False

    def __enter__(self) -> Self:
        self._before = termios.tcgetattr(self._terminal)
        self._wake = os.pipe()
        os.set_blocking(self._wake[1], False)
        # A signal that comes just before ``select`` waits would be noticed by Python only after it: this wakes it.
        self._woken = signal.set_wakeup_fd(self._wake[1], warn_on_full_buffer=False)
        for ending in ENDINGS:
            # Under nohup a hang-up is ignored, and stays so.
            if signal.getsignal(ending) is not signal.SIG_IGN:
                self._handlers[ending] = signal.signal(ending, _end)
        self._handlers[signal.SIGTSTP] = signal.signal(signal.SIGTSTP, self._aside)
        self._raw()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._restore()
        ended = isinstance(error, Ended)
        for number, handler in self._handlers.items():
            signal.signal(number, signal.SIG_IGN if ended and number in ENDINGS else handler)
        signal.set_wakeup_fd(self._woken)
        for descriptor in (*self._wake, self._terminal):
            os.close(descriptor)

    def read(self, timeout: float | None) -> bytes:
        """Wait for bytes; see ``Keyboard``."""
        ready, _, _ = select.select([self._terminal, self._wake[0]], [], [], timeout)
        if self._wake[0] in ready:
            os.read(self._wake[0], 64)
            return b""
        if self._terminal not in ready:
            return b""
        try:
            data = os.read(self._terminal, 4096)
        except OSError:
            data = b""
        if not data:
            raise Ended(128 + signal.SIGHUP)
        return data

    def suspend(self) -> None:
        """Stop as the shell expects it, and come back with raw keys."""
        self.suspending = False
        self._restore()
        signal.signal(signal.SIGTSTP, signal.SIG_DFL)
        os.kill(os.getpid(), signal.SIGTSTP)
        signal.signal(signal.SIGTSTP, self._aside)
        self._raw()

    def _aside(self, _number: int, _frame: FrameType | None) -> None:
        """Only take note: the player is paused first, outside of the signal."""
        self.suspending = True

    def _raw(self) -> None:
        raw = [*self._before[:_CC], list(self._before[_CC])]
        raw[_IFLAG] &= ~(termios.IXON | termios.IXOFF | termios.ICRNL | termios.INLCR | termios.IGNCR)
        raw[_LFLAG] &= ~(termios.ICANON | termios.ECHO | termios.IEXTEN)
        raw[_LFLAG] |= termios.ISIG
        raw[_CC][termios.VMIN], raw[_CC][termios.VTIME] = 1, 0
        termios.tcsetattr(self._terminal, termios.TCSANOW, raw)

    def _restore(self) -> None:
        # A terminal that has hung up takes nothing back.
        with contextlib.suppress(termios.error, OSError):
            termios.tcsetattr(self._terminal, termios.TCSANOW, self._before)


def _end(number: int, _frame: FrameType | None) -> None:
    # A hang-up may be told several times; the program ends once.
    for ending in ENDINGS:
        signal.signal(ending, signal.SIG_IGN)
    raise Ended(128 + number)


def _controlling_terminal() -> int:
    try:
        return os.open("/dev/tty", os.O_RDWR | os.O_NOCTTY)
    except OSError:
        if sys.stdin is not None and sys.stdin.isatty():
            return os.dup(sys.stdin.fileno())
    raise TerminalError(
        "There is no terminal to take keys from: run this in a terminal, "
        "or write the reading to a file with 'plainspoken speak SOURCE -o FILE.wav'."
    )
