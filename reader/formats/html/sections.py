"""Pieces to sections: which headings stay, at which level, and what is below them."""

from __future__ import annotations

import re
from dataclasses import replace

from reader.formats.html.judge import words
from reader.formats.html.pieces import Heading, Piece, Rule
from reader.model.article import Block, Details, Dropped, List, Paragraph, Quote, Section, SpanKind

_STANDFIRST = 25
"""Words above which a paragraph is text, not what stands between a title and its byline."""
_LONGEST_BOLD = 10
_FEWEST_BOLD = 2
"""Bold paragraphs that an article needs for them to count as headings: one may be emphasis."""
_LONG = 4000
"""Characters from which an article without headings is divided by its rules."""
_HEADLINE = re.compile(r"[^\W\d_].*[\w)?”\"’%]", re.DOTALL)
"""A bold line that can be a heading: begins with a letter, and no colon, comma or full stop ends it."""


def sections(pieces: list[Piece], title: str, *, bold: bool) -> tuple[tuple[Section, ...], list[Dropped]]:
    """Return the sections in reading order, the lead first if it holds anything, and the headings left out.

    ``bold`` says whether bold lines may be headings: where the page never writes one as such.
    """
    below = without_title(pieces, title)
    below = with_bold(below) if bold else [_as_text(piece) for piece in below]
    kept = with_bodies(below)
    dropped = [*_missing(pieces, below, "title", title), *_missing(below, kept, "heading without text", title)]
    headed = any(isinstance(piece.part, Heading) for piece in kept)
    divide = not headed and sum(len(piece.text) for piece in kept) > _LONG
    made: list[Section] = []
    heading: Heading | None = None
    blocks: list[Block] = []
    levels = _Levels()
    for piece in kept:
        if isinstance(piece.part, Heading):
            _close(made, heading, blocks)
            heading, blocks = replace(piece.part, level=levels.of(piece.part.level)), []
        elif not isinstance(piece.part, Rule):
            blocks.append(piece.part)
        elif divide:
            _close(made, heading, blocks)
            blocks = []
    _close(made, heading, blocks)
    return tuple(made), dropped


def _missing(before: list[Piece], after: list[Piece], reason: str, title: str) -> list[Dropped]:
    """Return the headings that are no longer there, but for those that say what the title does."""
    staying = {id(piece) for piece in after}
    gone = [piece for piece in before if id(piece) not in staying and isinstance(piece.part, Heading)]
    return [Dropped(piece.text, reason) for piece in gone if words(piece.text) != words(title)]


def _close(made: list[Section], heading: Heading | None, blocks: list[Block]) -> None:
    if heading or blocks:
        made.append(Section("", heading.prose if heading else None, heading.level if heading else 1, tuple(blocks)))


class _Levels:
    """Mends levels that skip one on the way down: what comes below a heading is one level deeper, not two."""

    def __init__(self) -> None:
        self._open: list[tuple[int, int]] = []
        """Levels as written and as mended, outermost first."""

    def of(self, written: int) -> int:
        """Return the level of the next heading."""
        while self._open and self._open[-1][0] >= written:
            self._open.pop()
        mended = min(written, self._open[-1][1] + 1) if self._open else written
        self._open.append((written, mended))
        return mended


def without_title(pieces: list[Piece], title: str) -> list[Piece]:
    """Leave out headings that only repeat the title, a line above other text that does, and a heading 1 there."""
    said = words(title)
    kept: list[Piece] = []
    above = True
    for piece in pieces:
        if isinstance(piece.part, Heading):
            if words(piece.text) == said:
                continue
            if above and piece.part.level == 1:
                above = False
                continue
        elif above and piece is not pieces[-1] and isinstance(piece.part, Paragraph) and words(piece.text) == said:
            continue
        elif piece.text.count(" ") > _STANDFIRST:
            above = False
        kept.append(piece)
    return kept


def with_bold(pieces: list[Piece]) -> list[Piece]:
    """Make headings of the short bold paragraphs that stand above others, where there are several."""
    found = [i for i in range(len(pieces) - 1) if _is_bold(pieces[i]) and _is_body(pieces[i + 1])]
    if len(found) < _FEWEST_BOLD:
        return pieces
    made = list(pieces)
    for i in found:
        part = pieces[i].part
        if isinstance(part, Paragraph):
            spans = tuple(span for span in part.prose.spans if span.kind is not SpanKind.STRONG)
            made[i] = Piece(Heading(replace(part.prose, spans=spans), 2, written=False))
    return made


def _as_text(piece: Piece) -> Piece:
    """Return a heading that is not written as one as the paragraph it is, where a page has others."""
    part = piece.part
    return replace(piece, part=Paragraph(part.prose)) if isinstance(part, Heading) and not part.written else piece


def _is_bold(piece: Piece) -> bool:
    """Say whether this is a short paragraph that is bold from end to end."""
    if not isinstance(piece.part, Paragraph):
        return False
    text = piece.part.prose.text
    if text.count(" ") >= _LONGEST_BOLD or "\n" in text or not _HEADLINE.fullmatch(text):
        return False
    return any(
        span.kind is SpanKind.STRONG and span.start == 0 and span.end == len(text) for span in piece.part.prose.spans
    )


def _is_body(piece: Piece) -> bool:
    """Say whether this is text that a heading can stand above."""
    if isinstance(piece.part, Paragraph):
        return piece.text.count(" ") >= _LONGEST_BOLD
    return isinstance(piece.part, List | Quote | Details)


def with_bodies(pieces: list[Piece]) -> list[Piece]:
    """Leave out headings with nothing below them, or only pictures that nobody described."""
    kept: list[Piece] = []
    body = 0
    """Level that a heading's has to be less than for it to have a body: 7 right before a block, 0 at the end."""
    for piece in reversed(pieces):
        if not isinstance(piece.part, Heading):
            body = 7 if piece.text else body
            kept.append(piece)
        elif piece.part.level < body:
            kept.append(piece)
            body = piece.part.level
    return kept[::-1]
