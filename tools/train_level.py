"""Train the level model and write what ships: ``level.json`` and the word ratings it needs.

    pip install numpy
    python tools/train_level.py LEVELS [WORD_COMPLEXITY]

LEVELS is a folder with ``sentences.jsonl.gz`` (CEFR-SP Wiki-Auto: a sentence and two teachers' levels, 1 to 6) and
``articles.jsonl.gz`` (OneStopEnglish: an article in three levels); WORD_COMPLEXITY is the lexicon of Maddela and Xu,
if its ratings are to be written anew: then ``tools/make_words.py`` must run before the model is trained.

One ridge regression learns from both at once: the level of a sentence, and by how much the pooled level of an
article's harder version exceeds that of the easier one. Figures are cross-validated, sentences in five parts,
articles by article; ``python -m tests.benchmarks levels`` publishes them.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from dataclasses import dataclass
from math import sqrt
from pathlib import Path
from typing import Any

import numpy as np

from reader.readability.counts import bare_words, sentence_places, tokens_of
from reader.readability.level import bounded, terms
from reader.readability.vocabulary import Features, commonness, features
from reader.text.syllables import syllables

DATA = Path(__file__).resolve().parents[1] / "reader" / "data"
RATINGS = Path(__file__).resolve().parent / "word_complexity.txt.gz"
VERSIONS = ("elementary", "intermediate", "advanced")
STEP = 0.45
"""Levels by which an article's next version is to exceed the one before."""
PAIR = 150.0
"""Weight of a pair of versions against a sentence."""
PENALTY = 300.0
FOLDS = 5
MISLABELLED = {"wnl the millenials"}
"""Articles whose three texts are not versions of one another: not trained on, but counted when the order is tested."""
LENGTHS = ("log_words", "words", "long")
LEFT_OUT = frozenset({"large_figure"})
"""Features that these sentences, from an encyclopedia, would teach wrongly for other kinds of text."""
ROOTS = ("zipf", "below_4", "complexity", "unfamiliar", "rated", "syllables")
KEPT = np.array([name not in LEFT_OUT for name in Features._fields])


def lexicon(path: Path) -> dict[str, float]:
    """Return the ratings of words in small letters; the first spelling that is rated counts."""
    found: dict[str, float] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        word, rating = line.split("\t")
        if " " not in word:
            found.setdefault(word.lower(), round(float(rating), 2))
    return found


def write_ratings(ratings: dict[str, float]) -> None:
    """Write a line for each rating: the rating, then all words that have it."""
    groups: dict[float, list[str]] = {}
    for word, rating in sorted(ratings.items()):
        groups.setdefault(rating, []).append(word)
    lines = [" ".join([f"{rating:g}", *groups[rating]]) for rating in sorted(groups)]
    RATINGS.write_bytes(gzip.compress("\n".join(lines).encode(), mtime=0))


def shipped_ratings() -> dict[str, float]:
    """Return the ratings as they were last written."""
    found: dict[str, float] = {}
    for line in gzip.decompress(RATINGS.read_bytes()).decode().splitlines():
        rating, *words = line.split()
        found.update(dict.fromkeys(words, float(rating)))
    return found


def estimate(ratings: dict[str, float]) -> tuple[float, float, float, float]:
    """Return the line that best foretells a word's rating from its Zipf frequency, letters and syllables."""
    rows = np.array([[1, commonness(word), len(word), syllables(word)] for word in ratings])
    found = np.linalg.lstsq(rows, np.array(list(ratings.values())), rcond=None)[0]
    constant, by_zipf, by_letters, by_syllables = (round(float(value), 4) for value in found)
    return constant, by_zipf, by_letters, by_syllables


def untokenised(text: str) -> str:
    """Return a sentence without the spaces that a program put before its punctuation."""
    text = re.sub(r" ([.,;:!?%)\]])", r"\1", text)
    text = re.sub(r"([(\[]) ", r"\1", text)
    return re.sub(r" ('s|'re|'ve|'ll|'d|'m|n't)\b", r"\1", text)


class Rows:
    """Turns sentences into rows of numbers; remembers words."""

    def __init__(self, line: tuple[float, float, float, float]) -> None:
        self.line = line
        self.known: dict[str, Any] = {}

    def sums(self, sentence: str) -> tuple[int, Any]:
        total, count = np.zeros(len(Features._fields)), 0
        for token in tokens_of(sentence):
            if token not in self.known:
                found = [np.array([*map(float, features(word, self.line))]) for word in bare_words(token)]
                self.known[token] = (len(found), sum(found, start=np.zeros(len(Features._fields))))
            words, values = self.known[token]
            total, count = total + values, count + words
        return count, total

    def row(self, sentence: str) -> Any:
        count, total = self.sums(sentence)
        words = max(1, count)
        roots = [total[Features._fields.index(name)] / sqrt(words) for name in ROOTS]
        return np.concatenate([total * KEPT / words, roots, terms(words), [words]])


def fit(rows: Any, levels: Any, pairs: Any) -> tuple[Any, float]:
    """Return weights and constant for standardised rows."""
    constant = levels.mean()
    weight = sqrt(PAIR)
    left = np.vstack([rows, weight * pairs])
    right = np.concatenate([levels - constant, np.full(len(pairs), weight * STEP)])
    return np.linalg.solve(left.T @ left + PENALTY * np.eye(rows.shape[1]), left.T @ right), constant


def rows_of(path: Path) -> list[dict[str, Any]]:
    """Read a compressed file that holds a JSON object a line."""
    return [json.loads(line) for line in gzip.decompress(path.read_bytes()).decode().splitlines()]


@dataclass(frozen=True)
class Material:
    """What there is to learn from, in numbers."""

    line: tuple[float, float, float, float]
    levels: Any
    """The mean of two teachers' levels, of each sentence."""
    rows: Any
    """A standardised row of each sentence."""
    names: list[str]
    """Of the articles."""
    parts: list[list[Any]]
    """The rows of each article's versions, sentence by sentence, as they are."""
    pooled: Any
    scale: tuple[Any, Any]
    """What the rows were standardised by."""

    @property
    def texts(self) -> Any:
        """The pooled rows of the versions, standardised."""
        return (self.pooled - self.scale[0]) / self.scale[1]

    @property
    def sound(self) -> Any:
        return np.array([name not in MISLABELLED for name in self.names])


def material(folder: Path, ratings: dict[str, float]) -> Material:
    """Read both collections."""
    line = estimate(ratings)
    make = Rows(line)
    rated = rows_of(folder / "sentences.jsonl.gz")
    levels = np.array([sum(row["levels"]) / 2 for row in rated])
    raw = np.array([make.row(untokenised(row["text"])) for row in rated])[:, :-1]
    articles = rows_of(folder / "articles.jsonl.gz")
    parts = [[sentences(make, article[version]) for version in VERSIONS] for article in articles]
    pooled = np.array([[pool(part) for part in versions] for versions in parts])
    centre, spread = raw.mean(0), raw.std(0) + 1e-9
    names = [article["name"] for article in articles]
    return Material(line, levels, (raw - centre) / spread, names, parts, pooled, (centre, spread))


def judged(known: Material, seed: int = 0) -> tuple[Any, Any, Any]:
    """Return levels by models that have not seen them: raw and as they ship of sentences, as they ship of articles."""
    guessed, models = validate(known.rows, known.levels, known.texts, known.sound, seed)
    middle, stretch = known.levels.mean(), float(known.levels.std() / guessed.std())
    final = np.array([bounded(middle + stretch * (guess - middle)) for guess in guessed])
    return guessed, final, place(known.parts, models, known.scale, float(middle), stretch)


def in_order(placed: Any) -> Any:
    """Say of each article whether its three versions are in order."""
    return (placed[:, 0] < placed[:, 1]) & (placed[:, 1] < placed[:, 2])


def main(levels_folder: Path, words: Path | None = None) -> None:
    """Train, validate, write."""
    if words:
        write_ratings(lexicon(words))
    known = material(levels_folder, shipped_ratings())
    guessed, final, placed = judged(known)
    r = float(np.corrcoef(final, known.levels)[0, 1])
    order = in_order(placed)
    names = [name for name, right in zip(known.names, order, strict=True) if not right]
    sys.stderr.write(f"sentences: r {r:.4f}; articles in order: {order.mean():.0%}, not {', '.join(names)}\n")
    weights, constant = fit(known.rows, known.levels, differences(known.texts[known.sound]))
    centre, spread = known.scale
    constant -= float(weights @ (centre / spread))
    write(weights / spread, constant, known.line, known.levels, guessed, placed, known.pooled[:, 0].mean(0))


def sentences(make: Rows, text: str) -> Any:
    """Return the rows of a text's sentences, their words last."""
    found = [make.row(text[start:end]) for start, end in sentence_places(text)]
    return np.array([row for row in found if row[-1] >= 1])


def pool(part: Any) -> Any:
    """Return the mean row of a text's sentences, each with the weight of its words."""
    return np.average(part[:, :-1], axis=0, weights=part[:, -1])


def place(parts: Any, models: Any, scale: Any, middle: float, stretch: float) -> Any:
    """Return the levels of articles as they ship: each sentence's drawn apart and bounded, then pooled."""
    placed = np.zeros((len(parts), len(VERSIONS)))
    for number, versions in enumerate(parts):
        weights, constant = models[number]
        for version, part in enumerate(versions):
            raw = (part[:, :-1] - scale[0]) / scale[1] @ weights + constant
            values = [bounded(middle + stretch * (value - middle)) for value in raw]
            placed[number, version] = np.average(values, weights=part[:, -1])
    return placed


def differences(texts: Any) -> Any:
    """Return by how much each version's row exceeds that of the easier one."""
    return np.vstack([texts[:, 1] - texts[:, 0], texts[:, 2] - texts[:, 1]])


def validate(rows: Any, levels: Any, texts: Any, sound: Any, seed: int = 0) -> tuple[Any, Any]:
    """Return the levels of sentences as models foretell them that have not seen them, and such a model an article."""
    random = np.random.default_rng(seed)
    guessed = np.zeros(len(levels))
    models: dict[int, Any] = {}
    sentence_folds = np.array_split(random.permutation(len(levels)), FOLDS)
    article_folds = np.array_split(random.permutation(len(texts)), FOLDS)
    for held, kept_out in zip(sentence_folds, article_folds, strict=True):
        seen = np.setdiff1d(np.arange(len(levels)), held)
        read = np.setdiff1d(np.arange(len(texts)), kept_out)
        weights, constant = fit(rows[seen], levels[seen], differences(texts[read][sound[read]]))
        guessed[held] = rows[held] @ weights + constant
        models |= dict.fromkeys(map(int, kept_out), (weights, constant))
    return guessed, models


def write(
    weights: Any, constant: float, line: tuple[float, ...], levels: Any, guessed: Any, placed: Any, easy: Any
) -> None:
    """Write ``level.json``; ``easy`` is the mean row of easy articles."""
    mean_names, count = Features._fields, len(Features._fields)
    stretch = float(levels.std() / guessed.std())
    sentence_error = float((levels - (levels.mean() + stretch * (guessed - levels.mean()))).std())
    found = {
        "constant": round(constant, 5),
        "mean": {name: round(float(value), 5) for name, value in zip(mean_names, weights, strict=False)},
        "root": {name: round(float(value), 5) for name, value in zip(ROOTS, weights[count:], strict=False)},
        **{name: round(float(value), 5) for name, value in zip(LENGTHS, weights[count + len(ROOTS) :], strict=True)},
        "estimate": line,
        "centre": round(float(levels.mean()), 4),
        "stretch": round(stretch, 4),
        "sentence_error": round(sentence_error, 4),
        "text_error": round(float(placed.std(0).mean()), 4),
        "easy_mean": {name: round(float(value), 4) for name, value in zip(mean_names, easy, strict=False)},
        "easy_root": {name: round(float(value), 4) for name, value in zip(ROOTS, easy[count:], strict=False)},
        "easy_length": [round(float(value), 4) for value in easy[count + len(ROOTS) :]],
    }
    (DATA / "level.json").write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    sys.stderr.write(f"versions: {[round(float(value), 2) for value in placed.mean(0)]}, stretch {stretch:.2f}\n")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:3]))
