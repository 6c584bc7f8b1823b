from __future__ import annotations

import time

import numpy as np
import pytest

from reader.errors import SynthesisError
from reader.model.speech import Clip, Role, Spoken, Utterance
from reader.model.units import SAMPLE_RATE, LanguageTag, WordsPerMinute
from reader.playback import stream as streams
from reader.playback.events import Announce, Failed, Heard, Read, Said
from reader.playback.mixer import Mixer
from reader.playback.player import notice
from reader.playback.stream import Stream
from tests.playback.tones import LEAD_PITCH, NOTICE_PITCH, Tones, pitch, pitches, story

RATE = WordsPerMinute(180)


class Bench:
    """A stream at work with a mixer that is pulled by hand."""

    def __init__(self, script=None, **options):
        self.script = script or story()
        self.voice = Tones(self.script, **options)
        self.reports = []
        self.mixer = Mixer(self.reports.append)
        self.stream = Stream(self.script, self.voice, self.mixer, RATE)

    def settle(self):
        end = time.monotonic() + 5
        while not self.stream.settled:
            assert time.monotonic() < end, "the stream has not settled"
            time.sleep(0.001)

    def hear(self, seconds):
        return np.concatenate([self.mixer.pull(240) for _ in range(round(seconds * 100))])

    def hear_all(self):
        """Pull and let the worker go on, until nothing comes any more."""
        heard = []
        while not self.stream.settled or self.mixer.ahead > 0:
            self.settle()
            heard.append(self.hear(5))
            time.sleep(streams.POLL * 1.5)
        heard.append(self.hear(0.1))
        return np.concatenate(heard)

    def said(self):
        return [report.index for report in self.reports if isinstance(report, Said)]


def until(condition):
    end = time.monotonic() + 5
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.002)


@pytest.fixture
def bench(monkeypatch):
    """Make benches, without foresight unless it is asked for."""
    made = []
    foresight = streams.likely

    def make(*arguments, foresees=False, **options):
        monkeypatch.setattr(streams, "likely", foresight if foresees else lambda *_: iter(()))
        made.append(Bench(*arguments, **options))
        made[-1].stream.start()
        return made[-1]

    yield make
    for one in made:
        one.voice.gate.set()
        one.stream.close()
        one.stream.join(5)
        assert not one.stream._thread.is_alive()


def test_it_reads_from_the_place_to_the_end_in_order(bench):
    at = bench(story(30, words=5))
    at.stream.ask(Read(1, 4, 0))
    heard = at.hear_all()
    assert at.said() == list(range(4, 31))
    assert pitches(heard) == [pitch(index) for index in range(4, 31)]
    assert at.mixer.starved == 0


def test_count_bounds_how_much_is_read(bench):
    at = bench()
    at.stream.ask(Read(1, 2, 0, count=3))
    at.hear_all()
    assert at.said() == [2, 3, 4]


def test_it_makes_no_more_ahead_than_there_is_room_for(bench):
    at = bench(story(400, words=10))
    at.stream.ask(Read(1, 0, 0))
    at.settle()
    made = at.voice.clips_made
    assert streams.AHEAD < at.mixer.ahead < streams.AHEAD + 1
    time.sleep(streams.POLL * 4)
    assert at.voice.clips_made == made
    at.hear(3)
    time.sleep(streams.POLL * 5)
    assert at.voice.clips_made > made
    assert streams.AHEAD < at.mixer.ahead < streams.AHEAD + 1


def test_reading_begins_at_a_word_after_the_lead(bench):
    at = bench()
    text = at.script.utterances[3].text
    offset = text.index("word1")
    at.stream.ask(Read(1, 3, offset, "Back.", count=1))
    heard = at.hear_all()
    assert pitches(heard) == [round(LEAD_PITCH / 60) * 60, pitch(3)]
    words = [report.offset for report in at.reports if isinstance(report, Heard)]
    assert words == [text.index("word1"), text.index("word2"), text.index("end.")]
    assert at.voice.made == [(3, offset, RATE, "Back.")]


def test_every_word_is_reported_at_the_frame_where_it_begins(bench):
    at = bench(clause=2)
    at.stream.ask(Read(1, 2, 0, count=1))
    at.settle()
    times = []
    for _ in range(60):
        before = len(at.reports)
        at.mixer.pull(240)
        times += [at.mixer._clock - 240] * (len(at.reports) - before)
    text = at.script.utterances[2].text
    offsets = [report.offset for report in at.reports if isinstance(report, Heard)]
    assert [text[offset:].split()[0] for offset in offsets] == text.split()
    assert times[:-1] == pytest.approx([word * at.voice.word * 24 for word in range(len(offsets))], abs=240)


def test_an_answer_to_a_key_does_not_wait_through_the_pause_before(bench):
    at = bench()
    at.stream.ask(Read(1, 1, 0, count=2))
    at.settle()
    assert at.voice.made == [(1, 0, RATE, ""), (2, 0, RATE, None)]


def test_a_newer_request_ends_the_one_before_between_two_clauses(bench):
    at = bench(story(100, words=30), clause=1)
    at.voice.gate.clear()
    at.stream.ask(Read(1, 1, 0))
    time.sleep(0.02)
    at.mixer.cut(2)
    at.stream.ask(Read(2, 7, 0, count=1))
    at.voice.gate.set()
    heard = at.hear_all()
    assert at.said() == [7]
    assert pitches(heard) == [pitch(7)]
    assert sum(1 for index, *_ in at.voice.made if index != 7) <= 1


def test_a_cut_alone_ends_the_making(bench):
    at = bench(story(400, words=10), delay=0.002)
    at.stream.ask(Read(1, 0, 0))
    at.mixer.cut(2)
    at.settle()
    made = at.voice.clips_made
    time.sleep(0.05)
    assert at.voice.clips_made == made <= 2
    assert not at.hear(0.5).any()


def test_only_the_last_of_many_requests_is_made(bench):
    at = bench(story(100, words=30), delay=0.005)
    for generation in range(1, 51):
        at.mixer.cut(generation)
        at.stream.ask(Read(generation, generation, 0, count=1))
    at.hear_all()
    assert at.said() == [50]
    assert len({index for index, *_ in at.voice.made}) <= 5


def test_a_notice_is_said_and_reported_without_a_place(bench):
    at = bench()
    at.stream.ask(Announce(3, notice("Paused here for you.")))
    heard = at.hear_all()
    assert pitches(heard) == [NOTICE_PITCH]
    assert at.reports == [Said(3, None)]


@pytest.mark.parametrize("error", [SynthesisError("The voice broke."), ZeroDivisionError("by chance")])
def test_a_sentence_that_fails_is_told_in_its_turn_and_the_rest_goes_on(bench, error):
    at = bench()
    at.voice.failing[3] = error
    at.stream.ask(Read(1, 2, 0, count=3))
    at.settle()
    assert at.reports == []
    at.hear_all()
    ends = [report for report in at.reports if not isinstance(report, Heard)]
    assert [type(end) for end in ends] == [Said, Failed, Said]
    assert ends[1].index == 3
    assert str(error) in ends[1].reason


def test_a_clip_at_another_rate_is_a_failure_not_a_squeak(bench):
    at = bench()

    def clips(utterance, **_):
        yield Clip(np.zeros(100, np.float32), 22_050)

    at.voice.clips = clips
    at.stream.ask(Read(1, 0, 0, count=1))
    at.hear_all()
    assert isinstance(at.reports[-1], Failed)
    assert "22050" in at.reports[-1].reason


def test_a_new_speed_holds_from_the_next_utterance_made(bench):
    at = bench()
    at.stream.ask(Read(1, 0, 0, count=1))
    at.settle()
    at.stream.rate = WordsPerMinute(400)
    at.stream.ask(Read(2, 0, 0, count=1))
    at.settle()
    assert [rate for _, _, rate, _ in at.voice.made] == [RATE, 400]


def test_an_utterance_without_sound_is_said_all_the_same(bench):
    at = bench()
    at.voice.clips = lambda utterance, **_: iter(())
    at.stream.ask(Read(1, 0, 0, count=3))
    at.hear_all()
    assert at.said() == [0, 1, 2]


def test_closing_ends_a_stream_that_waits_for_room(bench):
    at = bench(story(400, words=10))
    at.stream.ask(Read(1, 0, 0))
    at.settle()
    began = time.monotonic()
    at.stream.close()
    at.stream.join(1)
    assert time.monotonic() - began < 0.5
    assert at.mixer.ahead * SAMPLE_RATE > 0


PLACES = (Role.TITLE, *([Role.HEADING] + [Role.SENTENCE] * 3) * 3)


def outline():
    """Return utterances of a title and three sections: a heading, then a paragraph of two and one of one sentence."""
    blocks = (0, 1, 2, 2, 3, 4, 5, 5, 6, 7, 8, 8, 9)
    spoken = Spoken("Words.", "Words.", ((0, 6, 0, 6),))
    return [
        Utterance(role, spoken, LanguageTag("en"), 0, 6, block=block)
        for role, block in zip(PLACES, blocks, strict=True)
    ]


@pytest.mark.parametrize(
    ("index", "expected"),
    [
        (0, {0, 1}),
        (6, {5, 6, 7, 8, 9}),
        (8, {6, 7, 8, 9, 5}),
        (12, {9, 10, 11, 12}),
    ],
)
def test_keys_lead_to_neighbours_and_headings(index, expected):
    found = list(streams.likely(outline(), index))
    assert set(found) == expected
    assert len(found) == len(expected)
    assert found[0] == min(index + 1, len(PLACES) - 1) or index == len(PLACES) - 1


def test_idle_it_makes_the_beginnings_of_where_a_key_may_lead(bench):
    at = bench(story(9, words=9), foresees=True)
    at.stream.place = 5
    at.stream.ask(Read(1, 5, 0, count=1))
    at.settle()
    wanted = [5, *streams.likely(at.script.utterances, 5)]
    made = [index for index, *_ in at.voice.made]
    before = made.index(5)  # it may have looked ahead from the start until it was told the place
    until(lambda: len(at.voice.made) >= before + len(wanted))
    time.sleep(0.05)
    assert [index for index, *_ in at.voice.made][before:] == wanted
    assert at.voice.clips_made == before + 3 + len(wanted) - 1
    assert at.mixer.ahead == pytest.approx((9 * at.voice.word + at.voice.pause) / 1000)


def test_full_it_looks_ahead_from_where_the_listener_is_and_forgets_nothing_twice(bench):
    at = bench(story(400, words=10), foresees=True)
    at.stream.ask(Read(1, 0, 0))
    until(lambda: at.mixer.ahead > streams.AHEAD)
    at.stream.place = 200
    until(lambda: {index for index, *_ in at.voice.made} >= {199, 200, 201})
    indexes = [index for index, *_ in at.voice.made if index >= 199]
    assert len(indexes) == len(set(indexes))


def test_a_request_is_heard_between_two_looks_ahead(bench):
    at = bench(story(50, words=9), foresees=True, delay=0.03)
    at.stream.place = 20
    at.stream.ask(Read(1, 20, 0, count=1))
    at.settle()
    at.mixer.cut(2)
    asked = time.monotonic()
    at.stream.ask(Announce(2, notice("At once.")))
    until(lambda: at.voice.made[-1][0] is None or None in [index for index, *_ in at.voice.made])
    assert time.monotonic() - asked < 0.2


def test_what_fails_beforehand_is_told_only_when_it_is_wanted(bench):
    at = bench(foresees=True)
    at.stream.place = 2
    at.voice.failing[3] = SynthesisError("The voice broke.")
    at.stream.ask(Read(1, 2, 0, count=1))
    at.settle()
    until(lambda: 3 in [index for index, *_ in at.voice.made])
    at.hear_all()
    assert not [report for report in at.reports if isinstance(report, Failed)]
    at.stream.ask(Read(2, 3, 0, count=1))
    at.hear_all()
    assert [report.index for report in at.reports if isinstance(report, Failed)] == [3]
