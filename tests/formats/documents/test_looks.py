"""Books whose headings only look like ones."""

from __future__ import annotations

import pytest
from lxml import html

from reader.formats.epub.looks import MARKER, Look, Looks
from tests.fuzz import check, limited
from tests.hostile.archives import packed, parts

SHEET = """/* a { font-size: 99pt } */ .big, p.huge { font-size: 18pt } .strong { font-weight: bold }
@media screen { .part { font-size: 1.5em } } .small { font-size: 80% } .broken { font-size: .pt; font-weight: }"""
TEXT = "<p>Some words of a paragraph, and it goes on for a while until it ends.</p>"


def marked(body: str, before: str = "") -> list[tuple[str, str]]:
    tree = html.fromstring(f"<body>{body}</body>")
    looks = Looks()
    looks.add(before)
    looks.add(SHEET)
    looks.mark(tree)
    return [(one.text_content(), one.get(MARKER)) for one in tree.iter("h2") if one.get(MARKER)]


@pytest.mark.parametrize(
    ("heading", "size", "bold"),
    [
        ('<p class="big">The river</p>', 18.0, 0),
        ('<div class="huge"><span>The river</span></div>', 18.0, 0),
        ('<p><span class="big strong">The river</span></p>', 18.0, 1),
        ('<p class="part">The river</p>', 18.0, 0),
        ('<div class="big"><p class="part">The river</p></div>', 27.0, 0),
        ('<p class="strong">The river</p>', 12.0, 1),
        ("<p><b>The river</b></p>", 12.0, 1),
        ('<p style="font-size: 20px; font-weight: 700">The river</p>', 15.0, 1),
    ],
)
def test_paragraphs_in_larger_or_bold_type_are_headings(heading, size, bold):
    assert marked(f"{TEXT}{heading}{TEXT}") == [("The river", Look(size, bool(bold)).name)]


@pytest.mark.parametrize(
    "body",
    [
        f'{TEXT}<p class="big">It goes on here.</p>{TEXT}',
        f'{TEXT}<p class="big">* * *</p>{TEXT}',
        f'{TEXT}<p class="small">The river</p>{TEXT}',
        f'{TEXT}<p class="broken unknown">The river</p>{TEXT}',
        f'{TEXT}<p><span class="big">D</span>rop letters begin it</p>{TEXT}',
        f'{TEXT}<table><tr><td><p class="big">The river</p></td></tr></table>{TEXT}',
        f'{TEXT}<p class="big">The river</p>',
        f'<h2>A heading</h2>{TEXT}<p class="big">The river</p>{TEXT}',
        '<p class="strong">One</p><p class="strong">Two</p><p class="strong">Three</p>',
    ],
)
def test_others_are_not(body):
    assert marked(body) == []


def test_levels_follow_the_sizes_of_the_whole_book():
    looks = Looks()
    looks.names |= {Look(12.0, bold=True).name, Look(18.0).name, Look(105.0, bold=True).name}
    assert [looks.level(look.name) for look in (Look(105.0, bold=True), Look(18.0), Look(12.0, bold=True))] == [1, 2, 3]


def test_a_damaged_style_sheet_costs_no_text():
    whole = {**parts("epub", f"<p>A line</p>{TEXT}"), "a.css": b"\xff\xfe}{}}{ .a{" * 50}
    assert "Some words of a paragraph" in check("epub", packed(whole)).text


@pytest.mark.parametrize("sheet", ["/*" * 150_000, "a" * 300_000, "{" * 300_000, ".a{" * 100_000, "a," * 150_000])
def test_a_hostile_style_sheet_is_read_in_time_and_spoils_no_other(sheet):
    with limited(2.0):
        found = marked(f'{TEXT}<p class="big">The river</p>{TEXT}<p class="a">A line</p>{TEXT}', before=sheet)
    assert found == [("The river", Look(18.0, bold=False).name)]
