"""Inline Markdown: the text as it is read, with links, emphasis, code, pictures and notes marked in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from reader.formats.formula import raised_figures
from reader.formats.inline import linked
from reader.model.article import Prose, Span, SpanKind

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode

_KINDS = {"em": SpanKind.EMPHASIS, "strong": SpanKind.STRONG, "link": SpanKind.LINK}
_ABBREVIATION = re.compile(r"<abbr\b[^>]*\btitle\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)


def prose_of(nodes: Iterable[SyntaxTreeNode]) -> Prose:
    """Return inline nodes as one prose, without white space at its ends."""
    writer = _Writer()
    writer.walk(nodes)
    return linked(trimmed(Prose(writer.text, spans=tuple(writer.spans))))


def trimmed(prose: Prose) -> Prose:
    """Return the prose without white space at its ends, its spans moved along."""
    text = prose.text.strip()
    by = len(prose.text) - len(prose.text.lstrip())
    return Prose(text, spans=tuple(_moved(span, -by, len(text)) for span in prose.spans))


def _moved(span: Span, by: int, length: int) -> Span:
    start, end = (min(length, max(0, place + by)) for place in (span.start, span.end))
    return Span(span.kind, start, end, span.target, span.text)


def joined(proses: Sequence[Prose], separator: str = "\n") -> Prose:
    """Return proses one below the other as one."""
    text = ""
    spans: list[Span] = []
    for prose in proses:
        if not prose.text:
            continue
        text += separator if text else ""
        spans += (
            Span(one.kind, one.start + len(text), one.end + len(text), one.target, one.text) for one in prose.spans
        )
        text += prose.text
    return Prose(text, spans=tuple(spans))


class _Writer:
    """Writes out the text of inline nodes and remembers where each span begins."""

    def __init__(self) -> None:
        self.text = ""
        self.spans: list[Span] = []
        self._abbreviation: tuple[int, str] | None = None
        self._raised = False
        """Whether what comes stands above the line."""

    def walk(self, nodes: Iterable[SyntaxTreeNode]) -> None:
        for node in nodes:
            self._write(node)

    def _write(self, node: SyntaxTreeNode) -> None:
        match node.type:
            case "text" | "text_special":
                follows = self._raised and self.text[-1:].isalnum()
                self.text += raised_figures(node.content) if follows else node.content
            case "softbreak":
                self.text += " "
            case "hardbreak":
                self.text = self.text.rstrip(" ") + "\n"
            case "code_inline":
                self._marked(SpanKind.CODE, node.content)
            case "footnote_ref":
                mark = str(node.meta["id"] + 1)
                self._marked(SpanKind.FOOTNOTE, mark, mark)
            case "image":
                self._picture(node)
            case "html_inline":
                self._html(node.content)
            case "em" | "strong" | "link":
                start = len(self.text)
                self.walk(node.children)
                href = node.attrs.get("href")
                self.spans.append(Span(_KINDS[node.type], start, len(self.text), str(href) if href else None))
            case _:
                self.walk(node.children)

    def _marked(self, kind: SpanKind, text: str, target: str | None = None) -> None:
        self.spans.append(Span(kind, len(self.text), len(self.text) + len(text), target))
        self.text += text

    def _picture(self, node: SyntaxTreeNode) -> None:
        if alt := alt_of(node):
            self.spans.append(Span(SpanKind.IMAGE, len(self.text), len(self.text), text=alt))

    def _html(self, tag: str) -> None:
        self._raised = tag.lower() == "<sup>"
        if re.match(r"(?i)<br\b", tag):
            self.text = self.text.rstrip(" ") + "\n"
        elif found := _ABBREVIATION.match(tag):
            self._abbreviation = (len(self.text), found[1] or found[2] or "")
        elif tag.lower() == "</abbr>" and self._abbreviation:
            start, meaning = self._abbreviation
            self.spans.append(Span(SpanKind.ABBREVIATION, start, len(self.text), text=meaning))
            self._abbreviation = None


def alt_of(image: SyntaxTreeNode) -> str:
    """Return a picture's description without markup; empty where there is none."""
    writer = _Writer()
    writer.walk(image.children)
    return " ".join((writer.text or image.content).split())
