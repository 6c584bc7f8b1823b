from __future__ import annotations

import io
import os
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from reader.terminal.output import Lines, clean


class Narrow(io.TextIOWrapper):
    """A terminal that knows ASCII only."""

    def __init__(self):
        self.bytes = io.BytesIO()
        super().__init__(self.bytes, encoding="ascii")


class Gone(io.StringIO):
    def write(self, text):
        raise OSError("the terminal has gone")

    def fileno(self):
        return self.descriptor


def test_the_newline_comes_before_the_text():
    stream = io.StringIO()
    lines = Lines(stream)
    lines.line("One.")
    lines.line("Two.")
    assert stream.getvalue() == "\nOne.\nTwo."
    lines.end()
    lines.end()
    assert stream.getvalue() == "\nOne.\nTwo.\n"


def test_nothing_printed_leaves_nothing():
    stream = io.StringIO()
    Lines(stream).end()
    assert stream.getvalue() == ""


def test_what_is_typed_is_appended():
    stream = io.StringIO()
    lines = Lines(stream)
    lines.line("Search for what? ")
    lines.typed("t")
    lines.typed(" ")
    assert stream.getvalue() == "\nSearch for what? t "


def test_an_article_cannot_command_the_terminal():
    stream = io.StringIO()
    Lines(stream).line("red \x1b[31m bell \x07 back \r over \x9b2J\nnext")
    assert stream.getvalue() == "\nred  [31m bell   back   over  2J next"


def test_a_terminal_that_lacks_a_sign_gets_another():
    stream = Narrow()
    Lines(stream).line("naïve — yes")
    assert stream.bytes.getvalue() == b"\nna?ve ? yes"


def test_the_end_of_a_terminal_that_has_gone_is_silent(tmp_path):
    stream = Gone()
    with (tmp_path / "out").open("w") as file:
        stream.descriptor = file.fileno()
        lines = Lines(stream)
        lines._written = True
        lines.end()
        # What Python writes as it ends goes nowhere, instead of failing in the listener's sight.
        assert os.path.samestat(os.fstat(file.fileno()), Path(os.devnull).stat())
        file.write("left over")
    assert (tmp_path / "out").read_text() == ""


@given(st.text())
def test_clean_text_is_one_line_of_the_same_length(text):
    cleaned = clean(text)
    assert len(cleaned) == len(text)
    assert len(cleaned.splitlines()) <= 1
    assert "\x1b" not in cleaned
