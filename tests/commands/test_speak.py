from __future__ import annotations

import json
import sys
import wave
from importlib.resources import files

import pytest
from jsonschema import validate

from reader.commands.app import main
from reader.speech.words import words

TEXT = """# The lighthouse

The lamp was lit at dusk. Nobody saw the boat that turned back.

## What next

- New glass
- A second lamp
"""


@pytest.fixture(autouse=True)
def no_settings_file(monkeypatch, tmp_path):
    monkeypatch.setenv("PLAINSPOKEN_CONFIG", str(tmp_path / "none.toml"))


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "lighthouse.md"
    path.write_text(TEXT, encoding="utf-8")
    return str(path)


def speak(*arguments: object) -> int:
    return main(["speak", *(str(argument) for argument in arguments)])


def seconds(path) -> float:
    with wave.open(str(path)) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (24_000, 1, 2)
        return file.getnframes() / file.getframerate()


def test_an_article_becomes_sound_and_marks(capsys, source, tmp_path):
    sound, marks = tmp_path / "a.wav", tmp_path / "a.json"
    assert speak(source, "-o", sound, "--marks", marks) == 0
    told = json.loads(marks.read_text(encoding="utf-8"))
    validate(told, json.loads((files("reader") / "schemas" / "marks.json").read_text(encoding="utf-8")))
    assert told["title"] == "The lighthouse"
    assert told["voice"] == "natural:heart"
    assert told["duration"] == pytest.approx(1000 * seconds(sound), abs=1)
    spoken = [mark["word"] for mark in told["marks"]]
    assert spoken[:4] == ["The", "lighthouse", "The", "lamp"]
    assert {word.text for word in words("Nobody saw the boat that turned back New glass A second lamp")} <= set(spoken)
    times = [mark["time"] for mark in told["marks"]]
    assert times == sorted(times)
    assert capsys.readouterr().out == ""
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.json", "a.wav", "lighthouse.md"]


def test_marks_point_into_the_text_that_show_prints_as_json(capsys, source, tmp_path):
    assert speak(source, "-o", tmp_path / "a.wav", "--marks", tmp_path / "a.json", "--voice", "espeak:en-us") == 0
    from reader import read_article

    text = read_article(source).text
    for mark in json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))["marks"]:
        assert text[mark["start"] : mark["end"]] in {mark["word"], ""}


def test_faster_is_shorter(source, tmp_path):
    for rate in (150, 600):
        assert speak(source, "-o", tmp_path / f"{rate}.wav", "--rate", rate, "--voice", "espeak:en", "--quiet") == 0
    assert seconds(tmp_path / "150.wav") > 3 * seconds(tmp_path / "600.wav")


def test_progress_goes_to_standard_error_and_can_be_silenced(capsys, source, tmp_path):
    assert speak(source, "-o", tmp_path / "a.wav", "--voice", "espeak:en") == 0
    told = capsys.readouterr().err.splitlines()
    assert told[-1] == "100 percent"
    assert len(told) <= 10
    assert speak(source, "-o", tmp_path / "a.wav", "--voice", "espeak:en", "--quiet") == 0
    assert capsys.readouterr().err == ""


def test_a_dash_writes_the_sound_to_standard_output(capsysbinary, source):
    assert speak(source, "-o", "-", "--voice", "espeak:en", "--quiet") == 0
    out = capsysbinary.readouterr().out
    assert out[:4] == b"RIFF"
    assert out[8:16] == b"WAVEfmt "
    assert len(out) > 44 + 2 * 24_000


def test_an_unknown_voice_is_refused_before_anything_is_written(capsys, source, tmp_path):
    assert speak(source, "-o", tmp_path / "a.wav", "--voice", "espeak:enn") == 2
    assert "perhaps espeak:en" in capsys.readouterr().err
    assert not (tmp_path / "a.wav").exists()


@pytest.mark.parametrize("rate", ["79", "901", "fast"])
def test_a_speed_out_of_range_is_refused(capsys, source, tmp_path, rate):
    assert speak(source, "-o", tmp_path / "a.wav", "--rate", rate) == 2
    assert rate in capsys.readouterr().err


def test_a_folder_that_is_not_there_is_told_in_a_sentence(capsys, source, tmp_path):
    assert speak(source, "-o", tmp_path / "none" / "a.wav") == 2
    err = capsys.readouterr().err
    assert "choose another place" in err
    assert "Traceback" not in err


def test_an_old_file_stays_when_the_new_one_fails(source, tmp_path):
    sound = tmp_path / "a.wav"
    sound.write_bytes(b"old")
    assert speak(tmp_path / "missing.md", "-o", sound) == 2
    assert sound.read_bytes() == b"old"


def test_what_cannot_be_said_is_counted(capsys, monkeypatch, tmp_path):
    from reader.speech.synthesis import Synthesiser

    monkeypatch.setattr(Synthesiser, "_say", lambda *_: None)
    path = tmp_path / "a.txt"
    path.write_text("Some words that nobody will hear today.\n", encoding="utf-8")
    assert speak(path, "-o", tmp_path / "a.wav", "--quiet") == 0
    assert "could not be said" in capsys.readouterr().err


def test_help_loads_no_voice():
    import subprocess

    code = (
        "import sys; from reader.commands.app import main; main(['speak', '--help']); main(['voices', '--help']);"
        "heavy = {'numpy', 'hibari', 'onnxruntime', 'pyttsx3', 'espeakng_loader', 'python_stretch'} & set(sys.modules);"
        "sys.exit(f'loaded {heavy}' if heavy else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
