r"""Rich Text (RTF 1.9): paragraphs by their styles where there are any, else by the shape of the text."""

from __future__ import annotations

from reader.formats.protocol import Draft
from reader.model.document import Document
from reader.plugins import Availability


class RtfFormat:
    """Rich Text, as WordPad, TextEdit and word processors write it."""

    name = "rtf"
    media_types = ("application/rtf", "text/rtf", "text/richtext")
    suffixes = (".rtf",)

    def availability(self) -> Availability:
        return Availability(works=True)

    def recognises(self, document: Document) -> float:
        return 1.0 if document.data[:64].lstrip(b"\xef\xbb\xbf \t\r\n\0").startswith(b"{\\rtf") else 0.0

    def parse(self, document: Document) -> Draft:
        """Read the text.

        Raises:
            TooLargeError: it has more marks than a text can have.
        """
        from reader.formats.rtf.reading import read

        return read(document)
