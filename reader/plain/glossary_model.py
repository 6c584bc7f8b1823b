"""A glossary: the terms of an article, what each means, and who says so."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from reader.model.units import LanguageTag


class Source(StrEnum):
    """Who tells what a term means."""

    ARTICLE = "article"
    """The article itself."""
    GLOSSARY = "glossary"
    """The program's list of health words."""
    DICTIONARY = "dictionary"
    """A general dictionary."""


@dataclass(frozen=True, slots=True)
class Term:
    """One term with its meaning, which reads on from "TERM means"."""

    term: str
    """As a list of words has it: in small letters but for abbreviations and names, mostly in the singular."""
    meaning: str
    source: Source
    attribution: str
    """Whose words the meaning is in, and their licence; for the article's own, that it is the article."""
    sentence: str | None = None
    """Id of the sentence that defines it, where the article does."""
    places: tuple[tuple[int, int], ...] = ()
    """Where it stands: starts and ends, code points into ``Article.text``, in order."""
    abbreviation: bool = False
    """Whether the meaning is what its letters stand for."""


@dataclass(frozen=True, slots=True)
class Glossary:
    """The terms of an article in the order of their first places."""

    terms: tuple[Term, ...]
    language: LanguageTag
    title: str = ""
    doubtful: tuple[str, ...] = ()
    """Terms that could mean several things here, for which therefore nothing is given."""

    def at(self, offset: int) -> Term | None:
        """Return the term that stands at an offset of the article's text."""
        return next(
            (term for term in self.terms if any(start <= offset < end for start, end in term.places)),
            None,
        )

    def of(self, word: str) -> Term | None:
        """Return the term of this name, in the singular or plural; capitals make no difference."""

        def name(text: str) -> str:
            return text.lower().removesuffix("s")

        return next((term for term in self.terms if name(term.term) == name(word)), None)

    def within(self, text: str) -> Glossary:
        """Return the terms that stand in a text made of the article, such as its summary; without their places."""
        small = text.lower()
        held = (replace(term, places=()) for term in self.terms if term.term.lower().removesuffix("s") in small)
        return replace(self, terms=tuple(held))

    def as_dict(self) -> dict[str, Any]:
        """Return the terms, and those in doubt, as JSON-ready data, as in ``schemas/plain.json``."""
        return {"glossary": [_term_dict(term) for term in self.terms], "doubtful": list(self.doubtful)}


def _term_dict(term: Term) -> dict[str, Any]:
    return {
        "term": term.term,
        "meaning": term.meaning,
        "source": str(term.source),
        "sentence": term.sentence,
        "attribution": term.attribution,
        "places": [{"start": start, "end": end} for start, end in term.places],
    }
