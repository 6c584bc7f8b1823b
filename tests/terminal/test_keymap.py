from __future__ import annotations

import pytest

from reader.errors import SettingsError
from reader.terminal.keymap import DEFAULTS, Command, Mode, describe, keymap
from reader.terminal.session import HEADINGS, MOVES, PACES

KEYS = """
    space left right up down , ; ctrl+left ctrl+right h H 1 2 3 4 5 6 s S p l t u g k P L T U G K [ ] { } = - + .
    z w c / n N j backspace ? q escape
"""
DOCUMENTED = KEYS.split()
"""The keys that listeners are told of."""


@pytest.mark.parametrize("mode", Mode)
def test_no_key_has_two_meanings_in_one_mode(mode):
    keys = [key for meaning in DEFAULTS[mode] for key in meaning.keys.split()]
    assert len(keys) == len(set(keys))
    commands = [meaning.command for meaning in DEFAULTS[mode]]
    assert len(commands) == len(set(commands))
    assert len(keymap()[mode]) == len(keys)


@pytest.mark.parametrize("key", DOCUMENTED)
def test_each_documented_key_is_bound(key):
    assert key in keymap()[Mode.LISTENING]


def test_each_bound_key_is_documented():
    assert set(keymap()[Mode.LISTENING]) == set(DOCUMENTED)


def test_no_key_uses_alt():
    assert not [key for bound in keymap().values() for key in bound if "alt" in key]


def test_every_command_is_bound_somewhere():
    bound = {meaning.command for meanings in DEFAULTS.values() for meaning in meanings}
    assert bound == set(Command)


def test_every_movement_has_its_key():
    listening = {meaning.command for meaning in DEFAULTS[Mode.LISTENING]}
    assert set(MOVES) | set(HEADINGS) | set(PACES) <= listening


def test_beside_a_screen_reader_space_and_down_are_the_next_sentence():
    lines = keymap()[Mode.LINES]
    assert lines["space"].command is lines["down"].command is Command.NEXT_SENTENCE
    assert lines["enter"].command is Command.REST
    everywhere = set(keymap()[Mode.LISTENING]) - {"up", "down", "space"}
    assert everywhere <= set(lines), "all other keys are there as well"


def test_a_prompt_leaves_all_signs_to_be_typed():
    assert all(len(key) > 1 for key in keymap()[Mode.PROMPT])


def test_a_key_can_be_changed():
    bound = keymap({"next_sentence": "n right"})[Mode.LISTENING]
    assert bound["n"].command is bound["right"].command is Command.NEXT_SENTENCE
    assert Command.NEXT_FOUND not in {meaning.command for meaning in bound.values()}, "the choice goes before"
    assert keymap({"pause": "p"})[Mode.LISTENING].get("space") is None


def test_keys_can_be_swapped():
    bound = keymap({"next_list": "t", "next_table": "l"})[Mode.LISTENING]
    assert (bound["t"].command, bound["l"].command) == (Command.NEXT_LIST, Command.NEXT_TABLE)


def test_a_key_chosen_twice_is_refused_with_both_names():
    with pytest.raises(SettingsError, match="'x' would mean both next_list and next_table"):
        keymap({"next_list": "x", "next_table": "x"})


def test_an_unknown_command_is_refused():
    with pytest.raises(SettingsError, match="'fly', which is no command"):
        keymap({"fly": "f"})


def test_the_describer_tells_what_a_key_does():
    bound = keymap()[Mode.LISTENING]
    assert describe(bound, "right") == "Right arrow: next sentence."
    assert describe(bound, "H") == "Capital H: previous heading."
    assert describe(bound, "v") == "V: not used."


def test_every_command_says_what_it_does():
    for meanings in DEFAULTS.values():
        for meaning in meanings:
            assert meaning.says
            assert not meaning.says.endswith(".")
