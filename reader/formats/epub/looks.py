"""Headings of books that only look like ones: paragraphs in larger or bold type, as their style sheets tell."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.errors import PlainspokenError
from reader.formats.archive import Archive

if TYPE_CHECKING:
    from reader.formats.xml import Element

MARKER = "data-look"
"""Attribute of a paragraph that was made a heading: its type, as ``Look.name``."""
MOST_SHEETS, LONGEST_SHEET = 30, 300_000
"""Style sheets that are looked into, and code points of each."""

_PLAIN = 12.0
"""Points of text that nothing is said of."""
_LARGER = 1.12
_LONGEST = 120
_STOPS = (".", ",", ";", ":", "…")
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_OUTSIDE = frozenset(("table", "li", "aside", "blockquote", "figcaption", "dl", "pre"))
_BLOCKS = frozenset(("p", "div", "section", "article", "table", "ul", "ol", "blockquote", "aside", "figure", "hr"))

_SELECTOR = re.compile(r"(?:[\w-]+)?\.([\w-]+)")
_SIZE = re.compile(r"font-size\s*:\s*([0-9.]{1,9})\s*(pt|px|em|rem|%)", re.IGNORECASE)
_WEIGHT = re.compile(r"font-weight\s*:\s*(bold|bolder|[1-9]00|normal)", re.IGNORECASE)
_POINTS = {"pt": 1.0, "px": 0.75}


@dataclass(frozen=True, slots=True)
class Look:
    """Type in which text is set: its size in points, and whether it is bold."""

    size: float = _PLAIN
    bold: bool = False

    @property
    def name(self) -> str:
        return f"{self.size:06.1f} {int(self.bold)}"


@dataclass(slots=True)
class Looks:
    """What the style sheets of a book say of its classes."""

    classes: dict[str, str] = field(default_factory=dict)
    """Of each class, its declarations."""
    names: set[str] = field(default_factory=set)
    """Of all looks that headings were found in."""

    @classmethod
    def read(cls, archive: Archive) -> Looks:
        """Read the style sheets; one that is damaged is passed over, for a book can be read without."""
        made = cls()
        for name in [one for one in archive.names if one.lower().endswith(".css")][:MOST_SHEETS]:
            try:
                made.add(archive.read(name)[:LONGEST_SHEET].decode("utf-8", "replace"))
            except PlainspokenError:
                continue
        return made

    def add(self, sheet: str) -> None:
        first, *rest = sheet.split("/*")
        for rule in "".join((first, *(part.partition("*/")[2] for part in rest))).split("}"):
            selectors, _, declarations = rule.rpartition("{")
            for selector in selectors.rpartition("{")[2].split(","):
                if found := _SELECTOR.fullmatch(selector.strip()):
                    self.classes[found[1]] = f"{self.classes.get(found[1], '')};{declarations}"

    def mark(self, body: Element) -> None:
        """Make headings of the paragraphs that look like ones, on a page that has no headings."""
        if not self.classes or any(one.tag in _HEADINGS for one in body.iter()):
            return
        known = self._of_all(body)
        blocks = [(block, _letters(block, known)) for block in _paragraphs(body)]
        letters = sum((count for _, count in blocks), Counter[Look]())
        if not letters:
            return
        usual = letters.most_common(1)[0][0]
        heads = [_heading(block, count, usual) for block, count in blocks]
        last = max((at for at, look in enumerate(heads) if look is None), default=0)
        for at, look in enumerate(heads[:last]):
            # A heading has text below it: the last line, and a page of nothing else, are none.
            if look:
                blocks[at][0].tag = "h2"
                blocks[at][0].set(MARKER, look.name)
                self.names.add(look.name)

    def level(self, name: str) -> int:
        """Return the level of headings that look so: the largest type in the book is the first."""
        return min(6, 1 + sorted(self.names, reverse=True).index(name))

    def _of_all(self, body: Element) -> dict[Element, Look]:
        """Return the look of every element of a page, in which each takes its parent's for its own."""
        known: dict[Element, Look] = {}
        for one in body.iter():
            if isinstance(one.tag, str):
                above = one.getparent()
                known[one] = self.of(one, known.get(above, Look()) if above is not None else Look())
        return known

    def of(self, element: Element, around: Look) -> Look:
        """Return how the text of an element looks, in one that looks like ``around``."""
        if not element.attrib and element.tag not in ("b", "strong"):
            return around
        said = ";".join(self.classes.get(name, "") for name in (element.get("class") or "").split()[:20])
        said = f"{said};{element.get('style') or ''}"
        size, bold = around.size, around.bold or element.tag in ("b", "strong")
        for value, unit in _SIZE.findall(said):
            number = float(value) if value.count(".") <= 1 and value != "." else 0.0
            scale = _POINTS.get(unit.lower(), (_PLAIN if unit.lower() == "rem" else around.size))
            size = number * scale / (100 if unit == "%" else 1) or size
        for weight in _WEIGHT.findall(said):
            bold = weight.lower() in ("bold", "bolder") or (weight.isdigit() and int(weight) >= 600)
        return Look(round(min(size, 999.0), 1), bold)


def _paragraphs(body: Element) -> Iterator[Element]:
    """Yield the blocks that hold text and no other blocks, outside of lists, tables and the like."""
    for one in body.iter("p", "div"):
        if any(below.tag in _BLOCKS for below in one.iterdescendants()):
            continue
        if not any(above.tag in _OUTSIDE for above in one.iterancestors()):
            yield one


def _letters(block: Element, known: dict[Element, Look]) -> Counter[Look]:
    """Return how many letters of a block are set in each look."""
    count: Counter[Look] = Counter()
    for one in block.iter():
        if one in known:
            count[known[one]] += len((one.text or "").strip())
        if one is not block and (above := one.getparent()) is not None:
            count[known[above]] += len((one.tail or "").strip())
    return +count


def _heading(block: Element, count: Counter[Look], usual: Look) -> Look | None:
    """Return the look of a block that is set like a heading all through, None for one that is not."""
    text = " ".join("".join(block.itertext()).split())
    if len(count) != 1 or len(text) > _LONGEST or text.endswith(_STOPS) or not any(sign.isalpha() for sign in text):
        return None
    (look,) = count
    if look.size >= _LARGER * usual.size or (look.bold and not usual.bold and look.size >= usual.size):
        return look
    return None
