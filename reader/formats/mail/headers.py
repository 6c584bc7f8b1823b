"""A message's headers as text, whatever their senders did to them."""

from __future__ import annotations

import re
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr

from reader.formats.decode import decode
from reader.model.document import Document

_UNFIT = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def text(message: Message, name: str) -> str:
    """Return a header on one line, its encoded words decoded; empty where there is none."""
    return decoded(_raw(message, name))


def name_of(message: Message, header: str = "From") -> str | None:
    """Return the name of whoever a header names, never the address."""
    try:
        name, _ = parseaddr(_raw(message, header))
    except RecursionError:  # comments in comments
        return None
    written = decoded(name).strip("'\" ")
    return None if not written or "@" in written else written


def decoded(written: str) -> str:
    """Return header text with encoded words (RFC 2047) and raw bytes as characters."""
    try:
        parts = decode_header(written)
    except (HeaderParseError, ValueError, IndexError):
        parts = [(written, None)]
    said = "".join(_part(part, charset) for part, charset in parts)
    return " ".join(_UNFIT.sub(" ", said).split())


def _part(part: str | bytes, charset: str | None) -> str:
    data = part.encode("utf-8", "surrogateescape") if isinstance(part, str) else part
    return decode(Document(data, charset=charset)) if data else ""


def _raw(message: Message, name: str) -> str:
    """Return a header as it was written, unfolded; bytes that are not ASCII are surrogates."""
    written = next((value for key, value in message.raw_items() if key.lower() == name.lower()), "")
    return re.sub(r"\r?\n[ \t]*", " ", str(written))
