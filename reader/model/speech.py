"""Speech as data: what is to be said, by which voice, and the sound that came of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from reader.model.article import Article
from reader.model.units import Hertz, LanguageTag, Milliseconds

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Samples = NDArray[np.float32]


NO_PAUSE = Milliseconds(0)


class Role(StrEnum):
    """What an utterance is in the article."""

    TITLE = "title"
    HEADING = "heading"
    SENTENCE = "sentence"
    ITEM = "list item"
    ROW = "table row"
    QUOTE = "quote"
    FIGURE = "picture"
    CAPTION = "caption"
    TERM = "term"
    FOOTNOTE = "footnote"
    CODE = "code"
    NOTICE = "notice"
    """Said by the program, not by the article: answers to keys, errors."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A text as it is said, with the way back to what is written.

    ``pieces`` are ``(spoken start, spoken end, written start, written end)`` in rising order; together they cover
    both texts, except for words that are only said (equal written offsets) or only written (equal spoken ones).
    """

    text: str
    written: str
    pieces: tuple[tuple[int, int, int, int], ...]

    def to_written(self, start: int, end: int) -> tuple[int, int]:
        """Return the written stretch that ``text[start:end]`` stands for."""
        return _across(start, end, [(a, b, c, d) for a, b, c, d in self.pieces])

    def to_spoken(self, start: int, end: int) -> tuple[int, int]:
        """Return the spoken stretch that stands for ``written[start:end]``."""
        return _across(start, end, [(c, d, a, b) for a, b, c, d in self.pieces])


def _across(start: int, end: int, pieces: Sequence[tuple[int, int, int, int]]) -> tuple[int, int]:
    """Carry a stretch across; what exists only on the other side counts where it lies inside, not at the ends."""
    first: int | None = None
    last = 0
    for from_start, from_end, to_start, to_end in pieces:
        if from_end <= start:
            last = to_end
        elif from_start >= max(end, start + 1):
            break
        else:
            straight = from_end - from_start == to_end - to_start
            if first is None:
                first = to_start + (max(start, from_start) - from_start if straight else 0)
            if from_start < end:
                last = to_start + min(end, from_end) - from_start if straight else to_end
    if start >= end:  # a place rather than a stretch
        place = last if first is None else first
        return place, place
    return (last, last) if first is None else (first, last)


@dataclass(frozen=True, slots=True)
class Utterance:
    """One thing to be said, and the stretch ``Article.text[start:end]`` that it says."""

    role: Role
    spoken: Spoken
    language: LanguageTag
    start: int
    end: int
    section: int = 0
    """Index into ``Article.sections``."""
    block: int = 0
    """Number of the block in the whole article, headings counted; utterances of one block are one paragraph step."""
    level: int = 0
    """Heading level 1 to 6; depth of a list item from 1; 0 otherwise."""
    links: int = 0
    """How many links begin in it."""
    opens: str = ""
    """What begins here, for jumps by kind: ``list``, ``table``, ``quote``, ``picture``; empty for most."""
    lead: str = ""
    """Said just before by the program, in English, never a place of its own: ``List, 3 items``."""
    pause_before: Milliseconds = NO_PAUSE
    pause_after: Milliseconds = NO_PAUSE

    @property
    def text(self) -> str:
        """What is said, without the lead."""
        return self.spoken.text


@dataclass(frozen=True, slots=True)
class Script:
    """An article as a sequence of utterances, in reading order; never empty, the title comes first."""

    article: Article
    utterances: tuple[Utterance, ...]

    def at(self, offset: int) -> int:
        """Return the index of the utterance that holds ``offset``, or of the next one after it."""
        index = 0
        for number, utterance in enumerate(self.utterances):
            if utterance.end > utterance.start:
                index = number
                if offset < utterance.end:
                    break
        return index if offset > 0 else 0


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice that can be asked for by ``id``, which is ``engine:name``."""

    id: str
    name: str
    language: LanguageTag
    engine: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A word begins to be heard at ``time``; it is ``text[start:end]`` of the text that the clip says."""

    time: Milliseconds
    start: int
    end: int
    word: str


@dataclass(frozen=True, slots=True, eq=False)
class Clip:
    """Sound: mono float32 ``samples`` of shape ``(n,)`` in -1…1 at ``sample_rate``, with its word marks.

    Marks rise in time. From an engine they count in the text that it was given; ``located`` moves them into
    ``Article.text``.
    """

    samples: Samples
    sample_rate: Hertz
    marks: tuple[Mark, ...] = ()
    utterance: Utterance | None = None

    @property
    def duration(self) -> Milliseconds:
        return Milliseconds(1000 * len(self.samples) / self.sample_rate)

    def located(self, utterance: Utterance, begin: int = 0) -> Clip:
        """Return the clip, which says ``utterance.text[begin:]``, with marks that point into ``Article.text``."""
        marks = []
        for mark in self.marks:
            start, end = utterance.spoken.to_written(mark.start + begin, mark.end + begin)
            # What is said but stands nowhere in the text, such as the title, has marks of no width.
            low, high = min(utterance.start + start, utterance.end), min(utterance.start + end, utterance.end)
            marks.append(replace(mark, start=low, end=high))
        return replace(self, marks=tuple(marks), utterance=utterance)
