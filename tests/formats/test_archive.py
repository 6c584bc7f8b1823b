"""Archives: what is in them is read, within bounds, and nothing else is touched."""

from __future__ import annotations

import struct
import zipfile
from io import BytesIO

import pytest

from reader.errors import BrokenError, LockedError, TooLargeError
from reader.formats import archive
from reader.formats.archive import Archive, declared_type, is_archive, mentions, resolved
from tools.document_parts import zipped


def opened(data: bytes) -> Archive:
    return Archive(data, "The book")


def packed(*entries: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", method) as made:
        for name, content in entries:
            made.writestr(name, content)
    return file.getvalue()


def test_parts_are_read_by_name_whatever_the_case_of_its_letters():
    found = opened(zipped({"mimetype": "a/b", "OEBPS/One.xhtml": "first"}))
    assert found.names == ("mimetype", "OEBPS/One.xhtml")
    assert found.read("OEBPS/One.xhtml") == b"first"
    assert found.read("oebps/one.XHTML") == b"first"
    assert found.find("two") is None


def test_a_part_that_is_missing_is_named():
    with pytest.raises(BrokenError, match=r"^The book is damaged \(its part two is missing\): try another copy\.$"):
        opened(zipped({"one": ""})).read("two")


@pytest.mark.parametrize("name", ["../up", "a/../../up", "/root", "C:/windows", "a/..", "..\\up"])
def test_names_that_climb_are_no_parts(name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    found = opened(packed((name, b"x"), ("good", b"y")))
    climbing = [one for one in found.names if ".." in one.split("/") or one.startswith("/") or one[1:2] == ":"]
    assert climbing == []
    assert found.read("good") == b"y"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("base", "reference", "expected"),
    [
        ("OEBPS/a.xhtml", "b.xhtml#n1", ("OEBPS/b.xhtml", "n1")),
        ("OEBPS/text/a.xhtml", "../b%20c.xhtml", ("OEBPS/b c.xhtml", "")),
        ("OEBPS/a.xhtml", "#n1", ("OEBPS/a.xhtml", "n1")),
        ("OEBPS/a.xhtml", "b.xhtml?x=1#y", ("OEBPS/b.xhtml", "y")),
        ("", "OEBPS/content.opf", ("OEBPS/content.opf", "")),
        ("word/document.xml", "/word/styles.xml", ("word/styles.xml", "")),
        ("a.xhtml", "../../etc/passwd", ("", "")),
        ("a.xhtml", "..%2f..%2fetc/passwd", ("", "")),
        ("a.xhtml", "..\\..\\x", ("", "")),
        ("a.xhtml", "http://a.example/b", ("", "")),
        ("a.xhtml", "//a.example/b", ("", "")),
        ("a.xhtml", "file:///etc/passwd", ("", "")),
    ],
)
def test_references_stay_inside(base, reference, expected):
    assert resolved(base, reference) == expected


def test_what_begins_as_an_archive_is_looked_at_only_at_its_ends():
    data = zipped({"mimetype": "application/epub+zip", "META-INF/container.xml": "<c/>"})
    assert is_archive(data)
    assert declared_type(data).startswith(b"application/epub+zip")
    assert mentions(data, b"META-INF/container.xml")
    assert not mentions(data, b"META-INF/container.xml", b"word/")
    assert not is_archive(b"text")
    assert declared_type(zipped({"a": "b"})) == b""


# Hostile


def test_a_bomb_is_refused_before_it_goes_off():
    bomb = packed(("bomb", b"\0" * 10_000_000))
    with pytest.raises(TooLargeError, match="unpacks to more than a document can hold"):
        opened(bomb).read("bomb")


def test_a_part_may_not_be_larger_than_it_says():
    """Overwrite the declared sizes by small ones, as a bomb that hides would."""
    data = bytearray(packed(("bomb", b"ab" * 5_000_000)))
    for signature, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = data.index(signature) + offset
        data[at : at + 4] = struct.pack("<I", 100)
    with pytest.raises(BrokenError):
        opened(bytes(data)).read("bomb")


def test_all_parts_together_are_bounded(monkeypatch):
    monkeypatch.setattr(archive, "LARGEST_WHOLE", 1000)
    found = opened(zipped({"a": "x" * 600, "b": "y" * 600}))
    assert len(found.read("a")) == 600
    with pytest.raises(TooLargeError):
        found.read("b")


def test_too_many_entries_are_refused_without_being_listed():
    entry = b"PK\x01\x02" + bytes(42)
    with pytest.raises(TooLargeError, match="more than 10000 files"):
        opened(b"PK\x03\x04" + entry * 100_000)


def test_parts_that_lie_in_the_same_place_are_refused():
    """Point many entries of the list at one packed part, as a bomb without nesting does."""
    one = packed(("a", bytes(range(256)) * 40), method=zipfile.ZIP_STORED)
    start = one.index(b"PK\x01\x02")
    end = one.index(b"PK\x05\x06")
    many = one[start:end] * 50
    tail = b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 50, 50, len(many), start, 0)
    with pytest.raises(BrokenError, match="lie in the same place"):
        opened(one[:start] + many + tail)


@pytest.mark.parametrize("keep", [0.02, 0.3, 0.6, 0.9, 0.99])
def test_a_file_that_was_cut_short_is_damaged(keep):
    data = zipped({f"part{n}": str(n) * 50 for n in range(20)})
    with pytest.raises(BrokenError, match="damaged"):
        opened(data[: int(len(data) * keep)])


def test_a_wrong_checksum_is_damage():
    data = bytearray(packed(("a", b"something to read"), method=zipfile.ZIP_STORED))
    data[data.index(b"something")] ^= 1
    with pytest.raises(BrokenError, match="its part a cannot be unpacked"):
        opened(bytes(data)).read("a")


def test_a_password_is_named():
    data = bytearray(packed(("a", b"secret")))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(signature) + offset] |= 1
    with pytest.raises(LockedError, match="locked with a password"):
        opened(bytes(data)).read("a")


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_other_packings_are_refused(method):
    with pytest.raises(BrokenError, match="a way that documents do not use"):
        opened(packed(("a", b"text"), method=method)).read("a")


def test_an_archive_in_an_archive_is_not_opened():
    inner = packed(("bomb", b"\0" * 900_000))
    found = opened(packed(("inner.zip", inner)))
    assert found.names == ("inner.zip",)
    assert found.read("inner.zip") == inner
