"""Clauses inside clauses inside clauses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from reader.model.article import Sentence
from reader.readability.findings import Problem
from reader.readability.page import Page
from reader.readability.rule import Options, Rule
from reader.text.parse import Parse, Token
from reader.text.words import count_words

_LINKS = re.compile(
    r"\b(?:that|which|who|whom|whose|where|when|while|because|although|though|if|unless|until|since|whether|after|"
    r"before|what|how|why)\b",
    re.IGNORECASE,
)
_CLAUSES = frozenset(("advcl", "relcl", "ccomp", "csubj", "csubjpass"))
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))


class NestedClauses(Rule):
    """A clause that depends on a clause that depends on another, four deep."""

    name = "nested-clauses"
    needs_grammar = True
    summary = "Clauses are nested four deep: each has to be kept in mind until the next one ends."
    explanation = (
        "“The man who said that the form that you sent was lost has left” has to be held in mind whole before it can "
        "be understood. Counted are clauses with a verb of their own that stand one inside the other."
    )
    cure = "Take the inner clauses out and give each a sentence of its own."
    source = (
        "Gibson 1998, Linguistic complexity: locality of syntactic dependencies; plainlanguage.gov, Short sentences"
    )
    defaults: ClassVar[Options] = {"depth": 4, "words": 15}
    good = ("When you arrive, tell the nurse at the desk that you are here. She will call you, because others wait.",)
    bad = (
        "The officer told the woman who asked whether the letter that she sent when she moved had come that it had.",
    )

    def wants_grammar(self, page: Page, sentence: Sentence) -> bool:
        return len(_LINKS.findall(sentence.text)) >= 2 and count_words(sentence.text) >= self.number("words")

    def check(self, page: Page) -> Iterator[Problem]:
        least = self.number("depth")
        for sentence, _ in page.running:
            if self.wants_grammar(page, sentence) and (parse := page.parse(sentence)):
                deepest = max(parse, key=lambda token: _depth(parse, token), default=None)
                if deepest and (depth := _depth(parse, deepest)) >= least and not page.is_quoted(sentence.start):
                    message = f"Clauses are nested {depth} deep, down to “{deepest.text}”."
                    yield Problem(sentence.start, sentence.end, message)


def _depth(parse: Parse, token: Token) -> int:
    """Return how many subordinate clauses a word stands in, quoted speech and what was reported apart."""
    if not _is_clause(parse, token):
        return 0
    return 1 + sum(_is_clause(parse, one) for one in parse.ancestors(token))


def _is_clause(parse: Parse, token: Token) -> bool:
    if token.dep not in _CLAUSES:
        return False
    return token.tag in _FINITE or any(one.tag in _FINITE for one in parse.children(token, "aux", "auxpass"))
