r"""Rich Text: every character as it was meant, and the structure that its writer gave it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import TooLargeError
from reader.formats.rtf import RtfFormat
from reader.formats.rtf import machine as machines
from reader.model.article import Table
from reader.model.document import Document
from tests.formats.documents.made import blocks, dropped, marked, outline, rtf, shown
from tools.rich_text import coded

LONG = "It rained for three days, and on the fourth the river came over the road."
FONTS = (
    r"\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial Cyr;}{\f2\fcharset2 Symbol;}"
    r"{\f3\fcharset128 Gothic;}}"
)
STYLES = (
    r"\ansi{\stylesheet{\ql Normal;}{\s1\b heading 1;}{\s2 heading 2;}{\s3\sbasedon2 Own;}{\s4\outlinelevel2 Other;}"
    r"{\s5 Title;}{\s6 Quote;}{\s7 caption;}{\s8 toc 1;}{\*\cs9 heading 3;}}"
)


def test_it_is_recognised_by_its_beginning():
    assert RtfFormat().recognises(Document(rb"{\rtf1 text}")) == 1.0
    assert RtfFormat().recognises(Document(b"\xef\xbb\xbf\n{\\rtf1 text}")) == 1.0
    assert RtfFormat().recognises(Document(b"text about {\\rtf1")) == 0.0


# Characters


@pytest.mark.parametrize(
    ("written", "head", "said"),
    [
        (r"na\'efve", FONTS, "naïve"),
        (r"\f1 \'cf\'f0\'e8\'e2\'e5\'f2", FONTS, "Привет"),
        (r"\f1 \'cf{\f0 \'e9}\'f0", FONTS, "Пéр"),
        (r"\f3 \'93\'fa\'96\'7b \'8eR", FONTS, "日本 山"),
        (r"\f3 \'83\\", FONTS, "\ufffd\\"),
        (r"x \f2 \'b3\f0  5 \f2 m\f0 g", FONTS, "x ≥ 5 μg"),
        (r"\'8e\'e4", r"\mac", "é‰"),
        (r"\'81", r"\pc", "ü"),
        (r"\u8364?\u-10179?\u-8704? x", r"\ansi\uc1", "€😀 x"),
        (r"{\uc2\u8364 ab}\u8364 c d", r"\ansi", "€€ d"),
        (r"\u8364\'80x", r"\ansi", "€x"),
        (r"\uc0\u8364 x", r"\ansi", "€x"),
        (r"\u-10179? alone", r"\ansi", "alone"),
        (r"a\~b\_c\-d\{e\}\\", r"\ansi", "a b-cd{e}\\"),
        (r"\ldblquote a\rdblquote\emdash\endash\lquote b\rquote\bullet", r"\ansi", "“a”—–‘b’•"),
        ("na\xefve", r"\ansi\ansicpg1252", "naïve"),
        (r"\'cf", r"\ansi\ansicpg1251", "П"),
        (r"\'e4", r"\ansi\ansicpg99999", "ä"),
    ],
)
def test_characters(written, head, said):
    assert " ".join(str(one) for one in shown(rtf(written, head))) == said


@settings(max_examples=150, deadline=None)
@given(
    st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf", "Zs", "Zl", "Zp", "Co", "Cn"]), min_size=1, max_size=60)
)
def test_every_text_survives_being_written(text):
    assert rtf(coded(text) + r"\par").sections[0].blocks[0].prose.text == text  # type: ignore[union-attr]


# Structure


def test_headings_by_style_and_by_outline():
    body = "".join(rf"\pard\s{n} {name}\par\pard {LONG}\par " for n, name in enumerate("ABCD", start=1))
    read = rtf(rf"\pard {LONG}\par " + body, STYLES)
    assert outline(read) == [(1, None), (1, "A"), (2, "B"), (2, "C"), (3, "D")]


def test_title_author_and_what_is_beside_the_text():
    head = STYLES + r"{\info{\title Stale}{\author Ada B.}{\doccomm About it.}}{\header A head\par}{\footer A foot\par}"
    body = rf"\pard\s5 The river\par\pard {LONG}{{\*\annotation Really?\par}}{{\v secret}}\par\pard\s8 One 1\par"
    read = rtf(body, head)
    assert (read.title, read.byline, read.description) == ("The river", "Ada B.", "About it.")
    assert LONG in shown(read)
    assert [one for one in dropped(read) if one[0] != "contents"] == [
        ("header", "A head"), ("footer", "A foot"), ("comment", "Really?"), ("deleted or hidden", "secret"),
    ]  # fmt: skip


def test_bold_lines_are_headings_where_there_are_no_styles():
    body = rf"{{\b The river}}\par {LONG}\par {{\b The road}}\par {LONG}\par"
    read = rtf(body)
    assert read.title == "The river"
    assert outline(read) == [(1, None), (2, "The road")]


def test_text_without_any_structure_is_read_by_its_shape():
    body = rf"THE RIVER\par\par {LONG} {LONG}\par\par THE ROAD\par\par {LONG}\par\par THE FIELD\par\par {LONG}\par"
    assert [name for _, name in outline(rtf(body)) if name] == ["THE ROAD", "THE FIELD"]


def test_quotes_and_spans():
    body = r"\pard\s6 So it was.\par\s6 \emdash  Ada B.\par\pard One {\b two {\i three}} four\i0\par"
    read = rtf(body, STYLES)
    assert shown(read) == [("quote", "So it was.", "Ada B."), "One two three four"]
    assert marked(read) == [("strong", "two three", None), ("emphasis", "three", None)]


def test_lists_by_table_and_by_their_marks():
    head = (
        r"\ansi{\*\listtable{\list{\listlevel\levelnfc23}{\listlevel\levelnfc0}\listid7}{\list{\listlevel\levelnfc0"
        r"\levelstartat3}\listid8}}{\*\listoverridetable{\listoverride\listid7\ls1}{\listoverride\listid8\ls2}}"
    )
    body = (
        r"{\listtext\pard\plain \'b7\tab}\pard\ls1\ilvl0 one\par{\listtext 1.\tab}\pard\ls1\ilvl1 below\par"
        r"\pard\ls1\ilvl0 two\par\pard " + LONG + r"\par\pard\ls2 three\par\ls2 four\par"
    )
    read = rtf(body, head)
    assert shown(read) == [("ul", ("one", "below"), "two"), LONG, ("ol", "three", "four")]
    assert blocks(read)[2].first == 3  # type: ignore[union-attr]
    typed = r"{\pntext\bullet\tab}one\par{\pntext\bullet\tab}two\par"
    assert shown(rtf(typed)) == [("ul", "one", "two")]


def test_typed_lists_nest_by_how_far_they_are_set_in():
    body = r"\pard\li360 \bullet\tab one\par\pard\li720 \bullet\tab below\par\pard\li360 \bullet\tab two\par"
    assert shown(rtf(body)) == [("ul", ("one", "below"), "two")]


def test_tables_with_their_heads():
    body = (
        r"\trowd\trhdr\cellx1\cellx2\pard\intbl Day\cell Hours\cell\row"
        r"\trowd\cellx1\cellx2\pard\intbl Monday\par too\cell 7\cell\row"
        rf"\pard {LONG}\par"
    )
    read = rtf(body)
    assert shown(read) == [("table", ("Day", "Hours"), ("Monday\ntoo", "7")), LONG]
    assert isinstance(blocks(read)[0], Table)


def test_notes_stand_at_the_end_of_their_section_and_say_their_mark_once():
    note = r"{\super\chftn}{\footnote\pard\plain{\super\chftn} The note.}"
    body = rf"{LONG}{note} More.\par {{\*\footnote Another.}}\par"
    read = rtf(body)
    assert shown(read) == [f"{LONG}1 More.", "2", ("note", "1", "The note."), ("note", "2", "Another.")]
    assert marked(read) == [("footnote", "1", "1"), ("footnote", "2", "2")]


def test_links_and_contents():
    body = (
        r'{\field{\*\fldinst{HYPERLINK "https://a.example/"}}{\fldrslt{\ul ay}}} {\field{\*\fldinst HYPERLINK "file:///x"}'
        r"{\fldrslt no}} {\field{\*\fldinst PAGE}{\fldrslt 7}}\par {\field{\*\fldinst TOC}{\fldrslt One 1\par}}\par"
    )
    read = rtf(body)
    assert shown(read) == ["ay no"]
    assert marked(read) == [("link", "ay", "https://a.example/")]
    assert dropped(read) == [("contents", "One 1")]


@pytest.mark.parametrize(
    "picture",
    [
        r"{\pict{\*\picprop{\sp{\sn wzDescription}{\sv A red hen}}}\pngblip 89504e47}",
        r"{\*\shppict{\pict{\*\picprop{\sp{\sn wzDescription}{\sv A red hen}}}89504e47}}{\nonshppict{\pict 00}}",
        r"{\shp{\*\shpinst{\sp{\sn pib}{\sv {\pict 89504e47}}}{\sp{\sn wzDescription}{\sv A red hen}}}{\shprslt x}}",
    ],
)
def test_pictures_with_their_descriptions(picture):
    read = rtf(rf"{LONG}\par {picture}\par {LONG}\par")
    assert [one for one in shown(read) if one[0] == "figure"] == [("figure", "A red hen", None)]
    assert "8950" not in str(shown(read))


def test_text_boxes_come_after_their_paragraph():
    assert shown(rtf(r"Before{\shp{\*\shpinst{\shptxt In a box.\par}}} after.\par")) == ["Before after.", "In a box."]


def test_words_in_another_language_are_marked():
    body = rf"\lang2057 {LONG}\par She said {{\lang1036 bonjour}} to us.\par {{\lang1036 Tout un paragraphe.}}\par"
    read = rtf(body)
    assert read.language == "en-GB"
    assert [one for one in marked(read) if one[0] == "language"] == [("language", "bonjour", "fr-FR")]


# Broken and hostile


@pytest.mark.parametrize(
    "broken",
    [
        LONG,
        LONG + "}" * 50,
        "{" * 50 + LONG,
        LONG + "\\",
        LONG + r"\'",
        LONG + r"\'4",
        LONG + r"{\fonttbl",
        LONG + r"{\bin",
    ],
)
def test_what_is_cut_short_is_read_as_far_as_it_goes(broken):
    data = f"{{\\rtf1 {broken}".encode("latin-1")
    assert LONG in "".join(str(one) for one in shown(RtfFormat().parse(Document(data))))


def test_binary_data_is_passed_over_with_all_braces_in_it():
    assert "One two" in shown(rtf(r"One {\pict\bin6 {{}}\ab} two\par"))


@pytest.mark.parametrize("count", ["999999999", "40", "-5", "0", ""])
def test_binary_data_of_a_false_length_costs_no_text(count):
    said = shown(rtf(rf"One {{\pict\bin{count} x}} two\par {LONG}\par"))
    assert [one for one in said if isinstance(one, str)] == ["One two", LONG]


def test_unknown_destinations_are_passed_over_and_unknown_words_are_not():
    assert shown(rtf(rf"{{\*\nobodyknows secret}}{{\nobodyknows {LONG}}}\par")) == [LONG]


def test_fifty_thousand_groups_in_one_another_are_no_matter():
    depth = 50_000
    assert shown(rtf("{" * depth + LONG + "}" * depth)) == [LONG]


def test_more_marks_than_a_text_can_have_are_refused():
    with pytest.raises(TooLargeError):
        rtf(r"\b" * (machines.MOST_MARKS + 1))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(
    ["{", "}", r"\par ", r"\cell ", r"\row ", r"\footnote ", r"\chftn ", r"\pict ", r"\shp ", r"\shptxt ", r"\*",
     r"\'e4", r"\u228 ", r"\fonttbl ", r"\stylesheet ", r"\s1 ", r"\listtext ", r"\field ", r"\fldinst ", r"\fldrslt ",
     r"\sn ",
     r"\sv ", r"\v ", r"\header ", r"\bin3 ", r"\info", r"\title ", "words ", r"\trowd ", r"\ls1 ", r"\f2 ", "\\\n"]
), max_size=40))  # fmt: skip
def test_any_row_of_words_is_read(words):
    read = RtfFormat().parse(Document(("{\\rtf1 " + "".join(words)).encode("latin-1")))
    assert all(span.end <= len(p.prose.text) for p in blocks(read) if hasattr(p, "prose") for span in p.prose.spans)
