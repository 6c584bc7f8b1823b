"""How many sentences of web pages, encyclopedia and news say something else in the plain version, judged by eye.

``plain_eye`` reads what the program changed in a few hundred known sentences; this one draws from thousands, all of the
odd halves of the shared material, so that nearly every row is one that nobody has seen. ``--draw COUNT SEED`` prints
changed rows that nobody has judged; a person writes ``id mark`` lines into ``plain_wide.txt``, each reading under a
line of ``#`` that says when it was made and how many of 100 sentences were changed then. What a reading found was
mended before the next, so that only the last one, made after the last mending, tells how the program does.

Criteria, as for the facts of ``plain_eye`` and written before the first row was read: ``1`` if the plain wording says
all that the source says and nothing else: numbers, names, times, negation, doubt, conditions, causes, who did what, and
which thing a new sentence speaks of; ``0`` otherwise. A ``g`` behind the mark says that the English has an error that
the source had not.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import random
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from reader import read_article
from reader.errors import PlainspokenError
from reader.plain.simplify import simplify
from reader.text.sentences import split_sentences
from tests.benchmarks.report import publish, table
from tests.shared import SHARED

VERDICTS = Path(__file__).with_suffix(".txt")
_OF_A_PAGE = 40
"""Sentences taken of one page, so that no long page outweighs the others."""
_SHARE = re.compile(r"\((\d+) in 100 changed\)")
"""How a reading says what share of all sentences was changed at its time."""
_DETACHED = (
    (re.compile(r" ([.,;:!?%)\]])"), r"\1"),
    (re.compile(r"([(\[$£]) "), r"\1"),
    (re.compile(r" ('s|'re|'ll|'ve|'d|'m|n't)\b"), r"\1"),
    (re.compile(r"`` ?| ?''"), '"'),
    (re.compile(r'" ([^"]*?) "'), r'"\1"'),
)
"""Marks that the shared encyclopedia sentences have spaces around, and how they are written."""


def sources(half: str = "odd") -> list[str]:
    """Return the sentences of one half, each once; of the odd one unless told."""
    odd = half == "odd"
    found = [*_encyclopedia(odd), *_news(odd), *_pages(odd)]
    return list(dict.fromkeys(one.strip() for one in found if one.strip()))


def _rows(*path: str) -> list[dict[str, str]]:
    data = gzip.decompress(SHARED.joinpath("bench", *path).read_bytes())
    return [json.loads(line) for line in data.splitlines()]


def _encyclopedia(odd: int) -> Iterator[str]:
    for row in _rows("levels", "sentences.jsonl.gz")[odd::2]:
        text = row["text"]
        for pattern, new in _DETACHED:
            text = pattern.sub(new, text)
        yield text


def _news(odd: int) -> Iterator[str]:
    for row in _rows("levels", "articles.jsonl.gz")[odd::2]:
        for paragraph in row["advanced"].splitlines():
            yield from split_sentences(paragraph.strip())


def _pages(odd: int) -> Iterator[str]:
    for path in sorted((SHARED / "bench" / "sections" / "pages").glob("*.html.gz")):
        if int(path.name[:4]) % 2 == odd:
            try:
                article = read_article(gzip.decompress(path.read_bytes()), url="https://example.org/")
            except PlainspokenError:
                continue
            sentences = [one.text for one in article.sentences if 6 < len(one.text.split()) < 60]
            random.Random(path.name).shuffle(sentences)  # noqa: S311
            yield from sentences[:_OF_A_PAGE] if article.language.startswith("en") else ()


@cache
def changed() -> tuple[int, dict[str, tuple[str, str]]]:
    """Return how many sentences there are, and each that was changed with what it became, by id."""
    every = sources()
    made = {source: simplify(source).text.strip() for source in every}
    return len(every), {_id(one, plain): (one, plain) for one, plain in made.items() if plain != one}


def _id(source: str, plain: str) -> str:
    return hashlib.sha256(f"{source}\n{plain}".encode()).hexdigest()[:10]


def readings() -> list[tuple[str, dict[str, str]]]:
    """Return what was read when, with the mark of each row."""
    parts = VERDICTS.read_text(encoding="utf-8").split("# ")[1:] if VERDICTS.exists() else []
    return [
        (part.splitlines()[0], dict(line.split() for line in part.splitlines()[1:] if line.strip())) for part in parts
    ]


def main() -> None:
    """Print rows to be judged, or count the verdicts and write the report."""
    number, rows = changed()
    known = {key for _, marks in readings() for key in marks}
    if "--draw" in sys.argv:
        count, seed = map(int, sys.argv[sys.argv.index("--draw") + 1 :][:2])
        keys = sorted(rows.keys() - known)
        random.Random(seed).shuffle(keys)  # noqa: S311
        for key in keys[:count]:
            print(f"{key}\n  - {rows[key][0]}\n  + {rows[key][1]}")
        return
    share = len(rows) / number
    lines = [_line(name, list(marks.values())) for name, marks in readings()]
    told = f"{number} sentences of the odd halves, of which {len(rows)} ({100 * share:.0f} %) are changed now."
    heads = ("reading", "changed rows judged", "facts kept", "of all sentences, facts changed", "English right")
    publish("plain_wide", f"{told}\n\n{table(heads, lines)}")


def _line(name: str, marks: list[str]) -> tuple[str, int, str, str, str]:
    share = int(_SHARE.findall(name)[0]) / 100
    kept = sum(mark.startswith("1") for mark in marks)
    sound = sum("g" not in mark for mark in marks)
    wrong = 100 * share * (len(marks) - kept) / len(marks)
    kept_share, sound_share = (100 * one / len(marks) for one in (kept, sound))
    return name, len(marks), f"{kept} ({kept_share:.1f} %)", f"{wrong:.1f} %", f"{sound} ({sound_share:.1f} %)"


if __name__ == "__main__":
    main()
