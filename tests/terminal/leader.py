"""Lead a terminal's session, as a shell does: run a command in its foreground and report what becomes of it.

Called as ``leader.py TERMINAL REPORT STDIN COMMAND…``, the first two being file descriptors; STDIN is a path, or
empty for the terminal. Reports are lines ``pid N``, ``stopped`` and ``exit CODE``; SIGUSR1 continues the command.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import signal
import sys
import termios


def main(terminal: int, report: int, stdin: str, command: list[str]) -> None:
    fcntl.ioctl(terminal, termios.TIOCSCTTY, 0)
    for ignored in (signal.SIGTTOU, signal.SIGHUP):
        signal.signal(ignored, signal.SIG_IGN)
    child = os.fork()
    if child == 0:
        run(terminal, stdin, command)
    signal.signal(signal.SIGUSR1, lambda *_: resume(terminal, child))
    os.write(report, f"pid {child}\n".encode())
    while True:
        _, status = os.waitpid(child, os.WUNTRACED)
        if not os.WIFSTOPPED(status):
            break
        os.write(report, b"stopped \n")
    os.write(report, f"exit {os.waitstatus_to_exitcode(status)}\n".encode())
    # The terminal stays open for what is still to be read from it.
    signal.pause()


def run(terminal: int, stdin: str, command: list[str]) -> None:
    os.setpgid(0, 0)
    os.tcsetpgrp(terminal, os.getpid())
    for restored in (signal.SIGTTOU, signal.SIGHUP):
        signal.signal(restored, signal.SIG_DFL)
    os.dup2(os.open(stdin, os.O_RDONLY) if stdin else terminal, 0)
    os.dup2(terminal, 1)
    os.dup2(terminal, 2)
    os.closerange(3, 256)
    os.execvp(command[0], command)  # noqa: S606 - running the command is what it is for


def resume(terminal: int, child: int) -> None:
    with contextlib.suppress(OSError):
        os.tcsetpgrp(terminal, child)
    os.kill(child, signal.SIGCONT)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3], sys.argv[4:])
