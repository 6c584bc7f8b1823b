"""The list that a feed offers, key by key."""

from __future__ import annotations

import pytest

from reader.formats.feed import Entry
from reader.model.document import Document
from reader.terminal.entries import HOW, Listing, ask, lines_of
from reader.terminal.keymap import Command, keymap
from reader.terminal.keys import Key

ENTRIES = [
    Entry(title, None, date, "", Document(b""), full=True)
    for title, date in (("A.", "2026-03-02"), ("B", None), ("C?", None))
]
LINES = ("1. A, 2026-03-02.", "2. B.", "3. C?.")


class Typed:
    """A keyboard on which these keys are pressed, one read after the other."""

    suspending = False

    def __init__(self, *keys: bytes):
        self._keys = list(keys)
        self.suspended = 0

    def read(self, timeout):
        if timeout is not None and not self._keys:
            return b""
        return self._keys.pop(0)

    def suspend(self):
        self.suspended += 1


def choose(*keys: bytes):
    shown, spoken, silenced = [], [], []
    chosen = ask(ENTRIES, Typed(*keys), keymap(), shown.append, spoken.append, lambda: silenced.append(1))
    return chosen, shown, spoken, len(silenced)


def test_an_entry_is_a_line():
    assert lines_of(ENTRIES) == LINES


def test_the_list_is_shown_and_said():
    _, shown, spoken, _ = choose(b"q")
    assert shown == [*LINES, f"A feed with 3 entries. {HOW}"]
    assert spoken == [f"A feed with 3 entries. {HOW} {' '.join(LINES)}"]


@pytest.mark.parametrize(
    ("keys", "number"),
    [
        ([b"\r"], 0),
        ([b"\x1b[B", b"\r"], 0),
        ([b"\x1b[B", b"\x1b[B", b"\r"], 1),
        ([b"\x1b[B", b"\x1b[B", b"\x1b[A", b"\r"], 0),
        ([b"\x1b[B"] * 9 + [b"\r"], 2),
        ([b"\x1b[A", b"\r"], 0),
        ([b"3", b"\r"], 2),
        ([b"7", b"2", b"\r"], 1),
        ([b"3", b"1", b"\r"], 0),
        ([b"x", b"2", b"\r"], 1),
    ],
)
def test_keys_choose(keys, number):
    chosen, *_ = choose(*keys)
    assert chosen is ENTRIES[number]


@pytest.mark.parametrize("key", [b"q"])
def test_leaving_chooses_nothing(key):
    assert choose(key)[0] is None


def test_every_key_silences_and_is_answered():
    _, shown, spoken, silenced = choose(b"\x1b[B", b"9", b"x", b"q")
    assert silenced == 4
    assert spoken[1:] == shown[4:] == [LINES[0], "There is no entry 9.", HOW]


def test_the_ends_are_said():
    listing = Listing(LINES, 2)
    assert listing.press(Key("down"), Command.DOWN)[1] == f"Last entry. {LINES[2]}"
    assert Listing(LINES, 0).press(Key("up"), Command.UP)[1] == f"First entry. {LINES[0]}"


def test_two_digits_name_an_entry_of_many():
    listing, told = Listing(tuple(f"{n}." for n in range(1, 31))), ""
    for digit in "27":
        listing, told = listing.press(Key(digit), None)
    assert (listing.chosen, told) == (26, "27.")
    erased, told = listing.press(Key("backspace"), None)
    assert (erased.typed, told) == ("2", "7 erased")


def test_the_program_can_be_put_aside():
    keyboard = Typed(b"", b"q")
    keyboard.suspending = True
    ask(ENTRIES, keyboard, keymap(), lambda _: None, lambda _: None, lambda: None)
    assert keyboard.suspended
