from __future__ import annotations

import pytest

from reader.terminal.choice import QUESTION, ask
from tests.terminal.test_keyboard import Hands


def asked(*pieces):
    said, silenced = [], []
    answer = ask(Hands(*pieces), said.append, lambda: silenced.append(len(said)))
    return answer, said, silenced


@pytest.mark.parametrize(
    ("data", "answer"),
    [(b"\r", "self"), (b" ", "self"), (b"s", "screen-reader"), (b"S", "screen-reader"), (b"q", None)],
)
def test_one_key_answers(data, answer):
    assert asked(data) == (answer, [QUESTION], [1])


def test_escape_leaves():
    assert asked(b"\x1b", None)[0] is None


def test_another_key_asks_again():
    assert asked(b"x", b"\x1b[A", b"s") == ("screen-reader", [QUESTION] * 3, [1, 2, 3])


def test_it_asks_again_when_it_was_put_aside():
    assert asked("suspend", b"s")[1] == [QUESTION] * 2
