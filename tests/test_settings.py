from __future__ import annotations

import pytest

from reader.errors import SettingsError
from reader.settings import Settings, config_file, data_folder, load, remember


@pytest.fixture(autouse=True)
def settings_file(tmp_path, monkeypatch):
    path = tmp_path / "config" / "settings.toml"
    monkeypatch.setenv("PLAINSPOKEN_CONFIG", str(path))
    return path


def write(path, text):
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_without_a_file_the_defaults_hold():
    assert load(environ={}) == Settings()


def test_file_then_environment_then_options(settings_file):
    write(settings_file, "rate = 200\nvolume = 0.5\nvoice = 'espeak:de'\n")
    settings = load({"rate": 300, "voice": None}, {"PLAINSPOKEN_VOLUME": "0.75", "PLAINSPOKEN_RATE": "250"})
    assert (settings.rate, settings.volume, settings.voice) == (300, 0.75, "espeak:de")


def test_switches_can_be_set_by_the_environment():
    assert load(environ={"PLAINSPOKEN_HEADING_LEVELS": "true"}).heading_levels is True


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("rate = 1000\n", "rate"),
        ("rate = 'fast'\n", "rate"),
        ("spede = 200\n", "spede"),
        ("rate = \n", "cannot be read"),
        ("output = 'loud'\n", "output"),
    ],
)
def test_a_wrong_value_is_named_with_its_file(settings_file, text, says):
    write(settings_file, text)
    with pytest.raises(SettingsError, match=says) as caught:
        load(environ={})
    assert str(settings_file) in str(caught.value)


def test_a_wrong_variable_is_named():
    with pytest.raises(SettingsError, match="PLAINSPOKEN_RATE"):
        load(environ={"PLAINSPOKEN_RATE": "5"})


def test_a_wrong_option_is_refused():
    with pytest.raises(SettingsError, match="options"):
        load({"rate": 5}, {})


def test_remember_adds_to_the_file_and_leaves_its_comments(settings_file):
    write(settings_file, "# mine\nrate = 240  # brisk\n")
    remember("output", "screen-reader")
    assert load(environ={}).output == "screen-reader"
    assert "# mine\nrate = 240  # brisk\n" in settings_file.read_text()


def test_remember_makes_the_folder(settings_file):
    remember("output", "self")
    assert load(environ={}).output == "self"


def test_remember_does_not_break_what_it_cannot_read(settings_file):
    write(settings_file, "rate = = 3\n")
    with pytest.raises(SettingsError, match="cannot be written"):
        remember("output", "self")
    assert settings_file.read_text() == "rate = = 3\n"


def test_folders(settings_file, tmp_path):
    assert config_file() == settings_file
    assert data_folder(Settings(data_folder=str(tmp_path))) == tmp_path
    assert "plainspoken" in str(data_folder(Settings())).lower()
