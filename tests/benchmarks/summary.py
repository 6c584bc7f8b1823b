"""Whether our summaries tell more than lead-3, LexRank and TextRank: by ROUGE, and by a blind reading.

``python -m tests.benchmarks summary`` reckons ROUGE against the summaries in ``summary.json``, which a person wrote
from our own articles, and counts the verdicts of the blind readings. ``--draw`` prints the rows of a new reading
without labels: 40 sections that were in none before, each with two summaries, in both orders, shuffled.
``summary.md`` holds the criteria, ``summary.txt`` and those named after it the verdicts: ids and marks only.

Every method chooses as many sentences as ours, and what it chose is then put into plain words by the same rules, so
that only the choice differs. The peers are those of sumy 0.13; the scores those of rouge-score 0.1.2 with stemming.
"""

from __future__ import annotations

import gzip
import json
import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from statistics import fmean
from typing import Any

from reader import read_article, summarise
from reader.errors import PlainspokenError
from reader.formats.recognise import parse
from reader.model.article import Article
from reader.model.document import Document
from reader.plain.summary.reading import read_units
from reader.plain.summary.units import units
from reader.plain.summary.wording import Wording
from tests.benchmarks.report import Missing, table
from tests.shared import shared

ROOT = Path(__file__).resolve().parents[2]
REFERENCES = Path(__file__).with_suffix(".json")
READINGS = [Path(__file__).with_name(f"summary{number}.txt") for number in ("", "_second", "_third", "_fourth")]
"""Verdicts of the blind readings; after each but the last, what it showed was mended."""
PAGE = Path(__file__).with_suffix(".md")
PEERS = ("lead", "LexRank", "TextRank")
DRAWN, SEED = 40, 2029
_MEASURES = ("rouge1", "rouge2", "rougeL")
_WORDS = (80, 260)
"""Words of a section that is drawn: long enough for a choice, short enough to be read twice."""

_HEAD = "# section, peer, order (1: A is ours), mark (A, B, T for neither), in the order of reading; see summary.md"

Chooser = Callable[[Sequence[str], int], list[int]]


def lead(sentences: Sequence[str], count: int) -> list[int]:
    """Choose the first sentences."""
    return list(range(min(count, len(sentences))))


def _sumy(name: str) -> Chooser:
    try:
        from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
        from sumy.nlp.stemmers import Stemmer
        from sumy.summarizers.lex_rank import LexRankSummarizer
        from sumy.summarizers.text_rank import TextRankSummarizer
        from sumy.utils import get_stop_words
    except ImportError as error:
        raise Missing("install the extra 'summaries' to compare with other methods") from error

    class Words:
        def to_words(self, sentence: str) -> list[str]:
            return re.findall(r"[^\W_]+", sentence)

    made = {"LexRank": LexRankSummarizer, "TextRank": TextRankSummarizer}[name](Stemmer("english"))
    made.stop_words = get_stop_words("english")

    def chosen(sentences: Sequence[str], count: int) -> list[int]:
        each = [Sentence(sentence, Words()) for sentence in sentences]
        kept = {id(one) for one in made(ObjectDocumentModel([Paragraph(each)]), count)}
        return [number for number, one in enumerate(each) if id(one) in kept]

    return chosen


@cache
def choosers() -> dict[str, Chooser]:
    return {"lead": lead, "LexRank": _sumy("LexRank"), "TextRank": _sumy("TextRank")}


@dataclass(frozen=True)
class Case:
    """A text to be summed up: a whole article or a section, with what each method makes of it."""

    id: str
    heading: str
    source: str
    ours: str
    peers: dict[str, str]
    same: frozenset[str]
    """Peers that chose the same sentences."""


def cases(name: str, article: Article, only: Callable[[str, int], bool] = lambda _, __: True) -> Iterator[Case]:
    """Yield the article and each of its sections; ``only`` is asked for each id and its number of words."""
    readings = read_units(units(article), "en")
    made = summarise(article)
    numbers = {section.id: number for number, section in enumerate(article.sections)}
    parts = [("article", article.title, readings, made.sentences)]
    parts += [
        (one.id, one.heading, [r for r in readings if r.unit.section == numbers[one.id]], one.sentences)
        for one in made.sections
    ]
    for part, heading, inside, sentences in parts:
        ids = {source for one in sentences for source in one.sources}
        source = " ".join(one.unit.text for one in inside)
        if not sentences or len(ids) == len(inside) or not only(part, len(source.split())):
            continue
        wording = Wording(article, readings, None)
        peers, same = {}, set()
        for peer, choose in choosers().items():
            chosen = [inside[number].unit for number in choose([one.unit.text for one in inside], len(ids))]
            peers[peer] = " ".join(one.text for one in wording.uncut([unit.index for unit in chosen]))
            same |= {peer} if {unit.id for unit in chosen} == ids else set()
        yield Case(f"{name}.{part}", heading, source, " ".join(one.text for one in sentences), peers, frozenset(same))


def referenced() -> Iterator[tuple[Case, str, bool]]:
    """Yield each case that a person has summed up, with that summary, and whether it is one of the news texts."""
    known: dict[str, Any] = json.loads(REFERENCES.read_text(encoding="utf-8"))
    for name, parts in known["articles"].items():
        path = next(iter(sorted((ROOT / "articles" / name).glob("article.*"), key=lambda one: one.suffix != ".md")))
        yield from _with_reference(name, read_article(str(path)), parts, news=False)
    for name, held in known["texts"].items():
        article = read_article("\n".join(held["text"]).encode(), media_type="text/markdown")
        yield from _with_reference(name, article, held["summaries"], news=True)


def _with_reference(
    name: str, article: Article, parts: dict[str, str], *, news: bool
) -> Iterator[tuple[Case, str, bool]]:
    for case in cases(name, article):
        if reference := parts.get(case.id.rpartition(".")[2]):
            yield case, reference, news


def rouge() -> str:
    """Return the table of ROUGE F1 of every method."""
    try:
        from rouge_score.rouge_scorer import RougeScorer
    except ImportError as error:
        raise Missing("install the extra 'summaries' to reckon ROUGE") from error
    scorer = RougeScorer(_MEASURES, use_stemmer=True)
    found: dict[tuple[str, str], list[list[float]]] = {}
    for case, reference, news in referenced():
        kind = "whole articles" if case.id.endswith(".article") else "sections"
        for method, text in {"ours": case.ours, **case.peers}.items():
            scores = scorer.score(reference, text)
            row = [scores[measure].fmeasure * 100 for measure in _MEASURES]
            for group in (kind, "the three news texts") if news else (kind,):
                found.setdefault((group, method), []).append(row)
    rows = [
        [group, method, len(scores), *(f"{fmean(column):.1f}" for column in zip(*scores, strict=True))]
        for (group, method), scores in sorted(found.items(), key=lambda entry: entry[0][0])
    ]
    return table(["of", "method", "texts", "ROUGE-1", "ROUGE-2", "ROUGE-L"], rows)


# The blind reading


def pages(chance: random.Random) -> Iterator[tuple[str, Article]]:
    """Yield our English articles, then the odd half of the shared pages, which nothing was tuned on, shuffled."""
    for path in sorted((ROOT / "articles").glob("*/article.md")):
        article = read_article(str(path))
        if article.language.startswith("en"):
            yield path.parent.name, article
    paths = sorted(shared("bench/sections/pages").glob("*.html.gz"))[1::2]
    for path in chance.sample(paths, len(paths)):
        try:
            article = parse(Document(gzip.decompress(path.read_bytes())))
        except PlainspokenError:
            continue
        if article.language.startswith("en") and len(article.text) < 15_000:
            yield path.name.removesuffix(".html.gz"), article


@cache
def drawn() -> list[tuple[Case, str]]:
    """Return 40 sections, each with the peer that it is held against; none that was judged in a reading before."""
    before = {section for path in READINGS[:-1] for section, *_ in verdicts(path)}
    chance = random.Random(SEED)  # noqa: S311 - no secret
    found: list[tuple[Case, str]] = []
    for name, article in pages(chance):
        numbers = [number for number, words in _lengths(article) if _WORDS[0] <= words <= _WORDS[1]]
        wanted = {f"s{number}" for number in chance.sample(numbers, min(len(numbers), 2))}
        for case in cases(name, article, lambda part, _, wanted=wanted: part in wanted):  # type: ignore[misc]
            if case.id in before:
                continue
            peer = PEERS[len(found) % len(PEERS)]
            if peer not in case.same:
                found.append((case, peer))
        if len(found) >= DRAWN:
            break
    return found[:DRAWN]


def _lengths(article: Article) -> list[tuple[int, int]]:
    """Return the number of each section, from 1, and its words."""
    found: Counter[int] = Counter()
    for unit in units(article):
        found[unit.section + 1] += len(unit.text.split())
    return sorted(found.items())


def rows() -> list[tuple[str, str, str]]:
    """Return the shuffled rows of the reading: an id, which alone tells whose is whose, and the two summaries."""
    found = []
    for case, peer in drawn():
        found.append((f"{case.id} {peer} 1", case.ours, case.peers[peer]))
        found.append((f"{case.id} {peer} 2", case.peers[peer], case.ours))
    random.Random(SEED + 1).shuffle(found)  # noqa: S311 - no secret
    return found


def draw() -> None:
    """Print sections and rows without labels, and keep the rows' ids, unmarked."""
    for number, (case, _) in enumerate(sorted(drawn(), key=lambda one: one[0].id), 1):
        print(f"\n[{number}] {case.heading}\n{case.source}")
    order = {case.id: number for number, (case, _) in enumerate(sorted(drawn(), key=lambda one: one[0].id), 1)}
    for number, (name, one, other) in enumerate(rows(), 1):
        print(f"\nROW {number} of section [{order[name.split(maxsplit=1)[0]]}]\n  A: {one}\n  B: {other}")
    READINGS[-1].write_text("\n".join([_HEAD, *(f"{name} ?" for name, _, _ in rows())]) + "\n", encoding="utf-8")


def verdicts(path: Path) -> list[tuple[str, str, str]]:
    """Return section, peer and mark (ours, peer, tie) of every judged row."""
    lines = [line.split() for line in path.read_text(encoding="utf-8").splitlines()[1:]]
    names = {("A", "1"): "ours", ("B", "1"): "peer", ("A", "2"): "peer", ("B", "2"): "ours"}
    return [(section, peer, names.get((mark, order), "tie")) for section, peer, order, mark in lines]


def record(marks: str) -> None:
    """Keep the marks A, B or T of the rows that were drawn last, in their order."""
    names = [line.rpartition(" ")[0] for line in READINGS[-1].read_text(encoding="utf-8").splitlines()[1:]]
    if len(marks) != len(names):
        raise SystemExit(f"{len(names)} rows were drawn, and {len(marks)} marks given.")
    lines = [f"{name} {mark}" for name, mark in zip(names, marks, strict=True)]
    READINGS[-1].write_text("\n".join([_HEAD, *lines]) + "\n", encoding="utf-8")


def reading(path: Path) -> str:
    """Return the table of a blind reading."""
    judged = verdicts(path)
    both: dict[tuple[str, str], list[str]] = {}
    for section, peer, mark in judged:
        both.setdefault((section, peer), []).append(mark)
    lines = []
    for peer in (*PEERS, "all"):
        marks = Counter(mark for _, name, mark in judged if peer in (name, "all"))
        same = [set(found) for (_, name), found in both.items() if peer in (name, "all")]
        better, worse = (sum(found == {who} for found in same) for who in ("ours", "peer"))
        lines.append([peer, len(same), marks["ours"], marks["peer"], marks["tie"], better, worse])
    head = [
        "held against",
        "sections",
        "rows for ours",
        "rows for it",
        "ties",
        "ours in both orders",
        "it in both orders",
    ]
    return table(head, lines)


def main() -> None:
    if "--draw" in sys.argv:
        draw()
        return
    if "--marks" in sys.argv:
        record(sys.argv[sys.argv.index("--marks") + 1])
    page = PAGE.read_text(encoding="utf-8")
    head, _, _ = page.partition("## Figures")
    text = f"## Figures\n\n{rouge()}\n"
    for number, path in enumerate(READINGS, 1):
        text += f"\nBlind reading {number}:\n\n{reading(path)}\n"
    PAGE.write_text(f"{head}{text}", encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
