"""The keyboard on Windows: the console's keys, in the bytes that other terminals send for them."""

from __future__ import annotations

import importlib
import time
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self

POLL = 0.005
"""Seconds between two looks at the console, which cannot be waited for."""

_PREFIXES = ("\x00", "\xe0")
_SPECIAL = {
    "H": b"\x1b[A",
    "P": b"\x1b[B",
    "M": b"\x1b[C",
    "K": b"\x1b[D",
    "G": b"\x1b[H",
    "O": b"\x1b[F",
    "I": b"\x1b[5~",
    "Q": b"\x1b[6~",
    "S": b"\x1b[3~",
    "s": b"\x1b[1;5D",
    "t": b"\x1b[1;5C",
}
"""The second sign of a console key, as Microsoft's documentation of ``_getwch`` lists them."""
_UNKNOWN = b"\x1b[99~"


class WindowsKeyboard:
    """The console; ``console`` is the module ``msvcrt`` or something like it."""

    def __init__(
        self,
        console: Any = None,
        sleep: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._console = console or importlib.import_module("msvcrt")
        self._sleep = sleep
        self._clock = clock
        self.suspending = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Leave the console as it is: its keys were read without changing its mode."""

    def suspend(self) -> None:
        """Do nothing: a Windows console has no such key."""
        self.suspending = False

    def read(self, timeout: float | None) -> bytes:
        """Wait for a key; see ``Keyboard``."""
        deadline = None if timeout is None else self._clock() + timeout
        while not self._console.kbhit():
            if deadline is not None and self._clock() >= deadline:
                return b""
            self._sleep(POLL)
        return self._key()

    def _key(self) -> bytes:
        sign = str(self._console.getwch())
        if sign in _PREFIXES:
            return _SPECIAL.get(str(self._console.getwch()), _UNKNOWN)
        if sign == "\x03":
            raise KeyboardInterrupt
        if "\ud800" <= sign <= "\udbff":
            pair = sign + str(self._console.getwch())
            return pair.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode()
        return sign.encode("utf-8", "replace")
