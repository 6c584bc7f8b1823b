from __future__ import annotations

import json
from importlib.resources import files

import jsonschema
import pytest
from click.testing import CliRunner

from reader.commands.score import score
from reader.errors import LanguageError, NotFoundError
from reader.readability.formulas import FORMULAS

ARTICLE = (
    "# The tortoise\n\nThe tortoise is slow. It eats leaves and grass.\n\n## Ageing\n\n"
    "Gerontological investigations demonstrated negligible senescence. It lives long.\n\n"
    "- leaves\n- water to drink\n"
)
SCHEMA = json.loads(files("reader").joinpath("schemas", "score.json").read_text(encoding="utf-8"))


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "tortoise.md"
    path.write_text(ARTICLE, encoding="utf-8")
    return str(path)


def run(*arguments):
    result = CliRunner().invoke(score, list(arguments), catch_exceptions=True)
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def data(*arguments):
    found = json.loads(run(*arguments, "--format", "json").output)
    jsonschema.validate(found, SCHEMA)
    return found


def test_text(source):
    lines = run(source).output.splitlines()
    assert lines[0] == "The tortoise"
    assert lines[1].startswith("Level ")
    assert "US grade" in lines[1]
    assert "UK reading age" in lines[1]
    assert lines[2].startswith("Meets WCAG 3.1.5")
    assert lines[3].startswith("21 words in 6 sentences, 3.5 words a sentence, ")
    assert "Read in under a minute, heard in under a minute" in lines
    for formula in FORMULAS:
        assert any(line.startswith(f"  {formula.title}: ") for line in lines)
    assert "  1 to 10 words: 6 sentences (100%)" in lines
    assert lines[lines.index("Hardest sentences") + 1].startswith("  s2.1, ")
    assert any("SMOG is made for 30 sentences" in line for line in lines)
    assert "Sections" not in lines


def test_sections(source):
    lines = run(source, "--sections").output.splitlines()
    place = lines.index("Sections")
    assert lines[place + 1].startswith("  The tortoise: ") or lines[place + 1].startswith("  Beginning: ")
    assert any(line.strip().startswith("Ageing: C") or line.strip().startswith("Ageing: B") for line in lines)


def test_as_many_sentences_as_are_wanted(source):
    lines = run(source, "--sentences", "2").output.splitlines()
    place = lines.index("Hardest sentences")
    assert len([line for line in lines[place + 1 :] if line.startswith("  s")]) == 2
    assert "Hardest sentences" not in run(source, "--sentences", "0").output
    assert len(data(source, "--sentences", "3")["sentences"]) == 3


def test_json(source):
    found = data(source)
    assert found["title"] == "The tortoise"
    assert found["counts"]["sentences"] == 6
    assert found["level"]["low"] < found["level"]["value"] < found["level"]["high"]
    assert set(found["formulas"]) == {formula.name for formula in FORMULAS}
    assert found["sections"][-1]["heading"] == "Ageing"
    assert found["sentences"][0]["text"].startswith("Gerontological")
    assert found["wcag"]["passes"] is True


def test_textstats_own_numbers(source):
    found = data(source, "--method", "textstat")
    assert found["method"] == "textstat"
    assert found["level"] is None
    assert "forcast" not in found["formulas"]
    output = run(source, "--method", "textstat").output
    assert "Flesch–Kincaid grade: " in output
    assert "Level" not in output


def test_another_language(tmp_path):
    path = tmp_path / "schildkröte.md"
    path.write_text("# Die Schildkröte\n\nDie Schildkröte ist langsam und sie wird sehr alt.\n", encoding="utf-8")
    found = data(str(path), "--language", "de")
    assert found["level"] is None
    assert "wiener_sachtextformel_1" in found["formulas"]
    output = run(str(path), "--language", "de").output
    assert "Longest sentences" in output
    assert "no trained level" in output


def test_a_language_that_nothing_covers(source):
    with pytest.raises(LanguageError, match="'ja'"):
        run(source, "--language", "ja")


def test_a_source_that_is_not_there():
    with pytest.raises(NotFoundError):
        run("/nowhere/at/all.md")


def test_explanation_needs_no_source():
    result = run("--explain")
    assert result.exit_code == 0
    for formula in FORMULAS:
        assert f"{formula.title} ({formula.name})\n  Definition: {formula.definition}.\n" in result.output
        assert f"  Source: {formula.source}.\n" in result.output
    assert "3.1.5" in result.output
    assert "CEFR" not in result.output.splitlines()[0]


def test_a_text_file_larger_than_an_article_is_read_piece_by_piece(tmp_path, monkeypatch):
    monkeypatch.setattr("reader.sources.stream.LARGEST", 1000)
    path = tmp_path / "large.txt"
    path.write_text("The tortoise is slow. It eats leaves and grass.\n\n" * 100, encoding="utf-8")
    found = data(str(path))
    assert (found["title"], found["counts"]["sentences"], found["counts"]["words"]) == ("large.txt", 200, 900)
    assert found["sentences"][0]["text"] == "The tortoise is slow."


def test_what_was_not_scored_is_told(tmp_path):
    path = tmp_path / "code.md"
    path.write_text("# Code\n\nOne short line of text.\n\n    x = 1\n", encoding="utf-8")
    assert "Not scored: 3 words of tables, descriptions, code or another language" in run(str(path)).output
