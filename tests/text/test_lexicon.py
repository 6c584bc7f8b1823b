from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.text import syllables
from reader.text.frequency import zipf
from reader.text.lexicon import Lexicon, Shape, lexicon, packed, rating_of, shape_of, written, zipf_of

ALL = frozenset(lexicon())
WORDS = st.text(st.characters(categories=["Ll"]), min_size=1, max_size=12)
FLAGS = [st.booleans()] * 6
SHAPES = st.builds(Shape, st.integers(0, 15), st.integers(0, 63), *FLAGS, st.integers(0, 5))


@given(SHAPES, st.integers(200, 900), st.integers(0, 600))
def test_what_is_packed_is_unpacked(shape, zipf, rating):
    data = packed(shape, zipf, rating)
    assert len(data) == 7
    assert min(data) > 127, "or numbers could look like a word"
    assert shape_of(data[:3]) == shape
    assert zipf_of(data[3:5]) == (zipf, rating > 0, shape.letters <= 3)
    assert rating_of(data[5:]) == rating


def test_what_does_not_fit_is_refused():
    with pytest.raises(ValueError, match="does not fit"):
        packed(Shape(16, 3, *[False] * 6, 0), 300, 0)


@settings(max_examples=15)
@given(st.dictionaries(WORDS, st.tuples(SHAPES, st.integers(200, 900), st.integers(0, 600)), max_size=30), WORDS)
def test_every_word_is_found_and_no_other(words, other):
    found = Lexicon(written({word: packed(*numbers) for word, numbers in words.items()}, 7))
    assert found.mark == 7
    assert sorted(found) == sorted(words)
    for word, (shape, common, rating) in words.items():
        assert (found.shape(word), found.zipf(word), found.rating(word)) == (shape, common, rating)
    if other not in words:
        assert (found.shape(other), found.zipf(other), found.rating(other)) == (None, 0, 0)


@given(st.text(max_size=20))
def test_any_text_can_be_looked_up(text):
    assert bool(lexicon().find(text)) == (text in ALL)


def test_parts_of_words_are_not_found():
    assert lexicon().find("hospital")
    for other in ("hospit", "ospital", "", "\n", "\t", "hospital\t", "\nhospital", "\ud800"):
        assert lexicon().find(other) == 0, other


def test_what_ships_is_what_its_sources_say():
    known = lexicon()
    table = syllables.table()
    assert len(ALL & table.keys()) > 120_000
    for word in sorted(ALL & table.keys())[::101]:
        shape = known.shape(word)
        assert shape.listed or word in syllables.ABBREVIATIONS
        assert shape.syllables == table[word]
    for word in ("the", "house", "myelin", "diagnosis"):
        assert known.zipf(word) == round(100 * zipf(word))
    assert known.rating("wet") == 157
    assert not known.shape("banksy").listed
