"""What repeats on the pages of a PDF and is no part of the text: running heads and feet, page numbers."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from reader.formats.pdf.lines import Line
from reader.formats.pdf.page import Page
from reader.formats.pdf.prose import dominant

_EDGE = 0.14
"""Share of the page's height, at its top and foot, in which furniture stands."""
_MARGIN = 0.07
"""Share in which a lone line in small type is furniture though no other page repeats it."""
_NUMBER = re.compile(
    r"(?i)[-–—|\[(]?\s*(?:page|seite|p\.|s\.)?\s*(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|von|/|sur|de|di)\s*\d{1,4})?\s*[-–—|\])]?"
)


def furniture(pages: Sequence[Page], lines: Sequence[Sequence[Line]]) -> dict[int, str]:
    """Return why each line that is furniture is left out, by its ``id``."""
    found: dict[int, str] = {}
    groups: dict[tuple[str, int], list[Line]] = defaultdict(list)
    heights = {page.number: page.height for page in pages}
    for on_page in (some for some in lines if len(some) > 2):
        for line in _outermost(on_page, heights):
            groups[_form(line.text), round(line.base / 3)].append(line)
    least = 2 if len(pages) < 6 else 3
    for group in groups.values():
        if len({line.page for line in group}) >= least:
            reason = "page number" if _NUMBER.fullmatch(group[0].text.strip()) else "running head or foot"
            found.update((id(line), reason) for line in group)
    for on_page in lines:
        found.update(_numbers(on_page, heights, found))
        found.update(_beside(on_page, found))
        found.update(_alone(on_page, heights, found))
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


def _alone(lines: Sequence[Line], heights: dict[int, float], known: dict[int, str]) -> dict[int, str]:
    """Return the line in small type that stands far above or below all others in the margin, on any page."""
    inner = [line for line in lines if id(line) not in known]
    size = dominant(word for line in inner for word in line.words).size if len(inner) > 3 else 0.0
    found = {}
    for line in inner:
        height = heights[line.page]
        gaps = [abs(other.base - line.base) for other in inner if other is not line]
        at_edge = not _MARGIN * height < line.base < (1 - _MARGIN) * height
        outermost = all(other.base >= line.base for other in inner) or all(other.base <= line.base for other in inner)
        if at_edge and outermost and line.size < 0.95 * size and min(gaps, default=0.0) > 2.2 * size:
            found[id(line)] = "running head or foot"
    return found


def _beside(lines: Sequence[Line], known: dict[int, str]) -> dict[int, str]:
    """Return what stands on one base line with the page's number, such as the chapter's name."""
    numbers = [line for line in lines if known.get(id(line)) == "page number"]
    return {
        id(line): "running head or foot"
        for line in lines
        if id(line) not in known and any(abs(line.base - number.base) < 1 for number in numbers)
    }
