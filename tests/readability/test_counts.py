from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.readability import counts
from reader.readability.counts import (
    LAYOUT,
    Counts,
    bare_words,
    count,
    counts_of,
    sentence_places,
    tokens_of,
    totals,
    whole,
    word_total,
)
from reader.text.lexicon import lexicon
from reader.text.words import words

TOKENS = "the cat treatment of NHS 2024 well-being, (hospital) patient's — running"
WORDS = st.lists(st.sampled_from(TOKENS.split()))


@pytest.fixture(autouse=True, scope="module")
def _dictionary():
    """Load it once beforehand: no example of a property is to wait for it."""
    assert count("Zimbardo sat.").words == 2


def test_a_text_by_hand():
    found = count("The NHS treated 1,200 patients in London. Outcomes were not disappointing, said Dr Smith!")
    assert found == Counts(
        sentences=2,
        words=14,
        syllables=1 + 3 + 2 + 6 + 2 + 1 + 2 + 2 + 1 + 1 + 4 + 1 + 2 + 1,
        letters=3 + 3 + 7 + 4 + 8 + 2 + 6 + 8 + 4 + 3 + 13 + 4 + 2 + 5,
        monosyllables=6,  # The, in, were, not, said, Smith
        polysyllables=3,  # NHS, 1,200, disappointing
        complex_words=1 + 1,  # NHS, disappointing; figures are none
        long_words=4,  # treated, patients, Outcomes, disappointing
        hard_words=4,  # NHS, patients, Outcomes, disappointing
    )


@pytest.mark.parametrize("text", ["", "   \n\n ", "—", "* * *", "…"])
def test_nothing_to_count(text):
    assert count(text) == Counts(*[0] * 9)
    assert count(text).words_per_sentence == count(text).syllables_per_word == 0


def test_a_blank_line_ends_a_sentence():
    assert count("A heading without a stop\n\nThen a sentence.").sentences == 2
    assert count("Version 3.14159 was followed by 2.5 at once.").sentences == 1


def test_places_slice_back_to_their_sentences():
    text = "One is here.  Two is there!\n\n  Three\n\n\nFour is last."
    assert [text[start:end] for start, end in sentence_places(text)] == [
        "One is here.",
        "Two is there!",
        "Three",
        "Four is last.",
    ]


@pytest.mark.parametrize(
    ("word", "values"),
    [
        # words, syllables, letters, one syllable, many, complex, long, hard
        ("cat", (1, 1, 3, 1, 0, 0, 0, 0)),
        ("inflammation", (1, 4, 12, 0, 1, 1, 1, 1)),
        ("2024", (1, 5, 4, 0, 1, 0, 0, 0)),
        ("NHS", (1, 3, 3, 0, 1, 1, 0, 1)),
        ("Barcelona", (1, 4, 9, 0, 1, 0, 1, 0)),
        ("beginning", (1, 3, 9, 0, 1, 0, 1, 0)),
        ("created", (1, 3, 7, 0, 1, 0, 1, 1)),
        ("well-established", (1, 4, 15, 0, 1, 0, 1, 1)),
        ("mother-in-law", (1, 4, 11, 0, 1, 0, 1, 0)),
    ],
)
def test_what_is_counted_of_a_word(word, values):
    assert tuple(LAYOUT.unpacked(word_total(word))) == values
    assert tuple(LAYOUT.unpacked(totals()[word])) == values


@pytest.mark.parametrize(
    ("token", "expected"),
    [
        ("(hospital),", ["hospital"]), ("“Stop!”", ["Stop"]), ("forest—the", ["forest", "the"]), ("—", []), ("&", []),
        ("'s", []), ("n't", []), ("don't", ["don't"]), ("patients’", ["patients"]), ("well-being", ["well-being"]),
        ("3.5", ["3.5"]), ("and/or", ["and/or"]),
    ],
)  # fmt: skip
def test_the_words_of_a_token(token, expected):
    assert bare_words(token) == expected


@given(st.text(alphabet="aZé×-'’\"“”(),.;!?3 —", max_size=12).map(lambda text: text.replace(" ", "")))
def test_what_is_seen_at_a_glance_is_what_the_words_are(token):
    if not counts._CLITIC.fullmatch(token):
        assert bare_words(token) == [word.text for word in words(token) if any(map(str.isalnum, word.text))]


@pytest.mark.parametrize(
    ("sentence", "tokens"),
    [
        ("It rained, and it poured.", ["it", "rained", "and", "it", "poured"]),
        ("He won 1,000, she said.", ["he", "won", "1,000", "she", "said"]),
        ("It is in the U.S.", ["it", "is", "in", "the", "U.S."]),
        ("", []),
    ],
)
def test_a_word_looks_the_same_before_a_comma(sentence, tokens):
    assert tokens_of(sentence) == tokens


def test_the_capital_of_a_first_word_makes_no_name_of_it():
    assert count("Deliberations go on.") == count("deliberations go on.")
    assert count("Go on, Deliberations.") != count("Go on, deliberations.")


@pytest.fixture
def slow(monkeypatch):
    """Return what a memory makes of tokens when no word is known beforehand."""
    monkeypatch.setattr(counts, "finder", lambda: lambda _: 0)
    return counts.totals.__wrapped__()


def test_the_words_of_the_lexicon_are_known_as_they_would_be_counted(slow):
    listed = list(lexicon())
    assert len(listed) > 150_000
    for word in [*listed[::211], "created", "inflammation", "beginning", "cat", "don't", "women's", "café"]:
        for written in (word, word.title() if word.isalpha() else word.capitalize(), f"“{word},”"):
            assert totals()[written] == slow[written], written


def test_memory_is_bounded(monkeypatch):
    monkeypatch.setattr(counts, "_REMEMBERED", 10)
    known = counts.totals.__wrapped__()
    for number in range(100):
        assert known[f"word{number}"] == word_total(f"word{number}")
        assert len(known) <= 10
    for word in ("cat", "dog", "house"):
        assert known[word] == word_total(word)
        assert len(known) <= 10
    huge = "a" * 1000
    assert known[huge] == word_total(huge)
    assert huge not in known


@given(WORDS, WORDS)
def test_a_whole_is_the_sum_of_its_parts(one, other):
    sums = [totals().sum_of(tokens) for tokens in (one, other, one + other)]
    first, second, both = (LAYOUT.unpacked(total) for total in sums)
    assert both == [a + b for a, b in zip(first, second, strict=True)]


@given(WORDS)
def test_counts_hang_together(tokens):
    found = counts_of(totals().sum_of(tokens))
    assert found.monosyllables + found.polysyllables <= found.words <= found.syllables
    assert found.complex_words <= found.polysyllables
    assert max(found.long_words, found.hard_words) <= found.words
    assert found.words <= found.letters


@given(st.text(max_size=200))
def test_any_text_can_be_counted(text):
    found = count(text)
    assert (found.words > 0) == (found.sentences > 0)


# A whole text at once

PIECES = st.sampled_from(
    [*TOKENS.split(), "The", "Zimbardo", "Deliberations", "etc.", "e.g.", "U.S.", "www.example.org.", "1,000,", "n't",
     "'s", "...", "“Stop!”", "end.Then", "over.1", "。", "a" * 30, "word—word", ".", "!", "?", "\n", "\n\n"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=40).map(" ".join))
def test_a_whole_text_counts_as_its_sentences_do(text):
    places = sentence_places(text)
    found = whole(text, places)
    assert found is None or found == count(text)


@given(st.text(alphabet="aZé1×-'’\"“”(),.;!?", min_size=1, max_size=12), st.sampled_from([".", ","]))
def test_a_stop_or_comma_behind_a_token_changes_nothing(token, sign):
    assert counts.totals.__wrapped__()[token + sign] == counts.totals.__wrapped__()[token]


def test_ordinary_text_is_counted_at_once():
    text = "The nurse came. Zimbardo left, e.g. at noon.\nDeliberations went on: nobody knew. (It was late.)"
    assert whole(text, sentence_places(text)) == count(text)
    glued = "It came.Then it went."
    assert whole(glued, sentence_places(glued)) is None
    blank = "It came. … It went."
    assert count(blank).sentences == 2


def test_a_large_text_is_cut_into_its_words_part_by_part(monkeypatch):
    monkeypatch.setattr(counts, "_AT_ONCE", 2)
    text = " ".join(f"The nurse saw {number} patients.\n\nZimbardo went home." for number in range(9))
    assert whole(text, sentence_places(text)) == count(text)
    assert count(text).sentences == 18


def test_a_long_sentence_is_counted_whole():
    text = "the hospital treatment " * 500
    found = count(text)
    assert (found.sentences, found.words, found.syllables) == (1, 1500, 500 * (1 + 3 + 2))
    assert whole(text, sentence_places(text)) == found
