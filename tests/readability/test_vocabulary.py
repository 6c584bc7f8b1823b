from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import PluginError
from reader.readability import vocabulary
from reader.readability.vocabulary import (
    commonness,
    easy_mark,
    easy_words,
    features,
    has_figure,
    is_capitalised,
    is_familiar,
    plain,
    stems,
    traits,
)
from reader.text.lexicon import lexicon
from reader.text.syllables import syllables

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


def test_the_lexicon_was_made_with_the_easy_words_of_the_installed_textstat():
    assert lexicon().mark == easy_mark()


def test_other_easy_words_make_the_lexicon_count_for_nothing(monkeypatch):
    """A later textstat may have another list: its words count then, not those that the lexicon was made with."""
    assert vocabulary.finder()("cat") != 0
    monkeypatch.setattr(vocabulary, "easy_mark", lambda: 0)
    assert vocabulary.finder.__wrapped__()("cat") == 0


@pytest.mark.parametrize(
    ("word", "said", "letters", "familiar", "name"),
    [
        ("well-known", 2, 9, True, False),
        ("cost-effectiveness", 5, 17, False, False),
        ("London-based", 3, 11, False, True),
        ("X-ray", 2, 4, False, True),
        ("18-year-old", 4, 9, False, False),
        ("check-ups", 2, 8, True, False),
    ],
)
def test_joined_words(word, said, letters, familiar, name):
    found = traits(word)
    assert (found.syllables, found.letters, found.familiar, found.name) == (said, letters, familiar, name)
    assert found.syllables == syllables(word)
    assert found.figure or found.familiar == is_familiar(word)


@settings(max_examples=300)
@given(st.sampled_from(list(lexicon())[::7]), st.sampled_from(["", "-like", "-based", "-"]))
def test_joined_words_are_as_their_parts(word, more):
    found = traits.__wrapped__(word + more)
    assert (found.syllables, found.familiar) == (syllables(word + more), is_familiar(word + more))
