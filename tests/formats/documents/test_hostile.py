"""Books and documents that were made to do harm end in time, within bounds, with their text or a typed error."""

from __future__ import annotations

import socket
import time
import zipfile
from collections.abc import Callable
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import FormatError, PlainspokenError
from reader.formats import recognise
from reader.formats.docx import DocxFormat
from reader.formats.epub import EpubFormat
from reader.formats.odt import OdtFormat
from reader.formats.rtf import RtfFormat
from reader.model.article import Article
from reader.model.document import Document
from tests.formats.documents.made import docx_parts, epub_parts, item, odt_parts, p, row, run, table, zipped

SECONDS = 5
"""CPU time that each may take at full size; the sizes here are smaller, so that the suite stays quick."""
TEXT = "It rained for three days, and on the fourth the river came over the road."
LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "'
    + "&a;" * 50
    + '"><!ENTITY c "'
    + "&b;" * 50
    + '"><!ENTITY d "'
    + "&c;" * 50
    + '">]>'
)
OUTSIDE = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY h SYSTEM "http://127.0.0.1:9/">]>'


def packed(data: bytes, *entries: tuple[str, bytes]) -> bytes:
    """Return an archive with more entries, whatever their names."""
    file = BytesIO(data)
    with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return file.getvalue()


def with_part(parts: dict[str, bytes | str], name: str, content: bytes | str) -> bytes:
    return zipped({**parts, name: content})


def epub(page: str, **more: str) -> bytes:
    return zipped(epub_parts({"a.xhtml": page}, **more))  # type: ignore[arg-type]


def docx(body: str, **more: str) -> bytes:
    return zipped(docx_parts(body, **more))


def odt(body: str) -> bytes:
    return zipped(odt_parts(body))


def rtf(body: str) -> bytes:
    return f"{{\\rtf1 {body}}}".encode("latin-1")


def prefixed(parts: dict[str, bytes | str], name: str, prologue: str, entity: str) -> bytes:
    """Return the parts with a document type before one, and an entity in its text."""
    content = str(parts[name]).replace(TEXT, f"{TEXT}&{entity};")
    content = content.partition("?>")[2] if content.startswith("<?xml") else content
    return with_part(parts, name, prologue + content.replace("<!DOCTYPE html>", "", 1))


def truncated(data: bytes) -> bytes:
    return data[: len(data) * 2 // 3]


def flipped(data: bytes) -> bytes:
    """Return the archive with a bit turned in the middle of what is packed."""
    changed = bytearray(data)
    changed[len(data) // 3] ^= 0x10
    return bytes(changed)


PAGE = f"<p>{TEXT}</p>"
EPUB, DOCX, ODT = epub_parts({"a.xhtml": PAGE}), docx_parts(p(TEXT)), odt_parts(f"<text:p>{TEXT}</text:p>")
LINKED = "".join(f'<p>x<a epub:type="noteref" href="#n{n}">1</a></p><aside id="n{n}">note</aside>' for n in range(800))
PLACES = "".join(f'<li><a href="a.xhtml#p{n}">Place {n}</a></li>' for n in range(3000))

CALL = '<w:r><w:footnoteReference w:id="1"/></w:r>'
CIRCLE = '<w:style w:styleId="{}"><w:basedOn w:val="{}"/></w:style>'

CASES: dict[str, Callable[[], bytes]] = {
    "EPUB, entities": lambda: prefixed(EPUB, "OEBPS/a.xhtml", LAUGHS, "d"),
    "EPUB, entities outside": lambda: prefixed(EPUB, "OEBPS/a.xhtml", OUTSIDE, "e"),
    "EPUB, entities in its package": lambda: with_part(EPUB, "OEBPS/content.opf", LAUGHS + "<package>&d;</package>"),
    "EPUB, 20,000 nested tags": lambda: epub("<div>" * 20_000 + TEXT + "</div>" * 20_000),
    "EPUB, 100,000 attributes": lambda: epub(f"<p {' '.join(f'a{n}=x' for n in range(100_000))}>{TEXT}</p>"),
    "EPUB, unclosed comment": lambda: epub(f"{PAGE}<!-- " + "x" * 1_000_000),
    "EPUB, 5 MB of white space": lambda: epub(PAGE + " \n" * 2_500_000),
    "EPUB, contents 2,000 deep": lambda: epub(PAGE, nav='<li><a href="a.xhtml">A</a><ol>' * 2000 + "</ol></li>" * 2000),
    "EPUB, 3,000 places": lambda: epub("".join(f'<p id="p{n}">Text.</p>' for n in range(3000)), nav=PLACES),
    "EPUB, contents that are a chapter": lambda: epub(
        PAGE, spine='<itemref idref="nav"/><itemref idref="a.xhtml"/>' * 500, nav=PLACES
    ),
    "EPUB, notes that call each other": lambda: epub(
        '<p id="a">x<a epub:type="noteref" href="#b">1</a></p><p id="b">y<a epub:type="noteref" href="#a">2</a></p>'
    ),
    "EPUB, 800 notes": lambda: epub(LINKED),
    "EPUB, 1,000 pages": lambda: zipped(epub_parts({f"{n}.xhtml": "<p>Text.</p>" for n in range(1000)})),
    "EPUB, 40,000 inline tags": lambda: epub("".join(f"<b>{n}</b>" for n in range(40_000))),
    "EPUB, a bomb for a chapter": lambda: with_part(EPUB, "OEBPS/a.xhtml", b" " * 15_000_000),
    "EPUB, too many files": lambda: packed(zipped(EPUB), *((str(n), b"") for n in range(10_001))),
    "EPUB, names that climb": lambda: packed(zipped(EPUB), ("../../climbed", b"x"), ("/climbed", b"x")),
    "EPUB, a package that climbs": lambda: with_part(
        EPUB, "META-INF/container.xml", '<c><rootfile full-path="../../../../etc/passwd"/></c>'
    ),
    "EPUB, cut short": lambda: truncated(zipped(EPUB)),
    "EPUB, a bit turned": lambda: flipped(zipped(EPUB)),
    "EPUB, NULs": lambda: with_part(EPUB, "OEBPS/a.xhtml", b"\0" * 1000),
    "DOCX, entities": lambda: prefixed(DOCX, "word/document.xml", LAUGHS, "d"),
    "DOCX, entities outside": lambda: prefixed(DOCX, "word/document.xml", OUTSIDE, "h"),
    "DOCX, a template from elsewhere": lambda: docx(
        p(TEXT),
        relations='<Relationship Id="x" Type="t/attachedTemplate" Target="http://127.0.0.1:9/" TargetMode="External"/>',
    ),
    "DOCX, styles from elsewhere": lambda: zipped(
        {
            **DOCX,
            "word/_rels/document.xml.rels": '<R><Relationship Id="s" Type="t/styles" Target="../../../../x"/></R>',
        }
    ),
    "DOCX, 60 tables in one another": lambda: docx(
        p(TEXT) + "<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc>" * 60 + p("deep") + "</w:tc></w:tr></w:tbl>" * 60
    ),
    "DOCX, 5,000 nested controls": lambda: docx(
        p(TEXT) + "<w:sdt><w:sdtContent>" * 5000 + p("x") + "</w:sdtContent></w:sdt>" * 5000
    ),
    "DOCX, notes that call themselves": lambda: docx(
        p(run(TEXT) + CALL), footnotes=f'<w:footnote w:id="1">{p(run("x") + CALL)}</w:footnote>'
    ),
    "DOCX, styles in a circle": lambda: docx(p(TEXT, "A"), styles=CIRCLE.format("A", "B") + CIRCLE.format("B", "A")),
    "DOCX, a huge span": lambda: docx(table(row(f'<w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr>{p(TEXT)}', "b"))),
    "DOCX, fields that never end": lambda: docx(
        p(TEXT) + p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>' * 2000) + p("x")
    ),
    "DOCX, 3,000 items nine deep": lambda: docx("".join(item("x", n % 9) for n in range(3000))),
    "DOCX, 10,000 cells": lambda: docx(table(*(row(*"abcde") for _ in range(2000)))),
    "DOCX, cut short": lambda: truncated(zipped(DOCX)),
    "DOCX, a bit turned": lambda: flipped(zipped(DOCX)),
    "ODT, entities": lambda: prefixed(ODT, "content.xml", LAUGHS, "d"),
    "ODT, entities outside": lambda: prefixed(ODT, "content.xml", OUTSIDE, "e"),
    "ODT, repeated cells": lambda: odt(
        "<table:table>"
        + '<table:table-row><table:table-cell table:number-columns-repeated="999999"/></table:table-row>' * 300
        + "</table:table>"
        f"<text:p>{TEXT}</text:p>"
    ),
    "ODT, a million blanks": lambda: odt(f'<text:p>{TEXT}<text:s text:c="999999"/></text:p>' * 50),
    "ODT, 80 lists in one another": lambda: odt(
        "<text:list><text:list-item>" * 80 + f"<text:p>{TEXT}</text:p>" + "</text:list-item></text:list>" * 80
    ),
    "ODT, frames in one another": lambda: odt(
        f"<text:p>{TEXT}"
        + "<draw:frame><draw:text-box><text:p>" * 60
        + "x"
        + "</text:p></draw:text-box></draw:frame>" * 60
        + "</text:p>"
    ),
    "ODT, cut short": lambda: truncated(zipped(ODT)),
    "RTF, 50,000 groups": lambda: rtf("{" * 50_000 + TEXT + "}" * 50_000),
    "RTF, groups that never end": lambda: rtf(TEXT + "{" * 100_000),
    "RTF, too many ends": lambda: rtf(TEXT + "}" * 100_000),
    "RTF, too many marks": lambda: rtf(TEXT + "\\b" * 900_000),
    "RTF, 10 MB picture": lambda: rtf(f"{TEXT}{{\\pict {'ab' * 5_000_000}}}"),
    "RTF, data without an end": lambda: rtf(f"{TEXT}{{\\pict\\bin2147483647 x}}"),
    "RTF, 10,000 notes": lambda: rtf(TEXT + "{\\footnote x}" * 10_000),
    "RTF, 10,000 rows": lambda: rtf(TEXT + "\\par" + "\\trowd\\intbl x\\cell y\\cell\\row" * 10_000),
    "RTF, 20,000 paragraphs": lambda: rtf("x\\par " * 20_000),
    "RTF, styles in a circle": lambda: rtf(
        f"{{\\stylesheet{{\\s1\\sbasedon2 a;}}{{\\s2\\sbasedon1 b;}}}}\\s1 {TEXT}\\par"
    ),
    "RTF, NULs": lambda: b"{\\rtf1 " + b"\0" * 100_000 + TEXT.encode() + b"}",
}


@pytest.fixture
def alone(monkeypatch, tmp_path):
    """Refuse the network, and stand in an empty folder."""

    def refuse(*_: object) -> None:
        raise AssertionError("a document asked for the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("case", CASES)
def test_it_ends_in_time_with_its_text_or_a_typed_error(case, alone):
    data = CASES[case]()
    begun, told = time.process_time(), "."
    try:
        read: Article | None = recognise.parse(Document(data, name="x"))
    except PlainspokenError as error:
        read = None
        told = str(error)
    assert told.endswith(".")
    assert "\n" not in told
    assert time.process_time() - begun < SECONDS
    assert read is None or ("haha" not in read.text and "root:" not in read.text and len(read.text) < 5_000_000)
    assert list(alone.iterdir()) == []


@pytest.mark.parametrize(
    "case", [name for name in CASES if "outside" in name or "elsewhere" in name or "climb" in name or "circle" in name]
)
def test_what_is_only_a_nuisance_does_not_cost_the_text(case):
    if "package that climbs" in case or "EPUB, entities" in case:
        assert recognise.parse(Document(CASES[case]())).text.startswith(TEXT)
        return
    assert TEXT in recognise.parse(Document(CASES[case]())).text


FORMATS = (EpubFormat(), DocxFormat(), OdtFormat(), RtfFormat())


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(FORMATS), st.binary(max_size=400))
def test_any_bytes_are_judged_without_an_error(one, data):
    for beginning in (b"", b"PK\x03\x04", b"{\\rtf1", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        assert 0 <= one.recognises(Document(beginning + data)) <= 1


@settings(max_examples=120, deadline=None)
@given(st.sampled_from([zipped(EPUB), zipped(DOCX), zipped(ODT)]), st.data())
def test_turned_bytes_end_in_text_or_a_typed_error(data, drawn):
    changed = bytearray(data)
    for at in drawn.draw(st.lists(st.integers(0, len(data) - 1), min_size=1, max_size=6)):
        changed[at] = drawn.draw(st.integers(0, 255))
    try:
        recognise.parse(Document(bytes(changed)))
    except FormatError as error:
        assert "NameError" not in str(error)  # noqa: PT017
    except PlainspokenError:
        pass


SCRAPS = [
    "<p>",
    "</p>",
    "<w:r>",
    "</w:r>",
    "<w:tbl>",
    "<w:tr>",
    "<w:tc>",
    "</w:tbl>",
    "<text:list>",
    "<table:table>",
    "&x;",
    "<![CDATA[",
    "]]>",
    "text",
    "<w:p/>",
    "<text:p>",
    "<draw:frame>",
    "<a href='#x'>",
    "<hr/>",
    "<!--",
]


@settings(max_examples=120, deadline=None)
@given(
    st.sampled_from(
        ["OEBPS/a.xhtml", "OEBPS/content.opf", "word/document.xml", "word/styles.xml", "content.xml", "styles.xml"]
    ),
    st.lists(st.sampled_from(SCRAPS), max_size=25),
)
def test_scraps_of_markup_end_in_text_or_a_typed_error(name, scraps):
    parts = next(one for one in (EPUB, DOCX, ODT) if name in one)
    content = str(parts[name]).replace(TEXT, TEXT + "".join(scraps)) if TEXT in str(parts[name]) else "".join(scraps)
    try:
        recognise.parse(Document(with_part(parts, name, content)))
    except FormatError as error:
        assert "could not be read as" not in str(error), "an error of ours"  # noqa: PT017
