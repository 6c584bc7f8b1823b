"""Opening a page again: what has not changed is not fetched, and what is kept is private, bounded and forgotten."""

from __future__ import annotations

import stat
import sys

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from reader.commands.library import library
from reader.errors import FetchError
from reader.model.document import Document
from reader.sources import pages as module
from reader.sources.address import Limits, fetch
from reader.sources.pages import Pages
from tests.sources.server import redirect, response, serving

BODY = "<p>Grüße aus Köln.</p>".encode()


@pytest.fixture
def pages(tmp_path):
    return Pages(tmp_path / "data" / "pages")


def asked(server) -> list[str]:
    """Return of each request the headers that ask for changes only."""
    lines = [line for head in server.requests for line in head.split("\r\n")]
    return [line for line in lines if line.startswith(("If-", "GET"))]


def changing(body: bytes, **headers: str):
    """Return an answer that is the page, or that it has not changed where that is asked."""

    def answer(spoken, head: bytes) -> None:
        known = any(f": {value}".encode() in head for value in headers.values())
        spoken.sendall(
            response(b"", "304 Not Modified")
            if known
            else response(body, **headers, content_type="text/html; charset=utf-8")
        )

    return answer


@pytest.mark.parametrize(
    "headers", [{"etag": '"abc"'}, {"last_modified": "Tue, 03 Mar 2026 08:00:00 GMT"}, {"etag": 'W/"x"'}]
)
def test_a_page_that_has_not_changed_is_not_sent_again(pages, headers):
    with serving({"/": changing(BODY, **headers)}) as server:
        first = fetch(server.url("/"), allow_local=True, pages=pages)
        second = fetch(server.url("/"), allow_local=True, pages=pages)
    assert first == second
    assert (second.data, second.charset, second.media_type) == (BODY, "utf-8", "text/html")
    assert len([line for line in asked(server) if line.startswith("If-")]) == 1


def test_a_page_that_has_changed_is_read_anew(pages):
    served = {"/": response(b"old", etag='"1"')}
    with serving(served) as server:
        assert fetch(server.url("/"), allow_local=True, pages=pages).data == b"old"
        served["/"] = response(b"new", etag='"2"')
        assert fetch(server.url("/"), allow_local=True, pages=pages).data == b"new"
        served["/"] = changing(b"newer", etag='"2"')
        assert fetch(server.url("/"), allow_local=True, pages=pages).data == b"new"


def test_behind_a_redirect_it_works_too(pages):
    with serving({"/": redirect("/page"), "/page": changing(BODY, etag='"1"')}) as server:
        first = fetch(server.url("/"), allow_local=True, pages=pages)
        assert fetch(server.url("/"), allow_local=True, pages=pages) == first
        assert first.url == server.url("/page")


def test_without_pages_nothing_is_asked_or_kept(pages):
    with serving({"/": changing(BODY, etag='"1"')}) as server:
        fetch(server.url("/"), allow_local=True)
        fetch(server.url("/"), allow_local=True)
        assert not [line for line in asked(server) if line.startswith("If-")]
    assert not pages.folder.exists()


def test_an_answer_that_nobody_asked_for_is_an_error(pages):
    with serving({"/": response(b"", "304 Not Modified")}) as server, pytest.raises(FetchError):
        fetch(server.url("/"), allow_local=True, pages=pages)


@pytest.mark.parametrize(
    "headers",
    [{}, {"etag": '"1"', "cache_control": "no-store"}, {"etag": '"1"', "cache_control": "max-age=0, Private"}],
)
def test_what_may_not_be_kept_is_not(pages, headers):
    with serving({"/": response(BODY, **headers)}) as server:
        fetch(server.url("/"), allow_local=True, pages=pages)
    assert not pages.folder.exists()


@pytest.mark.parametrize("path", ["/?token=abcdefgh", "/?x-amz-signature=1234"])
def test_an_address_with_a_key_is_not_kept(pages, path):
    with serving({"/": response(BODY, etag='"1"')}) as server:
        fetch(server.url(path), allow_local=True, pages=pages)
    assert not pages.folder.exists()


def test_a_page_behind_a_password_is_not_kept(pages):
    with serving({"/": response(BODY, etag='"1"')}) as server:
        fetch(f"http://me:secret@127.0.0.1:{server.port}/", allow_local=True, pages=pages)
    assert not pages.folder.exists()


def test_half_a_page_is_not_kept(pages):
    cut = response(BODY, etag='"1"')[:-4]
    with serving({"/": cut}) as server, pytest.raises(FetchError):
        fetch(server.url("/"), allow_local=True, pages=pages, limits=Limits(seconds=3))
    assert not pages.folder.exists()


def kept(pages: Pages, url: str, data: bytes = BODY) -> None:
    pages.keep(Document(data, url=url, name="x"), {"ETag": '"1"'})


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_what_is_kept_is_for_its_owner_alone(pages):
    kept(pages, "https://e.org/a")
    (file,) = pages.folder.iterdir()
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (file, pages.folder, pages.folder.parent)]
    assert modes == [0o600, 0o700, 0o700]


def test_the_newest_are_kept_within_bounds(pages, monkeypatch):
    monkeypatch.setattr(module, "MOST_PAGES", 3)
    for number in range(6):
        kept(pages, f"https://e.org/{number}")
    assert [bool(pages.find(f"https://e.org/{number}")) for number in range(6)] == [False] * 3 + [True] * 3
    monkeypatch.setattr(module, "MOST_BYTES", 5000)
    kept(pages, "https://e.org/large", b"x" * 2400)
    kept(pages, "https://e.org/larger", b"x" * 2450)
    kept(pages, "https://e.org/too-large", b"x" * 2600)
    assert pages.find("https://e.org/larger")
    assert not pages.find("https://e.org/too-large")
    assert sum(path.stat().st_size for path in pages.folder.iterdir()) <= 5000


@pytest.mark.parametrize(
    "damage", [b"", b"{}", b"null\nx", b"[1]\n", b'{"url": 7}\n', b"\xff\xfe\x00", b'{"url": "https://e.org/a"}\nabc']
)
def test_a_damaged_file_counts_as_missing(pages, damage):
    kept(pages, "https://e.org/a")
    (file,) = pages.folder.iterdir()
    file.write_bytes(damage)
    assert pages.find("https://e.org/a") is None
    kept(pages, "https://e.org/a")
    assert pages.find("https://e.org/a").document.data == BODY


def test_a_file_that_was_cut_short_counts_as_missing(pages):
    kept(pages, "https://e.org/a")
    (file,) = pages.folder.iterdir()
    file.write_bytes(file.read_bytes()[:-3])
    assert pages.find("https://e.org/a") is None


def test_where_nothing_can_be_written_nothing_is_kept(tmp_path):
    (tmp_path / "file").write_text("in the way")
    pages = Pages(tmp_path / "file" / "pages")
    kept(pages, "https://e.org/a")
    assert pages.find("https://e.org/a") is None
    assert pages.forget_all() == 0


def test_pages_are_forgotten_by_their_names(pages):
    for url in ("https://e.org/a?utm_source=x", "https://e.org/b", "http://e.org/c"):
        kept(pages, url)
    assert pages.forget("https://e.org/a") == 1
    assert pages.forget("https://e.org/c") == 1
    assert pages.forget("https://e.org/nothing") == 0
    assert pages.find("https://e.org/b")
    assert pages.forget_all() == 1
    assert not pages.folder.exists()


@given(st.binary(max_size=200), st.text(max_size=30), st.text(max_size=30))
def test_what_is_kept_comes_back_as_it_was(tmp_path_factory, data, etag, name):
    pages = Pages(tmp_path_factory.mktemp("kept") / "pages")
    document = Document(data, name=name, url="https://e.org/a", media_type="text/html", source="https://e.org/a")
    pages.keep(document, {"ETag": etag, "Last-Modified": "x"})
    found = pages.find("https://e.org/a")
    assert (found.document, found.etag) == (document, etag)


# --- the command --------------------------------------------------------------------------------------------------
def own_pages() -> Pages:
    from reader import settings

    return Pages(settings.pages_folder(settings.load()))


def test_forgetting_an_article_forgets_its_page():
    kept(own_pages(), "https://e.org/a")
    kept(own_pages(), "https://e.org/b")
    assert CliRunner().invoke(library, ["forget", "https://e.org/a", "--yes"]).exit_code == 0
    assert own_pages().find("https://e.org/a") is None
    assert own_pages().find("https://e.org/b")


def test_forgetting_all_forgets_all_pages():
    kept(own_pages(), "https://e.org/a")
    assert CliRunner().invoke(library, ["forget", "--all", "--yes"]).exit_code == 0
    assert not own_pages().folder.exists()
