"""Comments that switch rules off, in Markdown, HTML and text.

``<!-- plainspoken: ignore idiom, hard-word -->`` holds for its own line, and where nothing else stands on it, for the
block that follows (up to the next blank line, or the line itself in HTML); without names it holds for all rules.
``off`` holds from there on, up to ``on``; ``ignore-file`` for the whole source.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from reader.readability.findings import Finding

_COMMENT = re.compile(r"<!--\s*plainspoken:\s*(ignore-file|ignore|off|on)\b([\w\s,-]*?)-->", re.IGNORECASE)
_ALL = frozenset(("*",))


@dataclass(frozen=True, slots=True)
class Quiet:
    """Lines, from 1, in which rules are switched off; ``last`` counts."""

    first: int
    last: int
    rules: frozenset[str]

    def holds(self, finding: Finding) -> bool:
        """Say whether a finding is switched off here."""
        line = finding.line
        return (
            line is not None and self.first <= line <= self.last and (self.rules == _ALL or finding.rule in self.rules)
        )


def silenced(source: str) -> list[Quiet]:
    """Return which lines of a source have which rules switched off."""
    if "plainspoken:" not in source:
        return []
    lines = source.splitlines()
    found: list[Quiet] = []
    opened: list[tuple[int, frozenset[str]]] = []
    for number, line in enumerate(lines, start=1):
        for comment in _COMMENT.finditer(line):
            rules = frozenset(re.split(r"[\s,]+", comment[2].strip())) if comment[2].strip() else _ALL
            match comment[1].lower():
                case "ignore-file":
                    found.append(Quiet(1, len(lines), rules))
                case "ignore":
                    alone = not _COMMENT.sub("", line).strip()
                    found.append(Quiet(number, _block_end(lines, number) if alone else number, rules))
                case "off":
                    opened.append((number, rules))
                case _:
                    closed = [one for one in opened if _ALL in (rules, one[1]) or one[1] & rules]
                    found += [Quiet(first, number, which) for first, which in closed]
                    opened = [one for one in opened if one not in closed]
    return found + [Quiet(first, len(lines), which) for first, which in opened]


def _block_end(lines: list[str], number: int) -> int:
    """Return the last line of the block that begins after a line."""
    end = number
    while end < len(lines) and not lines[end].strip():
        end += 1
    while end < len(lines) and lines[end].strip():
        end += 1
    return end


def heard(findings: Iterable[Finding], source: str) -> list[Finding]:
    """Return the findings that no comment in the source switches off."""
    quiet = silenced(source)
    return [finding for finding in findings if not any(one.holds(finding) for one in quiet)]
