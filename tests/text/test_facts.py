from __future__ import annotations

import pytest

from reader.text.facts import Facts, Kind, facts, quotations
from reader.text.parse import parse


def of(sentence: str) -> Facts:
    return facts(parse(sentence))


def keys(sentence: str, kind: Kind) -> set[str]:
    return {fact.key for fact in of(sentence).of(kind)}


@pytest.mark.parametrize(
    ("sentence", "value", "unit", "qualifier"),
    [
        ("About 144 people took part.", "144", "people", "about"),
        ("More than 100,000 people live with MS.", "100000", "people", "over"),
        ("There are a dozen treatments.", "12", "treatment", ""),
        ("She took 2.5 mg of it.", "2.5", "milligram", ""),
        ("It costs £5 million.", "5000000", "pound", ""),
        ("Nearly 70% of them left.", "70", "percent", "nearly"),
        ("It lasted twenty-five minutes.", "25", "minute", ""),
        ("Two hundred and six bones were found.", "206", "bone", ""),
        ("A 24-hour ban was announced.", "24", "hour", ""),
        ("It opened in 1998.", "1998", "date", ""),
        ("At least 18 doctors came.", "18", "doctor", "at least"),
        ("It is open to members age 16 and over.", "16", "", "at least"),
        ("The third digit is missing.", "3th", "digit", ""),
    ],
)
def test_numbers(sentence: str, value: str, unit: str, qualifier: str) -> None:
    found = [fact for fact in of(sentence).of(Kind.NUMBER) if fact.key == value]
    assert found, of(sentence).of(Kind.NUMBER)
    assert found[0].qualifier == qualifier
    if unit:
        assert found[0].about == {unit}


def test_one_counts_only_where_it_counts() -> None:
    assert keys("One doctor came.", Kind.NUMBER) == {"1"}
    assert keys("She wants the red one.", Kind.NUMBER) == set()


def test_dates_are_not_the_verbs_that_look_like_them() -> None:
    assert keys("He left on Monday in March.", Kind.DATE) == {"monday", "march"}
    assert keys("It may fall and they march on.", Kind.DATE) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "It did not work.",
        "Nobody came.",
        "It never stops.",
        "They left without him.",
        "They were unable to come.",
        "He failed to pay.",
    ],
)
def test_negation(sentence: str) -> None:
    assert keys(sentence, Kind.NEGATION) == {"not"}


def test_not_only_does_not_deny() -> None:
    assert keys("It was not only cheap but good.", Kind.NEGATION) == {"not only"}


@pytest.mark.parametrize(
    ("sentence", "hedge"),
    [
        ("It may help.", "possible"),
        ("It is possible that it helps.", "possible"),
        ("It seems to help.", "seem"),
        ("Early results are in.", "early"),
        ("They believe that it helps.", "think"),
        ("He usually came late.", "usual"),
        ("They tried to leave.", "try"),
        ("According to Smith, it works.", "said"),
        ("She has to pay.", "must"),
    ],
)
def test_hedges(sentence: str, hedge: str) -> None:
    assert hedge in keys(sentence, Kind.HEDGE)


def test_the_month_of_may_is_no_hedge() -> None:
    assert keys("They met in May.", Kind.HEDGE) == set()


def test_a_guard_reaches_the_verbs_that_share_it() -> None:
    found = {one.lemma: one.guards for one in of("It may help nerves and protect them.").predicates}
    assert found["help"] == found["protect"] == {"possible"}
    free = {one.lemma: one.guards for one in of("It may help nerves and it protects them.").predicates}
    assert free["protect"] == frozenset()


def test_a_leading_condition_holds_for_both_verbs() -> None:
    found = {one.lemma: one.guards for one in of("If it rains, we stay and they leave.").predicates}
    assert found["stay"] == found["leave"] == {"if"}


def test_what_is_said_with_be_is_a_predicate() -> None:
    assert {one.lemma: one.guards for one in of("The drug is not safe.").predicates}["safe"] == {"not"}


def test_the_passive_has_the_same_links_as_the_active() -> None:
    active, passive = of("Germany beat France."), of("France was beaten by Germany.")
    assert {("beat", "subj", "germany"), ("beat", "obj", "france")} <= set(active.links)
    assert {("beat", "subj", "germany"), ("beat", "obj", "france")} <= set(passive.links)


def test_a_relative_pronoun_stands_for_its_noun() -> None:
    assert ("live", "subj", "nurse") in of("The nurse who lives here is ill.").links


def test_joined_verbs_share_their_subject() -> None:
    assert ("move", "subj", "he") in of("He was born in Turin and moved to Lisbon.").links


def test_an_apposition_says_what_be_says() -> None:
    assert ("smith", "is", "head") in of("Smith, the head of the clinic, spoke.").links


def test_conditions_comparisons_amounts_and_causes() -> None:
    assert keys("It works if it is cold.", Kind.CONDITION) == {"if"}
    assert keys("Only adults may come.", Kind.CONDITION) == {"only"}
    assert "than" in keys("It is larger than that.", Kind.COMPARISON)
    assert "compared" in keys("Compared with a placebo, it helped.", Kind.COMPARISON)
    assert "some" in keys("Some people left.", Kind.SCOPE)
    assert "mod progressive" in keys("It helps people with progressive MS.", Kind.SCOPE)
    assert keys("It led to a war.", Kind.CAUSE) == {"lead"}
    assert keys("He led a band.", Kind.CAUSE) == set()
    assert keys("Smoking is linked to cancer.", Kind.CAUSE) == {"link"}


def test_directions() -> None:
    assert "down" in keys("It did not show a reduction in pain.", Kind.COMPARISON)
    assert "up" in keys("Prices rose.", Kind.COMPARISON)


def test_quotations_are_kept_byte_for_byte() -> None:
    assert quotations('He said: “It’s  odd.” and "so"') == ["It’s  odd.", "so"]


def test_names() -> None:
    assert keys("The doctor met Anna Lindqvist in Leeds.", Kind.NAME) == {"Anna", "Lindqvist", "Leeds"}
    assert keys("Although it rained, I went.", Kind.NAME) == set()


def test_lists_are_groups() -> None:
    assert frozenset({"fungus", "plant", "animal"}) in of("They eat fungi, plants and animals.").groups
