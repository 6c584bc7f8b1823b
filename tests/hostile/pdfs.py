"""Hostile PDFs; ``tests/formats/pdf/test_hostile.py`` has more."""

from __future__ import annotations

import zlib

from tests.formats.pdf.making import one_page, pdf, shown, stream
from tests.hostile.inputs import Many, Traps, hostile

WORDS = "The first words of a sound article stand here, and they must not be lost."
HELLO = shown(WORDS)
SAYS = "The first words"
PDF = b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[2 0 R]>>endobj\n"


def squeezed(data: bytes, times: int) -> bytes:
    for _ in range(times):
        data = zlib.compress(data, 9)
    return data


@hostile("pdf", outcome="error")
def pages_that_are_their_own_children(many: Many, traps: Traps) -> bytes:
    return PDF + b"trailer<</Root 1 0 R/Size 3>>\nstartxref\n0\n%%EOF"


@hostile("pdf", outcome="error")
def a_pdf_that_is_cut_short(many: Many, traps: Traps) -> bytes:
    return PDF[:60]


@hostile("pdf", outcome="error")
def a_pdf_of_ten_million_pages_that_are_not_there(many: Many, traps: Traps) -> bytes:
    return (
        PDF.replace(b"/Count 1", b"/Count 10000000")
        + b"trailer<</Root 1 0 R/Size 99999999/Prev 0>>\nstartxref\n0\n%%EOF"
    )


@hostile("pdf")
def a_hundred_thousand_pages(many: Many, traps: Traps) -> bytes:
    count = many(100_000)
    pages = [b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 3 0 R/Resources<</Font<</F 4 0 R>>>>>>"] * count
    kids = b" ".join(b"%d 0 R" % (number + 5) for number in range(count))
    return pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[" + kids + b"]/Count %d>>" % count,
        stream(HELLO),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        *pages,
    )


def _sized(box: bytes, more: bytes = b"") -> bytes:
    return one_page(HELLO, page=more).replace(b"[0 0 600 800]", box)


for _name, _box, _more in (
    ("a_page_as_large_as_a_country", b"[0 0 99999999999 99999999999]", b""),
    ("a_page_without_end", b"[-3.4e38 -3.4e38 3.4e38 3.4e38]", b""),
    ("a_page_turned_inside_out", b"[600 800 0 0]", b""),
    ("a_page_of_no_size", b"[0 0 0 0]", b""),
    ("a_page_that_counts_in_miles", b"[0 0 600 800]", b"/UserUnit 1e30"),
    ("a_page_turned_by_no_angle", b"[0 0 600 800]", b"/Rotate 77777777777"),
    ("a_page_whose_box_is_words", b"[(a)(b)(c)(d)]", b""),
):
    _data = _sized(_box, _more)

    def _same(many: Many, traps: Traps, data: bytes = _data) -> bytes:
        return data

    _same.__name__ = _name
    hostile("pdf")(_same)


@hostile("pdf")
def a_stream_squeezed_a_thousand_times(many: Many, traps: Traps) -> bytes:
    filters = b"/Filter[" + b"/FlateDecode" * many(1_000) + b"]"
    return one_page(HELLO).replace(b"/Length", filters + b"/Length", 1)


@hostile("pdf")
def a_bomb_in_every_filter(many: Many, traps: Traps) -> bytes:
    data = squeezed(b"z" * many(400_000_000), 3)
    return pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>",
        stream(data, entries=b"/Filter[/FlateDecode/FlateDecode/FlateDecode/ASCIIHexDecode/RunLengthDecode]"),
    )


@hostile("pdf")
def objects_in_a_stream_that_is_itself_in_it(many: Many, traps: Traps) -> bytes:
    inner = b"1 0 2 40 3 80 " + b"<</Type/Catalog/Pages 2 0 R>>".ljust(40) + b"<</Type/Pages/Kids[]/Count 0>>".ljust(40)
    whole = b"%PDF-1.7\n3 0 obj\n" + stream(inner, entries=b"/Type/ObjStm/N 3/First 14/Extends 3 0 R") + b"\nendobj\n"
    table = b"".join(b"\x02\x00\x03%c" % number for number in range(4))
    entries = b"/Type/XRef/W[1 2 1]/Size 5/Root 1 0 R/Prev %d" % len(whole)
    return whole + b"4 0 obj\n" + stream(table, entries=entries) + b"\nendobj\nstartxref\n%d\n%%%%EOF" % len(whole)


@hostile("pdf")
def tables_that_send_each_other_on(many: Many, traps: Traps) -> bytes:
    good = one_page(HELLO)
    at = good.rindex(b"xref\n0")
    other = len(good) + 1
    back = b"\nxref\n0 1\n0000000000 65535 f \ntrailer<</Size 7/Root 1 0 R/Prev %d>>\nstartxref\n%d\n%%%%EOF" % (
        at,
        other,
    )
    return good.replace(b"/Root 1 0 R", b"/Root 1 0 R/Prev %d" % (other + 20)) + back


@hostile("pdf", SAYS)
def fonts_that_are_none(many: Many, traps: Traps) -> bytes:
    broken = [
        stream(b"\0\1\0\0" + b"\xff" * many(100_000), entries=b"/Length1 99999999"),
        stream(b"begincmap " + b"<00> <ffffffff> <0041> " * many(100_000), squeezed=True),
    ]
    described = b"<</Type/FontDescriptor/FontName/X/FontFile2 7 0 R/FontBBox[0 0 1e30 -1e30]/Ascent 1e38/Flags 4>>"
    font = b"<</Type/Font/Subtype/TrueType/BaseFont/X/FontDescriptor 9 0 R/ToUnicode 8 0 R/FirstChar -9/Widths 8 0 R>>"
    body = HELLO + shown("In a font that is none.", font="X", y=600)
    return one_page(body, *broken, described, font).replace(b"/F 5 0 R", b"/F 5 0 R/X 10 0 R")


@hostile("pdf", SAYS)
def fonts_that_are_made_of_each_other(many: Many, traps: Traps) -> bytes:
    glyph = stream(b"1000 0 d0 BT /T 10 Tf (a) Tj ET")
    font = (
        b"<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/CharProcs<</a 7 0 R>>/FirstChar 97"
        b"/LastChar 97/Widths[1]/Encoding<</Differences[97/a]>>/Resources<</Font<</T 8 0 R>>>>>>"
    )
    whole = one_page(HELLO + b"BT /T 10 Tf 50 600 Td (" + b"a" * many(20_000) + b") Tj ET", glyph, font)
    return whole.replace(b"/F 5 0 R", b"/F 5 0 R/T 8 0 R")


@hostile("pdf", SAYS)
def letters_of_no_size_and_of_all_sizes(many: Many, traps: Traps) -> bytes:
    sizes = ("0", "-5", "1e30", "0.0000001", "99999999", "nan")
    lines = "".join(
        f"BT /F {size} Tf {50 + n} {600 - n} Td (Words in type of no size) Tj ET\n" for n, size in enumerate(sizes)
    )
    odd = "BT /F 10 Tf 1e30 0 0 1e30 0 0 Tm (far) Tj 0 Tz (flat) Tj 1e30 Tc (wide) Tj -1e30 TL T* (low) Tj ET\n"
    return one_page(HELLO + (lines + odd).encode() * many(500))


@hostile("pdf", SAYS)
def pictures_that_are_none(many: Many, traps: Traps) -> bytes:
    kinds = (b"JBIG2Decode", b"JPXDecode", b"DCTDecode", b"CCITTFaxDecode")
    images = [
        stream(
            b"\xff\xd8\0\0\0" * many(20_000),
            entries=b"/Subtype/Image/Width 2000000000/Height 2000000000/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/"
            + kind,
        )
        for kind in kinds
    ]
    named = b"".join(b"/I%d %d 0 R" % (number, number + 7) for number in range(4))
    drawn = b"".join(b"q 100 0 0 100 50 50 cm /I%d Do Q\n" % number for number in range(4)) * many(500)
    return one_page(HELLO + drawn, *images, resources=b"/XObject<<" + named + b">>")


@hostile("pdf", SAYS)
def a_hundred_thousand_links(many: Many, traps: Traps) -> bytes:
    one = b"<</Type/Annot/Subtype/Link/Rect[50 690 500 712]/A<</S/URI/URI(http://e.org/)>>>>"
    return one_page(HELLO, page=b"/Annots[" + one * many(100_000) + b"]")


@hostile("pdf", SAYS, outcome="text")
def actions_that_open_things(many: Many, traps: Traps) -> bytes:
    actions = (
        f"/OpenAction<</S/URI/URI({traps.url})/Next[<</S/Launch/F({traps.file})>><</S/JavaScript/JS(app.alert)>>"
        f"<</S/GoToR/F({traps.file})>><</S/SubmitForm/F({traps.url})>>]>>"
    ).encode()
    outside = b"/Names<</EmbeddedFiles<</Names[(../../../x)<</F(../../../x)/EF<</F 4 0 R>>>>]>>>>"
    return one_page(HELLO, catalogue=actions + outside)


@hostile("pdf", SAYS)
def a_tree_of_a_million_branches(many: Many, traps: Traps) -> bytes:
    leaf = b"<</Type/StructElem/S/P/P 7 0 R/Pg 3 0 R/K[0 0 0 0]>>"
    return one_page(
        b"/P<</MCID 0>>BDC " + HELLO + b" EMC",
        b"<</Type/StructTreeRoot/K[" + leaf * many(300_000) + b"]/ParentTree<</Nums[0[8 0 R]]>>>>",
        b"<</Type/StructElem/S/P/P 7 0 R/Pg 3 0 R/K 0>>",
        catalogue=b"/MarkInfo<</Marked true>>/StructTreeRoot 7 0 R",
        page=b"/StructParents 0",
    )


@hostile("pdf", SAYS)
def bookmarks_without_end(many: Many, traps: Traps) -> bytes:
    count = many(50_000)
    marks = [
        b"<</Title(%d)/Parent 7 0 R/Next %d 0 R/Dest[3 0 R/Fit]>>" % (number, number + 9) for number in range(count)
    ]
    return one_page(
        HELLO, b"<</First 8 0 R/Last %d 0 R/Count %d>>" % (count + 7, count), *marks, catalogue=b"/Outlines 7 0 R"
    )
