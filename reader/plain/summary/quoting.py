"""Who speaks: a summary tells what the article says, and other people's words only with their names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

_PAIRS = {"“": "”", "«": "»", "‘": "’"}
_SINGLE = re.compile(r"’(?!\w)")
_QUOTATION = re.compile(r"“[^”]*”|\"[^\"]*\"|(?<!\w)‘.*?’(?!\w)|«[^»]*»|„[^“”]*[“”]")
_TERM = 4
"""Words up to which what stands in quotation marks is a term or a title rather than speech."""
_SAYING = re.compile(
    r"\b(?:said|says?|saying|told|tells?|asked|asks?|added|adds?|wrote|writes?|explain(?:s|ed)|"
    r"call(?:s|ed)|describ(?:es|ed)|according to|put it|sagte?n?|sagt|erzählt|schreibt|schrieb|erklärte?|dit|"
    r"déclar\w+|explique|dijo|dice|disse|zei|zegt)\b",
    re.IGNORECASE,
)


def held(text: str, spans: Sequence[tuple[int, int]]) -> list[bool]:
    """Say of each sentence of a paragraph whether it is speech that its own words give to nobody.

    A quotation that reaches beyond a sentence makes all its sentences speech; one inside a sentence is speech unless
    the sentence names a speaker, or it is a term of a few words or an example in a longer sentence.
    """
    signs: Counter[str] = Counter()
    found, last = [], 0
    for start, end in spans:
        signs.update(_signs(text[last:start]))
        before = _open(signs)
        signs.update(_signs(text[start:end]))
        found.append(before or _open(signs) or _nobodys(text[start:end]))
        last = end
    return found


def _signs(text: str) -> Counter[str]:
    """Count the quotation marks of a stretch; a raised comma counts only where it does not stand inside a word."""
    counts = Counter({sign: text.count(sign) for sign in '"“”«»„‘'})
    counts["’"] = len(_SINGLE.findall(text))
    return counts


def _open(signs: Counter[str]) -> bool:
    """Say whether a quotation is open after these marks."""
    german = signs["„"] > 0
    if german and signs["„"] > signs["“"] + signs["”"]:
        return True
    pairs = (pair for pair in _PAIRS.items() if not (german and pair[0] == "“"))
    return bool(signs['"'] % 2) or any(signs[left] > signs[right] for left, right in pairs)


def _nobodys(sentence: str) -> bool:
    speech = [found for found in _QUOTATION.findall(sentence) if len(found.split()) > _TERM]
    rest = _QUOTATION.sub(" ", sentence)
    mentioned = len(rest.split()) > len(sentence.split()) / 2  # an example in the article's own sentence
    return bool(speech) and not mentioned and not _SAYING.search(rest)


def quotes(sentence: str) -> bool:
    """Say whether a sentence holds words in quotation marks."""
    return bool(_QUOTATION.search(sentence))
