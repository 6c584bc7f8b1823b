"""Pages without an article: one sentence that says so, with what the page offers."""

from __future__ import annotations

import json

import pytest

from reader.errors import NoArticleError
from tests.formats.html.making import LONG, MORE, page, read

SHELL = (
    "<div id=root></div><noscript>You need to enable JavaScript to run this app.</noscript><script src=app.js></script>"
)


def refused(html: str) -> str:
    with pytest.raises(NoArticleError) as caught:
        read(html)
    return str(caught.value)


@pytest.mark.parametrize(
    "body",
    [
        SHELL,
        "<div id=app>Loading…</div><script>go()</script>",
        "<p>Please enable JavaScript to continue using this application.</p><script>go()</script>",
        "<p>Just a moment…</p><script>go()</script>",
    ],
)
def test_a_page_that_needs_scripts(body):
    said = refused(page(body))
    assert said.startswith("The page holds no article: it builds its text with JavaScript")
    assert said.endswith(".")
    assert "\n" not in said


def test_it_tells_what_the_page_offers():
    head = (
        "<meta name=description content='Birds of prey.'><link rel=alternate type=application/rss+xml href=/feed>"
        "<link rel=amphtml href=/amp><link rel=alternate media=print href=/print>"
    )
    said = refused(page(SHELL, head))
    for offer in (
        "a feed at https://paper.example/feed",
        "an AMP version at https://paper.example/amp",
        "a print version at https://paper.example/print",
        "the description “Birds of prey”",
    ):
        assert offer in said


@pytest.mark.parametrize(
    "html", ["", "   ", "<html></html>", "<!-- nothing -->", "<p> </p>", "<script>x</script>", "\0"]
)
def test_an_empty_page(html):
    assert refused(html).startswith("The page")


def test_text_given_to_machines_is_read():
    body = f"{LONG}\n\n{MORE} {LONG}"
    data = f"<script type='application/ld+json'>{json.dumps({'@type': 'NewsArticle', 'articleBody': body})}</script>"
    found = read(page(SHELL, data))
    assert [block.prose.text for block in found.sections[0].blocks] == [LONG, f"{MORE} {LONG}"]


def test_a_few_words_are_an_article_where_no_scripts_are_asked_for():
    assert read("<p>Loading the washing machine.</p>").sections
    assert read(page("<p>A short note.</p><script>x()</script>")).sections
