"""Which element of a page holds the article."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.formats.html import furniture

if TYPE_CHECKING:
    from reader.formats.html.tree import Element

ENOUGH = 0.85
"""Share of the weight that the region has to hold."""
LARGE = 0.40
"""Share of the page's text above which an element is no furniture, whatever it is called."""
INLINE = frozenset(
    "a abbr b bdi bdo cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var "
    "wbr br".split()
)
_CLOSED = frozenset("p li h1 h2 h3 h4 h5 h6 td th tr tbody table ul ol dl dd dt pre figure details".split())
_OUTSIDE = frozenset(
    {"script", "hidden", "navigation", "form", "footer", "cookie notice", "notice", "share", "newsletter", "related",
     "comments", "sidebar", "aside"}
)
_SHORT = 6


@dataclass(frozen=True, slots=True)
class Region:
    """The element that holds the article, and how the running text is spread over the page."""

    element: Element
    weights: Counter[Element]
    """Words of running text at or below each element, furniture left out."""
    large: frozenset[Element]
    """Elements with so much of the page's text that their names do not count."""


def find(root: Element) -> Region:
    """Find the deepest element that holds most of the running text, or the ``main`` or ``article`` around it."""
    body = root if root.tag == "body" else next(root.iter("body"), root)
    own = {e: w for e in body.iter() if e.tag not in INLINE and (w := _weight(e))}
    whole = _summed(own, body)
    large = frozenset(e for e, weight in whole.items() if weight >= LARGE * whole[body])
    out = _furniture(body, large)
    weights = _summed({e: w for e, w in own.items() if e not in out}, body)
    chain = _chain(body, weights)
    declared = [e for e in chain if e.tag in ("main", "article") or e.get("role") == "main" or e.get("itemprop") == "articleBody"]
    return Region(declared[-1] if declared else chain[-1], weights, large)


def _summed(own: dict[Element, int], body: Element) -> Counter[Element]:
    """Add the weight of each element to all that are around it."""
    weights: Counter[Element] = Counter()
    for element, weight in own.items():
        at: Element | None = element
        while at is not None:
            weights[at] += weight
            at = at.getparent() if at is not body else None
    return weights


def _furniture(body: Element, large: frozenset[Element]) -> set[Element]:
    """Return the elements that are or stand in furniture."""
    out: set[Element] = set()
    for element in body.iter():
        if element.getparent() in out or (element not in large and furniture.reason(element) in _OUTSIDE):
            out.add(element)
    return out


def _chain(body: Element, weights: Counter[Element]) -> list[Element]:
    """Return the elements from the body down that hold enough."""
    chain = [body]
    while True:
        child = max((c for c in chain[-1] if isinstance(c.tag, str)), key=lambda c: weights[c], default=None)
        if child is None or not weights[child] or weights[child] < ENOUGH * weights[body] or child.tag in _CLOSED:
            return chain
        chain.append(child)


def _weight(element: Element) -> int:
    """Return the words of running text directly in an element, inline elements included."""
    if not element.text and not len(element):
        return 0
    said = [element.text or ""]
    linked = 0
    for child in element:
        if child.tag in INLINE:
            inside = "".join(child.itertext())
            said.append(inside)
            if child.tag == "a":
                linked += len(inside)
        said.append(child.tail or "")
    text = "".join(said)
    if len(text) < 25 or linked * 2 > len(text):
        return 0
    count = len(text.split())
    return count if count >= _SHORT else 0
