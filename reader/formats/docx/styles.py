"""Styles and numbering of a Word document: what a paragraph is, and how its letters look."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from reader.formats.flow import Kind
from reader.formats.styles import is_code, is_contents, kind_of
from reader.formats.xml import attribute, child, children, local

if TYPE_CHECKING:
    from reader.formats.xml import Element

T = TypeVar("T")

LONGEST_CHAIN = 11
"""Styles that may be based on each other, as many as Word allows."""
MOST_STYLES = 5_000
"""Word itself has room for 4,079."""
BODY_TEXT = 9
"""The outline level of what is no heading."""

_OFF = ("0", "false", "off", "none")


def on(properties: Element | None, name: str) -> bool | None:
    """Return whether a property such as bold is on or off; None where nothing is said."""
    found = child(properties, name)
    if found is None:
        return None
    return (attribute(found, "val") or "1").lower() not in _OFF


def value(properties: Element | None, *path: str) -> str | None:
    """Return the value of a property, such as the ``pStyle`` of a paragraph."""
    found = child(properties, *path)
    return attribute(found, "val") if found is not None else None


def number(text: str | None) -> int | None:
    """Return a whole number, or None for what is none."""
    return int(text) if text is not None and re.fullmatch(r"-?\d{1,9}", text) else None


@dataclass(frozen=True, slots=True)
class Style:
    """A style with what it takes from those it is based on."""

    names: tuple[str, ...] = ()
    """In lower case, its own first."""
    bold: bool | None = None
    italic: bool | None = None
    hidden: bool | None = None
    language: str | None = None
    outline: int | None = None
    list_id: str | None = None
    list_level: int | None = None
    heads_row: bool = False
    """Whether a table's first row is set off."""
    heads_column: bool = False

    @property
    def kind(self) -> Kind:
        return Kind.HEADING if self.heading else self._named[0]

    @property
    def heading(self) -> int:
        """Level from 1, or 0 for what is no heading."""
        if self.outline is not None:
            return 0 if self.outline >= BODY_TEXT or self._named[0] is Kind.TITLE else self.outline + 1
        return self._named[1]

    @property
    def _named(self) -> tuple[Kind, int]:
        return kind_of(self.names)

    @property
    def contents(self) -> bool:
        return is_contents(self.names)

    @property
    def code(self) -> bool:
        return is_code(self.names)


@dataclass(slots=True)
class Styles:
    """The styles of a document by their ids."""

    elements: dict[str, Element] = field(default_factory=dict)
    language: str | None = None
    default: str = ""
    """Id of the style of paragraphs that name none."""
    _known: dict[str, Style] = field(default_factory=dict)
    _told: dict[str, Style] = field(default_factory=dict)

    @classmethod
    def read(cls, root: Element | None) -> Styles:
        made = cls()
        defaults = child(root, "docDefaults", "rPrDefault", "rPr")
        made.language = value(defaults, "lang")
        for style in children(root, "style")[:MOST_STYLES]:
            name = attribute(style, "styleId")
            if name:
                made.elements.setdefault(name, style)
                if attribute(style, "type") == "paragraph" and (attribute(style, "default") or "0") not in _OFF:
                    made.default = name
        return made

    def of(self, name: str | None) -> Style:
        """Return the style of that id; an unknown one is known by its id alone."""
        name = name or ""
        if name not in self._known:
            self._known[name] = self._resolved(name)
        return self._known[name]

    def _resolved(self, name: str) -> Style:
        chain: dict[str, Style] = {}
        at: str | None = name
        while at in self.elements and at not in chain and len(chain) < LONGEST_CHAIN:
            chain[at] = self._own(at)
            at = value(self.elements[at], "basedOn")
        if not chain:
            return Style(names=(re.sub(r"(?<=[a-z])(?=\d)", " ", name.lower()),) if name else ())
        styles = list(chain.values())
        return Style(
            names=tuple(one.names[0] for one in styles),
            bold=first(one.bold for one in styles),
            italic=first(one.italic for one in styles),
            hidden=first(one.hidden for one in styles),
            language=first(one.language for one in styles),
            outline=first(one.outline for one in styles),
            list_id=first(one.list_id for one in styles),
            list_level=first(one.list_level for one in styles),
            heads_row=any(one.heads_row for one in styles),
            heads_column=any(one.heads_column for one in styles),
        )

    def _own(self, name: str) -> Style:
        """Return what a style says itself, which is asked once however many are based on it."""
        if name not in self._told:
            style = self.elements[name]
            look = child(style, "rPr")
            numbering = child(style, "pPr", "numPr")
            self._told[name] = Style(
                names=((value(style, "name") or "").strip().lower(),),
                bold=on(look, "b"),
                italic=on(look, "i"),
                hidden=on(look, "vanish"),
                language=value(look, "lang"),
                outline=number(value(child(style, "pPr"), "outlineLvl")),
                list_id=value(numbering, "numId"),
                list_level=number(value(numbering, "ilvl")),
                heads_row=_sets_off(style, "firstRow"),
                heads_column=_sets_off(style, "firstCol"),
            )
        return self._told[name]


def first(values: Iterable[T | None]) -> T | None:
    """Return the first value that something says."""
    return next((one for one in values if one is not None), None)


def _sets_off(style: Element, part: str) -> bool:
    """Tell whether a table style makes that part of a table look different."""
    return any(len(special) > 0 for special in children(style, "tblStylePr") if attribute(special, "type") == part)


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list is numbered."""

    ordered: bool
    first: int = 1


@dataclass(slots=True)
class Numbering:
    """The lists of a document: of each id, its levels."""

    levels: dict[tuple[str, int], Level] = field(default_factory=dict)
    lists: dict[str, str] = field(default_factory=dict)
    """Of each id, the list that it counts on in: several ids may be one list."""
    restarts: set[tuple[str, int]] = field(default_factory=set)
    """Ids and levels that begin to count anew where they are first met."""

    @classmethod
    def read(cls, root: Element | None) -> Numbering:
        abstract = {attribute(one, "abstractNumId"): one for one in children(root, "abstractNum")}
        made = cls()
        for num in children(root, "num"):
            name = attribute(num, "numId") or ""
            source = abstract.get(value(num, "abstractNumId"))
            made.lists[name] = value(num, "abstractNumId") or name
            for level in [*children(source, "lvl"), *children(num, "lvlOverride")]:
                made._add(name, level)
        return made

    def _add(self, name: str, level: Element) -> None:
        at = number(attribute(level, "ilvl")) or 0
        override = local(level) == "lvlOverride"
        known = self.levels.get((name, at), Level(ordered=False))
        source = child(level, "lvl") if override else level
        shape = value(source, "numFmt")
        ordered = known.ordered if shape is None else shape not in ("bullet", "none")
        start = number(value(level, "startOverride") if override else value(source, "start"))
        if override and start is not None:
            self.restarts.add((name, at))
        self.levels[name, at] = Level(ordered, known.first if start is None else start)

    def of(self, name: str, level: int) -> Level:
        return self.levels.get((name, level), Level(ordered=False))
