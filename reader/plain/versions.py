"""The versions of an article that can be heard: full, plain or summary, and how places in them are kept."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal, get_args

from reader.errors import NoArticleError
from reader.model.article import Article, Paragraph, Prose, Section
from reader.plain.article import running_proses, sentence_places, with_proses
from reader.plain.model import PlainSentence, Road, Simplification, Summary
from reader.plain.notices import ABROAD, foreign
from reader.text.language import base

VersionName = Literal["full", "plain", "summary"]
VERSIONS: tuple[VersionName, ...] = get_args(VersionName)

Piece = tuple[int, int, int, int]
"""Start and end in the version that is heard, and of what it was made of in the full one."""


@dataclass(frozen=True, slots=True)
class Version:
    """An article as it is heard, with the way back to the one that it was made of."""

    name: VersionName
    article: Article
    notice: str = ""
    """What is said before it: who made it, and how much stayed as it was. Empty for the full version."""
    pieces: tuple[Piece, ...] = ()
    """In the order of hearing; none for the full version."""
    length: int = 0
    """Code points of the full version."""

    def to_full(self, offset: int) -> int:
        """Return where in the full version stands what a place of this one was made of."""
        if not self.pieces:
            return offset
        if offset >= len(self.article.text):
            return self.length
        number = bisect_right(self.pieces, offset, key=lambda piece: piece[0]) - 1
        if number < 0:
            return 0
        start, end, begin, stop = self.pieces[number]
        return _scaled(min(offset, end), (start, end), (begin, stop))

    def from_full(self, offset: int) -> int:
        """Return where in this version stands what was made of a place of the full one; of several places the first.

        Brought back from ``to_full``, a place is where it was, or at most some letters before.
        """
        if not self.pieces:
            return offset
        if offset >= self.length:
            return len(self.article.text)
        holding = [piece for piece in self.pieces if piece[2] <= offset < piece[3]]
        before = [piece for piece in self.pieces if piece[3] <= offset]
        if not holding and not before:
            return 0
        start, end, begin, stop = holding[0] if holding else max(before, key=lambda piece: piece[3])
        return _scaled(min(offset, stop), (begin, stop), (start, end))

    def noticed(self) -> Article:
        """Return the article with the notice as its first paragraph, for readings that nobody can ask."""
        if not self.notice:
            return self.article
        first, *others = self.article.sections
        note = Paragraph(Prose(self.notice, language=foreign(self.article.language)))
        if first.heading:
            sections = (Section("s0", None, 1, (note,)), first, *others)
        else:
            sections = (replace(first, blocks=(note, *first.blocks)), *others)
        return with_proses(replace(self.article, sections=sections), {})

    def told_within(self) -> Version:
        """Return the version with its notice as the first paragraph, so that the article's own voice says it."""
        opened = self.noticed()
        added = len(opened.text) - len(self.article.text)
        pieces = tuple((start + added, end + added, begin, stop) for start, end, begin, stop in self.pieces)
        return replace(self, article=opened, notice="", pieces=pieces)


def _scaled(place: int, of: tuple[int, int], to: tuple[int, int]) -> int:
    """Return the place as far into one stretch as it is into another, rounded down."""
    return to[0] + (place - of[0]) * (to[1] - to[0]) // max(1, of[1] - of[0])


def version(article: Article, name: VersionName) -> Version:
    """Return a version of an article, to be heard.

    Raises:
        LanguageError: the plain version is asked for, and the article is not English.
        PluginError: the English model is not installed.
        NoArticleError: there is no sentence to sum up.
    """
    if name == "plain":
        return _plain(article)
    return _summary(article) if name == "summary" else Version("full", article, length=len(article.text))


def _plain(article: Article) -> Version:
    from reader.plain.glossary import glossary
    from reader.plain.glossary_explaining import explained
    from reader.plain.simplify import simplify

    made = explained(simplify(article), article, glossary(article))
    assert made.article is not None  # noqa: S101 - made of an article
    return Version("plain", made.article, made.notice, _plain_pieces(article, made), len(article.text))


def _plain_pieces(article: Article, made: Simplification) -> tuple[Piece, ...]:
    """Return the pieces of a plain version: its sentences by their sources, and all else as it stands."""
    assert made.article is not None  # noqa: S101 - made of an article
    pieces = list(_sentence_pieces(article, made.sentences, sentence_places(made)))
    running = {prose.start for prose in running_proses(made.article) if prose.language is None}
    pairs = zip(made.article.proses(), article.proses(), strict=True)
    pieces += [(one.start, one.end, other.start, other.end) for one, other in pairs if one.start not in running]
    return tuple(sorted(piece for piece in pieces if piece[0] < piece[1]))


def _sentence_pieces(
    article: Article, sentences: Sequence[PlainSentence], places: Sequence[tuple[int, int]]
) -> Iterator[Piece]:
    """Yield what was made of one source, its sentences together; explanations belong to what stands before them."""
    full = {sentence.id: (sentence.start, sentence.end) for sentence in article.sentences}
    source, piece = "", (0, 0, 0, 0)
    for sentence, (start, end) in zip(sentences, places, strict=True):
        if source and (sentence.road == Road.EXPLANATION or sentence.sources[0] == source):
            piece = (piece[0], end, *piece[2:])
            continue
        if source:
            yield piece
        source = sentence.sources[0]
        piece = (start, end, *full[source])
    if source:
        yield piece


def _summary(article: Article) -> Version:
    from reader.plain.summary import summarise

    made = summarise(article)
    if made.article is None:
        raise NoArticleError(
            "There is no sentence in this article that could be summed up: listen to the full version."
        )
    pieces = tuple(_summary_pieces(article, made))
    found = Version("summary", made.article, made.notice, pieces, len(article.text))
    return found.told_within() if base(article.language) in ABROAD else found


def _summary_pieces(article: Article, made: Summary) -> Iterator[Piece]:
    """Yield the sentences of a summary with their sources.

    A sentence that is heard several times, of the article and of its section, has a share of its source each time, so
    that a place in one of them is told from a place in another.
    """
    assert made.article is not None  # noqa: S101 - looked at before
    full = {sentence.id: (sentence.start, sentence.end) for sentence in article.sentences}
    found: list[tuple[int, int, str]] = []
    at = 0
    for sentence in made.every:
        start = made.article.text.find(sentence.text, at)
        if start >= 0:
            at = start + len(sentence.text)
            found.append((start, at, sentence.sources[0]))
    often, heard = Counter(source for *_, source in found), Counter[str]()
    for start, end, source in found:
        begin, stop = full[source]
        share = (stop - begin) // often[source]
        yield start, end, begin + heard[source] * share, begin + (heard[source] + 1) * share
        heard[source] += 1
