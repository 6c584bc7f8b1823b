"""Inline elements: which spans each of them opens."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import urljoin

from reader.model.article import SpanKind

if TYPE_CHECKING:
    from reader.formats.html.inline import Line
    from reader.formats.html.tree import Element
    from reader.formats.html.walk import Page

Link: TypeAlias = Callable[[str], str | None]

_KINDS = {
    "em": SpanKind.EMPHASIS,
    "i": SpanKind.EMPHASIS,
    "cite": SpanKind.EMPHASIS,
    "dfn": SpanKind.EMPHASIS,
    "var": SpanKind.EMPHASIS,
    "strong": SpanKind.STRONG,
    "b": SpanKind.STRONG,
    "code": SpanKind.CODE,
    "kbd": SpanKind.CODE,
    "samp": SpanKind.CODE,
    "tt": SpanKind.CODE,
}
INLINE = frozenset(_KINDS) | frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "span",
        "font",
        "u",
        "s",
        "strike",
        "del",
        "ins",
        "mark",
        "small",
        "big",
        "sub",
        "sup",
        "q",
        "time",
        "data",
        "bdi",
        "bdo",
        "label",
        "wbr",
        "ruby",
        "rb",
        "rt",
        "rp",
        "nobr",
        "output",
        "picture",
        "o-anchor",
        "tt",
        "blink",
        "marquee",
        "slot",
    ]
)
_NOTE = re.compile(r"[\[(]?(\d{1,3}|[*†‡§¶]{1,3}|[a-z]|[ivx]{1,5})[\])]?")
_NOTE_TARGET = re.compile(
    r"#(?:.*?)(?:fn|note|cite|ref|endnote|_ftn|_edn|sdfootnote|easy-footnote|bib|b\d|r\d|cr\d)", re.IGNORECASE
)

_WHOLE = re.compile(r"https?://[\w.-]+(?:/[\w./%~+,:@!$&'()*=-]*)?", re.ASCII)
"""An address that is absolute and has no parts that could be empty."""
_BACK_SIGNS = frozenset({"↩", "↩︎", "↑", "^", "⤴", "⏎", "↵", "🔙", "⇧", "back", "Back"})
_BACK_NAME = re.compile(r"footnote-back|reversefootnote|backref|back-?link", re.IGNORECASE)


def links(base: str | None) -> Link:
    """Return the function that makes addresses absolute; it gives None for what leads nowhere."""

    def absolute(href: str) -> str | None:
        href = href.strip()
        if not href or href.startswith("#") or href.lower().startswith(("javascript:", "data:", "about:")):
            return None
        if not base or _WHOLE.fullmatch(href):  # and nothing for urljoin to do, which takes its time
            return href
        try:
            return urljoin(base, href)
        except ValueError:
            return None

    return absolute


def mark(line: Line, element: Element, page: Page) -> int:
    """Open the spans of an inline element; return how many."""
    tag, count = element.tag, 0
    if kind := _KINDS.get(tag):
        line.open(kind)
        count = 1
    elif tag == "a":
        count = _anchor(line, element, page)
    elif tag in ("abbr", "acronym") and element.get("title"):
        line.open(SpanKind.ABBREVIATION, text=element.get("title", "").strip())
        count = 1
    if (language := element.get("lang")) and page.foreign(language):
        line.open(SpanKind.LANGUAGE, language)
        count += 1
    return count


def _anchor(line: Line, element: Element, page: Page) -> int:
    href = element.get("href")
    if not href:
        return 0
    if note := note_mark(element):
        line.open(SpanKind.FOOTNOTE, note)
        return 1
    target = page.link(href)
    if target is None:
        return 0
    line.open(SpanKind.LINK, target)
    return 1


def note_mark(element: Element) -> str | None:
    """Return the mark if the link is that of a footnote, else None."""
    href = element.get("href", "")
    if "#" not in href:
        return None
    text = "".join(element.itertext()).strip()
    if len(text) > 6 or not (found := _NOTE.fullmatch(text)):
        return None
    declared = element.get("role") == "doc-noteref" or element.get("epub:type") == "noteref"
    parent = element.getparent()
    raised = (parent is not None and parent.tag == "sup") or any(child.tag == "sup" for child in element)
    return found[1] if declared or raised or _NOTE_TARGET.match(href[href.index("#") :]) else None


def notes(region: Element) -> dict[str, str]:
    """Return the ids of all notes that a mark in the text leads to, each with its mark."""
    found: dict[str, str] = {}
    for anchor in region.iter("a"):
        if (mark := note_mark(anchor)) and not leads_back(anchor):
            found.setdefault(anchor.get("href", "").rpartition("#")[2], mark)
    if not found:
        return {}
    own = {e.get("id") for e in region.iter("li", "p", "div", "aside", "dd") if e.get("id")}
    return {id_: mark for id_, mark in found.items() if id_ in own}


def leads_back(anchor: Element) -> bool:
    """Say whether a link leads from a note back to where its mark stands."""
    if anchor.get("role") == "doc-backlink" or _BACK_NAME.search(anchor.get("class", "")):
        return True
    return "#" in anchor.get("href", "") and "".join(anchor.itertext()).strip() in _BACK_SIGNS
