"""Plain text: structure found by the shape of lines, nothing lost, and no heading where there is none."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats.plaintext import PlainTextFormat, draft_of
from reader.formats.protocol import Draft
from reader.formats.recognise import parse
from reader.model.article import (
    Code,
    Dropped,
    Figure,
    Item,
    List,
    Paragraph,
    Prose,
    Quote,
    SpanKind,
    Table,
    block_proses,
)
from reader.model.document import Document
from tests.shared import shared

LONG = "The town has wanted a bridge for years, and now it has one, for the first walkers crossed it on Monday."
MORE = "It took four years to build. Work stopped twice, once for the floods and once because the stone was late."


def outline(draft: Draft) -> list[tuple[int, str]]:
    return [(section.level, section.heading.text) for section in draft.sections if section.heading]


def blocks(text: str) -> list:
    """Return the blocks of a text that has no head."""
    return [block for section in draft_of(text).sections for block in section.blocks]


def texts(found: list) -> list[str]:
    return [prose.text for block in found for prose in block_proses(block)]


# --- the head of an article ----------------------------------------------------------------------------------------
PASTED = f"""Worried about your boiler? Ring us on 0800 555 0199
Two engineers kneel beside a boiler while holding a lamp

Old boilers may be made safe again

{LONG}

{MORE}

What is a boiler?

{MORE}

Next steps

{LONG}
"""


def test_an_article_pasted_from_a_page():
    draft = draft_of(PASTED)
    assert draft.title == "Old boilers may be made safe again"
    assert outline(draft) == [(2, "What is a boiler?"), (2, "Next steps")]
    assert draft.dropped[0] == Dropped("Worried about your boiler? Ring us on 0800 555 0199", "banner")
    article = parse(Document(PASTED.encode()))
    assert not any("0800" in one.text or "engineers" in one.text for one in article.sentences)
    assert article.sentences[0].text == LONG
    assert article.sections[0].blocks[0].alt.text == "Two engineers kneel beside a boiler while holding a lamp"


def test_the_seed_opens_with_its_headline():
    folder = shared("seed")
    for path in folder.glob("*.txt"):
        article = parse(Document(path.read_bytes(), name=path.name))
        lines = [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        assert article.title == lines[2]
        assert [section.heading.text for section in article.sections if section.heading] == [lines[7], lines[11]]
        assert article.sentences[0].text in lines[3]
        assert Dropped(lines[0], "banner") in article.dropped
        assert not {lines[0], lines[1]} & {sentence.text for sentence in article.sentences}
        assert article.language == "en-GB"


@pytest.mark.parametrize(
    "banner",
    ["Need help? Call 0808 555 0100", "We use cookies to make this site better", "Sign up to our newsletter",
     "Donate now and help us", "Our helpline: 020 7946 0000"],
)  # fmt: skip
def test_a_banner_above_the_headline_is_dropped(banner):
    draft = draft_of(f"{banner}\n\nA new bridge\n\n{LONG}")
    assert draft.title == "A new bridge"
    assert draft.dropped == (Dropped(banner, "banner"),)


@pytest.mark.parametrize("line", ["Skip to main content", "Home > News > Bridges", "Menu", "News", "Share this page"])
def test_navigation_above_the_headline_is_dropped(line):
    draft = draft_of(f"{line}\n\nA new bridge\n\n{LONG}")
    assert draft.title == "A new bridge"
    assert draft.dropped == (Dropped(line, "navigation"),)


@pytest.mark.parametrize(
    "line",
    ["A nurse holds the hand of a child", "Photo of two red boats on a lake", "A woman sitting at a desk",
     "Image: a map of the north", "Three children play with a dog in the snow"],
)  # fmt: skip
@pytest.mark.parametrize("template", ["{0}\n\nA new bridge\n\n{1}", "A new bridge\n\n{0}\n\n{1}"])
def test_a_line_that_describes_a_picture_is_a_picture(line, template):
    draft = draft_of(template.format(line, LONG))
    assert draft.title == "A new bridge"
    assert draft.sections[0].blocks[0] == Figure(Prose(line))
    assert len(draft.sections) == 1


def test_a_picture_further_down():
    draft = draft_of(f"A new bridge\n\n{LONG}\n\nA man walks a dog across a bridge\n\n{MORE}")
    assert [type(block) for block in draft.sections[0].blocks] == [Paragraph, Figure, Paragraph]


@pytest.mark.parametrize(
    "headline", ["A new trial shows promise for walkers", "A drug used for years may help", "The report shows little"]
)
def test_a_headline_is_not_taken_for_a_picture(headline):
    assert draft_of(f"{headline}\n\n{LONG}").title == headline


def test_what_stands_beside_a_banner_is_no_headline():
    draft = draft_of(f"Questions? Phone 0300 555 01\nBrain and spine at dusk\n\nA new bridge\n\n{LONG}")
    assert draft.title == "A new bridge"
    assert Dropped("Brain and spine at dusk", "picture description") in draft.dropped


@pytest.mark.parametrize(
    ("line", "published"),
    [("12 May 2025", "2025-05-12"), ("May 3rd, 2024", "2024-05-03"), ("Published on 2023-01-31", "2023-01-31"),
     ("Monday, 5 June 2023 at 10:15", "2023-06-05"), ("03/04/2024", None), ("4 min read", None)],
)  # fmt: skip
def test_who_and_when_are_taken_from_below_the_headline(line, published):
    draft = draft_of(f"A new bridge\nBy Mara Quill and Tom O'Hara\n{line}\n\n{LONG}")
    assert (draft.title, draft.byline, draft.published) == ("A new bridge", "Mara Quill and Tom O'Hara", published)
    assert [dropped.reason for dropped in draft.dropped] == ["byline", "date"]
    assert texts(list(draft.sections[0].blocks)) == [LONG]


@pytest.mark.parametrize("lines", ["Mara Quill\n\n12 May 2025", "12 May 2025\nMara Quill"])
def test_a_bare_name_beside_the_date_is_the_byline(lines):
    draft = draft_of(f"A new bridge\n\n{lines}\n\n{LONG}")
    assert (draft.title, draft.byline, draft.published) == ("A new bridge", "Mara Quill", "2025-05-12")


def test_a_name_without_a_date_is_none():
    assert draft_of(f"A new bridge\n\nRiver Lea\n\n{LONG}").byline is None


def test_lines_that_are_paragraphs_are_so_beside_a_list_too():
    found = blocks(f"{LONG * 2}\nIt is long.\n- one\n- two\n{LONG}\n{MORE}")
    assert texts(found) == [LONG * 2, "It is long.", "one", "two", LONG, MORE]


def test_a_line_below_the_headline_is_kept():
    draft = draft_of(f"A new bridge\nIt is the first in a hundred years\n\n{LONG}")
    assert draft.title == "A new bridge"
    assert "It is the first in a hundred years" in repr(draft.sections)


def test_an_underlined_title_wins():
    assert draft_of(f"Some words above\n\nA new bridge\n============\n\n{LONG}").title == "A new bridge"


@pytest.mark.parametrize(
    "text", [LONG, f"{LONG}\n\n{MORE}", "Dear Ann,\n\n" + LONG, "Hello world", f"- one\n- two\n\n{LONG}"]
)
def test_a_text_without_a_headline_has_no_title_of_its_own(text):
    assert draft_of(text).title == ""


# --- headings -----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "heading",
    ["Next steps", "What is it?", "Why it took so long", "WHAT IT COST", "Ein neuer Anfang", "Über uns", "第一章",
     "COVID-19 and you", "How many (and why)", "10 things to know"],
)  # fmt: skip
def test_a_bare_line_above_prose_is_a_heading(heading):
    draft = draft_of(f"The title\n\n{LONG}\n\n{heading}\n\n{MORE}")
    assert outline(draft) == [(2, heading)]


@pytest.mark.parametrize(
    "line",
    ["It ended.", "so it went", "Stop!", "Dear Ann,", "He said:", "“Not yet”", "— Not yet", "12 Mill Lane, LS1 4AB",
     "write@example.org", "www.example.org", "By Mara Quill", "12 May 2025", "* * *", "Best wishes"],
)  # fmt: skip
def test_other_short_lines_are_not(line):
    draft = draft_of(f"The title\n\n{LONG}\n\n{line}\n\n{MORE}")
    assert outline(draft) == []


def test_the_last_line_is_no_heading():
    assert outline(draft_of(f"The title\n\n{LONG}\n\nMara Quill")) == []


@pytest.mark.parametrize("rows", [3, 4, 7])
def test_a_row_of_short_lines_is_not_a_row_of_headings(rows):
    row = "\n\n".join(f"Item number {row}" for row in range(rows))
    assert outline(draft_of(f"The title\n\n{LONG}\n\n{row}\n\n{MORE}")) == []
    assert outline(draft_of(f"{row}\n\n{MORE}")) == []


def test_a_heading_may_stand_right_above_another():
    draft = draft_of(f"The title\n\n{LONG}\n\nPart one\n\nHow it began\n\n{MORE}")
    assert [heading for _, heading in outline(draft)] == ["Part one", "How it began"]


def test_ways_of_setting_a_heading_off_have_their_levels():
    draft = draft_of(
        f"The title\n=========\n\n{LONG}\n\nFIRST PART\n\n{MORE}\n\nA point\n-------\n\n{LONG}\n\nA bare line\n\n{MORE}"
    )
    assert draft.title == "The title"
    assert outline(draft) == [(2, "FIRST PART"), (3, "A point"), (4, "A bare line")]


def test_signs_below_tell_the_level():
    draft = draft_of(
        f"The title\n===\n\nA part\n------\n\n{LONG}\n\nA point\n~~~~~~~\n\n{MORE}\n\nMore\n^^^^\n\n{LONG}"
    )
    assert outline(draft) == [(2, "A part"), (3, "A point"), (4, "More")]


def test_capitals_right_above_text_are_a_heading():
    draft = draft_of(f"The title\n\n{LONG}\n\nHISTORY\n{MORE}\nTHE YEARS SINCE\n{LONG}\n\nTODAY\n{MORE}")
    assert outline(draft) == [(2, "HISTORY"), (2, "THE YEARS SINCE"), (2, "TODAY")]


@pytest.mark.parametrize(
    "lines", ["It ended with a cry of\nNO SURRENDER\nand nobody ever heard of it again, as far as we know.",
              "ANN LEE\n12 MILL LANE\nLEEDS", "NATO\nis an alliance.", "STOP!\n" + LONG]
)  # fmt: skip
def test_other_lines_in_capitals_stay_where_they_are(lines):
    assert outline(draft_of(f"The title\n\n{LONG}\n\n{lines}\n\n{MORE}")) == []


def test_numbers_tell_the_level():
    draft = draft_of(
        f"The title\n\n1. Start\n\n{LONG}\n\n1.1 Detail\n\n{MORE}\n\n1.1.1 More\n\n{LONG}\n\n2. End\n\n{MORE}"
    )
    assert outline(draft) == [(2, "1. Start"), (3, "1.1 Detail"), (4, "1.1.1 More"), (2, "2. End")]


def test_lines_that_are_paragraphs_need_no_blank_lines_between():
    draft = draft_of(f"A new bridge\n{LONG * 2}\nWhy it took so long\n{MORE * 2}\nWhat it cost\n{LONG * 2}")
    assert draft.title == "A new bridge"
    assert [heading for _, heading in outline(draft)] == ["Why it took so long", "What it cost"]


def test_a_heading_right_above_wrapped_text():
    wrapped = "The town has wanted a bridge for years, and now it\nhas one, for the first walkers crossed it in\nMay."
    draft = draft_of(f"The title\n\n{LONG}\n\nHistory\n{wrapped}")
    assert outline(draft) == [(2, "History")]


# --- text ---------------------------------------------------------------------------------------------------------
def test_lines_broken_at_a_width_are_joined():
    text = (
        "Hay fever is an allergy to pollen. It makes people sneeze, and it can\n"
        "make their eyes itch. Most people get it in spring, when all the\n"
        "trees are in flower.\n\n"
        "Another paragraph follows here, and it goes on over the end of a line\n"
        "too, as you see."
    )
    first, second = blocks(text)
    assert "\n" not in first.prose.text
    assert first.prose.text.endswith("when all the trees are in flower.")
    assert second.prose.text.endswith("line too, as you see.")


def test_paragraphs_told_by_their_indentation_are_parted():
    text = (
        "   Hay fever is an allergy to pollen. It makes people sneeze and it\n"
        "can make their eyes itch.\n"
        "   Another paragraph follows here, and it goes on over the end of it\n"
        "too, as you see."
    )
    assert [text.split()[0] for text in texts(blocks(text))] == ["Hay", "Another"]


def test_a_word_broken_at_its_hyphen_is_joined():
    text = "This is a line that ends where there is a well-\nknown word, and it goes on here for long enough to wrap."
    assert "well-known" in texts(blocks(text))[0]


POEM = "The road goes on past hill and tree,\nAnd where it ends I cannot see;\nI only know that it is long"
ADDRESS = "Ann Lee\n12 Mill Lane\nLeeds\nLS1 4AB"


@pytest.mark.parametrize("lines", [POEM, ADDRESS])
def test_verses_and_addresses_keep_their_lines(lines):
    found = blocks(f"{LONG}\n\n{lines}\n\n{MORE}")
    assert [type(block) for block in found] == [Paragraph] * 3
    assert texts(found)[1] == lines


def test_dialogue_stays_dialogue():
    lines = ["“Are you coming?” she asked.", "“No.”", "“Why not?”", LONG, "“Because.”", "She left."]
    draft = draft_of("\n\n".join(lines))
    assert outline(draft) == []
    assert texts(list(draft.sections[0].blocks)) == lines


def test_addresses_in_text_are_links():
    prose = blocks(f"{LONG} See www.example.org/a, or https://b.org.")[0].prose
    assert [(prose.text[span.start : span.end], span.target) for span in prose.spans] == [
        ("www.example.org/a", "https://www.example.org/a"),
        ("https://b.org", "https://b.org"),
    ]
    assert {span.kind for span in prose.spans} == {SpanKind.LINK}


# --- lists --------------------------------------------------------------------------------------------------------
def items(*texts: str) -> tuple[Item, ...]:
    return tuple(Item(Prose(text)) for text in texts)


@pytest.mark.parametrize("mark", ["-", "*", "•", "+", "–", "·"])
def test_bullets(mark):
    found = blocks(f"{LONG}\n\n{mark} one\n{mark} two\n  goes on\n{mark} three")
    assert found[1] == List(items("one", "two goes on", "three"))


@pytest.mark.parametrize(
    ("marks", "first"),
    [(("1.", "2.", "3."), 1), (("4)", "5)", "6)"), 4), (("(1)", "(2)", "(3)"), 1), (("a)", "b)", "c)"), 1)],
)
def test_numbers_make_a_list_in_order(marks, first):
    rows = "\n".join(f"{mark} Step of {mark[-2]}." for mark in marks)
    found = blocks(f"{LONG}\n\n{rows}")[1]
    assert isinstance(found, List)
    assert (found.ordered, found.first, len(found.items)) == (True, first, 3)


def test_lists_in_lists():
    found = blocks("- one\n  - inner\n    - deepest\n  - again\n- two\n  1. first\n  2. second")[0]
    assert found.items[0] == Item(Prose("one"), (Item(Prose("inner"), items("deepest")), Item(Prose("again"))))
    assert found.items[1] == Item(Prose("two"), items("first", "second"), ordered=True)


def test_items_apart_by_blank_lines_are_one_list():
    assert blocks("1. One is here.\n\n2. Two is here.\n\n3. Three is here.") == [
        List(items("One is here.", "Two is here.", "Three is here."), ordered=True)
    ]


def test_a_list_right_below_its_introduction():
    found = blocks("You need:\n- flour\n- eggs\nMix them.")
    assert texts(found) == ["You need:", "flour", "eggs", "Mix them."]


@pytest.mark.parametrize("line", ["1960. He stayed there", "- or so he said", "5. It was not enough for"])
def test_text_that_happens_to_begin_like_an_item(line):
    text = f"This is a line of a text that was broken so that the next one has\n{line} the rest of his life, and more."
    assert [type(block) for block in blocks(text)] == [Paragraph]


# --- quotes, tables, code -----------------------------------------------------------------------------------------
def test_quoted_mail():
    found = blocks("> I found that a fan helps.\n> Do you have one?\n\nNo, I have none, and I never needed one at all.")
    assert found[0] == Quote(Prose("I found that a fan helps.\nDo you have one?"))


def test_a_quote_with_its_speaker():
    found = blocks("“I never leave home without it.”\n— Sam Reed, gardener\n\n" + LONG)
    assert found[0] == Quote(Prose("“I never leave home without it.”"), Prose("Sam Reed, gardener"))
    assert blocks("> Well said.\n> -- Ann\n\n" + LONG)[0] == Quote(Prose("Well said."), Prose("Ann"))


def test_a_table_copied_with_tabs():
    table = blocks(f"{LONG}\n\nMonth\tPollen\nApril\tbirch, 3\nJune\tgrass, 4")[1]
    assert isinstance(table, Table)
    assert [cell.text for cell in table.header] == ["Month", "Pollen"]
    assert [[cell.text for cell in row] for row in table.rows] == [["April", "birch, 3"], ["June", "grass, 4"]]


@pytest.mark.parametrize(
    "drawn",
    [
        """  Roof         On sand   On clay
  ------------ --------- --------
  Small shed   1 m²      3 m²
  Garage       4 m²      9 m²""",
        """==========  =======  =======
Roof        On sand  On clay
==========  =======  =======
Small shed  1 m²     3 m²
Garage      4 m²     9 m²
==========  =======  =======""",
    ],
)
def test_a_table_whose_columns_lines_of_dashes_show(drawn):
    before, table, after = blocks(f"{LONG}\n\n{drawn}\n\n{MORE}")
    assert isinstance(table, Table)
    assert [cell.text for cell in table.header] == ["Roof", "On sand", "On clay"]
    assert [[cell.text for cell in row] for row in table.rows] == [
        ["Small shed", "1 m²", "3 m²"],
        ["Garage", "4 m²", "9 m²"],
    ]
    assert (before, after) == (Paragraph(Prose(LONG)), Paragraph(Prose(MORE)))


@pytest.mark.parametrize(
    "lines",
    ["These words run over\n----- ---- ----\nthe columns that they should keep to.", "--- ---\n", "Words\n--- ---"],
)
def test_lines_of_dashes_without_columns_make_no_table(lines):
    assert not any(isinstance(block, Table) for block in blocks(f"{LONG}\n\n{lines}\n\n{MORE}"))


def test_drawn_tables_and_programs_are_left_as_they_are():
    drawn = "+---+---+\n| a | b |\n+---+---+"
    program = "def add(a, b):\n    return a + b"
    indented = "\n".join(f"    {line}" for line in program.splitlines())
    found = blocks(f"{LONG}\n\n{drawn}\n\n{MORE}\n\n{indented}\n\n{LONG}")
    assert found[1] == Code(Prose(drawn))
    assert found[3] == Code(Prose(program))


# --- the law: nothing is lost -------------------------------------------------------------------------------------
WORD = st.sampled_from(
    ["word", "Word", "WORD", "1.", "-", "•", ">", "a)", "“quote”", "end.", "what?", "by", "By", "Ann", "12", "May",
     "2024", "0800", "call", "Call", "\t", "  ", "—", "http://a.b/c", "|", "well-", "Photo of", "Home >", "x:"]
)  # fmt: skip
LINE = st.lists(WORD, max_size=12).map(" ".join) | st.sampled_from(["", "", "", "---", "=====", LONG])
TEXT = st.lists(LINE, max_size=14).map("\n".join)


def words_of(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def kept_of(draft: Draft) -> str:
    """Return all words of a draft, those that were dropped among them."""
    kept = [draft.title, *(dropped.text for dropped in draft.dropped)]
    for section in draft.sections:
        kept += [section.heading.text] if section.heading else []
        kept += texts(list(section.blocks))
    return " ".join(kept)


@given(TEXT)
def test_no_word_is_lost_and_none_is_added(text):
    marks = {"1", "a"}  # the marks of items are not words of the text
    kept, expected = words_of(kept_of(draft_of(text))), words_of(text)
    assert sorted(word for word in kept if word not in marks) == sorted(word for word in expected if word not in marks)


@given(st.text(max_size=200))
def test_of_any_text_every_letter_is_kept(text):
    letters = Counter(sign for sign in text if sign.isalpha())
    kept = Counter(sign for sign in kept_of(draft_of(text)) if sign.isalpha())
    assert not kept - letters
    # Only the mark of an item, a letter or i to iii, is no letter of the text.
    assert sum((letters - kept).values()) <= 4 * len(text.splitlines())
    longer = re.findall(r"[^\W\d_]{5,}", text)
    assert all(word in re.sub(r"[\s\u00ad]+", "", kept_of(draft_of(text))) for word in longer)


@given(TEXT)
def test_reading_keeps_the_order(text):
    draft = draft_of(text)
    kept = [prose for section in draft.sections for prose in texts(list(section.blocks))]
    at = 0
    plain = " ".join(words_of(text))
    for prose in kept:
        first = " ".join(words_of(prose)[:1])
        found = plain.find(first, at)
        assert found >= at
        at = found


def test_recognition():
    one = PlainTextFormat()
    assert 0 < one.recognises(Document(LONG.encode())) < 0.5
    assert one.recognises(Document(bytes(range(256)))) == 0
    assert one.availability().works
    assert (one.name, one.media_types, ".txt" in one.suffixes) == ("text", ("text/plain",), True)


def test_a_long_text_is_read_in_proportion():
    import time

    text = f"The title\n\n{LONG}\n\nA heading\n\n{MORE}\n\n- one\n- two\n\n" * 400
    start = time.process_time()
    draft_of(text)
    assert time.process_time() - start < 3
