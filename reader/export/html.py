"""An article as a bare, valid HTML page, which the HTML format reads back."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

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

_TAGS = {SpanKind.EMPHASIS: "em", SpanKind.STRONG: "strong", SpanKind.CODE: "code", SpanKind.FOOTNOTE: "sup"}


def as_html(article: Article) -> str:
    """Return a whole page: title, language, and one ``article`` with its sections' headings."""
    meta = ""
    if article.byline:
        meta += f'<meta name="author" content="{escape(article.byline)}">\n'
    if article.published:
        meta += f'<meta property="article:published_time" content="{escape(article.published)}">\n'
    if article.description:
        meta += f'<meta name="description" content="{escape(article.description)}">\n'
    body = [f"<h1>{escape(article.title)}</h1>"] if article.title else []
    for section in article.sections:
        if section.heading:
            tag = f"h{max(2, section.level)}"
            body.append(f'<{tag} id="{section.id}"{_lang(section.heading)}>{_inline(section.heading)}</{tag}>')
        body += [html for block in section.blocks if (html := _block(block))]
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(article.language)}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{escape(article.title or 'Untitled article')}</title>\n{meta}</head>\n<body>\n<main>\n<article>\n"
        + "\n".join(body)
        + "\n</article>\n</main>\n</body>\n</html>\n"
    )


def _block(block: Block) -> str:
    match block:
        case Paragraph(prose):
            return f"<p{_lang(prose)}>{_lines(prose)}</p>"
        case List():
            return _list(block.items, ordered=block.ordered, first=block.first)
        case Table():
            return _table(block)
        case Figure():
            return _figure(block)
        case Quote():
            by = f"\n<footer>{_inline(block.attribution)}</footer>" if block.attribution else ""
            return f"<blockquote{_lang(block.prose)}>\n<p>{_lines(block.prose)}</p>{by}\n</blockquote>"
        case Definitions(items):
            entries = [f"<dt>{_inline(item.term)}</dt>\n<dd>{_lines(item.prose)}</dd>" for item in items]
            return "<dl>\n" + "\n".join(entries) + "\n</dl>"
        case Details():
            inner = "\n".join(map(_block, block.blocks))
            return f"<details open>\n<summary>{_inline(block.summary)}</summary>\n{inner}\n</details>"
        case Footnote(mark, prose):
            return f'<p role="doc-footnote" id="note-{escape(mark)}"><sup>{escape(mark)}</sup> {_lines(prose)}</p>'
        case Code(prose):
            return f"<pre><code>{escape(prose.text)}</code></pre>"


def _figure(figure: Figure) -> str:
    if figure.decorative:
        return ""
    alt = f' alt="{escape(figure.alt.text)}"' if figure.alt else ""
    caption = f"\n<figcaption>{_lines(figure.caption)}</figcaption>" if figure.caption else ""
    # The picture itself is not kept; an address that holds nothing makes the page valid and loads nothing.
    return f'<figure>\n<img src="data:,"{alt}>{caption}\n</figure>'


def _table(table: Table) -> str:
    out = ["<table>"]
    if table.caption:
        out.append(f"<caption>{_lines(table.caption)}</caption>")
    if table.header:
        heads = "".join(f'<th scope="col">{_lines(cell)}</th>' for cell in table.header)
        out.append(f"<thead>\n<tr>{heads}</tr>\n</thead>")
    out.append("<tbody>")
    for row in table.rows:
        cells = [f"<td>{_lines(cell)}</td>" for cell in row]
        if table.row_headed and row:
            cells[0] = f'<th scope="row">{_lines(row[0])}</th>'
        out.append(f"<tr>{''.join(cells)}</tr>")
    return "\n".join([*out, "</tbody>", "</table>"])


def _list(items: tuple[Item, ...], *, ordered: bool, first: int = 1) -> str:
    tag = "ol" if ordered else "ul"
    start = f' start="{first}"' if ordered and first != 1 else ""
    entries = [
        f"<li>{_lines(item.prose)}" + (f"\n{_list(item.items, ordered=item.ordered)}\n" if item.items else "") + "</li>"
        for item in items
    ]
    return f"<{tag}{start}>\n" + "\n".join(entries) + f"\n</{tag}>"


def _lang(prose: Prose) -> str:
    return f' lang="{escape(prose.language)}"' if prose.language else ""


def _lines(prose: Prose) -> str:
    return _inline(prose).replace("\n", "<br>\n")


def _inline(prose: Prose) -> str:
    return marked(prose, _write, _open, _close)


def _write(text: str, _around: Sequence[Span]) -> str:
    return escape(text, quote=False)


def _open(span: Span) -> str:
    target, text = escape(span.target or ""), escape(span.text or "")
    match span.kind:
        case SpanKind.LINK:
            return f'<a href="{target}">'
        case SpanKind.IMAGE:
            return f'<img src="data:," alt="{text}">'
        case SpanKind.ABBREVIATION:
            return f'<abbr title="{text}">'
        case SpanKind.LANGUAGE:
            return f'<span lang="{target}">'
        case SpanKind.FOOTNOTE:
            return f'<sup><a role="doc-noteref" href="#note-{target}">'
        case _:
            return f"<{_TAGS[span.kind]}>"


def _close(span: Span) -> str:
    match span.kind:
        case SpanKind.LINK:
            return "</a>"
        case SpanKind.IMAGE:
            return ""
        case SpanKind.ABBREVIATION:
            return "</abbr>"
        case SpanKind.LANGUAGE:
            return "</span>"
        case SpanKind.FOOTNOTE:
            return "</a></sup>"
        case _:
            return f"</{_TAGS[span.kind]}>"
