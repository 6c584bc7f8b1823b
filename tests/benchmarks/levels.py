"""How well the level follows people's judgement, by models that have not seen what they judge, beside formulas.

Both collections lie in the shared material: sentences that two language teachers rated, and articles in three
versions. Sentences are held out in five parts, articles in five parts with all their versions; five draws of the
parts are averaged. What rows are standardised and drawn apart by is taken from all of them, without their levels.
An excerpt is an article's first sentences, up to 170 words: as long as the texts that readers are often asked to judge.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from reader.readability.scoring import score
from tests.benchmarks.report import Missing, publish, table
from tests.shared import SHARED

TOOLS = Path(__file__).parents[2] / "tools"
DRAWS = 5
EXCERPT = 170
"""Words."""
FORMULAS = {
    "Flesch–Kincaid grade": "flesch_kincaid_grade", "Dale–Chall": "dale_chall_readability_score",
    "Gunning fog": "gunning_fog", "Coleman–Liau": "coleman_liau_index", "LIX": "lix",
}  # fmt: skip
HEADER = (
    "", "sentences: r with teachers", "articles: three versions in order", "r with the version",
    f"excerpts of {EXCERPT} words: in order", "r with the version",
)  # fmt: skip


def main() -> None:
    folder = SHARED / "bench" / "levels"
    if not folder.exists():
        raise Missing("the rated sentences and articles do not lie beside the checkout")
    sys.path.insert(0, str(TOOLS))
    tool: Any = importlib.import_module("train_level")

    known = tool.material(folder, tool.shipped_ratings())
    draws = [_figures(tool, known, draw) for draw in range(DRAWS)]
    rows = [
        ("level, held out, mean of five draws", *_shown([sum(column) / DRAWS for column in zip(*draws, strict=True)]))
    ]
    rows.append(("lowest of the five", *_shown([min(column) for column in zip(*draws, strict=True)])))
    rated, articles = (tool.rows_of(folder / f"{name}.jsonl.gz") for name in ("sentences", "articles"))
    for title, name in FORMULAS.items():
        rows.append((title, *_shown(_of_formula(tool, known, name, rated, articles))))
    publish("levels", f"{_collections(rated, articles)}\n\n{table(HEADER, rows)}")


def _collections(rated: list[Any], articles: list[Any]) -> str:
    import numpy as np

    one, other = np.array([row["levels"] for row in rated], dtype=float).T
    return (
        f"{len(rated):,} sentences (CEFR-SP Wiki-Auto), {len(articles)} articles in three versions (OneStopEnglish). "
        f"The two teachers of a sentence agree with each other at r {_r(one, other):.3f}."
    )


def _figures(tool: Any, known: Any, seed: int) -> list[float]:
    """Return r of sentences, then order and r of articles and of excerpts, as held-out models judge them."""
    _, final, placed = tool.judged(known, seed)
    short = tool.judged(_excerpts(tool, known), seed)[2]
    return [_r(final, known.levels), *_versions(tool, placed), *_versions(tool, short)]


def _excerpts(tool: Any, known: Any) -> Any:
    """Return the material with the articles' versions cut; models still learn from the whole articles."""
    from dataclasses import replace

    return replace(known, parts=[[_cut(part) for part in versions] for versions in known.parts])


def _cut(part: Any) -> Any:
    """Return the rows of a text's first sentences."""
    words = part[:, -1].cumsum()
    return part[: int((words < EXCERPT).sum()) + 1]


def _versions(tool: Any, placed: Any) -> Iterator[float]:
    import numpy as np

    yield float(tool.in_order(placed).mean())
    yield _r(placed.ravel(), np.tile([1, 2, 3], len(placed)))


def _of_formula(tool: Any, known: Any, name: str, rated: list[Any], articles: list[Any]) -> list[float]:
    import numpy as np

    value = _formula(name)
    sentences = [value(tool.untokenised(row["text"])) for row in rated]
    found = [_r(np.array(sentences), known.levels)]
    for cut in (lambda text: text, _first_words):
        placed = np.array([[value(cut(article[version])) for version in tool.VERSIONS] for article in articles])
        found += _versions(tool, placed)
    return found


def _formula(name: str) -> Callable[[str], float]:
    return lambda text: score(text, judge=False).formulas.get(name, 0.0)


def _first_words(text: str) -> str:
    """Return the first sentences of a text."""
    words, end = 0, 0
    for sentence in score(text, judge=False).sentences:
        words, end = words + sentence.words, sentence.end
        if words >= EXCERPT:
            break
    return text[:end]


def _r(one: Any, other: Any) -> float:
    import numpy as np

    return float(np.corrcoef(one, other)[0, 1])


def _shown(figures: list[float]) -> list[str]:
    r, *others = figures
    return [f"{r:.3f}", *(f"{one:.0%}" if place % 2 == 0 else f"{one:.3f}" for place, one in enumerate(others))]


if __name__ == "__main__":
    main()
