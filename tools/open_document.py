"""An article as an OpenDocument text, such as LibreOffice writes it."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from reader.model.article import Article, Block, Figure, Item, List, Paragraph, Prose, Quote, SpanKind, Table
from tools.document_parts import PICTURE, notes, runs, told, zipped

TYPE = "application/vnd.oasis.opendocument.text"
_NAMES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in (
        ("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"), ("draw", "drawing"),
        ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"), ("meta", "meta"), ("manifest", "manifest"),
    )
) + (
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink" '
    'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"'
)  # fmt: skip
_XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
_LOOKS = {SpanKind.STRONG: "Strong_20_Emphasis", SpanKind.EMPHASIS: "Emphasis"}


def _automatic(languages: list[str]) -> str:
    """Return the styles that the text uses: lists, bold and italic letters, other languages."""
    levels = {
        "bullets": [f'<text:list-level-style-bullet text:level="{n}" text:bullet-char="•"/>' for n in (1, 2)],
        "numbers": [
            '<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>',
            '<text:list-level-style-bullet text:level="2" text:bullet-char="•"/>',
        ],
    }
    lists = "".join(
        f'<text:list-style style:name="{name}">{"".join(one)}</text:list-style>' for name, one in levels.items()
    )
    letters = '<style:style style:name="{0}" style:family="text"><style:text-properties {1}/></style:style>'
    tongues = "".join(letters.format(f"in_{tag}", f'fo:language="{tag}"') for tag in languages)
    quotes = '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/>'
    return letters.format("T1", 'fo:font-weight="bold"') + quotes + lists + tongues


def _styles(language: str) -> str:
    base, _, country = language.partition("-")
    return (
        '<style:default-style style:family="paragraph"><style:text-properties '
        f'fo:language="{base}" fo:country="{country or "none"}"/></style:default-style>'
        '<style:style style:name="Emphasis" style:family="text">'
        '<style:text-properties fo:font-style="italic"/></style:style>'
        '<style:style style:name="Strong_20_Emphasis" style:display-name="Strong Emphasis" style:family="text">'
        '<style:text-properties fo:font-weight="bold"/></style:style>'
        '<style:style style:name="Title" style:family="paragraph"/>'
        '<style:style style:name="Quotations" style:family="paragraph"/>'
        '<style:style style:name="Illustration" style:family="paragraph" style:parent-style-name="Caption"/>'
        '<style:style style:name="Table" style:family="paragraph" style:parent-style-name="Caption"/>'
    )


class _Text:
    """Writes the body of an OpenDocument text."""

    def __init__(self, said: dict[str, Prose]) -> None:
        self.notes = said
        self.languages: list[str] = []

    def run(self, text: str, over: dict[SpanKind, str]) -> str:
        if mark := over.get(SpanKind.FOOTNOTE):
            note = f"<text:p>{escape(self.notes[mark].text)}</text:p>"
            return (
                f'<text:note text:note-class="footnote"><text:note-citation>{mark}</text:note-citation>'
                f"<text:note-body>{note}</text:note-body></text:note>"
            )
        made = escape(text).replace("\n", "<text:line-break/>")
        for kind, style in _LOOKS.items():
            made = f'<text:span text:style-name="{style}">{made}</text:span>' if kind in over else made
        if tag := over.get(SpanKind.LANGUAGE):
            self.languages.append(tag)
            made = f'<text:span text:style-name="in_{tag}">{made}</text:span>'
        if target := over.get(SpanKind.LINK):
            return f'<text:a xlink:type="simple" xlink:href={quoteattr(target)}>{made}</text:a>'
        return made

    def said(self, prose: Prose) -> str:
        return "".join(self.run(text, over) for text, over in runs(prose))

    def paragraph(self, prose: Prose, style: str = "Text_20_body") -> str:
        return f'<text:p text:style-name="{style}">{self.said(prose)}</text:p>'

    def heading(self, prose: Prose, level: int) -> str:
        return (
            f'<text:h text:style-name="Heading_20_{level}" text:outline-level="{level}">'
            f'<text:bookmark-start text:name="here"/>{self.said(prose)}<text:bookmark-end text:name="here"/></text:h>'
        )

    def items(self, entries: tuple[Item, ...]) -> str:
        return "".join(
            f"<text:list-item>{self.paragraph(item.prose)}"
            f"{f'<text:list>{self.items(item.items)}</text:list>' if item.items else ''}</text:list-item>"
            for item in entries
        )

    def block(self, block: Block) -> str:
        match block:
            case Paragraph(prose):
                return self.paragraph(prose)
            case List():
                style = "numbers" if block.ordered else "bullets"
                return f'<text:list text:style-name="{style}">{self.items(block.items)}</text:list>'
            case Quote(prose, attribution):
                lines = [Prose(line) for line in prose.text.split("\n")]
                lines += [Prose(f"— {attribution.text}")] if attribution else []
                return "".join(self.paragraph(line, "P1") for line in lines)
            case Figure():
                return self.figure(block)
            case Table():
                return self.table(block)
            case _:
                raise ValueError(f"an OpenDocument text has no form for {block}")

    def figure(self, figure: Figure) -> str:
        alt = f"<svg:desc>{escape(figure.alt.text)}</svg:desc>" if figure.alt else ""
        mark = ' loext:decorative="true"' if figure.decorative else ""
        caption = self.paragraph(figure.caption, "Illustration") if figure.caption else ""
        return (
            f'<text:p><draw:frame draw:name="Image1"{mark}><draw:image xlink:href="Pictures/1.png"/>{alt}</draw:frame>'
            f"</text:p>{caption}"
        )

    def table(self, table: Table) -> str:
        def row(cells: tuple[Prose, ...], *, head: bool) -> str:
            made = ""
            for at, cell in enumerate(cells):
                said = escape(cell.text)
                bold = at == 0 and table.row_headed and not head
                said = f'<text:span text:style-name="T1">{said}</text:span>' if bold else said
                made += f"<table:table-cell><text:p>{said}</text:p></table:table-cell>"
            return f"<table:table-row>{made}</table:table-row>"

        caption = self.paragraph(table.caption, "Table") if table.caption else ""
        heads = f"<table:table-header-rows>{row(table.header, head=True)}</table:table-header-rows>"
        return f"{caption}<table:table>{heads}{''.join(row(one, head=False) for one in table.rows)}</table:table>"


def odt(article: Article) -> bytes:
    """Return the article as an OpenDocument text with a paragraph in the style of titles."""
    text = _Text(notes(article))
    body = text.paragraph(Prose(article.title), "Title")
    for section in told(article):
        body += text.heading(section.heading, section.level) if section.heading else ""
        body += "".join(map(text.block, section.blocks))
    return zipped(
        {
            "mimetype": TYPE,
            "META-INF/manifest.xml": f'{_XML}<manifest:manifest {_NAMES}><manifest:file-entry manifest:full-path="/" '
            f'manifest:media-type="{TYPE}"/></manifest:manifest>',
            "meta.xml": f"{_XML}<office:document-meta {_NAMES}><office:meta>"
            f"<dc:title>{escape(article.title)}</dc:title>"
            f"<meta:initial-creator>{escape(article.byline or '')}</meta:initial-creator></office:meta>"
            "</office:document-meta>",
            "styles.xml": f"{_XML}<office:document-styles {_NAMES}><office:styles>{_styles(article.language)}"
            "</office:styles></office:document-styles>",
            "content.xml": f"{_XML}<office:document-content {_NAMES}><office:automatic-styles>"
            f"{_automatic(text.languages)}</office:automatic-styles><office:body><office:text>{body}</office:text>"
            "</office:body></office:document-content>",
            "Pictures/1.png": PICTURE,
        }
    )
