"""A Word document to the draft of an article."""

from __future__ import annotations

from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

from reader.formats.bounds import bounded
from reader.formats.docx.body import Body
from reader.formats.docx.inline import Around
from reader.formats.docx.package import WHAT, Package, text_of
from reader.formats.docx.styles import Numbering, Styles, value
from reader.formats.flow import opening, parts_of, sections_of
from reader.formats.properties import author_of, date_of, language_of, title_of
from reader.formats.protocol import Draft
from reader.formats.signed import signed
from reader.formats.xml import attribute, child, children, local
from reader.model.document import Document

if TYPE_CHECKING:
    from reader.formats.xml import Element

_KINDS = {"comments": "comment", "header": "header", "footer": "footer"}
_SAMPLE = 20_000
"""Runs that are looked at to tell the language."""


def read(document: Document) -> Draft:
    """Return the draft of a document.

    Raises:
        BrokenError, LockedError, TooLargeError: it cannot be opened.
    """
    package = Package.open(document.data)
    root = package.root()
    styles = Styles.read(package.part("styles"))
    around = Around(styles, package.relations, _language(root, styles))
    body = Body(around, Numbering.read(package.part("numbering")), dict(_notes(package)))
    flow = [one for part in children(root, "body") for one in body.flow(part)]
    for kind, reason in _KINDS.items():
        for part in package.parts(kind):
            around.drop(text_of(part), reason)
    title, rest = opening(flow)
    parts = parts_of(rest)
    about = package.properties()
    title = title_of(parts, title, _property(about, "title"))
    author = author_of(_property(about, "creator"))
    head = signed(parts if title else (), author)
    return Draft(
        bounded(sections_of(head.parts if title else parts, title), WHAT),
        title,
        body.author or author or head.byline,
        date_of(body.date) or head.published,
        language_of(around.language),
        _property(about, "description") or None,
        (*around.dropped, *head.dropped),
    )


def _language(root: Element, styles: Styles) -> str | None:
    """Return the language that most of the text is marked with."""
    said: Counter[str] = Counter()
    for run in islice((one for one in root.iter() if local(one) == "r"), _SAMPLE):
        tag = value(child(run, "rPr"), "lang") or styles.language
        if tag:
            said[tag] += sum(len(one.text or "") for one in children(run, "t"))
    return said.most_common(1)[0][0] if said else styles.language


def _notes(package: Package) -> list[tuple[tuple[str, str], Element]]:
    return [
        ((kind, attribute(note, "id") or ""), note)
        for kind in ("footnote", "endnote")
        for part in package.parts(f"{kind}s")
        for note in children(part, kind)
        if attribute(note, "type") in (None, "normal")
    ]


def _property(about: Element | None, name: str) -> str:
    found = child(about, name)
    return " ".join("".join(found.itertext()).split()) if found is not None else ""
