"""What an editor's rule is: one class in one module, found through the entry points ``plainspoken.rules``.

A rule's examples are its tests: ``bad`` ones must give a finding, ``good`` ones none. They are Markdown.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import ClassVar

from reader.model.article import Sentence
from reader.plugins import Availability
from reader.readability.findings import Problem, Severity
from reader.readability.page import Page

Options = Mapping[str, int | float | str]


class Rule:
    """Base of all rules. An instance holds nothing but its options."""

    name: ClassVar[str]
    """In small letters and hyphens, as it is written in settings and comments."""
    severity: ClassVar[Severity] = Severity.WARNING
    summary: ClassVar[str]
    """What is wrong, in one line."""
    explanation: ClassVar[str]
    """Why it is hard for readers, and what is not reported."""
    cure: ClassVar[str]
    source: ClassVar[str]
    """Who says so."""
    good: ClassVar[tuple[str, ...]]
    bad: ClassVar[tuple[str, ...]]
    english: ClassVar[bool] = True
    """Whether it knows English only."""
    needs_grammar: ClassVar[bool] = False
    """Whether it can do nothing without the parse of a sentence."""
    defaults: ClassVar[Options] = {}

    def __init__(self, options: Options | None = None) -> None:
        self.options = {**self.defaults, **(options or {})}

    def availability(self) -> Availability:
        """Say whether the rule can work here: one that needs grammar needs the parser's model."""
        if not self.needs_grammar or has_model():
            return Availability(works=True)
        return Availability(
            works=False,
            why="the English language model for spaCy is not installed",
            cure="install it with 'pip install plainspoken'",
        )

    def number(self, name: str) -> float:
        """Return an option that is a number."""
        return float(self.options[name])

    def wants_grammar(self, page: Page, sentence: Sentence) -> bool:
        """Say cheaply whether the rule will ask for the parse of a sentence, so that all are parsed together."""
        return False

    def check(self, page: Page) -> Iterable[Problem]:
        """Return what is wrong with a page, in any order."""
        raise NotImplementedError


def has_model() -> bool:
    """Say whether sentences can be parsed here."""
    from reader.text.parse import model

    return model() is not None
