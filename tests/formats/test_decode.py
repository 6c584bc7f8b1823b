"""Decoding: marks, names and shapes of bytes."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats.decode import decode, is_text
from reader.model.document import Document

RUSSIAN = "Сад утром тихий, и в доме никого нет, но ворота открыты для всех, кто придёт. " * 3
JAPANESE = "朝の庭はとても静かで、家には誰もいませんが、門は来る人のために開いています。" * 4
CHINESE = "早晨的花园很安静，房子里没有人，但是大门为所有来的人敞开着。我们都很高兴。" * 4
GREEK = "Ο κήπος είναι ήσυχος το πρωί και δεν υπάρχει κανείς στο σπίτι, αλλά η πύλη είναι ανοιχτή. " * 3
FRENCH = "Le café est déjà fermé, l’été arrive — et là-bas, tout est calme."


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be"])
def test_unicode_in_any_dress(codec):
    text = FRENCH * 3
    assert decode(Document(text.encode(codec))) == text


@pytest.mark.parametrize(
    ("text", "codec"),
    [(FRENCH, "cp1252"), (RUSSIAN, "cp1251"), (RUSSIAN, "koi8-r"), (JAPANESE, "shift_jis"), (JAPANESE, "euc-jp"),
     (CHINESE, "gb18030"), (GREEK, "cp1253")],
)  # fmt: skip
def test_old_charsets_are_told_by_their_language(text, codec):
    assert decode(Document(text.encode(codec))) == text


def test_a_named_charset_is_used_where_the_bytes_are_not_utf8():
    assert decode(Document("Příliš žluťoučký".encode("cp1250"), charset="windows-1250")) == "Příliš žluťoučký"


def test_a_wrong_or_unknown_name_does_not_spoil_utf8():
    for charset in ("latin-1", "windows-1250", "no-such-charset"):
        assert decode(Document(FRENCH.encode(), charset=charset)) == FRENCH


def test_a_name_counts_where_bytes_would_pass_as_ascii():
    assert decode(Document(JAPANESE.encode("iso-2022-jp"), charset="ISO-2022-JP")) == JAPANESE


def test_a_broken_byte_does_not_turn_utf8_into_something_else():
    data = (FRENCH * 20).encode()
    text = decode(Document(data[:100] + b"\xff" + data[100:]))
    assert "été" in text
    assert text.count("\ufffd") == 1


def test_line_breaks_are_one_kind():
    assert decode(Document("a\r\nb\rc\vd\fe\u2028f\u2029g\x85h".encode())) == "a\nb\nc\nd\ne\nf\n\ng\nh"


@given(st.binary(max_size=300), st.sampled_from([None, "utf-8", "utf-16", "big5", "x", "hex"]))
def test_it_never_fails(data, charset):
    text = decode(Document(data, charset=charset))
    assert not set(text) & set("\r\x00\ufeff")


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufeff\u2028\u2029"), max_size=60))
def test_marked_text_comes_back(text):
    assert decode(Document(codecs.BOM_UTF8 + text.encode())) == text


@pytest.mark.parametrize(
    ("data", "expected"),
    [(b"plain text", True), (FRENCH.encode("cp1252"), True), (RUSSIAN.encode("utf-16"), True), (b"", False),
     (bytes(range(256)), False), (b"\x00\x01\x02" * 40, False), (RUSSIAN.encode() * 800, True)],
)  # fmt: skip
def test_text_is_told_from_junk(data, expected):
    assert is_text(data) is expected
