from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest

from reader.model.speech import Clip
from reader.model.units import NORMAL
from reader.speech import natural, natural_model
from reader.speech.natural import NaturalEngine
from reader.speech.natural_model import MOST, prepare, prepared


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Say where the copy of the model will be, in a folder where there is none yet."""
    monkeypatch.setenv("PLAINSPOKEN_CACHE_FOLDER", str(tmp_path / "cache"))
    monkeypatch.setattr(natural_model, "LATER", 0.0)
    return prepared(model())


def model() -> Path:
    path = natural._model_path(NaturalEngine().voices()[0].name)
    assert path
    return path


def said() -> Clip:
    engine = NaturalEngine()
    return engine.synthesise("The river was high this morning.", engine.voices()[0], NORMAL)


def wait_for(path: Path) -> None:
    end = time.monotonic() + 60
    while not path.exists():
        assert time.monotonic() < end
        time.sleep(0.05)


def test_the_second_start_loads_a_copy_that_sounds_the_same(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = said()
    wait_for(copy)
    monkeypatch.setattr(natural_model, "with_output", None)
    second = said()
    assert [mark.start for mark in second.marks] == [mark.start for mark in first.marks]
    assert [mark.time for mark in second.marks] == [mark.time for mark in first.marks]
    assert len(first.samples) == len(second.samples) > 0
    assert np.abs(first.samples - second.samples).max() < 0.02


@pytest.mark.parametrize("content", [b"", b"no model", "cut short"])
def test_a_broken_copy_is_made_anew(copy: Path, content: bytes | str) -> None:
    copy.parent.mkdir(parents=True)
    copy.write_bytes(content if isinstance(content, bytes) else model().read_bytes()[:100_000])
    assert said().marks
    end = time.monotonic() + 60
    while not copy.exists() or copy.stat().st_size < 1_000_000:
        assert time.monotonic() < end
        time.sleep(0.05)


def test_where_no_copy_can_be_written_nothing_is_lost(copy: Path) -> None:
    copy.parent.parent.mkdir(parents=True)
    copy.parent.write_text("a file where the folder should be")
    with pytest.raises(OSError, match="exists"):
        prepare(model())
    assert said().marks


def test_copies_of_other_versions_do_not_pile_up(copy: Path) -> None:
    copy.parent.mkdir(parents=True)
    for number in range(2 * MOST):
        (copy.parent / f"old-{number}.onnx").write_bytes(b"old")
    prepare(model())
    assert copy.exists()
    assert len(list(copy.parent.iterdir())) == MOST
