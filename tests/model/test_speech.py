from __future__ import annotations

import numpy as np

from reader.model.speech import Clip, Mark, Role, Spoken, Utterance
from reader.model.units import Hertz, LanguageTag, Milliseconds


def utterance(written, spoken=None, start=10, role=Role.SENTENCE, end=None):
    said = spoken or written
    pieces = ((0, len(said), 0, len(written)),)
    return Utterance(
        role, Spoken(said, written, pieces), LanguageTag("en"), start, start + len(written) if end is None else end
    )


def clip(*marks):
    return Clip(np.zeros(240, np.float32), Hertz(24_000), tuple(Mark(Milliseconds(0), *mark) for mark in marks))


def test_the_length_of_a_clip_is_that_of_its_samples():
    assert clip().duration == 10


def test_marks_are_moved_into_the_article():
    located = clip((0, 2, "It"), (3, 8, "rains")).located(utterance("It rains."))
    assert [(mark.start, mark.end) for mark in located.marks] == [(10, 12), (13, 18)]


def test_marks_of_a_clip_that_begins_later_are_moved_too():
    located = clip((0, 5, "rains")).located(utterance("It rains."), begin=3)
    assert [(mark.start, mark.end) for mark in located.marks] == [(13, 18)]


def test_a_word_that_stands_for_another_points_at_it():
    located = clip((4, 11, "example")).located(utterance("e.g.", "for example"))
    assert [(mark.start, mark.end) for mark in located.marks] == [(10, 14)]


def test_the_title_has_no_place_in_the_text():
    located = clip((0, 3, "The"), (4, 9, "title")).located(utterance("The title", start=0, role=Role.TITLE, end=0))
    assert [(mark.start, mark.end) for mark in located.marks] == [(0, 0), (0, 0)]
