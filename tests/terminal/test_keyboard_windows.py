from __future__ import annotations

import pytest

from reader.terminal.keyboard_windows import POLL, WindowsKeyboard
from reader.terminal.keys import Decoder


class Console:
    """What ``msvcrt`` offers: signs that wait, one by one."""

    def __init__(self, signs):
        self.signs = list(signs)
        self.now = 0.0

    def kbhit(self):
        return bool(self.signs)

    def getwch(self):
        return self.signs.pop(0)

    def sleep(self, seconds):
        self.now += seconds

    def keyboard(self):
        return WindowsKeyboard(self, self.sleep, lambda: self.now)


@pytest.mark.parametrize(
    ("signs", "key"),
    [
        ("a", "a"),
        (" ", "space"),
        ("\r", "enter"),
        ("\x08", "backspace"),
        ("é", "é"),
        ("\xe0H", "up"),
        ("\xe0P", "down"),
        ("\xe0K", "left"),
        ("\x00M", "right"),
        ("\xe0s", "ctrl+left"),
        ("\xe0t", "ctrl+right"),
        ("\xe0I", "pageup"),
        ("\x00;", "unknown"),
        ("\ud83d\ude42", "🙂"),
    ],
)
def test_console_keys_become_the_bytes_of_terminals(signs, key):
    with Console(signs).keyboard() as keyboard:
        assert Decoder().feed(keyboard.read(None)) == [key]


def test_it_waits_no_longer_than_asked():
    console = Console("")
    assert console.keyboard().read(0.05) == b""
    assert 0.05 <= console.now < 0.05 + 2 * POLL


def test_ctrl_c_interrupts():
    with pytest.raises(KeyboardInterrupt):
        Console("\x03").keyboard().read(None)


def test_it_is_never_put_aside():
    keyboard = Console("").keyboard()
    keyboard.suspend()
    assert not keyboard.suspending
