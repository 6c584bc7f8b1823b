"""How quickly the sound answers, measured on the monitor of a private sound card.

Times count from the key to the sample that is played, as a recorder on the card hears it. The recorder's own delay is
part of them, so they err on the slow side.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from reader.model.article import Paragraph, Prose, Section
from reader.model.speech import Script
from reader.playback.device import SoundDevice
from reader.playback.events import Go, Resume
from reader.playback.player import initial
from reader.playback.shell import Player
from reader.speech.script import script as script_of
from reader.speech.synthesis import Synthesiser
from tests.benchmarks.report import Missing, median, p95, publish, table
from tests.making import article
from tests.playback.tones import Tones, loud, story
from tests.sound import RATE, Recording, Speakers, missing, serving, stalls

KEYS = 60
ARTICLE = Path(__file__).parents[2] / "articles" / "stem-cell-trial" / "article.html"
RUN = 60
"""Seconds of continuous reading in which holes are counted."""
WORDS = "doctors people rest walking sleep summer winter garden music letter morning river window market".split()  # noqa: SIM905 - read more easily


def main() -> None:
    """Measure everything and write the table."""
    if why := missing():
        raise Missing(why)
    with serving() as server, tempfile.TemporaryDirectory() as cache:
        os.environ.update(server.environment, PLAINSPOKEN_SOUND="auto", PLAINSPOKEN_CACHE_FOLDER=cache)
        rows = [
            ("key to silence, ms", "≤ 30", *spread(key_to_silence(server))),
            ("key to new sound, next sentence, ms", "≤ 100", *spread(key_to_sound(server, step=1))),
            ("key to new sound, anywhere in the article, ms", "≤ 100", *spread(key_to_sound(server, step=37))),
            ("command to first word, s", "≤ 1.0", *spread(command_to_word(server), 2)),
            ("the same where nobody listened before, s", "–", *spread(command_to_word(server, 5, known=False), 2)),
            ("gap between sentences, off what is scripted, ms", "± 5", *spread(gaps(server))),
        ]
        reading = continuous(server)
    text = table(("what", "target (p95)", "median", "p95", "times"), rows)
    busy = f"Load average of the machine meanwhile: {os.getloadavg()[1]:.1f}."
    publish("latency", f"{text}\n\n{reading} {busy}")


def spread(values: list[float], digits: int = 1) -> tuple[str, str, int]:
    """Return median, 95th percentile and number, ready for the table."""
    if not values:
        return "–", "–", 0
    return f"{median(values):.{digits}f}", f"{p95(values):.{digits}f}", len(values)


@contextmanager
def playing(
    server: Speakers, said: Script, voice: object, *, reading: bool
) -> Iterator[tuple[Player, Recording, SoundDevice]]:
    """Give a player on the card and the recording of it."""
    device = SoundDevice()
    with server.record() as recording:
        state = initial(said, reading=reading)
        player = Player(said, voice, device, state, keep=lambda offset: None, report=lambda told: None)
        try:
            time.sleep(0.3)
            yield player, recording, device
        finally:
            player.close()


def sentences(count: int) -> Script:
    """Return an article whose sentences are all different, so that none has been made before."""
    dice = random.Random(7)  # noqa: S311 - only for variety
    texts = (f"{' '.join(dice.sample(WORDS, 12)).capitalize()}." for _ in range(count))
    blocks = tuple(Paragraph(Prose(text)) for text in texts)
    return script_of(article(Section("s1", None, 1, blocks), title="Latency"))


def key_to_silence(server: Speakers) -> list[float]:
    """Press pause in the middle of a lasting tone."""
    said = story(2, words=200)
    found, pressed = [], []
    with playing(server, said, Tones(said, clause=50, word=40), reading=False) as (player, recording, _):
        for _ in range(KEYS):
            player.send(Go(1))
            time.sleep(0.3 + random.random() * 0.02)  # noqa: S311
            pressed.append(time.perf_counter())
            player.silence()
            time.sleep(0.12)
    sounded = loud(recording.samples)
    for moment in pressed:
        at = recording.at(moment)
        near = sounded[(sounded > at - 0.05 * RATE) & (sounded < at + 0.11 * RATE)]
        if near.size:  # else the machine was so busy that the tone had not begun
            found.append(max(0.0, (near[-1] - at) * 1000 / RATE))
    return found


def key_to_sound(server: Speakers, *, step: int) -> list[float]:
    """Go on by ``step`` sentences that were never said before, with the natural voice."""
    said, voice = sentences(200), Synthesiser()
    voice.warm_up().join()
    pressed = []
    with playing(server, said, voice, reading=False) as (player, recording, _):
        for number in range(KEYS):
            pressed.append(time.perf_counter())
            player.silence()
            player.send(Go(1 + (step * number) % 199))
            time.sleep(0.6 + random.random() * 0.05)  # noqa: S311
            player.silence()
            time.sleep(0.1)
    voice.close()
    found = (first_sound(recording.after(moment)) for moment in pressed[1:])
    return [value for value in found if value is not None]


def first_sound(samples: np.ndarray) -> float | None:
    """Return when something is heard, in ms; it was silent when the key was pressed."""
    sounded = loud(samples[: RATE // 2])
    return float(sounded[0] * 1000 / RATE) if sounded.size else None


def command_to_word(server: Speakers, times: int = 11, *, known: bool = True) -> list[float]:
    """Start the command in a terminal of its own, on a small article, again and again.

    ``known`` says whether an earlier run has prepared the voice: this process has, when it spoke for some seconds.
    """
    found = []
    if known:
        assert list(Path(os.environ["PLAINSPOKEN_CACHE_FOLDER"]).rglob("*.onnx"))
    for _ in range(times):
        with tempfile.TemporaryDirectory() as folder, server.record() as recording:
            home = {"PLAINSPOKEN_CONFIG": f"{folder}/settings.toml", "PLAINSPOKEN_DATA_FOLDER": folder, "TERM": "xterm"}
            if not known:
                home["PLAINSPOKEN_CACHE_FOLDER"] = folder
            began = time.perf_counter()
            process, terminal = in_terminal(["listen", str(ARTICLE), "--output", "self"], home)
            end = began + 10
            while time.perf_counter() < end and not loud(recording.samples).size:
                time.sleep(0.02)
            if sounded := loud(recording.samples)[:1].tolist():
                found.append(sounded[0] / RATE + recording.began() - began)
            leave(process, terminal)
    return found


def leave(process: subprocess.Popen[bytes], terminal: int) -> None:
    """Press q until it is heard: keys that come before the keyboard is open are dropped."""
    for _ in range(20):
        os.write(terminal, b"q")
        try:
            process.wait(0.5)
            break
        except subprocess.TimeoutExpired:
            continue
    else:
        process.kill()
        process.wait()
    os.close(terminal)


def in_terminal(arguments: list[str], variables: dict[str, str]) -> tuple[subprocess.Popen[bytes], int]:
    """Run the command on a new pseudo-terminal that controls it."""
    import fcntl
    import pty
    import termios

    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "reader", *arguments],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**os.environ, **variables},
        start_new_session=True,
        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),  # noqa: PLW1509 - no other thread runs here by now
    )
    os.close(theirs)
    return process, ours


def gaps(server: Speakers) -> list[float]:
    """Compare the silences between tones with the scripted ones."""
    said = story(60, words=4)
    voice = Tones(said, clause=4)
    with playing(server, said, voice, reading=True) as (player, recording, _):
        player.send(Resume())
        time.sleep(18)
    steps = np.diff(loud(recording.samples)) * 1000 / RATE
    return [abs(float(step) - voice.pause) for step in steps if step > voice.pause / 2]


def continuous(server: Speakers) -> str:
    """Read for a while with the natural voice, and count what went wrong."""
    said, voice = sentences(200), Synthesiser()
    voice.warm_up().join()
    with stalls() as stalled, playing(server, said, voice, reading=True) as (player, _, device):
        player.send(Resume())
        time.sleep(RUN)
        dry, late, worst = player.underruns - device.late, device.late, device.worst
    voice.close()
    return (
        f"In {RUN} s of continuous reading with the natural voice the row of sounds ran dry {dry} times; "
        f"{late} callbacks came too late for the device's buffer; the longest wait between two "
        f"was {worst * 1000:.0f} ms. A process that only sleeps was woken more than 20 ms late {len(stalled)} times."
    )
