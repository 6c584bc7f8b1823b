"""A plain text cut into chunks: runs of lines that are one thing."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby

from reader.errors import TooLargeError


class Kind(StrEnum):
    """What a chunk of lines looks like."""

    TEXT = "text"
    HEADING = "heading"
    LIST = "list"
    QUOTE = "quote"
    TABLE = "table"
    CODE = "code"
    FIGURE = "figure"


@dataclass(frozen=True, slots=True)
class Chunk:
    """Lines that belong together, without trailing blanks; ``style`` says how a heading is set off."""

    lines: tuple[str, ...]
    kind: Kind = Kind.TEXT
    style: str = ""
    width: int = 0
    """Columns at which the text was wrapped; 0 where it was not."""

    @property
    def text(self) -> str:
        return " ".join(line.strip() for line in self.lines)

    @property
    def single(self) -> bool:
        return len(self.lines) == 1


PLAIN = "plain"
"""Style of a line that is no heading, though it looks like one."""
PARAGRAPH_LINE = 130
"""Columns from which a line is a paragraph of its own, for nobody wraps so late."""
NARROWEST = 50
"""Columns below which lines are verse or an address rather than wrapped text."""

MOST_GROUPS = 60_000
"""Runs of lines between blank ones; a thick book has some 15,000."""
MOST_LINES = 600_000
MOST_TOGETHER = 150_000
"""Lines without a blank one between them."""

BULLET = re.compile(r"(?P<indent>\s*)(?P<mark>[-*+•◦▪▫●○‣⁃·–—➢➤✓✔])[ \t\u00a0]+(?=\S)")
NUMBER = re.compile(r"(?P<indent>\s*)\(?(?P<mark>\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)][ \t\u00a0]+(?=\S)")
_UNDERLINE = re.compile(r"\s*(={3,}|-{3,}|~{3,}|\^{3,}|\*{3,})\s*")
_UNDER = {"=": "double", "*": "double", "-": "single", "~": "wavy", "^": "pointed"}
"""Style of a heading by the signs below it."""
_RULE = re.compile(r"\s*(?:[-=_*~#+·•—–.]\s*){3,}")
_COLUMNS = re.compile(r"\s{0,8}(?:-{2,}|={2,})(?: +(?:-{2,}|={2,}))+")
"""A line that shows where the columns of a table begin."""
_QUOTED = re.compile(r"\s{0,3}>")
_CODE_LINE = re.compile(
    r"[{};]\s*$|[=!<>]=|=>|\w+\(.*\)|"
    r"^\s*(?:def |class |import |from \w+ import|function |const |let |var |\$ |#include|</?\w+)"
)
_BOXED = re.compile(r"\s*[|+].*[|+]\s*|\s*[┌├└│╔╠╚║─═+|].*")


def chunks_of(text: str) -> list[Chunk]:
    """Return the chunks of a text in order; rules of dashes and the like are left out, for they hold no words.

    Raises:
        TooLargeError: there are more of them than an article can have.
    """
    groups = _groups([line.rstrip() for line in text.split("\n")])
    lengths = [len(group) for group in groups]
    if len(groups) > MOST_GROUPS or sum(lengths) > MOST_LINES or max(lengths, default=0) > MOST_TOGETHER:
        raise too_many()
    width = _wrap_width(groups)
    chunks = [chunk for group in groups for chunk in _parted(group, width)]
    items = sum(len(chunk.lines) for chunk in chunks if chunk.kind is Kind.LIST)
    if len(chunks) + items > MOST_GROUPS:
        raise too_many()
    return _joined_lists(chunks)


def too_many() -> TooLargeError:
    return TooLargeError("The text has more paragraphs than an article can have: give a single chapter of it.")


def _groups(lines: list[str]) -> list[list[str]]:
    """Return the runs of lines between blank lines."""
    return [list(group) for filled, group in groupby(lines, key=lambda line: bool(line.strip())) if filled]


def _wrap_width(groups: list[list[str]]) -> int:
    """Return the columns at which the text seems wrapped, 0 if it is not."""
    lengths = [len(line) for group in groups if len(group) > 1 for line in group if len(line) <= PARAGRAPH_LINE]
    widest = max(lengths, default=0)
    return widest if widest >= NARROWEST else 0


def _parted(group: list[str], width: int) -> list[Chunk]:
    """Cut a run of lines where it changes from one kind of thing to another."""
    if table := _table(group):
        return [table]
    if len(group) > 1 and all(_BOXED.fullmatch(line) for line in group):
        return [Chunk(tuple(group), Kind.CODE)]
    if all(line.startswith(("    ", "\t")) for line in group) and _is_code(group):
        return [Chunk(tuple(group), Kind.CODE)]
    if found := _columns(group):
        return found
    runs = _runs(group)
    if any(len(line) > PARAGRAPH_LINE for line in group):
        return [part for run in runs for part in _by_line(run)]
    return [chunk for run in runs for part in _under_capitals(run) for chunk in _texts(part, width)]


def _is_code(lines: list[str]) -> bool:
    return 2 * sum(bool(_CODE_LINE.search(line)) for line in lines) >= len(lines)


def _table(group: list[str]) -> Chunk | None:
    """Return lines with the same number of tabs as a table, as they come when one is copied from a page."""
    tabs = {line.strip(" ").count("\t") for line in group}
    if len(group) > 1 and len(tabs) == 1 and tabs != {0} and not any(line[0] == "\t" for line in group):
        return Chunk(tuple(group), Kind.TABLE)
    return None


def _by_line(run: Chunk) -> list[Chunk]:
    """Return each line of a text as a paragraph of its own, as programs write it that never break lines."""
    return [replace(run, lines=(line,)) for line in run.lines] if run.kind is Kind.TEXT else [run]


def _columns(group: list[str]) -> list[Chunk]:
    """Return a table whose columns are told by a line of dashes below its head, with the text around it; else nothing.

    Its cells come apart by tabs, as those of one that was copied from a page.
    """
    rules = [at for at, line in enumerate(group) if _COLUMNS.fullmatch(line)]
    if not rules:
        return []
    first = rules[0]
    # A line above the head too, as reStructuredText has it, or only the one below the head.
    head = first + 1 if len(rules) > 1 and rules[1] == first + 2 else first - 1
    below = head + 2
    last = next((at for at in rules if at >= below), len(group))
    if head < 0 or last == below:
        return []
    starts = [found.start() for found in re.finditer(r"[-=]+", group[first])]
    ends = [*starts[1:], None]
    rows = [group[head], *group[below:last]]
    if any(row[start - 1 : start].strip() for row in rows for start in starts[1:]):
        return []  # the words do not keep to the columns
    lines = tuple(
        "\t".join(row[start:end].strip() for start, end in zip(starts, ends, strict=True)) for row in rows if row
    )
    around = group[: min(first, head)], group[last + 1 :]
    before, after = (Chunk(tuple(lines)) for lines in around)
    return [part for part in (before, Chunk(lines, Kind.TABLE), after) if part.lines]


def _runs(group: list[str]) -> list[Chunk]:
    """Cut a run of lines into headings that are underlined, quotes, lists and the rest."""
    kinds = _kinds(group)
    runs: list[tuple[Kind, str, list[str]]] = []
    cut = True
    index = 0
    while index < len(group):
        line, kind = group[index], kinds[index]
        under = _UNDERLINE.fullmatch(group[index + 1]) if index + 1 < len(group) else None
        if _RULE.fullmatch(line):
            cut = True
        elif under and kind is Kind.TEXT and _underlines(under[1], line):
            runs.append((Kind.HEADING, _UNDER[under[1][0]], [line]))
            cut = True
            index += 1
        elif cut or runs[-1][0] is not kind:
            runs.append((kind, "", [line]))
            cut = False
        else:
            runs[-1][2].append(line)
        index += 1
    return [Chunk(tuple(lines), kind, style) for kind, style, lines in runs]


def _underlines(rule: str, line: str) -> bool:
    return len(rule) >= min(len(line.strip()) // 2, 40) and len(line.strip()) <= 100


def _kinds(group: list[str]) -> list[Kind]:
    """Return the kind of each line: quoted, in a list, or text."""
    bullets = sum(bool(BULLET.match(line)) for line in group)
    kinds: list[Kind] = []
    for index, line in enumerate(group):
        before = group[index - 1].rstrip() if index else ""
        inside = bool(kinds) and kinds[-1] is Kind.LIST
        if _RULE.fullmatch(line):
            kinds.append(Kind.TEXT)
        elif _QUOTED.match(line):
            kinds.append(Kind.QUOTE)
        elif _begins_item(line, before, inside=inside, bullets=bullets) or (inside and _goes_on(before, line)):
            kinds.append(Kind.LIST)
        else:
            kinds.append(Kind.TEXT)
    return kinds


def _begins_item(line: str, before: str, *, inside: bool, bullets: int) -> bool:
    if bullet := BULLET.match(line):
        dash = bullet["mark"] in "–—-"
        return inside or not before or before.endswith(":") or bullets > 1 or not dash
    if number := NUMBER.match(line):
        # Inside a text, "1960. He" at the start of a line is the end of a sentence.
        return inside or not before or number["mark"] in ("1", "a", "A", "i")
    return False


def _goes_on(before: str, line: str) -> bool:
    """Tell whether a line without a mark goes on with the item before it."""
    return line[0].isspace() or line[0].islower() or (len(before) >= NARROWEST and before[-1:] not in ".!?:;…")


def _under_capitals(run: Chunk) -> list[Chunk]:
    """Cut a run of text before and after each line in capitals with prose right below it."""
    if run.kind is not Kind.TEXT or run.single:
        return [run]
    parts: list[list[str]] = [[]]
    for at, line in enumerate(run.lines):
        if _heads(run.lines, at):
            parts += [[line], []]
        else:
            parts[-1].append(line)
    return [replace(run, lines=tuple(part)) for part in parts if part]


def _heads(lines: tuple[str, ...], at: int) -> bool:
    text, below = lines[at].strip(), " ".join(lines[at + 1 : at + 4])
    if not text.isupper() or sum(map(str.isalpha, text)) < 4 or len(text) > NARROWEST or text[-1] in ".!,;:…":
        return False
    ended = at == 0 or lines[at - 1].rstrip("\"'”’»)]").endswith((".", "!", "?", "…"))
    return ended and len(below) > NARROWEST and bool(lines[at + 1].strip()) and not lines[at + 1].isupper()


def _texts(run: Chunk, width: int) -> list[Chunk]:
    """Cut a run of text into its paragraphs where each line is one, and a heading from the text right below it."""
    if run.kind is not Kind.TEXT or run.single:
        return [run]
    longest = max(map(len, run.lines))
    own = longest if len(run.lines) > 2 and longest >= NARROWEST else width
    first, second, *rest = run.lines
    stands_alone = own and len(first) + 1 + len(second.split()[0]) < own - 15 and first[-1] not in ".!,;:…”\"')"
    if stands_alone and rest and len(second) > 0.7 * own and first[:1].isupper() and second[:1].isupper():
        return [replace(run, lines=(first,)), replace(run, lines=run.lines[1:], width=own)]
    return [replace(run, width=own)]


def _joined_lists(chunks: list[Chunk]) -> list[Chunk]:
    """Join items that stand apart by blank lines into one list."""
    joined: list[list[Chunk]] = []
    for chunk in chunks:
        last = joined[-1][-1] if joined else None
        if last and last.kind is chunk.kind is Kind.LIST and _same_marks(last.lines[0], chunk.lines[0]):
            joined[-1].append(chunk)
        else:
            joined.append([chunk])
    return [
        replace(run[0], lines=tuple(line for chunk in run for line in chunk.lines)) if len(run) > 1 else run[0]
        for run in joined
    ]


def _same_marks(one: str, other: str) -> bool:
    return bool(BULLET.match(one)) == bool(BULLET.match(other))
