from __future__ import annotations

import pytest

from reader.readability.findings import Finding, Position, Severity
from reader.readability.suppression import heard, silenced


def finding(line: int | None, rule: str = "idiom") -> Finding:
    position = Position(line, 1, line, 5, 0, 4) if line else None
    return Finding(rule, Severity.NOTE, "It is.", "Mend it.", "text", "text", "s1", None, "s1.1", 0, 4, position)


def lines_heard(source: str, rule: str = "idiom") -> list[int]:
    lines = range(1, len(source.splitlines()) + 1)
    return [one.line for one in heard([finding(line, rule) for line in lines], source) if one.line]


def test_without_comments_all_is_heard():
    assert lines_heard("one\ntwo\nthree") == [1, 2, 3]
    assert silenced("one\ntwo") == []


def test_a_comment_on_its_own_line_holds_for_the_block_that_follows():
    source = "one\n\n<!-- plainspoken: ignore idiom -->\n\ntwo\nthree\n\nfour"
    assert lines_heard(source) == [1, 2, 7, 8]
    assert lines_heard(source, "hard-word") == [1, 2, 3, 4, 5, 6, 7, 8]


def test_a_comment_in_a_line_holds_for_that_line():
    assert lines_heard("one\ntwo <!-- plainspoken: ignore -->\nthree") == [1, 3]


@pytest.mark.parametrize("names", ["idiom, hard-word", "idiom hard-word", "hard-word,idiom"])
def test_several_rules(names):
    source = f"one <!-- plainspoken: ignore {names} -->\ntwo"
    assert lines_heard(source) == lines_heard(source, "hard-word") == [2]
    assert lines_heard(source, "jargon") == [1, 2]


def test_off_and_on():
    source = "one\n<!-- plainspoken: off idiom -->\ntwo\nthree\n<!-- plainspoken: on -->\nfour"
    assert lines_heard(source) == [1, 6]
    assert lines_heard("one\n<!-- plainspoken: off -->\ntwo\nthree") == [1]
    assert lines_heard("<!-- plainspoken: off -->\ntwo\n<!-- plainspoken: on idiom -->\nfour") == [4]


def test_a_whole_file():
    assert lines_heard("one\ntwo\n<!-- plainspoken: ignore-file idiom -->") == []
    assert lines_heard("one\ntwo\n<!-- plainspoken: ignore-file idiom -->", "jargon") == [1, 2, 3]


def test_what_has_no_line_is_always_heard():
    assert heard([finding(None)], "<!-- plainspoken: ignore-file -->") == [finding(None)]
