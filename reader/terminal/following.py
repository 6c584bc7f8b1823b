"""What is shown of the sound while we speak: each sentence as a line where that is wanted, and what went wrong."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress

from reader.model.speech import Script
from reader.playback.events import Close, Effect, Event, Failed, Finish, Heard, Said
from reader.terminal.output import Lines
from reader.terminal.printed import line_of


class Following:
    """Takes a player's reports. ``lines`` is None where sentences are not printed."""

    def __init__(self, script: Script, lines: Lines | None, tell: Callable[[str], None]) -> None:
        self._script = script
        self._lines = lines
        self._tell = tell
        self._last: tuple[int, int] | None = None
        """Generation and index of the sentence printed last."""
        self._told = ""
        self._over = threading.Event()

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until the reading has come to its end."""
        return self._over.wait(timeout)

    def report(self, told: Event | Effect) -> None:
        """Take what the player tells, from a thread of its own."""
        match told:
            case Heard(generation, index, offset):
                self._show(generation, index, offset)
            case Said(generation, int(index)):
                self._show(generation, index, 0)
            case Failed(_, _, reason) if reason != self._told:
                self._told = reason
                self._tell(reason)
            case Finish() | Close():
                self._over.set()

    def _show(self, generation: int, index: int, offset: int) -> None:
        """Print a sentence when its first word is heard; one that goes on after a pause or an answer stands already."""
        if self._last is None and index == 0:
            # The title stands there already.
            self._last = generation, index
        again = self._last is not None and self._last[1] == index and (self._last[0] == generation or offset > 0)
        if self._lines and not again:
            # A terminal that has gone ends the keys, not the sound.
            with suppress(OSError):
                self._lines.line(line_of(self._script.utterances[index]))
        self._last = generation, index
