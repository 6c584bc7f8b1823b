"""``plainspoken library``: what is kept of the articles you listen to, and forgetting it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reader.commands.common import format_option, print_json, tell
from reader.sources import urls

if TYPE_CHECKING:
    from reader.library.store import Entry
    from reader.plain.llm.cache import Answers
    from reader.sources.pages import Pages

NOTHING = "Nothing is kept."


@click.group(invoke_without_command=True)
@format_option("text", "json")
@click.pass_context
def library(context: click.Context, format_name: str) -> None:
    """List or forget what is kept about the articles you listen to.

    Without a further command it lists them: title, place, time and where each came from, the latest first.
    """
    if context.invoked_subcommand is None:
        context.invoke(list_, format_name=format_name)


@library.command("list")
@format_option("text", "json")
def list_(format_name: str) -> None:
    """List the articles of which a place is kept, the latest first."""
    entries = _entries(_file())
    if format_name == "json":
        print_json({"entries": [_as_dict(entry) for entry in entries]})
        return
    for entry in entries:
        click.echo(_line(entry))
    if not entries:
        tell(NOTHING)


@library.command()
@click.argument("source", required=False)
@click.option("--all", "everything", is_flag=True, help="Forget every article, and what language models answered.")
@click.option("--yes", is_flag=True, help="Do not ask first.")
def forget(source: str | None, everything: bool, yes: bool) -> None:
    """Forget the place and the page kept of SOURCE, which is named as it was opened or as the list names it."""
    if (source is None) is not everything:
        raise click.UsageError("Name one SOURCE, or --all.")
    path = _file()
    chosen = _chosen(_entries(path), source)
    pages = _pages()
    names = _names(source)
    if not chosen and not everything:
        if pages.forget(*names):
            tell("Forgotten: the page that was kept.")
            return
        raise click.UsageError(f"Nothing is kept of {source}: 'plainspoken library' lists what is.")
    if not yes and not _agreed(len(chosen), source):
        tell("Nothing was forgotten.")
        return
    count = _forget(path, chosen, everything=everything)
    if everything:
        _answers().forget_all()
    pages.forget_all() if everything else pages.forget(*names, *(entry.name for entry in chosen))
    tell(f"Forgotten: {_count(count)}.")


@library.command("path")
def path_() -> None:
    """Print the path of the file in which it is kept."""
    click.echo(_file())


def _file() -> Path:
    from reader import settings
    from reader.library.store import library_file

    return library_file(settings.load())


def _entries(path: Path) -> tuple[Entry, ...]:
    """Return what is kept, without making a library where there is none."""
    from reader.library.store import Library

    if not path.exists():
        return ()
    with Library(path) as kept:
        return kept.entries()


def _pages() -> Pages:
    from reader import settings
    from reader.sources.pages import Pages

    return Pages(settings.pages_folder(settings.load()))


def _answers() -> Answers:
    from reader import settings
    from reader.plain.llm.cache import Answers

    return Answers(settings.answers_folder(settings.load()))


def _names(source: str | None) -> tuple[str, ...]:
    from reader.library.keys import names_of

    return () if source is None else names_of(source)


def _chosen(entries: tuple[Entry, ...], source: str | None) -> tuple[Entry, ...]:
    if source is None:
        return entries
    names = _names(source)
    return tuple(entry for entry in entries if entry.name in names or entry.source in names)


def _agreed(count: int, source: str | None) -> bool:
    if not sys.stdin.isatty():
        raise click.UsageError("There is no terminal to ask in whether to forget: add --yes.")
    what = _count(count) if source is None else f"{_count(count)}, {source}"
    return click.confirm(f"Forget {what}?", err=True)


def _forget(path: Path, chosen: tuple[Entry, ...], *, everything: bool) -> int:
    from reader.library.store import Library

    if not path.exists():
        return 0
    with Library(path) as kept:
        return kept.forget_all() if everything else kept.forget(*(entry.name for entry in chosen))


def _count(number: int) -> str:
    return "1 article" if number == 1 else f"{number} articles"


def _line(entry: Entry) -> str:
    title = urls.printable(" ".join(entry.title.split())) or "Untitled"
    when = entry.kept.astimezone().strftime("%Y-%m-%d %H:%M")
    return f"{title}, {entry.percent} %, {when}, {entry.source}"


def _as_dict(entry: Entry) -> dict[str, object]:
    return {
        "title": entry.title,
        "source": entry.source,
        "offset": entry.offset,
        "percent": entry.percent,
        "kept": entry.kept.isoformat(timespec="seconds"),
    }
