from __future__ import annotations

import random

import pytest

from reader.plain.levels import aim
from reader.plain.llm.judging import judged
from reader.plain.model import Road, Verdict
from reader.plain.rewriting import Rewritten, Wish
from reader.text.sentences import split_sentences
from tests.plain.injecting import FIRST, LATER, faithful

WISH = Wish(aim("B1"))
DOCTORS = "The physicians, who work in Leeds, purchased a new device, but they did not use it until May 2019."


def outcome(source: str, *sentences: str) -> Rewritten | tuple[Verdict, ...]:
    return judged(source, sentences, WISH, "small")


def failed(source: str, *sentences: str) -> set[str]:
    """Return the kinds of verdict that forbid these sentences; nothing if they pass."""
    made = outcome(source, *sentences)
    return set() if isinstance(made, Rewritten) else {verdict.kind for verdict in made}


def test_a_faithful_candidate_stands_and_is_made_plainer_still() -> None:
    made = outcome(
        DOCTORS,
        "The physicians work in Leeds.",
        "The physicians purchased a new device.",
        "But they did not use it until May 2019.",
    )
    assert isinstance(made, Rewritten)
    assert made.road == Road.MODEL
    assert made.sentences == (
        "The doctors work in Leeds.",
        "The doctors bought a new device.",
        "But they did not use it until May 2019.",
    )
    assert made.edits[0].rule == "language model"
    assert made.edits[0].before == DOCTORS
    assert "small" in made.edits[0].reason
    assert {edit.before for edit in made.edits[1:]} >= {"purchased"}
    assert made.verdicts
    assert all(verdict.passed for verdict in made.verdicts)


@pytest.mark.parametrize(
    ("source", "sentences"),
    [
        ("Although it rained, the group walked.", ("It rained.", "But the group walked.")),
        (
            "The drug may help some people with relapsing MS, and it is given once a month.",
            ("The drug may help some people with relapsing MS.", "It is given once a month."),
        ),
        ("“I came for the walk,” she said, “and stayed.”", ("“I came for the walk,” she said, “and stayed.”",)),
        ("Fatigue, pain and low mood", ("Fatigue, pain and low mood",)),
        (
            "The castle, which stands on a hill above the town, attracts 90,000 visitors a year.",
            ("The castle stands on a hill above the town.", "It attracts 90,000 visitors a year."),
        ),
        (
            "The walls are 2.5 metres thick and contain about 600 tonnes of stone.",
            ("The walls are 2.5 metres thick.", "They contain about 600 tonnes of stone."),
        ),
        ("Because the road was closed, the team arrived late.", ("The road was closed.", "So the team arrived late.")),
        ("It rained, so they stayed.", ("They stayed because it rained.",)),
        ("He was born in Turin and moved to Lisbon in 1936.", ("He was born in Turin.", "He moved to Lisbon in 1936.")),
        (
            "The study found no link between coffee and cancer.",
            ("The study did not find a link between coffee and cancer.",),
        ),
    ],
)
def test_what_says_the_same_passes(source: str, sentences: tuple[str, ...]) -> None:
    assert failed(source, *sentences) == set()


@pytest.mark.parametrize(
    ("kind", "source", "sentences"),
    [
        ("number", DOCTORS, ("The doctors who work in Leeds bought 2 new devices.", "They did not use it until May.")),
        (
            "negation",
            DOCTORS,
            ("The doctors work in Leeds.", "The doctors bought a new device and used it in May 2019."),
        ),
        ("name", "She moved to Leeds in May.", ("She moved to York in May.",)),
        ("hedge", "The drug may help people.", ("The drug helps people.",)),
        ("role", "The nurse called the doctor.", ("The doctor called the nurse.",)),
        ("words", "The trial ended in the rain.", ("The trial ended.",)),
        ("wording", "The trial ended in the heavy rain.", ("The trial ended in the cold rain.",)),
        ("wording", "They kept it in the very house.", ("They kept it in the house, go.",)),
        ("tense", "The group walked to the station.", ("The group walks to the station.",)),
        ("tense", "The group walks to the station.", ("The group walked to the station.",)),
        ("tense", "The group is ready.", ("The group was ready.",)),
        ("form", "The group met a new leader.", ("The group met new leaders.",)),
        ("form", "They live in a big house.", ("They live in the biggest house.",)),
        ("reference", "The nurse and the doctor called the man.", ("The nurse and the doctor called him.",)),
        ("bearing", "It rained, so they stayed.", ("It rained because they stayed.",)),
        ("bearing", "They stayed because it rained.", ("They stayed.", "So it rained.")),
        (
            "bearing",
            "Because the road was closed, the team was late.",
            ("The team was late.", "So the road was closed."),
        ),
        ("bearing", "Pain fell in women but not in men.", ("Pain fell in men but not in women.",)),
        ("reference", "Dr Okafor, who works in Leeds, met Anna.", ("Dr Okafor works in Leeds.", "She met Anna.")),
        ("reference", "The nurse, who called the doctor, left.", ("The doctor was called by the nurse.", "She left.")),
        ("reference", "The bus hit the car, which burned.", ("The bus hit the car.", "It burned.")),
        ("reference", "The walls, which are old, fell.", ("The walls are old.", "It fell.")),
        ("link", "The group walked, although it rained.", ("The group walked, as it rained.",)),
        ("link", "The group walked, although it rained.", ("The group walked.", "It rained.")),
        ("link", "The group walked and it rained.", ("The group walked.", "But it rained.")),
        ("link", "They have pain or fatigue.", ("They have pain and fatigue.",)),
        ("wording", "They walked and it rained.", ("They walked when it rained.",)),
        ("wording", "It rained after they walked.", ("It rained before they walked.",)),
        ("shape", "The trial ended.", ("The trial ended.", "The trial ended.")),
        ("shape", "The long trial ended in the rain.", ("The long trial ended in the rain",)),
        ("shape", "The long trial ended in the rain.", ("The long trial ended in the rain*.",)),
        ("shape", "The long trial ended in the rain.", ("The <b>long</b> trial ended in the rain.",)),
        ("shape", "The long trial ended in the rain.", ("the long trial ended in the rain.",)),
        ("shape", "The long trial ended.", ("The long trial ended in the rain of the day.",)),
        ("shape", "The trial ended in the rain.", ("The trial.", "Ended in the rain.")),
    ],
)
def test_what_says_something_else_does_not(kind: str, source: str, sentences: tuple[str, ...]) -> None:
    assert kind in failed(source, *sentences)


def test_a_sentence_passes_as_it_is() -> None:
    for source, _ in faithful():
        assert failed(source, source) == set(), source


@pytest.mark.parametrize("kind", sorted(FIRST))
def test_no_injected_error_passes(kind: str) -> None:
    """A model's sentence meets more than the rules' do: every kind of error, and swapped roles too."""
    seen, through = 0, []
    for inject in (*FIRST[kind], *LATER.get(kind, ())):
        for source, _ in faithful():
            bad = inject(source, random.Random(source))  # noqa: S311
            if bad is not None and bad != source:
                seen += 1
                if not failed(source, *split_sentences(bad)):
                    through.append(bad)
    assert seen
    assert len(through) <= (0.08 if kind == "roles" else 0.01) * seen, through
