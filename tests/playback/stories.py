"""A story to move through, shared by the tests of the player, its movements and the keys."""

from __future__ import annotations

from reader.model.article import Figure, Paragraph, Prose, Quote, Span, SpanKind, Table
from reader.model.speech import Script
from reader.speech.script import script
from tests.making import article, bullets, row, section

LINKED = Prose("Tea is old. See the tea guide for more.", spans=(Span(SpanKind.LINK, 20, 29, target="https://x.org"),))


def story() -> Script:
    """Return an article with every kind of block, two levels of headings and six sections."""
    table = Table(rows=(row("Green", "80"), row("Black", "95")), header=row("Kind", "Degrees"))
    quote = Quote(Prose("Tea is a cup of life. It really is."), Prose("An old saying"))
    return script(
        article(
            section(None, "This is the lead. It has two sentences.", "A second paragraph stands alone here.", level=1),
            section("History", Paragraph(LINKED), bullets("One leaf", "Two leaves", "Three leaves")),
            section("China", "It began in China. Nobody knows when.", level=3),
            section("Brewing", "Heat the water.", table, quote),
            section("Japan", "Later it came to Japan.", Figure(Prose("A tea house in Kyoto")), level=3),
            section("The end", "This is the last paragraph. These are the last words."),
            title="All about tea",
        )
    )
