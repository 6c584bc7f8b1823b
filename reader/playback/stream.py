"""Make sound ahead of the listener, on a thread of its own, and drop it the moment it is no longer wanted.

When all is made that there is room for, the beginnings of the places where a key may lead are made, too: the
synthesiser keeps their clips, so that the key is answered from there.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Protocol

import numpy as np

from reader.errors import PlainspokenError
from reader.model.speech import Clip, Role, Script, Utterance
from reader.model.units import SAMPLE_RATE, WordsPerMinute
from reader.playback.events import Announce, Failed, Heard, Read, Said
from reader.playback.mixer import Mixer, Sound

AHEAD = 15.0
"""Seconds of sound that are made ahead at most, beyond the clip being made."""
POLL = 0.02
"""Seconds between two looks at whether there is room again."""
FORESEEN = 200
"""How many beginnings are remembered as made; the synthesiser keeps clips for longer than that."""
NOTHING = np.zeros(0, np.float32)

_log = logging.getLogger(__name__)


class Speaks(Protocol):
    """What makes clips of an utterance: ``reader.speech.synthesis.Synthesiser``."""

    def clips(
        self, utterance: Utterance, *, rate: WordsPerMinute, offset: int = 0, lead: str | None = None
    ) -> Iterator[Clip]: ...


class Stream:
    """Carries out ``Read`` and ``Announce`` by adding sounds to a mixer; a newer request ends the one before."""

    def __init__(self, script: Script, synthesiser: Speaks, mixer: Mixer, rate: WordsPerMinute) -> None:
        self.rate = rate
        """Of what is made from now on."""
        self.place = 0
        """Index of the utterance that is heard."""
        self._script = script
        self._synthesiser = synthesiser
        self._mixer = mixer
        self._requests: queue.SimpleQueue[Read | Announce | None] = queue.SimpleQueue()
        self._newest = 0
        self._made = 0
        """The newest generation that was made whole, or as far as there is room."""
        self._foreseen: deque[tuple[int, WordsPerMinute]] = deque(maxlen=FORESEEN)
        self._here: tuple[int, WordsPerMinute] | None = None
        self._targets: Iterator[int] = iter(())
        """Where a key may lead from ``_here``, as far as it has not been looked at."""
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name="speech", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def ask(self, request: Read | Announce) -> None:
        """Have this said, and nothing of an older generation any more. Returns at once."""
        self._newest = max(self._newest, request.generation)
        self._requests.put(request)

    @property
    def settled(self) -> bool:
        """Whether all is made that was asked for, or as much as there is room for."""
        return self._made >= self._newest

    def close(self) -> None:
        """Have the thread end after the clause it is making; ``join`` waits for that."""
        self._closing.set()
        self._requests.put(None)

    def join(self, timeout: float) -> None:
        if self._thread.is_alive():
            self._thread.join(timeout)

    def _run(self) -> None:
        while (request := self._next()) and not self._closing.is_set():
            if not self._stale(request.generation):
                self._carry_out(request)
            self._made = request.generation

    def _next(self) -> Read | Announce | None:
        """Return the next request, and use the time until it comes."""
        while self._requests.empty() and not self._closing.is_set() and self._foresee():
            pass
        return self._requests.get()

    def _foresee(self) -> bool:
        """Make the beginning of one place where a key may lead; say whether there was one left to make."""
        utterances, rate = self._script.utterances, self.rate
        if self._here != (self.place, rate):
            self._here = self.place, rate
            self._targets = likely(utterances, self.place)
        for index in self._targets:
            if (index, rate) in self._foreseen:
                continue
            self._foreseen.append((index, rate))
            utterance = utterances[index]
            try:
                for _ in islice(self._synthesiser.clips(utterance, rate=rate, lead=utterance.lead), 1):
                    pass
            except Exception:  # noqa: BLE001 - it is told when it is wanted and fails again
                _log.debug("utterance %s could not be made beforehand", index, exc_info=True)
            return True
        return False

    def _stale(self, generation: int) -> bool:
        return generation < max(self._newest, self._mixer.floor) or self._closing.is_set()

    def _carry_out(self, request: Read | Announce) -> None:
        generation = request.generation
        if isinstance(request, Announce):
            self._say(generation, None, request.utterance, lead="")
            return
        utterances = self._script.utterances
        end = len(utterances) if request.count is None else min(len(utterances), request.index + request.count)
        for index in range(request.index, end):
            if index == request.index:
                lead = _first_lead(request, utterances[index])
                self._say(generation, index, utterances[index], request.offset, lead, last=index == end - 1)
            else:
                self._say(generation, index, utterances[index], last=index == end - 1)
            if self._stale(generation):
                return

    def _say(
        self,
        generation: int,
        index: int | None,
        utterance: Utterance,
        offset: int = 0,
        lead: str | None = None,
        *,
        last: bool = True,
    ) -> None:
        """Make the clips of one utterance, and after them the report that it was said, or could not be."""
        end: Said | Failed = Said(generation, index)
        try:
            for clip in self._synthesiser.clips(utterance, rate=self.rate, offset=offset, lead=lead):
                if self._stale(generation):
                    return
                self._mixer.add(_sound(generation, index, utterance, clip))
                self._wait_for_room(generation)
        except PlainspokenError as error:
            end = Failed(generation, index, str(error))
        except Exception as error:  # noqa: BLE001 - a voice's fault must not end the reading; it is told and counted
            _log.debug("utterance %s could not be said", index, exc_info=True)
            end = Failed(generation, index, f"The voice failed ({type(error).__name__}: {error}).")
        self._mixer.add(Sound(generation, NOTHING, ((0, end),), last=last))

    def _wait_for_room(self, generation: int) -> None:
        while self._mixer.ahead > AHEAD and not self._stale(generation):
            self._made = generation
            if not self._foresee():
                self._closing.wait(POLL)


def likely(utterances: Sequence[Utterance], index: int) -> Iterator[int]:
    """Yield where a key may lead from an utterance, the likeliest first: by sentence, by paragraph, by heading."""
    here = utterances[index]
    before, after = range(index - 1, -1, -1), range(index + 1, len(utterances))
    block = next((number for number in after if utterances[number].block != here.block), None)
    back = next((number for number in before if utterances[number].block != here.block), None)
    heads = (
        next((number for number in way if utterances[number].role is Role.HEADING), None) for way in (after, before)
    )
    first = (
        None if back is None else next(n for n, other in enumerate(utterances) if other.block == utterances[back].block)
    )
    wanted = (index + 1 if after else None, block, *heads, index - 1 if before else None, first, index)
    yield from dict.fromkeys(number for number in wanted if number is not None)


def _first_lead(request: Read, utterance: Utterance) -> str:
    """Return what is said first: the lead asked for, then the utterance's own where it is said from its start.

    Naming it, rather than leaving it to the synthesiser, keeps the pause before away: an answer to a key waits not.
    """
    own = "" if request.offset else utterance.lead
    return f"{request.lead} {own}".strip()


def _sound(generation: int, index: int | None, utterance: Utterance, clip: Clip) -> Sound:
    if clip.sample_rate != SAMPLE_RATE:
        raise ValueError(f"a clip has {clip.sample_rate} samples a second instead of {SAMPLE_RATE}")
    reports = () if index is None else tuple(_heard(generation, index, utterance, clip))
    return Sound(generation, clip.samples, reports)


def _heard(generation: int, index: int, utterance: Utterance, clip: Clip) -> Iterator[tuple[int, Heard]]:
    """Yield where each word begins, as offsets into what is said."""
    for mark in clip.marks:
        offset, _ = utterance.spoken.to_spoken(mark.start - utterance.start, mark.end - utterance.start)
        frame = min(max(0, round(mark.time * SAMPLE_RATE / 1000)), len(clip.samples))
        yield frame, Heard(generation, index, offset)
