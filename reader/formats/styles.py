"""What the names of styles mean, in Word, LibreOffice and the programs that write their formats."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reader.formats.flow import Kind

_HEADING = re.compile(r"(?:heading|überschrift|titre|título|titolo|kop|rubrik|nagłówek)\s*([1-9])")
_NUMBERED = re.compile(r"\s+(?:\d+|char|zchn)$")
_KINDS = {
    Kind.TITLE: ("title", "titel"),
    Kind.QUOTE: (
        "quote", "quotes", "intense quote", "block text", "block quotation", "block quote", "blockquote", "quotations",
        "zitat", "intensives zitat", "citation",
    ),
    Kind.CAPTION: (
        "caption", "image caption", "table caption", "imagecaption", "tablecaption", "figurecaption", "figure caption",
        "illustration", "drawing", "figure", "table", "beschriftung",
    ),
    Kind.CODE: ("html preformatted", "preformatted text", "source code", "code block"),
    Kind.RULE: ("horizontal line",),
    Kind.TEXT: ("author", "date", "subtitle", "untertitel"),
}  # fmt: skip
_BY_NAME = {name: kind for kind, names in _KINDS.items() for name in names}
_CONTENTS = re.compile(r"toc\s*(?:\d|heading)|contents(?: heading| \d)|table of figures|index \d")
_CODE = frozenset(("verbatim char", "html code", "html keyboard", "html sample", "source text", "teletype"))


def kind_of(names: Iterable[str]) -> tuple[Kind, int]:
    """Return what a style is, and the level if it is that of a heading.

    ``names`` are in lower case: its own, then those of the styles that it is based on; the first that is known counts.
    """
    for name in names:
        if found := _HEADING.fullmatch(name):
            return Kind.HEADING, int(found[1])
        kind = _BY_NAME.get(name) or _BY_NAME.get(_NUMBERED.sub("", name))
        if kind:
            return kind, 0
    return Kind.TEXT, 0


def is_contents(names: Iterable[str]) -> bool:
    """Tell whether a style is that of a table of contents or an index."""
    return any(_CONTENTS.fullmatch(name) for name in names)


def is_code(names: Iterable[str]) -> bool:
    """Tell whether a style of characters is that of code."""
    return any(name in _CODE for name in names)
