"""Markdown: CommonMark with tables, strikethrough, footnotes, definition lists, task lists and GitHub's alerts."""

from __future__ import annotations

import re
from itertools import islice

from reader.formats.decode import decode, is_text
from reader.formats.markdown.front import front_of
from reader.formats.protocol import Draft
from reader.model.document import Document
from reader.plugins import Availability

_UNMARKED = 0.35
"""Any text is Markdown too, but rather plain text, unless its name says Markdown."""
_SIGNS = (
    (0.2, 1, re.compile(r"\A\s*#{1,2} .+\n\s*\n")),
    (0.3, 2, re.compile(r"^ {0,3}#{1,6} +[^\s#]", re.MULTILINE)),
    (0.1, 1, re.compile(r"\n\n {0,3}#{1,6} +[^\s#].*\n\s*\n")),
    (0.2, 1, re.compile(r"(?<!!)\[[^\[\]\n]{1,300}\]\((?:<[^>\n]{0,300}>|[^\s()]{1,300})(?: \"[^\"\n]{0,300}\")?\)")),
    (0.3, 1, re.compile(r"!\[[^\[\]\n]{0,300}\]\([^\s()]{1,300}(?: \"[^\"\n]{0,300}\")?\)")),
    (0.2, 1, re.compile(r"^ {0,3}\[[^\[\]\n]{1,300}\]: +\S", re.MULTILINE)),
    (0.3, 2, re.compile(r"^(?:`{3,}|~{3,})[^`\n]*$", re.MULTILINE)),
    (0.3, 1, re.compile(r"^\|?[ \t]*:?-{3,}:?[ \t]*\|[ \t:|-]*$", re.MULTILINE)),
    (0.1, 1, re.compile(r"(?<![*\w])\*\*[^\s*][^*\n]{0,300}\*\*(?!\w)")),
    (0.1, 1, re.compile(r"^ {0,3}[-*+] \[[ xX]\] ", re.MULTILINE)),
    (0.05, 1, re.compile(r"(?<!`)`[^`\n]{1,300}`(?!`)")),
)
"""How much a mark adds to the certainty, and how often it must be there. Lengths are bounded against hostile text."""
_FRONT = 0.3


class MarkdownFormat:
    """Markdown, recognised by marks that plain text does not use."""

    name = "markdown"
    media_types = ("text/markdown", "text/x-markdown")
    suffixes = (".md", ".markdown", ".mdown", ".mkd")

    def availability(self) -> Availability:
        return Availability(works=True)

    def recognises(self, document: Document) -> float:
        if not is_text(document.data):
            return 0.0
        text = decode(Document(document.data[:65536], charset=document.charset))
        if re.match(r"(?i)\s*<(?:!doctype|html|\?xml)", text):
            return 0.0
        signs = sum(weight for weight, count, sign in _SIGNS if len(list(islice(sign.finditer(text), count))) == count)
        return min(0.95, _UNMARKED + signs + _FRONT * bool(front_of(text).data))

    def parse(self, document: Document) -> Draft:
        from reader.formats.markdown.walk import draft_of

        return draft_of(decode(document))
