"""README is run: its commands, its Python, its settings; and every command, option, key and format is in it."""

from __future__ import annotations

import importlib
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import click
import msgspec
import pytest

from reader.commands.app import COMMANDS, main
from reader.plugins import names
from reader.settings import Settings

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", README, re.MULTILINE | re.DOTALL)


def sessions() -> list[tuple[str, str]]:
    """Return each command of a console block with the output that README shows for it."""
    found = []
    for block in blocks("console"):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            found.append((command, output))
    return found


@pytest.mark.parametrize(("command", "output"), sessions())
def test_commands_do_what_readme_shows(command, output, capsys, monkeypatch, tmp_path):
    shutil.copytree(ROOT / "articles", tmp_path / "articles")
    monkeypatch.chdir(tmp_path)
    program, *arguments = shlex.split(command)
    assert program == "plainspoken"
    assert main(arguments) == 0
    assert capsys.readouterr().out == output


def test_there_are_commands_in_readme():
    assert len(sessions()) >= 3


@pytest.mark.parametrize(
    "line", [line for block in blocks("sh") for line in block.splitlines() if "plainspoken " in line]
)
def test_the_other_commands_are_real(line):
    arguments = shlex.split(line.split("plainspoken ", 1)[1], comments=True)
    assert arguments[0] in COMMANDS
    command = getattr(importlib.import_module(f"reader.commands.{arguments[0]}"), arguments[0])
    command.make_context(arguments[0], arguments[1:], resilient_parsing=False)


@pytest.mark.parametrize("code", blocks("python"))
def test_the_python_runs(code):
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=100, check=False
    )
    assert result.returncode == 0, result.stderr


@pytest.mark.parametrize("text", blocks("toml"))
def test_the_settings_are_allowed_and_complete(text):
    values = tomllib.loads(text)
    msgspec.convert(values, Settings)
    told = set(values) | set(re.findall(r"`(\w+)`", README))
    assert set(Settings.__struct_fields__) <= told


def test_every_command_is_told():
    for name in COMMANDS:
        assert f"plainspoken {name}" in README, name


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_is_told(name):
    command = getattr(importlib.import_module(f"reader.commands.{name}"), name)
    commands = [command, *getattr(command, "commands", {}).values()]
    options = [one for each in commands for one in each.params if isinstance(one, click.Option)]
    untold = [option.opts for option in options if not any(f"{spelling}" in README for spelling in option.opts)]
    assert untold == []


def test_every_format_and_engine_is_told():
    for group in ("plainspoken.formats", "plainspoken.engines"):
        for name in names(group):
            assert f"`{name}`" in README


def test_changes_name_the_version():
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    assert f"## {version}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_make_targets_that_are_told_exist():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for page in ("README.md", "CONTRIBUTING.md"):
        for target in re.findall(
            r"`make ([a-z]+)`|^make ([a-z]+)", (ROOT / page).read_text(encoding="utf-8"), re.MULTILINE
        ):
            assert re.search(rf"^{''.join(target)}:", makefile, re.MULTILINE), target
