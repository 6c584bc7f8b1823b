"""What every voice engine keeps. Its test module subclasses ``EngineContract`` and has a fixture ``engine``."""

from __future__ import annotations

import numpy as np
import pytest

from reader.errors import SynthesisError
from reader.model.speech import Clip, Voice
from reader.model.units import LanguageTag, WordsPerMinute
from reader.speech.engine import Engine
from reader.speech.samples import sounding
from reader.speech.words import words

SENTENCE = "In 2024, Dr. Ada Lovelace’s team paid $3.50 — not more — for “two” cups."


class EngineContract:
    """Laws of the protocol."""

    @pytest.fixture
    def speaker(self, engine: Engine) -> Voice:
        return next(voice for voice in engine.voices() if voice.language.startswith("en"))

    def say(self, engine: Engine, speaker: Voice, text: str, rate: int = 180) -> Clip:
        return engine.synthesise(text, speaker, WordsPerMinute(rate))

    def test_it_works_here_and_says_so(self, engine: Engine) -> None:
        assert engine.availability().works
        assert engine.availability().why == ""

    def test_every_voice_has_an_id_of_its_own_that_begins_with_the_engine(self, engine: Engine) -> None:
        ids = [voice.id for voice in engine.voices()]
        assert ids
        assert len(set(ids)) == len(ids)
        assert all(id_.startswith(f"{engine.name}:") and len(id_) > len(engine.name) + 1 for id_ in ids)
        assert all(voice.engine == engine.name and voice.language and voice.name for voice in engine.voices())

    def test_it_gives_mono_float_sound_within_bounds(self, engine: Engine, speaker: Voice) -> None:
        clip = self.say(engine, speaker, SENTENCE)
        assert clip.samples.dtype == np.float32
        assert clip.samples.ndim == 1
        assert 8_000 <= clip.sample_rate <= 48_000
        assert 0.05 < np.abs(clip.samples).max() <= 1.0
        assert 3_000 < clip.duration < 15_000

    def test_every_written_word_has_one_mark_in_order(self, engine: Engine, speaker: Voice) -> None:
        clip = self.say(engine, speaker, SENTENCE)
        assert [(mark.start, mark.end, mark.word) for mark in clip.marks] == list(words(SENTENCE))
        assert all(SENTENCE[mark.start : mark.end] == mark.word for mark in clip.marks)

    def test_marks_rise_within_the_clip(self, engine: Engine, speaker: Voice) -> None:
        clip = self.say(engine, speaker, SENTENCE)
        times = [mark.time for mark in clip.marks]
        assert times == sorted(times)
        assert 0 <= times[0] <= times[-1] < clip.duration
        assert len(set(times)) > len(times) * 3 / 4

    def test_the_sound_reaches_from_the_first_mark_past_the_last(self, engine: Engine, speaker: Voice) -> None:
        clip = self.say(engine, speaker, SENTENCE)
        start, end = (1000 * edge / clip.sample_rate for edge in sounding(clip.samples, clip.sample_rate))
        assert start - 100 <= clip.marks[0].time <= start + 150
        assert clip.marks[-1].time < end - 50

    @pytest.mark.parametrize("text", ["", " \n ", "…", "—", "( )"])
    def test_nothing_to_say_gives_no_sound(self, engine: Engine, speaker: Voice, text: str) -> None:
        clip = self.say(engine, speaker, text)
        assert not np.any(np.abs(clip.samples) > 1e-3)
        assert clip.marks == ()

    @pytest.mark.parametrize(
        "text",
        ["A\0B", "<speak>no & tags</speak>", "[[h@'loU]] there", "[word](/w3d/) x", "soft\u00adhyphen", "\ud800 lone"],
    )
    def test_strange_text_is_only_text(self, engine: Engine, speaker: Voice, text: str) -> None:
        clip = self.say(engine, speaker, text)
        assert clip.duration > 100
        assert len(clip.marks) == len(words(text))

    def test_a_long_text_without_a_stop_is_said_whole(self, engine: Engine, speaker: Voice) -> None:
        text = "and then the old man said " * 30
        clip = self.say(engine, speaker, text)
        assert len(clip.marks) == 180
        assert clip.duration > 180 * 100

    def test_the_same_twice_sounds_as_long(self, engine: Engine, speaker: Voice) -> None:
        one, other = (self.say(engine, speaker, "The same words again.") for _ in range(2))
        assert one.duration == pytest.approx(other.duration, rel=0.01)

    def test_a_paced_engine_follows_the_rate(self, engine: Engine, speaker: Voice) -> None:
        slow, quick = (self.say(engine, speaker, SENTENCE, rate) for rate in (150, 300))
        ratio = slow.duration / quick.duration
        assert 1.6 < ratio < 2.4 if engine.paced else ratio == pytest.approx(1, abs=0.01)

    def test_an_unknown_voice_is_an_error(self, engine: Engine) -> None:
        nobody = Voice(f"{engine.name}:nobody", "nobody", LanguageTag("en"), engine.name)
        with pytest.raises(SynthesisError, match="nobody"):
            self.say(engine, nobody, "Hello.")
