"""Chapters that the contents name but that have no heading of their own get the one from the contents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from reader.formats.epub.navigation import Entry
from reader.formats.epub.page import remove
from reader.formats.html.judge import words
from reader.formats.html.tree import plain

if TYPE_CHECKING:
    from reader.formats.xml import Element

MARKER = "data-contents"
"""Attribute of the heading or rule that stands for a line of the contents: its number."""
MOST_BEFORE = 12
"""Words that may stand above a chapter's own heading, such as "Chapter 7"."""

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_CONTAINERS = frozenset(("div", "section", "article", "main"))
_BLOCKS = frozenset(
    ("p", "div", "section", "article", "header", "blockquote", "li", "dd", "dt", "td", "th", "center", "figcaption")
)


def place(body: Element, entries: Sequence[tuple[int, Entry]]) -> Iterator[tuple[int, int]]:
    """See to it that each place that the contents name begins with a heading.

    A line that says the same as the contents becomes the heading, else a rule with the entry's number is put there.
    Yields depth in the contents and level for the headings that are there already.
    """
    named = {one.get("id"): one for one in body.iter() if one.get("id")}
    for number, entry in entries:
        start = named.get(entry.id) if entry.id else body
        if start is None:
            continue
        start = _opened(start, body)
        leaves = list(islice(_leaves(start, body), 5))
        own = _own(leaves)
        if own is not None:
            yield entry.depth, int(str(own.tag)[1])
        elif not _same(leaves, entry.title, number):
            marker = body.makeelement("hr", {MARKER: str(number)})
            _before(start, body, marker)


def _opened(start: Element, body: Element) -> Element:
    """Return the block that an anchor opens, such as the heading it stands in; else the anchor itself."""
    at = start
    while at is not body and at.tag not in _BLOCKS and at.tag not in _HEADINGS:
        above = at.getparent()
        if above is None or above[0] is not at or (above.text or "").strip():
            return start
        at = above
    return start if at is body else at


def _leaves(start: Element, body: Element) -> Iterator[Element]:
    """Yield the headings, and the blocks that hold no other, from an element on to the end of the page."""
    inside: Element | None = None
    for element in _onwards(start, body):
        if not isinstance(element.tag, str) or (inside is not None and inside in element.iterancestors()):
            continue
        heading = element.tag in _HEADINGS
        if (heading or (element.tag in _BLOCKS and not _holds_blocks(element))) and plain(element):
            inside = element
            yield element


def _onwards(start: Element, body: Element) -> Iterator[Element]:
    """Yield an element and all that come after it in the page."""
    yield from start.iter()
    at: Element | None = start
    while at is not None and at is not body:
        for beside in at.itersiblings():
            yield from beside.iter()
        at = at.getparent()


def _holds_blocks(element: Element) -> bool:
    return any(below.tag in _BLOCKS or below.tag in _HEADINGS for below in element.iterdescendants())


def _own(leaves: list[Element]) -> Element | None:
    """Return the heading that a place begins with, a few words above it allowed."""
    before = 0
    for leaf in leaves:
        if leaf.tag in _HEADINGS:
            return leaf
        before += len(plain(leaf).split())
        if before > MOST_BEFORE:
            return None
    return None


def _same(leaves: list[Element], title: str, number: int) -> bool:
    """Make the first lines a heading if they say what the contents say."""
    wanted, said = words(title), ""
    for count, leaf in enumerate(leaves[:3], start=1):
        said = f"{said} {words(plain(leaf))}".strip()
        if said != wanted or leaf.tag not in ("p", "div"):
            continue
        first, *others = leaves[:count]
        for other in others:
            remove(other)
        if others:
            for below in list(first):
                first.remove(below)
            first.text = title
        first.tag = "h1"
        first.set(MARKER, str(number))
        return True
    return False


def _before(start: Element, body: Element, marker: Element) -> None:
    """Put the marker right before a place, outside of lines, lists and tables."""
    if start is body:
        marker.tail, body.text = body.text, None
        body.insert(0, marker)
        return
    at = start
    for above in start.iterancestors():
        if above is body:
            break
        if above.tag not in _CONTAINERS:
            at = above
    at.addprevious(marker)


def level_of(depth: int, seen: Counter[tuple[int, int]], inner: int) -> int:
    """Return the level for a place at this depth of the contents.

    It is that of the headings which others there have, else one above ``inner``, the highest level of all headings.
    """
    same = Counter({level: count for (at, level), count in seen.items() if at == depth})
    if same:
        return same.most_common(1)[0][0]
    nearest = min(seen, key=lambda one: (abs(one[0] - depth), -seen[one]), default=(1, max(1, inner - 1)))
    return min(6, max(1, nearest[1] + depth - nearest[0]))
