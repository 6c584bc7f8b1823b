"""Answers of language models, kept so that the same sentence need not be asked about twice.

Each lies in a file of its own that the user alone can read, under a digest of all that was asked: the model, where it
runs, the version of the prompt, the question with its sentence and neighbours. The file holds the answer and nothing
else; the key of a server is in neither. Damaged files count as missing.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from pathlib import Path

from reader.files import prune, removed, replacing
from reader.plain.llm.asking import Model, Question
from reader.plain.llm.prompt import VERSION

MOST_BYTES = 10_000_000
MOST_ANSWERS = 5_000
_LARGEST = 100_000
_EVERY = 100
_ENDING = ".answer"


class Answers:
    """The answers in a folder, which is made when the first is kept. Those used last are kept, within bounds."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._kept = 0

    def find(self, model: Model, question: Question) -> str | None:
        """Return the answer to this very question, if it is kept."""
        path = self._file(model, question)
        try:
            if path.stat().st_size > _LARGEST:
                return None
            answer = json.loads(path.read_bytes())
            os.utime(path)
        except (OSError, ValueError, RecursionError):
            return None
        return answer if isinstance(answer, str) else None

    def keep(self, model: Model, question: Question, answer: str) -> None:
        """Keep an answer; what goes wrong only costs another question."""
        data = json.dumps(answer).encode()
        if len(data) > _LARGEST:
            return
        with contextlib.suppress(OSError):
            self.folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.folder.mkdir(mode=0o700, exist_ok=True)
            with replacing(self._file(model, question)) as part:
                part.chmod(0o600)
                part.write_bytes(data)
            if self._kept % _EVERY == 0:
                prune(self._files(), most=MOST_ANSWERS, most_bytes=MOST_BYTES)
            self._kept += 1

    def forget_all(self) -> int:
        """Remove all answers, and the folder; return how many there were."""
        count = sum(removed(path) for path in self._files())
        with contextlib.suppress(OSError):
            self.folder.rmdir()
        return count

    def _file(self, model: Model, question: Question) -> Path:
        asked = [VERSION, model.place, model.name, question.chat, question.tokens]
        return self.folder / f"{hashlib.sha256(json.dumps(asked).encode()).hexdigest()[:32]}{_ENDING}"

    def _files(self) -> list[Path]:
        try:
            return [path for path in self.folder.iterdir() if path.suffix in (_ENDING, ".part")]
        except OSError:
            return []
