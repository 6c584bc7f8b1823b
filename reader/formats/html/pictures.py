"""Which pictures are the article's: those with its text above and below them, and around them.

Trees that learned from some fifty facts about each picture leaned on these, and chose hardly better with the rest.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from reader.formats.html.pieces import Heading, Piece
from reader.model.article import Figure

if TYPE_CHECKING:
    from reader.formats.html.tree import Element

OUTSIDE = "picture above or below the article"
_AROUND = 12
"""Words of the article's text that have to stand above a picture, and below it …"""
_SHORT = 20
"""… or in a short article, the text divided by this."""
_BOX = 40
"""Words of the smallest box around a picture that tells whether its markup was doubted for good reason."""
_FIRM = frozenset(("advertisement", "call to action", "comments", "newsletter", "related", "share"))
"""What no picture in it is spared for, whatever stands around: a listener should not hear of it."""


def judge(pieces: list[Piece], reasons: list[str], region: Element) -> None:
    """Give each picture its reason for being left out, empty for those that stay; ``reasons`` has those of the text.

    A described figure between the title and the first text leads the article, and stays.
    """
    pictures = [i for i, piece in enumerate(pieces) if isinstance(piece.part, Figure)]
    if not pictures:
        return
    sizes = [_size(piece) if not reason else 0 for piece, reason in zip(pieces, reasons, strict=True)]
    above = list(accumulate(sizes, initial=0))
    first = next((i for i, size in enumerate(sizes) if size), len(pieces))
    title = next((i for i, p in enumerate(pieces) if isinstance(p.part, Heading) and p.part.level == 1), len(pieces))
    least = max(1, min(_AROUND, above[-1] // _SHORT))
    boxes = _Boxes(pieces, reasons, region) if any(reasons[i] for i in pictures) else None
    for i in pictures:
        piece = pieces[i]
        if boxes is not None and _FIRM.isdisjoint(piece.doubts) and boxes.kept(piece):
            reasons[i] = ""
        leads = title < i < first < len(pieces) and piece.tag == "figure" and piece.text
        if not reasons[i] and not leads and not least <= above[i] <= above[-1] - least:
            reasons[i] = OUTSIDE


def _size(piece: Piece) -> int:
    """Return the words of running text in a piece."""
    return piece.text.count(" ") + 1 if piece.text and not isinstance(piece.part, Figure | Heading) else 0


class _Boxes:
    """Tells how much of the text around a picture is the article's."""

    def __init__(self, pieces: list[Piece], reasons: list[str], region: Element) -> None:
        self._region = region
        self._words: dict[Element, list[int]] = {}
        """Words in each element: all, and those that stay."""
        for piece, reason in zip(pieces, reasons, strict=True):
            size = _size(piece)
            at = piece.element if size else None
            while at is not None:
                words = self._words.setdefault(at, [0, 0])
                words[0] += size
                words[1] += 0 if reason else size
                at = at.getparent() if at is not region else None

    def kept(self, picture: Piece) -> bool:
        """Say whether most of the text in the smallest box around a picture that holds some stays."""
        at = picture.element
        while at is not None:
            every, staying = self._words.get(at, (0, 0))
            if every >= _BOX or at is self._region:
                return staying * 2 > every
            at = at.getparent()
        return False
