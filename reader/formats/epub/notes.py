"""Footnotes and endnotes of a book: which links are their marks, and what the notes say."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.formats.archive import resolved
from reader.formats.epub.page import remove, types
from reader.formats.html.fragment import pieces
from reader.formats.html.inline import join
from reader.formats.html.marks import Link, note_mark
from reader.formats.html.tree import plain
from reader.model.article import Footnote

if TYPE_CHECKING:
    from reader.formats.xml import Element

MARKER = "data-note"
"""Attribute of the rule that stands where a note stood."""
MOST = 2_000
"""Notes of a book that are told from its text; others stay where they are."""
LONGEST = 6_000
"""Code points above which the target of a raised link is no note but a place in the book."""

_INLINE = frozenset(
    ("a", "abbr", "b", "bdi", "big", "cite", "code", "em", "font", "i", "mark", "q", "s", "small", "span", "strong")
) | {"sub", "sup", "u"}
_BACK = re.compile(r"[↩↑⏎^⤴⬆\ufe0e\ufe0f\s]+|\W*(?:back|return|zurück|retour)\W*", re.IGNORECASE)
_NOTES = frozenset(("footnote", "endnote", "rearnote", "note"))


@dataclass(slots=True)
class Notes:
    """The marks found so far: of each place in the book that one leads to, the mark and the page it stands on."""

    marks: dict[tuple[str, str], tuple[str, str]] = field(default_factory=dict)

    _places: set[tuple[str, str]] = field(default_factory=set)
    """Where the marks stand: links to there lead back from the notes."""

    def collect(self, body: Element, path: str) -> None:
        """Find the marks on a page and prepare them for the walker."""
        for link in body.iter("a"):
            declared = "noteref" in types(link)
            if declared:
                link.set("role", "doc-noteref")
            mark = note_mark(link) or (plain(link)[:12] if declared else None)
            target = resolved(path, link.get("href") or "")
            if not mark or not all(target) or _within_note(link) or "backlink" in types(link):
                continue
            if len(self.marks) < MOST and (declared or target not in self._places):
                self.marks.setdefault(target, (mark.strip("[]()"), path))
                self._places.update((path, name) for name in _names(link))

    def take(self, body: Element, path: str, link: Link, language: str | None) -> list[tuple[Footnote, str]]:
        """Cut the notes out of a page; return each with the page that its mark stands on.

        A rule with the number of the note in ``data-note`` is left where it stood.
        """
        found: list[tuple[Footnote, str]] = []
        named = {one.get("id") or one.get("name"): one for one in body.iter() if one.get("id") or one.get("name")}
        for (where, name), (mark, source) in self.marks.items():
            element = named.get(name) if where == path else None
            block = _block(element, body) if element is not None else None
            if block is None or len(plain(block)) > LONGEST:
                continue
            _without_backlinks(block, mark)
            marker = _cut(block, len(found), body)
            prose = join([prose for piece in pieces(block, link, language) for prose in piece.proses()])
            if prose is None:
                remove(marker)
                continue
            found.append((Footnote(mark, prose), source))
        return found


def _names(link: Element) -> list[str]:
    """Return the ids of a mark: its own, and that of what only raises it."""
    around = link.getparent()
    named = [link, *link, *([around] if around is not None and around.tag in ("sup", "span") else [])]
    return [name for one in named for name in (one.get("id"), one.get("name")) if name]


def _within_note(link: Element) -> bool:
    return any(_NOTES & set(types(one)) for one in link.iterancestors())


def _block(element: Element, body: Element) -> Element | None:
    """Return the block that a note's id names or stands in."""
    at: Element | None = element
    while at is not None and at.tag in _INLINE:
        at = at.getparent()
    if at is None or at is body or at.getparent() is None or at.tag in ("body", "html", "ol", "ul", "table"):
        return None
    above = at.getparent()
    while above is not None and above is not body and plain(above) == plain(at) and above.tag in ("li", "aside", "div"):
        at, above = above, above.getparent()
    return at


def _without_backlinks(block: Element, mark: str) -> None:
    """Take out the links back to the text, and the mark that the note begins with."""
    bare = False
    for link in list(block.iter("a")):
        text = plain(link)
        repeats = "#" in (link.get("href") or "") and text.strip("[]().:^ ") == mark
        if repeats or "backlink" in types(link) or (text and _BACK.fullmatch(text)):
            bare = bare or repeats
            raised = link.getparent()
            remove(link)
            if raised is not None and raised.tag == "sup" and not plain(raised):
                remove(raised)
    start = r"[\s.:)\]]+" if bare else rf"\s*[\[(]?{re.escape(mark)}[\])]?[.:]?(?=\s|$|[A-Z])\s*"
    for element in block.iter():
        if (element.text or "").strip():
            element.text = re.sub(rf"^(?:{start})", "", element.text or "")
            return
        if element is not block and (element.tail or "").strip():
            element.tail = re.sub(r"^[\s.:)\]]+", "", element.tail or "")
            return


def _cut(block: Element, number: int, body: Element) -> Element:
    """Take a note out and leave a rule, before the list if it is an entry of one."""
    at, above = block, block.getparent()
    while above is not None and above is not body and above.tag in ("ol", "ul", "li", "dl"):
        at, above = above, above.getparent()
    marker = block.makeelement("hr", {MARKER: str(number)})
    at.addprevious(marker)
    parent = block.getparent()
    remove(block)
    while parent is not None and parent is not body and not len(parent) and not (parent.text or "").strip():
        empty, parent = parent, parent.getparent()
        if marker.getparent() is empty:
            break
        remove(empty)
    return marker
