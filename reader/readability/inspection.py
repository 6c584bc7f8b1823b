"""One source, read and checked: its findings, its level, and whether it is within what is asked of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from reader.errors import PlainspokenError
from reader.model.document import Document
from reader.readability.checking import check_article
from reader.readability.config import LEVELS, Config
from reader.readability.findings import Finding, finding_of
from reader.readability.positions import SourceText

POSITIONED = ("text", "markdown", "html")
"""Formats whose source is text that people edit."""


@dataclass(frozen=True, slots=True)
class Inspected:
    """What was found in one source."""

    source: str
    title: str = ""
    language: str = ""
    words: int = 0
    sentences: int = 0
    level: dict[str, Any] | None = None
    """``value``, ``cefr`` and ``grade``; None where the language has none."""
    lengths: dict[str, int] = field(default_factory=dict)
    """How many sentences have so many words."""
    findings: tuple[Finding, ...] = ()
    notes: tuple[str, ...] = ()
    error: str = ""
    """Why it could not be read; empty where it was."""

    def as_dict(self) -> dict[str, Any]:
        """Return it JSON-ready."""
        data = asdict(self)
        data["findings"] = [finding.as_dict() for finding in self.findings]
        data["notes"] = list(self.notes)
        return data


def inspected_of(data: dict[str, Any]) -> Inspected:
    """Return what ``Inspected.as_dict`` told."""
    findings = tuple(finding_of(one) for one in data["findings"])
    return Inspected(**data | {"findings": findings, "notes": tuple(data["notes"])})


def inspect(document: Document, name: str, config: Config, from_name: str | None = None) -> Inspected:
    """Return what is found in a document; ``name`` is how its source was given.

    A document that cannot be read has an ``error`` and no findings.
    """
    from reader.formats.recognise import parse

    try:
        article = parse(document, format_name=from_name)
        checked = check_article(
            article, config.rules_for(name), source_text(document, from_name), severities=config.severities
        )
    except PlainspokenError as error:
        return Inspected(name, error=str(error))
    found = Inspected(
        name,
        title=article.title,
        language=article.language,
        findings=tuple(replace(finding, source=name) for finding in checked.findings),
        notes=checked.notes,
    )
    return _with_scores(found, article)


def _with_scores(found: Inspected, article: Any) -> Inspected:
    from reader.errors import LanguageError
    from reader.readability.scoring import score

    try:
        scores = score(article)
    except LanguageError as error:
        return replace(found, notes=(*found.notes, str(error)))
    level = scores.level
    return replace(
        found,
        words=scores.counts.words,
        sentences=scores.counts.sentences,
        level={"value": level.value, "cefr": level.cefr, "grade": level.grade} if level else None,
        lengths={str(words): number for words, number in scores.lengths.items()},
    )


def source_text(document: Document, from_name: str | None = None) -> SourceText | None:
    """Return the source of a document as text; None where its format is none that people edit as text."""
    from reader.formats.recognise import recognised

    kind = from_name or recognised(document).name
    if kind not in POSITIONED:
        return None
    if (text := editable(document)) is not None:
        return SourceText(text, kind)
    if kind == "html":
        from reader.formats.html.decode import decode as decode_page

        return SourceText(decode_page(document.data, document.charset), kind)
    from reader.formats.decode import decode

    return SourceText(decode(document), kind)


def editable(document: Document) -> str | None:
    """Return a document's text where it is UTF-8, so that it can be written back as it was; None where not."""
    try:
        return document.data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None


def failures(found: Inspected, config: Config) -> list[str]:
    """Return why a source is not within what is asked of it, a sentence each; none where it is."""
    if found.error:
        return [found.error]
    said = [*_too_hard(found, config)]
    counted = Counter(one.rule for one in found.findings if one.severity.rank >= config.fail_on.rank)
    counted.update(dict.fromkeys(config.limits, 0))
    everything = Counter(one.rule for one in found.findings)
    for name in sorted(counted):
        limit = config.limits.get(name)
        number = counted[name] if limit is None else everything[name]
        if number > (limit or 0):
            allowed = f"; {_times(limit)} is allowed" if limit else ""
            said.append(f"{found.source}: {name} was found {_times(number)}{allowed}.")
    return said


def _too_hard(found: Inspected, config: Config) -> Iterable[str]:
    if found.level is None:
        return
    grade, cefr = found.level["grade"], found.level["cefr"]
    if config.max_grade is not None and grade > config.max_grade:
        yield f"{found.source}: it is at US grade {grade:g}, above {config.max_grade:g}."
    if config.max_level and LEVELS.index(cefr) > LEVELS.index(config.max_level):
        yield f"{found.source}: it is at level {cefr}, above {config.max_level}."


def _times(number: int) -> str:
    return {1: "once", 2: "twice"}.get(number, f"{number} times")
