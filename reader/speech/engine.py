"""What a voice engine is. One contract test suite (``tests/speech/engine_contract.py``) holds for all of them."""

from __future__ import annotations

from typing import Protocol

from reader.model.speech import Clip, Voice
from reader.model.units import WordsPerMinute
from reader.plugins import Availability


class Engine(Protocol):
    """One synthesiser. Methods may be called from any one thread at a time; heavy things load at the first need."""

    @property
    def name(self) -> str: ...

    @property
    def paced(self) -> bool:
        """Whether ``synthesise`` can keep the rate asked for; if not, it speaks at its own and we stretch."""
        ...

    def availability(self) -> Availability: ...

    def voices(self) -> tuple[Voice, ...]:
        """Return all voices, the best for each language first, without loading a model."""
        ...

    def synthesise(self, text: str, voice: Voice, rate: WordsPerMinute) -> Clip:
        """Say ``text`` and return the sound with a mark for every written word, offsets counted in ``text``.

        An engine that can say nothing of it (emoji, a script it does not know) returns a clip without samples.

        Raises:
            SynthesisError: the engine failed.
        """
        ...
