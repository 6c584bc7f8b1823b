"""The plain version and the summary, heard through the commands themselves."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys

import pytest

from reader.commands.app import main
from tests.terminal.pty import PLAINSPOKEN, Terminal

ARTICLE = """# The new clinic

The physicians, who work in Leeds, purchased a large house near the river in May 2019. The patients had a biopsy at
the hospital.

## Later

They utilised the house for ten years. It rained on the day that it was sold.
"""
PLAIN = [
    "The doctors bought a large house near the river in May 2019.",
    "These doctors work in Leeds.",
    "The patients had a biopsy at the hospital.",
]
ALONE = {"PLAINSPOKEN_OUTPUT": "screen-reader", "PLAINSPOKEN_VOICE": "espeak:en"}


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "clinic.md"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def lines(*arguments, **environment):
    done = subprocess.run(
        [*PLAINSPOKEN, "listen", *map(str, arguments)],
        env={**os.environ, **ALONE, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, [line for line in done.stdout.splitlines() if line], done.stderr


def test_the_plain_version_says_who_made_it_and_is_read(article):
    code, printed, _ = lines(article, "--version", "plain")
    assert code == 0
    assert re.match(r"Plain version, made by a program\. \d of 5 sentences stayed as they were\.", printed[0])
    assert printed[0].index("The new clinic") > printed[0].index("stayed")
    assert printed[1:4] == PLAIN
    assert "They used the house for ten years." in printed


def test_the_notice_is_printed_too_where_we_read_ourselves(article):
    _, printed, _ = lines(article, "--version", "plain", "--print", PLAINSPOKEN_OUTPUT="none")
    assert printed[0].startswith("Plain version, made by a program.")
    assert printed[1] == "The new clinic"


def test_the_summary_is_read_and_the_full_version_says_nothing_of_a_program(article):
    _, printed, _ = lines(article, "--version", "summary")
    assert "made by a program" in printed[0]
    _, printed, _ = lines(article)
    assert "program" not in " ".join(printed)
    assert printed[1].startswith("The physicians, who work in Leeds")


def test_an_article_that_cannot_be_made_plain_is_one_sentence(tmp_path):
    path = tmp_path / "tee.md"
    path.write_text("# Tee\n\nDer Tee ist heiß, und die Kanne steht auf dem Tisch in der Küche.\n", encoding="utf-8")
    code, printed, told = lines(path, "--version", "plain")
    assert (code, printed) == (2, [])
    assert "English only" in told.splitlines()[-1]
    assert "Traceback" not in told


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX terminals")
def test_the_place_in_the_plain_version_is_kept_apart(article):
    def listen(*options):
        return Terminal(*PLAINSPOKEN, "listen", str(article), *options, environment=ALONE)

    with listen("--version", "plain") as terminal:
        terminal.wait_for("The new clinic.")
        terminal.keys(" ")
        terminal.wait_for(PLAIN[0])
        terminal.keys(" ")
        terminal.wait_for(PLAIN[1])
        terminal.keys("q")
        assert terminal.exit_code() == 0
    with listen() as terminal:
        assert "Going on" not in terminal.wait_for("The new clinic. 2 sections")
        terminal.keys("q")
        terminal.exit_code()
    with listen("--version", "plain") as terminal:
        assert "Plain version, made by a program." in terminal.wait_for("Going on at")
        terminal.wait_for(PLAIN[1])
        terminal.keys("q")
        assert terminal.exit_code() == 0


def test_a_sound_file_opens_with_the_notice(article, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("PLAINSPOKEN_CONFIG", str(tmp_path / "none.toml"))
    sound, marks = tmp_path / "a.wav", tmp_path / "a.json"
    command = [
        "speak",
        str(article),
        "--version",
        "plain",
        "--voice",
        "espeak:en",
        "-o",
        str(sound),
        "--marks",
        str(marks),
    ]
    assert main(command) == 0
    assert "Plain version, made by a program." in capsys.readouterr().err
    words = [mark["word"] for mark in json.loads(marks.read_text(encoding="utf-8"))["marks"]]
    assert words[3:5] == ["Plain", "version"]
    assert "physicians" not in words
    assert sound.stat().st_size > 100_000
