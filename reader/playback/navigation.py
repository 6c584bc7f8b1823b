"""Where each movement leads, as pure functions of the player's state.

A movement answers with ``Go``, or with ``Say`` where there is nothing to go to.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from itertools import pairwise, takewhile

from reader.model.article import SpanKind
from reader.model.speech import Role, Script, Utterance
from reader.model.units import NORMAL
from reader.playback.events import Go, Say
from reader.playback.player import Place, State, article_offset
from reader.speech.words import Word, count, words

FIRST_SECOND = 1.0
"""Seconds into a unit within which a step back goes to the one before."""
LETTERS_A_WORD = 6
"""Code points, with the blank, that the speed counts as a word."""


class Unit(StrEnum):
    """What a movement key moves by; the value is its name as it is said."""

    WORD = "word"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"
    """Any block: what Up and Down move by."""
    SECTION = "section"
    HEADING = "heading"
    PROSE = "paragraph of text"
    LIST = "list"
    TABLE = "table"
    QUOTE = "quote"
    PICTURE = "picture"
    LINK = "link"


STEPS = (Unit.WORD, Unit.SENTENCE, Unit.PARAGRAPH)
"""Movements so small that Backspace does not undo them."""
_NAMES = {Unit.PROSE: "paragraph"}


def move(state: State, unit: Unit, *, forward: bool) -> Go | Say:
    """Return where the next or previous ``unit`` begins; at the ends, say so."""
    places = starts(state.script, unit)
    ahead = next((place for place in places if place > state.place), None)
    behind = _before(state, places)
    found = ahead if forward else behind
    if found is not None:
        return _go(state.script, unit, found)
    if unit is Unit.HEADING and places:
        return _go(state.script, unit, places[0 if forward else -1], _ROUND if forward else _ROUND_BACK)
    return _at_the_end(state, unit, places, forward=forward)


def heading_of_level(state: State, level: int) -> Go | Say:
    """Return the next heading of ``level``, going round at the end."""
    script = state.script
    places = [place for place in starts(script, Unit.HEADING) if script.utterances[place[0]].level == level]
    if not places:
        return Say(f"No headings at level {level}.")
    ahead = next((place for place in places if place > state.place), None)
    return _go(script, Unit.HEADING, places[0], _ROUND) if ahead is None else _go(script, Unit.HEADING, ahead)


def repeat(state: State) -> Go:
    """Return the start of the sentence that is being said, or was said last."""
    return Go(state.index)


def percentage(script: Script, percent: int) -> Go:
    """Return the sentence at a percentage of the article, 0 to 100."""
    percent = min(max(percent, 0), 100)
    index = script.at(round(len(script.article.text) * percent / 100))
    return Go(index, lead=f"{percent} percent.", jump=True)


def section(script: Script, number: int) -> Go:
    """Return the start of a section, by its index in the article."""
    index = next((n for n, one in enumerate(script.utterances) if one.section >= number), 0)
    return Go(index, jump=True)


def place_of(script: Script, offset: int) -> Place:
    """Return the place of the word at ``offset`` of the article's text."""
    index = script.at(offset)
    utterance = script.utterances[index]
    within = min(max(offset - utterance.start, 0), utterance.end - utterance.start)
    spoken, _ = utterance.spoken.to_spoken(within, within + 1)
    return index, _word_at(utterance.text, spoken).start


def starts(script: Script, unit: Unit) -> list[Place]:
    """Return where all units of a kind begin, in reading order."""
    utterances = script.utterances
    match unit:
        case Unit.WORD:
            return [(n, word.start) for n, one in enumerate(utterances) for word in words(one.text)]
        case Unit.SENTENCE:
            return [(n, 0) for n in range(len(utterances))]
        case Unit.PARAGRAPH:
            return _changes((one.section, one.block) for one in utterances)
        case Unit.SECTION:
            return _changes(one.section for one in utterances)
        case Unit.HEADING:
            return [(n, 0) for n, one in enumerate(utterances) if one.role is Role.HEADING]
        case Unit.PROSE:
            blocks = starts(script, Unit.PARAGRAPH)
            return [place for place in blocks if utterances[place[0]].role is Role.SENTENCE]
        case Unit.LINK:
            return _links(script)
        case Unit.LIST | Unit.TABLE | Unit.QUOTE | Unit.PICTURE:
            return [(n, 0) for n, one in enumerate(utterances) if one.opens == unit.value]


def word(state: State) -> str:
    """Return the word at the place, without the punctuation around it."""
    return _word_at(state.utterance.text, state.offset).text


def percent(state: State) -> int:
    """Return how far the place is into the article, 0 to 100."""
    length = len(state.script.article.text)
    return min(100, 100 * state.article_offset // length) if length else 0


def words_left(state: State) -> float:
    """Return how many words, in the measure of speed, are still to come, that at the place included."""
    return count(state.utterance.text[state.offset :]) + sum(
        count(one.text) for one in state.script.utterances[state.index + 1 :]
    )


def find(script: Script, wanted: str) -> list[int]:
    """Return the offsets in the article's text where ``wanted`` begins a word, upper and lower case being alike."""
    if not wanted.strip():
        return []
    pattern = r"\s+".join(re.escape(part) for part in wanted.split())
    return [match.start() for match in re.finditer(rf"(?<!\w){pattern}", script.article.text, re.IGNORECASE)]


def found(state: State, offsets: Sequence[int], *, forward: bool, counted: bool) -> Go:
    """Return the sentence with the next or previous of these ``offsets`` in the article's text, going round.

    ``counted`` says how many there are, otherwise which of them this is.
    """
    places = [place_of(state.script, offset) for offset in offsets]
    ahead = [n for n, place in enumerate(places) if place[0] > state.index]
    behind = [n for n, place in enumerate(places) if place[0] < state.index]
    if counted:
        ahead = [n for n, place in enumerate(places) if place[0] >= state.index]
    number = (ahead or [0])[0] if forward else (behind or [len(places) - 1])[-1]
    lead = "" if (ahead if forward else behind) else f"{_ROUND if forward else _ROUND_BACK} "
    lead += f"{len(places)} found." if counted else f"{number + 1} of {len(places)}."
    return Go(places[number][0], lead=lead, jump=True)


def rest_of_section(state: State) -> Go | Say:
    """Return what follows in the section at the place, or at its end the whole next section."""
    utterances = state.script.utterances
    index = state.index + 1
    if index == len(utterances):
        return Say("End of article.")
    return Go(index, extent=_length(state.script, index, lambda one: one.section == utterances[index].section))


# --- the rules --------------------------------------------------------------------------------------------------
_ROUND = "From the top."
_ROUND_BACK = "From the end."


def _before(state: State, places: list[Place]) -> Place | None:
    """Return the start of the current unit, or of the one before where the current has only just begun."""
    behind = [place for place in places if place <= state.place]
    if behind and _fresh(state, behind[-1]):
        behind.pop()
    return behind[-1] if behind else None


def _fresh(state: State, start: Place) -> bool:
    """Say whether less than a second of the unit has been heard.

    While paused, a unit that a key led to counts as just begun however much of it was said: otherwise stepping back
    would say the same one for ever.
    """
    if start in (state.stepped, state.place):
        return True
    heard = (state.index, len(state.utterance.text)) if state.spent else state.place
    return _seconds(state, start, heard) < FIRST_SECOND


def _seconds(state: State, start: Place, end: Place) -> float:
    """Return about how long it takes to say what lies between two places, pauses included."""
    between = state.script.utterances[start[0] : end[0]]
    letters = sum(len(one.lead) + len(one.text) for one in between) - start[1] + end[1]
    pauses = sum(before.pause_after + after.pause_before for before, after in pairwise((*between, state.utterance)))
    return letters / LETTERS_A_WORD * 60 / state.rate + pauses / 1000 * min(1.0, NORMAL / state.rate)


def _at_the_end(state: State, unit: Unit, places: list[Place], *, forward: bool) -> Go | Say:
    name = _NAMES.get(unit, unit.value)
    if not places:
        return Say(f"No {name}s.")
    if unit in (*STEPS, Unit.SECTION):
        return Say(f"Last {name}.") if forward else _go(state.script, unit, places[0], f"First {name}.")
    return Say(f"No {name} after this." if forward else f"No {name} before this.")


def _go(script: Script, unit: Unit, place: Place, lead: str = "") -> Go:
    index, offset = place
    utterance = script.utterances[index]
    own, only, extent = "", "", 1
    match unit:
        case Unit.WORD:
            only = _word_at(utterance.text, offset).text
        case Unit.LINK:
            own, only = "Link.", _link_text(script, place)
        case Unit.HEADING:
            own = "" if utterance.lead.startswith("Level") else f"Level {utterance.level},"
        case Unit.PARAGRAPH:
            extent = _block_length(script, index)
        case Unit.PROSE:
            extent = _block_length(script, index)
            own = "Paragraph, 1 sentence." if extent == 1 else f"Paragraph, {extent} sentences."
        case Unit.LIST | Unit.TABLE | Unit.QUOTE | Unit.PICTURE:
            extent = _run_length(script, index)
    return Go(index, offset, f"{lead} {own}".strip(), unit not in STEPS, extent, only)


def _block_length(script: Script, index: int) -> int:
    first = script.utterances[index]
    return _length(script, index, lambda one: (one.section, one.block) == (first.section, first.block))


_PARTS = {
    "list": (Role.ITEM,),
    "table": (Role.CAPTION, Role.ROW),
    "quote": (Role.QUOTE,),
    "picture": (Role.FIGURE, Role.CAPTION),
}


def _run_length(script: Script, index: int) -> int:
    """Return how many utterances a list, table, quote or picture takes."""
    first = script.utterances[index]
    roles = _PARTS.get(first.opens, (first.role,))
    return _length(
        script,
        index,
        lambda one: one is first or (one.role in roles and not one.opens and one.section == first.section),
    )


def _length(script: Script, index: int, belongs: Callable[[Utterance], bool]) -> int:
    return sum(1 for _ in takewhile(belongs, script.utterances[index:]))


def _changes(keys: Iterable[object]) -> list[Place]:
    found: list[Place] = []
    last: object = None
    for number, key in enumerate(keys):
        if not found or key != last:
            found.append((number, 0))
        last = key
    return found


def _links(script: Script) -> list[Place]:
    return sorted({place_of(script, start) for start, _ in _link_spans(script)})


def _link_spans(script: Script) -> list[tuple[int, int]]:
    proses = script.article.proses()
    return [(one.start, one.end) for prose in proses for one in prose.spans if one.kind is SpanKind.LINK]


def _link_text(script: Script, place: Place) -> str:
    at = article_offset(script, place)
    end = next((end for start, end in _link_spans(script) if start <= at < end), at)
    return " ".join(script.article.text[at:end].split())


def _word_at(text: str, offset: int) -> Word:
    """Return the word that holds ``offset``, or the next one, or the last."""
    found = words(text)
    last = found[-1] if found else Word(0, len(text), text)
    return next((word for word in found if offset < word.end), last)
