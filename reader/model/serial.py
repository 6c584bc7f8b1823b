"""Articles as JSON-ready data, in the form of ``schemas/article.json``."""

from __future__ import annotations

from typing import Any

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
    Section,
    Span,
    Table,
    block_proses,
)


def article_dict(article: Article) -> dict[str, Any]:
    """Return the whole article: its own fields, sections with blocks, and what was dropped."""
    return {
        "title": article.title,
        "byline": article.byline,
        "published": article.published,
        "language": article.language,
        "source": article.source,
        "description": article.description,
        "sections": [_section(section) for section in article.sections],
        "dropped": [{"text": dropped.text, "reason": dropped.reason} for dropped in article.dropped],
    }


def _section(section: Section) -> dict[str, Any]:
    return {
        "id": section.id,
        "heading": section.heading.text if section.heading else None,
        "level": section.level,
        "blocks": [_block(block) for block in section.blocks],
    }


def _block(block: Block) -> dict[str, Any]:
    match block:
        case Paragraph(prose):
            return {"kind": "paragraph", **_prose(prose)}
        case List():
            return {"kind": "list", "ordered": block.ordered, "first": block.first, "items": _items(block.items)}
        case Table():
            return {
                "kind": "table",
                "caption": _text(block.caption),
                "header": [cell.text for cell in block.header],
                "row_headers": [row[0].text for row in block.rows if row] if block.row_headed else [],
                "rows": [[cell.text for cell in row] for row in block.rows],
            }
        case Figure():
            return {
                "kind": "figure",
                "alt": _text(block.alt),
                "caption": _text(block.caption),
                "decorative": block.decorative,
            }
        case Quote():
            return {"kind": "quote", **_prose(block.prose), "attribution": _text(block.attribution)}
        case Definitions(definitions):
            return {
                "kind": "definitions",
                "text": _lines(block),
                "items": [{"term": entry.term.text, **_prose(entry.prose)} for entry in definitions],
            }
        case Details():
            return {
                "kind": "details",
                "summary": block.summary.text,
                "text": _lines(block),
                "blocks": [_block(inner) for inner in block.blocks],
            }
        case Footnote(mark, prose):
            return {"kind": "footnote", "mark": mark, **_prose(prose)}
        case Code(prose):
            return {"kind": "code", "text": prose.text}


def _items(items: tuple[Item, ...]) -> list[dict[str, Any]]:
    return [{**_prose(item.prose), "ordered": item.ordered, "items": _items(item.items)} for item in items]


def _lines(block: Block) -> str:
    """Return all that a block of blocks says, a line a prose, for whoever does not look inside."""
    return "\n".join(prose.text for prose in block_proses(block))


def _text(prose: Prose | None) -> str | None:
    return prose.text if prose else None


def _prose(prose: Prose) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "text": prose.text,
        "start": prose.start,
        "end": prose.end,
        "sentences": [{"id": one.id, "start": one.start, "end": one.end} for one in prose.sentences],
        "spans": [_span(span) for span in prose.spans],
    }
    if prose.language:
        entry["language"] = prose.language
    return entry


def _span(span: Span) -> dict[str, Any]:
    entry: dict[str, Any] = {"kind": str(span.kind), "start": span.start, "end": span.end}
    if span.target is not None:
        name = {"link": "href", "footnote": "mark", "language": "language"}.get(span.kind, "target")
        entry[name] = span.target
    if span.text is not None:
        entry["text"] = span.text
    return entry
