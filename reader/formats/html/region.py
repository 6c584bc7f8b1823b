"""Which element of a page holds the article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.formats.html import furniture
from reader.formats.html.judge import Opinion, words

if TYPE_CHECKING:
    from reader.formats.html.tree import Element

ENOUGH = 0.85
"""Share of the weight that the region has to hold."""
_NEARLY_ALL = 0.95
_LEAST_HELD = 60
"""Words that the opinion has to hold for it to narrow the region."""
_HARDLY_MORE = 1.1
_LEAST_SHARE = 0.10
TRUSTED_WITHIN = 0.80
LARGE = 0.40
"""Share of the page's text above which an element is no furniture, whatever it is called."""
INLINE = frozenset(
    [
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "cite",
        "code",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "mark",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
        "br",
    ]
)
_CLOSED = frozenset(
    [
        "p",
        "li",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "td",
        "th",
        "tr",
        "tbody",
        "table",
        "ul",
        "ol",
        "dl",
        "dd",
        "dt",
        "pre",
        "figure",
        "details",
    ]
)
_OUTSIDE = frozenset(
    {
        "script",
        "hidden",
        "navigation",
        "form",
        "footer",
        "cookie notice",
        "notice",
        "share",
        "newsletter",
        "related",
        "comments",
        "sidebar",
        "aside",
    }
)
_SHORT = 6


@dataclass(frozen=True, slots=True)
class Region:
    """The element that holds the article, and how the running text is spread over the page."""

    element: Element
    count: int
    """Words of running text in it."""
    furniture: Mapping[Element, str]
    """Elements of the page that are not running text, each with the reason; those inside them only if they have one of
    their own."""


def find(root: Element) -> Region:
    """Find the deepest element that holds most of the running text, or the ``main`` or ``article`` around it."""
    body = root if root.tag == "body" else next(root.iter("body"), root)
    elements = [e for e in body.iter() if e.tag not in INLINE]
    own = {e: w for e in elements if (w := _weight(e))}
    weights = _summed(own, body)
    large = {e for e, weight in weights.items() if weight >= LARGE * weights[body]}
    reasons = {e: why for e in elements if (why := furniture.reason(e)) and e not in large}
    out = {e for e, why in reasons.items() if why in _OUTSIDE}
    for element, weight in own.items():
        path = list(_up(element, body))
        if not out.isdisjoint(path):
            for at in path:
                weights[at] -= weight
    chain = _chain(body, weights)
    declared = [
        e
        for e in chain
        if e.tag in ("main", "article") or e.get("role") == "main" or e.get("itemprop") == "articleBody"
    ]
    element = declared[-1] if declared else chain[-1]
    return Region(element, weights[element], reasons)


def narrowed(found: Region, opinion: Opinion | None, title: str) -> Region:
    """Return the part of the region that holds what the opinion does, if the title stands in it too.

    This is for short articles among many other texts: those are most of the page, but not below its title.
    """
    if opinion is None or not _LEAST_HELD <= opinion.count < TRUSTED_WITHIN * found.count:
        return found
    own = {e: e_words for e in found.element.iter() if e.tag not in INLINE and (e_words := _held(e, opinion))}
    weights = _summed(own, found.element)
    whole = _summed({e: w for e in found.element.iter() if e.tag not in INLINE and (w := _weight(e))}, found.element)
    if weights[found.element] < _LEAST_HELD:
        return found
    inner = _with_head(_chain(found.element, weights, _NEARLY_ALL)[-1], whole, found.element)
    titled = any(words("".join(heading.itertext())) == words(title) for heading in inner.iter("h1", "h2"))
    sure = weights[inner] >= TRUSTED_WITHIN * whole[inner] and weights[inner] >= _LEAST_SHARE * whole[found.element]
    return Region(inner, whole[inner], found.furniture) if titled and sure else found


def _with_head(inner: Element, whole: Counter[Element], region: Element) -> Element:
    """Return the largest element around this one that holds hardly more running text: it may hold the title."""
    at = inner
    while at is not region and (parent := at.getparent()) is not None and whole[parent] <= _HARDLY_MORE * whole[inner]:
        at = parent
    return at


def _held(element: Element, opinion: Opinion) -> int:
    """Return the words of running text directly in an element, if the opinion holds them."""
    count = _weight(element)
    if not count:
        return 0
    said = [element.text or ""]
    for child in element:
        said += ["".join(child.itertext()) if child.tag in INLINE else " ", child.tail or ""]
    return count if opinion.holds(words("".join(said))) else 0


def _up(element: Element, body: Element) -> Iterator[Element]:
    """Yield an element and what is around it, up to the body."""
    yield element
    if element is not body:
        for at in element.iterancestors():
            yield at
            if at is body:
                return


def _summed(own: Mapping[Element, int], body: Element) -> Counter[Element]:
    """Add the weight of each element to all that are around it."""
    weights: Counter[Element] = Counter()
    for element, weight in own.items():
        for at in _up(element, body):
            weights[at] += weight
    return weights


def _chain(body: Element, weights: Counter[Element], enough: float = ENOUGH) -> list[Element]:
    """Return the elements from the body down that hold enough."""
    chain = [body]
    while True:
        child = max((c for c in chain[-1] if isinstance(c.tag, str)), key=lambda c: weights[c], default=None)
        if child is None or not weights[child] or weights[child] < enough * weights[body] or child.tag in _CLOSED:
            return chain
        chain.append(child)


def _weight(element: Element) -> int:
    """Return the words of running text directly in an element, inline elements included."""
    text = element.text or ""
    linked = 0
    for child in element:
        tag = child.tag
        if tag in INLINE:
            inside = (child.text or "") if not len(child) else "".join(child.itertext())
            text += inside
            if tag == "a":
                linked += len(inside)
        if tail := child.tail:
            text += tail
    if len(text) < 25 or linked * 2 > len(text):
        return 0
    count = len(text.split())
    return count if count >= _SHORT else 0
