from __future__ import annotations

import socket
import subprocess
import sys

import pytest

from reader.errors import LanguageError
from reader.readability.scoring import score
from reader.readability.textstat_method import ENGLISH_FORMULAS, LANGUAGES, own_numbers
from reader.text.syllables import table
from tests.making import article, section

TEXT = "The patient, aged 3.5 years, was seen by Dr. Smith in 2024. He was treated at the NHS hospital for relapses."
GERMAN = "Herr Dr. Müller wartete 3,5 Stunden auf die Behandlung. Danach ging er nach Hause und schlief."


@pytest.fixture
def no_network(monkeypatch):
    def refused(*_):
        pytest.fail("a download was tried")

    monkeypatch.setattr(socket.socket, "connect", refused)


def test_textstats_own_numbers_are_those_of_its_public_functions(no_network):
    from textstat import textstat

    found = own_numbers(TEXT)
    for name in ENGLISH_FORMULAS:
        assert found.formulas[name] == getattr(textstat, name)(TEXT), name
    assert found.counts.sentences == textstat.sentence_count(TEXT)
    assert found.counts.syllables == textstat.syllable_count(TEXT)
    assert found.counts.words == textstat.lexicon_count(TEXT)
    assert found.method == "textstat"


def test_textstat_counts_in_its_own_way():
    """What the issue complains of: three sentences in two, headings swallowed, 2024 of one syllable."""
    assert own_numbers(TEXT).counts.sentences > score(TEXT).counts.sentences
    assert own_numbers("It was 2024.").counts.syllables < score("It was 2024.").counts.syllables


def test_it_works_where_nltk_has_no_dictionary_and_leaves_nltk_as_it_was():
    """In a process of its own, with no NLTK data and no network."""
    script = """
import socket, nltk
def refused(*_): raise AssertionError("a download was tried")
socket.socket.connect = refused
nltk.download = refused
nltk.data.path[:] = ["/nowhere"]
find, corpus = nltk.data.find, nltk.corpus.cmudict
from reader.readability.textstat_method import own_numbers
print(round(own_numbers("The inflammation was treated.").formulas["flesch_reading_ease"], 2))
assert nltk.data.find is find and nltk.corpus.cmudict is corpus
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=100)
    syllables = sum(table()[word] for word in ("the", "inflammation", "was", "treated"))
    assert float(done.stdout) == round(206.835 - 1.015 * 4 - 84.6 * syllables / 4, 2)


def test_the_language_of_textstat_stays_what_it_was():
    from textstat import textstat

    before = own_numbers(TEXT).formulas["flesch_reading_ease"]
    score(GERMAN, language="de")
    assert textstat.flesch_reading_ease(TEXT) == before


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("de", {"flesch_reading_ease", *(f"wiener_sachtextformel_{variant}" for variant in (1, 2, 3, 4))}),
        ("es", {"fernandez_huerta", "szigriszt_pazos", "gutierrez_polini", "crawford"}),
        ("it", {"gulpease_index", "flesch_reading_ease"}),
        ("fr-CA", {"flesch_reading_ease"}),
        ("pl", {"gunning_fog"}),
        ("ar", {"osman"}),
        ("sv", {"lix", "rix"}),
    ],
)
def test_languages_have_the_formulas_made_for_them(language, names):
    found = score("Una frase breve aquí. Otra frase con varias palabras más.", language=language)
    assert names <= set(found.formulas)
    assert found.level is None
    assert found.language == language


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_language_works(language, recwarn):
    assert score("Una frase breve aquí. Otra frase con varias palabras más.", language=language).formulas
    assert own_numbers("Una frase breve aquí.", language=language).formulas
    assert not recwarn.list


def test_german_formulas_by_hand():
    """Wiener Sachtextformel 4 (Bamberger and Vanecek 1984): 0.2744 MS + 0.2656 SL − 1.693."""
    found = score(GERMAN, language="de")
    assert found.counts.sentences == 2, "neither Dr. nor 3,5 ends one"
    long = 100 * found.counts.polysyllables / found.counts.words
    expected = 0.2744 * long + 0.2656 * found.counts.words / 2 - 1.693
    assert found.formulas["wiener_sachtextformel_4"] == pytest.approx(expected)
    ease = 180 - found.counts.words / 2 - 58.5 * found.counts.syllables / found.counts.words
    assert found.formulas["flesch_reading_ease"] == pytest.approx(ease)


def test_an_article_in_german_has_sections_and_sentences():
    made = article(section(None, GERMAN), section("Zu Hause", "Er schlief lange und gut."), language="de")
    found = score(made)
    assert [part.counts.sentences for part in found.sections] == [2, 1]
    assert found.sections[1].heading == "Zu Hause"
    assert found.heading_words == 2
    for sentence in found.sentences:
        assert made.text[sentence.start : sentence.end] == sentence.text
    assert found.hardest(1)[0].words == max(found.lengths)


@pytest.mark.parametrize("text", ["", " \n ", "—"])
def test_no_words(text):
    assert score(text, language="de").formulas == {}
    assert own_numbers(text).formulas == {}


def test_an_unknown_language_is_refused_also_here():
    with pytest.raises(LanguageError, match="'ja'"):
        own_numbers("x", language="ja")
