"""Nothing is lost in silence: every word of a document is in its article, or among what was left out of it."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest
from lxml import etree, html

import reader
from reader.model.article import Article
from tests.golden import samples

PROGRAMS = sorted((Path(__file__).parent / "documents" / "programs").glob("*"))
PATHS = [sample.path for sample in samples()] + PROGRAMS
_DOCX = re.compile(r"word/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml")


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.lower()))


def _paragraphs(root: Any) -> Iterator[str]:
    """Yield the text of the outermost paragraphs, that of paragraphs in them set apart."""
    for one in root.iter("{*}p", "{*}h"):
        if not any(etree.QName(above).localname in ("p", "h") for above in one.iterancestors()):
            yield ("" if one.find(".//{*}p") is None else " ").join(one.itertext())


def _shown(page: bytes | str) -> str:
    body = html.fromstring(page)
    for one in body.iter("script", "style", "template", "head"):
        one.text = None
    found = body.find(".//body")
    return " ".join((body if found is None else found).itertext())


def _parts(path: Path) -> Iterator[str]:
    """Yield what a document says, read without any of our own code."""
    data = path.read_bytes()
    if path.suffix == ".txt":
        yield data.decode()
    elif path.suffix == ".html":
        yield _shown(data.decode())
    elif path.suffix == ".eml":
        for part in message_from_bytes(data, policy=policy.default).walk():
            if part.get_content_type() == "text/plain":
                yield part.get_content()
            elif part.get_content_type() == "text/html":
                yield _shown(part.get_content())
    elif path.suffix in (".docx", ".odt", ".epub"):
        archive = zipfile.ZipFile(io.BytesIO(data))
        for name in archive.namelist():
            # A book's own contents are no page of it unless they stand in its spine, which in these they do not.
            if path.suffix == ".epub" and name.endswith("html") and "nav" not in name and "toc" not in name:
                yield _shown(archive.read(name))
            elif path.suffix == ".odt" and name == "content.xml":
                yield from _paragraphs(etree.fromstring(archive.read(name)))
            elif path.suffix == ".docx" and _DOCX.fullmatch(name):
                root = etree.fromstring(archive.read(name))
                for one in root.iter("{*}p"):
                    yield "".join(text.text or "" for text in one.iter("{*}t", "{*}delText"))


def _told(article: Article) -> Counter[str]:
    """Return the words that a reader of the article and of what was left out can find."""
    head = [article.title, article.byline or "", article.published or "", article.description or ""]
    dropped = [one.text for one in article.dropped]
    # A number that a machine reads, such as a note's mark, is told beside the text.
    marks = re.findall(r'"mark": "([^"]*)"', json.dumps(article.as_dict(), ensure_ascii=False))
    return words(" ".join([*head, article.text, *dropped, *marks]))


@pytest.mark.parametrize(
    "path",
    [one for one in PATHS if one.suffix not in (".md", ".xml", ".pdf", ".rtf")],
    ids=lambda one: f"{one.parent.name}-{one.name}",
)
def test_every_word_is_kept_or_told(path):
    said = words(" ".join(_parts(path)))
    assert said
    assert not said - _told(reader.read_article(path))


def test_an_entry_of_many_tells_who_wrote_it_and_its_short_version():
    feed = """<rss xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel><title>Wall</title>
    <item><title>One</title><dc:creator>Ann Other</dc:creator><pubDate>Sun, 01 Mar 2026 10:00:00 +0000</pubDate>
    <description>In short it held.</description><c:encoded>&lt;p>It held through the winter.&lt;/p></c:encoded></item>
    <item><title>Two</title><description>It fell in the spring.</description></item></channel></rss>"""
    dropped = reader.read_article(feed.encode()).dropped
    assert [(one.text, one.reason) for one in dropped] == [
        ("In short it held.", "summary"),
        ("Ann Other, 2026-03-01", "author and date of an entry"),
    ]


def test_a_message_tells_the_version_that_is_not_read():
    mail = (
        "From: Ann <a@b.example>\nTo: Bo <b@b.example>\nSubject: Wall\nMIME-Version: 1.0\nMessage-ID: <1@b.example>\n"
        "Content-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain; charset=utf-8\n\n"
        "It held,\nin short.\n--x\nContent-Type: text/html\n\n<p>It held through the winter.</p>\n--x--\n"
    )
    article = reader.read_article(mail.encode())
    assert article.text == "It held through the winter."
    assert [(one.text, one.reason) for one in article.dropped] == [("It held, in short.", "other version of the text")]
