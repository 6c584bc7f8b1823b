"""Formulas and raised figures of web pages."""

from __future__ import annotations

import pytest

from tests.formats.documents.made import epub, shown
from tests.fuzz import check

AROUND = "<p>{}</p><p>More words of the article follow here, as an article has more than one paragraph of them.</p>"
CODE = r"{\displaystyle r^{2}}"
POWER = "<msup><mi>r</mi><mn>2</mn></msup><annotation>r^2</annotation>"
SQUARE = f'<math alttext="{CODE}"><semantics>{POWER}</semantics></math>'
HIDDEN = f'<span style="display: none">{SQUARE}</span>'
DRAWN = f'<img alt="{CODE}" src="r.svg" aria-hidden="true">'


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("The area is <math><mi>A</mi><mo>=</mo><mi>l</mi><mi>w</mi></math> here.", "The area is A = lw here."),
        (f"The area is {SQUARE} here.", "The area is r² here."),
        (f"The area is <span>{HIDDEN}{DRAWN}</span> here.", "The area is r² here."),
        ("There were 10<sup>6</sup> cells in 2 m<sup>2</sup>.", "There were 10⁶ cells in 2 m²."),
        ("At 10<sup>−3</sup> and (a+b)<sup>2</sup> of it.", "At 10⁻³ and (a+b)² of it."),
        ("It was <i>x</i><sup>5</sup> then, on the 1<sup>st</sup> day.", "It was x⁵ then, on the 1st day."),
        ("The gas CO<sub>2</sub> is in the air.", "The gas CO2 is in the air."),
    ],
)
def test_they_keep_their_meaning(written, text):
    article = check("html", f"<main><h1>A title</h1>{AROUND.format(written)}</main>".encode())
    assert article is not None
    assert text in article.text
    assert [span.kind for prose in article.proses() for span in prose.spans if span.kind == "image"] == []


def test_marks_of_notes_stay_as_they_are():
    written = 'As was said.<sup><a href="#n1">1</a></sup> And so on.<sup>2</sup>'
    article = check("html", f"<main>{AROUND.format(written)}<p id=n1>1. By some.</p></main>".encode())
    assert article is not None
    assert "¹" not in article.text
    assert "²" not in article.text


def test_books_have_them_too():
    assert shown(epub({"a.xhtml": "<p>There were 10<sup>6</sup> cells.</p>"})) == ["There were 10⁶ cells."]
