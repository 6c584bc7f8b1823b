"""``plainspoken``: finds the command asked for, runs it, and turns errors into one sentence and an exit code."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Sequence

import click

from reader.errors import PlainspokenError

COMMANDS = {
    "listen": "Listen to an article and move through it with the keyboard.",
    "speak": "Read an article into a sound file.",
    "show": "Print an article as text, JSON, Markdown or HTML.",
    "outline": "Print an article's sections, with words and minutes.",
    "score": "Say how hard a text is, what makes it so, and which sentences are hardest.",
    "check": "Find what makes pages hard to read or to hear, with a cure for each.",
    "compare": "Print what became easier or harder between two versions, and which facts changed.",
    "plain": "Print an article in plain language, with no fact changed.",
    "voices": "List the voices that work here.",
    "library": "List or forget what is kept about the articles you listen to.",
    "doctor": "Say what works on this machine, and what to do about what doesn't.",
}
"""Every command with its line of help; a module of the same name holds it and is imported when it is called."""

DONE, FOUND, WRONG, INTERRUPTED = 0, 1, 2, 130


class Commands(click.Group):
    """Commands that are imported when they are called, so that help needs no parser, model or sound."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command = getattr(importlib.import_module(f"reader.commands.{cmd_name}"), cmd_name)
        assert isinstance(command, click.Command)  # noqa: S101 - our own modules
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="plainspoken", prog_name="plainspoken")
def plainspoken() -> None:
    """Hear any article, and see how easy it is to read.

    SOURCE is a path, a web address, or - for standard input. Results go to standard output, everything else to
    standard error. Exit codes: 0 done, 1 a check found something, 2 the command was wrong or its input could not be
    read, 130 interrupted.
    """


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code; no traceback reaches the user unless PLAINSPOKEN_DEBUG is set."""
    try:
        result = plainspoken.main(arguments, prog_name="plainspoken", standalone_mode=False)
    except click.exceptions.Abort:
        return INTERRUPTED
    except click.ClickException as error:
        error.show(sys.stderr)
        return WRONG
    except KeyboardInterrupt:
        return INTERRUPTED
    except SystemExit:
        # Click ends so when the reader of our output has gone, as with "| head": nothing is left to say.
        return DONE
    except PlainspokenError as error:
        return _fail(str(error), error)
    except Exception as error:  # noqa: BLE001 - the last door before a user would see a traceback
        return _fail(
            f"Something went wrong inside Plainspoken ({type(error).__name__}: {error}): please report it.", error
        )
    return result if isinstance(result, int) else DONE


def _fail(sentence: str, error: Exception) -> int:
    if os.environ.get("PLAINSPOKEN_DEBUG"):
        raise error
    click.echo(f"plainspoken: {sentence}", err=True)
    return WRONG
