"""Bytes to text, whatever charset a page is in and whatever it says about that."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import TooLargeError
from reader.formats.html.decode import MOST_BYTES, decode
from reader.formats.html.tree import parse
from tests.formats.html.making import LONG, read

GERMAN = "<p>Über Größe und Maß läßt sich schön streiten, früh und spät, für und wider, in Köln und in Düsseldorf.</p>"
RUSSIAN = "<p>Сегодня утром в городе шёл дождь, и дети остались дома, чтобы читать книги и рисовать.</p>"
JAPANESE = "<p>今日は朝から雨が降っていたので、子どもたちは家で本を読んだり絵を描いたりしていました。</p>"


@pytest.mark.parametrize(
    ("text", "charset"),
    [
        (GERMAN, "utf-8"),
        (GERMAN, "iso-8859-1"),
        (GERMAN, "windows-1252"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "windows-1251"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc-jp"),
        (JAPANESE, "iso-2022-jp"),
        (JAPANESE, "utf-8"),
    ],
)
def test_the_server_and_the_page_name_the_charset(text, charset):
    assert decode(text.encode(charset), charset) == text
    named = f'<meta charset="{charset}">{text}'
    assert decode(named.encode(charset)) == named
    old = f'<meta http-equiv="Content-Type" content="text/html; charset={charset}">{text}'
    assert decode(old.encode(charset)) == old


@pytest.mark.parametrize(
    ("mark", "charset"),
    [(codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")],
)
def test_a_byte_order_mark_is_believed_before_all(mark, charset):
    assert decode(mark + GERMAN.encode(charset), "koi8-r") == GERMAN


def test_utf8_is_known_whatever_is_said():
    assert decode(f"<meta charset=iso-8859-1>{GERMAN}".encode(), "windows-1252").endswith(GERMAN)


def test_utf8_that_is_cut_within_a_character_still_is():
    assert decode("<p>für".encode() + "ß".encode()[:1]) == "<p>für"


@pytest.mark.parametrize("wrong", ["utf-8", "x-unknown", "none", "", "utf-7", "base64", "rot13"])
def test_a_wrong_or_unknown_name_is_not_followed(wrong):
    assert "Größe" in decode(GERMAN.encode("windows-1252"), wrong)


def test_smart_quotes_of_windows_are_read_though_latin_1_is_named():
    assert decode("<p>“Yes” – no…</p>".encode("windows-1252"), "iso-8859-1") == "<p>“Yes” – no…</p>"


@given(st.binary(max_size=300), st.sampled_from([None, "utf-8", "utf-16", "gb2312", "idna", "unicode_escape", "zlib"]))
def test_any_bytes_are_some_text(data, charset):
    assert isinstance(decode(data, charset), str)


def test_a_page_that_is_too_large_is_refused_in_one_sentence():
    with pytest.raises(TooLargeError, match=r"^The page holds 10 megabytes, more than an article can have: .*\.$"):
        decode(b"x" * (MOST_BYTES + 1))


def test_the_hint_of_the_server_reaches_the_page():
    assert (
        read(f"<p>{LONG} Größe</p>".encode("cp1252"), charset="windows-1252")
        .sections[0]
        .blocks[0]
        .prose.text.endswith("Größe")
    )


def test_bytes_that_a_windows_charset_leaves_undefined_are_nothing():
    broken = GERMAN.encode("windows-1252").replace(b" ", b" \x81\x8d\x8f\x90\x9d")
    assert decode(broken, "windows-1252") == GERMAN
    assert decode(b"<meta charset=iso-8859-1>" + broken).endswith(GERMAN)


def test_utf8_with_a_few_broken_bytes_is_utf8_whatever_is_said():
    text = f"{RUSSIAN} „{GERMAN}”"
    broken = text.encode() + b"<p>\x9d</p>"
    assert decode(broken, "windows-1252") == f"{text}<p>\ufffd</p>"


@pytest.mark.parametrize("code", [0x00, 0x08, 0x0B, 0x1F, 0x7F, 0x80, 0x9F, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF])
def test_what_no_page_shows_is_taken_out(code):
    root = parse(f"<p>be{chr(code)}fore</p>")
    assert root is not None
    assert "".join(root.itertext()) == "before"


@pytest.mark.parametrize("code", [0x09, 0x85, 0xA0, 0xE9, 0xD55C, 0xFFFD, 0x1F525])
def test_what_a_page_shows_stays(code):
    root = parse(f"<p>be{chr(code)}fore</p>")
    assert root is not None
    assert "".join(root.itertext()) == f"be{chr(code)}fore"
