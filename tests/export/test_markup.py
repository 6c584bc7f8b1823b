"""Markdown and HTML that we write, read back, say the same article."""

from __future__ import annotations

import html.parser
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader import read_article
from reader.export.html import as_html
from reader.export.inline import marked
from reader.export.markdown import as_markdown
from reader.model.article import Figure, Footnote, Item, List, Paragraph, Prose, Quote, Span, SpanKind, Table
from tests.making import article, bullets, row, section

WRITERS = {"html": (as_html, "text/html"), "markdown": (as_markdown, "text/markdown")}


def again(made, kind):
    write, media_type = WRITERS[kind]
    return read_article(write(made).encode(), media_type=media_type)


def bare(data: Any) -> Any:
    """Return an article's data without offsets and ids, which a changed text moves."""
    if isinstance(data, dict):
        left_out = {"start", "end", "sentences", "id", "source", "dropped", "description"}
        return {key: bare(value) for key, value in data.items() if key not in left_out}
    return [bare(value) for value in data] if isinstance(data, list) else data


LONG = "The trial took place in four hospitals, and every person who joined it was followed for a whole year."


def told(number):
    """Return a paragraph that is no other one's double."""
    return f"{LONG} That was the rule in hospital number {number}, too."


@pytest.mark.parametrize("kind", WRITERS)
def test_an_article_survives_the_round_trip(kind):
    text = f"{LONG} See the leaflet for more, and do not stop now."
    spans = (
        Span(SpanKind.LINK, text.index("leaflet"), text.index("leaflet") + 7, "https://example.org/a?b=c&d=e"),
        Span(SpanKind.STRONG, text.index("not"), text.index("not") + 3),
    )
    made = article(
        section(None, Paragraph(Prose(text, spans=spans)), told(1)),
        section(
            "What <happened> & *why*",
            told(2),
            List((Item(Prose("Fruit"), items=(Item(Prose("Apple")), Item(Prose("Pear")))), Item(Prose("Bread")))),
            bullets("Stir it", "Wait a while", ordered=True),
            "Then this.",
            Table(rows=(row("Monday", "5 | 6 mg"), row("Tuesday", "3 mg")), header=row("Day", "Dose")),
        ),
        section("A deeper one", told(3), Quote(Prose("We have won this time.")), told(4), level=3),
    )
    assert bare(again(made, kind).as_dict()) == bare(made.as_dict())


@pytest.mark.parametrize("kind", WRITERS)
def test_pictures_and_notes_survive(kind):
    text = f"It helps1 some. {LONG}"
    prose = Prose(text, spans=(Span(SpanKind.FOOTNOTE, 8, 9, "1"),))
    made = article(
        section(
            None,
            Paragraph(prose),
            Figure(Prose("A black cat asleep"), Prose("Tibbles")),
            LONG,
            Footnote("1", Prose("See there.")),
        )
    )
    blocks = again(made, kind).sections[0].blocks
    assert [type(block).__name__ for block in blocks] == ["Paragraph", "Figure", "Paragraph", "Footnote"]
    assert blocks[1].alt.text == "A black cat asleep"
    assert blocks[1].caption.text == "Tibbles"
    assert blocks[3].prose.text == "See there."


@pytest.mark.parametrize(
    "line",
    [
        "# no heading",
        "- no item",
        "3. no number",
        "+ plus",
        "> no quote",
        "`tick` *star*",
        "a_b_c [x](y)",
        "<b>no tag</b>",
    ],
)
def test_signs_of_markdown_in_the_text_stay_text(line):
    made = article(section(None, line, LONG))
    assert again(made, "markdown").sections[0].blocks[0].prose.text == line


def test_the_page_is_well_formed():
    made = article(section(None, Paragraph(Prose('5 < 6 & "so"', language="fr")), LONG), section("Then", LONG))
    page = as_html(made)
    stack = []

    class Checker(html.parser.HTMLParser):
        def handle_starttag(self, tag, attrs):
            if tag not in {"meta", "img", "br"}:
                stack.append(tag)

        def handle_endtag(self, tag):
            assert stack.pop() == tag

    Checker().feed(page)
    assert stack == []
    assert '<p lang="fr">5 &lt; 6 &amp; "so"</p>' in page


@st.composite
def proses(draw):
    text = draw(st.text(alphabet="abcdef ", min_size=0, max_size=20))
    edge = st.integers(0, len(text))
    pairs = draw(st.lists(st.tuples(edge, edge), max_size=5))
    return Prose(text, spans=tuple(Span(SpanKind.EMPHASIS, min(pair), max(pair)) for pair in pairs))


@settings(max_examples=200)
@given(proses())
def test_markup_nests_and_loses_no_character(prose):
    out = marked(prose, lambda text, _: text, lambda _: "<", lambda _: ">")
    assert out.replace("<", "").replace(">", "") == prose.text
    depth = 0
    for sign in out:
        depth += {"<": 1, ">": -1}.get(sign, 0)
        assert depth >= 0
    assert depth == 0


def test_the_text_of_a_span_stands_inside_its_signs():
    prose = Prose("one two three", spans=(Span(SpanKind.LINK, 4, 13), Span(SpanKind.STRONG, 0, 7)))
    signs = {SpanKind.LINK: "()", SpanKind.STRONG: "[]"}
    out = marked(prose, lambda text, _: text, lambda s: signs[s.kind][0], lambda s: signs[s.kind][1])
    assert out == "[one (two)]( three)"
