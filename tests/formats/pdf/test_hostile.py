"""PDFs that mean harm: each ends in bounded time and memory, with its text or with a typed error."""

from __future__ import annotations

import random
import sys
import zlib

import pytest

from reader.errors import BrokenError, FormatError, NoArticleError
from reader.formats.pdf import PdfFormat
from reader.formats.pdf.watch import CPU_SECONDS, MEMORY
from reader.model.document import Document
from tests.formats.pdf.making import one_page, pdf, shown, stream
from tests.golden import ARTICLES

if sys.platform != "win32":
    import resource

GOOD = (ARTICLES / "explainer-myelin" / "article.pdf").read_bytes()
HELLO = shown("Hello, this is a sentence that stands on a page.")


def bomb(megabytes: int) -> bytes:
    """Return a million blanks for each megabyte, squeezed to a thousandth."""
    packer = zlib.compressobj(9)
    return b"".join(packer.compress(b" " * 2**20) for _ in range(megabytes)) + packer.flush()


def bombed(*layers: bytes, data: bytes) -> bytes:
    filters = b"/Filter[" + b"".join(layers) + b"]"
    return pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>",
        stream(data, entries=filters),
    )


def forms(number: int, times: int) -> bytes:
    """Return a page whose form draws another many times, which draws another many times, and so on."""
    inner = [
        stream(b"/X Do " * times, entries=b"/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>" % (8 + at))
        for at in range(number)
    ]
    last = stream(HELLO, entries=b"/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F 5 0 R>>>>")
    return one_page(b"/X Do", *inner, last, resources=b"/XObject<</X 7 0 R>>")


def marked(element: bytes, more: bytes) -> bytes:
    """Return a tagged page with two elements of the structure tree."""
    return one_page(
        b"/P<</MCID 0>>BDC " + HELLO + b" EMC",
        b"<</Type/StructTreeRoot/K 8 0 R/ParentTree<</Nums[0[8 0 R]]>>>>",
        element,
        more,
        catalogue=b"/MarkInfo<</Marked true>>/StructTreeRoot 7 0 R",
        page=b"/StructParents 0",
    )


SCATTERED = b"BT /F 1 Tf " + b"".join(
    b"1 0 0 1 %d %d Tm (a) Tj " % (at % 600, (at * 7) % 800) for at in range(120_000)
) + b"ET"  # fmt: skip
LINES = b"".join(
    b"%d %d m %d %d l S " % (at % 600, at % 800, (at + 9) % 600, at % 800) for at in range(60_000)
)  # fmt: skip
OUTLINE = (b"<</First 8 0 R/Last 8 0 R/Count 9>>", b"<</Title(A)/Parent 7 0 R/Next 8 0 R/First 8 0 R>>")

READ = {
    "bytes before it": b"x" * 900 + GOOD,
    "a page that is its own parent's parent": one_page(HELLO, kids=b"[2 0 R 3 0 R]", count=5),
    "more pages than there are": one_page(HELLO, count=2_000_000_000),
    "fewer than none": one_page(HELLO, count=-5),
    "a bookmark that follows itself": one_page(HELLO, *OUTLINE, catalogue=b"/Outlines 7 0 R"),
    "an element below itself": marked(
        b"<</Type/StructElem/S/P/P 9 0 R/Pg 3 0 R/K[0 9 0 R]>>", b"<</Type/StructElem/S/Div/P 8 0 R/K[8 0 R 9 0 R]>>"
    ),
    "a role that stands for itself": marked(b"<</Type/StructElem/S/P/P 7 0 R/Pg 3 0 R/K 0>>", b"<<>>").replace(
        b"/StructTreeRoot/K", b"/StructTreeRoot/RoleMap<</P/Q/Q/P>>/K"
    ),
    "many lines": one_page(LINES + HELLO, squeezed=True),
    "a letter repeated": one_page(shown("a" * 1_000_000), squeezed=True),
    "one page a hundred thousand times": one_page(
        HELLO + shown("And so on, again and again.", y=600) + shown("Not more than once.", y=500),
        kids=b"[" + b"3 0 R " * 100_000 + b"]",
        count=100_000,
    ),
}
CUT = {
    "one page a hundred thousand times",
    "a page that is its own parent's parent",
}
"""Of these the end is not read, and that is told."""
REFUSED = {
    "nothing but the signature": b"%PDF-1.7\n",
    "cut short": GOOD[: len(GOOD) // 2],
    "cut shorter": GOOD[:200],
    "noise": b"%PDF-1.4\n" + random.Random(1).randbytes(400_000),  # noqa: S311 - the same noise every time
    "pages within themselves": pdf(b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R]/Count 9999>>"),
    "no pages": pdf(b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 0>>"),
    "a table that refers to itself": GOOD[:-60] + b"startxref\n%d\n%%%%EOF" % (len(GOOD) - 60),
    "an earlier table that is this one": pdf(
        b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 0>>", trailer=b"/Prev 9"
    ),
    "arrays in arrays": b"%PDF-1.4\n1 0 obj\n" + b"[" * 300_000 + b"]" * 300_000 + b"\nendobj\ntrailer<</Root 1 0 R>>",
}
TOO_MUCH = {
    "a bomb": bombed(b"/FlateDecode", data=bomb(800)),
    "a bomb in a bomb": bombed(b"/FlateDecode", b"/FlateDecode", data=zlib.compress(bomb(2_000))),
    "a form that draws itself": one_page(
        b"/X Do",
        stream(b"/X Do /X Do", entries=b"/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 7 0 R>>>>"),
        resources=b"/XObject<</X 7 0 R>>",
    ),
    "a billion forms": forms(9, 10),
    "letters strewn about": one_page(SCATTERED, squeezed=True),
    "states within states": one_page(b"q " * 1_000_000 + HELLO, squeezed=True),
}


def spent() -> float:
    """Return the CPU seconds that ended children have taken."""
    if sys.platform == "win32":
        return 0.0
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def held(*, of_children: bool) -> int:
    """Return the most memory, in bytes, that this process or any of its ended children has held."""
    if sys.platform != "linux":
        return 0
    return 1024 * resource.getrusage(resource.RUSAGE_CHILDREN if of_children else resource.RUSAGE_SELF).ru_maxrss


@pytest.fixture(autouse=True)
def bounded():
    """Hold each test to the limits: a child's work, and the most memory that any has held."""
    before, most_before = spent(), held(of_children=True)
    yield
    assert spent() - before < CPU_SECONDS + 0.4
    if sys.platform == "linux":
        # A child counts as its own what its parent held when it began, and the most is that of all children so far:
        # where either is more, this tells nothing.
        most = held(of_children=True)
        assert most <= max(held(of_children=False), most_before, MEMORY + 80 * 2**20)


def read(data):
    return PdfFormat().parse(Document(data))


def told(draft):
    return {one.text for one in draft.dropped if one.reason == "too long"}


@pytest.mark.parametrize("name", READ)
def test_what_can_be_read_is_read(name):
    draft = read(READ[name])
    assert draft.sections[0].blocks
    assert bool(told(draft)) is (name in CUT)
    assert any(word in str(draft.sections) for word in ("Hello", "toe", "aaa", "And so on"))


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_broken_is_refused(name):
    with pytest.raises((BrokenError, NoArticleError), match=r"get another copy|no text"):
        read(REFUSED[name])


SLOW = {"letters strewn about", "a billion forms"}
"""What is stopped by the clock alone."""


@pytest.mark.parametrize("name", [pytest.param(name, marks=[pytest.mark.soak] * (name in SLOW)) for name in TOO_MUCH])
def test_what_takes_too_much_is_stopped(name):
    try:
        draft = read(TOO_MUCH[name])
    except FormatError as error:
        assert str(error).endswith(".")  # noqa: PT017 - either end is right
    else:
        assert draft.sections or draft.dropped


@pytest.mark.parametrize("seed", range(12))
def test_a_document_with_changed_bytes_is_read_or_refused(seed):
    chance = random.Random(seed)  # noqa: S311 - the same changes every time
    data = bytearray(GOOD)
    for _ in range(chance.choice((1, 30, 900))):
        data[chance.randrange(10, len(data))] = chance.randrange(256)
    try:
        assert isinstance(read(bytes(data)).title, str)
    except FormatError as error:
        assert str(error).endswith(".")  # noqa: PT017 - either end is right
