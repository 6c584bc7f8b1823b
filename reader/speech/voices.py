"""All voices that work here, and the choice of one by language."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from typing import cast

from reader import plugins
from reader.errors import PlainspokenError, PluginError, VoiceError
from reader.model.speech import Voice
from reader.model.units import LanguageTag
from reader.plugins import Availability
from reader.speech.engine import Engine

GROUP: plugins.Group = "plainspoken.engines"
ORDER = ("natural", "espeak", "system")
"""Who speaks a language that several engines know."""
FALLBACK = "espeak"
_OTHER_NAMES = {"zh": "cmn", "no": "nb", "nn": "nb", "iw": "he", "in": "id", "zh-HK": "yue", "zh-MO": "yue"}
"""Tags that say the same as one by which a voice is known."""


class Engines(Mapping[str, Engine]):
    """The engines that work here, by name; each is imported when it is first asked for."""

    def __getitem__(self, name: str) -> Engine:
        if name not in plugins.names(GROUP):
            raise KeyError(name)
        return cast("Engine", plugins.load(GROUP, name))

    def __iter__(self) -> Iterator[str]:
        known = plugins.names(GROUP)
        yield from (name for name in ORDER if name in known)
        yield from (name for name in known if name not in ORDER)

    def __len__(self) -> int:
        return len(plugins.names(GROUP))


def availability(engine: Engine) -> Availability:
    """Say whether an engine works here; one that breaks when it is asked does not."""
    try:
        return engine.availability()
    except PlainspokenError as error:
        return Availability(works=False, why=str(error))


def survey(engines: Mapping[str, Engine] | None = None) -> dict[str, tuple[Availability, tuple[Voice, ...]]]:
    """Return for each engine whether it works here, and its voices."""
    result: dict[str, tuple[Availability, tuple[Voice, ...]]] = {}
    known = Engines() if engines is None else engines
    for name in known:
        voices: tuple[Voice, ...] = ()
        try:
            state = known[name].availability()
            voices = known[name].voices() if state.works else ()
        except PlainspokenError as error:
            state = Availability(works=False, why=str(error))
        result[name] = state, voices
    return result


def find(wanted: str, engines: Mapping[str, Engine] | None = None) -> Voice:
    """Return the voice with this id (``espeak:de``), or the first of this name (``heart``) in any engine.

    Raises:
        VoiceError: there is none, or its engine does not work here.
    """
    known = Engines() if engines is None else engines
    prefix = wanted.partition(":")[0]
    if prefix in known and ":" in wanted:
        state = availability(known[prefix])
        if not state.works:
            raise VoiceError(
                f"The voice {wanted!r} cannot speak here, for {state.why}: {state.cure or 'choose another'}."
            )
        searched: Iterable[str] = [prefix]
    else:
        searched = [name for name in known if availability(known[name]).works]
    voices = [voice for name in searched for voice in _voices(known[name])]
    plain = wanted.casefold()
    for voice in voices:
        if plain in {voice.id.casefold(), voice.name.casefold(), voice.id.partition(":")[2].casefold()}:
            return voice
    raise VoiceError(f"There is no voice {wanted!r}: {_near(wanted, voices)}'plainspoken voices' lists them all.")


def _near(wanted: str, voices: list[Voice]) -> str:
    short = wanted.rpartition(":")[2].casefold()
    names = {voice.id.partition(":")[2].casefold(): voice.id for voice in voices}
    names |= {voice.name.casefold(): voice.id for voice in voices}
    near = list(dict.fromkeys(names[name] for name in difflib.get_close_matches(short, names, 3, 0.5)))
    return f"perhaps {' or '.join(near)}; " if near else ""


def _voices(engine: Engine) -> tuple[Voice, ...]:
    try:
        return engine.voices()
    except PlainspokenError:
        return ()


def choose(language: LanguageTag, preferred: Voice | None = None, engines: Mapping[str, Engine] | None = None) -> Voice:
    """Return who speaks a language: the preferred voice if it is its own, else the best of the first engine.

    The system's voices are taken only where the listener asks for them. A language that none knows is read by the
    fallback's English voice: its letters are better than silence.

    Raises:
        VoiceError: no engine works here.
    """
    if preferred and _base(preferred.language) == _base(language):
        return preferred
    known = Engines() if engines is None else engines
    working = [name for name in known if name != "system" and availability(known[name]).works]
    for name in working:
        voice = best(language, _voices(known[name]))
        if voice:
            return voice
    for name in reversed(working):
        voice = best(LanguageTag("en"), _voices(known[name]))
        if voice:
            return voice
    if preferred:
        return preferred
    raise VoiceError("No voice works here: 'plainspoken doctor' says what is missing.")


def best(language: LanguageTag, voices: Iterable[Voice]) -> Voice | None:
    """Return the voice that fits a language best, the first among equals; None where none speaks it."""
    tag = _OTHER_NAMES.get(language, language)
    base = _base(tag)
    same = [voice for voice in voices if _base(voice.language) == base]
    return max(same, key=lambda voice: _fit(voice, tag), default=None)


def _fit(voice: Voice, tag: str) -> tuple[bool, bool, int]:
    spoken = voice.language.casefold()
    short = voice.id.partition(":")[2].casefold()
    return spoken == tag.casefold(), short in {tag.casefold(), _base(tag)}, -spoken.count("-")


def _base(tag: str) -> str:
    base = tag.partition("-")[0].lower()
    return _OTHER_NAMES.get(base, base)


def engine_of(voice: Voice, engines: Mapping[str, Engine] | None = None) -> Engine:
    """Return the engine that a voice belongs to.

    Raises:
        PluginError: it is not installed.
    """
    known = Engines() if engines is None else engines
    if voice.engine not in known:
        raise PluginError(f"The voice {voice.id!r} needs the engine {voice.engine!r}, which is not installed.")
    return known[voice.engine]


def speaks(voice: Voice, tag: str) -> bool:
    """Say whether a voice speaks a language; a tag with a region or script (``en-GB``) must be met in full."""
    spoken, wanted = voice.language.casefold(), _OTHER_NAMES.get(tag, tag).casefold()
    return spoken == wanted or spoken.startswith(f"{wanted}-") or ("-" not in tag and _base(spoken) == _base(tag))
