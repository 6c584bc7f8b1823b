"""``plainspoken plain --summary`` and ``--section``."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner, Result
from lxml import html

from reader.commands.plain import plain
from reader.errors import NoArticleError

ARTICLES = Path(__file__).parents[2] / "articles"
TRIAL = str(ARTICLES / "stem-cell-trial" / "article.md")
GERMAN = str(ARTICLES / "hitze-und-ms" / "article.md")


def run(*arguments: str) -> Result:
    return CliRunner().invoke(plain, arguments)


def test_a_summary_opens_with_who_made_it_then_the_article_then_its_sections() -> None:
    lines = [line for line in run(TRIAL, "--summary").output.splitlines() if line]
    assert lines[0].startswith("Plain version, made by a program: a summary.")
    assert lines[1] == "Largest trial of its kind finds a new stem cell treatment safe"
    assert "did not show" in lines[2]
    assert lines[3] == "How is MSCT different?"
    assert lines[5] == "What happens next"
    assert len(lines) == 7


def test_a_summary_of_one_section_is_that_alone() -> None:
    output = run(TRIAL, "--summary", "--section", "what happens").output
    assert "How is MSCT different?" not in output
    assert "So far, the researchers have looked at everyone in the trial as one group." in output
    assert "appears to be safe" not in output


@pytest.mark.parametrize("name", ["s2", "How is MSCT different?", "how is msct different?", "different"])
def test_a_section_is_found_by_id_heading_or_part_of_it(name: str) -> None:
    output = run(TRIAL, "--section", name).output
    assert output.startswith("Plain version, made by a program.")
    assert "Everyone who took part in it had active MS." in output
    assert "What happens next" not in output
    assert "largest so far" not in output


def test_a_section_comes_with_those_below_it() -> None:
    diary = str(ARTICLES / "how-to-symptom-diary" / "article.md")
    output = run(diary, "--section", "Before you begin").output
    assert "Choose how to keep it" in output
    assert "What to write each day" not in output


@pytest.mark.parametrize(("name", "told"), [("zebra", "No section is called"), ("h", "Several sections are called")])
def test_a_section_that_cannot_be_told_is_an_error_that_names_them(name: str, told: str) -> None:
    result = run(TRIAL, "--section", name)
    assert result.exit_code == 2
    assert told in result.output
    assert "s3 What happens next" in result.output


def test_full_and_summary_exclude_each_other() -> None:
    assert run(TRIAL, "--summary", "--full").exit_code == 2


@pytest.mark.parametrize("options", [[], ["--section", "s3"]])
def test_json_holds_to_its_schema(options: list[str]) -> None:
    schema = json.loads(files("reader").joinpath("schemas/summary.json").read_text(encoding="utf-8"))
    data = json.loads(run(TRIAL, "--summary", "--format", "json", *options).output)
    jsonschema.validate(data, schema)
    assert [one["id"] for one in data["sections"]] == (["s3"] if options else ["s1", "s2", "s3"])
    assert bool(data["sentences"]) == (not options)
    assert sum(data["roads"].values()) == len(data["sentences"]) + sum(
        len(one["sentences"]) for one in data["sections"]
    )


def test_the_section_of_a_plain_version_holds_to_its_schema() -> None:
    schema = json.loads(files("reader").joinpath("schemas/plain.json").read_text(encoding="utf-8"))
    data = json.loads(run(TRIAL, "--section", "s2", "--format", "json").output)
    jsonschema.validate(data, schema)
    assert {source.split(".")[0] for one in data["sentences"] for source in one["sources"]} == {"s2"}


def test_markdown_and_html_have_the_headings() -> None:
    markdown = run(TRIAL, "--summary", "--format", "markdown").output
    assert "## What happens next" in markdown
    html = run(TRIAL, "--summary", "--format", "html").output
    assert html.count("made by a program") == 1
    assert "What happens next</h2>" in html


def test_sources_and_edits_are_shown_when_asked_for() -> None:
    output = run(TRIAL, "--summary", "--show-sources", "--show-edits").output
    assert "[s1.9]" in output
    assert "    from: Compared with a placebo, a dummy treatment, MSCT did not show a reduction" in output
    assert "    word: " in output
    page = run(GERMAN, "--summary", "--show-sources", "--format", "html").output
    assert '<html lang="de">' in page


def test_another_language_is_summed_up_and_says_what_it_is() -> None:
    output = run(GERMAN, "--summary").output
    assert output.startswith("Zusammenfassung, von einem Programm erstellt: Die Sätze stehen so im Artikel.")
    assert "Im Notfall" in output


def test_a_section_can_be_named_by_its_number() -> None:
    told = run(TRIAL, "--summary", "--section", "3").output
    assert told == run(TRIAL, "--summary", "--section", "S3").output
    assert "What happens next" in told


def test_a_section_without_a_name_is_an_error() -> None:
    assert "give the id or heading" in run(TRIAL, "--section", " ").stderr


def test_an_article_without_sentences_has_no_summary_and_json_says_so(tmp_path: Path) -> None:
    path = tmp_path / "table.md"
    path.write_text("# T\n\n| a | b |\n|---|---|\n| 1 | 2 |\n")
    with pytest.raises(NoArticleError, match="leave --summary out"):
        CliRunner().invoke(plain, [str(path), "--summary"], catch_exceptions=False)
    assert '"sentences": []' in run(str(path), "--summary", "--format", "json").output
    whole = run(str(path)).output
    assert whole.startswith("Plain version, made by a program. It has no sentences of running text.\n")
    assert "None" not in whole


def test_one_sentence_is_its_own_summary_and_its_level_is_told_once(tmp_path: Path) -> None:
    path = tmp_path / "tiny.md"
    path.write_text("The cat sat on the mat.")
    assert "The cat sat on the mat." in run(str(path), "--summary").output.splitlines()[-1]
    first = run(str(path)).output.splitlines()[0]
    assert "Its one sentence stayed as it was. It is level A2, as it was, easier than the B1" in first


def test_what_is_told_of_a_sentence_is_a_list_below_it_in_html() -> None:
    page = run(TRIAL, "--section", "s2", "--show-sources", "--format", "html").output
    document = html.document_fromstring(page)
    assert document.findtext(".//h1").startswith("Largest trial")
    (told,) = document.xpath("//p[contains(., 'It isn’t right for everyone')]/following-sibling::*[1]")
    assert told.tag == "ul"
    assert told.findtext("li").startswith("from: It is a hard treatment")


def test_that_a_long_article_takes_long_is_told_apart_from_the_result(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr("reader.commands.plain._LONG", 5)
    path = tmp_path / "long.md"
    path.write_text("The cat sat on the mat.")
    told = run(str(path), "--summary")
    assert told.stderr == "6 words: this takes some minutes.\n"
    assert "minutes" not in told.stdout
