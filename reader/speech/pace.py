"""Keeping the speed that was asked for: how fast a voice really speaks, learnt while it does.

The measure is the one that a listener with a clock would take: all words that are said, over the whole time from the
first to the last, pauses between sentences, paragraphs and list items included; so the minutes left are true. A voice
has no one pace: it depends on how long the words are. So the estimate starts from what is known of the voice and
follows what was heard.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import log

PRIOR = 20.0
"""Words for which the expected pace stands before anything was heard."""
MEMORY = 1500.0
"""Words after which what was heard counts half, so that a new chapter is followed."""
DOUBT = 2.5
"""A text is at most this many times as fast or slow as expected, which short lines between pauses come near; beyond,
it is no running text."""


@dataclass(slots=True)
class Pace:
    """A voice's pace, in words a minute, from ``expected`` and from what was heard."""

    expected: float
    words: float = field(default=PRIOR, init=False)
    minutes: float = field(init=False)

    def __post_init__(self) -> None:
        self.minutes = PRIOR / self.expected

    @property
    def rate(self) -> float:
        return self.words / self.minutes

    def heard(self, words: float, milliseconds: float) -> None:
        """Learn that so many words took so long."""
        if words < 2 or milliseconds <= 0:
            return
        minutes = milliseconds / 60_000
        if abs(log(words / minutes / self.expected)) > log(DOUBT):
            return
        if self.words > MEMORY:
            self.words /= 2
            self.minutes /= 2
        self.words += words
        self.minutes += minutes
