from __future__ import annotations

import os
import stat
import sys

import pytest

from reader.plain.llm import cache
from reader.plain.llm.cache import Answers
from reader.plain.llm.prompt import question
from tests.plain.llm.fake import Fake

ASKED = question("The library opened.", "", "", words=14)


@pytest.fixture
def answers(tmp_path) -> Answers:
    return Answers(tmp_path / "data" / "answers")


def test_an_answer_is_found_again(answers: Answers) -> None:
    assert answers.find(Fake(), ASKED) is None
    answers.keep(Fake(), ASKED, "Yes, “so”.")
    assert Answers(answers.folder).find(Fake(), ASKED) == "Yes, “so”."


@pytest.mark.parametrize(
    ("model", "asked"),
    [
        (Fake(name="other"), ASKED),
        (Fake(place="http://elsewhere.example/v1"), ASKED),
        (Fake(), question("The library closed.", "", "", words=14)),
        (Fake(), question("The library opened.", "Before.", "", words=14)),
        (Fake(), question("The library opened.", "", "", words=10)),
    ],
)
def test_another_question_is_another_answer(answers: Answers, model: Fake, asked) -> None:
    answers.keep(Fake(), ASKED, "Yes.")
    assert answers.find(model, asked) is None


def test_another_version_of_the_prompt_asks_anew(answers: Answers, monkeypatch) -> None:
    answers.keep(Fake(), ASKED, "Yes.")
    monkeypatch.setattr(cache, "VERSION", cache.VERSION + 1)
    assert answers.find(Fake(), ASKED) is None


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of another kind")
def test_the_user_alone_can_read_them(answers: Answers) -> None:
    answers.keep(Fake(), ASKED, "Yes.")
    paths = [answers.folder.parent, answers.folder, *answers.folder.iterdir()]
    assert [stat.S_IMODE(path.stat().st_mode) for path in paths] == [0o700, 0o700, 0o600]


@pytest.mark.parametrize("damage", [b"", b"{", b"[1]", b"\xff", b"[" * 90_000, b'"' + b"x" * 200_000 + b'"'])
def test_a_damaged_file_counts_as_missing(answers: Answers, damage: bytes) -> None:
    answers.keep(Fake(), ASKED, "Yes.")
    next(answers.folder.iterdir()).write_bytes(damage)
    assert answers.find(Fake(), ASKED) is None


def test_those_used_longest_ago_go_first(answers: Answers, monkeypatch) -> None:
    monkeypatch.setattr(cache, "MOST_ANSWERS", 3)
    monkeypatch.setattr(cache, "_EVERY", 1)
    asked = [question(f"Sentence {number}.", "", "", words=14) for number in range(5)]
    for number, one in enumerate(asked[:3]):
        answers.keep(Fake(), one, "Yes.")
        for path in answers.folder.iterdir():
            if path.stat().st_mtime > 1e9:
                os.utime(path, (number, number))
    assert answers.find(Fake(), asked[0]) == "Yes."  # used just now
    answers.keep(Fake(), asked[3], "Yes.")
    found = [answers.find(Fake(), one) is not None for one in asked[:4]]
    assert found == [True, False, True, True]


def test_their_size_is_bounded(answers: Answers, monkeypatch) -> None:
    monkeypatch.setattr(cache, "MOST_BYTES", 1000)
    monkeypatch.setattr(cache, "_EVERY", 1)
    for number in range(10):
        answers.keep(Fake(), question(f"Sentence {number}.", "", "", words=14), "x" * 300)
    assert sum(path.stat().st_size for path in answers.folder.iterdir()) <= 1000
    answers.keep(Fake(), ASKED, "x" * 200_000)
    assert answers.find(Fake(), ASKED) is None


def test_a_folder_that_cannot_be_written_only_costs_another_question(tmp_path) -> None:
    (tmp_path / "file").write_text("in the way")
    answers = Answers(tmp_path / "file" / "answers")
    answers.keep(Fake(), ASKED, "Yes.")
    assert answers.find(Fake(), ASKED) is None


def test_all_can_be_forgotten(answers: Answers) -> None:
    answers.keep(Fake(), ASKED, "Yes.")
    assert answers.forget_all() == 1
    assert not answers.folder.exists()
    assert answers.forget_all() == 0
