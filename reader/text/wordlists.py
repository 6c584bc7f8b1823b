"""Word lists as they are pleasant to read in the code: words with spaces between them."""

from __future__ import annotations


def listed(words: str) -> tuple[str, ...]:
    """Return the words of a text, in order."""
    return tuple(words.split())
