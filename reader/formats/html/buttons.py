"""Boxes that ask the reader for something above a button."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.formats.html import phrases
from reader.formats.html.pieces import Heading, Piece

if TYPE_CHECKING:
    from reader.formats.html.tree import Element

_SPOKEN = 7
"""Words of a heading that speaks to the reader, where it neither asks nor calls."""
_BOX = 60
"""Words of the largest box that asks for something."""
_BUTTON = re.compile(r"(?:^|[\s_-])(?:btn|button|cta)(?=$|[\s_-])", re.IGNORECASE)
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def judge(pieces: list[Piece], reasons: list[str], region: Element) -> None:
    """Drop boxes that speak to the reader in a heading and a few words above a button, where not all are like that."""
    around = _around_buttons(region)
    headings = [i for i, piece in enumerate(pieces) if isinstance(piece.part, Heading) and not reasons[i]]
    found = [(i, box) for i in headings if around and (box := _button_box(pieces[i], around)) is not None]
    if len(found) * 2 > len(headings):
        return
    for i, box in found:
        said = pieces[i].text
        if said.count(" ") < _SPOKEN and said[-1] not in "?!" and not phrases.APPEAL.match(said):
            continue
        inside = set(box.iter())
        for j in range(i, len(pieces)):
            if pieces[j].element not in inside:
                break
            reasons[j] = reasons[j] or "call to action"


def _around_buttons(region: Element) -> set[Element]:
    """Return the links of a region that are drawn as buttons, and all that is around them."""
    around: set[Element] = set()
    for link in region.iter("a", "button"):
        at: Element | None = link
        if _BUTTON.search(f"{link.get('class', '')} {link.get('role', '')}"):
            while at is not None and at is not region and at not in around:
                around.add(at)
                at = at.getparent()
    return around


def _button_box(piece: Piece, around: set[Element]) -> Element | None:
    """Return the smallest element that holds a heading and a button, if it holds little else."""
    at = piece.element
    while at is not None and at not in around:
        at = at.getparent()
    if at is None or sum(1 for _ in at.iter(*_HEADINGS)) > 1 or len("".join(at.itertext()).split()) > _BOX:
        return None
    return at
