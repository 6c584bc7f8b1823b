from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.speech.words import Word, count, marks, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hello, world!", ["Hello", "world"]),
        ("“Yes” — he said (twice).", ["Yes", "he", "said", "twice"]),
        ("$3.50, 50% and C++", ["$3.50", "50%", "and", "C++"]),
        ("don’t re-read U.S. laws…", ["don’t", "re-read", "U.S", "laws"]),
        ("你好 world", ["你", "好", "world"]),
        ("カタ、文。", ["カ", "タ", "文"]),
        ("go 🙂!", ["go", "🙂"]),
        (" … — () \n", []),
        ("", []),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert [word.text for word in words(text)] == expected


@given(st.text())
def test_words_slice_back_in_order(text: str) -> None:
    found = words(text)
    assert all(text[word.start : word.end] == word.text and word.text.strip() for word in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


def test_ideographs_count_as_parts_of_words() -> None:
    assert count("one two") == 2
    assert 1 < count("你好你好") < 4


TEXT = "one three fifteen a"
WRITTEN = words(TEXT)


def test_known_times_are_kept_and_the_others_shared_by_length() -> None:
    found = marks(WRITTEN, {0: 100.0, 3: 800.0}, 1000.0)
    assert [mark.time for mark in found] == pytest.approx([100, 100 + 700 * 4 / 18, 100 + 700 * 10 / 18, 800])
    assert [mark.word for mark in found] == ["one", "three", "fifteen", "a"]


def test_without_any_time_they_are_spread_over_all() -> None:
    found = marks(WRITTEN, {}, 1000.0)
    assert [mark.time for mark in found] == pytest.approx([0, 1000 * 4 / 20, 1000 * 10 / 20, 1000 * 18 / 20])


@given(
    st.lists(st.text("ab", min_size=1, max_size=8), max_size=20),
    st.dictionaries(st.integers(0, 19), st.floats(0, 3000)),
    st.floats(1, 2000),
)
def test_every_word_is_marked_and_time_never_goes_back(
    found: list[str], times: dict[int, float], duration: float
) -> None:
    written = [Word(2 * index, 2 * index + 1, text) for index, text in enumerate(found)]
    known = {index: time for index, time in times.items() if index < len(written)}
    result = marks(written, known, duration)
    assert [(mark.start, mark.word) for mark in result] == [(word.start, word.text) for word in written]
    assert all(one.time <= other.time for one, other in pairwise(result))
    assert all(0 <= mark.time <= duration for mark in result)
