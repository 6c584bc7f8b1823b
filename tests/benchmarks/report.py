"""What the benchmarks share: quantiles, and a table that names its machine and day."""

from __future__ import annotations

import datetime as dt
import os
import platform
import statistics
from collections.abc import Iterable, Sequence
from pathlib import Path


class Missing(Exception):  # noqa: N818 - it is no error, the benchmark is left out
    """What a benchmark needs is not here; the message says what to install."""


def median(values: Sequence[float]) -> float:
    return statistics.median(values)


def p95(values: Sequence[float]) -> float:
    """Return the 95th percentile: the smallest value that at least 95 of 100 do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, -(-len(ordered) * 95 // 100) - 1)]


def machine() -> str:
    """Return the kind of machine the figures belong to."""
    system = f"{platform.system()} {platform.machine()}"
    return f"{os.cpu_count()} cores, {system}, Python {platform.python_version()}, {dt.date.today():%B %Y}"  # noqa: DTZ011


def table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return a Markdown table."""
    lines = ["| " + " | ".join(header) + " |", "|" + "---|" * len(header)]
    lines += ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows]
    return "\n".join(lines)


def publish(name: str, text: str) -> None:
    """Print a benchmark's result and keep it in ``NAME.md`` beside the benchmarks."""
    page = f"# {name}\n\nMeasured on {machine()}, with `make bench`.\n\n{text}\n"
    (Path(__file__).parent / f"{name}.md").write_text(page, encoding="utf-8")
    print(text)
