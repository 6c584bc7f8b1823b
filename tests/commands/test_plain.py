from __future__ import annotations

import json
import re
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner, Result

from reader.commands.plain import plain
from reader.errors import LanguageError, SettingsError

ARTICLES = Path(__file__).parents[2] / "articles"
TRIAL = str(ARTICLES / "stem-cell-trial" / "article.md")


def run(*arguments: str) -> Result:
    return CliRunner().invoke(plain, arguments, catch_exceptions=False)


@pytest.fixture(scope="module")
def text(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("plain") / "house.md"
    path.write_text(
        "# A house\n\nThe physicians, who work in Leeds, purchased a large [house](https://a.example/) near "
        "the river in May 2019.\n\n"
        "## Later\n\n- They utilised it.\n- It rained.\n",
        encoding="utf-8",
    )
    return str(path)


def test_it_opens_with_who_made_it_and_what_stayed(text: str) -> None:
    first = run(text, "--full").output.splitlines()[0]
    assert first.startswith("Plain version, made by a program. 1 of 4 sentences stayed as they were.")
    assert re.search(r"It was level \w\d and is now \w\d", first)


def test_the_text_has_the_plain_sentences(text: str) -> None:
    output = run(text).output
    assert "The doctors bought a large house near the river in May 2019. These doctors work in Leeds." in output
    assert "They used it." in output


def test_markdown_and_html_keep_the_structure(text: str) -> None:
    markdown = run(text, "--format", "markdown").output
    assert "## Later" in markdown
    assert "[house](<https://a.example/>)" in markdown
    assert "Plain version, made by a program" in markdown
    html = run(text, "--format", "html").output
    assert '<a href="https://a.example/">house</a>' in html
    assert html.count("Plain version, made by a program") == 1


def test_json_holds_to_its_schema() -> None:
    schema = json.loads(files("reader").joinpath("schemas/plain.json").read_text(encoding="utf-8"))
    data = json.loads(run(TRIAL, "--format", "json").output)
    jsonschema.validate(data, schema)
    assert data["score"]["after"]["flesch_kincaid_grade"] <= data["score"]["before"]["flesch_kincaid_grade"]
    assert all(sentence["sources"] for sentence in data["sentences"])


def test_edits_and_sources_are_shown_when_asked_for(text: str) -> None:
    output = run(text, "--show-edits", "--show-sources").output
    assert "    word: purchased → bought. A plainer word." in output
    assert "    from: The physicians, who work in Leeds, purchased a large house near the river in May 2019." in output
    assert "[s2.1] They used it." in output or "They used it." in output
    assert "    from:" not in run(text, "--show-edits").output


def test_a_level_that_is_not_reached_is_said() -> None:
    output = run(TRIAL, "--level", "A2").output.splitlines()[0]
    assert "not yet A2, the level asked for" in output


def test_a_wrong_level_and_another_language_are_errors() -> None:
    with pytest.raises(SettingsError):
        run(TRIAL, "--level", "Z9")
    with pytest.raises(LanguageError):
        run(str(ARTICLES / "hitze-und-ms" / "article.md"))
