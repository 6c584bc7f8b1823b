from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest

from reader.commands import doctor
from reader.commands.app import main
from reader.plugins import Availability


def findings(capsys):
    assert main(["doctor", "--format", "json"]) == 0
    return {finding["part"]: finding for finding in json.loads(capsys.readouterr().out)["findings"]}


def test_it_looks_at_every_part(capsys):
    found = findings(capsys)
    assert {"plainspoken", "package reader", "settings", "library", "sound", "keyboard"} <= set(found)
    for name in ("html", "markdown", "text"):
        assert found[f"format {name}"]["works"]
    for name in ("natural", "espeak"):
        assert found[f"voice {name}"]["works"]
    assert "languages" in found["voice espeak"]["seen"]


def test_what_does_not_work_comes_with_a_cure(capsys):
    for finding in findings(capsys).values():
        assert finding["seen"]
        assert finding["works"] or finding["cure"]


def test_every_extra_is_told_with_what_it_gives():
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found = {finding.part: finding for finding in doctor._extras()}
    assert set(found) == {f"extra {name}" for name in project["optional-dependencies"]}
    assert found["extra test"].works
    assert "--llm local:" in found["extra llm"].seen


def test_an_extra_that_is_missing_is_no_fault(capsys, monkeypatch):
    monkeypatch.setattr(doctor, "find_spec", lambda name: None if name == "xllamacpp" else object())
    monkeypatch.setattr(doctor, "examine", doctor._extras)
    assert main(["doctor"]) == 0
    out = capsys.readouterr().out
    assert "not installed: extra llm: language models" in out
    assert "pip install 'plainspoken[llm]'" in out
    assert out.endswith("Everything looked at works.\n")


def test_text_says_it_in_lines(capsys):
    assert main(["doctor"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("works: plainspoken: ")
    assert out.splitlines()[-1].endswith(("do not work.", "Everything looked at works."))


def test_another_package_of_our_name_is_warned_of(monkeypatch):
    monkeypatch.setattr(doctor, "packages_distributions", lambda: {"reader": ["plainspoken", "reader"]})
    finding = doctor._package()
    assert not finding.works
    assert "pip uninstall reader" in finding.cure


def test_ours_alone_is_fine(monkeypatch):
    monkeypatch.setattr(doctor, "packages_distributions", lambda: {"reader": ["plainspoken"]})
    monkeypatch.setattr(doctor, "distributions", list)
    assert doctor._package().works


def test_broken_settings_do_not_end_the_examination(capsys, monkeypatch):
    monkeypatch.setenv("PLAINSPOKEN_RATE", "5")
    found = findings(capsys)
    assert not found["settings"]["works"]
    assert "PLAINSPOKEN_RATE" in found["settings"]["seen"]
    assert "sound" in found


def test_a_voice_that_cannot_work_says_why(monkeypatch):
    class Mute:
        name = "mute"

        def availability(self):
            return Availability(works=False, why="it has no tongue", cure="give it one")

    monkeypatch.setattr(doctor, "load", lambda *_: Mute())
    finding = doctor._plugin("voice", "plainspoken.engines", "mute")
    assert (finding.works, finding.seen, finding.cure) == (False, "it has no tongue", "give it one")


@pytest.mark.parametrize("terminal", [True, False])
def test_the_keyboard(monkeypatch, terminal):
    monkeypatch.setattr(doctor.sys.stdin, "isatty", lambda: terminal, raising=False)
    assert doctor._keyboard().works is terminal
