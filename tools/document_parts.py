"""What the makers of document samples share: archives that are always the same, and the article cut into runs."""

from __future__ import annotations

import zipfile
from base64 import b64decode
from collections.abc import Iterator, Mapping
from io import BytesIO
from itertools import pairwise

from reader.model.article import Article, Definitions, Details, Footnote, Item, Prose, Section, SpanKind

PICTURE = b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)


def zipped(parts: Mapping[str, bytes | str]) -> bytes:
    """Return the parts as an archive, in their order; a part ``mimetype`` is not packed."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in parts.items():
            info = zipfile.ZipInfo(name, _FIRST_DAY)
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    return file.getvalue()


def runs(prose: Prose) -> Iterator[tuple[str, dict[SpanKind, str]]]:
    """Yield stretches of text with the kinds of spans over each, and their targets."""
    edges = {0, len(prose.text)}
    for span in prose.spans:
        edges |= {span.start - prose.start, span.end - prose.start}
    cuts = sorted(edges)
    for start, end in pairwise(cuts):
        over = {s.kind: s.target or "" for s in prose.spans if s.start - prose.start <= start < s.end - prose.start}
        yield prose.text[start:end], over


def told(article: Article) -> Iterator[Section]:
    """Yield the sections with what a word processor has a form for."""
    for section in article.sections:
        blocks = tuple(one for one in section.blocks if not isinstance(one, Definitions | Details | Footnote))
        if blocks:
            yield Section(section.id, section.heading, section.level, blocks)


def notes(article: Article) -> dict[str, Prose]:
    """Return the text of each note by its mark."""
    return {one.mark: one.prose for section in article.sections for one in section.blocks if isinstance(one, Footnote)}


def items(entries: tuple[Item, ...], level: int, *, ordered: bool) -> Iterator[tuple[Prose, int, bool]]:
    """Yield the items of a list with their levels, from 0."""
    for item in entries:
        yield item.prose, level, ordered
        yield from items(item.items, level + 1, ordered=item.ordered)
