"""Quotes with who said them, wherever a page puts the name."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.formats.html.inline import join
from reader.formats.html.pieces import Piece, Rule
from reader.formats.html.tree import has, squeeze
from reader.model.article import Code, List, Paragraph, Prose, Quote, Span

if TYPE_CHECKING:
    from reader.formats.html.tree import Element
    from reader.formats.html.walk import Walker

_SOLID = (Paragraph, List, Quote, Code)
_DASH = re.compile(r"^\s*(?:[-–—―~]{1,2})\s*(?=\w)")
_SPEAKER = 12
"""Words of the longest line that says whose words a quote is."""


def quote(walker: Walker, element: Element) -> bool:
    """A block of quoted text, with who said it."""
    if has(element, "h1", "h2", "h3", "table"):
        return False
    pieces = walker.inner(element)
    lines = [prose for piece in pieces if isinstance(piece.part, _SOLID) for prose in piece.proses()]
    rest = [piece for piece in pieces if not isinstance(piece.part, (*_SOLID, Rule))]
    attribution = None
    lines[-1:] = _split(lines[-1]) if lines else []
    if len(lines) > 1 and ((dash := _DASH.match(lines[-1].text)) or _cites(element, lines[-1])):
        attribution = cut(lines.pop(), dash.end() if dash else 0)
    prose = join(lines)
    if prose is not None:
        walker.put(Quote(prose, attribution), "blockquote")
    for piece in rest:
        walker.put(piece.part, piece.tag)
    return True


def _split(prose: Prose) -> list[Prose]:
    """Return a prose whose last line begins with a dash as two."""
    at = prose.text.rfind("\n") + 1
    if not at or not _DASH.match(prose.text[at:]):
        return [prose]
    spans = tuple(span for span in prose.spans if span.end < at)
    return [Prose(prose.text[: at - 1], 0, spans, (), prose.language), cut(prose, at)]


def spoken_by(said: Prose) -> Prose:
    """Return who said something, without the dash before it."""
    dash = _DASH.match(said.text)
    return cut(said, dash.end()) if dash else said


def attributed(pieces: list[Piece]) -> list[Piece]:
    """Give a short line with a dash, that stands below a quote, to the quote as its speaker."""
    if not any(isinstance(piece.part, Quote) for piece in pieces):
        return pieces
    made: list[Piece] = []
    for piece in pieces:
        quote_, part = made[-1].part if made else None, piece.part
        if (
            isinstance(quote_, Quote)
            and quote_.attribution is None
            and isinstance(part, Paragraph)
            and part.prose.text.count(" ") < _SPEAKER
            and _DASH.match(part.prose.text)
        ):
            made[-1] = replace(made[-1], part=replace(quote_, attribution=spoken_by(part.prose)))
        else:
            made.append(piece)
    return made


def _cites(element: Element, last: Prose) -> bool:
    said = squeeze(last.text)
    return any(
        squeeze("".join(cite.itertext())) in (said, said.lstrip("—– ")) for cite in element.iter("cite", "footer")
    )


def cut(prose: Prose, start: int) -> Prose:
    spans = tuple(
        Span(s.kind, max(0, s.start - start), s.end - start, s.target, s.text) for s in prose.spans if s.end > start
    )
    return Prose(prose.text[start:], 0, spans, (), prose.language)
