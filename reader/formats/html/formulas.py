"""What the markup shows above the line or as a formula, and plain text would lose: 10⁶ is no 106."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.formats.formula import raised_figures, said

if TYPE_CHECKING:
    from lxml.html import HtmlElement as Element

MOST = 5_000
"""Formulas and raised figures that are looked at."""


def tell(root: Element) -> None:
    """Write formulas as one line of text and raised figures as such, in place; marks of notes stay as they are."""
    for formula in list(root.iter("math"))[:MOST]:
        _as_text(formula)
    for raised in list(root.iter("sup"))[:MOST]:
        raise_figures(raised)


def _as_text(formula: Element) -> None:
    line = said(formula)
    drawn = _drawn(formula)
    if drawn is not None:
        # Where the formula is also drawn, its markup is for programs that read aloud, and hidden.
        _become_text(drawn, line)
        formula.clear(keep_tail=True)
    elif line:
        _become_text(formula, line)


def _become_text(element: Element, line: str) -> None:
    tail = element.tail
    element.clear()
    element.tag, element.text, element.tail = "span", line, tail


def _drawn(formula: Element) -> Element | None:
    """Return the picture that shows the same formula: it is beside it and described by the same code."""
    code = formula.get("alttext")
    above = formula.getparent()
    for _ in range(2):
        if above is None or not code:
            return None
        picture = next((one for one in above.iter("img") if one.get("alt") == code), None)
        if picture is not None:
            return picture
        above = above.getparent()
    return None


def raise_figures(raised: Element) -> None:
    """Write figures above the line as such, unless they are the mark of a note: that is a link, or stands in one."""
    if len(raised) or not raised.text or any(one.tag == "a" for one in raised.iterancestors()):
        return
    before, above = raised.getprevious(), raised.getparent()
    if before is not None:
        text = before.tail or "".join(before.itertext())
    else:
        text = (above.text or "") if above is not None else ""
    if text[-1:].isalnum() or text.endswith(")"):
        raised.text = raised_figures(raised.text)
