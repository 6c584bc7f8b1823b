"""Spoken forms: what is rewritten, and the laws of the map between said and written."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.speech import Spoken
from reader.text.rewriting import Edit, pattern_rule, rewrite, unchanged
from reader.text.spoken import spoken, spoken_map

SCRAPS = [*"“”’—- \n\u00a0\u00ad\u200b–.,()😀", "日本", " – ", "e.g.", "I.e.", " & ", "word", "Zoë", "10", "000", "☑ "]
SCRAPS += ["http://www.a-b.org/c?d", "www.x.de", "a.b@c.org"]
WRITTEN = st.text() | st.lists(st.sampled_from(SCRAPS), max_size=20).map("".join)
LANGUAGE = st.sampled_from(["en", "en-GB", "de", "fr", "zh", "xx"])

CASES = [
    ("“Yes,” she said.", '"Yes," she said.'),
    ("It’s the ‘best’ one", "It's the 'best' one"),
    ("He came – late – and left", "He came, late, and left"),
    ("He came—late—and left", "He came, late, and left"),
    ("a well‑known re-run", "a well-known re-run"),
    ("pages 10–12", "pages 10 to 12"),
    ("fruit, e.g. figs", "fruit, for example figs"),
    ("E.g. figs", "For example figs"),
    ("now, i.e. today", "now, that is today"),
    ("Marks & Sons", "Marks and Sons"),
    ("Q&A", "Q and A"),
    ("AT & T.", "AT and T."),
    ("soft\u00adware", "software"),
    ("zero\u200bwidth\ufeff", "zerowidth"),
    ("two  spaces\tand\nlines", "two spaces and lines"),
    ("10\u202f000 people", "10000 people"),
    ("at −5 degrees", "at minus 5 degrees"),
    ("see https://www.example.org/a/b?c=1.", "see example dot org."),
    ("see www.example.co.uk!", "see example dot co dot uk!"),
    ("see (http://example.org)", "see (example dot org)"),
    ("write to ann.lee@example.org now", "write to ann dot lee at example dot org now"),
    ("a smile 😀 stays", "a smile 😀 stays"),
    ("☑ Wash hands", "done: Wash hands"),
    ("plain words, 3.5 mg, Dr. Ek", "plain words, 3.5 mg, Dr. Ek"),
    ("a sign & ", "a sign & "),
    ("A = πr²", "A = πr squared"),
    ("20 m³ of water", "20 m cubed of water"),
    ("10⁶ cells at 10⁻³", "10 to the power of 6 cells at 10 to the power of minus 3"),
    ("e^(a+b) and 2^10", "e to the power of (a+b) and 2 to the power of 10"),
    ("(a+b)²", "(a+b) squared"),
    ("as was said²", "as was said²"),
    ("CO₂ and x₁₂", "CO2 and x12"),
]


@pytest.mark.parametrize(("written", "said"), CASES)
def test_what_voices_get_wrong_is_rewritten(written, said):
    assert spoken(written) == said


@pytest.mark.parametrize(
    ("language", "said"), [("de", "Hin und Her"), ("fr", "Hin et Her"), ("es-MX", "Hin y Her"), ("xx", "Hin & Her")]
)
def test_each_language_has_its_own_words(language, said):
    assert spoken("Hin & Her", language) == said


def test_powers_in_german_and_in_a_language_without_words_for_them():
    assert spoken("10⁻³ und m²", "de") == "10 hoch minus 3 und m hoch 2"
    assert spoken("10⁻³ et m²", "fr") == "10⁻³ et m²"


def test_english_abbreviations_stay_in_other_languages():
    assert spoken("Obst, e.g. Feigen, 3–4", "de") == "Obst, e.g. Feigen, 3-4"


@given(WRITTEN, LANGUAGE)
def test_saying_twice_is_saying_once(written, language):
    once = spoken(written, language)
    assert spoken(once, language) in (once, spoken(spoken(once, language), language))


@given(WRITTEN, LANGUAGE)
def test_the_pieces_cover_both_texts_in_order(written, language):
    holds(spoken_map(written, language), written)


def holds(said: Spoken, written: str) -> None:
    assert said.written == written
    at = (0, 0)
    for a, b, c, d in said.pieces:
        assert (a, c) == at
        assert a <= b
        assert c <= d
        assert (a, c) != (b, d)
        at = (b, d)
    assert at == (len(said.text), len(written))


@given(WRITTEN, LANGUAGE, st.data())
def test_there_and_back_covers_what_is_said(written, language, data):
    said = spoken_map(written, language)
    start = data.draw(st.integers(0, len(said.text)))
    end = data.draw(st.integers(start, len(said.text)))
    low, high = said.to_written(start, end)
    assert 0 <= low <= high <= len(written)
    back = said.to_spoken(low, high)
    if low < high:
        assert back[0] <= start
        assert back[1] >= end - _only_said(said, end)


def _only_said(said: Spoken, end: int) -> int:
    """Count the characters right before ``end`` that stand for nothing written."""
    return sum(min(b, end) - a for a, b, c, d in said.pieces if c == d and a < end <= b)


@given(WRITTEN, LANGUAGE)
def test_both_ways_rise(written, language):
    said = spoken_map(written, language)
    for carry, length in ((said.to_written, len(said.text)), (said.to_spoken, len(written))):
        places = [carry(place, place)[0] for place in range(length + 1)]
        assert places == sorted(places)
        steps = [carry(place, place + 1) for place in range(length)]
        assert all(low <= high for low, high in steps)
        assert all(before[0] <= after[0] and before[1] <= after[1] for before, after in pairwise(steps))


@given(WRITTEN, LANGUAGE)
def test_the_whole_stands_for_the_whole(written, language):
    said = spoken_map(written, language)
    kept = [(c, d) for a, b, c, d in said.pieces if b > a and d > c]
    if kept:
        assert said.to_written(0, len(said.text)) == (kept[0][0], kept[-1][1])


@given(st.text(st.sampled_from("abc "), max_size=20))
def test_unchanged_text_maps_onto_itself(text):
    said = unchanged(text)
    for start in range(len(text) + 1):
        for end in range(start, len(text) + 1):
            assert said.to_written(start, end) == (start, end) == said.to_spoken(start, end)


@given(st.text(st.sampled_from("abcd"), max_size=16), st.lists(st.sampled_from("abcd"), max_size=5), st.data())
def test_rules_compose(text, letters, data):
    said = unchanged(text)
    expected = text
    for letter in letters:
        pair = letter + data.draw(st.sampled_from(["", *"abcd"]))
        new = data.draw(st.text(st.sampled_from("abcdxy"), max_size=4))
        said = rewrite(said, pattern_rule(pair, new))
        expected = expected.replace(pair, new)
    assert said.text == expected
    holds(said, text)


def test_a_word_leads_back_to_what_it_stands_for():
    said = spoken_map("Eat figs, e.g. at\u00a0noon & with tea.")
    assert said.text == "Eat figs, for example at noon and with tea."

    def written(word):
        start = said.text.index(word)
        low, high = said.to_written(start, start + len(word))
        return said.written[low:high]

    assert written("figs") == "figs"
    assert written("example") == "e.g."
    assert written("noon") == "noon"
    assert written("with") == "with"
    assert written("tea") == "tea"


def test_a_written_word_leads_to_what_is_said_for_it():
    said = spoken_map("Go, i.e. run, www.ab.org now")
    start = said.written.index("i.e.")
    assert said.to_spoken(start, start + 4) == (4, 11)
    start = said.written.index("now")
    low, high = said.to_spoken(start, start + 3)
    assert said.text[low:high] == "now"


def test_removed_characters_belong_to_no_word_beside_them():
    said = spoken_map("one\u200b two")
    assert said.to_written(0, 3) == (0, 3)
    assert said.to_written(4, 7) == (5, 8)
    assert said.to_spoken(3, 4) == (3, 3)


def test_an_edit_inside_a_rewritten_piece_keeps_the_whole_piece():
    said = rewrite(unchanged("x e.g. y"), pattern_rule(r"e\.g\.", "for example"))
    again = rewrite(said, lambda text: [Edit(text.index("example"), text.index("example") + 2, "EX")])
    assert again.text == "x for EXample y"
    start = again.text.index("EX")
    assert again.to_written(start, start + 2) == (2, 6)
