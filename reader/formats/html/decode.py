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
    proven = _as_utf8(data)
    named = charset or _named(data)
    if proven is not None and not (named and _is_seven_bit(named)):
        return proven
    for name in (charset, _named(data)):
        text = _decoded(data, name)
        if text is not None:
            return text
    return _guessed(data)


def _as_utf8(data: bytes) -> str | None:
    """Return the text if the bytes are UTF-8 beyond doubt; a page cut within its last character still is."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start >= len(data) - 3 and error.reason == "unexpected end of data":
            return data[: error.start].decode("utf-8")
    return None


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
    try:
        text = data.decode(_STRETCHED.get(label, label), "replace")
    except (LookupError, UnicodeError):
        return None
    return text if text.count("\ufffd") * 200 <= len(text) else None


def _guessed(data: bytes) -> str:
    """Let the content decide, by the detector that BeautifulSoup uses."""
    from bs4.dammit import UnicodeDammit

    logging.getLogger("bs4.dammit").setLevel(logging.ERROR)  # what it could not decode, the text shows
    dammit = UnicodeDammit(data[:200_000], is_html=True)
    text = _decoded(data, dammit.original_encoding)
    return text if text is not None else data.decode("cp1252", "replace")
