"""Call functions in a process of its own: on another core, and without the lock that this interpreter's threads share.

The child serves one call after the other, each a pickle on its standard input, and answers on its standard output. It
ends with its parent. What it is given and what it answers is ours alone, so pickles are safe here.
"""

from __future__ import annotations

import pickle
import signal
import subprocess
import sys
import weakref
from importlib import import_module
from typing import IO, Any

from reader.errors import PlainspokenError, ProcessError

COMMAND = ("-P", "-m", "reader.apart")
"""What the interpreter is given; -P keeps it from importing what lies about in the folder it is started in."""


class Apart:
    """A child that calls functions, named as ``package.module:function``."""

    def __init__(self) -> None:
        """Start it; it is ready long before its libraries are loaded.

        Raises:
            ProcessError: this system lets us start no process.
        """
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own module
                [sys.executable, *COMMAND], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
            )
        except OSError as error:
            raise ProcessError(f"A helping process could not be started ({error}): close other programs.") from error
        self._unanswered = 0
        weakref.finalize(self, self._process.kill)

    def prepare(self, function: str, *arguments: Any) -> None:
        """Have a function called whose answer nobody wants, as one that loads libraries. Returns at once."""
        self._send(function, arguments, {})
        self._unanswered += 1

    def call(self, function: str, *arguments: Any, **named: Any) -> Any:
        """Return what the function returns, or raise what it raises.

        Raises:
            ProcessError: the process ended before it answered.
        """
        self._send(function, arguments, named)
        for _ in range(self._unanswered):
            self._answer()
        self._unanswered = 0
        value, error = self._answer()
        if error is not None:
            raise error
        return value

    def close(self) -> None:
        """End it, whatever it is doing; twice does no harm."""
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            _close(stream)

    def _send(self, function: str, arguments: tuple[Any, ...], named: dict[str, Any]) -> None:
        assert self._process.stdin  # noqa: S101 - it is a pipe
        try:
            pickle.dump((function, arguments, named), self._process.stdin)
            self._process.stdin.flush()
        except (OSError, ValueError) as error:
            raise _ended() from error

    def _answer(self) -> tuple[Any, Exception | None]:
        assert self._process.stdout  # noqa: S101 - it is a pipe
        try:
            value, error = pickle.load(self._process.stdout)  # noqa: S301 - written by our own child
        except (OSError, EOFError, ValueError, pickle.UnpicklingError) as broken:
            raise _ended() from broken
        return value, error


def _ended() -> ProcessError:
    return ProcessError("A helping process ended before it was done: try again, and tell us of the document.")


def _close(stream: IO[bytes] | None) -> None:
    try:
        if stream:
            stream.close()
    except OSError:
        # What was still to be sent to a child that has ended can only be dropped.
        return


def call(function: str, *arguments: Any, **named: Any) -> Any:
    """Call the function here: what ``Apart.call`` does in another process."""
    module, _, name = function.partition(":")
    return getattr(import_module(module), name)(*arguments, **named)


def serve(asked: IO[bytes], answers: IO[bytes]) -> None:
    """Answer calls until there are no more."""
    while True:
        try:
            function, arguments, named = pickle.load(asked)  # noqa: S301 - written by our own parent
        except EOFError:
            return
        answers.write(_called(function, arguments, named))
        answers.flush()


def _called(function: str, arguments: tuple[Any, ...], named: dict[str, Any]) -> bytes:
    """Return the pickled answer: a value, or the error, whole if it is one of ours."""
    try:
        return pickle.dumps((call(function, *arguments, **named), None))
    except PlainspokenError as error:
        return pickle.dumps((None, error))
    except Exception as error:  # noqa: BLE001 - the parent has to know, whatever it is
        return pickle.dumps((None, RuntimeError(f"{type(error).__name__}: {error}")))


def main() -> None:
    """Serve the parent; what libraries print must not get among the answers."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    answers, sys.stdout = sys.stdout.buffer, sys.stderr
    serve(sys.stdin.buffer, answers)


if __name__ == "__main__":
    main()
