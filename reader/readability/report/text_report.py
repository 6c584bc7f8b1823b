"""Findings for the terminal, in the manner of ruff: place, rule, what is wrong; then the sentence and the cure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from reader.readability.findings import Finding
from reader.readability.inspection import Inspected
from reader.text.plural import counted

_LONGEST = 300
"""Signs of a sentence that are printed."""


def report(results: Sequence[Inspected], failed: Sequence[str]) -> str:
    """Return the report as text."""
    return "".join(f"{line}\n" for line in lines(results, failed))


def lines(results: Sequence[Inspected], failed: Sequence[str]) -> Iterator[str]:
    """Yield the lines of the report."""
    for found in results:
        for finding in found.findings:
            yield from _finding(finding)
        yield from (f"{found.source}: {note}" for note in found.notes)
    for reason in failed:
        yield f"Failed: {reason}"
    yield summary(results)


def _finding(finding: Finding) -> Iterator[str]:
    yield f"{place(finding)}: {finding.severity}: {finding.rule}: {finding.message}"
    shown = " ".join((finding.sentence or finding.text).split())
    if shown:
        yield f"  {shown if len(shown) <= _LONGEST else shown[:_LONGEST].rpartition(' ')[0] + ' …'}"
    yield f"  Cure: {finding.cure}"


def place(finding: Finding) -> str:
    """Return where a finding stands, as in ``page.md:12:5``; of other formats, its section and sentence."""
    if finding.position:
        return f"{finding.source}:{finding.position.line}:{finding.position.column}"
    parts = [f"section “{' '.join(finding.heading.split())}”" if finding.heading else "beginning"]
    if finding.sentence_id:
        parts.append(f"sentence {finding.sentence_id}")
    return f"{finding.source or 'text'}: {', '.join(parts)}"


def summary(results: Sequence[Inspected]) -> str:
    """Return how much was found, in one sentence or two."""
    counts = Counter(str(finding.severity) for found in results for finding in found.findings)
    total = sum(counts.values())
    where = counted(len(results), "source")
    if not total:
        return f"Nothing found in {where}."
    kinds = ", ".join(counted(counts[name], name) for name in ("error", "warning", "note") if counts[name])
    curable = sum(finding.replacement is not None for found in results for finding in found.findings)
    cured = f" {counted(curable, 'of them can', 'of them can')} be cured with --fix." if curable else ""
    return f"Found {counted(total, 'thing')} to look at in {where}: {kinds}.{cured}"
