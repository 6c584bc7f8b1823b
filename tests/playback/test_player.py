from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.units import FASTEST, SLOWEST
from reader.playback.events import (
    Announce,
    Back,
    Close,
    Cut,
    Failed,
    Finish,
    Go,
    Heard,
    Keep,
    Loudness,
    Pace,
    Read,
    Resume,
    Said,
    Say,
    Silence,
    Stop,
    Toggle,
    Tune,
)
from reader.playback.player import HISTORY, LOUDEST, PATIENCE, Sound, article_offset, initial, step
from tests.playback.stories import story

STORY = story()
LAST = len(STORY.utterances) - 1


def after(state, *events):
    """Return the state after the events, and the effects of the last one."""
    effects = ()
    for event in events:
        state, effects = step(state, event)
    return state, effects


def kinds(effects):
    return [type(effect) for effect in effects]


def begun(**options):
    """Return a state that is reading the article."""
    return after(initial(STORY, **options), Resume())[0]


def notices(effects):
    return [effect.utterance.text for effect in effects if isinstance(effect, Announce)]


def test_reading_begins_at_the_place_it_is_given():
    state, effects = after(initial(STORY, place=(3, 2)), Resume())
    assert effects == (Cut(1), Read(1, 3, 2))
    assert state.sound is Sound.ARTICLE


def test_the_map_is_said_first_and_then_the_article():
    state, effects = after(initial(STORY), Say("All about tea. 6 sections."))
    assert kinds(effects) == [Cut, Announce]
    assert notices(effects) == ["All about tea. 6 sections."]
    _, effects = after(state, Said(1, None))
    assert effects == (Cut(2), Read(2, 0, 0))


def test_what_lies_outside_is_brought_inside():
    state = initial(STORY, place=(999, 999), rate=5, volume=9.0)
    assert state.place == (LAST, len(STORY.utterances[LAST].text))
    assert (state.rate, state.volume) == (SLOWEST, LOUDEST)


def test_each_word_is_kept_as_it_begins():
    state, effects = after(begun(), Heard(1, 1, 5))
    assert state.place == (1, 5)
    assert effects == (Keep(article_offset(STORY, (1, 5))),)
    assert STORY.article.text[state.article_offset :].startswith("is the lead")


def test_pausing_keeps_the_word_and_goes_on_from_its_start():
    state = after(begun(), Heard(1, 1, 5))[0]
    paused, effects = after(state, Silence(), Toggle())
    assert not paused.reading
    assert paused.sound is Sound.NOTHING
    assert effects == (Keep(state.article_offset),)
    _, effects = after(paused, Silence(), Toggle())
    assert effects == (Cut(3), Read(3, 1, 5))


def test_a_pause_between_two_sentences_goes_on_with_the_second():
    paused = after(begun(), Heard(1, 1, 5), Said(1, 1), Silence(), Toggle())[0]
    assert paused.place == (1, 5), "what spells or repeats still means the sentence that was heard"
    assert after(paused, Toggle())[1][-1] == Read(3, 2, 0)


def test_an_answer_is_followed_by_the_word_it_stopped_at():
    state = after(begun(), Heard(1, 2, 7), Silence(), Say("42 percent"))[0]
    _, effects = after(state, Said(state.generation, None))
    assert effects[-1] == Read(state.generation + 1, 2, 7)


def test_an_answer_while_paused_is_followed_by_silence():
    state = after(begun(), Toggle(), Say("42 percent"))[0]
    state, effects = after(state, Said(state.generation, None))
    assert effects == ()
    assert (state.reading, state.sound) == (False, Sound.NOTHING)


def test_a_prompt_keeps_silent_until_it_is_left():
    state = after(begun(), Silence(), Say("Go to what percentage?", hold=True))[0]
    state, effects = after(state, Said(state.generation, None))
    assert effects == ()
    assert state.reading, "the wish to read is kept"
    assert kinds(after(state, Resume())[1]) == [Cut, Read]


def test_a_held_answer_without_words_is_silence():
    state, effects = after(begun(), Say("", hold=True))
    assert kinds(effects) == [Cut]
    assert state.sound is Sound.NOTHING


def test_a_key_without_meaning_reads_on():
    assert after(begun(), Heard(1, 1, 5), Silence(), Resume())[1] == (Cut(3), Read(3, 1, 5))
    assert after(begun(), Resume())[1] == (), "it reads already"


def test_moving_reads_on_from_the_new_place():
    _, effects = after(begun(), Silence(), Go(4, 3, lead="Level 2,"))
    assert effects == (Keep(article_offset(STORY, (4, 3))), Cut(3), Read(3, 4, 3, "Level 2,"))


def test_moving_while_paused_says_the_unit_and_stays_paused():
    state, effects = after(begun(), Toggle(), Go(1, extent=2))
    assert effects[-1] == Read(state.generation, 1, 0, "", 2)
    state = after(state, Heard(state.generation, 1, 0), Said(state.generation, 1), Heard(state.generation, 2, 0))[0]
    assert state.sound is Sound.ARTICLE
    state, effects = after(state, Said(state.generation, 2))
    assert (state.reading, state.sound, effects) == (False, Sound.NOTHING, ())
    assert after(state, Toggle())[1][-1] == Read(state.generation + 1, 3, 0), "it goes on behind what was said"


def test_moving_by_a_word_while_paused_says_only_the_word():
    state, effects = after(begun(), Toggle(), Go(1, 5, only="is"))
    assert notices(effects) == ["is"]
    assert state.place == (1, 5)


def test_an_extent_never_reaches_beyond_the_article():
    state, effects = after(begun(), Toggle(), Go(LAST, extent=50))
    assert effects[-1] == Read(state.generation, LAST, 0, "", 1)
    assert kinds(after(state, Said(state.generation, LAST))[1]) == [], "a unit that was asked for is no end"


def test_ten_quick_presses_say_only_the_tenth_whole():
    state, last = begun(), ()
    for _ in range(10):
        state, _ = step(state, Silence())
        state, last = step(state, Go(state.index + 1))
    assert last[-1] == Read(state.generation, 10, 0)
    for old in range(state.generation):
        assert step(state, Heard(old, 12, 0)) == (state, ())
        assert step(state, Said(old, 12)) == (state, ())


def test_back_undoes_jumps_one_by_one():
    state = after(begun(), Heard(1, 1, 5), Go(9, jump=True), Go(10), Go(14, jump=True))[0]
    state, effects = after(state, Back())
    assert effects[-1].index == 10
    state, effects = after(state, Back())
    assert (effects[-1].index, effects[-1].offset) == (1, 5)
    assert notices(after(state, Back())[1]) == ["Nothing to go back to."]


def test_the_history_is_bounded():
    state = after(begun(), *(Go(number % LAST, jump=True) for number in range(3 * HISTORY)))[0]
    assert len(state.history) == HISTORY


def test_speed_is_said_at_the_new_speed_and_reading_goes_on():
    state, effects = after(begun(), Heard(1, 1, 5), Pace(320, "320 words a minute."))
    assert effects[0] == Tune(320, 1.0)
    assert kinds(effects) == [Tune, Cut, Cut, Announce]
    assert after(state, Said(state.generation, None))[1][-1] == Read(state.generation + 1, 1, 5)


def test_a_speed_without_words_reads_on_at_once():
    _, effects = after(begun(), Pace(5000, ""))
    assert effects[0] == Tune(FASTEST, 1.0)
    assert isinstance(effects[-1], Read)


def test_volume_is_kept_in_bounds():
    assert after(begun(), Loudness(7.0, "Loud."))[1][0] == Tune(180, LOUDEST)
    assert after(begun(), Loudness(-1.0, ""))[0].volume == 0


def test_the_end_is_said_once_and_space_begins_again():
    state = begun(place=(LAST, 0))
    state, effects = after(state, Heard(1, LAST, 0), Said(1, LAST))
    assert notices(effects) == ["End of article."]
    assert Keep(len(STORY.article.text)) in effects
    state, effects = after(state, Said(state.generation, None))
    assert effects == (Finish(),)
    state = after(state, Say("100 percent"))[0]
    assert after(state, Said(state.generation, None))[1] == (), "it has ended only once"
    _, effects = after(state, Silence(), Toggle())
    assert effects[-1].index == 0
    assert effects[-1].lead == "From the beginning."


def test_reading_on_behind_the_last_sentence_is_the_end():
    state = after(begun(), Toggle(), Go(LAST))[0]
    state = after(state, Said(state.generation, LAST))[0]
    assert notices(after(state, Toggle())[1]) == ["End of article."]


def test_a_cut_off_end_is_not_finished():
    state = begun(place=(LAST, 0))
    old, _ = after(state, Said(1, LAST))
    state, _ = after(old, Silence())
    assert after(state, Said(old.generation, None))[1] == ()


def test_one_failure_is_told_and_passed_over():
    state, effects = after(begun(), Heard(1, 1, 0), Failed(1, 1, "the voice broke"))
    assert effects[-1] == Read(2, 2, 0, "Something could not be said.")
    assert after(state, Heard(2, 2, 0))[0].failures == 0


def test_a_failure_in_a_unit_leaves_its_rest():
    state = after(begun(), Toggle(), Go(1, extent=2))[0]
    state, effects = after(state, Failed(state.generation, 1, "no"))
    assert (effects[-1].index, effects[-1].count) == (2, 1)
    assert notices(after(state, Failed(state.generation, 2, "no"))[1]) == ["This could not be said."]


def test_the_last_sentence_failing_is_the_end():
    assert notices(after(begun(place=(LAST, 0)), Failed(1, LAST, "no"))[1]) == ["End of article."]


def test_failures_in_a_row_stop_the_reading_and_say_why():
    state = begun()
    for _ in range(PATIENCE):
        state, effects = step(state, Failed(state.generation, state.index, "the voice is gone."))
    assert notices(effects) == ["Reading has stopped: the voice is gone."]
    state, effects = after(state, Failed(state.generation, None, "the voice is gone."))
    assert effects == (Finish("the voice is gone."),)
    state, effects = after(state, Toggle())
    assert effects[-1].index == 2, "Space tries again where it stopped"


def test_without_any_sound_it_ends_by_itself():
    state, effects = after(initial(STORY), Say("The map."))
    for _ in range(20):
        if any(isinstance(effect, Finish) for effect in effects):
            break
        index = None if state.sound is Sound.NOTICE else state.index
        state, effects = step(state, Failed(state.generation, index, "no device."))
    assert kinds(effects) == [Finish]
    assert not state.reading


def test_stopping_keeps_the_place_and_closes():
    state, effects = after(begun(), Heard(1, 1, 5), Stop())
    assert effects == (Cut(2), Keep(article_offset(STORY, (1, 5))), Close())
    assert step(state, Toggle()) == (state, ())


def test_a_step_while_paused_is_remembered_and_forgotten_when_reading_goes_on():
    state = after(begun(), Toggle(), Go(3))[0]
    assert state.stepped == (3, 0)
    assert after(state, Toggle())[0].stepped is None
    assert after(begun(), Go(3))[0].stepped is None


# --- whatever comes in whatever order ---------------------------------------------------------------------------
NUMBERS = st.integers(-3, LAST + 4)
TEXTS = st.sampled_from(["", "Some words."])
KEYS = st.one_of(
    st.sampled_from([Silence(), Toggle(), Resume(), Back()]),
    st.builds(
        Go,
        NUMBERS,
        st.integers(-2, 60),
        TEXTS,
        jump=st.booleans(),
        extent=st.integers(-1, 40),
        only=st.sampled_from(["", "word"]),
    ),
    st.builds(Say, TEXTS, st.booleans()),
    st.builds(Pace, st.integers(0, 2000), TEXTS),
    st.builds(Loudness, st.floats(-1, 3), TEXTS),
)
AGES = st.integers(-2, 3)
"""How old the generation of an event from the sound is; what is not 0 is void."""
INDICES = st.one_of(st.none(), NUMBERS)
SOUNDS = st.one_of(
    st.tuples(st.just(Heard), AGES, NUMBERS, st.integers(-2, 60)),
    st.tuples(st.just(Said), AGES, INDICES),
    st.tuples(st.just(Failed), AGES, INDICES, st.just("it broke.")),
    st.just("next"),
)
"""``next`` is what a working sound would report next, so that stories get somewhere."""


def from_sound(state, wanted):
    if wanted == "next":
        return Said(state.generation, None if state.sound is Sound.NOTICE else state.index)
    make, age, *rest = wanted
    return make(state.generation - age, *rest)


def check_transition(before, event, state, effects):
    assert state.generation >= before.generation
    assert 0 <= state.index <= LAST
    assert 0 <= state.offset <= len(state.utterance.text)
    assert 0 <= state.article_offset <= len(STORY.article.text)
    assert SLOWEST <= state.rate <= FASTEST
    assert 0 <= state.volume <= LOUDEST
    assert len(state.history) <= HISTORY
    sounding = [effect for effect in effects if isinstance(effect, Read | Announce)]
    assert len(sounding) <= 1, "never two voices"
    cuts = [effect.generation for effect in effects if isinstance(effect, Cut)]
    assert cuts == sorted(set(cuts))
    assert all(generation > before.generation for generation in cuts)
    if sounding:
        position = effects.index(sounding[0])
        assert effects[position - 1] == Cut(sounding[0].generation), "what sounds begins its own generation"
        assert sounding[0].generation == state.generation
        assert state.sound is (Sound.NOTICE if isinstance(sounding[0], Announce) else Sound.ARTICLE)
    for effect in effects:
        if isinstance(effect, Read):
            assert 0 <= effect.index <= LAST
            assert effect.count is None or 1 <= effect.count <= LAST + 1 - effect.index
        if isinstance(effect, Keep):
            assert 0 <= effect.offset <= len(STORY.article.text)
    if not before.reading and not isinstance(event, Toggle):
        assert not state.reading, "paused stays paused unless told"
    if isinstance(event, Silence):
        assert state.sound is Sound.NOTHING
        assert state.reading == before.reading
    if isinstance(event, Heard | Said | Failed) and event.generation != before.generation:
        assert (state, effects) == (before, ())


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(KEYS, SOUNDS), max_size=40), st.booleans())
def test_no_order_of_events_leads_astray(events, reading):
    state = initial(STORY, reading=reading)
    for item in events:
        event = item if not isinstance(item, tuple | str) else from_sound(state, item)
        before = state
        state, effects = step(state, event)
        check_transition(before, event, state, effects)
    assert step(step(state, Stop())[0], Toggle())[1] == ()


@settings(max_examples=100, deadline=None)
@given(st.lists(KEYS, max_size=15), st.booleans())
def test_left_alone_it_always_comes_to_rest(keys, works):
    """After any keys, a sound that only works or only fails brings the player to silence."""
    state = initial(STORY)
    for key in keys:
        state, _ = step(state, key)
    for _ in range(3 * len(STORY.utterances)):
        if state.sound is Sound.NOTHING:
            return
        index = None
        if state.sound is Sound.ARTICLE:
            index = state.index + 1 if state.spent else state.index
        event = Said(state.generation, index) if works else Failed(state.generation, index, "it broke.")
        state, _ = step(state, event)
    pytest.fail("it never became silent")


@given(st.integers(0, LAST), st.integers(0, 60))
def test_a_place_lies_in_its_utterance(index, offset):
    utterance = STORY.utterances[index]
    offset = min(offset, len(utterance.text))
    assert utterance.start <= article_offset(STORY, (index, offset)) <= utterance.end


def test_states_can_be_compared():
    assert initial(STORY) == replace(initial(STORY), generation=0)
