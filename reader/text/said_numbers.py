"""How many syllables figures have when they are read aloud, in English."""

from __future__ import annotations

import re

_SMALL = (2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2)
"""zero … nineteen."""
_TENS = (0, 0, 2, 2, 2, 2, 2, 3, 2, 2)
"""twenty … ninety, by their first figure."""
_SCALE = 2
"""hundred, thousand, million, billion and trillion have two syllables each."""
_LONGEST = 15
"""More figures than this are read one by one."""
_YEARS = range(1100, 2100)
_SUFFIXES = ("st", "nd", "rd", "th", "s")
_POINT = 1
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+")


def cardinal(number: int) -> int:
    """Return the syllables of a number: 342 (three hundred forty-two) has six."""
    if number < 20:
        return _SMALL[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return _TENS[tens] + (_SMALL[ones] if ones else 0)
    if number < 1000:
        hundreds, rest = divmod(number, 100)
        return _SMALL[hundreds] + _SCALE + (cardinal(rest) if rest else 0)
    size = 1000 ** ((len(str(number)) - 1) // 3)
    high, rest = divmod(number, size)
    return cardinal(high) + _SCALE + (cardinal(rest) if rest else 0)


def year(number: int) -> int:
    """Return the syllables of a year: 2024 (twenty twenty-four) has five, 1905 (nineteen oh five) four."""
    high, low = divmod(number, 100)
    if low == 0 and number % 1000:
        return cardinal(high) + _SCALE
    if 2000 <= number <= 2009:
        return cardinal(number)
    return cardinal(high) + (1 + _SMALL[low] if low < 10 else cardinal(low))


def digits(figures: str) -> int:
    """Return the syllables of figures that are read one by one, as in a telephone number."""
    return sum(_SMALL[int(figure)] for figure in figures if figure.isdecimal())


def figures(written: str) -> int:
    """Return the syllables of figures with their commas and points: 3.14 (three point one four) has four."""
    if _GROUPED.fullmatch(written):
        return whole(written.replace(",", ""), grouped=True)
    first, *others = re.split(r"[.,]", written)
    return whole(first, grouped=bool(others)) + sum(_POINT + digits(other) for other in others)


def whole(figures: str, *, grouped: bool = False) -> int:
    """Return the syllables of bare figures; four of them that make a year are one, unless commas were in them."""
    if len(figures) > _LONGEST or (len(figures) > 1 and figures[0] == "0") or (len(figures) > 6 and not grouped):
        return digits(figures)
    number = int(figures or 0)
    return year(number) if len(figures) == 4 and number in _YEARS and not grouped else cardinal(number)


def ordinal(figures: str) -> int:
    """Return the syllables of 1st, 2nd, 20th: second and twentieth have one more than two and twenty."""
    number = int(figures[-2:])
    longer = (number % 10 == 2 and number != 12) or (number >= 20 and number % 10 == 0)
    return (cardinal(int(figures)) if len(figures) <= _LONGEST else digits(figures)) + longer
