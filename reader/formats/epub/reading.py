"""A book's chapters to the draft of one article."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from reader.errors import BrokenError, NoArticleError
from reader.formats.archive import Archive, resolved
from reader.formats.bounds import MOST_TEXT, bounded, too_much
from reader.formats.epub import headings, looks, notes
from reader.formats.epub.navigation import Entry, read_navigation
from reader.formats.epub.package import WHAT, Package, Part, read_package
from reader.formats.epub.page import body_of, clean, reason_of, tree_of
from reader.formats.flow import sections_of
from reader.formats.html.fragment import pieces
from reader.formats.html.judge import words
from reader.formats.html.pieces import Heading, Piece, Rule
from reader.formats.html.tree import plain
from reader.formats.properties import title_of
from reader.formats.protocol import Draft
from reader.formats.signed import signed
from reader.model.article import Block, Dropped, Figure, Footnote, Prose
from reader.model.document import Document

if TYPE_CHECKING:
    from reader.formats.xml import Element

FRONT = 4
"""Pages at the beginning among which a title page is looked for."""
_ADDRESS = re.compile(r"(?:https?|mailto|tel|ftp):", re.IGNORECASE)
_FEW, _PARAGRAPH = 70, 25
"""Words that a title page and one of its lines have at most."""


def read(document: Document) -> Draft:
    """Return the draft of a book.

    Raises:
        NoArticleError: no chapter holds text.
        BrokenError, LockedError, TooLargeError: it cannot be opened.
    """
    archive = Archive(document.data, WHAT)
    package = read_package(archive)
    book = _Book(archive, package, read_navigation(archive, package), looks.Looks.read(archive))
    parts = book.parts()
    if not parts and book.damaged:
        raise BrokenError("The book is damaged (none of its chapters can be read): try another copy.")
    if not any(not isinstance(part, Figure | Rule) for part in parts):
        raise NoArticleError("The book holds pictures only, no text: ask for an edition with text.")
    title = title_of(parts, "", package.title) if len(package.title) < 2 else package.title
    opens = isinstance(parts[0], Heading) and words(parts[0].prose.text) == words(title)
    head = signed(parts if opens else [], package.byline)
    return Draft(
        bounded(sections_of(head.parts if opens else parts, title), WHAT),
        title,
        package.byline or head.byline,
        package.published or head.published,
        package.language,
        package.description,
        (*book.dropped, *head.dropped, *_unread(package)),
    )


def _unread(package: Package) -> Iterator[Dropped]:
    """Say what there was no room for."""
    if package.unread:
        first = len(package.spine) + 1
        yield Dropped(f"Pages {first} to {first + package.unread - 1} were not read.", "too long")


def outside(href: str) -> str | None:
    """Return an address on the web; links within a book lead nowhere when it is read as one text."""
    return href.strip() if _ADDRESS.match(href.strip()) else None


@dataclass(slots=True)
class _Book:
    """What is known of the book while its chapters are read."""

    archive: Archive
    package: Package
    contents: tuple[Entry, ...]
    looks: looks.Looks
    notes: notes.Notes = field(default_factory=notes.Notes)
    dropped: list[Dropped] = field(default_factory=list)
    damaged: bool = False
    _length: int = 0
    _levels: Counter[tuple[int, int]] = field(default_factory=Counter)
    _late: list[tuple[Footnote, str]] = field(default_factory=list)

    def parts(self) -> list[Block | Heading | Rule]:
        """Return all chapters as one row of parts."""
        spine = self.package.spine
        linear = [part for part, straight in spine if straight] or [part for part, _ in spine]
        chapters = {part.path: self._chapter(part, index) for index, part in enumerate(linear)}
        for part, _ in spine:
            if part.path not in chapters:
                self._aside(part)
        for note, source in self._late:
            chapters.get(source, chapters[linear[-1].path]).append(note)
        row = [part for parts in chapters.values() for part in parts]
        inner = min((part.level for part in row if isinstance(part, Heading)), default=1)
        return [self._leveled(part, inner) if isinstance(part, _Place | _Seen) else part for part in row]

    def _leveled(self, place: _Place | _Seen, inner: int) -> Heading:
        if isinstance(place, _Seen):
            return Heading(place.prose, self.looks.level(place.look), written=False)
        return Heading(Prose(place.title), headings.level_of(place.depth, self._levels, inner), written=False)

    def _chapter(self, part: Part, index: int) -> list[_Part]:
        body = self._body(part)
        if body is None:
            return []
        reason = self._no_text(part, body, index)
        if reason:
            self.dropped.append(Dropped(_shown(body) or reason, reason))
            return []
        self._length += sum(map(len, body.itertext()))
        if self._length > MOST_TEXT:
            raise too_much(WHAT)
        self.dropped += [Dropped(text, why) for text, why in clean(body) if text]
        self.notes.collect(body, part.path)
        found = self.notes.take(body, part.path, outside, self.package.language)
        self.looks.mark(body)
        entries = [(number, entry) for number, entry in enumerate(self.contents) if entry.path == part.path]
        self._levels.update(headings.place(body, entries))
        made = list(self._placed(pieces(body, outside, self.package.language), [note for note, _ in found]))
        return made + [note for note, _ in found if not any(one is note for one in made)]

    def _placed(self, found: list[Piece], cut: list[Footnote]) -> Iterator[_Part]:
        """Yield the parts of the pieces, notes and headings in the place of their markers."""
        for piece in found:
            note = piece.element.get(notes.MARKER) if piece.element is not None else None
            place = piece.element.get(headings.MARKER) if piece.element is not None else None
            look = piece.element.get(looks.MARKER) if piece.element is not None else None
            if note and isinstance(piece.part, Rule):
                yield cut[int(note)]
            elif place and isinstance(piece.part, Rule | Heading):
                entry = self.contents[int(place)]
                yield _Place(entry.title, entry.depth)
            elif look and isinstance(piece.part, Heading):
                yield _Seen(piece.part.prose, look)
            else:
                yield piece.part

    def _aside(self, part: Part) -> None:
        """Take the notes out of a page that is not in the line of reading, and count the rest as dropped."""
        body = self._body(part)
        if body is None:
            return
        clean(body)
        self._late += self.notes.take(body, part.path, outside, self.package.language)
        self.dropped.append(Dropped(_shown(body), self._no_text(part, body, 0) or "outside the reading order"))

    def _body(self, part: Part) -> Element | None:
        """Return the page, or None and say so where it is missing or damaged: the others can still be heard."""
        try:
            root = tree_of(self.archive.read(part.path))
        except BrokenError:
            self.damaged = True
            name = next((entry.title for entry in self.contents if entry.path == part.path), part.path)
            self.dropped.append(Dropped(name, "damaged"))
            return None
        return body_of(root) if root is not None else None

    def _no_text(self, part: Part, body: Element, index: int) -> str:
        """Return why a page is no text of the book, if it is none."""
        count = len(plain(body).split())
        if part.path == self.package.nav:
            return "contents"
        said = reason_of(body) or self.package.guide.get(part.path, "")
        if said and (said == "contents" or count <= 3 * _FEW or said == "copyright page"):
            return said
        if not count and index < 2:
            return "cover"
        if self._lists_chapters(part, body, count):
            return "contents"
        return "title page" if index < FRONT and self._repeats_title(body, count) else ""

    def _lists_chapters(self, part: Part, body: Element, count: int) -> bool:
        """Tell whether most of a page are links to other pages of the book."""
        pages = {one.path for one, _ in self.package.spine} - {part.path}
        links = [one for one in body.iter("a") if resolved(part.path, one.get("href") or "#")[0] in pages]
        linked = sum(len(plain(one).split()) for one in links)
        return len(links) > 2 and linked * 10 > count * 6

    def _repeats_title(self, body: Element, count: int) -> bool:
        title = words(self.package.title)
        if not title or count > _FEW or len(self.package.spine) < 2:
            return False
        longest = max((len((text or "").split()) for text in body.itertext()), default=0)
        return longest <= _PARAGRAPH and f" {title} " in f" {words(plain(body))} "


@dataclass(frozen=True, slots=True)
class _Place:
    """A heading from the contents, whose level is known only when all chapters have been read."""

    title: str
    depth: int


@dataclass(frozen=True, slots=True)
class _Seen:
    """A heading that only looks like one, whose level is known only when all looks are."""

    prose: Prose
    look: str


_Part: TypeAlias = Block | Heading | Rule | _Place | _Seen


def _shown(body: Element) -> str:
    """Return the text of a page, or what describes its pictures."""
    return plain(body) or " ".join(alt for one in body.iter("img") if (alt := (one.get("alt") or "").strip()))
