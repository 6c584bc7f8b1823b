from __future__ import annotations

import re
from importlib.resources import files

import pytest

from reader.readability.page import Token
from reader.readability.phrases import all_forms, in_form, matches, phrase_list, plural, verb_forms
from reader.readability.wording import cure_of

LISTS = ("wordy", "idioms", "jargon", "hard_words", "nominalisations", "gendered", "ableist")
FLAG = re.compile(r"verb|noun|adj|safe|start|!?(?:next|prev)=\S+")


def found(name: str, sentence: str) -> list[str]:
    words = [Token(one.start(), one.end(), one[0].lower()) for one in re.finditer(r"[\w'-]+", sentence)]
    return [sentence[match.start : match.end] for match in matches(name, words)]


@pytest.mark.parametrize("name", LISTS)
def test_lists_are_well_written(name):
    phrases = phrase_list(name)
    assert len(phrases) > 50
    for phrase in phrases:
        assert phrase.words
        assert phrase.cures, phrase
        assert all(FLAG.fullmatch(flag) for flag in phrase.flags), phrase
        assert phrase.written not in phrase.cures, phrase
        if phrase.is_safe:
            assert not phrase.cures[0].startswith("or "), phrase


@pytest.mark.parametrize("name", LISTS)
def test_no_phrase_stands_twice(name):
    seen = [(phrase.words, phrase.flags) for phrase in phrase_list(name)]
    assert len(seen) == len(set(seen))


@pytest.mark.parametrize(
    ("sentence", "phrases"),
    [
        ("We utilise it and she utilised it.", ["utilise", "utilised"]),
        ("Utilising tools, he commences work.", ["Utilising", "commences"]),
        ("The pain was exacerbated.", ["exacerbated"]),
        ("We use it.", []),
    ],
)
def test_words_are_found_in_their_forms(sentence, phrases):
    assert found("hard_words", sentence) == phrases


def test_the_longest_phrase_wins():
    assert found("wordy", "It stopped, due to the fact that it rained.") == ["due to the fact that"]


def test_neighbours_can_be_asked_for():
    assert found("idioms", "It applies across the board.") == ["across the board"]
    assert found("idioms", "The tasks move across the board.") == []


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("use", ("uses", "used", "used", "using")),
        ("carry", ("carries", "carried", "carried", "carrying")),
        ("stop", ("stops", "stopped", "stopped", "stopping")),
        ("reach", ("reaches", "reached", "reached", "reaching")),
        ("take", ("takes", "took", "taken", "taking")),
    ],
)
def test_verb_forms(verb, forms):
    assert verb_forms(verb) == forms


def test_plurals_and_all_forms():
    assert [plural(one) for one in ("cat", "city", "toy", "box", "church")] == [
        "cats",
        "cities",
        "toys",
        "boxes",
        "churches",
    ]
    assert all_forms("word") == ("word",)
    assert set(all_forms("be*")) >= {"be", "is", "are", "was", "were", "been", "being", "am"}
    assert all_forms("city*", noun=True) == ("city", "cities")


def test_cures_take_the_form_of_what_they_replace():
    assert in_form("use", "VBZ") == "uses"
    assert in_form("use", "VBD") == "used"
    assert in_form("get", "VBG") == "getting"
    assert in_form("show", "VBD") is None, "showed or shown: not for a program to choose"
    assert in_form("use", "") == in_form("use", "VB") == "use"


@pytest.mark.parametrize(
    ("cures", "said"),
    [
        (("use",), "Say “use”."),
        (("use", "take"), "Say “use” or “take”."),
        (("a", "b", "c"), "Say “a”, “b” or “c”."),
        (("or drop it",), "Drop it."),
        (("note that", "or drop it"), "Say “note that”, or drop it."),
    ],
)
def test_cures_are_offered_in_a_sentence(cures, said):
    assert cure_of(cures) == said


def test_abbreviations_are_capitals():
    text = files("reader").joinpath("data", "editor", "abbreviations.txt").read_text(encoding="utf-8")
    listed = [word for line in text.splitlines() if not line.startswith("#") for word in line.split()]
    assert {"BBC", "HIV", "USA"} <= set(listed)
    assert all(word == word.upper() for word in listed)
