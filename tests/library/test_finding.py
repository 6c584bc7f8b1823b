"""A place found again by its words, or its loss said."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.library.finding import CONTEXT, Found, Place, find, place_at
from tests.library.articles import WORDS

LATER = WORDS.index("In a laboratory")
OFFSETS = st.integers(0, len(WORDS))


def starts(text):
    return [0] + [index + 1 for index, sign in enumerate(text) if sign == " "]


def test_a_place_holds_forty_characters_on_either_side():
    place = place_at(WORDS, LATER)
    assert place.before == WORDS[LATER - 40 : LATER]
    assert place.after == WORDS[LATER : LATER + 40]
    assert CONTEXT == 40


@pytest.mark.parametrize(("offset", "kept"), [(-5, 0), (0, 0), (10**9, len(WORDS))])
def test_a_place_lies_in_its_text(offset, kept):
    assert place_at(WORDS, offset).offset == kept


@given(OFFSETS)
def test_on_an_unchanged_page_it_is_where_it_was(offset):
    assert find(place_at(WORDS, offset), WORDS) == Found(offset, exact=True)


@given(OFFSETS, st.text("abc \n", max_size=300))
def test_text_put_before_the_page_moves_it_along(offset, new):
    found = find(place_at(WORDS, offset), new + WORDS)
    if offset == 0:
        assert found.offset == 0
    elif offset >= CONTEXT:
        assert found == Found(offset + len(new), exact=True)


@given(st.integers(CONTEXT, len(WORDS) - CONTEXT), st.data())
def test_a_deletion_elsewhere_moves_it_along(offset, data):
    begin = data.draw(st.integers(0, offset - CONTEXT))
    end = data.draw(st.integers(begin, offset - CONTEXT))
    assert find(place_at(WORDS, offset), WORDS[:begin] + WORDS[end:]) == Found(offset - (end - begin), exact=True)


@given(st.sampled_from([start for start in starts(WORDS) if CONTEXT < start < len(WORDS) - CONTEXT]), st.data())
def test_a_word_changed_near_it_does_not_lose_it(offset, data):
    """One word within the context is replaced: the place is found at its own word, or at the one that took its room."""
    near = [start for start in starts(WORDS) if offset - 36 <= start < offset + 36 and start < len(WORDS) - 20]
    begin = data.draw(st.sampled_from(near))
    end = WORDS.index(" ", begin)
    new = data.draw(st.text("qxz", min_size=1, max_size=12))
    edited = WORDS[:begin] + new + WORDS[end:]
    expected = offset + (len(new) - (end - begin) if begin < offset else 0)
    found = find(place_at(WORDS, offset), edited)
    assert not found.lost
    assert found.offset == expected


INNER = [start for start in starts(WORDS) if 100 < start < len(WORDS) - 100]


def edited(offset, share, seed):
    """Change, drop or double a share of the words, but not the one at ``offset``; return the text and its place."""
    chance = random.Random(seed)  # noqa: S311 - repeatable edits
    at = WORDS[:offset].count(" ")
    out, expected = [], 0
    for number, word in enumerate(WORDS.split(" ")):
        if number == at:
            expected = len(" ".join(out)) + 1
        choice = chance.choice(["change", "drop", "double"]) if chance.random() < share and number != at else "keep"
        out += {"keep": [word], "change": ["qqxz"], "drop": [], "double": [word, word]}[choice]
    return " ".join(out), expected


@given(st.sampled_from(INNER), st.floats(0, 0.3), st.integers(0, 10**6))
@settings(deadline=None)
def test_random_edits_all_over_the_page_never_send_it_elsewhere(offset, share, seed):
    text, expected = edited(offset, share, seed)
    found = find(place_at(WORDS, offset), text)
    assert found.lost or abs(found.offset - expected) <= 2 * CONTEXT


def test_a_tenth_of_the_words_changed_hardly_ever_loses_it_and_seldom_moves_it_by_a_word():
    lost = right = late = 0
    for seed, offset in enumerate(INNER * 2):
        text, expected = edited(offset, 0.1, seed)
        found = find(place_at(WORDS, offset), text)
        lost += found.lost
        right += found.offset == expected
        late += found.offset > expected
    total = 2 * len(INNER)
    assert lost <= 0.02 * total
    assert right >= 0.92 * total
    assert late <= 0.02 * total


def test_everything_after_it_may_be_new():
    place = place_at(WORDS, LATER)
    edited = WORDS[:LATER] + "Then something quite different happened, which nobody could have foreseen at all."
    assert find(place, edited) == Found(LATER, exact=False)


def test_everything_before_it_may_be_new():
    place = place_at(WORDS, LATER)
    found = find(place, "A quite different opening. " + WORDS[LATER:])
    assert found == Found(27, exact=False)


def test_another_article_loses_it():
    other = (
        "Bread needs four things: flour, water, salt and time. Mix them in a bowl and wait until the dough is twice "
    )
    for offset in starts(WORDS)[1:]:
        assert find(place_at(WORDS, offset), other * 12) == Found(0, exact=False, lost=True)


def test_the_same_words_elsewhere_in_a_list_are_told_apart_by_the_percentage():
    card = "Read the whole story of this trial on our page, or subscribe to the letter. "
    text = card * 20
    kept = place_at(text, 10 * len(card))
    assert find(kept, "New. " + text) == Found(10 * len(card) + 5, exact=True)


def test_when_only_the_boilerplate_around_it_is_left_far_away_it_is_lost():
    card = "Read the whole story of this trial on our page. "
    old = WORDS + card + WORDS[::-1]
    kept = place_at(old, len(WORDS) + 20)
    changed = card[10:38]
    new = f"{changed}{WORDS[::-1]}{WORDS[::-1]}{changed}"
    assert find(kept, new).lost


def test_an_offset_in_a_changed_word_goes_to_its_start():
    place = place_at(WORDS, LATER + 8)
    edited = WORDS.replace("In a laboratory", "In a laboratorium", 1)
    assert edited[find(place, edited).offset :].startswith("laboratorium")


def test_scripts_without_spaces_keep_the_offset_in_the_line():
    text = "".join(chr(0x4E00 + (index * 7919) % 5000) for index in range(400))
    place = place_at(text, 200)
    edited = text[:60] + text[63:195] + "\u4e00" + text[196:]
    assert abs(find(place, edited).offset - 197) <= 1


@pytest.mark.parametrize("text", ["", " \n "])
def test_an_empty_page_loses_it(text):
    assert find(place_at(WORDS, LATER), text).lost


@given(OFFSETS, st.text(max_size=400))
def test_the_place_found_always_lies_in_the_text(offset, text):
    found = find(place_at(WORDS, offset), text)
    assert 0 <= found.offset <= len(text)
    assert not (found.exact and found.lost)


@given(st.text(max_size=200), st.integers(0, 200))
def test_any_text_finds_its_own_places(text, offset):
    place = place_at(text, offset)
    assert find(place, text).offset == place.offset or not text.strip()


@pytest.mark.parametrize("text", ["a" * 2_000_000, "ab " * 700_000, WORDS * 1000], ids=["a", "ab", "words"])
def test_long_and_monotonous_pages_take_no_long_time(text):
    began = time.monotonic()
    find(Place(LATER, len(WORDS), WORDS[LATER - 40 : LATER], "x" * 40), text)
    find(Place(60, 100, "a" * 40, "b" * 40), text)
    assert time.monotonic() - began < 3
