"""The parts that a summary is chosen with: openings, claims, quotations, the graph, the choice."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.plain.summary import abroad
from reader.plain.summary.claims import claims
from reader.plain.summary.cutting import check_less, shorter
from reader.plain.summary.graph import centralities, cosine, direction, vectors
from reader.plain.summary.openings import Tie, bare, opening
from reader.plain.summary.quoting import held
from reader.plain.summary.reading import Reading, read_units
from reader.plain.summary.units import units
from reader.text.facts import facts
from reader.text.parse import parse
from reader.text.sentences import sentence_spans
from tests.making import article, section


@pytest.mark.parametrize(
    ("sentence", "points"),
    [
        ("It uses chemotherapy to clear away the immune system.", "It"),
        ("They cannot grow into new nerve cells.", "They"),
        ("She moved her exercises to the morning.", "She"),
        ("This means that they were having relapses.", "This"),
        ("These cells release chemicals.", "These"),
        ("Several studies had suggested that these cells protect nerves.", "these"),
        ("In MS the body’s own defences damage that coating.", "that"),
        ("Everyone who took part in it had active MS.", "it"),
        ("Some look for medicines that wake young cells.", "Some"),
        ("Others study whether cells can protect what is left.", "Others"),
        ("There was disappointing news as well.", "as well."),
        ("The fastest fibres reach more than a hundred.", "hundred"),
        ("The German doctor Rudolf Virchow chose it in 1854.", "it"),
        ("I would highly recommend against doing that.", "that"),
        ("The same is true of web design.", "The same is"),
        ("If you do, then you are in luck with a board for your computer.", "If you do,"),
        ("Which is why the bridge was closed.", "Which is"),
        ("“AI was not taught in school until recently,” he says.", "he"),
        ("Another improvement changed the default.", "Another"),
    ],
)
def test_words_that_point_out_of_the_sentence_are_seen(sentence: str, points: str) -> None:
    assert opening(parse(sentence)).pointing == points


@pytest.mark.parametrize(
    "sentence",
    [
        "It is possible that some people were helped.",
        "It’s possible that some people were helped by the treatment and that others were not.",
        "It takes years to test a medicine.",
        "It rained all day in Leeds.",
        "Maria said that she was glad.",
        "The nurses say that they are tired.",
        "People who use wheelchairs say that it is easy when they book a place.",
        "Those who have no car saw their friends more often.",
        "There are about a dozen treatments.",
        "The trial has found that the cells are safe.",
        "A dog is an animal that likes its master.",
        "MSCT was safe, they reported.",
        "Nobody paid, and that was a mistake.",
        "Call 999 if an arm goes weak: these may be signs of a stroke.",
        "If you do exercises, rest afterwards.",
    ],
)
def test_words_that_mean_something_in_the_sentence_do_not_point_out_of_it(sentence: str) -> None:
    assert opening(parse(sentence)).pointing == ""


def test_what_the_title_names_need_not_be_pointed_at() -> None:
    sentence = parse("Treatment in this trial has finished.")
    assert opening(sentence).pointing == "this"
    assert opening(sentence, {"trial"}).pointing == ""


@pytest.mark.parametrize(
    ("sentence", "tie", "connective"),
    [
        ("But scientists will look at it.", Tie.CONTRAST, "But "),
        ("However, the drug did not help.", Tie.CONTRAST, "However, "),
        ("Small studies can only hint at an answer, though, and that is why.", Tie.CONTRAST, ""),
        ("Still, the drug is safe.", Tie.CONTRAST, "Still, "),
        ("Still water is safe.", Tie.NONE, ""),
        ("So the river rose.", Tie.SEQUEL, "So "),
        ("So far, nobody knows.", Tie.NONE, ""),
        ("For example, a lamp helps.", Tie.SEQUEL, "For example, "),
        ("Second thoughts came late.", Tie.NONE, ""),
        ("The drug did not help.", Tie.NONE, ""),
        ("In addition to pain, the drug eases sleep.", Tie.NONE, ""),
        ("Instead of pills, they took walks.", Tie.NONE, ""),
        ("The trouble is that repair becomes less reliable.", Tie.CONTRAST, ""),
        ("In summary, the drug is safe.", Tie.SEQUEL, "In summary, "),
    ],
)
def test_connectives_at_the_head_are_seen(sentence: str, tie: Tie, connective: str) -> None:
    found = opening(parse(sentence))
    assert (found.tie, found.connective) == (tie, connective)


@pytest.mark.parametrize(
    ("sentence", "noun"),
    [("The results did not show it.", "result"), ("The early results are in.", ""), ("Results are in.", "")],
)
def test_a_bare_subject_is_told(sentence: str, noun: str) -> None:
    assert bare(parse(sentence)) == noun


@pytest.mark.parametrize(
    ("sentence", "denies", "promises"),
    [
        ("The drug reduced pain.", False, True),
        ("MSCT was safe, they reported.", False, True),
        ("The drug did not reduce pain.", True, False),
        ("The trial found no benefit.", True, False),
        ("The drug failed to ease pain.", True, False),
        ("Some people were helped and others were not.", True, False),
        ("The house is red.", False, False),
        ("The house is not red.", False, False),
        ("A thin fibre without myelin carries messages.", False, False),
        ("She works in a shop.", False, False),
    ],
)
def test_promises_and_denials_are_told_apart(sentence: str, denies: bool, promises: bool) -> None:
    found = claims(parse(sentence), facts(parse(sentence)))
    assert (found.denies, found.promises) == (denies, promises)


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("They will share the results in May.", "ahead"),
        ("The last of the 144 people finished treatment.", "counts"),
        ("The trial was small.", "limits"),
        ("The coating is called myelin.", "defines"),
        ("The drug may help.", "hedged"),
        ("We asked whether it helps.", "hedged"),
    ],
)
def test_what_a_sentence_is_good_for_is_told(sentence: str, role: str) -> None:
    assert getattr(claims(parse(sentence), facts(parse(sentence)), {"myelin"}), role)


def test_the_next_in_a_row_is_not_what_comes_next() -> None:
    signal = "The signal leaps from one gap to the next."
    assert not claims(parse(signal), facts(parse(signal))).ahead
    step = "The next step is a larger trial."
    assert claims(parse(step), facts(parse(step))).ahead


def one_reading(sentence: str) -> Reading:
    (found,) = read_units(units(article(section("Wine", sentence))), "en")
    return found


@pytest.mark.parametrize(
    ("sentence", "whole"),
    [
        ("Rosé is also made by blending red and white wine.", True),
        ("A still wine made from white and sometimes black grapes.", False),
        ("The words and phrases that people type into search engines to find what they want.", False),
        ("One last bit of encouragement before you go…", False),
        ("Press the grapes and keep the juice.", True),
        ("had a glass of wine and went home.", False),
    ],
)
def test_pieces_of_sentences_are_not_taken_for_whole_ones(sentence: str, whole: bool) -> None:
    assert one_reading(sentence).whole == whole


def test_a_subject_is_one_thing() -> None:
    assert one_reading("Red wine keeps for years.").subject == {"red", "wine"}
    assert not one_reading("Wine and beer both hold alcohol.").subject


@pytest.mark.parametrize(
    ("text", "speech"),
    [
        ("“We are sure. It works,” he said. They left.", [True, True, False]),
        ('She said: "We left early today. Nobody saw us." It rained.', [True, True, False]),
        ("He said “the bridge is a danger to us all” on Monday.", [False]),
        ("“The bridge is a danger to every one of us.”", [True]),
        ("One clear question, such as “Does heat make my legs weaker?”, is easier to answer.", [False]),
        ("They call it “the big one”.", [False]),
        ("‘It will fall. We know it,’ said Ann’s friend. The boys’ dog ran.", [True, True, False]),
        ("„Ich gehe schwimmen“, erzählt Herr Brandt. „Danach habe ich leichte Beine.“ Er lacht.", [False, True, False]),
        ("Nothing is quoted here. Nor here.", [False, False]),
    ],
)
def test_speech_that_nobody_is_named_for_is_told(text: str, speech: list[bool]) -> None:
    language = "de" if "„" in text else "en"
    assert held(text, sentence_spans(text, language)) == speech


def test_openings_of_other_languages_are_known_by_their_words() -> None:
    assert abroad.contrasts("Aber das Mittel hilft nicht.", "de")
    assert abroad.leans("Es macht Angst.", "de") == "es"
    assert abroad.leans("Viele Menschen kennen das.", "de") == "das"
    assert abroad.leans("Bei MS ist diese Hülle beschädigt.", "de") == "diese"
    assert abroad.leans("Der Arzt kommt.", "de") == ""
    assert abroad.denies("Das Mittel hilft nicht.", "de")
    assert abroad.leans("C’est la fin.", "fr") == "c'est"
    assert not abroad.contrasts("Mutta se ei auta.", "fi")


WORDS = st.lists(st.sampled_from(["trial", "myelin", "nerve", "scan", "lesion", "the", "and"]), max_size=6)


@settings(max_examples=50, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=7))
def test_a_centrality_is_the_sum_of_the_cosines_with_all_others(texts: list[list[str]]) -> None:
    found = vectors(texts, "en")
    degrees = [
        sum(cosine(one, other) for number, other in enumerate(found) if number != at) for at, one in enumerate(found)
    ]
    highest = max(degrees)
    expected = [degree / highest if highest > 1e-9 else 0.0 for degree in degrees]
    got = centralities(found)
    if highest > 1e-6:
        assert got == pytest.approx(expected, abs=1e-6)


@settings(max_examples=50, deadline=None)
@given(WORDS, WORDS)
def test_likeness_is_between_none_and_all_and_the_same_both_ways(one: list[str], other: list[str]) -> None:
    first, second = vectors([one, other], "en")
    assert -1e-9 <= cosine(first, second) <= 1 + 1e-9
    assert cosine(first, second) == pytest.approx(cosine(second, first))
    assert not first or cosine(first, first) == pytest.approx(1)
    both = direction([first, second])
    assert not both or math.isclose(cosine(both, both), 1)


def test_common_words_weigh_nothing_and_rare_ones_most() -> None:
    (found,) = vectors([["the", "people", "myelin"]], "en")
    assert "the" not in found
    assert found["myelin"] > found.get("people", 0.0)


def test_a_language_without_a_list_weighs_words_by_how_seldom_they_are() -> None:
    first, second = vectors([["ja", "koira"], ["ja", "kissa"]], "xx")
    assert "ja" not in first
    assert cosine(first, second) == 0


@pytest.mark.parametrize(
    ("sentence", "less"),
    [
        (
            "A study published in May by a team in Leeds found that the drug is safe.",
            "A study found that the drug is safe.",
        ),
        ("Early results announced today in Rome, showed that it is safe.", "Early results showed that it is safe."),
        ("Figures released on Tuesday show a rise.", "Figures show a rise."),
        ("Patients treated early recovered.", ""),
        ("The company announced today that it will close, and shares fell.", ""),
        ("The study, which was published in May, found nothing.", ""),
    ],
)
def test_where_a_result_was_published_may_go_and_nothing_else(sentence: str, less: str) -> None:
    assert shorter(parse(sentence))[0] == less
    if less:
        assert all(verdict.passed for verdict in check_less(sentence, [less]))
    assert not all(verdict.passed for verdict in check_less("It did not help.", ["It helped."]))


@pytest.mark.parametrize(
    ("sentence", "less", "rule"),
    [
        ("WASHINGTON (January 24, 2017) — The drug is safe.", "The drug is safe.", "dateline"),
        ("RAJSHAHI, Dec 20, 2025 (BSS) - The rains came early.", "The rains came early.", "dateline"),
        ("NEW YORK, May 3 – The rains came early.", "The rains came early.", "dateline"),
        ("MARTINEZ-BELTRAN: The rains came early.", "", ""),
        ("MSCT – a treatment with cells – is safe.", "", ""),
        (
            "The drug did not reduce inflammation (measured by new lesions on a scan) in the trial.",
            "The drug did not reduce inflammation in the trial.",
            "measure",
        ),
        ("The drug was safe (tested in 12 people) in the trial.", "", ""),
        ("The drug was safe (which nobody had expected) in the trial.", "", ""),
    ],
)
def test_datelines_and_ways_of_measuring_may_go(sentence: str, less: str, rule: str) -> None:
    found, edits = shorter(parse(sentence))
    assert found == less
    assert [edit.rule for edit in edits] == [rule] * bool(rule)
    assert not less or all(verdict.passed for verdict in check_less(sentence, [less]))
