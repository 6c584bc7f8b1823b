from __future__ import annotations

import json
import time
from dataclasses import replace

import pytest

from reader.errors import SettingsError, SourceError
from reader.readability import batch
from reader.readability.batch import Cache, Job, expand, only_new, read_baseline, run, write_baseline
from reader.readability.config import Config
from reader.readability.findings import Severity
from reader.readability.inspection import Inspected, failures, inspected_of

TEXT = "# Tea\n\nWe moved in order to save money.\n\nIt was a piece of cake.\n"


def page(folder, name="page.md", text=TEXT):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return str(path)


def rules(found: Inspected) -> list[str]:
    return [finding.rule for finding in found.findings]


def test_a_source_is_read_checked_and_scored(tmp_path):
    (found,) = run([Job(page(tmp_path), Config())])
    assert rules(found) == ["wordy-phrase", "idiom"]
    assert (found.title, found.language, found.words, found.sentences) == ("Tea", "en", 13, 2)
    assert found.level is not None
    assert found.level["cefr"] in ("A1", "A2", "B1")
    assert found.lengths == {"6": 1, "7": 1}
    assert [one.line for one in found.findings] == [3, 5]
    assert found.findings[0].source == found.source
    assert inspected_of(json.loads(json.dumps(found.as_dict()))) == found


def test_a_source_that_cannot_be_read_stops_nothing(tmp_path):
    found = list(run([Job(str(tmp_path / "none.md"), Config()), Job(page(tmp_path), Config())]))
    assert "There is no file" in found[0].error
    assert rules(found[1]) == ["wordy-phrase", "idiom"]
    empty = page(tmp_path, "empty.md", " \n")
    assert "is empty" in next(iter(run([Job(empty, Config())]))).error


def test_several_processes_find_the_same_in_the_same_order(tmp_path):
    jobs = [Job(page(tmp_path, f"page{n}.md", TEXT + f"\nNumber {n}.\n" * n), Config()) for n in range(6)]
    told: list[int] = []
    assert list(run(jobs, processes=2, told=told.append)) == list(run(jobs))
    assert told == [1, 2, 3, 4, 5, 6]


# What is kept


def test_results_are_kept_by_content_settings_and_version(tmp_path, monkeypatch):
    made: list[str] = []
    inspect = batch.inspect
    monkeypatch.setattr(batch, "inspect", lambda *given: (made.append(given[1]), inspect(*given))[1])
    kept = Cache(tmp_path / "kept")
    path = page(tmp_path)
    first = list(run([Job(path, Config())], kept=kept))
    assert list(run([Job(path, Config())], kept=kept)) == first
    assert len(made) == 1
    list(run([Job(path, Config(ignore=("idiom",)))], kept=kept))
    assert len(made) == 2
    page(tmp_path, text=TEXT + "\nMore.\n")
    list(run([Job(path, Config())], kept=kept))
    assert len(made) == 3
    monkeypatch.setattr(batch, "own_version", lambda: "another")
    list(run([Job(path, Config())], kept=kept))
    assert len(made) == 4
    assert (tmp_path / "kept" / ".gitignore").read_text() == "*\n"


def test_a_broken_cache_is_made_anew(tmp_path):
    kept = Cache(tmp_path / "kept")
    jobs = [Job(page(tmp_path), Config())]
    first = list(run(jobs, kept=kept))
    for path in (tmp_path / "kept").rglob("*.json"):
        path.write_text("{", encoding="utf-8")
    assert list(run(jobs, kept=kept)) == first


def test_errors_are_not_kept(tmp_path):
    kept = Cache(tmp_path / "kept")
    list(run([Job(page(tmp_path, text=" "), Config())], kept=kept))
    assert list((tmp_path / "kept").rglob("*.json")) == []


def test_a_second_run_takes_a_tenth(tmp_path):
    jobs = [
        Job(page(tmp_path, f"page{n}.md", TEXT + f"\nNumber {n} was written by the nurse.\n" * 40), Config())
        for n in range(20)
    ]
    kept = Cache(tmp_path / "kept")
    start = time.perf_counter()
    first = list(run(jobs, kept=kept))
    middle = time.perf_counter()
    assert list(run(jobs, kept=kept)) == first
    assert (time.perf_counter() - middle) < (middle - start) / 10


# Which sources


def test_folders_and_patterns_stand_for_their_files(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("a.md", "b/c.html", "b/d.txt", "b/picture.png", "e.md"):
        page(tmp_path, name)
    assert expand(["a.md", "b"]) == ["a.md", "b/c.html", "b/d.txt"]
    assert expand(["*.md"]) == ["a.md", "e.md"]
    assert expand(["**/*.md", "a.md"]) == ["a.md", "e.md"]
    assert expand(["-", "https://example.org/a?b=[c]", "none.md"]) == ["-", "https://example.org/a?b=[c]", "none.md"]


@pytest.mark.parametrize("source", ["*.rst", "empty"])
def test_what_stands_for_nothing_is_said(tmp_path, monkeypatch, source):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty").mkdir()
    with pytest.raises(SettingsError, match=r"No file fits|holds no article"):
        expand([source])


# What is known


def test_a_baseline_hides_what_was_there_and_shows_what_is_new(tmp_path):
    path = page(tmp_path)
    before = list(run([Job(path, Config())]))
    write_baseline(tmp_path / "base.json", before)
    known = read_baseline(tmp_path / "base.json")
    assert only_new(before[0], known).findings == ()
    page(tmp_path, text=f"A new beginning.\n\n{TEXT}\nIt was a piece of cake.\n\nWe sat on the fence.\n")
    (after,) = run([Job(path, Config())])
    assert [one.text for one in only_new(after, known).findings] == ["a piece of cake", "sat on the fence"]


@pytest.mark.parametrize("content", [None, "[]", "{", '{"findings": {"a": 3}}', '{"other": 1}'])
def test_what_is_no_baseline_is_refused(tmp_path, content):
    path = tmp_path / "base.json"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    with pytest.raises(SourceError, match="baseline"):
        read_baseline(path)


def test_a_baseline_that_cannot_be_written(tmp_path):
    with pytest.raises(SourceError, match="cannot be written"):
        write_baseline(tmp_path / "no" / "base.json", [])


# Whether it is within the limits


def inspected(**changes):
    found = Inspected("page.md", level={"value": 4.2, "cefr": "B2", "grade": 9.6})
    return replace(found, **changes)


@pytest.mark.parametrize(
    ("config", "said"),
    [
        (Config(), []),
        (Config(max_grade=9), ["page.md: it is at US grade 9.6, above 9."]),
        (Config(max_grade=9.6, max_level="B2"), []),
        (Config(max_level="B1"), ["page.md: it is at level B2, above B1."]),
    ],
)
def test_levels_and_grades(config, said):
    assert failures(inspected(), config) == said
    assert failures(inspected(level=None), config) == []


def test_severities_and_limits(tmp_path):
    (found,) = run([Job(page(tmp_path), Config())])
    name = found.source
    assert failures(found, Config()) == [f"{name}: wordy-phrase was found once."]
    assert len(failures(found, Config(fail_on=Severity.NOTE))) == 2
    assert failures(found, Config(fail_on=Severity.ERROR)) == []
    assert failures(found, Config(limits={"wordy-phrase": 1})) == []
    assert failures(found, Config(limits={"wordy-phrase": 0, "idiom": 0})) == [
        f"{name}: idiom was found once.",
        f"{name}: wordy-phrase was found once.",
    ]


def test_what_could_not_be_read_fails():
    assert failures(Inspected("x.md", error="There is no file x.md."), Config()) == ["There is no file x.md."]
