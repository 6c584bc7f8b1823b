"""From the bytes of a PDF to a draft, inside the child process."""

from __future__ import annotations

from collections.abc import Iterator

from reader.errors import NoArticleError
from reader.formats.pdf import layout, tree
from reader.formats.pdf.flow import draft_of
from reader.formats.pdf.page import Pdf
from reader.formats.pdf.prose import clean
from reader.formats.pdf.watch import Watch
from reader.formats.protocol import Draft
from reader.model.article import Dropped

_READABLE = 0.5
"""Share of the signs that must be letters, figures or marks known to Unicode."""


def draft(data: bytes, watch: Watch) -> Draft:
    """Return the draft of a PDF.

    Raises:
        NoArticleError: it is locked, or holds no text.
        BrokenError: it cannot be opened.
    """
    from reader.formats.pdf import pdfium

    pdf = pdfium.read(data, watch)
    _check(pdf)
    flow, dropped = (tree if tree.usable(pdf) else layout).flow_of(pdf)
    return draft_of(pdf, flow, [*dropped, *_unread(pdf)])


def _check(pdf: Pdf) -> None:
    """Refuse a document without letters.

    Raises:
        NoArticleError: it holds no text, or none that can be told.
    """
    signs = "".join(word.text for page in pdf.pages for word in page.words)
    kept = clean(signs).replace("\ufffd", "")
    if signs and len(kept) < _READABLE * len(signs):
        raise NoArticleError(
            "holds letters that only its own fonts understand: "
            "run it through text recognition (OCR), for instance with OCRmyPDF and its option --force-ocr"
        )
    if not any(sign.isalnum() for sign in kept):
        if any(page.pictures for page in pdf.pages):
            raise NoArticleError(
                "holds scanned pictures of pages and no text: run it through text recognition (OCR), "
                "for instance with OCRmyPDF"
            )
        raise NoArticleError("holds no text: name another file")


def _unread(pdf: Pdf) -> Iterator[Dropped]:
    """Say what there was no time or room for."""
    read = len(pdf.pages)
    if read < pdf.count:
        yield Dropped(f"Pages {read + 1} to {pdf.count} were not read.", "too long")
    for page in pdf.pages:
        if not page.whole:
            yield Dropped(f"The end of page {page.number + 1} was not read.", "too long")
