"""Formulas of three markups on one line."""

from __future__ import annotations

import pytest
from lxml import etree

from reader.formats.formula import DEEPEST, said
from tests.formats.documents.made import docx, odt, odt_parts, rtf, shown, zipped
from tests.hostile.archives import packed, parts

SQUARE = "<msup><mi>r</mi><mn>2</mn></msup>"
SUM = "<mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow>"
IDENTITY = "<mtr><mtd><mn>1</mn></mtd><mtd><mn>0</mn></mtd></mtr>"


@pytest.mark.parametrize(
    ("inside", "line"),
    [
        (f"<mi>A</mi><mo>=</mo><mi>π</mi><mo>&#x2062;</mo>{SQUARE}", "A = πr²"),
        (f"<mfrac>{SUM}<mn>2</mn></mfrac>", "(a+b)/2"),
        (f"<mi>y</mi><mo>≤</mo><msqrt>{SUM}</msqrt>", "y ≤ √(a+b)"),
        ("<mroot><mi>x</mi><mn>3</mn></mroot>", "∛x"),
        ("<mroot><mi>x</mi><mn>5</mn></mroot>", "⁵√x"),
        ("<msub><mi>x</mi><mi>i</mi></msub>", "x_i"),
        ("<msub><mi>x</mi><mi>Q</mi></msub>", "x_Q"),
        (f"<msup><mi>e</mi>{SUM}</msup>", "e^(a+b)"),
        ("<msup><mi>f</mi><mo>′</mo></msup>", "f′"),
        ("<mover><mi>x</mi><mo>¯</mo></mover>", "x̄"),
        ("<munderover><mo>∑</mo><mn>1</mn><mi>n</mi></munderover>", "∑₁^n"),
        (f"<mfenced><mtable>{IDENTITY}{IDENTITY}</mtable></mfenced>", "(1, 0; 1, 0)"),
        (f"<semantics>{SQUARE}<annotation encoding='application/x-tex'>r^2</annotation></semantics>", "r²"),
        ("<mphantom><mi>unseen</mi></mphantom><mi>x</mi>", "x"),
        ("<msup><mi>x</mi></msup>", "x"),
        ("<unknown><mi>x</mi></unknown> and", "x"),
    ],
)
def test_mathml(inside, line):
    assert said(etree.fromstring(f"<math>{inside}</math>")) == line


def test_words_of_an_author_go_before_the_parts_but_code_does_not():
    assert said(etree.fromstring(f"<math alttext='r squared'>{SQUARE}</math>")) == "r squared"
    assert said(etree.fromstring(f"<math alttext='{{\\displaystyle r^{{2}}}}'>{SQUARE}</math>")) == "r²"
    assert said(etree.fromstring("<math alttext='x^2'/>")) == "x^2"


def test_formulas_in_formulas_are_read_to_a_depth_and_lose_no_letter():
    deep = "<msqrt>" * (DEEPEST + 50) + "<mi>x</mi>" + "</msqrt>" * (DEEPEST + 50)
    assert said(etree.fromstring(f"<math>{deep}</math>")).count("√") in range(DEEPEST - 5, DEEPEST + 1)
    assert "x" in said(etree.fromstring(f"<math>{deep}</math>"))


def office(inside: str) -> str:
    """Return how a Word document with a formula is read."""
    (line,) = shown(docx(f"<w:p><m:oMath>{inside}</m:oMath></w:p>"))
    return str(line)


def r(text: str) -> str:
    return f"<m:r><m:t>{text}</m:t></m:r>"


@pytest.mark.parametrize(
    ("inside", "line"),
    [
        (f"{r('A=π')}<m:sSup><m:e>{r('r')}</m:e><m:sup>{r('2')}</m:sup></m:sSup>", "A = πr²"),
        (f"<m:f><m:fPr/><m:num>{r('a+b')}</m:num><m:den>{r('c')}</m:den></m:f>{r('x')}", "(a+b)/c x"),
        (f"<m:rad><m:radPr/><m:deg/><m:e>{r('x+1')}</m:e></m:rad>", "√(x+1)"),
        (f"<m:sSubSup><m:e>{r('x')}</m:e><m:sub>{r('i')}</m:sub><m:sup>{r('2')}</m:sup></m:sSubSup>", "x_i²"),
        (f"<m:nary><m:naryPr><m:chr m:val='∑'/></m:naryPr><m:sub>{r('i')}</m:sub><m:e>{r('x')}</m:e></m:nary>",
         "∑_i x"),
        (f"<m:d><m:dPr><m:begChr m:val='['/><m:endChr m:val=']'/></m:dPr><m:e>{r('x')}</m:e><m:e>{r('y')}</m:e></m:d>",
         "[x,y]"),
        (f"<m:d><m:e>{r('x')}</m:e></m:d>", "(x)"),
        (f"<m:func><m:fName>{r('sin')}</m:fName><m:e>{r('x')}</m:e></m:func>", "sin x"),
        (f"<m:acc><m:accPr><m:chr m:val='̃'/></m:accPr><m:e>{r('x')}</m:e></m:acc>", "x̃"),
        (f"<m:eqArr><m:e>{r('x=1')}</m:e><m:e>{r('y=2')}</m:e></m:eqArr>", "x = 1; y = 2"),
    ],
)  # fmt: skip
def test_formulas_of_word(inside, line):
    assert office(inside) == line


def test_formulas_below_each_other_are_kept_apart():
    pair = "".join(f"<m:oMath>{r(text)}</m:oMath>" for text in ("x=1", "y=2"))
    assert shown(docx(f"<w:p><m:oMathPara>{pair}</m:oMathPara></w:p>")) == ["x = 1; y = 2"]


def test_formulas_of_rich_text():
    power = r"{\mmath{\*\moMath{\mr A=}{\msSup{\msSupPr{\mctrlPr x}}{\me{\mr r}}{\msup{\mr 2}}}}}"
    assert shown(rtf(rf"Area {power} here.\par")) == ["Area A=r² here."]
    fraction = r"{\*\moMath{\mf{\mnum{\mr a+b}}{\mden{\mr c}}}}"
    assert shown(rtf(rf"It is {fraction} here.\par")) == ["It is (a+b)/c here."]


def test_formulas_of_opendocument_stand_in_objects_of_their_own():
    frame = '<draw:frame><draw:object xlink:href="./Object 1"/><draw:image xlink:href="./x"/></draw:frame>'
    made = odt_parts(f"<text:p>Area {frame} here.</text:p>")
    made["Object 1/content.xml"] = f'<math xmlns="http://www.w3.org/1998/Math/MathML">{SQUARE}</math>'
    from reader.formats.odt import OdtFormat
    from reader.model.document import Document

    assert shown(OdtFormat().parse(Document(zipped(made)))) == ["Area r² here."]
    flat = f"<draw:frame><draw:object><math>{SQUARE}</math></draw:object></draw:frame>"
    assert shown(odt(f"<text:p>Area {flat} here.</text:p>")) == ["Area r² here."]


def test_an_object_that_is_no_formula_is_a_picture():
    frame = '<draw:frame><draw:object xlink:href="./Object 9"/><svg:desc>A chart</svg:desc></draw:frame>'
    assert shown(odt(f"<text:p>See {frame}</text:p>")) == ["See", ("figure", "A chart", None)]


def test_formulas_of_books():
    from tests.fuzz import check

    formula = f"<math xmlns='http://www.w3.org/1998/Math/MathML' alttext='{{\\rm x}}'>{SQUARE}</math>"
    article = check("epub", packed(parts("epub", f"<p>The area is {formula} here.</p>")))
    assert article is not None
    assert article.text == "The area is r² here."
