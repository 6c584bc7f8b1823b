"""Cures that a program may apply: words put in the place of others, where no fact can change.

Only replacements that a rule's list calls safe are tried, and each only if the sentence has the same numbers, names
and negations after it, as ``reader.text.facts`` finds them.
"""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.readability.findings import Finding


@dataclass(frozen=True, slots=True)
class Cured:
    """A source with its cures applied."""

    text: str
    applied: tuple[Finding, ...]
    refused: tuple[Finding, ...] = ()
    """Findings whose cure would have changed a fact, or does not fit what the source has there."""

    def diff(self, before: str, name: str) -> str:
        """Return a unified diff from the source as it was; empty where nothing changed."""
        lines = difflib.unified_diff(
            before.splitlines(keepends=True), self.text.splitlines(keepends=True), f"{name} (now)", f"{name} (cured)"
        )
        return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def cure(source: str, findings: Iterable[Finding]) -> Cured:
    """Return the source with every safe cure of these findings applied.

    Raises:
        PluginError: the parser's model, which tells whether facts stay, is not installed.
    """
    text = source
    applied: list[Finding] = []
    refused: list[Finding] = []
    last = len(source) + 1
    for finding in sorted(findings, key=lambda one: one.position.start if one.position else -1, reverse=True):
        place = finding.position
        if finding.replacement is None or place is None:
            continue
        written = source[place.start : place.end]
        fits = " ".join(written.split()) == " ".join(finding.text.split()) and place.end <= last
        if not fits or not keeps_facts(finding):
            refused.append(finding)
            continue
        text = text[: place.start] + finding.replacement + text[place.end :]
        applied.append(finding)
        last = place.start
    return Cured(text, tuple(reversed(applied)), tuple(reversed(refused)))


def keeps_facts(finding: Finding) -> bool:
    """Say whether a sentence has the same numbers, names and negations with a finding's replacement."""
    if finding.replacement is None or finding.text not in finding.sentence:
        return False
    after = finding.sentence.replace(finding.text, finding.replacement)
    return not changed_facts([finding.sentence], [after], about=False)


def changed_facts(before: Sequence[str], after: Sequence[str], *, about: bool = True) -> list[tuple[str, str, int]]:
    """Return which facts differ: kind, fact, and by how many there are more (or, below 0, less) of it after.

    Without ``about`` it does not count what is denied, only how often something is.
    """
    old, new = counted_facts(before, about=about), counted_facts(after, about=about)
    return sorted(
        (kind, key, new[kind, key] - old[kind, key]) for kind, key in old.keys() | new.keys()
        if new[kind, key] != old[kind, key]
    )  # fmt: skip


def counted_facts(sentences: Sequence[str], *, about: bool = True) -> Counter[tuple[str, str]]:
    """Return how often sentences hold each number (with its unit), date, name and negation (with what it denies)."""
    from reader.text.facts import Kind, facts
    from reader.text.parse import parse_all

    found: Counter[tuple[str, str]] = Counter()
    for parse in parse_all(list(sentences)):
        for fact in facts(parse).facts:
            if fact.kind == Kind.NUMBER:
                unit = " ".join(sorted(fact.about))
                found["number", " ".join(part for part in (fact.qualifier, fact.key, unit) if part)] += 1
            elif fact.kind == Kind.DATE:
                found["date", fact.key] += 1
            elif fact.kind == Kind.NAME:
                found["name", fact.key] += 1
            elif fact.kind == Kind.NEGATION:
                denied = sorted(fact.about) if about else ()
                found["negation", " ".join((fact.key, *denied))] += 1
    return found
