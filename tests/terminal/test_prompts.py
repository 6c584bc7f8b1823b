from __future__ import annotations

import pytest

from reader.terminal.prompts import LONGEST, Prompt, Purpose


def typed(*keys):
    prompt, told = Prompt(Purpose.SEARCH), ""
    for key in keys:
        prompt, told = prompt.type(key)
    return prompt, told


def test_each_sign_is_said():
    assert typed("a")[1] == "a"
    assert typed("A")[1] == "capital A"
    assert typed("space")[1] == "space"
    assert typed("é")[1] == "é"


def test_signs_add_up():
    assert typed("t", "e", "a", "space", "7")[0].text == "tea 7"


@pytest.mark.parametrize("key", ["left", "tab", "ctrl+a", "unknown"])
def test_other_keys_add_and_say_nothing(key):
    assert typed("t", key) == (typed("t")[0], "")


def test_the_last_sign_can_be_erased_and_is_said():
    prompt, told = typed("t", "space")[0].erase()
    assert (prompt.text, told) == ("t", "space erased")
    assert Prompt(Purpose.SEARCH).erase() == (Prompt(Purpose.SEARCH), "Nothing typed.")


def test_it_does_not_grow_without_end():
    assert len(typed(*("x" * (LONGEST + 5)))[0].text) == LONGEST


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0", 0),
        ("50", 50),
        (" 7 % ", 7),
        ("100", 100),
        ("101", None),
        ("", None),
        ("-1", None),
        ("x", None),
        ("²", None),
    ],
)
def test_a_percentage_is_0_to_100(text, number):
    assert Prompt(Purpose.PERCENTAGE, text).percentage == number
