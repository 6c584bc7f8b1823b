from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.formats.recognise import parse
from reader.model.document import Document
from reader.readability.positions import Positions, SourceText, align
from tests.golden import samples

MARKDOWN = """---
title: Tea
---

# Tea

Green tea is **very** old, says [the museum](https://example.org/tea-museum).

## How to brew

- Boil the *water*.
- Wait.

![A cup of tea](cup.jpg)

Café au lait &amp; tea.
"""
HTML = """<!DOCTYPE html><html><head><title>Tea</title><script>var green = "Green tea is very old";</script></head>
<body><nav><a href="/">Home</a> <a href="/brew">How to brew</a></nav>
<main><h1>Tea</h1>
<!-- Green tea is very old -->
<p>Green tea is <b>ve</b>ry old, says <a href="/m" title="Green">the museum</a>.</p>
<h2>How to brew</h2>
<p>Caf&eacute; au lait &amp; tea.</p>
<p>Boil the water.<br>Wait.</p>
<img src="cup.jpg" alt="A cup of tea">
</main></body></html>
"""


def placed(source: str, kind: str, words: str, nth: int = 0) -> str:
    """Return what stands in the source where the words of the article are said to stand."""
    article = parse(Document(source.encode()), format_name=kind)
    start = -1
    for _ in range(nth + 1):
        start = article.text.index(words, start + 1)
    position = Positions(article.text, SourceText(source, kind)).of(start, start + len(words))
    assert position is not None
    line = source.split("\n")[position.line - 1]
    assert line[position.column - 1 :][:3] == source[position.start :][:3]
    return source[position.start : position.end]


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("Green tea", "Green tea"),
        ("very", "very"),
        ("is very old", "is **very** old"),
        ("the museum", "the museum"),
        ("How to brew", "How to brew"),
        ("water", "water"),
        ("Wait", "Wait"),
        ("A cup of tea", "A cup of tea"),
        ("Café au", "Café au"),
        ("een te", "een te"),
    ],
)
def test_markdown(words, written):
    assert placed(MARKDOWN, "markdown", words) == written


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("Green tea", "Green tea"),
        ("very old", "ve</b>ry old"),
        ("the museum", "the museum"),
        ("How to brew", "How to brew"),
        ("au lait", "au lait"),
        ("Café au", "Caf&eacute; au"),
        ("Wait", "Wait"),
    ],
)
def test_html(words, written):
    assert placed(HTML, "html", words) == written


def test_a_heading_is_not_looked_for_in_the_menu():
    article = parse(Document(HTML.encode()), format_name="html")
    start = article.text.index("How to brew")
    position = Positions(article.text, SourceText(HTML, "html")).of(start, start + 11)
    assert position is not None
    assert HTML.split("\n")[position.line - 1].startswith("<h2>")


def test_words_in_scripts_and_comments_are_not_the_articles():
    article = parse(Document(HTML.encode()), format_name="html")
    start = article.text.index("Green tea")
    position = Positions(article.text, SourceText(HTML, "html")).of(start, start + 9)
    assert position is not None
    assert position.line == 5


def test_a_picture_without_words_is_found_behind_the_words_before_it():
    source = "Some words here.\n\n![](a.png)\n\nMore words there.\n"
    positions = Positions("Some words here.\n\nMore words there.", SourceText(source, "markdown"))
    position = positions.of(16, 16)
    assert position is not None
    assert (position.line, position.column) == (3, 1)


@pytest.mark.parametrize(("newline", "line"), [("\n", 3), ("\r\n", 3), ("\r", 3)])
def test_lines_are_counted_however_they_end(newline, line):
    source = f"One two three four.{newline}{newline}Five six seven eight."
    position = Positions("One two three four.\n\nFive six seven eight.", SourceText(source, "text")).of(26, 29)
    assert position is not None
    assert (position.line, position.column, source[position.start : position.end]) == (line, 6, "six")


def test_what_is_not_in_the_source_gets_the_place_before_it():
    position = Positions("One two three four. Unheard words.", SourceText("One two three four. 5 6", "text")).of(20, 27)
    assert position is not None
    assert position.line == 1
    assert Positions("", SourceText("", "text")).of(0, 0) is not None


@pytest.mark.parametrize(
    "sample", [one for one in samples() if one.format in ("text", "markdown", "html")], ids=lambda sample: sample.name
)
def test_nearly_every_sentence_of_the_samples_is_found(sample):
    source = sample.path.read_bytes().decode("utf-8-sig")
    article = parse(Document(source.encode(), name=sample.path.name), format_name=sample.format)
    positions = Positions(article.text, SourceText(source, sample.format))
    right = 0
    for sentence in article.sentences:
        position = positions.of(sentence.start, sentence.end)
        assert position is not None
        written = re.findall(r"[^\W_]+", source[position.start : position.end])
        words = re.findall(r"[^\W_]+", sentence.text)
        right += bool(words) and written[:1] == words[:1] and written[-1:] == words[-1:]
    assert right >= 0.95 * len(article.sentences)


WORDS = st.lists(st.sampled_from("abcdefghij"), max_size=60)


@settings(max_examples=100, deadline=None)
@given(WORDS, WORDS)
def test_alignment_keeps_the_order_and_pairs_equal_words_only(ours, theirs):
    found = align(ours, theirs)
    assert len(found) == len(ours)
    pairs = [(n, there) for n, there in enumerate(found) if there is not None]
    assert all(ours[n] == theirs[there] for n, there in pairs)
    assert [there for _, there in pairs] == sorted({there for _, there in pairs})


@settings(max_examples=50, deadline=None)
@given(st.lists(st.text("abcdefgh", min_size=1, max_size=5), min_size=1, max_size=80))
def test_a_text_is_aligned_with_itself_word_by_word(words):
    assert align(words, words) == list(range(len(words)))


def test_words_that_the_source_has_more_of_do_not_matter():
    ours = [f"w{n}" for n in range(200)]
    theirs = ["menu", "w3", "w4", "w0"]
    for n, word in enumerate(ours):
        theirs += [word] if n % 10 else ["href", "w5", word]
    found = align(ours, [*theirs, "w5", "footer"])
    assert [theirs[there] for there in found if there is not None] == ours
    assert found[0] == 6
