"""How well web pages are parsed into sections, beside trafilatura and Readability on the same pages in the same run.

``python -m tests.benchmarks.pages`` measures the half of the shared pages that nothing was tuned on (``--half even``
takes the other one), and fails where a figure has sunk below ``floors.toml``. ``--raise`` lifts the floors to what was
measured; ``--lower REASON`` lets them down, and keeps the reason. ``--ours`` leaves the others out.

The pages, what is right on them, and how that is told are the shared scorer's: its docstring explains the figures.
"""

from __future__ import annotations

import argparse
import gzip
import importlib.util
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.benchmarks import ceiling, floors
from tests.benchmarks.peers import PACKAGES, Page, Reading, by_readability, by_trafilatura
from tests.benchmarks.report import Missing, publish, table
from tests.shared import shared

FIGURES = ("HF", "SEC", "LI", "CELL", "ALT", "NONE", "MADE", "F1")
"""Percentages; MADE are headings a page, on pages that have none."""
ASKED = {"HF": 97.0, "SEC": 92.5, "LI": 94.0, "CELL": 98.0, "ALT": 95.0, "NONE": 0.0, "MADE": 0.5, "F1": 97.0}
SPEED = "pages a CPU-second"
HALVES = ("odd", "even")
MENDED = "Two of them, on pictures in boxes and on lists of links, were mended after a first try on these."

Gold = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Score:
    """What the scorer says of one program."""

    figures: dict[str, float]
    pages_a_second: float
    failed: int
    """Pages that ended with an error."""


@dataclass(frozen=True, slots=True)
class Material:
    """The shared scorer, and the pages with what is right on them."""

    scorer: ModuleType
    golds: tuple[Gold, ...]
    pages: tuple[Page, ...]

    def thinned(self, step: int) -> Material:
        """Return each page whose place is a multiple of ``step``."""
        return Material(self.scorer, self.golds[::step], self.pages[::step])


def material(half: str) -> Material:
    """Return the material of a half; outside a test, absent material is ``Missing``."""
    scorer = shared("bench/sections/score.py")
    spec = importlib.util.spec_from_file_location("sections_scorer", scorer)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    with gzip.open(scorer.with_name("gold.jsonl.gz"), "rt", encoding="utf-8") as lines:
        golds = [gold for gold in map(json.loads, lines) if _number(gold) % 2 == (half == "odd")]
    pages = [Page(gold["id"], gold["url"], scorer.parent / "pages" / f"{gold['id']}.html.gz") for gold in golds]
    return Material(module, tuple(golds), tuple(pages))


def _number(gold: Gold) -> int:
    return int("".join(sign for sign in gold["id"] if sign.isdigit()))


Blocks = list[tuple[str, int, str]]


def blocks(scorer: ModuleType, article: Mapping[str, Any]) -> Blocks:
    """Return the blocks of an article as the scorer compares them."""
    told = [(kind, level, scorer.norm(text)) for kind, level, text in scorer.flatten(article)]
    return [block for block in told if block[2]]


def ours(given: Material) -> Score:
    """Return our own score: the scorer itself reads the pages."""
    read = [given.scorer.parse(gold) for gold in given.golds]
    failed = sum(bool(error) for *_, error in read)
    return scored(given, [told for _, told, _, _ in read], sum(seconds for _, _, seconds, _ in read), failed)


def theirs(given: Material, reader: Callable[[Sequence[Page]], Iterable[Reading]]) -> Score:
    """Return another program's score; a page of which it gave nothing counts as failed."""
    read = list(reader(given.pages))
    told = [blocks(given.scorer, reading.article) for reading in read]
    return scored(given, told, sum(reading.seconds for reading in read), sum(not one for one in told))


def best(given: Material) -> Score:
    """Return what our own blocks allow; it is not timed."""
    told = [
        blocks(given.scorer, ceiling.article(page, gold, given.scorer.norm))
        for page, gold in zip(given.pages, given.golds, strict=True)
    ]
    return scored(given, told, 0.0, 0)


def scored(given: Material, read: Sequence[Blocks], seconds: float, failed: int) -> Score:
    add: Counter[str] = Counter()
    for gold, told in zip(given.golds, read, strict=True):
        given.scorer.tally(gold, told, add)
    return Score(figures_of(given, add), len(read) / seconds if seconds else 0.0, failed)


def figures_of(given: Material, add: Counter[str]) -> dict[str, float]:
    """Return the figures from what the scorer counted, as its own ``main`` works them out."""

    def share(one: str, of: str) -> float:
        return 100 * add[one] / add[of] if add[of] else 0.0

    def both(name: str) -> float:
        return float(given.scorer.f1(share(f"{name}_hit", name), share(f"{name}_hit", f"{name}_have")))

    return {
        "HF": given.scorer.f1(share("h_hit", "h_want"), share("h_hit", "h_have")),
        "SEC": share("sec_hit", "par"),
        "LI": both("li"),
        "CELL": share("cell_hit", "cell"),
        "ALT": both("alt"),
        "NONE": share("none", "headed"),
        "MADE": add["made"] / add["bare"] if add["bare"] else 0.0,
        "F1": 100 * add["f1"] / len(given.golds),
    }


def compared(given: Material) -> Iterator[tuple[str, Score | str]]:
    """Yield each program's name with its score, or with why it was left out."""
    yield f"trafilatura {_version('trafilatura')}", theirs(given, by_trafilatura)
    name = PACKAGES[0].rpartition("@")
    try:
        yield f"Readability {name[2]}", theirs(given, by_readability)
    except Missing as reason:
        yield f"Readability {name[2]}", str(reason)


def _version(package: str) -> str:
    from importlib.metadata import version

    return version(package)


def report(half: str, count: int, scores: Mapping[str, Score | str]) -> str:
    """Return the table, and what has to be said of it."""
    rows: list[Sequence[object]] = [
        (name, *(f"{score.figures[figure]:.1f}" for figure in FIGURES), _speed(score), score.failed)
        for name, score in scores.items()
        if isinstance(score, Score)
    ]
    rows.append(("asked for", *(f"{ASKED[name]:.1f}" for name in FIGURES), "25", 0))
    left_out = [f"{name} was left out: {score}.\n" for name, score in scores.items() if isinstance(score, str)]
    told = (
        f"{count} pages, the {half} half; rules are tuned on the other one. {MENDED}"
        if half == "odd"
        else f"{count} pages, {half}."
    )
    note = (
        f"{told} Of NONE and MADE, less is better. The others' own HTML is told as blocks by the same rules for both; "
        "that costs them no time. Nobody is warmed up: what a program loads at its first page counts. "
        "A perfect choice keeps of our blocks what is right on the page: it tells how far they go, and what choosing "
        "costs."
    )
    return "\n".join(
        [
            table(("program", *FIGURES, SPEED, "pages without an article"), rows),
            "",
            *left_out,
            note,
        ]
    )


def _speed(score: Score) -> str:
    return f"{score.pages_a_second:.0f}" if score.pages_a_second else "–"


def main(arguments: Sequence[str] = ()) -> None:
    """Measure, publish, and hold the figures to their floors.

    Raises:
        AssertionError: a figure has sunk.
        Missing: the material is not here.
    """
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.pages")
    parser.add_argument("--half", choices=HALVES, default="odd")
    parser.add_argument("--ours", action="store_true", help="measure nobody else, and publish nothing")
    changing = parser.add_mutually_exclusive_group()
    changing.add_argument("--raise", action="store_true", dest="lift", help="lift the floors to what was measured")
    changing.add_argument("--lower", metavar="REASON", help="let the floors down to what was measured, and say why")
    options = parser.parse_args(arguments)
    try:
        given = material(options.half)
    except pytest.skip.Exception as error:
        raise Missing(str(error)) from error
    scores: dict[str, Score | str] = {"plainspoken": (own := ours(given))}
    if not options.ours:
        scores |= {**dict(compared(given)), ceiling.NAME: best(given)}
    text = report(options.half, len(given.golds), scores)
    if options.ours or options.half != "odd":
        print(text)
    else:
        publish(Path(__file__).stem, text)
    if options.half == "odd":
        _hold({"pages": own.figures, "sample": sampled()}, lift=options.lift, reason=options.lower)


SAMPLE_STEP = 9
ROOM = {"pages": 0.0, "sample": 2.0}
"""How far below what was measured a floor is set: of the sample, one page is more than a twentieth."""


def sampled() -> dict[str, float]:
    """Return our figures on the few pages that ``make test`` looks at."""
    figures = ours(material("odd").thinned(SAMPLE_STEP)).figures
    return {name: figures[name] for name in ("HF", "SEC", "F1")}


def _hold(groups: Mapping[str, Mapping[str, float]], *, lift: bool, reason: str | None) -> None:
    fallen = []
    for group, figures in groups.items():
        if reason is not None:
            lowered = floors.lower_floors(group, figures, reason, room=ROOM[group])
            print("\n".join(lowered) or f"No floor of {group} was too high.")
        if lift:
            print("\n".join(floors.raise_floors(group, figures, room=ROOM[group])) or f"The floors of {group} stay.")
        fallen += [f"{group}: {one}" for one in floors.sunk(floors.read(group), figures)]
    assert not fallen, f"{'; '.join(fallen)}. Mend it, or say why it may sink: --lower REASON."


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except (AssertionError, Missing) as error:
        sys.exit(str(error))
