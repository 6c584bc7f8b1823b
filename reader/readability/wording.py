"""Rules that look for the phrases of a list: what they share."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from reader.model.article import Sentence
from reader.readability.findings import Problem
from reader.readability.page import Page
from reader.readability.phrases import Match, form_of, in_form, matches
from reader.readability.rule import Rule

_CALLED = re.compile(
    r"\b(?:call|calls|called|known as|name|named|term|terms|termed|means?)\W+(?:\w+\W+){0,3}$"
    r"|\b(?:word|or)\W{1,3}(?:an? |the )?$",
    re.IGNORECASE,
)
_TOLD = re.compile(r"[”\"’*_]*\s*(?:\(|[,–—-]+ (?:or|which means|meaning|that is)\b|means?\b)")
"""What comes before and behind a word that a text explains."""
_POS = {"verb": ("VERB", "AUX"), "noun": ("NOUN",), "adj": ("ADJ",)}


class PhraseRule(Rule):
    """Reports the phrases of a list in the writer's own sentences; not in quotations and not in names."""

    phrases: ClassVar[str]
    """Name of the list."""
    message: ClassVar[str]
    """With ``{}`` for the phrase."""
    once: ClassVar[bool] = False
    """Whether a phrase is reported only where it first stands."""

    def wants_grammar(self, page: Page, sentence: Sentence) -> bool:
        return any(match.phrase.kind for match in matches(self.phrases, page.words(sentence)))

    def check(self, page: Page) -> Iterator[Problem]:
        seen = set()
        for sentence, _ in page.running:
            for match in matches(self.phrases, page.words(sentence)):
                if page.is_quoted(match.start) or not self.fits(page, sentence, match):
                    continue
                if self.once and match.phrase.words in seen:
                    continue
                seen.add(match.phrase.words)
                yield self.problem(page, match)

    def fits(self, page: Page, sentence: Sentence, match: Match) -> bool:
        """Say whether a phrase has the sense that the list means."""
        if _is_name(page, sentence, match) or (self.once and _is_explained(page, sentence, match)):
            return False
        if not (kind := match.phrase.kind):
            return True
        parse = page.parse(sentence)
        if parse is None:
            return False
        token = next((one for one in parse if sentence.start + one.start >= match.start), None)
        return token is not None and token.pos in _POS[kind]

    def problem(self, page: Page, match: Match) -> Problem:
        """Return what is said of a phrase."""
        phrase = match.phrase
        message = self.message.format(page.text[match.start : match.end])
        return Problem(match.start, match.end, message, cure_of(phrase.cures), replacement(page, match))


def _is_name(page: Page, sentence: Sentence, match: Match) -> bool:
    """Say whether a phrase inside a sentence begins with a capital: then it is a title or a name."""
    written = page.text[match.start : match.end]
    inside = any(map(str.isalnum, page.text[sentence.start : match.start]))
    return inside and written[0].isupper()


def _is_explained(page: Page, sentence: Sentence, match: Match) -> bool:
    """Say whether the text itself tells what a word means, so that it must stand here."""
    before, behind = page.text[sentence.start : match.start], page.text[match.end : sentence.end]
    return _CALLED.search(before) is not None or _TOLD.match(behind) is not None


def cure_of(cures: tuple[str, ...]) -> str:
    """Return a sentence that offers the cures of a phrase."""
    said = [f"“{cure}”" for cure in cures if not cure.startswith("or ")]
    otherwise = [cure.removeprefix("or ") for cure in cures if cure.startswith("or ")]
    if said and otherwise:
        return f"Say {_either(said)}, or {_either(otherwise)}."
    if said:
        return f"Say {_either(said)}."
    return f"{_either(otherwise).capitalize()}." if otherwise else ""


def _either(options: list[str]) -> str:
    return " or ".join((", ".join(options[:-1]), options[-1]) if len(options) > 1 else options)


def replacement(page: Page, match: Match) -> str | None:
    """Return words that can take a phrase's place as it is written; None where that is not safe."""
    phrase = match.phrase
    written = page.text[match.start : match.end]
    if not phrase.is_safe or not phrase.cures:
        return None
    tag = form_of(phrase, written.split()[0].lower())
    cure = phrase.cures[0] if tag == "" else in_form(phrase.cures[0], tag) if tag else None
    if cure is None or written.isupper():
        return None
    return cure[0].upper() + cure[1:] if written[0].isupper() else cure
