"""What word processors have in common: lists, captions, headings, titles and tables put together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import TooLargeError
from reader.formats import bounds
from reader.formats.bounds import bounded
from reader.formats.flow import Kind, Line, opening, parts_of, sections_of
from reader.formats.grid import WIDEST, table_of
from reader.formats.html.pieces import Heading, Rule
from reader.formats.properties import author_of, date_of, language_of, title_of
from reader.formats.runs import Runs
from reader.formats.styles import is_code, is_contents, kind_of
from reader.formats.symbols import symbol
from reader.model.article import Figure, Footnote, List, Paragraph, Prose, Span, SpanKind, Table, item_proses

BOLD = (SpanKind.STRONG, None)
SLANTED = (SpanKind.EMPHASIS, None)
TEXT = "It rained for three days."


def bold(text: str) -> Prose:
    return Prose(text, spans=(Span(SpanKind.STRONG, 0, len(text)),))


# Runs


def test_marks_that_overlap_are_told_apart():
    runs = Runs()
    for text, marks in (("a", [BOLD]), ("b", [BOLD, SLANTED]), ("c", [SLANTED]), (" d", [])):
        runs.add(text, marks)
    prose = runs.take()
    assert prose is not None
    assert prose.text == "abc d"
    assert [(s.kind, s.start, s.end) for s in prose.spans] == [(SpanKind.STRONG, 0, 2), (SpanKind.EMPHASIS, 1, 3)]
    assert runs.take() is None


def test_a_blank_between_marks_does_not_part_them_but_words_do():
    runs = Runs()
    for text, marks in (("one", [BOLD]), (" ", []), ("two", [BOLD]), (" three ", []), ("four", [BOLD])):
        runs.add(text, marks)
    prose = runs.take()
    assert prose is not None
    assert [prose.text[s.start : s.end] for s in prose.spans] == ["one two", "four"]


MARKS = st.lists(st.sampled_from([BOLD, SLANTED, (SpanKind.LINK, "x")]), max_size=3)


@given(st.lists(st.tuples(st.text("ab \n", max_size=4), MARKS), max_size=8))
def test_no_word_is_lost_and_spans_lie_inside(runs):
    made = Runs()
    for text, marks in runs:
        made.add(text, marks)
    prose = made.take()
    said = "".join(text for text, _ in runs)
    assert (prose.text.split() if prose else []) == said.split()
    assert all(0 <= s.start < s.end <= len(prose.text) for s in (prose.spans if prose else ()))


# Lists


def test_lists_of_different_groups_stay_apart():
    flow = [Line(Prose(name), Kind.ITEM, group=name) for name in "aab"]
    assert [len(part.items) for part in parts_of(flow) if isinstance(part, List)] == [2, 1]


@given(st.lists(st.integers(0, 8), min_size=1, max_size=30))
def test_no_item_is_lost_however_deep_it_lies(levels):
    flow = [Line(Prose(str(at)), Kind.ITEM, level) for at, level in enumerate(levels)]
    (made,) = parts_of(flow)
    assert isinstance(made, List)
    assert [prose.text for prose in item_proses(made.items)] == [str(at) for at in range(len(levels))]


@pytest.mark.parametrize(
    ("lines", "count"),
    [
        (["1. a", "2. b"], 1),
        (["3. a", "4. b"], 1),
        (["1. a", "3. b"], 0),
        (["1. a"], 0),
        (["- a", "1. b"], 0),
        (["1.5 a", "2.5 b"], 0),
    ],
)
def test_typed_numbers_must_rise(lines, count):
    parts = parts_of([Line(Prose(line)) for line in lines])
    assert sum(isinstance(part, List) for part in parts) == count


def test_a_typed_list_keeps_its_spans_and_its_first_number():
    prose = Prose("7. one", spans=(Span(SpanKind.STRONG, 3, 6),))
    (made,) = parts_of([Line(prose), Line(Prose("8. two"))])
    assert isinstance(made, List)
    assert made.first == 7
    assert made.items[0].prose == Prose("one", spans=(Span(SpanKind.STRONG, 0, 3),))


# Captions and headings


def test_captions_find_what_they_describe():
    caption = Line(Prose("It."), Kind.CAPTION)
    picture, table = Figure(Prose("x")), Table(((Prose("a"), Prose("b")),))
    assert parts_of([picture, caption]) == [Figure(Prose("x"), Prose("It."))]
    assert parts_of([caption, table]) == [Table(table.rows, caption=Prose("It."))]
    assert parts_of([table, caption]) == [Table(table.rows, caption=Prose("It."))]
    assert parts_of([caption, picture]) == [Figure(Prose("x"), Prose("It."))]
    assert parts_of([caption]) == [Paragraph(Prose("It."))]
    assert parts_of([picture, caption, caption, table])[1] == Table(table.rows, caption=Prose("It."))


def test_headings_are_on_one_line_without_the_type_they_are_set_in():
    (made,) = parts_of([Line(Prose("One\ntwo", spans=(Span(SpanKind.STRONG, 0, 7),)), Kind.HEADING, 9)])
    assert made == Heading(Prose("One two"), 6)


def test_notes_go_to_the_end_of_their_section_and_rules_say_nothing():
    note = Footnote("1", Prose("n"))
    parts = [Paragraph(Prose("a")), note, Rule(), Paragraph(Prose("b")), Heading(Prose("H"), 2), Paragraph(Prose("c"))]
    made = sections_of(parts)
    assert made[0].blocks == (Paragraph(Prose("a")), Paragraph(Prose("b")), note)
    assert [one.level for one in made] == [1, 2]


def test_only_the_first_heading_that_repeats_the_title_is_left_out():
    parts = [Heading(Prose("The Road!"), 1), Paragraph(Prose("a")), Heading(Prose("The road"), 2)]
    assert [one.heading.text if one.heading else None for one in sections_of(parts, "the road")] == [None, "The road"]


def test_the_opening_is_the_title_and_later_ones_are_headings():
    title, rest = opening(
        [
            Figure(None),
            Line(Prose("A"), Kind.TITLE),
            Line(Prose("B"), Kind.TITLE),
            Line(Prose(TEXT)),
            Line(Prose("C"), Kind.TITLE),
        ]
    )
    assert title == "A B"
    assert rest == [Figure(None), Line(Prose(TEXT)), Line(Prose("C"), Kind.HEADING, 1)]


# Tables


def cells(*texts: str) -> tuple[Prose, ...]:
    return tuple(map(Prose, texts))


def test_tables_have_heads_that_are_declared_or_seen():
    assert table_of([cells("a", "b"), cells("c", "d")], 1) == Table((cells("c", "d"),), cells("a", "b"))
    seen = table_of([(bold("a"), bold("b")), cells("c", "d")])
    assert seen is not None
    assert seen.header == (bold("a"), bold("b"))
    assert table_of([cells("a", "b")], 1) == Table((cells("a", "b"),))
    assert table_of([cells("", "")]) is None
    assert table_of([]) is None


def test_tables_that_are_all_bold_have_no_heads():
    rows = [(bold("a"), bold("b"))] * 3
    assert table_of(rows) == Table(tuple(rows))


def test_tables_are_no_wider_than_they_may_be():
    made = table_of([cells(*"x" * 500)])
    assert made is not None
    assert len(made.rows[0]) == WIDEST


# Properties and names


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("de-DE", "de"),
        ("de-AT", "de-AT"),
        ("en-GB", "en-GB"),
        ("pt-PT", "pt-PT"),
        ("fr", "fr"),
        (None, None),
        ("x!", None),
    ],
)
def test_a_country_that_says_nothing_is_left_out(written, title):
    assert language_of(written) == title


def test_titles_authors_and_dates():
    sole = [Heading(Prose("One"), 1), Paragraph(Prose(TEXT)), Heading(Prose("Two"), 2)]
    assert title_of(sole, "Written", "Declared") == "Written"
    assert title_of(sole, "", "Declared") == "One"
    assert title_of(sole[1:], "", "Declared") == "Declared"
    assert title_of([*sole, Heading(Prose("Three"), 1)], "", "Declared") == "Declared"
    assert (
        title_of([Heading(Prose("Bold"), 2, written=False), Heading(Prose("More"), 2, written=False)], "", "") == "Bold"
    )
    assert title_of([], "", "Document3") == ""
    assert author_of("  Ada  B. ") == "Ada B."
    assert author_of("ada@b.example") is None
    assert date_of("2024-05-06T07:08") == "2024-05-06"
    assert date_of("6 May 2024") is None


@pytest.mark.parametrize(
    ("names", "kind"),
    [
        (["heading 3"], (Kind.HEADING, 3)), (["überschrift 2"], (Kind.HEADING, 2)), (["own", "title"], (Kind.TITLE, 0)),
        (["date", "title"], (Kind.TEXT, 0)), (["intense quote char"], (Kind.QUOTE, 0)), (["quote 1"], (Kind.QUOTE, 0)),
        (["normal"], (Kind.TEXT, 0)), ([], (Kind.TEXT, 0)),
    ],
)  # fmt: skip
def test_names_of_styles(names, kind):
    assert kind_of(names) == kind


def test_names_of_contents_and_code():
    assert is_contents(["toc 2"])
    assert is_contents(["own", "contents heading"])
    assert not is_contents(["tocsin"])
    assert is_code(["verbatim char"])
    assert not is_code(["strong"])


@pytest.mark.parametrize(
    ("code", "font", "said"),
    [
        (0xF061, "Symbol", "α"),
        (0xB3, "Symbol", "≥"),
        (0x35, "Symbol", "5"),
        (0xF061, "Wingdings", ""),
        (5, "Symbol", ""),
    ],
)
def test_signs_of_the_symbol_font(code, font, said):
    assert symbol(code, font) == said


def test_more_text_than_can_be_read_is_refused(monkeypatch):
    made = sections_of([Paragraph(Prose("x" * 10))] * 10)
    assert bounded(made, "The book") == made
    monkeypatch.setattr(bounds, "MOST_TEXT", 99)
    with pytest.raises(TooLargeError, match=r"^The book holds more text"):
        bounded(made, "The book")
    monkeypatch.setattr(bounds, "MOST_TEXT", 1000)
    monkeypatch.setattr(bounds, "MOST_PARAGRAPHS", 5)
    with pytest.raises(TooLargeError):
        bounded(made, "The book")
