"""Hostile books and documents of word processors, each against what only its own format has."""

from __future__ import annotations

import io
import zipfile

from tests.hostile.archives import CONTAINER, MAIN, PARAGRAPH, SKELETONS, WORDS, parts
from tests.hostile.inputs import Many, Traps, hostile

SAYS = "The first words"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TABLE = 'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def packed(files: dict[str, str]) -> bytes:
    """Return an archive of parts that are not squeezed: those that shrink too well are not even opened."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return stream.getvalue()


def docx(body: str, **more: str) -> bytes:
    """Return a Word document of a sound paragraph and ``body``; ``more`` are further parts by their types."""
    files = parts("docx", PARAGRAPH["docx"].format(WORDS) + body)
    links = "".join(f'<Relationship Id="{name}" Type="{_KIND}/{name}" Target="{name}.xml"/>' for name in more)
    made = {f"word/{name}.xml": f'<w:{name} xmlns:w="{_W}">{inside}</w:{name}>' for name, inside in more.items()}
    related = {"word/_rels/document.xml.rels": f'<Relationships xmlns="{_LINKS}">{links}</Relationships>'}
    return packed({**files, **related, **made})


def odt(body: str) -> bytes:
    return packed(parts("odt", PARAGRAPH["odt"].format(WORDS) + body))


def epub(
    spine: str = '<itemref idref="a"/>', items: str = "", about: str = "", pages: dict[str, str] | None = None
) -> bytes:
    """Return a book with one sound page, and more of whatever its package lists."""
    package = (
        f'<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata>{about}</metadata><manifest>'
        f'<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>{items}</manifest><spine>{spine}</spine>'
        "</package>"
    )
    return packed({**parts("epub"), "c.opf": package, **(pages or {})})


# --- books --------------------------------------------------------------------------------------------------------


@hostile("epub", SAYS, outcome="text")
def one_page_ten_thousand_times(many: Many, traps: Traps) -> bytes:
    return epub('<itemref idref="a"/>' * many(10_000))


@hostile("epub", SAYS, outcome="text")
def one_page_under_ten_thousand_names(many: Many, traps: Traps) -> bytes:
    count = many(10_000)
    items = "".join(f'<item id="i{n}" href="./a.xhtml?{n}" media-type="application/xhtml+xml"/>' for n in range(count))
    return epub('<itemref idref="a"/>' + "".join(f'<itemref idref="i{n}"/>' for n in range(count)), items)


@hostile("epub", SAYS)
def nine_thousand_pages(many: Many, traps: Traps) -> bytes:
    count = many(9_000)
    items = "".join(f'<item id="i{n}" href="{n}.xhtml" media-type="application/xhtml+xml"/>' for n in range(count))
    page = SKELETONS["epub"]["a.xhtml"].format("<h1>A page</h1><p>Of a few words.</p>")
    spine = '<itemref idref="a"/>' + "".join(f'<itemref idref="i{n}"/>' for n in range(count))
    return epub(spine, items, pages={f"{n}.xhtml": page for n in range(count)})


@hostile("epub", SAYS, outcome="text")
def a_hundred_thousand_pages_that_are_not_there(many: Many, traps: Traps) -> bytes:
    count = many(100_000)
    items = "".join(f'<item id="i{n}" href="{n}.xhtml" media-type="application/xhtml+xml"/>' for n in range(count))
    return epub('<itemref idref="a"/>' + "".join(f'<itemref idref="i{n}"/>' for n in range(count)), items)


@hostile("epub", SAYS, outcome="text")
def fallbacks_in_a_circle(many: Many, traps: Traps) -> bytes:
    count = many(20_000)
    items = "".join(
        f'<item id="i{n}" href="{n}.x" media-type="x/y" fallback="i{(n + 1) % count}"/>' for n in range(count)
    )
    return epub('<itemref idref="i0"/><itemref idref="i1"/>' * many(1_000) + '<itemref idref="a"/>', items)


@hostile("epub", SAYS)
def titles_and_what_refines_them(many: Many, traps: Traps) -> bytes:
    count = many(40_000)
    titles = "".join(f'<dc:title id="t{n}">T</dc:title><dc:creator id="c{n}">C</dc:creator>' for n in range(count))
    refined = "".join(f'<meta refines="#t{n}" property="title-type">sub</meta>' for n in range(count))
    return epub(about=f'<x xmlns:dc="http://purl.org/dc/elements/1.1/"/>{titles}{refined}')


@hostile("epub", SAYS, outcome="text")
def no_word_of_its_type(many: Many, traps: Traps) -> bytes:
    return packed({name: text for name, text in parts("epub").items() if name != "mimetype"})


@hostile("epub", SAYS, outcome="text")
def a_container_that_names_itself(many: Many, traps: Traps) -> bytes:
    return packed({**parts("epub"), "META-INF/container.xml": CONTAINER.format("META-INF/container.xml")})


@hostile("epub", SAYS, outcome="text")
def contents_that_lead_in_a_circle(many: Many, traps: Traps) -> bytes:
    entry = '<li><a href="nav.xhtml#n{0}" id="n{0}">Entry {0}</a><ol>'
    count = many(5_000)
    nav = "".join(entry.format(n) for n in range(count)) + "<li><a href='a.xhtml'>A</a></li>" + "</ol></li>" * count
    space = "http://www.idpf.org/2007/ops"
    page = (
        f'<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="{space}"><body><nav epub:type="toc">'
        f"<ol>{nav}</ol></nav></body></html>"
    )
    item = '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
    return epub('<itemref idref="nav"/><itemref idref="a"/>', item, pages={"nav.xhtml": page})


# --- Word ---------------------------------------------------------------------------------------------------------


@hostile("docx")
def tables_in_tables(many: Many, traps: Traps) -> bytes:
    count = many(100_000)
    return docx("<w:tbl><w:tr><w:tc>" * count + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * count)


@hostile("docx", SAYS)
def fields_in_fields_around_many_words(many: Many, traps: Traps) -> bytes:
    begun = '<w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/></w:r>' * many(40_000)
    return docx(f"<w:p>{begun}{'<w:r><w:t>x</w:t></w:r>' * many(40_000)}</w:p>")


@hostile("docx", SAYS)
def forty_thousand_notes(many: Many, traps: Traps) -> bytes:
    count = many(30_000)
    calls = "".join(f'<w:p><w:r><w:t>x</w:t><w:footnoteReference w:id="{n}"/></w:r></w:p>' for n in range(count))
    notes = "".join(f'<w:footnote w:id="{n}"><w:p><w:r><w:t>n</w:t></w:r></w:p></w:footnote>' for n in range(count))
    return docx(calls, footnotes=notes)


@hostile("docx", SAYS)
def cells_that_span_everything(many: Many, traps: Traps) -> bytes:
    cell = '<w:tc><w:tcPr><w:gridSpan w:val="999999999"/><w:vMerge/></w:tcPr><w:p/></w:tc>'
    return docx(f"<w:tbl>{f'<w:tr>{cell * 20}</w:tr>' * many(2_000)}</w:tbl>")


@hostile("docx", SAYS)
def styles_upon_styles(many: Many, traps: Traps) -> bytes:
    count = many(50_000)
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="s{n}"><w:basedOn w:val="s{n + 1}"/></w:style>' for n in range(count)
    )
    text = "".join(f'<w:p><w:pPr><w:pStyle w:val="s{n}"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>' for n in range(count))
    return docx(text, styles=styles)


@hostile("docx", SAYS)
def a_million_runs_of_one_paragraph(many: Many, traps: Traps) -> bytes:
    return docx(f"<w:p>{'<w:r><w:rPr><w:b/></w:rPr><w:t>a </w:t></w:r>' * many(70_000)}</w:p>")


@hostile("docx", SAYS)
def lists_that_count_without_end(many: Many, traps: Traps) -> bytes:
    item = (
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="{}"/><w:numId w:val="{}"/></w:numPr></w:pPr><w:r><w:t>i</w:t></w:r></w:p>'
    )
    return docx("".join(item.format(n % 12, n) for n in range(many(35_000))))


@hostile("docx", SAYS, outcome="text")
def a_part_from_elsewhere(many: Many, traps: Traps) -> bytes:
    files = parts("docx", PARAGRAPH["docx"].format(WORDS) + '<w:altChunk r:id="a" xmlns:r="urn:r"/>')
    kinds = ("aFChunk", "attachedTemplate", "footnotes", "styles", "comments", "image", "subDocument")
    targets = (traps.url, f"file://{traps.file}", f"../../../../..{traps.file}", "\\\\127.0.0.1\\share\\x")
    links = "".join(
        f'<Relationship Id="r{n}{kind}" Type="{_KIND}/{kind}" Target="{target}" TargetMode="{mode}"/>'
        for n, target in enumerate(targets)
        for kind in kinds
        for mode in ("External", "Internal")
    )
    related = {"word/_rels/document.xml.rels": f'<Relationships xmlns="{_LINKS}">{links}</Relationships>'}
    return packed({**files, **related})


# --- OpenDocument -------------------------------------------------------------------------------------------------


@hostile("odt", SAYS)
def a_million_columns_and_rows(many: Many, traps: Traps) -> bytes:
    cell = f'<table:table-cell table:number-columns-repeated="{many(1_000_000)}"><text:p>x</text:p></table:table-cell>'
    row = f'<table:table-row table:number-rows-repeated="{many(1_000_000)}">{cell}{cell}</table:table-row>'
    return odt(f"<table:table {_TABLE}>{row * 50}</table:table>")


@hostile("odt", SAYS)
def many_rows_of_cells_that_repeat(many: Many, traps: Traps) -> bytes:
    cell = '<table:table-cell table:number-columns-repeated="999999"><text:p>x</text:p></table:table-cell>'
    return odt(f"<table:table {_TABLE}>{f'<table:table-row>{cell}</table:table-row>' * many(50_000)}</table:table>")


@hostile("odt", SAYS)
def lists_that_go_on_from_each_other(many: Many, traps: Traps) -> bytes:
    one = '<text:list text:continue-numbering="true"><text:list-item text:start-value="{}"><text:p>i</text:p>'
    return odt("".join(f"{one.format(n)}</text:list-item></text:list>" for n in range(many(35_000))))


@hostile("odt", SAYS, outcome="text")
def sections_from_elsewhere(many: Many, traps: Traps) -> bytes:
    linked = (
        f'<text:section><text:section-source xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="{traps.url}/s"/>'
        f'<text:p>Kept.</text:p></text:section><text:dde-source office:dde-application="cmd" office:dde-item="x"/>'
    )
    return odt(linked)


@hostile("odt", SAYS)
def spans_in_spans(many: Many, traps: Traps) -> bytes:
    return odt(f"<text:p>{'<text:span>' * 200 + 'x' + '</text:span>' * 200}</text:p>" * many(1_000))


def _flat(inside: str) -> bytes:
    body = PARAGRAPH["odt"].format(WORDS) + inside
    whole = SKELETONS["odt"][MAIN["odt"]].replace("document-content", "document").format(body)
    mime = "application/vnd.oasis.opendocument.text"
    return whole.replace("<office:body>", f'<office:x office:mimetype="{mime}"/><office:body>', 1).encode()


@hostile("odt", SAYS)
def a_flat_file_with_a_picture_of_twenty_megabytes(many: Many, traps: Traps) -> bytes:
    return _flat(f"<office:binary-data>{'QUJD' * many(5_000_000)}</office:binary-data>")


@hostile("odt", SAYS)
def styles_that_follow_from_each_other(many: Many, traps: Traps) -> bytes:
    count = many(40_000)
    space = 'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
    styles = "".join(
        f'<style:style style:name="s{n}" style:family="paragraph" style:parent-style-name="s{n + 1}"/>'
        for n in range(count)
    )
    text = "".join(f'<text:p text:style-name="s{n}">x</text:p>' for n in range(min(count, 30_000)))
    content = parts("odt", PARAGRAPH["odt"].format(WORDS) + text)
    before, body = content["content.xml"].split("<office:body>")
    made = f"<office:automatic-styles {space}>{styles}</office:automatic-styles><office:body>"
    return packed({**content, "content.xml": before + made + body})


@hostile("odt", SAYS)
def formulas_in_formulas(many: Many, traps: Traps) -> bytes:
    formula = "The root <draw:frame><draw:object>{}</draw:object></draw:frame>"
    inside = '<math xmlns="http://www.w3.org/1998/Math/MathML">' + "<msqrt>" * 200 + "<mi>x</mi>" + "</msqrt>" * 200
    space = 'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'
    return odt(f"<text:p {space}>{formula.format(inside + '</math>')}</text:p>" * many(1_000))
