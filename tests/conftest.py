from __future__ import annotations

import signal

import pytest

# Where the tests were started in the background, interrupts and hang-ups are ignored, and by what they start, too.
signal.signal(signal.SIGINT, signal.default_int_handler)
if hasattr(signal, "SIGHUP"):
    signal.signal(signal.SIGHUP, signal.SIG_DFL)


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory, monkeypatch):
    """Keep every test, and the programs it starts, out of the user's settings and library."""
    folder = tmp_path_factory.mktemp("user")
    for name in ("OUTPUT", "VOICE", "RATE", "VOLUME", "PRINT", "SOUND", "DEBUG"):
        monkeypatch.delenv(f"PLAINSPOKEN_{name}", raising=False)
    monkeypatch.delenv("ACCESSIBLE", raising=False)
    monkeypatch.setenv("PLAINSPOKEN_CONFIG", str(folder / "settings.toml"))
    monkeypatch.setenv("PLAINSPOKEN_DATA_FOLDER", str(folder / "data"))
