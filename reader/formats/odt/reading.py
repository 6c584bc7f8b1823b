"""An OpenDocument text to the draft of an article."""

from __future__ import annotations

from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

from reader.errors import BrokenError, FormatError, LockedError
from reader.formats import xml
from reader.formats.archive import Archive, is_archive, resolved
from reader.formats.bounds import bounded
from reader.formats.flow import opening, parts_of, sections_of
from reader.formats.odt.body import Body
from reader.formats.odt.inline import Around, words
from reader.formats.odt.styles import Styles
from reader.formats.properties import author_of, date_of, language_of, title_of
from reader.formats.protocol import Draft
from reader.formats.signed import signed
from reader.formats.xml import attribute, child, children, local
from reader.model.document import Document

if TYPE_CHECKING:
    from reader.formats.xml import Element

WHAT = "The document"
MOST_OBJECTS = 3_000
_SAMPLE = 5_000
"""Paragraphs that are looked at to tell the language."""


def read(document: Document) -> Draft:
    """Return the draft of a text.

    Raises:
        BrokenError, LockedError, TooLargeError: it cannot be opened.
    """
    archive = _archive(document.data)
    content, styles, meta = _roots(document.data, archive)
    text = child(content, "body", "text")
    if text is None:
        raise BrokenError("The document holds no text, but perhaps a sheet or slides: save it as a text document.")
    known = Styles.read([root for root in (content, styles) if root is not None])
    about = child(meta, "meta")
    around = Around(known, _language(text, known, words(child(about, "language"))), _Objects(archive).root)
    body = Body(around)
    title, flow = opening(body.flow(text))
    _changes(text, around)
    for master in children(child(styles, "master-styles"), "master-page"):
        for part in children(master, "header", "footer", "header-left", "footer-left", "header-first", "footer-first"):
            around.drop(words(part), local(part).partition("-")[0])
    parts = parts_of(flow)
    title = title_of(parts, title, words(child(about, "title")))
    author = author_of(words(child(about, "initial-creator")) or words(child(about, "creator")))
    head = signed(parts if title else (), author)
    return Draft(
        bounded(sections_of(head.parts if title else parts, title), WHAT),
        title,
        body.author or author or head.byline,
        date_of(body.date) or head.published,
        language_of(around.language),
        words(child(about, "description")) or None,
        (*around.dropped, *head.dropped),
    )


class _Objects:
    """What stands in a text as a document of its own, such as formulas."""

    def __init__(self, archive: Archive | None) -> None:
        self._archive = archive
        self._left = MOST_OBJECTS

    def root(self, reference: str) -> Element | None:
        """Return the root of an object's content; None if it cannot be read, or has been."""
        if self._archive is None or not reference or self._left <= 0:
            return None
        self._left -= 1
        try:
            return _optional(self._archive, f"{resolved('', reference)[0]}/content.xml")
        except FormatError:
            return None


def _archive(data: bytes) -> Archive | None:
    """Return the archive of the text's parts; None for a flat file."""
    return Archive(data, WHAT) if is_archive(data) else None


def _roots(data: bytes, archive: Archive | None) -> tuple[Element, Element | None, Element | None]:
    """Return the content, the styles and the properties; a flat file holds all three."""
    if archive is None:
        root = xml.tree(data, WHAT)
        return root, root, root
    if archive.find("META-INF/manifest.xml") and b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise LockedError("The document is locked with a password: save it without one, and try again.")
    content = xml.tree(archive.read("content.xml"), WHAT)
    return content, _optional(archive, "styles.xml"), _optional(archive, "meta.xml")


def _optional(archive: Archive, name: str) -> Element | None:
    """Return a part without which the text can still be read; None where it is missing or damaged."""
    try:
        return xml.tree(archive.read(name), WHAT) if archive.find(name) else None
    except BrokenError:
        return None


def _language(text: Element, styles: Styles, declared: str) -> str | None:
    """Return the language that most of the text is marked with."""
    said: Counter[str] = Counter()
    for one in islice((one for one in text.iter() if local(one) in ("p", "h")), _SAMPLE):
        tag = styles.of("paragraph", attribute(one, "style-name")).language or styles.language
        if tag:
            said[tag] += len("".join(one.itertext()))
    return declared or (said.most_common(1)[0][0] if said else None)


def _changes(text: Element, around: Around) -> None:
    """Count what was deleted while changes were tracked."""
    for region in children(child(text, "tracked-changes"), "changed-region"):
        for deletion in children(region, "deletion"):
            said = [words(one) for one in deletion if local(one) != "change-info"]
            around.drop(" ".join(said), "deleted")
