"""``plainspoken library`` as it is typed."""

from __future__ import annotations

import io
import json
from datetime import datetime
from importlib.resources import files

import jsonschema
import pytest

from reader.commands.app import main
from reader.library.store import Library
from tests.library.articles import WORDS, article, key


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("PLAINSPOKEN_CONFIG", str(tmp_path / "settings.toml"))
    monkeypatch.setenv("PLAINSPOKEN_DATA_FOLDER", str(tmp_path / "data"))
    monkeypatch.setattr("sys.stdin", io.StringIO())
    return tmp_path / "data"


@pytest.fixture
def run(capsys):
    def run(*arguments):
        code = main(["library", *arguments])
        output = capsys.readouterr()
        return code, output.out, output.err

    return run


@pytest.fixture
def kept(folder):
    """Keep a file, a page and what came through standard input, in this order."""
    with Library(folder / "library.sqlite3") as library:
        library.keep(key("/home/anna/trial.txt", b"a"), article(source="trial.txt"), len(WORDS) // 4)
        page = article(title="Bread", source="https://example.org/bread?p=1")
        library.keep(key("https://example.org/bread?p=1", b"b"), page, 0)
        library.keep(key("sha256:123", b"c"), article(title="", source="standard input"), len(WORDS))


def sources(folder):
    with Library(folder / "library.sqlite3") as library:
        return [entry.source for entry in library.entries()]


class Terminal(io.StringIO):
    def isatty(self):
        return True


# --- list ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("arguments", [(), ("list",)])
def test_the_list_is_one_line_an_article_the_latest_first(run, kept, arguments):
    code, out, err = run(*arguments)
    assert code == 0
    assert err == ""
    first, second, third = out.splitlines()
    assert first.startswith("Untitled, 100 %, ")
    assert second.startswith("Bread, 0 %, ")
    assert third.startswith("A trial begins, 25 %, ")
    assert third.endswith(", trial.txt")
    assert second.endswith(", https://example.org/bread?p=1")


def test_the_time_is_that_of_the_clock_on_the_wall(run, kept):
    stamp = run()[1].splitlines()[0].split(", ")[2]
    assert abs((datetime.strptime(stamp, "%Y-%m-%d %H:%M") - datetime.now()).total_seconds()) < 120  # noqa: DTZ005, DTZ007


@pytest.mark.parametrize("arguments", [("--format", "json"), ("list", "--format", "json")])
def test_json_keeps_to_its_schema(run, kept, arguments):
    code, out, _ = run(*arguments)
    data = json.loads(out)
    schema = json.loads((files("reader") / "schemas" / "library.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(data)
    assert code == 0
    assert [entry["percent"] for entry in data["entries"]] == [100, 0, 25]
    assert data["entries"][2]["offset"] == len(WORDS) // 4
    assert datetime.fromisoformat(data["entries"][0]["kept"]).utcoffset().total_seconds() == 0


def test_nothing_kept_is_said_and_makes_no_file(run, folder):
    assert run() == (0, "", "Nothing is kept.\n")
    assert json.loads(run("--format", "json")[1]) == {"entries": []}
    assert not folder.exists()


def test_a_title_cannot_command_the_terminal(run, folder):
    with Library(folder / "library.sqlite3") as library:
        library.keep(key(), article(title="A\x1b[2J\ntrial"), 1)
    out = run()[1]
    assert "\x1b" not in out
    assert len(out.splitlines()) == 1


def test_the_path_is_printed(run, folder):
    assert run("path") == (0, f"{folder / 'library.sqlite3'}\n", "")


def test_a_damaged_library_is_said_in_a_sentence(run, folder):
    folder.mkdir()
    (folder / "library.sqlite3").write_bytes(b"no database" * 999)
    code, out, err = run()
    assert (code, out) == (2, "")
    assert "damaged" in err
    assert "Traceback" not in err
    assert run() == (0, "", "Nothing is kept.\n")


# --- forget ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "gone"),
    [
        ("trial.txt", "trial.txt"),
        ("/home/anna/../anna/trial.txt", "trial.txt"),
        ("http://EXAMPLE.org/bread?utm_source=x&p=1#crust", "https://example.org/bread?p=1"),
        ("standard input", "standard input"),
    ],
)
def test_an_article_is_forgotten_as_it_was_opened_or_listed(run, kept, folder, source, gone):
    code, out, err = run("forget", source, "--yes")
    assert (code, out, err) == (0, "", "Forgotten: 1 article.\n")
    left = sources(folder)
    assert len(left) == 2
    assert gone not in left


def test_everything_is_forgotten(run, kept, folder):
    assert run("forget", "--all", "--yes") == (0, "", "Forgotten: 3 articles.\n")
    assert sources(folder) == []
    assert run("forget", "--all", "--yes") == (0, "", "Forgotten: 0 articles.\n")


def test_where_nothing_was_ever_kept_everything_is_forgotten_at_once(run, folder):
    assert run("forget", "--all", "--yes")[0] == 0
    assert not folder.exists()


def test_what_is_not_kept_cannot_be_forgotten(run, kept, folder):
    code, _, err = run("forget", "other.txt", "--yes")
    assert code == 2
    assert "Nothing is kept of other.txt" in err
    assert len(sources(folder)) == 3


@pytest.mark.parametrize("arguments", [(), ("trial.txt", "--all")])
def test_either_a_source_or_all_is_named(run, kept, folder, arguments):
    code, _, err = run("forget", *arguments, "--yes")
    assert code == 2
    assert "--all" in err
    assert len(sources(folder)) == 3


@pytest.mark.parametrize("arguments", [("trial.txt",), ("--all",)])
def test_without_a_terminal_it_asks_for_yes(run, kept, folder, arguments):
    code, _, err = run("forget", *arguments)
    assert code == 2
    assert "--yes" in err
    assert len(sources(folder)) == 3


@pytest.mark.parametrize(("answer", "left"), [("y", 2), ("n", 3), ("", 3)])
def test_in_a_terminal_it_asks_first(run, kept, folder, monkeypatch, answer, left):
    monkeypatch.setattr("sys.stdin", Terminal(f"{answer}\n"))
    code, out, err = run("forget", "trial.txt")
    assert code == 0
    assert "Forget 1 article, trial.txt?" in out + err
    assert ("Nothing was forgotten." in err) is (left == 3)
    assert len(sources(folder)) == left
