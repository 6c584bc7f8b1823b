"""Listening from beginning to end: the article is read, the voice loaded meanwhile, and the keys are taken."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from importlib import import_module
from typing import TYPE_CHECKING, Any

from reader import apart
from reader.errors import PlainspokenError, SettingsError, SoundError
from reader.model.units import WordsPerMinute
from reader.playback.events import Go, Say, Stop
from reader.playback.player import Place, State, initial
from reader.settings import Output, Settings, pages_folder, remember
from reader.terminal import answers, choice
from reader.terminal.following import Following
from reader.terminal.keyboard import Keyboard, run
from reader.terminal.keymap import Mode, keymap
from reader.terminal.output import Lines
from reader.terminal.printed import PrintedPlayer, line_of
from reader.terminal.session import Session
from reader.terminal.voice import Voice

if TYPE_CHECKING:
    from reader.formats.feed import Entry
    from reader.library.finding import Found
    from reader.library.placekeeper import Placekeeper
    from reader.model.article import Article
    from reader.model.document import Document
    from reader.model.speech import Script
    from reader.plain.versions import VersionName
    from reader.terminal.aloud import Aloud

LONG = 1.0
"""Seconds after which "Loading" is said."""
LAST_WORDS = 1.0
"""Seconds that leaving waits for the place to be kept."""
NO_KEYS = "There is no terminal to take keys from, so this reads on to the end."
LINES_INSTEAD = "To have it printed line by line, add --output screen-reader."


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be heard, as the command line names it."""

    source: str
    format_name: str | None = None
    allow_local: bool = False
    restart: bool = False
    entry: int | None = None
    """Which entry of a feed, from 1; None lets the listener choose."""
    version: VersionName = "full"
    """Which version of the article is heard."""


class Listening:
    """One run of ``listen``.

    ``voice`` is loading already, where we may have to speak. ``tell`` takes messages that are no part of the reading.
    ``call`` calls what reads articles, here or in a process of its own.

    Raises:
        SettingsError: the listener's own keys contradict each other.
    """

    def __init__(
        self,
        settings: Settings,
        lines: Lines,
        keyboard: Keyboard | None,
        voice: Voice | None,
        tell: Callable[[str], None],
        call: Callable[..., Any] = apart.call,
    ) -> None:
        self._settings = settings
        self._who: Output = "self" if settings.output == "ask" and keyboard is None else settings.output
        self._lines = lines
        self._keyboard = keyboard
        # Under the keys of a terminal every line begins with its own newline.
        self._tell = lines.line if keyboard else tell
        self._keymap = keymap(settings.keys)
        self._troubles: list[str] = []
        self._notice = ""
        self._voice = voice
        self._call = call

    def run(self, request: Request) -> None:
        """Read the article and let it be listened to.

        Raises:
            PlainspokenError: it cannot be; while we speak, the sentence has been spoken.
            Ended: the terminal has gone, or the program was told to end.
        """
        if self._who == "ask" and not self._chosen():
            return
        try:
            opened = self._begun(request)
        except PlainspokenError as error:
            self._speak_alone(str(error))
            raise
        if opened is None:
            return
        script, keeper = opened
        if self._notice and self._who != "screen-reader":
            self._lines.line(self._notice)
        with keeper:
            rate = WordsPerMinute(self._settings.rate)
            place, opening = beginning(script, rate, None if request.restart else keeper.found)
            opening = " ".join([*([self._notice] if self._notice else []), *self._troubles, opening])
            state = initial(script, place=place, rate=rate, volume=self._settings.volume)
            if self._who == "self":
                # The map has said the title.
                begun = replace(state, index=min(1, len(script.utterances) - 1)) if place == (0, 0) else state
                self._spoken(begun, opening, keeper)
            elif self._who == "screen-reader" and self._keyboard:
                self._printed(state, opening, keeper, self._keyboard)
            else:
                self._all(script, opening)

    # --- before the article -------------------------------------------------------------------------------------
    def _chosen(self) -> bool:
        """Ask who speaks, and remember it; say whether there was an answer."""
        assert self._keyboard is not None  # noqa: S101 - who listens without keys is not asked
        with self._alone() as voice:

            def say(text: str) -> None:
                self._lines.line(text)
                if voice:
                    voice.say(text)

            answer = choice.ask(self._keyboard, say, voice.silence if voice else lambda: None)
        if answer is None:
            return False
        self._who = answer
        try:
            remember("output", answer)
        except SettingsError as error:
            self._trouble(str(error))
        return True

    def _begun(self, request: Request) -> tuple[Script, Placekeeper] | None:
        """Read the article, or the entry of a feed that is chosen; None where the listener leaves instead."""
        from reader.sources.pages import Pages
        from reader.sources.reading import open_source

        pages = Pages(pages_folder(self._settings))
        with self._loading() as read:
            document = open_source(request.source, allow_local=request.allow_local, pages=pages)
            entries = self._call("reader.sources.entries:entries_of", document, request.format_name)
            wanted = request.entry
            entry = None if wanted is None else self._call("reader.sources.entries:numbered", entries, wanted)
            if entry is None and not (entries and self._keyboard):
                if entries:
                    self._tell(f"A feed with {len(entries)} entries: --entry 1 reads the newest alone.")
                article = self._call("reader.formats.recognise:parse", document, format_name=request.format_name)
                return self._opened(document, article, read, request.version)
        entry = entry or self._entry(entries)
        if entry is None:
            return None
        with self._loading() as read:
            opened = self._call(
                "reader.sources.entries:open_entry", entry, document, allow_local=request.allow_local, pages=pages
            )
            if opened.trouble:
                self._trouble(opened.trouble)
            return self._opened(opened.document, opened.article, read, request.version)

    def _entry(self, entries: Sequence[Entry]) -> Entry | None:
        """Let the listener choose an entry."""
        from reader.terminal.entries import ask

        assert self._keyboard is not None  # noqa: S101 - who listens without keys is not asked
        with self._alone() as voice:
            say, silence = (voice.say, voice.silence) if voice else (lambda _: None, lambda: None)
            return ask(entries, self._keyboard, self._keymap, self._lines.line, say, silence)

    def _opened(
        self, document: Document, article: Article, read: threading.Event, name: VersionName
    ) -> tuple[Script, Placekeeper]:
        """Return what is to be said and where the place is kept, as soon as the voice is there too."""
        from reader.library.keys import key_of
        from reader.library.placekeeper import Placekeeper
        from reader.library.store import library_file
        from reader.speech.script import script

        where = library_file(self._settings), key_of(document), article, self._trouble
        if name == "full":
            keeper = Placekeeper(*where)
        else:
            from reader.library.versionkeeper import VersionKeeper

            version = self._call("reader.plain.versions:version", article, name)
            keeper, article, self._notice = VersionKeeper(*where, version), version.article, version.notice
        said = script(article, self._settings)
        read.set()
        if self._voice and self._who == "self":
            import_module("reader.playback.shell")  # while there is nothing else to do
            import_module("reader.playback.device")
            self._voice.ready()
        return said, keeper

    @contextmanager
    def _loading(self) -> Iterator[threading.Event]:
        """Tell that it is loading if the block takes long.

        It is said aloud only while the article, for which the yielded event stands, is still being read: when it is
        the voice that takes long, the first that it says shall be the article.
        """
        read, done = threading.Event(), threading.Event()

        def say() -> None:
            if not done.wait(LONG):
                self._tell("Loading")
                self._speak_alone("Loading", unless=read)

        thread = threading.Thread(target=say, name="loading", daemon=True)
        thread.start()
        try:
            yield read
        finally:
            read.set()
            done.set()
            thread.join()

    @contextmanager
    def _alone(self) -> Iterator[Aloud | None]:
        """Yield a voice without an article, or None where we are not to speak or cannot."""
        if self._voice is None or self._who not in ("ask", "self"):
            yield None
            return
        from reader.playback.device import SoundDevice
        from reader.terminal.aloud import Aloud

        try:
            aloud = Aloud(
                self._voice.ready(), SoundDevice(), WordsPerMinute(self._settings.rate), self._settings.volume
            )
        except PlainspokenError:
            # What keeps us from speaking is told where the article cannot be spoken either.
            yield None
            return
        with aloud:
            yield aloud

    def _speak_alone(self, text: str, unless: threading.Event | None = None) -> None:
        """Say it to its end; not if, once the voice is there, ``unless`` has come to pass."""
        with self._alone() as voice:
            if voice and not (unless and unless.is_set()):
                voice.say(text)
                voice.wait()

    def _trouble(self, text: str) -> None:
        """Tell of something that does not end the listening; what comes before the reading is said with its map."""
        self._tell(text)
        self._troubles.append(text)

    # --- the article --------------------------------------------------------------------------------------------
    def _spoken(self, state: State, opening: str, keeper: Placekeeper) -> None:
        from reader.playback.device import SoundDevice
        from reader.playback.shell import Player

        assert self._voice is not None  # noqa: S101 - made at the beginning where we speak
        synthesiser = self._voice.ready()
        following = Following(state.script, self._lines if self._settings.print else None, self._tell)
        try:
            player = Player(state.script, synthesiser, SoundDevice(), state, keep=keeper.keep, report=following.report)
        except SoundError as error:
            raise SoundError(f"{error} {LINES_INSTEAD}") from error
        try:
            self._lines.line(state.script.utterances[0].text)
            player.send(Say(opening))
            if self._keyboard:
                run(Session(player, self._keymap, self._lines), self._keyboard, closed=lambda: player.wait(0))
            else:
                self._tell(NO_KEYS)
                following.wait()
        finally:
            player.send(Stop())
            player.wait(LAST_WORDS)
            player.close()
            synthesiser.close()

    def _printed(self, state: State, opening: str, keeper: Placekeeper, keyboard: Keyboard) -> None:
        player = PrintedPlayer(state, self._lines, keeper.keep)
        player.send(Say(opening))
        if state.place > (0, 0):
            # A line is a whole sentence.
            player.send(Go(state.index))
        run(Session(player, self._keymap, base=Mode.LINES), keyboard)

    def _all(self, script: Script, opening: str) -> None:
        """Print what was asked for, without keys: lines for a reader, or the sentences for a script."""
        if self._who == "screen-reader":
            self._lines.line(opening)
        if self._who == "screen-reader" or self._settings.print:
            for utterance in script.utterances[self._who == "screen-reader" :]:
                self._lines.line(line_of(utterance))


def beginning(script: Script, rate: WordsPerMinute, found: Found | None) -> tuple[Place, str]:
    """Return where reading begins, and what is said before: the map, and what became of the place."""
    from reader.playback.navigation import percent, place_of

    welcome = answers.welcome(script, rate)
    if found is None or (found.offset <= 0 and not found.lost):
        return (0, 0), welcome
    if found.lost:
        return (0, 0), f"{welcome} The article has changed, and your place in it is lost: from the beginning."
    if found.offset >= len(script.article.text):
        return (0, 0), f"{welcome} You have read it to the end: from the beginning."
    place = place_of(script, found.offset)
    return place, f"{welcome} Going on at {percent(initial(script, place=place))} percent."
