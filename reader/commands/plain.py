"""``plainspoken plain``: an article in plain language, and the proof that nothing was changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING, Any

import click

from reader.commands.common import format_option, print_json, read, source_argument, tell
from reader.commands.with_model import account, credit, model_options, writer_for

if TYPE_CHECKING:
    from reader.model.article import Article
    from reader.plain.model import PlainSentence, Simplification

_LEVELS = ("A1", "A2", "B1", "B2", "C1", "C2")


@click.command()
@source_argument
@click.option("--full", is_flag=True, help="The whole article in plain language (the default).")
@click.option("--level", metavar="LEVEL", help="How plain: A2, B1, B2 or a school grade.  [default: B1]")
@click.option("--show-edits", is_flag=True, help="After each sentence, what was changed and why.")
@click.option("--show-sources", is_flag=True, help="After each sentence, the sentence that it was made of.")
@model_options
@format_option("text", "json", "markdown", "html")
def plain(
    source: str,
    from_name: str | None,
    allow_local: bool,
    full: bool,
    level: str | None,
    show_edits: bool,
    show_sources: bool,
    llm: str | None,
    model: str | None,
    llm_seconds: float,
    format_name: str,
) -> None:
    """Print an article in plain language. No fact is changed: what could not be proved stays as it was."""
    del full  # what there is besides it comes with the summaries
    from reader.plain.simplify import simplify

    article = read(source, from_name, allow_local=allow_local)
    writer = writer_for(llm, model, llm_seconds)
    made = simplify(article, level=level, writer=writer)
    for line in writer.use.told() if writer else ():
        tell(line)
    score = scored(article, made)
    if format_name == "json":
        print_json(made.as_dict() | {"score": score} | account(writer, made.sentences))
        return
    notice = told(made, score) + credit(writer, made.sentences)
    if show_edits or show_sources:
        lines = _traced(article, made, notice, edits=show_edits, sources=show_sources)
        click.echo("\n".join(lines) if format_name != "html" else _page(lines))
        return
    click.echo(_printed(made, notice, format_name), nl=False)


def scored(article: Article, made: Simplification) -> dict[str, Any]:
    """Return how hard the article and its plain version are, and whether the level that was aimed at is reached."""
    from reader.readability.scoring import score

    assert made.article is not None  # noqa: S101 - made of an article
    before, after = score(article), score(made.article)
    grades = [
        {
            "level": one.level.cefr if one.level else None,
            "flesch_kincaid_grade": round(one.formulas.get("flesch_kincaid_grade", 0.0), 1),
        }
        for one in (before, after)
    ]
    reached = after.level is not None and _LEVELS.index(after.level.cefr) <= _LEVELS.index(made.level)
    return {"reached": reached, "before": grades[0], "after": grades[1]}


def told(made: Simplification, score: dict[str, Any]) -> str:
    """Return what is said before the plain version: who made it, how much stayed, how hard it is now."""
    before, after = score["before"], score["after"]
    reached = "the level asked for" if score["reached"] else f"not yet {made.level}, the level asked for"
    return f"{made.notice} It was level {before['level']} and is now {after['level']}: {reached}."


def _printed(made: Simplification, notice: str, format_name: str) -> str:
    from reader.export.html import as_html
    from reader.export.markdown import as_markdown
    from reader.export.text import as_text

    assert made.article is not None  # noqa: S101 - made of an article
    if format_name == "markdown":
        return as_markdown(_noticed(made.article, notice))
    if format_name == "html":
        return as_html(_noticed(made.article, notice))
    return f"{notice}\n\n{as_text(made.article)}"


def _noticed(article: Article, notice: str) -> Article:
    """Return the article with the notice as its first paragraph."""
    from reader.model.article import Paragraph, Prose, Section

    first = article.sections[0]
    note = Paragraph(Prose(notice))
    if first.heading and first.heading.text.strip() != article.title:
        lead = Section("s0", None, 1, (note,))
        return replace(article, sections=(lead, *article.sections))
    return replace(article, sections=(replace(first, blocks=(note, *first.blocks)), *article.sections[1:]))


def _traced(article: Article, made: Simplification, notice: str, *, edits: bool, sources: bool) -> Iterator[str]:
    """Yield each sentence with what was asked for about it."""
    originals = {sentence.id: sentence.text for sentence in article.sentences}
    yield notice
    last: PlainSentence | None = None
    for sentence in made.sentences:
        if last is None or sentence.sources != last.sources:
            yield ""
        yield f"[{', '.join(sentence.sources)}] {' '.join(sentence.text.split())}"
        if sentence.road != "original" and _is_last(made, sentence):
            if sources:
                yield from (f"    from: {' '.join(originals[one].split())}" for one in sentence.sources)
            if edits:
                yield from (
                    f"    {edit.rule}: {edit.before} → {edit.after.rstrip('.') or 'left out'}. {edit.reason}"
                    for edit in sentence.edits
                )
        last = sentence


def _is_last(made: Simplification, sentence: PlainSentence) -> bool:
    """Say whether a sentence is the last of those made of its source."""
    return [one for one in made.sentences if one.sources == sentence.sources][-1] is sentence


def _page(lines: Iterator[str]) -> str:
    body = "\n".join(f"<p>{escape(line)}</p>" for line in lines if line)
    return f'<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>Plain version</title>\n{body}\n</html>'
