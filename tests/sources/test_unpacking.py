"""Pages come out as they were packed, whole or with an error, and never as packed bytes."""

from __future__ import annotations

import gzip
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.sources.unpacking import UnknownPackingError, unpacked

PAGE = "<p>Ärzte und andere Wörter.</p>".encode() * 400
BARE = zlib.compress(PAGE)[2:-4]


def cut(data: bytes, size: int) -> list[bytes]:
    return [data[at : at + size] for at in range(0, len(data), size)]


def out(data: bytes, header: str, size: int = 7) -> bytes:
    return b"".join(unpacked(cut(data, size), header))


@pytest.mark.parametrize("size", [1, 7, 100_000])
@pytest.mark.parametrize(
    ("data", "header"),
    [
        (PAGE, ""),
        (PAGE, "identity"),
        (PAGE, "utf-8"),
        (gzip.compress(PAGE), "gzip"),
        (gzip.compress(PAGE), "X-GZIP"),
        (zlib.compress(PAGE), "deflate"),
        (BARE, "deflate"),
        (gzip.compress(PAGE[:99]) + gzip.compress(PAGE[99:]), "gzip"),
        (gzip.compress(PAGE) + b"junk" * 9, "gzip"),
        (gzip.compress(zlib.compress(PAGE)), "deflate, gzip"),
    ],
)
def test_what_was_packed_comes_out(data, header, size):
    assert out(data, header, size) == PAGE


@given(st.binary(max_size=300_000), st.integers(1, 70_000))
def test_any_bytes_come_out_as_they_were(data, size):
    assert out(gzip.compress(data, 1), "gzip", size) == data
    assert out(zlib.compress(data, 1), "deflate", size) == data


@pytest.mark.parametrize("left", [1, 9, 30])
@pytest.mark.parametrize(
    ("data", "header"),
    [(gzip.compress(PAGE), "gzip"), (BARE, "deflate"), (gzip.compress(b"x") + gzip.compress(PAGE), "gzip")],
)
def test_what_was_cut_short_is_no_page(data, header, left):
    with pytest.raises(EOFError):
        out(data[:-left], header)


@pytest.mark.parametrize(("data", "header"), [(PAGE, "gzip"), (b"\xff" * 50, "deflate")])
def test_what_is_damaged_is_an_error(data, header):
    with pytest.raises(zlib.error):
        out(data, header)


@pytest.mark.parametrize("name", ["br", "zstd", "compress"])
def test_what_nobody_asked_for_is_named(name):
    with pytest.raises(UnknownPackingError, match=name):
        out(b"\x8b\x02\x80", f"gzip, {name.upper()}")


def test_many_layers_are_refused():
    with pytest.raises(ValueError, match="too often"):
        out(b"", ", ".join(["gzip"] * 6))


def test_an_empty_answer_is_empty():
    assert out(b"", "gzip") == b""
    assert out(b"", "deflate") == b""


def test_a_bomb_comes_in_small_pieces():
    bomb = gzip.compress(b" " * 20_000_000)
    assert max(map(len, unpacked([bomb], "gzip"))) <= 1 << 16
