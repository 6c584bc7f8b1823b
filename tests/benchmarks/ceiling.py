"""What a perfect choice among our own blocks would reach: how far the blocks themselves go.

Every piece of the region that the page is read from is kept or left out by what is right on the page, and the rest of
the reader does its work as ever. The gap to our own figures is what choosing costs; the gap to 100, what the region
and the blocks do.
"""

from __future__ import annotations

import gzip
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from reader.formats.assemble import assemble
from reader.formats.html import reading, region
from reader.formats.html.decode import decode
from reader.formats.html.metadata import metadata, read_head
from reader.formats.html.pieces import Heading, Piece, Rule
from reader.formats.html.sections import sections
from reader.formats.html.tree import has, parse, prune
from reader.formats.protocol import Draft
from reader.model.article import Figure
from reader.model.document import Document
from tests.benchmarks.peers import Page

NAME = "a perfect choice among our own blocks"
_LINE = 4
"""Words of the shortest line that may also stand within one of the gold's."""


@dataclass(frozen=True, slots=True)
class Right:
    """What is right on a page, each text as the scorer compares it."""

    norm: Callable[[str], str]
    headings: frozenset[str]
    texts: frozenset[str]
    pictures: frozenset[str]
    whole: str

    @classmethod
    def of(cls, gold: dict[str, Any], norm: Callable[[str], str]) -> Right:
        texts = [text for kind, _, text in gold["blocks"] if kind != "h"]
        headings = {text for kind, _, text in gold["blocks"] if kind == "h"} | {gold["title"]}
        pictures = frozenset(gold["image_alts"])
        return cls(norm, frozenset(headings), frozenset((*texts, *gold["table_cells"])), pictures, " ".join(texts))

    def keeps(self, piece: Piece) -> bool:
        """Say whether most of a piece is the article."""
        if isinstance(piece.part, Rule):
            return True
        if isinstance(piece.part, Heading):
            return self.norm(piece.text) in self.headings
        if isinstance(piece.part, Figure) and piece.part.alt and self.norm(piece.part.alt.text) in self.pictures:
            return True
        lines = [said for prose in piece.proses() for line in prose.text.split("\n") if (said := self.norm(line))]
        right = sum(len(line.split()) for line in lines if self._holds(line))
        return bool(lines) and right * 2 >= sum(len(line.split()) for line in lines)

    def _holds(self, line: str) -> bool:
        return line in self.texts or (line.count(" ") >= _LINE - 1 and f" {line} " in f" {self.whole} ")


def article(page: Page, gold: dict[str, Any], norm: Callable[[str], str]) -> dict[str, Any]:
    """Return the article of a page as a perfect choice among its pieces makes it."""
    root = parse(decode(gzip.decompress(page.path.read_bytes()), None))
    head = read_head(root)
    prune(root)
    found = region.find(root)
    about = metadata(head, root, found.element)
    right = Right.of(gold, norm)
    pieces = reading._walked(found, page.url, about.language)[1]
    kept = [piece for piece in pieces if right.keeps(piece)]
    made, _ = sections(kept or pieces, about.title, bold=not has(root, "h2", "h3", "h4", "h5", "h6"))
    draft = Draft(made, about.title, about.byline, about.published, about.language, about.description, ())
    return assemble(draft, Document(b"-", source=page.url)).as_dict()
