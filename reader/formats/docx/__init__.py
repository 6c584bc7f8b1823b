"""Word documents (DOCX and DOCM): headings by style and outline level, the text as it stands with changes accepted."""

from __future__ import annotations

from reader.errors import LockedError, UnknownFormatError
from reader.formats.archive import mentions
from reader.formats.protocol import Draft
from reader.model.document import Document
from reader.plugins import Availability

_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLD_WORD, _LOCKED = "WordDocument".encode("utf-16-le"), "EncryptedPackage".encode("utf-16-le")


class DocxFormat:
    """Documents of Word and of programs that save in its format (ECMA-376, ISO/IEC 29500)."""

    name = "docx"
    media_types = (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
        "application/vnd.ms-word.document.macroenabled.12",
        "application/msword",
    )
    suffixes = (".docx", ".docm", ".dotx", ".doc")

    def availability(self) -> Availability:
        return Availability(works=True)

    def recognises(self, document: Document) -> float:
        """Say how sure this is a Word document, also of an old or locked one: ``parse`` tells what to do about it."""
        data = document.data
        if data.startswith(_OLD_OFFICE):
            return 0.9 if _OLD_WORD in data or _LOCKED in data else 0.0
        if not mentions(data, b"[Content_Types].xml"):
            return 0.0
        return 0.95 if mentions(data, b"word/") or mentions(data, b"wordprocessingml") else 0.0

    def parse(self, document: Document) -> Draft:
        """Read the document.

        Raises:
            UnknownFormatError: it is one of the old binary form.
            LockedError: it needs a password.
            BrokenError: it is damaged.
            TooLargeError: it unpacks to more than a document can hold.
        """
        if document.data.startswith(_OLD_OFFICE):
            _refuse(document.data)
        from reader.formats.docx.reading import read

        return read(document)


def _refuse(data: bytes) -> None:
    if _LOCKED in data:
        raise LockedError("The document is locked with a password: save it in Word without one, and try again.")
    raise UnknownFormatError(
        "The document is in Word's old binary form (.doc), which cannot be read here: "
        "open it in Word or LibreOffice, and save it as .docx."
    )
