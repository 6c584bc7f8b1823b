"""``plainspoken listen``: hear an article and move through it with the keyboard."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from reader.apart import Apart, call
from reader.commands.common import source_argument, tell, version_option
from reader.errors import ProcessError, TerminalError
from reader.model.units import FASTEST, SLOWEST
from reader.settings import Output, load
from reader.terminal.keyboard import Ended, Keyboard, open_keyboard
from reader.terminal.output import Lines
from reader.terminal.voice import Voice

if TYPE_CHECKING:
    from reader.plain.versions import VersionName


@click.command()
@source_argument
@click.option("--voice", metavar="ID", help="Who speaks, as 'plainspoken voices' lists them.")
@click.option("--rate", type=click.IntRange(SLOWEST, FASTEST), metavar="N", help="Words a minute, 80 to 900.")
@click.option(
    "--output",
    type=click.Choice(["self", "screen-reader", "none"]),
    help="Who reads to you: we speak, a screen reader reads our lines, or nobody.",
)
@click.option("--print", "printing", is_flag=True, default=None, help="Also print each sentence as a line.")
@click.option("--entry", type=click.IntRange(min=1), metavar="N", help="Of a feed, hear this entry; 1 is the newest.")
@version_option
@click.option("--restart", is_flag=True, help="Begin at the beginning, not where you left off.")
def listen(
    source: str,
    from_name: str | None,
    voice: str | None,
    rate: int | None,
    output: str | None,
    entry: int | None,
    version: VersionName,
    *,
    allow_local: bool,
    printing: bool | None,
    restart: bool,
) -> int:
    """Listen to the article SOURCE and move through it with the keyboard.

    Space pauses and goes on, the arrows move by sentences and paragraphs, a question mark tells what each key does,
    and q leaves. Your place is kept, in each version apart. A feed offers its entries to choose from.
    """
    settings = load({"voice": voice, "rate": rate, "output": output or _accessible(), "print": printing})
    aloud = settings.output in ("ask", "self")
    parser = _parser(source) if aloud else None
    voice_loading = Voice(settings.voice) if aloud else None
    # Imported while the parser and the voice are loading.
    from reader.terminal.listening import Listening, Request

    request = Request(source, from_name, allow_local=allow_local, restart=restart, entry=entry, version=version)
    lines = Lines(sys.stdout)
    try:
        with _keyboard(settings.output) as keyboard:
            Listening(settings, lines, keyboard, voice_loading, tell, parser.call if parser else call).run(request)
    except Ended as ended:
        return ended.code
    finally:
        lines.end()
        if parser:
            parser.close()
    return 0


def _parser(source: str) -> Apart | None:
    """Return a process that reads the article while the voice is loading here, or None where there can be none."""
    try:
        parser = Apart()
        if "://" in source:
            # Pages come slowly, and are seldom so plain that their text needs no judge.
            parser.prepare("reader.formats.html.judge:load")
    except ProcessError:
        return None
    return parser


def _accessible() -> Output | None:
    """Say whether the listener's environment asks for lines; our own variable goes before the general one."""
    if "PLAINSPOKEN_OUTPUT" in os.environ or os.environ.get("ACCESSIBLE", "0") in ("", "0"):
        return None
    return "screen-reader"


@contextmanager
def _keyboard(who: str) -> Iterator[Keyboard | None]:
    """Yield the keyboard with raw keys, or None where there is none or none is wanted."""
    try:
        keyboard = None if who == "none" else open_keyboard()
    except TerminalError:
        keyboard = None
    if keyboard is None:
        yield None
        return
    with keyboard:
        yield keyboard
