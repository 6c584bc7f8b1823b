"""Hostile and broken pages end soon, with the text or with an error that says what to do."""

from __future__ import annotations

import time
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import NoArticleError, TooLargeError
from reader.formats.html.tree import MOST_TAGS, parse, plain
from reader.model.article import block_proses
from tests.formats.html.making import LONG, MORE, read

P = f"<p>{LONG}</p>"
SECONDS = 5.0
"""CPU time that any page may take."""

KEPT = {
    "nested elements": "<div>" * 50_000 + P + "</div>" * 50_000,
    "nested spans": f"<p>{'<span>' * 50_000}{LONG}",
    "nested bold": "<b>" * 50_000 + P,
    "nested quotes": "<blockquote>" * 50_000 + P,
    "nested lists": "<ul><li>" * 50_000 + LONG,
    "nested tables": "<table><tr><td>" * 25_000 + LONG,
    "nested headings": "<h2>" * 50_000 + P,
    "nested details": "<details><summary>s</summary>" * 200 + P,
    "nested figures": "<figure>" * 200 + P,
    "unknown elements": "<x-y>" * 20_000 + P,
    "attributes": "<div " + " ".join(f"a{n}=1" for n in range(100_000)) + f">{P}</div>",
    "attributes without values": "<div " + " ".join(f"a{n}" for n in range(100_000)) + f">{P}</div>",
    "attributes with signs": "<div " + " ".join(f"a{n}='<'" for n in range(50_000)) + f">{P}</div>",
    "a long class": f"<div class='{'read-more-' * 100_000}'>{P}</div>",
    "a long style": f"<div style='{'display ' * 500_000}'>{P}</div>",
    "white space": f"<p>{' ' * 5_000_000}{LONG}</p>",
    "blank lines": "\n" * 5_000_000 + P,
    "a long script": f"<script>{'x<' * 50_000}</script>{P}",
    "deep linked data": f"<script type='application/ld+json'>{'[' * 100_000}</script>{P}",
    "an unclosed comment": f"{P}<!-- {'no end ' * 1000}",
    "a broken comment": f"<!-->{P}<!--->",
    "an unclosed tag": f"{P}<a href='",
    "an unclosed quote": f"{P}<a href='x>{LONG * 1000}",
    "NULs": P.replace(" ", "\0 "),
    "controls": P.replace(" ", "\x01 \x1f"),
    "entities of its own": f"<!DOCTYPE html [<!ENTITY a 'aaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><p>&b;</p>{P}",
    "character references": f"<p>&#0;&#xD800;&#x110000;&#99999999999;&bogus;</p>{P}",
    "a frameset": f"<frameset><frame src=x></frameset>{P}",
    "XHTML": f"<?xml version='1.0' encoding='utf-8'?><html xmlns='http://www.w3.org/1999/xhtml'><body>{P}</body></html>",
    "a wrong declaration": f"<?xml version='1.0' encoding='utf-16'?><html><body>{P}</body></html>",
    "a title without an end": f"<p>{LONG}</p><title>{LONG}",
    "crossed elements": f"<b><p>{LONG}</b></p><i></b>",
    "many pictures": "<img src=x alt='some words here'>" * 20_000 + P,
    "many breaks": f"{'x<br>' * 40_000}{P}",
    "many links": f"<p>{'<a href=x>y</a> ' * 30_000}</p>{P}",
    "many notes": "".join(f'<sup><a href="#fn{n}">1</a></sup><p id="fn{n}">n</p>' for n in range(10_000)) + P,
    "many quotes": f"<blockquote>{LONG}</blockquote>" * 3000 + P,
    "many definitions": f"<dl>{'<dt>a</dt><dd>b</dd>' * 15_000}</dl>{P}",
    "one entry with much": f"<ul><li><h3>x</h3>{'<p>a</p>' * 20_000}</ul>{P}",
    "many columns": f"<table><tr>{'<td>x</td>' * 30_000}</tr><tr><td>y<td>z</table>{P}",
}


@pytest.mark.parametrize("name", KEPT)
def test_it_ends_soon_with_its_text(name):
    start = time.process_time()
    found = read(KEPT[name])
    assert time.process_time() - start < SECONDS
    text = " ".join(p.text for s in found.sections for b in s.blocks for p in block_proses(b))
    headings = " ".join(s.heading.text for s in found.sections if s.heading)
    told = " ".join(one.text for one in found.dropped)
    assert LONG in f"{text} {headings}", told[:300]


@pytest.mark.parametrize(
    "html",
    ["<p>x</p>" * MOST_TAGS, "<" * 1_000_000, "<a href=x>y</a>" * 100_000, "<td>" * 200_000],
    ids=["paragraphs", "signs", "links", "cells"],
)
def test_more_than_an_article_can_hold_is_refused_at_once(html):
    start = time.process_time()
    with pytest.raises(TooLargeError, match=r"^The page holds [\d,]+ tags, .*\.$"):
        read(html)
    assert time.process_time() - start < 1


def test_ten_megabytes_of_words_are_read():
    start = time.process_time()
    found = read("<p>" + "word " * 1_900_000)
    assert time.process_time() - start < SECONDS
    assert found.sections[0].blocks[0].prose.text.count("word") == 1_900_000


def test_elements_nested_too_deep_keep_what_follows_them():
    root = parse("<div>" * 50_000 + "inside" + "</div>" * 50_000 + "<p>after</p>")
    assert plain(root).split() == ["inside", "after"]


def test_attributes_beyond_measure_are_cut_and_the_text_stays():
    root = parse("<p " + " ".join(f"a{n}=1" for n in range(1000)) + ">text</p>")
    (paragraph,) = root.iter("p")
    assert plain(paragraph) == "text"
    assert 0 < len(paragraph.attrib) <= 200


SCRAPS = st.lists(
    st.sampled_from(
        [
            "<p>",
            "</p>",
            "<div class=share>",
            "</div>",
            "<h2>",
            "</h2>",
            "<ul>",
            "<li>",
            "</ul>",
            "<table><tr>",
            "<td>",
            "<th>",
            "</table>",
            "<blockquote>",
            "</blockquote>",
            "<img alt=x>",
            "<br>",
            "<a href='#fn1'>",
            "</a>",
            "<pre>",
            "</pre>",
            "<details>",
            "<summary>",
            "</details>",
            "<dl>",
            "<dt>",
            "<dd>",
            "</dl>",
            "<figure>",
            "<figcaption>",
            "</figure>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "&amp;",
            "&",
            "<",
            ">",
            '"',
            "\x00",
            "\ufeff",
            "�",
            "é",
            "words of it ",
            " ",
            "<nav>",
            "</nav>",
            "<main>",
            "</main>",
            "<h1>",
            "<hr>",
            "<li id=fn1>",
            "<sup>",
            "</sup>",
            "<aside>",
            "</aside>",
        ]
    ),
    max_size=60,
).map("".join)


@given(SCRAPS)
@settings(deadline=None, max_examples=150)
def test_any_markup_ends_with_text_or_a_typed_error(html):
    try:
        found = read(html.encode("utf-8", "surrogatepass"))
    except NoArticleError:
        return
    for section in found.sections:
        assert 1 <= section.level <= 6
        for prose in (p for b in section.blocks for p in block_proses(b)):
            assert prose.start == 0
            assert all(0 <= span.start <= span.end <= len(prose.text) for span in prose.spans)


@given(st.binary(max_size=400))
@settings(deadline=None, max_examples=100)
def test_any_bytes_end_with_text_or_a_typed_error(data):
    with suppress(NoArticleError):
        assert read(data).sections


def test_more_of_the_same_is_more_of_the_same():
    assert (
        len(read(f"<main>{''.join(f'<h2>Part {n}</h2><p>{MORE} {n}</p>' for n in range(500))}</main>").sections) == 500
    )
