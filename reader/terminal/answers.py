"""What is said in answer to keys that ask, as pure functions of the player's state."""

from __future__ import annotations

from string import ascii_lowercase, ascii_uppercase

from reader.model.speech import Script
from reader.model.units import WordsPerMinute
from reader.playback import navigation
from reader.playback.player import State
from reader.speech.outline import outline, spoken_minutes
from reader.terminal.keys import said

_NAMES = """
    Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo
    Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu
"""
ALPHABET = dict(zip(ascii_lowercase, _NAMES.split(), strict=True))
"""Words for letters, as the International Civil Aviation Organization chose them."""


def welcome(script: Script, rate: WordsPerMinute) -> str:
    """Return the map of the article: title, number of sections, minutes."""
    return outline(script, rate).summary()


def where(state: State) -> str:
    """Return section, percentage and the minutes that are left."""
    left = spoken_minutes(navigation.words_left(state) / state.rate)
    return f"{section_name(state.script, state.utterance.section)}. {navigation.percent(state)} percent. {left} left."


def what(state: State) -> str:
    """Return what is being heard: title and source."""
    article = state.script.article
    parts = [state.script.utterances[0].text]
    if article.byline:
        parts.append(f"By {article.byline}")
    parts.append(f"From {article.source}" if article.source else "From an unnamed source")
    return ". ".join(part.rstrip(".") for part in parts) + "."


def section_name(script: Script, number: int) -> str:
    """Return a section as it is named in answers: its heading, and which of how many it is."""
    sections = script.article.sections
    if not sections:
        return "The whole article"
    heading = sections[number].heading
    return f"{heading.text.rstrip('.') if heading else 'Beginning'}, section {number + 1} of {len(sections)}"


def contents_entry(script: Script, number: int) -> str:
    """Return a section as the contents list it."""
    section = script.article.sections[number]
    heading = section.heading.text.rstrip(".") if section.heading else "Beginning"
    return f"{heading}, level {section.level}, {number + 1} of {len(script.article.sections)}."


def spelled(word: str) -> str:
    """Return the letters of a word one by one."""
    return ", ".join(said(sign) for sign in word) or "No word here."


def spelled_by_words(word: str) -> str:
    """Return the letters of a word by words that cannot be mistaken."""
    return ", ".join(_by_word(sign) for sign in word) or "No word here."


def _by_word(sign: str) -> str:
    name = ALPHABET.get(sign.lower(), said(sign))
    return f"capital {name}" if sign in ascii_uppercase else name


def speed(rate: int) -> str:
    """Return the speed as it is said."""
    return f"{rate} words a minute."


def volume(level: float) -> str:
    """Return the volume as it is said."""
    return f"Volume {round(100 * level)} percent."
