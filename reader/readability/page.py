"""An article as the rules see it: its passages with what each is, sentences, words, grammar and quotations."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from reader.model.article import (
    Article,
    Block,
    Code,
    Definitions,
    Details,
    Figure,
    Footnote,
    Item,
    List,
    Paragraph,
    Prose,
    Quote,
    Section,
    Sentence,
    Table,
)

if TYPE_CHECKING:
    from reader.readability.model import SentenceScore
    from reader.text.parse import Parse

RUNNING = frozenset(("paragraph", "item", "definition", "footnote", "caption"))
"""Kinds of passages that the writer's own sentences stand in; a quotation's words are somebody else's."""

_WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")
_QUOTED = re.compile(r"“[^”]*”|„[^“”]*[“”]|«[^»]*»|‘[^’]+’(?!\w)|\"[^\"]+\"")


class Passage(NamedTuple):
    """A prose, what it is (``heading``, ``paragraph``, ``item``, ``cell``, ``alt`` …), and its section."""

    kind: str
    prose: Prose
    section: Section
    foreign: bool


class Token(NamedTuple):
    """A word of a sentence, ``article.text[start:end]``, in small letters, with straight apostrophes."""

    start: int
    end: int
    word: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where a stretch of the article's text stands."""

    section: Section
    passage: Passage | None
    sentence: Sentence | None


class Page:
    """One article. What rules share is made once, when it is first asked for."""

    def __init__(self, article: Article, *, grammar: bool = True) -> None:
        self.article = article
        self.text = article.text
        self._grammar = grammar
        self._parses: dict[str, Parse] = {}
        self._words: dict[int, list[Token]] = {}

    @property
    def is_english(self) -> bool:
        return self.article.language.partition("-")[0] == "en"

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """All passages in reading order."""
        return tuple(
            Passage(kind, prose, section, self._is_foreign(prose))
            for section in self.article.sections
            for kind, prose in _section_passages(section)
        )

    @cached_property
    def running(self) -> tuple[tuple[Sentence, Passage], ...]:
        """The writer's own sentences in the article's language, with the passage each stands in."""
        return tuple(
            (sentence, passage)
            for passage in self.passages
            if passage.kind in RUNNING and not passage.foreign
            for sentence in passage.prose.sentences
        )

    @cached_property
    def headings(self) -> tuple[Section, ...]:
        return tuple(section for section in self.article.sections if section.heading)

    @cached_property
    def scores(self) -> dict[int, SentenceScore]:
        """The scores of sentences by their start; empty in languages without a level."""
        from reader.readability.scoring import score

        return {one.start: one for one in score(self.article).sentences} if self.is_english else {}

    def words(self, sentence: Sentence) -> list[Token]:
        """Return a sentence's words."""
        if (known := self._words.get(sentence.start)) is None:
            known = [
                Token(sentence.start + found.start(), sentence.start + found.end(), found[0].lower().replace("’", "'"))
                for found in _WORD.finditer(sentence.text)
            ]
            self._words[sentence.start] = known
        return known

    def prepare(self, wanted: Callable[[Sentence], bool]) -> None:
        """Parse all sentences that are wanted, together, which is faster than one by one."""
        if not self._grammar:
            return
        from reader.text.parse import parse_all

        texts = [sentence.text for sentence, _ in self.running if wanted(sentence)]
        if texts:
            self._parses.update(zip(texts, parse_all(texts), strict=True))

    def parse(self, sentence: Sentence) -> Parse | None:
        """Return a sentence's grammar; None where the parser's model is missing."""
        if not self._grammar:
            return None
        if sentence.text not in self._parses:
            from reader.text.parse import parse

            self._parses[sentence.text] = parse(sentence.text)
        return self._parses[sentence.text]

    @cached_property
    def _quotations(self) -> list[tuple[int, int]]:
        return [
            (passage.prose.start + found.start(), passage.prose.start + found.end())
            for passage in self.passages
            for found in _QUOTED.finditer(passage.prose.text)
        ]

    def is_quoted(self, start: int) -> bool:
        """Say whether a place lies between quotation marks: what others said is not for an editor to change."""
        index = bisect_right(self._quotations, (start, len(self.text) + 1)) - 1
        return index >= 0 and self._quotations[index][0] <= start < self._quotations[index][1]

    def place(self, start: int) -> Place:
        """Return where an offset stands; between two passages it belongs to the one before."""
        starts = [passage.prose.start for passage in self.passages]
        index = bisect_right(starts, start) - 1
        if index < 0:
            return Place(self.article.sections[0], None, None)
        passage = self.passages[index]
        sentence = next((one for one in passage.prose.sentences if one.start <= start < one.end), None)
        return Place(passage.section, passage, sentence)

    def blocks(self) -> Iterator[tuple[Block, Section]]:
        """Yield every block, also those inside others."""
        for section in self.article.sections:
            for block in section.blocks:
                yield from ((one, section) for one in _with_inner(block))

    def _is_foreign(self, prose: Prose) -> bool:
        own = self.article.language.partition("-")[0]
        return prose.language is not None and prose.language.partition("-")[0] != own


def _with_inner(block: Block) -> Iterator[Block]:
    yield block
    if isinstance(block, Details):
        for inner in block.blocks:
            yield from _with_inner(inner)


def _section_passages(section: Section) -> Iterator[tuple[str, Prose]]:
    if section.heading:
        yield "heading", section.heading
    for block in section.blocks:
        yield from _block_passages(block)


def _block_passages(block: Block) -> Iterator[tuple[str, Prose]]:
    match block:
        case Paragraph(prose):
            yield "paragraph", prose
        case List(items):
            yield from _item_passages(items)
        case Table():
            yield from (("caption", part) for part in (block.caption,) if part)
            yield from (("cell", cell) for row in (block.header, *block.rows) for cell in row)
        case Figure():
            yield from ((kind, part) for kind, part in (("alt", block.alt), ("caption", block.caption)) if part)
        case Quote():
            yield "quote", block.prose
            if block.attribution:
                yield "attribution", block.attribution
        case Definitions(definitions):
            for definition in definitions:
                yield "term", definition.term
                yield "definition", definition.prose
        case Details(summary, blocks):
            yield "summary", summary
            for inner in blocks:
                yield from _block_passages(inner)
        case Footnote(_, prose):
            yield "footnote", prose
        case Code(prose):
            yield "code", prose


def _item_passages(items: tuple[Item, ...]) -> Iterator[tuple[str, Prose]]:
    for item in items:
        yield "item", item.prose
        yield from _item_passages(item.items)
