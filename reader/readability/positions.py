"""From an article's text back to its source: lines and columns in text, Markdown and HTML.

A format does not tell where it found its words, so the words of both are laid side by side: runs of words that are
found once on each side hold the two together, and what lies between them is compared piece by piece.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from html import unescape
from itertools import pairwise

from reader.readability.findings import Position

_WORD = re.compile(r"[^\W_]+")
_RUN = 4
"""Words in a run that ties the two texts together."""
_LARGEST = 250_000
"""Pairs of words beyond which a stretch between two ties is left as it is."""
_BREAK = re.compile(r"\r\n|\r|\n")
_MARKUP = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|template|noscript|svg)\b.*?(?:</\1\s*>|\Z)|<[a-zA-Z/!?][^<>]*>|&(?:#\d+|#[xX][\da-fA-F]+|\w+);",
    re.DOTALL | re.IGNORECASE,
)
_ALT = re.compile(r"\b(?:alt|summary)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)
_PICTURE = re.compile(r"<img\b|!\[", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SourceText:
    """The decoded source of an article; ``kind`` is the name of its format: ``text``, ``markdown`` or ``html``."""

    text: str
    kind: str


@dataclass(frozen=True, slots=True)
class _Word:
    word: str
    start: int
    end: int


class Positions:
    """Where stretches of an article's text stand in its source."""

    def __init__(self, text: str, source: SourceText) -> None:
        self._source = source
        self._breaks = [0, *(found.end() for found in _BREAK.finditer(source.text))]
        self._words = [_Word(found[0].casefold(), *found.span()) for found in _WORD.finditer(text)]
        self._starts = [word.start for word in self._words]
        self._there = list(_source_words(source))
        self._found = align([one.word for one in self._words], [one.word for one in self._there])

    def of(self, start: int, end: int) -> Position | None:
        """Return where ``text[start:end]`` stands; of what cannot be found, the place of the words before it."""
        if start == end:
            return self._beside(start)
        first = bisect_right(self._starts, start) - 1
        if first < 0 or self._words[first].end <= start:
            first += 1
        last = bisect_left(self._starts, end)
        inside = [(n, self._found[n]) for n in range(first, last) if self._found[n] is not None]
        if not inside:
            return self._beside(start)
        (n, begin), (m, finish) = inside[0], inside[-1]
        assert begin is not None and finish is not None  # noqa: S101, PT018 - for the type checker
        low = self._there[begin].start + max(0, start - self._words[n].start)
        high = self._there[finish].end - max(0, self._words[m].end - end)
        return self._position(low, max(low, high))

    def _beside(self, start: int) -> Position | None:
        """Return the place of something without words: the next picture, or the word before it."""
        place = bisect_left(self._starts, start) - 1
        while place >= 0 and self._found[place] is None:
            place -= 1
        known = self._found[place] if place >= 0 else None
        after = self._there[known].end if known is not None else 0
        picture = _PICTURE.search(self._source.text, after)
        return self._position(picture.start(), picture.start()) if picture else self._position(after, after)

    def _position(self, start: int, end: int) -> Position:
        line, column = self.line_column(start)
        end_line, end_column = self.line_column(end)
        return Position(line, column, end_line, end_column, start, end)

    def line_column(self, offset: int) -> tuple[int, int]:
        """Return line and column of an offset in the source, from 1."""
        line = bisect_right(self._breaks, offset)
        return line, offset - self._breaks[line - 1] + 1


def _source_words(source: SourceText) -> Iterator[_Word]:
    """Yield the words of a source, without its markup; descriptions of pictures are words."""
    if source.kind == "text":
        yield from (_Word(found[0].casefold(), *found.span()) for found in _WORD.finditer(source.text))
        return
    shown, places = _shown(source.text)
    for found in _WORD.finditer(shown):
        yield _Word(found[0].casefold(), places[found.start()], places[found.end() - 1] + 1)


def _shown(source: str) -> tuple[str, list[int]]:
    """Return a source without its markup, entities as their signs, and the offset that each sign comes from."""
    parts: list[str] = []
    places: list[int] = []

    def keep(text: str, start: int) -> None:
        parts.append(text)
        places.extend(range(start, start + len(text)))

    at = 0
    for found in _MARKUP.finditer(source):
        keep(source[at : found.start()], at)
        at = found.end()
        if found[0].startswith("&"):
            parts.append(sign := unescape(found[0]))
            places.extend([found.start()] * (len(sign) - 1) + [found.end() - 1])
        elif found[1] is None and not found[0].startswith("<!--"):
            _keep_tag(found, keep)
    keep(source[at:], at)
    return "".join(parts), places


def _keep_tag(tag: re.Match[str], keep: Callable[[str, int], None]) -> None:
    """Keep of a tag a space, unless it stands inside a line, and the words of its description."""
    name = re.match(r"</?(\w+)", tag[0])
    if name is None or name[1].lower() not in _INSIDE.split():
        keep(" ", tag.start())
    for alt in _ALT.finditer(tag[0]):
        group = 1 if alt[1] is not None else 2
        keep(alt[group], tag.start() + alt.start(group))
        keep(" ", tag.start() + alt.end(group))


_INSIDE = "a abbr b bdi cite code em font i kbd mark q s small span strong sub sup u wbr"
"""Elements that part no words."""


def align(ours: Sequence[str], theirs: Sequence[str]) -> list[int | None]:
    """Return for each of our words which of theirs it is; the order is kept."""
    found: list[int | None] = [None] * len(ours)
    ties = [(-1, -1), *_ties(ours, theirs), (len(ours), len(theirs))]
    for mine, yours in ties[1:-1]:
        found[mine] = yours
    for number, ((low, first), (high, last)) in enumerate(pairwise(ties)):
        if high - low > 1 and last - first > 1:
            backwards = number == 0  # before the article there are menus: what stands nearest to it counts
            for mine, yours in _between(ours[low + 1 : high], theirs[first + 1 : last], backwards=backwards):
                found[low + 1 + mine] = first + 1 + yours
    return found


def _ties(ours: Sequence[str], theirs: Sequence[str]) -> list[tuple[int, int]]:
    """Return the pairs of words in runs that are found once in each text, as far as they keep the order."""
    mine, yours = _once(ours), _once(theirs)
    pairs = sorted((mine[run], yours[run]) for run in mine.keys() & yours.keys())
    rising = [pairs[n] for n in _longest_rising([there for _, there in pairs])]
    tied: dict[int, int] = {}
    last = -1
    for here, there in rising:
        for step in range(_RUN):
            if here + step not in tied and there + step > last:
                tied[here + step] = last = there + step
    return sorted(tied.items())


def _once(words: Sequence[str]) -> dict[tuple[str, ...], int]:
    """Return where each run of words begins that occurs once."""
    seen: dict[tuple[str, ...], int] = {}
    for place in range(len(words) - _RUN + 1):
        run = tuple(words[place : place + _RUN])
        seen[run] = -1 if run in seen else place
    return {run: place for run, place in seen.items() if place >= 0}


def _longest_rising(values: Sequence[int]) -> list[int]:
    """Return the indices of a longest rising subsequence."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for number, value in enumerate(values):
        place = bisect_left(tails, value)
        before.append(ends[place - 1] if place else -1)
        if place == len(tails):
            tails.append(value)
            ends.append(number)
        else:
            tails[place], ends[place] = value, number
    chain = []
    at = ends[-1] if ends else -1
    while at >= 0:
        chain.append(at)
        at = before[at]
    return chain[::-1]


def _between(ours: Sequence[str], theirs: Sequence[str], *, backwards: bool) -> Iterator[tuple[int, int]]:
    if backwards:
        cut = max(0, len(theirs) - 4 * len(ours) - 200)
        for mine, yours in _between(ours[::-1], theirs[cut:][::-1], backwards=False):
            yield len(ours) - 1 - mine, len(theirs) - 1 - yours
        return
    if len(ours) * len(theirs) > _LARGEST:
        return
    for block in SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks():
        yield from ((block.a + n, block.b + n) for n in range(block.size))
