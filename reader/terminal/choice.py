"""The question that the first ``listen`` asks: who speaks."""

from __future__ import annotations

from collections.abc import Callable

from reader.settings import Output
from reader.terminal.keyboard import Keyboard
from reader.terminal.keys import Decoder

QUESTION = (
    "Who shall read to you? Press Enter, and Plainspoken speaks. Press S if a screen reader or a braille display reads "
    "this line to you. Press Q to leave."
)
ANSWERS: dict[str, Output | None] = {
    "enter": "self",
    "space": "self",
    "p": "self",
    "s": "screen-reader",
    "S": "screen-reader",
    "q": None,
    "Q": None,
    "escape": None,
}


def ask(keyboard: Keyboard, say: Callable[[str], None], silence: Callable[[], None]) -> Output | None:
    """Ask until there is an answer; None means to leave. ``say`` prints and speaks, as far as both can be done."""
    decoder = Decoder()
    say(QUESTION)
    while True:
        data = keyboard.read(decoder.waits)
        if keyboard.suspending:
            keyboard.suspend()
            say(QUESTION)
        if data:
            silence()
        for key in decoder.feed(data) if data else decoder.expire():
            if key in ANSWERS:
                return ANSWERS[key]
            say(QUESTION)
