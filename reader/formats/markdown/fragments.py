"""The text of HTML that stands inside Markdown. Whole pages are the HTML format's; this reads scraps."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

_BLOCKS = re.compile(
    "address|article|aside|blockquote|center|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6r]|header|li|main|nav|ol|p"
    "|picture|pre|section|summary|table|tbody|td|th|thead|tr|ul"
)
_SILENT = frozenset(("script", "style", "template", "iframe", "svg"))


@dataclass(slots=True)
class Scrap:
    """A run of text; ``level`` is that of a heading, ``picture`` is set where it is a picture's description."""

    text: str
    level: int = 0
    picture: bool = False


@dataclass(slots=True)
class Scraps:
    """What a piece of HTML holds: its texts in order, and the text of scripts and the like."""

    found: list[Scrap] = field(default_factory=list)
    silent: list[str] = field(default_factory=list)


def scraps_of(html: str) -> Scraps:
    """Return the texts of a scrap of HTML, broken where its block elements begin and end."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader.flush()
    return reader.scraps


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.scraps = Scraps()
        self._text = ""
        self._level = 0
        self._silent = ""

    def flush(self) -> None:
        text = " ".join(self._text.split())
        if text:
            self.scraps.found.append(Scrap(text, self._level))
        self._text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent = tag
        elif _BLOCKS.fullmatch(tag):
            self.flush()
            self._level = int(tag[1]) if tag[0] == "h" and tag[1:].isdigit() else 0
        elif tag == "br":
            self._text += " "
        elif tag == "img" and (alt := " ".join((dict(attrs).get("alt") or "").split())):
            self.flush()
            self.scraps.found.append(Scrap(alt, picture=True))

    def handle_endtag(self, tag: str) -> None:
        if tag == self._silent:
            self._silent = ""
        elif _BLOCKS.fullmatch(tag):
            self.flush()
            self._level = 0

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._text += data
        elif data.strip():
            self.scraps.silent.append(data.strip())
