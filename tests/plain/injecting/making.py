"""Ways to make an injector of a pattern and of what it becomes; the injectors themselves stand by kind of error.

An injector is a function from a sentence and a source of chance to the sentence with one error, or None where it has
nothing to change. Its name is part of the seed of its chance, so that one that is renamed chooses otherwise.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from reader.text.wordlists import listed

Injector = Callable[[str, random.Random], str | None]
New = str | Callable[[re.Match[str]], str]
"""What a match becomes: a template with groups, or a function."""

MONTHS = listed("January February March April June July August September October November December")
DAYS = listed("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
NUMBER = re.compile(r"(?<![\w.,-])\d+(?:,\d{3})*(?:\.\d+)?(?![\w-])")
NOT_NAMES = {
    *MONTHS,
    *DAYS,
    *listed(
        "May The This These Their They Although However After But Early Prior Before She Her His Since Some Pre "
        "Accessed References Lecture Without Because Most There Once In It He When Until Unless If Not Two Every "
        "Several While With Only Under During Following Given Another According By From For As At To Central "
        "External History Railways Extinction Mammals Biography Events Simplification"
    ),
}


@dataclass(frozen=True)
class Patterns:
    """Injectors of one kind of error, by when they were written."""

    first: Sequence[Injector]
    later: Sequence[Injector]
    final: Sequence[Injector]
    fourth: Sequence[Injector] = field(default=())


def swap(text: str, found: re.Match[str], new: str) -> str:
    return text[: found.start()] + new + text[found.end() :]


def one(pattern: str | re.Pattern[str], text: str, chance: random.Random) -> re.Match[str] | None:
    found = list(re.finditer(pattern, text))
    return chance.choice(found) if found else None


def any_word(name: str, pairs: Mapping[str, str], pattern: str = r"\b(?:{})\b") -> Injector:
    """Return an injector that exchanges one of the words of a table, wherever ``pattern`` finds it."""
    whole = re.compile(pattern.format("|".join(pairs)))

    def inject(text: str, chance: random.Random) -> str | None:
        found = one(whole, text, chance)
        return swap(text, found, pairs[found[0]]) if found else None

    return _named(inject, name)


def anywhere(name: str, pattern: str, *new: str) -> Injector:
    """Return an injector that puts one of ``new`` (a template) where a pattern, any of its matches, stands."""

    def inject(text: str, chance: random.Random) -> str | None:
        found = one(pattern, text, chance)
        return swap(text, found, found.expand(chance.choice(new) if len(new) > 1 else new[0])) if found else None

    return _named(inject, name)


def first_of(name: str, *patterns: tuple[str, New], capital: bool = False) -> Injector:
    """Return an injector that uses the first pattern that fits, where it fits first."""

    def inject(text: str, chance: random.Random) -> str | None:
        for pattern, new in patterns:
            if found := re.search(pattern, text):
                changed = swap(text, found, found.expand(new) if isinstance(new, str) else new(found))
                return changed[0].upper() + changed[1:] if capital else changed
        return None

    return _named(inject, name)


def at_end(name: str, *new: str) -> Injector:
    """Return an injector that lets a sentence go on behind its last word with one of ``new``."""

    def inject(text: str, chance: random.Random) -> str | None:
        return text[:-1] + chance.choice(new) if text.endswith(".") else None

    return _named(inject, name)


def turned(name: str, *pairs: tuple[str, str]) -> Injector:
    """Return an injector that lets two words change places everywhere, the first pair that both stand."""

    def inject(text: str, chance: random.Random) -> str | None:
        for left, right in pairs:
            if re.search(rf"\b{left}\b", text) and re.search(rf"\b{right}\b", text):
                parts = re.split(rf"\b({left}|{right})\b", text)
                return "".join({left: right, right: left}.get(part, part) for part in parts)
        return None

    return _named(inject, name)


def upper(found: re.Match[str]) -> str:
    """Return the first group with a capital: what begins a sentence now."""
    return found[1].upper()


def _named(inject: Injector, name: str) -> Injector:
    inject.__name__ = name
    return inject
