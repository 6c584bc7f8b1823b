"""The format as the program meets it: recognised, read in its own process, refused in one sentence."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

import reader
from reader.errors import BrokenError, NoArticleError
from reader.formats.pdf import PdfFormat, child, wire
from reader.formats.pdf.pdfium import read as pdfium_read
from reader.formats.pdf.watch import Watch
from reader.formats.protocol import Draft
from reader.model.article import Dropped, Item, List, Paragraph, Prose, Section, Span, SpanKind, Table
from reader.model.document import Document
from tests.formats.pdf.making import one_page, shown, stream
from tests.golden import ARTICLES

FORMAT = PdfFormat()
HELLO = one_page(shown("Hello, this is a sentence that stands on a page."))


def pages(data):
    return pdfium_read(data, Watch(60)).pages


@pytest.mark.parametrize("before", [b"", b"\xef\xbb\xbf", b"HTTP/1.1 200 OK\r\n\r\n", b"x" * 1019])
def test_it_is_recognised_by_its_signature_near_the_start(before):
    assert FORMAT.recognises(Document(before + HELLO, name="paper.txt")) > 0.9


@pytest.mark.parametrize("data", [b"", b"PDF-1.7", b"x" * 1020 + HELLO, b"The marks %PDF are no signature"])
def test_other_bytes_are_not_recognised(data):
    assert FORMAT.recognises(Document(data, name="paper.pdf", media_type="application/pdf")) == 0


def test_it_says_whether_it_can_work():
    assert FORMAT.availability().works


def test_an_article_is_read_through_the_public_door():
    article = reader.read_article(HELLO)
    assert article.text == "Hello, this is a sentence that stands on a page."


def test_the_child_reads_what_is_read_here():
    from reader.formats.pdf.reading import draft

    data = (ARTICLES / "explainer-myelin" / "article.pdf").read_bytes()
    assert child.draft(data, "It") == draft(data, Watch(60))


def test_the_library_is_never_loaded_by_the_parent():
    code = (
        "import sys; from reader.formats.pdf import PdfFormat; from reader.model.document import Document;"
        "PdfFormat().parse(Document(sys.stdin.buffer.read())); print('pypdfium2' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", code], input=HELLO, capture_output=True, check=True)
    assert ran.stdout.strip() == b"False"


# What PDFium finds


def test_words_have_their_place_and_type():
    content = shown("Two words", x=50, y=700) + shown("bold", x=50, y=650, size=14, font="B")
    (only,) = pages(one_page(content))
    assert [word.text for word in only.words] == ["Two", "words", "bold"]
    first, _, bold = only.words
    assert (round(first.box.left), round(first.base), first.style.size, first.style.bold) == (50, 100, 10.0, False)
    assert (bold.style.size, bold.style.bold, round(bold.base)) == (14.0, True, 150)
    assert (only.width, only.height) == (600, 800)


def test_a_page_that_is_turned_is_read_upright():
    turned = b"BT /F 10 Tf 0 1 -1 0 100 50 Tm (Set on its side) Tj ET"
    (only,) = pages(one_page(turned, page=b"/Rotate 90"))
    assert [word.text for word in only.words] == ["Set", "on", "its", "side"]
    assert not any(word.turned for word in only.words)
    assert (only.width, only.height) == (800, 600)
    assert only.words[0].box.left < only.words[1].box.left
    assert abs(only.words[0].base - only.words[3].base) < 0.1


def test_words_set_sideways_beside_others_are_marked():
    both = shown("The text of the page goes straight on.") + b"BT /F 10 Tf 0 1 -1 0 20 50 Tm (stamp) Tj ET"
    (only,) = pages(one_page(both))
    assert [word.text for word in only.words if word.turned] == ["stamp"]


def test_artifacts_links_rules_and_pictures_are_found():
    link = b"/Annots[<</Type/Annot/Subtype/Link/Rect[48 695 80 712]/A<</S/URI/URI(https://a.example/)>>>>]"
    picture = stream(
        b"\xff", entries=b"/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray"
    )
    content = (
        shown("Link here")
        + b"/Artifact BMC " + shown("head", y=780) + b"EMC\n"
        + b"50 600 m 300 600 l S\n"
        + b"q 100 0 0 50 50 500 cm /I Do Q\n"
        + b"60 400 4 4 re f\n"
    )  # fmt: skip
    (only,) = pages(one_page(content, picture, page=link, resources=b"/XObject<</I 7 0 R>>"))
    assert [(word.text, word.link, word.artifact) for word in only.words] == [
        ("Link", "https://a.example/", False),
        ("here", None, False),
        ("head", None, True),
    ]
    assert any(abs(rule.width - 250) <= 2 and abs(rule.top - 200) <= 2 for rule in only.rules)
    assert [round(one.box.width) for one in only.pictures] == [100]
    assert [round(dot.width) for dot in only.dots] == [4]


def test_bookmarks_and_metadata_are_found():
    data = one_page(
        shown("Hello"),
        b"<</First 8 0 R/Last 8 0 R/Count 1>>",
        b"<</Title(One)/Parent 7 0 R/Dest[3 0 R/Fit]/First 9 0 R/Last 9 0 R/Count 1>>",
        b"<</Title(Inside)/Parent 8 0 R/Dest[3 0 R/Fit]>>",
        b"<</Title(How it works)/Author(Ada Lovelace)>>",
        catalogue=b"/Outlines 7 0 R/Lang(de-AT)",
        trailer=b"/Info 10 0 R",
    )
    found = pdfium_read(data, Watch(60))
    assert (found.title, found.author, found.language) == ("How it works", "Ada Lovelace", "de-AT")
    assert [(one.title, one.level, one.page) for one in found.bookmarks] == [("One", 1, 0), ("Inside", 2, 0)]


# Errors


def refusal(data, kind=NoArticleError):
    with pytest.raises(kind) as caught:
        FORMAT.parse(Document(data, source="paper.pdf"))
    said = str(caught.value)
    assert said.startswith("paper.pdf ")
    assert said.endswith(".")
    assert "\n" not in said
    return said


def test_a_scan_is_told_to_need_text_recognition():
    picture = stream(b"\xff", entries=b"/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray")
    data = one_page(b"q 600 0 0 800 0 0 cm /I Do Q", picture, resources=b"/XObject<</I 7 0 R>>")
    assert "OCR" in refusal(data)


def test_an_empty_page_holds_no_article():
    assert "no text" in refusal(one_page(b""))


def test_letters_without_meaning_need_text_recognition():
    names = b" ".join(b"/g%d" % number for number in range(33, 127))
    font = b"<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[.1 0 0 .1 0 0]/FirstChar 33/LastChar 126/Widths["
    font += b"9 " * 94 + b"]/CharProcs<<>>/Encoding<</Differences[33 " + names + b"]>>/ToUnicode 8 0 R>>"
    unreadable = stream(b"1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <21> <7e> <e021> endbfrange")
    data = one_page(b"BT /X 10 Tf 50 700 Td (unreadable words) Tj ET", font, unreadable, resources=b"")
    data = data.replace(b"/Font<</F 5 0 R", b"/Font<</X 7 0 R")
    with pytest.raises(NoArticleError, match="OCR"):
        FORMAT.parse(Document(data))


LOCK = (
    b"/Encrypt<</Filter/Standard/V 1/R 2/P -44/O<" + b"ab" * 32 + b">/U<" + b"cd" * 32 + b">>>"
    b"/ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]"
)


def test_a_locked_document_asks_for_its_password():
    assert "password" in refusal(one_page(shown("Secret"), trailer=LOCK))


def test_an_unknown_lock_is_named():
    unknown = LOCK.replace(b"/Standard", b"/Someones")
    assert "locked" in refusal(one_page(shown("Secret"), trailer=unknown))


def test_a_child_that_never_ends_is_ended():
    with pytest.raises(BrokenError, match="too long"):
        child.draft(HELLO, "It", deadline=0.001)


def test_an_error_of_ours_in_the_child_is_named(monkeypatch):
    monkeypatch.setattr(child, "COMMAND", ("-c", "import sys; sys.stdin.buffer.read(); {}['a']"))
    with pytest.raises(BrokenError, match=r"^It could not be read \(KeyError\): "):
        child.draft(HELLO, "It")


def test_a_child_that_crashes_is_no_crash(monkeypatch):
    monkeypatch.setattr(child, "COMMAND", ("-c", "import os; os.abort()"))
    with pytest.raises(BrokenError, match="damaged"):
        child.draft(HELLO, "It")


# From the child to the parent

DRAFT = Draft(
    sections=(
        Section("", None, 1, (Paragraph(Prose("Ünï “so”\u2028", spans=(Span(SpanKind.LINK, 0, 3, "/a"),))),)),
        Section("", Prose("Next"), 3, (List((Item(Prose("a"), (Item(Prose("b")),), ordered=True),), first=3),)),
        Section("", Prose("Table"), 2, (Table(((Prose("1"),),), (Prose("h"),), Prose("caption"), row_headed=True),)),
    ),
    title="A title",
    byline="Ada",
    dropped=(Dropped("7", "page number"),),
)  # fmt: skip


def test_a_draft_comes_over_as_it_went():
    assert wire.read(wire.written(DRAFT)) == DRAFT


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"null",
        b'{"kind of data": "Prose", "text": "a"}',
        b'{"kind of data": "Popen"}',
        b'{"kind of data": "Draft", "nonsense": 1}',
        json.dumps({"kind of data": "Draft", "sections": [{"a": 1}]}).encode(),
    ],
)
def test_what_is_no_draft_is_refused(data):
    with pytest.raises(BrokenError):
        wire.read(data)
