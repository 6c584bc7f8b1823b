from __future__ import annotations

import pytest

from reader.errors import SettingsError
from reader.readability.checking import rule_names
from reader.readability.config import Config, config_for, config_in
from reader.readability.findings import Severity


@pytest.fixture
def folder(tmp_path):
    config_in.cache_clear()
    yield tmp_path
    config_in.cache_clear()


def settings(folder, text, name=".plainspoken.toml"):
    (folder / name).write_text(text, encoding="utf-8")
    page = folder / "page.md"
    page.write_text("Text.", encoding="utf-8")
    return config_for(str(page))


def test_without_settings_all_rules_hold(folder):
    found = settings(folder, "")
    assert found.names_for("page.md") == list(rule_names())
    assert (found.max_grade, found.max_level, found.fail_on) == (None, None, Severity.WARNING)


def test_all_settings(folder):
    found = settings(
        folder,
        """
        select = ["idiom", "long-sentence", "jargon"]
        ignore = ["jargon"]
        max-grade = 9
        max-level = "B1"
        fail-on = "note"
        limits = { idiom = 2 }
        per-file-ignores = { "drafts/*" = ["idiom"] }
        [rules.long-sentence]
        words = 20
        severity = "error"
        """,
    )
    assert found.names_for("page.md") == ["idiom", "long-sentence"]
    assert found.names_for("drafts/page.md") == ["long-sentence"]
    assert found.names_for(str(folder / "drafts" / "page.md")) == ["long-sentence"]
    assert (found.max_grade, found.max_level, found.fail_on, found.limits) == (9, "B1", Severity.NOTE, {"idiom": 2})
    rule = found.rules_for("page.md")[1]
    assert rule.options["words"] == 20
    assert found.severities == {"long-sentence": Severity.ERROR}


def test_pyproject_holds_them_in_its_table(folder):
    found = settings(folder, '[tool.plainspoken]\nignore = ["idiom"]\n[tool.other]\nselect = 3\n', "pyproject.toml")
    assert found.ignore == ("idiom",)


def test_a_pyproject_without_the_table_is_passed_over(folder):
    (folder / ".plainspoken.toml").write_text('ignore = ["idiom"]', encoding="utf-8")
    inner = folder / "inner"
    inner.mkdir()
    (inner / "pyproject.toml").write_text("[project]\nname = 'x'\n", encoding="utf-8")
    (inner / "page.md").write_text("Text.", encoding="utf-8")
    assert config_for(str(inner / "page.md")).ignore == ("idiom",)


def test_the_nearest_file_holds_and_plainspoken_toml_comes_first(folder):
    (folder / ".plainspoken.toml").write_text('ignore = ["idiom"]', encoding="utf-8")
    inner = folder / "inner"
    inner.mkdir()
    (inner / ".plainspoken.toml").write_text('ignore = ["jargon"]', encoding="utf-8")
    (inner / "pyproject.toml").write_text('[tool.plainspoken]\nignore = ["all-caps"]\n', encoding="utf-8")
    (inner / "page.md").write_text("Text.", encoding="utf-8")
    assert config_for(str(inner / "page.md")).ignore == ("jargon",)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("selct = []", "no setting 'selct'"),
        ('select = "idiom"', "'select' in .* must be a list"),
        ('select = ["idioms"]', "no rule 'idioms'"),
        ('max-level = "D1"', "one of A1, A2, B1"),
        ('max-grade = "nine"', "must be a number"),
        ("max-grade = true", "must be a number"),
        ('fail-on = "fatal"', "error, warning or note"),
        ("limits = { idiom = -1 }", "rules with numbers"),
        ("limits = { idioms = 1 }", "no rule 'idioms'"),
        ('per-file-ignores = ["a"]', "patterns with lists"),
        ('per-file-ignores = { "a" = ["idioms"] }', "no rule 'idioms'"),
        ("rules = 3", "a table for each rule"),
        ("[rules.idioms]\nwords = 3", "no rule 'idioms'"),
        ("[rules.long-sentence]\nword = 3", "no option 'word'"),
        ('[rules.idiom]\nseverity = "bad"', "error, warning or note"),
        ("select = [", "cannot be read"),
    ],
)
def test_what_is_not_allowed_is_refused_by_name(folder, text, said):
    with pytest.raises(SettingsError, match=said):
        settings(folder, text)


def test_the_command_line_comes_last():
    found = Config(select=("idiom", "jargon"), ignore=("jargon",), max_grade=9, limits={"idiom": 1})
    changed = found.changed(select=["long-sentence"], ignore=["all-caps"], max_level="B1", limits={"jargon": 2})
    assert changed.select == ("long-sentence",)
    assert changed.ignore == ("jargon", "all-caps")
    assert (changed.max_grade, changed.max_level) == (9, "B1")
    assert changed.limits == {"idiom": 1, "jargon": 2}
    assert found.changed() == found
    with pytest.raises(SettingsError, match="no rule 'nonsense'"):
        found.changed(ignore=["nonsense"])
