"""A stretch of prose as it is said: spoken forms, and the marks of notes, links and small pictures said or not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reader.model.article import Prose, Span, SpanKind
from reader.model.speech import Spoken
from reader.settings import Settings
from reader.text.spoken import spoken_map


def join(parts: Iterable[Spoken]) -> Spoken:
    """Return the parts one after another as one."""
    text: list[str] = []
    written: list[str] = []
    pieces: list[tuple[int, int, int, int]] = []
    said = read = 0
    for part in parts:
        text.append(part.text)
        written.append(part.written)
        pieces += [(a + said, b + said, c + read, d + read) for a, b, c, d in part.pieces]
        said += len(part.text)
        read += len(part.written)
    return Spoken("".join(text), "".join(written), tuple(pieces))


def only_said(text: str) -> Spoken:
    """Return words that stand nowhere in the article."""
    return Spoken(text, "", ((0, len(text), 0, 0),) if text else ())


def instead(text: str, written: str) -> Spoken:
    """Return ``text`` said for the whole of ``written``."""
    return Spoken(text, written, ((0, len(text), 0, len(written)),) if text or written else ())


def say(prose: Prose, start: int, end: int, language: str, settings: Settings) -> Spoken:
    """Return ``Article.text[start:end]``, which lies in ``prose``, as it is said at this verbosity."""
    return join(_parts(prose, start, end, language, settings))


def _parts(prose: Prose, start: int, end: int, language: str, settings: Settings) -> Iterator[Spoken]:
    at = start
    for span in sorted(prose.spans, key=lambda span: (span.start, span.end)):
        replacement = _verbal(span, settings) if start <= span.start <= span.end <= end else None
        if replacement is None or span.start < at:
            continue
        yield _plain(prose, at, span.start, language)
        said, through = replacement
        written = prose.text[span.start - prose.start : through - prose.start]
        yield instead(said, written) if written else only_said(said)
        at = max(at, through)
    yield _plain(prose, at, end, language)


def _plain(prose: Prose, start: int, end: int, language: str) -> Spoken:
    return spoken_map(prose.text[start - prose.start : end - prose.start], language)


def _verbal(span: Span, settings: Settings) -> tuple[str, int] | None:
    """Return what is said for a span, and the offset up to which that stands for the text; None: nothing special."""
    match span.kind:
        case SpanKind.FOOTNOTE:
            mark = (span.target or "").strip("[]()^ ")
            return (f", note {mark}, " if settings.footnotes else "", span.end)
        case SpanKind.IMAGE if span.text and settings.pictures != "none":
            return (f", picture: {span.text}, ", span.end)
        case SpanKind.LINK if settings.links:
            return ("link ", span.start)
        case _:
            return None
