from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import LanguageError
from reader.model.article import Code, Figure, Paragraph, Prose, Table
from reader.readability import scoring
from reader.readability.counts import count
from reader.readability.level import Level, level
from reader.readability.model import Readability, verdict
from reader.readability.scoring import blocks, score, score_stream
from tests.making import article, bullets, row, section

STORY = (
    "The hospital treats people who are ill. It has many doctors and nurses. They work by day and by night.\n\n"
    "Nevertheless, immunological investigations demonstrated considerable heterogeneity. Nobody knew why."
)


@pytest.fixture(autouse=True, scope="module")
def _data():
    """Load it once beforehand: no example of a property is to wait for it."""
    assert score("Zimbardo sat.").level


def test_a_text():
    found = score(STORY)
    assert found.counts == count(STORY)
    assert found.counts.sentences == len(found.sentences) == 5
    assert (found.language, found.method, found.heading_words, found.left_out) == ("en", "plainspoken", 0, 0)
    assert [section.id for section in found.sections] == ["s1"]
    assert found.sections[0].counts == found.counts
    assert found.sections[0].level == found.level
    assert sum(words * number for words, number in found.lengths.items()) == found.counts.words
    assert list(found.lengths) == sorted(found.lengths)


def test_sentences_point_into_the_text():
    for sentence in score(STORY).sentences:
        assert STORY[sentence.start : sentence.end] == sentence.text
        assert sentence.words == count(sentence.text).words
        assert sentence.formulas["rix"] == sentence.counts.long_words
    assert [sentence.id for sentence in score(STORY).sentences] == [f"s1.{number}" for number in range(1, 6)]


def test_the_hardest_come_first():
    found = score(STORY)
    hardest = found.hardest(5)
    assert hardest[0].text.startswith("Nevertheless")
    values = [sentence.level.value for sentence in hardest]
    assert values == sorted(values, reverse=True)
    assert found.hardest(1) == hardest[:1]


def test_headings_are_counted_apart():
    found = score(article(section(None, "One cat sat."), section("A heading of five words", "Two cats sat here.")))
    assert (found.counts.words, found.counts.sentences, found.heading_words) == (7, 2, 5)
    assert [part.heading for part in found.sections] == [None, "A heading of five words"]
    assert [part.counts.words for part in found.sections] == [3, 4]
    assert found.reading_minutes == round(12 / 238, 1)


def test_a_list_item_is_a_sentence_with_or_without_a_stop():
    found = score(
        article(section("List", "Take with you:", bullets("a towel", "water to drink", "Your card. Sign it.")))
    )
    assert [sentence.text for sentence in found.sentences] == [
        "Take with you:",
        "a towel",
        "water to drink",
        "Your card.",
        "Sign it.",
    ]


def test_what_is_not_running_text_is_left_out_and_told():
    found = score(
        article(
            section(
                "Parts",
                "Three small words.",
                Code(Prose("x = 1 + 2")),
                Figure(Prose("A grey cat")),
                Table(header=row("Dose", "Time"), rows=(row("two pills", "noon"),)),
                Paragraph(Prose("Die Katze sitzt auf der Matte.", language="de")),
            )
        )
    )
    assert found.counts.words == 3
    assert found.left_out == 5 + 3 + 5 + 6  # code with its signs, description, cells, German


def test_sentences_keep_the_ids_they_have_in_the_article():
    foreign = Paragraph(Prose("Die Katze sitzt auf der Matte. Sie schläft.", language="de"))
    made = article(section(None, "One sentence.", foreign, "* * *", "Another one. And a third."))
    scored = {sentence.id: sentence.text for sentence in score(made).sentences}
    assert scored.items() <= {sentence.id: sentence.text for sentence in made.sentences}.items()
    assert list(scored.values()) == ["One sentence.", "Another one.", "And a third."]


def test_an_article_scores_as_the_text_of_its_paragraphs():
    paragraphs = STORY.split("\n\n")
    one, other = score(article(section(None, *paragraphs))), score(STORY)
    assert (one.counts, one.formulas, one.level) == (other.counts, other.formulas, other.level)


def test_a_text_level_is_the_mean_of_its_sentences_weighted_by_words():
    found = score(STORY)
    total = sum(sentence.value * sentence.words for sentence in found.sentences)
    assert found.level.value == pytest.approx(total / found.counts.words, abs=0.006)
    assert found.level.low < found.level.value < found.level.high


def test_without_the_level():
    found = score(STORY, judge=False)
    assert found.level is None
    assert found.wcag is None
    assert found.reasons == ()
    assert found.counts == score(STORY).counts
    assert found.hardest(1)[0].words == max(found.lengths)


@pytest.mark.parametrize("text", ["", "  \n\n ", "— * —"])
def test_no_sentence(text):
    found = score(text)
    assert (found.counts.words, found.formulas, found.level, found.wcag, found.sentences) == (0, {}, None, None, [])
    assert found.notes == ("There is no sentence to score.",)
    assert found.as_dict()["level"] is None


def test_notes_tell_what_a_short_text_is_worth():
    notes = score(STORY).notes
    assert any("30 sentences" in note and "has 5" in note for note in notes)
    assert any("100 words" in note for note in notes)
    assert score("We saw the big old dog run. " * 40).notes == ()


def test_minutes():
    found = score("word " * 2380)
    assert found.reading_minutes == 10
    assert found.listening_minutes == pytest.approx(13.2)
    assert found.listening(238) == 10


def test_the_verdict_turns_at_the_end_of_lower_secondary_school():
    assert verdict(Level(4.0, 3.5, 4.5)).passes
    failed = verdict(Level(4.1, 3.5, 4.5))
    assert not failed.passes
    assert "does not meet" in failed.sentence.lower()
    assert score("The cat sat on the mat.").wcag.passes


@pytest.mark.parametrize("language", ["ja", "xx", "und", "zh-Hans"])
def test_a_language_that_nothing_covers_is_refused_by_name(language):
    with pytest.raises(LanguageError, match=language):
        score("Some text.", language=language)


@pytest.mark.parametrize("language", ["en", "en-GB", "EN_us"])
def test_every_english_is_english(language):
    assert score(STORY, language=language).level == score(STORY).level


def test_another_language_goes_to_its_own_formulas():
    found = score("Das ist ein kurzer Satz. Hier steht noch ein zweiter.", language="de")
    assert found.method == "textstat"
    assert found.level is None
    assert "wiener_sachtextformel_1" in found.formulas
    assert "flesch_kincaid_grade" not in found.formulas


def test_a_stream_scores_as_the_whole():
    text = "\n\n".join([STORY] * 40)
    chunks = [text[start : start + 777] for start in range(0, len(text), 777)]
    one, other = score_stream(chunks), score(text)
    assert (one.counts, one.level, one.lengths) == (other.counts, other.level, other.lengths)


def test_a_stream_keeps_the_hardest_sentences_alone(monkeypatch):
    monkeypatch.setattr(scoring, "_BLOCK", 300)
    monkeypatch.setattr(scoring, "KEPT", 7)
    text = "\n\n".join([STORY] * 10)
    found = score_stream([text])
    assert len(found.sentences) == 7
    hard = "Nevertheless, immunological investigations demonstrated considerable heterogeneity."
    assert {sentence.text for sentence in found.sentences} == {hard}
    for sentence in found.sentences:
        assert text[sentence.start : sentence.end] == sentence.text
    assert [s.start for s in found.sentences] == sorted(s.start for s in found.sentences)
    assert found.hardest(2)[0].level.value > 5


def test_a_stream_in_another_language_is_refused():
    with pytest.raises(LanguageError, match="'de'"):
        score_stream(["Ein Satz."], language="de")


@given(st.lists(st.text(alphabet="ab .\n", max_size=30), max_size=30), st.integers(2, 40))
def test_blocks_lose_nothing(chunks, size):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(scoring, "_BLOCK", size)
        found = list(blocks(chunks))
    assert "".join(found) == "".join(chunks)
    assert all(found)


@given(st.lists(st.sampled_from(STORY.split()), min_size=1, max_size=60))
def test_scoring_is_a_function_of_the_text(words):
    text = " ".join(words)
    assert score(text) == score(text)
    assert isinstance(score(text), Readability)


def test_uncertainty_is_of_as_many_sentences_as_carry_the_weight():
    text = "One two. " * 50 + "word " * 1000
    found = score(text)
    narrow = level(found.level.value, 51)
    assert found.level.high - found.level.low > narrow.high - narrow.low


@pytest.mark.parametrize("judge", [True, False])
def test_sentences_lengths_and_level_are_worked_out_when_they_are_asked_for(monkeypatch, judge):
    made = []
    add = scoring._Tally.add
    monkeypatch.setattr(scoring._Tally, "add", lambda self, *given: made.append(1) or add(self, *given))
    found = score(STORY, judge=judge)
    assert (found.counts, found.formulas != {}) == (count(STORY), True)
    assert not made
    assert (found.level is not None) == (found.sections[0].level is not None) == judge
    assert found.lengths.keys() == {sentence.words for sentence in found.sentences}
    assert found.sentences[-1].text == "Nobody knew why."
    assert [one.number for one in found.sentences[1:3]] == [2, 3]
    assert len(made) == 1, "once for all of them"
    rows = scoring._Tally(judge=True)
    add(rows, STORY, scoring.sentence_places(STORY), range(1, 99))
    assert not judge or rows.level == found.level, "the level alone is the same as with its sentences"
    with pytest.raises(TypeError):
        hash(found.sentences)


def test_without_a_level_no_weights_of_words_are_made(monkeypatch):
    monkeypatch.setattr(scoring.level, "memory", lambda: pytest.fail("the level was not asked for"))
    assert score(STORY).formulas
    assert score(STORY, judge=False).lengths


@given(st.lists(st.sampled_from([*STORY.split(), "\n\n", "…", "end.Then"]), max_size=60).map(" ".join))
def test_with_and_without_the_level_the_counts_are_the_same(text):
    one, other = score(text), score(text, judge=False)
    assert (one.counts, one.formulas, dict(one.lengths)) == (other.counts, other.formulas, dict(other.lengths))
