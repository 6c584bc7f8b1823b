"""Plain sentences judged by eye: are word swaps right, sentences grammatical, facts kept?

``--draw swaps|sentences|facts COUNT SEED`` prints rows that nobody has judged, drawn and shuffled, without saying
where each is from; a person writes ``id mark`` lines into ``plain_eye_NAME.txt``, each reading under a line of ``#``.
Without ``--draw`` the verdicts are counted and the report is written. An id is a digest of what was judged, so that a
row whose wording has changed since is counted no more. Rows are of shared sentences, shared news, and texts of our own
(``plain_eye_texts.txt``, of which ``--part N`` draws one part alone).

Criteria, written before the first row was read:

* swaps: ``1`` if the new words mean in that sentence what the old ones meant, to a reader who needs the fact, and
  the sentence is right English with them; ``0`` otherwise, also for a clumsy phrase that nobody would write.
* sentences: ``1`` if an editor would find no error of grammar, agreement, article, capital or punctuation that the
  source did not have, and the sentence stands alone; ``0`` otherwise.
* facts: ``1`` if the plain wording says all that the source says and nothing else: numbers, names, times, negation,
  doubt, conditions, causes, who did what, and which thing a new sentence speaks of; ``0`` otherwise.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import random
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from reader.plain.simplify import simplify
from reader.text.sentences import split_sentences
from tests.benchmarks.plain_facts import rows as checked
from tests.benchmarks.report import publish, table
from tests.shared import SHARED

HERE = Path(__file__).parent
AIMS = {"swaps": 90, "sentences": 97, "facts": 99, "fresh": 99}
"""The share that is to be right, in per cent; "fresh" are facts as well, of a reading of news."""

Row = tuple[str, tuple[str, ...], tuple[tuple[str, str], ...]]
"""A source, its plain sentences, and the words swapped."""


@cache
def changed() -> tuple[Row, ...]:
    """Return what the program changed, of all sources."""
    made = (
        (source, simplify(source)) for source in (*_shared(), *_news(1), *_news(0), *_news(1, 4), *_news(0, 4), *own())
    )
    return tuple(
        (
            source,
            tuple(one.text for one in done.sentences),
            tuple((edit.before, edit.after) for edit in done.sentences[0].edits if edit.rule == "word"),
        )
        for source, done in made
        if done.text.strip() != source.strip()
    )


def own(part: int | None = None) -> Iterator[str]:
    """Yield the sentences of our own texts, of all parts or of one."""
    text = (HERE / "plain_eye_texts.txt").read_text(encoding="utf-8")
    for number, piece in enumerate(text.split("# part ")[1:], 1):
        if part in (None, number):
            for line in piece.splitlines()[1:]:
                yield from split_sentences(line.strip())


def _shared() -> Iterator[str]:
    for _, source, _, _, was in checked("odd"):
        if was:
            yield source


def _news(half: int, further: int = 0) -> Iterator[str]:
    """Yield sentences of shared news articles, the hard version, a few of each, or as many of the others."""
    path = SHARED / "bench" / "levels" / "articles.jsonl.gz"
    if path.exists():
        for line in gzip.decompress(path.read_bytes()).splitlines()[half::2]:
            article = json.loads(line)
            lines = [one for part in article["advanced"].splitlines() for one in split_sentences(part.strip())]
            first = random.Random(article["name"]).sample(lines, min(10, len(lines)))  # noqa: S311
            yield from [one for one in lines if one not in first][:further] if further else first


def _id(*parts: str) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:10]


def rows(name: str, part: int | None = None) -> dict[str, str]:
    """Return everything that can be judged, by id."""
    found: dict[str, str] = {}
    wanted = frozenset(own(part))
    for source, made, words in changed():
        if part is not None and source not in wanted:
            continue
        if name == "swaps":
            found |= {_id(source, *pair): f"{pair[0]} -> {pair[1] or '-'} | {source}" for pair in words}
        elif name == "sentences":
            found |= {_id(one): one for one in made if one not in source}
        else:
            found[_id(source, *made)] = f"- {source}\n  + {' '.join(made)}"
    return found


def drawn(name: str, count: int, seed: int, part: int | None = None) -> dict[str, str]:
    """Return rows that nobody has judged, in the order of a shuffle."""
    known = verdicts(name) | (verdicts("fresh") if name == "facts" else {})
    found = rows(name, part)
    keys = sorted(found.keys() - known.keys())
    random.Random(seed).shuffle(keys)  # noqa: S311
    return {key: found[key] for key in keys[:count]}


def verdicts(name: str) -> dict[str, str]:
    path = HERE / f"plain_eye_{name}.txt"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return dict(line.split()[:2] for line in lines if line.strip() and not line.startswith("#"))


def main() -> None:
    if "--draw" in sys.argv:
        name, count, seed = sys.argv[sys.argv.index("--draw") + 1 :][:3]
        part = int(sys.argv[sys.argv.index("--part") + 1]) if "--part" in sys.argv else None
        for key, row in drawn(name, int(count), int(seed), part).items():
            print(f"{key} {row}")
        return
    lines = []
    for name, aim in AIMS.items():
        marks = verdicts(name)
        seen = [marks[key] for key in rows(name) if key in marks]
        good = seen.count("1")
        share = f"{100 * good / len(seen):.1f} %" if seen else "none"
        lines.append((name, len(marks), len(seen), good, share, f"{aim} %"))
    now = table(("what", "judged", "still as judged", "right", "share", "wanted"), lines)
    told = table(("what", "reading", "judged", "right", "share"), [row for name in AIMS for row in readings(name)])
    publish("plain_eye", f"{_NOW}\n\n{now}\n\n{_READINGS}\n\n{told}")


_NOW = (
    "As the program is now. What a reading found wrong was mended before the next, so that these figures flatter: "
    "they hold for rows whose mistakes are known."
)
_READINGS = "As each reading found it, on rows that nobody had judged before:"


def readings(name: str) -> Iterator[tuple[str, int, int, int, str]]:
    """Yield what each reading found: its number, how many rows, how many right."""
    path = HERE / f"plain_eye_{name}.txt"
    parts = path.read_text(encoding="utf-8").split("#")[1:] if path.exists() else []
    for number, part in enumerate(parts, 1):
        marks = [line.split()[1] for line in part.splitlines()[1:] if line.strip()]
        yield name, number, len(marks), marks.count("1"), f"{100 * marks.count('1') / max(1, len(marks)):.1f} %"


if __name__ == "__main__":
    main()
