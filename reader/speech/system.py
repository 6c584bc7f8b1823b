"""The operating system's own voices through pyttsx3: SAPI 5, NSSpeechSynthesizer; on Linux eSpeak NG again.

pyttsx3 drops sentences, swallows errors, may never return, and starts eSpeak NG in a mode of its own. So it lives in
a child process (``python -m reader.speech.system``) that is sent one sentence at a time and writes it to a file;
where it fails, hangs or dies the child is replaced. Parent and child speak JSON, a line each.
"""

from __future__ import annotations

import contextlib
import ctypes
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
import time
import weakref
from collections.abc import Callable
from pathlib import Path
from queue import Empty, Queue
from threading import RLock, Thread
from typing import IO, Any

from reader.errors import SynthesisError
from reader.model.speech import Clip, Voice
from reader.model.units import SAMPLE_RATE, LanguageTag, WordsPerMinute
from reader.plugins import Availability
from reader.speech.sound_file import read_sound
from reader.speech.words import marks, words
from reader.text.language import normalised

START_TIMEOUT = 30.0
SENTENCE_TIMEOUT = 20.0
"""Seconds for the first sound of a sentence; a second more for every ten words."""
FILE_TIMEOUT = 5.0
"""Seconds for a file to become whole after pyttsx3 says that it is done."""


class SystemEngine:
    """What the machine's owner chose to hear, one sentence at a time. Marks are shared out by the words' lengths."""

    name = "system"
    paced = True

    def __init__(self, *, command: tuple[str, ...] = (sys.executable, "-P", "-m", "reader.speech.system")) -> None:
        self._command = command
        self._child: _Child | None = None
        self._voices: tuple[Voice, ...] | None = None
        self._ids: dict[str, str] = {}
        self._lock = RLock()

    def availability(self) -> Availability:
        if importlib.util.find_spec("pyttsx3") is None:
            return Availability(
                works=False, why="the package pyttsx3 is missing", cure="Install it: pip install pyttsx3"
            )
        return Availability(works=True)

    def voices(self) -> tuple[Voice, ...]:
        with self._lock:
            if self._voices is None:
                answer = self._ask({"do": "voices"}, START_TIMEOUT)
                self._voices = tuple(self._known(*entry) for entry in answer["voices"])
            return self._voices

    def _known(self, theirs: str, name: str, language: str) -> Voice:
        short = theirs.replace("\\", "/").rpartition("/")[2].rpartition("com.apple.")[2].lower().replace(" ", "-")
        self._ids.setdefault(short, theirs)
        return Voice(f"{self.name}:{short}", name, normalised(language) or LanguageTag("und"), self.name)

    def synthesise(self, text: str, voice: Voice, rate: WordsPerMinute) -> Clip:
        import numpy as np

        with self._lock:
            self.voices()
            theirs = self._ids.get(voice.id.partition(":")[2])
            if theirs is None:
                raise SynthesisError(f"The system has no voice {voice.id!r}: choose one of 'plainspoken voices'.")
            written = words(text)
            if not written:
                return Clip(np.zeros(0, np.float32), SAMPLE_RATE)
            with tempfile.TemporaryDirectory(prefix="plainspoken-") as folder:
                path = Path(folder) / "sentence.wav"
                sayable = text.encode("utf-8", "replace").decode().replace("\0", " ")
                order = {"do": "say", "text": sayable, "voice": theirs, "rate": int(rate), "path": str(path)}
                self._ask(order, SENTENCE_TIMEOUT + len(written) / 10)
                samples, sample_rate = _whole(path)
        clip = Clip(samples, sample_rate)
        return Clip(samples, sample_rate, marks(written, {}, clip.duration)) if len(samples) else clip

    def close(self) -> None:
        """End the child."""
        with self._lock:
            if self._child is not None:
                self._child.end()
                self._child = None

    def _ask(self, order: dict[str, Any], timeout: float) -> dict[str, Any]:
        """Send an order to the child and return its answer; one that fails is replaced the next time."""
        if self._child is None or not self._child.lives:
            self._child = _Child(self._command)
        try:
            answer = self._child.ask(order, timeout)
        except SynthesisError:
            self.close()
            raise
        if "error" in answer:
            self.close()
            raise SynthesisError(f"The system's voices failed ({answer['error']}): choose another with --voice.")
        return answer


class _Child:
    """The process that holds pyttsx3, and the thread that reads what it answers."""

    def __init__(self, command: tuple[str, ...]) -> None:
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own module
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
                encoding="utf-8",
            )
        except OSError as error:
            raise SynthesisError(
                f"The system's voices could not be started ({error}): choose another voice."
            ) from error
        weakref.finalize(self, self._process.kill)
        self._answers: Queue[str] = Queue()
        assert self._process.stdout  # noqa: S101 - it is a pipe
        self._reader = Thread(target=self._read, args=(self._process.stdout,), name="system voice", daemon=True)
        self._reader.start()

    def _read(self, stream: IO[str]) -> None:
        for line in stream:
            self._answers.put(line)
        self._answers.put("")

    @property
    def lives(self) -> bool:
        return self._process.poll() is None

    def ask(self, order: dict[str, Any], timeout: float) -> dict[str, Any]:
        assert self._process.stdin  # noqa: S101 - it is a pipe
        try:
            self._process.stdin.write(json.dumps(order) + "\n")
            self._process.stdin.flush()
            line = self._answers.get(timeout=timeout)
        except Empty:
            raise SynthesisError(
                f"The system's voice did not answer within {timeout:.0f} seconds: choose another with --voice."
            ) from None
        except OSError as error:
            raise SynthesisError("The system's voice ended unexpectedly: choose another with --voice.") from error
        if not line:
            raise SynthesisError("The system's voice ended unexpectedly: choose another with --voice.")
        answer: dict[str, Any] = json.loads(line)
        return answer

    def end(self) -> None:
        self._process.kill()
        self._process.wait()
        self._reader.join(1)
        for pipe in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError):
                if pipe:
                    pipe.close()


def _whole(path: Path) -> tuple[Any, Any]:
    """Return the samples and the rate of a sound file once all of it is there.

    Raises:
        SynthesisError: it does not become whole.
    """
    until = time.monotonic() + FILE_TIMEOUT
    while True:
        try:
            return read_sound(path)
        except (OSError, ValueError) as error:
            if time.monotonic() > until:
                raise SynthesisError(
                    f"The system's voice wrote no sound ({error}): choose another with --voice."
                ) from error
        time.sleep(0.01)


# --- in the child -----------------------------------------------------------------------------------------------
def main() -> None:
    """Carry out orders from standard input until it ends."""
    # pyttsx3 and its drivers print: only our answers may reach the parent.
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8", buffering=1)
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    started: tuple[Any, Callable[[], object]] | None = None
    for line in sys.stdin:
        try:
            engine, settle = started = started or _started()
            answer = _carry_out(engine, json.loads(line), settle)
        except Exception as error:  # noqa: BLE001 - drivers raise anything; the parent is told
            answer = {"error": f"{type(error).__name__}: {error}"}
        answers.write(json.dumps(answer) + "\n")


def _started() -> tuple[Any, Callable[[], object]]:
    """Return pyttsx3's engine, and what waits until all that it was told has been done."""
    settle: Callable[[], object] = lambda: None  # noqa: E731 - nothing to wait for
    if sys.platform.startswith("linux"):
        # Its driver runs eSpeak NG on a thread of its own, where a new rate may come a sentence too late.
        settle = _lent_espeak().espeak_Synchronize
    import pyttsx3

    return pyttsx3.init(), settle


def _lent_espeak() -> ctypes.CDLL:
    """Load the packaged library, so that pyttsx3 finds it under its SONAME: its wheel is nowhere on the search path."""
    from reader.speech.espeak import library_paths

    library, data = library_paths()
    os.environ["ESPEAK_DATA_PATH"] = data
    return ctypes.CDLL(library)


def _carry_out(engine: Any, order: dict[str, Any], settle: Callable[[], object]) -> dict[str, Any]:
    if order["do"] == "voices":
        return {
            "voices": [[voice.id, voice.name or voice.id, _language(voice)] for voice in engine.getProperty("voices")]
        }
    failures: list[str] = []
    token = engine.connect("error", lambda name, exception: failures.append(str(exception)))
    engine.setProperty("voice", order["voice"])
    engine.setProperty("rate", order["rate"])
    settle()
    engine.save_to_file(order["text"], order["path"])
    engine.runAndWait()
    settle()
    engine.disconnect(token)
    return {"error": failures[0]} if failures else {"done": True}


def _language(voice: Any) -> str:
    """Return a voice's language as far as its driver tells: bytes with a priority, ``en_US``, or nothing."""
    for told in voice.languages or ():
        text = told.decode("utf-8", "ignore") if isinstance(told, bytes) else str(told)
        tag = text.strip("\0\x01\x02\x03\x04\x05 ").replace("_", "-")
        if tag:
            return tag
    return ""


if __name__ == "__main__":
    main()
