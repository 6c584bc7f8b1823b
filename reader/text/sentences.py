"""Where sentences begin and end."""

from __future__ import annotations

import re

_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s)|\n|$")


def sentence_spans(text: str, language: str = "en") -> list[tuple[int, int]]:
    spans = []
    start = 0
    for match in _END.finditer(text):
        piece = text[start : match.end()]
        if piece.strip():
            low = start + len(piece) - len(piece.lstrip())
            spans.append((low, start + len(piece.rstrip())))
        start = match.end()
    return spans


def split_sentences(text: str, language: str = "en") -> list[str]:
    return [text[start:end] for start, end in sentence_spans(text, language)]
