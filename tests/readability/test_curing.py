from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.readability.checking import check
from reader.readability.curing import changed_facts, cure, keeps_facts
from reader.readability.phrases import phrase_list

TEXT = (
    "We utilise the scanner in order to find it.\n\n"
    "Due to the fact that 144 people did not come, Leeds Hospital was closed prior to May 2024.\n"
)
CURED = (
    "We use the scanner to find it.\n\nBecause 144 people did not come, Leeds Hospital was closed before May 2024.\n"
)


def test_safe_cures_are_applied_and_others_are_not():
    text = TEXT + "\nIt was a piece of cake to make a decision about it.\n"
    cured = cure(text, check(text))
    assert cured.text == CURED + "\nIt was a piece of cake to make a decision about it.\n"
    assert [one.text for one in cured.applied] == ["utilise", "in order to", "Due to the fact that", "prior to"]
    assert cured.refused == ()


def test_curing_twice_is_curing_once():
    once = cure(TEXT, check(TEXT)).text
    assert cure(once, check(once)).text == once


def test_the_diff_shows_each_changed_line():
    diff = cure(TEXT, check(TEXT)).diff(TEXT, "page.md")
    assert diff.startswith("--- page.md (now)\n+++ page.md (cured)\n")
    assert "-We utilise the scanner in order to find it.\n" in diff
    assert "+We use the scanner to find it.\n" in diff
    assert cure(CURED, check(CURED)).diff(CURED, "page.md") == ""
    assert "\\ No newline at end of file" in cure("We utilise it", check("We utilise it")).diff("We utilise it", "x")


def test_a_source_that_changed_meanwhile_is_left_alone():
    found = check(TEXT)
    other = TEXT.replace("utilise", "unused.")
    cured = cure(other, found)
    assert "unused." in cured.text
    assert [one.text for one in cured.refused] == ["utilise"]


@pytest.mark.parametrize(
    ("old", "new", "changed"),
    [
        ("We saw 144 people.", "We saw 140 people.", True),
        ("It did not help.", "It did help.", True),
        ("Leeds won the cup.", "York won the cup.", True),
        ("We utilise it.", "We use it.", False),
        ("It did not utilise it.", "It did not use it.", False),
    ],
)
def test_facts_are_compared(old, new, changed):
    assert bool(changed_facts([old], [new], about=False)) is changed


def test_a_replacement_that_changes_a_fact_is_refused():
    found = next(one for one in check(TEXT) if one.text == "in order to")
    assert keeps_facts(found)
    assert not keeps_facts(replace(found, replacement="not to"))
    assert not keeps_facts(replace(found, replacement="for 5 reasons to"))
    assert not keeps_facts(replace(found, replacement=None))
    refused = cure(TEXT, [replace(found, replacement="not to")])
    assert (refused.text, len(refused.refused)) == (TEXT, 1)


SAFE = [phrase for name in ("wordy", "hard_words") for phrase in phrase_list(name) if phrase.is_safe]


@settings(max_examples=25, deadline=None)
@given(st.sampled_from(SAFE), st.sampled_from(["12", "3.5", "1,200"]), st.sampled_from(["Mary", "York"]))
def test_no_safe_phrase_touches_what_stands_around_it(phrase, number, name):
    text = f"Then {name} had {number} of them, {phrase.written} it was not late.\n"
    cured = cure(text, check(text, ["wordy-phrase", "hard-word"]))
    assert number in cured.text
    assert name in cured.text
    assert " not " in cured.text
    assert cured.text.startswith(f"Then {name} had {number} of them, ")
