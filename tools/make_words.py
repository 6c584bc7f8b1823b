"""Write what is known of English words beforehand, ``reader/data/words.bin``, from four open sources.

    python tools/make_words.py

Syllables come from ``syllables.txt.gz`` and the letter model (``tools/make_syllables.py``), frequencies from the
installed wordfreq, ratings of complexity from ``tools/word_complexity.txt.gz`` (``tools/train_level.py``), easy words
from the installed textstat.
"""

from __future__ import annotations

import gzip
import re
import sys
from pathlib import Path

from reader.readability import vocabulary
from reader.readability.counts import bare_words, is_grown
from reader.text import frequency, syllables
from reader.text.lexicon import KINDS, RAREST, Shape, lexicon, packed, written

HERE = Path(__file__).resolve().parent
DATA = HERE.parent / "reader" / "data"
WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
MOST = 63
"""Letters of a word that is kept."""


def ratings() -> dict[str, float]:
    """Return people's ratings of words in small letters."""
    found: dict[str, float] = {}
    for line in gzip.decompress((HERE / "word_complexity.txt.gz").read_bytes()).decode().splitlines():
        rating, *words = line.split()
        found.update(dict.fromkeys(words, float(rating)))
    return found


def shape(word: str, *, rated: bool) -> Shape:
    """Return what a word has in common with others."""
    kind, latinate, noun = vocabulary.plain_kinds(vocabulary.plain(word))
    said = None if word in syllables.ABBREVIATIONS else syllables.table().get(word)
    return Shape(
        said or syllables.syllables(word),
        sum(map(str.isalnum, word)),
        said is not None,
        vocabulary.is_familiar(word),
        rated,
        is_grown(word),
        latinate,
        noun,
        KINDS.index(kind or ""),
    )


def bare_shape(word: str, said: int) -> Shape:
    """Return a shape by which the syllables of a word of the dictionary can be looked up."""
    return Shape(
        said, len(word), listed=True, familiar=False, rated=False, grown=False, latinate=False, noun_of_action=False,
        kind=0,
    )  # fmt: skip


def commonness(word: str, known: dict[str, int]) -> int:
    """Return the Zipf frequency of a word in hundredths: of a regular form hardly less than that of its word."""
    return vocabulary.frequency_of(vocabulary.plain(word), lambda other: known.get(other, 0))


def is_word(word: str) -> bool:
    """Say whether a word is kept: one of letters, as texts have it."""
    plain = WORD.fullmatch(word) and word == word.lower() == vocabulary.folded(word) and len(word) <= MOST
    return bool(plain) and bare_words(word) == [word]


def write(entries: dict[str, bytes]) -> None:
    """Write the file, and have it read anew."""
    (DATA / "words.bin").write_bytes(written(entries, vocabulary.easy_mark()))
    lexicon.cache_clear()
    sys.stderr.write(f"{len(entries):,} words\n")


def main() -> None:
    """Write the file: first what the dictionary lists, by which the other words are counted."""
    known, rated = frequency.table(), ratings()
    listed = {
        word: bare_shape(word, said) for word, said in syllables.table().items() if word not in syllables.ABBREVIATIONS
    }
    write({word: packed(shape, RAREST, 0) for word, shape in listed.items() if is_word(word)})
    entries = {}
    for word in filter(is_word, sorted({*syllables.table(), *known, *rated})):
        rating = round(100 * rated.get(vocabulary.plain(word), 0))
        entries[word] = packed(shape(word, rated=rating > 0), commonness(word, known), rating)
    write(entries)


if __name__ == "__main__":
    main()
