"""Links whose words do not say where they lead."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.model.article import SpanKind
from reader.readability.findings import Problem, Severity
from reader.readability.page import Page
from reader.readability.rule import Rule

_VAGUE = (
    "click here|here|click|tap here|press here|read more|more|learn more|find out more|see more|more info|details|"
    "more information|more details|further information|further details|this link|link|this page|this|this website|"
    "website|this site|this article|article|continue|continue reading|read on|go|go here|see here|view more|"
    "download|download here|info|information|full story|read this|check it out|click this link|follow this link|"
    "link here|this one|this post|visit|visit here|see this|in this article|on this page|"
    "at this link|read"
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S{25,}")
_EDGES = " \t\n.,:;!?()[]“”\"'’»«›‹>→…*"


class VagueLink(Rule):
    """A link that says "click here", or nothing but an address."""

    name = "vague-link"
    severity = Severity.ERROR
    summary = "A link's words do not say where it leads."
    explanation = (
        "Screen reader users go through the links of a page as a list, where “here” says nothing; and a long address "
        "read aloud letter by letter says too much."
    )
    cure = "Let the link's words name the page or thing that it leads to."
    source = "WCAG 2.2, success criteria 2.4.4 and 2.4.9"
    good = ("Read [how to apply for a badge](https://example.org/badge).", "See [example.org](https://example.org).")
    bad = (
        "To apply, [click here](https://example.org/badge).",
        "[Read more](https://example.org/badge) about badges.",
        "See [https://example.org/a/very/long/address/with-words](https://example.org/a/very/long/address/with-words).",
    )

    def check(self, page: Page) -> Iterator[Problem]:
        for passage in page.passages:
            for span in passage.prose.spans:
                if span.kind != SpanKind.LINK or passage.foreign:
                    continue
                text = " ".join(page.text[span.start : span.end].split())
                if text.strip(_EDGES).lower() in _VAGUE.split("|"):
                    yield Problem(span.start, span.end, f"The link “{text}” does not say where it leads.")
                elif _ADDRESS.fullmatch(text):
                    yield Problem(span.start, span.end, "The link is a bare address, which is read out sign by sign.")
