"""What the commands share: options, reading the source, and printing results."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Any, TypeVar

import click

from reader.model.article import Article

F = TypeVar("F", bound=Callable[..., Any])


def _source(context: click.Context, _: click.Parameter, source: str | None) -> str:
    """Return SOURCE, or the clipboard's name where that was asked for instead."""
    from reader.sources.clipboard import CLIPBOARD

    if context.meta.get(CLIPBOARD):
        if source is not None:
            raise click.UsageError("Name SOURCE or --clipboard, not both.")
        return CLIPBOARD
    if source is None and not context.resilient_parsing:
        raise click.UsageError("Name SOURCE: a path, an address, or - for standard input; or add --clipboard.")
    return source or ""


def _clipboard(context: click.Context, _: click.Parameter, wanted: bool) -> None:
    from reader.sources.clipboard import CLIPBOARD

    context.meta[CLIPBOARD] = wanted


def source_argument(function: F) -> F:
    """Add SOURCE, and how it is to be read, to a command: ``source``, ``from_name``, ``allow_local``."""
    for decorate in (
        click.option(
            "--allow-local",
            is_flag=True,
            help="Also open addresses of this machine and its network.",
        ),
        click.option("--from", "from_name", metavar="FORMAT", help="Read SOURCE as html, markdown, text …"),
        click.option(
            "--clipboard",
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=_clipboard,
            help="Read what was copied last, or the page whose address that is, instead of SOURCE.",
        ),
        click.argument("source", required=False, callback=_source),
    ):
        function = decorate(function)
    return function


def version_option(function: F) -> F:
    """Add ``--version``, which version of the article is heard."""
    return click.option(
        "--version",
        type=click.Choice(["full", "plain", "summary"]),
        default="full",
        show_default=True,
        help="What is heard: the article, its plain version, or its summary.",
    )(function)


def format_option(*choices: str) -> Callable[[F], F]:
    """Add ``--format`` with these choices, the first being the default."""
    return click.option(
        "--format",
        "format_name",
        type=click.Choice(choices),
        default=choices[0],
        show_default=True,
        help="How the result is printed.",
    )


def read(source: str, from_name: str | None = None, *, allow_local: bool = False) -> Article:
    """Read the article that a command was given."""
    from reader.formats.recognise import parse
    from reader.sources.reading import open_source

    return parse(open_source(source, allow_local=allow_local), format_name=from_name)


def print_json(data: object) -> None:
    """Print JSON-ready data to standard output."""
    json.dump(data, sys.stdout, ensure_ascii=False, indent=2)
    sys.stdout.write("\n")


def tell(message: str) -> None:
    """Say something that is not the result, on standard error."""
    click.echo(message, err=True)
