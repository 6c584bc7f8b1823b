"""Who wrote an article and when, where the lines right below its title say so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from reader.formats.plaintext.headings import BYLINE, DATE, NAME
from reader.formats.plaintext.opening import iso_date
from reader.model.article import Dropped, Paragraph

_HIGHEST = 4
"""Blocks below the title among which such lines are sought."""
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Signed(Generic[T]):
    """What the first lines say, the parts without them, and their words as left out."""

    byline: str | None
    published: str | None
    parts: list[T]
    dropped: tuple[Dropped, ...]


def signed(parts: Sequence[T], author: str | None = None) -> Signed[T]:
    """Take lines such as "By Ada Lovelace, 3 May 2026" out of the first parts of what stands below a title.

    A bare name is one only beside a line with the date, or where it is that of the ``author`` the file names. The
    first part may be the title itself, or a picture.
    """
    start = int(bool(parts) and not isinstance(parts[0], Paragraph))
    texts = [_line(part) for part in parts[start : start + _HIGHEST]]
    texts = texts[: next((at for at, text in enumerate(texts) if not text), len(texts))]
    byline = published = None
    dropped: dict[int, Dropped] = {}
    for at, text in enumerate(texts):
        who, when = _told(text)
        if not who and not when and _is_name(texts, at, author):
            who = text
        if who or when:
            byline, published = byline or who, published or when
            dropped[start + at] = Dropped(text, "byline" if who else "date")
    kept = [part for at, part in enumerate(parts) if at not in dropped]
    if not kept:
        return Signed(None, None, list(parts), ())
    return Signed(byline, published, kept, tuple(dropped.values()))


def _line(part: object) -> str:
    """Return the text of a part that could be such a line; nothing of any other."""
    text = part.prose.text.strip() if isinstance(part, Paragraph) else ""
    return text if len(text) <= 120 and "\n" not in text else ""


def _told(text: str) -> tuple[str | None, str | None]:
    """Return who wrote it, and when, as far as the line says so and nothing else."""
    who = BYLINE.match(text)
    rest = text[who.end() :].strip(" ,·|–—") if who else text
    when = iso_date(rest) if DATE.fullmatch(rest) else None
    if who and (not rest or when):
        return who[0].partition(" ")[2], when
    return None, when


def _is_name(texts: Sequence[str], at: int, author: str | None) -> bool:
    text = texts[at]
    if author and text.casefold() == author.casefold():
        return True
    beside = [texts[near] for near in (at - 1, at + 1) if 0 <= near < len(texts)]
    return bool(NAME.fullmatch(text)) and any(_told(other)[1] for other in beside)
