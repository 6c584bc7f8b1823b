"""What makes one word hard: how rare it is, how complex people rate it, whether children know it, how it is built.

``features`` gives the numbers that the level model weighs; ``tools/train_level.py`` and ``reader.readability.level``
both take them from here.
"""

from __future__ import annotations

import gzip
import re
import unicodedata
from functools import cache
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from reader.errors import PluginError
from reader.text.frequency import RAREST, table
from reader.text.syllables import syllables


class Features(NamedTuple):
    """One word in numbers; every field is summed over a sentence, so that 0 means "like no word"."""

    zipf: float
    """log10 of its occurrences in a thousand million words; names count as fairly common."""
    below_4: float
    below_3: float
    complexity: float
    """Rated or estimated, 1 very simple to 6 very complex (Maddela and Xu 2018)."""
    rated: float
    syllables: float
    unfamiliar: float
    """Not on the list of words that four in five children of ten know (Dale and Chall)."""
    small_figure: float
    """A figure up to 99 or a year."""
    large_figure: float
    name: float
    auxiliary: float
    conjunction: float
    subordinator: float
    preposition: float
    pronoun: float
    latinate: float
    noun_of_action: float


_NAME_ZIPF = 4.0
_FIGURE_ZIPF = 5.0
_FIGURE_COMPLEXITY = 2.2
_SHORT = 3
"""Letters of words that are not counted as rare: they are abbreviations, particles, or pieces of broken words."""

_KINDS = {
    "auxiliary": "is are was were be been being has have had",
    "conjunction": "and or but",
    "subordinator": "which who whom whose that although though because since unless until while whereas if when where "
    "whether as after before so however therefore thus",
    "preposition": "of in to for by with on at from into through between among within during against under over about",
    "pronoun": "i you he she we they me him her us them my your his our their it its",
}
_KIND = {word: kind for kind, listed in _KINDS.items() for word in listed.split()}
_NOUN_ENDINGS = tuple(
    f"{ending}{plural}"
    for ending in ("tion", "sion", "ment", "ness", "ity", "ance", "ence", "ism")
    for plural in ("", "s")
)
_LATIN_ENDINGS = ("ous", "ive", "al", "ary", "ic", "ical", "ate", "ated", "ize", "ized")
_STEM = 3
"""Letters that stand before such an ending at least."""
_SMALL_FIGURE = re.compile(r"\d{1,2}(?:st|nd|rd|th|s)?|1[0-9]\d\ds?|20\d\ds?")

_ENDINGS = (
    ("s", ("",)), ("es", ("", "e")), ("ies", ("y",)), ("d", ("",)), ("ed", ("", "e")), ("ied", ("y",)),
    ("ing", ("", "e")), ("er", ("", "e")), ("est", ("", "e")), ("ier", ("y",)), ("iest", ("y",)), ("ly", ("",)),
    ("ily", ("y",)),
)  # fmt: skip
"""Endings that Dale and Chall's rules take off a word, and what may stand in their place."""
_LAST = frozenset(ending[-1] for ending, _ in _ENDINGS)
_ENDINGS_BY_LAST = {last: tuple(pair for pair in _ENDINGS if pair[0][-1] == last) for last in _LAST}
_SHORTEST_STEM = 2
_DOUBLING = frozenset(("ed", "ing", "er", "est"))
_RARER = 40
"""How much rarer a word with an ending may be than its stem before it counts as rarer, in hundredths of Zipf."""


@cache
def easy_words(language: str = "en") -> frozenset[str]:
    """Return the easy words of a language, from the installed textstat's list, read without importing it.

    Raises:
        PluginError: textstat is not installed, or holds no list for the language.
    """
    spec = find_spec("textstat")
    path = Path(spec.origin or "").parent / "resources" / language / "easy_words.txt" if spec else None
    if path is None or not path.exists():
        raise PluginError(f"The easy words for {language!r} are missing: install textstat 0.7.13 or later again.")
    return frozenset(line.strip().lower() for line in path.read_text(encoding="utf-8").splitlines())


@cache
def _ratings() -> dict[str, float]:
    ratings: dict[str, float] = {}
    data = gzip.decompress(files("reader").joinpath("data", "word_complexity.txt.gz").read_bytes()).decode()
    for line in data.splitlines():
        rating, *words = line.split()
        ratings.update(dict.fromkeys(words, float(rating)))
    return ratings


def plain(word: str) -> str:
    """Return a word in small letters, without a possessive ending, ligatures and curly apostrophes."""
    folded = unicodedata.normalize("NFKC", word).lower().replace("’", "'") if not word.isascii() else word.lower()
    return folded.removesuffix("'s").removesuffix("'")


def stems(word: str) -> list[str]:
    """Return what may be left of a word in small letters when Dale and Chall's endings are taken off."""
    found: list[str] = []
    if word[-1:] not in _LAST:
        return found
    for ending, instead in _ENDINGS_BY_LAST[word[-1]]:
        stem = word[: -len(ending)]
        if not word.endswith(ending) or len(stem) < _SHORTEST_STEM:
            continue
        found += [stem + letter for letter in instead]
        if ending in _DOUBLING and len(stem) > 3 and stem[-1] == stem[-2]:
            found.append(stem[:-1])
    return found


@cache
def familiar_words() -> frozenset[str]:
    """Return the easy words of English with all their regular forms, by Dale and Chall's rules of 1948.

    Plurals, -ed, -ing, -er, -est and -ly of a familiar word are familiar, with a final e dropped, y turned to i, or
    the last letter doubled as English spells it; forms that nobody writes do no harm.
    """
    easy = easy_words()
    stems = {
        letter: [word[:-1] for word in easy if word[-1] == letter and len(word) > _SHORTEST_STEM] for letter in "ey"
    }
    stems[""] = [word for word in easy if len(word) >= _SHORTEST_STEM]
    found = set(easy)
    for ending, instead in _ENDINGS:
        for letter in instead:
            found.update([stem + ending for stem in stems[letter]])
    doubled = [word + word[-1] for word in easy if len(word) > _SHORTEST_STEM]
    for ending in _DOUBLING:
        found.update([word + ending for word in doubled])
    return frozenset(found)


def is_familiar(word: str) -> bool:
    """Say whether a word, without its possessive, is familiar; a joined word is if its parts all are."""
    small = plain(word)
    if small in familiar_words():
        return True
    if small.isalpha():
        return False
    parts = [part for part in re.split(r"[-–/]", small) if part]
    return len(parts) > 1 and all(is_familiar(part) for part in parts)


def commonness(word: str) -> float:
    """Return the Zipf frequency of a word without its possessive; of a joined word, that of its rarest part.

    A regular form of a common word is hardly rarer than it.
    """
    if word.isalpha():
        return _commonness(word)
    parts = [part for part in re.split(r"[-–/]", word) if part] or [word]
    return min(_commonness(part) for part in parts)


def _commonness(word: str) -> float:
    known = table()
    found = known.get(word, 0)
    if found < 100 * _NAME_ZIPF and word.isalpha():
        for stem in stems(word):
            if len(stem) > _SHORTEST_STEM and (common := known.get(stem)):
                found = max(found, common - (0 if len(word) == len(stem) + 1 and word[-1] == "s" else _RARER))
    return max(found / 100, RAREST)


def is_capitalised(word: str) -> bool:
    """Say whether a word is written as a name is: with a capital, and not all in capitals."""
    return word[:1].isupper() and not word.isupper()


def has_figure(word: str) -> bool:
    """Say whether a word holds a figure."""
    return not word.isalpha() and any(map(str.isdigit, word))


def plain_features(word: str, said: int, estimate: tuple[float, float, float, float]) -> tuple[float, ...]:
    """Return what ``features`` would of a word of plain letters, whose syllables are known: all that is not 0 or 1.

    That is its Zipf frequency and complexity, then whether it was rated, is familiar, and is a name.
    """
    small = word.lower()
    familiar = small in familiar_words()
    name = not familiar and is_capitalised(word)
    common = _commonness(small)
    if common < _NAME_ZIPF and (name or (len(small) <= _SHORT and word == small)):
        common = _NAME_ZIPF
    rating = _ratings().get(small)
    constant, by_zipf, by_letters, by_syllables = estimate
    estimated = constant + by_zipf * common + by_letters * len(word) + by_syllables * said
    return common, estimated if rating is None else rating, rating is not None, familiar, name


def plain_kinds(small: str) -> tuple[str | None, bool, bool]:
    """Return the kind of a small word, and whether it ends as Latin adjectives or nouns of action do."""
    if len(small) <= _STEM + 1:
        return _KIND.get(small), False, False
    return _KIND.get(small), small.endswith(_LATIN_ENDINGS), small.endswith(_NOUN_ENDINGS)


def features(word: str, estimate: tuple[float, float, float, float]) -> Features:
    """Return a word in numbers, as it stands inside a sentence (the first word of one in small letters).

    ``estimate`` gives the complexity of words that nobody rated: constant, then by Zipf, letters and syllables.
    """
    small = plain(word)
    figure = has_figure(word)
    familiar = is_familiar(word)
    name = not (figure or familiar) and is_capitalised(word)
    common = _FIGURE_ZIPF if figure else commonness(small)
    if name:
        common = max(common, _NAME_ZIPF)
    if len(small) <= _SHORT and word.islower():
        common = max(common, _NAME_ZIPF)
    said = syllables(word)
    rating = _ratings().get(small)
    constant, by_zipf, by_letters, by_syllables = estimate
    estimated = (
        _FIGURE_COMPLEXITY if figure else constant + by_zipf * common + by_letters * len(word) + by_syllables * said
    )
    small_figure = figure and _SMALL_FIGURE.fullmatch(word) is not None
    kind = _KIND.get(small)
    long = len(small) > _STEM + 1
    return Features(
        common,
        common < 4,
        common < 3,
        estimated if rating is None else rating,
        rating is not None,
        said,
        not (figure or name or familiar),
        small_figure,
        figure and not small_figure,
        name,
        kind == "auxiliary",
        kind == "conjunction",
        kind == "subordinator",
        kind == "preposition",
        kind == "pronoun",
        long and small.endswith(_LATIN_ENDINGS),
        long and small.endswith(_NOUN_ENDINGS),
    )
