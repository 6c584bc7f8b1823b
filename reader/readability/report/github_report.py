"""Findings as workflow commands, which GitHub shows beside the lines of a change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.readability.findings import Finding, Severity
from reader.readability.inspection import Inspected

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def report(results: Sequence[Inspected], failed: Sequence[str]) -> str:
    """Return the annotations, one a line."""
    return "".join(f"{line}\n" for line in _lines(results, failed))


def _lines(results: Sequence[Inspected], failed: Sequence[str]) -> Iterator[str]:
    for found in results:
        yield from (_annotation(finding) for finding in found.findings)
    yield from (f"::error title=plainspoken::{_data(reason)}" for reason in failed)


def _annotation(finding: Finding) -> str:
    properties = {"file": finding.source, "title": finding.rule}
    if place := finding.position:
        properties |= {"line": str(place.line), "endLine": str(place.end_line)}
        if place.line == place.end_line:
            properties |= {"col": str(place.column), "endColumn": str(place.end_column)}
    said = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{_COMMANDS[finding.severity]} {said}::{_data(f'{finding.message} {finding.cure}')}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
