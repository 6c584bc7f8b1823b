from __future__ import annotations

import json
from importlib.resources import files

import jsonschema
import pytest
from click.testing import CliRunner

from reader.commands.compare import compare, told
from reader.errors import NotFoundError
from reader.readability.comparing import FactChange

OLD = "# Trial\n\nThe trial did not demonstrate a substantial reduction among 144 patients. It ended early.\n"
NEW = "# Trial\n\nThe trial did not show a big drop in 140 patients. It ended early. People went home.\n"
SCHEMA = json.loads(files("reader").joinpath("schemas", "compare.json").read_text(encoding="utf-8"))


@pytest.fixture
def paths(tmp_path):
    old, new = tmp_path / "old.md", tmp_path / "new.md"
    old.write_text(OLD, encoding="utf-8")
    new.write_text(NEW, encoding="utf-8")
    return str(old), str(new)


def run(*arguments, text=None):
    result = CliRunner().invoke(compare, list(arguments), standalone_mode=False, input=text)
    if result.exception:
        raise result.exception
    return result.stdout


def test_text(paths):
    lines = run(*paths).splitlines()
    assert lines[0].startswith("Level: ")
    assert any(line.startswith("Flesch–Kincaid grade: ") and " before, " in line for line in lines)
    assert [line.partition(":")[0] for line in lines].count("Level") == 1
    assert any(line.startswith("US grade: ") for line in lines)
    assert "Sentences: 1 same, 1 easier, 1 added" in lines
    place = next(n for n, line in enumerate(lines) if line.startswith("Easier by "))
    assert lines[place + 1].startswith("  Before: The trial did not demonstrate")
    assert lines[place + 2].startswith("  Now: The trial did not show")
    assert "  Fact: number “140 patient” is new" in lines
    assert "  number “144 patient” is gone" in lines
    assert not any("It ended early" in line for line in lines)
    assert any("It ended early" in line for line in run(*paths, "--all").splitlines())


def test_the_same_twice(paths):
    lines = run(paths[0], paths[0]).splitlines()
    assert "Sentences: 2 same" in lines
    assert all(line.endswith(", as before") for line in lines[: lines.index("")])
    assert lines[-1] == "All numbers, dates, names and negations are the same."


def test_json(paths):
    found = json.loads(run(*paths, "--format", "json"))
    jsonschema.validate(found, SCHEMA)
    assert (found["old"], found["new"]) == ("Trial", "Trial")
    assert found["counts"]["easier"] == 1


def test_one_side_may_come_in(paths):
    assert "Sentences: 2 same" in run(paths[0], "-", "--from", "markdown", text=OLD)


def test_a_source_that_is_not_there(paths):
    with pytest.raises(NotFoundError):
        run(paths[0], "/nowhere/at/all.md")


def test_facts_in_words():
    assert told(FactChange("name", "York", 1)) == "name “York” is new"
    assert told(FactChange("number", "5", -2)) == "number “5” is gone (2 times)"
    assert (
        told(FactChange("negation", "not show reduction trial", -1))
        == "negation “not” is gone, at “show” and “reduction”"
    )
    assert told(FactChange("negation", "never", 2)) == "negation “never” is new (2 times)"


def test_shifts_are_said_without_signs(paths):
    lines = run(*paths).splitlines()
    shifts = [line for line in lines[: lines.index("")] if " before, " in line]
    assert shifts
    assert all(line.endswith((" higher", " lower", " more", " fewer")) for line in shifts)
