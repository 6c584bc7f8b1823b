"""The readability of an article, a text or a stream, in one pass."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import count
from operator import add

from reader.errors import LanguageError
from reader.model.article import Article, Code, Prose, Section, Sentence, block_proses
from reader.model.units import LanguageTag
from reader.readability import counts, level
from reader.readability.counts import Counts, sentence_places, tokens_of
from reader.readability.formulas import SMOG_SENTENCES, formulas
from reader.readability.model import Judge, Lengths, Readability, Row, SectionScore, Sentences, SentenceScore, settled
from reader.readability.packing import FEW, SMALL
from reader.text.words import count_words

OURS = "plainspoken"
KEPT = 100
"""Hardest sentences that are kept of a stream."""
_BLOCK = 1 << 20
"""Code points of a stream that are read at once."""

Place = tuple[int, int]
"""Start and end of a sentence."""


def score(text: Article | str, *, language: str | None = None, judge: bool = True) -> Readability:
    """Return the readability of an article or of running text; the language of a text is English unless given.

    In an article each block ends a sentence, a list item is one sentence or more, and headings are counted apart. In a
    text a blank line ends a block. The level of a text is worked out when it is first asked for; ``judge`` says whether
    it may be.

    Raises:
        LanguageError: no formula here is made for the language.
    """
    tag = LanguageTag(language or (text.language if isinstance(text, Article) else "en"))
    if not is_english(tag):
        from reader.readability.textstat_method import score_other

        return score_other(text, tag)
    return _article(text, tag, judge=judge) if isinstance(text, Article) else _text(text, tag, judge=judge)


def is_english(tag: str) -> bool:
    """Say whether a language tag is some kind of English."""
    return tag.lower().replace("_", "-").partition("-")[0] == "en"


class _Tally:
    """Adds sentences up; one of a whole text, one of each section."""

    def __init__(self, *, judge: bool) -> None:
        self.judge = judge
        self.numbers = [0] * 8
        """Counts of a text without the number of sentences."""
        self.weighted = 0.0
        self.lengths: Counter[int] = Counter()

    def add(self, source: str, places: Iterable[Place], numbers: Iterable[int], section: str = "s1") -> list[Row]:
        """Count the sentences of a section that lie at these places of ``source``; return those that have words."""
        known = counts.totals()
        packed, many = known.__getitem__, known.sum_of
        weigh = level.memory().sum_of if self.judge else None
        rows: list[Row] = []
        lengths: list[int] = []
        pending, value, room = 0, 0.0, FEW
        for number, (start, end) in zip(numbers, places, strict=False):
            tokens = tokens_of(source[start:end])
            size = len(tokens)
            total = sum(map(packed, tokens)) if size <= FEW else many(tokens)
            if size > room or total >= SMALL:  # there must not be more in a sum
                self._take(pending)
                pending, room = 0, FEW
            if total < SMALL:
                words = total & FEW
                pending += total
                room -= size
            else:
                words = self._take(total)
            if not words:
                continue
            if weigh:
                value = level.sentence_value(weigh(tokens))
                self.weighted += value * words
            lengths.append(words)
            rows.append((section, number, start, end, value, total))
        self._take(pending)
        self.lengths.update(lengths)
        return rows

    def _take(self, total: int) -> int:
        """Add a packed sum, and return its words."""
        found = counts.LAYOUT.unpacked(total)
        self.numbers = list(map(add, self.numbers, found))
        return found[0]

    def include(self, other: _Tally) -> None:
        """Add what a section holds."""
        self.numbers = list(map(add, self.numbers, other.numbers))
        self.weighted += other.weighted
        self.lengths.update(other.lengths)

    @property
    def counts(self) -> Counts:
        return Counts(self.lengths.total(), *self.numbers)

    @property
    def level(self) -> level.Level | None:
        words = self.numbers[0]
        if not words or not self.judge:
            return None
        squares = sum(length * length * number for length, number in self.lengths.items())
        return level.level(self.weighted / words, words * words / squares)


def _article(article: Article, tag: LanguageTag, *, judge: bool) -> Readability:
    whole = _Tally(judge=judge)
    sections: list[SectionScore] = []
    rows: list[Row] = []
    heading_words = left_out = 0
    for section in article.sections:
        part = _Tally(judge=judge)
        running, apart = running_text(section, tag)
        places = [(sentence.start, sentence.end) for sentence in running]
        rows += part.add(article.text, places, map(number_of, running), section.id)
        left_out += apart
        heading = section.heading.text if section.heading else None
        heading_words += count_words(heading or "")
        sections.append(
            SectionScore(section.id, heading, section.level, part.counts, settled(part.level), formulas(part.counts))
        )
        whole.include(part)
    return _result(whole, tag, Sentences(lambda: rows, article.text), tuple(sections), heading_words, left_out)


def running_text(section: Section, language: str) -> tuple[list[Sentence], int]:
    """Return the sentences of a section's running text, and how many words of it are not running text."""
    found: list[Sentence] = []
    left_out = 0
    for block in section.blocks:
        for prose in block_proses(block):
            if isinstance(block, Code) or not prose.sentences or _is_foreign(prose, language):
                left_out += count_words(prose.text)
            else:
                found += prose.sentences
    return found, left_out


def number_of(sentence: Sentence) -> int:
    """Return the place of a sentence in its section, from its id."""
    return int(sentence.id.rpartition(".")[2])


def _is_foreign(prose: Prose, language: str) -> bool:
    return prose.language is not None and prose.language.partition("-")[0] != language.partition("-")[0]


def _text(text: str, tag: LanguageTag, *, judge: bool) -> Readability:
    places = sentence_places(text, tag)
    if found := counts.whole(text, places):
        later = _Later(text, places, judge=judge)
        return _readability(found, later.level, tag, Sentences(later.rows, text), Lengths(later.lengths))
    whole = _Tally(judge=judge)
    rows = whole.add(text, places, count(1))
    return _result(whole, tag, Sentences(lambda: rows, text))


class _Later:
    """The sentences of a text with their levels, and the level of all, worked out when they are asked for."""

    def __init__(self, text: str, places: Sequence[Place], *, judge: bool) -> None:
        self._text, self._places, self._judge = text, places, judge
        self._counted: tuple[_Tally, list[Row]] | None = None
        self._level: level.Level | None = None

    def _tally(self) -> tuple[_Tally, list[Row]]:
        if self._counted is None:
            tally = _Tally(judge=self._judge)
            self._counted = tally, tally.add(self._text, self._places, count(1))
        return self._counted

    def rows(self) -> list[Row]:
        return self._tally()[1]

    def lengths(self) -> dict[int, int]:
        return dict(sorted(self._tally()[0].lengths.items()))

    def level(self) -> level.Level | None:
        if self._level is None and self._judge:
            weigh, text = level.memory().sum_of, self._text
            self._level = level.level_of(weigh(tokens_of(text[start:end])) for start, end in self._places)
        return self._level


def score_stream(chunks: Iterable[str], *, language: str = "en", judge: bool = True) -> Readability:
    """Return the readability of a text that comes in pieces and may be larger than memory.

    Only the hardest sentences are kept, and their offsets count from the start of the whole.

    Raises:
        LanguageError: the language is not English; of other languages a text is read at once.
    """
    tag = LanguageTag(language)
    if not is_english(tag):
        raise LanguageError(f"A stream in {language!r} cannot be scored: only English is; cut it into smaller files.")
    whole = _Tally(judge=judge)
    hardest: list[tuple[tuple[float, int], SentenceScore]] = []
    offset = number = 0
    for block in blocks(chunks):
        places = sentence_places(block, tag)
        for row in whole.add(block, places, count(number + 1)):
            section, place, start, end, value, total = row
            rank = (value, -start - offset)
            if len(hardest) == KEPT and rank <= hardest[0][0]:
                continue
            kept = _OwnText(section, place, start + offset, end + offset, value, total, block[start:end])
            heapq.heappushpop(hardest, (rank, kept)) if len(hardest) == KEPT else heapq.heappush(hardest, (rank, kept))
        number += len(places)
        offset += len(block)
    return _result(whole, tag, sorted((kept for _, kept in hardest), key=lambda sentence: sentence.start))


class _OwnText(SentenceScore):
    """A sentence of a stream: it holds its own text alone."""

    __slots__ = ()

    @property
    def text(self) -> str:
        return self.source


def blocks(chunks: Iterable[str]) -> Iterator[str]:
    """Yield a text that comes in pieces again, cut where blocks end, or else lines, or else words; nothing is lost."""
    waiting = ""
    for chunk in chunks:
        waiting += chunk
        while len(waiting) >= _BLOCK:
            cut = max(waiting.rfind("\n\n", 0, _BLOCK) + 2, 2)
            if cut == 2:
                cut = max(waiting.rfind("\n", 0, _BLOCK), waiting.rfind(" ", 0, _BLOCK)) + 1 or _BLOCK
            yield waiting[:cut]
            waiting = waiting[cut:]
    if waiting:
        yield waiting


def _result(
    whole: _Tally,
    tag: LanguageTag,
    sentences: Sequence[SentenceScore],
    sections: tuple[SectionScore, ...] = (),
    heading_words: int = 0,
    left_out: int = 0,
) -> Readability:
    lengths = dict(sorted(whole.lengths.items()))
    judge = settled(whole.level)
    return _readability(whole.counts, judge, tag, sentences, lengths, sections, heading_words, left_out)


def _readability(
    found: Counts,
    judge: Judge,
    tag: LanguageTag,
    sentences: Sequence[SentenceScore],
    lengths: Mapping[int, int],
    sections: tuple[SectionScore, ...] = (),
    heading_words: int = 0,
    left_out: int = 0,
) -> Readability:
    """Return what was counted; where there are no sections, the whole is one."""
    values = formulas(found)
    return Readability(
        language=tag,
        method=OURS,
        counts=found,
        formulas=values,
        judge=judge,
        sections=sections or (SectionScore("s1", None, 1, found, judge, values),),
        sentences=sentences,
        lengths=lengths,
        heading_words=heading_words,
        left_out=left_out,
        notes=notes(found),
    )


def notes(found: Counts) -> tuple[str, ...]:
    """Return what has to be known to trust the figures."""
    if not found.sentences:
        return ("There is no sentence to score.",)
    said = []
    if found.sentences < SMOG_SENTENCES:
        said.append(
            f"SMOG is made for {SMOG_SENTENCES} sentences or more; this text has {found.sentences}, so its SMOG grade "
            "is an estimate."
        )
    if found.words < 100:
        said.append("The formulas are made for 100 words or more; of a shorter text they are rough.")
    return tuple(said)
