"""PDF: read by its own structure where it is tagged, else by how it is set."""

from __future__ import annotations

from importlib.util import find_spec

from reader.formats.protocol import Draft
from reader.model.document import Document
from reader.plugins import Availability

_HEAD = 1024
"""Bytes within which the signature stands; some programs write a few of their own before it."""


class PdfFormat:
    """Portable Document Format, ISO 32000."""

    name = "pdf"
    media_types = ("application/pdf", "application/x-pdf")
    suffixes = (".pdf",)

    def availability(self) -> Availability:
        if find_spec("pypdfium2_raw") is None:
            return Availability(works=False, why="pypdfium2 is missing", cure="pip install pypdfium2")
        return Availability(works=True)

    def recognises(self, document: Document) -> float:
        return 0.95 if b"%PDF-" in document.data[:_HEAD] else 0.0

    def parse(self, document: Document) -> Draft:
        from reader.formats.pdf import child

        return child.draft(document.data, document.source or document.name or "The PDF")
