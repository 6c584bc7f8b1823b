"""An article as CommonMark with tables and footnotes, which the Markdown format reads back."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.export.inline import marked
from reader.model.article import (
    Article,
    Block,
    Code,
    Definitions,
    Details,
    Figure,
    Footnote,
    Item,
    List,
    Paragraph,
    Prose,
    Quote,
    Span,
    SpanKind,
    Table,
)

_SIGNS = {SpanKind.EMPHASIS: "*", SpanKind.STRONG: "**", SpanKind.CODE: "`"}


def as_markdown(article: Article) -> str:
    """Return the article with its title as the only heading of level 1."""
    parts = [f"# {_escape(article.title)}"] if article.title else []
    for section in article.sections:
        if section.heading:
            parts.append(f"{'#' * max(2, section.level)} {_inline(section.heading)}")
        parts += [text for block in section.blocks if (text := _block(block))]
    return "\n\n".join(parts) + "\n"


def _block(block: Block) -> str:
    match block:
        case Paragraph(prose):
            return _guard(_inline(prose))
        case List():
            return "\n".join(_items(block.items, ordered=block.ordered, first=block.first))
        case Table():
            return "\n".join(_table(block))
        case Figure():
            return _figure(block)
        case Quote():
            lines = _inline(block.prose).split("\n")
            if block.attribution:
                lines += ["", f"— {_inline(block.attribution)}"]
            return "\n".join(f"> {line}".rstrip() for line in lines)
        case Definitions(items):
            return "\n\n".join(f"**{_inline(item.term)}**: {_inline(item.prose)}" for item in items)
        case Details():
            return "\n\n".join([f"**{_inline(block.summary)}**", *map(_block, block.blocks)])
        case Footnote(mark, prose):
            return f"[^{mark}]: " + _inline(prose).replace("\n", "\n    ")
        case Code(prose):
            fence = "`" * max(3, 1 + max((len(run) for run in re.findall("`+", prose.text)), default=0))
            return f"{fence}\n{prose.text}\n{fence}"


def _figure(figure: Figure) -> str:
    if figure.decorative:
        return ""
    alt = _escape(figure.alt.text.replace("\n", " ")) if figure.alt else ""
    title = ""
    if figure.caption:
        title = ' "' + figure.caption.text.replace("\n", " ").replace("\\", "\\\\").replace('"', '\\"') + '"'
    return f"![{alt}](<>{title})"


def _table(table: Table) -> Iterator[str]:
    if table.caption:
        yield f"*{_inline(table.caption)}*\n"
    width = max((len(row) for row in (table.header, *table.rows)), default=0)
    yield _row(table.header, width)
    yield "|" + " --- |" * width
    for row in table.rows:
        yield _row(row, width)


def _row(cells: tuple[Prose, ...], width: int) -> str:
    texts = [_inline(cell).replace("\n", " ").replace("|", "\\|") for cell in cells]
    return "| " + " | ".join(texts + [""] * (width - len(texts))) + " |"


def _items(items: tuple[Item, ...], *, ordered: bool, first: int = 1, indent: str = "") -> Iterator[str]:
    for number, item in enumerate(items, first):
        sign = f"{number}. " if ordered else "- "
        inner = indent + " " * len(sign)
        yield indent + sign + _guard(_inline(item.prose)).replace("\n", f"\n{inner}")
        yield from _items(item.items, ordered=item.ordered, indent=inner)


def _inline(prose: Prose) -> str:
    return marked(prose, _write, _open, _close)


def _write(text: str, around: Sequence[Span]) -> str:
    kinds = {span.kind for span in around}
    if SpanKind.FOOTNOTE in kinds:
        return ""
    return text if SpanKind.CODE in kinds else _escape(text)


def _open(span: Span) -> str:
    match span.kind:
        case SpanKind.LINK:
            return "["
        case SpanKind.IMAGE:
            return f"![{_escape(span.text or '')}](<>"
        case SpanKind.FOOTNOTE:
            return f"[^{span.target}]"
        case _:
            return _SIGNS.get(span.kind, "")


def _close(span: Span) -> str:
    match span.kind:
        case SpanKind.LINK:
            return f"](<{(span.target or '').replace('>', '%3E').replace('<', '%3C')}>)"
        case SpanKind.IMAGE:
            return ")"
        case SpanKind.FOOTNOTE:
            return ""
        case _:
            return _SIGNS.get(span.kind, "")


def _escape(text: str) -> str:
    return re.sub(r"([\\`*_\[\]<>])", r"\\\1", text)


def _guard(text: str) -> str:
    """Keep the lines of running text from being taken for headings, lists or rules."""
    text = re.sub(r"^(\s*)([#+=-])", r"\1\\\2", text, flags=re.MULTILINE)
    return re.sub(r"^(\s*\d+)([.)])(?=\s|$)", r"\1\\\2", text, flags=re.MULTILINE)
