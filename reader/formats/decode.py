"""Bytes of text to characters: byte order marks, UTF-8, what the server named, and what the letters look like."""

from __future__ import annotations

import codecs
import re

from reader.model.document import Document
from reader.text.language import detect

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FAR_CHARSETS = (
    "cp1251", "koi8-r", "shift_jis", "euc-jp", "gb18030", "big5", "euc-kr", "cp1253", "cp1255", "cp1256", "cp874",
)  # fmt: skip
_TRIAL = 4000
"""Bytes that are decoded to compare charsets."""
_FAR_SHARE = 0.3
"""Share of bytes above ASCII from which a text is not in Latin letters."""
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_BREAKS = re.compile(r"\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028]")


def decode(document: Document) -> str:
    r"""Return the document's text, its line breaks all ``"\n"``, without byte order mark and NUL.

    Never fails: a byte that fits no charset becomes U+FFFD.
    """
    text = _decoded(document.data, document.charset)
    return _BREAKS.sub("\n", text.replace("\u2029", "\n\n").replace("\ufeff", "").replace("\x00", ""))


def is_text(data: bytes) -> bool:
    """Tell whether bytes are text in some charset, by a look at their beginning."""
    sample = data[:65536]
    text = _decoded(sample, None)
    odd = len(_CONTROL.findall(text)) + text.count("\ufffd")
    return bool(text.strip()) and odd <= 1 + len(text) // 200


def _decoded(data: bytes, charset: str | None) -> str:
    for mark, marked in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(marked, "replace")
    for codec in (_wide(data), _declared_first(data, charset), "utf-8", charset):
        sound = _strictly(data, codec) if codec else None
        if sound is not None:
            return sound
    mostly = data.decode("utf-8", "replace")
    if 50 * mostly.count("\ufffd") < sum(character > "\x7f" for character in mostly):
        return mostly  # a cut or mended UTF-8 text with a few broken bytes
    return data.decode(_guessed(data), "replace")


def _strictly(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec)
    except (UnicodeDecodeError, LookupError, ValueError):
        pass
    if codec == "utf-8" and len(data) >= 65536:  # a sample may end inside a character
        try:
            return data[:-3].decode(codec) if data[-1] > 127 else None
        except UnicodeDecodeError:
            return None
    return None


def _declared_first(data: bytes, charset: str | None) -> str | None:
    """Return a declared charset whose bytes would also pass as UTF-8; sixteen bits a letter leave zeros in a text."""
    name = (charset or "").lower()
    if name.startswith(("utf-16", "utf-32")):
        return name if b"\0" in data[:_TRIAL] or _strictly(data[:_TRIAL], "utf-8") is None else None
    return name if name.startswith(("iso-2022", "utf-7", "hz")) else None


def _wide(data: bytes) -> str | None:
    """Tell UTF-16 without a mark by the zero bytes of its Latin letters."""
    sample = data[:_TRIAL]
    odd, even = sample[1::2].count(0), sample[::2].count(0)
    if max(odd, even) * 4 < len(sample) // 2 or len(sample) < 8:
        return None
    if min(odd, even) * 10 > max(odd, even):
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _guessed(data: bytes) -> str:
    """Return the charset of a text that is not UTF-8: Windows' Western one, or the one that gives a language."""
    sample = data[:_TRIAL]
    letters = sum(byte > 127 or chr(byte).isalpha() for byte in sample)
    if sum(byte > 127 for byte in sample) < _FAR_SHARE * max(1, letters):
        return "cp1252"
    best, charset = 0.5, "cp1252"
    for candidate in _FAR_CHARSETS:
        text = _cut(sample, candidate)
        if text is None:
            continue
        sound = sum(character.isalpha() for character in text) / max(1, len("".join(text.split())))
        probability = detect(text)[1] * sound
        if probability > best + 0.001:
            best, charset = probability, candidate
    return charset


def _cut(sample: bytes, codec: str) -> str | None:
    """Decode a sample that may end inside a character; None where it is not in that charset."""
    return next((text for cut in range(4) if (text := _strictly(sample[: len(sample) - cut], codec)) is not None), None)
