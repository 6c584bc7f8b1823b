"""Plain sentences judged by eye: are word swaps right, sentences grammatical, facts kept?

``--draw swaps|sentences|facts`` prints rows, drawn and shuffled, without saying where each is from; a person writes
``id mark`` lines into ``plain_eye_NAME.txt``. Without ``--draw`` the verdicts are counted and the report is written.
An id is a digest of what was judged, so that a row whose wording has changed since is counted no more.

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
WANTED = {"swaps": 200, "sentences": 200, "facts": 150, "fresh": 60}
AIMS = {"swaps": 90, "sentences": 97, "facts": 99, "fresh": 99}
SEED = 22


@cache
def changed() -> tuple[tuple[str, str, tuple[str, ...], tuple[tuple[str, str], ...]], ...]:
    """Return what the program changed: where, source, plain sentences, and the words swapped."""
    found = []
    for name, source, made, edits, was in checked("odd"):
        if was:
            words = tuple((one.before, one.after) for one in edits if one.rule == "word")
            found.append((name, source, tuple(split_sentences(made)), words))
    for number, source in enumerate(_news()):
        done = simplify(source)
        if done.text != source:
            words = tuple((one.before, one.after) for one in done.sentences[0].edits if one.rule == "word")
            found.append((f"news {number}", source, tuple(one.text for one in done.sentences), words))
    return tuple(found)


@cache
def fresh() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return source and plain sentences of news that nobody had looked at when the rules were mended."""
    made = ((source, simplify(source)) for source in _news(0))
    return tuple((source, tuple(one.text for one in done.sentences)) for source, done in made if done.text != source)


def _news(half: int = 1) -> Iterator[str]:
    """Yield sentences of shared news articles, the hard version, a few of each."""
    path = SHARED / "bench" / "levels" / "articles.jsonl.gz"
    if path.exists():
        for line in gzip.decompress(path.read_bytes()).splitlines()[half::2]:
            article = json.loads(line)
            lines = [one for part in article["advanced"].splitlines() for one in split_sentences(part.strip())]
            yield from random.Random(article["name"]).sample(lines, min(10, len(lines)))  # noqa: S311


def _id(*parts: str) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:10]


def drawn(name: str) -> dict[str, str]:
    """Return rows to judge by id, in the order of a shuffle."""
    found = {}
    if name == "fresh":
        found = {_id(source, *made): f"- {source}\n  + {' '.join(made)}" for source, made in fresh()}
    for _, source, made, words in changed() if name != "fresh" else ():
        if name == "swaps":
            found |= {_id(source, *pair): f"{pair[0]} -> {pair[1] or '-'} | {source}" for pair in words}
        elif name == "sentences":
            found |= {_id(one): one for one in made if one not in source}
        else:
            found[_id(source, *made)] = f"- {source}\n  + {' '.join(made)}"
    keys = sorted(found)
    random.Random(SEED).shuffle(keys)  # noqa: S311
    return {key: found[key] for key in keys[: WANTED[name]]}


def verdicts(name: str) -> dict[str, str]:
    path = HERE / f"plain_eye_{name}.txt"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return dict(line.split()[:2] for line in lines if line.strip() and not line.startswith("#"))


def main() -> None:
    if "--draw" in sys.argv:
        name = sys.argv[sys.argv.index("--draw") + 1]
        known = verdicts(name)
        for key, row in drawn(name).items():
            if key not in known:
                print(f"{key} {row}")
        return
    lines = []
    for name in WANTED:
        rows, marks = drawn(name), verdicts(name)
        seen = [marks[key] for key in rows if key in marks]
        good = seen.count("1")
        share = f"{100 * good / len(seen):.1f} %" if seen else "none"
        lines.append((name, len(rows), len(seen), good, share, f"{AIMS[name]} %"))
    now = table(("what", "drawn", "judged", "right", "share", "wanted"), lines)
    told = table(("what", "reading", "judged", "right", "share"), [row for name in WANTED for row in readings(name)])
    publish("plain_eye", f"{_NOW}\n\n{now}\n\n{_READINGS}\n\n{told}")


_NOW = (
    "As the program is now. What a reading found wrong was mended before the next, so that these figures flatter: "
    "they hold for rows whose mistakes are known. The fresh rows, of facts in news, were drawn after the last mending."
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
