"""Make the PDF samples of the article library from its pages: ``python -m tools.make_pdf_samples``.

It needs a Chromium on the PATH, which the program itself does not. ``render`` also serves the benchmark of the PDF
format. A sample changes with the version of the browser, so make it again only where the article has changed.
"""

from __future__ import annotations

import datetime as dt
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from bs4 import BeautifulSoup
from bs4.element import Tag

ARTICLES = Path(__file__).resolve().parent.parent / "articles"
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
SITE = "https://brightwater-ms.example"
COMMON = """
h1, h2, h3, h4 { line-height: 1.2; break-after: avoid; hyphens: manual; text-align: left; }
table { border-collapse: collapse; } td, th { border: 0.6pt solid #555; padding: 2pt 5pt; text-align: left; }
a { color: inherit; } blockquote { font-style: italic; } figcaption, caption { font-size: 0.85em; text-align: left; }
img { display: block; width: 60mm; height: 30mm; background: #ccc; } img[alt=""] { display: none; }
details > * { display: block; } sup { font-size: 0.7em; }
"""


@dataclass(frozen=True, slots=True)
class Layout:
    """How an article is set."""

    css: str
    tagged: bool = False


def _running(head: str) -> str:
    return (
        f'@page {{ @top-center {{ content: "{head}"; font: 8pt serif; }} '
        '@bottom-center { content: counter(page) " of " counter(pages); font: 8pt serif; } }'
    )


_COLUMN = "@page { size: A5; margin: 16mm; } body { font: 10pt/1.4 'Liberation Serif', serif; hyphens: auto; }"
_TWO = """@page { size: A4; margin: 18mm; } body { font: 9pt/1.3 'Liberation Serif', serif; }
.body { columns: 2; column-gap: 8mm; text-align: justify; hyphens: auto; }
.body p { margin: 0; text-indent: 1.2em; } h2 + p, h3 + p, h4 + p { text-indent: 0; }
h2 { font-size: 11pt; margin: 10pt 0 3pt; } h3 { font-size: 10pt; margin: 8pt 0 2pt; }
h4 { font-size: 9pt; margin: 6pt 0 1pt; } img { width: 40mm; height: 20mm; }"""
_LARGE = (
    "@page { size: A4; margin: 20mm; } body { font: 18pt/1.5 'Liberation Sans', sans-serif; } h4 { font-size: 18pt; }"
)

LAYOUTS = {
    "one column": Layout(_COLUMN + _running("Brightwater MS")),
    "two columns": Layout(_TWO + _running("The Brightwater Bulletin, spring 2026")),
    "large print": Layout(_LARGE + _running("Large print edition")),
    "one column, tagged": Layout(_COLUMN + _running("Brightwater MS"), tagged=True),
    "two columns, tagged": Layout(_TWO + _running("The Brightwater Bulletin, spring 2026"), tagged=True),
}
SAMPLES = {"explainer-myelin": "one column, tagged", "stem-cell-trial": "two columns"}


def article_of(html: str) -> Tag:
    """Return the article of a page as its body alone: what is printed, and what is scored."""
    soup = BeautifulSoup(html, "lxml")
    body = soup.select_one("main article") or soup.select_one("main") or soup.select_one(".story") or soup.body
    if body is None:
        raise ValueError("A page without a body cannot be printed.")
    for part in body.select(_FURNITURE):
        part.decompose()
    return body


_FURNITURE = "script, style, nav, form, button, aside, [hidden], .share, .share-tools, .inline-promo, .tags"


def article_page(html: str, layout: Layout) -> str:
    """Return the article of a page alone, to be printed in that layout."""
    soup = BeautifulSoup(html, "lxml")
    body = article_of(html)
    for picture in body.select("img"):
        picture["src"] = _PICTURE
    for details in body.select("details"):
        details["open"] = ""
    for link in body.select('a[href^="/"]'):
        link["href"] = f"{SITE}{link['href']}"
    heading = body.select_one("h1")
    head = (str(heading.extract()) if heading else "") + ("" if body.select_one(".meta, .byline") else _byline(html))
    title = soup.title.get_text() if soup.title else ""
    language = soup.html.get("lang", "en") if soup.html else "en"
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>'
        f"<style>{COMMON}{layout.css}</style></head>"
        f'<body>{head}<div class="body">{body.decode_contents()}</div></body></html>'
    )


def _byline(html: str) -> str:
    """Return a line with the author and the date that the page's data name, as a magazine prints it."""
    found = re.search(r'"author": {"@type": "Person", "name": "([^"]+)"},\s*"datePublished": "([\d-]+)"', html)
    if not found:
        return ""
    day = dt.date.fromisoformat(found[2])
    return f"<p>By {found[1]}, {day.day} {day:%B %Y}</p>"


_PICTURE = (
    "data:image/png;base64,"
    "iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAAEElEQVR4nGNoaGiAIwZcHABzhggRQ0yaDAAAAABJRU5ErkJggg=="
)


def render(html: str, layout: Layout) -> bytes:
    """Return the article of the page as a PDF in that layout.

    Raises:
        FileNotFoundError: there is no Chromium here.
    """
    browser = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    if browser is None:
        raise FileNotFoundError("Install Chromium: it prints the pages.")
    with tempfile.TemporaryDirectory() as folder:
        page, pdf = Path(folder, "page.html"), Path(folder, "page.pdf")
        page.write_text(article_page(html, layout), encoding="utf-8")
        options = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-pdf-header-footer",
            f"--user-data-dir={folder}/profile",
        ]
        options += [] if layout.tagged else ["--disable-pdf-tagging"]
        subprocess.run(
            [browser, *options, f"--print-to-pdf={pdf}", page.as_uri()], check=True, capture_output=True, timeout=120
        )
        return pdf.read_bytes()


def main() -> int:
    """Write the samples, and say how large they are."""
    for name, layout in SAMPLES.items():
        html = (ARTICLES / name / "article.html").read_text(encoding="utf-8")
        pdf = re.sub(rb"(/(?:Creation|Mod)Date \(D:)\d{14}", rb"\g<1>20260301120000", render(html, LAYOUTS[layout]))
        (ARTICLES / name / "article.pdf").write_bytes(pdf)
        print(f"{name}/article.pdf: {len(pdf):,} bytes, {layout}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
