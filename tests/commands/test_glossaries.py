"""``plain --glossary``: what words mean, after the text, each under the name of who says so."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner

from reader.commands.plain import plain

TEXT = """# The clinic

The doctor told the patient about the treatment. Half of them got a placebo, a pill of sugar. Others had a biopsy in
the hospital. One wore a monocle.

## Later

Please bring your MS card to the clinic. It is blue.
"""


@pytest.fixture(scope="module")
def article(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("glossary") / "clinic.md"
    path.write_text(TEXT, encoding="utf-8")
    return str(path)


def run(*arguments: str) -> str:
    return CliRunner().invoke(plain, arguments, catch_exceptions=False).output


def test_the_list_stands_at_the_end_by_who_says_so(article: str) -> None:
    text = run(article, "--glossary")
    listed = text[text.index("Words in this article") :]
    assert listed.index("In the words of this article:") < listed.index("placebo: a pill of sugar [s1.2]")
    assert listed.index("list of health words, GPL-3.0-or-later:") < listed.index("biopsy: taking a small piece")
    assert listed.index("WordNet 3.0") < listed.index("monocle: ")
    assert "MS:" not in listed
    assert "Words in this article" not in run(article)


def test_a_word_is_explained_in_the_text_without_being_asked(article: str) -> None:
    text = run(article)
    assert "[Explained: “biopsy” means taking a small piece of the body to test it for disease.]" in text
    assert "One explanation was added." in text.splitlines()[0]
    assert "“placebo” means" not in text, "the article has said it"


def test_the_trace_names_the_source_of_an_explanation(article: str) -> None:
    text = run(article, "--show-edits", "--glossary")
    assert "its meaning is from Plainspoken’s list of health words" in text
    assert "    placebo: a pill of sugar [s1.2]" in text


def test_json_has_it_all_and_what_is_in_doubt(article: str) -> None:
    data = json.loads(run(article, "--format", "json"))
    schema = json.loads(files("reader").joinpath("schemas/plain.json").read_text(encoding="utf-8"))
    jsonschema.validate(data, schema)
    terms = {one["term"]: one for one in data["glossary"]}
    assert (terms["placebo"]["source"], terms["placebo"]["sentence"]) == ("article", "s1.2")
    assert (terms["biopsy"]["source"], terms["biopsy"]["sentence"]) == ("glossary", None)
    assert terms["monocle"]["source"] == "dictionary"
    assert terms["biopsy"]["places"][0]["end"] - terms["biopsy"]["places"][0]["start"] == len("biopsy")
    assert data["doubtful"] == ["MS"]
    assert data["kept"] <= len([one for one in data["sentences"] if one["road"] != "explanation"])


def test_markup_and_a_section_have_only_what_they_show(article: str) -> None:
    assert "<dt>placebo</dt>" in run(article, "--glossary", "--format", "html")
    assert "## Words in this article" in run(article, "--glossary", "--format", "markdown")
    assert "placebo" not in run(article, "--glossary", "--section", "Later")


def test_a_german_summary_lists_what_it_spells_out_itself(tmp_path: Path) -> None:
    path = tmp_path / "hitze.md"
    path.write_text("# Hitze\n\nViele Menschen mit Multipler Sklerose (MS) kennen das im Sommer.\n", encoding="utf-8")
    assert "MS: Multipler Sklerose [s1.1]" in run(str(path), "--summary", "--glossary")
