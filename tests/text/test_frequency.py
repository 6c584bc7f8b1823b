from __future__ import annotations

import subprocess
import sys

import pytest

from reader.text.frequency import RAREST, table, zipf


@pytest.mark.parametrize(("word", "expected"), [("the", 7.73), ("house", 5.71), ("House", 5.71), ("myelin", 2.51)])
def test_frequencies_are_those_of_wordfreq(word, expected):
    """The figures are what ``wordfreq.zipf_frequency(word, "en")`` of wordfreq 3.1.1 says."""
    assert zipf(word) == expected


def test_commoner_words_have_higher_frequencies():
    order = ["the", "house", "garden", "diagnosis", "placebo", "myelin"]
    assert sorted(order, key=zipf, reverse=True) == order


def test_rare_and_unknown_words_are_not_told_apart():
    assert zipf("xqzzyqx") == RAREST
    assert min(table().values()) > RAREST * 100


def test_a_language_without_a_list_has_no_words():
    assert table("xx") == {}
    assert zipf("house", "xx") == RAREST


def test_other_languages_have_their_own_words():
    assert zipf("und", "de") > 7


def test_wordfreq_itself_is_not_imported():
    """Its tokenisers would take longer than the rest of a score."""
    script = "import sys; from reader.text.frequency import zipf; zipf('house'); print('wordfreq' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "False"
