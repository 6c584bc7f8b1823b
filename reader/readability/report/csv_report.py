"""Findings as a table that spreadsheets open."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from reader.readability.inspection import Inspected

COLUMNS = (
    "source", "line", "column", "section", "heading", "sentence_id", "severity", "rule", "message", "cure", "text",
    "sentence",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def report(results: Sequence[Inspected], failed: Sequence[str]) -> str:  # noqa: ARG001 - all reports are asked alike
    """Return the findings as CSV with a header line; no cell is one that a spreadsheet would take for a formula."""
    written = io.StringIO()
    table = csv.writer(written, lineterminator="\r\n")
    table.writerow(COLUMNS)
    for found in results:
        for one in found.findings:
            values = one.as_dict() | {"line": one.line, "column": one.column}
            table.writerow(_cell(values[name]) for name in COLUMNS)
    return written.getvalue()


def _cell(value: object) -> str:
    text = "" if value is None else " ".join(str(value).split())
    return f"'{text}" if text.startswith(_FORMULA) else text
