"""The keyboard as a source of bytes, the same on every system."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import TYPE_CHECKING, Protocol, Self

from reader.terminal.keys import Decoder

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.terminal.session import Session


LOOK = 1.0
"""Seconds between two looks at whether the player has ended."""


class Ended(BaseException):
    """The program was told to end, or its terminal has gone; ``code`` is its exit code.

    No error: like ``KeyboardInterrupt`` it passes by whatever handles those.
    """

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


class Keyboard(Protocol):
    """Raw keys, as long as it is entered; the terminal is as it was before and after."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None: ...

    @property
    def suspending(self) -> bool:
        """Whether the listener asked to put the program aside (Ctrl+Z)."""
        ...

    def suspend(self) -> None:
        """Give the terminal back and stop; return when the program is taken up again, with raw keys."""
        ...

    def read(self, timeout: float | None) -> bytes:
        """Wait for bytes, at most ``timeout`` seconds; nothing also where something else than a key happened.

        Raises:
            Ended: the terminal has gone, or the program was told to end.
            KeyboardInterrupt: Ctrl+C.
        """
        ...


def open_keyboard() -> Keyboard:
    """Return the keyboard of the controlling terminal.

    Raises:
        TerminalError: there is none.
    """
    if sys.platform == "win32":
        from reader.terminal.keyboard_windows import WindowsKeyboard

        return WindowsKeyboard()
    from reader.terminal.keyboard_posix import PosixKeyboard

    return PosixKeyboard()


def run(session: Session, keyboard: Keyboard, closed: Callable[[], bool] = lambda: False) -> None:
    """Hand the session its keys until it is over. The first byte of a key silences, whatever it turns out to be.

    ``closed`` is asked now and then whether the player has ended by itself: then no key will bring an answer.
    """
    decoder = Decoder()
    while not session.over and not closed():
        waits = decoder.waits
        data = keyboard.read(LOOK if waits is None else waits)
        if keyboard.suspending:
            session.pause()
            keyboard.suspend()
        elif data:
            session.touched()
        for key in decoder.feed(data) if data else decoder.expire() if waits is not None else ():
            session.press(key)
            if session.over:
                return
