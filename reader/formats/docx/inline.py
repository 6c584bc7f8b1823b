"""The runs of a Word paragraph: their text with its marks, and the pictures, notes and text boxes that hang on them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.formats.docx.package import Relation, text_of
from reader.formats.docx.styles import Style, Styles, first, on, value
from reader.formats.formula import raised_figures, said
from reader.formats.runs import Mark, Runs
from reader.formats.symbols import symbol
from reader.formats.xml import attribute, child, children, local
from reader.model.article import Dropped, Figure, Prose, SpanKind
from reader.text.language import normalised, same_language

if TYPE_CHECKING:
    from reader.formats.xml import Element

THROUGH = frozenset(("ins", "moveTo", "smartTag", "sdt", "sdtContent", "customXml", "dir", "bdo", "rubyBase"))
"""Elements that only stand around text; changes that put text in are taken as accepted."""
_GONE = frozenset(("del", "moveFrom"))
_DRAWN = frozenset(("blip", "chart", "relIds", "imagedata", "OLEObject"))
_MADE_UP = re.compile(
    r"\s*[.,;]?\s*(?:(?:Description|Beschreibung) (?:automatically |automatisch )?gener(?:ated|iert)(?: with .*)?|"
    r"Automatisch generierte Beschreibung|AI-generated content may be incorrect|"
    r"KI-generierte Inhalte können fehlerhaft sein)\.?\s*",
    re.IGNORECASE,
)
_FILE = re.compile(r"\S+\.(?:png|jpe?g|gif|bmp|tiff?|svg|emf|wmf|webp)", re.IGNORECASE)
_LINK = re.compile(r'\s*HYPERLINK\s+(?:\\[a-z]\s+)*"?([^"\s]+)"?', re.IGNORECASE)
_SILENT = re.compile(r"\s*(?:TOC|INDEX|TOA|XE|TC|RD|PAGE|NUMPAGES|SECTIONPAGES|PRIVATE|ADDIN)\b")
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_WEB = re.compile(r"(?:https?|mailto|tel|ftp):", re.IGNORECASE)


@dataclass(slots=True)
class Fields:
    """The fields that are open, such as links and tables of contents; they may span paragraphs."""

    codes: list[str] = field(default_factory=list)
    shown: list[bool] = field(default_factory=list)
    """Of each, whether its code has ended and its result is running."""

    _known: tuple[str, str | None] | None = None
    """``silent`` and ``link``, until a field begins or ends: both look at all that are open."""

    def turn(self, kind: str | None) -> None:
        """Begin a field, go over to its result, or end it."""
        self._known = None
        if kind == "begin":
            self.codes.append("")
            self.shown.append(False)
        elif self.codes and kind == "separate":
            self.shown[-1] = True
        elif self.codes and kind == "end":
            self.codes.pop()
            self.shown.pop()

    def code(self, text: str) -> None:
        if self.codes and not self.shown[-1]:
            self.codes[-1] += text
            self._known = None

    @property
    def silent(self) -> str:
        """Why text that comes now is not read, or nothing."""
        return self._state()[0]

    @property
    def link(self) -> str | None:
        return self._state()[1]

    def _state(self) -> tuple[str, str | None]:
        if self._known is None:
            self._known = self._silent(), self._link()
        return self._known

    def _silent(self) -> str:
        for code, shown in zip(self.codes, self.shown, strict=True):
            if not shown:
                return "field"
            if _SILENT.match(code):
                return "contents" if "TOC" in code or "INDEX" in code else "field"
        return ""

    def _link(self) -> str | None:
        found = (_LINK.match(code) for code, shown in zip(self.codes, self.shown, strict=True) if shown)
        return next((one[1] for one in found if one and _WEB.match(one[1])), None)


@dataclass(slots=True)
class Around:
    """What a whole document knows while its paragraphs are read."""

    styles: Styles
    relations: dict[str, Relation]
    language: str | None = None
    fields: Fields = field(default_factory=Fields)
    marks: dict[tuple[str, str], str] = field(default_factory=dict)
    """Of each note (``footnote`` or ``endnote``, id) that was met, its mark, in order."""
    counts: Counter[str] = field(default_factory=Counter)
    """How many notes of each kind were met."""
    dropped: list[Dropped] = field(default_factory=list)

    def drop(self, text: str, reason: str) -> None:
        if text.strip():
            self.dropped.append(Dropped(text, reason))


@dataclass(slots=True)
class Paragraph:
    """One paragraph while its runs are read."""

    around: Around
    style: Style
    runs: Runs
    before: list[Figure] = field(default_factory=list)
    after: list[Figure] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    """Contents of text boxes that hang on the paragraph."""
    notes: list[tuple[str, str]] = field(default_factory=list)
    rule: bool = False
    _hidden: list[str] = field(default_factory=list)
    _silenced: dict[str, str] = field(default_factory=dict)

    def read(self, element: Element) -> None:
        """Read all runs of a ``p`` element."""
        self._inside(element, ())
        self.around.drop("".join(self._hidden), "hidden")
        for reason, text in self._silenced.items():
            if reason != "field":
                self.around.drop(text, reason)

    def _inside(self, element: Element, marks: tuple[Mark, ...]) -> None:
        for one in element:
            name = local(one)
            if name == "r":
                self._run(one, marks)
            elif name == "hyperlink":
                self._inside(one, (*marks, *self._linked(one)))
            elif name == "fldSimple":
                self._simple_field(one, marks)
            elif name in THROUGH:
                if name != "sdt" or on(child(one, "sdtPr"), "showingPlcHdr") is not True:
                    self._inside(one, marks)
            elif name in _GONE:
                self.around.drop(text_of(one), "deleted")
            elif name == "AlternateContent":
                if (chosen := choice(one)) is not None:
                    self._inside(chosen, marks)
            elif name in ("oMath", "oMathPara"):
                self._say("; ".join(map(said, children(one, "oMath"))) if name == "oMathPara" else said(one), marks)

    def _linked(self, element: Element) -> tuple[Mark, ...]:
        relation = self.around.relations.get(next((v for k, v in element.attrib.items() if k.endswith("}id")), ""))
        if relation and relation.external and _WEB.match(relation.target):
            return ((SpanKind.LINK, relation.target),)
        return ()

    def _simple_field(self, element: Element, marks: tuple[Mark, ...]) -> None:
        fields = self.around.fields
        fields.turn("begin")
        fields.code(attribute(element, "instr") or "")
        fields.turn("separate")
        self._inside(element, marks)
        fields.turn("end")

    def _run(self, run: Element, marks: tuple[Mark, ...]) -> None:
        properties = child(run, "rPr")
        style = self.around.styles.of(value(properties, "rStyle"))
        look = self._look(properties, style)
        hidden = first((on(properties, "vanish"), style.hidden, self.style.hidden))
        custom = False
        raised = value(properties, "vertAlign") == "superscript"
        for one in run:
            name = local(one)
            if name in ("footnoteReference", "endnoteReference"):
                custom = attribute(one, "customMarkFollows") in ("1", "true", "on")
                self._note(one, name.removesuffix("Reference"), marks, run if custom else None)
            elif hidden and name == "t":
                self._hidden.append(one.text or "")
            elif raised and not custom and name == "t":
                self._say(raised_figures(one.text or ""), (*marks, *look))
            elif not (custom and name == "t"):
                self._content(one, name, (*marks, *look))

    def _look(self, properties: Element | None, style: Style) -> tuple[Mark, ...]:
        """Return the marks of how a run looks: its own properties count before its style's and its paragraph's."""
        bold = first((on(properties, "b"), style.bold, self.style.bold))
        italic = first((on(properties, "i"), style.italic, self.style.italic))
        made: list[Mark] = []
        tag = normalised(value(properties, "lang") or style.language)
        if tag and self.around.language and not same_language(tag, self.around.language):
            made.append((SpanKind.LANGUAGE, tag))
        if bold:
            made.append((SpanKind.STRONG, None))
        if italic:
            made.append((SpanKind.EMPHASIS, None))
        if style.code:
            made.append((SpanKind.CODE, None))
        return tuple(made)

    def _content(self, element: Element, name: str, marks: tuple[Mark, ...]) -> None:
        match name:
            case "t":
                self._say(element.text or "", marks)
            case "tab" | "ptab":
                self._say("\t", marks)
            case "br" | "cr":
                if attribute(element, "type") not in ("page", "column") and not self.around.fields.silent:
                    self.runs.break_()
            case "noBreakHyphen":
                self._say("-", marks)
            case "sym":
                self._say(_symbol(element), marks)
            case "fldChar":
                self.around.fields.turn(attribute(element, "fldCharType"))
            case "instrText":
                self.around.fields.code(element.text or "")
            case "drawing" | "pict" | "object":
                self._drawing(element)
            case "AlternateContent":
                for one in children(element, "Choice", "Fallback")[:1]:
                    for inside in one:
                        self._content(inside, local(inside), marks)
            case "ruby":
                for part in (one for one in element if local(one) == "rubyBase"):
                    self._inside(part, marks)
            case _:
                pass

    def _say(self, text: str, marks: tuple[Mark, ...]) -> None:
        if reason := self.around.fields.silent:
            self._silenced[reason] = self._silenced.get(reason, "") + text
            return
        link = self.around.fields.link
        self.runs.add(text, ((SpanKind.LINK, link), *marks) if link else marks)

    def _note(self, element: Element, kind: str, marks: tuple[Mark, ...], custom: Element | None) -> None:
        key = (kind, attribute(element, "id") or "")
        if self.around.fields.silent:
            return
        if key not in self.around.marks:
            self.around.counts[kind] += 1
            count = self.around.counts[kind]
            own = text_of(custom).strip() if custom is not None else ""
            self.around.marks[key] = own or (roman(count) if kind == "endnote" else str(count))
            self.notes.append(key)
        mark = self.around.marks[key]
        self.runs.add(mark, (*marks, (SpanKind.FOOTNOTE, mark)))

    def _drawing(self, drawing: Element) -> None:
        """Take a drawing's text boxes, and its picture if it shows one or somebody described it."""
        self.boxes += outermost(drawing, "txbxContent")
        parts = {local(one): one for one in _outside_boxes(drawing)}
        if "rect" in parts and attribute(parts["rect"], "hr") in ("t", "true", "1"):
            self.rule = True
            return
        alt, decorative = _description(drawing)
        if alt or decorative or _DRAWN & parts.keys():
            figure = Figure(Prose(alt) if alt else None, decorative=decorative)
            (self.before if self.runs.empty else self.after).append(figure)


def _description(drawing: Element) -> tuple[str, bool]:
    """Return what describes a drawing, and whether it is marked as decorative."""
    alt = ""
    for one in _outside_boxes(drawing):
        name = local(one)
        if name == "decorative" and attribute(one, "val") in ("1", "true"):
            return "", True
        if name in ("docPr", "shape", "cNvPr", "rect", "imagedata") and not alt:
            alt = attribute(one, "descr") or attribute(one, "alt") or attribute(one, "title") or ""
    alt = " ".join(_MADE_UP.sub("", alt).split())
    return ("" if _FILE.fullmatch(alt) else alt), False


def choice(element: Element) -> Element | None:
    """Return the one of several versions of a content that is read: the first, as Word does."""
    return next(iter(children(element, "Choice", "Fallback")), None)


def outermost(element: Element, name: str) -> list[Element]:
    """Return the elements of that name below this one that do not lie in one another."""
    found: list[Element] = []
    stack = list(reversed(element))
    while stack:
        one = stack.pop()
        if local(one) == name:
            found.append(one)
        elif local(one) == "AlternateContent":
            stack += [chosen] if (chosen := choice(one)) is not None else []
        else:
            stack += reversed(one)
    return found


def _outside_boxes(element: Element) -> Iterator[Element]:
    """Yield what is below an element but for the text boxes in it."""
    stack = list(reversed(element))
    while stack:
        one = stack.pop()
        if local(one) != "txbxContent":
            yield one
            stack += reversed(one)


def _symbol(element: Element) -> str:
    code = attribute(element, "char") or ""
    return symbol(int(code, 16), attribute(element, "font") or "") if re.fullmatch(r"[0-9A-Fa-f]{2,4}", code) else ""


def roman(count: int) -> str:
    """Return a number from 1 in small Roman letters."""
    said = ""
    for size, letters in _ROMAN:
        said += letters * (count // size)
        count %= size
    return said
