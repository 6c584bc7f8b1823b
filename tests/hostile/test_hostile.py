"""Every hostile input ends soon, with its text or an error of ours, and reaches nothing that it may not.

``make test`` tries them scaled down, in this process; ``make soak`` in full size, each in a process of its own whose
work and memory are measured.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from reader import plugins
from reader.formats.recognise import GROUP
from tests.fuzz import lawful, limited
from tests.hostile.inputs import ELSEWHERE, Hostile, Traps, listed
from tests.hostile.measure import Watch, outcome, warm_up
from tests.sources.server import serving

FULL_SECONDS, FULL_MEGABYTES = 5.0, 500
SCALE, SECONDS = 0.02, 2.0
ROOT = Path(__file__).resolve().parents[2]
INPUTS = [one for one in listed() if one.format in plugins.names(GROUP)]


@pytest.fixture(scope="module")
def watch():
    warm_up()
    return Watch()


@pytest.fixture
def traps(tmp_path):
    secret = tmp_path / "secret"
    secret.write_text(f"<!ENTITY x '{ELSEWHERE}'>{ELSEWHERE}")
    with serving({}) as server:
        yield Traps(str(secret), server.url(""))
        assert not server.requests, "a request was made"
    assert [path.name for path in tmp_path.iterdir()] == ["secret"], "a file was made"


def hold(hostile: Hostile, told: dict) -> None:
    """Assert that an outcome is one that may be."""
    assert told["kind"] in ("text", "error"), told["said"]
    if hostile.outcome != "either":
        assert told["kind"] == hostile.outcome, told.get("said")
    if told["kind"] == "error":
        assert told["said"].isprintable()
        assert len(told["said"]) < 500
        return
    words = f"{told['title']} {told['text']} {told['dropped']}"
    assert ELSEWHERE not in words
    assert told["text"].strip()
    assert all(said in words for said in hostile.says), "words were lost"
    assert "Ã" not in told["text"]
    assert "\ufffd" not in told["text"] or not hostile.says or "Grüße" not in hostile.says[0]
    assert "\0" not in words


def test_there_are_enough_of_them_and_each_format_has_some():
    assert len(INPUTS) >= 40
    assert {one.format for one in INPUTS} >= set(plugins.names(GROUP)) & {one.format for one in listed()}
    assert len({one.id for one in listed()}) == len(listed())


@pytest.mark.parametrize("hostile", INPUTS, ids=lambda one: one.id)
def test_it_ends_soon_and_reaches_nothing(hostile, traps, watch):
    data = hostile.make(lambda count: max(2, int(count * SCALE)), traps)
    watch.seen.clear()
    watch.on = True
    try:
        with limited(SECONDS):
            told = outcome(hostile.format, data, hostile.charset)
    finally:
        watch.on = False
    hold(hostile, told)
    assert not [one for one in watch.seen if traps.url.rpartition(":")[2] not in one]


@pytest.mark.parametrize("hostile", INPUTS, ids=lambda one: one.id)
def test_no_format_is_upset_by_another_ones(hostile, traps):
    from reader.model.document import Document

    data = hostile.make(lambda count: max(2, int(count * SCALE)), traps)
    with limited(SECONDS):
        for name in plugins.names(GROUP):
            assert 0 <= plugins.load(GROUP, name).recognises(Document(data)) <= 1


@pytest.mark.soak
@pytest.mark.skipif(sys.platform == "win32", reason="work and memory of a process are measured as POSIX has them")
@pytest.mark.parametrize("hostile", INPUTS, ids=lambda one: one.id)
def test_in_full_size_it_keeps_to_its_bounds(hostile, traps, tmp_path_factory):
    measure = [sys.executable, "-m", "tests.hostile.measure"]
    document = tmp_path_factory.mktemp("made") / "document"
    with document.open("wb") as stream:
        subprocess.run([*measure, "--make", hostile.id, traps.file, traps.url], stdout=stream, check=True, cwd=ROOT)
    command = [*measure, hostile.format, *([hostile.charset] if hostile.charset else [])]
    with document.open("rb") as stream:
        ran = subprocess.run(command, stdin=stream, capture_output=True, timeout=60, check=False, cwd=ROOT)
    assert ran.returncode == 0, ran.stderr.decode()[-500:]
    told = json.loads(ran.stdout)
    hold(hostile, told)
    assert not told["seen"]
    assert told["seconds"] <= FULL_SECONDS
    assert told["megabytes"] <= FULL_MEGABYTES


def test_what_is_watched_is_seen(watch, tmp_path):
    watch.seen.clear()
    watch.on = True
    (tmp_path / "made").write_text("x")
    watch.on = False
    assert any("made" in one for one in watch.seen)


def test_a_law_that_is_broken_is_noticed():
    from dataclasses import replace

    from tests.making import article, section

    sound = article(section("A heading", "Some words."))
    lawful(sound)
    with pytest.raises(AssertionError):
        lawful(replace(sound, text=sound.text.replace("Some", "Any ")))
