from __future__ import annotations

import json
import shutil
import subprocess
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner

from reader.commands.check import check
from reader.errors import PlainspokenError, SettingsError, SourceError
from reader.readability.checking import all_rules
from reader.readability.config import config_in

ROOT = Path(__file__).resolve().parents[2]
TEXT = "# Tea\n\nWe moved in order to save money.\n\nIt was a piece of cake.\n"
SCHEMA = json.loads(files("reader").joinpath("schemas", "check.json").read_text(encoding="utf-8"))


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    config_in.cache_clear()
    (tmp_path / "tea.md").write_text(TEXT, encoding="utf-8")
    yield tmp_path
    config_in.cache_clear()


def run(*arguments, text=None):
    """Return exit code, standard output and standard error."""
    result = CliRunner().invoke(check, list(arguments), standalone_mode=False, input=text)
    if result.exception:
        raise result.exception
    return result.return_value, result.stdout, result.stderr


def test_findings_are_printed_and_fail_the_check():
    code, out, err = run("tea.md")
    assert code == 1
    assert out.splitlines()[0].startswith("tea.md:3:10: warning: wordy-phrase: “in order to”")
    assert "tea.md:5:8: note: idiom: " in out
    assert err == ""


def test_a_clean_page_passes(folder):
    (folder / "clean.md").write_text("# Tea\n\nTea is hot.\n", encoding="utf-8")
    assert run("clean.md")[:2] == (0, "Nothing found in 1 source.\n")


def test_rules_can_be_chosen():
    assert run("tea.md", "--ignore", "wordy-phrase")[0] == 0
    code, out, _ = run("tea.md", "--select", "idiom,jargon", "--fail-on", "note")
    assert code == 1
    assert "wordy-phrase" not in out
    with pytest.raises(SettingsError, match="no rule 'idioms'"):
        run("tea.md", "--select", "idioms")


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (("--fail-on", "error"), 0),
        (("--fail-on", "note"), 1),
        (("--limit", "wordy-phrase=1"), 0),
        (("--limit", "wordy-phrase=0"), 1),
        (("--limit", "wordy-phrase=1", "--limit", "idiom=0"), 1),
        (("--fail-on", "error", "--max-level", "C2"), 0),
        (("--fail-on", "error", "--max-level", "A1"), 1),
        (("--fail-on", "error", "--max-grade", "20"), 0),
        (("--fail-on", "error", "--max-grade", "0"), 1),
    ],
)
def test_thresholds(options, code):
    assert run("tea.md", *options)[0] == code


@pytest.mark.parametrize("value", ["idiom", "idiom=", "idiom=x", "=", "idiom=-1"])
def test_a_limit_must_be_a_number(value):
    with pytest.raises(Exception, match="RULE=NUMBER"):
        run("tea.md", "--limit", value)


def test_settings_of_the_folder_hold(folder):
    (folder / "pyproject.toml").write_text('[tool.plainspoken]\nignore = ["wordy-phrase"]\n', encoding="utf-8")
    code, out, _ = run("tea.md")
    assert code == 0
    assert "wordy-phrase" not in out


def test_comments_hold(folder):
    (folder / "tea.md").write_text(TEXT.replace("money.", "money. <!-- plainspoken: ignore -->"), encoding="utf-8")
    assert run("tea.md")[0] == 0


def test_json_keeps_to_its_schema():
    _, out, _ = run("tea.md", "--format", "json")
    jsonschema.validate(json.loads(out), SCHEMA)


@pytest.mark.parametrize("name", ["sarif", "junit", "github", "csv", "html"])
def test_reports_can_be_written_to_a_file(folder, name):
    code, out, err = run("tea.md", "--format", name, "--output", "report")
    assert (code, out) == (1, "")
    assert "The report is in report." in err
    assert "wordy-phrase" in (folder / "report").read_text(encoding="utf-8")
    with pytest.raises(SourceError, match="cannot be written"):
        run("tea.md", "--output", "no/report")


def test_baseline(folder):
    code, out, err = run("tea.md", "--write-baseline", "known.json")
    assert (code, out) == (0, "")
    assert "--baseline" in err
    assert run("tea.md", "--baseline", "known.json")[0] == 0
    (folder / "tea.md").write_text(TEXT + "\nThat was prior to May.\n", encoding="utf-8")
    code, out, _ = run("tea.md", "--baseline", "known.json")
    assert code == 1
    assert "prior to" in out
    assert "in order to" not in out


def test_diff_shows_and_changes_nothing(folder):
    code, _, err = run("tea.md", "--diff")
    assert code == 1
    assert "-We moved in order to save money.\n+We moved to save money.\n" in err
    assert (folder / "tea.md").read_text(encoding="utf-8") == TEXT


def test_fix_shows_the_diff_and_writes(folder):
    code, out, err = run("tea.md", "--fix")
    assert code == 0
    assert "+We moved to save money.\n" in err
    assert "tea.md: 1 cured." in err
    assert (folder / "tea.md").read_text(encoding="utf-8") == TEXT.replace("in order to", "to")
    assert "wordy-phrase" not in out
    assert run("tea.md", "--fix")[2] == ""


def test_fix_keeps_what_a_file_is_written_in(folder):
    data = b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode()
    (folder / "tea.md").write_bytes(data)
    run("tea.md", "--fix")
    assert (folder / "tea.md").read_bytes() == data.replace(b"in order to", b"to")
    latin = "# Tee\n\nThe café moved in order to save money and the waiters were happy about it.\n".encode("latin-1")
    (folder / "tea.md").write_bytes(latin)
    run("tea.md", "--fix")
    assert (folder / "tea.md").read_bytes() == latin, "what is not UTF-8 is not written"


def test_fix_in_html(folder):
    text = "<h1>Tea</h1><p>We moved <b>in order to</b> save money &amp; time.</p>"
    page = f"<!DOCTYPE html><html lang=en><body><main>{text}</main></body></html>"
    (folder / "tea.html").write_text(page, encoding="utf-8")
    run("tea.html", "--fix")
    assert (folder / "tea.html").read_text(encoding="utf-8") == page.replace("in order to", "to")


def test_many_pages_tell_how_far_it_is(folder):
    for n in range(25):
        (folder / f"page{n:02}.md").write_text(TEXT, encoding="utf-8")
    _, out, err = run("page*.md", "--jobs", "1")
    assert "in 25 sources" in out
    assert err.splitlines()[-1] == "Checked 25 of 25."
    assert len(err.splitlines()) > 5
    assert run("page*.md")[2] == "", "what is kept takes no time, so nothing is told"
    assert "Checked 25" in run("page*.md", "--no-cache", "--jobs", "1")[2]
    assert run("page*.md", "--no-cache", "--jobs", "1", "--quiet")[2] == ""


def test_standard_input():
    code, out, _ = run("-", "--from", "markdown", text=TEXT)
    assert code == 1
    assert out.startswith("-:3:10: ")


def test_what_cannot_be_read_is_the_error_where_it_is_all(folder):
    with pytest.raises(PlainspokenError, match=r"no file none\.md"):
        run("none.md")
    code, out, err = run("none.md", "tea.md")
    assert code == 2
    assert "wordy-phrase" in out
    assert "There is no file none.md" in err


def test_explain_needs_no_source():
    code, out, _ = run("--explain", "idiom")
    assert code in (None, 0)
    assert out.startswith("idiom (note)\n")
    assert "Cure: " in out
    assert "Source: WCAG" in out
    assert "Found:\n" in out
    listed = run("--explain", "all")[1].splitlines()
    assert len(listed) == len(all_rules())
    assert all(": " in line for line in listed)
    assert "Option words: 30" in run("--explain", "long-sentence")[1]
    with pytest.raises(SettingsError, match="no rule 'idioms'"):
        run("--explain", "idioms")


def test_no_source_is_a_wrong_command():
    with pytest.raises(Exception, match="Name SOURCE"):
        run()


# In other programs


def test_the_hooks_name_commands_that_are_real():
    text = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    entries = [line.split(": ", 1)[1] for line in text.splitlines() if line.strip().startswith("entry:")]
    assert entries == ["plainspoken check", "plainspoken check --fix"]
    for entry in entries:
        assert run(*entry.split()[2:], "tea.md")[0] in (0, 1)


@pytest.mark.skipif(shutil.which("bash") is None, reason="the action's steps are written for bash")
def test_the_actions_step_runs(folder):
    lines = (ROOT / "action.yml").read_text(encoding="utf-8").splitlines()
    start = next(n for n, line in enumerate(lines) if line.strip() == "run: |") + 1
    script = "\n".join(line[8:] for line in lines[start:])
    shim = folder / "bin" / "plainspoken"
    shim.parent.mkdir()
    shim.write_text('#!/bin/sh\nprintf "%s\\n" "$@" >> said\necho -- >> said\n', encoding="utf-8")
    shim.chmod(0o755)
    environment = {
        "PATH": f"{shim.parent}:/usr/bin:/bin", "SOURCES": "pages\na b.md\n", "OPTIONS": "--max-level=B1",
        "SARIF": "out.sarif",
    }  # fmt: skip
    subprocess.run(["bash", "-eo", "pipefail", "-c", script], check=True, env=environment, cwd=folder)
    said = (folder / "said").read_text().split("\n")
    assert said.count("check") == 2
    assert said.count("a b.md") == 2
    assert "sarif" in said
    assert "github" in said
    assert "--max-level=B1" in said
