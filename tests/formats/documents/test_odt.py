"""OpenDocument texts: styles by name and by what they are based on, lists, tables, notes, frames and changes."""

from __future__ import annotations

import pytest

from reader.errors import BrokenError, LockedError
from reader.formats.odt import OdtFormat
from reader.model.document import Document
from tests.formats.documents.made import O, blocks, dropped, marked, odt, odt_parts, outline, shown, zipped

LONG = "It rained for three days, and on the fourth the river came over the road."


def p(text: str, style: str = "Text_20_body") -> str:
    return f'<text:p text:style-name="{style}">{text}</text:p>'


def h(text: str, level: int = 1) -> str:
    return f'<text:h text:style-name="Heading_20_{level}" text:outline-level="{level}">{text}</text:h>'


def items(*entries: str, style: str = "", more: str = "") -> str:
    made = "".join(f"<text:list-item>{one if one.startswith('<') else p(one)}</text:list-item>" for one in entries)
    return f'<text:list text:style-name="{style}" {more}>{made}</text:list>'


def letters(name: str, properties: str, parent: str = "", family: str = "text") -> str:
    return (
        f'<style:style style:name="{name}" style:family="{family}" style:parent-style-name="{parent}">'
        f"<style:text-properties {properties}/></style:style>"
    )


NUMBERED = (
    '<text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1"/>'
    '<text:list-level-style-bullet text:level="2"/></text:list-style>'
)


def test_it_is_recognised_by_what_it_declares():
    data = zipped(odt_parts(p(LONG)))
    assert OdtFormat().recognises(Document(data)) == 1.0
    parts = odt_parts(p(LONG))
    del parts["mimetype"]
    assert 0.5 < OdtFormat().recognises(Document(zipped(parts))) < 1.0
    sheet = zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": ""})
    assert OdtFormat().recognises(Document(sheet)) == 0.0
    assert OdtFormat().recognises(Document(b"text")) == 0.0


def test_a_flat_file_is_read_too():
    flat = (
        f'<?xml version="1.0"?><office:document {O} office:mimetype="application/vnd.oasis.opendocument.text">'
        f"<office:meta><dc:title>The river</dc:title></office:meta><office:body><office:text>{p(LONG)}</office:text>"
        "</office:body></office:document>"
    )
    assert OdtFormat().recognises(Document(flat.encode())) == 1.0
    read = OdtFormat().parse(Document(flat.encode()))
    assert (read.title, shown(read)) == ("The river", [LONG])


def test_title_author_language_and_description():
    styles = (
        '<style:default-style style:family="paragraph"><style:text-properties fo:language="en" fo:country="GB"/>'
        "</style:default-style>"
    )
    meta = (
        "<dc:title>Stale</dc:title><meta:initial-creator>Ada B.</meta:initial-creator><dc:creator>C</dc:creator>"
        "<dc:description>What it is about.</dc:description>"
    )
    read = odt(p("The river", "Title") + p(LONG), styles=styles, meta=meta)
    assert (read.title, read.byline, read.language) == ("The river", "Ada B.", "en-GB")
    assert read.description == "What it is about."
    assert outline(read) == [(1, None)]


def test_headings_keep_their_levels_and_styles_their_meaning():
    automatic = '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/>'
    body = (
        p(LONG)
        + h("One", 2)
        + p("Said.", "P1")
        + p("— Ada", "P1")
        + h("Two", 3)
        + p("x = 1  y", "Preformatted_20_Text")
    )
    read = odt(body + p("", "Horizontal_20_Line") + p("End."), automatic=automatic)
    assert shown(read) == [LONG, "## One", ("quote", "Said.", "Ada"), "### Two", ("code", "x = 1  y"), "End."]


def test_styles_that_are_based_on_each_other_end():
    loop = "".join(
        f'<style:style style:name="{one}" style:family="paragraph" style:parent-style-name="{other}"/>'
        for one, other in ("ab", "ba")
    )
    assert shown(odt(p("Text.", "a"), automatic=loop)) == ["Text."]


def test_spans_inherit_what_they_leave_open():
    automatic = (
        letters("B", 'fo:font-weight="bold"')
        + letters("I", 'fo:font-style="italic"')
        + letters("H", 'text:display="none"')
    )
    inner = '<text:span text:style-name="I">both</text:span>'
    text = f'one <text:span text:style-name="B">bold {inner}</text:span> two '
    text += '<text:span text:style-name="H">x</text:span>three'
    read = odt(p(text), automatic=automatic)
    assert shown(read) == ["one bold both two three"]
    assert marked(read) == [("strong", "bold both", None), ("emphasis", "both", None)]
    assert dropped(read) == [("hidden", "x")]


def test_blanks_breaks_links_and_fields():
    text = (
        'one<text:s text:c="3"/>two<text:tab/>three<text:line-break/>four '
        '<text:a xlink:href="https://a.example/">five</text:a> '
        '<text:a xlink:href="file:///x">six</text:a> <text:date>1 May</text:date><text:page-number>7</text:page-number>'
        "<text:soft-page-break/><text:bookmark-start/>"
    )
    read = odt(p(text))
    assert shown(read) == ["one two three\nfour five six 1 May"]
    assert marked(read) == [("link", "five", "https://a.example/")]


def test_lists_nest_go_on_and_start_where_they_say():
    below = p("two") + items("deeper", style="")
    body = items("one", below, style="N") + p(LONG) + items("three", style="N", more='text:continue-numbering="true"')
    read = odt(body, automatic=NUMBERED)
    assert shown(read) == [("ol", "one", ("two", "deeper")), LONG, ("ol", "three")]
    assert [block.first for block in blocks(read) if hasattr(block, "first")] == [1, 3]
    assert blocks(read)[0].items[1].ordered is False  # type: ignore[union-attr]


def test_an_item_of_several_paragraphs_is_one():
    assert shown(odt(items(p("one") + p("more"), "two"))) == [("ul", "one\nmore", "two")]


def test_headings_in_lists_are_headings():
    assert shown(odt(p(LONG) + items(h("One")) + p(LONG))) == [LONG, "# One", LONG]


def cell(text: str, more: str = "") -> str:
    return f"<table:table-cell {more}>{p(text) if text else ''}</table:table-cell>"


def row(*cells: str) -> str:
    return f"<table:table-row>{''.join(cells)}</table:table-row>"


def test_tables_with_heads_spans_and_captions():
    head = f"<table:table-header-rows>{row(cell('Day'), cell('Hours'))}</table:table-header-rows>"
    spanned = row(cell("All", 'table:number-columns-spanned="2"'), "<table:covered-table-cell/>")
    body = (
        p(LONG) + p("Table 1", "Table") + f"<table:table>{head}{row(cell('Monday'), cell('7'))}{spanned}</table:table>"
    )
    read = odt(body)
    assert shown(read)[1] == ("table", ("Day", "Hours"), ("Monday", "7"), ("All", ""))
    assert blocks(read)[1].caption.text == "Table 1"  # type: ignore[union-attr]


def test_cells_that_are_repeated_stay_within_bounds():
    cells = row(cell("a"), cell("", 'table:number-columns-repeated="99999"'))
    read = odt(f"<table:table>{cells}</table:table>")
    assert len(blocks(read)[0].rows[0]) == 60  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("more", "inside", "expected"),
    [
        ("", "<svg:desc>A red hen</svg:desc>", "A red hen"),
        ("", "<svg:title>A hen</svg:title>", "A hen"),
        ("", "<svg:title>A hen.</svg:title><svg:desc>It is red.</svg:desc>", "A hen. It is red."),
        ("", "<svg:title>IMG_1.png</svg:title>", None),
        ("", "", None),
        ('loext:decorative="true"', "<svg:title>x</svg:title>", "decorative"),
    ],
)
def test_pictures_are_what_their_author_says_of_them(more, inside, expected):
    frame = f"<draw:frame {more}><draw:image/>{inside}</draw:frame>"
    assert shown(odt(p(LONG) + p(frame))) == [LONG, ("figure", expected, None)]


def test_text_boxes_come_after_their_paragraph_with_the_caption_of_their_picture():
    inside = p("<draw:frame><draw:image/></draw:frame>") + p("The hen.", "Illustration")
    box = f"<draw:frame><draw:text-box>{inside}</draw:text-box></draw:frame>"
    assert shown(odt(p(f"Before {box}after."))) == ["Before after.", ("figure", None, "The hen.")]


def test_notes_stand_at_the_end_of_their_section():
    note = "<text:note><text:note-citation>{}</text:note-citation><text:note-body>{}</text:note-body></text:note>"
    body = p("One" + note.format("1", p("The note."))) + h("Two", 2) + p("Text" + note.format("i", p("The end.")))
    read = odt(body)
    assert shown(read) == ["One1", ("note", "1", "The note."), "## Two", "Texti", ("note", "i", "The end.")]
    assert marked(read) == [("footnote", "1", "1"), ("footnote", "i", "i")]


def test_changes_comments_contents_and_running_heads_are_counted():
    deletion = f"<text:deletion>{p('Gone.')}</text:deletion>"
    changes = f"<text:tracked-changes><text:changed-region>{deletion}</text:changed-region></text:tracked-changes>"
    contents = f"<text:table-of-content><text:index-body>{p('One 1')}</text:index-body></text:table-of-content>"
    comment = f"<office:annotation>{p('Really?')}</office:annotation>"
    masters = f"<style:master-page><style:header>{p('A head')}</style:header></style:master-page>"
    read = odt(changes + contents + p("Text." + comment), masters=masters)
    assert shown(read) == ["Text."]
    assert sorted(dropped(read)) == [
        ("comment", "Really?"),
        ("contents", "One 1"),
        ("deleted", "Gone."),
        ("header", "A head"),
    ]


def test_words_in_another_language_are_marked():
    styles = (
        '<style:default-style style:family="paragraph"><style:text-properties fo:language="en"/></style:default-style>'
    )
    automatic = letters("F", 'fo:language="fr" fo:country="FR"')
    read = odt(
        p('She said <text:span text:style-name="F">bonjour</text:span> to us.'), automatic=automatic, styles=styles
    )
    assert marked(read) == [("language", "bonjour", "fr-FR")]


def test_a_password_is_named():
    parts = odt_parts(p(LONG))
    parts["META-INF/manifest.xml"] = "<manifest><manifest:encryption-data/></manifest>"
    with pytest.raises(LockedError, match="password"):
        OdtFormat().parse(Document(zipped(parts)))


def test_what_holds_no_text_is_named():
    parts = odt_parts("")
    parts["content.xml"] = (
        f"<office:document-content {O}><office:body><office:spreadsheet/></office:body></office:document-content>"
    )
    with pytest.raises(BrokenError, match="a sheet or slides"):
        OdtFormat().parse(Document(zipped(parts)))


@pytest.mark.parametrize("name", ["styles.xml", "meta.xml", "META-INF/manifest.xml"])
@pytest.mark.parametrize("content", [None, "no markup"])
def test_parts_without_which_the_text_can_be_read(name, content):
    parts = odt_parts(h("One", 2) + p(LONG))
    if content is None:
        del parts[name]
    else:
        parts[name] = content
    assert LONG in shown(OdtFormat().parse(Document(zipped(parts))))


def test_a_document_without_its_content_is_damaged():
    parts = odt_parts("")
    del parts["content.xml"]
    with pytest.raises(BrokenError, match=r"content\.xml is missing"):
        OdtFormat().parse(Document(zipped(parts)))
