"""One moment by which a fetch is over, whatever the server does."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Iterator

from reader.errors import FetchError


class Deadline:
    """``seconds`` from now. Time-outs of a socket begin anew with every byte; this one does not."""

    __slots__ = ("_cut", "_end", "seconds")

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._end = time.monotonic() + seconds
        self._cut = False

    @property
    def over(self) -> bool:
        return self._cut or time.monotonic() >= self._end

    def left(self) -> float:
        """Return the seconds that are left.

        Raises:
            FetchError: there are none.
        """
        if self.over:
            raise self.error()
        return max(self._end - time.monotonic(), 0.001)

    def error(self) -> FetchError:
        """Make the error that says that the time is over."""
        return FetchError(f"The page took longer than {self.seconds:g} seconds to come: try again later.")

    @contextlib.contextmanager
    def watching(self, connected: socket.socket) -> Iterator[None]:
        """Shut the connection when the time is over, which ends any read that still waits."""

        def cut() -> None:
            self._cut = True
            with contextlib.suppress(OSError):
                # Below TLS, which would wait for the other side's farewell.
                socket.socket.shutdown(connected, socket.SHUT_RDWR)

        timer = threading.Timer(self.left(), cut)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
