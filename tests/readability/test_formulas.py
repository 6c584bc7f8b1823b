from __future__ import annotations

import dataclasses
import inspect
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.readability.counts import Counts
from reader.readability.formulas import FORMULAS, formulas
from reader.readability.textstat_method import own_numbers

COUNTS = Counts(
    sentences=10, words=150, syllables=240, letters=720, monosyllables=90, polysyllables=20, complex_words=15,
    long_words=40, hard_words=30,
)  # fmt: skip
VOCABULARY = (
    "the a of doctor doctors was running hospital inflammation treatment people children with immune system brave "
    "extraordinary and it can't well-being NHS 2024 quickly London university"
)
SENTENCE = st.lists(st.sampled_from(VOCABULARY.split()), min_size=3, max_size=30)
TEXT = st.lists(SENTENCE, min_size=1, max_size=6).map(lambda found: " ".join(f"{' '.join(one)}." for one in found))
SAME = {
    "flesch_reading_ease", "flesch_kincaid_grade", "gunning_fog", "smog_index", "dale_chall_readability_score", "lix",
    "rix",
}  # fmt: skip
"""Formulas whose counts ``own_numbers`` gives as textstat takes them."""


def value(name, counts=COUNTS):
    return formulas(counts)[name]


@pytest.mark.parametrize(
    ("name", "expected"),
    [  # worked out by hand from the published definitions
        ("flesch_reading_ease", 206.835 - 1.015 * 15 - 84.6 * 1.6),
        ("flesch_kincaid_grade", 0.39 * 15 + 11.8 * 1.6 - 15.59),
        ("gunning_fog", 0.4 * (15 + 10)),
        ("smog_index", 1.043 * 60**0.5 + 3.1291),
        ("coleman_liau_index", 0.0588 * 480 - 0.296 * 1000 / 150 - 15.8),
        ("automated_readability_index", 4.71 * 4.8 + 0.5 * 15 - 21.43),
        ("dale_chall_readability_score", 0.1579 * 20 + 0.0496 * 15 + 3.6365),
        ("spache_readability", 0.141 * 15 + 0.086 * 20 + 0.839),
        ("lix", 15 + 4000 / 150),
        ("rix", 4.0),
        ("linsear_write_formula", (130 + 3 * 20) / 10 / 2 - 1),
        ("forcast", 20 - 90 / 10),
    ],
)
def test_published_definitions(name, expected):
    assert value(name) == pytest.approx(expected, abs=1e-9)


def test_turning_points():
    easy = dataclasses.replace(COUNTS, hard_words=7)
    assert value("dale_chall_readability_score", easy) == pytest.approx(0.1579 * 700 / 150 + 0.0496 * 15)
    hard = dataclasses.replace(COUNTS, polysyllables=60)
    assert value("linsear_write_formula", hard) == pytest.approx((90 + 180) / 10 / 2)


def test_no_words_no_scores():
    assert formulas(Counts(*[0] * 9)) == {}


@settings(max_examples=60, deadline=None)
@given(TEXT)
def test_on_equal_counts_ours_equal_those_of_textstat(text):
    theirs = own_numbers(text)
    ours = formulas(theirs.counts)
    for name in SAME:
        assert f"{ours[name]:.12f}" == f"{theirs.formulas[name]:.12f}", name


@settings(max_examples=60, deadline=None)
@given(TEXT)
def test_on_equal_counts_where_textstat_counts_otherwise(text):
    """Letters with punctuation for ARI, words of two syllables or more for Spache, a hundred words for Linsear."""
    from textstat.backend import counts

    theirs = own_numbers(text)
    ours = theirs.counts
    with_punctuation = dataclasses.replace(
        ours, letters=counts.count_chars(text, True), words=counts.count_words(text, rm_punctuation=False)
    )
    expected = theirs.formulas["automated_readability_index"]
    assert value("automated_readability_index", with_punctuation) == pytest.approx(expected, abs=1e-9)
    two_syllables = dataclasses.replace(ours, hard_words=counts.count_difficult_words(text, "en_US", 2))
    assert value("spache_readability", two_syllables) == pytest.approx(theirs.formulas["spache_readability"], abs=1e-9)
    if ours.words <= 100:
        expected = theirs.formulas["linsear_write_formula"]
        assert value("linsear_write_formula", ours) == pytest.approx(expected, abs=1e-9)


@settings(max_examples=30, deadline=None)
@given(TEXT)
def test_coleman_liau_departs_by_what_is_documented(text):
    theirs = own_numbers(text)
    letters = 100 * theirs.counts.letters / theirs.counts.words
    difference = value("coleman_liau_index", theirs.counts) - theirs.formulas["coleman_liau_index"]
    assert difference == pytest.approx((0.0588 - 0.058) * letters)


def test_every_formula_is_explained():
    assert len(FORMULAS) == 12
    for formula in FORMULAS:
        assert formula.title
        for told in (formula.definition, formula.range, formula.source, formula.good_for):
            assert len(told) > 8, formula.name
        assert not told.endswith("."), "the command ends the sentence"
        assert "textstat" in formula.departs or not formula.departs


def test_the_departures_told_are_of_this_textstat():
    """If textstat mends its formula, our note has to go."""
    from textstat.backend.metrics import coleman_liau_index

    source = Path(inspect.getsourcefile(coleman_liau_index.__wrapped__)).read_text(encoding="utf-8")
    assert "0.058 *" in source or "0.058*" in source


@given(st.integers(1, 10**7), st.integers(1, 10**5))
def test_longer_sentences_are_never_easier(words, sentences):
    if sentences * 2 > words:
        return
    base = Counts(sentences, words, 2 * words, 5 * words, words // 2, words // 10, words // 10, words // 4, words // 5)
    longer = dataclasses.replace(base, sentences=max(1, sentences // 2))
    for formula in FORMULAS:
        rise = formula.value(longer) - formula.value(base)
        assert rise <= 1e-9 if formula.name == "flesch_reading_ease" else rise >= -1e-9


def test_every_formula_has_a_title_also_those_of_other_languages():
    from reader.readability.formulas import title_of
    from reader.readability.textstat_method import LANGUAGES

    names = {name for _, names in LANGUAGES.values() for name in names}
    plain = {name for name in names if title_of(name) == name.replace("_", " ").capitalize()}
    assert plain == {"flesch_reading_ease"}, "only there it is the title"
    assert title_of("wiener_sachtextformel_1") == "Wiener Sachtextformel 1 (German)"
    assert title_of("lix") == "LIX"
    assert title_of("reading_minutes") == "Reading minutes"
