"""Long rows of nouns opened: "bone marrow cell transplant results" are "results of …"."""

from __future__ import annotations

from collections.abc import Iterator

from reader.plain.rules.phrasing import Proposal, sentence
from reader.text.parse import Parse

_OPENED = {"result": "of", "analysis": "of", "outcome": "of", "rate": "of", "risk": "of", "level": "of", "cost": "of",
           "effect": "of", "assessment": "of", "measurement": "of", "trial": "of", "study": "of"}  # fmt: skip
_LONG = 4


def noun_stacks(parse: Parse) -> Iterator[Proposal]:
    """Propose to open a row of four common nouns or more whose last can take "of"."""
    for noun in parse:
        preposition = _OPENED.get(noun.lemma)
        if noun.pos != "NOUN" or preposition is None or noun.dep == "compound":
            continue
        start = noun.i
        while (
            start and parse[start - 1].pos == "NOUN" and parse[start - 1].space and parse[start - 1].dep == "compound"
        ):
            start -= 1
        row = list(parse.tokens[start : noun.i])
        if len(row) + 1 < _LONG or not _may_open(parse, start):
            continue
        led = bool(start) and parse[start - 1].lower == "the"
        if not led and row[-1].tag != "NNS":
            continue  # "results of trial" is no English
        head = "".join(one.text + one.space for one in parse.tokens[:start])
        tail = "".join(one.text + one.space for one in parse.tokens[noun.i + 1 :])
        the = "the " if led else ""
        opened = f"{noun.lower} {preposition} {the}{parse.say(row)[0].lower() + parse.say(row)[1:]}{noun.space}"
        made = sentence(f"{head}{opened}{tail}")
        yield Proposal(
            "noun stack", (made,), "A long row of nouns is opened.", parse.say(parse.tokens[start : noun.i + 1]), opened
        )


def _may_open(parse: Parse, start: int) -> bool:
    """Say whether no adjective or number stands before the row, which might belong to either end of it."""
    before = parse[start - 1] if start else None
    return before is None or before.dep not in ("amod", "nummod", "compound", "punct") or before.text == ","
