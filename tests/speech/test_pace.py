from __future__ import annotations

import pytest

from reader.speech.pace import MEMORY, Pace


def test_it_starts_from_what_is_expected() -> None:
    assert Pace(200).rate == pytest.approx(200)


def test_it_comes_to_what_is_heard() -> None:
    pace = Pace(200)
    for _ in range(60):
        pace.heard(15, 60_000 * 15 / 240)
    assert pace.rate == pytest.approx(240, rel=0.01)


def test_one_odd_sentence_moves_it_little() -> None:
    pace = Pace(200)
    pace.heard(10, 60_000 * 10 / 140)
    assert 170 < pace.rate < 200


@pytest.mark.parametrize(("words", "milliseconds"), [(1, 900), (10, 0), (10, -5), (12, 60_000), (30, 1_000)])
def test_what_is_no_running_text_teaches_nothing(words: float, milliseconds: float) -> None:
    pace = Pace(200)
    pace.heard(words, milliseconds)
    assert pace.rate == 200


def test_a_new_chapter_is_followed_after_a_long_one() -> None:
    pace = Pace(200)
    for _ in range(400):
        pace.heard(20, 60_000 * 20 / 220)
    for _ in range(round(2 * MEMORY / 20)):
        pace.heard(20, 60_000 * 20 / 180)
    assert pace.rate == pytest.approx(180, rel=0.08)
