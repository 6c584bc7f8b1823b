"""Opening files, streams, bytes and addresses, and saying why one could not be opened."""

from __future__ import annotations

import io
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from reader.errors import NotFoundError, PlainspokenError, RefusedError, SourceError, TooLargeError
from reader.sources import reading, stream
from reader.sources.file import read_file
from reader.sources.reading import open_source, read_article
from reader.sources.stream import read_bounded
from tests.sources.server import response, serving

TEXT = "A trial begins\n\nThe first patient was treated in March. Nobody was harmed.\n"
POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "trial.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


# --- what can be opened ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [str, Path])
def test_a_file(file, kind):
    document = open_source(kind(file))
    assert document.data == TEXT.encode()
    assert document.name == "trial.txt"
    assert document.path == str(file.resolve())
    assert document.source == str(file)
    assert document.url is None


def test_a_file_in_this_folder_is_shown_as_it_was_named(file, monkeypatch):
    monkeypatch.chdir(file.parent)
    document = open_source("trial.txt")
    assert document.source == "trial.txt"
    assert document.path == str(file.resolve())


def test_a_link_is_followed_to_its_file(file):
    link = file.with_name("link.txt")
    link.symlink_to(file)
    assert open_source(link).path == str(file.resolve())


def test_a_name_that_looks_like_an_address_of_another_kind_may_be_a_file(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("data:notes").write_text("x")
    assert open_source("data:notes").data == b"x"


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_bytes(kind):
    document = open_source(kind(b"abc"))
    assert document.data == b"abc"
    assert isinstance(document.data, bytes)
    assert (document.source, document.path, document.url, document.name) == ("", None, None, "")


def test_a_file_object_is_read_from_where_it_stands(file):
    with file.open("rb") as handle:
        handle.seek(2)
        document = open_source(handle)
    assert document.data == TEXT.encode()[2:]
    assert document.name == str(file)
    assert open_source(io.BytesIO(b"abc")).data == b"abc"


def test_a_text_file_object_is_a_mistake_of_the_program(file):
    with file.open(encoding="utf-8") as handle, pytest.raises(TypeError, match="rb"):
        open_source(handle)


def test_standard_input_is_binary():
    code = "from reader.sources.reading import open_source as o; d = o('-'); print(len(d.data), d.source)"
    run = subprocess.run([sys.executable, "-c", code], input=b"\xff\r\n\x00", capture_output=True, check=True)
    assert run.stdout.decode().strip() == "4 standard input"


def test_no_standard_input_is_said(monkeypatch):
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(NotFoundError, match="no standard input"):
        open_source("-")


def test_an_address(file):
    with serving({"/a.txt": response(TEXT.encode(), content_type="text/plain")}) as server:
        document = open_source(f" {server.url('/a.txt')} ", allow_local=True)
        with pytest.raises(RefusedError):
            open_source(server.url("/a.txt"))
    assert document.data == TEXT.encode()
    assert document.media_type == "text/plain"


def test_the_address_and_type_that_the_caller_knows_are_kept(file):
    document = open_source(file, url="https://anna:geheim@example.org/a?token=b#c", media_type="Text/Markdown; x=y")
    assert document.url == "https://example.org/a?token=b"
    assert document.media_type == "text/markdown"
    assert document.source == str(file)
    assert open_source(b"x", url="https://anna:geheim@example.org/a?token=b").source == "https://example.org/a"


@pytest.mark.parametrize("source", ["path", "bytes", "stream"])
def test_read_article_reads_any_of_them(file, source):
    article = read_article({"path": file, "bytes": TEXT.encode(), "stream": io.BytesIO(TEXT.encode())}[source])
    assert "The first patient was treated in March." in [sentence.text for sentence in article.sentences]
    assert article.source == (str(file) if source == "path" else "")


# --- what cannot -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "kind", "words"),
    [
        ("no/such/file.html", NotFoundError, "no file no/such/file.html"),
        ("www.example.org/news", NotFoundError, "write https:// before it"),
        ("example.org", NotFoundError, "begin it with https://"),
        ("", NotFoundError, "No source was named"),
        ("  ", NotFoundError, "No source was named"),
        ("file:///etc/passwd", RefusedError, "by its path"),
        ("ftp://example.org/a", RefusedError, "'ftp:'"),
        ("javascript:alert(1)", RefusedError, "'javascript:'"),
        ("data:text/html,hello", RefusedError, "'data:'"),
        ("Two lines\nof text", NotFoundError, "name '-'"),
        ("It was the first trial of its kind in the whole of the country.", NotFoundError, "name '-'"),
        ("word " * 2000, NotFoundError, "name '-'"),
        ("nul\0byte", NotFoundError, r"nul\\x00byte"),
        ("\x1b[31mred", NotFoundError, r"no file \\x1b\[31mred"),
        ("~nobody-of-that-name/file", NotFoundError, "no file"),
    ],
)
def test_a_name_of_nothing(name, kind, words):
    with pytest.raises(kind, match=words) as error:
        open_source(name)
    assert str(error.value).endswith(".")
    assert len(str(error.value)) < 250


@pytest.mark.parametrize("name", ["no-such-file", "x" * 5000, "nul\0byte"])
def test_a_path_of_nothing(name):
    with pytest.raises(NotFoundError):
        open_source(Path(name))


def test_a_folder(tmp_path):
    with pytest.raises(SourceError, match="is a folder"):
        open_source(tmp_path)


def test_a_file_is_no_folder(file):
    with pytest.raises(NotFoundError):
        open_source(file / "inner.txt")


def test_a_link_to_nothing(tmp_path):
    (tmp_path / "link").symlink_to(tmp_path / "gone")
    with pytest.raises(NotFoundError, match="leads to a file that is not there"):
        open_source(str(tmp_path / "link"))


def test_a_link_to_itself(tmp_path):
    (tmp_path / "link").symlink_to(tmp_path / "link")
    with pytest.raises(NotFoundError, match="in a circle"):
        open_source(tmp_path / "link")


@POSIX
@pytest.mark.timeout(10)
def test_a_pipe_without_a_writer_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(SourceError, match="is a pipe"):
        open_source(tmp_path / "pipe")


@POSIX
@pytest.mark.timeout(10)
def test_a_pipe_that_takes_the_place_of_a_file_is_not_waited_for(tmp_path, monkeypatch):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "file").write_text("x")
    status = (tmp_path / "file").stat()
    monkeypatch.setattr(Path, "stat", lambda self: status)
    with pytest.raises(SourceError, match="is a pipe"):
        read_file(tmp_path / "pipe")


@POSIX
@pytest.mark.parametrize("device", ["/dev/zero", "/dev/tty", "/dev/null"])
def test_a_device(device):
    with pytest.raises(SourceError, match="is a device"):
        open_source(device)


@POSIX
def test_a_socket(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as bound:
        bound.bind("socket")
        with pytest.raises(SourceError, match="is a socket"):
            open_source(Path("socket"))


@POSIX
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(file):
    file.chmod(0)
    with pytest.raises(SourceError, match="may not be read"):
        open_source(file)


def test_permission_is_asked_for_in_a_sentence(file, monkeypatch):
    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("reader.sources.file.os.open", refuse)
    with pytest.raises(SourceError, match="may not be read: ask its owner"):
        open_source(file)


@POSIX
def test_a_name_cannot_command_the_terminal(tmp_path):
    strange = tmp_path / "a\x1b]0;b\nc.txt"
    strange.write_text("x")
    document = open_source(strange)
    assert document.source.endswith(r"a\x1b]0;b\nc.txt")
    assert document.path == str(strange.resolve())


# --- too much --------------------------------------------------------------------------------------------------


def test_a_file_over_fifty_megabytes_is_refused_before_it_is_read(tmp_path, monkeypatch):
    large = tmp_path / "large.html"
    with large.open("wb") as handle:
        handle.truncate(50_000_001)
    monkeypatch.setattr("reader.sources.file.os.open", lambda *_: pytest.fail("it was opened"))
    with pytest.raises(TooLargeError, match=r"More than 50 MB in .*large\.html"):
        open_source(large)


def test_bytes_over_fifty_megabytes_are_refused():
    with pytest.raises(TooLargeError):
        open_source(memoryview(bytes(50_000_001)))


class Endless(io.RawIOBase):
    """A stream that never ends, and counts what was taken from it."""

    taken = 0

    def read(self, size=-1):
        assert size > 0, "an endless stream was asked for everything"
        self.taken += size
        return bytes(size)


def test_an_endless_stream_is_left_at_the_limit(monkeypatch):
    endless = Endless()
    with pytest.raises(TooLargeError, match=r"0\.1 MB in a spring"):
        read_bounded(endless, "a spring", largest=100_000)
    assert endless.taken <= 100_001


@pytest.mark.parametrize("size", [0, 1, 65_535, 65_536, 65_537, 100_000])
def test_a_stream_up_to_the_limit_is_read_whole(size):
    assert read_bounded(io.BytesIO(b"x" * size), "x", largest=100_000) == b"x" * size


def test_a_stream_that_gives_little_at_a_time_is_read_whole():
    class Sips(io.BytesIO):
        def read(self, size=-1):
            return super().read(min(size, 3))

    assert open_source(Sips(TEXT.encode())).data == TEXT.encode()


class Broken(io.RawIOBase):
    def __init__(self, outcome):
        self.outcome = outcome

    def read(self, size=-1):
        if isinstance(self.outcome, OSError):
            raise self.outcome
        return self.outcome


@pytest.mark.parametrize("outcome", [OSError(5, "Input/output error"), None])
def test_a_stream_that_fails_is_said(outcome):
    with pytest.raises(SourceError):
        open_source(Broken(outcome))


def test_every_error_is_one_of_ours():
    assert issubclass(SourceError, PlainspokenError)
    assert stream.LARGEST == 50_000_000
    assert reading.Source is not None
