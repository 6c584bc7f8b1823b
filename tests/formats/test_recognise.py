"""Recognising: the content decides, a name only tips the scales, and junk is refused in a sentence."""

from __future__ import annotations

import gzip
import zipfile
from contextlib import suppress
from io import BytesIO

import pytest

from reader import plugins
from reader.errors import BrokenError, FormatError, NoArticleError, PluginError, UnknownFormatError
from reader.formats.protocol import Draft
from reader.formats.recognise import parse, recognised, sureness
from reader.model.article import Paragraph, Prose, Section
from reader.model.document import Document
from reader.plugins import Availability

PLAIN = "A new bridge\n\nThe bridge opened on Monday. It took four years to build, and it is a fine one to walk over.\n"
MARKDOWN = "# A new bridge\n\nThe **bridge** opened on [Monday](http://a.b).\n\n## Why\n\nIt took *four* years.\n"
HTML = "<!doctype html><html><body><main><h1>A new bridge</h1><p>The bridge opened on Monday.</p></main></body></html>"


@pytest.mark.parametrize(
    ("text", "name", "media_type", "expected"),
    [
        (PLAIN, "", None, "text"),
        (PLAIN, "a.txt", None, "text"),
        (PLAIN, "a.md", None, "markdown"),
        (PLAIN, "", "text/markdown", "markdown"),
        (PLAIN, "a.html", "text/html", "text"),
        (MARKDOWN, "", None, "markdown"),
        (MARKDOWN, "a.txt", "text/plain", "markdown"),
        (HTML, "", None, "html"),
        (HTML, "a.md", "text/markdown", "html"),
        (HTML, "a.txt", "text/plain", "html"),
        ("Shopping\n\n- milk\n- bread\n", "", None, "text"),
        ("It cost 5 * 3 * 2 pounds_and_more.\n\n> quoted\n", "", None, "text"),
    ],
)
def test_content_decides_and_names_tip_the_scales(text, name, media_type, expected):
    document = Document(text.encode(), name=name, media_type=media_type)
    assert recognised(document).name == expected


@pytest.mark.parametrize("text", [PLAIN, MARKDOWN, HTML])
def test_each_is_read_as_the_same_article(text):
    made = parse(Document(text.encode(), source="somewhere"))
    assert made.title == "A new bridge"
    assert made.sentences[0].text.startswith("The bridge opened on Monday.")
    assert made.source == "somewhere"


def test_a_named_format_is_used_whatever_the_content():
    made = parse(Document(MARKDOWN.encode()), format_name="text")
    assert "**bridge**" in made.text


def zipped() -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("a", "b")
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (zipped(), "ZIP"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(200)), "picture"),
        (gzip.compress(b"text" * 90), "compressed"),
        (b"\x7fELF\x02\x01\x01\0" + bytes(300), "program"),
        (bytes(range(256)) * 8, "not text"),
    ],
)
def test_what_is_no_article_is_refused_by_name(data, kind):
    with pytest.raises(UnknownFormatError, match=kind) as caught:
        parse(Document(data, name="file.txt", source="file.txt"))
    message = str(caught.value)
    assert message.startswith("file.txt is ")
    assert "--from" in message
    assert "\n" not in message


@pytest.mark.parametrize("data", [b"", b" \r\n\t", b"\xef\xbb\xbf", b"\xff\xfe", b"\0\0\0"])
def test_nothing_is_no_article(data):
    with pytest.raises(NoArticleError, match="is empty"):
        parse(Document(data))


def test_punctuation_alone_is_no_article():
    with pytest.raises(NoArticleError):
        parse(Document(b"... --- ..."))


def test_an_unknown_name_lists_the_formats():
    with pytest.raises(PluginError, match="docx, epub, feed, html"):
        parse(Document(b"text"), format_name="wordstar")


class Fake:
    """A format that can be told what to do."""

    media_types = ("text/fake",)
    suffixes = (".fake",)

    def __init__(self, name, sure=1.0, error=None, works=True):
        self.name, self.sure, self.error, self.works = name, sure, error, works

    def availability(self):
        return Availability(self.works, "its library is missing", "install it.")

    def recognises(self, document):
        return self.sure

    def parse(self, document):
        if self.error:
            raise self.error
        return Draft((Section("", None, 1, (Paragraph(Prose(f"Read by {self.name}.")),)),))


@pytest.fixture
def formats(monkeypatch):
    """Install fakes instead of the real formats."""

    def install(*fakes):
        monkeypatch.setattr(plugins, "names", lambda group: tuple(fake.name for fake in fakes))
        monkeypatch.setattr(plugins, "load", lambda group, name: next(fake for fake in fakes if fake.name == name))

    return install


def read(**document) -> str:
    return parse(Document(b"data", **document)).text


def test_the_surest_reads(formats):
    formats(Fake("low", 0.3), Fake("high", 0.6), Fake("mid", 0.5))
    assert read() == "Read by high."


def test_a_proof_of_the_format_most_is_in_leaves_the_others_unasked(formats, monkeypatch):
    page, other = Fake("html", 1.0), Fake("other", 1.0)
    formats(other, page)
    monkeypatch.setattr(other, "recognises", lambda document: pytest.fail("it was asked"))
    assert read() == "Read by html."
    assert read(media_type="text/fake") == "Read by html."


def test_a_name_of_another_format_has_the_others_asked(formats):
    page, other = Fake("html", 1.0), Fake("other", 0.95)
    page.suffixes, page.media_types = (".html",), ("text/html",)
    formats(other, page)
    assert read(name="a.fake") == "Read by other."


def test_the_first_of_equals_reads(formats):
    formats(Fake("one", 0.5), Fake("two", 0.5))
    assert read() == "Read by one."


def test_a_name_never_makes_content_that_is_refused_acceptable(formats):
    formats(Fake("no", 0.0))
    with pytest.raises(UnknownFormatError):
        read(name="a.fake", media_type="text/fake")
    assert sureness(Fake("no", 0.0), Document(b"", name="a.fake")) == 0


def test_what_cannot_work_here_is_not_asked(formats):
    formats(Fake("missing", 1.0, works=False), Fake("there", 0.1))
    assert read() == "Read by there."
    with pytest.raises(UnknownFormatError, match="its library is missing"):
        parse(Document(b"data"), format_name="missing")


@pytest.mark.parametrize("error", [ValueError("x"), RecursionError(), KeyError("k"), UnicodeError("u")])
def test_a_parser_that_fails_is_a_broken_document(formats, error):
    formats(Fake("frail", error=error))
    with pytest.raises(BrokenError, match="could not be read as frail") as caught:
        read(source="the page")
    assert caught.value.__cause__ is error
    assert str(caught.value).startswith("the page ")


def test_a_typed_error_passes(formats):
    formats(Fake("frail", error=NoArticleError("Nothing there.")))
    with pytest.raises(NoArticleError, match=r"^Nothing there\.$"):
        read()


@pytest.mark.parametrize(
    "data", [b"\xff\xff\xff", b"a\0b\0c", b"\x1b[31m", b"<" * 5000, b"[" * 5000, b"> " * 3000, b"- " * 3000]
)
def test_hostile_bytes_end_in_an_article_or_a_typed_error(data):
    with suppress(FormatError):
        assert parse(Document(data)).text
