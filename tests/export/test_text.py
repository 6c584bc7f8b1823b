from __future__ import annotations

from reader.export.text import as_text
from reader.model.article import (
    Code,
    Definition,
    Definitions,
    Details,
    Figure,
    Footnote,
    Item,
    List,
    Paragraph,
    Prose,
    Quote,
    Span,
    SpanKind,
    Table,
)
from tests.making import article, bullets, row, section


def printed(*blocks):
    return as_text(article(section(None, "Begin.", *blocks, "End.")))[len("A title\n\nBegin.\n\n") : -len("\n\nEnd.\n")]


def test_title_headings_and_paragraphs_are_set_apart_by_blank_lines():
    made = article(section(None, "One."), section("Then", "Two.", "Three."))
    assert as_text(made) == "A title\n\nOne.\n\nThen\n\nTwo.\n\nThree.\n"


def test_lists_are_indented_and_numbered():
    inner = Item(Prose("Fruit"), items=(Item(Prose("Apple")), Item(Prose("Pear"))), ordered=True)
    assert printed(List((inner, Item(Prose("Bread"))))) == "- Fruit\n  1. Apple\n  2. Pear\n- Bread"
    assert printed(bullets("Stir", "Wait", ordered=True, first=3)) == "3. Stir\n4. Wait"


def test_tables_are_lines_in_which_each_cell_names_its_column():
    table = Table(rows=(row("Monday", "5 mg"), row("Tuesday", "")), header=row("Day", "Dose"), caption=Prose("Doses"))
    assert printed(table) == "Doses\nDay: Monday; Dose: 5 mg\nDay: Tuesday"
    assert printed(Table(rows=(), header=row("Day", "Dose"))) == "Day; Dose"


def test_pictures():
    assert printed(Figure(Prose("A cat"), Prose("Tibbles"))) == "Picture: A cat\nCaption: Tibbles"
    assert printed(Figure(None)) == "Picture without a description"
    assert printed(Figure(None, decorative=True)) == ""


def test_the_other_blocks():
    assert printed(Quote(Prose("We won.\nTwice."), Prose("Ann"))) == "> We won.\n> Twice.\n— Ann"
    assert printed(Definitions((Definition(Prose("MS"), Prose("An illness.")),))) == "MS: An illness."
    assert printed(Details(Prose("More"), (Paragraph(Prose("Hidden.")),))) == "More\n\nHidden."
    assert printed(Footnote("1", Prose("See."))) == "[1] See."
    assert printed(Code(Prose("a = 1\n  b"))) == "a = 1\n  b"


def test_the_mark_of_a_note_does_not_run_into_the_text():
    spans = (Span(SpanKind.FOOTNOTE, 12, 13, "1"), Span(SpanKind.FOOTNOTE, 22, 25, "2"))
    assert printed(Paragraph(Prose("There are 141, it says[2].", spans=spans))) == "There are 14[1], it says[2]."
