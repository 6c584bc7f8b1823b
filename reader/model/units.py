"""Names for units, so that a number's meaning stands in its type."""

from __future__ import annotations

from typing import NewType

Milliseconds = NewType("Milliseconds", float)
WordsPerMinute = NewType("WordsPerMinute", int)
Hertz = NewType("Hertz", int)
LanguageTag = NewType("LanguageTag", str)
"""A BCP 47 tag such as ``en``, ``en-GB`` or ``de``."""

SLOWEST = WordsPerMinute(80)
NORMAL = WordsPerMinute(180)
FASTEST = WordsPerMinute(900)

SAMPLE_RATE = Hertz(24_000)
"""Of every clip that leaves the synthesiser, of the sound device and of exported files."""
