"""Web pages, whole or in part: trafilatura judges what is content, the page's own markup gives its structure."""

from __future__ import annotations

import re

from reader.errors import NoArticleError
from reader.formats.protocol import Draft
from reader.model.document import Document
from reader.plugins import Availability

_TAG = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|article|main|section|div|p|h[1-6]|ul|ol|table|span|a|b|i|em|strong|br|img|"
    rb"blockquote|figure|pre|title|meta)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)


class HtmlFormat:
    """HTML pages and fragments."""

    name = "html"
    media_types = ("text/html", "application/xhtml+xml")
    suffixes = (".html", ".htm", ".xhtml", ".xht", ".shtml")

    def availability(self) -> Availability:
        return Availability(works=True)

    def recognises(self, document: Document) -> float:
        """Say how sure this is HTML: its doctype or root is proof, tags at the beginning or many of them a sign."""
        head = document.data[:65_536].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
        start = head[:2000].lower()
        if start.startswith((b"<!doctype html", b"<html")):
            return 1.0
        if start.startswith(b"<?xml") and b"<html" in start:
            return 0.95
        found = len(_TAG.findall(head))
        if start.startswith(b"<") and _TAG.match(start):
            return 0.9
        return min(0.6, found / 20) if found > 2 else 0.0

    def parse(self, document: Document) -> Draft:
        """Read a page.

        Raises:
            TooLargeError: it holds more bytes than an article can have.
            NoArticleError: it holds no article; the message tells what it offers instead.
        """
        from reader.formats.html.decode import decode
        from reader.formats.html.reading import read
        from reader.formats.html.tree import parse

        root = parse(decode(document.data, document.charset))
        if root is None:
            raise NoArticleError("The page is empty: check its address, or give the article as a file.")
        return read(root, document.url)
