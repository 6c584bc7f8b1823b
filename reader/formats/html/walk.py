"""The walk over a part of a page: its elements in reading order become pieces."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import TYPE_CHECKING

from reader.formats.html import furniture, structures
from reader.formats.html.inline import Line
from reader.formats.html.marks import INLINE, Link, leads_back, mark
from reader.formats.html.pieces import Heading, Piece, Rule
from reader.formats.html.quotes import attributed
from reader.formats.html.tree import plain
from reader.model.article import Block, Dropped, Figure, Item, List, Paragraph, Prose, SpanKind
from reader.model.units import LanguageTag

if TYPE_CHECKING:
    from reader.formats.html.tree import Element

_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_TEXT = 200
"""Characters from which a paragraph is text, not a line below a title."""
_BREAK = re.compile(r"(?:[*•·⁂❦☙~—–_=#-] ?){1,12}")
"""A line of signs between two parts of a text."""
_SET_APART = frozenset({"a", "b", "strong"})
"""Elements before which pages lose a space."""
_DROP = re.compile(r"drop-?cap", re.IGNORECASE)
DEEPEST_NESTING = 24
"""Lists in lists and the like below this depth become plain paragraphs."""


@dataclass(slots=True)
class Page:
    """What the whole page knows while it is walked."""

    link: Link
    language: str | None = None
    notes: dict[str, str] = field(default_factory=dict)
    """Ids of footnotes, each with its mark."""
    furniture: Mapping[Element, str] = field(default_factory=dict)
    """Elements that are not running text, each with the reason."""
    dropped: list[Dropped] = field(default_factory=list)

    def drop(self, text: str, reason: str) -> None:
        """Record what was left out."""
        if text:
            self.dropped.append(Dropped(text, reason))

    def foreign(self, tag: str | None) -> LanguageTag | None:
        """Return a language tag if it is not the page's own language."""
        if not tag or not self.language or not _TAG.fullmatch(tag):
            return None
        return None if tag.split("-")[0].lower() == self.language.split("-")[0].lower() else LanguageTag(tag)


class Walker:
    """Walks one element. Structures that nest (lists, tables, quotes) walk their parts by walkers of their own."""

    def __init__(self, page: Page, depth: int = 0, omit: Element | None = None) -> None:
        self.page = page
        self.depth = depth
        self.omit = omit
        self.at: Element | None = None
        self.line = Line()
        self.pieces: list[Piece] = []
        self.begun = False
        """Whether there has been a paragraph of some length."""
        self._entries: list[Element] = []
        """Entries of lists that are walked as plain containers."""
        self._marks: list[int] = []
        self._doubts: list[tuple[Element, str]] = []
        self._languages: list[tuple[Element, LanguageTag | None]] = []

    def walk(self, root: Element) -> list[Piece]:
        """Return the pieces of an element, the element itself taken as a plain container."""
        self.at = root
        if root.get("lang"):
            self._languages.append((root, self.page.foreign(root.get("lang"))))
        self.line.add(root.text)
        if len(root):
            self._descend(root)
        self.flush()
        self.pieces = attributed(_merged(self.pieces))
        return self.pieces

    def _descend(self, root: Element) -> None:
        """Go through what is below an element."""
        from lxml import etree

        skipped: Element | None = None
        events = etree.iterwalk(root, events=("start", "end"))
        next(events)
        for event, element in events:
            if event == "start":
                if element.tag not in INLINE:
                    self.at = element
                if not self._enter(element):
                    skipped = element
                    events.skip_subtree()
                continue
            if element is root:
                break
            if element is skipped:
                skipped = None
            else:
                self._leave(element)
            self.line.add(element.tail)

    def within(self, omit: Element | None = None) -> Walker:
        """Return a walker for a part of a structure."""
        walker = Walker(self.page, self.depth + 1, omit)
        self.line.lend(walker.line)
        walker._languages = self._languages[-1:]
        return walker

    def inner(self, element: Element, omit: Element | None = None) -> list[Piece]:
        """Return the pieces inside a structure, but for one element."""
        return self.within(omit).walk(element)

    def put(self, part: Block | Heading | Rule, tag: str = "") -> None:
        """Add a piece."""
        doubts = tuple(reason for _, reason in self._doubts)
        self.pieces.append(Piece(part, doubts, tag, self.at))

    def flush(self, tag: str = "") -> None:
        """End the paragraph."""
        prose = self.line.take(self._languages[-1][1] if self._languages else None)
        if prose is None:
            return
        if _BREAK.fullmatch(prose.text):
            self.put(Rule())
            return
        self.begun = self.begun or len(prose.text) > _TEXT
        pictures = [s for s in prose.spans if s.kind is SpanKind.IMAGE and s.start in (0, len(prose.text))]
        if pictures and not self.depth:
            ends = (0, len(prose.text))
            spans = tuple(s for s in prose.spans if s.kind is not SpanKind.IMAGE or s.start not in ends)
            prose = Prose(prose.text, 0, spans, (), prose.language)
        else:
            pictures = []
        if self._entries:
            self.put(List((Item(prose),)), "li")
            self.pieces[-1].entry = self._entries[-1]
        else:
            self.put(Paragraph(prose), tag)
        for picture in pictures:
            self.put(Figure(Prose(picture.text or "")))

    def _enter(self, element: Element) -> bool:
        """Begin an element; say whether to go into it."""
        tag = element.tag
        if not isinstance(tag, str) or element is self.omit:
            return False
        if tag in INLINE:
            return self._enter_line(element)
        if tag == "br":
            if self.line.broken:
                self.flush("br")
            self.line.break_()
            return False
        if tag in ("img", "amp-img"):
            structures.picture(self, element)
            return False
        self.flush()
        return self._enter_block(element, tag)

    def _enter_line(self, element: Element) -> bool:
        """Begin an inline element, unless it is hidden or only leads back from a note."""
        if furniture.unseen(element):
            self.page.drop(plain(element), "hidden")
            return False
        if element.tag == "a" and leads_back(element):
            return False
        if self.line.empty and _DROP.search(element.get("class", "")):
            self.put(Rule())
        if element.tag in _SET_APART:
            _set_apart(self.line, element)
        self._marks.append(mark(self.line, element, self.page))
        self.line.add(element.text)
        return True

    def _enter_block(self, element: Element, tag: str) -> bool:
        """Begin a block, or build what has a structure of its own."""
        reason = self.page.furniture.get(element)
        if reason == "hidden":
            self.page.drop(plain(element), reason)
            return False
        if tag == "hr":
            self.put(Rule())
            return False
        if reason:
            self._doubts.append((element, reason))
        if tag == "p" and _DROP.search(element.get("class", "")):
            self.put(Rule())
        build = structures.footnote if element.get("id") in self.page.notes else structures.BUILDERS.get(tag)
        if element.get("role") == "heading" and build is None:
            build = structures.heading
        if build and self.depth < DEEPEST_NESTING and build(self, element):
            if reason:
                self._doubts.pop()
            return False
        if tag == "li":
            self._entries.append(element)
        if element.get("lang"):
            self._languages.append((element, self.page.foreign(element.get("lang"))))
        self.line.add(element.text)
        return True

    def _leave(self, element: Element) -> None:
        """End an element that was gone into."""
        if element.tag in INLINE:
            for _ in range(self._marks.pop()):
                self.line.close()
            return
        self.flush(str(element.tag))
        if self._entries and self._entries[-1] is element:
            self._entries.pop()
        if self._languages and self._languages[-1][0] is element:
            self._languages.pop()
        if self._doubts and self._doubts[-1][0] is element:
            self._doubts.pop()


def _set_apart(line: Line, element: Element) -> None:
    """Let no name or label stick to the word before it, nor a link to the link before it."""
    first = element.text or (element[0].text if len(element) else None)
    before = element.getprevious() if element.tag == "a" else None
    line.apart(first or "", sure=before is not None and before.tag == "a" and not before.tail)


def _merged(pieces: list[Piece]) -> list[Piece]:
    """Make one list of the paragraphs of a list's entry that stand together, where it holds headings too."""
    if all(piece.entry is None for piece in pieces):
        return pieces
    made: list[Piece] = []
    for entry, group in groupby(pieces, key=lambda piece: piece.entry):
        together = list(group)
        if entry is None or len(together) == 1:
            made += together
            continue
        items = [item for piece in together if isinstance(piece.part, List) for item in piece.part.items]
        made.append(replace(together[0], part=List(tuple(items))))
    return made
