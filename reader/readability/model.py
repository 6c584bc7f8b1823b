"""What ``score`` returns: the readability of a text, its sections and its sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import nlargest
from typing import Any, NamedTuple, overload

from reader.model.units import LanguageTag
from reader.readability.counts import Counts, counts_of
from reader.readability.formulas import formulas
from reader.readability.level import Level, cefr, level

READING_RATE = 238
"""Words a minute at which adults read English to themselves (Brysbaert 2019, a review of 190 studies)."""
LISTENING_RATE = 180
"""Words a minute of the voice, unless a listener chose another rate."""
LOWER_SECONDARY = 9.0
"""US grade that ends lower secondary education, nine years of school (WCAG 2.2, success criterion 3.1.5)."""


class SentenceScore(NamedTuple):
    """A sentence; ``start`` and ``end`` are code points into the article's text, or the text that was scored."""

    section: str
    number: int
    """Its place in the section, from 1."""
    start: int
    end: int
    value: float
    """Its level; 0 where the language has none."""
    total: int
    """Its counts, packed; see ``reader.readability.counts``."""
    source: str
    """The text it is part of."""

    @property
    def id(self) -> str:
        """Its name, as in the article: ``s2.1``."""
        return f"{self.section}.{self.number}"

    @property
    def text(self) -> str:
        return self.source[self.start : self.end]

    @property
    def counts(self) -> Counts:
        return counts_of(self.total)

    @property
    def words(self) -> int:
        return self.counts.words

    @property
    def level(self) -> Level | None:
        return level(self.value) if self.value else None

    @property
    def formulas(self) -> dict[str, float]:
        return formulas(self.counts)


Row = tuple[str, int, int, int, float, int]
"""A sentence without its source."""


class Sentences(Sequence[SentenceScore]):
    """The sentences of a text, each made when it is asked for."""

    __slots__ = ("_rows", "_source")

    def __init__(self, rows: Callable[[], Sequence[Row]], source: str) -> None:
        self._rows = rows
        self._source = source

    @overload
    def __getitem__(self, place: int) -> SentenceScore: ...

    @overload
    def __getitem__(self, place: slice) -> list[SentenceScore]: ...

    def __getitem__(self, place: int | slice) -> SentenceScore | list[SentenceScore]:
        if isinstance(place, slice):
            return [SentenceScore(*row, self._source) for row in self._rows()[place]]
        return SentenceScore(*self._rows()[place], self._source)

    def __len__(self) -> int:
        return len(self._rows())

    def __eq__(self, other: object) -> bool:
        return list(self) == (list(other) if isinstance(other, Sentences) else other)

    def __hash__(self) -> int:
        raise TypeError("sentences have no hash, as a list has none")

    def __repr__(self) -> str:
        return repr(list(self))


class Lengths(Mapping[int, int]):
    """How many sentences have so many words, counted when it is asked for."""

    __slots__ = ("_made",)

    def __init__(self, made: Callable[[], Mapping[int, int]]) -> None:
        self._made = made

    def __getitem__(self, words: int) -> int:
        return self._made()[words]

    def __iter__(self) -> Iterator[int]:
        return iter(self._made())

    def __len__(self) -> int:
        return len(self._made())

    def __repr__(self) -> str:
        return repr(dict(self))


Judge = Callable[[], Level | None]
"""Returns a level, which may be worked out only then."""


def settled(level: Level | None) -> Judge:
    """Return what gives a level that is known."""
    return lambda: level


UNJUDGED = settled(None)


@dataclass(frozen=True, slots=True)
class SectionScore:
    """A section without its heading; ``level`` is None where it has no sentence or the language no level."""

    id: str
    heading: str | None
    depth: int
    """Level of its heading, 1 to 6."""
    counts: Counts
    judge: Judge = field(repr=False, compare=False)
    formulas: Mapping[str, float] = field(default_factory=dict)

    @property
    def level(self) -> Level | None:
        return self.judge()


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a text meets WCAG 2.2, success criterion 3.1.5 (AAA), as far as a program can tell."""

    passes: bool
    grade: float
    sentence: str


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that makes a text harder than an easy article, ``by`` so many levels."""

    name: str
    by: float
    sentence: str


@dataclass(frozen=True, slots=True)
class Readability:
    """The readability of a text. Headings, cells, code and blocks in another language are not part of it."""

    language: LanguageTag
    method: str
    """``plainspoken`` or ``textstat``."""
    counts: Counts
    formulas: Mapping[str, float]
    """Value of each formula by its name, such as ``flesch_kincaid_grade``; empty where there is no sentence."""
    judge: Judge = field(default=UNJUDGED, repr=False, compare=False)
    sections: tuple[SectionScore, ...] = ()
    sentences: Sequence[SentenceScore] = field(default=(), repr=False)
    """In reading order; of a stream, only the hardest."""
    lengths: Mapping[int, int] = field(default_factory=dict)
    """How many sentences have so many words, from the shortest."""
    heading_words: int = 0
    left_out: int = 0
    """Words that were not scored: cells, descriptions, code, and blocks in another language."""
    notes: tuple[str, ...] = ()

    @property
    def level(self) -> Level | None:
        """How hard it is, worked out when it is first asked for of a text.

        None where there is no sentence, or the language has no trained model.
        """
        return self.judge()

    @property
    def reading_minutes(self) -> float:
        return round((self.counts.words + self.heading_words) / READING_RATE, 1)

    @property
    def listening_minutes(self) -> float:
        return self.listening(LISTENING_RATE)

    def listening(self, rate: float) -> float:
        """Return the minutes that the text and its headings take at ``rate`` words a minute."""
        return round((self.counts.words + self.heading_words) / rate, 1)

    def hardest(self, number: int = 5) -> list[SentenceScore]:
        """Return the hardest sentences, the hardest first; where there is no level, the longest."""
        return nlargest(number, self.sentences, key=lambda sentence: (sentence.value, sentence.words))

    @property
    def wcag(self) -> Verdict | None:
        """The verdict on success criterion 3.1.5; names count as common words, headings and titles not at all."""
        return verdict(self.level) if self.level else None

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """What makes the text hard, the strongest first."""
        from reader.readability.reasons import reasons

        return reasons(self.sentences) if self.level else ()

    def as_dict(self, *, sentences: int | None = None) -> dict[str, Any]:
        """Return the scores in the form of ``schemas/score.json``, with so many of the hardest sentences, or all."""
        from reader.readability.serial import readability_dict

        return readability_dict(self, sentences)


def verdict(found: Level) -> Verdict:
    """Return whether a level is within lower secondary education."""
    passes = found.grade <= LOWER_SECONDARY
    sentence = (
        f"Meets WCAG 3.1.5: readers with lower secondary education can follow it (grade {found.grade:g} of 9)."
        if passes
        else f"Does not meet WCAG 3.1.5: it asks for more than lower secondary education (grade {found.grade:g}, "
        "limit 9): make it easier, or add a summary that is."
    )
    return Verdict(passes, found.grade, sentence)


def sentence_dict(sentence: SentenceScore) -> dict[str, Any]:
    """Return a sentence JSON-ready."""
    return {
        "id": sentence.id,
        "start": sentence.start,
        "end": sentence.end,
        "text": sentence.text,
        "words": sentence.words,
        "level": round(sentence.value, 2) if sentence.value else None,
        "cefr": cefr(sentence.value) if sentence.value else None,
    }
