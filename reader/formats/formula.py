"""Formulas in MathML and in Office's own markup to one line that can be read and heard: ``r²``, ``(a+b)/2``, ``√x``.

The line is what Unicode's linear format writes (Unicode Technical Note 28), for it is the same in every language.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.formats.xml import attribute, child, children, local

if TYPE_CHECKING:
    from reader.formats.xml import Element

DEEPEST = 40
"""Formulas in formulas; below it only the letters are taken."""

_RAISED = str.maketrans("0123456789-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻")
_LOWERED = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
"""Figures only: small letters are spelt by voices as what they are called in Unicode."""
_ROOTS = {"": "√", "2": "√", "3": "∛", "4": "∜"}
_ACCENTS = {
    "¯": "\u0304", "‾": "\u0304", "\u0305": "\u0305", "^": "\u0302", "ˆ": "\u0302", "\u0302": "\u0302", "~": "\u0303",
    "˜": "\u0303", "\u0303": "\u0303", "˙": "\u0307", ".": "\u0307", "\u0307": "\u0307", "¨": "\u0308",
    "\u0308": "\u0308", "→": "\u20d7", "⃗": "\u20d7", "\u0304": "\u0304",
}  # fmt: skip
_UNSEEN = re.compile("[\u2061-\u2064\u200b]")
_RELATION = re.compile(r"\s*([=≠≈≡≤≥<>→⇒⇔∝∈∉])\s*")
_SIMPLE = re.compile(r"-?\w+[^\W\d_]?[\u0300-\u036f\u20d0-\u20ff]?|[^\w\s]|[([{|][^()\[\]{}|]*[)\]}|]")
_FIGURES = re.compile(r"\s*[-−]?[0-9]{1,4}\s*")
_CODE = re.compile(r"[\\{}^_$]")


def said(formula: Element) -> str:
    """Return a formula on one line: as its author describes it in words, else from its parts."""
    described = " ".join((formula.get("alttext") or "").split())
    if described and not _CODE.search(described):
        return described
    line = " ".join(_RELATION.sub(r" \1 ", _UNSEEN.sub("", _line(formula, 0))).split())
    return line or described


def _line(element: Element, depth: int) -> str:
    if not isinstance(element.tag, str):
        return ""
    if depth > DEEPEST:
        return "".join(element.itertext())
    make = _MAKE.get(local(element))
    return make(element, depth + 1) if make else _row(element, depth + 1)


def _row(element: Element, depth: int) -> str:
    """Return all that stands in an element one after the other."""
    return (element.text or "").strip() + "".join(_line(one, depth) for one in element)


def _text(element: Element, _: int) -> str:
    return "".join(element.itertext())


def _nothing(*_: object) -> str:
    return ""


def grouped(text: str) -> str:
    """Return a part in brackets unless it is one thing."""
    text = text.strip()
    return text if not text or _SIMPLE.fullmatch(text) else f"({text})"


def _over(above: str, below: str) -> str:
    return f" {grouped(above)}/{grouped(below)} "


def raised(base: str, high: str) -> str:
    """Return a part with another, such as a power, raised behind it."""
    return base + _small(high.strip(), _RAISED, "^")


def raised_figures(text: str) -> str:
    """Return text that stands above the line: figures so, for 10⁶ would else be another number; words as they are."""
    return text.translate(_RAISED) if _FIGURES.fullmatch(text) else text


def lowered(base: str, low: str) -> str:
    """Return a part with another, such as an index, lowered behind it."""
    return base + _small(low.strip(), _LOWERED, "_")


def _small(text: str, table: dict[int, int], sign: str) -> str:
    """Return a part in the small letters that Unicode has, where it has them all; primes stand high already."""
    if not text or re.fullmatch(r"[′″‴*†∗°]+", text):
        return text
    return text.translate(table) if all(ord(one) in table for one in text) else f"{sign}{grouped(text)}"


def root(degree: str = "") -> str:
    """Return the sign of a root; ``degree`` is empty for the square one."""
    degree = degree.strip()
    return _ROOTS.get(degree) or _small(degree, _RAISED, "") + "√"


def _rooted(of: str, degree: str) -> str:
    return root(degree) + grouped(of)


def _accented(base: str, sign: str) -> str:
    """Return a part with a sign above it: on one letter it is that letter's own mark."""
    mark = _ACCENTS.get(sign.strip())
    return base.strip() + mark if mark and len(base.strip()) == 1 else raised(base, sign)


_Shape = Callable[[list[str]], str]


def _math(shape: _Shape, count: int) -> Callable[[Element, int], str]:
    """Make what reads an element of MathML, whose children are the parts of the shape."""

    def line(element: Element, depth: int) -> str:
        parts = [_line(one, depth) for one in element if isinstance(one.tag, str)]
        return shape(parts) if len(parts) == count else "".join(parts)

    return line


def _office(shape: _Shape, *names: str) -> Callable[[Element, int], str]:
    """Make what reads an element of Office's markup, whose parts have names."""

    def line(element: Element, depth: int) -> str:
        parts = (child(element, name) for name in names)
        return shape([_row(part, depth) if part is not None else "" for part in parts])

    return line


def _fenced(element: Element, depth: int) -> str:
    """Return parts between brackets; both markups name the signs, each in its own place."""
    about = child(element, "dPr")
    opening, closing, between = (
        (element.get(name) if about is None else _sign(about, short), usual)
        for name, short, usual in (("open", "begChr", "("), ("close", "endChr", ")"), ("separators", "sepChr", ","))
    )
    parts = [_line(one, depth) for one in element if local(one) != "dPr"]
    first, last, sign = (usual if one is None else one for one, usual in (opening, closing, between))
    return first + sign[:1].join(parts) + last


def _sign(about: Element | None, name: str) -> str | None:
    found = child(about, name)
    return attribute(found, "val") if found is not None else None


def _large(element: Element, depth: int) -> str:
    """Return a sum, a product or an integral with its limits."""
    sign = _sign(child(element, "naryPr"), "chr")
    low, high, of = _parts(element, depth, "sub", "sup", "e")
    return f"{raised(lowered(sign or '∫', low), high)} {of}"


def _parts(element: Element, depth: int, *names: str) -> list[str]:
    found = (child(element, name) for name in names)
    return [_row(one, depth) if one is not None else "" for one in found]


def _accent(element: Element, depth: int) -> str:
    (of,) = _parts(element, depth, "e")
    return _accented(
        of, _sign(child(element, f"{local(element)}Pr"), "chr") or ("\u0302" if local(element) == "acc" else "¯")
    )


def _function(element: Element, depth: int) -> str:
    name, of = _parts(element, depth, "fName", "e")
    return f"{name} {of}"


def _grid(rows: str, cells: str) -> Callable[[Element, int], str]:
    def line(element: Element, depth: int) -> str:
        return "; ".join(
            ", ".join(_line(cell, depth).strip() for cell in children(row, cells)) for row in children(element, rows)
        )

    return line


def _lines(element: Element, depth: int) -> str:
    """Return equations one below the other."""
    return "; ".join(_line(one, depth).strip() for one in children(element, "e"))


def _first(element: Element, depth: int) -> str:
    """Return the first of several ways in which a formula is told; the others are code."""
    return _line(element[0], depth) if len(element) else ""


_MAKE: dict[str, Callable[[Element, int], str]] = {
    "mi": _text, "mn": _text, "mo": _text, "mtext": _text, "ms": _text, "t": _text,
    "semantics": _first, "annotation": _nothing, "annotation-xml": _nothing, "mphantom": _nothing, "phant": _nothing,
    "del": _nothing,
    "mfrac": _math(lambda p: _over(*p), 2), "msup": _math(lambda p: raised(*p), 2),
    "mover": _math(lambda p: _accented(*p), 2), "acc": _accent, "bar": _accent,
    "msub": _math(lambda p: lowered(*p), 2),
    "munder": _math(lambda p: lowered(*p), 2),
    "msubsup": _math(lambda p: raised(lowered(p[0], p[1]), p[2]), 3),
    "munderover": _math(lambda p: raised(lowered(p[0], p[1]), p[2]), 3),
    "msqrt": lambda element, depth: _rooted(_row(element, depth), ""), "mroot": _math(lambda p: _rooted(*p), 2),
    "mfenced": _fenced, "mtable": _grid("mtr", "mtd"),
    "f": _office(lambda p: _over(*p), "num", "den"), "rad": _office(lambda p: _rooted(*p), "e", "deg"),
    "sSup": _office(lambda p: raised(*p), "e", "sup"), "sSub": _office(lambda p: lowered(*p), "e", "sub"),
    "sSubSup": _office(lambda p: raised(lowered(p[0], p[1]), p[2]), "e", "sub", "sup"),
    "sPre": _office(lambda p: raised(lowered("", p[0]), p[1]) + p[2], "sub", "sup", "e"),
    "limLow": _office(lambda p: lowered(*p) + " ", "e", "lim"),
    "limUpp": _office(lambda p: raised(*p) + " ", "e", "lim"),
    "nary": _large, "d": _fenced, "func": _function, "m": _grid("mr", "e"), "eqArr": _lines,
}  # fmt: skip
