"""A listening session: what each key asks of the player, and what is answered."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from reader.model.units import FASTEST, NORMAL, SLOWEST
from reader.playback import navigation
from reader.playback.events import Back, Event, Go, Loudness, Pace, Resume, Say, Stop, Toggle
from reader.playback.navigation import Unit
from reader.playback.player import LOUDEST, State
from reader.terminal import answers
from reader.terminal.keymap import Command, Keymap, Mode, describe
from reader.terminal.keys import Key
from reader.terminal.output import Lines
from reader.terminal.prompts import Prompt, Purpose

TWICE = 0.6
"""Seconds within which a second press of the same key asks for more."""
LOUDNESS_STEP = 0.1

MOVES = {
    Command.NEXT_SENTENCE: (Unit.SENTENCE, True),
    Command.PREVIOUS_SENTENCE: (Unit.SENTENCE, False),
    Command.NEXT_PARAGRAPH: (Unit.PARAGRAPH, True),
    Command.PREVIOUS_PARAGRAPH: (Unit.PARAGRAPH, False),
    Command.NEXT_WORD: (Unit.WORD, True),
    Command.PREVIOUS_WORD: (Unit.WORD, False),
    Command.NEXT_HEADING: (Unit.HEADING, True),
    Command.PREVIOUS_HEADING: (Unit.HEADING, False),
    Command.NEXT_SECTION: (Unit.SECTION, True),
    Command.PREVIOUS_SECTION: (Unit.SECTION, False),
    Command.NEXT_PROSE: (Unit.PROSE, True),
    Command.PREVIOUS_PROSE: (Unit.PROSE, False),
    Command.NEXT_LIST: (Unit.LIST, True),
    Command.PREVIOUS_LIST: (Unit.LIST, False),
    Command.NEXT_TABLE: (Unit.TABLE, True),
    Command.PREVIOUS_TABLE: (Unit.TABLE, False),
    Command.NEXT_QUOTE: (Unit.QUOTE, True),
    Command.PREVIOUS_QUOTE: (Unit.QUOTE, False),
    Command.NEXT_PICTURE: (Unit.PICTURE, True),
    Command.PREVIOUS_PICTURE: (Unit.PICTURE, False),
    Command.NEXT_LINK: (Unit.LINK, True),
    Command.PREVIOUS_LINK: (Unit.LINK, False),
}
PACES = {Command.SLOWER: -10, Command.FASTER: 10, Command.MUCH_SLOWER: -50, Command.MUCH_FASTER: 50}
HEADINGS = {Command[f"HEADING_{level}"]: level for level in range(1, 7)}


class Reads(Protocol):
    """What carries events out: the player that sounds, or the one that prints."""

    @property
    def state(self) -> State:
        """The state after the last event that was sent."""
        ...

    def send(self, event: Event) -> None: ...

    def silence(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Search:
    """What was searched for, and where it begins in the article's text."""

    wanted: str
    offsets: tuple[int, ...]


class Session:
    """Takes keys until it is ``over``. ``lines`` shows what is typed into prompts, and may be None."""

    def __init__(
        self,
        player: Reads,
        keymap: Keymap,
        lines: Lines | None = None,
        *,
        base: Mode = Mode.LISTENING,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.over = False
        self._player = player
        self._keymap = keymap
        self._lines = lines
        self._base = base
        self._mode = base
        self._clock = clock
        self._describing = False
        self._prompt: Prompt | None = None
        self._chosen = 0
        """Which section the contents stand at."""
        self._search = Search("", ())
        self._last: tuple[Command, float] | None = None

    def touched(self) -> None:
        """Be silent: the first byte of a key has come."""
        self._player.silence()

    def press(self, key: Key) -> None:
        """Do what the key means now."""
        meaning = self._keymap[self._mode].get(key)
        if self._describing and not (meaning and meaning.command is Command.DESCRIBER):
            self._hold(describe(self._keymap[self._base], key))
            return
        command = meaning.command if meaning else None
        twice = self._is_second(command)
        match self._mode:
            case Mode.PROMPT:
                self._in_prompt(key, command)
            case Mode.CONTENTS:
                self._in_contents(command)
            case _:
                self._listening(command, twice=twice)

    def pause(self) -> None:
        """Be silent until a key asks for more, as after the terminal was away."""
        if self._player.state.reading:
            self._player.send(Toggle())

    def _is_second(self, command: Command | None) -> bool:
        now = self._clock()
        last, self._last = self._last, None
        if command not in (Command.WHERE, Command.SPELL):
            return False
        if last and last[0] is command and now - last[1] <= TWICE:
            return True
        self._last = (command, now)
        return False

    # --- listening ----------------------------------------------------------------------------------------------
    def _listening(self, command: Command | None, *, twice: bool) -> None:
        if command in MOVES:
            unit, forward = MOVES[command]
            self._player.send(navigation.move(self._player.state, unit, forward=forward))
        elif command in HEADINGS:
            self._player.send(navigation.heading_of_level(self._player.state, HEADINGS[command]))
        elif command in PACES or command is Command.NORMAL_SPEED:
            self._pace(NORMAL if command is Command.NORMAL_SPEED else self._player.state.rate + PACES[command])
        elif command in (Command.SOFTER, Command.LOUDER):
            self._louden(LOUDNESS_STEP if command is Command.LOUDER else -LOUDNESS_STEP)
        elif command in (Command.WHERE, Command.SPELL):
            self._player.send(Say(self._answer(command, twice=twice)))
        else:
            self._other(command)

    def _answer(self, command: Command, *, twice: bool) -> str:
        state = self._player.state
        if command is Command.WHERE:
            return answers.what(state) if twice else answers.where(state)
        word = navigation.word(state)
        return answers.spelled_by_words(word) if twice else answers.spelled(word)

    def _other(self, command: Command | None) -> None:
        player = self._player
        match command:
            case Command.PAUSE:
                player.send(Toggle())
            case Command.LEAVE:
                player.send(Toggle() if player.state.reading else Resume())
            case Command.REPEAT:
                player.send(navigation.repeat(player.state))
            case Command.REST:
                player.send(navigation.rest_of_section(player.state))
            case Command.BACK:
                player.send(Back())
            case Command.CONTENTS:
                self._open_contents()
            case Command.PERCENTAGE:
                self._ask(Purpose.PERCENTAGE)
            case Command.SEARCH:
                self._ask(Purpose.SEARCH)
            case Command.NEXT_FOUND | Command.PREVIOUS_FOUND:
                self._to_found(forward=command is Command.NEXT_FOUND)
            case Command.DESCRIBER:
                self._describe()
            case Command.QUIT:
                self._quit()
            case _:
                player.send(Resume())

    def _pace(self, rate: int) -> None:
        rate = min(max(rate, SLOWEST), FASTEST)
        self._player.send(Pace(type(NORMAL)(rate), answers.speed(rate)))

    def _louden(self, by: float) -> None:
        volume = min(max(round(self._player.state.volume + by, 1), 0.0), LOUDEST)
        self._player.send(Loudness(volume, answers.volume(volume)))

    def _describe(self) -> None:
        self._describing = not self._describing
        if self._describing:
            self._hold("Key describer. Press a key to hear what it does, question mark to end.")
        else:
            self._player.send(Say("Key describer off."))

    def _quit(self) -> None:
        self.over = True
        self._player.send(Stop())

    # --- contents -----------------------------------------------------------------------------------------------
    def _open_contents(self) -> None:
        state = self._player.state
        if not state.script.article.sections:
            self._player.send(Say("There are no sections."))
            return
        self._mode = Mode.CONTENTS
        self._chosen = state.utterance.section
        self._hold(f"Contents. {answers.contents_entry(state.script, self._chosen)}")

    def _in_contents(self, command: Command | None) -> None:
        script = self._player.state.script
        match command:
            case Command.UP if self._chosen == 0:
                self._hold(f"First section. {answers.contents_entry(script, self._chosen)}")
            case Command.DOWN if self._chosen == len(script.article.sections) - 1:
                self._hold(f"Last section. {answers.contents_entry(script, self._chosen)}")
            case Command.UP | Command.DOWN:
                self._chosen += 1 if command is Command.DOWN else -1
                self._hold(answers.contents_entry(script, self._chosen))
            case Command.CHOOSE:
                self._mode = self._base
                self._player.send(navigation.section(script, self._chosen))
            case Command.LEAVE:
                self._mode = self._base
                self._player.send(Resume())
            case Command.QUIT:
                self._quit()
            case _:
                self._hold("")

    # --- prompts ------------------------------------------------------------------------------------------------
    def _ask(self, purpose: Purpose) -> None:
        self._mode = Mode.PROMPT
        self._prompt = Prompt(purpose)
        self._show(f"{purpose.value} ")
        self._hold(purpose.value)

    def _in_prompt(self, key: Key, command: Command | None) -> None:
        if self._prompt is None:
            return
        match command:
            case Command.LEAVE:
                self._mode, self._prompt = self._base, None
                self._player.send(Resume())
            case Command.ACCEPT:
                self._accept(self._prompt)
            case Command.ERASE:
                self._prompt, told = self._prompt.erase()
                self._show(f"{self._prompt.purpose.value} {self._prompt.text}")
                self._hold(told)
            case _:
                before = self._prompt.text
                self._prompt, told = self._prompt.type(key)
                if self._lines:
                    self._lines.typed(self._prompt.text[len(before) :])
                self._hold(told)

    def _accept(self, prompt: Prompt) -> None:
        if prompt.purpose is Purpose.PERCENTAGE and prompt.percentage is None:
            self._prompt = Prompt(prompt.purpose)
            self._show(f"{prompt.purpose.value} ")
            self._hold("Type a number from 0 to 100.")
            return
        self._mode, self._prompt = self._base, None
        script = self._player.state.script
        if prompt.purpose is Purpose.PERCENTAGE:
            self._player.send(navigation.percentage(script, prompt.percentage or 0))
        else:
            self._search = Search(prompt.text, tuple(navigation.find(script, prompt.text)))
            self._to_found(forward=True, first=True)

    def _to_found(self, *, forward: bool, first: bool = False) -> None:
        self._player.send(self._found(forward=forward, first=first))

    def _found(self, *, forward: bool, first: bool) -> Go | Say:
        """Say how many there are, or which of them it is, and the sentence."""
        state, offsets = self._player.state, self._search.offsets
        if not self._search.wanted.strip():
            return Say("Nothing searched for.")
        if not offsets:
            return Say(f"{self._search.wanted} is not found.")
        return navigation.found(state, offsets, forward=forward, counted=first)

    def _show(self, text: str) -> None:
        if self._lines:
            self._lines.line(text)

    def _hold(self, text: str) -> None:
        self._player.send(Say(text, hold=True))
