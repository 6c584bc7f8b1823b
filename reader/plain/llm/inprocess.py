"""A language model in this process: llama.cpp through its binding ``xllamacpp``, of the extra ``llm``.

Generation runs in a thread of its own, so that Ctrl+C and the deadline are heard while it works; it is told to stop at
the next token. llama.cpp opens a port of this machine for itself, which is locked with a key that nobody knows.
"""

from __future__ import annotations

import json
import os
import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, distribution
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from reader.errors import NotFoundError, PluginError
from reader.plain.llm.asking import Allowance, FailedError, Question, UnusableError

PREFIX = "local:"
PATIENCE = 120.0
"""Seconds that one answer may take."""
_MAGIC = b"GGUF"
_CONTEXT = 4096
_QUIET = -1
_PULSE = 0.1
_FAREWELL = 3.0
"""Seconds that a generation may take to notice that it is to stop."""


def model_file(named: str) -> Path:
    """Return the model named after ``local:``: a GGUF file, or the one in an installed package.

    Raises:
        NotFoundError: there is no such file, and no such package with one.
        PluginError: the file is no model.
    """
    path = Path(named).expanduser()
    if not path.is_file():
        path = _packaged(named) or path
    try:
        with path.open("rb") as stream:
            if stream.read(4) != _MAGIC:
                raise PluginError(f"{path.name} is no GGUF file: name a language model that llama.cpp can read.")
    except OSError as error:
        raise NotFoundError(
            f"There is no language model {named}: name a GGUF file, or an installed package with one, after local:."
        ) from error
    return path


def _packaged(name: str) -> Path | None:
    try:
        files = distribution(name).files or []
    except (PackageNotFoundError, ValueError):
        return None
    return next((Path(str(file.locate())) for file in files if file.suffix == ".gguf"), None)


def binding_missing() -> bool:
    """Say whether the extra is not installed."""
    return find_spec("xllamacpp") is None


def _load(path: Path) -> Any:
    import xllamacpp

    params = xllamacpp.CommonParams()
    params.model.path = str(path)
    params.n_ctx = _CONTEXT
    params.n_parallel = 1
    params.warmup = False
    params.offline = True
    params.verbosity = _QUIET
    params.api_keys = [secrets.token_hex(32)]
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = max((os.cpu_count() or 2) // 2, 1)
    return xllamacpp.Server(params)


@dataclass(slots=True)
class _Run:
    """One generation: what has come, and whether it is to stop."""

    parts: list[str] = field(default_factory=list)
    finish: str = ""
    error: Exception | None = None
    stop: threading.Event = field(default_factory=threading.Event)
    done: threading.Event = field(default_factory=threading.Event)

    def take(self, chunk: dict[str, Any]) -> bool:
        """Note a piece of the answer; return whether to stop."""
        for choice in chunk.get("choices", ()):
            self.parts.append(choice.get("delta", {}).get("content") or "")
            self.finish = choice.get("finish_reason") or self.finish
        return self.stop.is_set()


class LocalModel:
    """A GGUF model that this process runs itself; it is loaded with the first question."""

    def __init__(self, named: str, *, load: Callable[[Path], Any] = _load) -> None:
        """Find the model.

        Raises:
            PluginError: the extra is not installed, or the file is no model.
            NotFoundError: there is no such model.
        """
        if load is _load and binding_missing():
            raise PluginError(
                "To run a language model in this process, install the extra “llm” (pip install 'plainspoken[llm]'), "
                "or name a server."
            )
        self._path = model_file(named)
        self._load = load
        self._server: Any = None
        self.name = self._path.stem
        self.place = f"{self._path.name} ({self._path.stat().st_size} bytes)"

    def ask(self, question: Question, allowance: Allowance) -> str:
        """Return the text of the answer."""
        if self._server is None:
            self._server = self._loaded()
        body = {
            "messages": question.chat,
            "max_tokens": question.tokens,
            "temperature": 0,
            "seed": 0,
            "stream": True,
            "response_format": question.form,
        }
        run = _Run()
        threading.Thread(target=self._generate, args=(body, run), name="language model", daemon=True).start()
        seconds = min(PATIENCE, allowance.left)
        try:
            self._wait(run, Allowance(seconds, allowance.clock))
        finally:
            run.stop.set()
            run.done.wait(_FAREWELL)
        if run.error is not None:
            raise FailedError("refused by llama.cpp") from run.error
        if run.finish == "length":
            raise UnusableError("cut off")
        return "".join(run.parts)

    def _loaded(self) -> Any:
        try:
            return self._load(self._path)
        except Exception as error:  # the binding raises what it likes
            raise PluginError(f"{self._path.name} cannot be loaded by llama.cpp: choose another model.") from error

    def _generate(self, body: dict[str, Any], run: _Run) -> None:
        try:
            answer = self._server.handle_chat_completions(body, run.take)
            if isinstance(answer, dict) and "error" in answer:
                run.error = ValueError(json.dumps(answer["error"])[:200])
        except Exception as error:  # noqa: BLE001 - it is told in the thread that asked
            run.error = error
        finally:
            run.done.set()

    def _wait(self, run: _Run, allowance: Allowance) -> None:
        while not run.done.wait(_PULSE):
            if not allowance.left:
                raise FailedError("too slow")
