from __future__ import annotations

import pytest

from reader.readability.scoring import score

EASY = "We went to the shop. It was hot and we had no milk. Then we came home and had some tea."
RARE = "The neurologist saw lesions. Myelin was inflamed. An antibody attacked it. Sclerosis followed."
LONG = (
    "We went to the shop in the morning and we got some milk and bread for the children, and then we came home and had "
    "some tea in the garden with the people who live next door to us and who have two dogs and a cat that they love."
)
ABSTRACT = (
    "The implementation of the recommendation led to an improvement in the organisation and to a reduction in the "
    "duration of the examination. The consideration of the information was the responsibility of the administration."
)


def names(text):
    return [reason.name for reason in score(text).reasons]


def test_an_easy_text_has_none():
    assert names(EASY) == []


@pytest.mark.parametrize(("text", "name"), [(RARE, "rare words"), (LONG, "long sentences")])
def test_the_strongest_reason_comes_first(text, name):
    assert names(text)[0] == name


def test_abstract_words_are_named():
    found = {reason.name: reason.sentence for reason in score(ABSTRACT).reasons}
    assert "abstract words" in found
    assert "implementation" in found["abstract words"]


def test_a_reason_names_words_of_the_text():
    sentence = score(RARE).reasons[0].sentence
    assert "neurologist" in sentence
    assert sentence.endswith(".")
    for word in sentence.partition("such as ")[2].rstrip(".").replace(" and ", ", ").split(", "):
        assert word in RARE


def test_names_and_figures_are_no_examples():
    sentence = score("The Barcelona neurologist Tomaszewski saw 23,456 lesions with Zbigniew.").reasons[0].sentence
    assert "Tomaszewski" not in sentence
    assert "Zbigniew" not in sentence
    assert "23" not in sentence


def test_reasons_account_for_the_level():
    """Their sum is about the distance from easy articles, whose level is 3.4 or so; small ones are left unsaid."""
    found = score(RARE)
    assert sum(reason.by for reason in found.reasons) > 0.5
    assert all(reason.by >= 0.1 for reason in found.reasons)
    assert [reason.by for reason in found.reasons] == sorted((reason.by for reason in found.reasons), reverse=True)


def test_a_long_text_is_sampled():
    text = f"{EASY} " * 500 + RARE
    assert len(score(text).sentences) > 1000
    assert isinstance(score(text).reasons, tuple)
