from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from reader.model.speech import Clip, Mark
from reader.model.units import SAMPLE_RATE, Milliseconds
from reader.speech.cache import ClipCache


def clip(bytes_: int) -> Clip:
    return Clip(np.zeros(bytes_ // 4, np.float32), SAMPLE_RATE)


def test_the_least_recently_heard_goes_first() -> None:
    cache = ClipCache(1_000)
    cache.put("a", clip(400))
    cache.put("b", clip(400))
    assert cache.get("a") is not None
    cache.put("c", clip(400))
    assert cache.get("b") is None
    assert cache.get("a") is not None
    assert cache.get("c") is not None


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 900)), max_size=40))
def test_it_never_holds_more_than_its_limit(puts: list[tuple[int, int]]) -> None:
    cache = ClipCache(1_000)
    for key, size in puts:
        cache.put(key, clip(size))
        assert cache.bytes <= 1_000
    held = [cache.get(key) for key in range(6)]
    assert cache.bytes == sum(found.samples.nbytes for found in held if found)


def test_a_clip_larger_than_all_is_not_kept() -> None:
    cache = ClipCache(100)
    cache.put("a", clip(400))
    assert (len(cache), cache.bytes) == (0, 0)


def test_marks_weigh_too() -> None:
    cache = ClipCache(10_000)
    mark = Mark(Milliseconds(0), 0, 1, "a")
    cache.put("a", Clip(np.zeros(0, np.float32), SAMPLE_RATE, (mark,) * 100))
    assert cache.get("a") is None
    cache.put("b", clip(400))
    cache.clear()
    assert (len(cache), cache.bytes) == (0, 0)
