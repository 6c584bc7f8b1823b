"""What is kept stays, is the user's alone, and can be forgotten."""

from __future__ import annotations

import os
import sqlite3
import stat
import statistics
import subprocess
import sys
import threading
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.errors import LibraryError
from reader.library.finding import Found
from reader.library.store import Library, library_file
from reader.settings import Settings
from tests.library.articles import WORDS, article, key

ROOT = Path(__file__).parents[2]
POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows keeps a user's folders apart by itself")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "plainspoken" / "library.sqlite3"


@pytest.fixture
def library(path):
    with Library(path) as opened:
        yield opened


# --- keeping and finding ---------------------------------------------------------------------------------------


def test_nothing_is_kept_of_an_article_not_heard(library):
    assert library.find(key(), article()) is None
    assert library.entries() == ()


def test_the_last_place_is_kept(library):
    library.keep(key(), article(), 100)
    library.keep(key(), article(), 60)
    assert library.find(key(), article()) == Found(60, exact=True)
    assert len(library.entries()) == 1


def test_a_place_outlives_the_library_that_kept_it(path):
    with Library(path) as library:
        library.keep(key(), article(), 100)
    with Library(path) as library:
        assert library.find(key(), article()) == Found(100, exact=True)


def test_a_place_is_written_when_keep_returns(library, path):
    library.keep(key(), article(), 100)
    with Library(path) as other:
        assert other.find(key(), article()) == Found(100, exact=True)


def test_each_article_has_its_own_place(library):
    library.keep(key("/a", b"a"), article(), 10)
    library.keep(key("/b", b"b"), article(), 20)
    assert library.find(key("/a", b"a"), article()) == Found(10, exact=True)
    assert library.find(key("/b", b"b"), article()) == Found(20, exact=True)


def test_a_changed_file_is_known_by_its_name_and_the_place_by_its_words(library):
    library.keep(key(), article(), 500)
    assert library.find(key(data=b"new"), article("New first line. " + WORDS)) == Found(516, exact=True)


def test_a_moved_file_is_known_by_its_content(library):
    library.keep(key("/old/place"), article(), 500)
    assert library.find(key("/new/place"), article()) == Found(500, exact=True)
    assert library.find(key("/new/place", b"other"), article()) is None


def test_a_name_counts_more_than_content(library):
    library.keep(key("/one"), article(), 100)
    library.keep(key("/two"), article(), 200)
    assert library.find(key("/one"), article()) == Found(100, exact=True)


def test_a_loss_is_said(library):
    library.keep(key(), article(), 500)
    found = library.find(key(data=b"new"), article("Nothing of what was here is left on this page of ours. " * 9))
    assert found == Found(0, exact=False, lost=True)


def test_an_article_with_half_a_character_is_kept(library):
    broken = article("Half a character: \ud800 and on it goes, for as long as it takes to be told apart.")
    library.keep(key(), replace(broken, title="\udfff"), 40)
    assert library.find(key(), broken) is not None


def test_entries_tell_what_where_and_when_the_latest_first(library):
    library.keep(key("/a", b"a"), article(source="a.txt", title="First"), len(WORDS) // 2)
    library.keep(key("/b", b"b"), article(source=""), 0)
    latest, first = library.entries()
    assert (first.name, first.title, first.source, first.percent) == ("/a", "First", "a.txt", 50)
    assert (latest.source, latest.percent, latest.offset, latest.length) == ("/b", 0, 0, len(WORDS))
    assert latest.kept >= first.kept
    assert timedelta(0) <= datetime.now(UTC) - first.kept < timedelta(seconds=10)


def test_an_empty_article_has_a_percentage(library):
    library.keep(key(), article(""), 0)
    assert library.entries()[0].percent == 0


def test_keeping_a_word_is_cheap(library):
    heard = article(WORDS * 500)
    took = []
    for offset in range(0, 30_000, 30):
        began = time.perf_counter()
        library.keep(key(), heard, offset)
        took.append(time.perf_counter() - began)
    assert statistics.median(took) < 0.001


# --- forgetting ------------------------------------------------------------------------------------------------


def bytes_of(path: Path) -> bytes:
    return b"".join(file.read_bytes() for file in path.parent.iterdir())


def test_what_is_forgotten_is_gone_from_the_disk(library, path):
    for number in range(40):
        library.keep(key(f"/n{number}", b"%d" % number), article(title=f"Number {number}"), 100 * number % 900)
    secret = article("x" * 100 + "this was read in secret by the listener " * 9, title="Verborgen")
    for offset in range(100, 300):
        library.keep(key("/home/anna/secret"), secret, offset)
    assert b"Verborgen" in bytes_of(path)
    assert library.forget("/home/anna/secret") == 1
    left = bytes_of(path)
    for trace in (b"Verborgen", b"/home/anna/secret", b"read in secret"):
        assert trace not in left
    assert len(library.entries()) == 40


def test_everything_can_be_forgotten(library, path):
    library.keep(key("/a", b"a"), article(title="Verborgen"), 100)
    library.keep(key("/b", b"b"), article(), 100)
    path.with_name("library.sqlite3.broken-20260101-000000").write_bytes(b"Verborgen")
    assert library.forget_all() == 2
    assert library.entries() == ()
    assert b"Verborgen" not in bytes_of(path)
    assert b"trial" not in bytes_of(path)


def test_forgetting_what_is_not_kept_forgets_nothing(library):
    library.keep(key(), article(), 100)
    assert library.forget("/another") == 0
    assert library.forget() == 0
    assert len(library.entries()) == 1


def test_an_article_is_forgotten_by_what_the_list_shows(library):
    library.keep(key(), article(source="trial.txt"), 100)
    assert library.forget("trial.txt") == 1


def test_it_can_be_forgotten_while_another_program_listens(library, path):
    with Library(path) as other:
        other.keep(key(), article(title="Verborgen"), 100)
        assert library.forget_all() == 1
        assert b"Verborgen" not in bytes_of(path)
        other.keep(key(), article(), 200)
    assert library.entries()[0].offset == 200


# --- the user's alone ------------------------------------------------------------------------------------------


def modes(folder: Path) -> dict[str, int]:
    return {file.name: stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()}


@POSIX
def test_files_and_folder_are_the_users_alone(path):
    before = os.umask(0)
    try:
        with Library(path) as library:
            library.keep(key(), article(), 100)
            assert modes(path.parent) == dict.fromkeys(
                ["library.sqlite3", "library.sqlite3-wal", "library.sqlite3-shm"], 0o600
            )
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@POSIX
def test_a_library_that_others_could_read_is_closed_to_them(path):
    with Library(path):
        pass
    path.chmod(0o644)
    with Library(path):
        assert set(modes(path.parent).values()) == {0o600}


@POSIX
def test_a_folder_that_was_there_keeps_its_permissions(tmp_path):
    tmp_path.chmod(0o755)
    with Library(tmp_path / "library.sqlite3"):
        assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


def test_the_file_lies_in_the_users_data_folder(tmp_path):
    assert library_file(Settings(data_folder=str(tmp_path))) == tmp_path / "library.sqlite3"


# --- several at once -------------------------------------------------------------------------------------------


def test_threads_may_share_a_library(library):
    def keep(number):
        for offset in range(50):
            library.keep(key(f"/{number}", b"%d" % number), article(), offset)

    threads = [threading.Thread(target=keep, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted((entry.name, entry.offset) for entry in library.entries()) == [(f"/{n}", 49) for n in range(4)]


WRITER = """
import sys
from pathlib import Path
from reader.library.store import Library
from tests.library.articles import article, key
sys.stdin.readline()
with Library(Path(sys.argv[1])) as library:
    for offset in range(300):
        library.keep(key("/" + sys.argv[2], sys.argv[2].encode()), article(), offset)
"""


def test_processes_that_begin_and_write_at_once_do_not_fail(path):
    command = [sys.executable, "-c", WRITER, str(path)]
    pipes = {"stdin": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True, "cwd": ROOT}
    running = [subprocess.Popen([*command, str(number)], **pipes) for number in range(4)]
    for process in running:
        process.stdin.write("\n")
        process.stdin.flush()
    assert [process.communicate(timeout=60)[1] for process in running] == [""] * 4
    with Library(path) as library:
        assert sorted((entry.name, entry.offset) for entry in library.entries()) == [(f"/{n}", 299) for n in range(4)]


def test_a_library_that_is_held_too_long_is_said(library, path, monkeypatch):
    library._connection.execute("PRAGMA busy_timeout = 50")
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    try:
        with pytest.raises(LibraryError, match="held by another program"):
            library.keep(key(), article(), 100)
    finally:
        holder.close()
    library.keep(key(), article(), 100)


# --- damage ----------------------------------------------------------------------------------------------------


def broken_files(path: Path) -> list[Path]:
    return sorted(path.parent.glob("library.sqlite3.broken-*"))


@pytest.mark.parametrize(
    "content", [b"this is no database, but a letter to a friend" * 99, b"SQLite format 3\0" + b"\xff" * 9000]
)
def test_a_file_that_is_no_library_is_put_aside_not_deleted(path, content):
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(LibraryError, match=r"damaged; it now lies in .*broken-") as error:
        Library(path)
    (aside,) = broken_files(path)
    assert aside.read_bytes() == content
    assert str(aside) in str(error.value)
    with Library(path) as library:
        library.keep(key(), article(), 1)


def test_a_library_damaged_in_its_middle_is_put_aside(path):
    with Library(path) as library:
        for number in range(300):
            library.keep(key(f"/n{number}", b"%d" % number), article(), number)
    content = bytearray(path.read_bytes())
    content[8192:-4096] = os.urandom(len(content) - 4096 - 8192)
    path.write_bytes(content)
    with pytest.raises(LibraryError, match="damaged"):
        Library(path)
    assert broken_files(path)[0].read_bytes() == content


def test_two_damaged_libraries_are_both_put_aside(path):
    path.parent.mkdir()
    for content in (b"one" * 999, b"two" * 999):
        path.write_bytes(content)
        with pytest.raises(LibraryError):
            Library(path)
    assert {file.read_bytes()[:3] for file in broken_files(path)} == {b"one", b"two"}


def test_a_library_of_a_newer_program_is_left_alone(path):
    with Library(path) as library:
        library.keep(key(), article(), 100)
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(LibraryError, match="newer"):
        Library(path)
    assert path.exists()
    assert not broken_files(path)


def test_a_folder_that_is_a_file_is_said(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(LibraryError, match="check that its folder can be written"):
        Library(tmp_path / "file" / "inner" / "library.sqlite3")


def test_a_closed_library_says_so_instead_of_crashing(library):
    library.close()
    library.close()
    with pytest.raises(LibraryError):
        library.keep(key(), article(), 1)


FULL = """
import resource, sys
from pathlib import Path
from reader.errors import LibraryError
from reader.library.store import Library
from tests.library.articles import article, key
with Library(Path(sys.argv[1])) as library:
    library.keep(key(), article(), 100)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
    try:
        for offset in range(1000):
            library.keep(key(), article(), offset)
    except LibraryError as error:
        print(error)
"""


@POSIX
def test_a_disk_that_takes_no_more_is_said_and_harms_nothing(path):
    run = subprocess.run(
        [sys.executable, "-c", FULL, str(path)], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert "cannot be kept" in run.stdout
    assert run.stderr == ""
    with Library(path) as library:
        assert library.find(key(), article()) is not None
