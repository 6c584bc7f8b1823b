"""Following written words through what the natural voice's text normalisation makes of them. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Sequence
from difflib import SequenceMatcher

_INVISIBLE = re.compile(
    "[\u00ad\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]"
)
_INLINE_PHONEMES = re.compile(r"\](?=\()")
"""hibari reads ``[word](/phonemes/)`` as a pronunciation; an article that writes so means it as text."""
_LOOKS = frozenset(
    {"black", "white", "heavy", "sign", "symbol", "emoji", "letter", "greek", "small", "capital", "with"}
)


def readable(word: str, known: Collection[str]) -> str:
    """Return a word with the signs that the voice would drop (``≥``, ``🙂``, ``α``) put as their Unicode names.

    ``known`` are the signs that it reads by itself.
    """
    visible = _INVISIBLE.sub("", _INLINE_PHONEMES.sub("] ", word))
    if visible.isascii():
        return visible
    return "".join(char if char in known else _named(char) for char in visible).strip()


def _named(char: str) -> str:
    name = unicodedata.name(char, "")
    greek = name.startswith("GREEK ") and unicodedata.category(char).startswith("L")
    if not greek and unicodedata.category(char) not in {"So", "Sm", "Sk"}:
        return char
    said = [word for word in name.lower().replace("-", " ").split() if word not in _LOOKS]
    said = said[:1] if greek else said
    return f" {' '.join(said)} "


def follow(written: Sequence[str], said: Sequence[str]) -> list[int]:
    """Return for each word of ``written`` the index in ``said`` at which it begins to be said.

    Equal words are matched; what stands between them is shared out in order. The indices never fall, and stay
    within ``said``.
    """
    before, after = ([_key(word) for word in side] for side in (written, said))
    places: list[int] = []
    for _, start, end, said_start, said_end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        span = said_end - said_start
        places += [said_start + (index * span) // (end - start) for index in range(end - start)]
    return [min(place, max(0, len(said) - 1)) for place in places]


def _key(word: str) -> str:
    return word.replace("’", "'").casefold()
