"""What terms mean: in the article's words first, then in the lists', and never by a guess."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

from reader import read_article
from reader.plain.glossary import glossary
from reader.plain.glossary_model import Source
from reader.plain.glossary_patterns import definitions
from reader.plain.glossary_words import Text, abbreviations, dictionary, health_terms, plurals
from reader.text.parse import parse

HEALTH = "The doctor told the patient in the hospital about the treatment of the disease. "


def of(text: str):
    return glossary(read_article(text.encode(), media_type="text/markdown"))


def meanings(text: str) -> dict[str, str]:
    return {term.term: term.meaning for term in of(text).terms}


@pytest.mark.parametrize(
    ("text", "term", "meaning"),
    [
        ("It involved 144 people with active MS (which means you are having relapses).", "active MS",
         "you are having relapses"),
        ("The nerves are wrapped in a fatty coating called myelin.", "myelin", "a fatty coating"),
        ("It helps by repairing myelin, the coating that protects our nerves.", "myelin",
         "the coating that protects our nerves"),
        ("They were given a placebo, a dummy treatment, for a year.", "placebo", "a dummy treatment"),
        ("They counted new lesions, or areas of damage, on the scans.", "lesions", "areas of damage"),
        ("A nerve fibre, or axon, is a little like a wire.", "axon", "nerve fibre"),
        ("Hypertension, also called high blood pressure, harms the heart.", "hypertension", "high blood pressure"),
        ("Myelitis is an inflammation of the spinal cord.", "myelitis", "an inflammation of the spinal cord"),
        ("Some people have spasms (sudden tightening of the muscles).", "spasms", "sudden tightening of the muscles"),
        ("Dysphagia means trouble with swallowing.", "dysphagia", "trouble with swallowing"),
        ("Many tried cold submersion (i.e., ice baths).", "cold submersion", "ice baths"),
    ],
)  # fmt: skip
def test_an_article_s_own_definitions_are_found(text, term, meaning):
    assert [(found, said) for found, said, _ in definitions(parse(text))] == [(term, meaning)]


@pytest.mark.parametrize(
    "text",
    [
        "It rained, which means we stayed in.",
        "Note anything odd: a hot day, an infection, a missed dose, a quarrel, a long walk.",
        "We met Tomasz, a man who has asthma.",
        "The trial is a step towards hope.",
        "Myelin is not a kind of muscle that you can train.",
        "She is a nurse who works in Leeds.",
        "Avoid heat, or fatigue, at work.",
        "After the biopsy, the doctor that she saw was kind.",
        "Depression is a common problem for carers.",
    ],
)
def test_what_only_looks_like_a_definition_is_none(text):
    assert list(definitions(parse(text))) == []


def test_the_article_s_words_go_before_the_list_s():
    own = of(HEALTH + "Half of them got a placebo, a pill of sugar. A placebo tastes sweet.")
    (term,) = [one for one in own.terms if one.term == "placebo"]
    assert (term.meaning, term.source, term.sentence) == ("a pill of sugar", Source.ARTICLE, "s1.2")
    (term,) = [one for one in of(HEALTH + "Half of them got a placebo.").terms if one.term == "placebo"]
    assert (term.source, term.sentence) == (Source.GLOSSARY, None)
    assert "dummy" in term.meaning
    assert "GPL" in term.attribution


def test_every_place_of_a_term_is_told_and_the_longest_term_stands_there():
    article = read_article(
        b"# Multiple sclerosis\n\nPeople with relapsing MS and with multiple sclerosis (MS). New LESIONS and a lesion "
        b"of the spinal cord. The doctor treats the disease of the patient.\n",
        media_type="text/markdown",
    )
    made = glossary(article)
    shown = {one.term: [article.text[a:b] for a, b in one.places] for one in made.terms}
    assert shown["relapsing MS"] == ["relapsing MS"]
    assert shown["MS"] == ["MS"]
    assert shown["lesion"] == ["LESIONS", "lesion"]
    assert shown["multiple sclerosis"][-1] == "multiple sclerosis"
    offset = article.text.index("LESIONS") + 3
    assert made.at(offset) is made.of("lesions")
    assert made.at(0) is None or made.at(0).term == "multiple sclerosis"


def test_an_abbreviation_with_several_meanings_is_never_guessed():
    alone = of("Please bring your MS card. Parking is free.")
    assert "MS" in alone.doubtful
    assert alone.of("MS") is None
    near = of("A neurologist looked at the lesions. MS is not the same for everyone.")
    assert near.of("MS").meaning.startswith("multiple sclerosis")
    other = of("The mitral valve was narrow. MS, a stenosis, was found.")
    assert other.of("MS").meaning.startswith("mitral")
    both = of("A neurologist saw the lesions, and then the mitral valve with its stenosis. MS was written on both.")
    assert "MS" in both.doubtful


def test_an_article_that_gives_two_meanings_gets_none():
    made = of("Multiple sclerosis (MS) is a disease. Mass spectrometry (MS) is a method. MS is on every page.")
    assert "MS" in made.doubtful
    assert made.of("MS") is None


def test_words_with_an_everyday_sense_are_explained_only_where_health_is_the_subject():
    assert "relapse" not in meanings("The team had a relapse after the break, and lost the match.")
    assert "relapse" in meanings(HEALTH + "She had a relapse in May.")
    assert "benign" not in meanings(HEALTH + "The weather was benign.")
    assert "benign" in meanings(HEALTH + "The lump was a benign tumour.")


def test_the_dictionary_is_asked_last_and_only_for_rare_words_of_one_sense():
    made = of("The archivist wore a monocle and read the parchment by the window of the house.")
    assert {one.source for one in made.terms} <= {Source.DICTIONARY}
    assert made.of("monocle") is not None
    assert "WordNet" in made.of("monocle").attribution
    assert made.of("window") is None
    assert ("bank", "NOUN") not in dictionary()


def test_markup_and_definition_lists_are_the_article_s_own_words():
    page = (
        b"<html lang=en><body><main><h1>Words</h1><p>The <abbr title='Road Traffic Authority'>RTA</abbr> met.</p>"
        b"<dl><dt>Kerb</dt><dd>The edge of the pavement.</dd></dl></main></body></html>"
    )
    made = glossary(read_article(page, media_type="text/html"))
    assert made.of("RTA").meaning == "Road Traffic Authority"
    assert made.of("kerb").meaning == "The edge of the pavement"


def test_other_languages_get_what_they_spell_out_themselves():
    text = "# Hitze\n\nViele Menschen mit Multipler Sklerose (MS) kennen das. Die Leiter der Klinik sagen es auch.\n"
    made = glossary(read_article(text.encode(), media_type="text/markdown"))
    assert [(one.term, one.meaning) for one in made.terms] == [("MS", "Multipler Sklerose")]


# --- the data --------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", ["glossary_health.tsv", "glossary_abbreviations.tsv"])
def test_every_entry_says_when_it_holds_and_whose_it_is(name):
    lines = files("reader").joinpath("data", name).read_text(encoding="utf-8").splitlines()
    assert any("Licence of each entry" in line for line in lines)
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    for terms, meaning, when in rows:
        assert terms
        assert re.fullmatch(r"always|health|about=[\w ]+(,[\w ]+)+", when), terms
        assert 1 <= len(meaning.split()) <= 25, terms
        assert not meaning.endswith("."), terms
    seen = [(term, meaning) for terms, meaning, _ in rows for term in terms.split("|")]
    assert len(seen) == len(set(seen))


def test_the_list_of_health_words_is_large_and_no_meaning_holds_its_own_term():
    entries = set(health_terms().values())
    assert len(entries) >= 250
    for entry in entries:
        words = re.findall(r"\w+", entry.meaning.lower())
        assert not any(term.lower() in words for term in entry.terms if " " not in term), entry


def test_an_abbreviation_of_several_meanings_says_what_decides():
    for entries in abbreviations().values():
        assert len(entries) == 1 or all(entry.when.startswith("about=") for entry in entries)


def test_plurals():
    assert plurals("biopsy") == ("biopsies",)
    assert plurals("reflex") == ("reflexes",)
    assert plurals("lesion") == ("lesions",)
    assert plurals("chronic") == ()


def test_a_cue_that_is_the_term_itself_decides_nothing():
    entry = next(one for one in set(health_terms().values()) if "stroke" in one.terms)
    assert not entry.holds(Text("a stroke of luck, and another stroke"))
    assert entry.holds(Text("a stroke harms the brain, the hospital says"))


def test_a_fact_in_a_list_is_no_meaning():
    read = read_article(
        b"<h1>Facts</h1><dl><dt>Industry</dt><dd>Coffee</dd><dt>Cupping</dt>"
        b"<dd>tasting coffees side by side from small cups</dd></dl>"
    )
    assert [(one.term, one.meaning) for one in glossary(read).terms] == [
        ("cupping", "tasting coffees side by side from small cups")
    ]


def test_what_stands_in_names_alone_is_not_explained():
    health = b"The doctor and the nurse of the hospital told the patient about the treatment of the disease. "
    game = read_article(health + b"We played Pandemic all night.", media_type="text/markdown")
    assert glossary(game).of("pandemic") is None
    illness = read_article(health + b"The pandemic lasted for years.", media_type="text/markdown")
    assert glossary(illness).of("pandemic") is not None
