"""How common a word is in a language, from wordfreq's lists.

The installed list is read as data: importing wordfreq itself would load tokenisers, which take longer than all the
rest of a score.
"""

from __future__ import annotations

import gzip
from functools import cache
from importlib.util import find_spec
from pathlib import Path

RAREST = 2.0
"""Zipf frequency below which English words are not told apart: once in ten million words."""
_UNKNOWN = round(RAREST * 100)
_ZIPF = 9.0
"""Zipf frequency of a word that makes up a whole text: log10 of its occurrences in a thousand million words."""


@cache
def table(language: str = "en") -> dict[str, int]:
    """Return the commoner words of a language, in small letters, with their Zipf frequency in hundredths.

    Empty where wordfreq has no list of the language.
    """
    import msgpack  # type: ignore[import-untyped]

    spec = find_spec("wordfreq")
    folder = Path(spec.origin or "").parent / "data" if spec else Path()
    names = (f"{size}_{language}.msgpack.gz" for size in ("large", "small"))
    path = next((folder / name for name in names if (folder / name).exists()), None)
    if path is None:
        return {}
    found: dict[str, int] = {}
    with gzip.open(path) as stream:
        unpacker = msgpack.Unpacker(stream, raw=False, max_buffer_size=0)
        unpacker.read_array_header()
        unpacker.skip()  # the header; after it, each list holds the words a hundredth of a power of ten rarer
        for below in range(round((_ZIPF - RAREST) * 100)):
            found.update(dict.fromkeys(unpacker.unpack(), round(_ZIPF * 100) - below))
    return found


def zipf(word: str, language: str = "en") -> float:
    """Return log10 of a word's occurrences in a thousand million words; RAREST for what is rarer or unknown."""
    return table(language).get(word.lower(), _UNKNOWN) / 100
