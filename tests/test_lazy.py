"""Help and the bare package come up without parsers, models or sound."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = [
    "bs4", "espeakng_loader", "hibari_tts", "lxml", "markdown_it", "miniaudio", "numpy", "onnxruntime", "py3langid",
    "python_stretch", "pyttsx3", "spacy", "sqlite3", "textstat", "trafilatura", "urllib3",
]  # fmt: skip


def loaded_by(code: str) -> set[str]:
    script = f"{code}\nimport sys\nprint('LOADED', *sys.modules)"
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)
    line = result.stdout[result.stdout.rindex("LOADED") :]
    return set(line.split()[1:])


@pytest.mark.parametrize(
    "code",
    [
        "import reader",
        "from reader.commands.app import main; assert main(['--help']) == 0",
        "from reader.commands.app import main; assert main(['--version']) == 0",
    ],
)
def test_nothing_heavy_is_loaded(code):
    assert loaded_by(code).isdisjoint(HEAVY)


@pytest.mark.parametrize(
    "command",
    ["listen", "speak", "show", "outline", "score", "check", "compare", "plain", "voices", "library", "doctor"],
)
def test_the_help_of_a_command_loads_nothing_heavy(command):
    assert loaded_by(f"from reader.commands.app import main; assert main(['{command}', '--help']) == 0").isdisjoint(
        HEAVY
    )


def test_the_list_of_heavy_modules_is_real():
    assert "trafilatura" in loaded_by("import trafilatura")
