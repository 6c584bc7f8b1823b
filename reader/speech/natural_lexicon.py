"""The natural voice's word lists, read in half the time that hibari's own way takes."""

from __future__ import annotations

import gc
import gzip
from concurrent.futures import Future
from pathlib import Path
from threading import Thread
from typing import Any


def lexicon(*, british: bool) -> Any:
    """Return hibari's ``G2P``.

    Half a million new objects make the garbage collector look again and again for what is not there.
    """
    from hibari import g2p

    # The version is pinned, and a test holds what is read to be the same.
    g2p._load_json = read_json
    gc.disable()
    try:
        return g2p.G2P(british=british)
    finally:
        gc.enable()


def read_json(name: str) -> Any:
    return _Later(name) if "silver" in name else parsed(name)


class _Later:
    """A word list of rarer words, read beside the first sounds."""

    def __init__(self, name: str) -> None:
        self._words: Future[dict[str, Any]] = Future()
        Thread(target=self._read, args=(name,), name="word list", daemon=True).start()

    def _read(self, name: str) -> None:
        try:
            self._words.set_result(parsed(name))
        except Exception as error:  # noqa: BLE001 - whoever asks for a word is told
            self._words.set_exception(error)

    def get(self, word: str) -> Any:
        return self._words.result().get(word)


def parsed(name: str) -> Any:
    import orjson
    from hibari.g2p import ASSETS

    data = Path(ASSETS, name).read_bytes()
    return orjson.loads(gzip.decompress(data) if name.endswith(".gz") else data)
