"""An article as plain lines that read well in a screen reader and on a braille display."""

from __future__ import annotations

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


def as_text(article: Article) -> str:
    """Return the title, then headings and blocks, a blank line between any two."""
    parts = [article.title] if article.title else []
    for section in article.sections:
        if section.heading:
            parts.append(section.heading.text)
        parts += [text for block in section.blocks if (text := block_text(block))]
    return "\n\n".join(parts) + "\n"


def block_text(block: Block) -> str:
    """Return one block as lines; empty for a picture that says nothing."""
    match block:
        case Paragraph(prose):
            return _inline(prose)
        case Code(prose):
            return prose.text
        case List():
            return "\n".join(_items(block.items, ordered=block.ordered, first=block.first))
        case Table():
            return "\n".join(_rows(block))
        case Figure():
            return "\n".join(_figure(block))
        case Quote():
            by = f"\n— {block.attribution.text}" if block.attribution else ""
            return "\n".join(f"> {line}" for line in _inline(block.prose).split("\n")) + by
        case Definitions(items):
            return "\n".join(f"{item.term.text}: {_inline(item.prose)}" for item in items)
        case Details():
            return "\n\n".join([block.summary.text, *map(block_text, block.blocks)])
        case Footnote(mark, prose):
            return f"[{mark}] {_inline(prose)}"


def _inline(prose: Prose) -> str:
    """Return a prose's text with the marks of notes in brackets, so that they do not run into a word or a number."""
    return marked(prose, _write, lambda _: "", lambda _: "")


def _write(text: str, around: Sequence[Span]) -> str:
    noted = any(span.kind is SpanKind.FOOTNOTE for span in around)
    return f"[{text.strip('[]')}]" if noted else text


def cells(row: tuple[Prose, ...], header: tuple[Prose, ...], *, headed: bool = False) -> str:
    """Return a table row as ``Day: Monday; Dose: 5 mg``, each cell after its column's head."""
    parts = []
    for column, cell in enumerate(row):
        head = header[column].text if column < len(header) and not (headed and column == 0) else ""
        if cell.text:
            parts.append(f"{head}: {cell.text}" if head else cell.text)
    return "; ".join(parts)


def _rows(table: Table) -> Iterator[str]:
    if table.caption:
        yield table.caption.text
    if table.header and not table.rows:
        yield cells(table.header, ())
    for row in table.rows:
        yield cells(row, table.header, headed=table.row_headed)


def _figure(figure: Figure) -> Iterator[str]:
    if figure.alt:
        yield f"Picture: {figure.alt.text}"
    elif not figure.decorative:
        yield "Picture without a description"
    if figure.caption:
        yield f"Caption: {figure.caption.text}"


def _items(items: tuple[Item, ...], *, ordered: bool, first: int = 1, depth: int = 0) -> Iterator[str]:
    for number, item in enumerate(items, first):
        sign = f"{number}." if ordered else "-"
        yield f"{'  ' * depth}{sign} " + _inline(item.prose).replace("\n", "\n" + "  " * (depth + 1))
        yield from _items(item.items, ordered=item.ordered, depth=depth + 1)
