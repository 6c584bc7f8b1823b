"""A text or article in plain language: every sentence rewritten as far as the gate lets it, none left out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.errors import LanguageError
from reader.model.article import Article, Prose
from reader.model.units import LanguageTag
from reader.plain.article import running_proses, with_proses
from reader.plain.levels import aim
from reader.plain.model import PlainSentence, Simplification
from reader.plain.rewriting import Rewritten, Wish, as_it_was, rewrite_all
from reader.text.language import base, refined
from reader.text.sentences import sentence_spans

if TYPE_CHECKING:
    from reader.plain.llm.writer import Writer

_CLOSING = {"“": "”", "«": "»", "„": "“"}
_WORD = re.compile(r"[^\W\d_]+")
_ENGLISH = LanguageTag("en")


def simplify(text: Article | str, *, level: str | float | None = None, writer: Writer | None = None) -> Simplification:
    """Return an English text or article in plain language, each sentence traced to its source.

    ``level`` is A2, B1 (the usual one), B2 or a US school grade. What stands in quotation marks, headings, tables and
    code stays as it is. Simplifying the result again changes nothing. ``writer`` offers each sentence to a language
    model first; what does not pass the gate is left to the rules.

    Raises:
        LanguageError: the text is not English.
        SettingsError: there is no such level.
        PluginError: the English model is not installed.
        SourceError: the language model could not be had.
    """
    return _article(text, level, writer) if isinstance(text, Article) else _text(text, level, writer)


@dataclass(frozen=True, slots=True)
class _Source:
    """A sentence that may be rewritten: its id and text, and whether it is (part of) somebody's own words."""

    id: str
    text: str
    quoted: bool


def _text(text: str, level: str | float | None, writer: Writer | None) -> Simplification:
    language = refined(_ENGLISH, text)
    spans = sentence_spans(text, language)
    inside = _quoted(text, spans)
    sources = [_Source(f"s1.{number}", text[a:b], inside[number - 1]) for number, (a, b) in enumerate(spans, 1)]
    wish = Wish(aim(level), british=language == "en-GB")
    made = _rewritten(sources, wish, writer)
    parts, last = [], 0
    for (start, end), one in zip(spans, made, strict=True):
        parts += [text[last:start], " ".join(one.sentences)]
        last = end
    plain = "".join([*parts, text[last:]])
    return Simplification(plain, tuple(_traced(sources, made)), language, wish.aim.name, grade=wish.aim.grade)


def _article(article: Article, level: str | float | None, writer: Writer | None) -> Simplification:
    if base(article.language) != "en":
        raise LanguageError(
            f"Plain language can be made of English only so far, and this article is in “{article.language}”: "
            "read it as it is."
        )
    proses = [prose for prose in running_proses(article) if prose.language is None]
    sources, spans = [], []
    for prose in proses:
        local = [(one.start - prose.start, one.end - prose.start) for one in prose.sentences]
        inside = _quoted(prose.text, local)
        sources += [_Source(one.id, one.text, held) for one, held in zip(prose.sentences, inside, strict=True)]
        spans.append(local)
    british = article.language == "en-GB"
    wish = Wish(aim(level), frozenset(_subject(article)), british)
    made = _rewritten(sources, wish, writer)
    plain = with_proses(article, _by_prose(proses, spans, made))
    return Simplification(
        plain.text, tuple(_traced(sources, made)), article.language, wish.aim.name, article.title, plain, wish.aim.grade
    )


def _subject(article: Article) -> Iterator[str]:
    """Yield the words of title and headings: what the article is about keeps its names."""
    for text in [article.title, *(section.heading.text for section in article.sections if section.heading)]:
        yield from (word.lower() for word in _WORD.findall(text) if len(word) > 3)


def _rewritten(sources: Sequence[_Source], wish: Wish, writer: Writer | None) -> list[Rewritten]:
    free = [source.text for source in sources if not source.quoted]
    made = iter(rewrite_all(free, wish))
    found = [None if source.quoted else next(made) for source in sources]
    if writer:
        found = writer.better([source.text for source in sources], found, wish)
    return [one or as_it_was(source.text) for one, source in zip(found, sources, strict=True)]


def _traced(sources: Sequence[_Source], made: Sequence[Rewritten]) -> Iterator[PlainSentence]:
    for source, one in zip(sources, made, strict=True):
        for text in one.sentences:
            yield PlainSentence(text, (source.id,), one.road, one.edits, one.verdicts, one.refused)


def _by_prose(
    proses: Sequence[Prose], spans: Sequence[list[tuple[int, int]]], made: Sequence[Rewritten]
) -> dict[int, list[tuple[int, int, str]]]:
    """Return the new text of each changed stretch by the offset at which its prose starts."""
    left = iter(made)
    return {
        prose.start: [(start, end, " ".join(next(left).sentences)) for start, end in local]
        for prose, local in zip(proses, spans, strict=True)
    }


def _quoted(text: str, spans: Sequence[tuple[int, int]]) -> list[bool]:
    """Say of each sentence whether it begins, ends or lies inside a quotation that reaches beyond it."""
    opened = [_open_before(text, start) for start, _ in spans]
    after = [_open_before(text, end) for _, end in spans]
    return [
        bool(before or behind) or _marks_differ(text[start:end]) or _closed_later(text, start)
        for before, behind, (start, end) in zip(opened, after, spans, strict=True)
    ]


def _closed_later(text: str, place: int) -> bool:
    """Say whether the first straight mark of a paragraph closes a quotation that is nowhere opened.

    All before it is said: a quotation runs over several paragraphs, or its opening mark was forgotten.
    """
    start = text.rfind("\n\n", 0, place) + 1
    end = text.find("\n\n", place)
    paragraph = text[start : end if end >= 0 else len(text)]
    first = paragraph.find('"')
    if first < 0 or place - start > first or paragraph.count('"') % 2 == 0:
        return False
    return paragraph[max(0, first - 1)] in ".!?,…" and not paragraph[first + 1 : first + 2].strip()


def _marks_differ(sentence: str) -> bool:
    """Say whether a quotation is closed in a sentence that does not open it, or opened and not closed."""
    return any(sentence.count(left) != sentence.count(right) for left, right in (("“", "”"), ("«", "»")))


def _open_before(text: str, place: int) -> bool:
    """Say whether a quotation is open at a place of a paragraph."""
    before = text[text.rfind("\n\n", 0, place) + 1 : place]
    if before.count('"') % 2:
        return True
    return any(before.count(left) > before.count(right) for left, right in _CLOSING.items())
