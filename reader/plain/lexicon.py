"""The table of plainer words: each hard word with its plain one and the sense in which that fits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from reader.text.inflect import lemma_of, lemmas_of

ACTIONS = {
    "analysis": "analyse", "assessment": "assess", "investigation": "investigate", "examination": "examine",
    "evaluation": "evaluate", "comparison": "compare", "review": "review", "use": "use", "study": "study",
    "decision": "decide", "discovery": "discover", "attempt": "try", "agreement": "agree", "announcement": "announce",
    "payment": "pay", "visit": "visit", "choice": "choose", "contribution": "contribute", "appearance": "appear",
    "measurement": "measure", "inspection": "inspect", "search": "search", "survey": "survey",
}  # fmt: skip
"""Nouns of action, each with the verb that says it plainly."""
_ALONE = ("decision", "choice", "agreement", "contribution")
"""Those that are made or reached, and whose verbs need no object that could be the wrong one."""
KINDS = ("verb", "noun", "adj", "adv", "phrase")


@dataclass(frozen=True, slots=True)
class Condition:
    """What must hold at the hard word: ``name`` with one of ``values``, or not if ``negated``."""

    name: str
    values: frozenset[str]
    negated: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """Hard words and the plain ones that may stand for them."""

    kind: str
    hard: tuple[str, ...]
    plain: str
    conditions: tuple[Condition, ...] = ()
    easiest: bool = False
    """Only for who asks for the easiest words."""


@cache
def entries() -> dict[str, tuple[Entry, ...]]:
    """Return the table by the first hard word (a verb's and noun's lemma), the longest hard words first."""
    text = files("reader").joinpath("data/plainer_words.txt").read_text(encoding="utf-8")
    found: dict[str, list[Entry]] = {}
    for line in text.splitlines():
        if line and not line.startswith("#"):
            entry = _entry(line)
            found.setdefault(entry.hard[0], []).append(entry)
    return {word: tuple(sorted(rows, key=lambda one: -len(one.hard))) for word, rows in found.items()}


def _entry(line: str) -> Entry:
    rule, *conditions = (part.strip() for part in line.split(" ; "))
    hard, _, plain = rule.partition(" = ")
    kind, *words = hard.split()
    found = tuple(_condition(one) for one in conditions if one != "easiest")
    return Entry(kind, tuple(words), plain, found, "easiest" in conditions)


def _condition(text: str) -> Condition:
    name, _, values = text.removeprefix("!").partition("=")
    wanted = [","] if values == "," else values.split(",")
    return Condition(name, frozenset(wanted) if values else frozenset(), text.startswith("!"))


@cache
def _forms() -> dict[str, str]:
    """Return the hard lemmas of single words that have one plain equal, each with that; the others are excused."""
    plain: dict[str, set[str]] = {"people": {"person"}}
    for entry in _rows():
        if len(entry.hard) == 1 and entry.kind != "phrase":
            words = entry.plain.replace("~", "").split()
            if words != ["-"]:
                plain.setdefault(entry.hard[0], set()).add(words[-1 if entry.kind in ("adj", "noun") else 0])
    direct = {hard: lemma_of(next(iter(words))) for hard, words in plain.items() if len(words) == 1}
    return {word: _end_of_chain(word, direct) for word in direct}


def _end_of_chain(word: str, direct: dict[str, str]) -> str:
    seen = {word}
    while (onward := direct.get(word)) and onward not in seen:
        seen.add(onward)
        word = onward
    return word


def _rows() -> Iterator[Entry]:
    return (entry for rows in entries().values() for entry in rows)


def form(word: str) -> str:
    """Return the plainest word that the table treats as equal to a lemma; itself for most."""
    word = word.lower()
    return _forms().get(word, word)


@cache
def _phrases() -> tuple[tuple[str, str, frozenset[str]], ...]:
    """Return the first hard word of entries, the others, and all words that swapping them takes out or brings in."""
    found = []
    for entry in _rows():
        words = [*entry.hard, *entry.plain.split()]
        several = len(entry.hard) > 1 or " " in entry.plain or "-" in entry.plain.strip("-")
        if several or entry.kind == "phrase" or entry.hard[0] not in _forms() or len(lemmas_of(entry.plain)) > 1:
            found.append(
                (
                    entry.hard[0],
                    " ".join(("", *entry.hard[1:])),
                    frozenset(form for word in words for form in _parts(word.lstrip("~").strip(","))),
                )
            )
    return tuple(found)


def _parts(word: str) -> Iterator[str]:
    """Yield what a word, or each part of a hyphenated one, may be called."""
    for part in filter(None, word.split("-")):
        yield from lemmas_of(part)


def excused(text: str, lemmas: set[str]) -> set[str]:
    """Return words that may come or go because the table has a phrase for what stands in the source."""
    shown = re.sub(r"([,.;:!?()])", r" \1 ", f" {text.lower()} ")
    shown = f" {' '.join(shown.split())} "
    done = [noun for noun in _ALONE if noun in lemmas] if lemmas & {"make", "reach"} else []
    found = {word for noun in done for word in (noun, *lemmas_of(ACTIONS[noun]))}
    for first, rest, words in _phrases():
        if first in lemmas and f"{rest} " in shown:
            found |= words
    return found
