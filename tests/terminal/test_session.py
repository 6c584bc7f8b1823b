from __future__ import annotations

import io

import pytest

from reader.playback.events import Read
from reader.playback.player import Sound
from reader.terminal.keymap import Mode, keymap
from reader.terminal.output import Lines
from reader.terminal.session import TWICE, Session
from tests.playback.stories import story
from tests.terminal.fakes import StepPlayer

STORY = story()
LAST = len(STORY.utterances) - 1


class Sitting:
    """A session with a player without sound, a clock that stands still, and the listener's hands."""

    def __init__(self, *, reading=True, place=(0, 0), base=Mode.LISTENING, changes=None, **options):
        self.player = StepPlayer(STORY, place=place, reading=reading, **options)
        self.screen = io.StringIO()
        self.now = 0.0
        self.session = Session(self.player, keymap(changes), Lines(self.screen), base=base, clock=lambda: self.now)

    def press(self, *keys, apart=1.0):
        """Press keys, each followed by some time, and return what was asked to be said last."""
        for key in keys:
            self.session.touched()
            self.session.press(key)
            self.now += apart
        return self.player.last

    @property
    def reads(self):
        """What is read: index, offset and lead."""
        assert isinstance(self.player.last, Read)
        return self.player.last.index, self.player.last.offset, self.player.last.lead


def test_space_pauses_and_goes_on_from_the_word():
    sitting = Sitting(place=(1, 0))
    sitting.press("escape")
    sitting.press("space")
    sitting.player.hear(1, 12)
    sitting.press("space")
    assert sitting.player.state.sound is Sound.NOTHING
    sitting.press("space")
    assert sitting.reads == (1, 12, "")


@pytest.mark.parametrize(
    ("key", "start", "reads"),
    [
        ("right", 1, (2, 0, "")),
        ("left", 2, (1, 0, "")),
        ("down", 1, (3, 0, "")),
        ("up", 3, (1, 0, "")),
        (";", 1, (1, 5, "")),
        ("ctrl+right", 1, (1, 5, "")),
        (",", 2, (1, 12, "")),
        ("ctrl+left", 2, (1, 12, "")),
        ("h", 1, (4, 0, "Level 2,")),
        ("H", 10, (4, 0, "Level 2,")),
        ("2", 5, (13, 0, "Level 2,")),
        ("3", 20, (10, 0, "From the top. Level 3,")),
        ("s", 1, (4, 0, "")),
        ("S", 13, (10, 0, "")),
        ("p", 4, (5, 0, "Paragraph, 2 sentences.")),
        ("P", 11, (5, 0, "Paragraph, 2 sentences.")),
        ("l", 1, (7, 0, "")),
        ("L", 13, (7, 0, "")),
        ("t", 1, (15, 0, "")),
        ("T", 20, (15, 0, "")),
        ("u", 1, (17, 0, "")),
        ("U", 23, (17, 0, "")),
        ("g", 1, (22, 0, "")),
        ("G", 24, (22, 0, "")),
        ("k", 1, (6, 8, "Link.")),
        ("K", 9, (6, 8, "Link.")),
        (".", 12, (12, 0, "")),
    ],
)
def test_movements_read_on_from_the_new_place(key, start, reads):
    sitting = Sitting(place=(start, 0))
    sitting.press(key)
    assert sitting.reads == reads
    assert sitting.player.last.count is None, "it reads on"


@pytest.mark.parametrize(
    ("key", "start", "count"), [("right", 1, 1), ("down", 4, 2), ("s", 1, 1), ("l", 1, 3), ("t", 1, 2)]
)
def test_movements_while_paused_say_their_unit_only(key, start, count):
    sitting = Sitting(place=(start, 0), reading=False)
    sitting.press(key)
    assert sitting.player.last.count == count
    assert not sitting.player.state.reading


def test_every_key_silences_first():
    for key in keymap()[Mode.LISTENING]:
        sitting = Sitting(place=(5, 0))
        sitting.press("x")
        generation = sitting.player.state.generation
        sitting.session.touched()
        assert sitting.player.state.sound is Sound.NOTHING
        assert sitting.player.state.generation > generation
        sitting.session.press(key)


def test_a_key_without_meaning_reads_on():
    sitting = Sitting(place=(1, 12))
    sitting.press("v")
    assert sitting.reads == (1, 12, "")
    paused = Sitting(reading=False)
    assert paused.press("v") is None


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ("]", "190 words a minute."),
        ("[", "170 words a minute."),
        ("}", "230 words a minute."),
        ("{", "130 words a minute."),
        ("}}=", "180 words a minute."),
        ("{{{{", "80 words a minute."),
        ("}" * 20, "900 words a minute."),
        ("+", "Volume 110 percent."),
        ("-", "Volume 90 percent."),
        ("-" * 20, "Volume 0 percent."),
        ("+" * 20, "Volume 150 percent."),
    ],
)
def test_speed_and_volume(keys, said):
    sitting = Sitting(place=(1, 12))
    assert sitting.press(*keys) == said
    sitting.player.hear_out()
    assert sitting.reads == (1, 12, "")


def test_information_reads_on_from_the_word():
    sitting = Sitting(place=(11, 3), rate=80)
    assert sitting.press("w") == "China, section 3 of 6. 39 percent. 1 minute left."
    sitting.player.hear_out()
    assert sitting.reads == (11, 3, "")


def test_a_second_press_in_time_replaces_the_answer():
    sitting = Sitting(place=(1, 12))
    assert sitting.press("z", apart=TWICE - 0.1) == "l, e, a, d"
    assert sitting.press("z") == "Lima, Echo, Alfa, Delta"
    assert sitting.press("w", apart=TWICE - 0.1).startswith("Beginning")
    assert sitting.press("w", apart=0) == "All about tea. From an unnamed source."
    assert sitting.press("w", apart=0).startswith("Beginning"), "a third press begins again"


def test_a_second_press_too_late_is_a_first():
    sitting = Sitting(place=(1, 12))
    sitting.press("z", apart=TWICE + 0.1)
    assert sitting.press("z") == "l, e, a, d"


def test_two_different_keys_are_not_one_pressed_twice():
    sitting = Sitting(place=(1, 12))
    sitting.press("w", apart=0)
    assert sitting.press("z", apart=0) == "l, e, a, d"


def test_contents_are_walked_and_chosen():
    sitting = Sitting(place=(11, 0))
    assert sitting.press("c") == "Contents. China, level 3, 3 of 6."
    assert sitting.player.state.held
    assert sitting.press("down") == "Brewing, level 2, 4 of 6."
    assert sitting.press("up", "up", "up") == "Beginning, level 1, 1 of 6."
    assert sitting.press("up") == "First section. Beginning, level 1, 1 of 6."
    assert sitting.press(*["down"] * 6) == "Last section. The end, level 2, 6 of 6."
    sitting.press("enter")
    assert sitting.reads == (23, 0, "")
    sitting.press("backspace")
    assert sitting.reads == (11, 0, "Back.")


def test_leaving_the_contents_reads_on_where_it_was():
    sitting = Sitting(place=(11, 3))
    sitting.press("c", "down", "x", "escape")
    assert sitting.reads == (11, 3, "")
    sitting.press("right")
    assert sitting.reads == (12, 0, "")


def test_a_percentage_is_typed_and_gone_to():
    sitting = Sitting(place=(1, 0))
    assert sitting.press("j") == "Go to what percentage?"
    assert sitting.press("9") == "9"
    assert sitting.press("0") == "0"
    sitting.press("enter")
    assert sitting.reads == (24, 0, "90 percent.")
    assert sitting.screen.getvalue() == "\nGo to what percentage? 90"


def test_a_percentage_that_is_none_is_asked_again():
    sitting = Sitting()
    assert sitting.press("j", "q", "enter") == "Type a number from 0 to 100."
    sitting.press("0", "enter")
    assert sitting.reads[0] == 0


def test_typing_can_be_mended():
    sitting = Sitting()
    assert sitting.press("j", "7", "backspace") == "7 erased"
    sitting.press("5", "0", "enter")
    assert sitting.reads[2] == "50 percent."
    assert sitting.screen.getvalue() == "\nGo to what percentage? 7\nGo to what percentage? 50"


def test_escape_leaves_a_prompt_and_reads_on():
    sitting = Sitting(place=(1, 5))
    sitting.press("j", "5", "escape")
    assert sitting.reads == (1, 5, "")
    assert not sitting.session.over


def test_escape_while_reading_is_silence():
    sitting = Sitting(place=(1, 5))
    sitting.press("v")
    sitting.press("escape")
    assert sitting.player.state.sound is Sound.NOTHING
    assert not sitting.player.state.reading
    sitting.press("space")
    assert sitting.reads == (1, 5, "")


def test_search_says_how_many_and_the_sentence():
    sitting = Sitting()
    assert sitting.press("/") == "Search for what?"
    sitting.press("T", "E", "A", "enter")
    assert sitting.reads == (5, 0, "4 found.")
    sitting.press("n")
    assert sitting.reads == (6, 0, "2 of 4.")
    sitting.press("N")
    assert sitting.reads == (5, 0, "1 of 4.")
    assert sitting.press("/", "q", "x", "enter") == "qx is not found."
    assert Sitting().press("n") == "Nothing searched for."


def test_back_without_a_jump_says_so():
    assert Sitting().press("backspace") == "Nothing to go back to."


def test_the_describer_tells_what_keys_do_without_doing_it():
    sitting = Sitting(place=(5, 0))
    assert sitting.press("?").startswith("Key describer.")
    assert sitting.press("right") == "Right arrow: next sentence."
    assert sitting.press("q") == "Q: stops and leaves; your place is kept."
    assert sitting.press("escape") == "Escape: silence; in a prompt or list, leaves it."
    assert sitting.press("v") == "V: not used."
    assert sitting.player.state.place == (5, 0)
    assert sitting.press("?") == "Key describer off."
    sitting.player.hear_out()
    assert sitting.reads == (5, 0, "")


def test_q_leaves_and_says_nothing():
    sitting = Sitting(place=(5, 0))
    sitting.press("q")
    assert sitting.session.over
    assert sitting.player.closed
    assert sitting.player.last is None


def test_ten_quick_presses_end_at_the_tenth():
    sitting = Sitting(place=(1, 0))
    sitting.press(*["right"] * 10, apart=0.01)
    assert sitting.reads == (11, 0, "")


def test_pausing_from_outside_is_no_toggle():
    sitting = Sitting(place=(5, 0))
    sitting.session.pause()
    sitting.session.pause()
    assert not sitting.player.state.reading


def test_changed_keys_are_obeyed():
    sitting = Sitting(place=(1, 0), changes={"next_sentence": "x"})
    sitting.press("x")
    assert sitting.reads == (2, 0, "")


def test_beside_a_screen_reader_the_rest_of_the_section_comes_at_once():
    sitting = Sitting(place=(4, 0), base=Mode.LINES, reading=False)
    sitting.press("space")
    assert sitting.player.last.index == 5
    sitting.press("enter")
    assert (sitting.player.last.index, sitting.player.last.count) == (6, 4)
    assert sitting.press("j", "escape").startswith("Go to")
    sitting.press("down")
    assert sitting.player.last.index == 7


def test_without_sections_there_are_no_contents():
    sitting = Sitting()
    script = type(STORY)(type(STORY.article)("Title", "en", (), ""), STORY.utterances[:1])
    sitting.player = StepPlayer(script)
    sitting.session = Session(sitting.player, keymap())
    assert sitting.press("c") == "There are no sections."
