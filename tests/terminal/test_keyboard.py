from __future__ import annotations

import pytest

from reader.playback.events import Resume
from reader.terminal.keyboard import LOOK, run


class Hands:
    """A keyboard whose bytes come in the pieces given; None is a time-out, ``suspend`` is Ctrl+Z."""

    def __init__(self, *pieces):
        self.pieces = list(pieces)
        self.timeouts = []
        self.suspending = False
        self.suspended = 0

    def read(self, timeout):
        self.timeouts.append(timeout)
        piece = self.pieces.pop(0)
        self.suspending = piece == "suspend"
        return b"" if piece in (None, "suspend") else piece

    def suspend(self):
        self.suspending = False
        self.suspended += 1


class Notes:
    """A session that only notes what it is told, and is over at q."""

    def __init__(self):
        self.over = False
        self.notes = []

    def touched(self):
        self.notes.append("touched")

    def press(self, key):
        self.notes.append(key)
        self.over = key == "q"

    def pause(self):
        self.notes.append("pause")


def notes(*pieces):
    session, keyboard = Notes(), Hands(*pieces)
    run(session, keyboard)
    assert not keyboard.pieces
    return session.notes, keyboard


def test_the_first_byte_silences_before_the_key_is_known():
    assert notes(b"\x1b", b"[C", b"q")[0] == ["touched", "touched", "right", "touched", "q"]


def test_escape_alone_is_waited_for_briefly():
    told, keyboard = notes(b"\x1b", None, b"q")
    assert told == ["touched", "escape", "touched", "q"]
    assert keyboard.timeouts == [LOOK, 0.05, LOOK]


def test_keys_in_one_piece_are_all_pressed():
    assert notes(b"\x1b[C\x1b[Cq")[0] == ["touched", "right", "right", "q"]


def test_nothing_is_pressed_after_the_end():
    assert notes(b"qabc")[0] == ["touched", "q"]


def test_it_is_paused_before_it_is_put_aside():
    told, keyboard = notes("suspend", b"q")
    assert told == ["pause", "touched", "q"]
    assert keyboard.suspended == 1


def test_a_player_that_has_ended_ends_the_keys():
    session, keyboard = Notes(), Hands(None, None)
    looks = iter([False, False, True])
    run(session, keyboard, closed=lambda: next(looks))
    assert session.notes == []
    assert keyboard.pieces == []


def test_what_ended_the_player_is_raised():
    def closed():
        raise ValueError("a fault")

    with pytest.raises(ValueError, match="a fault"):
        run(Notes(), Hands(b"q"), closed=closed)


def test_resume_is_what_a_sequence_that_nobody_knows_asks_for():
    from reader.terminal.keymap import keymap
    from reader.terminal.session import Session
    from tests.terminal.fakes import StepPlayer

    player = StepPlayer()
    run(Session(player, keymap()), Hands(b"\x1b[99~", b"q"))
    assert Resume() in player.events
