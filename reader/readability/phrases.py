"""Lists of phrases that editors look for, each with what to say instead, and how they are found in a sentence.

A list in ``reader/data/editor`` has a phrase on each line: ``phrase = cure, cure ; flag ; flag``. A word with ``*`` is
found in all its forms, as a verb, or as a noun where the flag is ``noun``. Flags: ``verb``, ``noun``, ``adj`` (what
the first word must be in its sentence, as the parse tells), ``safe`` (the first cure can take its place without a
change of meaning), ``start`` (at the beginning of a sentence only), ``!next=a,b`` and ``!prev=a,b`` (not before or
after these words), ``next=a,b`` and ``prev=a,b`` (only there).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from reader.readability.page import Token

_VOWELS = "aeiou"
_DOUBLED = re.compile(r"[^aeiou][aeiou][bdgmnprt]$")
_IRREGULAR = {
    "be": ("is", "was", "been", "being"),
    "have": ("has", "had", "had", "having"), "do": ("does", "did", "done", "doing"),
    "make": ("makes", "made", "made", "making"), "take": ("takes", "took", "taken", "taking"),
    "give": ("gives", "gave", "given", "giving"), "come": ("comes", "came", "come", "coming"),
    "go": ("goes", "went", "gone", "going"), "put": ("puts", "put", "put", "putting"),
    "hold": ("holds", "held", "held", "holding"), "get": ("gets", "got", "got", "getting"),
    "bring": ("brings", "brought", "brought", "bringing"), "seek": ("seeks", "sought", "sought", "seeking"),
    "undertake": ("undertakes", "undertook", "undertaken", "undertaking"), "cut": ("cuts", "cut", "cut", "cutting"),
    "undergo": ("undergoes", "underwent", "undergone", "undergoing"), "hit": ("hits", "hit", "hit", "hitting"),
    "keep": ("keeps", "kept", "kept", "keeping"), "break": ("breaks", "broke", "broken", "breaking"),
    "throw": ("throws", "threw", "thrown", "throwing"), "let": ("lets", "let", "let", "letting"),
    "think": ("thinks", "thought", "thought", "thinking"), "see": ("sees", "saw", "seen", "seeing"),
    "bite": ("bites", "bit", "bitten", "biting"), "run": ("runs", "ran", "run", "running"),
    "fall": ("falls", "fell", "fallen", "falling"), "steal": ("steals", "stole", "stolen", "stealing"),
    "bear": ("bears", "bore", "borne", "bearing"), "drive": ("drives", "drove", "driven", "driving"),
    "sit": ("sits", "sat", "sat", "sitting"),
    "stand": ("stands", "stood", "stood", "standing"), "beat": ("beats", "beat", "beaten", "beating"),
    "foresee": ("foresees", "foresaw", "foreseen", "foreseeing"), "leave": ("leaves", "left", "left", "leaving"),
    "reach": ("reaches", "reached", "reached", "reaching"), "set": ("sets", "set", "set", "setting"),
}  # fmt: skip
_TAGS = ("VBZ", "VBD", "VBN", "VBG")


@dataclass(frozen=True, slots=True)
class Phrase:
    """One line of a list."""

    words: tuple[str, ...]
    cures: tuple[str, ...] = ()
    flags: frozenset[str] = frozenset()
    written: str = ""
    """As the list has it, without the stars."""

    @property
    def is_safe(self) -> bool:
        return "safe" in self.flags

    @property
    def kind(self) -> str:
        """The part of speech that it must have; empty where any will do."""
        return next((flag for flag in ("verb", "noun", "adj") if flag in self.flags), "")


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase found: the sentence's ``words[first:last]``."""

    phrase: Phrase
    first: int
    last: int
    start: int
    end: int


Index = dict[str, list[tuple[tuple[frozenset[str], ...], Phrase]]]


@cache
def phrase_list(name: str) -> tuple[Phrase, ...]:
    """Return a list that ships, in its order."""
    text = files("reader").joinpath("data", "editor", f"{name}.txt").read_text(encoding="utf-8")
    return tuple(_phrase(line) for line in text.splitlines() if line.strip() and not line.startswith("#"))


def _phrase(line: str) -> Phrase:
    main, *flags = (part.strip() for part in line.split(";"))
    written, _, cures = main.partition(" = ")
    return Phrase(
        tuple(written.lower().split()),
        tuple(cure.strip() for cure in cures.split(",") if cure.strip()),
        frozenset(flags),
        written.replace("*", "").strip(),
    )


@cache
def index(name: str) -> Index:
    """Return a list by the first words of its phrases, in each form; longer phrases come first."""
    found: Index = {}
    for phrase in sorted(phrase_list(name), key=lambda one: -len(one.words)):
        noun = "noun" in phrase.flags
        forms = tuple(frozenset(all_forms(word, noun=noun)) for word in phrase.words)
        for first in forms[0]:
            found.setdefault(first, []).append((forms[1:], phrase))
    return found


def all_forms(word: str, *, noun: bool = False) -> tuple[str, ...]:
    """Return a word of a list in every form that it is found in."""
    if not word.endswith("*"):
        return (word,)
    bare = word[:-1]
    if noun:
        return bare, plural(bare)
    return (bare, *verb_forms(bare), *(("are", "were", "am") if bare == "be" else ()))


def verb_forms(verb: str) -> tuple[str, str, str, str]:
    """Return the forms for she, past, participle, and -ing."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb.endswith("e"):
        return f"{verb}s", f"{verb}d", f"{verb}d", f"{verb[:-1]}ing"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb[:-1]}ied", f"{verb}ing"
    stem = verb + verb[-1] if len(verb) < 5 and _DOUBLED.search(verb) else verb
    return plural(verb), f"{stem}ed", f"{stem}ed", f"{stem}ing"


def plural(noun: str) -> str:
    """Return a regular plural."""
    if noun.endswith("y") and noun[-2] not in _VOWELS:
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "z", "ch", "sh")) else f"{noun}s"


def matches(name: str, words: Sequence[Token]) -> Iterator[Match]:
    """Yield the phrases of a list in a sentence, the longest at each place, none inside another."""
    known = index(name)
    place = 0
    while place < len(words):
        match = next(_at(known, words, place), None)
        if match:
            yield match
            place = match.last
        else:
            place += 1


def _at(known: Index, words: Sequence[Token], place: int) -> Iterator[Match]:
    for rest, phrase in known.get(words[place].word, ()):
        last = place + 1 + len(rest)
        if last > len(words) or any(words[place + 1 + n].word not in forms for n, forms in enumerate(rest)):
            continue
        if _allowed(phrase, words, place, last):
            yield Match(phrase, place, last, words[place].start, words[last - 1].end)


def _allowed(phrase: Phrase, words: Sequence[Token], place: int, last: int) -> bool:
    if "start" in phrase.flags and place:
        return False
    before = words[place - 1].word if place else ""
    behind = words[last].word if last < len(words) else ""
    for flag in phrase.flags:
        name, _, listed = flag.partition("=")
        if listed and name.lstrip("!") in ("next", "prev"):
            word = behind if name.endswith("next") else before
            if (word in listed.split(",")) == name.startswith("!"):
                return False
    return True


def form_of(phrase: Phrase, word: str) -> str | None:
    """Return the Penn tag of the form in which a phrase's first word stands; None where it is not clear which."""
    if not phrase.words[0].endswith("*"):
        return ""
    bare = phrase.words[0][:-1]
    if word == bare:
        return "VB" if "noun" not in phrase.flags else "NN"
    if "noun" in phrase.flags:
        return "NNS"
    tags = [tag for tag, form in zip(_TAGS, verb_forms(bare), strict=True) if form == word]
    return tags[0] if tags else None


def in_form(cure: str, tag: str) -> str | None:
    """Return a cure in the form that a tag names; None where a past form could be two."""
    if tag in ("", "VB", "NN"):
        return cure
    from reader.text.inflect import inflected

    if tag == "VBD" and inflected(cure, "VBD") != inflected(cure, "VBN"):
        return None
    return inflected(cure, tag)
