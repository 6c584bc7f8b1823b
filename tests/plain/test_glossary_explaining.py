"""Words that have to stay are explained once, outside of what others say, and never as the article's own claim."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from reader import read_article
from reader.plain.article import sentence_places
from reader.plain.glossary import glossary
from reader.plain.glossary_explaining import explained
from reader.plain.model import Road
from reader.plain.simplify import simplify

ARTICLES = Path(__file__).parents[2] / "articles"
HEALTH = "The doctor told the patient in the hospital about the treatment of the disease.\n\n"


def made_of(text: str | bytes):
    data = text if isinstance(text, bytes) else (HEALTH + text).encode()
    article = read_article(data, media_type="text/markdown")
    plain = simplify(article)
    return article, plain, explained(plain, article, glossary(article))


@pytest.fixture(scope="module")
def trial():
    return made_of((ARTICLES / "stem-cell-trial" / "article.md").read_bytes())


def test_all_but_explanations_and_what_is_spelt_out_stays_word_for_word(trial):
    _, plain, made = trial
    own = [one for one in made.sentences if one.road != Road.EXPLANATION]
    assert len(own) == len(plain.sentences)
    for before, after in zip(plain.sentences, own, strict=True):
        if before.text != after.text:
            (edit,) = [one for one in after.edits if one.rule == "abbreviation"]
            assert after.text.replace(edit.after, edit.before, 1) == before.text
            assert all(one.passed for one in after.verdicts)
    added = [one.text for one in made.sentences if one.road == Road.EXPLANATION]
    text = made.text
    for one in added:
        assert text.count(one) == 1
        text = text.replace(f" {one}", "")
    assert re.sub(r"HSCT \(haem[^)]*\)", "HSCT", text) == plain.text


def test_each_is_marked_with_its_source_and_traced(trial):
    article, _, made = trial
    ids = {sentence.id for sentence in article.sentences}
    for one in made.sentences:
        assert one.sources
        assert set(one.sources) <= ids
        if one.road == Road.EXPLANATION:
            assert re.fullmatch(r"\[Explained: “.+” means .+\.\]", one.text)
            assert "its meaning is from" in one.edits[0].reason
    assert f"{sum(one.road == Road.EXPLANATION for one in made.sentences)} explanations were added." in made.notice


def test_the_article_names_them_as_sentences_of_their_own(trial):
    *_, made = trial
    spoken = [sentence.text for sentence in made.article.sentences]
    assert any(text.startswith("[Explained: ") and text.endswith("]") for text in spoken)
    shown = [made.article.text[start:end] for start, end in sentence_places(made)]
    assert shown == [one.text for one in made.sentences]


def test_a_term_is_explained_once_and_a_paragraph_bears_two():
    *_, made = made_of(
        "They had a biopsy, a stent, dialysis and chemotherapy. It was hard. It was long. A biopsy is quick."
    )
    added = [one.text for one in made.sentences if one.road == Road.EXPLANATION]
    assert len(added) == len(set(added)) == 2
    assert sum("“biopsy”" in one for one in added) == 1


def test_nothing_is_put_into_a_quotation():
    *_, made = made_of("She said: “I had a biopsy. It was quick. I was glad.” Then she left the hospital.")
    quoted = made.text[made.text.index("“I had") : made.text.index("glad.”")]
    assert "Explained" not in quoted
    assert "“biopsy” means" in made.text[made.text.index("glad.”") :]


def test_an_abbreviation_is_spelt_out_where_it_first_stands():
    _, _, made = made_of(
        "The CNS was normal. Doctors looked at the central nervous system (CNS) again. The CNS was well."
    )
    sentences = [one.text for one in made.sentences if one.road != Road.EXPLANATION]
    assert "The CNS (central nervous system) was normal." in sentences
    assert sum("CNS (central" in one for one in sentences) == 1
    spelt = next(one for one in made.sentences if "CNS (central" in one.text)
    assert spelt.sources == ("s1.2", "s1.3")


def test_one_that_is_spelt_out_at_once_or_only_quoted_is_left_alone():
    *_, made = made_of("The central nervous system (CNS) was normal. The CNS was well.")
    assert "CNS (" not in made.text
    *_, made = made_of("“My CNS was bad,” she said. The central nervous system (CNS) was normal.")
    assert "“My CNS was bad,” she said." in made.text


def test_doubtful_terms_and_dictionary_words_are_not_put_into_the_text():
    *_, made = made_of("MS was written on the parchment, and nobody knew why.")
    assert "Explained" not in made.text.split("MS was", 1)[1]


def test_what_its_sentence_tells_is_not_explained_again():
    _, _, made = made_of("Signals cross the central nervous system, which is the brain and the spinal cord.")
    assert "“central nervous system”" not in made.text
    _, _, made = made_of("Signals cross the central nervous system every second.")
    assert "“central nervous system”" in made.text
