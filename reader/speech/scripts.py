"""Stretches of a text in another script, and a language whose voice can read that script."""

from __future__ import annotations

import re
import unicodedata

from reader.model.units import LanguageTag

_READERS = {
    "CYRILLIC": ("ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "tt", "tk", "uz", "ba", "cv", "nog", "az"),
    "GREEK": ("el", "grc"),
    "HEBREW": ("he", "yi"),
    "ARABIC": ("ar", "fa", "ur", "sd", "ug", "ku", "ps"),
    "DEVANAGARI": ("hi", "mr", "ne", "kok", "sa"),
    "BENGALI": ("bn", "as", "bpy"),
    "GURMUKHI": ("pa",),
    "GUJARATI": ("gu",),
    "ORIYA": ("or",),
    "TAMIL": ("ta",),
    "TELUGU": ("te",),
    "KANNADA": ("kn",),
    "MALAYALAM": ("ml",),
    "SINHALA": ("si",),
    "THAI": ("th",),
    "MYANMAR": ("my", "shn"),
    "GEORGIAN": ("ka",),
    "ARMENIAN": ("hy", "hyw"),
    "ETHIOPIC": ("am", "ti"),
    "HANGUL": ("ko",),
    "HIRAGANA": ("ja",),
    "KATAKANA": ("ja",),
    "CJK": ("cmn", "zh", "yue", "hak", "ja"),
    "CHEROKEE": ("chr",),
}
"""Languages that are written so; the first reads it for all others."""

_RUN = re.compile(r"\S+\s*")


def runs(text: str, language: LanguageTag) -> list[tuple[int, int, LanguageTag]]:
    """Return stretches ``(start, end, language)`` that cover ``text``: words in a script of another language apart.

    A word with any letter that ``language`` uses stays with it (``TNF-α``), and so does a single letter.
    """
    found: list[tuple[int, int, LanguageTag]] = []
    for word in _RUN.finditer(text):
        spoken = _language(word.group(), language)
        if found and (spoken is None or found[-1][2] == spoken):
            spoken = found[-1][2]
        spoken = spoken or language
        if found and found[-1][2] == spoken:
            found[-1] = (found[-1][0], word.end(), spoken)
        else:
            found.append((word.start() if found else 0, word.end(), spoken))
    return found


def _language(word: str, language: LanguageTag) -> LanguageTag | None:
    """Return the language that can read a word; None where it has no letters."""
    letters = [char for char in word if char.isalpha()]
    if not letters:
        return None if not any(char.isalnum() for char in word) else language
    scripts = {_script(char) for char in letters}
    own = [script for script in scripts if _reads(language, script)]
    if own or (len(letters) == 1 and scripts == {"GREEK"}):
        return language
    if scripts & {"HIRAGANA", "KATAKANA"}:
        return LanguageTag("ja")
    script = next(iter(sorted(scripts)))
    return LanguageTag(_READERS[script][0])


def _reads(language: LanguageTag, script: str) -> bool:
    readers = _READERS.get(script)
    if readers:
        return language.split("-")[0].lower() in readers
    # Latin letters, and scripts of which we know nothing: left to the voice of the text and to its fallback.
    return True


def _script(char: str) -> str:
    return unicodedata.name(char, "LATIN").replace("-", " ").split()[0]
