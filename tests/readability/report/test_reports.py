from __future__ import annotations

import csv
import io
import json
import xml.etree.ElementTree as ET
from importlib.resources import files
from itertools import pairwise
from pathlib import Path

import jsonschema
import pytest
from bs4 import BeautifulSoup

from reader.model.document import Document
from reader.readability.checking import rule_names
from reader.readability.config import Config
from reader.readability.findings import Finding, Position, Severity
from reader.readability.inspection import Inspected, failures, inspect
from reader.readability.report import FORMATS, rendered
from reader.readability.report.html_report import histogram
from reader.readability.report.text_report import counted, place, summary
from tests.readability.report.sarif_schema import official_schema

SUBSET = json.loads(Path(__file__).with_name("sarif_subset.json").read_text(encoding="utf-8"))
SCHEMA = json.loads(files("reader").joinpath("schemas", "check.json").read_text(encoding="utf-8"))
TEXT = (
    '# Tea & <more>\n\nWe moved in order to save money, by 03/04/2025.\n\n## Costs, "all"\n\n'
    "It was a piece of cake. See [here](https://example.org).\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
)
NASTY = Finding(
    "idiom", Severity.NOTE, "=1+1 & <b>\x07</b>, 100%: yes.", "Say\n“x”.", "=cmd|<i>", "=cmd|<i> is \x00 here,\nnow.",
    "s1", None, "s1.1", 0, 8, Position(1, 1, 2, 3, 0, 8), None, "a b,c:d.md",
)  # fmt: skip


@pytest.fixture(scope="module")
def results():
    found = inspect(Document(TEXT.encode(), name="tea.md"), "pages/tea 1.md", Config())
    nasty = Inspected("a b,c:d.md", title="<script>alert(1)</script>", findings=(NASTY,), notes=("A note & more.",))
    return [found, nasty, Inspected("none.md", error="There is no file none.md: check the name.")]


@pytest.fixture(scope="module")
def failed(results):
    return [reason for found in results for reason in failures(found, Config())]


def test_text(results, failed):
    lines = rendered("text", results, failed).splitlines()
    assert lines[0] == (
        "pages/tea 1.md:3:10: warning: wordy-phrase: “in order to” says no more than fewer words would."
    )
    assert lines[1] == "  We moved in order to save money, by 03/04/2025."
    assert lines[2] == "  Cure: Say “to”."
    assert "Failed: pages/tea 1.md: wordy-phrase was found once." in lines
    assert "Failed: There is no file none.md: check the name." in lines
    assert lines[-1] == (
        "Found 5 things to look at in 3 sources: 2 errors, 1 warning, 2 notes. 1 of them can be cured with --fix."
    )


def test_places_without_lines():
    finding = Finding("idiom", Severity.NOTE, "m.", "c.", "t", "t", "s2", "Costs", "s2.1", 0, 1, source="a.pdf")
    assert place(finding) == "a.pdf: section “Costs”, sentence s2.1"
    assert summary([Inspected("a.pdf")]) == "Nothing found in 1 source."
    assert (counted(1, "box", "boxes"), counted(2, "box", "boxes")) == ("1 box", "2 boxes")


def test_json(results, failed):
    data = json.loads(rendered("json", results, failed))
    jsonschema.validate(data, SCHEMA)
    assert data["passed"] is False
    assert data["sources"][0]["findings"][0]["position"]["line"] == 3
    assert json.loads(rendered("json", results[:0], []))["passed"] is True


@pytest.mark.parametrize(
    "change", [{"severity": "bad"}, {"rule": "Bad Rule"}, {"cure": ""}, {"start": -1}, {"more": 1}]
)
def test_the_schema_refuses_what_is_wrong(results, change):
    data = json.loads(rendered("json", results, []))
    data["sources"][0]["findings"][0].update(change)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data, SCHEMA)


def test_sarif(results, failed):
    data = json.loads(rendered("sarif", results, failed))
    jsonschema.Draft202012Validator.check_schema(SUBSET)
    jsonschema.validate(data, SUBSET)
    run = data["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == list(rule_names())
    first = run["results"][0]
    assert rules[first["ruleIndex"]]["id"] == first["ruleId"] == "wordy-phrase"
    location = first["locations"][0]["physicalLocation"]
    assert location["artifactLocation"]["uri"] == "pages/tea%201.md"
    assert location["region"]["snippet"]["text"] == "in order to"
    assert (location["region"]["startLine"], location["region"]["startColumn"]) == (3, 10)
    assert run["invocations"][0]["executionSuccessful"] is False
    jsonschema.validate(json.loads(rendered("sarif", [], [])), SUBSET)


@pytest.fixture(scope="module")
def official():
    return jsonschema.Draft7Validator(official_schema())


def test_sarif_by_the_official_schema(official, results, failed):
    official.validate(json.loads(rendered("sarif", results, failed)))
    official.validate(json.loads(rendered("sarif", [], [])))
    data = json.loads(rendered("sarif", results, failed))
    data["runs"][0]["results"][0]["level"] = "fatal"
    with pytest.raises(jsonschema.ValidationError):
        official.validate(data)


def test_junit(results, failed):
    root = ET.fromstring(rendered("junit", results, failed).encode())  # noqa: S314 - our own words
    suites = root.findall("testsuite")
    assert [suite.get("name") for suite in suites] == ["pages/tea 1.md", "a b,c:d.md", "none.md"]
    assert int(root.get("tests")) == len(root.findall(".//testcase"))
    assert int(root.get("failures")) == len(root.findall(".//failure"))
    assert {case.get("name") for case in suites[0]} >= {"wordy-phrase", "idiom", "vague-link", "ambiguous-date"}
    assert suites[2].find("testcase/error") is not None
    for suite in suites:
        assert int(suite.get("tests")) == len(suite.findall("testcase"))
    passed = ET.fromstring(rendered("junit", [Inspected("a.md")], []).encode())  # noqa: S314
    assert (passed.get("tests"), passed.get("failures")) == ("1", "0")


def test_github(results, failed):
    lines = rendered("github", results, failed).splitlines()
    assert lines[0] == (
        "::warning file=pages/tea 1.md,title=wordy-phrase,line=3,endLine=3,col=10,endColumn=21::"
        "“in order to” says no more than fewer words would. Say “to”."
    )
    nasty = next(line for line in lines if "100%25" in line)
    assert nasty.startswith("::notice file=a b%2Cc%3Ad.md,title=idiom,line=1,endLine=2::")
    assert "Say%0A“x”." in nasty
    assert lines[-1] == "::error title=plainspoken::There is no file none.md: check the name."


def test_csv(results, failed):
    rows = list(csv.DictReader(io.StringIO(rendered("csv", results, failed))))
    assert (rows[0]["rule"], rows[0]["line"], rows[0]["text"]) == ("wordy-phrase", "3", "in order to")
    assert rows[-1]["text"] == "'=cmd|<i>", "a spreadsheet must not run it"
    assert rows[-1]["message"].startswith("'=1+1")


@pytest.mark.parametrize("name", FORMATS)
def test_every_report_can_be_empty(name):
    assert isinstance(rendered(name, [], []), str)


# The page


@pytest.fixture(scope="module")
def soup(results, failed):
    return BeautifulSoup(rendered("html", results, failed), "html.parser")


def test_the_page_has_no_script_and_a_language(soup):
    assert soup.find("script") is None
    assert not [tag for tag in soup.find_all() if any(name.startswith("on") for name in tag.attrs)]
    assert soup.html["lang"] == "en"
    assert soup.title.string
    assert len(soup.find_all("main")) == 1
    assert "<script>alert(1)</script>" in soup.get_text()


def test_its_headings_skip_no_level(soup):
    levels = [int(tag.name[1]) for tag in soup.find_all(["h1", "h2", "h3", "h4"])]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_its_tables_have_captions_and_scopes(soup):
    tables = soup.find_all("table")
    assert len(tables) >= 3
    for table in tables:
        assert table.caption.get_text().strip()
        assert all(cell["scope"] == "col" for cell in table.thead.find_all("th"))
        for row in table.tbody.find_all("tr"):
            assert row.find("th")["scope"] == "row"
            assert len(row.find_all(["th", "td"])) == len(table.thead.find_all("th"))


def test_its_picture_has_a_text_alternative_and_its_figures_in_a_table(soup):
    picture = soup.find("svg")
    assert picture["role"] == "img"
    assert picture["aria-labelledby"] != picture["aria-describedby"]
    for name in (picture["aria-labelledby"], picture["aria-describedby"]):
        assert soup.find(id=name).get_text().strip()
    table = next(table for table in soup.find_all("table") if "words" in table.caption.get_text())
    assert len(table.tbody.find_all("tr")) == len(picture.find_all("rect"))


def test_its_links_lead_somewhere_and_ids_are_unique(soup):
    ids = [tag["id"] for tag in soup.find_all(id=True)]
    assert len(ids) == len(set(ids))
    assert all(link["href"].removeprefix("#") in ids for link in soup.find_all("a"))


def test_the_words_that_are_meant_are_marked(soup):
    assert "in order to" in [mark.get_text() for mark in soup.find_all("mark")]


def test_the_histogram_says_what_it_shows():
    drawn = histogram([("1 to 10", 3), ("41 or more", 1)])
    assert (
        "Bar chart of 4 sentences by length. The commonest length, 1 to 10 words, is that of 3; 1 have 41 or more."
        in drawn
    )
    assert 'height="120.0"' in drawn
    assert 'height="40.0"' in drawn
