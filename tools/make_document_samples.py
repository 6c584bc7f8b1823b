"""Make the EPUB, DOCX, ODT and RTF samples of the library from its pages: ``python -m tools.make_document_samples``.

The same article always gives the same bytes. What a word processor has no form for (definitions, what is folded away)
is left out.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import reader
from reader.model.article import Article
from tools import book, open_document, rich_text, word_document

ARTICLES = Path(__file__).resolve().parent.parent / "articles"
SAMPLES: tuple[tuple[str, str, str, Callable[[Article, str], bytes]], ...] = (
    ("explainer-myelin", "article.html", "article.epub", book.epub3),
    ("explainer-myelin", "article.epub", "article.docx", lambda article, _: word_document.docx(article)),
    ("explainer-myelin", "article.epub", "article.odt", lambda article, _: open_document.odt(article)),
    ("how-to-symptom-diary", "article.html", "article.docx", lambda article, _: word_document.docx(article)),
    ("how-to-symptom-diary", "article.html", "article.odt", lambda article, _: open_document.odt(article)),
    ("hitze-und-ms", "article.html", "article.epub", book.epub2),
    ("hitze-und-ms", "article.html", "article.rtf", lambda article, _: rich_text.styled(article)),
    ("stem-cell-trial", "article.html", "article.rtf", lambda article, _: rich_text.bare(article)),
)
"""Folder, what is read, what is made of it, and how."""


def main() -> int:
    """Write every sample."""
    for folder, source, name, make in SAMPLES:
        page = (ARTICLES / folder / "article.html").read_text(encoding="utf-8")
        data = make(reader.read_article(ARTICLES / folder / source), page)
        (ARTICLES / folder / name).write_bytes(data)
        print(f"articles/{folder}/{name}: {len(data)} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
