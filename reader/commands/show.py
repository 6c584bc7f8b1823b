"""``plainspoken show``: an article as the program understands it."""

from __future__ import annotations

import click

from reader.commands.common import format_option, print_json, read, source_argument


@click.command()
@source_argument
@format_option("text", "json", "markdown", "html")
@click.option("--dropped", is_flag=True, help="Print instead what was left out of the article, and why.")
def show(source: str, from_name: str | None, allow_local: bool, format_name: str, dropped: bool) -> None:
    """Print an article as text, JSON, Markdown or HTML."""
    article = read(source, from_name, allow_local=allow_local)
    if dropped and format_name == "json":
        print_json(article.as_dict()["dropped"])
    elif dropped:
        for part in article.dropped:
            click.echo(f"{part.reason}: {part.text}")
    elif format_name == "json":
        print_json(article.as_dict())
    elif format_name == "markdown":
        from reader.export.markdown import as_markdown

        click.echo(as_markdown(article), nl=False)
    elif format_name == "html":
        from reader.export.html import as_html

        click.echo(as_html(article), nl=False)
    else:
        from reader.export.text import as_text

        click.echo(as_text(article), nl=False)
