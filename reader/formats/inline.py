"""What the formats share about lines of text: addresses in them, and who is named below a quotation."""

from __future__ import annotations

import re

from reader.model.article import Prose, Span, SpanKind

_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"“”»]*[^\s<>\"“”».,;:!?)\]’'*_]")
_ATTRIBUTION = re.compile(r"\s*(?:[—–―]|--)\s*(?P<name>[^\s—–-].{0,80})")


def linked(prose: Prose) -> Prose:
    """Return the prose with the bare web addresses in its text marked as links, where they are not yet."""
    marked = [(span.start, span.end) for span in prose.spans if span.kind in (SpanKind.LINK, SpanKind.CODE)]
    spans = list(prose.spans)
    for found in _ADDRESS.finditer(prose.text):
        if not any(start < found.end() and found.start() < end for start, end in marked):
            target = found[0] if found[0].startswith("http") else f"https://{found[0]}"
            spans.append(Span(SpanKind.LINK, found.start(), found.end(), target))
    return Prose(prose.text, spans=tuple(spans)) if len(spans) > len(prose.spans) else prose


def attribution(line: str) -> str | None:
    """Return who is named in a line such as "— Ada Lovelace", else None."""
    found = _ATTRIBUTION.fullmatch(line)
    return found["name"].strip() if found else None
