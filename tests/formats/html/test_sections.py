"""Headings: which stay, at which level, and what an article without any gets."""

from __future__ import annotations

import pytest

from reader.formats.html.pieces import Heading, Piece, Rule
from reader.formats.html.sections import sections, with_bodies, without_title
from reader.model.article import Paragraph, Prose
from tests.formats.html.making import LONG, MORE, THIRD, article, blocks, dropped, outline, page, read


def pieces(drawn: str) -> list[Piece]:
    """Make pieces of a drawing: digits are headings of that level, ``p`` a paragraph, ``-`` a rule."""
    made = []
    for n, sign in enumerate(drawn):
        if sign.isdigit():
            made.append(Piece(Heading(Prose(f"heading {n}"), int(sign))))
        else:
            made.append(Piece(Rule() if sign == "-" else Paragraph(Prose(f"text {n}"))))
    return made


def drawn(made: list[Piece]) -> str:
    return "".join(
        str(p.part.level) if isinstance(p.part, Heading) else "-" if isinstance(p.part, Rule) else "p" for p in made
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("p2p2p", "p2p2p"),
        ("p2", "p"),
        ("22p", "2p"),
        ("23p", "23p"),
        ("233p", "23p"),
        ("232p", "2p"),
        ("2p3", "2p"),
        ("2343p", "23p"),
        ("2-p", "2-p"),
        ("2-2p", "-2p"),
        ("p23", "p"),
        ("", ""),
    ],
)
def test_a_heading_stays_if_there_is_text_below_it(before, after):
    assert drawn(with_bodies(pieces(before))) == after


@pytest.mark.parametrize(
    ("written", "mended"),
    [
        ("2p3p4p", [2, 3, 4]),
        ("2p4p", [2, 3]),
        ("2p4p4p2p", [2, 3, 3, 2]),
        ("2p5p3p", [2, 3, 3]),
        ("4p2p", [4, 2]),
        ("1p3p6p2p", [1, 3, 4, 2]),
        ("1p1p3p", [1, 1, 2]),
        ("3p3p", [3, 3]),
    ],
)
def test_levels_go_down_one_at_a_time(written, mended):
    made, _ = sections(pieces(written), "", bold=False)
    assert [section.level for section in made] == mended


def test_headings_without_text_are_told():
    _, left = sections(pieces("p2"), "", bold=False)
    assert [(one.text, one.reason) for one in left] == [("heading 1", "heading without text")]


def test_the_title_is_no_heading_of_the_text():
    assert drawn(without_title(pieces("1p2p"), "")) == "p2p"
    assert drawn(without_title(pieces("1p1p"), "")) == "p1p"
    assert drawn(without_title(pieces("p2p"), "heading 1")) == "pp"
    html = page(
        f"<main><h1>The title</h1><p>{LONG}</p><h2>The Title!</h2><p>{MORE}</p></main>", "<title>The title</title>"
    )
    assert outline(html) == [(None, 1, 2)]


def test_a_line_above_the_text_that_repeats_the_title_is_not_heard_twice():
    above, text, below = (Piece(Paragraph(Prose(said))) for said in ("Ten ways to rest", LONG, "Ten ways to rest"))
    assert without_title([above, text, below], "Ten Ways to Rest!") == [text, below]
    assert without_title([above], "Ten Ways to Rest!") == [above]


def test_a_title_that_differs_is_told():
    html = page(
        f"<main><h1>Another name</h1><p>{LONG}</p></main>",
        "<title>The title</title><meta property=og:title content=Third>",
    )
    found = read(html)
    assert found.title == "Another name" or dropped(html)["Another name"] == "title"


def test_another_heading_of_level_1_below_the_text_stays():
    assert outline(article(f"<h1>Part two</h1><p>{MORE}</p>")) == [(None, 1, 1), ("Part two", 1, 1)]


def test_sections_with_levels():
    html = article(f"<h2>One</h2><p>{MORE}</p><h3>Inner</h3><p>{THIRD}</p><h2>Two</h2><p>{MORE} So.</p>")
    assert outline(html) == [(None, 1, 1), ("One", 2, 1), ("Inner", 3, 1), ("Two", 2, 1)]


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<h2>A <em>new</em>\n start</h2>", "A new start"),
        ('<h2>A start <a class=headerlink href="#a">¶</a></h2>', "A start"),
        ("<h2><div>Step 1</div><div>A start</div></h2>", "Step 1 A start"),
        ("<h2>A<br>start</h2>", "A start"),
        ('<a href="/x"><h2>A start</h2></a>', "A start"),
        ("<h2><button aria-expanded=true>A start</button></h2>", "A start"),
        ("<div class=related-advertisement id=x></div><h2 id=cookies-and-comments class=share>A start</h2>", "A start"),
        ("<header><h2>A start</h2></header>", "A start"),
    ],
)
def test_headings_in_many_forms(markup, text):
    assert outline(article(f"{markup}<p>{MORE}</p>"))[1:] == [(text, 2, 1)]


def test_a_picture_in_a_heading_follows_it():
    found = blocks(article(f'<h2><img src=x alt="A red kite over a hill">Kites</h2><p>{MORE}</p>'))
    assert found[1:] == [("figure", "A red kite over a hill", None, False), MORE]


BOLD = f"<p>{LONG}</p><p><b>First things</b></p><p>{MORE}</p><p><strong>Then others</strong></p><p>{THIRD}</p>"


def test_bold_lines_are_headings_where_a_page_has_no_others():
    assert outline(page(f"<main>{BOLD}</main>")) == [(None, 1, 1), ("First things", 2, 1), ("Then others", 2, 1)]
    heading = read(BOLD).sections[1].heading
    assert heading.spans == ()


@pytest.mark.parametrize(
    "html",
    [
        f"<main>{BOLD}<h2>A heading</h2><p>{MORE}</p></main>",
        f"<main>{BOLD}</main><footer><h3>About us</h3></footer>",
        f"<p>{LONG}</p><p><b>Only one</b></p><p>{MORE}</p>",
        f"<p>{LONG}</p><p><b>Note:</b></p><p>{MORE}</p><p><b>And:</b></p><p>{MORE}</p>",
        f"<p>{LONG}</p><p><b>This is so.</b></p><p>{MORE}</p><p><b>And so is this.</b></p><p>{MORE}</p>",
        f"<p>{LONG}</p><p><b>First</b> things</p><p>{MORE}</p><p><b>Then</b> others</p><p>{MORE}</p>",
        f"<p>{LONG}</p><p><b>First</b></p><p>Short.</p><p><b>Then</b></p><p>Short.</p>",
    ],
)
def test_bold_lines_are_no_headings_otherwise(html):
    made = [section for section in read(html).sections if section.heading]
    assert [section.heading.text for section in made] in ([], ["A heading"])


def test_a_long_article_without_headings_is_divided_by_its_rules():
    html = "<hr>".join("".join(f"<p>{LONG} {MORE} {n} {i}</p>" for i in range(8)) for n in range(3))
    assert outline(page(f"<main>{html}</main>")) == [(None, 1, 8)] * 3


def test_a_short_article_is_not():
    assert outline(page(f"<main><p>{LONG}</p><hr><p>{MORE}</p></main>")) == [(None, 1, 2)]


def test_nor_is_one_with_headings():
    html = "<hr>".join("".join(f"<p>{LONG} {MORE} {n} {i}</p>" for i in range(8)) for n in range(3))
    assert outline(page(f"<main><h2>All</h2>{html}</main>")) == [("All", 2, 24)]


def test_a_standfirst_marked_as_a_heading_is_text():
    html = page(f"<main><h1>The title</h1><h2 class=subtitle>What it is about</h2><p>{LONG}</p></main>")
    assert outline(html) == [(None, 1, 2)]
    assert blocks(html)[0] == "What it is about"


def test_nothing_of_the_text_is_lost_between_headings():
    html = article(f"<h2>Empty</h2><h2>Full</h2><p>{MORE}</p>")
    assert dropped(html)["Empty"] == "heading without text"


def test_headings_by_role_are_headings_where_a_page_has_no_others():
    html = article("".join(f"<div role=heading aria-level=3>Part {n}</div><p>{MORE} {n}</p>" for n in range(2)))
    assert outline(html) == [(None, 1, 1), ("Part 0", 3, 1), ("Part 1", 3, 1)]
    assert outline(html.replace("<div role=heading aria-level=3>Part 0</div>", "<h2>Part 0</h2>")) == [
        (None, 1, 1),
        ("Part 0", 2, 3),
    ]


@pytest.mark.parametrize(
    "sign", ["<hr>", "<p>* * *</p>", "<div>⁂</div>", "<p class=has-drop-cap>", "<p><span class=dropcap>A</span> "]
)
def test_breaks_divide_a_long_article_without_headings(sign):
    long = [f"<p>{LONG} {MORE} Number {n}.</p>" for n in range(20)]
    html = article(f"{''.join(long[:10])}{sign}{''.join(long[10:]).removeprefix('<p>')}")
    assert [(heading, count) for heading, _, count in outline(html)] == [(None, 11), (None, 10)]
