from __future__ import annotations

from dataclasses import replace

import pytest

from reader.playback.player import initial
from reader.terminal import answers
from tests.playback.stories import story

STORY = story()


def test_the_map_is_title_sections_and_minutes():
    assert answers.welcome(STORY, 180) == "All about tea. 6 sections, under a minute."
    assert answers.welcome(STORY, 80) == "All about tea. 6 sections, 1 minute."


def test_where_is_section_percentage_and_what_is_left():
    state = initial(STORY, place=(11, 0), rate=80)
    assert answers.where(state) == "China, section 3 of 6. 39 percent. 1 minute left."
    assert answers.where(initial(STORY)).startswith("Beginning, section 1 of 6. 0 percent.")


def test_what_is_title_author_and_source():
    state = initial(STORY)
    assert answers.what(state) == "All about tea. From an unnamed source."
    article = replace(STORY.article, byline="Ada Leaf", source="https://example.org/tea")
    known = initial(replace(STORY, article=article))
    assert answers.what(known) == "All about tea. By Ada Leaf. From https://example.org/tea."


def test_contents_tell_heading_level_and_number():
    assert answers.contents_entry(STORY, 0) == "Beginning, level 1, 1 of 6."
    assert answers.contents_entry(STORY, 2) == "China, level 3, 3 of 6."


@pytest.mark.parametrize(
    ("word", "letters", "words"),
    [
        ("tea", "t, e, a", "Tango, Echo, Alfa"),
        ("MS", "capital M, capital S", "capital Mike, capital Sierra"),
        ("B12", "capital B, 1, 2", "capital Bravo, 1, 2"),
        ("é-x", "é, minus, x", "é, minus, X-ray"),
        ("", "No word here.", "No word here."),
    ],
)
def test_words_are_spelled(word, letters, words):
    assert answers.spelled(word) == letters
    assert answers.spelled_by_words(word) == words


def test_the_alphabet_is_whole():
    assert len(answers.ALPHABET) == 26
    assert all(word.lower().startswith(letter) for letter, word in answers.ALPHABET.items())


def test_speed_and_volume_are_said_as_numbers():
    assert answers.speed(320) == "320 words a minute."
    assert answers.volume(0.7) == "Volume 70 percent."
