"""The parent's side of the child process that reads PDFs.

PDFium is C++ and cannot be stopped from outside: a decompression bomb or a crash would take the listener's own process
with it. So it runs in a process of its own, which ends itself when it takes too much, and is ended when it does not.
"""

from __future__ import annotations

import subprocess
import sys

from reader.errors import BrokenError, NoArticleError
from reader.formats.pdf import wire
from reader.formats.pdf.watch import BROKEN, NO_ARTICLE, TOO_LARGE, TOO_LONG
from reader.formats.protocol import Draft

COMMAND = ("-P", "-m", "reader.formats.pdf")
"""What the interpreter is given; -P keeps it from importing what lies about in the folder it is started in."""
DEADLINE = 60.0
"""Seconds by the clock after which the child is ended; its own limit counts seconds of work."""
DAMAGED = "is cut short or damaged: get another copy"


def draft(data: bytes, called: str, *, deadline: float = DEADLINE) -> Draft:
    """Return the draft of the PDF; ``called`` names it in errors.

    Raises:
        NoArticleError: it is locked, scanned or empty.
        BrokenError: it is damaged, or takes more time or memory than an article can be worth.
    """
    try:
        ran = subprocess.run([sys.executable, *COMMAND], input=data, capture_output=True, timeout=deadline, check=False)  # noqa: S603 - our own
    except subprocess.TimeoutExpired as error:
        raise BrokenError(f"{called} {_WHY[TOO_LONG]}.") from error
    if ran.returncode == 0:
        return wire.read(ran.stdout)
    said = ran.stdout.decode("utf-8", "replace").strip()
    if ran.returncode == NO_ARTICLE:
        raise NoArticleError(f"{called} {said}.")
    raise BrokenError(f"{called} {said or _WHY.get(ran.returncode) or _stumbled(ran.stderr)}.")


def _stumbled(errors: bytes) -> str:
    """Return what to say of a child that fell over: over an error of ours, which it names, or in PDFium."""
    last = errors.decode("utf-8", "replace").strip().rpartition("\n")[2]
    named = last.partition(":")[0].strip()
    return (
        f"could not be read ({named}): get another copy, and tell us of this one" if named.isidentifier() else DAMAGED
    )


_WHY = {
    TOO_LONG: "takes too long to read, as damaged or malicious files do: get another copy",
    TOO_LARGE: "takes more memory to read than an article can need: get another copy",
    BROKEN: DAMAGED,
}
