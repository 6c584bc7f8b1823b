"""Which bare lines of a plain text are headings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.formats.plaintext.chunks import PLAIN, Chunk, Kind

LONGEST = 90
MOST_WORDS = 14
PROSE = 60
"""Code points from which a chunk that follows counts as prose."""

_NUMBERED = re.compile(
    r"(?P<number>\d{1,2}(?:\.\d{1,2}){0,3})[.):]?\s+(?=[^\W\d_])|(?:[IVX]{1,5}|[A-H])[.)]\s+(?=[A-Z])"
)
_STOPS = tuple(".,;:!…。．，；：！،؛।")
_GREETING = re.compile(r"(?i)^(?:dear|hi|hello|hey|best|kind|warm|yours|regards|sincerely|thanks|thank you|cheers)\b")
_DIALOGUE = re.compile(r"[-–—\"“„«‘']")
_ADDRESS = re.compile(r"@|https?:|www\.|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b|\+?\d[\d ()-]{7,}\d")
BYLINE = re.compile(
    r"(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor)\s+[A-Z][\w.'’-]+(?:,?\s+(?:(?:and|&|und|et|y|e|en)\s+)?[A-Z][\w.'’-]+){0,5}"
)
NAME = re.compile(
    r"(?:(?:Dr|Prof|Mrs?|Ms)\.?\s+)?[^\W\d_a-z][\w.'’-]*(?:,?\s+(?:(?:and|&|und|et|y|e|en|von|van|der|de|la|di|da|al)\s+)*"
    r"[^\W\d_a-z][\w.'’-]*){1,6}"
)
"""A person's name, or several."""
DATE = re.compile(
    r"""(?ix) (?:(?:published|updated|last\s+(?:updated|reviewed)|posted|date|reviewed)\s*(?:on|:)?\s*)?
      (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?
      (?: \d{1,2}(?:st|nd|rd|th)?\.?\s+[^\W\d_]{3,9}\.?,?\s+\d{4} | [^\W\d_]{3,9}\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}
        | \d{4}-\d{2}-\d{2} | \d{1,2}[/.]\d{1,2}[/.]\d{2,4} )
      (?:,?\s+(?:at\s+)?\d{1,2}[:.]\d{2}\s*(?:am|pm|[A-Z]{2,4})?)?
    | \d{1,3}[\s-]min(?:ute)?s?[\s-]read | (?:reading|listening)\s+time:?\s+.{1,20}"""
)


def heading_like(line: str, longest: int = LONGEST, most_words: int = MOST_WORDS, *, quoted: bool = False) -> bool:
    """Tell whether a line has the form of a heading, whatever stands around it.

    A ``quoted`` one may begin with a quote, as headlines do.
    """
    text = line.strip()
    if not text or len(text) > longest or len(text.split()) > most_words or text.endswith(_STOPS):
        return False
    if not any(character.isalpha() for character in text) or text[:2].islower():
        return False
    if _DIALOGUE.match(text) and not (quoted and text[-1] not in '"”»'):
        return False
    return not any(pattern.search(text) for pattern in (_GREETING, _ADDRESS)) and not (
        BYLINE.fullmatch(text) or DATE.fullmatch(text)
    )


def marked(chunks: Sequence[Chunk]) -> list[Chunk]:
    """Return the chunks with the bare lines that are headings marked as such."""
    return [_marked(chunks, index) for index in range(len(chunks))]


def _marked(chunks: Sequence[Chunk], index: int) -> Chunk:
    chunk = chunks[index]
    if chunk.style == PLAIN:
        return chunk
    if chunk.kind is Kind.LIST and chunk.single and _leads(chunks, index):
        return _numbered(chunk) or chunk
    if chunk.kind is Kind.TEXT and chunk.single and heading_like(chunk.lines[0]) and _leads(chunks, index):
        text = chunk.lines[0].strip()
        return _numbered(chunk) or replace(chunk, kind=Kind.HEADING, style="caps" if _capitals(text) else "bare")
    return chunk


def _numbered(chunk: Chunk) -> Chunk | None:
    text = chunk.lines[0].strip()
    number = _NUMBERED.match(text)
    if not number or not heading_like(text):
        return None
    depth = (number["number"] or "").count(".") + 1
    return replace(chunk, kind=Kind.HEADING, style=f"numbered {depth}")


def _capitals(text: str) -> bool:
    return text.isupper() and sum(character.isalpha() for character in text) > 3


def _short(chunk: Chunk) -> bool:
    return chunk.kind is Kind.TEXT and chunk.single and len(chunk.text) < PROSE and not _ends(chunk.text)


def _ends(text: str) -> bool:
    return text.rstrip("\"'”’»)]").endswith((".", "!", "…", "。", "！", "।", ":"))


def _leads(chunks: Sequence[Chunk], index: int) -> bool:
    """Tell whether something follows that a heading would stand above, and the line is not one of a row of them."""
    if index + 1 == len(chunks):
        return False
    before = index > 0 and _short(chunks[index - 1])
    after = chunks[index + 1]
    if _short(after):
        # A heading may stand right above another; three short lines in a row are an address, a poem or a list.
        return not before and index + 2 < len(chunks) and _body(chunks[index + 2]) and heading_like(after.text)
    if before and index > 1 and _short(chunks[index - 2]):
        return False
    return _body(after) or after.kind is Kind.HEADING


def _body(chunk: Chunk) -> bool:
    if chunk.kind is Kind.TEXT:
        return len(chunk.text) >= PROSE or (_ends(chunk.text) and len(chunk.text.split()) > 3)
    return chunk.kind in (Kind.LIST, Kind.TABLE, Kind.QUOTE, Kind.CODE)


_STRENGTH = (
    "double",
    "caps",
    "single",
    "wavy",
    "pointed",
    "numbered 1",
    "bare",
    "numbered 2",
    "numbered 3",
    "numbered 4",
)


def levels(chunks: Sequence[Chunk]) -> dict[str, int]:
    """Return the level, from 2, of each style of heading that is used, the weightiest highest."""
    used = {chunk.style for chunk in chunks if chunk.kind is Kind.HEADING}
    return {style: min(6, level) for level, style in enumerate((s for s in _STRENGTH if s in used), start=2)}
