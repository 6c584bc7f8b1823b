"""An article as a sequence of utterances: what is said, in which order, with which pauses and announcements."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

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
    SpanKind,
    Table,
)
from reader.model.speech import Role, Script, Spoken, Utterance
from reader.model.units import LanguageTag, Milliseconds
from reader.settings import Settings
from reader.speech.inline import instead, join, only_said, say
from reader.text.plural import counted
from reader.text.spoken import spoken_map

BEFORE_HEADING = Milliseconds(600)
AFTER = {
    Role.TITLE: Milliseconds(700),
    Role.HEADING: Milliseconds(450),
    Role.SENTENCE: Milliseconds(180),
    Role.QUOTE: Milliseconds(180),
    Role.ITEM: Milliseconds(250),
    Role.ROW: Milliseconds(350),
    Role.TERM: Milliseconds(250),
    Role.CODE: Milliseconds(200),
}
"""Silence after an utterance at the normal speed; it shrinks as the speed grows."""
AFTER_BLOCK = Milliseconds(400)
"""Silence after the last utterance of a block, unless it is one of many short ones."""
BRISK = {Role.ITEM, Role.TERM, Role.ROW}


def script(article: Article, settings: Settings | None = None) -> Script:
    """Return everything that is said of an article, the title first."""
    writer = _Writer(article, settings or Settings())
    writer.title()
    for number, section in enumerate(article.sections):
        writer.section(number, section)
    return Script(article, tuple(writer.utterances))


@dataclass(slots=True)
class _Writer:
    article: Article
    settings: Settings
    utterances: list[Utterance] = field(default_factory=list)
    at: int = 0
    """Where in the text the last utterance ended, for what has no text of its own."""
    number: int = 0
    block: int = 0
    lead: list[str] = field(default_factory=list)
    """Announcements that wait for the next utterance."""
    opens: str = ""

    def title(self) -> None:
        text = self.article.title or "Untitled article"
        self._append(Role.TITLE, spoken_map(text, self.article.language), self.article.language, 0, 0)
        self._close()

    def section(self, number: int, section: Section) -> None:
        self.number = number
        if section.heading:
            if self.settings.heading_levels:
                self.lead.append(f"Level {section.level}")
            self._whole(section.heading, Role.HEADING, level=section.level)
        for block in section.blocks:
            self._block(block)

    def _block(self, block: Block) -> None:
        match block:
            case Paragraph(prose):
                self._running(prose, Role.SENTENCE)
            case List():
                self._list(block.items, ordered=block.ordered, first=block.first, depth=1)
            case Table():
                self._table(block)
            case Figure():
                self._figure(block)
            case Quote():
                self._quote(block)
            case Definitions(items):
                self.lead.append(f"Definitions, {counted(len(items), 'term')}")
                for item in items:
                    self._whole(item.term, Role.TERM)
                    self._running(item.prose, Role.SENTENCE)
            case Details():
                self.lead.append("Details")
                self._running(block.summary, Role.SENTENCE)
                for inner in block.blocks:
                    self._block(inner)
            case Footnote(mark, prose):
                self.lead.append(f"Note {mark}")
                self._running(prose, Role.FOOTNOTE)
            case Code(prose):
                self.lead.append("Code")
                for start, end in _lines(prose):
                    self._stretch(prose, start, end, Role.CODE)
                self._close()

    def _list(self, items: tuple[Item, ...], *, ordered: bool, first: int, depth: int) -> None:
        self.lead.append(f"{'List' if depth == 1 else 'List inside'}, {counted(len(items), 'item')}")
        self.opens = "list" if depth == 1 else self.opens
        for number, item in enumerate(items, first):
            if ordered:
                self.lead.append(str(number))
            self._running(item.prose, Role.ITEM, level=depth)
            if item.items:
                self._list(item.items, ordered=item.ordered, first=1, depth=depth + 1)
                if number < first + len(items) - 1:
                    self.lead.append("Outer list")

    def _table(self, table: Table) -> None:
        columns = max((len(row) for row in (table.header, *table.rows)), default=0)
        self.lead.append(f"Table, {counted(len(table.rows), 'row')}, {counted(columns, 'column')}")
        self.opens = "table"
        if table.caption:
            self._running(table.caption, Role.CAPTION)
        if not table.rows and table.header:
            self._row(table.header, ())
        for row in table.rows:
            self._row(row, table.header, headed=table.row_headed)
        self._close()

    def _row(self, row: tuple[Prose, ...], header: tuple[Prose, ...], *, headed: bool = False) -> None:
        parts: list[Spoken] = []
        end = row[0].start if row else self.at
        for column, cell in enumerate(row):
            if not cell.text.strip():
                continue
            language = cell.language or self.article.language
            gap = self.article.text[end : cell.start]
            head = header[column].text.strip() if column < len(header) and not (headed and column == 0) else ""
            parts.append(instead(". " if parts else "", gap))
            if head:
                parts.append(only_said(f"{spoken_map(head, language).text}: "))
            parts.append(say(cell, cell.start, cell.end, language, self.settings))
            end = cell.end
        if parts:
            self._append(Role.ROW, join(parts), self.article.language, row[0].start, end)
            self.block += 1

    def _figure(self, figure: Figure) -> None:
        wanted = self.settings.pictures
        if figure.decorative or wanted == "none" or (not figure.alt and not figure.caption and wanted != "all"):
            return
        self.opens = "picture"
        if figure.alt:
            self.lead.append("Picture")
            self._running(figure.alt, Role.FIGURE)
        elif wanted == "all":
            self._append(Role.FIGURE, only_said("Picture without a description"), LanguageTag("en"), self.at, self.at)
            self._close()
        if figure.caption:
            self.lead.append("Caption")
            self._running(figure.caption, Role.CAPTION)

    def _quote(self, quote: Quote) -> None:
        self.lead.append("Quote")
        self.opens = "quote"
        self._running(quote.prose, Role.QUOTE)
        if quote.attribution:
            self._whole(quote.attribution, Role.QUOTE)
        else:
            self.lead.append("End of quote")

    def _running(self, prose: Prose, role: Role, *, level: int = 0) -> None:
        """Say a prose sentence by sentence."""
        if prose.sentences:
            for sentence in prose.sentences:
                self._stretch(prose, sentence.start, sentence.end, role, level=level)
            self._close()
        else:
            self._whole(prose, role, level=level)

    def _whole(self, prose: Prose, role: Role, *, level: int = 0) -> None:
        if prose.text.strip():
            self._stretch(prose, prose.start, prose.end, role, level=level)
            self._close()

    def _stretch(self, prose: Prose, start: int, end: int, role: Role, *, level: int = 0) -> None:
        language = _language(prose, start, end) or self.article.language
        links = sum(span.kind is SpanKind.LINK and start <= span.start < end for span in prose.spans)
        self._append(role, say(prose, start, end, language, self.settings), language, start, end, level, links)

    def _append(
        self, role: Role, spoken: Spoken, language: LanguageTag, start: int, end: int, level: int = 0, links: int = 0
    ) -> None:
        self.utterances.append(
            Utterance(
                role=role,
                spoken=spoken,
                language=language,
                start=start,
                end=end,
                section=self.number,
                block=self.block,
                level=level,
                links=links,
                opens=self.opens,
                lead=". ".join(self.lead),
                pause_before=BEFORE_HEADING if role is Role.HEADING else Milliseconds(0),
                pause_after=AFTER.get(role, AFTER[Role.SENTENCE]),
            )
        )
        self.at, self.opens = end, ""
        self.lead.clear()

    def _close(self) -> None:
        """End the block: a longer pause, and the next utterance belongs to the next paragraph."""
        if self.utterances and self.utterances[-1].role not in BRISK:
            last = self.utterances[-1]
            self.utterances[-1] = replace(last, pause_after=Milliseconds(max(last.pause_after, AFTER_BLOCK)))
        self.block += 1


def _language(prose: Prose, start: int, end: int) -> LanguageTag | None:
    """Return the language of a stretch where it is marked: the prose's own, or that of a span around all of it."""
    for span in prose.spans:
        if span.kind is SpanKind.LANGUAGE and span.start <= start and end <= span.end and span.target:
            return LanguageTag(span.target)
    return prose.language


def _lines(prose: Prose) -> Iterator[tuple[int, int]]:
    at = prose.start
    for line in prose.text.split("\n"):
        if line.strip():
            yield at, at + len(line)
        at += len(line) + 1
