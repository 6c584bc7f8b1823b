"""What word processors write, a flow of styled paragraphs, to the parts and sections of an article.

DOCX, ODT and RTF each read their own markup into ``Line`` and blocks; here lists are nested, captions go to what they
describe, and bold lines that are headings become headings.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import groupby
from typing import TypeAlias

from reader.formats.html.inline import join
from reader.formats.html.pieces import Heading, Rule
from reader.formats.inline import attribution
from reader.model.article import (
    Block,
    Code,
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

Part: TypeAlias = Block | Heading | Rule

DEEPEST_LIST = 9
LONGEST_LIST = 1000
LONGEST_HEADING = 100
"""Code points above which a bold line is no heading."""


class Kind(Enum):
    """What a paragraph's style says it is."""

    TEXT = auto()
    TITLE = auto()
    HEADING = auto()
    ITEM = auto()
    QUOTE = auto()
    CAPTION = auto()
    CODE = auto()
    RULE = auto()


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph as it was written."""

    prose: Prose
    kind: Kind = Kind.TEXT
    level: int = 0
    """Of a heading, from 1; how deep an item lies or how far other text is set in, from 0."""
    ordered: bool = False
    group: str = ""
    """Name of the list that an item belongs to."""
    first: int = 1


Flow: TypeAlias = Sequence[Line | Block]


@dataclass(frozen=True, slots=True)
class _Caption:
    """A caption on its way to what it describes."""

    prose: Prose


def opening(flow: Flow) -> tuple[str, Flow]:
    """Return the title, and the flow without it; a line in the title's style further down is a heading."""
    first = next((at for at, one in enumerate(flow) if isinstance(one, Line)), None)
    count = 0
    if first is not None:
        while first + count < len(flow) and _is_title(flow[first + count]):
            count += 1
    lines = [one for one in flow[first : (first or 0) + count] if isinstance(one, Line)] if count else []
    rest = [*flow[:first], *flow[(first or 0) + count :]] if count else flow
    return " ".join(" ".join(line.prose.text.split()) for line in lines), [_as_heading(one) for one in rest]


def _is_title(one: Line | Block) -> bool:
    return isinstance(one, Line) and one.kind is Kind.TITLE


def _as_heading(one: Line | Block) -> Line | Block:
    return Line(one.prose, Kind.HEADING, 1) if isinstance(one, Line) and one.kind is Kind.TITLE else one


def parts_of(flow: Flow) -> list[Part]:
    """Return the flow with its lists, quotes and code put together, and captions at what they describe."""
    parts: list[Part | _Caption] = []
    for (kind, _), run in groupby(_typed_lists(flow), key=_gathered):
        if kind is None:
            parts += map(_single, run)
        else:
            parts.append(_GATHER[kind]([one for one in run if isinstance(one, Line)]))
    return _bold_headings(_captions(parts))


def _gathered(one: Line | Block) -> tuple[Kind | None, str]:
    """Return what neighbours have in common that become one block."""
    return (one.kind, one.group) if isinstance(one, Line) and one.kind in _GATHER else (None, "")


def _single(one: Line | Block) -> Part | _Caption:
    if not isinstance(one, Line):
        return one
    match one.kind:
        case Kind.HEADING:
            return _heading(one.prose, one.level)
        case Kind.RULE:
            return Rule()
        case Kind.CAPTION:
            return _Caption(_calm(one.prose))
        case _:
            return Paragraph(one.prose)


def _heading(prose: Prose, level: int, *, written: bool = True) -> Heading:
    """Return a heading on one line."""
    line = _calm(replace(prose, text=prose.text.replace("\n", " ")))
    return Heading(line, min(6, max(1, level)), written)


def _calm(prose: Prose) -> Prose:
    """Leave out the type that the whole of a heading, quote or caption is set in: it only shows what it is."""
    loud, whole = (SpanKind.STRONG, SpanKind.EMPHASIS), len(prose.text)
    return replace(prose, spans=tuple(s for s in prose.spans if s.kind not in loud or s.end - s.start < whole))


# Lists


def _list(lines: Sequence[Line]) -> List:
    items = _nested(lines, min(line.level for line in lines), 0)
    return List(items, lines[0].ordered, lines[0].first if lines[0].ordered else 1)


def _nested(lines: Sequence[Line], level: int, depth: int) -> tuple[Item, ...]:
    """Return lines of this level as items, with the deeper ones that follow each of them below it."""
    items: list[Item] = []
    at = 0
    while at < len(lines):
        end = at + 1
        while end < len(lines) and lines[end].level > level and depth < DEEPEST_LIST:
            end += 1
        below = lines[at + 1 : end]
        inner = _nested(below, min(one.level for one in below), depth + 1) if below else ()
        items.append(Item(lines[at].prose, inner, bool(below) and below[0].ordered))
        at = end
    return tuple(items)


_BULLET = re.compile(r"(?:[•·◦▪●○‣⁃\uf0b7\uf0a7]\s*|[-–*]\s+)(?=\S)")
_NUMBER = re.compile(r"\(?(\d{1,3})[.)]\s+(?=\S)")


def _typed_lists(flow: Flow) -> Iterator[Line | Block]:
    """Yield the flow with runs of paragraphs that begin with typed bullets or rising numbers made list items."""
    at = 0
    while at < len(flow):
        run = _typed_run(flow, at)
        yield from run or flow[at : at + 1]
        at += max(1, len(run))


def _typed_run(flow: Flow, at: int) -> list[Line]:
    """Return the items that begin here, at least two; else nothing. Those that are set in further lie deeper."""
    run: list[Line] = []
    expected: dict[int, int] = {}
    for here in range(at, min(at + LONGEST_LIST, len(flow))):
        one = flow[here]
        if not isinstance(one, Line) or one.kind is not Kind.TEXT or (run and one.level < run[0].level):
            break
        number = _NUMBER.match(one.prose.text)
        found = number or _BULLET.match(one.prose.text)
        if found is None:
            break
        value = int(number[1]) if number else 0
        counts_on = not number or value == expected.get(one.level, value)
        if run and one.level == run[0].level and not (bool(number) is run[0].ordered and counts_on):
            break
        expected[one.level] = value + 1
        run.append(
            Line(without_start(one.prose, found.end()), Kind.ITEM, one.level, bool(number), f"typed {at}", value or 1)
        )
    return run if len(run) > 1 else []


def without_start(prose: Prose, length: int) -> Prose:
    """Return the prose without its first code points."""
    spans = tuple(replace(s, start=max(0, s.start - length), end=s.end - length) for s in prose.spans if s.end > length)
    return replace(prose, text=prose.text[length:], spans=spans)


# Quotes and code


def _quote(lines: Sequence[Line]) -> Quote:
    """Return paragraphs as one quote; a last one that begins with a dash names who said it."""
    proses = [_calm(line.prose) for line in lines]
    name = attribution(proses[-1].text) if len(proses) > 1 else None
    said = join(proses[:-1] if name else proses)
    return Quote(said or proses[0], Prose(name) if name else None)


def _code(lines: Sequence[Line]) -> Code:
    return Code(Prose("\n".join(line.prose.text for line in lines)))


_GATHER: dict[Kind, Callable[[Sequence[Line]], Block]] = {Kind.ITEM: _list, Kind.QUOTE: _quote, Kind.CODE: _code}


# Captions


def _captions(parts: Sequence[Part | _Caption]) -> list[Part]:
    """Give each caption to the picture before it or the table after it, else to the table before or picture after."""
    made: list[Part] = []
    waiting: Prose | None = None
    for at, part in enumerate(parts):
        if isinstance(part, _Caption):
            after = parts[at + 1] if at + 1 < len(parts) else None
            if isinstance(after, Table) and after.caption and after.caption.text == part.prose.text:
                continue
            if not _captioned(made, Figure, part.prose):
                if isinstance(after, Table) and not after.caption:
                    waiting = part.prose
                elif not _captioned(made, Table, part.prose):
                    if isinstance(after, Figure) and not after.caption:
                        waiting = part.prose
                    else:
                        made.append(Paragraph(part.prose))
            continue
        if waiting is not None and isinstance(part, Figure | Table):
            made.append(replace(part, caption=waiting))
            waiting = None
        else:
            made.append(part)
    return made


def _captioned(made: list[Part], kind: type[Figure] | type[Table], caption: Prose) -> bool:
    """Give the caption to the last part if it is of that kind and has none."""
    last = made[-1] if made else None
    if isinstance(last, Figure | Table) and isinstance(last, kind) and not last.caption:
        made[-1] = replace(last, caption=caption)
        return True
    return False


# Headings and sections


def _bold_headings(parts: list[Part]) -> list[Part]:
    """Make short bold lines above running text headings, one level below the written heading they follow."""
    level = 1
    made: list[Part] = []
    for at, part in enumerate(parts):
        after = parts[at + 1] if at + 1 < len(parts) else None
        if isinstance(part, Heading):
            level = part.level
        bold = isinstance(part, Paragraph) and _is_bold(part.prose) and _runs_on(after)
        made.append(_heading(part.prose, level + 1, written=False) if bold and isinstance(part, Paragraph) else part)
    return made


def _is_bold(prose: Prose) -> bool:
    """Tell whether a paragraph is bold from end to end and as short as a heading."""
    text = prose.text
    if len(text) > LONGEST_HEADING or "\n" in text or text.endswith((".", ",", ";", ":", "…")) or text[:1].islower():
        return False
    bold = sum(span.end - span.start for span in prose.spans if span.kind is SpanKind.STRONG)
    return bold >= len(text.rstrip(" ?!")) > 1 and any(character.isalpha() for character in text)


def _runs_on(part: Part | None) -> bool:
    """Tell whether text follows that a heading can stand above."""
    return isinstance(part, List | Table | Quote) or (isinstance(part, Paragraph) and not _is_bold(part.prose))


def sections_of(parts: Iterable[Part], title: str = "") -> tuple[Section, ...]:
    """Return the parts as sections; the notes of each stand at its end.

    A first heading that only repeats the title is left out, all others stay.
    """
    made: list[Section] = []
    heading: Heading | None = None
    blocks: list[Block] = []
    repeated = _words(title)

    def close() -> None:
        notes = [block for block in blocks if isinstance(block, Footnote)]
        text = [block for block in blocks if not isinstance(block, Footnote)]
        if heading or blocks:
            level = heading.level if heading else 1
            made.append(Section("", heading.prose if heading else None, level, (*text, *notes)))

    for part in parts:
        if isinstance(part, Heading):
            if repeated and _words(part.prose.text) == repeated:
                repeated = ""
                continue
            close()
            heading, blocks = part, []
        elif not isinstance(part, Rule):
            blocks.append(part)
    close()
    return tuple(made)


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))
