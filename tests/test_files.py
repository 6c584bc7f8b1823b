from __future__ import annotations

import os
import stat
import sys

import pytest

from reader.files import prune, removed, replacing, write_atomically


def test_the_new_content_takes_the_old_ones_place(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("old")
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_an_error_leaves_the_old_content_and_no_rubbish(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("old")
    with pytest.raises(UnicodeEncodeError), replacing(path) as part:
        part.write_text("half\ud800", encoding="utf-8")
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_a_new_file_has_the_permissions_that_others_get(tmp_path):
    before = os.umask(0o022)
    try:
        write_atomically(tmp_path / "a.txt", b"")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a.txt").stat().st_mode) == 0o644


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_an_old_file_keeps_its_permissions(tmp_path):
    path = tmp_path / "a.txt"
    path.touch(0o600)
    write_atomically(path, b"new")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def aged(folder, **sizes):
    """Make files of these sizes, each a second younger than the one before."""
    paths = [folder / name for name in sizes]
    for number, (path, size) in enumerate(zip(paths, sizes.values(), strict=True)):
        path.write_bytes(b"x" * size)
        os.utime(path, (1_000_000 + number, 1_000_000 + number))
    return paths


def left(folder):
    return sorted(path.name for path in folder.iterdir())


def test_above_so_many_files_the_oldest_go(tmp_path):
    paths = aged(tmp_path, a=1, b=1, c=1)
    assert prune(reversed(paths), most=2, most_bytes=100) == 1
    assert left(tmp_path) == ["b", "c"]


def test_above_so_many_bytes_the_oldest_go_and_the_bound_itself_is_kept(tmp_path):
    paths = aged(tmp_path, a=1, b=40, c=60)
    assert prune(paths, most=9, most_bytes=100) == 1
    assert left(tmp_path) == ["b", "c"]


def test_a_file_that_is_gone_meanwhile_counts_for_nothing(tmp_path):
    paths = aged(tmp_path, a=1, b=1)
    assert prune([*paths, tmp_path / "gone"], most=2, most_bytes=2) == 0
    assert left(tmp_path) == ["a", "b"]


def test_what_could_not_be_removed_is_said(tmp_path):
    (path,) = aged(tmp_path, a=1)
    assert removed(path)
    assert not removed(path)
    assert not removed(tmp_path)
