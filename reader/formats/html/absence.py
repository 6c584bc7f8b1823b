"""Pages without an article: what they offer instead."""

from __future__ import annotations

import re

from reader.errors import NoArticleError
from reader.formats.html.marks import Link
from reader.formats.html.metadata import Head
from reader.model.article import Paragraph, Prose, Section, block_proses

_SHELL_WORDS = 40
_LONGEST = 90
"""Characters of a description or an address that are repeated."""
_ASKS = re.compile(r"\bjava ?script\b|\bloading\b|\bplease wait\b|\benable cookies\b|\bjust a moment\b", re.IGNORECASE)
_BLANK_LINES = re.compile(r"\s*\n\s*")


def is_shell(sections: tuple[Section, ...], head: Head) -> bool:
    """Say whether these sections are only what a page shows before its scripts have run."""
    proses = (prose.text for section in sections for block in section.blocks for prose in block_proses(block))
    said, count = "", 0
    for text in proses:
        said, count = f"{said} {text}", count + len(text.split())
        if count >= _SHELL_WORDS:
            return False
    return count == 0 or (head.scripts > 0 and bool(_ASKS.search(said)))


def from_data(head: Head) -> tuple[Section, ...]:
    """Return the article that a page gives to machines only, as JSON-LD."""
    body = next((str(one["articleBody"]) for one in head.data if one.get("articleBody")), "")
    paragraphs = [text for text in _BLANK_LINES.split(body.strip()) if text]
    if len(body.split()) < _SHELL_WORDS:
        return ()
    return (Section("", None, 1, tuple(Paragraph(Prose(" ".join(text.split()))) for text in paragraphs)),)


def no_article(head: Head, description: str | None, link: Link) -> NoArticleError:
    """Return the error, one sentence that says why there is no article and what the page offers."""
    why = "it builds its text with JavaScript, which Plainspoken does not run" if head.scripts else "it has no text"
    offers = [
        f"{'an' if name.startswith('A') else 'a'} {name} at {_quoted(link(address) or address)}"
        for name, address in list(dict(head.offers).items())[:3]
    ]
    if description:
        offers.append(f"the description “{_quoted(description.rstrip('.'))}”")
    given = f"; it offers {', and '.join(offers)}" if offers else "; open it in a browser and save the text to a file"
    return NoArticleError(f"The page holds no article: {why}{given}.")


def _quoted(said: str) -> str:
    """Return what a page says as it can stand in a sentence: on one line, not for long, without signs of command."""
    plain = " ".join("".join(sign if sign.isprintable() else " " for sign in said[:_LONGEST]).split())
    return plain + ("…" if len(said) > _LONGEST else "")
