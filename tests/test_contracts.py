"""The directions of DESIGN: which layer may import which, and who may import a library."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import grimp
import pytest

ONE_IMPORTER = {
    "beautifulsoup4": ("bs4", "reader.formats.html"),
    "click": ("click", "reader.commands"),
    "copykitten": ("copykitten", "reader.sources.clipboard"),
    "espeakng-loader": ("espeakng_loader", "reader.speech.espeak"),
    "hibari-tts": ("hibari", "reader.speech.natural"),
    "lemminflect": ("lemminflect", "reader.text.inflect"),
    "lxml": ("lxml", "reader.formats"),
    "markdown-it-py": ("markdown_it", "reader.formats.markdown"),
    "mdit-py-plugins": ("mdit_py_plugins", "reader.formats.markdown"),
    "miniaudio": ("miniaudio", "reader.playback.device"),
    "msgspec": ("msgspec", "reader.settings"),
    "msgpack": ("msgpack", "reader.text.frequency"),
    "nltk": ("nltk", "reader.readability.textstat_method"),
    "onnxruntime": ("onnxruntime", "reader.speech.natural"),
    "orjson": ("orjson", "reader.speech.natural"),
    "platformdirs": ("platformdirs", "reader.settings"),
    "py3langid": ("py3langid", "reader.text.language"),
    "pypdfium2": ("pypdfium2", "reader.formats.pdf"),
    "python-stretch": ("python_stretch", "reader.speech.stretch"),
    "pyttsx3": ("pyttsx3", "reader.speech.system"),
    "spacy": ("spacy", "reader.text.parse"),
    "textstat": ("textstat", "reader.readability.textstat_method"),
    "tomlkit": ("tomlkit", "reader.settings"),
    "trafilatura": ("trafilatura", "reader.formats.html"),
    "wordfreq": ("wordfreq", "reader.text.frequency"),
    "urllib3": ("urllib3", "reader.sources.address"),
    "xllamacpp": ("xllamacpp", "reader.plain.llm.inprocess"),
}
SHARED = {"numpy"}
"""Libraries that every layer may use."""


@pytest.fixture(scope="module")
def graph():
    return grimp.build_graph("reader", include_external_packages=True)


def test_layers_import_downwards_only():
    # In a process of its own, for it takes over the logging of the one it runs in.
    command = [Path(sys.executable).with_name("lint-imports"), "--no-cache"]
    result = subprocess.run(command, cwd=Path(__file__).parents[1], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


def test_each_library_has_one_importer(graph):
    libraries = {module for module in graph.modules if not module.startswith("reader")} - set(sys.stdlib_module_names)
    known = dict(ONE_IMPORTER.values())
    assert libraries - SHARED <= set(known), "a library without a home: give it one"
    for library in libraries - SHARED:
        home = known[library]
        importers = graph.find_modules_that_directly_import(library)
        strangers = {name for name in importers if name != home and not name.startswith((f"{home}.", f"{home}_"))}
        assert not strangers, f"{library} belongs to {home}"
