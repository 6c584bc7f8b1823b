"""RSS 0.9 to 2.0, RSS 1.0 (RDF) and Atom: one vocabulary of names over them all.

Why not feedparser, which knows more dialects: it takes 2.4 CPU-seconds a megabyte, tries to open what it is given as a
file or address, and does not know JSON Feed. The tree comes from ``reader.formats.xml``, which expands and fetches
nothing.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from html.entities import html5
from typing import TYPE_CHECKING

from reader.errors import BrokenError
from reader.formats.dates import moment
from reader.formats.feed.model import Feed, Item, line, markup, person, plain, web
from reader.formats.xml import attribute, bare, decoded, well_formed

if TYPE_CHECKING:
    from reader.formats.xml import Element

_SPACES = (
    ("purl.org/rss/1.0/modules/content", "content"),
    ("purl.org/dc/", "dc"),
    ("search.yahoo.com/mrss", "media"),
    ("itunes.com", "itunes"),
    ("w3.org/1999/xhtml", "xhtml"),
    ("w3.org/2005/Atom", "atom"),
    ("purl.org/atom", "atom"),
    ("purl.org/rss/1.0/", ""),
    ("my.netscape.com/rdf", ""),
    ("backend.userland.com", ""),
    ("w3.org/1999/02/22-rdf-syntax", "rdf"),
)
"""Parts of namespaces, each with the prefix by which its names are known here."""
_VOID = frozenset(["area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"])
_REFERENCE = re.compile(r"&(#?\w{1,32};)?")
_XML = frozenset({"amp;", "lt;", "gt;", "quot;", "apos;"})
_OPEN, _CLOSE = "<![CDATA[", "]]>"


def read(data: bytes, charset: str | None, url: str | None) -> Feed:
    """Read a feed in XML; what can be had of a damaged one is taken.

    Raises:
        BrokenError: it is no feed.
        TooLargeError: it has more elements than a document can have.
    """
    root = well_formed(mended(_text(data, charset)), recover=True)
    if root is None:
        raise BrokenError("The feed is not the XML it should be: check its address, or try again later.")
    own = _prefix(root)
    return _feed(root, own if own == "atom" else "", url)


def _text(data: bytes, charset: str | None) -> str:
    declared = re.match(rb"\s*<\?xml[^<>]{0,200}encoding", data)
    if charset and not declared:
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            pass
        try:
            return data.decode(charset, "replace")
        except LookupError:
            pass
    return decoded(data)


def mended(text: str) -> str:
    """Return the text with entities of HTML, which XML does not know, as characters, and bare ampersands escaped."""
    parts: list[str] = []
    at = 0
    while (start := text.find(_OPEN, at)) >= 0:
        end = text.find(_CLOSE, start)
        parts += [_REFERENCE.sub(_resolved, text[at:start]), text[start : end if end >= 0 else len(text)], _CLOSE]
        if end < 0:
            return "".join(parts)
        at = end + len(_CLOSE)
    return "".join((*parts, _REFERENCE.sub(_resolved, text[at:])))


def _resolved(found: re.Match[str]) -> str:
    name = found[1] or ""
    if name in _XML:
        return found[0]
    if name.startswith("#"):
        return html.escape(html.unescape(found[0]), quote=False)
    return html.escape(html5[name], quote=False) if name in html5 else f"&amp;{name}"


def _prefix(element: Element) -> str:
    """Return the prefix of an element's namespace, or the undeclared one that it is written with."""
    if not isinstance(element.tag, str):
        return "?"
    space, closed, name = element.tag.rpartition("}")
    if not closed:
        return name.rpartition(":")[0]
    return next((prefix for part, prefix in _SPACES if part in space), "?")


def _named(element: Element, own: str) -> Iterator[tuple[str, Element]]:
    """Yield the children with their names; those of the feed's own vocabulary have no prefix."""
    for child in element:
        if isinstance(child.tag, str):
            prefix = _prefix(child)
            name = bare(child.tag).rpartition(":")[2]
            yield (name if prefix in ("", own) else f"{prefix}:{name}"), child


class _Parts:
    """The children of an element by name; the first that says anything counts."""

    def __init__(self, element: Element | None, own: str) -> None:
        self._own = own
        self._children: dict[str, list[Element]] = {}
        for name, child in _named(element, own) if element is not None else ():
            self._children.setdefault(name, []).append(child)

    def all(self, *names: str) -> list[Element]:
        return [child for name in names for child in self._children.get(name, ())]

    def text(self, *names: str) -> str:
        return next((said for child in self.all(*names) if (said := "".join(child.itertext()).strip())), "")

    def person(self) -> str | None:
        for author in self.all("author", "dc:creator", "itunes:author", "managingEditor"):
            name = _Parts(author, self._own).text("name") if len(author) else "".join(author.itertext())
            if found := person(name):
                return found
        return None

    def link(self, base: str | None) -> str | None:
        """Return the address of the page that the entry or feed stands for."""
        links = self.all("link", "atom:link")
        for link in links:
            if (attribute(link, "rel") or "alternate") == "alternate":
                href = attribute(link, "href") or "".join(link.itertext())
                if found := web(href, base):
                    return found
        identifiers = [one for one in self.all("guid") if (attribute(one, "isPermaLink") or "true") != "false"]
        return next((found for one in identifiers if (found := web("".join(one.itertext()), None))), None)


def _feed(root: Element, own: str, url: str | None) -> Feed:
    top = _Parts(root, own)
    channel = next(iter(top.all("channel")), root)
    parts = _Parts(channel, own)
    base = web(attribute(root, "base"), url) or url or parts.link(None)
    entries = [*parts.all("item", "entry"), *(top.all("item", "entry") if channel is not root else ())]
    language = parts.text("language", "dc:language") or attribute(root, "lang") or None
    return Feed(
        title=_line(parts, "title"),
        items=tuple(_item(entry, own, web(attribute(entry, "base"), base) or base) for entry in entries),
        description=line(parts.text("description", "subtitle", "tagline")) or None,
        language=language,
        byline=parts.person(),
    )


def _item(entry: Element, own: str, base: str | None) -> Item:
    parts = _Parts(entry, own)
    date = parts.text("pubDate", "published", "issued", "dc:date", "updated", "modified", "created", "atom:updated")
    return Item(
        title=_line(parts, "title", "dc:title", "media:title"),
        url=parts.link(base),
        moment=moment(date),
        byline=parts.person(),
        summary=_markup(parts, own, "description", "summary", "dc:description", "itunes:summary", "media:description"),
        content=_markup(parts, own, "content:encoded", "content", "xhtml:body", "fullitem"),
    )


def _line(parts: _Parts, *names: str) -> str:
    for element in parts.all(*names):
        said = "".join(element.itertext()).strip()
        if said:
            return " ".join(said.split()) if attribute(element, "type") == "text" else line(said)
    return ""


def _markup(parts: _Parts, own: str, *names: str) -> str:
    """Return as HTML the first of these elements that holds anything. What Atom only points to is not fetched."""
    for element in parts.all(*names):
        kind = (attribute(element, "type") or "").lower()
        if len(element):
            written = "".join((html.escape(element.text or "", quote=False), *map(_source, element)))
        elif kind == "text" or (kind.startswith("text/") and "html" not in kind):
            written = plain(element.text)
        elif own == "atom" and not kind:
            written = plain(element.text) if "<" not in (element.text or "") else markup(element.text)
        else:
            written = markup(element.text)
        if written.strip():
            return written
    return ""


def _source(element: Element) -> str:
    """Return XHTML inside a feed as HTML; the tree is at most 256 levels deep."""
    tail = html.escape(element.tail or "", quote=False)
    if not isinstance(element.tag, str):
        return tail
    name = bare(element.tag).rpartition(":")[2]
    attributes = "".join(
        f' {bare(key)}="{html.escape(value)}"'
        for key, value in element.attrib.items()
        if re.fullmatch(r"[\w:-]+", bare(key))
    )
    if name in _VOID:
        return f"<{name}{attributes}>{tail}"
    inside = "".join(map(_source, element))
    return f"<{name}{attributes}>{html.escape(element.text or '', quote=False)}{inside}</{name}>{tail}"
