"""Runs of text, as word processors keep them, to prose: neighbours that look alike become one span."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from reader.formats.html.inline import Line as Inline
from reader.model.article import Prose, Span, SpanKind

Mark: TypeAlias = tuple[SpanKind, str | None]
"""What marks a run of text: the kind of its span and the target."""


@dataclass(slots=True)
class Runs:
    """A paragraph in the making: runs of text, each with the marks that hold for it."""

    verbatim: bool = False
    _line: Inline = field(init=False)
    _open: list[Mark] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._line = Inline(verbatim=self.verbatim)

    @property
    def empty(self) -> bool:
        return self._line.empty

    def add(self, text: str, marks: Iterable[Mark] = ()) -> None:
        """Add a run."""
        wanted = list(dict.fromkeys(marks))
        common = 0
        while common < min(len(wanted), len(self._open)) and wanted[common] == self._open[common]:
            common += 1
        while len(self._open) > common:
            self._line.close()
            self._open.pop()
        for kind, target in wanted[common:]:
            self._line.open(kind, target)
            self._open.append((kind, target))
        self._line.add(text)

    def break_(self) -> None:
        """Begin a new line within the paragraph."""
        self._line.break_()

    def picture(self, alt: str) -> None:
        """Add a picture that stands in the line."""
        self._line.picture(alt)

    def take(self) -> Prose | None:
        """Return the paragraph with neighbouring spans of one kind as one, or None if it is empty; begin anew."""
        while self._open:
            self._line.close()
            self._open.pop()
        prose = self._line.take()
        return prose and replace(prose, spans=_merged(prose))


def _merged(prose: Prose) -> tuple[Span, ...]:
    """Join spans that only the way the document was typed keeps apart."""
    kept: list[Span] = []
    last: dict[tuple[SpanKind, str | None], int] = {}
    for span in prose.spans:
        key = (span.kind, span.target)
        before = last.get(key)
        if before is not None and span.kind not in (SpanKind.IMAGE, SpanKind.FOOTNOTE):
            gap = prose.text[kept[before].end : span.start]
            if not gap.strip():
                kept[before] = replace(kept[before], end=max(kept[before].end, span.end))
                continue
        last[key] = len(kept)
        kept.append(span)
    return tuple(sorted(kept, key=lambda span: (span.start, -span.end)))
