"""Tables without headers."""

from __future__ import annotations

from collections.abc import Iterator

from reader.model.article import Table
from reader.readability.findings import Problem, Severity
from reader.readability.page import Page
from reader.readability.rule import Rule


class TableHeader(Rule):
    """A table of two rows and two columns or more without header cells."""

    name = "table-header"
    severity = Severity.ERROR
    summary = "A table has no headers, so that a cell heard alone has no meaning."
    explanation = (
        "Screen readers say a cell's header before its content; where there is none, they say the content alone."
    )
    cure = "Mark the first row, or the first cell of each row, as headers."
    source = "WCAG 2.2, success criterion 1.3.1; W3C WAI, Tables tutorial"
    english = False
    good = ("| Day | Place |\n|---|---|\n| Monday | Leeds |\n| Tuesday | York |",)
    bad = ("|  |  |\n|---|---|\n| Monday | Leeds |\n| Tuesday | York |",)

    def check(self, page: Page) -> Iterator[Problem]:
        for block, _ in page.blocks():
            if not isinstance(block, Table) or any(cell.text.strip() for cell in block.header) or block.row_headed:
                continue
            if len(block.rows) > 1 and max(map(len, block.rows)) > 1:
                first = next((cell for row in block.rows for cell in row if cell.text), block.rows[0][0])
                yield Problem(first.start, first.end, "This table has no headers.")
