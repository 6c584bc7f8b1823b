"""Clips kept for a while: the least recently heard go first."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable

from reader.model.speech import Clip

MARK_BYTES = 200
"""What a mark takes in memory, about."""


class ClipCache:
    """Holds clips up to ``limit`` bytes of samples and marks; a clip larger than that is not kept."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.bytes = 0
        self._clips: OrderedDict[Hashable, Clip] = OrderedDict()

    def __len__(self) -> int:
        return len(self._clips)

    def get(self, key: Hashable) -> Clip | None:
        clip = self._clips.get(key)
        if clip is not None:
            self._clips.move_to_end(key)
        return clip

    def put(self, key: Hashable, clip: Clip) -> None:
        self._drop(key)
        self._clips[key] = clip
        self.bytes += _size(clip)
        while self.bytes > self.limit:
            self._drop(next(iter(self._clips)))

    def clear(self) -> None:
        self._clips.clear()
        self.bytes = 0

    def _drop(self, key: Hashable) -> None:
        clip = self._clips.pop(key, None)
        if clip is not None:
            self.bytes -= _size(clip)


def _size(clip: Clip) -> int:
    return clip.samples.nbytes + MARK_BYTES * len(clip.marks)
