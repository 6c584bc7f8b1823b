from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import PluginError
from reader.readability.vocabulary import (
    commonness,
    easy_words,
    features,
    has_figure,
    is_capitalised,
    is_familiar,
    plain,
    stems,
)
from reader.text.syllables import table

LINE = (4.7, -0.7, 0.05, 0.16)


def test_the_easy_words_are_those_of_the_installed_textstat():
    assert len(easy_words()) > 2900
    assert {"able", "aboard", "children"} <= easy_words()
    assert len(easy_words("es")) > 10_000


def test_a_language_without_easy_words_is_refused():
    with pytest.raises(PluginError, match="'xx'"):
        easy_words("xx")


@pytest.mark.parametrize(
    "word",
    [
        "house", "House", "houses", "house's", "houses'", "walked", "walking", "hopped", "hoping", "carried", "carries",
        "bigger", "happiest", "quickly", "happily", "mother-in-law", "children", "boxes",
    ],
)  # fmt: skip
def test_regular_forms_of_familiar_words_are_familiar(word):
    assert is_familiar(word)


@pytest.mark.parametrize("word", ["inflammation", "myelin", "well-established", "Barcelona", "sing-myelin", "ed", ""])
def test_others_are_not(word):
    assert not is_familiar(word)


def test_stems():
    assert set(stems("running")) == {"runn", "runne", "run"}
    assert stems("carries") == ["carrie", "carri", "carrie", "carry"]
    assert stems("myelin") == stems("as") == []


def test_words_are_looked_up_without_possessive_ligature_and_curl():
    assert [plain(word) for word in ("Nurse’s", "students'", "ﬁrst", "IT'S")] == ["nurse", "students", "first", "it"]


def test_a_regular_form_is_hardly_rarer_than_its_word():
    assert commonness("gardens") >= commonness("garden") - 0.001 or commonness("gardens") > 4
    assert commonness("relapsings") > 2
    assert commonness("xqzzyq") == 2
    assert commonness("well-xqzzyq") == 2


@pytest.mark.parametrize(("word", "expected"), [("Barcelona", True), ("NHS", False), ("house", False), ("B", False)])
def test_capitals(word, expected):
    assert is_capitalised(word) is expected


@pytest.mark.parametrize(("word", "expected"), [("B12", True), ("2024", True), ("house", False), ("o'clock", False)])
def test_figures(word, expected):
    assert has_figure(word) is expected


def test_a_name_counts_as_a_fairly_common_word_that_is_known():
    found = features("Xqzzyq", LINE)
    assert (found.name, found.zipf, found.unfamiliar) == (True, 4.0, False)
    assert features("xqzzyq", LINE).unfamiliar
    assert features("xqzzyq", LINE).zipf == 2


@pytest.mark.parametrize(
    ("word", "small", "large"),
    [("7", 1, 0), ("21st", 1, 0), ("1905", 1, 0), ("1990s", 1, 0), ("3.5", 0, 1), ("1200", 1, 0), ("£5", 0, 1)],
)
def test_figures_are_small_or_large(word, small, large):
    found = features(word, LINE)
    assert (found.small_figure, found.large_figure, found.unfamiliar) == (small, large, False)


def test_ratings_are_peoples_where_there_are_some():
    rated, estimated = features("placebo", LINE), features("demyelination", LINE)
    assert rated.rated
    assert not estimated.rated
    assert features("wet", LINE).complexity == pytest.approx(1.57)
    assert estimated.complexity == pytest.approx(4.7 - 0.7 * 2 + 0.05 * 13 + 0.16 * estimated.syllables, abs=0.5)


@pytest.mark.parametrize(
    ("word", "field"),
    [("was", "auxiliary"), ("and", "conjunction"), ("although", "subordinator"), ("between", "preposition"),
     ("they", "pronoun"), ("historical", "latinate"), ("reduction", "noun_of_action")],
)  # fmt: skip
def test_kinds_of_words(word, field):
    kinds = ("auxiliary", "conjunction", "subordinator", "preposition", "pronoun", "latinate", "noun_of_action")
    found = features(word, LINE)
    assert [kind for kind in kinds if getattr(found, kind)] == [field]


@settings(max_examples=300)
@given(st.sampled_from(sorted(table())[::7]))
def test_the_forms_made_and_the_stems_taken_agree(word):
    """Making all forms of the easy words, for speed, is the same as taking the endings off a word."""
    if word.isalpha():
        assert is_familiar(word) == (word in easy_words() or any(stem in easy_words() for stem in stems(word)))
