"""A page of a book to a tree that the HTML format's walker reads, without page numbers and menus."""

from __future__ import annotations

import contextlib
import re
from html.entities import html5
from typing import TYPE_CHECKING

from reader.formats import xml
from reader.formats.formula import said
from reader.formats.html import furniture
from reader.formats.html.formulas import raise_figures
from reader.formats.html.tree import parse, plain
from reader.formats.xml import bare

if TYPE_CHECKING:
    from reader.formats.xml import Element

TYPE = "epub-type"
"""Attribute under which ``tree_of`` keeps ``epub:type``."""

_ENTITY = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31});")
_EMPTY = re.compile(
    r"<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|source|wbr)\b)([A-Za-z][\w:-]*)((?:\s[^<>]*)?)/>"
)
_PAGE_NUMBER = re.compile(r"[\[({]?\s*(?:p(?:g|p|age)?\.?\s*)?(?:\d{1,5}|[ivxlcdm]{1,9})\s*[\])}]?", re.IGNORECASE)
_PAGE_CLASS = re.compile(r"(?:^|\s)page-?_?(?:num(?:ber)?|no|break)s?(?:\s|$)|(?:^|\s)pagebreak", re.IGNORECASE)
_FILE = re.compile(r"\S+\.(?:png|jpe?g|gif|svg|bmp|webp|tiff?)", re.IGNORECASE)
_TOLD = frozenset(("nav", "math", "sup", "svg", "switch"))
_ASIDE = {
    "toc": "contents",
    "landmarks": "contents",
    "page-list": "contents",
    "loi": "contents",
    "lot": "contents",
    "cover": "cover",
    "titlepage": "title page",
    "halftitlepage": "title page",
    "copyright-page": "copyright page",
}


def tree_of(data: bytes) -> Element | None:
    """Return the root of a page, its tags and attributes without namespaces; None if it holds nothing."""
    text = _ENTITY.sub(_character, xml.without_prologue(xml.decoded(data)))
    root = xml.well_formed(text)
    if root is None:
        root = parse(_EMPTY.sub(r"<\1\2></\1>", text))
    if root is None:
        return None
    for element in root.iter():
        _plain_names(element)
    if root.tag != "svg":
        return root
    body: Element = root.makeelement("body", {})
    body.append(root)
    return body


def _character(found: re.Match[str]) -> str:
    name = found[1]
    return found[0] if name in ("amp", "lt", "gt", "quot", "apos") else html5.get(f"{name};", found[0])


def _plain_names(element: Element) -> None:
    if not isinstance(element.tag, str):
        return
    with contextlib.suppress(ValueError):  # the name of a damaged tag stays as it is
        element.tag = bare(element.tag).lower()
    for name, value in element.attrib.items():
        if name in ("epub:type", "{http://www.idpf.org/2007/ops}type"):
            element.set(TYPE, value)
        elif name in ("xml:lang", "{http://www.w3.org/XML/1998/namespace}lang") and not element.get("lang"):
            element.set("lang", value)


def body_of(root: Element) -> Element:
    """Return the element that holds what is read."""
    return next(root.iter("body"), root)


def types(element: Element) -> list[str]:
    """Return what the page says an element is, in the words of EPUB and of ARIA (without ``doc-``)."""
    roles = [role.removeprefix("doc-") for role in (element.get("role") or "").split()]
    return (element.get(TYPE) or "").split() + roles


def reason_of(body: Element) -> str:
    """Return why the whole page is no text, if it says so itself."""
    at = body
    while True:
        found = next((_ASIDE[one] for one in types(at) if one in _ASIDE), "")
        if found or len(at) != 1 or (at.text or "").strip():
            return found
        at = at[0]


def clean(body: Element) -> list[tuple[str, str]]:
    """Take out of a page what is not its text; return what that said, and the reason."""
    dropped: list[tuple[str, str]] = []
    for image in body.iter("img"):
        if _FILE.fullmatch(image.get("alt") or ""):
            # LibreOffice gives the picture's file as its description.
            del image.attrib["alt"]
    first = next(body.iter("svg"), None)
    alone = first is not None and plain(body) == plain(first)
    told = [one for one in body.iterdescendants() if one.attrib or one.tag in _TOLD]
    for element in told:
        if element.getparent() is None:
            continue
        kinds = types(element)
        if "pagebreak" in kinds or _is_page_number(element):
            remove(element)
        elif element.tag == "math":
            _as_text(element)
        elif element.tag == "svg":
            dropped.append((_as_picture(element, alone=alone), "picture"))
        elif element.tag == "switch":
            _chosen(element)
        elif element.tag == "img":
            _as_letter(element)
        elif element.tag == "sup":
            raise_figures(element)
        elif element.tag == "nav" or _hidden(element, kinds):
            dropped.append((plain(element), "contents" if element.tag == "nav" else "hidden"))
            remove(element)
    return [(text, reason) for text, reason in dropped if text]


def _hidden(element: Element, kinds: list[str]) -> bool:
    """Tell whether nobody would see it; notes are often hidden until their mark is followed."""
    return furniture.hidden(element) and not {"footnote", "endnote", "rearnote", "note"} & set(kinds)


def _is_page_number(element: Element) -> bool:
    named = element.get("class") or ""
    if not named or not _PAGE_CLASS.search(named):
        return False
    text = plain(element)
    return not text or bool(_PAGE_NUMBER.fullmatch(text))


def _as_text(formula: Element) -> None:
    """Put the words of a formula in its place."""
    line = said(formula)
    for below in list(formula):
        formula.remove(below)
    formula.tag, formula.text = "span", line


def _as_picture(drawing: Element, *, alone: bool) -> str:
    """Put a picture in a drawing's place if anything is said of it or in it; return words that are left out.

    Words drawn on a page that holds nothing else are its text.
    """
    told = [plain(one) for one in drawing if one.tag in ("title", "desc")]
    described = drawing.get("aria-label") or ". ".join(text.rstrip(".") for text in told if text)
    drawn = " ".join(text for one in drawing.iter("text") if (text := " ".join("".join(one.itertext()).split())))
    parent = drawing.getparent()
    if parent is None or not (described or drawn):
        return ""
    picture = drawing.makeelement("img", {"alt": described or drawn})
    picture.tail = drawing.tail
    parent.replace(drawing, picture)
    if alone and drawn:
        picture.tag, picture.text = "p", drawn
        del picture.attrib["alt"]
        return described
    return drawn if described else ""


def _chosen(switch: Element) -> None:
    """Of several versions for different programs, keep the one that is for all."""
    if any(one.tag == "default" and plain(one) for one in switch):
        for case in [one for one in switch if one.tag == "case"]:
            remove(case)


def _as_letter(image: Element) -> None:
    """Put the large first letter of a chapter, drawn as a picture, before the rest of its word."""
    alt = (image.get("alt") or "").strip()
    if len(alt) == 1 and alt.isalpha() and (image.tail or "")[:1].isalpha():
        image.tail = alt + (image.tail or "")
        remove(image)


def remove(element: Element) -> None:
    """Take an element out and leave the text after it where it is."""
    parent = element.getparent()
    if parent is None:
        return
    before = element.getprevious()
    tail = element.tail or ""
    if before is not None:
        before.tail = (before.tail or "") + tail
    else:
        parent.text = (parent.text or "") + tail
    element.tail = None
    parent.remove(element)
