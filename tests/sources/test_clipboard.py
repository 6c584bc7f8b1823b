"""What was copied last: HTML where a tool hands it out, else text; and what is said where there is none."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time

import pytest
from click.testing import CliRunner

from reader.commands.show import show
from reader.errors import NotFoundError, SourceError, TooLargeError
from reader.sources import clipboard
from reader.sources.reading import open_source
from tests.sources.server import response, serving


class Copied:
    """A stand-in for the library: what was copied, or why it cannot be had."""

    class CopykittenError(Exception):
        pass

    def __init__(self, text: str | None, why: str = "not available in the requested format"):
        self._text, self._why = text, why

    def paste(self) -> str:
        if self._text is None:
            raise self.CopykittenError(self._why)
        return self._text


@pytest.fixture
def copied(monkeypatch):
    """Return a function that puts something into the clipboard: text, and what a tool prints as HTML."""

    def put(text, printed: bytes | None = None, code: int = 0, why="not available in the requested format"):
        monkeypatch.setitem(sys.modules, "copykitten", Copied(text, why))
        told = f"import sys; sys.stdout.buffer.write({printed!r}); sys.exit({code})"
        commands = [(sys.executable, "-c", told)] if printed is not None else [("no-such-tool-anywhere",)]
        monkeypatch.setattr(clipboard, "_commands", lambda: iter(commands))

    return put


def test_text_is_read(copied):
    copied("Grüße aus Köln.")
    document = open_source("clipboard:")
    assert (document.data.decode(), document.charset, document.source) == ("Grüße aus Köln.", "utf-8", "the clipboard")


def test_html_is_preferred(copied):
    copied("A title", b"<h1>A title</h1><p>And words.</p>")
    document = open_source("clipboard:")
    assert (document.data, document.media_type) == (b"<h1>A title</h1><p>And words.</p>", "text/html")


@pytest.mark.parametrize(
    ("printed", "code"),
    [(b"", 0), (b"  \n", 0), (b"Error: no such type", 1)],
    ids=["nothing", "white space", "a failure"],
)
def test_text_is_read_where_the_tool_has_no_html(copied, printed, code):
    copied("Some text.", printed, code)
    assert open_source("clipboard:").data == b"Some text."


@pytest.mark.parametrize(
    "printed",
    [
        "«data HTML{}»\n".format("<p>Grüße</p>".encode().hex().upper()).encode(),
        b"\xff\xfe" + "<p>Grüße</p>".encode("utf-16-le"),
        "<p>Grüße</p>".encode("utf-16-le"),
        "<p>Grüße</p>".encode(),
    ],
    ids=["AppleScript", "sixteen bits with a mark", "sixteen bits", "eight bits"],
)
def test_html_comes_in_several_forms(copied, printed):
    copied("Grüße", printed)
    assert open_source("clipboard:").data.decode() == "<p>Grüße</p>"


@pytest.mark.parametrize("text", [None, "", " \n"])
def test_an_empty_clipboard_is_said(copied, text):
    copied(text)
    with pytest.raises(NotFoundError, match="holds no text"):
        open_source("clipboard:")


def test_where_there_is_no_desktop_that_is_said(copied):
    copied(None, why="Clipboard was never initialized.")
    with pytest.raises(NotFoundError, match="no clipboard here"):
        open_source("clipboard:")


def test_without_the_library_it_says_what_to_install(copied, monkeypatch):
    copied("x")
    monkeypatch.setitem(sys.modules, "copykitten", None)
    with pytest.raises(SourceError, match="pip install copykitten"):
        open_source("clipboard:")


def test_more_than_an_article_can_have_is_refused(copied, monkeypatch):
    copied("x" * 200)
    monkeypatch.setattr(clipboard, "LARGEST", 100)
    with pytest.raises(TooLargeError):
        open_source("clipboard:")


def test_a_tool_that_prints_without_end_is_ended(copied, monkeypatch):
    copied("x")
    endless = "import sys\nwhile True: sys.stdout.buffer.write(b'x' * 65536)"
    monkeypatch.setattr(clipboard, "_commands", lambda: iter([(sys.executable, "-c", endless)]))
    monkeypatch.setattr(clipboard, "read_bounded", _bounded)
    with pytest.raises(TooLargeError):
        open_source("clipboard:")


def _bounded(stream, name):
    from reader.sources.stream import read_bounded

    return read_bounded(stream, name, 1_000_000)


def test_a_tool_that_hangs_is_not_waited_for(copied, monkeypatch):
    copied("Some text.")
    monkeypatch.setattr(clipboard, "PATIENCE", 0.3)
    monkeypatch.setattr(clipboard, "_commands", lambda: iter([(sys.executable, "-c", "import time; time.sleep(60)")]))
    begun = time.monotonic()
    assert open_source("clipboard:").data == b"Some text."
    assert time.monotonic() - begun < 10


def test_a_copied_address_is_its_page(copied):
    with serving({"/page": response(b"<p>Words.</p>", content_type="text/html")}) as server:
        copied(f"  {server.url('/page')}\n")
        assert open_source("clipboard:", allow_local=True).url == server.url("/page")


@pytest.mark.parametrize(
    "text", ["https://e.org/a b", "See https://e.org/a", "https://e.org/\nhttps://e.org/", "https://" + "a" * 5000]
)
def test_text_with_an_address_in_it_is_text(copied, text):
    copied(text)
    assert open_source("clipboard:").data.decode() == text


def test_the_tools_asked_are_those_of_the_system(monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    monkeypatch.setenv("DISPLAY", ":0")
    assert [command[0] for command in clipboard._commands()] == ["wl-paste", "xclip"]
    monkeypatch.delenv("WAYLAND_DISPLAY")
    monkeypatch.delenv("DISPLAY")
    assert not list(clipboard._commands())
    monkeypatch.setattr(sys, "platform", "darwin")
    assert [command[0] for command in clipboard._commands()] == ["osascript"]
    monkeypatch.setattr(sys, "platform", "win32")
    assert not list(clipboard._commands())


# --- the option ---------------------------------------------------------------------------------------------------
def test_the_option_takes_the_place_of_the_source(copied):
    copied("A title\n\nSome words of a copied article, which end here.")
    ran = CliRunner().invoke(show, ["--clipboard"])
    assert ran.exit_code == 0
    assert "Some words of a copied article" in ran.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [([], "Name SOURCE"), (["--clipboard", "x.md"], "not both"), (["x.md", "--clipboard"], "not both")],
)
def test_one_source_is_named(arguments, said):
    ran = CliRunner().invoke(show, arguments)
    assert ran.exit_code == 2
    assert said in ran.stderr


def _missing() -> str:
    return "" if shutil.which("Xvfb") and shutil.which("xclip") else "Xvfb and xclip are not installed"


@pytest.mark.skipif(bool(_missing()), reason=_missing())
def test_a_real_clipboard_is_read(tmp_path):
    """A page's headings come along when they are copied from another program; its text when only that was copied."""
    display = f":{os.getpid() % 30000 + 100}"
    screen = subprocess.Popen(["Xvfb", display, "-screen", "0", "64x64x8"], stderr=subprocess.DEVNULL)
    environment = {**os.environ, "DISPLAY": display}
    environment.pop("WAYLAND_DISPLAY", None)
    try:
        for kind, data, wanted in (
            ("text/html", "<h1>Grüße</h1><h2>A heading</h2><p>And its words.</p>", "A heading\n\nAnd its words."),
            ("UTF8_STRING", "Only the words, grün.", "Only the words, grün."),
        ):
            _copy(kind, data, environment)
            command = [sys.executable, "-m", "reader", "show", "--clipboard"]
            ran = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
            assert wanted in ran.stdout, ran.stderr
    finally:
        screen.terminate()
        screen.wait(10)


def _copy(kind: str, data: str, environment: dict[str, str]) -> None:
    command = ["xclip", "-selection", "clipboard", "-target", kind, "-in"]
    for _ in range(50):
        if (
            subprocess.run(
                command, input=data.encode(), env=environment, stderr=subprocess.DEVNULL, check=False
            ).returncode
            == 0
        ):
            return
        time.sleep(0.1)
    raise AssertionError("the screen did not come up")
