from __future__ import annotations

from pathlib import Path

import pytest

from reader.errors import FetchError
from reader.plain.llm.asking import FailedError, UnusableError
from reader.plain.llm.cache import Answers
from reader.plain.llm.writer import Writer
from reader.plain.model import Road, Simplification
from reader.plain.simplify import simplify
from tests.plain.llm.fake import Fake

LONG = "The physicians, who work in Leeds, purchased a new device, but they did not use it until May 2019."
SPLIT = [
    "The physicians work in Leeds.",
    "The physicians purchased a new device.",
    "But they did not use it until May 2019.",
]
OTHER = "The group, which meets on Mondays, walked to the station, although it rained all day in the town."
TEXT = f"{LONG} It rained. {OTHER}"


def made(model: Fake, text: str = TEXT, **options) -> tuple[Simplification, Writer]:
    writer = Writer(model, **options)
    return simplify(text, writer=writer), writer


def roads(result: Simplification) -> list[str]:
    return [str(one.road) for one in result.sentences]


def raising(error: BaseException):
    def make(_: str) -> object:
        raise error

    return make


def test_each_sentence_says_which_road_it_took() -> None:
    model = Fake(lambda sentence: SPLIT if sentence == LONG else ["Something else."])
    result, writer = made(model)
    assert roads(result)[:4] == ["model", "model", "model", "original"]
    assert set(roads(result)[4:]) == {"rules"}
    assert result.text.startswith("The doctors work in Leeds. The doctors bought a new device.")
    assert {one.sources for one in result.sentences if one.road == Road.MODEL} == {("s1.1",)}
    assert (writer.use.asked, writer.use.accepted, writer.use.refused) == (2, 1, 1)


def test_a_short_sentence_that_is_plain_is_not_asked_about() -> None:
    model = Fake()
    made(model)
    assert model.asked == [LONG, OTHER]


def test_what_the_gate_refuses_is_told_and_the_rules_step_in() -> None:
    result, writer = made(Fake(lambda _: ["The doctors used the device in 2018."]))
    plain = simplify(TEXT)
    assert result.text == plain.text
    assert roads(result) == roads(plain)
    refused = {verdict.kind for verdict in result.sentences[0].refused}
    assert refused >= {"number", "negation"}
    assert not any(verdict.passed for one in result.sentences for verdict in one.refused)
    assert writer.use.refused == 2


def test_the_sentence_itself_is_no_news() -> None:
    result, writer = made(Fake())
    assert result.text == simplify(TEXT).text
    assert (writer.use.unchanged, writer.use.accepted) == (2, 0)


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda _: "no", "not JSON"),
        (lambda _: '{"text": "x"}', "wrong fields"),
        (lambda _: ["x" * 5000], "wrong length"),
        (raising(UnusableError("cut off")), "cut off"),
        (raising(FailedError("too slow")), "too slow"),
    ],
)
def test_an_answer_that_cannot_be_used_leaves_the_rules_version(make, reason: str) -> None:
    result, writer = made(Fake(make))
    assert result == simplify(TEXT)
    assert writer.use.troubles == ((reason, 2),)
    assert writer.use.unusable + writer.use.failed == 2
    assert reason in " ".join(writer.use.told())


def test_quotations_are_context_and_never_asked_about() -> None:
    model = Fake()
    text = "She said: “The physicians, who work in Leeds, purchased a device. They never used it.” " + LONG
    made(model, text)
    assert model.asked == [LONG]


def test_a_model_that_fails_three_times_is_given_up() -> None:
    text = " ".join(LONG.replace("2019", str(year)) for year in range(2011, 2018))
    model = Fake(raising(FailedError("status 500")))
    result, writer = made(model, text)
    assert len(model.asked) == 3
    assert (writer.use.failed, writer.use.unasked) == (3, 4)
    assert "given up" in " ".join(writer.use.told())
    assert result.text == simplify(text).text


def test_a_failure_between_answers_is_forgiven() -> None:
    turns = iter([True, True, False] * 4)
    model = Fake(lambda sentence: [sentence] if not next(turns) else raising(FailedError("status 500"))(sentence))
    text = " ".join(LONG.replace("2019", str(year)) for year in range(2011, 2020))
    assert made(model, text)[1].use.unasked == 0


def test_a_server_that_cannot_be_had_from_the_start_is_an_error() -> None:
    with pytest.raises(FetchError, match="Nothing answers"):
        made(Fake(raising(FetchError("Nothing answers at localhost:1."))))


def test_one_that_refuses_later_is_given_up_instead() -> None:
    model = Fake(lambda sentence: SPLIT if sentence == LONG else raising(FetchError("No more of it."))(sentence))
    result, writer = made(model)
    assert roads(result)[0] == "model"
    assert writer.use.stopped == "No more of it"


def test_when_the_time_is_over_the_rest_is_left_to_the_rules() -> None:
    model = Fake()
    result, writer = made(model, seconds=0)
    assert model.asked == []
    assert writer.use.unasked == 2
    assert "seconds were over" in writer.use.stopped
    assert result == simplify(TEXT)


def test_answers_are_kept_and_judged_anew(tmp_path: Path) -> None:
    answers = Answers(tmp_path / "answers")
    model = Fake(lambda sentence: SPLIT if sentence == LONG else ["Something else."])
    first, _ = made(model, answers=answers)
    again, writer = made(Fake(raising(AssertionError("asked"))), answers=answers)
    assert again == first
    assert (writer.use.asked, writer.use.cached, writer.use.accepted, writer.use.refused) == (0, 2, 1, 1)


def test_what_was_no_answer_is_not_kept(tmp_path: Path) -> None:
    made(Fake(lambda _: "no"), answers=Answers(tmp_path / "answers"))
    assert not (tmp_path / "answers").exists()


def test_what_was_kept_helps_when_the_server_has_gone(tmp_path: Path) -> None:
    answers = Answers(tmp_path / "answers")
    made(Fake(lambda one: SPLIT if one == LONG else raising(FailedError("busy"))(one)), answers=answers)
    result, writer = made(Fake(raising(FetchError("Gone."))), answers=answers)
    assert roads(result)[:3] == ["model"] * 3
    assert (writer.use.cached, writer.use.failed, writer.use.stopped) == (1, 1, "Gone")


def test_ctrl_c_goes_through_and_keeps_what_was_answered(tmp_path: Path) -> None:
    answers = Answers(tmp_path / "answers")
    with pytest.raises(KeyboardInterrupt):
        made(Fake(lambda one: SPLIT if one == LONG else raising(KeyboardInterrupt())(one)), answers=answers)
    assert len(list(answers.folder.iterdir())) == 1
