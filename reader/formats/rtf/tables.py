r"""What stands in the head of an RTF file: fonts with their charsets, styles, lists."""

from __future__ import annotations

import codecs
from dataclasses import dataclass, field

from reader.formats.flow import Kind
from reader.formats.styles import is_contents, kind_of

SYMBOL = "symbol"
"""The charset of fonts whose characters are signs."""

_CHARSETS = {
    0: "cp1252", 2: SYMBOL, 77: "mac-roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "cp936", 136: "cp950",
    161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251",
    222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
_BULLETS = (23, 255)
"""Numbers of the numbering schemes that show a sign or nothing."""


def codec(page: int) -> str | None:
    """Return the codec of a Windows code page, or None if Python has none."""
    for name in (f"cp{page}", "mac-roman" if page == 10000 else "utf-8" if page == 65001 else ""):
        try:
            return codecs.lookup(name).name if name else None
        except LookupError:
            continue
    return None


@dataclass(slots=True)
class Font:
    charset: int | None = None
    page: int | None = None
    name: str = ""

    def codec(self, otherwise: str) -> str:
        """Return the codec of its bytes; that of the file where the font leaves it open."""
        if self.charset == 2 or (self.charset is None and self.name.strip().lower().startswith("symbol")):
            return SYMBOL
        if self.page and (found := codec(self.page)):
            return found
        if self.charset in (None, 0, 1):
            return otherwise
        return _CHARSETS.get(self.charset, otherwise)


@dataclass(slots=True)
class Style:
    name: str = ""
    based_on: int | None = None
    outline: int | None = None


@dataclass(slots=True)
class Level:
    """One level of a list."""

    scheme: int = 23
    first: int = 1

    @property
    def ordered(self) -> bool:
        return self.scheme not in _BULLETS


@dataclass(slots=True)
class Tables:
    """All of it."""

    page: str = "cp1252"
    fonts: dict[int, Font] = field(default_factory=dict)
    styles: dict[int, Style] = field(default_factory=dict)
    levels: dict[int, list[Level]] = field(default_factory=dict)
    """Of each list's id."""
    lists: dict[int, int] = field(default_factory=dict)
    """Of each number that paragraphs name a list by, the list's id."""

    def names(self, style: int) -> list[str]:
        """Return the name of a style and of those it is based on, in lower case."""
        found: list[str] = []
        seen: set[int] = set()
        at: int | None = style
        while at is not None and at in self.styles and at not in seen:
            seen.add(at)
            found.append(self.styles[at].name.strip(" ;").lower())
            at = self.styles[at].based_on
        return found

    def kind(self, style: int, outline: int | None) -> tuple[Kind, int]:
        """Return what a paragraph of that style and outline level is."""
        kind, level = kind_of(self.names(style))
        if outline is None and style in self.styles:
            outline = self.styles[style].outline
        if kind in (Kind.TEXT, Kind.HEADING) and outline is not None and 0 <= outline < 9:
            return Kind.HEADING, outline + 1
        return kind, level

    def contents(self, style: int) -> bool:
        return is_contents(self.names(style))

    def level(self, number: int, depth: int) -> Level | None:
        """Return how that level of a list is numbered, None if nothing is said of it."""
        levels = self.levels.get(self.lists.get(number, number), [])
        return levels[depth] if depth < len(levels) else None
