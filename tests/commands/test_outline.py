from __future__ import annotations

import json

import pytest

from reader.commands.app import main
from reader.speech.outline import spoken_minutes

ARTICLE = (
    "# The tortoise\n\n"
    + "One two three four five. " * 40
    + "\n\n## What next\n\nSix seven eight.\n\n### Deeper\n\nNine.\n"
)


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "tortoise.md"
    path.write_text(ARTICLE, encoding="utf-8")
    return str(path)


def test_text(capsys, source):
    assert main(["outline", source, "--rate", "100"]) == 0
    assert capsys.readouterr().out == (
        "The tortoise\n"
        "3 sections, 209 words, 2 minutes at 100 words a minute\n"
        "Beginning: 200 words, 2 minutes\n"
        "  What next: 5 words, under a minute\n"
        "    Deeper: 2 words, under a minute\n"
    )


def test_json(capsys, source):
    assert main(["outline", source, "--format", "json", "--rate", "100"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert (data["words"], data["rate"], data["minutes"]) == (209, 100, 2.1)
    assert [(s["heading"], s["words"]) for s in data["sections"]] == [(None, 200), ("What next", 5), ("Deeper", 2)]


def test_minutes_are_those_at_the_listeners_own_speed(capsys, source, monkeypatch):
    monkeypatch.setenv("PLAINSPOKEN_RATE", "400")
    assert main(["outline", source]) == 0
    assert "at 400 words a minute" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("minutes", "said"),
    [(0, "under a minute"), (0.6, "1 minute"), (12.4, "12 minutes"), (60, "1 hour"), (125, "2 hours 5 minutes")],
)
def test_lengths_of_time_are_said_in_words(minutes, said):
    assert spoken_minutes(minutes) == said
