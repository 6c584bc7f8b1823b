from __future__ import annotations

import pytest

from reader.errors import PluginError, SynthesisError, VoiceError
from reader.model.units import LanguageTag
from reader.speech.engine import Engine
from reader.speech.voices import Engines, best, choose, engine_of, find, speaks, survey
from tests.speech.fake_engine import ToneEngine, voice


def engines(**works: bool) -> dict[str, Engine]:
    made = {
        "natural": ToneEngine("natural", ("en-US",), works=works.get("natural", True)),
        "espeak": ToneEngine(
            "espeak",
            ("en-GB", "de", "fr-BE", "fr-FR", "cmn", "nb", "pt", "pt-BR"),
            paced=True,
            works=works.get("espeak", True),
        ),
        "system": ToneEngine("system", ("en", "it"), paced=True),
    }
    return dict(made)


@pytest.mark.parametrize(
    ("language", "chosen"),
    [
        ("en", "natural:en-us"),
        ("en-GB", "natural:en-us"),
        ("de-CH", "espeak:de"),
        ("zh", "espeak:cmn"),
        ("no", "espeak:nb"),
        ("pt-BR", "espeak:pt-br"),
        ("pt", "espeak:pt"),
        ("it", "espeak:en-gb"),
        ("xx", "espeak:en-gb"),
    ],
)
def test_a_language_is_spoken_by_the_best_of_the_first_engine(language: str, chosen: str) -> None:
    assert choose(LanguageTag(language), None, engines()).id == chosen


def test_the_listeners_voice_wins_for_its_own_language_only() -> None:
    preferred = voice("espeak", "en-gb", "en-GB")
    assert choose(LanguageTag("en-US"), preferred, engines()) == preferred
    assert choose(LanguageTag("de"), preferred, engines()).id == "espeak:de"


def test_an_engine_that_does_not_work_is_passed_over() -> None:
    assert choose(LanguageTag("en"), None, engines(natural=False)).id == "espeak:en-gb"
    assert choose(LanguageTag("de"), None, engines(espeak=False)).id == "natural:en-us"


def test_with_no_engine_at_all_it_is_an_error() -> None:
    with pytest.raises(VoiceError, match="doctor"):
        choose(LanguageTag("en"), None, engines(natural=False, espeak=False))


@pytest.mark.parametrize("wanted", ["espeak:de", "ESPEAK:DE", "de"])
def test_a_voice_is_found_by_its_id_or_name(wanted: str) -> None:
    assert find(wanted, engines()).id == "espeak:de"


def test_an_unknown_voice_names_those_that_are_near() -> None:
    with pytest.raises(VoiceError, match=r"no voice 'espeak:fr-fe'.*espeak:fr-be"):
        find("espeak:fr-fe", engines())
    with pytest.raises(VoiceError, match="'plainspoken voices' lists"):
        find("Qwxyz", engines())


def test_a_voice_of_an_engine_that_does_not_work_says_why() -> None:
    with pytest.raises(VoiceError, match="it is a test"):
        find("natural:en-us", engines(natural=False))


def test_best_prefers_the_exact_tag_then_the_plain_one() -> None:
    voices = ToneEngine("espeak", ("fr-BE", "fr", "fr-FR")).voices()
    assert [best(LanguageTag(tag), voices) for tag in ("fr-FR", "fr", "fr-CA", "de")] == [
        voices[2],
        voices[1],
        voices[1],
        None,
    ]


@pytest.mark.parametrize(
    ("language", "tag", "answer"),
    [
        ("en-GB", "en", True),
        ("en-GB", "en-GB", True),
        ("en-US", "en-GB", False),
        ("cmn", "zh", True),
        ("de", "en", False),
    ],
)
def test_speaks(language: str, tag: str, answer: bool) -> None:
    assert speaks(voice("espeak", "x", language), tag) is answer


class Unruly(ToneEngine):
    def voices(self):
        raise SynthesisError("The library is broken: install it again.")


def test_a_survey_lists_what_works_and_says_why_not() -> None:
    found = survey({"good": ToneEngine("good"), "off": ToneEngine("off", works=False), "bad": Unruly("bad")})
    assert [(name, state.works, len(voices)) for name, (state, voices) in found.items()] == [
        ("good", True, 1),
        ("off", False, 0),
        ("bad", False, 0),
    ]
    assert "install it again" in found["bad"][0].why


def test_our_engines_are_found_through_their_entry_points() -> None:
    known = Engines()
    assert list(known)[:3] == ["natural", "espeak", "system"]
    assert len(known) >= 3
    assert known["espeak"].name == "espeak"
    assert known.get("nobody") is None


def test_a_voice_whose_engine_is_gone_is_an_error() -> None:
    with pytest.raises(PluginError, match="not installed"):
        engine_of(voice("gone", "a", "en"), engines())
