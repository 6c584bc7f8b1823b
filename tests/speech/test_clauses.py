from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.speech.clauses import FIRST, LATER, LONGEST_WORD, breath, cut

texts = st.lists(
    st.sampled_from(["word", "and", "stop.", "comma,", "—", "(aside)", "semi;", "\n", "x" * 300, "‘so’"]), max_size=120
).map(" ".join) | st.text(max_size=300)


@given(texts, st.integers(1, 20), st.integers(1, 40))
def test_no_character_is_lost_or_said_twice(text: str, first: int, later: int) -> None:
    stretches = cut(text, first, later)
    assert "".join(text[start:end] for start, end in stretches) == text
    assert all(start < end for start, end in stretches)


@given(texts)
def test_no_clause_is_too_long(text: str) -> None:
    for number, (start, end) in enumerate(cut(text)):
        limit = LATER if number else FIRST
        assert sum(1 + len(word) // LONGEST_WORD for word in text[start:end].split()) <= limit * 3 // 2 + 3


def test_a_short_sentence_stays_whole() -> None:
    text = "This sentence, with a comma in it, is short enough for one breath."
    assert cut(text, 10) == [(0, len(text))]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("We waited. " + "word " * 20, None),
        ("She said that she would come back soon; but nobody in the whole house believed a single word of it.", ";"),
        ("When the rain had stopped at last, the children ran out into the street to look for snails and worms.", ","),
        (
            "Nobody at the station knew the answer because the train had left without any of the usual announcements",
            "r",
        ),
    ],
)
def test_the_first_cut_is_at_the_strongest_break(text: str, first: str | None) -> None:
    start, end = cut(text, 10)[0]
    clause = text[start:end].rstrip()
    if first:
        assert clause.endswith(first)
    assert len(clause.split()) <= 10


def test_without_punctuation_it_is_cut_before_a_joining_word() -> None:
    text = "Nobody at the station knew the answer because the train had left without any of the usual announcements"
    assert text[cut(text, 10)[0][1] :].startswith("because")


@pytest.mark.parametrize(
    "text",
    ["HSCT stands for haematopoietic stem cell transplantation.", "In 2024 the UK had 130,000 people with MS."],
)
def test_long_and_spelt_words_count_as_several(text: str) -> None:
    assert len(cut("word " * len(text.split()))) == 1
    assert len(cut(text)) == 2


def test_an_abbreviation_is_no_end_of_sentence_when_a_small_letter_follows() -> None:
    text = "Drugs of this kind, e.g. interferon, are given to people who had more than two relapses in a year."
    assert not text[: cut(text)[0][1]].rstrip().endswith("e.g.")


def test_a_word_without_end_is_cut_anywhere() -> None:
    text = "A" * 5000
    assert len(cut(text)) >= 2
    assert max(end - start for start, end in cut(text)) <= LONGEST_WORD * (LATER * 3 // 2)


@pytest.mark.parametrize(
    ("clause", "longer_than"),
    [("end. ", "semi; "), ("semi; ", "comma, "), ("dash — ", "comma, "), ("comma, ", "none ")],
)
def test_a_stronger_break_takes_a_longer_breath(clause: str, longer_than: str) -> None:
    assert breath(clause) > breath(longer_than)
