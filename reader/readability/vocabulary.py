"""What makes one word hard: how rare it is, how complex people rate it, whether children know it, how it is built.

``features`` gives the numbers that the level model weighs; ``tools/train_level.py`` and ``reader.readability.level``
both take them from here.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from reader.errors import PluginError
from reader.text.lexicon import RAREST, SHORT, Shape, lexicon
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


NAME_ZIPF = 400
"""Zipf frequency, in hundredths, that names have at least."""
_FIGURE_ZIPF = 5.0
_FIGURE_COMPLEXITY = 2.2

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


def _easy_file(language: str) -> Path:
    spec = find_spec("textstat")
    path = Path(spec.origin or "").parent / "resources" / language / "easy_words.txt" if spec else None
    if path is None or not path.exists():
        raise PluginError(f"The easy words for {language!r} are missing: install textstat 0.7.13 or later again.")
    return path


@cache
def easy_words(language: str = "en") -> frozenset[str]:
    """Return the easy words of a language, from the installed textstat's list, read without importing it.

    Raises:
        PluginError: textstat is not installed, or holds no list for the language.
    """
    return frozenset(map(str.strip, _easy_file(language).read_text(encoding="utf-8").lower().splitlines()))


@cache
def easy_mark() -> int:
    """Return a checksum of the installed textstat's easy words of English."""
    return crc32(_easy_file("en").read_bytes().replace(b"\r\n", b"\n"))


@cache
def finder() -> Callable[[str], int]:
    """Return the function that finds a word's place in the lexicon's data; it finds none if the easy words changed."""
    known = lexicon()
    return known.find if known.mark == easy_mark() else lambda _: 0


def folded(word: str) -> str:
    """Return a word in small letters, without ligatures and curly apostrophes."""
    return word.lower() if word.isascii() else unicodedata.normalize("NFKC", word).lower().replace("’", "'")


def plain(word: str) -> str:
    """Return a word in small letters, without a possessive ending, ligatures and curly apostrophes."""
    return folded(word).removesuffix("'s").removesuffix("'")


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


def is_familiar(word: str) -> bool:
    """Say whether a word, without its possessive, is familiar; a joined word is if its parts all are.

    By Dale and Chall's rules of 1948, plurals, -ed, -ing, -er, -est and -ly of an easy word are familiar too, with a
    final e dropped, y turned to i, or the last letter doubled as English spells it.
    """
    small = plain(word)
    if _is_easy(small):
        return True
    if small.isalpha():
        return False
    parts = [part for part in re.split(r"[-–/]", small) if part]
    return len(parts) > 1 and all(is_familiar(part) for part in parts)


def _is_easy(small: str) -> bool:
    easy = easy_words()
    return small in easy or not easy.isdisjoint(stems(small))


def commonness(word: str) -> float:
    """Return the Zipf frequency of a word without its possessive; of a joined word, that of its rarest part.

    A regular form of a common word is hardly rarer than it.
    """
    return known_frequency(word) / 100


def frequency_of(word: str, known: Callable[[str], int]) -> int:
    """Return the frequency of an unjoined word in hundredths, by the frequencies ``known``, which are 0 of others."""
    found = known(word)
    if found < NAME_ZIPF and word.isalpha():
        for stem in stems(word):
            if len(stem) > _SHORTEST_STEM and (common := known(stem)):
                found = max(found, common - (0 if len(word) == len(stem) + 1 and word[-1] == "s" else _RARER))
    return max(found, RAREST)


def known_frequency(small: str) -> int:
    """Return ``commonness`` in hundredths, by the lexicon, in which regular forms are settled."""
    known = lexicon().zipf
    parts = [small] if small.isalpha() else [part for part in re.split(r"[-–/]", small) if part] or [small]
    return min(known(part) or frequency_of(part, known) for part in parts)


def is_capitalised(word: str) -> bool:
    """Say whether a word is written as a name is: with a capital, and not all in capitals."""
    return word[:1].isupper() and not word.isupper()


def has_figure(word: str) -> bool:
    """Say whether a word holds a figure."""
    return not word.isalpha() and (word.isdigit() or any(map(str.isdigit, word)))


def plain_kinds(small: str) -> tuple[str | None, bool, bool]:
    """Return the kind of a small word, and whether it ends as Latin adjectives or nouns of action do."""
    if len(small) <= _STEM + 1:
        return _KIND.get(small), False, False
    return _KIND.get(small), small.endswith(_LATIN_ENDINGS), small.endswith(_NOUN_ENDINGS)


class Traits(NamedTuple):
    """What is looked up or worked out of one word."""

    syllables: int
    letters: int
    """Letters and figures."""
    familiar: bool
    name: bool
    """It is unfamiliar and written as a name is."""
    figure: bool
    """It holds a figure."""


@lru_cache(4096)
def traits(word: str) -> Traits:
    """Return what is known of a word as it stands inside a sentence, without punctuation around it."""
    if "-" in word and (shapes := _shapes_of_parts(word)):
        said, letters = sum(shape.syllables for shape in shapes), sum(shape.letters for shape in shapes)
        familiar = all(shape.familiar for shape in shapes) or _is_easy(word.lower())
        return Traits(said, letters, familiar, not familiar and is_capitalised(word), figure=False)
    alphabetic = word.isalpha()
    letters = len(word) if word.isalnum() else sum(map(str.isalnum, word))
    if not alphabetic and has_figure(word):
        return Traits(syllables(word), letters, familiar=False, name=False, figure=True)
    familiar = is_familiar(word)
    return Traits(syllables(word), letters, familiar, not familiar and is_capitalised(word), figure=False)


def _shapes_of_parts(word: str) -> list[Shape] | None:
    """Return the shapes of what hyphens join, if all of it are words of small letters that the lexicon has."""
    known, find, shapes = lexicon(), finder(), []
    for part in word.split("-"):
        place = find(part.lower()) if part[1:].islower() and part.isalpha() else 0
        if not place:
            return None
        shapes.append(known.shape_at(place))
    return shapes


def features(word: str, estimate: tuple[float, float, float, float]) -> Features:
    """Return a word in numbers, as it stands inside a sentence (the first word of one in small letters).

    ``estimate`` gives the complexity of words that nobody rated: constant, then by Zipf, letters and syllables.
    """
    small = plain(word)
    said, letters, familiar, name, figure = traits(word)
    common = _FIGURE_ZIPF if figure else known_frequency(small) / 100
    if name or (letters <= SHORT and not (figure or word.isupper())):
        common = max(common, NAME_ZIPF / 100)
    rating = lexicon().rating(small) / 100
    constant, by_zipf, by_letters, by_syllables = estimate
    estimated = (
        _FIGURE_COMPLEXITY if figure else constant + by_zipf * common + by_letters * letters + by_syllables * said
    )
    small_figure = figure and _SMALL_FIGURE.fullmatch(word) is not None
    kind, latinate, noun = plain_kinds(small)
    return Features(
        common,
        common < 4,
        common < 3,
        rating or estimated,
        rating > 0,
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
        latinate,
        noun,
    )
