"""What repeats on the pages of a PDF and is no part of the text: running heads and feet, page numbers."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from reader.formats.pdf.lines import Line
from reader.formats.pdf.page import Page

_EDGE = 0.14
"""Share of the page's height, at its top and foot, in which furniture stands."""
_ROMAN = re.compile(r"(?i)[ivxlc]{1,7}")
_NUMBER = re.compile(
    r"(?i)[-–—|\[(]?\s*(?:page|seite|p\.|s\.)?\s*(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|von|/|sur|de|di)\s*\d{1,4})?\s*[-–—|\])]?"
)


def furniture(pages: Sequence[Page], lines: Sequence[Sequence[Line]]) -> dict[int, str]:
    """Return why each line that is furniture is left out, by its ``id``."""
    found: dict[int, str] = {}
    groups: dict[tuple[str, int], list[Line]] = defaultdict(list)
    heights = {page.number: page.height for page in pages}
    for on_page in lines:
        for line in _outermost(on_page, heights):
            groups[_form(line.text), round(line.base / 3)].append(line)
    least = 2 if len(pages) < 6 else 3
    for group in groups.values():
        if len({line.page for line in group}) >= least:
            reason = "page number" if _NUMBER.fullmatch(group[0].text.strip()) else "running head or foot"
            found.update((id(line), reason) for line in group)
    for on_page in lines:
        found.update(_numbers(on_page, heights, found))
    return found


def _outermost(lines: Sequence[Line], heights: dict[int, float]) -> list[Line]:
    """Return the lines that stand in the page's upper and lower edge."""
    return [line for line in lines if not _EDGE * heights[line.page] < line.base < (1 - _EDGE) * heights[line.page]]


def _form(text: str) -> str:
    """Return the text without what changes from page to page: its numbers."""
    return " ".join(re.sub(r"\d+", "#", text).split()).casefold()


def _numbers(lines: Sequence[Line], heights: dict[int, float], known: dict[int, str]) -> dict[int, str]:
    """Return lone page numbers at the very top and foot, also of a document of one page."""
    edge = [line for line in _outermost(lines, heights) if id(line) not in known]
    inner = [line for line in lines if id(line) not in known]
    if not inner:
        return {}
    top, foot = min(line.base for line in inner), max(line.base for line in inner)
    return {
        id(line): "page number"
        for line in edge
        if line.base in (top, foot) and _NUMBER.fullmatch(line.text.strip()) and len(inner) > 1
    }
