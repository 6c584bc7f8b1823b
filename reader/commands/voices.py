"""``plainspoken voices``: who can speak here."""

from __future__ import annotations

from dataclasses import asdict

import click

from reader.commands.common import format_option, print_json, tell


@click.command()
@format_option("text", "json")
@click.option("--language", metavar="TAG", help="Only voices that speak this language, as in en, en-GB or de.")
def voices(format_name: str, language: str | None) -> None:
    """List the voices that work here, best first: id, language, engine and name.

    An id is what --voice takes. Engines that cannot work here are named on standard error, with the reason.
    """
    from reader.speech.voices import speaks, survey

    found = survey()
    listed = [voice for _, known in found.values() for voice in known if not language or speaks(voice, language)]
    if format_name == "json":
        engines = [{"name": name, **asdict(state)} for name, (state, _) in found.items()]
        print_json({"voices": [asdict(voice) for voice in listed], "engines": engines})
        return
    for voice in listed:
        click.echo(f"{voice.id}\t{voice.language}\t{voice.engine}\t{voice.name}")
    for name, (state, _) in found.items():
        if not state.works:
            tell(f"The engine {name} does not work here: {state.why}. {state.cure}".rstrip())
    if not listed:
        tell(f"No voice speaks {language or 'here'}.")
