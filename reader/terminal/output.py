"""Plain lines, one after the other, as screen readers and braille displays read them right every time.

The newline comes before the text and the cursor stays at its end; nothing is ever moved, coloured or taken back.
"""

from __future__ import annotations

import os
import threading
import unicodedata
from typing import TextIO

_COMMANDS = ("Cc", "Zl", "Zp")


class Lines:
    """A terminal, or anything else that takes text, to which lines are appended. From any thread."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._written = False
        self._turn = threading.Lock()

    def line(self, text: str) -> None:
        """Append a line; the cursor stays behind it."""
        self._write(f"\n{clean(text)}")

    def typed(self, text: str) -> None:
        """Append to the last line what the listener typed."""
        self._write(clean(text))

    def end(self) -> None:
        """Leave the cursor at the beginning of a line, as a shell expects it."""
        if self._written:
            try:
                self._write("\n")
            except OSError:
                # The terminal has gone: nothing is left to say, not even when Python ends.
                os.dup2(os.open(os.devnull, os.O_WRONLY), self._stream.fileno())
            self._written = False

    def _write(self, text: str) -> None:
        with self._turn:
            try:
                self._stream.write(text)
            except UnicodeEncodeError:
                encoding = self._stream.encoding or "ascii"
                self._stream.write(text.encode(encoding, "replace").decode(encoding))
            self._stream.flush()
            self._written = True


def clean(text: str) -> str:
    """Return the text on one line without control signs: an article must not command the terminal."""
    return "".join(" " if unicodedata.category(sign) in _COMMANDS else sign for sign in text)
