"""Numbers with their nouns, as the program says them."""

from __future__ import annotations


def counted(number: int, one: str, many: str = "") -> str:
    """Return ``1 item`` or ``3 items``; ``many`` is the plural where an s does not make it."""
    return f"{number} {one if number == 1 else many or f'{one}s'}"
