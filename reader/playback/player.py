"""The player as a pure transition table: what each event does to its state, and what is to be done about it.

``reading`` is what the listener wants, ``sound`` what goes on just now. A key silences the sound at once and leaves
the wish alone, so an answer can be followed by reading on. Every event is allowed in every state.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from reader.model.speech import Role, Script, Utterance
from reader.model.units import FASTEST, NORMAL, SLOWEST, LanguageTag, WordsPerMinute
from reader.playback.events import (
    Announce,
    Back,
    Close,
    Cut,
    Effect,
    Event,
    Failed,
    Finish,
    Go,
    Heard,
    Keep,
    Loudness,
    Pace,
    Read,
    Resume,
    Said,
    Say,
    Silence,
    Stop,
    Toggle,
    Tune,
)
from reader.text.spoken import spoken_map

LOUDEST = 1.5
HISTORY = 100
"""How many jumps Backspace can undo."""
PATIENCE = 3
"""After so many failures in a row nothing more is tried."""

ENGLISH = LanguageTag("en")
"""The language of the program's own words."""

Effects = tuple[Effect, ...]
Place = tuple[int, int]
"""Index of an utterance and code points into its text."""


class Sound(Enum):
    """What is being heard."""

    NOTHING = "nothing"
    ARTICLE = "article"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class State:
    """All that the player knows. ``index`` and ``offset`` are the place: the start of the word last begun."""

    script: Script
    index: int = 0
    offset: int = 0
    rate: WordsPerMinute = NORMAL
    volume: float = 1.0
    reading: bool = False
    """Whether the listener wants it to read on, now or after a notice."""
    sound: Sound = Sound.NOTHING
    generation: int = 0
    until: int | None = None
    """Index of the last utterance that is said; None reads to the end of the article."""
    spent: bool = False
    """Whether the utterance at the place has been heard whole, so that reading goes on with the next."""
    held: bool = False
    """Whether a prompt is open: silence after a notice, whatever ``reading`` says."""
    stepped: Place | None = None
    """Where a movement key led while paused: a step back from there goes to the unit before."""
    history: tuple[Place, ...] = ()
    ended: bool = False
    """Whether the article, or the patience with its failures, has come to an end."""
    ending: bool = False
    """Whether the notice that says so is being heard."""
    failures: int = 0
    """How many in a row."""
    reason: str = ""
    """Why it ended early."""
    closed: bool = False

    @property
    def place(self) -> Place:
        return self.index, self.offset

    @property
    def utterance(self) -> Utterance:
        return self.script.utterances[self.index]

    @property
    def article_offset(self) -> int:
        """The place as code points into ``Article.text``."""
        return article_offset(self.script, self.place)


def article_offset(script: Script, place: Place) -> int:
    """Return the place as code points into ``Article.text``."""
    index, offset = place
    utterance = script.utterances[index]
    if utterance.end <= utterance.start:
        return utterance.start
    written, _ = utterance.spoken.to_written(offset, offset + 1)
    return min(utterance.start + written, utterance.end)


def initial(
    script: Script,
    *,
    place: Place = (0, 0),
    rate: int = NORMAL,
    volume: float = 1.0,
    reading: bool = True,
) -> State:
    """Return the state before the first event: silent, at ``place``, and about to read unless told otherwise."""
    index, offset = _inside(script, *place)
    return State(script, index, offset, _rate(rate), _volume(volume), reading)


def notice(text: str, language: LanguageTag = ENGLISH) -> Utterance:
    """Return what the program itself says as an utterance without a place."""
    return Utterance(Role.NOTICE, spoken_map(text, language), language, 0, 0)


def step(state: State, event: Event) -> tuple[State, Effects]:
    """Return the state after ``event`` and what is to be done, in order. Defined for every event in every state."""
    if state.closed:
        return state, ()
    match event:
        case Heard() | Said() | Failed():
            return _from_sound(state, event)
        case Silence():
            return _hush(state)
        case Toggle():
            return _toggle(state)
        case Resume():
            return _go_on(replace(state, held=False))
        case Go():
            return _go(state, event)
        case Back():
            return _back(state)
        case Say(text, hold):
            return _say(replace(state, held=hold), text)
        case Pace(rate, text):
            return _tuned(replace(state, rate=_rate(rate), held=False), text)
        case Loudness(volume, text):
            return _tuned(replace(state, volume=_volume(volume), held=False), text)
        case Stop():
            return _stop(state)


# --- keys -------------------------------------------------------------------------------------------------------
def _toggle(state: State) -> tuple[State, Effects]:
    state = replace(state, held=False)
    if state.reading:
        paused, effects = _hush(replace(state, reading=False))
        return paused, (*effects, Keep(state.article_offset))
    if state.ended and not state.reason:
        return _go(replace(state, reading=True), Go(0, lead="From the beginning.", jump=True))
    return _go_on(replace(state, reading=True, stepped=None, ended=False, reason="", failures=0))


def _go(state: State, event: Go) -> tuple[State, Effects]:
    index, offset = _inside(state.script, event.index, event.offset)
    history = (*state.history, state.place)[-HISTORY:] if event.jump else state.history
    moved = replace(
        state,
        index=index,
        offset=offset,
        spent=False,
        held=False,
        ended=False,
        reason="",
        failures=0,
        history=history,
        stepped=None if state.reading else (index, offset),
    )
    keep = Keep(moved.article_offset)
    if state.reading:
        after, effects = _read(moved, event.lead)
    elif event.only:
        words = f"{event.lead} {event.only}".strip()
        after, effects = _announce(moved, notice(words, moved.utterance.language))
    else:
        after, effects = _read(moved, event.lead, count=max(1, event.extent))
    return after, (keep, *effects)


def _back(state: State) -> tuple[State, Effects]:
    if not state.history:
        return _say(replace(state, held=False), "Nothing to go back to.")
    (index, offset) = state.history[-1]
    return _go(replace(state, history=state.history[:-1]), Go(index, offset, lead="Back."))


def _say(state: State, text: str) -> tuple[State, Effects]:
    """Say it; without words, do at once what would come after them."""
    if text.strip():
        return _announce(state, notice(text))
    return _hush(state) if state.held else _go_on(state)


def _tuned(state: State, text: str) -> tuple[State, Effects]:
    """Begin anew with the new tuning; what sounded before was made with the old."""
    silent, cut = _hush(state)
    after, effects = _say(silent, text)
    return after, (Tune(state.rate, state.volume), *cut, *effects)


def _stop(state: State) -> tuple[State, Effects]:
    silent, effects = _hush(replace(state, reading=False, held=False))
    return replace(silent, closed=True), (*effects, Keep(state.article_offset), Close())


# --- the sound --------------------------------------------------------------------------------------------------
def _from_sound(state: State, event: Heard | Said | Failed) -> tuple[State, Effects]:
    if event.generation != state.generation or not _expected(state, event.index):
        return state, ()
    match event:
        case Heard(_, index, offset):
            return _heard(state, index, offset)
        case Said(_, None):
            return _told(replace(state, failures=0))
        case Said(_, int(index)):
            return _said(replace(state, failures=0), index)
        case Failed(_, None):
            return _told(replace(state, failures=state.failures + 1))
        case Failed(_, int(index), reason):
            return _failed(state, index, reason)
    return state, ()


def _expected(state: State, index: int | None) -> bool:
    if index is None:
        return state.sound is Sound.NOTICE
    last = len(state.script.utterances) - 1 if state.until is None else state.until
    return state.sound is Sound.ARTICLE and state.index <= index <= last


def _heard(state: State, index: int, offset: int) -> tuple[State, Effects]:
    place = _inside(state.script, index, offset)
    if place < state.place:
        return state, ()
    moved = replace(state, index=index, offset=place[1], spent=False, failures=0)
    return moved, (Keep(moved.article_offset),)


def _said(state: State, index: int) -> tuple[State, Effects]:
    """Stay at the last word heard: what repeats or spells in the pause after a sentence means that sentence."""
    offset = state.offset if index == state.index else 0
    state = replace(state, index=index, offset=offset, spent=True)
    if index == state.until:
        return replace(state, sound=Sound.NOTHING, until=None), ()
    return _end(state) if index + 1 == len(state.script.utterances) else (state, ())


def _told(state: State) -> tuple[State, Effects]:
    """Go on after a notice. One that cannot be said is let go: there is nothing to tell it with."""
    silent = replace(state, sound=Sound.NOTHING)
    if state.ending:
        return replace(silent, ending=False), (Finish(state.reason),)
    if state.failures >= PATIENCE:
        halted = replace(silent, reading=False, ended=True, reason="no sound could be made.")
        return halted, (Finish(halted.reason),)
    return (silent, ()) if state.held else _go_on(silent)


def _failed(state: State, index: int, reason: str) -> tuple[State, Effects]:
    """Tell that something was left out and go on behind it, unless it happens again and again."""
    moved = replace(state, index=index, offset=0, spent=True, failures=state.failures + 1)
    if moved.failures >= PATIENCE:
        halted = replace(moved, reading=False, ended=True, reason=reason, spent=False)
        return _last_words(halted, f"Reading has stopped: {reason}")
    if index == state.until:
        return _announce(moved, notice("This could not be said."))
    if index + 1 == len(state.script.utterances):
        return _end(moved)
    count = None if state.until is None else state.until - index
    return _read(replace(moved, index=index + 1), "Something could not be said.", count)


# --- parts of transitions ---------------------------------------------------------------------------------------
def _hush(state: State) -> tuple[State, Effects]:
    if state.sound is Sound.NOTHING:
        return state, ()
    cut = replace(state, sound=Sound.NOTHING, until=None, ending=False, generation=state.generation + 1)
    return cut, (Cut(cut.generation),)


def _announce(state: State, utterance: Utterance) -> tuple[State, Effects]:
    generation = state.generation + 1
    told = replace(state, sound=Sound.NOTICE, until=None, ending=False, generation=generation)
    return told, (Cut(generation), Announce(generation, utterance))


def _read(state: State, lead: str = "", count: int | None = None) -> tuple[State, Effects]:
    """Say the article from the place on; ``count`` utterances where it is given."""
    generation = state.generation + 1
    until = None if count is None else min(state.index + count, len(state.script.utterances)) - 1
    begun = replace(state, sound=Sound.ARTICLE, until=until, generation=generation, spent=False, ending=False)
    count = None if until is None else until - state.index + 1
    return begun, (Cut(generation), Read(generation, state.index, state.offset, lead, count))


def _go_on(state: State) -> tuple[State, Effects]:
    """Read on from the word where it stopped, if that is wanted and not going on already."""
    if not state.reading or (state.sound is Sound.ARTICLE and state.until is None):
        return state, ()
    if not state.spent:
        return _read(state)
    if state.index + 1 == len(state.script.utterances):
        return _end(state)
    return _read(replace(state, index=state.index + 1, offset=0))


def _end(state: State) -> tuple[State, Effects]:
    ended = replace(state, reading=False, ended=True, reason="", spent=True, stepped=None)
    after, effects = _last_words(ended, "End of article.")
    return after, (Keep(len(state.script.article.text)), *effects)


def _last_words(state: State, text: str) -> tuple[State, Effects]:
    after, effects = _announce(state, notice(text))
    return replace(after, ending=True), effects


def _inside(script: Script, index: int, offset: int) -> Place:
    index = min(max(index, 0), len(script.utterances) - 1)
    return index, min(max(offset, 0), len(script.utterances[index].text))


def _rate(rate: int) -> WordsPerMinute:
    return WordsPerMinute(min(max(rate, SLOWEST), FASTEST))


def _volume(volume: float) -> float:
    return min(max(volume, 0.0), LOUDEST)
