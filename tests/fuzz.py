"""A fuzzer over every format's entry: samples and small grammars, cut up and put together again.

``python -m tests.fuzz --seconds 3600`` runs it alone and prints each finding with what provoked it; ``--format`` keeps
to one. A finding becomes a test in ``tests/hostile/test_findings.py``.

What must hold for any bytes: every format says how sure it is without an error; reading ends soon, with an article that
keeps the laws of ``reader.model.article`` or with an error of our own; nothing is written anywhere.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import random
import signal
import sys
import time
import traceback
import warnings
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from hypothesis import HealthCheck, Phase, Verbosity, given, seed, settings
from hypothesis import strategies as st

from reader import plugins
from reader.errors import FormatError, SourceError
from reader.formats.assemble import assemble
from reader.formats.recognise import GROUP
from reader.model.article import Article
from reader.model.document import Document
from tests.golden import ARTICLES

SECONDS = float(os.environ.get("PLAINSPOKEN_FUZZ_SECONDS", "40"))
"""For all formats together."""
MOST_CPU = 5.0
"""Seconds of work that any input may take."""
PATIENCE = 20.0
"""Seconds that shrinking a finding may go on when the time is over."""
LARGEST = 400_000
PROGRAMS = Path(__file__).parent / "formats" / "documents" / "programs"
"""Documents that other programs made."""
_ARCHIVES = frozenset({"epub", "docx", "odt"})
_SLOW = frozenset({"pdf"})
"""Formats that start a process for each input."""

_COMMON = (
    b"\0", b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xf0\x9f\x98\x80", b"\xe2\x80\xae", b"\r",
    b"\n\n",
    b" " * 300, b"\t", b"\x1b[2J", b"a" * 500, b"\xc3\xa9" * 50, b"&#0;", b"&#xD800;", b"&#x110000;", b"&amp;" * 20,
    b"\x85",
    b"\xe2\x80\xa8", b"1" * 400, b"0", b"-1", b"99999999999999999999",
)  # fmt: skip
_MARKUP = (
    b"<", b">", b"</", b"/>", b"<!--", b"-->", b"<![CDATA[", b"]]>", b"<?xml version='1.0' encoding='utf-16'?>",
    b"<!DOCTYPE ",
    b'"', b"'", b"&lol;", b"=", b"xmlns:x='y'",
)  # fmt: skip
_TAGS = b"""html head body p div span a b i em strong h1 h2 h3 h6 ul ol li dl dt dd table thead tbody tr td th caption
figure figcaption img blockquote cite q pre code br hr details summary section article main aside nav footer script
style
template svg math iframe object form input button select option textarea noscript title meta sup sub ruby rt center
font
base frameset template marquee""".split()
_TOKENS: dict[str, tuple[bytes, ...]] = {
    "html": (
        *_MARKUP, *(b"<%s>" % tag for tag in _TAGS), *(b"</%s>" % tag for tag in _TAGS),
        b"<td colspan=9999 rowspan=9999>",
        b'<ol start="-99999999999">', b"<img alt='x' src=y>", b"<a href='http://[::1'>", b"<a href='#fn1'>1</a>",
        b"<p style='display:none'>", b"<div class='share related comments'>", b"<html lang='xx-yy-zz'>",
        b"<li id=fn1>",
        b"<base href='file:///etc/'>", b"<meta charset=utf-7>",
        b'<script type="application/ld+json">{"@type":"Article",',
        b"<time datetime='9999-99-99'>", b"<table role=presentation>", b"<p lang=de>",
    ),
    "markdown": (
        b"#", b"######## ", b"> ", b">" * 60, b"- ", b"* ", b"1. ", b"999999999. ", b"```", b"~~~", b"    ", b"|",
        b"|-|-|\n", b"---\n",
        b"===\n", b"[", b"](", b"![", b"[^1]", b"[^1]: ", b"<div>", b"</div>", b"*", b"**", b"_", b"`", b"\\",
        b"<!--", b"---\ntitle: [\n---\n",
        b"[a]: b 'c", b"\n: x", b"+++\n",
    ),
    "text": (b"=====\n", b"-----\n", b"* ", b"1. ", b"> ", b">" * 40, b"\t", b"\x0c", b"- ", b"a) ", b"CAPITALS\n",
    b"\n\n\n", b"    x = 1;\n"),
    "mail": (
        b"Content-Type: multipart/mixed; boundary=x\n\n", b"--x\n", b"--x--\n",
        b"Content-Transfer-Encoding: base64\n",
        b"Content-Transfer-Encoding: x-uuencode\n", b"Content-Transfer-Encoding: quoted-printable\n", b"=?utf-8?q?",
        b"?=", b"=?x?b?/?=",
        b"Content-Type: message/rfc822\n\n", b"Content-Disposition: attachment; filename*=utf-8''%ff\n",
        b"Subject: ", b"From: ", b"<", b">",
        b"Date: Tue, 99 Foo 99999 99:99:99 +9999\n", b'; charset="', b"; format=flowed; delsp=yes", b"(", b",",
        b"; boundary*=utf-8''x", b"\n\n", b"-- \n",
        b"Content-Type: text/html; charset=utf-7\n\n", b"> ", b"=\n", b"begin 644 x\n", *_MARKUP,
    ),
    "feed": (
        *_MARKUP, b"<item>", b"</item>", b"<entry>", b"</entry>", b"<title>", b"</title>", b"<link>",
        b"<link href='//'/>", b"<description>",
        b"<content type='xhtml'>", b"<content type='html'>", b"<pubDate>", b"<rss>",
        b"<feed xmlns='http://www.w3.org/2005/Atom'>", b"<rdf:RDF>",
        b"<channel>", b"</channel>", b"<content:encoded>", b"&nbsp;", b"&eacute", b"{", b"[", b'"items":[',
        b'"title":', b"null", b"1e999", b'"\\ud800"',
    ),
    "rtf" : (b"{", b"}", b"\\", b"\\par ", b"\\'ff", b"\\u-9999?", b"\\bin9999 ", b"{\\*\\x ", b"\\trowd\\cellx1 ",
    b"\\cell\\row ", b"{\\pict ", b"\\uc99 "),
    "pdf" : (b"endobj", b"stream", b"endstream", b"<<", b">>", b"/Kids [1 0 R]", b"/Length -1", b"1 0 R", b"xref",
    b"trailer", b"/Parent 1 0 R"),
}  # fmt: skip
_XML_TOKENS = (
    *_MARKUP, b"<w:p>", b"</w:p>", b"<w:tbl>", b"<w:r><w:t>x</w:t></w:r>", b"<text:p>", b"<text:list>",
    b"<itemref idref='x'/>", b"<navPoint>",
    b"<p>", b"</p>", b"<h1>", b"<section>", b"<a epub:type='noteref' href='#n'>1</a>", b"../../../etc/passwd",
    b"<!DOCTYPE x [<!ENTITY a 'b'>]>",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Finding:
    """An input that broke a law."""

    format: str
    data: bytes
    error: str
    where: str
    """Type of the error and the line of ours that it came from: what makes two findings one."""


class Hang(BaseException):
    """Reading took more than ``MOST_CPU``; no ``Exception``, so that nothing handles it."""


@cache
def corpus(name: str) -> tuple[bytes, ...]:
    """Return the samples of a format, and a little of its own."""
    suffixes = plugins.load(GROUP, name).suffixes
    found = [*ARTICLES.glob("*/article.*"), *PROGRAMS.glob("*")]
    samples = (path.read_bytes() for path in sorted(found) if path.suffix in suffixes)
    return (*samples, *_SEEDS.get(name, ()), b"x")


_MAIL = """From: A <a@b.c>
Subject: =?utf-8?q?S?=
Message-ID: <1@b>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=x

--x
Content-Type: text/html; charset=utf-8

<p>Words <b>here</b>.</p>
--x
Content-Type: message/rfc822

Subject: B

More words.
--x
Content-Type: application/pdf; name=y.pdf

z
--x--
"""
_RSS = """<rss version='2.0'><channel><title>T</title><item><title>A</title><link>http://e.org/a</link>
<description>&lt;p>W</description><pubDate>Tue, 03 Mar 2026 08:00:00 GMT</pubDate></item>
<item><title>B</title></item></channel></rss>"""
_ATOM = """<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title><entry><title type='html'>A</title>
<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>W</p></div></content></entry></feed>"""
_JSON = """{"version":"https://jsonfeed.org/version/1","title":"T","items":[
{"title":"A","content_html":"<p>W</p>"},{"summary":"S"}]}"""
_SEEDS: dict[str, tuple[bytes, ...]] = {
    "mail": (_MAIL.encode(),),
    "feed": (_RSS.encode(), _ATOM.encode(), _JSON.encode()),
    "rtf": (b"{\\rtf1\\ansi{\\fonttbl\\f0 Times;}\\f0 Words \\b here\\b0 .\\par More.\\par}",),
}


@st.composite
def inputs(draw: st.DrawFn, name: str) -> bytes:
    """Draw bytes for a format: a sample that was changed, or words of its grammar in a row."""
    if name in _ARCHIVES and draw(st.integers(0, 3)):
        return draw(_archives(name))
    tokens = st.sampled_from((*_COMMON, *_TOKENS.get(name, _XML_TOKENS)))
    if draw(st.integers(0, 3)) == 0:
        return b"".join(draw(st.lists(tokens | st.binary(max_size=12) | _WORDS, max_size=60)))[:LARGEST]
    return draw(_changed(st.sampled_from(corpus(name)), tokens))


_WORDS = st.sampled_from(
    [b"word ", b"two words. ", b"Heading\n\n", b"\n\nA paragraph of some words, which ends here. "]
)


@st.composite
def _changed(draw: st.DrawFn, samples: st.SearchStrategy[bytes], tokens: st.SearchStrategy[bytes]) -> bytes:
    data = draw(samples)
    for _ in range(draw(st.integers(1, 8))):
        change = draw(st.sampled_from(_CHANGES))
        at, size = draw(st.integers(0, len(data))), draw(st.integers(0, 200))
        data = change(data, at, size, draw(tokens), draw(samples))[:LARGEST]
    if draw(st.integers(0, 9)) == 0:
        codec = draw(st.sampled_from(["utf-16", "utf-16-be", "utf-32", "cp037", "shift_jis"]))
        data = data.decode("utf-8", "replace").encode(codec, "replace")
    return data


def _times(size: int) -> int:
    return 1 + size * size // 8


_Change = Callable[[bytes, int, int, bytes, bytes], bytes]
_CHANGES: tuple[_Change, ...] = (
    lambda data, at, size, token, other: data[:at] + data[at + size :],
    lambda data, at, size, token, other: data[:at] + token + data[at:],
    lambda data, at, size, token, other: data[:at] + token + data[at + len(token) :],
    lambda data, at, size, token, other: data[:at] + token * _times(size) + data[at:],
    lambda data, at, size, token, other: data[:at] + data[at : at + size] * 3 + data[at + size :],
    lambda data, at, size, token, other: data[:at],
    lambda data, at, size, token, other: data[at:] + data[:at],
    lambda data, at, size, token, other: data[:at] + other[at : at + size * 20] + data[at:],
    lambda data, at, size, token, other: data[:at] + bytes([size]) + data[at + 1 :],
    lambda data, at, size, token, other: data[at : at + size * 10],
)


@st.composite
def _archives(draw: st.DrawFn, name: str) -> bytes:
    """Draw an archive one part of which was changed."""
    whole = [sample for sample in corpus(name) if sample.startswith(b"PK")]
    if not whole:
        return b"PK\x03\x04"
    parts = unpacked(draw(st.sampled_from(whole)))
    chosen = draw(st.sampled_from(sorted(parts)))
    tokens = st.sampled_from((*_COMMON, *_XML_TOKENS))
    parts[chosen] = draw(_changed(st.just(parts[chosen]), tokens))
    if draw(st.integers(0, 5)) == 0:
        parts.pop(draw(st.sampled_from(sorted(parts))))
    return packed(parts)


def unpacked(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {entry.filename: archive.read(entry) for entry in archive.infolist() if not entry.is_dir()}


def packed(parts: dict[str, bytes]) -> bytes:
    """Return an archive of these parts, the one named mimetype first and unpacked as EPUB and ODF want it."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(parts, key=lambda part: part != "mimetype"):
            method = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            # The time of day would make each archive another.
            archive.writestr(zipfile.ZipInfo(name), parts[name], method)
    return stream.getvalue()


def check(name: str, data: bytes) -> Article | None:
    """Read bytes as a format, and hold the outcome to the laws; None where an error of our own says no.

    Raises:
        AssertionError: a law is broken.
        Hang: it took too long.
        Exception: any other is a finding too.
    """
    document = Document(data)
    for other in plugins.names(GROUP):
        assert 0 <= plugins.load(GROUP, other).recognises(document) <= 1, other
    with limited(MOST_CPU):
        try:
            article = assemble(plugins.load(GROUP, name).parse(document), document)
        except (FormatError, SourceError) as error:
            said, article = str(error), None
    if article is None:
        assert 10 < len(said) < 500, said
        assert said.isprintable(), repr(said)
    else:
        lawful(article)
    return article


def lawful(article: Article) -> None:
    """Assert what holds for every article."""
    text = article.text
    assert text.strip(), "no text"
    assert not any(sign in text for sign in "\0\r"), "control signs"
    json.dumps(article.as_dict(), ensure_ascii=False).encode("utf-8")
    assert len({section.id for section in article.sections}) == len(article.sections), "ids of sections"
    ids = [sentence.id for sentence in article.sentences]
    assert len(set(ids)) == len(ids), "ids of sentences"
    end = 0
    for prose in article.proses():
        assert text[prose.start : prose.end] == prose.text, "the place of a prose"
        assert prose.start >= end, "out of order"
        end = prose.end
        assert all(prose.start <= span.start <= span.end <= prose.end for span in prose.spans), "spans"
        assert all(text[one.start : one.end] == one.text for one in prose.sentences), "sentences"
    assert all(1 <= section.level <= 6 for section in article.sections), "levels"
    assert "\n" not in article.title, "lines in the title"
    assert article.title.strip(), "no title"


@contextmanager
def limited(seconds: float) -> Iterator[None]:
    """End the block with ``Hang`` when it has worked so long; where the system can't, say so at its end."""
    begun = time.process_time()
    timed = hasattr(signal, "setitimer")

    def stop(*_: object) -> None:
        raise Hang(f"more than {seconds} seconds of work")

    if timed:
        before = signal.signal(signal.SIGPROF, stop)
        signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        if timed:
            signal.setitimer(signal.ITIMER_PROF, 0)
            signal.signal(signal.SIGPROF, before)
    if time.process_time() - begun > seconds:
        stop()


def findings(name: str, seconds: float, number: int) -> Iterator[Finding]:
    """Yield what breaks a format within so many seconds, shrunk as far as that goes; ``number`` seeds the choice."""
    end = time.monotonic() + seconds
    chances = random.Random(number)  # noqa: S311 - chance that can be repeated
    while time.monotonic() < end:
        last = [b""]
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                _round(name, end, last, chances.getrandbits(32))
        except Hang as error:
            yield Finding(name, last[0], str(error), f"Hang at {_place(error)}")
        except Exception as found:  # noqa: BLE001 - whatever it is, it is a finding
            error = found.exceptions[0] if isinstance(found, ExceptionGroup) else found
            where = f"{type(error).__name__} at {_place(error)}"
            yield Finding(name, last[0], f"{type(error).__name__}: {error}", where)


def _round(name: str, end: float, last: list[bytes], number: int) -> None:
    """Try a few inputs; ``last`` holds the one that is tried, at the end the smallest that fails."""

    @seed(number)
    @settings(
        max_examples=5 if name in _SLOW else 25,
        database=None,
        deadline=None,
        verbosity=Verbosity.quiet,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
        report_multiple_bugs=False,
    )
    @given(inputs(name))
    def holds(data: bytes) -> None:
        if time.monotonic() < end + PATIENCE:
            last[0] = data
            check(name, data)

    holds()


def _place(error: BaseException) -> str:
    """Return the innermost line of ours that an error passed."""
    frames = [
        frame for frame in traceback.extract_tb(error.__traceback__) if f"{os.sep}reader{os.sep}" in frame.filename
    ]
    return f"{frames[-1].filename.rpartition(os.sep + 'reader' + os.sep)[2]}:{frames[-1].lineno}" if frames else "a law"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("--seconds", type=float, default=SECONDS)
    parser.add_argument("--format", action="append", choices=plugins.names(GROUP))
    parser.add_argument("--seed", type=int, default=int(time.time()))
    options = parser.parse_args()
    names = options.format or plugins.names(GROUP)
    seen: set[tuple[str, str]] = set()
    end, turn = time.monotonic() + options.seconds, 0
    while time.monotonic() < end:
        for name in names:
            share = min(options.seconds / len(names), 20.0)
            for found in findings(name, min(share, max(0.0, end - time.monotonic())), options.seed + turn):
                turn += 1
                if (found.format, found.where) not in seen:
                    seen.add((found.format, found.where))
                    shown = (
                        repr(found.data)
                        if len(found.data) < 3000
                        else f"{found.data[:1500]!r} … {len(found.data)} bytes"
                    )
                    print(f"{found.format}: {found.where}: {found.error[:300]}\n    {shown}", flush=True)
            turn += 1
    print(f"{len(seen)} findings in {options.seconds:g} seconds over {', '.join(names)}.")
    return 1 if seen else 0


if __name__ == "__main__":
    sys.exit(main())
