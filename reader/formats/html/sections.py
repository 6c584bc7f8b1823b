"""Pieces to sections: which headings stay, at which level, and what is below them."""

from __future__ import annotations

from reader.formats.html.judge import words
from reader.formats.html.pieces import Heading, Piece, Rule
from reader.model.article import Block, Section

_STANDFIRST = 30
"""Words above which a paragraph is text, not what stands between a title and its byline."""


def sections(pieces: list[Piece], title: str) -> tuple[Section, ...]:
    """Return the sections in reading order; the lead comes first if it holds anything."""
    made: list[Section] = []
    heading: Heading | None = None
    blocks: list[Block] = []
    for piece in with_bodies(without_title(pieces, title)):
        if isinstance(piece.part, Heading):
            _close(made, heading, blocks)
            heading, blocks = piece.part, []
        elif not isinstance(piece.part, Rule):
            blocks.append(piece.part)
    _close(made, heading, blocks)
    return tuple(made)


def _close(made: list[Section], heading: Heading | None, blocks: list[Block]) -> None:
    if heading or blocks:
        made.append(Section("", heading.prose if heading else None, heading.level if heading else 1, tuple(blocks)))


def without_title(pieces: list[Piece], title: str) -> list[Piece]:
    """Leave out headings that only repeat the title, and the first of level 1 above all text, which is the title."""
    said = words(title)
    kept: list[Piece] = []
    above = True
    for piece in pieces:
        if isinstance(piece.part, Heading):
            if words(piece.text) == said or (above and piece.part.level == 1):
                continue
        elif piece.text.count(" ") > _STANDFIRST:
            above = False
        kept.append(piece)
    return kept


def with_bodies(pieces: list[Piece]) -> list[Piece]:
    """Leave out headings with nothing below them."""
    kept: list[Piece] = []
    body: int = 0
    """Deepest level that a heading may have to have a body; 0 for none, 7 right before a block."""
    for piece in reversed(pieces):
        if not isinstance(piece.part, Heading):
            body = 7 if not isinstance(piece.part, Rule) else body
            kept.append(piece)
        elif body == 7 or piece.part.level < body:
            kept.append(piece)
            body = piece.part.level
    return kept[::-1]
