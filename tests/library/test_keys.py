"""Under which names places are kept."""

from __future__ import annotations

import os

import pytest

from reader.library.keys import Key, key_of, names_of
from reader.model.document import Document
from reader.sources.reading import open_source


def test_a_page_is_known_by_its_canonical_address():
    document = Document(b"x", url="http://Example.org/a?utm_source=b&c=1", path="/a", source="…")
    assert key_of(document).name == "https://example.org/a?c=1"


def test_a_file_is_known_by_its_resolved_path(tmp_path, monkeypatch):
    (tmp_path / "a.txt").write_bytes(b"x")
    (tmp_path / "link.txt").symlink_to(tmp_path / "a.txt")
    monkeypatch.chdir(tmp_path)
    one = key_of(open_source("a.txt"))
    assert one.name == str((tmp_path / "a.txt").resolve())
    assert key_of(open_source("./link.txt")) == one


def test_what_has_no_name_is_known_by_its_content():
    key = key_of(Document(b"abc"))
    assert key == Key("sha256:" + key.content, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    assert key_of(Document(b"abd")) != key


def test_content_tells_a_moved_file():
    assert key_of(Document(b"x", path="/a")).content == key_of(Document(b"x", path="/b")).content


@pytest.mark.parametrize(
    "source", ["http://example.org/a?utm_source=b#c", "https://anna:geheim@EXAMPLE.org:443/a", "https://example.org/a"]
)
def test_an_address_is_found_as_it_may_be_written(source):
    assert "https://example.org/a" in names_of(source)


def test_a_path_is_found_from_its_folder_even_when_the_file_is_gone(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert str((tmp_path / "gone.txt").resolve()) in names_of("gone.txt")


@pytest.mark.parametrize("source", ["https://[broken", "nul\0byte", "~nobody-of-that-name/x", "standard input", ""])
def test_any_text_may_be_asked_for(source):
    assert names_of(source)


@pytest.mark.skipif(os.name == "nt", reason="Windows has names in Unicode")
def test_a_file_name_of_any_bytes_has_a_name_that_can_be_kept(tmp_path):
    path = os.fsdecode(os.fsencode(tmp_path) + b"/\xff.txt")
    with open(path, "wb") as handle:  # noqa: PTH123 - a name that is no text
        handle.write(b"x")
    name = key_of(open_source(path)).name
    assert name.encode()
    assert name in names_of(path)
