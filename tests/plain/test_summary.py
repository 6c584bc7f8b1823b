"""Summaries: what was chosen, what may not fall out, and where every word comes from."""

from __future__ import annotations

import dataclasses
import json
import random
import re
from functools import cache
from pathlib import Path

import pytest

import reader
from reader import read_article, score, summarise
from reader.model.article import Article, Code, Paragraph, Prose, Quote, Section, Span, SpanKind
from reader.plain.model import Road, Summary
from reader.plain.notices import ABROAD, NOTICE, SUMMARY_NOTICE
from reader.plain.summary.bonds import bonds
from reader.plain.summary.graph import vectors
from reader.plain.summary.reading import read_units
from reader.plain.summary.units import units
from tests import golden
from tests.making import article, bullets, section
from tests.shared import shared

SAMPLES = [one for one in golden.samples() if one.format in ("markdown", "mail", "feed") or "nine" in one.name]


@cache
def summary(sample: golden.Sample) -> Summary:
    return summarise(golden.read(sample))


def named(sample: golden.Sample) -> str:
    return sample.folder.name


def sources(made: Summary) -> list[str]:
    return [source for one in made.sentences for source in one.sources]


# The article the program was made for


@cache
def seed() -> tuple[Article, Summary]:
    path = next(iter(shared("seed").glob("*.txt")))
    read = read_article(str(path))
    return read, summarise(read)


def test_the_seed_is_summed_up_in_easy_words_with_what_was_found_and_what_was_not() -> None:
    _, made = seed()
    assert 3 <= len(made.sentences) <= 7
    assert score(made.text).formulas["flesch_kincaid_grade"] <= 8
    assert re.search(r"\bMSCT is safe\b", made.text)
    assert re.search(r"\bdid not show a (?:reduction|drop|fall|cut) in inflammation\b", made.text)
    assert "possible that some people had a" in made.text
    assert "scientists will now look at" in made.text, "what comes next"


def test_the_seeds_first_section_promises_nothing_that_it_does_not_take_back() -> None:
    _, made = seed()
    lead = made.sections[0].text
    assert "safe" in lead
    assert "did not show" in lead


# Every sample


@pytest.mark.parametrize("sample", SAMPLES, ids=named)
def test_a_summary_is_three_to_seven_sentences_and_that_of_a_section_one_to_three(sample: golden.Sample) -> None:
    made, read = summary(sample), golden.read(sample)
    assert 3 <= len(made.sentences) <= 7
    assert [one.id for one in made.sections] == [one.id for one in read.sections]
    for one, found in zip(made.sections, read.sections, strict=True):
        whole = [
            sentence
            for block in found.blocks
            if isinstance(block, Paragraph)
            for sentence in block.prose.sentences
            if sentence.text.endswith(".")
        ]
        assert len(one.sentences) <= 3
        assert one.sentences or not whole


@pytest.mark.parametrize("sample", SAMPLES, ids=named)
def test_every_number_and_quotation_stands_in_the_source(sample: golden.Sample) -> None:
    read = golden.read(sample)
    texts = {one.id: one.text for one in read.sentences}
    for one in summary(sample).every:
        source = " ".join(" ".join(texts[name].split()) for name in one.sources)
        for number in re.findall(r"\d+(?:[.,]\d+)*", one.text):
            assert number in source
        for quoted in re.findall(r"[“„][^”“]*[”“]|\"[^\"]*\"", one.text):
            assert quoted in source


@pytest.mark.parametrize("sample", SAMPLES, ids=named)
def test_every_sentence_names_its_sources_and_every_rewriting_passed_the_gate(sample: golden.Sample) -> None:
    known = {one.id for one in golden.read(sample).sentences}
    for one in summary(sample).every:
        assert one.sources
        assert set(one.sources) <= known
        assert all(verdict.passed for verdict in one.verdicts)
        assert bool(one.verdicts) == (one.road == Road.RULES)


@pytest.mark.parametrize("sample", SAMPLES, ids=named)
def test_nothing_chosen_lacks_what_it_may_not_stand_without(sample: golden.Sample) -> None:
    read = golden.read(sample)
    language = read.language[:2]
    readings = read_units(units(read), language)
    found = bonds(readings, vectors([one.stems for one in readings], language))
    ids = {one.unit.id: one.unit.index for one in readings}
    chosen = {ids[source] for source in sources(summary(sample))}
    for index in chosen:
        assert found[index].beside <= chosen, readings[index].unit.text
    for number, one in enumerate(summary(sample).sections):
        inside = {reading.unit.index for reading in readings if reading.unit.section == number}
        chosen = {ids[source] for sentence in one.sentences for source in sentence.sources}
        for index in chosen:
            assert found[index].beside & inside <= chosen, readings[index].unit.text


@pytest.mark.parametrize("sample", SAMPLES, ids=named)
def test_sentences_stand_in_the_order_of_the_article(sample: golden.Sample) -> None:
    order = [one.id for one in golden.read(sample).sentences]
    for made in [summary(sample).sentences, *(one.sentences for one in summary(sample).sections)]:
        places = [order.index(one.sources[0]) for one in made]
        assert places == sorted(places)


def test_the_lead_of_the_trial_is_told_with_what_was_not_found() -> None:
    text = summary(next(one for one in SAMPLES if "trial" in one.name)).sections[0].text
    assert "safe" in text
    assert "did not show" in text


def test_the_trial_is_told_with_what_was_found_what_was_not_and_how_far_it_goes() -> None:
    text = summary(next(one for one in SAMPLES if "trial" in one.name)).text
    assert "safe" in text
    assert "did not show" in text
    assert "It’s possible that some people were helped by the treatment and that others were not." in text


# What takes a promise back

FILLER = [
    "The clinic stands near the river in the north of the town.",
    "Doctors there see about forty people on a busy day.",
    "The building was put up in 1972 and has three floors.",
    "A bus stops in front of the door every ten minutes.",
    "Nurses train at the college on the other side of the road.",
    "The garden behind the house has benches and old trees.",
    "Patients like the café, which sells soup and bread.",
    "The town has grown since the railway came.",
]
PAIRS = [
    ("The study found that the drug was safe.", "It did not reduce pain in the people who took the drug."),
    ("Tests showed that the vaccine protects children.", "The vaccine did not protect people over 80."),
    ("The diet improved sleep in most people, the team reported.", "The diet failed to improve their mood."),
    (
        "Researchers found that the exercises help with balance.",
        "The exercises had no effect on pain, the study found.",
    ),
    (
        "The trial showed that the tablets reduce blood pressure.",
        "The tablets never reduced it in the oldest patients.",
    ),
    ("The new lamp improves sight, doctors report.", "But nobody found that the lamp helps at night."),
    (
        "The treatment was safe, and the results were promising.",
        "However, the treatment showed no benefit for walking.",
    ),
    ("The report shows that the scheme cut waiting times.", "The report found that the scheme did not save money."),
    ("The operation was a success for nine people.", "The operation did not help the other eleven people."),
    ("Scientists found that the cream eases itching.", "The cream may ease itching in some children only."),
    ("The app helps people to take their medicine.", "Yet the app did not help people who live alone."),
    ("The cells were safe, the team found.", "There was no reduction in inflammation, the team found."),
]


@pytest.mark.parametrize(("promise", "denial"), PAIRS)
@pytest.mark.parametrize("apart", [0, 3])
@pytest.mark.parametrize("most", [3, 5])
def test_what_takes_a_promise_back_stays_while_the_promise_stays(
    promise: str, denial: str, apart: int, most: int
) -> None:
    if denial.startswith(("But", "However", "Yet", "It ")) and apart:
        apart = 0
    filler = random.Random(promise).sample(FILLER, len(FILLER))  # noqa: S311 - no secret
    lines = [*filler[:2], promise, *filler[2 : 2 + apart], denial, *filler[2 + apart :]]
    read = article(section(None, " ".join(lines[:5]), " ".join(lines[5:])), title="News from the clinic")
    ids = {one.text: one.id for one in read.sentences}
    made = summarise(read, sentences=most)
    chosen = set(sources(made))
    if ids[promise] in chosen:
        assert ids[denial] in chosen
    lead = {source for one in made.sections[0].sentences for source in one.sources}
    if ids[promise] in lead:
        assert ids[denial] in lead


@pytest.mark.parametrize(("promise", "denial"), PAIRS)
def test_a_result_is_told_with_its_denial_where_there_is_room(promise: str, denial: str) -> None:
    lines = [*FILLER[:2], promise, denial, *FILLER[2:]]
    read = article(section(None, " ".join(lines)), title="What the study found")
    ids = {one.text: one.id for one in read.sentences}
    chosen = set(sources(summarise(read, sentences=6)))
    assert ids[denial] in chosen


# Sentences that lean on others


def test_a_sentence_that_points_back_comes_with_the_one_it_points_to() -> None:
    lines = [
        "Anna Berg, a nurse in Hull, has built a lamp for people who see badly.",
        "It won a prize for lamps that help people who see badly.",
        *FILLER,
    ]
    read = article(section(None, " ".join(lines)), title="A lamp for people who see badly")
    for most in (1, 2, 3, 5):
        chosen = sources(summarise(read, sentences=most))
        assert "s1.2" not in chosen or "s1.1" in chosen


def test_a_connective_goes_only_where_the_gate_lets_it_and_is_told_as_an_edit() -> None:
    lines = [
        "Is it dear?",
        "And the library lends the lamp to everybody in Hull.",
        "The town lies on the coast.",
    ]
    read = article(section(None, " ".join(lines)), title="The library lends a lamp")
    made = summarise(read)
    (one,) = [one for one in made.sentences if one.sources == ("s1.2",)]
    assert one.text == "The library lends the lamp to everybody in Hull."
    assert one.road == Road.RULES
    assert (one.edits[0].rule, one.edits[0].before) == ("connective", "And")
    assert one.verdicts


def test_a_cause_is_not_cut_from_its_effect() -> None:
    lines = ["Rain fell for a week.", "So the river rose and the bridge was closed.", "Buses take another way now."]
    read = article(section(None, " ".join(lines)), title="The bridge is closed")
    for most in (1, 2, 3):
        made = summarise(read, sentences=most)
        for one in made.sentences:
            if one.sources == ("s1.2",):
                assert "s1.1" in sources(made)
                assert one.text.startswith("So ")


def test_the_first_sentence_of_a_section_may_answer_its_heading() -> None:
    read = article(
        section(None, "Milk is white."),
        section("Can milk be frozen?", "Yes, for a month. Freeze it in small bottles. The taste stays as it was."),
    )
    made = summarise(read)
    assert made.sections[1].text.startswith("Yes, for a month.")
    assert "s2.1" not in sources(made)


# Who speaks


def test_quotations_are_given_to_somebody_or_left_out() -> None:
    lines = [
        "The bridge in Hull will be closed for two years.",
        "“The bridge in Hull will fall. We must close the bridge,” said Ann Lee.",
        "“The bridge in Hull is quite safe for everybody.”",
        "The town council of Hull pays for the new bridge.",
        "Ann Lee said the bridge was “a danger to every child in the town of Hull”.",
    ]
    read = article(section(None, *lines), title="The bridge in Hull")
    made = summarise(read)
    assert "will fall" not in made.text
    assert "quite safe" not in made.text
    for one in made.every:
        assert "“" not in one.text or "Ann Lee said" in one.text


def test_quotes_code_notes_and_foreign_paragraphs_are_no_part_of_it() -> None:
    marked = Prose("The price is 20 pounds.1 It is paid once.", spans=(Span(SpanKind.FOOTNOTE, 23, 24, target="1"),))
    read = article(
        section(
            None,
            Paragraph(marked),
            Quote(Prose("The price is far too high.")),
            Code(Prose("price = 20.")),
        ),
        title="The price",
    )
    made = summarise(read)
    assert made.text.startswith("The price is 20 pounds.")
    assert "20 pounds.1" not in made.text
    assert "too high" not in made.text
    assert "price =" not in made.text


# Other shapes and languages


def test_other_languages_are_summed_up_in_their_own_sentences_and_say_so() -> None:
    sample = next(one for one in SAMPLES if "hitze" in one.name)
    made, read = summary(sample), golden.read(sample)
    assert made.level is None
    assert made.notice == ABROAD["de"]
    texts = {one.id: " ".join(one.text.split()) for one in read.sentences}
    assert all(one.text == texts[one.sources[0]] and one.road == Road.ORIGINAL for one in made.every)
    assert made.kept == len(made.every)
    assert "Es macht Angst" not in made.text or "kennen das" in made.text


def test_a_notice_is_in_the_articles_language_or_else_in_english() -> None:
    for language, told in ABROAD.items():
        assert summarise(article(section(None, "A b c d."), language=f"{language}-XX")).notice == told
    finnish = summarise(article(section(None, "A b c d."), language="fi")).notice
    assert finnish.startswith(SUMMARY_NOTICE)
    assert "only English is made plainer" in finnish


def test_a_section_tells_of_what_its_heading_names() -> None:
    read = article(
        section(None, "Two things set the body’s clock."),
        section(
            "How is melatonin different?",
            "Light and melatonin both set the body’s clock, but there the likeness ends. Light comes from outside and "
            "reaches the brain through the eyes. Melatonin is made by the brain itself in the dark. Both can be weak.",
        ),
        title="The body’s clock",
    )
    told = summarise(read).sections[1].text
    assert "Melatonin is made" in told or "brain itself makes melatonin" in told
    assert "likeness ends" not in told


def test_what_holds_for_those_who_were_asked_is_not_told_to_all() -> None:
    read = article(
        section(
            "Goals",
            "Your money moves need to be linked to your goals. Do you want to buy a house? Then one of your goals "
            "needs to be saving for a large payment to the seller of the house.",
        ),
        title="Money",
    )
    told = summarise(read).sections[-1].text
    assert "linked to your goals" in told
    assert "One of your goals" not in told


def test_the_notice_says_who_made_it_and_how_much_stayed() -> None:
    made = summarise(article(section(None, "The physician purchased a car. It rained."), title="A car"))
    assert made.notice == f"{NOTICE}: a summary. 2 of 4 sentences stayed as they were."
    assert "The doctor bought a car." in made.text


@pytest.mark.parametrize(
    "blocks",
    [
        ["One."],
        ["Hello"],
        ["Really? Why?"],
        [bullets("Eggs", "Milk", "Bread")],
        [Code(Prose("x = 1"))],
        ["“They left. Nobody knows why.”"],
        ["a " * 4000],
        ["It. " * 200],
        ["((((" * 50 + "a."],
        ["\u202e They left. \x07 𝔘𝔫𝔦 ﬁsh 🐟🐟."],
    ],
)
@pytest.mark.parametrize("language", ["en", "de", "ja"])
def test_odd_articles_are_survived(blocks: list[object], language: str) -> None:
    made = summarise(article(section(None, *blocks), language=language))  # type: ignore[arg-type]
    assert len(made.sentences) <= 7
    assert made.as_dict()["kept"] <= len(made.every)


@pytest.mark.parametrize("most", [1, 2, 5])
def test_no_more_sentences_than_were_asked_for(most: int) -> None:
    read = golden.read(next(one for one in SAMPLES if "trial" in one.name))
    assert 1 <= len(summarise(read, sentences=most).sentences) <= most


def test_a_level_steers_the_words() -> None:
    read = golden.read(next(one for one in SAMPLES if "trial" in one.name))
    assert summarise(read, level="A2").level == "A2"
    with pytest.raises(reader.PlainspokenError, match="There is no level"):
        summarise(read, level="Z9")


def test_it_can_be_printed_as_an_article_with_the_same_headings() -> None:
    made = summary(next(one for one in SAMPLES if "trial" in one.name))
    assert made.article is not None
    assert [one.heading and one.heading.text for one in made.article.sections] == [
        None,
        "How is MSCT different?",
        "What happens next",
    ]
    assert made.article.text.startswith(made.text)


def test_it_is_frozen_and_the_same_every_time() -> None:
    sample = next(one for one in SAMPLES if "trial" in one.name)
    assert summarise(golden.read(sample)) == summary(sample)
    with pytest.raises(dataclasses.FrozenInstanceError):
        summary(sample).title = "x"  # type: ignore[misc]


@pytest.mark.parametrize("sample", SAMPLES, ids=named)
def test_the_json_form_holds_to_its_schema(sample: golden.Sample) -> None:
    import jsonschema

    path = Path(reader.__file__).parent / "schemas" / "summary.json"
    schema = json.loads(path.read_text(encoding="utf-8"))
    roads = {"roads": {"model": 0, "rules": 0, "original": 0}, "model": None}
    data = json.loads(json.dumps(summary(sample).as_dict())) | roads
    jsonschema.validate(data, schema)
    for broken in ({**data, "notice": "A summary"}, {**data, "sections": [{}]}, {**data, "sentences": [{"text": "x"}]}):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(broken, schema)


def test_a_section_without_running_text_has_no_summary() -> None:
    read = article(
        section(None, "Milk is white."), Section("", Prose("Table"), 2, ()), section("More", "Tea is brown.")
    )
    made = summarise(read)
    assert [len(one.sentences) for one in made.sections] == [1, 0, 1]
