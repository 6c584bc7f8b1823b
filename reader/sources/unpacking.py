"""Undoing how a server packed a page for the way (RFC 9110, section 8.4): gzip and deflate, piece by piece.

urllib3 could do it, but takes a page whose packing was cut short for a whole one, and one that is packed in a way
nobody asked for as it is. Neither is a page: words would be lost, or made up of packed bytes.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

ACCEPTED = "gzip,deflate"
"""What a request asks for."""
MOST_LAYERS = 5
_PIECE = 1 << 16
"""Bytes that come out at a time, so that whoever counts them can stop in time."""
_GZIP, _DEFLATE = frozenset(("gzip", "x-gzip")), frozenset(("deflate",))
_UNASKED = frozenset(("br", "zstd", "compress", "x-compress", "dcb", "dcz", "bzip2", "xz", "lzma", "exi"))


class UnknownPackingError(ValueError):
    """A page is packed in a way that was not asked for, which its argument names."""


def unpacked(pieces: Iterable[bytes], header: str) -> Iterator[bytes]:
    """Yield what the pieces hold; ``header`` is the answer's Content-Encoding, the last one put on last.

    A word of it that names no packing at all, as in ``utf-8``, is a mistake of the server's and changes nothing.

    Raises:
        UnknownPackingError: it is packed in a way that was not asked for.
        ValueError: there are more than ``MOST_LAYERS`` layers.
        zlib.error: a layer is damaged.
        EOFError: it ends before the packing does.
    """
    names = [name.strip().lower() for name in header.split(",")]
    layers = [name for name in names if name in _GZIP | _DEFLATE | _UNASKED]
    if len(layers) > MOST_LAYERS:
        raise ValueError("packed too often")
    for name in reversed(layers):
        if name in _UNASKED:
            raise UnknownPackingError(name)
        pieces = _gunzipped(pieces) if name in _GZIP else _inflated(pieces)
    yield from pieces


def _gunzipped(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Yield what one or several members of gzip hold; what is no member after the first is left out, as browsers do."""
    unpacker, members, said, begun = zlib.decompressobj(31), 0, False, False
    for piece in pieces:
        left = piece
        begun = begun or bool(left)
        while True:
            try:
                out = unpacker.decompress(left, _PIECE)
            except zlib.error:
                if members and not said:
                    return
                raise
            if out:
                said = True
                yield out
            if unpacker.eof:
                left, members, said = unpacker.unused_data, members + 1, False
                unpacker = zlib.decompressobj(31)
            else:
                left = unpacker.unconsumed_tail
            if not left and len(out) < _PIECE:
                break
    if said or (begun and not members):
        raise EOFError("gzip ends too early")


def _inflated(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Yield what deflate holds, with the frame of zlib as it should be, or without as some servers send it."""
    unpacker: zlib._Decompress | None = None
    for piece in pieces:
        left = piece
        if unpacker is None and left:
            # The frame begins with a byte that tells the method, and both bytes are a multiple of 31.
            framed = left[0] & 0x0F == 8 and (len(left) < 2 or (left[0] * 256 + left[1]) % 31 == 0)
            unpacker = zlib.decompressobj(15 if framed else -15)
        while unpacker and not unpacker.eof:
            out = unpacker.decompress(left, _PIECE)
            if out:
                yield out
            left = unpacker.unconsumed_tail
            if not left and len(out) < _PIECE:
                break
    if unpacker and not unpacker.eof:
        raise EOFError("deflate ends too early")
