"""What the walk over a page yields: blocks and headings in reading order, each with the evidence about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.model.article import Block, Paragraph, Prose, SpanKind, block_proses

if TYPE_CHECKING:
    from reader.formats.html.tree import Element


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading before it has a section."""

    prose: Prose
    level: int
    written: bool = True
    """Whether the page marks it as a heading; otherwise it is a bold paragraph that is one."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A break in the text that has no heading."""


_ONE = (Paragraph, Heading)
"""Parts of one prose, as most are."""


@dataclass(slots=True)
class Piece:
    """A part of the page with what is known about it."""

    part: Block | Heading | Rule
    doubts: tuple[str, ...] = ()
    """What the markup around it says it is, if that is not running text; outermost first."""
    tag: str = ""
    element: Element | None = None
    entry: Element | None = None
    """The list entry whose own paragraphs these are, where it holds headings too."""
    text: str = field(init=False)

    def __post_init__(self) -> None:
        proses = self.proses()
        self.text = proses[0].text if len(proses) == 1 else " ".join([prose.text for prose in proses])

    def proses(self) -> list[Prose]:
        """Return the proses of the part."""
        part = self.part
        if isinstance(part, _ONE):
            return [part.prose]
        return [] if isinstance(part, Rule) else list(block_proses(part))

    def linked(self) -> float:
        """Return the share of the text that is link, 0 to 1."""
        covered = 0
        for prose in self.proses():
            for span in prose.spans:
                if span.kind is SpanKind.LINK:
                    covered += span.end - span.start
        return covered / max(1, len(self.text))
