"""A language model as a judge of word swaps, on swaps that a person judged (``plain_eye_swaps.txt``).

What the person found wrong was mended since, mostly by a condition of the table; without the conditions those swaps
can be made again. So the wrong ones are what a judge is for: words of the table in a sense that it does not mean. All
of them are asked about, one at a time, and all right ones or as many as ``--right N`` says. ``--llm`` and ``--model``
are those of ``llm``; ``--show`` prints each.
"""

from __future__ import annotations

import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from reader.plain.lexicon import entries
from reader.plain.llm.answer import sense_in
from reader.plain.llm.asking import Allowance, FailedError, Model, UnusableError
from reader.plain.llm.prompt import question_of_sense
from reader.plain.words import Swap, _fits, _swap, swapped
from reader.text.parse import parse
from tests.benchmarks import plain_eye
from tests.benchmarks.llm import HOURS, opened, option
from tests.benchmarks.report import publish, table

_ORDER = (
    "Where the prompt's last two examples disagreed, a model of 135 million parameters refused more than half of the "
    "right ones; the order was chosen after that was seen, on these swaps."
)


def sources() -> Iterator[str]:
    """Yield the sentences whose swaps were judged."""
    news = [plain_eye._news(half, further) for further in (0, 4) for half in (1, 0)]
    return chain(plain_eye._shared(), *news, plain_eye.own())


def possible(source: str) -> Iterator[Swap]:
    """Yield all swaps of the table in a sentence, whatever their conditions say."""
    words = parse(source)
    for index, token in enumerate(words):
        for entry in chain(*(entries().get(key, ()) for key in dict.fromkeys((token.lower, token.lemma)))):
            if end := _fits(words, index, replace(entry, conditions=())):
                yield _swap(words, index, end, entry, british=False)


def marked() -> dict[str, list[tuple[str, Swap]]]:
    """Return the swaps found right and those found wrong, each with its sentence."""
    marks = plain_eye.verdicts("swaps")
    found: dict[str, tuple[str, str, Swap]] = {}
    for source in sources():
        for swap in possible(source):
            key = plain_eye._id(source, swap.edit.before, swap.edit.after)
            if key in marks:
                found[key] = (marks[key], source, swap)
    return {
        name: [(source, swap) for given, source, swap in found.values() if given == mark]
        for name, mark in (("right", "1"), ("wrong", "0"))
    }


def said(model: Model, source: str, swap: Swap) -> str:
    """Return what a model says of a swap."""
    old, new = swap.edit.before.lower(), swap.edit.after.lower()
    asked = question_of_sense(source, "", "", wording=swapped(source, [swap]), old=old, new=new)
    try:
        return "kept" if sense_in(model.ask(asked, Allowance(HOURS))) else "refused"
    except (UnusableError, FailedError):
        return "no usable answer"


def main() -> None:
    model, _ = opened()
    swaps = marked()
    random.Random(1).shuffle(swaps["right"])  # noqa: S311
    drawn = swaps | {"right": swaps["right"][: int(option("--right", "1000"))]}
    begun = time.perf_counter()
    rows = []
    for name, group in drawn.items():
        count: Counter[str] = Counter()
        for source, swap in group:
            word = said(model, source, swap)
            count[word] += 1
            if "--show" in sys.argv:
                print(f"{name}, {word}: {swap.edit.before} -> {swap.edit.after} | {source}")
        rows.append((name, len(group), count["kept"], count["refused"], count["no usable answer"]))
    seconds = (time.perf_counter() - begun) / max(1, sum(map(len, drawn.values())))
    heading = f"{model.name} on swaps that a person judged, {seconds:.1f} seconds each."
    publish(
        "llm_judge",
        f"{heading} {_ORDER}\n\n{table(('a person', 'swaps', 'kept', 'refused', 'no usable answer'), rows)}",
    )


if __name__ == "__main__":
    main()
