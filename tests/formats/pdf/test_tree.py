"""Tagged PDFs: each element of the structure tree becomes what it is, whatever the page looks like."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.formats.pdf import tree
from reader.formats.pdf.flow import Heading, draft_of
from reader.model.article import Code, Figure, Footnote, Item, List, Paragraph, Quote, SpanKind, Table
from tests.formats.pdf.making import document, line, lines, node, page


class Setter:
    """Sets texts on a page, each under a marked-content number of its own."""

    def __init__(self):
        self.words, self.mark, self.y = [], 0, 50.0

    def __call__(self, text, *, x=50.0, number=0):
        made = [replace(one, mark=self.mark) for one in lines(text, x, self.y, page=number)]
        self.words += made
        self.y += 14 * (text.count("\n") + 1)
        self.mark += 1
        return (number, self.mark - 1)


@pytest.fixture
def put():
    return Setter()


def flow(put, *children, **more):
    root = node("Document", *children)
    pages = [
        page([one for one in put.words if one.page == number], number=number) for number in {w.page for w in put.words}
    ]
    return tree.flow_of(document(*pages, tree=root, **more))


def texts(parts):
    return [part.prose.text for part in parts]


@pytest.mark.parametrize(("kind", "level"), [("H1", 1), ("H2", 2), ("H6", 6), ("H7", 6), ("H12", 6), ("Title", 1)])
def test_headings_have_the_level_they_say(put, kind, level):
    (head,), _ = flow(put, node(kind, put("A heading")))
    assert head == Heading(head.prose, level)
    assert head.prose.text == "A heading"


def test_a_heading_without_level_is_as_deep_as_its_sections(put):
    inner = node("Sect", node("H", put("Below")))
    parts, _ = flow(put, node("Sect", node("H", put("Above")), inner))
    assert [(part.prose.text, part.level) for part in parts] == [("Above", 1), ("Below", 2)]


def test_the_tree_gives_the_order_not_the_page(put):
    second, first = put("drawn first"), put("drawn second")
    parts, _ = flow(put, node("P", first), node("P", second))
    assert texts(parts) == ["drawn second", "drawn first"]


def test_a_paragraph_goes_on_on_the_next_page(put):
    parts, _ = flow(put, node("P", node("Span", put("It began here")), node("Span", put("and ended there.", number=1))))
    assert texts(parts) == ["It began here and ended there."]


def test_containers_let_their_blocks_through(put):
    parts, _ = flow(put, node("Part", node("Art", node("Div", node("NonStruct", node("P", put("Deep down")))))))
    assert texts(parts) == ["Deep down"]


def test_text_right_in_a_container_is_a_paragraph(put):
    parts, _ = flow(put, node("Div", put("Bare words")))
    assert [type(part) for part in parts] == [Paragraph]


def test_lists_in_lists_have_their_numbers(put):
    inner = node("L", node("LI", node("Lbl", put("•")), node("LBody", put("below"))))
    outer = node(
        "L",
        node("LI", node("Lbl", put("3.")), node("LBody", put("three"), inner)),
        node("LI", node("Lbl", put("4.")), node("LBody", node("P", put("four")), node("P", put("and more")))),
    )
    (made,), _ = flow(put, outer)
    assert isinstance(made, List)
    assert (made.ordered, made.first) == (True, 3)
    assert [item.prose.text for item in made.items] == ["three", "four\nand more"]
    assert [item.prose.text for item in made.items[0].items] == ["below"]
    assert made.items[0].ordered is False


def test_a_list_that_hangs_below_its_item_belongs_to_it(put):
    inner = node("L", node("LI", node("LBody", put("below"))))
    (made,), _ = flow(put, node("L", node("LI", node("LBody", put("above"))), inner))
    assert [(item.prose.text, len(item.items)) for item in made.items] == [("above", 1)]


def test_an_item_without_label_element_loses_its_bullet(put):
    (made,), _ = flow(put, node("L", node("LI", put("• first")), node("LI", put("• second"))))
    assert made == List((Item(made.items[0].prose), Item(made.items[1].prose)))
    assert [item.prose.text for item in made.items] == ["first", "second"]


def cells(put, kind, *said):
    return node("TR", *(node(kind, put(one)) for one in said))


def test_a_table_has_its_heads(put):
    made, _ = flow(
        put,
        node(
            "Table",
            node("Caption", put("Sleep")),
            node("THead", cells(put, "TH", "Day", "Hours")),
            node(
                "TBody",
                node("TR", node("TH", put("Monday")), node("TD", put("7"))),
                node("TR", node("TH", put("Tuesday"))),
            ),
        ),
    )
    (table,) = made
    assert isinstance(table, Table)
    assert [cell.text for cell in table.header] == ["Day", "Hours"]
    assert [[cell.text for cell in row] for row in table.rows] == [["Monday", "7"], ["Tuesday", ""]]
    assert table.caption.text == "Sleep"
    assert table.header
    assert not table.row_headed


def test_the_first_cells_may_head_their_rows(put):
    rows = [node("TR", node("TH", put(name)), node("TD", put("7"))) for name in ("Monday", "Tuesday")]
    (table,), _ = flow(put, node("Table", cells(put, "TH", "Day", "Hours"), *rows))
    assert table.row_headed


def test_a_head_that_every_page_repeats_is_read_once(put):
    head = node("TR", *(node("TH", put(said), put(said, number=1)) for said in ("Day", "Out of the ordinary")))
    (table,), _ = flow(put, node("Table", head, cells(put, "TD", "Monday", "Nothing")))
    assert [cell.text for cell in table.header] == ["Day", "Out of the ordinary"]


def test_a_table_of_one_column_is_only_layout(put):
    parts, _ = flow(put, node("Table", cells(put, "TD", "A paragraph."), cells(put, "TD", "Another.")))
    assert texts(parts) == ["A paragraph.", "Another."]


def test_figures_have_their_descriptions_and_captions(put):
    parts, dropped = flow(
        put,
        node("Figure", put("label in it"), node("Caption", put("Taken in May")), alt="A red\nbridge"),
        node("Figure", (0, 99)),
        node("Figure", node("Figure", (0, 98), alt="Inner"), node("Caption", put("Outer"))),
    )
    assert parts == [Figure(parts[0].alt, parts[0].caption), Figure(None), Figure(parts[2].alt, parts[2].caption)]
    assert (parts[0].alt.text, parts[0].caption.text) == ("A red bridge", "Taken in May")
    assert (parts[2].alt.text, parts[2].caption.text) == ("Inner", "Outer")
    assert [(one.text, one.reason) for one in dropped] == [("label in it", "words in a picture")]


def test_quotes_notes_and_programs(put):
    parts, _ = flow(
        put,
        node("P", put("It holds."), node("Reference", node("Lbl", put("x")))),
        node("BlockQuote", node("P", put("So she said.")), node("P", put("— Ada Lovelace"))),
        node("Note", node("Lbl", put("1")), node("P", put("Not always."))),
        node("FENote", put("2. Nor everywhere. ↩")),
        node("Code", put("x = 1\ny = 2"), node("P", put("z"))),
    )
    _, quote, first, second, code = parts
    assert isinstance(quote, Quote)
    assert (quote.prose.text, quote.attribution.text) == ("So she said.", "Ada Lovelace")
    assert first == Footnote("1", first.prose)
    assert (first.prose.text, second.mark, second.prose.text) == ("Not always.", "2", "Nor everywhere.")
    assert isinstance(code, Code)
    assert code.prose.text == "x = 1\ny = 2\nz"


def test_notes_are_taken_out_of_the_paragraph_they_stand_in(put):
    raised = [replace(one, mark=70) for one in line("word ^1", 50, 400)]
    put.words += raised
    parts, _ = flow(put, node("P", (0, 70), node("Note", node("Lbl", put("1")), node("P", put("A note.")))))
    assert isinstance(parts[1], Footnote)
    assert [(span.kind, span.target) for span in parts[0].prose.spans] == [(SpanKind.FOOTNOTE, "1")]


def test_what_the_tree_says_replaces_what_is_drawn(put):
    parts, _ = flow(put, node("P", node("Span", put("D"), actual="Drop"), node("Span", put("here"), language="fr")))
    assert texts(parts) == ["Drop here"]
    assert [(span.kind, span.target) for span in parts[0].prose.spans] == [(SpanKind.LANGUAGE, "fr")]


def test_strong_emphasis_and_abbreviations_are_marked(put):
    parts, _ = flow(
        put,
        node(
            "P",
            put("a rather long beginning"),
            node("Strong", put("bold")),
            node("Em", put("soft")),
            node("Span", put("MS"), expansion="multiple sclerosis"),
        ),
    )
    prose = parts[0].prose
    assert [(span.kind, prose.text[span.start : span.end]) for span in prose.spans] == [
        (SpanKind.STRONG, "bold"),
        (SpanKind.EMPHASIS, "soft"),
        (SpanKind.ABBREVIATION, "MS"),
    ]


def test_contents_artifacts_and_what_has_no_place_in_the_tree_are_told_apart(put):
    lost = put("forgotten words")
    head = [replace(one, artifact=True) for one in line("Running head", 50, 20)]
    put.words += [*head, *line("page 3", 50, 790)]
    parts, dropped = flow(put, node("TOC", node("TOCI", put("Chapter one 3"))), node("P", put("The text.")))
    assert texts(parts) == ["The text."]
    assert lost == (0, 0)
    assert {(one.text, one.reason) for one in dropped} == {
        ("Chapter one 3", "table of contents"),
        ("Running head page 3", "running head or foot"),
        ("forgotten words", "not in the document's own order"),
    }


def test_lines_of_unnamed_elements_part_where_they_break_early(put):
    long = put("These words fill the line up to its very end, where the page has no more room")
    parts, _ = flow(
        put, node("P", long), node("NonStruct", node("NonStruct", put("Axon")), node("NonStruct", put("A thread.")))
    )
    assert texts(parts)[1:] == ["Axon", "A thread."]


def test_a_tree_that_holds_little_of_the_page_is_not_used(put):
    tree_of_little = node("Document", node("P", put("One.")))
    put("Much more stands on the page than its tree knows of, and all of it would be lost.")
    assert not tree.usable(document(page(put.words), tree=tree_of_little))
    assert not tree.usable(document(page(put.words)))
    whole = node("Document", node("P", (0, 0), (0, 1)))
    assert tree.usable(document(page(put.words), tree=whole))


def test_the_title_leaves_the_flow_and_names_the_article(put):
    parts, dropped = flow(
        put, node("H1", put("What is it?")), node("P", put("This.")), node("H2", put("Why?")), node("P", put("So."))
    )
    pdf = document(page(put.words), title="What is it? | The site", author="Ada Lovelace", language="en-GB")
    draft = draft_of(pdf, parts, dropped)
    assert (draft.title, draft.byline, draft.language) == ("What is it?", "Ada Lovelace", "en-GB")
    assert [(one.heading.text if one.heading else None, one.level) for one in draft.sections] == [
        (None, 1),
        ("Why?", 2),
    ]


def item(put, text, x):
    return node("LI", node("LBody", node("P", put(text, x=x))))


def test_a_list_that_is_cut_at_each_level_is_one(put):
    (found,), _ = flow(
        put,
        node("L", item(put, "1. one", 60), item(put, "2. two", 60)),
        node("L", item(put, "a. inner", 90), item(put, "b. again", 90)),
        node("L", item(put, "3. three", 60)),
    )
    assert [one.prose.text for one in found.items] == ["one", "two", "three"]
    assert [one.prose.text for one in found.items[1].items] == ["inner", "again"]
    assert (found.ordered, found.items[1].ordered) == (True, True)


@pytest.mark.parametrize(("first", "second"), [("1. one", "1. new"), ("• one", "• new"), ("• one", "1. new")])
def test_lists_that_begin_anew_are_two(put, first, second):
    parts, _ = flow(put, node("L", item(put, first, 60)), node("L", item(put, second, 60)))
    assert [[one.prose.text for one in part.items] for part in parts] == [["one"], ["new"]]


def test_a_note_cut_into_a_list_stands_at_the_end_of_its_section(put):
    note = node("Div", node("Note", node("P", put("1 Said in spring."))))
    parts, _ = flow(
        put,
        node("H2", put("Part")),
        node("P", put("Somebody said so. ^1 And more.")),
        node("L", item(put, "1. one", 60)),
        note,
        node("L", item(put, "2. two", 60)),
        node("H2", put("Next")),
        node("P", put("The end of it.")),
    )
    assert [type(part) for part in parts] == [Heading, Paragraph, List, Footnote, Heading, Paragraph]
    assert [one.prose.text for one in parts[2].items] == ["one", "two"]
    assert parts[3].prose.text == "Said in spring."


def test_a_title_that_is_tagged_as_a_paragraph_is_known_by_the_metadata(put):
    body = [node("P", put("A rain garden")), node("H2", put("Part")), node("P", put("Some words."))]
    parts, dropped = flow(put, *body)
    draft = draft_of(document(title="A rain garden"), parts, dropped)
    assert draft.title == "A rain garden"
    assert "A rain garden" not in repr(draft.sections)
