"""A sound card made of software: a private PulseAudio server with a null sink, and a recorder on what it plays.

Nothing of the machine's own sound is touched: the server has its own folder, its own socket and no configuration.
Import the fixture ``speakers`` where it is needed; tests that use it carry the marker ``sound``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest

RATE = 24_000
MONITOR = "speakers.monitor"
PROGRAMS = ("pulseaudio", "parec", "pactl")


def missing() -> str:
    """Say why no private server can run here; empty where one can."""
    if os.name != "posix":
        return "a private PulseAudio server needs a POSIX system"
    absent = [name for name in PROGRAMS if not shutil.which(name)]
    return f"{', '.join(absent)} not installed (packages pulseaudio and pulseaudio-utils)" if absent else ""


@dataclass
class Recording:
    """What came out of the speakers, growing while it is recorded."""

    chunks: list[tuple[float, np.ndarray]] = field(default_factory=list)
    """Time of arrival (``time.perf_counter``) and samples."""

    @property
    def samples(self) -> np.ndarray:
        return np.concatenate([chunk for _, chunk in self.chunks]) if self.chunks else np.zeros(0, np.float32)

    def began(self, near: float | None = None) -> float:
        """Estimate when sample 0 was played: the least delayed chunk tells best, so it errs late, never early.

        A busy machine may swallow some sound now and then: with ``near``, only what came within 2 s of that moment
        is trusted.
        """
        position, best = 0, float("inf")
        for arrival, chunk in list(self.chunks):
            position += len(chunk)
            if near is None or abs(arrival - near) < 2:
                best = min(best, arrival - position / RATE)
        return best

    def at(self, moment: float) -> int:
        """Return the number of the sample played at ``moment`` (``time.perf_counter``)."""
        return max(0, round((moment - self.began(moment)) * RATE))

    def when(self, number: int) -> float:
        """Return when the sample of this number was recorded (``time.perf_counter``)."""
        ends = np.cumsum([len(chunk) for _, chunk in self.chunks])
        return self.chunks[int(np.searchsorted(ends, number, side="right"))][0]

    def after(self, moment: float) -> np.ndarray:
        """Return the samples played since ``moment`` (``time.perf_counter``)."""
        return self.samples[self.at(moment) :]


@dataclass
class Speakers:
    """A running server with one sink."""

    folder: Path
    process: subprocess.Popen[bytes]

    @property
    def environment(self) -> dict[str, str]:
        """Return the variables that make a program play here."""
        return {"PULSE_SERVER": f"unix:{self.folder}/socket", "PULSE_COOKIE": str(self.folder / "cookie")}

    @contextmanager
    def record(self) -> Iterator[Recording]:
        """Record what the speakers play inside the ``with`` block, and a little longer."""
        command = ["parec", f"--device={MONITOR}", "--raw", "--format=float32le", f"--rate={RATE}", "--channels=1"]
        recorder = subprocess.Popen(
            [*command, "--latency-msec=5"], stdout=subprocess.PIPE, env={**os.environ, **self.environment}
        )
        recording = Recording()
        thread = threading.Thread(target=_collect, args=(recorder, recording), daemon=True)
        thread.start()
        try:
            _until(lambda: bool(recording.chunks), "the recorder to hear the sink")
            yield recording
            time.sleep(0.15)
        finally:
            recorder.terminate()
            recorder.wait(5)
            thread.join(5)
            if recorder.stdout:
                recorder.stdout.close()

    def stop(self) -> None:
        """End the server, as if the sound card had been pulled out."""
        self.process.terminate()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait(5)


@contextmanager
def stalls(at_least: float = 0.02) -> Iterator[list[tuple[float, float]]]:
    """Have a process that does nothing but sleep note when the machine kept it from waking.

    The list, filled when the block ends, has the begin and end of each such time (``time.perf_counter``), in order.
    """
    watch = (
        "import time\nlast = time.perf_counter()\nwhile True:\n    time.sleep(0.003)\n    now = time.perf_counter()\n"
        f"    if now - last > {at_least}: print(last, now, flush=True)\n    last = now"
    )
    found: list[tuple[float, float]] = []
    with tempfile.TemporaryFile("w+") as out:
        process = subprocess.Popen([sys.executable, "-c", watch], stdout=out)
        try:
            yield found
        finally:
            process.kill()
            process.wait()
            out.seek(0)
            pairs = (line.split() for line in out)
            found += [(float(pair[0]), float(pair[1])) for pair in pairs if len(pair) == 2]


def _collect(recorder: subprocess.Popen[bytes], recording: Recording) -> None:
    assert recorder.stdout
    descriptor, rest = recorder.stdout.fileno(), b""
    while data := os.read(descriptor, 65536):
        now = time.perf_counter()
        data = rest + data
        whole = len(data) // 4 * 4
        rest = data[whole:]
        recording.chunks.append((now, np.frombuffer(data[:whole], np.float32)))


def _until(condition, what: str, seconds: float = 10.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            pytest.fail(f"waited {seconds} s in vain for {what}")
        time.sleep(0.02)


def _serve(folder: Path) -> subprocess.Popen[bytes]:
    folder.chmod(0o700)
    sink = f"module-null-sink sink_name=speakers rate={RATE} channels=1 format=float32le"
    load = [f"module-native-protocol-unix socket={folder}/socket auth-anonymous=1", sink]
    command = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--disallow-exit", "--use-pid-file=no"]
    command += ["--realtime=yes", "--high-priority=yes", "--log-level=error"]
    # Without these the kernel may kill the server when its real-time thread is busy for a fifth of a second, and
    # recording for minutes runs into https://gitlab.freedesktop.org/pulseaudio/pulseaudio/issues/824.
    configuration = folder / "daemon.conf"
    configuration.write_text("rlimit-rttime = -1\nenable-shm = no\nenable-memfd = no\n")
    home = {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "XDG_CONFIG_HOME": str(folder)}
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PULSE", "DBUS"))}
    return subprocess.Popen(
        [*command, *(f"--load={module}" for module in load)],
        env={**environment, **home, "PULSE_CONFIG": str(configuration)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


@contextmanager
def serving() -> Iterator[Speakers]:
    """Run a private server; its folder name is short, for a socket's path has a limit."""
    folder = Path(tempfile.mkdtemp(prefix="snd"))
    server = Speakers(folder, _serve(folder))
    try:
        _until((folder / "socket").exists, "the private PulseAudio server")
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def speakers(monkeypatch: pytest.MonkeyPatch) -> Iterator[Speakers]:
    """Give a private sound card that this process plays on, or skip where none can run."""
    if why := missing():
        pytest.skip(why)
    with serving() as server:
        for name, value in server.environment.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setenv("PLAINSPOKEN_SOUND", "auto")
        yield server
