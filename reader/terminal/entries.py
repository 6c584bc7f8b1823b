"""The list that a feed offers: which of its entries shall be heard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from reader.formats.feed import Entry
from reader.terminal.keyboard import Keyboard
from reader.terminal.keymap import Command, Keymap, Mode
from reader.terminal.keys import Decoder, Key, said

HOW = "Down and Up move, Enter chooses, or type a number. Q leaves."
AT_ONCE = 20
"""Entries that are read out before a key is pressed."""
MOST_LINES = 100
"""Entries that are printed; all can be reached."""


@dataclass(frozen=True, slots=True)
class Listing:
    """The list and where one stands in it; ``at`` is -1 before the first move, ``typed`` the digits of a number."""

    lines: tuple[str, ...]
    at: int = -1
    typed: str = ""

    def press(self, key: Key, command: Command | None) -> tuple[Listing, str]:
        """Return the list after a key, and what is said of it; other keys say how it is used."""
        if len(key) == 1 and key.isascii() and key.isdigit():
            return self._type(key)
        match command:
            case Command.DOWN:
                return self._move(1)
            case Command.UP:
                return self._move(-1)
            case _ if key == "backspace":
                return replace(self, typed=self.typed[:-1]), f"{said(self.typed[-1])} erased" if self.typed else HOW
        return replace(self, typed=""), HOW

    @property
    def chosen(self) -> int:
        """The entry that Enter would open: where one stands, at the beginning the first."""
        return max(self.at, 0)

    def _move(self, by: int) -> tuple[Listing, str]:
        last = len(self.lines) - 1
        if self.at + by > last:
            return replace(self, at=last, typed=""), f"Last entry. {self.lines[last]}"
        if self.at + by < 0:
            return replace(self, at=0, typed=""), f"First entry. {self.lines[0]}"
        at = self.at + by
        return replace(self, at=at, typed=""), self.lines[at]

    def _type(self, digit: str) -> tuple[Listing, str]:
        """Go to the entry whose number has been typed; digits that lead to none begin a new number."""
        for typed in (self.typed + digit, digit):
            if 1 <= int(typed) <= len(self.lines):
                return replace(self, at=int(typed) - 1, typed=typed), self.lines[int(typed) - 1]
        return replace(self, typed=""), f"There is no entry {self.typed + digit}."


def lines_of(entries: Sequence[Entry]) -> tuple[str, ...]:
    """Return an entry a line: number, title, date."""
    return tuple(
        f"{number}. {entry.title.rstrip('.')}{f', {entry.published}' if entry.published else ''}."
        for number, entry in enumerate(entries, 1)
    )


def ask(
    entries: Sequence[Entry],
    keyboard: Keyboard,
    keymap: Keymap,
    show: Callable[[str], None],
    speak: Callable[[str], None],
    silence: Callable[[], None],
) -> Entry | None:
    """Show and say the list until an entry is chosen; None means to leave.

    ``show`` prints a line, ``speak`` says it, as far as we are to speak.
    """
    listing = Listing(lines_of(entries))
    head = f"A feed with {len(entries)} entries. {HOW}"
    for line in (*listing.lines[:MOST_LINES], head):
        show(line)
    speak(" ".join((head, *listing.lines[:AT_ONCE])))
    decoder = Decoder()
    while True:
        data = keyboard.read(decoder.waits)
        if keyboard.suspending:
            keyboard.suspend()
        if data:
            silence()
        for key in decoder.feed(data) if data else decoder.expire():
            meaning = keymap[Mode.CONTENTS].get(key)
            command = meaning.command if meaning else None
            if command is Command.CHOOSE:
                return entries[listing.chosen]
            if command in (Command.LEAVE, Command.QUIT):
                return None
            listing, told = listing.press(key, command)
            show(told)
            speak(told)
