from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.units import LanguageTag
from reader.speech.scripts import runs


def told(text: str, language: str = "en") -> list[tuple[str, str]]:
    return [(text[start:end], spoken) for start, end, spoken in runs(text, LanguageTag(language))]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Plain words.", "en", [("Plain words.", "en")]),
        ("The word 你好 means hello.", "en", [("The word ", "en"), ("你好 ", "cmn"), ("means hello.", "en")]),
        ("Москва — это", "en", [("Москва — это", "ru")]),
        ("В городе London живёт", "ru", [("В городе London живёт", "ru")]),
        ("Він у місті", "uk", [("Він у місті", "uk")]),
        ("TNF-α and β cells", "en", [("TNF-α and β cells", "en")]),
        ("λόγος is Greek", "en", [("λόγος ", "el"), ("is Greek", "en")]),
        ("これは本です", "ja", [("これは本です", "ja")]),
        ("say これは now", "en", [("say ", "en"), ("これは ", "ja"), ("now", "en")]),
        ("שלום 12 hello", "en", [("שלום ", "he"), ("12 hello", "en")]),
        ("🙂 ok 👍", "de", [("🙂 ok 👍", "de")]),
        ("日本", "zh-TW", [("日本", "zh-TW")]),
        (" 你好", "en", [(" 你好", "cmn")]),
        ("", "en", []),
    ],
)
def test_runs(text: str, language: str, expected: list[tuple[str, str]]) -> None:
    assert told(text, language) == expected


@given(st.text(), st.sampled_from(["en", "ru", "zh", "el", "ja", "xx"]))
def test_runs_cover_the_text(text: str, language: str) -> None:
    found = runs(text, LanguageTag(language))
    assert "".join(text[start:end] for start, end, _ in found) == (text if text.strip() else "")
    assert all(one[2] != other[2] for one, other in pairwise(found))
