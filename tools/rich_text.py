"""An article as Rich Text: with styles, as word processors write it, or bare, as simple editors do."""

from __future__ import annotations

from reader.model.article import Article, Block, Figure, List, Paragraph, Prose, Quote, SpanKind, Table
from tools.document_parts import items, notes, runs, told

_STYLED = r"""{\rtf1\ansi\ansicpg1252\deff0\uc1
{\fonttbl{\f0\froman\fcharset0 Times New Roman;}{\f1\fnil\fcharset2 Symbol;}}
{\colortbl;\red0\green0\blue0;}
{\stylesheet{\ql Normal;}{\s1\outlinelevel0\b heading 1;}{\s2\outlinelevel1\b heading 2;}
{\s3\outlinelevel2\b heading 3;}
{\s9\b Title;}{\s10\i Quote;}{\s11 caption;}}
{\*\listtable{\list{\listlevel\levelnfc23\levelstartat1{\leveltext\'01\u8226 ?;}}\listid1}
{\list{\listlevel\levelnfc0\levelstartat1{\leveltext\'02\'00.;}}\listid2}}
{\*\listoverridetable{\listoverride\listid1\listoverridecount0\ls1}{\listoverride\listid2\listoverridecount0\ls2}}
{\info{\title %s}{\author %s}}{\header\pard\plain Seite {\field{\*\fldinst PAGE}{\fldrslt 1}}\par}
"""
_BARE = r"""{\rtf1\ansi\ansicpg1252\cocoartf2761
{\fonttbl\f0\fswiss\fcharset0 Helvetica;\f1\fswiss\fcharset0 Helvetica-Bold;}
{\colortbl;\red255\green255\blue255;}
\paperw11900\paperh16840\vieww12000\viewh15840
"""
_LANGUAGES = {"de": 1031, "en": 2057, "en-GB": 2057, "fr": 1036}


def coded(text: str) -> str:
    """Return text as RTF writes it: bytes of Windows-1252 where it has the character, else Unicode's number."""
    made = ""
    for character in text:
        if character in "\\{}":
            made += f"\\{character}"
        elif character == "\n":
            made += "\\line "
        elif character.isascii():
            made += character
        else:
            try:
                made += f"\\'{character.encode('cp1252')[0]:02x}"
            except UnicodeEncodeError:
                units = character.encode("utf-16-le")
                for at in range(0, len(units), 2):
                    made += f"\\u{int.from_bytes(units[at : at + 2], 'little', signed=True)}?"
    return made


class _Writer:
    def __init__(self, article: Article) -> None:
        self.notes = notes(article)
        self.language = _LANGUAGES[article.language]

    def run(self, text: str, over: dict[SpanKind, str]) -> str:
        if mark := over.get(SpanKind.FOOTNOTE):
            return rf"{{\super\chftn}}{{\footnote\pard\plain{{\super\chftn}} {coded(self.notes[mark].text)}}}"
        look = r"\b" * (SpanKind.STRONG in over) + r"\i" * (SpanKind.EMPHASIS in over)
        if tag := over.get(SpanKind.LANGUAGE):
            look += rf"\lang{_LANGUAGES[tag]}"
        made = f"{{{look} {coded(text)}}}" if look else coded(text)
        if target := over.get(SpanKind.LINK):
            return rf'{{\field{{\*\fldinst HYPERLINK "{target}"}}{{\fldrslt {made}}}}}'
        return made

    def said(self, prose: Prose) -> str:
        return "".join(self.run(text, over) for text, over in runs(prose))

    def paragraph(self, prose: Prose, properties: str = "", before: str = "") -> str:
        return rf"\pard\plain{properties}\f0\lang{self.language} {before}{self.said(prose)}\par" + "\n"

    def block(self, block: Block) -> str:
        match block:
            case Paragraph(prose):
                return self.paragraph(prose)
            case List():
                kind, mark = (2, "1.") if block.ordered else (1, r"\'b7")
                before = rf"{{\listtext\pard\plain\f1 {mark}\tab}}"
                return "".join(
                    self.paragraph(prose, rf"\ls{kind}\ilvl{level}\li720", before)
                    for prose, level, _ in items(block.items, 0, ordered=block.ordered)
                )
            case Quote(prose, attribution):
                name = self.paragraph(Prose(f"— {attribution.text}"), r"\s10") if attribution else ""
                return self.paragraph(prose, r"\s10") + name
            case Figure():
                return self.figure(block)
            case Table():
                return self.table(block)
            case _:
                raise ValueError(f"Rich Text has no form for {block}")

    def figure(self, figure: Figure) -> str:
        alt = coded(figure.alt.text) if figure.alt else ""
        described = rf"{{\*\picprop{{\sp{{\sn wzDescription}}{{\sv {alt}}}}}}}" if alt else ""
        caption = self.paragraph(figure.caption, r"\s11") if figure.caption else ""
        return rf"\pard\plain {{\*\shppict{{\pict{described}\pngblip 89504e470d0a1a0a}}}}\par" + "\n" + caption

    def table(self, table: Table) -> str:
        def row(cells: tuple[Prose, ...], head: str = "") -> str:
            edges = "".join(rf"\cellx{2000 * (at + 1)}" for at in range(len(cells)))
            said = "".join(rf"\pard\intbl {coded(cell.text)}\cell" for cell in cells)
            return rf"\trowd{head}{edges}{said}\row" + "\n"

        caption = self.paragraph(table.caption, r"\s11") if table.caption else ""
        return caption + row(table.header, r"\trhdr") + "".join(map(row, table.rows))


def styled(article: Article) -> bytes:
    """Return the article with styles, lists and a running head."""
    writer = _Writer(article)
    body = writer.paragraph(Prose(article.title), r"\s9")
    for section in told(article):
        body += writer.paragraph(section.heading, rf"\s{section.level}") if section.heading else ""
        body += "".join(map(writer.block, section.blocks))
    head = _STYLED % (coded(article.title), coded(article.byline or ""))
    return f"{head}{body}}}\n".encode("ascii")


def bare(article: Article) -> bytes:
    """Return the article as an editor without styles writes it: bold lines for headings, nothing in its properties."""
    writer = _Writer(article)

    def line(said: str, font: str = "\\f0") -> str:
        return rf"\pard\pardirnatural\partightenfactor0{font}\fs24 \cf0 {said}" + "\\\n\\\n"

    body = line(rf"\b {coded(article.title)}\b0 ", "\\f1")
    for section in told(article):
        body += line(rf"\b {coded(section.heading.text)}\b0 ", "\\f1") if section.heading else ""
        body += "".join(line(writer.said(one.prose)) for one in section.blocks if isinstance(one, Paragraph))
    return f"{_BARE}{body}}}\n".encode("ascii")
