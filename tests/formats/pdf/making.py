"""PDFs written object by object, and pages of words set by hand: each test makes the one it needs."""

from __future__ import annotations

import zlib

from reader.formats.pdf.page import Box, Node, Page, Pdf, Style, Word

BODY = Style("Serif", 10.0)
BOLD = Style("Serif-Bold", 10.0, bold=True)
LARGE = Style("Serif-Bold", 14.0, bold=True)
TITLE = Style("Serif-Bold", 20.0, bold=True)
SMALL = Style("Serif", 8.0)
MARK = Style("Serif", 6.5)
FONTS = b"/Font<</F 5 0 R/B 6 0 R>>"


def pdf(*objects: bytes, trailer: bytes = b"") -> bytes:
    """Return a PDF of these objects, numbered from 1; the first is the catalogue."""
    parts, places, size = [b"%PDF-1.7\n"], [], 9
    for number, content in enumerate(objects, start=1):
        places.append(size)
        parts.append(b"%d 0 obj\n" % number + content + b"\nendobj\n")
        size += len(parts[-1])
    out = b"".join(parts)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return (
        out
        + b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
        + table
        + b"trailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, trailer, len(out))
    )


def stream(data: bytes, *, entries: bytes = b"", squeezed: bool = False) -> bytes:
    if squeezed:
        data, entries = zlib.compress(data), entries + b"/Filter/FlateDecode"
    return b"<</Length %d%s>>\nstream\n" % (len(data), entries) + data + b"\nendstream"


def one_page(
    content: bytes,
    *more: bytes,
    kids: bytes = b"[3 0 R]",
    count: int = 1,
    catalogue: bytes = b"",
    page: bytes = b"",
    resources: bytes = b"",
    trailer: bytes = b"",
    squeezed: bool = False,
) -> bytes:
    """Return a PDF with one page; ``more`` are its objects from number 7."""
    return pdf(
        b"<</Type/Catalog/Pages 2 0 R" + catalogue + b">>",
        b"<</Type/Pages/Kids " + kids + b"/Count %d>>" % count,
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<<"
        + FONTS + resources + b">>" + page + b">>",
        stream(content, squeezed=squeezed),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>",
        *more,
        trailer=trailer,
    )  # fmt: skip


def shown(text: str, *, x: float = 50, y: float = 700, size: float = 10, font: str = "F") -> bytes:
    """Return the operators that draw a line of text; ``y`` counts from the foot of the page."""
    said = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)").encode("cp1252")
    return b"BT /%s %g Tf 1 0 0 1 %g %g Tm (%s) Tj ET\n" % (font.encode(), size, x, y, said)


def word(
    text: str, x: float, y: float, style: Style = BODY, *, page: int = 0, glued: bool = False, mark: int = -1
) -> Word:
    """Return a word whose letters are half as wide as high."""
    width = 0.5 * style.size * len(text)
    box = Box(x, y - 0.75 * style.size, x + width, y + 0.22 * style.size)
    return Word(text, box, y, style, glued=glued, page=page, mark=mark)


def line(text: str, x: float, y: float, style: Style = BODY, *, page: int = 0) -> list[Word]:
    """Return the words of a line; ``^`` before a word raises it and glues it to the one before."""
    words: list[Word] = []
    for part in text.split():
        if part.startswith("^"):
            words.append(word(part[1:], x - 0.25 * style.size, y - 4, MARK, page=page, glued=True))
            x += 0.5 * MARK.size * len(part[1:])
            continue
        words.append(word(part, x, y, style, page=page))
        x += 0.5 * style.size * (len(part) + 0.5)
    return words


def lines(text: str, x: float, y: float, style: Style = BODY, *, leading: float = 12, page: int = 0) -> list[Word]:
    """Return the words of lines one below the other."""
    return [
        one for row, part in enumerate(text.splitlines()) for one in line(part, x, y + row * leading, style, page=page)
    ]


def page(*words: list[Word], number: int = 0, height: float = 800, width: float = 600, **more: object) -> Page:
    return Page(number, width, height, tuple(one for some in words for one in some), **more)  # type: ignore[arg-type]


def document(*pages: Page, tree: Node | None = None, **more: object) -> Pdf:
    return Pdf(pages, len(pages), tree=tree, **more)  # type: ignore[arg-type]


def node(kind: str, *children: Node | tuple[int, int], **more: str) -> Node:
    return Node(kind, children=dict(enumerate(children)), **more)
