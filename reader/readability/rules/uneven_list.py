"""Lists that mix sentences and fragments."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.model.article import Item, List
from reader.readability.findings import Problem, Severity
from reader.readability.page import Page
from reader.readability.rule import Rule
from reader.text.words import count_words

_STOP = re.compile(r"[.!?…][\"”’)\]]*\s*$")
_ABBREVIATED = re.compile(r"\b(?:etc|e\.g|i\.e|a\.m|p\.m|Inc|Ltd|Co|U\.S|U\.K)\.$")


class UnevenList(Rule):
    """A list in which fragments stand among sentences, or sentences among fragments."""

    name = "uneven-list"
    severity = Severity.NOTE
    summary = "A list mixes whole sentences with fragments of sentences."
    explanation = (
        "Readers take the items of a list for the same kind of thing; one of another form makes them go back. A list "
        "is reported once, at its first odd item, where the others agree. Short answers and items of several "
        "sentences are not counted."
    )
    cure = "Make every item a sentence, or every item a fragment that goes on from the words before the list."
    source = "plainlanguage.gov, Use lists; GOV.UK style guide, Bullet points"
    good = ("You need:\n\n- a pen\n- a book\n- some time", "- Bring a pen.\n- Bring a book.\n- Take your time.")
    bad = ("- Bring a pen to the room.\n- Bring a book to read.\n- some time for lunch\n- Take your coat with you.",)

    def check(self, page: Page) -> Iterator[Problem]:
        for block, _ in page.blocks():
            if isinstance(block, List):
                yield from _of_items(block.items)


def _of_items(items: tuple[Item, ...]) -> Iterator[Problem]:
    plain = [item for item in items if len(item.prose.sentences) == 1 and not item.prose.spans and not item.items]
    told = [item for item in plain if 3 <= count_words(item.prose.text) <= 40]
    closed = [item for item in told if _STOP.search(item.prose.text) and not _ABBREVIATED.search(item.prose.text)]
    open_ = [item for item in told if not _STOP.search(item.prose.text)]
    odd, others = (closed, open_) if len(closed) < len(open_) else (open_, closed)
    if odd and len(others) >= 3 and len(odd) * 3 <= len(others) and len(told) >= 0.8 * len(items):
        prose = odd[0].prose
        kind = "a fragment among sentences" if odd is open_ else "a sentence among fragments"
        yield Problem(prose.start, prose.end, f"This item is {kind}.")
    for item in items:
        if item.items:
            yield from _of_items(item.items)
