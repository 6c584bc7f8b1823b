"""XML of strangers to a tree: nothing is fetched, no entity is expanded, size and depth are bounded."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from reader.errors import BrokenError, TooLargeError

if TYPE_CHECKING:
    from lxml.etree import _Element

    Element: TypeAlias = _Element

MOST_ELEMENTS = 300_000
"""Of one part. A book of 600 pages has some 60,000."""

_PROLOGUE = re.compile(r"(?:\s++|<\?.*?\?>|<!--.*?-->)*+", re.DOTALL)
_DOCTYPE = re.compile(r"<!DOCTYPE[^<>\[\]]*(?:\[.*?\]\s*)?>", re.DOTALL | re.IGNORECASE)
_DECLARED = re.compile(rb"""^[\s\xef\xbb\xbf]*<\?xml[^<>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})""")
_UNFIT = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_REFERENCE = re.compile(r"&#(?:[xX]([0-9A-Fa-f]{1,12})|([0-9]{1,12}));")
_MOST = 0x110000


def decoded(data: bytes) -> str:
    """Return the text of an XML part: by its byte-order mark, its declaration, or as UTF-8; never fails."""
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"), (b"\xef\xbb\xbf", "utf-8")):
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    if data[:4] in (b"<\0?\0", b"\0<\0?"):
        return data.decode("utf-16-le" if data[:1] == b"<" else "utf-16-be", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        declared = _DECLARED.match(data)
        try:
            return data.decode(declared[1].decode("ascii") if declared else "cp1252", "replace")
        except LookupError:
            return data.decode("cp1252", "replace")


def tree(data: bytes, what: str) -> Element:
    """Return the root of a part; ``what`` names it in errors.

    Its document type is cut away with all entities it declares, so that a reference to one is left out.

    Raises:
        BrokenError: nothing of it can be read as XML.
        TooLargeError: it has more than ``MOST_ELEMENTS`` elements.
    """
    root = well_formed(decoded(data), recover=True)
    if root is None:
        raise BrokenError(f"{what} cannot be read, for it is not the XML it should be: try another copy.")
    return root


def well_formed(text: str, *, recover: bool = False) -> Element | None:
    """Return the root of an XML text, or None if it is broken; ``recover`` takes what can be had of a broken one.

    Raises:
        TooLargeError: it has more than ``MOST_ELEMENTS`` elements.
    """
    from lxml import etree

    if text.count("<") > 2 * MOST_ELEMENTS:
        raise TooLargeError("The document has more parts than an article can have: try a single chapter of it.")
    body = _REFERENCE.sub(_fit, _UNFIT.sub("", without_prologue(text)))
    parser = etree.XMLParser(
        encoding="utf-8", resolve_entities=False, load_dtd=False, no_network=True, dtd_validation=False,
        remove_comments=True, remove_pis=True, huge_tree=False, recover=recover,
    )  # fmt: skip
    try:
        root: Element | None = etree.fromstring(body.encode("utf-8"), parser)
    except etree.XMLSyntaxError:
        return None
    return root


def _fit(reference: re.Match[str]) -> str:
    """Return a reference to a character, nothing where XML knows none of that number: a parser would make half one."""
    number = int(reference[1], 16) if reference[1] else int(reference[2])
    return reference[0] if number < _MOST and not _UNFIT.match(chr(number)) else ""


def without_prologue(text: str) -> str:
    """Return an XML text from its root on, without declaration and document type."""
    start = _PROLOGUE.match(text)
    at = start.end() if start else 0
    if doctype := _DOCTYPE.match(text, at):
        at = doctype.end()
    return text[at:]


@lru_cache(maxsize=4096)
def bare(name: str) -> str:
    """Return a tag or attribute name without its namespace."""
    return name.rpartition("}")[2]


def local(element: Element) -> str:
    """Return the name of an element without its namespace; nothing for what is no element."""
    return bare(element.tag) if isinstance(element.tag, str) else ""


def attribute(element: Element, name: str) -> str | None:
    """Return the attribute of that name in whatever namespace."""
    plain: str | None = element.get(name)
    if plain is not None:
        return plain
    return next((str(value) for key, value in element.attrib.items() if bare(str(key)) == name), None)


def child(element: Element | None, *path: str) -> Element | None:
    """Return the first child of that name, or its first child of the next name, and so on."""
    for name in path:
        if element is None:
            return None
        element = next((one for one in element if local(one) == name), None)
    return element


def children(element: Element | None, *names: str) -> list[Element]:
    """Return the children of these names."""
    return [] if element is None else [one for one in element if local(one) in names]
