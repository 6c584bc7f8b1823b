"""A feed's entries as sources: which there are, which number means which, and what is opened for each."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.errors import NoArticleError, NotFoundError
from reader.model.document import Document
from reader.sources.entries import entries_of, numbered, open_entry
from tests.sources.server import redirect, response, serving

PAGE = "<html><head><title>Tea</title></head><body><main><h1>Tea</h1>{}</main></body></html>"
WORDS = "<p>These are the words of the whole article, which stand on a page of its own for everybody to read.</p>" * 4


def feed(link: str, url: str | None = None, text: str = "In short.") -> Document:
    item = f"<item><title>Tea</title><link>{link}</link><description>{text}</description></item>"
    other = "<item><title>Other</title><description>Other words.</description></item>"
    return Document(f"<rss version='2.0'><channel>{item}{other}</channel></rss>".encode(), url=url, source="a feed")


def opened(document: Document, **options):
    return open_entry(entries_of(document)[0], document, **options)


def test_entries_are_those_of_a_feed_only():
    assert [entry.title for entry in entries_of(feed("https://e.org"))] == ["Tea", "Other"]
    assert entries_of(Document(b"<p>No feed.</p>")) == ()
    assert entries_of(feed("https://e.org"), "text") == ()
    assert len(entries_of(feed("https://e.org"), "feed")) == 2


def test_a_single_entry_needs_no_choice():
    assert entries_of(Document(b"<rss><channel><item><title>A</title></item></channel></rss>")) == ()


def test_numbers_begin_at_the_first():
    found = entries_of(feed("https://e.org"))
    assert [numbered(found, number).title for number in (1, 2)] == ["Tea", "Other"]
    for number in (0, 3, -1):
        with pytest.raises(NotFoundError, match="from 1 to 2"):
            numbered(found, number)
    with pytest.raises(NotFoundError, match="no feed"):
        numbered((), 1)


def test_a_summary_leads_to_its_page():
    with serving({"/tea": response(PAGE.format(WORDS).encode(), content_type="text/html")}) as server:
        found = opened(feed(server.url("/tea"), server.url("/feed")), allow_local=True)
    assert found.article.text.startswith("These are the words")
    assert found.trouble == ""
    assert found.document.url == server.url("/tea")


@pytest.mark.parametrize(
    "answer", [response(b"no", "404 Not Found"), response(b""), redirect("file:///etc/passwd"), redirect("/tea")]
)
def test_where_that_fails_the_summary_is_read_and_said_to_be_one(answer):
    with serving({"/tea": answer}) as server:
        found = opened(feed(server.url("/tea"), server.url("/feed")), allow_local=True)
    assert found.article.text == "In short."
    assert found.trouble.startswith("Only the feed's summary can be read. ")


def test_only_a_feed_from_the_same_server_may_lead_to_a_local_page():
    with serving({"/tea": response(PAGE.format(WORDS).encode())}) as server:
        for url in (None, "https://tea.test/feed"):
            found = opened(feed(server.url("/tea"), url), allow_local=True)
            assert found.article.text == "In short."
        assert not server.requests


def test_without_leave_nothing_local_is_opened():
    with serving({"/tea": response(PAGE.format(WORDS).encode())}) as server:
        assert opened(feed(server.url("/tea"), server.url("/feed"))).article.text == "In short."
        assert not server.requests


def test_a_whole_entry_is_read_from_the_feed_alone():
    with serving({}) as server:
        text = "&lt;p&gt;" + "word " * 200 + "&lt;/p&gt;"
        found = opened(feed(server.url("/tea?token=abc"), server.url("/feed"), text), allow_local=True)
        assert not server.requests
    assert found.document.url == server.url("/tea?token=abc")
    assert "abc" not in found.article.source, "what looks like a key is not shown"


def test_an_entry_without_anything_says_so():
    document = feed("", None, "")
    with pytest.raises(NoArticleError):
        opened(document)


def test_the_place_of_an_entry_is_kept_under_its_page():
    from reader.library.keys import key_of

    document = feed("https://e.org/tea", "https://e.org/feed")
    entry = entries_of(document)[0]
    found = open_entry(replace(entry, full=True), document)
    assert key_of(found.document).name == "https://e.org/tea"
