"""Saying a sentence while there is no article yet: questions, "Loading", errors."""

from __future__ import annotations

import threading
from types import TracebackType
from typing import Self

from reader.model.article import Article
from reader.model.speech import Script
from reader.model.units import LanguageTag, WordsPerMinute
from reader.playback.device import Device
from reader.playback.events import Effect, Event, Failed, Said, Say
from reader.playback.player import initial, notice
from reader.playback.shell import Player
from reader.playback.stream import Speaks

PATIENCE = 15.0
"""Seconds after which a sentence is no longer waited for."""


class Aloud:
    """A player without an article.

    Raises:
        SoundError: there is no sound device.
    """

    def __init__(self, synthesiser: Speaks, device: Device, rate: WordsPerMinute, volume: float = 1.0) -> None:
        empty = Script(Article("", LanguageTag("en"), (), ""), (notice(""),))
        self._said = threading.Event()
        state = initial(empty, rate=rate, volume=volume, reading=False)
        self._player = Player(empty, synthesiser, device, state, keep=lambda _: None, report=self._heard)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._player.close()

    def say(self, text: str) -> None:
        """Begin to say it; what was being said is cut."""
        self._said.clear()
        self._player.send(Say(text, hold=True))

    def silence(self) -> None:
        self._player.silence()

    def wait(self, timeout: float = PATIENCE) -> bool:
        """Wait until it has been said, or could not be."""
        return self._said.wait(timeout)

    def _heard(self, told: Event | Effect) -> None:
        if isinstance(told, Said | Failed):
            self._said.set()
