"""Markdown: every construct as the block or span it stands for."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import FormatError
from reader.formats.markdown import MarkdownFormat
from reader.formats.markdown.fragments import scraps_of
from reader.formats.markdown.front import front_of
from reader.formats.markdown.walk import draft_of
from reader.formats.protocol import Draft
from reader.formats.recognise import parse
from reader.model.article import (
    Code,
    Definition,
    Definitions,
    Dropped,
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
    block_proses,
)
from reader.model.document import Document


def blocks(text: str) -> list:
    return [block for section in draft_of(text).sections for block in section.blocks]


def block(text: str):
    (only,) = blocks(text)
    return only


def prose(text: str) -> Prose:
    only = block(text)
    assert isinstance(only, Paragraph)
    return only.prose


def marked(text: str) -> list[tuple[SpanKind, str, str | None, str | None]]:
    one = prose(text)
    return [(span.kind, one.text[span.start : span.end], span.target, span.text) for span in one.spans]


def outline(draft: Draft) -> list[tuple[int, str]]:
    return [(section.level, section.heading.text) for section in draft.sections if section.heading]


# --- title and headings -------------------------------------------------------------------------------------------
def test_the_only_first_heading_is_the_title():
    draft = draft_of("# The *title*\n\nLead.\n\n## One\n\nText.\n\n#### Deep\n\nMore.\n\nUnder\n-----\n\nLast.\n")
    assert draft.title == "The title"
    assert outline(draft) == [(2, "One"), (4, "Deep"), (2, "Under")]
    assert draft.sections[0].blocks == (Paragraph(Prose("Lead.")),)


def test_what_stands_above_the_title_stays_in_the_lead():
    draft = draft_of("First.\n\n# Title\n\nSecond.\n")
    assert (draft.title, outline(draft)) == ("Title", [])
    assert [one.prose.text for one in draft.sections[0].blocks] == ["First.", "Second."]


def test_several_first_headings_are_sections():
    draft = draft_of("# One\n\nText.\n\n# Two\n\nText.\n")
    assert (draft.title, outline(draft)) == ("", [(1, "One"), (1, "Two")])
    assert parse(Document(b"# One\n\nText.\n\n# Two\n\nText.\n")).title == "One"


def test_a_title_of_the_front_matter_does_not_stand_twice():
    assert outline(draft_of("---\ntitle: Same\n---\n# Same\n\nText.\n")) == []
    assert outline(draft_of("---\ntitle: Other\n---\n# Same\n\nText.\n")) == [(1, "Same")]


def test_a_heading_keeps_its_spans():
    heading = draft_of("## See [this](http://a.b)\n\nText.").sections[1].heading
    assert heading == Prose("See this", spans=(Span(SpanKind.LINK, 4, 8, "http://a.b"),))


def test_a_heading_inside_a_quote_or_list_is_no_section():
    draft = draft_of("> # Quoted\n>\n> Text.\n\n- # Item\n")
    assert outline(draft) == []
    assert draft.sections[0].blocks == (Quote(Prose("Quoted\nText.")), List((Item(Prose("Item")),)))


# --- inside a line ------------------------------------------------------------------------------------------------
INLINE = [
    ("*a* b", [(SpanKind.EMPHASIS, "a", None, None)]),
    ("**a** b", [(SpanKind.STRONG, "a", None, None)]),
    ("`a*b*`", [(SpanKind.CODE, "a*b*", None, None)]),
    ("[a](http://x.y/z 'T')", [(SpanKind.LINK, "a", "http://x.y/z", None)]),
    ("<http://x.y>", [(SpanKind.LINK, "http://x.y", "http://x.y", None)]),
    ("see www.x.org.", [(SpanKind.LINK, "www.x.org", "https://www.x.org", None)]),
    ("`http://x.y`", [(SpanKind.CODE, "http://x.y", None, None)]),
    ("a ![A dog](d.png) b", [(SpanKind.IMAGE, "", None, "A dog")]),
    ("a ![](d.png) b", []),
    ("~~a~~ b", []),
    ('<abbr title="World Health">WH</abbr>', [(SpanKind.ABBREVIATION, "WH", None, "World Health")]),
    ("a <b>b</b> <!-- c -->", []),
]


@pytest.mark.parametrize(("text", "expected"), INLINE)
def test_spans(text, expected):
    assert marked(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("one\ntwo", "one two"), ("one  \ntwo", "one\ntwo"), ("one\\\ntwo", "one\ntwo"), ("one<br>two", "one\ntwo"),
     ("a &amp; b &copy;", "a & b ©"), (r"\*a\*", "*a*"), ("~~gone~~ here", "gone here"), ("a <i>b</i> c", "a b c")],
)  # fmt: skip
def test_text(text, expected):
    assert prose(text).text == expected


def test_spans_in_spans():
    assert sorted(marked("**a [b *c*](u)**")) == sorted(
        [
            (SpanKind.EMPHASIS, "c", None, None),
            (SpanKind.LINK, "b c", "u", None),
            (SpanKind.STRONG, "a b c", None, None),
        ]
    )


def test_reference_links():
    assert marked("[a][r] b\n\n[r]: http://x.y\n") == [(SpanKind.LINK, "a", "http://x.y", None)]


# --- pictures -----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("![A dog](d.png)", [Figure(Prose("A dog"))]),
        ('![A *big* dog](d.png "In the park")', [Figure(Prose("A big dog"), Prose("In the park"))]),
        ("![](d.png)", [Figure(None)]),
        ("[![A dog](d.png)](http://x)", [Figure(Prose("A dog"))]),
        ("![One](1.png)\n![Two](2.png)", [Figure(Prose("One")), Figure(Prose("Two"))]),
    ],
)
def test_a_paragraph_that_is_only_a_picture_is_a_figure(text, expected):
    assert blocks(text) == expected


def test_badges_are_dropped():
    draft = draft_of("[![Build](https://img.shields.io/x.svg)](https://x.org)\n\nText.")
    assert draft.dropped == (Dropped("Build", "badge"),)
    assert draft.sections[0].blocks == (Paragraph(Prose("Text.")),)


# --- blocks -------------------------------------------------------------------------------------------------------
def test_lists():
    made = block("- one\n  - inner\n    1. deep\n- two\n\n  second\n- [x] done\n- [ ] open\n")
    assert made == List(
        (
            Item(Prose("one"), (Item(Prose("inner"), (Item(Prose("deep")),), ordered=True),)),
            Item(Prose("two\nsecond")),
            Item(Prose("☑ done")),
            Item(Prose("☐ open")),
        )
    )


def test_numbered_lists_keep_their_first_number():
    assert block("3. three\n4. four\n") == List((Item(Prose("three")), Item(Prose("four"))), ordered=True, first=3)


def test_spans_in_items_move_with_what_stands_before_them():
    item = block("- [ ] see [this](u)\n\n  and *that*\n").items[0]
    assert item.prose.text == "☐ see this\nand that"
    assert [item.prose.text[span.start : span.end] for span in item.prose.spans] == ["this", "that"]


def test_whatever_else_an_item_holds_is_kept():
    item = block("- one\n\n  ```\n  code\n  ```\n\n  > quote\n\n  | a | b |\n  |---|---|\n  | c | d |\n").items[0]
    assert item.prose.text == "one\ncode\nquote\na, b\nc, d"


def test_quotes():
    assert block("> one *two*\n>\n> three\n") == Quote(Prose("one two\nthree", spans=(Span(SpanKind.EMPHASIS, 4, 7),)))
    assert block("> Said.\n>\n> — Ada *Lovelace*\n") == Quote(Prose("Said."), Prose("Ada Lovelace"))
    assert block("> Said.\\\n> -- Ada\n") == Quote(Prose("Said."), Prose("Ada"))
    assert block("> — just a dash\n") == Quote(Prose("— just a dash"))


@pytest.mark.parametrize("kind", ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"])
def test_alerts(kind):
    assert block(f"> [!{kind}]\n> Take care.\n") == Quote(Prose(f"{kind.title()}\nTake care."))


def test_tables():
    table = block("| | Dose | *N* |\n|---|:-:|---|\n| A | 1 | **2** |\n| B | | 4 |\n")
    assert isinstance(table, Table)
    assert [cell.text for cell in table.header] == ["", "Dose", "N"]
    assert [[cell.text for cell in row] for row in table.rows] == [["A", "1", "2"], ["B", "", "4"]]
    assert table.row_headed
    assert not block("| a | b |\n|---|---|\n| c | d |\n").row_headed
    assert table.rows[0][2].spans == (Span(SpanKind.STRONG, 0, 1),)


def test_code():
    assert block("```python\nx = 1\n\ny\n```\n") == Code(Prose("x = 1\n\ny"))
    assert block("    x = 1\n") == Code(Prose("x = 1"))
    assert blocks("```\n```\n\ntext") == [Paragraph(Prose("text"))]


def test_definitions():
    assert block("Term\n: What it *means*.\n: Also.\n\nOther\n: Sense.\n") == Definitions(
        (
            Definition(Prose("Term"), Prose("What it means.", spans=(Span(SpanKind.EMPHASIS, 8, 13),))),
            Definition(Prose("Term"), Prose("Also.")),
            Definition(Prose("Other"), Prose("Sense.")),
        )
    )


def test_footnotes():
    text = "Text[^b] and more.[^a]\n\n[^a]: The *first*.\n[^b]: The second.\n\n    Goes on.\n"
    paragraph, *notes = blocks(text)
    assert paragraph.prose.text == "Text1 and more.2"
    assert [(span.kind, span.start, span.target) for span in paragraph.prose.spans] == [
        (SpanKind.FOOTNOTE, 4, "1"),
        (SpanKind.FOOTNOTE, 15, "2"),
    ]
    assert [(note.mark, note.prose.text) for note in notes if isinstance(note, Footnote)] == [
        ("1", "The second.\nGoes on."),
        ("2", "The first."),
    ]


def test_the_mark_of_a_note_does_not_join_two_sentences():
    article = parse(Document(b"# T\n\nIt works well.[^1] Nobody knows why.\n\n[^1]: So they say.\n"))
    assert [one.text for one in article.sentences] == ["It works well.1", "Nobody knows why.", "So they say."]


# --- HTML in Markdown ---------------------------------------------------------------------------------------------
def test_blocks_of_html_keep_their_text():
    draft = draft_of(
        '<div align="center">\n<h2>Heading</h2>\n<p>Some <b>text</b></p>\n<img src="x" alt="A logo">\n</div>\n\nMore.\n'
    )
    assert outline(draft) == [(2, "Heading")]
    assert draft.sections[1].blocks == (
        Paragraph(Prose("Some text")),
        Figure(Prose("A logo")),
        Paragraph(Prose("More.")),
    )


def test_scripts_are_dropped_and_comments_vanish():
    draft = draft_of("<script>\nrun()\n</script>\n\n<!-- note -->\n\nText.\n")
    assert draft.dropped == (Dropped("run()", "html"),)
    assert blocks("<!-- note -->\n\nText.\n") == [Paragraph(Prose("Text."))]


@given(st.text(st.sampled_from("<>/abp=\"' h1!-&;\n"), max_size=60))
def test_any_scrap_of_html_is_read(html):
    for scrap in scraps_of(html).found:
        assert scrap.text


# --- front matter -------------------------------------------------------------------------------------------------
def test_front_matter():
    text = (
        '---\ntitle: "It\'s: a title"\nauthor:\n  - Ann Lee\n  - name: Bo Ek\ndate: 2026-01-02T10:00:00Z\nlang: en-GB\n'
        "tags: [a, b]\ndescription: >\n  Some words\n  and more\n# comment\n---\n\nText.\n"
    )
    front = front_of(text)
    assert front.body.strip() == "Text."
    assert (front.title, front.byline, front.published) == ("It's: a title", "Ann Lee, Bo Ek", "2026-01-02")
    assert (front.language, front.description) == ("en-GB", "Some words and more")
    draft = draft_of(text)
    assert (draft.title, draft.language) == ("It's: a title", "en-GB")
    assert draft.dropped[0].reason == "front matter"


def test_toml_front_matter():
    front = front_of('+++\ntitle = "A title"\nauthors = ["Ann", "Bo"]\ndate = 2026-01-02\n+++\nText.\n')
    assert (front.title, front.byline, front.published, front.body) == ("A title", "Ann, Bo", "2026-01-02", "Text.\n")


@pytest.mark.parametrize(
    "text", ["---\n\nText.\n\n---\n", "---\nNo key here\n---\n", "+++\nno = toml = here\n+++\n", "---", ""]
)
def test_a_rule_is_no_front_matter(text):
    assert front_of(text).body == text


@given(st.lists(st.sampled_from(["---", "a: b", "- c", " d", "", "+++", "e = 1"]), max_size=8).map("\n".join))
def test_front_matter_and_body_are_all_of_it(text):
    front = front_of(text)
    assert re.findall(r"\w+", front.data + "\n" + front.body) == re.findall(r"\w+", text)


# --- recognition --------------------------------------------------------------------------------------------------
def sure(text: str) -> float:
    return MarkdownFormat().recognises(Document(text.encode()))


PLAIN_AT_MOST = 0.4
"""What plain text is sure of."""


@pytest.mark.parametrize(
    "text",
    ["# Title\n\nText.", "Text with a [link](http://x.y).", "```\ncode\n```", "a | b\n---|---\nc | d\n",
     "---\ntitle: x\n---\n", "![A dog](d.png)", "## One\n\nText.\n\n## Two\n\nText.", "**Bold** text, and `code`.",
     "[r]: http://x.y\n", "- [ ] open\n- [x] done\n", "Text[^1].\n\n[^1]: Note.\n"],
)  # fmt: skip
def test_markdown_is_recognised(text):
    assert sure(text) > PLAIN_AT_MOST


@pytest.mark.parametrize(
    "text",
    ["Plain text.", "Shopping:\n\n- milk\n- bread\n", "1. one\n2. two\n", "> quoted\n> more\n", "Title\n=====\n\nText.",
     "# a comment\nx = 1\n", "5 * 3 * 2 and a_b_c", "3 ** 2.", "#one and #another", "A note [1] and (2).", "---\n"],
)  # fmt: skip
def test_plain_text_is_left_to_its_own_format(text):
    assert sure(text) < PLAIN_AT_MOST


@pytest.mark.parametrize("text", ["<!DOCTYPE html><p># x", "<html># Title\n\n[a](b)</html>"])
def test_pages_are_left_to_theirs(text):
    assert sure(text) == 0


def test_junk_is_not_recognised():
    assert MarkdownFormat().recognises(Document(bytes(range(256)))) == 0
    assert MarkdownFormat().availability().works


@pytest.mark.parametrize(
    "text", ["[" * 60_000, "# " * 30_000, "```" * 20_000, "|-" * 30_000, "---\na: b\n" * 6000, "**a" * 20_000]
)
def test_recognition_is_quick_whatever_comes(text):
    import time

    start = time.process_time()
    sure(text)
    assert time.process_time() - start < 1


# --- laws ---------------------------------------------------------------------------------------------------------
SCRAP = st.sampled_from(
    ["word ", "*em* ", "**st** ", "[link](u) ", "![pic](p) ", "`code` ", "\n", "\n\n", "# Head\n",
     "## Two\n",     "- item\n",
     "  - inner\n", "1. num\n", "> quote\n", "| a | b |\n|---|---|\n| c | d |\n", "```\ncode\n```\n", "[^1] ",
     "\n[^1]: note\n", "Term\n: sense\n", "<div>html</div>\n\n", "<br>", "    deep\n", "---\n", "***", "<!--", "&amp;"]
)  # fmt: skip


@given(st.lists(SCRAP | st.text(max_size=8), max_size=25).map("".join))
def test_any_markdown_gives_an_article_whose_spans_hold(text):
    for section in draft_of(text).sections:
        for prose in [*([section.heading] if section.heading else []), *map_proses(section.blocks)]:
            assert prose.text == prose.text.rstrip() or "☐" in prose.text or "☑" in prose.text
            assert all(0 <= span.start <= span.end <= len(prose.text) for span in prose.spans)
    try:
        article = parse(Document(text.encode("utf-8", "replace")), format_name="markdown")
    except FormatError:
        return
    assert all(article.text[one.start : one.end] == one.text for one in article.sentences)


def map_proses(found):
    return [prose for one in found for prose in block_proses(one)]


PLAIN_WORDS = st.lists(st.sampled_from(["alpha", "beta", "gamma", "delta"]), min_size=1, max_size=5).map(" ".join)
SHAPES = [
    "{}\n\n",
    "## {}\n\n",
    "- {}\n- {}\n\n<!-- -->\n\n",
    "> {}\n\n",
    "**{}**\n\n",
    "| {} | {} |\n|---|---|\n| {} | {} |\n\n",
]


@given(st.lists(st.tuples(st.sampled_from(SHAPES), PLAIN_WORDS), min_size=1, max_size=6))
def test_no_word_is_lost(parts):
    text = "\n\n".join(shape.replace("{}", words) for shape, words in parts)
    kept = []
    for section in draft_of(text).sections:
        kept += [section.heading.text] if section.heading else []
        kept += [prose.text for prose in map_proses(section.blocks)]
    assert re.findall(r"[a-z]+", " ".join(kept)) == re.findall(r"[a-z]+", text)


# --- raised figures, and bounds ---------------------------------------------------------------------------------


def test_raised_figures_stay_raised():
    text = "There were 10<sup>6</sup> cells in 2 m<SUP>2</SUP> on the 1<sup>st</sup> day, and H<sub>2</sub>O 3."
    assert prose(text).text == "There were 10⁶ cells in 2 m² on the 1st day, and H2O 3."


def test_more_blocks_than_an_article_has_are_refused(monkeypatch):
    from reader.errors import TooLargeError
    from reader.formats.markdown import walk

    monkeypatch.setattr(walk, "MOST_BLOCKS", 3)
    assert len(blocks("One.\n\nTwo.\n\nThree.")) == 3
    with pytest.raises(TooLargeError, match="single chapter"):
        blocks("- one\n- two\n- three\n- four\n")


def test_of_too_many_marks_the_signs_are_read(monkeypatch):
    from reader.formats.markdown import walk

    monkeypatch.setattr(walk, "MOST_MARKS", 3)
    assert prose("*a* b").text == "a b"
    assert prose("*a* *b* [c](d)").text == "*a* *b* [c](d)"
