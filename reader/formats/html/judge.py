"""Trafilatura's opinion on what the content of a page is."""

from __future__ import annotations

import copy
import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from reader.formats.html.tree import new_page
from reader.text.language import without_model

if TYPE_CHECKING:
    from reader.formats.html.tree import Element

MOST_ELEMENTS = 20_000
MOST_CHARACTERS = 500_000
"""On larger pages trafilatura takes up to minutes; they are judged by their markup alone."""

_MARK = "plainspoken-furniture"
"""Attribute of what is to be left out of a copy: cheaper than to go through both side by side."""
_LONGEST_SPAN = 1
"""Digits of the columns or rows that a cell may span; trafilatura writes each of them out."""
_WORDS = re.compile(r"\w+")
_SIGNS = {code: " " for code in range(128) if not (chr(code).isalnum() or chr(code) == "_")}
_SHORT = 2000
"""Characters up to which the words of a text are kept for the next time."""


def words(text: str) -> str:
    """Return the words of a text in lower case, one space between them."""
    return _words(text) if len(text) < _SHORT else " ".join(_WORDS.findall(text.lower()))


@lru_cache(maxsize=2048)
def _words(text: str) -> str:
    """Return the words of a line, which is asked for at each step that compares it."""
    if text.isascii():  # three times as fast as the pattern
        return " ".join(text.lower().translate(_SIGNS).split())
    return " ".join(_WORDS.findall(text.lower()))


@dataclass(frozen=True, slots=True)
class Opinion:
    """What is content, as one string of words with a space at both ends."""

    content: str

    @property
    def count(self) -> int:
        return self.content.count(" ") - 1 if len(self.content) > 1 else 0

    def holds(self, text: str) -> bool:
        """Say whether this text, as ``words`` returns it, stands in the content."""
        return f" {text} " in self.content


@cache
def load() -> None:
    """Load the library, which takes longer than to read a page with it."""
    with without_model():  # it would load numpy, only to ask nothing of it
        import trafilatura  # noqa: F401 - for its next import


def ask(region: Element, url: str | None, furniture: Collection[Element] = ()) -> Opinion | None:
    """Return the opinion on an element without the furniture in it, or None if there is none to be had."""
    if region.xpath("count(.//*)") >= MOST_ELEMENTS or region.xpath("string-length()") > MOST_CHARACTERS:
        return None
    load()
    import trafilatura

    page = new_page()
    body = page if region.tag == "body" else page.makeelement("body")
    if body is not page:
        page.append(body)
    copied = _without(region, furniture)
    for cell in copied.iter("td", "th"):
        for span in ("colspan", "rowspan"):
            if len(cell.get(span, "")) > _LONGEST_SPAN:
                del cell.attrib[span]
    body.append(copied)
    found = trafilatura.bare_extraction(
        page, url=url, fast=True, include_comments=False, include_images=False, with_metadata=False
    )
    extracted = getattr(found, "body", None)
    if extracted is None:
        return None
    content = words(" ".join(extracted.itertext()))
    return Opinion(f" {content} ") if content else None


def _without(region: Element, furniture: Collection[Element]) -> Element:
    """Return a copy of the region without the furniture."""
    for element in furniture:
        element.set(_MARK, "")
    made = copy.deepcopy(region)
    for element in furniture:
        del element.attrib[_MARK]
    for twin in made.xpath(f"descendant-or-self::*[@{_MARK}]"):
        if twin.getparent() is not None:
            twin.drop_tree()
    made.attrib.pop(_MARK, None)
    return made
