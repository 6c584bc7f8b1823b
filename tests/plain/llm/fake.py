"""A language model that says what a test wants."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from reader.plain.llm.asking import Allowance, Question


@dataclass
class Fake:
    make: Callable[[str], object] = lambda sentence: [sentence]
    """Makes of a sentence a list of sentences or any other content, or raises what the model raises."""
    judge: Callable[[dict[str, Any]], object] = lambda _: True
    """Says whether a swap fits, or any other content, or raises."""
    name: str = "fake"
    place: str = "http://localhost:1/v1"
    asked: list[str] = field(default_factory=list)
    judged: list[dict[str, Any]] = field(default_factory=list)

    def ask(self, question: Question, allowance: Allowance) -> str:
        data = json.loads(question.chat[-1]["content"])
        if "wording" in data:
            self.judged.append(data)
            said = self.judge(data)
            return json.dumps({"same": said}) if isinstance(said, bool) else str(said)
        sentence = data["sentence"]
        self.asked.append(sentence)
        made = self.make(sentence)
        return json.dumps({"sentences": made}) if isinstance(made, list) else str(made)
