"""What an article must hold, as a person wrote it down in ``expected/essentials.json``, held against what was read.

The file is written from the article, never from the program's output. Its forms are told in ``articles/README.md``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reader.model.article import (
    Article,
    Block,
    Definitions,
    Details,
    Figure,
    Footnote,
    Item,
    List,
    Paragraph,
    Prose,
    Quote,
    Section,
    Table,
    block_proses,
)

Spec = dict[str, Any]
GAP = " … "


def load(folder: Path) -> Spec:
    """Return the essentials of the sample in ``folder``."""
    spec: Spec = json.loads((folder / "expected" / "essentials.json").read_text(encoding="utf-8"))
    return spec


def plain(text: str) -> str:
    """Return the text with every run of blanks, also the unbreakable ones, as one space."""
    return " ".join(text.split())


def fits(pattern: str, text: str) -> bool:
    """Tell whether ``text`` is ``pattern``, where `` … `` stands for any words."""
    rest = plain(text)
    first, *others = pattern.split(GAP)
    if not others:
        return rest == first
    if not rest.startswith(first):
        return False
    rest = rest[len(first) :]
    for part in others[:-1]:
        _, here, rest = rest.partition(part)
        if not here:
            return False
    return rest.endswith(others[-1])


def problems(spec: Spec, article: Article, format_name: str) -> list[str]:
    """Return what is wrong with the article, a sentence each; nothing where it is as it should be."""
    return [
        *_head_problems(spec, article, format_name),
        *_section_problems(spec, article, format_name),
        *_span_problems(spec.get("spans", {}).get(format_name, []), article),
        *_absence_problems(spec, article, format_name),
    ]


def _head_problems(spec: Spec, article: Article, format_name: str) -> Iterator[str]:
    for name in ("title", "language", "byline", "published"):
        value = spec[name]
        right = value[format_name] if isinstance(value, dict) else value
        if getattr(article, name) != right:
            yield f"the {name} is {getattr(article, name)!r}, not {right!r}"


def _here(specs: list[Any], format_name: str) -> Iterator[Any]:
    """Yield those of the entries that this format can express, with what differs in it."""
    for spec in specs:
        if not isinstance(spec, dict):
            yield spec
        elif format_name in spec.get("in", [format_name]) or format_name in spec.get("may", []):
            yield {**spec, **spec.get("differs", {}).get(format_name, {})}


def _section_problems(spec: Spec, article: Article, format_name: str) -> Iterator[str]:
    sections = list(_here(spec["sections"], format_name))
    right = [(section["heading"], section["level"]) for section in sections]
    headings = [(section.heading.text if section.heading else None, section.level) for section in article.sections]
    if headings != right:
        yield f"the headings are {headings}, not {right}"
        return
    for expected, section in zip(sections, article.sections, strict=True):
        name = expected["heading"] or "the lead"
        yield from (f"in {name!r}, {said}" for said in _blocks(expected["blocks"], section.blocks, format_name))
        counts = [len(block.prose.sentences) for block in section.blocks if isinstance(block, Paragraph)]
        if counts != expected["sentences"]:
            yield f"in {name!r}, the paragraphs have {counts} sentences, not {expected['sentences']}"


def _blocks(specs: list[Any], blocks: tuple[Block, ...], format_name: str) -> Iterator[str]:
    left = list(blocks)
    for spec in _here(specs, format_name):
        wrong = [list(_block(spec, block, format_name)) for block in left[:2]]
        if isinstance(spec, dict) and format_name in spec.get("may", []) and (not wrong or wrong[0]):
            continue
        if len(wrong) == 2 and wrong[0] and not wrong[1]:
            yield f"there is {left.pop(0)} too much"
            wrong.pop(0)
        yield from wrong[0] if wrong else [f"{spec} is missing"]
        left = left[1:]
    yield from (f"there is {block} too much" for block in left)


def _text(prose: Prose | None) -> str | None:
    return plain(prose.text) if prose else None


def _pair(what: str, found: object, right: object) -> Iterator[str]:
    if found != right:
        yield f"{what} is {found!r}, not {right!r}"


def _words(what: str, pattern: str, prose: Prose) -> Iterator[str]:
    if not fits(pattern, prose.text):
        yield f"{what} is {prose.text!r}, not {pattern!r}"


def _block(spec: Any, block: Block, format_name: str) -> Iterator[str]:
    match spec, block:
        case str(), Paragraph(prose):
            yield from _words("a paragraph", spec, prose)
        case {"list": items}, List():
            yield from _pair("'ordered'", block.ordered, spec["ordered"])
            yield from _items(items, block.items)
        case {"table": rows}, Table():
            yield from _table(spec, rows, block)
        case {"figure": alt}, Figure():
            yield from _pair("a picture's description", _text(block.alt), alt)
            yield from _pair("a caption", _text(block.caption), spec.get("caption"))
            yield from _pair("'decorative'", block.decorative, spec.get("decorative", False))
        case {"quote": pattern}, Quote():
            yield from _words("a quote", pattern, block.prose)
            yield from _pair("an attribution", _text(block.attribution), spec["attribution"])
        case {"definitions": entries}, Definitions(found):
            yield from _pair("the definitions", [[_text(one.term), _text(one.prose)] for one in found], entries)
        case {"details": summary, "blocks": inner}, Details():
            yield from _pair("a summary", _text(block.summary), summary)
            yield from _blocks(inner, block.blocks, format_name)
        case {"footnote": mark}, Footnote():
            yield from _pair("a note's mark", block.mark, mark)
            yield from _words("a note", spec["text"], block.prose)
        case _:
            yield f"{block} stands where {spec} should be"


def _items(specs: list[Any], items: tuple[Item, ...]) -> Iterator[str]:
    yield from _pair("the number of items", len(items), len(specs))
    for entry, item in zip(specs, items, strict=False):
        spec = entry if isinstance(entry, dict) else {"item": entry, "items": [], "ordered": item.ordered}
        yield from _words("an item", spec["item"], item.prose)
        yield from _pair("'ordered'", item.ordered, spec["ordered"])
        yield from _items(spec["items"], item.items)


def _table(spec: Spec, rows: list[list[str]], table: Table) -> Iterator[str]:
    found = [[_text(cell) for cell in row] for row in table.rows]
    yield from _pair("the caption", _text(table.caption), spec["caption"])
    yield from _pair("the header", [_text(cell) for cell in table.header], spec["header"])
    yield from _pair("the body", found, rows)
    yield from _pair("the row heads", [row[0] for row in found] if table.row_headed else [], spec["row_headers"])


def _span_problems(specs: list[Spec], article: Article) -> Iterator[str]:
    found = [
        {
            "words": plain(article.text[span.start : span.end]),
            "kind": str(span.kind),
            "to": span.target,
            "text": span.text,
        }
        for prose in article.proses()
        for span in prose.spans
    ]
    for spec in specs:
        right = {"words": spec["words"], "kind": spec["kind"]}
        if target := spec.get("href") or spec.get("mark") or spec.get("language"):
            right["to"] = target
        if "text" in spec:
            right["text"] = spec["text"]
        if not any(right.items() <= one.items() for one in found):
            yield f"no span is {right}"


def _absence_problems(spec: Spec, article: Article, format_name: str) -> Iterator[str]:
    kept = plain(article.text)
    yield from (f"{words!r} is no part of the article" for words in spec["absent"] if words in kept)
    dropped = [plain(one.text) for one in article.dropped]
    for words in spec.get("dropped", {}).get(format_name, []):
        if not any(words in text for text in dropped):
            yield f"{words!r} was dropped without being counted"


def paragraphs(section: Section) -> list[str]:
    """Return the running text of a section, blanks made even, to compare one format with another."""
    return [plain(block.prose.text) for block in section.blocks if isinstance(block, Paragraph)]


def proses(section: Section) -> Iterator[Prose]:
    """Yield all proses of a section, its heading first."""
    if section.heading:
        yield section.heading
    for block in section.blocks:
        yield from block_proses(block)
