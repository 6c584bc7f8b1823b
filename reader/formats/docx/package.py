"""The parts of a Word document and how they refer to each other. References to the outside are never followed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.errors import BrokenError, FormatError
from reader.formats import xml
from reader.formats.archive import Archive, resolved
from reader.formats.xml import attribute, children, local

if TYPE_CHECKING:
    from reader.formats.xml import Element

WHAT = "The document"


@dataclass(frozen=True, slots=True)
class Relation:
    """What a part refers to: another part, or an address."""

    kind: str
    """Last word of its type, such as ``hyperlink``."""
    target: str
    external: bool


@dataclass(slots=True)
class Package:
    """An opened document."""

    archive: Archive
    main: str
    """Name of the part that holds the text."""
    relations: dict[str, Relation] = field(default_factory=dict)
    """Of the main part, by their ids."""

    @classmethod
    def open(cls, data: bytes) -> Package:
        """Open a document.

        Raises:
            BrokenError: it is damaged, or its main part is missing.
        """
        archive = Archive(data, WHAT)
        main = ""
        if archive.find("_rels/.rels"):
            main = next((one.target for one in _relations(archive, "") if one.kind == "officeDocument"), "")
        main = main if main and archive.find(main) else "word/document.xml"
        if not archive.find(main):
            raise BrokenError(f"{WHAT} is damaged (its text is missing): try another copy.")
        package = cls(archive, main)
        package.relations = dict(_named(archive, main))
        return package

    def root(self) -> Element:
        """Return the root of the main part."""
        return xml.tree(self.archive.read(self.main), WHAT)

    def part(self, kind: str) -> Element | None:
        """Return the root of the first part of that kind; None if there is none or it cannot be read."""
        return next(iter(self.parts(kind)), None)

    def parts(self, kind: str) -> list[Element]:
        """Return the roots of all parts of that kind that can be read."""
        found: list[Element] = []
        names = dict.fromkeys(one.target for one in self.relations.values() if one.kind == kind and not one.external)
        for name in names:
            if self.archive.find(name):
                try:
                    found.append(xml.tree(self.archive.read(name), WHAT))
                except BrokenError:
                    continue
        return found

    def properties(self) -> Element | None:
        """Return the document's own properties: title, author and the like."""
        name = next((one.target for one in _relations(self.archive, "") if one.kind == "core-properties"), "")
        name = name or "docProps/core.xml"
        if not self.archive.find(name):
            return None
        try:
            return xml.tree(self.archive.read(name), WHAT)
        except FormatError:
            return None


def _relations(archive: Archive, source: str) -> list[Relation]:
    return [relation for _, relation in _named(archive, source)]


def _named(archive: Archive, source: str) -> list[tuple[str, Relation]]:
    folder, _, name = source.rpartition("/")
    path = f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels"
    if not archive.find(path):
        return []
    found = []
    for one in children(xml.tree(archive.read(path), WHAT), "Relationship"):
        target = attribute(one, "Target") or ""
        external = (attribute(one, "TargetMode") or "").lower() == "external"
        target = target if external else resolved(source, target)[0]
        kind = (attribute(one, "Type") or "").rpartition("/")[2]
        found.append((attribute(one, "Id") or "", Relation(kind, target, external)))
    return found


def text_of(element: Element) -> str:
    """Return all words below an element, paragraphs apart from each other."""
    said: list[str] = []
    for one in element.iter():
        name = local(one)
        if name in ("t", "delText") and one.text:
            said.append(one.text)
        elif name in ("p", "tab", "br", "cr"):
            said.append(" ")
    return " ".join("".join(said).split())
