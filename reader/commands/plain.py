"""``plainspoken plain``: an article in plain language, and the proof that nothing was changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING, Any

import click

from reader.commands import glossaries, summaries
from reader.commands.common import format_option, print_json, read, source_argument, tell
from reader.commands.with_model import account, credit, model_options, writer_for
from reader.errors import NoArticleError

if TYPE_CHECKING:
    from reader.model.article import Article
    from reader.plain.glossary_model import Glossary
    from reader.plain.llm.writer import Writer
    from reader.plain.model import Simplification

_LONG = 20_000
"""Words of an article from which one is told that it takes long."""


@click.command()
@source_argument
@click.option("--full", is_flag=True, help="The whole article in plain language (the default).")
@click.option("--summary", is_flag=True, help="A few sentences instead: of the article, and of each section.")
@click.option("--section", metavar="SECTION", help="Only the section with this id or heading, and those below it.")
@click.option("--level", metavar="LEVEL", help="How plain: A2, B1, B2 or a school grade.  [default: B1]")
@click.option("--show-edits", is_flag=True, help="After each sentence, what was changed and why.")
@click.option("--show-sources", is_flag=True, help="After each sentence, the sentence that it was made of.")
@glossaries.glossary_option
@model_options
@format_option("text", "json", "markdown", "html")
def plain(
    source: str,
    from_name: str | None,
    allow_local: bool,
    full: bool,
    summary: bool,
    section: str | None,
    level: str | None,
    show_edits: bool,
    show_sources: bool,
    listing: bool,
    llm: str | None,
    model: str | None,
    llm_judge: bool,
    llm_seconds: float,
    format_name: str,
) -> None:
    """Print an article in plain language. No fact is changed: what could not be proved stays as it was.

    Words that have to stay are explained in square brackets, apart from what the article says.
    """
    if full and summary:
        raise click.UsageError("--full is the whole article and --summary a few sentences of it: name one of them.")
    article = read(source, from_name, allow_local=allow_local)
    if (words := len(article.text.split())) > _LONG:
        tell(f"{words:,} words: this takes some minutes.")
    ids = None if section is None else summaries.found(article, section)
    writer = writer_for(llm, model, llm_seconds, judges=llm_judge)
    output = _Output(article, ids, writer, format_name, edits=show_edits, sources=show_sources, listing=listing)
    if summary:
        output.summary(level)
    else:
        output.plain(level)


@dataclass(frozen=True, slots=True)
class _Output:
    """What is printed of one article: which sections, in what form, with how much of the proof."""

    article: Article
    ids: frozenset[str] | None
    """Sections that were asked for; None for all."""
    writer: Writer | None
    format_name: str
    edits: bool
    sources: bool
    listing: bool

    def plain(self, level: str | None) -> None:
        """Print the article, or a section, in plain language."""
        from reader.plain.glossary import glossary
        from reader.plain.glossary_explaining import explained
        from reader.plain.simplify import simplify

        made, article = simplify(self.article, level=level, writer=self.writer), self.article
        if self.ids:
            made, article = summaries.part_of_plain(made, self.ids), summaries.part(article, self.ids)
        self._tell()
        score, own = scored(article, made), made.sentences
        terms = glossary(self.article)
        made = explained(made, self.article, terms)
        terms = terms.within(made.text) if self.ids else terms
        if self.format_name == "json":
            print_json(made.as_dict() | {"score": score} | account(self.writer, own) | terms.as_dict())
            return
        notice = told(made, score) + credit(self.writer, own)
        traces = summaries.traced(self.article, made.sentences, edits=self.edits, sources=self.sources)
        self._print(made.article, notice, traces, terms)

    def summary(self, level: str | None) -> None:
        """Print the summary of the article and of its sections, or of a section."""
        from reader.plain.summary import summarise

        made = summarise(self.article, level=level, writer=self.writer)
        if self.ids:
            made = summaries.part_of_summary(self.article, made, self.ids)
        self._tell()
        if self.format_name == "json":
            print_json(made.as_dict() | account(self.writer, made.every))
            return
        notice = made.notice + credit(self.writer, made.every)
        traces = summaries.traced_summary(self.article, made, edits=self.edits, sources=self.sources)
        from reader.plain.glossary import glossary

        terms = glossary(self.article).within(made.article.text) if self.listing and made.article else None
        self._print(made.article, notice, traces, terms)

    def _tell(self) -> None:
        for line in self.writer.use.told() if self.writer else ():
            tell(line)

    def _print(self, made: Article | None, notice: str, traces: Iterator[str], terms: Glossary | None) -> None:
        if self.edits or self.sources:
            lines = [notice, *traces, *(glossaries.lines(terms) if terms and self.listing else ())]
            click.echo(
                "\n".join(lines)
                if self.format_name != "html"
                else _page(lines, self.article.language, self.article.title)
            )
        elif made is None:
            raise NoArticleError("There is no sentence here that could be summed up: leave --summary out.")
        else:
            whole = glossaries.with_list(made, terms) if terms and self.listing else made
            click.echo(_printed(whole, notice, self.format_name), nl=False)


def scored(article: Article, made: Simplification) -> dict[str, Any]:
    """Return how hard the article and its plain version are, and whether the level that was aimed at is reached."""
    from reader.plain.levels import aim
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
    wanted = aim(made.level if made.grade is None else made.grade)
    return {"reached": wanted.reached(after), "before": grades[0], "after": grades[1]}


def told(made: Simplification, score: dict[str, Any]) -> str:
    """Return what is said before the plain version: who made it, how much stayed, how hard it is now."""
    before, after = score["before"]["level"], score["after"]["level"]
    if not (before and after):
        return made.notice
    wanted = made.level if made.grade is None else f"grade {made.grade:g}"
    reached = ": the level asked for" if score["reached"] else f": not yet {wanted}, the level asked for"
    if score["reached"] and made.grade is None and after != made.level:
        reached = f", easier than the {wanted} that was asked for"
    moved = f"is level {after}, as it was" if before == after else f"was level {before} and is now {after}"
    return f"{made.notice} It {moved}{reached}."


def _printed(made: Article, notice: str, format_name: str) -> str:
    from reader.export.html import as_html
    from reader.export.markdown import as_markdown
    from reader.export.text import as_text

    if format_name == "markdown":
        return as_markdown(_noticed(made, notice))
    if format_name == "html":
        return as_html(_noticed(made, notice))
    return "\n\n".join(part for part in (notice, as_text(made).rstrip("\n")) if part) + "\n"


def _noticed(article: Article, notice: str) -> Article:
    """Return the article with the notice as its first paragraph."""
    from reader.model.article import Paragraph, Prose, Section
    from reader.plain.notices import foreign

    first = article.sections[0]
    note = Paragraph(Prose(notice, language=foreign(article.language)))
    if first.heading and first.heading.text.strip() != article.title:
        lead = Section("s0", None, 1, (note,))
        return replace(article, sections=(lead, *article.sections))
    return replace(article, sections=(replace(first, blocks=(note, *first.blocks)), *article.sections[1:]))


def _page(lines: Iterable[str], language: str, title: str) -> str:
    """Return lines as a page: what is told about a sentence, which is indented, as a list below it."""
    body: list[str] = []
    for detailed, group in groupby((line for line in lines if line), key=lambda line: line.startswith(" ")):
        if detailed:
            body.append("<ul>\n" + "\n".join(f"<li>{escape(line.strip())}</li>" for line in group) + "\n</ul>")
        else:
            body += [f"<p>{escape(line)}</p>" for line in group]
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{escape(title or 'Untitled article')}</title>\n</head>\n<body>\n<main>\n"
        + "\n".join([*([f"<h1>{escape(title)}</h1>"] if title else []), *body])
        + "\n</main>\n</body>\n</html>"
    )
