"""Trafilatura's opinion on what the content of a page is."""

from __future__ import annotations

import copy
import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.formats.html.tree import Element

MOST_ELEMENTS = 20_000
MOST_CHARACTERS = 500_000
"""On larger pages trafilatura takes up to minutes; they are judged by their markup alone."""

_LONGEST_SPAN = 1
"""Digits of the columns or rows that a cell may span; trafilatura writes each of them out."""
_WORDS = re.compile(r"\w+")


def words(text: str) -> str:
    """Return the words of a text in lower case, one space between them."""
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


def load() -> None:
    """Load the library, which takes longer than to read a page with it."""
    import trafilatura  # noqa: F401 - for its next import


def ask(region: Element, url: str | None, furniture: Collection[Element] = ()) -> Opinion | None:
    """Return the opinion on an element without the furniture in it, or None if there is none to be had."""
    if sum(1 for _ in region.iter()) > MOST_ELEMENTS or sum(map(len, region.itertext())) > MOST_CHARACTERS:
        return None
    import trafilatura
    from lxml import html

    page = html.Element("html")
    body = page if region.tag == "body" else html.Element("body")
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
    made = copy.deepcopy(region)
    drop = [twin for original, twin in zip(region.iter(), made.iter(), strict=True) if original in furniture]
    for twin in drop:
        if twin.getparent() is not None:
            twin.drop_tree()
    return made
