"""Styles of an OpenDocument text: what a paragraph is, how letters look, how lists are numbered."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from reader.formats.flow import Kind
from reader.formats.styles import is_code, kind_of
from reader.formats.xml import attribute, child, children, local

if TYPE_CHECKING:
    from reader.formats.xml import Element

LONGEST_CHAIN = 11
MOST_STYLES = 10_000
"""Of one part; a program makes one for each way in which a paragraph of the text looks."""

_CODED = re.compile(r"_([0-9a-f]{2,4})_")
_BOLD = frozenset(("bold", "600", "700", "800", "900"))
_RAISED = re.compile(r"super|[1-9]")
_ITALIC = frozenset(("italic", "oblique"))


@dataclass(frozen=True, slots=True)
class Style:
    """A style with what it takes from those it is based on."""

    names: tuple[str, ...] = ()
    bold: bool | None = None
    italic: bool | None = None
    hidden: bool | None = None
    language: str | None = None
    raised: bool = False

    @property
    def kind(self) -> tuple[Kind, int]:
        return kind_of(self.names)

    @property
    def code(self) -> bool:
        return is_code(self.names)


def said(name: str) -> str:
    """Return the name of a style as people see it, in lower case: ``Heading_20_1`` is ``heading 1``."""
    return _CODED.sub(lambda found: chr(int(found[1], 16)), name).strip().lower()


@dataclass(slots=True)
class Styles:
    """The styles of a text by family and name."""

    elements: dict[tuple[str, str], Element] = field(default_factory=dict)
    lists: dict[str, dict[int, Element]] = field(default_factory=dict)
    """Of each list style, its levels from 1."""
    language: str | None = None
    _known: dict[tuple[str, str], Style] = field(default_factory=dict)

    @classmethod
    def read(cls, roots: Iterable[Element]) -> Styles:
        """Return the styles of all parts; those that come first count."""
        made = cls()
        for root in roots:
            for one in islice(_definitions(root), MOST_STYLES):
                made._add(one)
        return made

    def _add(self, element: Element) -> None:
        name, family = attribute(element, "name") or "", attribute(element, "family") or ""
        match local(element):
            case "style":
                self.elements.setdefault((family, name), element)
            case "list-style":
                levels = {int(at): one for one in element if (at := attribute(one, "level") or "").isdecimal()}
                self.lists.setdefault(name, levels)
            case "default-style" if family == "paragraph" and not self.language:
                self.language = _language(child(element, "text-properties"))
            case _:
                pass

    def of(self, family: str, name: str | None) -> Style:
        """Return the style of that family and name; an unknown one is known by its name alone."""
        key = (family, name or "")
        if key not in self._known:
            self._known[key] = self._resolved(family, name or "")
        return self._known[key]

    def _resolved(self, family: str, name: str) -> Style:
        chain: list[Element] = []
        names: list[str] = []
        at = name
        while at and len(names) < LONGEST_CHAIN:
            style = self.elements.get((family, at))
            shown = attribute(style, "display-name") if style is not None else None
            names.append(said(shown or at))
            if style is None or style in chain:
                break
            chain.append(style)
            at = attribute(style, "parent-style-name") or ""
        looks = [look for style in chain if (look := child(style, "text-properties")) is not None]
        return Style(
            tuple(names),
            _one_of(looks, "font-weight", _BOLD),
            _one_of(looks, "font-style", _ITALIC),
            _one_of(looks, "display", frozenset(("none",))),
            next((tag for look in looks if (tag := _language(look))), None),
            any(_RAISED.match(attribute(look, "text-position") or "") for look in looks),
        )

    def ordered(self, name: str, level: int) -> bool:
        """Tell whether that level of a list, from 1, is numbered."""
        one = self.lists.get(name, {}).get(level)
        return one is not None and local(one) == "list-level-style-number" and bool(attribute(one, "num-format"))

    def first(self, name: str, level: int) -> int:
        one = self.lists.get(name, {}).get(level)
        start = attribute(one, "start-value") if one is not None else None
        return int(start) if start and re.fullmatch(r"\d{1,6}", start) else 1


def _definitions(root: Element) -> Iterator[Element]:
    for group in children(root, "automatic-styles", "styles"):
        yield from group


def _one_of(looks: list[Element], name: str, values: frozenset[str]) -> bool | None:
    found = next((value for look in looks if (value := attribute(look, name))), None)
    return None if found is None else found in values


def _language(look: Element | None) -> str | None:
    """Return the language of a text's properties as a tag."""
    if look is None:
        return None
    language, country = attribute(look, "language"), attribute(look, "country")
    if not language or language in ("none", "zxx"):
        return None
    return f"{language}-{country}" if country and country != "none" else language
