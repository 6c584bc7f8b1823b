"""The words that the program can explain: its own list of health words, abbreviations, and a general dictionary."""

from __future__ import annotations

import gzip
import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from reader.text.wordlists import listed

OWN = "Plainspoken’s list of health words, GPL-3.0-or-later"
WORDNET = "WordNet 3.0, © 2006 Princeton University, WordNet licence"
_HEALTH = listed(
    "patient doctor nurse hospital clinic symptom disease illness treatment medicine medical surgery surgeon infection "
    "therapy diagnos disorder condition tablets dose medication clinical virus cancer stroke diabetes vaccin "
    "rehabilitat physiotherap neurolog cardio sclerosis dementia arthritis asthma epilep immune"
)
_ENOUGH = 3
"""Words of illness and care that an article about health has at least."""
_CUES = 2
"""Words of its own field that must stand in the article before a term of several senses is taken in one."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a term means, and what must be true of an article for it to mean that there."""

    terms: tuple[str, ...]
    meaning: str
    when: str

    def holds(self, text: Text) -> bool:
        """Say whether the term has this meaning in a text."""
        if self.when == "always":
            return True
        if self.when == "health":
            return text.is_about_health
        cues = self.when.removeprefix("about=").split(",")
        return sum(text.has(cue) for cue in cues if not any(term.lower() == cue for term in self.terms)) >= _CUES


class Text:
    """A text in small letters, asked which words it holds."""

    def __init__(self, text: str) -> None:
        self._text = text.casefold()
        self.is_about_health = sum(map(self.has, _HEALTH)) >= _ENOUGH

    def has(self, beginning: str) -> bool:
        """Say whether the text holds a word that begins so."""
        return re.search(rf"\b{re.escape(beginning)}", self._text) is not None


@cache
def health_terms() -> dict[str, Entry]:
    """Return the health words by each form that they are written in, in small letters, plurals included."""
    found: dict[str, Entry] = {}
    for entry in _read("glossary_health.tsv"):
        for term in entry.terms:
            for form in (term, *plurals(term)):
                found.setdefault(form.lower(), entry)
    return found


@cache
def abbreviations() -> dict[str, tuple[Entry, ...]]:
    """Return what each abbreviation may stand for; some for several things."""
    found: dict[str, list[Entry]] = {}
    for entry in _read("glossary_abbreviations.tsv"):
        for term in entry.terms:
            found.setdefault(term, []).append(entry)
    return {term: tuple(entries) for term, entries in found.items()}


@cache
def dictionary() -> dict[tuple[str, str], str]:
    """Return what rare words of one sense mean, by the word and its part of speech, NOUN or ADJ."""
    packed = files("reader").joinpath("data", "glossary_dictionary.txt.gz").read_bytes()
    rows = (line.split("\t") for line in gzip.decompress(packed).decode().splitlines())
    return {(word, kind): meaning for word, kind, meaning in rows}


def _read(name: str) -> tuple[Entry, ...]:
    text = files("reader").joinpath("data", name).read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return tuple(Entry(tuple(terms.split("|")), meaning, when) for terms, meaning, when in rows)


_NO_PLURAL = (
    "s",
    "ic",
    "al",
    "ive",
    "ous",
    "ed",
    "ing",
    "ly",
    "ar",
    "ary",
    "able",
    "less",
    "ent",
    "wide",
    "vitro",
    "vivo",
)


def plurals(term: str) -> tuple[str, ...]:
    """Return the regular plural of a term, or nothing for one that is no noun or has none."""
    if term.endswith(_NO_PLURAL) or not term[-1].isalpha():
        return (f"{term}es",) if term.endswith(("us", "ss")) else ()
    if term.endswith("y") and term[-2] not in "aeiou":
        return (f"{term[:-1]}ies",)
    return (f"{term}es",) if term.endswith(("ch", "sh", "x", "z")) else (f"{term}s",)


def pattern(forms: Collection[str], *, exact: bool) -> re.Pattern[str]:
    """Return a pattern that finds whole words of any of these forms, the longest first; ``exact`` minds capitals."""
    alternatives = "|".join(re.escape(form).replace("\\ ", r"\s+") for form in sorted(forms, key=len, reverse=True))
    return re.compile(rf"(?<![\w-])(?:{alternatives})(?![\w]|-\w)", re.NOFLAG if exact else re.IGNORECASE)
