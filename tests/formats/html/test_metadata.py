"""What a page says about its article."""

from __future__ import annotations

import json

import pytest

from reader.formats.html.metadata import without_site
from tests.formats.html.making import LONG, MORE, page, read

BODY = f"<main><p>{LONG}</p><p>{MORE}</p></main>"
H1 = f"<main><h1>Kites over London</h1><p>{LONG}</p><p>{MORE}</p></main>"

TITLES = {
    "the title": ("<title>Kites over London</title>", BODY),
    "the title without the site": ("<title>Kites over London | The Paper</title>", BODY),
    "the site before it": (
        "<title>The Paper: News – Kites over London</title><meta property=og:site_name content='The Paper: News'>",
        BODY,
    ),
    "the social title": ("<title>Paper</title><meta property=og:title content='Kites over London'>", BODY),
    "the heading that the title repeats": ("<title>Kites over London - Paper - News for all of us</title>", H1),
    "the only heading of level 1": ("<title>Birds: what you need to know</title>", H1),
    "a heading of level 2, where the title is that": (
        "<title>Kites over London</title>",
        f"<h1>The Paper</h1><main><h2>Kites over London</h2><p>{LONG}</p></main>",
    ),
    "not the site's name as a heading": (
        "<title>Kites over London | The Paper</title><meta property=og:site_name content='The Paper'>",
        f"<header><h1>The Paper</h1></header>{BODY}",
    ),
    "linked data": (
        "<script type=application/ld+json>{'@type': 'NewsArticle', 'headline': 'Kites over London'}</script>".replace(
            "'", '"'
        ),
        BODY,
    ),
}


@pytest.mark.parametrize("name", TITLES)
def test_titles(name):
    head, body = TITLES[name]
    assert read(page(body, head)).title == "Kites over London"


def test_a_fragment_has_the_title_of_its_heading():
    assert read("<h1>Kites</h1><p>Over London.</p>").title == "Kites"
    assert read("<p>Over London.</p>").title == ""


@pytest.mark.parametrize(
    ("whole", "site", "title"),
    [
        ("Kites | Paper", "", "Kites"),
        ("Kites over London — The Daily Paper", "The Daily Paper", "Kites over London"),
        ("Paper » Kites over London", "Paper", "Kites over London"),
        ("Kites over London", "Paper", "Kites over London"),
        ("Kites - and what they eat in the city of London", "", "Kites - and what they eat in the city of London"),
        ("A well-known kite", "kite", "A well-known kite"),
    ],
)
def test_the_name_of_the_site_is_cut(whole, site, title):
    assert without_site(whole, site) == title


def data(**fields: object) -> str:
    return f"<script type='application/ld+json'>{json.dumps({'@type': 'Article', **fields})}</script>"


BYLINES = {
    "meta": ("<meta name=author content='Ann Lee'>", BODY, "Ann Lee"),
    "linked data": (data(author={"@type": "Person", "name": "Ann Lee"}), BODY, "Ann Lee"),
    "two authors": (data(author=[{"name": "Ann Lee"}, {"name": "Bo Li"}, {"name": "Ann Lee"}]), BODY, "Ann Lee, Bo Li"),
    "a name alone": (data(author="Ann Lee"), BODY, "Ann Lee"),
    "in a graph": (
        "<script type='application/ld+json'>"
        + json.dumps({"@graph": [{"@type": "WebSite"}, {"@type": "BlogPosting", "author": [{"name": "Ann Lee"}]}]})
        + "</script>",
        BODY,
        "Ann Lee",
    ),
    "an address is no name": ("<meta name=author content='https://x.example/ann'>", BODY, None),
    "a line": (
        "",
        f"<main><h1>T</h1><div class=byline>By Ann Lee <span>2 May</span></div><p>{LONG}</p></main>",
        "Ann Lee",
    ),
    "a linked line": (
        "",
        f"<main><h1>T</h1><a rel=author href=/a>Ann van der Lee</a><p>{LONG}</p></main>",
        "Ann van der Lee",
    ),
    "a line without a name": ("", f"<main><p class=author>The newsroom of ours</p><p>{LONG}</p></main>", None),
    "broken data": ("<script type='application/ld+json'>{'author': </script>", BODY, None),
}


@pytest.mark.parametrize("name", BYLINES)
def test_bylines(name):
    head, body, expected = BYLINES[name]
    assert read(page(body, head)).byline == expected


DATES = {
    "meta": ("<meta property=article:published_time content='2026-09-21T08:00:00+01:00'>", "", "2026-09-21"),
    "linked data": (data(datePublished="2026-09-21"), "", "2026-09-21"),
    "slashes": ("<meta name=citation_publication_date content='2026/09/21'>", "", "2026-09-21"),
    "the time element": ("", "<time datetime='2026-09-21'>Monday</time>", "2026-09-21"),
    "the one that is marked": (
        "",
        "<time datetime='2020-01-01'>x</time><time itemprop=datePublished datetime='2026-09-21'>y</time>",
        "2026-09-21",
    ),
    "no date": ("<meta name=date content='last Monday'>", "", None),
    "none": ("", "", None),
}


@pytest.mark.parametrize("name", DATES)
def test_dates(name):
    head, body, expected = DATES[name]
    assert read(page(f"<main>{body}<p>{LONG}</p><p>{MORE}</p></main>", head)).published == expected


@pytest.mark.parametrize(
    ("attributes", "head", "expected"),
    [
        ("lang=en-GB", "", "en-GB"),
        ("lang='de_DE'", "", "de-DE"),
        ("xml:lang=fr", "", "fr"),
        ("", "<meta http-equiv=x name=language content=es>", "es"),
        ("", "<meta property=og:locale content=pt_BR>", "pt-BR"),
        ("", "", None),
        ("lang='{{ lang }}'", "", None),
    ],
)
def test_languages(attributes, head, expected):
    assert read(page(BODY, head, attributes)).language == expected


def test_descriptions():
    assert read(page(BODY, "<meta name=description content=' Birds  of prey '>")).description == "Birds of prey"
    assert read(page(BODY, "<meta property=og:description content='Birds'>")).description == "Birds"
    assert read(page(BODY)).description is None
