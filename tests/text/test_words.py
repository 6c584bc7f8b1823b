"""Words: what a listener steps through, one by one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.words import count_words, words

CASES = [
    ("Plain words, here.", ["Plain", "words", "here"]),
    ("It’s o'clock, the dogs' bowl", ["It’s", "o'clock", "the", "dogs", "bowl"]),
    ("a state-of-the-art re-run", ["a", "state-of-the-art", "re-run"]),
    ("COVID-19 in 2024", ["COVID-19", "in", "2024"]),
    ("10,000 and 3.5 and 1/2", ["10,000", "and", "3.5", "and", "1/2"]),
    ("£3.50, €4 or $5m", ["£3.50", "€4", "or", "$5m"]),
    ("-5 °C, +3 and 50%", ["-5", "°C", "+3", "and", "50%"]),
    ("one—two – three", ["one", "two", "three"]),
    ("London–Leeds, pages 10–12", ["London", "Leeds", "pages", "10–12"]),
    ("wait...what…now", ["wait", "what", "now"]),
    ("(“Hello!”) «oui» [x]", ["Hello", "oui", "x"]),
    ("See https://a.b/c--d. Mail a.b@c.org!", ["See", "https://a.b/c--d", "Mail", "a.b@c.org"]),
    ("Tea & cake", ["Tea", "&", "cake"]),
    ("日本 語", ["日", "本", "語"]),
    ("हिन्दी में", ["हिन्दी", "में"]),
    ("hi 😀!", ["hi", "😀"]),
    ("- • * — …", ["•"][:0]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_words(text, expected):
    assert [word.text for word in words(text)] == expected
    assert count_words(text) == len(expected)


@given(st.text())
def test_words_slice_back_and_do_not_overlap(text):
    at = 0
    for word in words(text):
        assert at <= word.start < word.end
        assert text[word.start : word.end] == word.text
        assert not any(character.isspace() for character in word.text)
        at = word.end


@given(st.lists(st.text(st.sampled_from("abcXYZéß"), min_size=1), max_size=8))
def test_every_word_of_letters_is_found(parts):
    assert [word.text for word in words(" ".join(parts))] == parts


@given(st.text())
def test_every_letter_and_figure_is_in_a_word(text):
    kept = "".join(word.text for word in words(text))
    assert [c for c in text if c.isalnum()] == [c for c in kept if c.isalnum()]
