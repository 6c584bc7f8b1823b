"""Versions that are heard, and the way between their places and those of the full one."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from reader import read_article
from reader.errors import LanguageError, NoArticleError
from reader.plain.versions import version
from reader.settings import Settings
from reader.speech.script import script

ARTICLES = Path(__file__).parents[2] / "articles"


@pytest.fixture(scope="module")
def article():
    return read_article(ARTICLES / "stem-cell-trial" / "article.md")


@pytest.fixture(scope="module")
def plain(article):
    return version(article, "plain")


@pytest.fixture(scope="module")
def summary(article):
    return version(article, "summary")


def test_the_full_version_is_the_article_itself(article):
    full = version(article, "full")
    assert full.article is full.noticed() is article
    assert full.to_full(77) == full.from_full(77) == 77


def test_the_plain_version_says_who_made_it(plain):
    assert plain.notice.startswith("Plain version, made by a program. ")
    assert "stayed as they were" in plain.notice
    said = [one.spoken.text for one in script(plain.noticed(), Settings()).utterances]
    assert said[1].startswith("Plain version, made by a program.")


@pytest.mark.parametrize("name", ["plain", "summary"])
def test_a_place_comes_back_where_it_was_or_a_word_before(name, request):
    heard = request.getfixturevalue(name)
    inside = [offset for start, end, *_ in heard.pieces for offset in range(start, end)]
    assert len(inside) > 500
    for offset in inside:
        back = heard.from_full(heard.to_full(offset))
        assert back <= offset
        assert len(heard.article.text[back:offset].split()) <= 2, "the word before, and the rest of this one"


def test_places_rise_with_the_article(plain):
    places = [plain.to_full(offset) for offset in range(len(plain.article.text) + 1)]
    assert places == sorted(places)
    assert places[0] == 0
    assert places[-1] == plain.length


def test_a_plain_sentence_leads_to_its_source(article, plain):
    offset = plain.article.text.index("A placebo is a dummy treatment.")
    source = next(one for one in article.sentences if "a dummy treatment" in one.text)
    assert source.start <= plain.to_full(offset) < source.end
    start = plain.from_full(source.start)
    assert plain.to_full(start) == source.start
    assert any(one.start == start for one in plain.article.sentences), "the first sentence that was made of it"
    assert start <= offset


def test_headings_and_quotations_lead_to_themselves(article, plain):
    for text in ("How is MSCT different?", "“It would be easy to hear"):
        assert plain.to_full(plain.article.text.index(text)) == article.text.index(text)
        assert plain.from_full(article.text.index(text)) == plain.article.text.index(text)


def test_a_summary_is_short_and_its_sentences_lead_to_their_sources(article, summary):
    assert "made by a program" in summary.notice
    assert len(summary.article.text) < len(article.text) / 2
    assert summary.pieces
    for start, _, begin, end in summary.pieces:
        assert summary.to_full(start) == begin
        assert any(one.start <= begin < end <= one.end for one in article.sentences)
    shares = sorted(piece[2:] for piece in summary.pieces)
    assert all(one[1] <= other[0] for one, other in pairwise(shares)), "no two are mistaken"
    assert summary.from_full(article.text.index("MSCT was safe")) > 0
    assert summary.to_full(len(summary.article.text)) == len(article.text)


def test_the_notice_of_another_language_is_said_by_the_articles_voice():
    german = read_article(ARTICLES / "hitze-und-ms" / "article.md")
    heard = version(german, "summary")
    assert not heard.notice
    first = script(heard.article, Settings()).utterances[1]
    assert first.text.startswith("Zusammenfassung, von einem Programm erstellt")
    assert first.language == "de"
    for start, end, begin, _ in heard.pieces:
        assert heard.article.text[start:end] in german.text[max(0, begin - 300) : begin + 300]
        assert heard.to_full(start) == begin


def test_a_notice_that_stays_english_is_marked_as_english():
    finnish = version(read_article(b"# Kissa\n\nKissa istuu matolla.", media_type="text/markdown"), "summary")
    said = script(finnish.noticed(), Settings()).utterances
    assert [one.language for one in said if one.text.startswith("Summary, made by a program")] == ["en"]


def test_what_cannot_be_made_is_an_error():
    german = read_article(ARTICLES / "hitze-und-ms" / "article.md")
    with pytest.raises(LanguageError, match="English only"):
        version(german, "plain")
    with pytest.raises(NoArticleError, match="full version"):
        version(read_article(b"# Only a heading\n\n    code\n", media_type="text/markdown"), "summary")
