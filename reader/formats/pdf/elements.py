"""Walking through the structure tree of a tagged PDF."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from reader.formats.pdf.page import Node

INLINE = frozenset(
    ("Span", "NonStruct", "Private", "Link", "Quote", "Reference", "Em", "Strong", "Sub", "Annot", "Ruby", "RB", "RT",
     "RP", "Warichu", "WT", "WP", "BibEntry", "Lbl", "Code", "LBody")
)  # fmt: skip
"""Elements that stand inside a line, as long as they hold no block."""


def leaves(node: Node) -> Iterator[tuple[int, int]]:
    """Yield the marked contents below an element in reading order."""
    for child in node.ordered():
        if isinstance(child, Node):
            yield from leaves(child)
        else:
            yield child


def elements(node: Node | None, kinds: set[str] | frozenset[str], stop: frozenset[str] = frozenset()) -> list[Node]:
    """Return the elements of these kinds in a tree, in reading order, with the root."""
    found: list[Node] = []
    waiting = [node] if node else []
    while waiting:
        one = waiting.pop()
        if one.kind in kinds:
            found.append(one)
        if one.kind not in stop:
            waiting += [child for child in reversed(list(one.ordered())) if isinstance(child, Node)]
    return found


def inline(node: Node) -> bool:
    """Tell whether an element stands inside a line: its kind and all that it holds do."""
    return all(one.kind in INLINE for one in every(node))


def every(node: Node) -> Iterator[Node]:
    waiting = [node]
    while waiting:
        one = waiting.pop()
        yield one
        waiting += [child for child in one.children.values() if isinstance(child, Node)]


def labels(node: Node) -> list[Node]:
    """Return the labels of an item, not those of the lists in it."""
    return elements(node, {"Lbl"}, stop=frozenset({"L"})) if node.kind != "L" else []


def without(node: Node, kind: str) -> Node:
    kept = {
        place: child for place, child in node.children.items() if not (isinstance(child, Node) and child.kind == kind)
    }
    return replace(node, children=kept)
