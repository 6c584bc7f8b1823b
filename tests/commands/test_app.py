from __future__ import annotations

import errno
import importlib

import click
import pytest

from reader.commands import app
from reader.errors import SoundError


def test_help_lists_every_command(capsys):
    assert app.main(["--help"]) == 0
    out = capsys.readouterr().out
    for name, text in app.COMMANDS.items():
        assert name in out
        assert text.split()[0] in out


@pytest.mark.parametrize("name", app.COMMANDS)
def test_every_command_has_help_and_tells_its_options(name, capsys):
    assert app.main([name, "--help"]) == 0
    assert "Usage: plainspoken" in capsys.readouterr().out
    command = getattr(importlib.import_module(f"reader.commands.{name}"), name)
    untold = [
        parameter.name for parameter in command.params if isinstance(parameter, click.Option) and not parameter.help
    ]
    assert untold == []


@pytest.mark.parametrize("arguments", [["sing"], ["show"], ["show", "x", "--format", "braille"], ["--loud"]])
def test_a_wrong_command_line_is_told_in_words(arguments, capsys):
    assert app.main(arguments) == app.WRONG
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "Usage:" in captured.err


def fake(monkeypatch, action):
    @click.command()
    def show():
        action()

    monkeypatch.setattr(importlib.import_module("reader.commands.show"), "show", show)


def raising(error):
    def action():
        raise error

    return action


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (SoundError("There is no sound device: plug one in."), app.WRONG, "There is no sound device: plug one in."),
        (ZeroDivisionError("division by zero"), app.WRONG, "please report it"),
        (KeyboardInterrupt(), app.INTERRUPTED, ""),
        (BrokenPipeError(errno.EPIPE, "the pipe is broken"), app.DONE, ""),
    ],
)
def test_errors_become_one_sentence_and_an_exit_code(monkeypatch, capsys, error, code, said):
    monkeypatch.setattr(app.sys, "stdout", app.sys.stdout)  # given back after the test, whatever takes its place
    fake(monkeypatch, raising(error))
    assert app.main(["show"]) == code
    captured = capsys.readouterr()
    assert said in captured.err
    assert "Traceback" not in captured.err
    assert captured.out == ""


def test_a_developer_can_ask_for_the_traceback(monkeypatch):
    monkeypatch.setenv("PLAINSPOKEN_DEBUG", "1")
    fake(monkeypatch, raising(ZeroDivisionError()))
    with pytest.raises(ZeroDivisionError):
        app.main(["show"])


def test_the_version_is_told(capsys):
    assert app.main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("plainspoken, version ")
