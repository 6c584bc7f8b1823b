"""A PDF as it is drawn: words with their places and type, rules, pictures, bookmarks and the structure tree.

Lengths are in points. ``x`` grows to the right, ``y`` downwards from the top of the page, and pages that are set
sideways are turned upright.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle; a point or a line is one without width or height."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    def holds(self, x: float, y: float, slack: float = 0.0) -> bool:
        return self.left - slack <= x <= self.right + slack and self.top - slack <= y <= self.bottom + slack

    def joined(self, other: Box) -> Box:
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )


@dataclass(frozen=True, slots=True)
class Style:
    """The type a word is set in. ``size`` is in points, rounded to a tenth."""

    family: str
    size: float
    bold: bool = False
    italic: bool = False
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class Word:
    """Signs in one style without a blank between them."""

    text: str
    box: Box
    base: float
    """Height of its base line."""
    style: Style
    glued: bool = False
    """Whether it follows the word before it without a blank."""
    mark: int = -1
    """Its marked-content number on the page, for the structure tree."""
    artifact: bool = False
    """Whether the document says that it is no part of the text."""
    link: str | None = None
    turned: bool = False
    """Whether it stands sideways to the rest of the page."""
    page: int = 0
    language: str = ""
    expansion: str = ""
    """What an abbreviation stands for, as the document says it."""


@dataclass(frozen=True, slots=True)
class Picture:
    box: Box
    mark: int = -1


@dataclass(frozen=True, slots=True)
class Page:
    """One page: words in the order in which they are drawn."""

    number: int
    """Counted from 0."""
    width: float
    height: float
    words: tuple[Word, ...] = ()
    rules: tuple[Box, ...] = ()
    """Drawn lines and the edges of drawn boxes."""
    pictures: tuple[Picture, ...] = ()
    dots: tuple[Box, ...] = ()
    """Small drawn shapes as high as wide, such as the bullets that browsers draw."""
    whole: bool = True
    """False where the page held more than could be read."""


@dataclass(slots=True)
class Node:
    """An element of the structure tree; ``children`` are elements or (page, marked-content number)."""

    kind: str
    alt: str = ""
    actual: str = ""
    expansion: str = ""
    language: str = ""
    scope: str = ""
    children: dict[int, Node | tuple[int, int]] = field(default_factory=dict)

    def ordered(self) -> Iterator[Node | tuple[int, int]]:
        for index in sorted(self.children):
            yield self.children[index]


@dataclass(frozen=True, slots=True)
class Bookmark:
    title: str
    level: int
    """Counted from 1."""
    page: int


@dataclass(frozen=True, slots=True)
class Pdf:
    """A whole document."""

    pages: tuple[Page, ...]
    count: int
    """Number of pages there are, also those that were not read."""
    title: str = ""
    author: str = ""
    subject: str = ""
    language: str = ""
    bookmarks: tuple[Bookmark, ...] = ()
    tree: Node | None = None
    """None where the document has no tags."""
