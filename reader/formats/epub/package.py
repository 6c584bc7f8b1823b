"""The package of a book: its metadata, its parts and the order they are read in (EPUB 3.3, OPF 2.0.1)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from reader.errors import BrokenError, LockedError
from reader.formats import xml
from reader.formats.archive import Archive, resolved
from reader.formats.xml import attribute, child, children, local

if TYPE_CHECKING:
    from reader.formats.xml import Element

WHAT = "The book"
MOST_CHAPTERS = 3_000
LONGEST_CHAIN = 10
"""Parts that may stand for each other; books have one or two."""

_FONT_SCRAMBLING = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
"""Algorithms that only keep embedded fonts from being copied out."""
_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
_PAGES = ("application/xhtml+xml", "text/html", "text/x-oeb1-document", "application/x-dtbook+xml")
_DRAWING = "image/svg+xml"
_GUIDE = {
    "cover": "cover",
    "title-page": "title page",
    "titlepage": "title page",
    "toc": "contents",
    "copyright-page": "copyright page",
    "loi": "contents",
    "lot": "contents",
}


@dataclass(frozen=True, slots=True)
class Part:
    """A file of the book."""

    path: str
    media_type: str
    properties: frozenset[str]
    fallback: str = ""

    @property
    def is_page(self) -> bool:
        return self.media_type in _PAGES or (
            not self.media_type and self.path.lower().endswith((".xhtml", ".html", ".htm"))
        )


@dataclass(frozen=True, slots=True)
class Package:
    """What the package file says of the book."""

    title: str
    byline: str | None
    language: str | None
    published: str | None
    description: str | None
    parts: dict[str, Part]
    """By their ids."""
    spine: tuple[tuple[Part, bool], ...]
    """Pages in reading order, each once, with whether it is part of the linear text."""
    guide: dict[str, str]
    """Paths of pages that are no text, each with what it is."""
    ncx: str = ""
    """Path of the navigation file of EPUB 2."""
    nav: str = ""
    """Path of the navigation page of EPUB 3."""
    unread: int = 0
    """How many pages there are beyond ``MOST_CHAPTERS``."""


def read_package(archive: Archive) -> Package:
    """Return the package of the book.

    Raises:
        BrokenError: the package file or the spine is missing.
        LockedError: chapters are encrypted.
    """
    path = _path(archive)
    root = xml.tree(archive.read(path), WHAT)
    parts = dict(_parts(child(root, "manifest"), path))
    spine = child(root, "spine")
    found = dict(_spine(spine, parts))
    read = tuple(islice(found.items(), MOST_CHAPTERS))
    if not read:
        raise BrokenError("The book is damaged (the list of its chapters is missing): try another copy.")
    _unlocked(archive, {part.path for part, _ in read})
    about = child(root, "metadata")
    about = child(about, "dc-metadata") if child(about, "dc-metadata") is not None else about
    ncx = parts.get(attribute(spine, "toc") or "") if spine is not None else None
    ncx = ncx or next((one for one in parts.values() if one.media_type == "application/x-dtbncx+xml"), None)
    nav = next((one for one in parts.values() if "nav" in one.properties), None)
    return Package(
        title=_title(about),
        byline=_byline(about),
        language=next((text for text in _texts(about, "language")), None),
        published=_published(about),
        description=_plain(next(_texts(about, "description"), "")) or None,
        parts=parts,
        spine=read,
        guide=_guide(child(root, "guide"), path),
        ncx=ncx.path if ncx else "",
        nav=nav.path if nav else "",
        unread=len(found) - len(read),
    )


def _path(archive: Archive) -> str:
    """Return the path of the package file: as the container says, else the one that looks like it."""
    if archive.find("META-INF/container.xml"):
        root = xml.tree(archive.read("META-INF/container.xml"), WHAT)
        for one in root.iter():
            path = attribute(one, "full-path") if local(one) == "rootfile" else None
            path = resolved("", path or "")[0]
            if path and archive.find(path) and not path.startswith("META-INF/"):
                return path
    found = next((name for name in archive.names if name.lower().endswith(".opf")), None)
    if found is None:
        raise BrokenError("The book is damaged (its package file is missing): try another copy.")
    return found


def _parts(manifest: Element | None, base: str) -> Iterator[tuple[str, Part]]:
    for item in children(manifest, "item"):
        path = resolved(base, item.get("href") or "")[0]
        if path and (name := item.get("id")):
            properties = frozenset((item.get("properties") or "").split())
            media_type = (item.get("media-type") or "").partition(";")[0].strip().lower()
            yield name, Part(path, media_type, properties, item.get("fallback") or "")


def _spine(spine: Element | None, parts: dict[str, Part]) -> Iterator[tuple[Part, bool]]:
    seen: set[str] = set()
    for item in children(spine, "itemref"):
        part = _page(parts, item.get("idref") or "")
        if part and part.path not in seen:
            seen.add(part.path)
            yield part, (item.get("linear") or "yes").strip().lower() != "no"


def _page(parts: dict[str, Part], name: str) -> Part | None:
    """Return the page of that name, or what is to be read where it is no page; a chain that runs in a circle ends.

    A drawing is read only where nothing is to be read in its place.
    """
    drawn: Part | None = None
    for _ in range(LONGEST_CHAIN):
        part = parts.get(name)
        if part is None or part.is_page:
            return part or drawn
        drawn = drawn or (part if part.media_type == _DRAWING else None)
        name = part.fallback
    return drawn


def _unlocked(archive: Archive, chapters: set[str]) -> None:
    if not archive.find("META-INF/encryption.xml"):
        return
    root = xml.tree(archive.read("META-INF/encryption.xml"), WHAT)
    for data in (one for one in root.iter() if local(one) == "EncryptedData"):
        method = child(data, "EncryptionMethod")
        if method is not None and (method.get("Algorithm") or "").startswith(_FONT_SCRAMBLING):
            continue
        for one in data.iter():
            path = resolved("", one.get("URI") or "")[0] if local(one) == "CipherReference" else ""
            if path in chapters:
                raise LockedError(
                    "The book is locked by its shop's copy protection: "
                    "ask the shop or a library for an accessible copy without it."
                )


def _guide(guide: Element | None, base: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for one in children(guide, "reference"):
        reason = _GUIDE.get((one.get("type") or "").strip().lower())
        path = resolved(base, one.get("href") or "")[0]
        if reason and path:
            found.setdefault(path, reason)
    return found


# Metadata


def _elements(about: Element | None, name: str) -> list[Element]:
    return [one for one in children(about, name) if "".join(one.itertext()).strip()]


def _text(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def _texts(about: Element | None, name: str) -> Iterator[str]:
    return (_text(one) for one in _elements(about, name))


def _refined(about: Element | None, element: Element, name: str) -> str:
    """Return what a ``meta`` element says of another (EPUB 3), else its own attribute of that name (EPUB 2)."""
    reference = f"#{element.get('id')}" if element.get("id") else None
    for meta in children(about, "meta"):
        if reference and meta.get("refines") == reference and meta.get("property") == name:
            return _text(meta)
    return attribute(element, name) or ""


def _title(about: Element | None) -> str:
    titles = _elements(about, "title")
    main = next((one for one in titles if _refined(about, one, "title-type") == "main"), None)
    return _text(main) if main is not None else next(map(_text, titles), "")


def _byline(about: Element | None) -> str | None:
    creators = _elements(about, "creator")
    authors = [one for one in creators if _refined(about, one, "role") in ("", "aut")]
    return ", ".join(dict.fromkeys(map(_text, authors or creators))) or None


def _published(about: Element | None) -> str | None:
    dates = _elements(about, "date")
    dates.sort(key=lambda one: attribute(one, "event") not in (None, "publication"))
    return next((found[0] for one in dates if (found := _DATE.match(_text(one)))), None)


def _plain(description: str) -> str:
    """Return a description without the markup that shops put into it."""
    return " ".join(re.sub(r"<[^<>]{1,200}>", " ", description).split())
