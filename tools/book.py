"""An article as an EPUB, made from its page: a book of one chapter (EPUB 3), or one page a section (EPUB 2)."""

from __future__ import annotations

import re
from copy import copy
from xml.sax.saxutils import escape

from bs4 import BeautifulSoup, Tag

from reader.model.article import Article
from tools.document_parts import PICTURE, zipped

_XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
_CONTAINER = f"""{_XML}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>"""
_DUBLIN = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf"'


def page(title: str, body: str, language: str) -> str:
    """Return an XHTML page as books hold them."""
    return (
        f'{_XML}<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" '
        f'xml:lang="{language}"><head><title>{escape(title)}</title></head><body>{body}</body></html>'
    )


def package(about: str, manifest: str, spine: str, version: str = "3.0", guide: str = "") -> str:
    """Return a package file."""
    return (
        f'{_XML}<package xmlns="http://www.idpf.org/2007/opf" version="{version}" unique-identifier="id">'
        f"<metadata {_DUBLIN}>{about}</metadata><manifest>{manifest}</manifest>{spine}{guide}</package>"
    )


def _about(article: Article) -> str:
    said = {"title": article.title, "creator": article.byline, "language": article.language, "date": article.published}
    said["description"] = article.description
    return '<dc:identifier id="id">urn:example:sample</dc:identifier>' + "".join(
        f"<dc:{name}>{escape(value)}</dc:{name}>" for name, value in said.items() if value
    )


def _item(name: str, href: str, kind: str = "application/xhtml+xml", properties: str = "") -> str:
    more = f' properties="{properties}"' if properties else ""
    return f'<item id="{name}" href="{href}" media-type="{kind}"{more}/>'


def _article(html: str) -> Tag:
    """Return the article of a page alone, fit to stand in a book."""
    soup = BeautifulSoup(html, "lxml")
    body = soup.select_one("main article") or soup.select_one("main")
    if body is None:
        raise ValueError("a page without an article cannot be a book")
    for part in body.select("script, style, nav, form, button, aside, header p, header ul, .meta, .share"):
        part.decompose()
    for picture in body.select("img"):
        picture["src"] = "1.png"
    return body


def _xhtml(tag: Tag) -> str:
    return re.sub(r" role=\"doc-noteref\"", ' epub:type="noteref"', tag.decode_contents(formatter="minimal"))


def epub3(article: Article, html: str) -> bytes:
    """Return a book with a cover, a title page, a chapter with page numbers, and a navigation page."""
    body = _article(html)
    text = _xhtml(body)
    second = text.index("<h2", text.index("<h2") + 1)
    number = '<span epub:type="pagebreak" role="doc-pagebreak" id="p2">2</span>'
    chapter = page(article.title, text[:second] + number + text[second:], article.language)
    cover = '<section epub:type="cover"><img src="1.png" alt="Cover of the book"/></section>'
    title, author = escape(article.title), escape(article.byline or "")
    front = f'<section epub:type="titlepage"><h1>{title}</h1><p>{author}</p></section>'
    nav = (
        '<nav epub:type="toc"><h1>Contents</h1><ol><li><a href="chapter.xhtml">The chapter</a></li></ol></nav>'
        '<nav epub:type="page-list"><ol><li><a href="chapter.xhtml#p2">2</a></li></ol></nav>'
    )
    manifest = "".join(
        [_item(one, f"{one}.xhtml") for one in ("cover", "front", "chapter")]
        + [_item("nav", "nav.xhtml", properties="nav"), _item("picture", "1.png", "image/png")]
    )
    spine = "".join(f'<itemref idref="{one}"/>' for one in ("cover", "front", "nav", "chapter"))
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": _CONTAINER,
            "OEBPS/content.opf": package(_about(article), manifest, f"<spine>{spine}</spine>"),
            "OEBPS/cover.xhtml": page("Cover", cover, article.language),
            "OEBPS/front.xhtml": page("Title page", front, article.language),
            "OEBPS/nav.xhtml": page("Contents", nav, article.language),
            "OEBPS/chapter.xhtml": chapter,
            "OEBPS/1.png": PICTURE,
        }
    )


def epub2(article: Article, html: str) -> bytes:
    """Return a book with a page for each section; the second level of headings is told by the contents alone."""
    body = _article(html)
    for heading in body.select("h1"):
        heading.decompose()
    pages: list[tuple[str, str]] = [("", "")]
    for node in [
        copy(one) for one in body.select("p, ul, ol, figure, h2, h3") if not one.find_parent(["figure", "li"])
    ]:
        if node.name == "h2":
            pages.append((node.get_text(" ", strip=True), ""))
        else:
            title, said = pages[-1]
            pages[-1] = (title, said + str(node))
    language = article.language
    points = "".join(
        f'<navPoint id="n{at}"><navLabel><text>{escape(title)}</text></navLabel><content src="{at}.html"/></navPoint>'
        for at, (title, _) in enumerate(pages)
        if title
    )
    ncx = f'{_XML}<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1"><navMap>{points}</navMap></ncx>'
    contents = "".join(
        f'<p><a href="{at}.html">{escape(title)}</a></p>' for at, (title, _) in enumerate(pages) if title
    )
    manifest = "".join(_item(f"c{at}", f"{at}.html") for at in range(len(pages))) + _item("toc", "toc.html")
    manifest += _item("ncx", "toc.ncx", "application/x-dtbncx+xml") + _item("picture", "1.png", "image/png")
    spine = '<itemref idref="toc"/>' + "".join(f'<itemref idref="c{at}"/>' for at in range(len(pages)))
    # the first page names its section in a line of its own, the others leave that to the contents
    first = f'<p class="head">{escape(pages[1][0])}</p>{pages[1][1]}'
    bodies = [pages[0][1], first, *(said for _, said in pages[2:])]
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": _CONTAINER,
            "OEBPS/content.opf": package(_about(article), manifest, f'<spine toc="ncx">{spine}</spine>', "2.0"),
            "OEBPS/toc.ncx": ncx,
            "OEBPS/toc.html": page("Inhalt", f"<p>Inhalt</p>{contents}", language),
            **{f"OEBPS/{at}.html": page(article.title, said, language) for at, said in enumerate(bodies)},
            "OEBPS/1.png": PICTURE,
        }
    )
