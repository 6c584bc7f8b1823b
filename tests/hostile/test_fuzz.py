"""A short run of the fuzzer over every format; ``make soak`` runs it for an hour, or ``PLAINSPOKEN_FUZZ_SECONDS``."""

from __future__ import annotations

import os
import time

import pytest

from reader import plugins
from reader.formats.recognise import GROUP
from tests import fuzz

NAMES = plugins.names(GROUP)
HOUR = 3600.0


def told(found: fuzz.Finding) -> str:
    return f"{found.where}: {found.error}\n{found.data[:2000]!r}"


@pytest.mark.parametrize("name", NAMES)
def test_no_input_breaks_a_format(name):
    found = next(fuzz.findings(name, fuzz.SECONDS / len(NAMES), 2026), None)
    assert found is None, told(found)


@pytest.mark.soak
@pytest.mark.timeout(3 * HOUR)
@pytest.mark.parametrize("name", NAMES)
def test_no_input_breaks_a_format_in_its_share_of_an_hour(name):
    seconds = float(os.environ.get("PLAINSPOKEN_FUZZ_SECONDS", HOUR)) / len(NAMES)
    found = {one.where: one for one in fuzz.findings(name, seconds, int(time.time()))}
    assert not found, "\n\n".join(map(told, found.values()))


# --- the fuzzer itself --------------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", NAMES)
def test_it_has_something_sound_to_begin_with(name):
    """Of each format there is a sample or a seed that can be read, or the fuzzer would only try the door."""
    read = 0
    for sample in fuzz.corpus(name):
        read += fuzz.check(name, sample) is not None
    assert read


def test_it_finds_what_breaks(monkeypatch):
    def broken(name, data):
        if b"word" in data:
            raise ZeroDivisionError("found")

    monkeypatch.setattr(fuzz, "check", broken)
    found = next(fuzz.findings("text", 20, 1))
    assert (found.format, found.error) == ("text", "ZeroDivisionError: found")
    assert b"word" in found.data


def test_it_notices_what_hangs():
    with pytest.raises(fuzz.Hang), fuzz.limited(0.2):  # noqa: PT012
        while True:  # in Python, for a loop inside C would not hear the alarm
            pass


def test_what_is_packed_comes_out_again():
    parts = {"mimetype": b"application/epub+zip", "a/b.xml": b"<x/>"}
    assert fuzz.unpacked(fuzz.packed(parts)) == parts
    assert fuzz.packed(parts)[30:38] == b"mimetype"
