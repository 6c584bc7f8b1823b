"""Sentences: the laws of splitting, then one behaviour after the other, in our own words."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.sentences import sentence_spans, split_sentences
from tests.shared import shared

SCRAPS = [*"aB1 .!?…\n\t\"'”»)(:/@-*•。؟", "Dr", "http://x", "e.g", "U.S", "...", "\n\n", "1. ", "word"]
EVIL = st.lists(st.sampled_from(SCRAPS), max_size=30).map("".join)


def bare(text: str) -> str:
    return "".join(text.split())


@given(st.text() | EVIL, st.sampled_from(["en", "de", "fr", "zh", "xx", ""]))
def test_no_character_is_lost_or_moved(text, language):
    pieces = split_sentences(text, language)
    assert bare("".join(pieces)) == bare(text)
    at = 0
    for piece in pieces:
        assert piece == piece.strip()
        assert piece
        at = text.index(piece, at) + len(piece)


@given(st.text() | EVIL)
def test_spans_rise_and_slice_back(text):
    spans = sentence_spans(text)
    assert [text[start:end] for start, end in spans] == split_sentences(text)
    assert all(start < end for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


@given(st.lists(EVIL, min_size=2, max_size=4))
def test_a_blank_line_always_ends_a_sentence(parts):
    text = "\n\n".join(parts)
    for start, end in sentence_spans(text):
        assert "\n\n" not in text[start:end]


@given(EVIL)
def test_a_sentence_is_found_again_in_itself_or_parted_further(text):
    assert all(split_sentences(piece) for piece in split_sentences(text))


# "|" stands where a sentence ends.
ENGLISH = [
    "The nurse came in.| She sat down.",
    "Is it safe?| Nobody knows yet!| Wait and see.",
    "Dr. Okafor saw Mrs. Lind at St. Anne's.| She is well.",
    "Dr Okafor saw Mrs Lind.| She is well.",
    "Take 2.5 mg, e.g. at noon, i.e. with food.| Then rest.",
    "We left at 6 p.m. and ate.| We left at 6 p.m.| They stayed.",
    "At 5 a.m. Ms. Hale rang.| Nobody answered.",
    "She moved to the U.S. in May.| He stayed in the U.K.| They write often.",
    "The U.S. Senate voted.| It was close.",
    "A. B. Carter and J. Lund wrote it.| K. Moss did not.",
    "Have some vitamin C.| It helps.",
    "It lasted from Jan. 5 to Feb. 9.| We rested.",
    "See Fig. 3 and p. 12.| Then go on.",
    "The firm is Hall & Sons Ltd. of Leeds.| It is old.",
    "It cost £3.50.| That was cheap.",
    "Visit www.example.org/a.b for more.| Or write to a.person@example.org.| We answer.",
    "People with MS.| The others had none.",
    "“It works.”| They went on.",
    "“It works,” she said.| “Does it?” he asked.| She nodded.",
    "(It was cold.)| We went in.",
    "They left (see above.) and came back.| All was well.",
    "Well... maybe not.| And then...| She left.",
    "He did — at last!— arrive.",
    "Hello!!| Really?!| Yes.",
    "I like it :)| Do you?",
    "The mice recovered.1| The rats did not.[2]| Nobody knows why.",
    "Version 2.0 is out.| Get it.",
    "Bring bread, milk, etc.| We start at ten.",
    "In 2019.| 15 people came.",
    "Dear Anna,| We are well.",
    "No. 5 won.| Is that so?| No.| It lost.",
    "It ended.|Then it began again.",
    "1. Wash it| 2. Dry it| 3. Wear it",
    "Prof. Ek, Ph.D., came vs. the odds.| She won.",
    "you can go now.| i will stay.",
]


@pytest.mark.parametrize("marked", ENGLISH)
def test_english(marked):
    assert split_sentences(marked.replace("|", "")) == [part.strip() for part in marked.split("|")]


OTHERS = [
    ("de", "Sie kam am 3. Mai an.| Am 4. fuhr sie z. B. nach Ulm.| Das war schön."),
    ("de", "Dr. Maier bzw. Frau Prof. Kunz kommt.| Er bleibt."),
    ("de", "Es war 1990.| Dann kam er."),
    ("fr", "M. Dupont habite ici.| Mme Roy aussi.| Où est-ce ?"),
    ("fr", "« Tu viens ? »| Il est parti."),
    ("es", "¿Qué tal?| ¡Muy bien!| El Sr. Ruiz ha llegado."),
    ("it", "Il sig. Rossi arriva.| Non parla."),
    ("nl", "Zij eet bijv. brood.| Dat is goed."),
    ("zh", "我们来了。|你好吗？|好！"),
    ("ja", "今日は晴れです。|明日は雨ですか？"),
    ("ar", "هل أنت هنا؟| نعم."),
    ("hi", "यह घर है।| वह पेड़ है।"),
    ("xx", "Aba ece.| Idi ofo."),
]


@pytest.mark.parametrize(("language", "marked"), OTHERS)
def test_other_languages(language, marked):
    assert split_sentences(marked.replace("|", ""), language) == [part.strip() for part in marked.split("|")]


def test_a_region_does_not_change_the_rules():
    assert split_sentences("Am 3. Mai kam er. Das war gut.", "de-AT") == ["Am 3. Mai kam er.", "Das war gut."]


def test_a_face_on_the_next_line_is_no_part_of_the_sentence():
    assert split_sentences("We had the Combo Meal!!\n:-)") == ["We had the Combo Meal!!", ":-)"]
    assert split_sentences("It was fun. :) Come again.") == ["It was fun. :)", "Come again."]


def test_an_end_is_an_end_before_one_space_or_many_or_a_line():
    for gap in (" ", "  ", "\n", " \n", "\n \n"):
        parts = ["They went to Wales.", "“Nobody knew in 2014.”", "(It rained?)", "Then it was 80."]
        assert split_sentences(gap.join(parts)) == parts


def test_lines_broken_to_fit_a_page_are_one_sentence():
    text = "This sentence was broken because the page was only so\nwide, and nothing else. Here is more."
    assert len(split_sentences(text)) == 2


def test_a_line_that_goes_on_in_small_letters_is_one_sentence():
    assert split_sentences("It was a cold\nnight.") == ["It was a cold\nnight."]


def test_short_lines_are_sentences_of_their_own():
    assert split_sentences("Roses are red\nViolets are blue") == ["Roses are red", "Violets are blue"]
    assert split_sentences("bread\nmilk and tea\neggs") == ["bread", "milk and tea", "eggs"]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\t \n"])
def test_nothing_gives_nothing(text):
    assert split_sentences(text) == []


@pytest.mark.parametrize("text", ["...", "?!", "•", "1.", "(", "http://"])
def test_scraps_stay_whole(text):
    assert split_sentences(text) == [text]


def test_a_long_text_without_an_end_takes_time_in_proportion():
    import time

    def cost(count):
        text = "word. word " * count + "(" * count + "a" * count
        start = time.process_time()
        split_sentences(text)
        return time.process_time() - start

    cost(1000)
    assert cost(40_000) < 60 * max(cost(2_000), 0.002)


def test_it_reaches_what_the_shared_benchmark_asks():
    score = shared("bench/sentences/score.py")
    ran = subprocess.run([sys.executable, str(score), "--odd"], capture_output=True, text=True, check=True)
    words = ran.stdout.split()
    assert float(words[words.index("F1") + 1]) >= 89.5
    assert int(words[words.index("golden") + 1].split("/")[0]) >= 49
