"""From utterances to clips: choosing voices, cutting, trimming, keeping the speed, and leaving nothing unsaid."""

from __future__ import annotations

import logging
import threading
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from reader.errors import PlainspokenError, VoiceError
from reader.model.speech import Clip, Utterance, Voice
from reader.model.units import FASTEST, NORMAL, SAMPLE_RATE, SLOWEST, LanguageTag, WordsPerMinute
from reader.speech import voices
from reader.speech.cache import ClipCache
from reader.speech.clauses import FIRST, LATER, breath, cut
from reader.speech.engine import Engine
from reader.speech.pace import Pace
from reader.speech.samples import silence
from reader.speech.scripts import runs
from reader.speech.shaping import HEAD, TAIL, at_our_rate, evenly_marked, trimmed, with_silence
from reader.speech.stretch import NEGLIGIBLE, faster
from reader.speech.words import count, words

NATURAL_PACE = 190.0
"""Words a minute of the natural voice in articles, before it was heard (measured)."""
PACED_CLAUSE = 40
"""Words that an engine which keeps its pace gets at once: it is fast, and speaks whole sentences better."""
LONGEST_PAUSE = 1.5
"""However slow the speech, pauses grow to this many times their length at the normal speed."""
AFTER_LEAD = 250.0
"""Milliseconds between an announcement and what it announces, at the normal speed."""
ENGLISH = LanguageTag("en")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Unsaid:
    """Text that no voice could say; ``start`` and ``end`` point into ``Article.text``."""

    text: str
    start: int
    end: int


class _Piece(NamedTuple):
    """A stretch ``text[start:end]`` for one voice at once."""

    start: int
    end: int
    language: LanguageTag


class Synthesiser:
    """Turns utterances into clips of 24 kHz. One thread at a time may call ``clips``."""

    def __init__(
        self,
        *,
        voice: str | None = None,
        cache_bytes: int = 64 * 2**20,
        engines: Mapping[str, Engine] | None = None,
    ) -> None:
        """Prepare, loading nothing yet.

        Raises:
            VoiceError: there is no such voice, or it cannot speak here.
        """
        self._engines = voices.Engines() if engines is None else engines
        self._preferred = voices.find(voice, self._engines) if voice else None
        self._cache = ClipCache(cache_bytes)
        self._paces: dict[str, Pace] = {}
        self._chosen: dict[str, Voice] = {}
        self._unsaid: list[Unsaid] = []

    @property
    def unsaid(self) -> tuple[Unsaid, ...]:
        """All text so far that no voice could say."""
        return tuple(self._unsaid)

    @property
    def cached_bytes(self) -> int:
        return self._cache.bytes

    def voice(self, language: LanguageTag) -> Voice:
        """Return who speaks a language."""
        if language not in self._chosen:
            self._chosen[language] = voices.choose(language, self._preferred, self._engines)
        return self._chosen[language]

    def warm_up(self, language: LanguageTag = ENGLISH) -> threading.Thread:
        """Load the voice of a language in the background, so that its first words come at once.

        The program ends after the thread: the voice's runtime cannot be left while it loads.
        """
        thread = threading.Thread(target=self._load, args=(language,), name="voice loading")
        thread.start()
        return thread

    def _load(self, language: LanguageTag) -> None:
        try:
            speaker = self.voice(language)
            clip = voices.engine_of(speaker, self._engines).synthesise("Ready.", speaker, NORMAL)
            faster(at_our_rate(clip), 1.2)
        except PlainspokenError as error:
            _log.warning("A voice could not be made ready: %s", error)

    def clips(
        self, utterance: Utterance, *, rate: WordsPerMinute, offset: int = 0, lead: str | None = None
    ) -> Iterator[Clip]:
        """Yield the clips that say ``utterance.text[offset:]``, after the words of ``lead``, as they are made.

        ``lead`` is the utterance's own unless given; its clips have no marks. All other marks point into
        ``Article.text``. The pause before comes with the first clip where the utterance is said from its beginning
        with its own lead, the pause after with the last. Nothing is yielded where nothing could be said: then
        ``unsaid`` tells it.
        """
        rate = WordsPerMinute(max(SLOWEST, min(FASTEST, rate)))
        before = _scaled(utterance.pause_before, rate) if offset == 0 and lead is None else 0.0
        announced = self._say(utterance.lead if lead is None else lead, ENGLISH, rate, AFTER_LEAD)
        if announced:
            clip = replace(announced, marks=(), utterance=utterance)
            yield with_silence(clip, before, _scaled(AFTER_LEAD, rate) - HEAD - TAIL)
            before = 0.0
        # Only an answer to a key, whose lead is named, must come at once; a longer clause has the better melody.
        pieces = self._pieces(utterance, offset, FIRST if lead is not None and not announced else LATER)
        around = utterance.pause_before + utterance.pause_after
        spoke = False
        for number, piece in enumerate(pieces, 1):
            text = utterance.text[piece.start : piece.end]
            last = number == len(pieces)
            after = _scaled(utterance.pause_after if last else breath(text), rate)
            said = self._say(text, piece.language, rate, around if last else breath(text))
            if said:
                spoke = True
                yield with_silence(said.located(utterance, piece.start), before, after - HEAD - TAIL)
                before = 0.0
            else:
                self._note(utterance, piece)
                if last and spoke:
                    yield Clip(silence(after), SAMPLE_RATE, (), utterance)

    def _pieces(self, utterance: Utterance, offset: int, first: int) -> list[_Piece]:
        """Cut ``utterance.text[offset:]`` by script and by clause."""
        text = utterance.text[offset:]
        pieces: list[_Piece] = []
        for start, end, language in runs(text, utterance.language):
            paced = voices.engine_of(self.voice(language), self._engines).paced
            limits = (PACED_CLAUSE, PACED_CLAUSE) if paced else (LATER if pieces else first, LATER)
            pieces += [
                _Piece(offset + start + low, offset + start + high, language)
                for low, high in cut(text[start:end], *limits)
            ]
        return pieces

    def _say(self, text: str, language: LanguageTag, rate: WordsPerMinute, gap: float) -> Clip | None:
        """Return a text's sound at this speed from the first that can say it.

        These are its voice, the fallback's voice for its language, and the fallback's English voice reading the
        Unicode names of its characters. ``gap`` is the silence in ms around it at the normal speed, for the pace.
        """
        if not words(text):
            return None
        speaker = self.voice(language)
        said = self._at_rate(text, speaker, rate, gap)
        fallback = self._fallback(language)
        if said is None and fallback and fallback != speaker:
            said = self._at_rate(text, fallback, rate, gap)
        namer = self._fallback(ENGLISH)
        if said is None and namer:
            named = self._at_rate(_names(text), namer, rate, gap)
            said = named and evenly_marked(named, text)
        return said

    def _fallback(self, language: LanguageTag) -> Voice | None:
        engine = self._engines.get(voices.FALLBACK)
        try:
            return voices.choose(language, None, {voices.FALLBACK: engine}) if engine else None
        except VoiceError:
            return None

    def _at_rate(self, text: str, speaker: Voice, rate: WordsPerMinute, gap: float) -> Clip | None:
        """Return a text's sound from one voice; the pace of each voice is learnt from what it said so far."""
        key = (speaker.id, text, rate)
        clip = self._cache.get(key)
        if clip is None:
            engine = voices.engine_of(speaker, self._engines)
            clip = (self._paced if engine.paced else self._stretched)(text, speaker, engine, rate, gap)
            if clip is not None:
                self._cache.put(key, clip)
        return clip

    def _paced(self, text: str, speaker: Voice, engine: Engine, rate: WordsPerMinute, gap: float) -> Clip | None:
        """Return the sound of an engine that keeps a rate, asked for the one at which it says so many words."""
        pace = self._paces.setdefault(speaker.id, Pace(NORMAL))
        asked = WordsPerMinute(round(rate * NORMAL / pace.rate))
        clip = self._made(text, speaker, engine, asked)
        if clip is not None:
            pace.heard(count(text), (clip.duration - HEAD - TAIL) * asked / NORMAL + gap)
        return clip

    def _stretched(self, text: str, speaker: Voice, engine: Engine, rate: WordsPerMinute, gap: float) -> Clip | None:
        """Return the sound of an engine that has a pace of its own, made faster or slower."""
        pace = self._paces.setdefault(speaker.id, Pace(NATURAL_PACE))
        factor = rate / pace.rate
        key = (speaker.id, text, None)
        clip = self._cache.get(key)
        if clip is None:
            clip = self._made(text, speaker, engine, NORMAL)
            if clip is None:
                return None
            self._cache.put(key, clip)
            pace.heard(count(text), clip.duration - HEAD - TAIL + gap)
        # Stretching smears sound over its margins, so they are cut anew.
        return trimmed(faster(clip, factor)) if abs(factor - 1) > NEGLIGIBLE else clip

    def _made(self, text: str, speaker: Voice, engine: Engine, asked: WordsPerMinute) -> Clip | None:
        try:
            return trimmed(at_our_rate(engine.synthesise(text, speaker, asked)))
        except PlainspokenError as error:
            _log.warning("The voice %s failed at %r: %s", speaker.id, text[:60], error)
            return None

    def _note(self, utterance: Utterance, piece: _Piece) -> None:
        text = utterance.text[piece.start : piece.end]
        if not words(text):
            return
        start, end = utterance.spoken.to_written(piece.start, piece.end)
        self._unsaid.append(Unsaid(text, utterance.start + start, utterance.start + end))

    def close(self) -> None:
        """Forget all clips, and end the processes that engines hold."""
        self._cache.clear()
        for name in {voice.engine for voice in self._chosen.values()}:
            end = getattr(self._engines[name], "close", None)
            if end is not None:
                end()


def _scaled(pause: float, rate: WordsPerMinute) -> float:
    """Return a pause in ms as it is at this speed."""
    return pause * min(LONGEST_PAUSE, NORMAL / rate)


def _names(text: str) -> str:
    """Return the names of a text's characters, as Unicode has them."""
    return ", ".join(unicodedata.name(char, "").lower() for char in text if not char.isspace())
