"""One article as other programs save it: LibreOffice 7.4.7 and pandoc 2.17, from Debian 12.

``articles/rain-garden/article.md`` became ``pandoc.*`` by ``pandoc --standalone --from markdown-implicit_figures``, and
LibreOffice opened the Word document of these, and saved and printed it as ``libreoffice*``. What is expected of each is
told in the article's own ``essentials.json``: the program must not matter where its file says the same.
"""

from __future__ import annotations

from pathlib import Path

import pytest

import reader
from reader.model.article import Dropped, Footnote, Paragraph
from tests.essentials import load, problems
from tests.golden import ARTICLES

MADE = Path(__file__).with_name("programs")
SPEC = load(ARTICLES / "rain-garden")
HEADINGS = [
    (None, 1), ("Choose the place", 2), ("Test the soil", 3), ("How large it should be", 3), ("Dig and plant", 2),
    ("Looking after it", 2),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "format_name"),
    [
        ("libreoffice.docx", "docx"),
        ("libreoffice.odt", "odt"),
        ("libreoffice.rtf", "rtf"),
        ("libreoffice-tagged.pdf", "pdf"),
        ("libreoffice-untagged.pdf", "pdf"),
        ("pandoc.docx", "docx"),
        # pandoc's OpenDocument holds no description of the picture; its RTF neither that, nor date and author as such,
        # nor what sets a quote off.
        ("pandoc.odt", "odt by pandoc"),
        ("pandoc.rtf", "rtf by pandoc"),
        ("pandoc-2.epub", "epub"),
        ("pandoc-3.epub", "epub"),
    ],
)
def test_the_program_that_saved_it_does_not_matter(name, format_name):
    assert problems(SPEC, reader.read_article(MADE / name), format_name) == []


def test_a_book_whose_structure_is_in_its_style_sheet_alone():
    """LibreOffice's EPUB says with classes what is a heading, and nothing of lists and the head of a table."""
    article = reader.read_article(MADE / "libreoffice.epub")
    assert (article.title, article.byline, article.published) == (SPEC["title"], SPEC["byline"], SPEC["published"])
    assert article.language == SPEC["language"]
    found = [(section.heading.text if section.heading else None, section.level) for section in article.sections]
    assert found == HEADINGS
    first = article.sections[0].blocks[0]
    assert isinstance(first, Paragraph)
    assert first.prose.text.startswith("When it rains hard")
    assert [note.mark for note in article.sections[-1].blocks if isinstance(note, Footnote)] == ["1", "2"]
    # The picture's file stands where its description should.
    assert "image0001" not in article.text
    assert {Dropped("Peter Hallam", "byline"), Dropped("2026-04-11", "date")} <= set(article.dropped)


@pytest.mark.parametrize("name", ["libreoffice-tagged.pdf"])
def test_a_picture_that_the_tags_leave_out_is_told(name):
    dropped = reader.read_article(MADE / name).dropped
    assert Dropped("A picture on page 1", "not in the document's own order") in dropped
