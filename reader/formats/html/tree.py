"""A page's text to a tree that is safe to walk: bounded depth, attributes and size, nothing that is not content."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from reader.errors import TooLargeError
from reader.formats.html import formulas

if TYPE_CHECKING:
    from lxml.etree import HTMLParser, _Element

    Element: TypeAlias = _Element

MOST_TAGS = 150_000
"""Opening and closing tags of the largest page; long encyclopedia articles have a third of that."""
MOST_ATTRIBUTES = 200
_SIGN = 3
"""Spaces in the shortest description of a drawing that is no mere sign, as "Link to other site" is."""

_LONG_TAG = re.compile(r"<[a-zA-Z][^\s<>/]{0,60}+[\s/](?>[^\s>\"']++|\"[^\"]*+\"|'[^']*+'|\s++){400,}+")
_ATTRIBUTE = re.compile(r"""[\s/]*+[^\s/>=]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+))?+""")
_WRAPPERS = re.compile(
    r"</?(?!(?:p|br|h[1-6]|li|title|meta|html|head|body|script|style)[\s/>])[a-zA-Z][^<>]*+>", re.IGNORECASE
)
_TAGS = re.compile(r"<[^<>]*+>")
_CONTROLS = bytes((*range(0x09), 0x0B, *range(0x0E, 0x20), 0x7F))
_WIDE_CONTROLS = (
    (b"\xc2", re.compile(rb"\xc2[\x80-\x84\x86-\x9f]")),
    (b"\xed", re.compile(rb"\xed[\xa0-\xbf][\x80-\xbf]")),
    (b"\xef\xbf", re.compile(rb"\xef\xbf[\xbe\xbf]")),
)
"""The others in UTF-8, with the bytes they begin with: those of Latin-1, lone surrogates, and what is no character."""
_SPACES = re.compile(r"\s+")

NEVER = (
    "script", "style", "template", "svg", "math", "canvas", "audio", "video", "iframe", "object", "embed", "applet",
    "input", "select", "textarea", "datalist", "option", "progress", "meter", "frameset", "map", "rp", "rt",
)  # fmt: skip
"""Elements whose content is never part of the running text."""


def parse(text: str) -> Element | None:
    """Return the root of the page, or None if it holds no element and no text.

    Raises:
        TooLargeError: it holds more elements than an article can have.
    """
    from lxml import etree

    if text.count("<") > MOST_TAGS:
        raise TooLargeError(
            f"The page holds {text.count('<'):,} tags, more than an article can have: "
            "open the article's own page, or save its text to a file."
        )
    text = _few_attributes(text)
    for flatten in (False, True):
        parser = _parser()
        source = _WRAPPERS.sub(" ", text) if flatten else text
        try:
            root: Element | None = etree.fromstring(_sound(source), parser)
        except (etree.ParserError, etree.XMLSyntaxError):
            return None
        if not _cut_short(parser):
            return root
    flat = _TAGS.sub("\n", text)
    return etree.fromstring(_sound(f"<body><p>{flat}</p></body>"), _parser())


def _sound(text: str) -> bytes:
    """Return a text in UTF-8 without the characters that no page shows and the parser stumbles over."""
    data = text.encode("utf-8", "surrogatepass").translate(None, _CONTROLS)
    for begins, control in _WIDE_CONTROLS:
        if begins in data:
            data = control.sub(b"", data)
    return data


def _parser() -> HTMLParser:
    """Return a parser whose elements all have one class: looking up one for each takes a fifth of the whole time."""
    from lxml import etree
    from lxml.html import HtmlElement

    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    parser.set_element_class_lookup(etree.ElementDefaultClassLookup(element=HtmlElement))
    return parser


def new_page() -> Element:
    """Return an empty page whose elements are as cheap as those that are parsed."""
    return _parser().makeelement("html")


def prune(root: Element) -> None:
    """Take out what is never text, in place; what is drawn otherwise than as an ``img`` becomes one if described."""
    from lxml import etree

    formulas.tell(root)
    for drawn in root.xpath("//*[@role='img' and not(@aria-hidden='true')][not(self::img)]"):
        if said := _drawn(drawn):
            tail = drawn.tail
            drawn.clear()
            drawn.tag, drawn.tail = "img", tail
            drawn.set("alt", said)
    etree.strip_elements(root, *NEVER, with_tail=False)


def _drawn(element: Element) -> str:
    """Return the description of a drawing, a chart say; empty for a letter such as an emoji, and for a button's sign.

    A sign is named in a word or two, or stands in what it names.
    """
    titles = [one for one in element.iter("title") if one.getparent() is element]
    said = squeeze(element.get("aria-label")) or (plain(titles[0]) if titles else "")
    if said.count(" ") < _SIGN or next(element.iterancestors("a", "button", "summary", "label"), None) is not None:
        return ""
    return said if element.tag == "svg" or not plain(element) else ""


def _cut_short(parser: object) -> bool:
    """Say whether the parser gave up, because elements were nested too deep."""
    log = getattr(parser, "error_log")  # noqa: B009 - the stubs do not know it
    return any(
        "depth" in entry.message.lower() or entry.type_name == "ERR_NAME_TOO_LONG" for entry in log.filter_from_fatals()
    )


def _few_attributes(text: str) -> str:
    """Cut attributes off tags that have hundreds: the parser takes quadratic time over them."""
    if not _LONG_TAG.search(text):
        return text
    pieces, at = [], 0
    for found in _LONG_TAG.finditer(text):
        if found.start() < at:
            continue
        here, count = found.start() + 1, 0
        while count < MOST_ATTRIBUTES and (one := _ATTRIBUTE.match(text, here)):
            here, count = one.end(), count + 1
        rest = here
        while one := _ATTRIBUTE.match(text, rest):
            rest = one.end()
        pieces.append(text[at:here])
        at = rest
    return "".join((*pieces, text[at:]))


def squeeze(text: str | None) -> str:
    """Return the text with every run of white space as one space, and none at its ends."""
    return _SPACES.sub(" ", text).strip() if text else ""


def plain(element: Element) -> str:
    """Return all text below an element, squeezed."""
    return squeeze(" ".join(element.itertext()))


def has(element: Element, *tags: str) -> bool:
    """Say whether there is an element of these tags below this one."""
    return next(element.iterdescendants(*tags), None) is not None
