"""EPUB 2 and 3: the chapters in the order of their spine, read as the pages they are."""

from __future__ import annotations

from reader.formats.archive import declared_type, is_archive, mentions
from reader.formats.protocol import Draft
from reader.model.document import Document
from reader.plugins import Availability


class EpubFormat:
    """Books and long articles as EPUB."""

    name = "epub"
    media_types = ("application/epub+zip",)
    suffixes = (".epub",)

    def availability(self) -> Availability:
        return Availability(works=True)

    def recognises(self, document: Document) -> float:
        """Say how sure this is an EPUB: the type it declares is proof, a container file a strong sign."""
        data = document.data
        if not is_archive(data):
            return 0.0
        if declared_type(data).startswith(b"application/epub+zip"):
            return 1.0
        return 0.9 if mentions(data, b"META-INF/container.xml") else 0.0

    def parse(self, document: Document) -> Draft:
        """Read the book.

        Raises:
            BrokenError: the archive is damaged, or a part is missing without which there is no book.
            LockedError: a shop's copy protection or a password keeps it shut.
            TooLargeError: it unpacks to more than a document can hold.
            NoArticleError: its chapters hold no text.
        """
        from reader.formats.epub.reading import read

        return read(document)
