"""Which key means what, in each mode: the defaults, and what the listener changed.

A setting such as ``keys = { next_sentence = "right l" }`` names a command and the keys that shall mean it, separated
by blanks; they take the place of its default ones.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum

from reader.errors import SettingsError
from reader.terminal.keys import Key, said


class Mode(Enum):
    """What keys are for at the moment. In a prompt every sign is typed, so it has only its own few."""

    LISTENING = "listening"
    LINES = "lines"
    """Beside a screen reader, where nothing goes on by itself."""
    CONTENTS = "contents"
    PROMPT = "prompt"


class Command(StrEnum):
    """What a key can ask for; the value is the name that settings use."""

    PAUSE = "pause"
    NEXT_SENTENCE = "next_sentence"
    PREVIOUS_SENTENCE = "previous_sentence"
    NEXT_PARAGRAPH = "next_paragraph"
    PREVIOUS_PARAGRAPH = "previous_paragraph"
    NEXT_WORD = "next_word"
    PREVIOUS_WORD = "previous_word"
    NEXT_HEADING = "next_heading"
    PREVIOUS_HEADING = "previous_heading"
    HEADING_1 = "heading_1"
    HEADING_2 = "heading_2"
    HEADING_3 = "heading_3"
    HEADING_4 = "heading_4"
    HEADING_5 = "heading_5"
    HEADING_6 = "heading_6"
    NEXT_SECTION = "next_section"
    PREVIOUS_SECTION = "previous_section"
    NEXT_PROSE = "next_paragraph_of_text"
    PREVIOUS_PROSE = "previous_paragraph_of_text"
    NEXT_LIST = "next_list"
    PREVIOUS_LIST = "previous_list"
    NEXT_TABLE = "next_table"
    PREVIOUS_TABLE = "previous_table"
    NEXT_QUOTE = "next_quote"
    PREVIOUS_QUOTE = "previous_quote"
    NEXT_PICTURE = "next_picture"
    PREVIOUS_PICTURE = "previous_picture"
    NEXT_LINK = "next_link"
    PREVIOUS_LINK = "previous_link"
    SLOWER = "slower"
    FASTER = "faster"
    MUCH_SLOWER = "much_slower"
    MUCH_FASTER = "much_faster"
    NORMAL_SPEED = "normal_speed"
    SOFTER = "softer"
    LOUDER = "louder"
    REPEAT = "repeat"
    SPELL = "spell"
    WHERE = "where"
    CONTENTS = "contents"
    SEARCH = "search"
    NEXT_FOUND = "next_found"
    PREVIOUS_FOUND = "previous_found"
    PERCENTAGE = "percentage"
    BACK = "back"
    DESCRIBER = "describer"
    QUIT = "quit"
    LEAVE = "leave"
    REST = "rest_of_section"
    UP = "list_up"
    DOWN = "list_down"
    CHOOSE = "choose"
    ACCEPT = "accept"
    ERASE = "erase"


@dataclass(frozen=True, slots=True)
class Meaning:
    """A command with its default keys and what the key describer says of it."""

    command: Command
    keys: str
    says: str


_LISTENING = (
    Meaning(Command.PAUSE, "space", "pauses, and goes on from the same word"),
    Meaning(Command.NEXT_SENTENCE, "right", "next sentence"),
    Meaning(Command.PREVIOUS_SENTENCE, "left", "start of this sentence, then the one before"),
    Meaning(Command.NEXT_PARAGRAPH, "down", "next paragraph"),
    Meaning(Command.PREVIOUS_PARAGRAPH, "up", "start of this paragraph, then the one before"),
    Meaning(Command.NEXT_WORD, "; ctrl+right", "next word"),
    Meaning(Command.PREVIOUS_WORD, ", ctrl+left", "previous word"),
    Meaning(Command.NEXT_HEADING, "h", "next heading"),
    Meaning(Command.PREVIOUS_HEADING, "H", "previous heading"),
    *(Meaning(Command[f"HEADING_{level}"], str(level), f"next heading at level {level}") for level in range(1, 7)),
    Meaning(Command.NEXT_SECTION, "s", "next section"),
    Meaning(Command.PREVIOUS_SECTION, "S", "start of this section, then the one before"),
    Meaning(Command.NEXT_PROSE, "p", "next paragraph of text, with its size"),
    Meaning(Command.PREVIOUS_PROSE, "P", "previous paragraph of text, with its size"),
    Meaning(Command.NEXT_LIST, "l", "next list"),
    Meaning(Command.PREVIOUS_LIST, "L", "previous list"),
    Meaning(Command.NEXT_TABLE, "t", "next table"),
    Meaning(Command.PREVIOUS_TABLE, "T", "previous table"),
    Meaning(Command.NEXT_QUOTE, "u", "next quote"),
    Meaning(Command.PREVIOUS_QUOTE, "U", "previous quote"),
    Meaning(Command.NEXT_PICTURE, "g", "next picture"),
    Meaning(Command.PREVIOUS_PICTURE, "G", "previous picture"),
    Meaning(Command.NEXT_LINK, "k", "next link"),
    Meaning(Command.PREVIOUS_LINK, "K", "previous link"),
    Meaning(Command.SLOWER, "[", "slower by 10 words a minute"),
    Meaning(Command.FASTER, "]", "faster by 10 words a minute"),
    Meaning(Command.MUCH_SLOWER, "{", "slower by 50 words a minute"),
    Meaning(Command.MUCH_FASTER, "}", "faster by 50 words a minute"),
    Meaning(Command.NORMAL_SPEED, "=", "normal speed"),
    Meaning(Command.SOFTER, "-", "softer"),
    Meaning(Command.LOUDER, "+", "louder"),
    Meaning(Command.REPEAT, ".", "repeats the sentence"),
    Meaning(Command.SPELL, "z", "spells the word; twice, by alphabet words"),
    Meaning(Command.WHERE, "w", "says where you are; twice, what you are listening to"),
    Meaning(Command.CONTENTS, "c", "contents, section by section"),
    Meaning(Command.SEARCH, "/", "searches for words"),
    Meaning(Command.NEXT_FOUND, "n", "next place found"),
    Meaning(Command.PREVIOUS_FOUND, "N", "previous place found"),
    Meaning(Command.PERCENTAGE, "j", "goes to a percentage"),
    Meaning(Command.BACK, "backspace", "back to where you were before the last jump"),
    Meaning(Command.DESCRIBER, "?", "starts and ends the key describer"),
    Meaning(Command.QUIT, "q", "stops and leaves; your place is kept"),
    Meaning(Command.LEAVE, "escape", "silence; in a prompt or list, leaves it"),
)
_LINES_ONLY = (
    Meaning(Command.NEXT_SENTENCE, "space down right", "next sentence"),
    Meaning(Command.PREVIOUS_SENTENCE, "up left", "previous sentence"),
    Meaning(Command.NEXT_PARAGRAPH, "pagedown", "next paragraph"),
    Meaning(Command.PREVIOUS_PARAGRAPH, "pageup", "previous paragraph"),
    Meaning(Command.REST, "enter", "the rest of the section"),
)
_CONTENTS = (
    Meaning(Command.UP, "up", "section before"),
    Meaning(Command.DOWN, "down", "section after"),
    Meaning(Command.CHOOSE, "enter", "goes to the section"),
    Meaning(Command.LEAVE, "escape", "leaves the contents"),
    Meaning(Command.QUIT, "q", "stops and leaves; your place is kept"),
)
_PROMPT = (
    Meaning(Command.ACCEPT, "enter", "takes what is typed"),
    Meaning(Command.ERASE, "backspace", "erases the last sign"),
    Meaning(Command.LEAVE, "escape", "leaves the prompt"),
)


def _lines() -> tuple[Meaning, ...]:
    replaced = {meaning.command for meaning in _LINES_ONLY} | {Command.PAUSE}
    return (*_LINES_ONLY, *(meaning for meaning in _LISTENING if meaning.command not in replaced))


DEFAULTS: Mapping[Mode, tuple[Meaning, ...]] = {
    Mode.LISTENING: _LISTENING,
    Mode.LINES: _lines(),
    Mode.CONTENTS: _CONTENTS,
    Mode.PROMPT: _PROMPT,
}

Keymap = Mapping[Mode, Mapping[Key, Meaning]]


def keymap(changes: Mapping[str, str] | None = None) -> Keymap:
    """Return what each key means in each mode, with the listener's ``changes``.

    Raises:
        SettingsError: a command that does not exist, or a key with two meanings in one mode.
    """
    changes = changes or {}
    known = {meaning.command.value for meanings in DEFAULTS.values() for meaning in meanings}
    for name in changes:
        if name not in known:
            raise SettingsError(f"The settings give a key to {name!r}, which is no command: see 'keys' in the manual.")
    return {mode: _bound(meanings, changes) for mode, meanings in DEFAULTS.items()}


def _bound(meanings: tuple[Meaning, ...], changes: Mapping[str, str]) -> dict[Key, Meaning]:
    """Bind what the listener chose first: a default key gives way to it."""
    bound: dict[Key, Meaning] = {}
    for meaning in meanings:
        for key in changes.get(meaning.command.value, "").split():
            _bind(bound, Key(key), meaning)
    chosen = set(bound)
    for meaning in meanings:
        if meaning.command.value not in changes:
            for key in meaning.keys.split():
                if key not in chosen:
                    _bind(bound, Key(key), meaning)
    return bound


def _bind(bound: dict[Key, Meaning], key: Key, meaning: Meaning) -> None:
    if key in bound:
        raise SettingsError(
            f"The key {key!r} would mean both {bound[key].command.value} and {meaning.command.value}: "
            "give one of them another key in the settings."
        )
    bound[key] = meaning


def describe(bound: Mapping[Key, Meaning], key: Key) -> str:
    """Return what the key describer says of a key."""
    meaning = bound.get(key)
    name = said(key)
    return f"{name[0].upper()}{name[1:]}: {meaning.says if meaning else 'not used'}."
