"""Inline markup: spans that slice back to their words, and white space as a browser shows it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats.html.inline import Line, join, tidy
from reader.model.article import Item, Paragraph, Prose, Span, SpanKind, block_proses
from tests.formats.html.making import LONG, MORE, THIRD, article, page, read


def spans(markup: str, html: str | None = None) -> list[tuple[str, str, str | None, str | None]]:
    """Return kind, words, target and text of the spans of the paragraph that ``markup`` makes."""
    found = read(html or article(f"<p>{markup}</p><p>{MORE}</p>"))
    prose = next(p.prose for s in found.sections for p in s.blocks if isinstance(p, Paragraph) and p.prose.text != LONG)
    return [(str(s.kind), prose.text[s.start : s.end], s.target, s.text) for s in prose.spans]


KINDS = {
    "an <em>early</em> bird": [("emphasis", "early", None, None)],
    "an <i>early</i> bird": [("emphasis", "early", None, None)],
    "an <strong>early</strong> bird": [("strong", "early", None, None)],
    "an <b> early </b> bird": [("strong", "early", None, None)],
    "the <code>ls</code> command": [("code", "ls", None, None)],
    "press <kbd>Ctrl</kbd> now": [("code", "Ctrl", None, None)],
    "the <abbr title=' World Health Organization'>WHO</abbr> says": [
        ("abbreviation", "WHO", None, "World Health Organization")
    ],
    "the <abbr>WHO</abbr> says": [],
    "a <i lang=fr>sclérose</i> it is": [
        ("emphasis", "sclérose", None, None),
        ("language", "sclérose", "fr", None),
    ],
    "an <span lang=en-US>elevator</span> in it": [],
    "see <a href=/two>page two</a> too": [("link", "page two", "https://paper.example/two", None)],
    "see <a href='https://x.example/a b'>this one</a> too": [("link", "this one", "https://x.example/a b", None)],
    "see <a href='#top'>the top</a> again": [],
    "see <a href='javascript:go()'>the rest</a> of it": [],
    "see <a name=x>the place</a> here": [],
    "see <a href='http://[bad'>a bad one</a> here": [],
    "an <b><i>empty</i></b><i> </i> one": [("strong", "empty", None, None), ("emphasis", "empty", None, None)],
    "a wonder<img src=x alt='a smiling face'>ful one": [("image", "", None, "a smiling face")],
    "a plain<img src=x alt=''> picture": [],
    "an <u>underlined</u> <small>small</small> word": [],
}


@pytest.mark.parametrize("markup", KINDS)
def test_spans(markup):
    assert spans(markup) == KINDS[markup]


LOST_SPACES = {
    "safe and sound<strong>Cons:</strong> dear": "safe and sound Cons: dear",
    "we made the<a href=/k><span>Kite</span></a> of it": "we made the Kite of it",
    "what the shop offers on all of its days: <a href=/a>the Red Kite</a><a href=/b>The blue one</a>": (
        "what the shop offers on all of its days: the Red Kite The blue one"
    ),
    "an e<b>Bay</b> of mac<b>OS</b>": "an eBay of macOS",
    "Linked<b>In</b> and You<a href=/t>Tube</a>": "LinkedIn and YouTube",
    "a wonder<b>ful</b> one": "a wonderful one",
}


@pytest.mark.parametrize("markup", LOST_SPACES)
def test_a_name_or_label_does_not_stick_to_the_word_before_it(markup):
    blocks = read(article(f"<p>{markup}</p><p>{MORE}</p>")).sections[0].blocks
    prose = next(part.prose for part in blocks if isinstance(part, Paragraph) and part.prose.text != LONG)
    assert prose.text == LOST_SPACES[markup]
    links = [prose.text[span.start : span.end] for span in prose.spans if span.kind is SpanKind.LINK]
    assert all(link == link.strip() for link in links)


@pytest.mark.parametrize(
    ("href", "target"),
    [
        ("https://x.example", "https://x.example"),
        ("https://x.example/a//b/../c", "https://x.example/a//b/../c"),
        ("https://x.example/a?", "https://x.example/a"),
        ("HTTPS://x.example/a#", "https://x.example/a"),
        ("b/./c", "https://paper.example/news/b/c"),
        ("//x.example/a", "https://x.example/a"),
    ],
)
def test_addresses_are_those_that_joining_gives(href, target):
    assert spans(f"see <a href='{href}'>this page</a> too") == [("link", "this page", target, None)]


NOTES = {
    "raised": 'so<sup><a href="#fn1">1</a></sup> it is',
    "in brackets": 'so<a href="#cite_note-1">[1]</a> it is',
    "raised inside the link": 'so<a href="#x1"><sup>1</sup></a> it is',
    "said to be one": 'so<a role="doc-noteref" href="#x">1</a> it is',
}


@pytest.mark.parametrize("name", NOTES)
def test_marks_of_notes(name):
    (kind, words, target, _), *rest = spans(NOTES[name])
    assert (kind, words.strip("[]"), target, rest) == ("footnote", "1", "1", [])


@pytest.mark.parametrize(
    "markup", ['see <a href="#section">1</a>', 'see <a href="#fn1">this note</a>', 'see <a href="/n/1">1</a>']
)
def test_what_only_looks_like_a_note_is_none(markup):
    assert "footnote" not in [kind for kind, *_ in spans(markup)]


def test_text_hidden_from_everybody_or_from_eyes_is_left_out_and_told():
    body = (
        "<p>Seen <span hidden>never</span><span class='sr-only'>opens in a new window</span>"
        "<b style='display: none'>x</b> only</p>"
    )
    found = read(article(body + f"<p>{MORE}</p>"))
    assert found.sections[0].blocks[1].prose.text == "Seen only"
    assert {"never", "opens in a new window", "x"} <= {one.text for one in found.dropped if one.reason == "hidden"}


def test_a_link_around_blocks_is_a_link_in_each():
    found = read(article(f'<a href="/two"><p>{MORE}</p><ul><li>One entry</ul></a><p>{MORE} Again.</p>'))
    paragraph, listed = found.sections[0].blocks[1:3]
    (item,) = listed.items
    for prose in (paragraph.prose, item.prose):
        assert [(s.kind, s.start, s.end) for s in prose.spans] == [(SpanKind.LINK, 0, len(prose.text))]
    assert found.sections[0].blocks[3].prose.spans == ()


def test_blocks_in_another_language_say_so():
    found = read(
        page(f"<main><p>{LONG}</p><div lang=fr><p>{MORE}</p><ul><li lang=de>Ja</ul></div><p>{THIRD}</p></main>")
    )
    first, french, german, last = found.sections[0].blocks
    assert (first.prose.language, french.prose.language, last.prose.language) == (None, "fr", None)
    assert german.items[0].prose.language == "de"


def test_a_language_that_is_none_is_not_believed():
    found = read(page(f"<main><p>{LONG}</p><p lang='{{{{page.lang}}}}'>{MORE}</p></main>"))
    assert found.sections[0].blocks[1].prose.language is None


def test_links_without_an_address_of_the_page_stay_as_written():
    found = read(article(f'<p>See <a href="two.html">Two</a>. {MORE}</p>').encode(), url=None)
    assert found.sections[0].blocks[1].prose.spans[0].target == "two.html"


MARKUP = st.recursive(
    st.sampled_from(
        ["word", " ", "\n", "two words", "&nbsp;", "<br>", "ü", "<img alt='an image of it' src=x>", "&shy;"]
    ),
    lambda inner: st.tuples(
        st.sampled_from(["em", "b", "a href=/x", "code", "abbr title=T", "span lang=fr", "sup", "u"]),
        st.lists(inner, max_size=4),
    ).map(lambda pair: f"<{pair[0]}>{''.join(pair[1])}</{pair[0].split()[0]}>"),
    max_leaves=12,
)


@given(st.lists(MARKUP, max_size=6))
def test_any_inline_markup_gives_spans_within_the_text(parts):
    found = read(f"<p>Start {''.join(parts)} end</p>")
    for section in found.sections:
        for block in section.blocks:
            for prose in block_proses(block):
                check(prose)


def check(prose: Prose) -> None:
    assert prose.text == prose.text.strip()
    assert "  " not in prose.text
    for span in prose.spans:
        words = prose.text[span.start : span.end]
        assert 0 <= span.start <= span.end <= len(prose.text)
        assert words == words.strip()
        assert bool(words) != (span.kind is SpanKind.IMAGE)


@given(st.lists(st.text(alphabet=" \n\tab\u00a0é", max_size=6), max_size=8))
def test_lines_collapse_white_space_as_one_text_would(parts):
    line = Line()
    for part in parts:
        line.add(part)
    prose = line.take()
    assert (prose.text if prose else "") == " ".join("".join(parts).split())


def test_spans_that_are_open_go_on_in_the_next_line():
    line = Line()
    line.open(SpanKind.STRONG)
    line.add("one")
    first = line.take()
    line.add("two")
    line.close()
    line.add(" three")
    second = line.take()
    assert first == Prose("one", spans=(Span(SpanKind.STRONG, 0, 3),))
    assert second == Prose("two three", spans=(Span(SpanKind.STRONG, 0, 3),))
    assert line.take() is None


def test_verbatim_lines_keep_their_white_space():
    line = Line(verbatim=True)
    line.add("\n  a\n\tb \n")
    assert line.take() == Prose("  a\n\tb")


def test_tidy_moves_spans_with_what_is_cut():
    assert tidy("\nab ", [Span(SpanKind.CODE, 1, 4)], verbatim=True) == Prose("ab", spans=(Span(SpanKind.CODE, 0, 2),))
    assert tidy(" \n", [Span(SpanKind.CODE, 0, 1)]) is None


@given(st.lists(st.builds(Prose, st.text(alphabet="ab c", min_size=1)), max_size=5))
def test_joined_proses_are_lines(proses):
    joined = join([Prose(p.text, spans=(Span(SpanKind.LINK, 0, len(p.text)),)) for p in proses])
    if not proses:
        assert joined is None
        return
    assert joined.text == "\n".join(prose.text for prose in proses)
    assert [joined.text[s.start : s.end] for s in joined.spans] == [prose.text for prose in proses]


def test_items_keep_their_spans():
    found = read(article(f"<ul><li>An <em>early</em> bird<ul><li>and a <b>worm</b></ul></ul><p>{MORE}</p>"))
    (item,) = found.sections[0].blocks[1].items
    assert isinstance(item, Item)
    assert [item.prose.text[s.start : s.end] for s in item.prose.spans] == ["early"]
    assert [item.items[0].prose.text[s.start : s.end] for s in item.items[0].prose.spans] == ["worm"]
