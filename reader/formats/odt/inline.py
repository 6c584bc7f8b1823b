"""What stands in a paragraph of an OpenDocument text: words with their marks, notes, pictures and text boxes."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.formats.formula import raised_figures, said
from reader.formats.odt.styles import Style, Styles
from reader.formats.runs import Mark, Runs
from reader.formats.xml import attribute, child, local
from reader.model.article import Dropped, Figure, Prose, SpanKind
from reader.text.language import normalised, same_language

if TYPE_CHECKING:
    from reader.formats.xml import Element

_WEB = re.compile(r"(?:https?|mailto|tel|ftp):", re.IGNORECASE)
_FILE = re.compile(r"\S+\.(?:png|jpe?g|gif|bmp|tiff?|svg|emf|wmf|webp)", re.IGNORECASE)
_SILENT = frozenset(
    ("tracked-changes", "annotation-end", "page-number", "page-count", "hidden-text", "ruby-text", "script")
)
_SHOWN = frozenset(("image", "object", "object-ole", "plugin"))
MOST_BLANKS = 1000


@dataclass(slots=True)
class Around:
    """What a whole text knows while its paragraphs are read."""

    styles: Styles
    language: str | None = None
    part: Callable[[str], Element | None] = lambda _: None
    """Returns the content of an object that stands in the text, by the reference to it."""
    dropped: list[Dropped] = field(default_factory=list)

    def formula(self, frame: Element) -> str | None:
        """Return the formula that a frame holds, on one line; None if it holds none."""
        found = child(frame, "object")
        if found is None:
            return None
        inside = child(found, "math")
        root = inside if inside is not None else self.part(attribute(found, "href") or "")
        return (said(root) or None) if root is not None and local(root) == "math" else None

    def drop(self, text: str, reason: str) -> None:
        if text.strip():
            self.dropped.append(Dropped(text, reason))


@dataclass(slots=True)
class Paragraph:
    """One paragraph while it is read."""

    around: Around
    runs: Runs
    before: list[Figure] = field(default_factory=list)
    after: list[Figure] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    notes: list[tuple[str, Element]] = field(default_factory=list)
    """Mark and body of each note."""
    hidden: bool = False
    """Whether a condition keeps it from being shown."""

    def read(self, element: Element, style: Style) -> None:
        """Read all of a ``p`` or ``h`` element."""
        self._inside(element, (), style, style)

    def _inside(self, element: Element, links: tuple[Mark, ...], style: Style, paragraph: Style) -> None:
        marks = (*links, *self._look(style, paragraph))
        self._say(element.text, marks, style)
        for one in element:
            self._element(one, links, style, paragraph)
            self._say(one.tail, marks, style)

    def _say(self, text: str | None, marks: tuple[Mark, ...], style: Style) -> None:
        if text and style.hidden:
            self.around.drop(text, "hidden")
        elif text:
            self.runs.add(raised_figures(text) if style.raised else text, marks)

    def _look(self, style: Style, paragraph: Style) -> tuple[Mark, ...]:
        made: list[Mark] = []
        tag = normalised(style.language)
        foreign = tag and self.around.language and not same_language(tag, self.around.language)
        if tag and foreign and style is not paragraph:
            made.append((SpanKind.LANGUAGE, tag))
        if paragraph.bold if style.bold is None else style.bold:
            made.append((SpanKind.STRONG, None))
        if paragraph.italic if style.italic is None else style.italic:
            made.append((SpanKind.EMPHASIS, None))
        if style.code:
            made.append((SpanKind.CODE, None))
        return tuple(made)

    def _element(self, one: Element, links: tuple[Mark, ...], style: Style, paragraph: Style) -> None:
        match local(one):
            case "span":
                self._inside(one, links, self._within(style, one), paragraph)
            case "a":
                href = attribute(one, "href") or ""
                target: tuple[Mark, ...] = ((SpanKind.LINK, href.strip()),) if _WEB.match(href.strip()) else ()
                self._inside(one, (*links, *target), style, paragraph)
            case "s":
                count = attribute(one, "c") or "1"
                blanks = min(int(count), MOST_BLANKS) if re.fullmatch(r"\d{1,6}", count) else 1
                self.runs.add(" " * blanks, (*links, *self._look(style, paragraph)))
            case "tab":
                self.runs.add("\t", (*links, *self._look(style, paragraph)))
            case "line-break":
                self.runs.break_()
            case "note":
                self._note(one)
            case "hidden-paragraph" if attribute(one, "is-hidden") == "true":
                self.hidden = True
            case "annotation":
                self.around.drop(words(one), "comment")
            case "frame":
                self._frame(one)
            case "custom-shape" | "rect" | "ellipse":
                self._shape(one)
            case name if name in _SILENT or not name:
                pass
            case _:
                self._inside(one, links, style, paragraph)

    def _within(self, style: Style, span: Element) -> Style:
        """Return the style of a span, with what it leaves open taken from the span around it."""
        own = self.around.styles.of("text", attribute(span, "style-name"))
        return Style(
            own.names,
            style.bold if own.bold is None else own.bold,
            style.italic if own.italic is None else own.italic,
            style.hidden if own.hidden is None else own.hidden,
            own.language or style.language,
            own.raised or style.raised,
        )

    def _note(self, note: Element) -> None:
        mark = words(child(note, "note-citation"))
        body = child(note, "note-body")
        if mark and body is not None:
            self.runs.add(mark, ((SpanKind.FOOTNOTE, mark),))
            self.notes.append((mark, body))

    def _frame(self, frame: Element) -> None:
        """Take the picture of a frame with its description, or the text in it."""
        box = child(frame, "text-box")
        if box is not None:
            self.boxes.append(box)
            return
        if (formula := self.around.formula(frame)) is not None:
            self.runs.add(formula)
            return
        shown = any(local(one) in _SHOWN for one in frame)
        figure = described(frame)
        if shown or figure.alt:
            (self.before if self.runs.empty else self.after).append(figure)

    def _shape(self, shape: Element) -> None:
        if words(shape):
            self.boxes.append(shape)
        elif (figure := described(shape)).alt:
            self.after.append(figure)


def described(frame: Element) -> Figure:
    """Return a frame as a picture: its title and its description say what it shows."""
    decorative = attribute(frame, "decorative") == "true"
    title, description = (words(child(frame, name)) for name in ("title", "desc"))
    both = title and description and title != description
    alt = f"{title.rstrip('.')}. {description}" if both else title or description
    if decorative or _FILE.fullmatch(alt):
        alt = ""
    return Figure(Prose(alt) if alt else None, decorative=decorative)


def words(element: Element | None) -> str:
    """Return all words below an element on one line."""
    return " ".join(" ".join(element.itertext()).split()) if element is not None else ""
