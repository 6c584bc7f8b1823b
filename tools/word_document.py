"""An article as a Word document, such as Word writes it."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from reader.model.article import Article, Block, Figure, List, Paragraph, Prose, Quote, SpanKind, Table
from tools.document_parts import PICTURE, items, notes, runs, told, zipped

_W = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative"'
)
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
_TYPES = f"""{_XML}<Types xmlns="{_PACKAGE}content-types"><Default Extension="rels" ContentType="{{rels}}"/>
<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>
<Override PartName="/word/document.xml" ContentType="{{base}}.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="{{base}}.styles+xml"/>
<Override PartName="/word/numbering.xml" ContentType="{{base}}.numbering+xml"/>
<Override PartName="/word/footnotes.xml" ContentType="{{base}}.footnotes+xml"/></Types>""".format(
    rels="application/vnd.openxmlformats-package.relationships+xml",
    base="application/vnd.openxmlformats-officedocument.wordprocessingml",
)


def _style(name: str, shown: str, based_on: str = "Normal", inside: str = "") -> str:
    return (
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{shown}"/>'
        f'<w:basedOn w:val="{based_on}"/>{inside}</w:style>'
    )


def docx_styles(language: str) -> str:
    """Return the styles that Word gives every document, as far as an article uses them."""
    headings = "".join(
        _style(f"Heading{n}", f"heading {n}", inside=f'<w:pPr><w:outlineLvl w:val="{n - 1}"/></w:pPr>')
        for n in range(1, 5)
    )
    return (
        f'{_XML}<w:styles {_W}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="{language}"/></w:rPr></w:rPrDefault>'
        '</w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        "</w:style>"
        + headings
        + _style("Title", "Title")
        + _style("Quote", "Quote", inside="<w:rPr><w:i/></w:rPr>")
        + _style("Caption", "caption")
        + _style("ListParagraph", "List Paragraph")
        + "</w:styles>"
    )


def docx_numbering() -> str:
    """Return two lists: number 1 with bullets, 2 with numbers at odd levels."""

    def levels(*formats: str) -> str:
        return "".join(f'<w:lvl w:ilvl="{n}"><w:numFmt w:val="{one}"/></w:lvl>' for n, one in enumerate(formats))

    return (
        f'{_XML}<w:numbering {_W}><w:abstractNum w:abstractNumId="0">{levels("bullet", "bullet")}</w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="1">{levels("decimal", "bullet")}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
        "</w:numbering>"
    )


class _Word:
    """Writes the body of a Word document, and counts what it refers to."""

    def __init__(self) -> None:
        self.links: list[str] = []
        self.marks: list[str] = []

    def run(self, text: str, over: dict[SpanKind, str]) -> str:
        if SpanKind.FOOTNOTE in over:
            self.marks.append(over[SpanKind.FOOTNOTE])
            return f'<w:r><w:footnoteReference w:id="{len(self.marks)}"/></w:r>'
        look = "<w:b/>" * (SpanKind.STRONG in over) + "<w:i/>" * (SpanKind.EMPHASIS in over)
        if tag := over.get(SpanKind.LANGUAGE):
            look += f'<w:lang w:val="{tag}"/>'
        made = f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
        if target := over.get(SpanKind.LINK):
            self.links.append(target)
            return f'<w:hyperlink r:id="link{len(self.links)}">{made}</w:hyperlink>'
        return made

    def paragraph(self, prose: Prose, style: str = "Normal", properties: str = "") -> str:
        said = "".join(self.run(text, over) for text, over in runs(prose))
        return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{said}</w:p>'

    def block(self, block: Block) -> str:
        match block:
            case Paragraph(prose):
                return self.paragraph(prose)
            case List():
                number = 2 if block.ordered else 1
                return "".join(
                    self.paragraph(
                        prose, "ListParagraph", f'<w:numPr><w:ilvl w:val="{n}"/><w:numId w:val="{number}"/></w:numPr>'
                    )
                    for prose, n, _ in items(block.items, 0, ordered=block.ordered)
                )
            case Quote(prose, attribution):
                said = [Prose(line) for line in prose.text.split("\n")]
                said += [Prose(f"— {attribution.text}")] if attribution else []
                return "".join(self.paragraph(line, "Quote") for line in said)
            case Figure():
                alt = f" descr={quoteattr(block.alt.text)}" if block.alt else ""
                mark = '<a:extLst><a:ext uri="{C183D7F6}"><adec:decorative val="1"/></a:ext></a:extLst>'
                caption = self.paragraph(block.caption, "Caption") if block.caption else ""
                return (
                    f'<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1"{alt}>'
                    f"{mark if block.decorative else ''}</wp:docPr><a:graphic><a:graphicData><pic:pic><pic:blipFill>"
                    '<a:blip r:embed="picture"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline>'
                    f"</w:drawing></w:r></w:p>{caption}"
                )
            case Table():
                return self.table(block)
            case _:
                raise ValueError(f"a Word document has no form for {block}")

    def table(self, table: Table) -> str:
        caption = self.paragraph(table.caption, "Caption") if table.caption else ""

        def row(cells: tuple[Prose, ...], *, head: bool) -> str:
            mark = "<w:trPr><w:tblHeader/></w:trPr>" if head else ""
            bold = "<w:b/>"
            made = ""
            for at, cell in enumerate(cells):
                look = bold if at == 0 and table.row_headed and not head else ""
                made += f"<w:tc><w:p><w:r><w:rPr>{look}</w:rPr><w:t>{escape(cell.text)}</w:t></w:r></w:p></w:tc>"
            return f"<w:tr>{mark}{made}</w:tr>"

        rows = row(table.header, head=True) + "".join(row(cells, head=False) for cells in table.rows)
        return f"{caption}<w:tbl><w:tblPr/>{rows}</w:tbl>"


def docx(article: Article) -> bytes:
    """Return the article as a Word document whose title is its only heading of the first level."""
    word = _Word()
    body = word.paragraph(Prose(article.title), "Heading1")
    for section in told(article):
        body += word.paragraph(section.heading, f"Heading{section.level}") if section.heading else ""
        body += "".join(map(word.block, section.blocks))
    said = notes(article)
    footnotes = "".join(
        f'<w:footnote w:id="{n}">{word.paragraph(Prose(said[mark].text))}</w:footnote>'
        for n, mark in enumerate(word.marks, start=1)
    )
    relations = "".join(
        f'<Relationship Id="link{n}" Type="{_OFFICE}hyperlink" Target={quoteattr(target)} TargetMode="External"/>'
        for n, target in enumerate(word.links, start=1)
    )
    relations += "".join(
        f'<Relationship Id="{kind}" Type="{_OFFICE}{kind}" Target="{kind}.xml"/>'
        for kind in ("styles", "numbering", "footnotes")
    )
    return zipped(
        {
            "[Content_Types].xml": _TYPES,
            "_rels/.rels": f'{_XML}<Relationships xmlns="{_PACKAGE}relationships"><Relationship Id="r1" '
            f'Type="{_OFFICE}officeDocument" Target="word/document.xml"/><Relationship Id="r2" '
            f'Type="{_PACKAGE}relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
            "docProps/core.xml": f'{_XML}<cp:coreProperties xmlns:cp="{_PACKAGE}metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Document1</dc:title>'
            f"<dc:creator>{escape(article.byline or '')}</dc:creator></cp:coreProperties>",
            "word/document.xml": f"{_XML}<w:document {_W}><w:body>{body}</w:body></w:document>",
            "word/_rels/document.xml.rels": f'{_XML}<Relationships xmlns="{_PACKAGE}relationships">{relations}'
            f'<Relationship Id="picture" Type="{_OFFICE}image" Target="media/image1.png"/></Relationships>',
            "word/styles.xml": docx_styles(article.language),
            "word/numbering.xml": docx_numbering(),
            "word/footnotes.xml": f"{_XML}<w:footnotes {_W}>{footnotes}</w:footnotes>",
            "word/media/image1.png": PICTURE,
        }
    )
