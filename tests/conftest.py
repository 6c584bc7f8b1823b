from __future__ import annotations

import signal

import pytest
from _pytest.runner import runtestprotocol

from tests.sound import stalls

TURNS = 4
"""How often a test of the sound is tried while the machine itself stands still in between."""
TOO_MUCH = 0.1
"""Seconds for which it must have stood still in each turn for the test to tell nothing."""

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
    monkeypatch.setenv("PLAINSPOKEN_CACHE_FOLDER", str(tmp_path_factory.getbasetemp() / "cache"))


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item, nextitem):
    """Try a test of the sound again if it fails while a process that only sleeps was not woken in time either.

    What it hears then is the machine's fault, a virtual one's above all. On a machine that keeps time it has one try;
    on one that stands still every time, it is skipped and says so.
    """
    if not item.get_closest_marker("sound") or item.get_closest_marker("soak"):
        return None
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    lost = []
    for _ in range(TURNS):
        item._initrequest()
        with stalls() as stalled:
            reports = runtestprotocol(item, nextitem=nextitem, log=False)
        lost.append(sum(end - begin for begin, end in stalled))
        if not stalled or not any(report.failed for report in reports):
            break
    for report in reports:
        if report.failed and len(lost) == TURNS and min(lost) > TOO_MUCH:
            report.outcome = "skipped"
            report.longrepr = (
                str(item.path),
                0,
                f"the machine stood still for {min(lost):.1f} s or more, {TURNS} times",
            )
        item.ihook.pytest_runtest_logreport(report=report)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True
