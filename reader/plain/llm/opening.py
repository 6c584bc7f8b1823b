"""Which language model the user means, and what opens it."""

from __future__ import annotations

import os
from collections.abc import Mapping

from reader.errors import SettingsError
from reader.plain.llm.asking import Model
from reader.plain.llm.inprocess import PREFIX, LocalModel
from reader.plain.llm.server import ServerModel
from reader.sources.address_post import Server
from reader.sources.urls import is_address

KEY = "PLAINSPOKEN_LLM_KEY"
"""The variable that holds the key of a server; there is no option, for options stand in lists of processes."""


def open_model(where: str, name: str | None = None, environ: Mapping[str, str] | None = None) -> Model:
    """Return the model called ``name`` at a server's address, or the one after ``local:``. Nothing is asked yet.

    Raises:
        SettingsError: a name is missing, or the key cannot be one.
        RefusedError: the address is no server's.
        PluginError, NotFoundError: the model cannot be run in this process.
    """
    if where.startswith(PREFIX):
        return LocalModel(where.removeprefix(PREFIX))
    if not is_address(where):
        raise SettingsError(
            f"“{where}” is no language model: name a server such as http://localhost:11434/v1, or local:FILE.gguf."
        )
    if not name:
        raise SettingsError("A server has many language models: name one with --model.")
    return ServerModel(Server(where.strip(), _key(os.environ if environ is None else environ)), name)


def _key(environ: Mapping[str, str]) -> str | None:
    """Return the key, which is never repeated in a message: a sign that no header takes would be."""
    key = environ.get(KEY, "").strip()
    if not all("!" <= sign <= "~" for sign in key):
        raise SettingsError(f"{KEY} holds signs that no key has: set it anew.")
    return key or None
