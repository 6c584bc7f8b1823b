"""How much of an article's structure survives being printed: our samples as PDFs in several layouts, read back."""

from __future__ import annotations

import re
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from bs4.element import PageElement, Tag

import reader
from reader.model.article import Article, Footnote, List, Table, block_proses, item_proses
from tests.benchmarks.report import Missing, publish, table
from tools.make_pdf_samples import ARTICLES, LAYOUTS, article_of, render

KINDS = ("headings F1", "levels", "paragraphs", "items F1", "cells F1", "title", "words lost", "words made")
"""Figures in percent. Levels: of the headings found, those as deep as in the article. Paragraphs: of those of the
article, the ones that stand whole under their own heading. Words: of all words, those lost, and those too many."""


@dataclass
class Found:
    """What an article holds, as plain words to be compared."""

    title: str = ""
    headings: list[tuple[str, int]] = field(default_factory=list)
    paragraphs: list[tuple[str, str]] = field(default_factory=list)
    items: list[str] = field(default_factory=list)
    cells: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)


def said(text: str) -> str:
    return " ".join(re.sub(r"\s+", " ", text).split())


def of_page(body: Tag) -> Found:
    """Return what the page holds, told from its tags."""
    found = Found(words=said(body.get_text(" ")).split())
    under = ""
    for element in body.find_all(["h1", "h2", "h3", "h4", "p", "li", "td", "th"]):
        text = said("".join(part for part in element.strings if element.name != "li" or _own(part, element)))
        match element.name:
            case "h1":
                found.title = text
            case "h2" | "h3" | "h4":
                under = text
                found.headings.append((text, int(element.name[1])))
            case "p" if not element.find_parent(["li", "td", "th", "blockquote", "figcaption"]):
                if not element.find_parent(class_=["byline", "article-header"]):
                    found.paragraphs.append((under, text))
            case "li" if not element.find_parent(attrs={"role": "doc-endnotes"}):
                found.items.append(text)
            case "td" | "th":
                found.cells.append(text)
    return found


def _own(part: PageElement, item: Tag) -> bool:
    """Tell whether a string belongs to the item itself, not to a list in it."""
    return part.find_parent("li") is item


def of_article(article: Article) -> Found:
    notes = [note.mark for section in article.sections for note in section.blocks if isinstance(note, Footnote)]
    found = Found(article.title, words=f"{article.title} {article.text} {' '.join(notes)}".split())
    for section in article.sections:
        under = said(section.heading.text) if section.heading else ""
        if under:
            found.headings.append((under, section.level))
        for block in section.blocks:
            if isinstance(block, List):
                found.items += [said(prose.text) for prose in item_proses(block.items)]
            elif isinstance(block, Table):
                found.cells += [said(cell.text) for row in (block.header, *block.rows) for cell in row]
            else:
                found.paragraphs += [(under, said(prose.text)) for prose in block_proses(block)]
    return found


def f1(wanted: Iterable[object], got: Iterable[object]) -> float | None:
    """Return the harmonic mean of precision and recall in percent; None where nothing was wanted and nothing made."""
    one, other = Counter(wanted), Counter(got)
    both = sum((one & other).values())
    total = sum(one.values()) + sum(other.values())
    return 200 * both / total if total else None


def share(wanted: Iterable[object], got: Iterable[object]) -> float | None:
    one = Counter(wanted)
    return 100 * sum((one & Counter(got)).values()) / sum(one.values()) if one else None


def lost(words: Iterable[str], kept: Iterable[str]) -> float:
    one = Counter(words)
    return 100 * sum((one - Counter(kept)).values()) / max(1, sum(one.values()))


def scores(wanted: Found, got: Found) -> dict[str, float | None]:
    names = {name for name, _ in got.headings}
    return {
        "headings F1": f1((name for name, _ in wanted.headings), (name for name, _ in got.headings)),
        "levels": share((head for head in wanted.headings if head[0] in names), got.headings),
        "paragraphs": share(wanted.paragraphs, got.paragraphs),
        "items F1": f1(wanted.items, got.items),
        "cells F1": f1(wanted.cells, got.cells),
        "title": 100.0 * (wanted.title == got.title),
        "words lost": lost(wanted.words, got.words),
        "words made": lost(got.words, wanted.words),
    }


def misses(wanted: Found, got: Found) -> Iterator[str]:
    """Say what is missing and what is too much, a line each."""
    for name in ("headings", "paragraphs", "items", "cells"):
        one, other = Counter(getattr(wanted, name)), Counter(getattr(got, name))
        yield from (f"  - {name}: {entry}" for entry in one - other)
        if name != "paragraphs":
            yield from (f"  + {name}: {entry}" for entry in other - one)


def main(*, show: bool = False) -> None:
    rows = []
    for layout_name, layout in LAYOUTS.items():
        kept: dict[str, list[float]] = defaultdict(list)
        pages, seconds = 0, 0.0
        for folder in sorted(path.parent for path in ARTICLES.glob("*/article.html")):
            html = (folder / "article.html").read_text(encoding="utf-8")
            try:
                data = render(html, layout)
            except FileNotFoundError as error:
                raise Missing(str(error)) from error
            with tempfile.TemporaryDirectory() as made:
                path = Path(made, "article.pdf")
                path.write_bytes(data)
                start = time.perf_counter()
                article = reader.read_article(path)
                seconds += time.perf_counter() - start
            pages += max(map(int, re.findall(rb"/Count (\d+)", data)), default=1)
            wanted, got = of_page(article_of(html)), of_article(article)
            for name, value in scores(wanted, got).items():
                if value is not None:
                    kept[name].append(value)
            if show and (lines := list(misses(wanted, got))):
                print(f"{folder.name}, {layout_name}", *lines, sep="\n")
        figures = [f"{sum(kept[name]) / len(kept[name]):.1f}" for name in KINDS]
        rows.append((layout_name, *figures, f"{pages / seconds:.0f}"))
    publish("pdf", table(("layout", *KINDS, "pages a second, with the child's start"), rows))
