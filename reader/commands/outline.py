"""``plainspoken outline``: the map of an article."""

from __future__ import annotations

import click

from reader.commands.common import format_option, print_json, read, source_argument


@click.command()
@source_argument
@click.option("--rate", type=click.IntRange(80, 900), help="Words a minute; otherwise the one in your settings.")
@format_option("text", "json")
def outline(source: str, from_name: str | None, allow_local: bool, rate: int | None, format_name: str) -> None:
    """Print an article's sections, with words and minutes at your speed."""
    from reader.model.units import WordsPerMinute
    from reader.settings import load
    from reader.speech.outline import outline as outlined
    from reader.speech.outline import spoken_minutes
    from reader.speech.script import script
    from reader.text.plural import counted

    settings = load({"rate": rate})
    article = read(source, from_name, allow_local=allow_local)
    found = outlined(script(article, settings), WordsPerMinute(settings.rate))
    if format_name == "json":
        print_json(found.as_dict())
        return
    click.echo(found.title)
    length = f"{counted(found.words, 'word')}, {spoken_minutes(found.minutes)}"
    click.echo(f"{counted(len(found.sections), 'section')}, {length} at {found.rate} words a minute")
    for entry in found.sections:
        name = f"{'  ' * (entry.level - 1)}{entry.heading}" if entry.heading else "Beginning"
        click.echo(f"{name}: {counted(entry.words, 'word')}, {spoken_minutes(entry.minutes)}")
