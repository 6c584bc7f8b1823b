"""From the bytes a terminal sends to keys.

A key is named as in settings: a sign stands for itself (``a``, ``A``, ``?``); the others are ``space``, ``enter``,
``escape``, ``backspace``, ``tab``, ``left``, ``ctrl+left``, ``ctrl+l``, ``alt+x``, ``f5`` and so on. A sequence that
nobody knows is ``unknown``: it silences, as every key does, and means nothing.
"""

from __future__ import annotations

import codecs
import re
from typing import NewType

Key = NewType("Key", str)

ALONE = 0.05
"""Seconds after which Esc is the key and not the beginning of another."""
UNFINISHED = 0.5
"""Seconds after which the rest of a sequence is not waited for any longer."""

ESCAPE = Key("escape")
UNKNOWN = Key("unknown")

_ESC = 0x1B
_FINAL = {"A": "up", "B": "down", "C": "right", "D": "left", "H": "home", "F": "end", "Z": "shift+tab", "M": "enter"}
_TILDE = {
    "1": "home",
    "2": "insert",
    "3": "delete",
    "4": "end",
    "5": "pageup",
    "6": "pagedown",
    "7": "home",
    "8": "end",
}
_RXVT = {"a": "ctrl+up", "b": "ctrl+down", "c": "ctrl+right", "d": "ctrl+left"}
_MODIFIERS = ("shift", "alt", "ctrl")
_PLAIN = {0x20: "space", 0x0D: "enter", 0x0A: "enter", 0x09: "tab", 0x7F: "backspace", 0x08: "backspace"}
_SEQUENCE = re.compile(rb"\x1b\[\[[A-E]|\x1b\[[0-?]*[ -/]*[@-~]|\x1bO[ -~]")
_BEGUN = re.compile(rb"\x1b(\[\[?[0-?]*[ -/]*|O)?\Z")
_REST = re.compile(rb"(\[([0-9;]*)?|O)[A-D]\Z")


class Decoder:
    """Collects bytes into keys; what may be the beginning of a key waits for its rest."""

    def __init__(self) -> None:
        self._held = b""
        self._lone = False
        """Whether the last thing was an Esc that counted alone: its rest may still come, over a slow line."""
        self._utf8 = codecs.getincrementaldecoder("utf-8")("replace")

    @property
    def waits(self) -> float | None:
        """Seconds after which ``expire`` is to be called, or None."""
        if not self._held:
            return None
        return ALONE if self._held == b"\x1b" else UNFINISHED

    def feed(self, data: bytes) -> list[Key]:
        """Return the keys that these bytes complete."""
        if self._lone and _REST.match(data):
            data = b"\x1b" + data
        self._lone = False
        self._held += data
        found: list[Key] = []
        while self._held and not _BEGUN.match(self._held):
            found += self._next()
        return found

    def expire(self) -> list[Key]:
        """Return what is held as it stands, because nothing followed it."""
        held, self._held = self._held, b""
        self._lone = held == b"\x1b"
        if not held:
            return []
        return [ESCAPE if self._lone else UNKNOWN]

    def _next(self) -> list[Key]:
        if self._held[0] != _ESC:
            first, self._held = self._held[0], self._held[1:]
            return self._sign(first)
        if match := _SEQUENCE.match(self._held):
            self._held = self._held[match.end() :]
            return [_named(match.group().decode("ascii"))]
        if self._held[1:2] == b"\x1b":
            self._held = self._held[1:]
            return [ESCAPE]
        first, self._held = self._held[1], self._held[2:]
        return [Key(f"alt+{key}") for key in self._sign(first)]

    def _sign(self, byte: int) -> list[Key]:
        if byte in _PLAIN:
            return [Key(_PLAIN[byte])]
        if byte < 0x20:
            return [Key(f"ctrl+{chr(byte + 0x60)}") if 1 <= byte <= 26 else UNKNOWN]
        return [Key(sign) for sign in self._utf8.decode(bytes([byte])) if sign.isprintable()]


def _named(sequence: str) -> Key:
    """Name an escape sequence as terminals send it (ECMA-48, and what xterm, rxvt and the Linux console add)."""
    if sequence.startswith("\x1b[["):
        return Key(f"f{ord(sequence[-1]) - ord('A') + 1}")
    final, parameters = sequence[-1], sequence[2:-1].split(";")
    if sequence[1] == "O" and final in _RXVT:
        return Key(_RXVT[final])
    name = _TILDE.get(parameters[0]) if final == "~" else _FINAL.get(final)
    if name is None:
        return UNKNOWN
    return Key(f"{_modifiers(parameters)}{name}")


def _modifiers(parameters: list[str]) -> str:
    if len(parameters) < 2 or not parameters[1].isdigit():
        return ""
    bits = int(parameters[1]) - 1
    return "".join(f"{name}+" for position, name in enumerate(_MODIFIERS) if bits >> position & 1)


_SAID = {
    " ": "space",
    ",": "comma",
    ";": "semicolon",
    ".": "full stop",
    "[": "left bracket",
    "]": "right bracket",
    "{": "left brace",
    "}": "right brace",
    "=": "equals",
    "-": "minus",
    "+": "plus",
    "?": "question mark",
    "/": "slash",
    "'": "apostrophe",
    '"': "quotation mark",
    "!": "exclamation mark",
    ":": "colon",
    "(": "left parenthesis",
    ")": "right parenthesis",
    "_": "underscore",
    "%": "percent",
    "left": "left arrow",
    "right": "right arrow",
    "up": "up arrow",
    "down": "down arrow",
}


def said(key: str) -> str:
    """Return how a key or a sign is called in speech."""
    if key in _SAID:
        return _SAID[key]
    if len(key) == 1 and key.isupper():
        return f"capital {key}"
    before, plus, last = key.rpartition("+")
    return f"{before.replace('+', ' ')} {said(last)}" if plus and before else key
