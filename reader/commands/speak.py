"""``plainspoken speak``: a reading of an article as a sound file."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import click

from reader.commands.common import read, source_argument, tell, version_option
from reader.model.units import FASTEST, SLOWEST

if TYPE_CHECKING:
    from reader.model.article import Article
    from reader.model.speech import Clip
    from reader.plain.versions import VersionName
    from reader.settings import Settings
    from reader.speech.synthesis import Synthesiser

STEP = 10
"""Percent between two lines of progress: few enough to be listened to."""


@click.command()
@source_argument
@click.option(
    "-o", "--output", "target", required=True, metavar="FILE", help="The WAV file to write; - is standard output."
)
@click.option("--marks", "marks_file", metavar="FILE", help="Also write when each word begins, as JSON.")
@click.option("--voice", metavar="ID", help="Who speaks, as 'plainspoken voices' lists them.")
@click.option("--rate", type=click.IntRange(SLOWEST, FASTEST), metavar="N", help="Words a minute, 80 to 900.")
@version_option
@click.option("--quiet", is_flag=True, help="Do not say how far it is.")
def speak(
    source: str,
    from_name: str | None,
    target: str,
    marks_file: str | None,
    voice: str | None,
    rate: int | None,
    version: VersionName,
    *,
    allow_local: bool,
    quiet: bool,
) -> None:
    """Read the article SOURCE into a sound file.

    The file is mono WAV, 24 kHz. It is written while it is made, and appears under its name when it is whole.
    """
    from reader.settings import load
    from reader.speech.synthesis import Synthesiser

    settings = load({"voice": voice, "rate": rate})
    synthesiser = Synthesiser(voice=settings.voice)
    try:
        article = _heard(read(source, from_name, allow_local=allow_local), version)
        _read_out(article, synthesiser, settings, target, marks_file, quiet=quiet)
    finally:
        synthesiser.close()
    if synthesiser.unsaid:
        texts = ", ".join(repr(unsaid.text.strip()[:30]) for unsaid in synthesiser.unsaid[:5])
        tell(f"{len(synthesiser.unsaid)} places could not be said by any voice: {texts}.")


def _heard(article: Article, name: VersionName) -> Article:
    """Return the version of an article that is to be heard, with who made it in its first paragraph."""
    if name == "full":
        return article
    from reader.plain.notices import of_summary
    from reader.plain.versions import version

    made = version(article, name)
    tell(made.notice or of_summary(article.language))
    return made.noticed()


def _read_out(
    article: Article,
    synthesiser: Synthesiser,
    settings: Settings,
    target: str,
    marks_file: str | None,
    *,
    quiet: bool,
) -> None:
    from reader.files import write_atomically
    from reader.speech.wav import WavWriter, marks_dict, write_clips

    try:
        with _opened(target) as stream:
            writer = WavWriter(stream)
            marks = list(write_clips(_clips(article, synthesiser, settings, quiet=quiet), writer))
            writer.finish()
        if marks_file:
            told = marks_dict(
                marks,
                source=article.source,
                title=article.title,
                voice=synthesiser.voice(article.language).id,
                rate=settings.rate,
                duration=writer.duration,
            )
            write_atomically(Path(marks_file), json.dumps(told, ensure_ascii=False, indent=1).encode())
    except BrokenPipeError:
        raise
    except OSError as error:
        raise click.ClickException(f"The reading could not be written ({error}): choose another place.") from error


@contextmanager
def _opened(target: str) -> Iterator[BinaryIO]:
    from reader.files import replacing

    if target == "-":
        yield sys.stdout.buffer
        return
    with replacing(Path(target)) as part, part.open("wb") as stream:
        yield stream


def _clips(article: Article, synthesiser: Synthesiser, settings: Settings, *, quiet: bool) -> Iterator[Clip]:
    """Yield the clips of the whole article, telling in steps how far it is."""
    from reader.model.units import WordsPerMinute
    from reader.speech.script import script

    utterances = script(article, settings).utterances
    told = 0
    for number, utterance in enumerate(utterances, 1):
        yield from synthesiser.clips(utterance, rate=WordsPerMinute(settings.rate))
        percent = 100 * number // len(utterances)
        if not quiet and percent >= told + STEP:
            told = percent - percent % STEP
            tell(f"{told} percent")
