"""Word documents: what a style, a list, a table or a change means is kept; what is beside the text is counted."""

from __future__ import annotations

import pytest

from reader.errors import BrokenError, LockedError, UnknownFormatError
from reader.formats.docx import DocxFormat
from reader.formats.docx.inline import roman
from reader.model.document import Document
from tests.formats.documents.made import (
    article,
    blocks,
    docx,
    docx_parts,
    dropped,
    item,
    marked,
    outline,
    p,
    row,
    run,
    shown,
    table,
    zipped,
)
from tools.document_parts import PICTURE

LONG = "It rained for three days, and on the fourth the river came over the road."
OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def drawing(properties: str = "", inside: str = "<a:blip/>", more: str = "") -> str:
    return (
        f'<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1"{properties}>{more}</wp:docPr>'
        f"<a:graphic>{inside}</a:graphic></wp:inline></w:drawing></w:r>"
    )


def test_it_is_recognised_by_its_parts():
    data = zipped(docx_parts(p(LONG)))
    assert DocxFormat().recognises(Document(data)) > 0.9
    assert DocxFormat().recognises(Document(zipped({"[Content_Types].xml": "", "xl/workbook.xml": ""}))) == 0.0
    assert DocxFormat().recognises(Document(PICTURE)) == 0.0


def test_the_old_form_is_named_with_what_to_do():
    data = OLD + "WordDocument".encode("utf-16-le")
    assert DocxFormat().recognises(Document(data)) > 0.5
    with pytest.raises(UnknownFormatError, match=r"\(\.doc\).*save it as \.docx\.$"):
        DocxFormat().parse(Document(data))


def test_a_password_is_named():
    with pytest.raises(LockedError, match="password"):
        DocxFormat().parse(Document(OLD + "EncryptedPackage".encode("utf-16-le")))
    assert DocxFormat().recognises(Document(OLD + "Workbook".encode("utf-16-le"))) == 0.0


# Titles and headings


def test_the_title_is_what_is_styled_so():
    read = docx(p("The", "Title") + p("river", "Title") + p("The road", "Heading1") + p(LONG), title="Some properties")
    assert read.title == "The river"
    assert outline(read) == [(1, "The road")]


def test_a_lone_heading_at_the_top_is_the_title():
    read = docx(p("The river", "Heading1") + p(LONG) + p("Next", "Heading2") + p(LONG), title="Stale")
    assert read.title == "The river"
    assert outline(read) == [(1, None), (2, "Next")]


def test_properties_name_what_has_several_first_headings():
    read = docx(p("One", "Heading1") + p(LONG) + p("Two", "Heading1") + p(LONG), title="The river")
    assert read.title == "The river"
    assert outline(read) == [(1, "One"), (1, "Two")]


@pytest.mark.parametrize(
    "made_up", ["", "Document1", "Microsoft Word - draft.doc", "draft.docx", "Untitled", "Dokument 2"]
)
def test_titles_that_programs_made_up_are_none(made_up):
    assert docx(p(LONG), title=made_up).title == ""


@pytest.mark.parametrize(
    ("creator", "byline"), [("Ada B.", "Ada B."), ("Microsoft Office User", None), ("python-docx", None), ("", None)]
)
def test_authors_are_people(creator, byline):
    assert docx(p(LONG), creator=creator).byline == byline


def test_headings_by_style_by_name_and_by_outline():
    styles = (
        '<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="My own"/><w:basedOn w:val="berschrift2"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>'
    )
    body = "".join(
        one + p(LONG)
        for one in (
            p("A", "Heading1"), p("B", "berschrift2"), p("C", "Own"), p("D", "", '<w:outlineLvl w:val="2"/>'),
            p("E", "Heading4"), p("F", "Heading1"), p("G", "Heading 3"),
        )
    )  # fmt: skip
    read = docx(body + p("Not", "Heading1", '<w:outlineLvl w:val="9"/>') + p("Loop", "Loop"), styles=styles)
    assert outline(read) == [(1, "A"), (2, "B"), (2, "C"), (3, "D"), (4, "E"), (1, "F"), (3, "G")]
    assert shown(read)[-2:] == ["Not", "Loop"]


def test_short_bold_lines_above_text_are_headings():
    body = p(LONG) + p("The road", bold=True) + p(LONG) + p("A bold sentence.", bold=True) + p(LONG)
    assert outline(docx(body)) == [(1, None), (2, "The road")]


@pytest.mark.parametrize(
    "line",
    [p("The end", bold=True), p("The road", bold=True) + p("The river", bold=True), p("the road", bold=True) + p(LONG)],
)
def test_other_bold_lines_are_text(line):
    assert outline(docx(p(LONG) + line)) == [(1, None)]


def test_a_bold_line_lies_below_the_heading_it_follows():
    body = p("One", "Heading2") + p(LONG) + p("The road", bold=True) + p(LONG) + p("Two", "Heading2") + p(LONG)
    assert outline(docx(body)) == [(2, "One"), (3, "The road"), (2, "Two")]


# Paragraphs and runs


def test_runs_that_look_alike_are_one_span():
    body = p(
        run("Hel", "<w:b/>") + run("lo", "<w:b/>") + run(" ") + run("you", '<w:b w:val="0"/>') + run(" all", "<w:i/>")
    )
    read = docx(body)
    assert shown(read) == ["Hello you all"]
    assert marked(read) == [("strong", "Hello", None), ("emphasis", "all", None)]


def test_what_is_not_seen_is_dropped_and_signs_are_characters():
    body = p(
        run("One") + run(" hidden", "<w:vanish/>") + "<w:r><w:tab/><w:t>two</w:t><w:noBreakHyphen/><w:t>three</w:t>"
        '<w:br/><w:t>four </w:t><w:sym w:font="Symbol" w:char="F0B3"/><w:t> 5</w:t><w:br w:type="page"/></w:r>'
    )
    read = docx(body)
    assert shown(read) == ["One two-three\nfour ≥ 5"]
    assert dropped(read) == [("hidden", " hidden")]


def test_changes_are_read_as_accepted():
    body = p(
        f"{run('One ')}<w:ins>{run('two ')}</w:ins><w:del><w:r><w:delText>three </w:delText></w:r></w:del>"
        f"<w:moveFrom>{run('four')}</w:moveFrom><w:moveTo>{run('five')}</w:moveTo>"
    )
    read = docx(body)
    assert shown(read) == ["One two five"]
    assert dropped(read) == [("deleted", "three"), ("deleted", "four")]


def test_links_by_relation_and_by_field():
    relations = (
        '<Relationship Id="l1" Type="t/hyperlink" Target="https://a.example/" TargetMode="External"/>'
        '<Relationship Id="l2" Type="t/hyperlink" Target="file:///etc/passwd" TargetMode="External"/>'
    )
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText> HYPERLINK "https://b.example/" </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("bee")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    body = p(
        f'<w:hyperlink r:id="l1">{run("ay")}</w:hyperlink>{run(" ")}<w:hyperlink r:id="l2">{run("no")}</w:hyperlink>'
        f'{run(" ")}{field}{run(" ")}<w:fldSimple w:instr="PAGE">{run("7")}</w:fldSimple>{run("end")}'
    )
    read = docx(body, relations=relations)
    assert shown(read) == ["ay no bee end"]
    assert marked(read) == [("link", "ay", "https://a.example/"), ("link", "bee", "https://b.example/")]


def test_the_contents_are_dropped():
    gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>'
    sdt = f"<w:sdt><w:sdtPr>{gallery}</w:sdtPr><w:sdtContent>{p('One 1')}</w:sdtContent></w:sdt>"
    styles = '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>'
    read = docx(sdt + p("Two 2", "TOC1") + p(LONG), styles=styles)
    assert shown(read) == [LONG]
    assert dropped(read) == [("contents", "One 1"), ("contents", "Two 2")]


def test_what_only_stands_around_text_is_looked_through():
    one = p(f"<w:smartTag>{run('One')}</w:smartTag>")
    body = f"<w:sdt><w:sdtContent>{one}</w:sdtContent></w:sdt><w:customXml>{p('Two')}</w:customXml>"
    assert shown(docx(body)) == ["One", "Two"]


def test_quotes_code_and_rules():
    styles = '<w:style w:type="paragraph" w:styleId="Code"><w:name w:val="HTML Preformatted"/></w:style>'
    body = (
        p(LONG)
        + p("So it was.", "Quote")
        + p("— Ada B.", "Quote")
        + p("if x:", "Code")
        + p("    y()", "Code")
        + p(LONG)
    )
    assert shown(docx(body, styles=styles)) == [
        LONG,
        ("quote", "So it was.", "Ada B."),
        ("code", "if x:\n    y()"),
        LONG,
    ]


def test_text_boxes_are_read_once():
    box = f"<w:txbxContent>{p('In a box.')}</w:txbxContent>"
    body = (
        f"<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>{run('Text.')}</w:p>"
    )
    assert shown(docx(body)) == ["Text.", "In a box."]


# Lists


def test_lists_nest_and_are_numbered_as_they_say():
    body = (
        item("one")
        + item("two")
        + item("two a", 1)
        + item("two b", 1)
        + item("three")
        + item("first", 0, 2)
        + item("second", 0, 2)
    )
    assert shown(docx(body)) == [("ul", "one", ("two", "two a", "two b"), "three"), ("ol", "first", "second")]


def test_a_numbered_list_goes_on_after_a_paragraph():
    read = docx(item("one", 0, 2) + item("two", 0, 2) + p(LONG) + item("three", 0, 2))
    assert [block.first for block in blocks(read) if hasattr(block, "first")] == [1, 3]


def test_number_zero_means_no_list_and_headings_are_no_items():
    body = p(LONG) + item("text", 0, 0) + p("One", "Heading1", '<w:numPr><w:numId w:val="2"/></w:numPr>') + p(LONG)
    assert shown(docx(body)) == [LONG, "text", "# One", LONG]


def test_typed_marks_make_lists():
    body = p(LONG) + p("• one") + p("• two") + p("1. first") + p("2. second") + p("1. once") + p("- alone") + p(LONG)
    assert shown(docx(body)) == [LONG, ("ul", "one", "two"), ("ol", "first", "second"), "1. once", "- alone", LONG]


# Tables

HEAD = "<w:tblHeader/>"


def test_the_rows_that_are_repeated_head_a_table():
    read = docx(table(row("Day", "Hours", properties=HEAD), row("Monday", "7"), row("Tuesday", "5")))
    assert shown(read) == [("table", ("Day", "Hours"), ("Monday", "7"), ("Tuesday", "5"))]


def test_two_rows_of_heads_become_one():
    spanned = "<w:tcPr><w:gridSpan w:val='2'/></w:tcPr>" + p("Sleep")
    read = docx(table(row(spanned, "x", properties=HEAD), row("From", "To", "", properties=HEAD), row("10", "7", "y")))
    assert shown(read) == [("table", ("Sleep From", "To", "x"), ("10", "7", "y"))]


def test_a_first_row_or_column_that_is_set_off_is_one_of_heads():
    read = docx(
        table(row("Day", "Hours", bold=True), row(p("Monday", bold=True), "7"), row(p("Tuesday", bold=True), "5"))
    )
    assert shown(read) == [("table", ("Day", "Hours"), ("Monday", "7"), ("Tuesday", "5"))]
    assert blocks(read)[0].row_headed  # type: ignore[union-attr]


def test_a_style_sets_off_the_first_row_only_if_it_says_so():
    style = '<w:style w:type="table" w:styleId="{}"><w:name w:val="x"/>{}</w:style>'
    styles = style.format("Plain", "") + style.format(
        "Fine", '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr>'
    )
    look = '<w:tblStyle w:val="{}"/><w:tblLook w:val="04A0"/>'
    rows = (row("Day", "Hours"), row("Monday", "7"))
    assert shown(docx(table(*rows, properties=look.format("Plain")), styles=styles)) == [
        ("table", (), ("Day", "Hours"), ("Monday", "7"))
    ]
    assert shown(docx(table(*rows, properties=look.format("Fine")), styles=styles)) == [
        ("table", ("Day", "Hours"), ("Monday", "7"))
    ]


def test_merged_cells_stay_in_their_columns():
    cells = (
        row("<w:tcPr><w:vMerge w:val='restart'/></w:tcPr>" + p("a"), "b"),
        row("<w:tcPr><w:vMerge/></w:tcPr>" + p(""), "c"),
    )
    assert shown(docx(table(*cells))) == [("table", (), ("a", "b"), ("", "c"))]


def test_a_table_of_one_column_only_places_text():
    body = p(LONG) + table(row(p("One", "Heading1") + p("Two.")), row("Three."))
    assert shown(docx(body)) == [LONG, "# One", "Two.", "Three."]


def test_captions_go_to_what_they_describe():
    body = (
        p(LONG)
        + p("Table 1", "Caption")
        + table(row("a", "b"), row("c", "d"))
        + p(drawing(' descr="A hen"'))
        + p("Figure 1", "Caption")
    )
    read = docx(body)
    assert blocks(read)[1].caption.text == "Table 1"  # type: ignore[union-attr]
    assert shown(read)[2] == ("figure", "A hen", "Figure 1")


# Pictures


@pytest.mark.parametrize(
    ("properties", "more", "expected"),
    [
        (' descr="A red hen"', "", "A red hen"),
        (' title="A red hen"', "", "A red hen"),
        (' descr="A hen on a roof Description automatically generated"', "", "A hen on a roof"),
        (' descr="IMG_0001.JPG"', "", None),
        ("", "", None),
        (' descr="x"', '<a:extLst><a:ext><adec:decorative val="1"/></a:ext></a:extLst>', "decorative"),
    ],
)
def test_pictures_are_what_their_author_says_of_them(properties, more, expected):
    assert shown(docx(p(LONG) + p(drawing(properties, more=more)))) == [LONG, ("figure", expected, None)]


def test_shapes_that_show_nothing_are_no_pictures():
    assert shown(docx(p(LONG) + p(drawing(inside="<a:line/>")))) == [LONG]


def test_old_pictures_and_rules():
    body = p('<w:r><w:pict><v:shape alt="A hen"><v:imagedata/></v:shape></w:pict></w:r>') + p(
        '<w:r><w:pict><v:rect o:hr="t"/></w:pict></w:r>'
    )
    assert shown(docx(body + p(LONG))) == [("figure", "A hen", None), LONG]


# Notes, and what is beside the text


def test_notes_stand_at_the_end_of_their_section():
    notes = f'<w:footnote w:id="0" w:type="separator">{p("x")}</w:footnote>'
    notes += f'<w:footnote w:id="5">{p("The note.")}</w:footnote>'
    ends = f'<w:endnote w:id="5">{p("The end.")}</w:endnote>'
    mark = '<w:r><w:footnoteReference w:id="5"/></w:r>'
    body = (
        p(run("One") + mark)
        + p("Two.")
        + p("Next", "Heading1")
        + p(run("Three") + '<w:r><w:endnoteReference w:id="5"/></w:r>')
    )
    read = docx(body, footnotes=notes, endnotes=ends)
    assert shown(read) == ["One1", "Two.", ("note", "1", "The note."), "# Next", "Threei", ("note", "i", "The end.")]
    assert marked(read) == [("footnote", "1", "1"), ("footnote", "i", "i")]


def test_a_note_may_choose_its_own_mark_and_may_be_missing():
    own = '<w:r><w:footnoteReference w:id="1" w:customMarkFollows="1"/><w:t>*</w:t></w:r>'
    read = docx(
        p(run("One") + own + '<w:r><w:footnoteReference w:id="9"/></w:r>'),
        footnotes=f'<w:footnote w:id="1">{p("Note.")}</w:footnote>',
    )
    assert shown(read) == ["One*2", ("note", "*", "Note.")]


def test_comments_and_running_heads_are_counted():
    read = docx(p(LONG), comments=f"<w:comment>{p('Really?')}</w:comment>", header=p("A head"), footer=p("A foot"))
    assert shown(read) == [LONG]
    assert dropped(read) == [("comment", "Really?"), ("header", "A head"), ("footer", "A foot")]


# Languages


def test_the_language_is_that_of_most_of_the_text():
    german = run("Es regnete drei Tage lang, und am vierten kam der Fluss über die Straße. ", '<w:lang w:val="de-DE"/>')
    read = docx(p(german * 3) + p(run("He said ") + run("so", '<w:lang w:val="en-GB"/>')), language="en-US")
    assert read.language == "de"


def test_words_in_another_language_are_marked_but_not_whole_paragraphs():
    french = run("bonjour", '<w:lang w:val="fr-FR"/>')
    read = docx(p(LONG) + p(run("She said ") + french + run(" to us.")) + p(french))
    assert read.language == "en-GB"
    assert [one for one in marked(read) if one[0] == "language"] == [("language", "bonjour", "fr-FR")]


# Damage


def test_strict_documents_are_read():
    usual, strict = (
        "http://schemas.openxmlformats.org/wordprocessingml/2006",
        "http://purl.oclc.org/ooxml/wordprocessingml",
    )
    strict = {name: str(text).replace(usual, strict) for name, text in docx_parts(p(LONG)).items()}
    assert shown(DocxFormat().parse(Document(zipped(strict)))) == [LONG]


@pytest.mark.parametrize(
    "missing",
    ["word/styles.xml", "word/numbering.xml", "docProps/core.xml", "_rels/.rels", "word/_rels/document.xml.rels"],
)
def test_parts_that_are_missing_cost_only_what_they_say(missing):
    parts = docx_parts(p("One", "Heading1") + p(LONG) + p("Two", "Heading1") + p(LONG))
    del parts[missing]
    assert outline(DocxFormat().parse(Document(zipped(parts)))) == [(1, "One"), (1, "Two")]


@pytest.mark.parametrize("broken", ["word/styles.xml", "word/numbering.xml", "docProps/core.xml"])
def test_parts_that_are_broken_cost_only_what_they_say(broken):
    parts = docx_parts(p("One", "Heading1") + p(LONG))
    parts[broken] = "no markup"
    assert LONG in article(DocxFormat().parse(Document(zipped(parts)))).text


def test_a_document_without_its_text_is_damaged():
    parts = docx_parts("")
    del parts["word/document.xml"]
    with pytest.raises(BrokenError, match="its text is missing"):
        DocxFormat().parse(Document(zipped(parts)))


@pytest.mark.parametrize(
    ("count", "said"), [(1, "i"), (4, "iv"), (9, "ix"), (14, "xiv"), (40, "xl"), (90, "xc"), (1999, "mcmxcix")]
)
def test_roman_numbers(count, said):
    assert roman(count) == said
