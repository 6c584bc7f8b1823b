from __future__ import annotations

import io

from reader.playback.events import Close, Failed, Finish, Heard, Said
from reader.terminal.following import Following
from reader.terminal.output import Lines
from tests.playback.stories import story


def followed(*reports, printing=True):
    """Return what is printed and told of these reports."""
    stream, told = io.StringIO(), []
    following = Following(story(), Lines(stream) if printing else None, told.append)
    for report in reports:
        following.report(report)
    return stream.getvalue().splitlines()[1:], told


def test_a_sentence_is_printed_when_its_first_word_is_heard():
    assert followed(Heard(1, 1, 0), Heard(1, 1, 5), Heard(1, 2, 0))[0] == ["This is the lead.", "It has two sentences."]


def test_the_title_stands_there_already():
    assert followed(Heard(1, 0, 0), Heard(1, 1, 0))[0] == ["This is the lead."]


def test_the_title_is_printed_when_it_is_gone_back_to():
    assert followed(Heard(1, 1, 0), Heard(2, 0, 0))[0] == ["This is the lead.", "All about tea"]


def test_going_on_after_a_pause_prints_nothing_again():
    assert followed(Heard(1, 1, 0), Heard(1, 1, 5), Heard(3, 1, 5))[0] == ["This is the lead."]


def test_a_repeated_sentence_is_printed_again():
    assert followed(Heard(1, 1, 0), Heard(1, 1, 5), Heard(3, 1, 0))[0] == ["This is the lead."] * 2


def test_a_sentence_without_marks_is_printed_when_it_was_said():
    assert followed(Said(1, 3), Said(1, 4))[0] == ["A second paragraph stands alone here.", "History"]


def test_nothing_is_printed_unless_wanted():
    assert followed(Heard(1, 1, 0), Said(1, 1), printing=False) == ([], [])


def test_a_trouble_is_told_once():
    reports = (Failed(1, None, "It went away."), Failed(2, 3, "It went away."), Failed(3, None, "No library."))
    assert followed(*reports)[1] == ["It went away.", "No library."]


def test_a_terminal_that_has_gone_does_not_stop_the_sound():
    tried = []

    class Gone(io.StringIO):
        def write(self, text):
            tried.append(text)
            raise OSError("gone")

    following = Following(story(), Lines(Gone()), lambda _: None)
    following.report(Heard(1, 1, 0))
    following.report(Heard(1, 2, 0))
    following.report(Finish())
    assert len(tried) == 2
    assert following.wait(0)


def test_the_end_can_be_waited_for():
    for end in (Finish(), Close()):
        following = Following(story(), None, lambda _: None)
        assert not following.wait(0)
        following.report(Said(1, None))
        assert not following.wait(0)
        following.report(end)
        assert following.wait(0)
