"""Years of birth and death in brackets after a name become sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.plain.rules.phrasing import Proposal, noun_again, sentence, tidy
from reader.text.parse import Parse

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_DATE = rf"(?:(?:{_MONTHS}) \d{{1,2}}, \d{{4}}|\d{{1,2}} (?:{_MONTHS}) \d{{4}}|(?:{_MONTHS}) \d{{4}}|\d{{4}})"
_BORN = re.compile(rf" ?\((?:b\.|born) (?:on |in )?({_DATE})\)")
_LIVED = re.compile(rf" ?\(({_DATE}) ?[–-] ?({_DATE})\)")


def lives(parse: Parse) -> Iterator[Proposal]:
    """Propose "X was born in 1950" or "X lived from 1872 to 1951" for the bracket behind a person's name."""
    for pattern in (_BORN, _LIVED):
        found = next(iter(reversed(list(pattern.finditer(parse.text)))), None)
        if found is None:
            continue
        before = [token for token in parse if token.end <= found.start()]
        if not before or before[-1].pos != "PROPN" or (pattern is _LIVED and before[-1].entity != "PERSON"):
            continue
        name = noun_again(parse, before[-1])
        if name is None:
            continue
        if pattern is _BORN:
            added = f"{name} was born {_at(found[1])} {found[1]}"
        else:
            added = f"{name} lived from {found[1]} to {found[2]}"
        main = sentence(tidy(parse.text[: found.start()] + parse.text[found.end() :]))
        yield Proposal("dates of a life", (main, sentence(added)), "Brackets stop the reader.", found[0].strip(), added)
        return


def _at(date: str) -> str:
    return "on" if len(re.findall(r"\d+", date)) == 2 else "in"
