"""Several small numbers of a word in one integer, so that a sentence's numbers are one sum of its words' integers.

Python adds integers below 2**63 in a row without making an object of each sum. So the fields are narrow: wide enough
for the sum of FEW words. A word whose numbers are too large for that lies above, in fields of 40 bits; the two kinds
can be added up together.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

FEW = 127
"""Words whose packed numbers can be added up at most."""
_WIDE = 40
"""Bits of a field of large numbers."""
_ABOVE = 64
"""Bits below the first of these fields."""
SMALL = 1 << (_ABOVE - 1)
"""Above what only narrow fields give."""


class Layout:
    """How many bits each number has; together 63 at most."""

    def __init__(self, widths: Sequence[int]) -> None:
        self._shifts = [sum(widths[:place]) for place in range(len(widths))]
        self._masks = [(1 << width) - 1 for width in widths]
        self._limits = [mask // FEW for mask in self._masks]

    def unit(self, field: int) -> int:
        """Return a one in a field."""
        return 1 << self._shifts[field]

    def packed(self, numbers: Iterable[int]) -> int:
        """Return numbers, none negative, in one integer."""
        total = above = 0
        fits = True
        for place, (number, shift, limit) in enumerate(zip(numbers, self._shifts, self._limits, strict=True)):
            total += number << shift
            above += number << _ABOVE + _WIDE * place
            fits = fits and number <= limit
        return total if fits else above

    def unpacked(self, total: int) -> list[int]:
        """Return the numbers of a sum of at most FEW packed integers."""
        found = [(total >> shift) & mask for shift, mask in zip(self._shifts, self._masks, strict=True)]
        if total >= SMALL:
            above = total >> _ABOVE
            found = [number + ((above >> _WIDE * place) & ((1 << _WIDE) - 1)) for place, number in enumerate(found)]
        return found

    def added(self, totals: Iterable[int]) -> int:
        """Return the sum of any packed integers, packed anew."""
        grand = [0] * len(self._shifts)
        for total in totals:
            grand = list(map(sum, zip(grand, self.unpacked(total), strict=True)))
        return self.packed(grand)
