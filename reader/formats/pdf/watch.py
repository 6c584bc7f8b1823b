"""The limits of the child process that reads PDFs: no PDF may take more time or memory than an article is worth."""

from __future__ import annotations

import os
import sys
import threading
import time
from pathlib import Path

CPU_SECONDS = 4.6
"""When the child ends itself, whatever it is doing."""
READING = 0.55
"""Share of them after which it stops reading pages and makes the article of those that it has."""
LARGE = 2**20
"""Bytes from which a document may be a long one: no bomb, which is small, but perhaps a book."""
MORE_SECONDS, MOST_SECONDS = 2.5, 15.0
"""What each further megabyte may take, and all of them."""
MEMORY = 420 * 2**20
"""Bytes of resident memory at which the child ends itself."""
LOOK_SECONDS = 0.02
NO_ARTICLE, BROKEN, TOO_LONG, TOO_LARGE = 81, 82, 83, 84
"""Exit codes of the child."""


class Watch:
    """A budget that the reader asks, and a guard that ends the process where it cannot ask."""

    def __init__(self, seconds: float = CPU_SECONDS) -> None:
        self.seconds = seconds
        self._begun = time.process_time()

    def used(self) -> float:
        """Return the CPU seconds since it began to watch."""
        return time.process_time() - self._begun

    def allow(self, size: int) -> None:
        """Give a document of that many bytes its time."""
        self.seconds += min(MOST_SECONDS, MORE_SECONDS * max(0, size - LARGE) / LARGE)

    def spent(self) -> bool:
        """Tell whether it is time to stop reading pages."""
        return self.used() > READING * self.seconds

    def guard(self) -> None:
        """Start to end this process, with ``TOO_LONG`` or ``TOO_LARGE``, once it takes more than it may."""
        threading.Thread(target=self._guard, daemon=True).start()

    def _guard(self) -> None:
        while True:
            if self.used() > self.seconds:
                os._exit(TOO_LONG)
            if resident() > MEMORY:
                os._exit(TOO_LARGE)
            time.sleep(LOOK_SECONDS)


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    class _Counters(ctypes.Structure):
        _fields_ = (
            ("cb", wintypes.DWORD),
            ("PageFaultCount", wintypes.DWORD),
            ("PeakWorkingSetSize", ctypes.c_size_t),
            ("WorkingSetSize", ctypes.c_size_t),
            ("QuotaPeakPagedPoolUsage", ctypes.c_size_t),
            ("QuotaPagedPoolUsage", ctypes.c_size_t),
            ("QuotaPeakNonPagedPoolUsage", ctypes.c_size_t),
            ("QuotaNonPagedPoolUsage", ctypes.c_size_t),
            ("PagefileUsage", ctypes.c_size_t),
            ("PeakPagefileUsage", ctypes.c_size_t),
        )

    def resident() -> int:
        """Return the most memory that this process has held, in bytes."""
        counters = _Counters(cb=ctypes.sizeof(_Counters))
        kernel = ctypes.WinDLL("kernel32")
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        kernel.K32GetProcessMemoryInfo.argtypes = (wintypes.HANDLE, ctypes.POINTER(_Counters), wintypes.DWORD)
        kernel.K32GetProcessMemoryInfo(kernel.GetCurrentProcess(), ctypes.byref(counters), counters.cb)
        return int(counters.PeakWorkingSetSize)

elif sys.platform == "linux":

    def resident() -> int:
        """Return the most memory that this process has held, in bytes.

        The general ``ru_maxrss`` counts the parent's memory, too, which a process has until it begins its program.
        """
        with Path("/proc/self/status").open(encoding="ascii") as status:
            for line in status:
                if line.startswith("VmHWM:"):
                    return int(line.split()[1]) * 1024
        return 0

else:
    import resource

    def resident() -> int:
        """Return the most memory that this process has held, in bytes."""
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak if sys.platform == "darwin" else peak * 1024
