"""What a check found, in the forms that people and other programs read; each is a function of the same data."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module

from reader.readability.inspection import Inspected

FORMATS = ("text", "json", "sarif", "junit", "github", "csv", "html")


def rendered(name: str, results: Sequence[Inspected], failed: Sequence[str]) -> str:
    """Return a report in the form of that name; ``failed`` are the reasons why the check fails."""
    made: Callable[[Sequence[Inspected], Sequence[str]], str]
    made = import_module(f"reader.readability.report.{name}_report").report
    return made(results, failed)
