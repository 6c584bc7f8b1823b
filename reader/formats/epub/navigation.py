"""The contents of a book: the navigation page of EPUB 3, or the NCX file of EPUB 2."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.errors import FormatError
from reader.formats import xml
from reader.formats.archive import Archive, resolved
from reader.formats.epub.package import WHAT, Package
from reader.formats.epub.page import tree_of
from reader.formats.xml import attribute, child, children, local

if TYPE_CHECKING:
    from reader.formats.xml import Element

MOST_ENTRIES = 5_000
DEEPEST = 20


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents: what it says, and where it leads."""

    title: str
    path: str
    id: str
    depth: int
    """From 1."""


def read_navigation(archive: Archive, package: Package) -> tuple[Entry, ...]:
    """Return the contents in order, each place once; nothing where they are missing or damaged."""
    for path, entries in ((package.nav, _nav), (package.ncx, _ncx)):
        if not path or not archive.find(path):
            continue
        try:
            found = tuple(_distinct(entries(archive.read(path), path)))
        except FormatError:
            continue
        if found:
            return found
    return ()


def _distinct(entries: Iterator[Entry]) -> Iterator[Entry]:
    seen: set[tuple[str, str]] = set()
    for entry in entries:
        if len(seen) >= MOST_ENTRIES:
            return
        if entry.title and entry.path and (entry.path, entry.id) not in seen:
            seen.add((entry.path, entry.id))
            yield entry


def _said(element: Element | None) -> str:
    return " ".join("".join(element.itertext()).split()) if element is not None else ""


def _nav(data: bytes, path: str) -> Iterator[Entry]:
    root = tree_of(data)
    if root is None:
        return
    toc = next((one for one in root.iter("nav") if "toc" in (one.get("epub-type") or "").split()), None)
    lists = children(toc, "ol", "ul")
    stack = [(item, 1) for one in reversed(lists) for item in reversed(children(one, "li"))]
    while stack:
        item, depth = stack.pop()
        link = next((one for one in item if local(one) in ("a", "span")), None)
        if link is not None and link.get("href"):
            yield Entry(_said(link), *resolved(path, link.get("href") or ""), depth)
        if depth < DEEPEST:
            below = [one for inner in children(item, "ol", "ul") for one in children(inner, "li")]
            stack += [(one, depth + 1) for one in reversed(below)]


def _ncx(data: bytes, path: str) -> Iterator[Entry]:
    points = child(xml.tree(data, WHAT), "navMap")
    stack = [(one, 1) for one in reversed(children(points, "navPoint"))]
    while stack:
        point, depth = stack.pop()
        content = child(point, "content")
        source = attribute(content, "src") if content is not None else None
        if source:
            yield Entry(_said(child(point, "navLabel")), *resolved(path, source), depth)
        if depth < DEEPEST:
            stack += [(one, depth + 1) for one in reversed(children(point, "navPoint"))]
