"""Floors only rise, unless somebody says why; and pages are parsed no worse than their floor."""

from __future__ import annotations

import datetime as dt
import tomllib

import pytest

from tests.benchmarks import floors, pages
from tests.benchmarks.peers import shaped


@pytest.fixture
def file(tmp_path):
    return tmp_path / "floors.toml"


def test_a_few_pages_are_parsed_no_worse_than_their_floor():
    figures = pages.sampled()
    assert floors.read("sample").keys() == figures.keys()
    assert not floors.sunk(floors.read("sample"), figures)


@pytest.mark.bench
def test_all_pages_are_parsed_no_worse_than_their_floor():
    figures = pages.ours(pages.material("odd")).figures
    assert floors.read("pages").keys() == figures.keys()
    assert not floors.sunk(floors.read("pages"), figures)


def test_what_is_above_its_floor_has_not_sunk():
    assert not floors.sunk({"HF": 94.7, "MADE": 0.5}, {"HF": 94.7, "MADE": 0.5, "SEC": 1.0})
    assert [one.name for one in floors.sunk({"HF": 94.7, "MADE": 0.5}, {"HF": 94.6, "MADE": 0.6})] == ["HF", "MADE"]


def test_raising_lifts_and_never_lowers(file):
    assert floors.raise_floors("pages", {"HF": 94.76, "MADE": 3.14}, file=file)
    assert floors.read("pages", file) == {"HF": 94.7, "MADE": 3.2}
    assert floors.raise_floors("pages", {"HF": 95.0, "MADE": 9.9}, file=file) == ["HF 94.7 → 95.0"]
    assert not floors.raise_floors("pages", {"HF": 60.0, "MADE": 3.2}, file=file)
    assert floors.read("pages", file) == {"HF": 95.0, "MADE": 3.2}


def test_a_floor_holds_the_very_figure_that_raised_it(file):
    for value in (94.3, 94.29999999999998, 0.1 + 0.2, 100.0, 0.0):
        floors.raise_floors("pages", {"HF": value, "NONE": value}, file=file)
        assert not floors.sunk(floors.read("pages", file), {"HF": value, "NONE": value})
        file.unlink()


def test_room_is_left_below_and_above(file):
    floors.raise_floors("sample", {"HF": 94.0, "MADE": 1.0}, room=2.0, file=file)
    assert floors.read("sample", file) == {"HF": 92.0, "MADE": 3.0}


def test_lowering_needs_a_reason_which_is_kept(file):
    floors.raise_floors("pages", {"HF": 95.0, "SEC": 90.0}, file=file)
    with pytest.raises(ValueError, match="why"):
        floors.lower_floors("pages", {"HF": 94.0}, "because", file=file)
    said = floors.lower_floors("pages", {"HF": 94.0, "SEC": 91.0}, "the pages were replaced", file=file)
    assert said == ["HF 95.0 → 94.0"]
    assert floors.read("pages", file) == {"HF": 94.0, "SEC": 90.0}
    (note,) = tomllib.loads(file.read_text(encoding="utf-8"))["lowered"]
    assert isinstance(note.pop("day"), dt.date)
    assert note == {"figure": "pages.HF", "from": 95.0, "to": 94.0, "reason": "the pages were replaced"}


def test_lowering_twice_keeps_both_reasons(file):
    floors.raise_floors("pages", {"HF": 95.0}, file=file)
    for value, reason in ((94.0, "the first of reasons"), (93.0, "the second of reasons")):
        floors.lower_floors("pages", {"HF": value}, reason, file=file)
    told = tomllib.loads(file.read_text(encoding="utf-8"))["lowered"]
    assert [note["reason"] for note in told] == ["the first of reasons", "the second of reasons"]


def test_another_programs_page_is_told_by_its_tags():
    html = """<html><body>Before <b>bo</b>ld<br>line<h2>A <i>head</i></h2><div>Loose <p>One</p> tail</div>
    <ul><li>a <ul><li>b</li></ul></li><li><h3>Card</h3><p>Text</p></li></ul>
    <table><tr><th>x</th><td>y<br>z</td></tr></table><blockquote><p>Q1</p><p>Q2</p></blockquote>
    <figure><img alt="A dog"><figcaption>Cap</figcaption></figure><script>no</script><!-- no --></body></html>"""
    first, second, third = shaped(html)["sections"]
    assert first["blocks"] == [{"kind": "paragraph", "text": "Before bold\nline"}]
    assert (second["heading"], second["level"]) == ("A head", 2)
    assert [block.get("text") or block["items"][0]["text"] for block in second["blocks"]] == [
        "Loose",
        "One",
        "tail",
        "a",
    ]
    assert second["blocks"][-1]["items"][0]["items"] == [{"text": "b", "items": []}]
    assert third["heading"] == "Card"
    assert [block["kind"] for block in third["blocks"]] == ["paragraph", "table", "quote", "figure", "figure"]
    assert third["blocks"][1]["rows"] == [["x", "y z"]]
    assert third["blocks"][2]["text"] == "Q1\nQ2"
    assert [block.get("alt") or block.get("caption") for block in third["blocks"][3:]] == ["A dog", "Cap"]
