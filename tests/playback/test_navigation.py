from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.playback import navigation
from reader.playback.events import Go, Say, Toggle
from reader.playback.navigation import Unit, move
from reader.playback.player import initial, step
from reader.speech.script import script
from tests.making import article, section
from tests.playback.stories import story

STORY = story()
LAST = len(STORY.utterances) - 1
PLACES = st.integers(0, LAST).flatmap(
    lambda index: st.tuples(st.just(index), st.integers(0, len(STORY.utterances[index].text)))
)


def at(index, offset=0, **changes):
    return replace(initial(STORY, place=(index, offset)), **changes)


def goes(index, offset, unit, *, forward=True):
    found = move(at(index, offset), unit, forward=forward)
    assert isinstance(found, Go), found
    return found


@pytest.mark.parametrize(
    ("unit", "start", "index", "lead"),
    [
        (Unit.SENTENCE, (1, 5), 2, ""),
        (Unit.PARAGRAPH, (1, 5), 3, ""),
        (Unit.PARAGRAPH, (7, 0), 8, ""),
        (Unit.SECTION, (1, 5), 4, ""),
        (Unit.HEADING, (1, 5), 4, "Level 2,"),
        (Unit.HEADING, (4, 0), 10, "Level 3,"),
        (Unit.PROSE, (1, 5), 3, "Paragraph, 1 sentence."),
        (Unit.PROSE, (3, 0), 5, "Paragraph, 2 sentences."),
        (Unit.LIST, (1, 5), 7, ""),
        (Unit.TABLE, (1, 5), 15, ""),
        (Unit.QUOTE, (1, 5), 17, ""),
        (Unit.PICTURE, (1, 5), 22, ""),
    ],
)
def test_forward_goes_to_the_next(unit, start, index, lead):
    found = goes(*start, unit)
    assert (found.index, found.offset, found.lead) == (index, 0, lead)


@pytest.mark.parametrize(
    ("unit", "start", "index"),
    [
        (Unit.SENTENCE, (2, 0), 1),
        (Unit.PARAGRAPH, (5, 0), 4),
        (Unit.SECTION, (10, 0), 4),
        (Unit.HEADING, (16, 0), 13),
        (Unit.PROSE, (14, 0), 11),
        (Unit.LIST, (12, 0), 7),
        (Unit.LIST, (9, 0), 7),
        (Unit.TABLE, (25, 0), 15),
        (Unit.QUOTE, (25, 0), 17),
        (Unit.PICTURE, (25, 0), 22),
    ],
)
def test_back_goes_to_the_one_before(unit, start, index):
    assert goes(*start, unit, forward=False).index == index


def test_a_step_back_first_goes_to_the_start_of_the_unit():
    assert goes(25, 21, Unit.SENTENCE, forward=False).index == 25
    assert goes(25, 10, Unit.PARAGRAPH, forward=False).index == 24
    assert goes(25, 10, Unit.SECTION, forward=False).index == 23


def test_within_the_first_second_it_goes_to_the_unit_before():
    assert goes(25, 6, Unit.SENTENCE, forward=False).index == 24
    assert goes(24, 5, Unit.PARAGRAPH, forward=False).index == 23


def test_a_second_is_longer_at_a_higher_speed():
    fast = at(25, 21, rate=600)
    assert move(fast, Unit.SENTENCE, forward=False).index == 24


def test_stepping_back_while_paused_never_says_the_same_again():
    state = replace(at(12, 0), reading=False)
    for expected in (11, 10, 9):
        state, _ = step(state, move(state, Unit.SENTENCE, forward=False))
        assert state.index == expected
        # All of it is heard before the next key.
        state = replace(state, offset=len(state.utterance.text) - 1, spent=True)


def test_after_a_paragraph_a_step_back_is_its_last_sentence():
    state, _ = step(replace(at(10, 0), reading=False), Go(11, extent=2))
    heard = replace(state, index=12, offset=13, spent=True)
    assert move(heard, Unit.SENTENCE, forward=False).index == 12
    assert move(heard, Unit.PARAGRAPH, forward=False).index == 10


def test_words_are_said_alone_and_followed_across_sentences():
    found = goes(1, 12, Unit.WORD)
    assert (found.index, found.offset, found.only, found.jump) == (2, 0, "It", False)
    found = goes(2, 0, Unit.WORD, forward=False)
    assert (found.index, found.offset, found.only) == (1, 12, "lead")


def test_a_link_is_said_with_its_words():
    found = goes(1, 0, Unit.LINK)
    assert (found.index, found.lead, found.only) == (6, "Link.", "tea guide")
    assert STORY.utterances[6].text[found.offset :].startswith("tea guide")
    assert goes(25, 0, Unit.LINK, forward=False).index == 6


def test_what_is_said_while_paused_is_the_whole_unit():
    assert goes(1, 0, Unit.LIST).extent == 3
    assert goes(1, 0, Unit.TABLE).extent == 2
    assert goes(1, 0, Unit.QUOTE).extent == 3
    assert goes(1, 0, Unit.PICTURE).extent == 1
    assert goes(10, 0, Unit.PARAGRAPH).extent == 2
    assert goes(1, 0, Unit.SECTION).extent == 1, "of a section its heading"


def test_small_steps_are_no_jumps():
    assert not goes(1, 0, Unit.SENTENCE).jump
    assert not goes(1, 0, Unit.PARAGRAPH).jump
    assert goes(1, 0, Unit.SECTION).jump
    assert goes(1, 0, Unit.LIST).jump


def test_at_the_ends_it_says_so():
    assert move(at(LAST, 3), Unit.SENTENCE, forward=True) == Say("Last sentence.")
    assert move(at(LAST, 3), Unit.PARAGRAPH, forward=True) == Say("Last paragraph.")
    assert move(at(LAST, 3), Unit.SECTION, forward=True) == Say("Last section.")
    assert move(at(LAST, 19), Unit.WORD, forward=True) == Say("Last word.")
    assert goes(0, 0, Unit.SENTENCE, forward=False).lead == "First sentence."
    assert move(at(16, 0), Unit.TABLE, forward=True) == Say("No table after this.")
    assert move(at(1, 0), Unit.TABLE, forward=False) == Say("No table before this.")


def test_headings_go_round_and_say_so():
    found = goes(LAST, 0, Unit.HEADING)
    assert (found.index, found.lead) == (4, "From the top. Level 2,")
    found = goes(0, 0, Unit.HEADING, forward=False)
    assert (found.index, found.lead) == (23, "From the end. Level 2,")


def test_headings_of_one_level():
    assert navigation.heading_of_level(at(5, 0), 3) == Go(10, 0, "Level 3,", jump=True)
    assert navigation.heading_of_level(at(10, 0), 3) == Go(20, 0, "Level 3,", jump=True)
    assert navigation.heading_of_level(at(20, 0), 3) == Go(10, 0, "From the top. Level 3,", jump=True)
    assert navigation.heading_of_level(at(20, 0), 5) == Say("No headings at level 5.")


def test_an_article_without_any_says_that():
    plain = initial(script(article(section(None, "Only this."))))
    for unit in (Unit.HEADING, Unit.LIST, Unit.TABLE, Unit.QUOTE, Unit.PICTURE, Unit.LINK):
        assert move(plain, unit, forward=True) == Say(f"No {unit.value}s.")
        assert move(plain, unit, forward=False) == Say(f"No {unit.value}s.")


def test_percentages_lead_to_sentences():
    assert navigation.percentage(STORY, 0).index == 0
    assert navigation.percentage(STORY, 100).index == LAST
    assert navigation.percentage(STORY, 1000) == navigation.percentage(STORY, 100)
    half = navigation.percentage(STORY, 50)
    assert half.lead == "50 percent."
    assert half.jump
    utterance = STORY.utterances[half.index]
    assert utterance.start - 2 <= len(STORY.article.text) / 2 <= utterance.end


def test_percent_and_words_left_go_with_the_place():
    assert navigation.percent(at(0)) == 0
    assert navigation.percent(at(LAST, 19)) > 95
    assert navigation.words_left(at(LAST, 0)) == 5
    assert navigation.words_left(at(LAST, 19)) == 1
    assert navigation.words_left(at(LAST - 1, 0)) == 10


def test_sections_are_found_by_number():
    assert [navigation.section(STORY, number).index for number in range(6)] == [0, 4, 10, 13, 20, 23]
    assert navigation.section(STORY, 99).index == 0


def test_the_rest_of_the_section_then_the_next():
    assert navigation.rest_of_section(at(5)) == Go(6, extent=4)
    assert navigation.rest_of_section(at(9)) == Go(10, extent=3)
    assert navigation.rest_of_section(at(LAST)) == Say("End of article.")


def test_repeat_is_the_sentence_from_its_start():
    assert navigation.repeat(at(6, 9)) == Go(6)


def test_the_word_at_the_place():
    assert navigation.word(at(1, 12)) == "lead"
    assert navigation.word(at(1, 13)) == "lead"


def test_search_finds_beginnings_of_words_in_any_case():
    text = STORY.article.text
    offsets = navigation.find(STORY, "CHINA")
    assert [text[offset : offset + 5] for offset in offsets] == ["China", "China"]
    assert navigation.find(STORY, "hina") == []
    assert navigation.find(STORY, "tea  guide") == [text.index("tea guide")]
    assert navigation.find(STORY, "(") == []
    assert navigation.find(STORY, "  ") == []


def test_found_places_are_counted_and_gone_round():
    offsets = navigation.find(STORY, "tea")
    first = navigation.found(at(0), offsets, forward=True, counted=True)
    assert (first.index, first.lead) == (5, "4 found.")
    second = navigation.found(at(5), offsets, forward=True, counted=False)
    assert (second.index, second.lead) == (6, "2 of 4.")
    assert navigation.found(at(LAST), offsets, forward=True, counted=False).lead == "From the top. 1 of 4."
    assert navigation.found(at(0), offsets, forward=False, counted=False).lead == "From the end. 4 of 4."


def test_a_place_of_the_text_is_the_start_of_its_word():
    offset = STORY.article.text.index("guide for") + 3
    index, within = navigation.place_of(STORY, offset)
    assert STORY.utterances[index].text[within:].startswith("guide for")


@given(PLACES, st.sampled_from(list(Unit)), st.booleans(), st.booleans())
def test_every_movement_stays_in_the_article_and_gets_somewhere(place, unit, forward, paused):
    state = at(*place, reading=not paused)
    found = move(state, unit, forward=forward)
    if isinstance(found, Say):
        assert found.text
        return
    assert 0 <= found.index <= LAST
    assert found.index + found.extent - 1 <= LAST
    assert (found.index, found.offset) in navigation.starts(STORY, unit)
    if forward and not found.lead.startswith("From the top"):
        assert (found.index, found.offset) > place
    if not forward and not found.lead.startswith("From the end"):
        assert (found.index, found.offset) <= place


@given(st.sampled_from([Unit.SENTENCE, Unit.PARAGRAPH, Unit.SECTION, Unit.WORD]))
def test_walking_forward_visits_every_unit_and_back_again(unit):
    state, _ = step(initial(STORY), Toggle())
    visited = [state.place]
    while isinstance(found := move(state, unit, forward=True), Go):
        state, _ = step(state, found)
        visited.append(state.place)
    assert visited == navigation.starts(STORY, unit)
    back = [state.place]
    while isinstance(found := move(state, unit, forward=False), Go) and not found.lead:
        state, _ = step(state, found)
        back.append(state.place)
    assert back == visited[::-1]


@given(st.integers(0, len(STORY.article.text)))
def test_any_offset_has_a_place_near_it(offset):
    index, within = navigation.place_of(STORY, offset)
    assert 0 <= within <= len(STORY.utterances[index].text)
