"""Words become prose: lines joined, hyphens, ligatures, accents and marks."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats.pdf.page import Style
from reader.formats.pdf.prose import Hyphens, clean, dominant, joined, prose_of
from reader.model.article import Prose, Span, SpanKind
from tests.formats.pdf.making import BODY, BOLD, line, lines, word

ITALIC = Style("Serif-Italic", 10.0, italic=True)
FIXED = Style("Mono", 10.0, fixed=True)


def read(words, *notes, **more):
    return prose_of(words, Hyphens(words), notes, **more)


def marked(prose):
    return [(span.kind, prose.text[span.start : span.end], span.target or span.text) for span in prose.spans]


def test_lines_are_joined_by_a_blank():
    assert read(lines("one two\nthree four", 50, 100)).text == "one two three four"


def test_a_word_that_is_glued_stands_without_a_blank():
    assert read([*line("half", 50, 100), word("way", 70, 100, BOLD, glued=True)]).text == "halfway"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("a long expla-\nnation", "a long explanation"),
        ("a long expla\u2010\nnation", "a long explanation"),
        ("a long expla\u00ad\nnation", "a long explanation"),
        ("the well-\nknown", "the well-known"),
        ("in Baden-\nBaden again", "in Baden-Baden again"),
        ("between 1990-\n2000", "between 1990-2000"),
        ("a 5-\nyear plan", "a 5-year plan"),
        ("the MRI-\nscan", "the MRI-scan"),
        ("a so-called stem-\ncell and a stem-cell", "a so-called stem-cell and a stem-cell"),
        ("a stemcell, a stem-\ncell", "a stemcell, a stemcell"),
        ("state-of-the-\nart", "state-of-the-art"),
        ("and then –\nnothing", "and then – nothing"),
    ],
)
def test_hyphens_at_line_ends(text, wanted):
    assert read(lines(text, 50, 100)).text == wanted


@pytest.mark.parametrize(
    ("raw", "wanted"),
    [
        ("eﬃcient", "efficient"),
        ("ﬁnd", "find"),
        ("¨uber", "über"),
        ("caf\u0065\u0301", "café"),
        ("\uf0b7", "•"),
        ("a\x00b\x07c", "abc"),
        ("m²", "m²"),
        ("½", "½"),
        ("\ue123", ""),
        ("plain", "plain"),
    ],
)
def test_odd_signs_become_ordinary(raw, wanted):
    assert clean(raw) == wanted


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text):
    assert clean(clean(text)) == clean(text)


@given(st.text(st.characters(categories=["L", "N"], max_codepoint=0x2FF)))
def test_cleaning_loses_no_letter(text):
    assert len(clean(text)) >= len(text)


def test_a_raised_number_is_a_mark_only_where_there_is_such_a_note():
    words = line("so it was ^1 and is", 50, 100)
    assert read(words, "1").text == "so it was1 and is"
    assert marked(read(words, "1")) == [(SpanKind.FOOTNOTE, "1", "1")]
    assert marked(read(words, "2")) == []


def test_a_raised_number_that_is_no_mark_is_a_power():
    words = line("there were 10 ^6 cells in 2 m ^2 on the 1 ^st day", 50, 100)
    assert read(words, "1").text == "there were 10⁶ cells in 2 m² on the 1st day"
    assert read(line("as ^2 said", 50, 100), "2").text == "as2 said"


def test_a_number_on_the_line_is_no_mark():
    assert marked(read(line("chapter 1 begins", 50, 100), "1")) == []


def test_two_marks_in_a_row_stay_two():
    words = line("so it was ^1 ^2 once", 50, 100)
    assert [span[1] for span in marked(read(words, "1", "2"))] == ["1", "2"]


def test_other_type_is_marked_and_runs_together():
    words = [*line("this is", 50, 100), *line("very much so", 100, 100, BOLD), *line("and ever after that", 200, 100)]
    assert marked(read(words)) == [(SpanKind.STRONG, "very much so", None)]
    words = [*line("this is", 50, 100), *line("he said", 100, 100, ITALIC), *line("and ever after that", 200, 100)]
    assert marked(read(words)) == [(SpanKind.EMPHASIS, "he said", None)]
    words = [*line("call", 50, 100), *line("main()", 100, 100, FIXED), *line("first and foremost", 200, 100)]
    assert marked(read(words)) == [(SpanKind.CODE, "main()", None)]


def test_what_is_all_bold_is_not_marked():
    assert marked(read(line("all of it", 50, 100, BOLD))) == []
    assert read([*line("a", 5, 9), *line("b", 50, 9, BOLD)], plain=True).spans == ()


def test_a_link_ends_before_the_full_stop():
    words = [*line("see", 50, 100), *(replace(one, link="https://a.example/") for one in line("our pages.", 70, 100))]
    assert marked(read(words)) == [(SpanKind.LINK, "our pages", "https://a.example/")]


def test_language_and_expansion_are_marked():
    words = [replace(word("MS", 50, 100), expansion="multiple sclerosis"), replace(word("oui", 80, 100), language="fr")]
    assert marked(read(words)) == [
        (SpanKind.ABBREVIATION, "MS", "multiple sclerosis"),
        (SpanKind.LANGUAGE, "oui", "fr"),
    ]


def test_lines_are_kept_where_asked():
    assert read(lines("x = 1\ny = 2", 50, 100), breaks=True).text == "x = 1\ny = 2"


def test_chinese_lines_are_joined_without_a_blank():
    assert read(lines("今天天\n气很好", 50, 100)).text == "今天天气很好"


def test_the_dominant_style_is_that_of_most_letters():
    assert dominant([*line("a b c", 0, 0), *line("considerable", 50, 0, BOLD)]) == BOLD


def test_joined_proses_keep_their_spans():
    one = Prose("an old", spans=(Span(SpanKind.STRONG, 3, 6),))
    both = joined([one, one], "\n")
    assert both.text == "an old\nan old"
    assert [both.text[span.start : span.end] for span in both.spans] == ["old", "old"]


@given(
    st.lists(
        st.text(st.characters(categories=["Ll"], max_codepoint=0x7F), min_size=1, max_size=9), min_size=1, max_size=40
    )
)
def test_no_word_is_lost_or_made(words):
    text = "\n".join(" ".join(words[at : at + 5]) for at in range(0, len(words), 5))
    prose = read(lines(text, 50, 100))
    assert prose.text.split() == words
    assert all(0 <= span.start <= span.end <= len(prose.text) for span in prose.spans)
    assert read(lines(text, 50, 100, BODY)) == prose
