from __future__ import annotations

import os
import signal
import sys
import termios

import pytest

from reader.errors import TerminalError
from tests.terminal.pty import Terminal

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX terminals")

PROGRAM = """
import contextlib, os, sys
from reader.terminal.keyboard import Ended, open_keyboard
sys.excepthook = lambda kind, error, trace: kind is Ended and os._exit(error.code)
with open_keyboard() as keyboard:
    with contextlib.suppress(OSError):  # the terminal may hang up as soon as it has seen this
        print("ready", flush=True)
    while True:
        data = keyboard.read(None)
        if keyboard.suspending:
            keyboard.suspend()
            print("back", flush=True)
            continue
        print(ascii(data), flush=True)
        if data == b"q":
            break
        if data == b"!":
            raise RuntimeError("a crash")
"""


@pytest.fixture
def terminal():
    with Terminal(sys.executable, "-c", PROGRAM) as opened:
        opened.wait_for("ready")
        yield opened


def test_keys_come_raw_and_are_not_echoed(terminal):
    modes = terminal.modes()
    assert not modes[3] & (termios.ICANON | termios.ECHO)
    assert not modes[0] & (termios.IXON | termios.ICRNL)
    assert modes[3] & termios.ISIG
    terminal.keys("x")
    assert terminal.wait_for("b'x'") == "\nb'x'"
    terminal.keys(b"\x13")
    assert "x13" in terminal.wait_for("'\n"), "Ctrl+S is a key, it does not stop the terminal"
    terminal.keys(b"\r")
    terminal.wait_for(r"b'\r'")


def test_leaving_gives_the_terminal_back(terminal):
    terminal.keys("q")
    assert terminal.exit_code() == 0
    assert terminal.modes() == terminal.before


def test_a_crash_gives_the_terminal_back(terminal):
    terminal.keys("!")
    assert terminal.exit_code() == 1
    assert terminal.modes() == terminal.before


def test_ctrl_c_gives_the_terminal_back(terminal):
    terminal.keys(b"\x03")
    assert terminal.exit_code() in (130, -signal.SIGINT)
    assert terminal.modes() == terminal.before


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGHUP])
def test_being_told_to_end_gives_the_terminal_back(terminal, ending):
    os.kill(terminal.pid, ending)
    assert terminal.exit_code() == 128 + ending
    assert terminal.modes() == terminal.before


def test_a_hang_up_ends_it(terminal):
    terminal.hang_up()
    assert terminal.exit_code() == 128 + signal.SIGHUP


def test_a_signal_that_comes_before_the_wait_ends_it():
    """As one does that comes between Python's last look and the system call."""
    signalled = "    import signal\n    signal.signal(signal.SIGUSR1, print)\n    signal.raise_signal(signal.SIGUSR1)\n"
    early = PROGRAM.replace("    while True:", f"{signalled}    while True:")
    with Terminal(sys.executable, "-c", early) as opened:
        opened.wait_for("ready")
        opened.wait_for("b''")
        opened.keys("q")
        assert opened.exit_code() == 0


def test_ctrl_z_gives_the_terminal_back_and_fg_takes_it_again(terminal):
    for _ in range(2):
        terminal.keys(b"\x1a")
        terminal.wait_stopped()
        assert terminal.modes() == terminal.before
        terminal.resume()
        terminal.wait_for("back")
        assert not terminal.modes()[3] & termios.ICANON
    terminal.keys("q")
    assert terminal.exit_code() == 0


def test_keys_come_from_the_terminal_when_input_is_a_pipe(tmp_path):
    article = tmp_path / "article.txt"
    article.write_text("not keys")
    with Terminal(sys.executable, "-c", PROGRAM, stdin=article) as terminal:
        terminal.wait_for("ready")
        terminal.keys("q")
        assert terminal.exit_code() == 0


def test_without_a_terminal_it_says_what_to_do(monkeypatch):
    from reader.terminal import keyboard_posix

    def refuse(*_):
        raise OSError("no such device")

    monkeypatch.setattr(keyboard_posix.os, "open", refuse)
    monkeypatch.setattr(keyboard_posix.sys, "stdin", None)
    with pytest.raises(TerminalError, match="plainspoken speak SOURCE -o FILE"):
        keyboard_posix.PosixKeyboard()
