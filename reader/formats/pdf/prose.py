"""From words on lines to prose: lines joined, hyphenation undone, odd signs made ordinary, spans marked."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from reader.formats.formula import raised_figures
from reader.formats.pdf.page import Style, Word
from reader.model.article import Prose, Span, SpanKind

_HYPHEN = re.compile(r"(?<=[^\W_])[-\u2010\u00ad]$")
_ACCENTS = {"¨": "\u0308", "´": "\u0301", "`": "\u0300", "ˆ": "\u0302", "˜": "\u0303", "ˇ": "\u030c", "˚": "\u030a"}
_SYMBOLS = str.maketrans(
    {"\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "▸", "\uf0fc": "✓", "\uf02d": "–", "\u00ad": "-", "\u2011": "-"}
)
NOTE_MARK = re.compile(r"\[?(?P<mark>\d{1,3}|[*†‡§¶]{1,3}|[a-z])\]?")


def clean(text: str) -> str:
    """Return the word with ligatures taken apart, symbols of symbol fonts named, and no private or control signs."""
    if text.isascii() and text.isprintable():
        return text
    text = text.translate(_SYMBOLS)
    text = "".join(unicodedata.normalize("NFKC", sign) if "\ufb00" <= sign <= "\ufdff" else sign for sign in text)
    kept = (
        sign
        for sign in text
        if unicodedata.category(sign) not in {"Cc", "Co", "Cn", "Cs", "Cf"} or sign in "\u200c\u200d"
    )
    return unicodedata.normalize("NFC", _combined("".join(kept)))


def _combined(text: str) -> str:
    """Put an accent that stands before its letter, as old TeX fonts have it, on the letter."""
    return re.sub(r"([¨´ˆ˜ˇ˚])([^\W\d_])", lambda found: found[2] + _ACCENTS[found[1]], text)


class Hyphens:
    """Which hyphens at line ends are the word's own, told from the words of the whole document."""

    def __init__(self, words: Iterable[Word]) -> None:
        said = [clean(word.text).casefold().strip(".,;:!?()[]“”\"'’‘„»«") for word in words]
        self._known = Counter(said)

    def joined(self, first: str, second: str) -> str:
        """Return what a word that is broken at a hyphen reads."""
        whole = _HYPHEN.sub("", first)
        if not _HYPHEN.search(first) or not second[:1].isalpha():
            return first + second
        if second[:1].isupper() or not whole[-1:].islower() or "-" in whole:
            return f"{whole}-{second}"
        left = re.split(r"[\W\d_]+", whole)[-1].casefold()
        right = re.match(r"[^\W\d_]*", second)[0].casefold()  # type: ignore[index]
        kept, merged = self._known[f"{left}-{right}"], self._known[left + right]
        if kept > merged:
            return f"{whole}-{second}"
        if not merged and left in _FIRST_PARTS:
            return f"{whole}-{second}"
        return whole + second


_FIRST_PARTS = frozenset("self well half ex all long short high low two three four five six ten non-".split())  # noqa: SIM905


@dataclass(slots=True)
class _Open:
    kind: SpanKind
    value: str
    start: int
    end: int


def dominant(words: Iterable[Word]) -> Style:
    """Return the style in which most of the letters stand."""
    counts: Counter[Style] = Counter()
    for word in words:
        counts[word.style] += len(word.text)
    return counts.most_common(1)[0][0] if counts else Style("", 10.0)


def raised(word: Word, before: Word | None, style: Style) -> bool:
    """Tell whether a word stands smaller and higher than the line it is on."""
    if word.style.size > 0.87 * style.size:
        return False
    return before is None or before.base - word.base > 0.12 * style.size


def prose_of(
    words: Sequence[Word], hyphens: Hyphens, notes: Collection[str] = (), *, plain: bool = False, breaks: bool = False
) -> Prose:
    """Return the words as prose. ``notes`` are the marks of the notes there are; ``plain`` marks no spans.

    ``breaks`` keeps the line ends, as in code and verse.
    """
    style = dominant(words)
    writer = _Writer(hyphens, style, notes, breaks=breaks)
    for word in words:
        writer.put(word)
    return Prose(writer.text.strip("\n"), spans=() if plain else writer.spans())


def joined(proses: Sequence[Prose], separator: str) -> Prose:
    """Return several proses as one, their spans moved along."""
    text = ""
    spans: list[Span] = []
    for prose in proses:
        if text:
            text += separator
        spans += prose.placed(len(text)).spans
        text += prose.text
    return Prose(text, spans=tuple(spans))


class _Writer:
    def __init__(self, hyphens: Hyphens, style: Style, notes: Collection[str], *, breaks: bool) -> None:
        self.text = ""
        self._hyphens, self._style, self._notes, self._breaks = hyphens, style, notes, breaks
        self._before: Word | None = None
        self._base: Word | None = None
        self._spans: list[_Open] = []

    def put(self, word: Word) -> None:
        said = clean(word.text)
        if not said:
            return
        high = raised(word, self._base, self._style)
        line = self._before is not None and self._new_line(word, high=high)
        self._separate(word, said, line=line)
        if high and said not in self._notes and self.text[-1:].isalnum():
            said = raised_figures(said)
        start = len(self.text)
        if line and _HYPHEN.search(self.text) and not self._breaks:
            last = self.text.rpartition(" ")[2]
            kept = self.text[: len(self.text) - len(last)]
            self.text = kept + self._hyphens.joined(last, said)
            start = len(self.text) - len(said)
        else:
            self.text += said
        self._mark(word, said, start, high=high)
        self._before = word
        if not high:
            self._base = word

    def _new_line(self, word: Word, *, high: bool) -> bool:
        before = self._base or self._before
        if before is None:
            return False
        if before.page != word.page:
            return True
        return not high and abs(word.base - before.base) > 0.6 * max(word.style.size, 1.0)

    def _separate(self, word: Word, said: str, *, line: bool) -> None:
        if not self.text:
            return
        if line and self._breaks:
            self.text += "\n"
        elif line and (_HYPHEN.search(self.text) or (_wide(self.text[-1]) and _wide(said[0]))):
            return
        elif (line or not self._touches(word)) and not self.text[-1].isspace():
            self.text += " "

    def _touches(self, word: Word) -> bool:
        """Tell whether a word follows without a blank; before a raised one PDFium may have put one of its own."""
        before = self._before
        if word.glued or before is None:
            return word.glued
        smaller = word.style.size < 0.87 * self._style.size
        return smaller and abs(word.box.left - before.box.right) < 0.12 * self._style.size

    def _mark(self, word: Word, said: str, start: int, *, high: bool) -> None:
        end = len(self.text)
        mark = NOTE_MARK.fullmatch(said)
        if mark and mark["mark"] in self._notes and (high or said[0] == "[") and self.text[:start].strip():
            self._add(SpanKind.FOOTNOTE, mark["mark"], start, end)
            return
        if word.style.bold and not self._style.bold:
            self._add(SpanKind.STRONG, "", start, end)
        if word.style.italic and not self._style.italic:
            self._add(SpanKind.EMPHASIS, "", start, end)
        if word.style.fixed and not self._style.fixed:
            self._add(SpanKind.CODE, "", start, end)
        if word.link:
            self._add(SpanKind.LINK, word.link, start, end)
        if word.language:
            self._add(SpanKind.LANGUAGE, word.language, start, end)
        if word.expansion:
            self._add(SpanKind.ABBREVIATION, word.expansion, start, end)

    def _add(self, kind: SpanKind, value: str, start: int, end: int) -> None:
        for span in reversed(self._spans[-6:]):
            if kind is not SpanKind.FOOTNOTE and span.kind is kind and span.value == value:
                if self.text[span.end : start].strip():
                    break
                span.end = end
                return
        self._spans.append(_Open(kind, value, start, end))

    def _end(self, span: _Open) -> int:
        """Return where a span ends: a link's place on the page takes in the full stop behind it."""
        if span.kind is not SpanKind.LINK:
            return span.end
        return span.start + max(1, len(self.text[span.start : span.end].rstrip(".,;:!?")))

    def spans(self) -> tuple[Span, ...]:
        made = []
        for span in self._spans:
            if span.kind is SpanKind.ABBREVIATION:
                made.append(Span(span.kind, span.start, span.end, text=span.value))
            else:
                made.append(Span(span.kind, span.start, self._end(span), span.value or None))
        return tuple(made)


def _wide(sign: str) -> bool:
    return unicodedata.east_asian_width(sign) in "WF"
