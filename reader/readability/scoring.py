"""The readability of an article, a text or a stream, in one pass."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import count

from reader.errors import LanguageError
from reader.model.article import Article, Code, Prose, Section, Sentence, block_proses
from reader.model.units import LanguageTag
from reader.readability import counts, level
from reader.readability.counts import MASK, Counts, Totals, field, sentence_places, tokens_of, unpacked
from reader.readability.formulas import SMOG_SENTENCES, formulas
from reader.readability.model import Readability, SectionScore, SentenceScore
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
    text a blank line ends a block. ``judge`` says whether the level is wanted too; without it word frequencies need
    not be loaded.

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
        self.known: Totals = level.totals() if judge else counts.totals()
        self.total = 0
        self.sentences = 0
        self.weighted = 0.0
        self.squares = 0
        self.lengths: Counter[int] = Counter()

    def add(
        self, source: str, places: Iterable[Place], numbers: Iterable[int], section: str = "s1"
    ) -> list[SentenceScore]:
        """Count the sentences of a section that lie at these places of ``source``; return those that have words."""
        known, judge = self.known, self.judge
        found = []
        weighted, squares, grand = 0.0, 0, 0
        lengths = []
        for number, (start, end) in zip(numbers, places, strict=False):
            tokens = tokens_of(source[start:end])
            if tokens and tokens[0].istitle():
                tokens[0] = tokens[0].lower()
            total = sum(map(known.__getitem__, tokens))
            words = total & MASK
            if not words:
                continue
            value = level.sentence_value(total) if judge else 0.0
            grand += total
            weighted += value * words
            squares += words * words
            lengths.append(words)
            found.append(SentenceScore(section, number, start, end, value, total, source))
        self.total += grand
        self.weighted += weighted
        self.squares += squares
        self.lengths.update(lengths)
        self.sentences += len(found)
        return found

    def include(self, other: _Tally) -> None:
        """Add what a section holds."""
        self.total += other.total
        self.sentences += other.sentences
        self.weighted += other.weighted
        self.squares += other.squares
        self.lengths.update(other.lengths)

    @property
    def counts(self) -> Counts:
        return unpacked(self.total, self.sentences)

    @property
    def level(self) -> level.Level | None:
        words = field(self.total, 0)
        if not words or not self.judge:
            return None
        return level.level(self.weighted / words, words * words / self.squares)


def _article(article: Article, tag: LanguageTag, *, judge: bool) -> Readability:
    whole = _Tally(judge=judge)
    sections, sentences = [], []
    heading_words = left_out = 0
    for section in article.sections:
        part = _Tally(judge=judge)
        running, apart = running_text(section, tag)
        places = [(sentence.start, sentence.end) for sentence in running]
        sentences += part.add(article.text, places, map(number_of, running), section.id)
        left_out += apart
        heading = section.heading.text if section.heading else None
        heading_words += count_words(heading or "")
        sections.append(
            SectionScore(section.id, heading, section.level, part.counts, part.level, formulas(part.counts))
        )
        whole.include(part)
    return _readability(whole, tag, tuple(sections), sentences, heading_words, left_out)


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
    whole = _Tally(judge=judge)
    sentences = whole.add(text, sentence_places(text, tag), count(1))
    section = SectionScore("s1", None, 1, whole.counts, whole.level, formulas(whole.counts))
    return _readability(whole, tag, (section,), sentences)


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
    hardest: list[tuple[float, int, SentenceScore]] = []
    offset = number = 0
    for block in blocks(chunks):
        found = whole.add(block, sentence_places(block, tag), count(number + 1))
        number += len(found)
        for sentence in found:
            entry = (sentence.value, -sentence.start - offset, sentence)
            if len(hardest) < KEPT:
                heapq.heappush(hardest, entry)
            elif entry[:2] > hardest[0][:2]:
                heapq.heapreplace(hardest, entry)
        hardest = [(value, place, _own(sentence, offset)) for value, place, sentence in hardest]
        heapq.heapify(hardest)
        offset += len(block)
    kept = [sentence for _, _, sentence in sorted(hardest, key=lambda entry: -entry[1])]
    section = SectionScore("s1", None, 1, whole.counts, whole.level, formulas(whole.counts))
    return _readability(whole, tag, (section,), kept)


def _own(sentence: SentenceScore, offset: int) -> SentenceScore:
    """Let a sentence hold its own text alone, so that the block it came from can go."""
    if isinstance(sentence, _OwnText):
        return sentence
    return _OwnText(
        *sentence[:2], sentence.start + offset, sentence.end + offset, sentence.value, sentence.total, sentence.text
    )


class _OwnText(SentenceScore):
    """A sentence whose source is not kept."""

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


def _readability(
    whole: _Tally,
    tag: LanguageTag,
    sections: tuple[SectionScore, ...],
    sentences: list[SentenceScore],
    heading_words: int = 0,
    left_out: int = 0,
) -> Readability:
    found = whole.counts
    return Readability(
        language=tag,
        method=OURS,
        counts=found,
        formulas=formulas(found),
        level=whole.level,
        sections=sections,
        sentences=sentences,
        lengths=dict(sorted(whole.lengths.items())),
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
