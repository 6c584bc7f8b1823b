"""A program in a terminal of its own: keys in, lines out."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Mapping
from pathlib import Path

PATIENCE = 40.0
"""Seconds to wait for what must come: machines that test are slow."""
PLAINSPOKEN = (sys.executable, "-m", "reader")
LEADER = Path(__file__).with_name("leader.py")


class Terminal:
    """Runs a command with a new terminal as its controlling one; Ctrl+Z stops it as under a shell."""

    def __init__(self, *command: str, environment: Mapping[str, str] | None = None, stdin: Path | None = None) -> None:
        self.output = ""
        """What was printed and not waited for yet."""
        self._master, self._slave = os.openpty()
        self.before = self.modes()
        self._report, tell = os.pipe()
        self._leader = subprocess.Popen(
            [sys.executable, str(LEADER), str(self._slave), str(tell), str(stdin or ""), *command],
            env={**os.environ, "PLAINSPOKEN_SOUND": "null", **(environment or {})},
            pass_fds=(self._slave, tell),
            start_new_session=True,
        )
        os.close(tell)
        self._hung_up = False
        self._line = b""
        self.pid = int(self._told("pid"))

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        self._leader.kill()
        self._leader.wait()
        for descriptor in (self._slave, self._report, *(() if self._hung_up else (self._master,))):
            os.close(descriptor)

    def keys(self, *keys: str | bytes, pause: float = 0.0) -> None:
        """Press keys one after the other."""
        for key in keys:
            os.write(self._master, key.encode() if isinstance(key, str) else key)
            time.sleep(pause)

    def wait_for(self, text: str, timeout: float = PATIENCE) -> str:
        """Wait until the text has been printed, after what was waited for before, and return all up to it."""
        end = time.monotonic() + timeout
        while text not in self.output:
            left = end - time.monotonic()
            if left <= 0 or not self._read(left):
                raise AssertionError(f"waited for {text!r}, there was only {self.output!r}")
        before, found, self.output = self.output.partition(text)
        return before + found

    def printed(self, seconds: float) -> str:
        """Return what is printed and was not waited for, after so many seconds."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0 and self._read(left):
            pass
        return self.output

    def exit_code(self) -> int:
        """Wait for the end of the program and return its code; minus a signal's number where that killed it."""
        return int(self._told("exit"))

    def wait_stopped(self) -> None:
        """Wait until Ctrl+Z has stopped the program."""
        self._told("stopped")

    def resume(self) -> None:
        """Take the program up again, as a shell's fg does."""
        self._leader.send_signal(signal.SIGUSR1)

    def hang_up(self) -> None:
        """Close the terminal, as when a connection breaks."""
        self._hung_up = True
        os.close(self._master)

    def modes(self) -> list[object]:
        """Return the terminal's modes, as ``termios.tcgetattr`` gives them."""
        return termios.tcgetattr(self._slave)

    def wait_raw(self) -> None:
        """Wait until keys are read raw."""
        end = time.monotonic() + PATIENCE
        while self.modes()[3] & termios.ICANON:  # type: ignore[operator]
            assert time.monotonic() < end, f"the terminal never became raw: {self.output!r}"
            self._read(0.01)

    def _read(self, timeout: float) -> bool:
        """Take what is printed; say whether there was anything, or at least the time has not passed."""
        if self._hung_up or not select.select([self._master], [], [], timeout)[0]:
            return False
        try:
            data = os.read(self._master, 65536)
        except OSError:
            return False
        self.output += data.decode("utf-8", "replace").replace("\r\n", "\n")
        return bool(data)

    def _told(self, wanted: str) -> str:
        """Wait for a report of the leader and return its value. The program's lines are taken meanwhile."""
        end = time.monotonic() + PATIENCE
        while True:
            self._read(0)
            if select.select([self._report], [], [], 0.02)[0]:
                self._line += os.read(self._report, 1)
            if self._line.endswith(b"\n"):
                name, _, value = self._line.decode().strip().partition(" ")
                self._line = b""
                if name == wanted:
                    return value
            assert time.monotonic() < end, f"waited for {wanted!r}, there was only {self.output!r}"
