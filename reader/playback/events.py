"""The player's vocabulary: what can happen to it, and what it asks to be done.

``player.step(state, event) -> (state, effects)`` is pure; ``shell`` carries the effects out and sends back events.
A *generation* numbers each uninterrupted run of sound: whatever cuts the sound begins a new one, and an event that
bears an older one is ignored. Every ``Read`` and ``Announce`` comes straight after the ``Cut`` that opens its
generation, so there is one of them in a generation and never two sounds at once.
"""

from __future__ import annotations

from dataclasses import dataclass

from reader.model.speech import Utterance
from reader.model.units import WordsPerMinute


# --- events -----------------------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Silence:
    """A key was touched: be silent at once. What follows depends on the event of the key itself."""


@dataclass(frozen=True, slots=True)
class Toggle:
    """Pause, or go on from the start of the word where it stopped."""


@dataclass(frozen=True, slots=True)
class Resume:
    """The key asked for nothing but silence or an answer without words: read on if reading was the state before."""


@dataclass(frozen=True, slots=True)
class Go:
    """Move to ``offset`` in utterance ``index``, say ``lead`` first, and read on (or stay paused, having said it)."""

    index: int
    offset: int = 0
    """Code points into ``utterance.text`` at which to begin."""
    lead: str = ""
    jump: bool = False
    """Whether Backspace comes back to where it was."""
    extent: int = 1
    """How many utterances are said when it was paused."""
    only: str = ""
    """What alone is said when it was paused, where that is less than an utterance: a word, a link."""


@dataclass(frozen=True, slots=True)
class Back:
    """Return to where it was before the last jump."""


@dataclass(frozen=True, slots=True)
class Say:
    """Answer a key in words; then read on from the word it stopped at, or stay paused."""

    text: str
    hold: bool = False
    """Stay silent afterwards all the same (a prompt is open)."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Speak at this speed from now on; ``text`` is said at the new speed."""

    rate: WordsPerMinute
    text: str


@dataclass(frozen=True, slots=True)
class Loudness:
    """Set the volume, 0 to 1.5, where 1 leaves the samples as they are."""

    volume: float
    text: str


@dataclass(frozen=True, slots=True)
class Stop:
    """End: be silent and let go of the device."""


@dataclass(frozen=True, slots=True)
class Heard:
    """From the sound: the word at ``offset`` of utterance ``index`` has begun to be heard."""

    generation: int
    index: int
    offset: int


@dataclass(frozen=True, slots=True)
class Said:
    """From the sound: utterance ``index`` (None: a notice) has been heard to its end."""

    generation: int
    index: int | None


@dataclass(frozen=True, slots=True)
class Failed:
    """From the sound: utterance ``index`` could not be said (None: a notice)."""

    generation: int
    index: int | None
    reason: str


Event = Silence | Toggle | Resume | Go | Back | Say | Pace | Loudness | Stop | Heard | Said | Failed


# --- effects ----------------------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Cut:
    """Be silent: everything of generations before this one is void."""

    generation: int


@dataclass(frozen=True, slots=True)
class Read:
    """Say the utterances from ``index`` on, the first from ``offset``, after the words of ``lead``."""

    generation: int
    index: int
    offset: int
    lead: str = ""
    count: int | None = None
    """How many utterances; None to the end of the article."""


@dataclass(frozen=True, slots=True)
class Announce:
    """Say a notice."""

    generation: int
    utterance: Utterance


@dataclass(frozen=True, slots=True)
class Tune:
    """Use this speed and volume for what is made from now on (volume also for what sounds now)."""

    rate: WordsPerMinute
    volume: float


@dataclass(frozen=True, slots=True)
class Keep:
    """Remember the place: code points into ``Article.text``."""

    offset: int


@dataclass(frozen=True, slots=True)
class Finish:
    """The reading has come to its end, and that has been said. Only a key can begin it again."""

    reason: str = ""
    """Why it ended before the article did; empty where all was read."""


@dataclass(frozen=True, slots=True)
class Close:
    """Let go of the device and end the threads."""


Effect = Cut | Read | Announce | Tune | Keep | Finish | Close
