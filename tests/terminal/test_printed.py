from __future__ import annotations

import io

from reader.playback.events import Back, Go, Pace, Resume, Say, Stop, Toggle
from reader.playback.player import article_offset, initial
from reader.terminal.output import Lines
from reader.terminal.printed import PrintedPlayer, line_of
from tests.playback.stories import story

STORY = story()
LAST = len(STORY.utterances) - 1


def printed(*events, place=(0, 0)):
    """Return the player after the events, the lines it printed and the places it kept."""
    stream, kept = io.StringIO(), []
    player = PrintedPlayer(initial(STORY, place=place), Lines(stream), kept.append)
    for event in events:
        player.send(event)
    return player, stream.getvalue().splitlines()[1:], kept


def test_a_movement_prints_its_unit():
    assert printed(Go(11, extent=2))[1] == ["It began in China.", "Nobody knows when."]


def test_what_is_said_first_stands_first():
    assert printed(Go(10, lead="Level 3,"))[1] == ["Level 3, China"]
    assert printed(Go(7))[1] == ["List, 3 items. One leaf"]
    assert printed(Go(15))[1] == ["Table, 2 rows, 2 columns. Kind: Green. Degrees: 80"]


def test_a_part_of_a_sentence_is_printed_from_its_word():
    assert printed(Go(1, 12))[1] == ["lead."]
    assert line_of(STORY.utterances[7], 4) == "leaf"


def test_a_word_is_printed_alone():
    assert printed(Go(1, 12, only="lead"))[1] == ["lead"]


def test_answers_are_lines():
    assert printed(Say("42 percent."), Pace(320, "320 words a minute."))[1] == ["42 percent.", "320 words a minute."]


def test_the_place_is_the_last_line_printed():
    player, _, kept = printed(Go(11, extent=2))
    assert player.state.index == 12
    assert kept[-1] == article_offset(STORY, (12, 0))


def test_nothing_goes_on_by_itself():
    for event in (Say("The map."), Resume(), Say("", hold=True)):
        player, lines, _ = printed(event)
        assert not player.state.reading
        assert len(lines) <= 1


def test_keys_silence_nothing_and_print_nothing():
    player, lines, _ = printed(Go(1))
    player.silence()
    assert lines == ["This is the lead."]
    assert player.state.index == 1


def test_back_prints_where_it_leads():
    assert printed(Go(9, jump=True), Back(), place=(1, 0))[1] == ["Three leaves", "Back. This is the lead."]


def test_even_reading_on_prints_to_the_end_and_stops():
    lines = printed(Go(LAST - 1), Toggle())[1]
    assert lines[-2:] == ["These are the last words.", "End of article."]


def test_after_the_end_nothing_is_printed():
    assert printed(Stop(), Go(3))[1] == []
