"""Inline content to prose: white space as a browser shows it, and spans over what is marked."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from reader.model.article import Prose, Span, SpanKind
from reader.model.units import LanguageTag

_SPACE = " \t\n\r\f\u00a0\u202f"
_SPACES = re.compile(f"[{_SPACE}]+")
_WORD = re.compile(r"[^\W\d_]{3,}$")
_INVISIBLE = re.compile("[\u00ad\u200b\ufeff\u2060\u200e\u200f]")


@dataclass(slots=True)
class _Open:
    """A span that has begun and not ended."""

    kind: SpanKind
    start: int
    target: str | None = None
    text: str | None = None


@dataclass(slots=True)
class Line:
    """Prose in the making. Spans that are open when it is taken go on in the next."""

    verbatim: bool = False
    """Whether white space is kept, as in ``pre``."""
    _parts: list[str] = field(default_factory=list)
    _length: int = 0
    _last: str = ""
    _spans: list[Span] = field(default_factory=list)
    _open: list[_Open] = field(default_factory=list)

    @property
    def empty(self) -> bool:
        """Whether nothing but white space has been added; pictures count as nothing."""
        return self._length == 0

    @property
    def broken(self) -> bool:
        """Whether the last thing added was a line break."""
        return self._last == "\n"

    def add(self, text: str | None) -> None:
        """Add text as it stands in the markup."""
        if not text:
            return
        if self.verbatim:
            self._put(text)
            return
        spaced = not self._length or self._last in " \n"
        if spaced:
            text = text.lstrip(_SPACE)
        if "  " in text or not text.isprintable():  # what has no such signs goes in as it is, as most text does
            text = _SPACES.sub(" ", text if text.isascii() else _INVISIBLE.sub("", text))
            text = text.lstrip(" ") if spaced else text
        self._put(text)

    def apart(self, following: str, *, sure: bool = False) -> None:
        """Add the space that a page lost between a word and a name or label: "security" and "Cons:".

        It is lost where a capital comes right behind a word of small letters, unless that is a part of a name, as in
        eBay; if it is ``sure`` that something else begins here, behind any small letter.
        """
        if self._last.islower() and following[:1].isupper() and following[1:2].islower():
            before = _WORD.search("".join(self._parts[-2:]))
            if sure or (before and before[0].islower()):
                self._put(" ")

    def _put(self, text: str) -> None:
        if text:
            self._parts.append(text)
            self._length += len(text)
            self._last = text[-1]

    def break_(self) -> None:
        """Begin a new line."""
        if self._length:
            self._trim()
            self._put("\n")

    def _trim(self) -> None:
        while self._last == " ":
            shorter = self._parts[-1][:-1]
            self._parts[-1:] = [shorter] if shorter else []
            self._length -= 1
            self._last = self._parts[-1][-1] if self._parts else ""

    def open(self, kind: SpanKind, target: str | None = None, text: str | None = None) -> None:
        """Begin a span here."""
        self._open.append(_Open(kind, self._length, target, text))

    def close(self) -> None:
        """End the span that was begun last."""
        self._end(self._open.pop())

    def _end(self, opened: _Open) -> None:
        if opened.start < self._length:
            self._spans.append(Span(opened.kind, opened.start, self._length, opened.target, opened.text))

    def lend(self, other: Line) -> None:
        """Let the spans that are open here be open from the start in another line."""
        other._open = [_Open(one.kind, 0, one.target, one.text) for one in self._open]

    def picture(self, alt: str) -> None:
        """Add a picture of no width."""
        self._spans.append(Span(SpanKind.IMAGE, self._length, self._length, None, alt))

    def take(self, language: LanguageTag | None = None) -> Prose | None:
        """Return what was added, or None if that is nothing, and begin anew."""
        for opened in self._open:
            self._end(opened)
            opened.start = 0
        if not self._length:
            self._spans = []
            return None
        text = "".join(self._parts)
        spans = self._spans
        self._parts, self._length, self._last, self._spans = [], 0, "", []
        return tidy(text, spans, language, verbatim=self.verbatim)


def tidy(text: str, spans: list[Span], language: LanguageTag | None = None, *, verbatim: bool = False) -> Prose | None:
    """Return a prose without white space at its ends or at those of its spans; None if there is no text."""
    body = text.rstrip() if not verbatim else text.rstrip().removeprefix("\n")
    cut = len(text.rstrip()) - len(body)
    if not body.strip():
        return None
    kept = []
    for span in spans:
        start, end = _trimmed(body, max(0, span.start - cut), min(span.end - cut, len(body)))
        if start < end:
            same = start == span.start and end == span.end
            kept.append(span if same else Span(span.kind, start, end, span.target, span.text))
        elif span.kind is SpanKind.IMAGE:
            at = min(max(0, span.start - cut), len(body))
            kept.append(Span(span.kind, at, at, span.target, span.text))
    kept.reverse()  # of two that cover the same words, the outer one closed last
    kept.sort(key=lambda span: (span.start, -span.end))
    return Prose(body, 0, tuple(kept), (), language)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def join(proses: list[Prose], language: LanguageTag | None = None) -> Prose | None:
    """Return proses as the lines of one."""
    if len(proses) < 2:
        return proses[0] if proses else None
    at = 0
    spans = []
    for prose in proses:
        spans += [Span(s.kind, s.start + at, s.end + at, s.target, s.text) for s in prose.spans]
        at += len(prose.text) + 1
    text = "\n".join(prose.text for prose in proses)
    return Prose(text, 0, tuple(spans), (), language or proses[0].language)
