"""What a check finds: one thing in a text that an editor would want to look at, where it stands, and its cure."""

from __future__ import annotations

import hashlib
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any


class Severity(StrEnum):
    """How much a finding matters; the names are those of SARIF."""

    ERROR = "error"
    """Somebody cannot use the page, or will misread it."""
    WARNING = "warning"
    """Many readers will find it hard."""
    NOTE = "note"
    """Worth a second look."""

    @property
    def rank(self) -> int:
        return ("note", "warning", "error").index(self.value)


@dataclass(frozen=True, slots=True)
class Problem:
    """What a rule reports: the stretch ``article.text[start:end]``, and what to do about it."""

    start: int
    end: int
    message: str
    cure: str = ""
    """What to do here; empty where the rule's own cure says it all."""
    replacement: str | None = None
    """Words that can take the place of the stretch without a change of meaning."""


@dataclass(frozen=True, slots=True)
class Position:
    """A stretch of the source, lines and columns from 1, columns in code points; the end is behind the last."""

    line: int
    column: int
    end_line: int
    end_column: int
    start: int
    """Offset in the decoded source."""
    end: int


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem with its rule and its place: in the article, and in the source where that is text."""

    rule: str
    severity: Severity
    message: str
    cure: str
    text: str
    """The words that it is about; empty for a picture without words."""
    sentence: str
    """The sentence, heading, item or cell that they stand in."""
    section: str
    """Id of the section."""
    heading: str | None
    sentence_id: str | None
    start: int
    """Code points into the article's text."""
    end: int
    position: Position | None = None
    replacement: str | None = None
    source: str = ""

    @property
    def line(self) -> int | None:
        return self.position.line if self.position else None

    @property
    def column(self) -> int | None:
        return self.position.column if self.position else None

    @property
    def fingerprint(self) -> str:
        """A name that stays when text before the finding changes: made of the rule, the words and their sentence."""
        parts = (self.rule, " ".join(self.text.split()), " ".join(self.sentence.split()))
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]

    def as_dict(self) -> dict[str, Any]:
        """Return the finding in the form of ``schemas/check.json``."""
        data = asdict(self)
        data["severity"] = str(self.severity)
        data["fingerprint"] = self.fingerprint
        return data


def finding_of(data: dict[str, Any]) -> Finding:
    """Return the finding that ``Finding.as_dict`` told."""
    known = {name: value for name, value in data.items() if name != "fingerprint"}
    position = Position(**known["position"]) if known["position"] else None
    return Finding(**known | {"severity": Severity(known["severity"]), "position": position})
