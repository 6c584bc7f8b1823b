from __future__ import annotations

import io
import json
import sys

import pytest

from reader.commands.app import main

MARKDOWN = """# The tortoise

She was **found** two streets away.

## What next

- A new fence
- A new lock
"""


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "tortoise.md"
    path.write_text(MARKDOWN, encoding="utf-8")
    return str(path)


def run(capsys, *arguments):
    assert main(["show", *arguments]) == 0
    return capsys.readouterr().out


def test_text(capsys, source):
    assert run(capsys, source) == (
        "The tortoise\n\nShe was found two streets away.\n\nWhat next\n\n- A new fence\n- A new lock\n"
    )


def test_markdown_is_what_came_in(capsys, source):
    assert run(capsys, source, "--format", "markdown") == MARKDOWN


def test_json(capsys, source):
    data = json.loads(run(capsys, source, "--format", "json"))
    assert data["title"] == "The tortoise"
    assert [section["heading"] for section in data["sections"]] == [None, "What next"]
    assert data["source"].endswith("tortoise.md")


def test_html(capsys, source):
    out = run(capsys, source, "--format", "html")
    assert out.startswith("<!DOCTYPE html>")
    assert "<p>She was <strong>found</strong> two streets away.</p>" in out


def test_what_was_left_out_can_be_seen(capsys, tmp_path):
    body = "<p>A tortoise that had been missing since May was found on Monday, two streets away from her home.</p>" * 4
    path = tmp_path / "page.html"
    path.write_text(f"<html><body><nav><a href='/'>Home page</a></nav><main><h1>T</h1>{body}</main></body></html>")
    assert "navigation: Home page" in run(capsys, str(path), "--dropped")
    assert {"text": "Home page", "reason": "navigation"} in json.loads(
        run(capsys, str(path), "--dropped", "--format", "json")
    )


def test_standard_input(capsys, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(MARKDOWN.encode())))
    assert run(capsys, "-", "--from", "markdown").startswith("The tortoise\n")


@pytest.mark.parametrize("arguments", [["no/such/file.html"], ["https://127.0.0.1/"], ["ftp://example.org/a"]])
def test_what_cannot_be_read_is_told_in_a_sentence(capsys, arguments):
    assert main(["show", *arguments]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("plainspoken: ")
    assert captured.err.count("\n") == 1


def test_an_unknown_format_name_says_which_there_are(capsys, source):
    assert main(["show", source, "--from", "papyrus"]) == 2
    assert "markdown" in capsys.readouterr().err
