from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.readability.packing import FEW, SMALL, Layout

LAYOUT = Layout((7, 10, 11))
NUMBERS = st.tuples(st.integers(0, 1), st.integers(0, 300), st.integers(0, 5000))


@given(NUMBERS)
def test_what_is_packed_comes_out_again(numbers):
    assert LAYOUT.unpacked(LAYOUT.packed(numbers)) == list(numbers)


@given(st.lists(NUMBERS, max_size=FEW))
def test_few_may_be_added_as_integers(rows):
    total = sum(map(LAYOUT.packed, rows))
    assert LAYOUT.unpacked(total) == [sum(column) for column in zip(*rows, strict=True)] if rows else total == 0


@given(st.lists(NUMBERS, max_size=3 * FEW))
def test_any_number_may_be_added_anew(rows):
    total = LAYOUT.added(map(LAYOUT.packed, rows))
    assert LAYOUT.unpacked(total) == [sum(row[place] for row in rows) for place in range(3)]


def test_common_words_stay_small_and_the_largest_sum_of_them_too():
    small = LAYOUT.packed((1, 8, 16))
    assert small * FEW < SMALL
    assert LAYOUT.unpacked(small * FEW) == [FEW, 8 * FEW, 16 * FEW]
    assert LAYOUT.packed((1, 9, 16)) >= SMALL
    assert LAYOUT.packed((2, 1, 1)) >= SMALL


def test_a_unit_is_a_one_in_its_field():
    assert LAYOUT.unpacked(LAYOUT.unit(1)) == [0, 1, 0]
