"""The voice, loaded on a thread of its own: it takes longest of all that happens before the first word."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from reader.errors import PlainspokenError

if TYPE_CHECKING:
    from reader.speech.synthesis import Synthesiser


class Voice:
    """The synthesiser, made and loaded on a thread of its own while the article is read."""

    def __init__(self, wanted: str | None) -> None:
        self._wanted = wanted
        self._made: Synthesiser | None = None
        self._error: PlainspokenError | None = None
        self._thread = threading.Thread(target=self._make, name="voice", daemon=True)
        self._thread.start()

    def ready(self) -> Synthesiser:
        """Return the synthesiser when its voice can speak.

        Raises:
            VoiceError: there is no such voice, or it cannot speak here.
        """
        self._thread.join()
        if self._made is None:
            raise self._error or RuntimeError("the voice's thread ended without a voice")
        return self._made

    def _make(self) -> None:
        from reader.speech.synthesis import Synthesiser

        try:
            self._made = Synthesiser(voice=self._wanted)
            self._made.warm_up().join()
        except PlainspokenError as error:
            self._error = error
