"""Writing a prose with its spans in any markup."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.model.article import Prose, Span


def marked(
    prose: Prose,
    write: Callable[[str, Sequence[Span]], str],
    opening: Callable[[Span], str],
    closing: Callable[[Span], str],
) -> str:
    """Return the prose's text with its spans marked up, well nested: a span that crosses another is cut in two.

    ``write`` is given each stretch of text with the spans around it, the outermost first.
    """
    base = prose.start
    out: list[str] = []
    stack: list[Span] = []
    waiting = sorted(prose.spans, key=lambda span: (span.start, -span.end))
    edges = sorted({0, len(prose.text), *(edge - base for span in prose.spans for edge in (span.start, span.end))})
    for number, at in enumerate(edges):
        _close(out, stack, at + base, opening, closing)
        while waiting and waiting[0].start - base <= at:
            span = waiting.pop(0)
            out.append(opening(span))
            if span.end > span.start:
                stack.append(span)
            else:
                out.append(closing(span))
        if number + 1 < len(edges):
            out.append(write(prose.text[at : edges[number + 1]], stack))
    return "".join(out)


def _close(
    out: list[str], stack: list[Span], at: int, opening: Callable[[Span], str], closing: Callable[[Span], str]
) -> None:
    """Close every span that ends here; those opened inside one of them and still open are reopened after it."""
    over = [depth for depth, span in enumerate(stack) if span.end <= at]
    if not over:
        return
    inner = stack[over[0] :]
    del stack[over[0] :]
    out.extend(closing(span) for span in reversed(inner))
    for span in inner:
        if span.end > at:
            out.append(opening(span))
            stack.append(span)
