"""Bytes from standard input or any binary file object, never more than an article can have."""

from __future__ import annotations

import sys
from typing import IO

from reader.errors import NotFoundError, SourceError, TooLargeError
from reader.model.document import Document

LARGEST = 50_000_000
"""Bytes that a file or a stream may have."""
_CHUNK = 1 << 16


def read_standard_input() -> Document:
    """Read standard input to its end.

    Raises:
        NotFoundError: there is no standard input.
        TooLargeError: it does not end within 50 MB.
    """
    if sys.stdin is None:
        raise NotFoundError("There is no standard input to read: name a file or an address instead of '-'.")
    return Document(read_bounded(sys.stdin.buffer, "standard input"), source="standard input")


def read_stream(stream: IO[bytes]) -> Document:
    """Read a binary file object from where it stands to its end.

    Raises:
        TypeError: it is a text file object.
        TooLargeError: it does not end within 50 MB.
    """
    named = getattr(stream, "name", None)
    name = named if isinstance(named, str) else ""
    return Document(read_bounded(stream, name or "this stream"), name=name, source=name)


def read_bounded(stream: IO[bytes], name: str, largest: int = LARGEST) -> bytes:
    """Return the rest of the stream, of at most ``largest`` bytes; ``name`` is for the message of an error."""
    parts: list[bytes] = []
    size = 0
    while chunk := _read(stream, min(_CHUNK, largest + 1 - size), name):
        size += len(chunk)
        if size > largest:
            raise too_large(name, largest)
        parts.append(chunk)
    return b"".join(parts)


def too_large(name: str, largest: int = LARGEST) -> TooLargeError:
    """Make the error for a source with more than ``largest`` bytes."""
    return TooLargeError(f"More than {largest / 1_000_000:g} MB in {name}: choose a single article.")


def _read(stream: IO[bytes], size: int, name: str) -> bytes:
    try:
        chunk: object = stream.read(size)
    except OSError as error:
        raise SourceError(f"Reading {name} failed ({error.strerror or error}): try it again.") from error
    if isinstance(chunk, str):
        raise TypeError("a source must be a binary file object: open it with 'rb'")
    if not isinstance(chunk, bytes | bytearray | memoryview):
        raise SourceError(f"Nothing can be read from {name} without waiting: give a stream that waits for its bytes.")
    return bytes(chunk)
