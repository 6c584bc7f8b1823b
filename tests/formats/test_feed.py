"""Feeds: every entry a section, every entry an article of its own, in whatever form the feed is written."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import BrokenError, NoArticleError, TooLargeError
from reader.formats import feed as module
from reader.formats.assemble import assemble
from reader.formats.dates import day, moment
from reader.formats.feed import FeedFormat, entries, is_feed
from reader.formats.feed.model import line, markup, person, plain, web
from reader.formats.feed.syndication import mended
from reader.formats.recognise import parse, recognised
from reader.model.article import Code, List, Paragraph, SpanKind
from reader.model.document import Document

RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>Tea Weekly</title><link>https://tea.test/</link><atom:link rel="self" href="https://tea.test/feed"/>
<description>All about tea</description><language>en-gb</language>
<item><title>Green tea</title><link>https://tea.test/green</link><dc:creator>Ann Other</dc:creator>
<pubDate>Mon, 02 Mar 2026 08:00:00 GMT</pubDate><description>In short.</description><media:title>A picture</media:title>
<content:encoded><![CDATA[<p>It is <b>not</b> withered.</p><h2>History</h2><p>From China.</p>
<ul><li>One<li>Two</ul>]]></content:encoded>
</item>
<item><title>Black tea</title><link>/black</link><author>bob@tea.test (Bob Brown)</author>
<pubDate>Tue, 03 Mar 2026 08:00:00 +0100</pubDate>
<description>&lt;p&gt;Withered &amp;amp; dried.&lt;/p&gt;</description></item>
</channel></rss>"""
ATOM = """<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB" xml:base="https://tea.test/">
<title type="html">Tea &amp;amp; more</title><link rel="self" href="feed"/><link href="/"/>
<author><name>Ann Other</name><email>ann@tea.test</email></author>
<entry><title>Green tea</title><link rel="edit" href="/edit/green"/><link rel="alternate" href="green"/>
<updated>2026-03-02T08:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It is <b>not</b> withered.</p><h2>History</h2>
<p>From<br/>China.</p></div></content></entry>
<entry><title>Black tea</title><link href="black"/><published>2026-03-03T08:00:00+01:00</published>
<summary>Withered &amp; dried, 1 &lt; 2.</summary></entry>
</feed>"""
RDF = """<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://tea.test/"><title>Tea Weekly</title></channel>
<item rdf:about="a"><title>Green tea</title><link>https://tea.test/green</link>
<description>It is not withered.</description>
<dc:date>2026-03-02</dc:date></item>
<item rdf:about="b"><title>Black tea</title><link>https://tea.test/black</link><description>Withered.</description>
<dc:date>2026-03-03</dc:date></item></rdf:RDF>"""
JSON = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Tea Weekly",
        "home_page_url": "https://tea.test/",
        "language": "en-GB",
        "items": [
            {
                "title": "Green tea",
                "url": "https://tea.test/green",
                "content_html": "<p>It is <b>not</b> withered.</p>",
                "date_published": "2026-03-02T08:00:00Z",
                "authors": [{"name": "Ann Other"}, {"name": "Bob Brown"}],
            },
            {"title": "Black tea", "url": "black", "summary": "Withered & dried.", "date_published": "2026-03-03"},
        ],
    }
)
ALL = pytest.mark.parametrize("written", [RSS, ATOM, RDF, JSON], ids=["rss", "atom", "rdf", "json"])


def document(written: str | bytes, **known) -> Document:
    data = written if isinstance(written, bytes) else written.encode()
    return Document(data, source="a feed", **{"url": "https://tea.test/feed", **known})


def read(written: str | bytes, **known):
    made = document(written, **known)
    return assemble(FeedFormat().parse(made), made)


def rss(*items: str) -> str:
    return f"<rss version='2.0'><channel><title>T</title>{''.join(items)}</channel></rss>"


def one(inside: str) -> str:
    return f"<item>{inside}</item>"


def headings(article) -> list[tuple[int, str]]:
    return [(section.level, section.heading.text) for section in article.sections if section.heading]


def paragraphs(article) -> list[str]:
    return [
        block.prose.text for section in article.sections for block in section.blocks if isinstance(block, Paragraph)
    ]


# --- what is a feed -----------------------------------------------------------------------------------------------
@ALL
def test_a_feed_is_known_by_its_content(written):
    assert FeedFormat().recognises(Document(written.encode())) == 1.0
    assert is_feed(Document(written.encode()))
    assert recognised(Document(written.encode(), name="page.html", media_type="text/html")).name == "feed"


@pytest.mark.parametrize(
    "start",
    [
        "",
        "\ufeff",
        "\n\n  ",
        '<?xml version="1.0"?>\n<!-- a comment > here -->\n<?xml-stylesheet href="x"?>',
        '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://my.netscape.com/rss.dtd">',
        '<!DOCTYPE rss [<!ENTITY nbsp "&#160;">\n<!ENTITY x "y">]>',
    ],
)
def test_what_stands_before_the_root_does_not_hide_it(start):
    assert FeedFormat().recognises(Document((start + rss(one("<title>A</title>"))).encode())) == 1.0


@pytest.mark.parametrize(
    "data",
    [
        b"", b"{}", b'{"items": []}', b"<html><body>rss</body></html>", b"<?xml version='1.0'?><html><rss/></html>",
        b"rss", b"<rssfeed>",
        b"# <rss>\n\ntext", b'<rdf:RDF xmlns:rdf="x"><rdf:Description/></rdf:RDF>', b"<svg><feed/></svg>", b"\x00\xff",
    ],
)  # fmt: skip
def test_other_things_are_none(data):
    assert not is_feed(Document(data))


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_encodings_with_a_mark_are_known(encoding):
    data = rss(one("<title>Grüner Tee</title><description>Worte.</description>"), one("<title>B</title>")).encode(
        encoding
    )
    assert is_feed(Document(data))
    assert (2, "Grüner Tee") in headings(read(data))


# --- the whole feed -----------------------------------------------------------------------------------------------
@ALL
def test_every_entry_is_a_section_the_newest_first(written):
    article = read(written)
    tops = [heading for heading in headings(article) if heading[0] == 2]
    assert tops == [(2, "Black tea"), (2, "Green tea")]
    assert "not withered" in article.text
    assert article.published == "2026-03-03"


def test_an_entry_keeps_its_own_sections_below_its_title():
    article = read(RSS)
    assert headings(article) == [(2, "Black tea"), (2, "Green tea"), (3, "History")]
    (made,) = [block for section in article.sections for block in section.blocks if isinstance(block, List)]
    assert [item.prose.text for item in made.items] == ["One", "Two"]


def test_the_feed_tells_of_itself():
    article = read(RSS)
    assert (article.title, article.language, article.description) == ("Tea Weekly", "en-GB", "All about tea")
    assert read(ATOM).title == "Tea & more"
    assert read(ATOM).byline == "Ann Other"


def test_a_heading_links_to_its_page():
    spans = [section.heading.spans for section in read(RSS).sections if section.level == 2]
    assert [(span.kind, span.target) for (span,) in spans] == [
        (SpanKind.LINK, "https://tea.test/black"),
        (SpanKind.LINK, "https://tea.test/green"),
    ]


def test_entries_without_dates_stay_as_they_stand():
    assert [text for _, text in headings(read(rss(one("<title>B</title>"), one("<title>A</title>"))))] == ["B", "A"]


def test_notes_without_titles_are_called_by_their_words():
    article = read(
        rss(one("<description>A short note without any title to it at all.</description>"), one("<title>B</title>"))
    )
    assert headings(article)[0] == (2, "A short note without any title to it…")


def test_an_archive_names_its_older_entries_as_left_out(monkeypatch):
    monkeypatch.setattr(module, "MOST_ENTRIES", 2)
    article = read(rss(*(one(f"<title>Entry {n}</title><description>x</description>") for n in range(4))))
    assert [text for _, text in headings(article)] == ["Entry 0", "Entry 1"]
    assert [(dropped.text, dropped.reason) for dropped in article.dropped] == [
        ("Entry 2", "older entry"),
        ("Entry 3", "older entry"),
    ]


def test_what_publishing_systems_add_is_left_out():
    body = "<![CDATA[<p>Words.</p><p>The post <a href=x>A</a> appeared first on <a href=y>B</a>.</p>]]>"
    article = read(rss(one(f"<title>A</title><description>{body}</description>"), one("<title>B</title>")))
    assert article.text.count("Words.") == 1
    assert [dropped.reason for dropped in article.dropped] == ["footer"]


# --- one entry ----------------------------------------------------------------------------------------------------
@ALL
def test_an_entry_is_an_article_of_its_own(written):
    black, green = entries(document(written))
    article = parse(green.document)
    assert article.title == green.title == "Green tea"
    assert article.published == green.published == "2026-03-02"
    assert article.text.startswith("It is not withered.")
    assert green.document.url == green.url == "https://tea.test/green"
    assert black.url == "https://tea.test/black"
    assert parse(black.document).text.startswith("Withered")


def test_an_entry_alone_has_its_own_sections_language_and_author():
    article = parse(entries(document(RSS))[1].document)
    assert (article.byline, article.language) == ("Ann Other", "en-GB")
    assert headings(article) == [(2, "History")]
    assert parse(entries(document(RSS))[0].document).byline == "Bob Brown"
    assert parse(entries(document(JSON))[1].document).byline == "Ann Other, Bob Brown"


def test_a_feed_with_one_entry_is_that_entry():
    article = read(
        rss(one("<title>A</title><description>&lt;h2&gt;B&lt;/h2&gt;&lt;p&gt;Words.&lt;/p&gt;</description>"))
    )
    assert (article.title, headings(article)) == ("A", [(2, "B")])


WORDS = "word " * 200


@pytest.mark.parametrize(
    ("inside", "full"),
    [
        ("<description>In short.</description>", False),
        (f"<description>{WORDS}</description>", True),
        (f"<description>{WORDS} […]</description>", False),
        (f"<description>{WORDS} Continue reading →</description>", False),
        ("<content>The whole of it.</content>", True),
        ("<content>The beginning of it …</content>", False),
        ("", False),
    ],
)
def test_whether_an_entry_is_whole_is_seen(inside, full):
    link = "<link>https://e.org/a</link>"
    assert entries(document(rss(one(f"<title>A</title>{link}{inside}"))))[0].full is full
    assert entries(document(rss(one(f"<title>A</title>{inside}"))))[0].full, "there is no page to look at"


@pytest.mark.parametrize(
    "link", ["file:///etc/passwd", "/etc/passwd", "javascript:x", "-", "clipboard:", "http://[::1", "data:,x"]
)
def test_an_entry_leads_to_nothing_but_the_web(link):
    found = entries(Document(rss(one(f"<title>A</title><link>{link}</link>")).encode()))
    assert found[0].url is None


def test_a_summary_is_the_beginning_on_one_line():
    (found,) = entries(
        document(rss(one(f"<title>A</title><description>&lt;p&gt;{'word ' * 90}&lt;/p&gt;</description>")))
    )
    assert found.summary == " ".join(["word"] * 40) + "…"


# --- damaged and strange ------------------------------------------------------------------------------------------
def test_a_feed_without_entries_says_so():
    with pytest.raises(NoArticleError, match="no entries"):
        read(rss())
    with pytest.raises(NoArticleError, match="no entries"):
        read('{"version":"https://jsonfeed.org/version/1","items":[]}')


@pytest.mark.parametrize(
    "data", ['{"version":"https://jsonfeed.org/version/1","items":', "{" * 5000, '{"items":{}}', "[]", "<", ""]
)
def test_what_is_no_feed_at_all_says_so(data):
    with pytest.raises((BrokenError, NoArticleError)):
        FeedFormat().parse(document(data))


def test_a_feed_that_is_too_large_says_so(monkeypatch):
    monkeypatch.setattr(module, "MOST_BYTES", 100)
    with pytest.raises(TooLargeError):
        read(RSS)


def test_a_feed_that_is_cut_short_gives_what_there_is():
    assert "Withered & dried." in read(RSS[: RSS.index("</item>\n</channel>")]).text


def test_what_xml_does_not_know_is_not_lost():
    article = read(
        rss(
            one("<title>Caf&eacute; & bar &#8211; 1 &lt; 2</title><description>A&nbsp;B &copy; &nosuch;</description>")
            * 2
        )
    )
    assert headings(article)[0] == (2, "Café & bar – 1 < 2")
    assert "A\u00a0B © &nosuch;" in article.text or "A B © &nosuch;" in article.text


def test_the_charset_of_the_server_counts_where_the_feed_names_none():
    written = rss(one("<title>Grüner Tee</title>") * 2).encode("iso-8859-2")
    assert headings(read(written, charset="iso-8859-2"))[0] == (2, "Grüner Tee")


def test_names_of_undeclared_spaces_are_understood():
    article = read(rss(one("<dc:title>A</dc:title><content:encoded>&lt;p&gt;Words.&lt;/p&gt;</content:encoded>") * 2))
    assert headings(article)[0] == (2, "A")
    assert "Words." in article.text


def test_code_in_an_entry_is_code():
    article = read(rss(one("<title>A</title><description>&lt;pre&gt;x = 1\ny = 2&lt;/pre&gt;</description>") * 2))
    assert [block.prose.text for block in article.sections[0].blocks if isinstance(block, Code)] == ["x = 1\ny = 2"]


def test_an_entry_of_markup_in_markup_is_read():
    article = read(rss(one("<title>A</title><description><p>Not <i>escaped</i> at all.</p></description>") * 2))
    assert paragraphs(article)[0] == "Not escaped at all."


# --- the small parts ----------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("A <b>b</b> &amp; c", "A b & c"),
        ("I <3 tea", "I <3 tea"),
        ("a\n\tb", "a b"),
        ("\x00\x1b\ud800x", "x"),
        (None, ""),
        ("1 < 2 > 0", "1 < 2 > 0"),
    ],
)
def test_a_line_is_plain(written, said):
    assert line(written) == said


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("a@b.c (Ann)", "Ann"), ("Ann <a@b.c>", "Ann"), ("a@b.c", None), ("", None), (None, None),
        ("Ann", "Ann"), ("<a@b.c>", None),
    ],
)  # fmt: skip
def test_a_person_has_no_address(written, name):
    assert person(written) == name


@pytest.mark.parametrize(
    ("reference", "address"),
    [
        ("/a", "https://e.org/a"), ("https://x.org", "https://x.org"), ("//x.org/a", "https://x.org/a"),
        ("", None), (None, None),
        ("file:///a", None), ("http://[", None), ("http:///a", None), ("mailto:a@b", None),
    ],
)  # fmt: skip
def test_only_the_web_is_an_address(reference, address):
    assert web(reference, "https://e.org/x/y") == address


def test_plain_text_becomes_paragraphs_and_markup_stays():
    assert plain("a < b\n\nc") == "<p>a &lt; b</p><p>c</p>"
    assert markup("<p>a</p>") == "<p>a</p>"
    assert markup("a b") == "<p>a b</p>"
    assert markup("a &amp; b") == "a &amp; b"


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("2026-03-04T23:30:00-05:00", "2026-03-04"), ("Wed, 04 Mar 2026 23:30:00 -0500", "2026-03-04"),
        ("2026-03-04", "2026-03-04"),
        ("4 Mar 2026 10:00 GMT", "2026-03-04"), ("", None), (None, None), ("soon", None),
        ("2026-99-99", None), ("9" * 100, None),
    ],
)  # fmt: skip
def test_dates_are_read_in_both_forms(written, found):
    assert day(written) == found


@given(st.text(max_size=80))
def test_no_text_upsets_a_date(text):
    assert moment(text) is None or moment(text).tzinfo is not None


@given(st.text(max_size=200))
def test_mending_leaves_no_bare_ampersand(text):
    import re

    outside = re.sub(r"<!\[CDATA\[.*?\]\]>", "", mended(text), flags=re.DOTALL)
    assert not re.search(r"&(?!#?\w+;)", outside)


@given(st.lists(st.tuples(st.text(max_size=20), st.text(max_size=60)), min_size=2, max_size=5))
def test_any_titles_and_texts_come_back_from_json(pairs):
    data = {"version": "https://jsonfeed.org/version/1", "items": [{"title": t, "content_text": x} for t, x in pairs]}
    found = entries(Document(json.dumps(data).encode()))
    assert len(found) == len(pairs)
    assert all(entry.title.isprintable() or entry.title == " ".join(entry.title.split()) for entry in found)
