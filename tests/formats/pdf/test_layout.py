"""Untagged PDFs: what the lines are is told from where they stand and how they are set."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.formats.pdf import layout
from reader.formats.pdf.flow import Heading, draft_of
from reader.formats.pdf.page import Bookmark, Box, Picture, Style
from reader.model.article import Code, Figure, Footnote, List, Paragraph, SpanKind, Table
from tests.formats.pdf.making import BODY, BOLD, LARGE, SMALL, TITLE, document, line, lines, page

FULL = "these words run on and on until they reach the edge of the column\n"
"""A line that leaves no room for another word."""
LAST = "and stop here."


def paragraph(first, number=2):
    """Return the lines of a paragraph that begins with these words."""
    return f"{first} {FULL[len(first) + 1 :]}" + FULL * (number - 1) + LAST


def read(*pages, **more):
    return layout.flow_of(document(*pages, **more))


def shape(parts):
    return [(type(part).__name__, getattr(getattr(part, "prose", None), "text", None)) for part in parts]


def opening(parts):
    """Return each part's kind and first word."""
    return [(type(part).__name__, part.prose.text.split()[0]) for part in parts if hasattr(part, "prose")]


def test_paragraphs_are_parted_by_gaps():
    parts, _ = read(page(lines(paragraph("First"), 50, 100), lines(paragraph("Second"), 50, 150)))
    assert opening(parts) == [("Paragraph", "First"), ("Paragraph", "Second")]


def test_paragraphs_are_parted_by_indents():
    indented = line("Second these words run on and on until they reach the edge of it", 62, 136)
    parts, _ = read(page(lines(FULL + FULL + FULL.strip(), 50, 100), indented, lines(FULL + LAST, 50, 148)))
    assert opening(parts) == [("Paragraph", "these"), ("Paragraph", "Second")]


def test_paragraphs_are_parted_where_the_next_word_would_have_fitted():
    parts, _ = read(page(lines(paragraph("First") + "\n" + paragraph("Second"), 50, 100)))
    assert opening(parts) == [("Paragraph", "First"), ("Paragraph", "Second")]


def test_headings_are_told_by_size_and_weight():
    parts, _ = read(
        page(
            line("What it is", 50, 50, TITLE),
            lines(paragraph("First"), 50, 90),
            line("How it works", 50, 150, LARGE),
            lines(paragraph("Second"), 50, 175),
            line("In short", 50, 230, BOLD),
            lines(paragraph("Third"), 50, 245),
            line("What comes next", 50, 310, LARGE),
            lines(paragraph("Fourth"), 50, 335),
        )
    )
    heads = [(part.prose.text, part.level) for part in parts if isinstance(part, Heading)]
    assert heads == [("What it is", 1), ("How it works", 2), ("In short", 3), ("What comes next", 2)]


@pytest.mark.parametrize("italic_first", [True, False])
def test_of_headings_in_one_size_the_first_stands_above(italic_first):
    one, other = replace(BOLD, size=14, italic=italic_first), replace(BOLD, size=14, italic=not italic_first)
    parts, _ = read(
        page(
            line("Part one", 50, 50, one),
            lines(paragraph("First"), 50, 90),
            line("A point", 50, 150, other),
            lines(paragraph("Second"), 50, 190),
            line("Part two", 50, 250, one),
            lines(paragraph("Third"), 50, 290),
        )
    )
    assert [(part.prose.text, part.level) for part in parts if isinstance(part, Heading)] == [
        ("Part one", 2), ("A point", 3), ("Part two", 2),
    ]  # fmt: skip


def test_a_note_in_the_type_of_the_text_is_told_by_its_small_mark():
    text = line("It is so ^1 and these words run on until they reach the edge of it", 50, 80)
    note = [*line("1", 50, 700, replace(SMALL, size=6)), *line("Somebody said so in the spring.", 56, 703)]
    parts, _ = read(page(text, lines(FULL * 3 + LAST, 50, 92), note))
    assert [(part.mark, part.prose.text) for part in parts if isinstance(part, Footnote)] == [
        ("1", "Somebody said so in the spring.")
    ]


def test_a_heading_of_two_lines_is_one():
    head = lines("How it works and\nwhy we think so", 50, 60, LARGE, leading=17)
    parts, _ = read(page(head, lines(paragraph("First"), 50, 110)))
    assert [part.prose.text for part in parts if isinstance(part, Heading)] == ["How it works and why we think so"]


def test_bold_words_that_begin_a_paragraph_are_no_heading():
    first = [*line("Please note:", 50, 100, BOLD), *line("it runs on and on to the edge of the column", 115, 100)]
    parts, _ = read(page(first, lines(FULL + LAST, 50, 112), lines(paragraph("Next", 4), 50, 150)))
    assert [type(part) for part in parts] == [Paragraph, Paragraph]


def test_numbers_tell_how_deep_a_heading_is():
    said = ["1 One", "1.1 Inside one", "1.1.1 Deeper", "2 Two"]
    set_in = [
        part
        for at, text in enumerate(said)
        for part in (line(text, 50, 60 + 80 * at, LARGE), lines(paragraph("Body"), 50, 85 + 80 * at))
    ]
    parts, _ = read(page(*set_in))
    assert [part.level for part in parts if isinstance(part, Heading)] == [2, 3, 4, 2]


def test_bookmarks_tell_headings_and_how_deep_they_are():
    said = [("One", 1), ("Inside one", 2), ("Also inside", 2), ("Two", 1)]
    set_in = [
        part
        for at, (text, _) in enumerate(said)
        for part in (line(text, 50, 60 + 80 * at), lines(paragraph("Body"), 50, 85 + 80 * at))
    ]
    marks = tuple(Bookmark(text, level, 0) for text, level in said)
    parts, _ = read(page(*set_in), bookmarks=marks)
    heads = [(part.prose.text, part.level) for part in parts if isinstance(part, Heading)]
    assert heads == [("One", 2), ("Inside one", 3), ("Also inside", 3), ("Two", 2)]


def two_columns(top=100, rows=6, **more):
    left = "the left column runs down here\n" * rows
    right = "but the right one comes later\n" * rows
    both = zip(lines_by_row(left, 50, top, **more), lines_by_row(right, 330, top, **more), strict=True)
    return [one for pair in both for part in pair for one in part]


def lines_by_row(text, x, y, **more):
    return [line(part, x, y + 12 * row, **more) for row, part in enumerate(text.splitlines())]


def test_columns_are_read_one_after_the_other():
    parts, _ = read(page(two_columns()))
    text = " ".join(part.prose.text for part in parts)
    assert text == " ".join(["the left column runs down here"] * 6 + ["but the right one comes later"] * 6)


def test_what_spans_both_columns_parts_them():
    parts, _ = read(
        page(
            line("A headline that spans the columns", 50, 60, TITLE),
            two_columns(100),
            line("Another that spans the columns", 50, 220, TITLE),
            two_columns(260),
        )
    )
    kinds = [part.prose.text.split()[0] for part in parts]
    assert [kind for at, kind in enumerate(kinds) if not at or kinds[at - 1] != kind] == ["A", "the", "Another", "the"]


def test_loosely_set_words_stay_on_their_line():
    full = lines(FULL.strip(), 50, 100)
    words = ["HSCT", "stands", "for", "bone", "marrow"]
    gap = (full[-1].box.right - 50 - 5 * len("".join(words))) / (len(words) - 1)
    assert gap > 2 * BODY.size
    x, loose = 50.0, []
    for text in words:
        loose += line(text, x, 112)
        x = loose[-1].box.right + gap
    (only,), _ = read(page(full, loose, lines(FULL + LAST, 50, 124)))
    assert "column HSCT stands for bone marrow these words" in only.prose.text


def test_running_heads_and_page_numbers_are_left_out():
    pages = [
        page(
            line("The Bulletin, spring", 50, 30, SMALL),
            lines(paragraph(f"Page{number}"), 50, 100 + 9 * number),
            line(f"{number + 1}", 300, 780, SMALL),
            number=number,
        )
        for number in range(3)
    ]
    pages = [replace(one, words=tuple(replace(word, page=one.number) for word in one.words)) for one in pages]
    parts, dropped = read(*pages)
    assert opening(parts) == [("Paragraph", "Page0"), ("Paragraph", "Page1"), ("Paragraph", "Page2")]
    assert {(one.text, one.reason) for one in dropped} == {
        ("The Bulletin, spring", "running head or foot"),
        *((str(number), "page number") for number in (1, 2, 3)),
    }


def test_a_chapter_name_beside_the_page_number_goes_with_it():
    parts, dropped = read(
        page(line("Chapter 3: Tools", 50, 30), line("17", 500, 30), lines(paragraph("First"), 50, 100)),
    )
    assert opening(parts) == [("Paragraph", "First")]
    assert ("Chapter 3: Tools", "running head or foot") in {(one.text, one.reason) for one in dropped}


def test_a_paragraph_goes_on_on_the_next_page_behind_a_hyphen():
    first = page(lines(FULL + "these words run on until at the page's very end we have expla-", 50, 700))
    second = page(lines("nations and stop.", 50, 60, page=1), number=1)
    (only,), _ = read(first, second)
    assert only.prose.text.endswith("we have explanations and stop.")


def test_lists_are_nested_by_their_indents():
    rows = [("• above all", 50), ("– inside it", 75), ("– and again", 75), ("• at last", 50)]
    set_in = [line(text, x, 130 + 13 * at) for at, (text, x) in enumerate(rows)]
    parts, _ = read(page(lines(paragraph("First"), 50, 80), *set_in, lines(paragraph("After"), 50, 200)))
    (made,) = [part for part in parts if isinstance(part, List)]
    assert [item.prose.text for item in made.items] == ["above all", "at last"]
    assert [item.prose.text for item in made.items[0].items] == ["inside it", "and again"]
    assert not made.ordered


def test_numbered_lists_keep_their_first_number_and_their_hanging_lines():
    rows = [
        *line("1. Write the date, and how you slept, in the book beside the bed and", 50, 130),
        *line("then rest.", 66, 142),
    ]
    parts, _ = read(
        page(lines(paragraph("First"), 50, 80), rows, line("2. Rise.", 50, 156), lines(paragraph("After"), 50, 200))
    )
    (made,) = [part for part in parts if isinstance(part, List)]
    assert (made.ordered, made.first) == (True, 1)
    assert [item.prose.text.split()[-1] for item in made.items] == ["rest.", "Rise."]


def test_a_year_that_begins_a_line_is_no_item():
    text = (
        "These words run on and on until they reach the edge of the year of\n"
        "1984. That is long ago and these words run on until they reach the\n"
        "edge."
    )
    parts, _ = read(page(lines(text, 50, 100)))
    assert [type(part) for part in parts] == [Paragraph]


def test_drawn_bullets_are_bullets():
    rows = [line("above all", 66, 130), line("at last", 66, 143)]
    dots = tuple(Box(54, y - 5, 58, y - 1) for y in (130, 143))
    parts, _ = read(page(lines(paragraph("First"), 50, 80), *rows, dots=dots))
    (made,) = [part for part in parts if isinstance(part, List)]
    assert [item.prose.text for item in made.items] == ["above all", "at last"]


def grid(left, top, columns, rows):
    right, foot = left + sum(columns), top + 14 * rows
    across = [Box(left, top + 14 * row, right, top + 14 * row) for row in range(rows + 1)]
    down = [Box(left + sum(columns[:at]), top, left + sum(columns[:at]), foot) for at in range(len(columns) + 1)]
    return tuple(across + down)


def table(top, rows, style=BODY, number=0):
    return [
        one
        for at, row in enumerate(rows)
        for x, text in zip((54, 124, 194), row, strict=False)
        for one in line(text, x, top + 11 + 14 * at, BOLD if not at else style, page=number)
    ]


ROWS = [["Day", "Sleep"], ["Monday", "7 hours"], ["Tuesday", "5 hours"]]


def test_ruled_tables_are_tables_with_a_head():
    parts, _ = read(
        page(
            lines(paragraph("First"), 50, 60),
            table(120, ROWS),
            lines(paragraph("After"), 50, 200),
            rules=grid(50, 120, (70, 70), 3),
        )
    )
    assert [type(part) for part in parts] == [Paragraph, Table, Paragraph]
    assert [cell.text for cell in parts[1].header] == ROWS[0]
    assert [[cell.text for cell in row] for row in parts[1].rows] == ROWS[1:]
    assert not any(cell.spans for cell in parts[1].header)


def test_a_table_that_goes_on_on_the_next_page_is_one():
    first = page(lines(paragraph("First"), 50, 700), table(740, ROWS[:2]), rules=grid(50, 740, (70, 70), 2))
    second = page(
        table(60, [ROWS[0], ROWS[2]], number=1),
        lines(paragraph("After"), 50, 200, page=1),
        number=1,
        rules=grid(50, 60, (70, 70), 2),
    )
    parts, _ = read(first, second)
    (made,) = [part for part in parts if isinstance(part, Table)]
    assert [[cell.text for cell in row] for row in made.rows] == ROWS[1:]


def test_a_frame_around_one_paragraph_is_no_table():
    box = (Box(40, 80, 560, 80), Box(40, 140, 560, 140), Box(40, 80, 40, 140), Box(560, 80, 560, 140))
    parts, _ = read(page(lines(paragraph("First"), 50, 100), rules=box))
    assert [type(part) for part in parts] == [Paragraph]


def test_pictures_have_the_caption_below_them():
    parts, _ = read(
        page(
            lines(paragraph("First", 4), 50, 60),
            line("Two scans of one brain.", 50, 345, SMALL),
            lines(paragraph("After", 4), 50, 380),
            pictures=(Picture(Box(50, 140, 300, 330)),),
        )
    )
    assert [type(part) for part in parts] == [Paragraph, Figure, Paragraph]
    assert (parts[1].alt, parts[1].caption.text) == (None, "Two scans of one brain.")


def test_the_paper_of_a_scan_is_no_picture():
    parts, _ = read(page(lines(paragraph("First"), 50, 60), pictures=(Picture(Box(0, 0, 600, 800)),)))
    assert [type(part) for part in parts] == [Paragraph]


def test_footnotes_leave_the_text_and_stand_at_the_end_of_their_section():
    parts, _ = read(
        page(
            line("How it works", 50, 50, LARGE),
            line("It is so ^1 and these words run on until they reach the edge of it", 50, 80),
            lines(FULL * 3 + LAST, 50, 92),
            line("What comes next", 50, 200, LARGE),
            lines(paragraph("Second", 4), 50, 225),
            lines("1 Not everywhere, though these small words\nrun over two lines.", 50, 740, SMALL, leading=10),
        )
    )
    assert [type(part) for part in parts] == [Heading, Paragraph, Footnote, Heading, Paragraph]
    assert parts[2].mark == "1"
    assert parts[2].prose.text == "Not everywhere, though these small words run over two lines."
    assert [(span.kind, span.target) for span in parts[1].prose.spans] == [(SpanKind.FOOTNOTE, "1")]


def test_small_print_without_a_mark_stays():
    parts, _ = read(
        page(lines(paragraph("First", 4), 50, 80), lines("1 Printed in\nEngland.", 50, 740, SMALL, leading=10))
    )
    assert not any(isinstance(part, Footnote) for part in parts)
    assert "Printed" in " ".join(part.prose.text for part in parts)


def test_programs_keep_their_lines_and_indents():
    fixed = Style("Mono", 10.0, fixed=True)
    code = [*line("if x:", 50, 140, fixed), *line("y = 1", 74, 152, fixed)]
    parts, _ = read(page(lines(paragraph("First"), 50, 80), code, lines(paragraph("After"), 50, 190)))
    assert [type(part) for part in parts] == [Paragraph, Code, Paragraph]
    assert parts[1].prose.text == "if x:\n    y = 1"


def test_contents_are_left_out():
    rows = [
        line(f"{name} . . . . . . . . . {number}", 50, 80 + 13 * number)
        for number, name in enumerate(("One", "Two", "Three"), 1)
    ]
    parts, dropped = read(page(line("Contents", 50, 70, LARGE), *rows, lines(paragraph("First"), 50, 200)))
    assert opening(parts) == [("Paragraph", "First")]
    assert {one.reason for one in dropped} == {"table of contents"}
    assert len(dropped) == 4


def test_words_set_sideways_are_left_out():
    stamp = [replace(one, turned=True) for one in line("arXiv 2026", 5, 400)]
    parts, dropped = read(page(stamp, lines(paragraph("First"), 50, 80)))
    assert opening(parts) == [("Paragraph", "First")]
    assert [(one.text, one.reason) for one in dropped] == [("arXiv 2026", "words set sideways")]


@pytest.mark.parametrize(
    ("title", "author", "wanted"),
    [
        ("How it works | The site", "Ada Lovelace", ("How it works", "Ada Lovelace")),
        ("Microsoft Word - draft3.docx", "admin", ("How it works", None)),
        ("untitled", "user1", ("How it works", None)),
        ("", "", ("How it works", None)),
    ],
)
def test_the_title_is_the_largest_line_unless_the_metadata_know_better(title, author, wanted):
    pdf = document(
        page(line("How it works", 50, 50, TITLE), lines(paragraph("First"), 50, 90)), title=title, author=author
    )
    draft = draft_of(pdf, *layout.flow_of(pdf))
    assert (draft.title, draft.byline) == wanted
    assert all(section.heading is None for section in draft.sections)


def test_the_byline_below_the_title_is_taken_out():
    pdf = document(
        page(
            line("How it works", 50, 50, TITLE),
            line("By Ada Lovelace, 3 May 2026", 50, 75),
            lines(paragraph("First"), 50, 110),
        )
    )
    draft = draft_of(pdf, *layout.flow_of(pdf))
    assert (draft.byline, draft.published) == ("Ada Lovelace", "2026-05-03")
    assert opening(draft.sections[0].blocks) == [("Paragraph", "First")]


STYLES = st.sampled_from([BODY, BOLD, LARGE, SMALL, TITLE])
PLACED = st.tuples(
    st.sampled_from(["alpha", "beta", "•", "1.", "gamma-", "delta.", "1984", "^1", "IV"]),
    st.integers(0, 580),
    st.integers(0, 800),
    STYLES,
)


@settings(max_examples=60, deadline=None)
@given(st.lists(PLACED, max_size=60))
def test_no_letter_is_lost_however_the_words_lie(placed):
    words = [one for text, x, y, style in placed for one in line(text, x, y, style)]
    parts, dropped = read(page(words))
    draft = draft_of(document(), parts, dropped)
    kept = draft.title + str(draft.sections) + str(draft.dropped)
    for said in ("alpha", "beta", "delta", "1984"):
        there = sum(text.startswith(said) for text, *_ in placed)
        assert kept.count(said) >= there
