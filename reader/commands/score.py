"""``plainspoken score``: how hard a text is, as a whole, by section and by sentence."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reader.commands.common import format_option, print_json, read, source_argument

if TYPE_CHECKING:
    from reader.readability.model import Readability

_SENTENCES = 5
_CHUNK = 1 << 20
_LENGTHS = ((1, 10), (11, 15), (16, 20), (21, 25), (26, 30), (31, 40), (41, None))
"""Sentence lengths that are told together, in words."""


def _explain(context: click.Context, _: click.Parameter, wanted: bool) -> None:
    """Print what the figures mean, and leave."""
    if not wanted or context.resilient_parsing:
        return
    click.echo("\n".join(explanation()))
    context.exit()


@click.command()
@source_argument
@click.option("--sections", "by_section", is_flag=True, help="Also score each section.")
@click.option(
    "--sentences",
    type=click.IntRange(min=0),
    default=_SENTENCES,
    show_default=True,
    help="How many of the hardest sentences to print.",
)
@click.option(
    "--language", metavar="TAG", help="The text's language, as in en-GB or de, where it is not the evident one."
)
@click.option(
    "--method",
    type=click.Choice(["plainspoken", "textstat"]),
    default="plainspoken",
    show_default=True,
    help="Whose counts and formulas.",
)
@click.option(
    "--explain",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_explain,
    help="Print what each figure means, its source and what it is good for.",
)
@format_option("text", "json")
def score(
    source: str,
    from_name: str | None,
    allow_local: bool,
    by_section: bool,
    sentences: int,
    language: str | None,
    method: str,
    format_name: str,
) -> None:
    """Print how hard a text is to read, as people judge it and by the formulas.

    A text file too large to be an article is read piece by piece.
    """
    title, found = _scored(source, from_name, language, method, allow_local=allow_local)
    if format_name == "json":
        print_json({"title": title} | found.as_dict(sentences=sentences))
        return
    for line in _lines(found, title, sentences, by_section=by_section):
        click.echo(line)


def _scored(
    source: str, from_name: str | None, language: str | None, method: str, *, allow_local: bool
) -> tuple[str, Readability]:
    from reader.readability import scoring

    if _is_huge(source, from_name) and method == scoring.OURS:
        return Path(source).name, scoring.score_stream(_chunks(Path(source)), language=language or "en")
    article = read(source, from_name, allow_local=allow_local)
    if method == scoring.OURS:
        return article.title, scoring.score(article, language=language)
    from reader.readability.textstat_method import own_numbers

    return article.title, own_numbers(article, language=language)


def _is_huge(source: str, from_name: str | None) -> bool:
    """Say whether a source is a text file that is too large to be read as an article."""
    from reader.sources.stream import LARGEST

    path = Path(source)
    is_text = from_name == "text" or (from_name is None and path.suffix.lower() in (".txt", ".text"))
    return is_text and path.is_file() and path.stat().st_size > LARGEST


def _chunks(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8", errors="replace") as stream:
        while chunk := stream.read(_CHUNK):
            yield chunk


def _lines(found: Readability, title: str, sentences: int, *, by_section: bool) -> Iterator[str]:
    from reader.speech.outline import spoken_minutes
    from reader.text.plural import counted

    yield title
    if found.level:
        level = found.level
        yield (
            f"Level {level.cefr} ({level.value:.1f}, likely {level.low:.1f} to {level.high:.1f}): "
            f"US grade {level.grade:g}, UK reading age {level.age}"
        )
    if found.wcag:
        yield found.wcag.sentence
    counts = found.counts
    yield (
        f"{counted(counts.words, 'word')} in {counted(counts.sentences, 'sentence')}, "
        f"{counts.words_per_sentence:.1f} words a sentence, {counts.syllables_per_word:.2f} syllables a word"
    )
    yield f"Read in {spoken_minutes(found.reading_minutes)}, heard in {spoken_minutes(found.listening_minutes)}"
    if found.left_out:
        yield f"Not scored: {counted(found.left_out, 'word')} of tables, descriptions, code or another language"
    yield from _reasons(found)
    yield from _formulas(found)
    yield from _lengths(found)
    if by_section:
        yield from _sections(found)
    yield from _hardest(found, sentences)
    yield from found.notes


def _reasons(found: Readability) -> Iterator[str]:
    if reasons := found.reasons:
        yield ""
        yield "What makes it hard"
        for reason in reasons:
            yield f"  {reason.sentence}"


def _formulas(found: Readability) -> Iterator[str]:
    from reader.readability.formulas import title_of

    if found.formulas:
        yield ""
        yield "Formulas"
        for name, value in found.formulas.items():
            yield f"  {title_of(name)}: {value:.1f}"


def _lengths(found: Readability) -> Iterator[str]:
    if found.lengths:
        yield ""
        yield "Sentence lengths"
        for low, high in _LENGTHS:
            number = sum(
                times for words, times in found.lengths.items() if low <= words and (not high or words <= high)
            )
            if number:
                range_name = f"{low} to {high}" if high else f"{low} or more"
                many = "1 sentence" if number == 1 else f"{number} sentences"
                yield f"  {range_name} words: {many} ({number / found.counts.sentences:.0%})"


def _sections(found: Readability) -> Iterator[str]:
    yield ""
    yield "Sections"
    for section in found.sections:
        name = f"{'  ' * section.depth}{section.heading}" if section.heading else "  Beginning"
        if section.level:
            yield f"{name}: {section.level.cefr} ({section.level.value:.1f}), {section.counts.words} words"
        else:
            yield f"{name}: {section.counts.words} words"


def _hardest(found: Readability, sentences: int) -> Iterator[str]:
    if hardest := found.hardest(sentences):
        yield ""
        yield "Hardest sentences" if found.level else "Longest sentences"
        for sentence in hardest:
            level = f"{sentence.level.cefr} ({sentence.value:.1f}), " if sentence.level else ""
            yield f"  {sentence.id}, {level}{sentence.words} words: {' '.join(sentence.text.split())}"


_LEVEL = """\
Level
  How hard people judge a text: learned from sentences that language teachers rated, and from articles written in \
three levels.
  Range: 1 (A1) to 6 (C2), continuous; four times in five, people's judgement lies within the band given.
  Good for: comparing any two English texts, sections or sentences. The US grade and UK reading age are those at which \
first-language readers read such texts.
WCAG 2.2, success criterion 3.1.5
  Met where the level asks for lower secondary education at most (US grade 9); names and titles do not count."""


def explanation() -> list[str]:
    """Return what the level, the verdict and each formula mean, as lines."""
    from reader.readability.formulas import FORMULAS

    lines = [_LEVEL]
    for formula in FORMULAS:
        lines += [
            f"{formula.title} ({formula.name})",
            f"  Definition: {formula.definition}.",
            f"  Range: {formula.range}.",
            f"  Source: {formula.source}.",
            f"  Good for: {formula.good_for}.",
        ]
        if formula.departs:
            lines.append(f"  Beside textstat: {formula.departs}")
    return lines
