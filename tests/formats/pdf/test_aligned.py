"""Tables that nothing is drawn around, and what must not be taken for one."""

from __future__ import annotations

import pytest

from reader.formats.pdf import layout
from reader.formats.pdf.page import Box
from reader.model.article import List, Paragraph, Table
from tests.formats.pdf.making import BODY, BOLD, document, line, lines, page

ROWS = [["Roof", "On sand", "On clay"], ["Small shed", "1", "3"], ["Garage", "4", "9"], ["House", "12", "26"]]
COLUMNS = (50, 200, 350)


def rows_at(rows, columns=COLUMNS, *, head=BODY, step=16):
    return [
        line(text, x, 100 + step * at, BODY if at else head)
        for at, row in enumerate(rows)
        for x, text in zip(columns, row, strict=False)
    ]


def tables(*words, **more):
    parts, _ = layout.flow_of(document(page(*words, **more)))
    return [part for part in parts if isinstance(part, Table)]


def cells(rows):
    return [[cell.text for cell in row] for row in rows]


def test_three_columns_are_a_table():
    (found,) = tables(*rows_at(ROWS))
    assert cells(found.rows) == ROWS
    assert found.header == ()


def test_bold_type_or_a_line_below_sets_its_head_off():
    (bold,) = tables(*rows_at(ROWS, head=BOLD))
    (ruled,) = tables(*rows_at(ROWS), rules=(Box(48, 104, 420, 104.5),))
    for found in (bold, ruled):
        assert cells([found.header]) == ROWS[:1]
        assert cells(found.rows) == ROWS[1:]


def test_two_columns_need_a_head():
    two = [row[:2] for row in ROWS]
    assert tables(*rows_at(two)) == []
    (found,) = tables(*rows_at(two, head=BOLD))
    assert cells([found.header]) == [["Roof", "On sand"]]


def test_text_in_three_columns_is_none():
    text = "some words that fill this\ncolumn to its right edge\nand run on to the last of\nthe lines it is made of\n"
    columns = [lines(text * 3, x, 100) for x in (50, 220, 390)]
    assert tables(*columns) == []


@pytest.mark.parametrize("last", [["1", "7", "12", "20"], ["....... 1", "....... 7", "....... 3", "....... 20"]])
def test_a_list_of_contents_is_none(last):
    rows = [[f"{at}.1", "How it began", number] for at, number in enumerate(last, start=1)]
    assert tables(*rows_at(rows)) == []


def test_what_stands_around_it_keeps_its_place():
    words = [
        line("Here is what we found in it.", 50, 60),
        *rows_at(ROWS),
        line("And so it goes on from there.", 50, 240),
    ]
    parts, _ = layout.flow_of(document(page(*words)))
    assert [type(part) for part in parts] == [Paragraph, Table, Paragraph]


@pytest.mark.parametrize(
    ("labels", "ordered"), [(("•", "•", "•"), False), (("–", "–", "–"), False), (("1.", "2.", "3."), True)]
)
def test_items_whose_text_stands_behind_a_tabulator_are_items(labels, ordered):
    words = [
        part
        for at, label in enumerate(labels)
        for part in (line(label, 62, 100 + 16 * at), line(f"The item number {at + 1} is here", 86, 100 + 16 * at))
    ]
    parts, _ = layout.flow_of(document(page(line("These are the items of it:", 50, 80), *words)))
    assert isinstance(parts[1], List)
    assert parts[1].ordered is ordered
    assert [item.prose.text for item in parts[1].items] == [f"The item number {n} is here" for n in (1, 2, 3)]
