from __future__ import annotations

import numpy as np
import pytest

from reader.errors import VoiceError
from reader.model.speech import Clip, Role, Spoken, Utterance
from reader.model.units import SAMPLE_RATE, LanguageTag, Milliseconds, WordsPerMinute
from reader.speech import synthesis
from reader.speech.clauses import FIRST
from reader.speech.samples import sounding
from reader.speech.synthesis import Synthesiser, Unsaid
from reader.speech.words import words
from tests.speech.fake_engine import BrokenEngine, ToneEngine

LONG = (
    "When the rain had stopped at last, the children ran out into the wet street; they were looking for snails and "
    "worms, and nobody could make them come inside before it was dark."
)


def utterance(text: str, language: str = "en", start: int = 0, **more) -> Utterance:
    spoken = Spoken(text, text, ((0, len(text), 0, len(text)),))
    return Utterance(Role.SENTENCE, spoken, LanguageTag(language), start, start + len(text), **more)


def engines(**mute: str) -> dict[str, ToneEngine]:
    return {
        "natural": ToneEngine("natural", mute=mute.get("natural", "")),
        "espeak": ToneEngine("espeak", ("en-GB", "de", "cmn"), paced=True, mute=mute.get("espeak", ""), rate=22_050),
    }


def said(synthesiser: Synthesiser, what: Utterance, rate: int = 200, **more) -> list[Clip]:
    return list(synthesiser.clips(what, rate=WordsPerMinute(rate), **more))


def spoken_texts(engine: ToneEngine) -> list[str]:
    return [text for text, _, _ in engine.asked]


def joined(clips: list[Clip]) -> np.ndarray:
    return np.concatenate([clip.samples for clip in clips])


def sounds(samples: np.ndarray) -> list[tuple[float, float]]:
    """Return the stretches of sound, in ms, that lie more than 45 ms apart (an engine's words are 50 ms apart)."""
    loud = np.flatnonzero(np.abs(samples) > 0.02) / 24
    breaks = np.flatnonzero(np.diff(loud) > 58)
    return list(zip(loud[np.r_[0, breaks + 1]], loud[np.r_[breaks, -1]], strict=True))


# --- what every clip keeps ----------------------------------------------------------------------------------------
def test_clips_are_located_in_the_article_and_every_word_is_marked_once() -> None:
    clips = said(Synthesiser(engines=engines()), utterance(LONG, start=1_000))
    assert len(clips) > 1
    marks = [mark for clip in clips for mark in clip.marks]
    assert [(mark.start - 1_000, mark.end - 1_000, mark.word) for mark in marks] == list(words(LONG))
    assert all(clip.sample_rate == SAMPLE_RATE and clip.samples.dtype == np.float32 for clip in clips)
    assert all(clip.utterance and clip.utterance.start == 1_000 for clip in clips)


def test_spoken_forms_lead_back_to_what_is_written() -> None:
    spoken = Spoken("about twelve cups", "ca. 12 cups", ((0, 5, 0, 3), (5, 6, 3, 4), (6, 12, 4, 6), (12, 17, 6, 11)))
    what = Utterance(Role.SENTENCE, spoken, LanguageTag("en"), 50, 61)
    (clip,) = said(Synthesiser(engines=engines()), what)
    assert [(mark.start, mark.end) for mark in clip.marks] == [(50, 53), (54, 56), (57, 61)]


def test_sound_begins_at_once_and_marks_stand_where_words_begin() -> None:
    (clip,) = said(Synthesiser(engines=engines()), utterance("One two three"))
    start, _ = sounding(clip.samples, SAMPLE_RATE)
    assert start / 24 <= 15
    for mark in clip.marks:
        at = round(mark.time * 24)
        assert np.abs(clip.samples[at : at + 1_200]).max() > 0.3


def test_an_offset_begins_in_the_middle() -> None:
    (clip,) = said(Synthesiser(engines=engines()), utterance("One two three", start=10), offset=4)
    assert [(mark.word, mark.start) for mark in clip.marks] == [("two", 14), ("three", 18)]


# --- the lead -----------------------------------------------------------------------------------------------------
def test_the_lead_is_said_first_and_has_no_marks() -> None:
    fakes = engines()
    clips = said(Synthesiser(engines=fakes), utterance("Ein Satz", "de", lead="List, 3 items"))
    assert fakes["natural"].asked[0][0] == "List, 3 items"
    assert fakes["espeak"].asked[0][:2] == ("Ein Satz", "espeak:de")
    assert clips[0].marks == ()
    assert [mark.word for mark in clips[1].marks] == ["Ein", "Satz"]


@pytest.mark.parametrize(("lead", "first"), [("", "Words"), ("Level 2", "Level 2")])
def test_another_lead_can_be_asked_for(lead: str, first: str) -> None:
    fakes = engines()
    said(Synthesiser(engines=fakes), utterance("Words", lead="List"), lead=lead)
    assert spoken_texts(fakes["natural"])[0] == first


# --- pauses -------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("rate", [120, 180, 360, 900])
def test_the_gap_between_two_sentences_is_as_scripted(rate: int) -> None:
    synthesiser = Synthesiser(engines=engines())
    scripted = 600 * min(1.5, 180 / rate)
    first = said(synthesiser, utterance("One", pause_after=Milliseconds(600)), rate)
    (one, other) = sounds(joined(first + said(synthesiser, utterance("Two"), rate)))
    assert other[0] - one[1] == pytest.approx(scripted, abs=6)


def test_the_pause_before_comes_only_where_it_begins_from_the_start() -> None:
    what = utterance("One two", pause_before=Milliseconds(900))
    whole, rest, silent = (
        sum(clip.duration for clip in said(Synthesiser(engines=engines()), what, 180, **more))
        for more in ({}, {"offset": 4}, {"lead": ""})
    )
    assert whole - silent == pytest.approx(900, abs=1)
    assert silent - rest > 200


def test_pauses_are_heard_when_the_end_of_a_sentence_cannot_be_said() -> None:
    fakes = engines(espeak="§", natural="§")
    text = LONG[:40] + "… " + "word " * 30 + "§"
    clips = said(Synthesiser(engines=fakes), utterance(text, pause_after=Milliseconds(500)), 180)
    assert clips[-1].duration >= 400


# --- speed --------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("rate", [80, 180, 366, 600, 900])
@pytest.mark.parametrize("language", ["en", "de"])
def test_speed_is_kept_over_a_long_text(rate: int, language: str) -> None:
    synthesiser = Synthesiser(engines=engines())
    clips = [clip for _ in range(15) for clip in said(synthesiser, utterance(LONG, language), rate)]
    minutes = sum(clip.duration for clip in clips) / 60_000
    assert 15 * len(words(LONG)) / minutes == pytest.approx(rate, rel=0.05)


def test_a_voice_at_its_own_pace_is_made_once_for_all_speeds() -> None:
    fakes = engines()
    synthesiser = Synthesiser(engines=fakes)
    slow, quick = (said(synthesiser, utterance("Some words here"), rate)[0] for rate in (150, 600))
    assert len(fakes["natural"].asked) == 1
    assert slow.duration / quick.duration == pytest.approx(4, rel=0.15)


def test_rates_beyond_the_range_are_brought_into_it() -> None:
    fastest, beyond = (
        said(Synthesiser(engines=engines()), utterance("Some words"), rate)[0].duration for rate in (900, 5_000)
    )
    assert beyond == fastest


# --- voices and fallbacks -----------------------------------------------------------------------------------------
def test_the_listeners_voice_speaks_its_language() -> None:
    fakes = engines()
    synthesiser = Synthesiser(voice="espeak:en-gb", engines=fakes)
    said(synthesiser, utterance("English"))
    said(synthesiser, utterance("Deutsch", "de"))
    assert [voice for _, voice, _ in fakes["espeak"].asked] == ["espeak:en-gb", "espeak:de"]


def test_an_unknown_voice_is_refused_at_once() -> None:
    with pytest.raises(VoiceError, match="espeak:de"):
        Synthesiser(voice="espeak:dee", engines=engines())


def test_words_in_another_script_are_said_by_a_voice_that_reads_it() -> None:
    fakes = engines()
    clips = said(Synthesiser(engines=fakes), utterance("The word 你好 means hello"))
    assert spoken_texts(fakes["natural"]) == ["The word ", "means hello"]
    assert fakes["espeak"].asked[0][:2] == ("你好 ", "espeak:cmn")
    assert [mark.word for clip in clips for mark in clip.marks] == ["The", "word", "你", "好", "means", "hello"]


def test_what_a_voice_cannot_say_the_fallback_says() -> None:
    fakes = engines(natural="🙂")
    synthesiser = Synthesiser(engines=fakes)
    (clip,) = said(synthesiser, utterance("🙂", start=7))
    assert fakes["espeak"].asked[0][:2] == ("🙂", "espeak:en-gb")
    assert [(mark.start, mark.end) for mark in clip.marks] == [(7, 8)]
    assert synthesiser.unsaid == ()


def test_a_voice_that_fails_is_replaced_for_the_sentence() -> None:
    fakes = engines() | {"natural": BrokenEngine("natural")}
    (clip,) = said(Synthesiser(engines=fakes), utterance("Still heard"))
    assert [mark.word for mark in clip.marks] == ["Still", "heard"]


def test_characters_that_no_voice_knows_are_said_by_their_names() -> None:
    fakes = engines(natural="☂", espeak="☂")
    synthesiser = Synthesiser(engines=fakes)
    (clip,) = said(synthesiser, utterance("☂", start=3))
    assert fakes["espeak"].asked[-1][0] == "umbrella"
    assert [(mark.word, mark.start, mark.end) for mark in clip.marks] == [("☂", 3, 4)]
    assert synthesiser.unsaid == ()


def test_what_nobody_can_say_is_told() -> None:
    fakes = engines(natural="☂", espeak="☂u")
    synthesiser = Synthesiser(engines=fakes)
    assert said(synthesiser, utterance("☂", start=3)) == []
    assert synthesiser.unsaid == (Unsaid("☂", 3, 4),)


@pytest.mark.parametrize("text", ["—", "…", "( )"])
def test_punctuation_alone_is_silent_and_not_missed(text: str) -> None:
    synthesiser = Synthesiser(engines=engines())
    assert said(synthesiser, utterance(text)) == []
    assert synthesiser.unsaid == ()


# --- cutting and keeping ------------------------------------------------------------------------------------------
def test_only_a_voice_with_its_own_pace_is_given_clauses() -> None:
    fakes = engines()
    synthesiser = Synthesiser(engines=fakes)
    said(synthesiser, utterance(LONG))
    said(synthesiser, utterance(LONG, "de"))
    assert "".join(spoken_texts(fakes["natural"])) == LONG
    assert spoken_texts(fakes["espeak"]) == [LONG]


def test_only_where_a_key_waits_the_first_clause_is_short() -> None:
    waiting, reading = engines(), engines()
    said(Synthesiser(engines=waiting), utterance(LONG), lead="")
    said(Synthesiser(engines=reading), utterance(LONG))
    assert len(waiting["natural"].asked[0][0].split()) <= FIRST * 3 // 2
    assert len(reading["natural"].asked[0][0].split()) > FIRST * 3 // 2


def test_a_sentence_heard_again_is_neither_made_nor_stretched_again(monkeypatch) -> None:
    stretched = []
    monkeypatch.setattr(synthesis, "faster", lambda clip, factor: stretched.append(factor) or clip)
    fakes = engines()
    synthesiser = Synthesiser(engines=fakes)
    for _ in range(3):
        said(synthesiser, utterance(LONG), 400)
    pieces = len(fakes["natural"].asked)
    assert len(stretched) == pieces
    said(synthesiser, utterance(LONG), 300)
    assert len(fakes["natural"].asked) == pieces
    assert len(stretched) == 2 * pieces


def test_the_first_clip_comes_before_the_second_is_made() -> None:
    fakes = engines()
    clips = Synthesiser(engines=fakes).clips(utterance(LONG), rate=WordsPerMinute(180))
    next(clips)
    assert len(fakes["natural"].asked) == 1


def test_clips_are_kept_within_bounds() -> None:
    fakes = engines()
    synthesiser = Synthesiser(engines=fakes, cache_bytes=400_000)
    for number in range(30):
        said(synthesiser, utterance(f"Sentence number {number} of the text"))
        assert synthesiser.cached_bytes <= 400_000
    assert synthesiser.cached_bytes > 0
    said(synthesiser, utterance("Sentence number 29 of the text"))
    assert len(fakes["natural"].asked) == 30
    said(synthesiser, utterance("Sentence number 0 of the text"))
    assert len(fakes["natural"].asked) == 31
    synthesiser.close()
    assert synthesiser.cached_bytes == 0


def test_warming_up_loads_the_voice_and_a_failure_only_tells(caplog: pytest.LogCaptureFixture) -> None:
    fakes = engines()
    Synthesiser(engines=fakes).warm_up().join()
    assert len(fakes["natural"].asked) == 1
    Synthesiser(engines=engines() | {"natural": BrokenEngine("natural")}).warm_up().join()
    assert "mend it" in caplog.text
