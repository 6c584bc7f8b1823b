"""What people's word processors put into a document beside plain words, in each of the three formats."""

from __future__ import annotations

import pytest

from reader.formats.docx.styles import MOST_STYLES, Styles
from reader.formats.rtf import RtfFormat
from reader.formats.symbols import symbol
from reader.model.document import Document
from tests.formats.documents.made import docx, dropped, epub, odt, p, row, rtf, run, shown, table

DELETED = "<w:rPr><w:del w:id='1'/></w:rPr>"
DROP_CAP = '<w:framePr w:dropCap="drop" w:lines="3"/>'


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (p("First half ", properties=DELETED) + p("second half."), ["First half second half."]),
        (p("One ", properties=DELETED) + p("two ", properties=DELETED) + p("three."), ["One two three."]),
        (p("I", properties=DROP_CAP) + p("t rained."), ["It rained."]),
        (p("I", properties=DROP_CAP) + "<w:p><w:r><w:t>t rained.</w:t></w:r></w:p>", ["It rained."]),
        (p("Framed.", properties='<w:framePr w:w="100"/>') + p("Text."), ["Framed.", "Text."]),
        (p("The last.", properties=DELETED), ["The last."]),
        (p("Above.", properties=DELETED) + table(row("a", "b")), ["Above.", ("table", (), ("a", "b"))]),
    ],
)
def test_a_paragraph_without_an_end_of_its_own_goes_on(body, expected):
    assert shown(docx(body)) == expected


def test_a_row_that_was_deleted_is_counted():
    draft = docx(table(row("a", "b"), row("x", "y", properties="<w:del w:id='1'/>"), row("c", "d")))
    assert shown(draft) == [("table", (), ("a", "b"), ("c", "d"))]
    assert dropped(draft) == [("deleted", "x y")]


@pytest.mark.parametrize(
    ("code", "font", "sign"),
    [
        (0xF0E0, "Wingdings", "→"), (0xF0FC, "Wingdings", "✓"), (0x4A, "Wingdings", "☺"), (0xF061, "Symbol", "α"),
        (0xF0E0, "Wingdings 3", ""), (0xF041, "Wingdings", ""), (0xF061, "Calibri", ""),
    ],
)  # fmt: skip
def test_signs_of_symbol_fonts(code, font, sign):
    assert symbol(code, font) == sign


def test_the_arrow_that_word_puts_in_is_kept():
    arrow = '<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>'
    assert shown(docx(p(f"{run('A ')}{arrow}{run(' B')}"))) == ["A → B"]
    fonts = rb"{\fonttbl{\f1\fcharset2 Wingdings;}{\f2\fcharset2 Symbol;}}"
    data = rb"{\rtf1\ansi" + fonts + rb"A {\f1 \'e0} B {\f2 a}\par}"
    assert shown(RtfFormat().parse(Document(data))) == ["A → B α"]


def test_a_large_first_letter_of_rich_text():
    assert shown(rtf(r"{\pard\dropcapli3\dropcapt1 I\par}{\pard t rained.\par}\pard Then it stopped.\par")) == [
        "It rained.",
        "Then it stopped.",
    ]


def test_what_stands_in_a_note_of_a_note_is_said_once():
    draft = rtf(r"Words{\footnote one{\footnote two{\footnote three}}} here.\par")
    assert shown(draft) == ["Words1 here.", ("note", "1", "one")]
    assert dropped(draft) == [("note", "twothree")]


def test_hidden_parts_of_opendocument_are_counted():
    hidden = '<text:section text:display="none"><text:p>A hidden part.</text:p></text:section>'
    line = '<text:p><text:hidden-paragraph text:is-hidden="true"/>A hidden line.</text:p>'
    draft = odt(f"{hidden}{line}<text:p>Seen.</text:p>")
    assert shown(draft) == ["Seen."]
    assert dropped(draft) == [("hidden", "A hidden part."), ("hidden", "A hidden line.")]
    seen = line.replace("true", "false")
    assert shown(odt(seen)) == ["A hidden line."]


def test_more_styles_than_word_has_are_not_looked_at():
    from lxml import etree

    count = MOST_STYLES + 10
    styles = "".join(f'<style type="paragraph" styleId="s{n}"><basedOn val="s{n + 1}"/></style>' for n in range(count))
    known = Styles.read(etree.fromstring(f"<styles>{styles}</styles>"))
    assert len(known.elements) == MOST_STYLES


def test_styles_take_what_they_do_not_say_from_those_they_are_based_on():
    more = (
        '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="Own"/><w:basedOn w:val="B"/><w:rPr><w:b w:val="0"/>'
        '</w:rPr></w:style><w:style w:type="paragraph" w:styleId="B"><w:name w:val="Other"/><w:pPr><w:outlineLvl '
        'w:val="1"/></w:pPr><w:rPr><w:b/><w:i/><w:vanish/></w:rPr></w:style>'
    )
    from lxml import etree

    from tests.formats.documents.made import W

    style = Styles.read(etree.fromstring(f"<w:styles {W}>{more}</w:styles>")).of("A")
    assert (style.names, style.bold, style.italic, style.hidden, style.heading) == (
        ("own", "other"),
        False,
        True,
        True,
        2,
    )


def test_pages_beyond_what_a_book_may_have_are_told(monkeypatch):
    from reader.formats.epub import package

    monkeypatch.setattr(package, "MOST_CHAPTERS", 2)
    draft = epub({f"{n}.xhtml": f"<p>Page {n}.</p>" for n in range(5)})
    assert shown(draft) == ["Page 0.", "Page 1."]
    assert dropped(draft) == [("too long", "Pages 3 to 5 were not read.")]


# A million that is written as a power must not become a hundred and six.

CELLS = "There were 10⁶ cells in 20 m² on the 1st day."


def test_raised_figures_of_word():
    def raised(text: str) -> str:
        return run(text, '<w:vertAlign w:val="superscript"/>')

    body = f"{run('There were 10')}{raised('6')}{run(' cells in 20 m')}{raised('2')}{run(' on the 1')}{raised('st')}"
    assert shown(docx(p(f"{body}{run(' day.')}"))) == [CELLS]


def test_raised_figures_of_opendocument():
    style = '<style:style style:name="T" style:family="text"><style:text-properties {}/></style:style>'
    for position in ("super 58%", "33% 58%"):
        body = "<text:p>There were 10{0}6{1} cells in 20 m{0}2{1} on the 1{0}st{1} day.</text:p>"
        spans = body.format('<text:span text:style-name="T">', "</text:span>")
        assert shown(odt(spans, automatic=style.format(f'style:text-position="{position}"'))) == [CELLS]
    low = style.format('style:text-position="sub 58%"')
    assert shown(odt('<text:p>CO<text:span text:style-name="T">2</text:span></text:p>', automatic=low)) == ["CO2"]


def test_raised_figures_of_rich_text():
    body = r"There were 10{\super 6} cells in 20 m\super 2\nosupersub  on the 1{\super st} day.\par"
    assert shown(rtf(body)) == [CELLS]
    assert shown(rtf(r"10\super 3\plain 4\par")) == ["10³4"]
