"""Articles, heard and understood: the public API, each name loaded when it is first used."""

from __future__ import annotations

import importlib
import logging
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reader.errors import PlainspokenError
    from reader.model.article import Article
    from reader.model.speech import Clip, Spoken
    from reader.plain.glossary import glossary
    from reader.plain.glossary_model import Glossary
    from reader.plain.model import Simplification, Summary
    from reader.plain.simplify import simplify
    from reader.plain.summary import summarise
    from reader.readability.checking import check
    from reader.readability.comparing import Comparison, compare
    from reader.readability.findings import Finding
    from reader.readability.model import Readability
    from reader.readability.scoring import score
    from reader.sources.reading import read_article
    from reader.speech.speaking import speak
    from reader.text.sentences import split_sentences
    from reader.text.spoken import spoken, spoken_map

_HOMES = {
    "Article": "reader.model.article",
    "Clip": "reader.model.speech",
    "Comparison": "reader.readability.comparing",
    "Finding": "reader.readability.findings",
    "Glossary": "reader.plain.glossary_model",
    "PlainspokenError": "reader.errors",
    "Readability": "reader.readability.model",
    "Spoken": "reader.model.speech",
    "Simplification": "reader.plain.model",
    "Summary": "reader.plain.model",
    "check": "reader.readability.checking",
    "compare": "reader.readability.comparing",
    "glossary": "reader.plain.glossary",
    "read_article": "reader.sources.reading",
    "score": "reader.readability.scoring",
    "simplify": "reader.plain.simplify",
    "speak": "reader.speech.speaking",
    "split_sentences": "reader.text.sentences",
    "spoken": "reader.text.spoken",
    "spoken_map": "reader.text.spoken",
    "summarise": "reader.plain.summary",
}

__all__ = [
    "Article",
    "Clip",
    "Comparison",
    "Finding",
    "Glossary",
    "PlainspokenError",
    "Readability",
    "Simplification",
    "Spoken",
    "Summary",
    "check",
    "compare",
    "glossary",
    "read_article",
    "score",
    "simplify",
    "speak",
    "split_sentences",
    "spoken",
    "spoken_map",
    "summarise",
]


# Who wants our log adds a handler; without one a warning would be printed in the middle of a reading.
logging.getLogger(__name__).addHandler(logging.NullHandler())


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'reader' has no attribute {name!r}")
    value = getattr(importlib.import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
