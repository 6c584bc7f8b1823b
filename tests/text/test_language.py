"""Languages: named, evident from common words, or judged by the model, which is loaded only where it is needed."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.language import article_language, detect, foreign, normalised, refined, same_language

TEXTS = {
    "en": "The garden is quiet in the morning, and nobody has been there for weeks, but the gate was open.",
    "de": "Der Garten ist am Morgen still, und seit Wochen ist niemand dort gewesen, aber das Tor war nicht zu.",
    "fr": "Le jardin est calme le matin, et personne ne vient dans cette maison, mais la porte est ouverte.",
    "es": "El jardín está en silencio por la mañana y no hay nadie en la casa, pero la puerta está abierta.",
    "it": "Il giardino è silenzioso la mattina e non c'è nessuno nella casa, ma la porta è aperta per tutti.",
    "nl": "De tuin is stil in de ochtend en er is niemand in het huis, maar de poort staat nog open voor wie komt.",
    "pt": "O jardim está em silêncio de manhã e não há ninguém na casa, mas a porta está aberta para todos.",
    "sv": "Trädgården är tyst på morgonen och det finns inte någon i huset, men porten är öppen för den som vill.",
    "pl": "Ogród jest rano cichy i nikogo nie ma w domu, ale brama jest otwarta dla tych, którzy się nie boją.",
}
RARER = {
    "fi": "Puutarha on aamulla hiljainen, eikä talossa ole ketään, mutta portti on auki kaikille tulijoille.",
    "cs": "Zahrada je ráno tichá a v domě nikdo není, ale brána zůstává otevřená pro každého, kdo přijde.",
    "ru": "Сад утром тихий, и в доме никого нет, но ворота открыты для всех, кто придёт.",
    "zh": "早晨的花园很安静，房子里没有人，但是大门为所有来的人敞开着。",
    "ar": "الحديقة هادئة في الصباح ولا يوجد أحد في البيت لكن البوابة مفتوحة للجميع",
}


@pytest.mark.parametrize("tag", [*TEXTS, *RARER])
def test_a_sentence_is_enough(tag):
    found, probability = detect((TEXTS | RARER)[tag])
    assert found == tag
    assert probability >= 0.9


@pytest.mark.parametrize("text", ["MSCT", "ok", "hello", "Ein Haus", "Next steps"])
def test_a_word_or_two_are_uncertain(text):
    assert detect(text)[1] < 0.9


@pytest.mark.parametrize("text", ["", " \n", "12 34", "… — !"])
def test_without_words_nothing_is_known(text):
    assert detect(text) == ("und", 0.0)


@given(st.text(max_size=80))
def test_any_text_has_an_answer(text):
    tag, probability = detect(text)
    assert 0 <= probability <= 1
    assert tag == "und" or normalised(tag) == tag


@pytest.mark.parametrize(
    ("tag", "expected"),
    [("EN_gb", "en-GB"), ("de-at", "de-AT"), ("zh-hans-cn", "zh-Hans-CN"), ("fr_FR.UTF-8", "fr-FR"), (" en ", "en"),
     ("", None), (None, None), ("english language", None), ("und", None), ("x", None), ("zxx", None), ("12", None)],
)  # fmt: skip
def test_tags_are_put_into_their_usual_form(tag, expected):
    assert normalised(tag) == expected


@given(st.text(max_size=12))
def test_a_normal_tag_stays(text):
    tag = normalised(text)
    assert tag is None or normalised(tag) == tag


def test_regions_do_not_make_another_language():
    assert same_language("en", "en-GB")
    assert not same_language("en", "es")


BRITISH = "The colour of the tumour was grey, and the programme was organised by the NHS."
AMERICAN = "The color of the tumor was gray, and the program was organized by Dr. Smith for 50 percent."


def test_spelling_tells_the_country():
    assert refined("en", BRITISH) == "en-GB"
    assert refined("en", AMERICAN) == "en-US"
    assert refined("en", "The garden is quiet.") == "en"
    assert refined("en", "The colour is new.") == "en", "one word is not evidence"
    assert refined("en", BRITISH + AMERICAN) == "en", "a text that mixes both is neither"
    assert refined("de", BRITISH) == "de"
    assert refined("en-US", BRITISH) == "en-US", "what the document says of itself stands"
    assert detect(BRITISH)[0] == "en-GB"


def test_the_document_is_believed_unless_its_text_clearly_says_otherwise():
    assert article_language("en", TEXTS["en"]) == "en"
    assert article_language("de-AT", TEXTS["de"]) == "de-AT"
    assert article_language("en", TEXTS["de"] * 3) == "de"
    assert article_language("en-US", RARER["ru"] * 4) == "ru"
    assert article_language(None, TEXTS["fr"]) == "fr"
    assert article_language("nonsense!", TEXTS["fr"]) == "fr"
    assert article_language(None, "12") == "en"
    assert article_language("de", "Sushi, Pasta, Curry") == "de"


def test_a_block_in_another_language_is_noticed():
    assert foreign(TEXTS["fr"], "en") == "fr"
    assert foreign(RARER["zh"], "en") == "zh"
    assert foreign(TEXTS["en"], "de") == "en"


@pytest.mark.parametrize(
    "text",
    [TEXTS["en"], "C'est la vie", "Amoxicillin, clavulanic acid, Pseudomonas aeruginosa, Staphylococcus aureus", "",
     "Smith J, Okafor B, Lind K. Mesenchymal therapy. Lancet Neurol. 2019;18:1021-9."],
)  # fmt: skip
def test_a_block_is_not_marked_without_reason(text):
    assert foreign(text, "en-GB") is None


def test_english_needs_no_model():
    code = (
        "import sys; from reader.text.language import article_language, detect, foreign;"
        f"detect({TEXTS['en']!r}); article_language('en', {TEXTS['en']!r} * 9); foreign({TEXTS['de']!r}, 'en');"
        "assert not {'py3langid', 'numpy'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_what_is_imported_without_the_model_does_not_load_it():
    code = (
        "import sys; from reader.formats.html.judge import load; load();"
        "assert 'trafilatura' in sys.modules and not {'py3langid', 'numpy'} & set(sys.modules);"
        "from reader.text.language import _judged; assert _judged('Dov’è la biblioteca della città?')[0] == 'it'"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize(
    ("text", "tag"),
    [("Русский язык", "ru"), ("Українська мова", "uk"), ("日本語で読む", "ja"), ("한국어로 읽기 쉽게", "ko"),
     ("中文版本的文章", "zh"), ("Ελληνικά", "el"), ("עברית שפה", "he"), ("العربية", "ar"), ("ภาษาไทย", "th")],
)  # fmt: skip
def test_a_few_words_in_another_script_need_no_model(text, tag, monkeypatch):
    monkeypatch.setattr("reader.text.language._judged", lambda text: pytest.fail("the model was asked"))
    assert foreign(text, "en-GB") == tag
