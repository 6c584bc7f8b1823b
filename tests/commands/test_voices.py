from __future__ import annotations

import json
from importlib.resources import files

import pytest
from jsonschema import validate

from reader.commands.app import main
from reader.plugins import Availability
from reader.speech import voices as catalogue
from tests.speech.fake_engine import ToneEngine


@pytest.fixture(autouse=True)
def engines(monkeypatch):
    made = {
        "natural": ToneEngine("natural", ("en-US",)),
        "espeak": ToneEngine("espeak", ("en-GB", "de")),
        "system": ToneEngine("system", works=False),
    }
    monkeypatch.setattr(catalogue, "Engines", lambda: made)


def test_a_line_a_voice_and_the_engine_that_fails_with_its_reason(capsys):
    assert main(["voices"]) == 0
    captured = capsys.readouterr()
    assert captured.out.splitlines() == [
        "natural:en-us\ten-US\tnatural\ten-us",
        "espeak:en-gb\ten-GB\tespeak\ten-gb",
        "espeak:de\tde\tespeak\tde",
    ]
    assert captured.err == "The engine system does not work here: it is a test. Pass it.\n"


@pytest.mark.parametrize(("tag", "ids"), [("en", 2), ("en-GB", 1), ("de", 1), ("fr", 0)])
def test_voices_of_one_language(capsys, tag, ids):
    assert main(["voices", "--language", tag]) == 0
    captured = capsys.readouterr()
    assert len(captured.out.splitlines()) == ids
    assert (f"No voice speaks {tag}" in captured.err) is (ids == 0)


def test_json_keeps_its_schema(capsys):
    assert main(["voices", "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    validate(told, json.loads((files("reader") / "schemas" / "voices.json").read_text(encoding="utf-8")))
    assert told["engines"][2] == {"name": "system", "works": False, "why": "it is a test", "cure": "Pass it."}
    assert [voice["id"] for voice in told["voices"]] == ["natural:en-us", "espeak:en-gb", "espeak:de"]


def test_an_engine_that_works_says_nothing():
    assert catalogue.availability(ToneEngine()) == Availability(works=True)
