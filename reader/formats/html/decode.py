"""Bytes of a page to text: byte-order mark, UTF-8 that proves itself, what the server says, the page, the content."""

from __future__ import annotations

import codecs
import logging
import re

from reader.errors import TooLargeError

MOST_BYTES = 10_000_000
"""A page with more is refused: no article is that long, and parsing it would take minutes."""

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_META = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.+-]{2,40})|<\?xml[^>]{0,80}encoding=["']([\w.-]+)""",
    re.IGNORECASE,
)
_STRETCHED = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "iso-8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "tis-620": "cp874",
    "x-mac-roman": "mac-roman",
}
"""Labels that browsers read as a larger charset (WHATWG Encoding Standard)."""
_NO_CHARSETS = frozenset({"utf-7", "utf7", "unicode_escape", "raw_unicode_escape", "idna", "punycode", "undefined"})
"""What Python can decode by these names is not what a page is written in."""
_WINDOWS = re.compile(r"(?:cp|windows-?)(?:125\d|874)")
_UTF8_SIGNS = 20
"""Characters beyond ASCII that are whole in UTF-8 for each byte that is not, in a text that is UTF-8 with flaws."""


def decode(data: bytes, charset: str | None = None) -> str:
    """Return the text of a page; ``charset`` is what the server named, and may be wrong.

    Raises:
        TooLargeError: there are more than ``MOST_BYTES``.
    """
    if len(data) > MOST_BYTES:
        raise TooLargeError(
            f"The page holds {len(data) // 1_000_000} megabytes, more than an article can have: "
            "open the article's own page, or save its text to a file."
        )
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    named = _named(data)
    proven = _as_utf8(data)
    if proven is not None and not _is_seven_bit(charset or named or ""):
        return proven
    for name in (charset, named):
        text = _decoded(data, name)
        if text is not None:
            return text
    return _guessed(data)


def _as_utf8(data: bytes) -> str | None:
    """Return the text if the bytes are UTF-8 beyond doubt.

    A page cut within its last character still is, and so is one with a few bytes that went wrong.
    """
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start >= len(data) - 3 and error.reason == "unexpected end of data":
            return data[: error.start].decode("utf-8")
    text = data.decode("utf-8", "replace")
    flaws = text.count("\ufffd")
    whole = len(text) - len(text.encode("ascii", "ignore")) - flaws
    return text if whole >= _UTF8_SIGNS * flaws else None


def _is_seven_bit(name: str) -> bool:
    """Say whether a charset writes everything in ASCII bytes, so that being UTF-8 proves nothing."""
    return name.lower().startswith(("iso-2022", "utf-7", "hz-gb"))


def _named(data: bytes) -> str | None:
    found = _META.search(data, 0, 4096)
    return (found[1] or found[2]).decode("ascii", "replace") if found else None


def _decoded(data: bytes, name: str | None) -> str | None:
    """Return the text in the named charset, unless there is no such charset or it does not fit."""
    label = (name or "").strip().lower()
    if not label or label in _NO_CHARSETS:
        return None
    codec = _STRETCHED.get(label, label)
    try:
        text = (data.translate(None, _nothing(codec)) if _WINDOWS.fullmatch(codec) else data).decode(codec, "replace")
    except (LookupError, UnicodeError):
        return None
    return text if text.count("\ufffd") * 200 <= len(text) else None


def _nothing(codec: str) -> bytes:
    """Return the bytes from 0x80 to 0x9f that stand for nothing in a charset; browsers show nothing for them."""
    return bytes(byte for byte in range(0x80, 0xA0) if not bytes([byte]).decode(codec, "ignore"))


def _guessed(data: bytes) -> str:
    """Let the content decide, by the detector that BeautifulSoup uses."""
    from bs4.dammit import UnicodeDammit

    logging.getLogger("bs4.dammit").setLevel(logging.ERROR)  # what it could not decode, the text shows
    dammit = UnicodeDammit(data[:200_000], is_html=True)
    text = _decoded(data, dammit.original_encoding)
    return text if text is not None else data.translate(None, _nothing("cp1252")).decode("cp1252", "replace")
