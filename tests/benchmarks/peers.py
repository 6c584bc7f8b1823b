"""Other programs that find the article of a page: run as their authors mean it, their own HTML told as blocks.

Both give the article as HTML, and the same few rules turn that into the shape of ``Article.as_dict()``: whatever tag
they kept counts as what it says.
"""

from __future__ import annotations

import gzip
import json
import shutil
import subprocess
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import platformdirs
import trafilatura
from bs4 import BeautifulSoup, Comment, NavigableString, Tag

from tests.benchmarks.report import Missing

PACKAGES = ("@mozilla/readability@0.6.0", "jsdom@26.1.0")
"""Fixed, so that a figure can be repeated."""
SCRIPT = Path(__file__).with_name("peers.mjs")
_PATIENCE = 900
"""Seconds for the packages to arrive, and for the pages to be read."""

_BLOCKS = frozenset(
    ("address", "article", "aside", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figure",
     "footer", "form", "header", "hr", "html", "legend", "main", "nav", "p", "section", "summary", "tbody", "td", "th",
     "thead", "tr")
)  # fmt: skip
_PARTING = frozenset(("br", "li", "ul", "ol", "blockquote", "pre", "table", "h1", "h2", "h3", "h4", "h5", "h6"))
_UNSEEN = frozenset(("script", "style", "template", "head"))
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the material."""

    id: str
    url: str
    path: Path
    """Of its HTML, packed with gzip."""

    @property
    def data(self) -> bytes:
        return gzip.decompress(self.path.read_bytes())


@dataclass(frozen=True, slots=True)
class Reading:
    """What a program made of a page: its article as ``Article.as_dict()`` tells one, and its seconds of work."""

    article: dict[str, Any]
    seconds: float


def by_trafilatura(pages: Sequence[Page]) -> Iterator[Reading]:
    """Yield trafilatura's own reading of each page."""
    for page in pages:
        data = page.data
        begun = time.process_time()
        html = trafilatura.extract(
            data, url=page.url, output_format="html", include_images=True, include_comments=False
        )
        seconds = time.process_time() - begun
        yield Reading(shaped(html or ""), seconds)


def by_readability(pages: Sequence[Page]) -> Iterator[Reading]:
    """Yield the reading of each page by Mozilla's Readability on jsdom, in one process of Node.js.

    Raises:
        Missing: there is no Node.js or npm here, or the packages cannot be had.
    """
    folder = _installed()
    wanted = json.dumps([{"url": page.url, "path": str(page.path)} for page in pages])
    command = ["node", str(SCRIPT), str(folder)]
    ran = subprocess.run(command, input=wanted, capture_output=True, text=True, timeout=_PATIENCE, check=False)
    if ran.returncode:
        raise Missing(f"Readability ended with an error: {ran.stderr.strip()[-300:]}")
    for line in ran.stdout.splitlines():
        told = json.loads(line)
        yield Reading(shaped(told["html"] or ""), told["seconds"])


def _installed() -> Path:
    """Return the folder with the packages, and install them at the first call."""
    if not (shutil.which("node") and shutil.which("npm")):
        raise Missing("Readability needs Node.js with npm")
    folder = platformdirs.user_cache_path("plainspoken") / "benchmarks" / "readability"
    listed = folder / "installed"
    if listed.exists() and listed.read_text(encoding="utf-8") == " ".join(PACKAGES):
        return folder
    folder.mkdir(parents=True, exist_ok=True)
    command = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", str(folder)]
    ran = subprocess.run([*command, *PACKAGES], capture_output=True, text=True, timeout=_PATIENCE, check=False)
    if ran.returncode:
        raise Missing(f"npm could not install Readability: {(ran.stderr or ran.stdout).strip()[-300:]}")
    listed.write_text(" ".join(PACKAGES), encoding="utf-8")
    return folder


# --- HTML as blocks -----------------------------------------------------------------------------------------------


def shaped(html: str) -> dict[str, Any]:
    """Return the article in clean HTML as sections with blocks, in the shape of ``Article.as_dict()``."""
    soup = BeautifulSoup(html, "lxml")
    shape = _Shape()
    shape.inside(soup.body or soup)
    shape.flush()
    return {"sections": shape.sections}


def _sections() -> list[dict[str, Any]]:
    return [{"heading": None, "level": 1, "blocks": []}]


@dataclass(slots=True)
class _Shape:
    sections: list[dict[str, Any]] = field(default_factory=_sections)
    _words: list[str] = field(default_factory=list)

    def inside(self, node: Tag) -> None:
        """Take everything below a node."""
        for child in node.children:
            if isinstance(child, Tag):
                self._tag(child)
            elif isinstance(child, NavigableString) and not isinstance(child, Comment):
                self._words.append(child.replace("\n", " "))

    def flush(self) -> None:
        """End the paragraph that is running."""
        text = "".join(self._words).strip()
        self._words.clear()
        if text:
            self._add(kind="paragraph", text=text)

    def _add(self, **block: Any) -> None:
        self.sections[-1]["blocks"].append(block)

    def _tag(self, tag: Tag) -> None:
        name = tag.name
        if name == "br":
            self._words.append("\n")
        elif name == "img":
            self._add(kind="figure", alt=tag.get("alt"))
        elif name in _HEADINGS:
            self.flush()
            self.sections.append({"heading": _text(tag), "level": int(name[1]), "blocks": []})
            self._pictures(tag)
        elif name in {"ul", "ol"}:
            self.flush()
            self._list(tag)
        elif name == "table" and not tag.find([*_HEADINGS, "ul", "ol", "table"]):
            self.flush()
            rows = [[_text(cell) for cell in row.find_all(["td", "th"])] for row in tag.find_all("tr")]
            self._add(kind="table", header=[], rows=rows)
            self._pictures(tag)
        elif name == "blockquote" and not tag.find([*_HEADINGS, "ul", "ol", "table"]):
            self._whole(tag, "quote")
        elif name == "pre":
            self._whole(tag, "code")
        elif name == "figcaption":
            self.flush()
            self._add(kind="figure", alt=None, caption=_text(tag))
            self._pictures(tag)
        elif name in _BLOCKS or name in {"table", "blockquote", "li"}:
            self.flush()
            self.inside(tag)
            self.flush()
        elif name not in _UNSEEN:
            self.inside(tag)

    def _whole(self, tag: Tag, kind: str) -> None:
        self.flush()
        inner = _Shape()
        inner.inside(tag)
        inner.flush()
        blocks = inner.sections[0]["blocks"]
        text = "\n".join(block["text"] for block in blocks if block["kind"] == "paragraph")
        if text:
            self._add(kind=kind, text=text)
        self.sections[-1]["blocks"] += [block for block in blocks if block["kind"] == "figure"]

    def _pictures(self, tag: Tag) -> None:
        for image in tag.find_all("img"):
            self._add(kind="figure", alt=image.get("alt"))

    def _list(self, tag: Tag) -> None:
        """Add the items of a list; one with headings or a table in it is no item but a part of the page."""
        for child in tag.find_all(True, recursive=False):
            if child.name in {"ul", "ol"}:
                self._list(child)
            elif child.find([*_HEADINGS, "table"]):
                self._tag(child)
            else:
                self._add(kind="list", items=[_item(child)])
                self._pictures(child)


def _item(tag: Tag) -> dict[str, Any]:
    """Return an item with its own words, and the items of the lists in it."""
    below = [one for one in tag.find_all(["ul", "ol"]) if one.find_parent(["ul", "ol", "li"]) is tag]
    items = [_item(one) for inner in below for one in inner.find_all("li", recursive=False)]
    return {"text": _text(tag, frozenset(map(id, below))), "items": items}


def _text(tag: Tag, apart: frozenset[int] = frozenset()) -> str:
    """Return the words below a tag on one line; ``apart`` are the ids of tags that are not entered."""
    parts: list[str] = []

    def gather(node: Tag) -> None:
        for child in node.children:
            if isinstance(child, Tag) and id(child) not in apart and child.name not in _UNSEEN:
                edge = " " if child.name in _BLOCKS or child.name in _PARTING else ""
                parts.append(edge)
                gather(child)
                parts.append(edge)
            elif isinstance(child, NavigableString) and not isinstance(child, Comment):
                parts.append(child)

    gather(tag)
    return " ".join("".join(parts).split())
