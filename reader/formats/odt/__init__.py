"""OpenDocument texts (ODT and flat FODT), as LibreOffice and others write them."""

from __future__ import annotations

from reader.formats.archive import declared_type, is_archive, mentions
from reader.formats.protocol import Draft
from reader.model.document import Document
from reader.plugins import Availability

_TYPE = b"application/vnd.oasis.opendocument.text"


class OdtFormat:
    """Texts in the OpenDocument Format (ISO/IEC 26300)."""

    name = "odt"
    media_types = (
        "application/vnd.oasis.opendocument.text",
        "application/vnd.oasis.opendocument.text-template",
        "application/vnd.oasis.opendocument.text-flat-xml",
    )
    suffixes = (".odt", ".ott", ".fodt")

    def availability(self) -> Availability:
        return Availability(works=True)

    def recognises(self, document: Document) -> float:
        """Say how sure this is an OpenDocument text: the type it declares is proof."""
        data = document.data
        if is_archive(data):
            if declared_type(data).startswith(_TYPE):
                return 1.0
            return 0.6 if mentions(data, b"content.xml", b"META-INF/manifest.xml", b"styles.xml") else 0.0
        head = data[:4096]
        return 1.0 if b"<office:document" in head and _TYPE in head else 0.0

    def parse(self, document: Document) -> Draft:
        """Read the text.

        Raises:
            LockedError: it needs a password.
            BrokenError: it is damaged, or holds no text but a sheet or slides.
            TooLargeError: it unpacks to more than a document can hold.
        """
        from reader.formats.odt.reading import read

        return read(document)
