"""Which element of a page holds the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.formats.html.judge import Opinion, words

if TYPE_CHECKING:
    from reader.formats.html.tree import Element

_ENOUGH = 0.85
_FOUND = 0.60
_BLOCKS = ("p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "blockquote", "pre", "dd", "dt")


def held(root: Element, opinion: Opinion) -> dict[Element, int]:
    """Return for each element how many words of content stand below it."""
    counts: dict[Element, int] = {}
    inside: dict[Element, bool] = {}
    for element in root.iter():
        if not isinstance(element.tag, str) or element.tag in ("script", "style", "noscript"):
            continue
        own = words(" ".join((element.text or "", *(child.tail or "" for child in element))))
        if own and opinion.holds(own):
            count = own.count(" ") + 1
            at: Element | None = element
            while at is not None:
                counts[at] = counts.get(at, 0) + count
                at = at.getparent()
    return counts


def find(root: Element, opinion: Opinion | None) -> Element:
    """Return the element that holds the article: a unique main or article if the opinion agrees, else the deepest one
    that holds most of what the opinion found."""
    body = root if root.tag == "body" else next(root.iter("body"), root)
    if opinion is None:
        return _declared(body) or body
    counts = held(body, opinion)
    total = counts.get(body, 0)
    if total < _FOUND * opinion.count or not total:
        pass
    declared = _declared(body)
    if declared is not None and counts.get(declared, 0) >= _ENOUGH * total:
        return declared
    at = body
    while True:
        child = max((c for c in at if isinstance(c.tag, str)), key=lambda c: counts.get(c, 0), default=None)
        if child is None or counts.get(child, 0) < _ENOUGH * total or child.tag in _BLOCKS:
            return at
        at = child


def _declared(body: Element) -> Element | None:
    """Return the one ``article``, else the one ``main``, of the page."""
    for name in ("article", "main"):
        found = list(body.iter(name))
        if len(found) == 1:
            return found[0]
    roles = [e for e in body.iter() if isinstance(e.tag, str) and e.get("role") == "main"]
    return roles[0] if len(roles) == 1 else None
