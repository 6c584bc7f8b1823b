"""Books and documents made by hand for tests: what a test is about, in the least that a whole file needs around it."""

from __future__ import annotations

from collections.abc import Mapping

from reader.formats.assemble import assemble
from reader.formats.docx import DocxFormat
from reader.formats.epub import EpubFormat
from reader.formats.odt import OdtFormat
from reader.formats.protocol import Draft
from reader.formats.rtf import RtfFormat
from reader.model.article import (
    Article,
    Block,
    Code,
    Figure,
    Footnote,
    Item,
    List,
    Paragraph,
    Prose,
    Quote,
    Table,
)
from reader.model.document import Document
from tools.book import package, page
from tools.document_parts import zipped
from tools.open_document import TYPE as ODT_TYPE
from tools.word_document import docx_numbering, docx_styles

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
W = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="urn:r" xmlns:wp="urn:wp" '
    'xmlns:a="urn:a" xmlns:pic="urn:pic" xmlns:v="urn:v" xmlns:o="urn:o" xmlns:m="urn:m" xmlns:wps="urn:wps" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:adec="urn:adec"'
)
O = (  # noqa: E741 - beside W
    'xmlns:office="urn:office" xmlns:style="urn:style" xmlns:text="urn:text" xmlns:table="urn:table" '
    'xmlns:draw="urn:draw" xmlns:fo="urn:fo" xmlns:svg="urn:svg" xmlns:xlink="urn:xlink" xmlns:meta="urn:meta" '
    'xmlns:dc="urn:dc" xmlns:loext="urn:loext"'
)


# Word


def p(text: str = "", style: str = "", properties: str = "", *, bold: bool = False) -> str:
    """Return a paragraph of a Word document; ``text`` is put into a run unless it is markup."""
    inside = text if text.startswith("<") else run(text, "<w:b/>" if bold else "")
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{properties}</w:pPr>{inside}</w:p>"


def run(text: str, look: str = "") -> str:
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def item(text: str, level: int = 0, number: int = 1) -> str:
    return p(text, "", f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def table(*rows: str, properties: str = "") -> str:
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr>{''.join(rows)}</w:tbl>"


def row(*cells: str, properties: str = "", bold: bool = False) -> str:
    made = "".join(
        f"<w:tc>{cell if cell.startswith(('<w:tcPr', '<w:p')) else p(cell, bold=bold)}</w:tc>" for cell in cells
    )
    return f"<w:tr><w:trPr>{properties}</w:trPr>{made}</w:tr>"


def docx_parts(
    body: str,
    *,
    styles: str = "",
    relations: str = "",
    title: str = "",
    creator: str = "",
    language: str = "en-GB",
    **parts: str,
) -> dict[str, bytes | str]:
    """Return the parts of a Word document. ``parts`` are further ones by the last word of their type."""
    own = docx_styles(language).replace("</w:styles>", f"{styles}</w:styles>")
    known = {
        "styles": own,
        "numbering": docx_numbering(),
        **{name: f"<w:{name} {W}>{text}</w:{name}>" for name, text in parts.items()},
    }
    links = "".join(f'<Relationship Id="{name}" Type="{_OFFICE}{name}" Target="{name}.xml"/>' for name in known)
    return {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="r1" Type="{_OFFICE}officeDocument" '
        'Target="word/document.xml"/></Relationships>',
        "docProps/core.xml": f'<c xmlns:dc="urn:dc"><dc:title>{title}</dc:title><dc:creator>{creator}</dc:creator></c>',
        "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_RELATIONS}">{links}{relations}</Relationships>',
        **{f"word/{name}.xml": text for name, text in known.items()},
    }


def docx(body: str, **more: str) -> Draft:
    """Return what is read of a Word document with this body."""
    return DocxFormat().parse(Document(zipped(docx_parts(body, **more))))


# OpenDocument


def odt_parts(
    body: str, *, automatic: str = "", styles: str = "", meta: str = "", masters: str = ""
) -> dict[str, bytes | str]:
    return {
        "mimetype": ODT_TYPE,
        "META-INF/manifest.xml": "<manifest/>",
        "meta.xml": f"<office:document-meta {O}><office:meta>{meta}</office:meta></office:document-meta>",
        "styles.xml": f"<office:document-styles {O}><office:styles>{styles}</office:styles>"
        f"<office:master-styles>{masters}</office:master-styles></office:document-styles>",
        "content.xml": f"<office:document-content {O}><office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>",
    }


def odt(body: str, **more: str) -> Draft:
    """Return what is read of an OpenDocument text with this body."""
    return OdtFormat().parse(Document(zipped(odt_parts(body, **more))))


# Rich Text


def rtf(body: str, head: str = r"\ansi\ansicpg1252\deff0") -> Draft:
    """Return what is read of Rich Text with this body."""
    return RtfFormat().parse(Document(f"{{\\rtf1{head} {body}}}".encode("latin-1")))


# Books

CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)


def epub_parts(
    pages: Mapping[str, str],
    *,
    about: str = "<dc:title>A book</dc:title><dc:language>en</dc:language>",
    spine: str = "",
    nav: str = "",
    ncx: str = "",
    guide: str = "",
    more: Mapping[str, bytes | str] | None = None,
) -> dict[str, bytes | str]:
    """Return the parts of a book; ``pages`` are bodies by their file names, read in their order."""
    items = "".join(f'<item id="{name}" href="{name}" media-type="application/xhtml+xml"/>' for name in pages)
    items += '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>' * bool(nav)
    items += '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>' * bool(ncx)
    order = spine or "".join(f'<itemref idref="{name}"/>' for name in pages)
    toc = ' toc="ncx"' if ncx else ""
    return {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": CONTAINER,
        "OEBPS/content.opf": package(about, items, f"<spine{toc}>{order}</spine>", guide=guide),
        **({"OEBPS/nav.xhtml": page("Contents", f'<nav epub:type="toc"><ol>{nav}</ol></nav>', "en")} if nav else {}),
        **({"OEBPS/toc.ncx": f"<ncx><navMap>{ncx}</navMap></ncx>"} if ncx else {}),
        **{f"OEBPS/{name}": page("", body, "en") for name, body in pages.items()},
        **(more or {}),
    }


def epub(pages: Mapping[str, str], **more: object) -> Draft:
    """Return what is read of a book with these pages."""
    return EpubFormat().parse(Document(zipped(epub_parts(pages, **more))))  # type: ignore[arg-type]


# What was read


def article(draft: Draft) -> Article:
    return assemble(draft, Document(b""))


def outline(draft: Draft) -> list[tuple[int, str | None]]:
    """Return the levels and headings of the sections."""
    return [(one.level, one.heading.text if one.heading else None) for one in draft.sections]


def blocks(draft: Draft) -> list[Block]:
    """Return the blocks of all sections."""
    return [block for section in draft.sections for block in section.blocks]


def shown(draft: Draft) -> list[object]:
    """Return headings and blocks in a short form: text for paragraphs, tuples for others."""
    made: list[object] = []
    for section in draft.sections:
        made += [f"{'#' * section.level} {section.heading.text}"] if section.heading else []
        made += [short(block) for block in section.blocks]
    return made


def short(block: Block) -> object:
    match block:
        case Paragraph(prose):
            return prose.text
        case Code(prose):
            return ("code", prose.text)
        case List(items):
            return ("ol" if block.ordered else "ul", *map(_item, items))
        case Quote(prose, attribution):
            return ("quote", prose.text, attribution.text if attribution else None)
        case Figure(alt, caption):
            return (
                "figure",
                "decorative" if block.decorative else alt.text if alt else None,
                caption.text if caption else None,
            )
        case Footnote(mark, prose):
            return ("note", mark, prose.text)
        case Table(rows):
            return ("table", cells(block.header), *map(cells, rows))
        case _:
            return block


def _item(one: Item) -> object:
    return (one.prose.text, *map(_item, one.items)) if one.items else one.prose.text


def cells(row: tuple[Prose, ...]) -> tuple[str, ...]:
    return tuple(cell.text for cell in row)


def marked(draft: Draft) -> list[tuple[str, str, str | None]]:
    """Return kind, words and target of every span in the paragraphs."""
    return [
        (span.kind.value, block.prose.text[span.start : span.end], span.target)
        for block in blocks(draft)
        if isinstance(block, Paragraph)
        for span in block.prose.spans
    ]


def dropped(draft: Draft) -> list[tuple[str, str]]:
    return [(one.reason, one.text) for one in draft.dropped]
