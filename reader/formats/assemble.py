"""The last step of every format: a draft becomes an article, its proses placed, its sentences split and named."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from reader.errors import NoArticleError
from reader.formats.protocol import Draft
from reader.model.article import (
    Article,
    Block,
    Code,
    Definition,
    Definitions,
    Details,
    Dropped,
    Figure,
    Footnote,
    Item,
    List,
    Paragraph,
    Prose,
    Quote,
    Section,
    Sentence,
    Span,
    Table,
    block_proses,
)
from reader.model.document import Document
from reader.model.units import LanguageTag
from reader.text.language import article_language, foreign, normalised, same_language
from reader.text.sentences import sentence_spans

BLANK_LINE = "\n\n"
LINE = "\n"
CELL = "\t"


def assemble(draft: Draft, document: Document) -> Article:
    """Return the article that the draft describes, with every offset counted in ``Article.text``.

    Sections are named s1, s2 … and sentences s2.1, s2.2 …; the text is joined as ``reader.model.article`` says.

    Raises:
        NoArticleError: the draft holds no words.
    """
    sections = _sections(draft.sections)
    sample = BLANK_LINE.join(prose.text for section in sections for prose in _running(section))
    placer = _Placer(article_language(draft.language, sample))
    placed = tuple(placer.section(number, section) for number, section in enumerate(sections, start=1))
    if not any(character.isalnum() for part in placer.parts for character in part):
        raise NoArticleError(f"{document.source or 'The source'} holds no text to read: name another page or file.")
    return Article(
        title=_title(draft, placed),
        language=placer.language,
        sections=placed,
        text="".join(placer.parts),
        source=document.source,
        byline=draft.byline or None,
        published=draft.published or None,
        description=draft.description or None,
        dropped=tuple(Dropped(one.text.strip(), one.reason) for one in draft.dropped if one.text.strip()),
    )


def _title(draft: Draft, sections: tuple[Section, ...]) -> str:
    """Return the title on one line: the draft's own, else the heading or the words that come first."""
    if title := " ".join(draft.title.split()):
        return title
    for section in sections:
        if section.heading:
            return " ".join(section.heading.text.split())
        words = " ".join(prose.text for block in section.blocks for prose in block_proses(block)).split()
        if words:
            return " ".join(words[:10]) + ("…" if len(words) > 10 else "")
    return ""


def _sections(sections: tuple[Section, ...]) -> list[Section]:
    """Drop a lead without blocks, and give the blocks of later sections without a heading to the one before."""
    kept: list[Section] = []
    for section in sections:
        if section.heading and section.heading.text.strip():
            kept.append(section)
        elif kept:
            kept[-1] = replace(kept[-1], blocks=kept[-1].blocks + section.blocks)
        elif section.blocks:
            kept.append(replace(section, heading=None, level=1))
    return kept


def _running(section: Section) -> list[Prose]:
    """Return the proses that tell the language: code does not."""
    head = [section.heading] if section.heading else []
    return head + [prose for block in section.blocks if not isinstance(block, Code) for prose in block_proses(block)]


class _Placer:
    """Lays proses one after the other and counts; ``parts`` join to the article's text."""

    def __init__(self, language: LanguageTag) -> None:
        self.language = language
        self.parts: list[str] = []
        self._offset = 0
        self._section = ""
        self._sentences = 0

    def section(self, number: int, section: Section) -> Section:
        """Return the section placed after all before it."""
        self._section, self._sentences = f"s{number}", 0
        heading = self._plain(section.heading) if section.heading else None
        level = min(6, max(1, section.level)) if heading else 1
        return Section(self._section, heading, level, tuple(self._block(block) for block in section.blocks))

    def _put(self, prose: Prose, separator: str, *, split: bool) -> Prose:
        if self.parts:
            self.parts.append(separator)
            self._offset += len(separator)
        start = self._offset
        self.parts.append(prose.text)
        self._offset += len(prose.text)
        language = self._language(prose)
        sentences = self._split(prose.text, start, language) if split else ()
        return Prose(prose.text, start, _placed(prose, start), sentences, language)

    def _plain(self, prose: Prose, separator: str = BLANK_LINE) -> Prose:
        return self._put(prose, separator, split=False)

    def _text(self, prose: Prose, separator: str = BLANK_LINE) -> Prose:
        return self._put(prose, separator, split=True)

    def _split(self, text: str, offset: int, language: LanguageTag | None) -> tuple[Sentence, ...]:
        sentences = []
        for start, end in sentence_spans(text, language or self.language):
            self._sentences += 1
            name = f"{self._section}.{self._sentences}"
            sentences.append(Sentence(name, offset + start, offset + end, text[start:end]))
        return tuple(sentences)

    def _language(self, prose: Prose) -> LanguageTag | None:
        """Return the prose's own language where it is marked or evident and differs from the article's."""
        marked = normalised(prose.language)
        if marked:
            return None if same_language(marked, self.language) else marked
        return foreign(prose.text, self.language)

    def _block(self, block: Block) -> Block:
        match block:
            case Paragraph(prose):
                return Paragraph(self._text(prose))
            case List(items):
                return replace(block, items=self._items(items, BLANK_LINE))
            case Table():
                return self._table(block)
            case Figure():
                alt = self._plain(block.alt) if block.alt and block.alt.text and not block.decorative else None
                return replace(block, alt=alt, caption=self._text(block.caption) if block.caption else None)
            case Quote(prose, attribution):
                return Quote(self._text(prose), self._plain(attribution) if attribution else None)
            case Definitions(definitions):
                return Definitions(self._definitions(definitions))
            case Details(summary, blocks):
                return Details(self._plain(summary), tuple(self._block(inner) for inner in blocks))
            case Footnote(mark, prose):
                return Footnote(mark, self._text(prose))
            case Code(prose):
                return Code(self._put_code(prose))

    def _put_code(self, prose: Prose) -> Prose:
        """Place code, which is in no language, so none is looked for."""
        return self._plain(replace(prose, language=self.language))

    def _items(self, items: tuple[Item, ...], separator: str) -> tuple[Item, ...]:
        placed = []
        for item in items:
            prose = self._text(item.prose, separator)
            separator = LINE
            placed.append(replace(item, prose=prose, items=self._items(item.items, LINE)))
        return tuple(placed)

    def _definitions(self, definitions: tuple[Definition, ...]) -> tuple[Definition, ...]:
        placed = []
        separator = BLANK_LINE
        for entry in definitions:
            term = self._plain(entry.term, separator)
            placed.append(Definition(term, self._text(entry.prose, LINE)))
            separator = LINE
        return tuple(placed)

    def _table(self, table: Table) -> Table:
        caption = self._text(table.caption) if table.caption else None
        rows = [table.header, *table.rows] if table.header else list(table.rows)
        placed = []
        separator = BLANK_LINE
        for row in rows:
            first = partial(self._plain, separator=separator)
            placed.append(
                tuple(first(cell) if not index else self._plain(cell, CELL) for index, cell in enumerate(row))
            )
            separator = LINE
        header = placed.pop(0) if table.header else ()
        return replace(table, caption=caption, header=header, rows=tuple(placed))


def _placed(prose: Prose, by: int) -> tuple[Span, ...]:
    """Return the spans in rising order, moved by so much and cut to the prose; one that lies outside marks nothing."""
    if not prose.spans:
        return ()
    end = len(prose.text)
    cut = (
        Span(span.kind, max(0, span.start) + by, min(end, span.end) + by, span.target, span.text)
        for span in prose.spans
    )
    return tuple(sorted((span for span in cut if span.start <= span.end), key=lambda span: (span.start, -span.end)))
