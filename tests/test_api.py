"""The public API is a contract: names may be added, none may go."""

from __future__ import annotations

import inspect

import pytest

import reader

SIGNATURES = {
    "check": "(article_or_text, rules=None)",
    "compare": "(old, new)",
    "glossary": "(article)",
    "simplify": "(text, *, level=None, writer=None)",
    "read_article": "(source, *, url=None, media_type=None)",
    "score": "(text, *, language=None, judge=True)",
    "speak": "(article_or_text, *, voice=None, rate=None, settings=None)",
    "split_sentences": "(text, language='en')",
    "summarise": "(article, *, sentences=None, level=None, writer=None)",
    "spoken": "(text, language='en')",
    "spoken_map": "(text, language='en')",
}


def test_every_public_name_can_be_had():
    for name in reader.__all__:
        assert getattr(reader, name) is not None
    assert set(reader.__all__) <= set(dir(reader))


@pytest.mark.parametrize("name", SIGNATURES)
def test_signatures_are_pinned(name):
    found = inspect.signature(getattr(reader, name))
    bare = found.replace(
        parameters=[p.replace(annotation=inspect.Parameter.empty) for p in found.parameters.values()],
        return_annotation=inspect.Signature.empty,
    )
    assert str(bare) == SIGNATURES[name]


def test_an_unknown_name_is_refused():
    with pytest.raises(AttributeError, match="no attribute 'read_artikel'"):
        reader.read_artikel  # noqa: B018
