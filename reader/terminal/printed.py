"""The player that prints instead of speaking: beside a screen reader the place is the last line printed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from reader.model.speech import Role, Utterance
from reader.playback.events import Announce, Effect, Event, Heard, Keep, Read, Said, Silence
from reader.playback.player import State, step
from reader.terminal.output import Lines


class PrintedPlayer:
    """Carries the player's effects out as lines. Nothing goes on by itself."""

    def __init__(self, state: State, lines: Lines, keep: Callable[[int], None]) -> None:
        self.state = replace(state, reading=False)
        self._lines = lines
        self._keep = keep

    def send(self, event: Event) -> None:
        """Take an event and print what it asks for."""
        waiting: list[Event] = [event]
        while waiting:
            self.state, effects = step(self.state, waiting.pop(0))
            for effect in effects:
                waiting += self._carry_out(effect)

    def silence(self) -> None:
        """Take note of a key; what is printed stays."""
        self.send(Silence())

    def _carry_out(self, effect: Effect) -> list[Event]:
        match effect:
            case Read(generation, index, offset, lead, count):
                events: list[Event] = []
                for number in range(index, index + (count or 1)):
                    begin, before = (offset, lead) if number == index else (0, "")
                    self._lines.line(line_of(self.state.script.utterances[number], begin, before))
                    events += [Heard(generation, number, begin), Said(generation, number)]
                return events
            case Announce(generation, utterance):
                self._lines.line(utterance.text)
                return [Said(generation, None)]
            case Keep(offset):
                self._keep(offset)
        return []


def line_of(utterance: Utterance, offset: int = 0, lead: str = "") -> str:
    """Return an utterance as a line, in the words of the article where it has any of its own."""
    text = utterance.text
    if offset:
        text = text[offset:]
    elif utterance.role is not Role.ROW and utterance.spoken.written.strip():
        text = utterance.spoken.written
    own = utterance.lead if offset == 0 else ""
    parts = (part if part.endswith((",", ".", ":", "?", "!")) else f"{part}." for part in (lead, own) if part)
    return " ".join((*parts, " ".join(text.split())))
