"""What was copied last, as a document: with its headings and lists where the system hands out HTML, else as text.

The library reads text on every system, without any program beside it. HTML it does not read, so that is asked of the
system's own tool where there is one.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator

from reader.errors import NotFoundError, SourceError
from reader.model.document import Document
from reader.sources.stream import LARGEST, read_bounded, too_large

CLIPBOARD = "clipboard:"
"""The source's name."""
SHOWN = "the clipboard"
PATIENCE = 3.0
"""Seconds for the program that something was copied in to hand it over."""

_HEX = re.compile(rb"\s*\xc2\xabdata HTML([0-9A-Fa-f]*)\xc2\xbb\s*")
"""What AppleScript prints."""


def read_clipboard() -> Document:
    """Return what was copied last.

    Raises:
        NotFoundError: there is no clipboard, or nothing that can be read is in it.
        TooLargeError: it has more bytes than an article can have.
        SourceError: the clipboard is not to be had.
    """
    text = _text()
    for command in _commands():
        markup = _handed_over(command)
        if markup.strip():
            return Document(markup, media_type="text/html", charset=None, source=SHOWN)
    if text is None or not text.strip():
        raise NotFoundError("The clipboard holds no text: copy an article, or its address, and try again.")
    data = text.encode("utf-8", "replace")
    if len(data) > LARGEST:
        raise too_large(SHOWN)
    return Document(data, charset="utf-8", source=SHOWN)


def _text() -> str | None:
    """Return the text that was copied, None where something else was."""
    try:
        import copykitten
    except ImportError as error:
        raise SourceError(
            f"The clipboard cannot be read without the package copykitten ({error}): run 'pip install copykitten'."
        ) from error
    try:
        return copykitten.paste()
    except copykitten.CopykittenError as error:
        if "initialized" in str(error):
            raise NotFoundError(
                "There is no clipboard here, for that takes a desktop: paste the text into 'plainspoken listen -'."
            ) from error
        return None


def _commands() -> Iterator[tuple[str, ...]]:
    """Yield the commands that print the HTML that was copied, on this system."""
    if sys.platform == "darwin":
        yield "osascript", "-e", "the clipboard as «class HTML»"
    elif sys.platform != "win32":
        if os.environ.get("WAYLAND_DISPLAY"):
            yield "wl-paste", "--no-newline", "--type", "text/html"
        if os.environ.get("DISPLAY"):
            yield "xclip", "-selection", "clipboard", "-out", "-target", "text/html"


def _handed_over(command: tuple[str, ...]) -> bytes:
    """Return what a command prints; nothing where it is missing, fails or takes too long."""
    try:
        running = subprocess.Popen(  # noqa: S603 - commands of our own
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
    except OSError:
        return b""
    with running:
        timer = threading.Timer(PATIENCE, running.kill)
        timer.start()
        try:
            printed = read_bounded(running.stdout, SHOWN) if running.stdout else b""
        finally:
            timer.cancel()
            # Where it printed all it had it is done anyway; where it printed too much it is not waited for.
            running.kill() if sys.exc_info()[0] else running.wait(PATIENCE)
    if running.returncode:
        return b""
    written = _HEX.fullmatch(printed)
    return bytes.fromhex(written[1].decode("ascii")) if written else _unmarked(printed)


def _unmarked(markup: bytes) -> bytes:
    """Return HTML in UTF-8: some browsers hand it out in UTF-16."""
    if markup.startswith((b"\xff\xfe", b"\xfe\xff")):
        return markup.decode("utf-16", "replace").encode("utf-8")
    if markup[1:2] == b"\0":
        return markup.decode("utf-16-le", "replace").encode("utf-8")
    return markup
