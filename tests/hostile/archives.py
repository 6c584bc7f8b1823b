"""Hostile archives: what EPUB, Word and OpenDocument files have in common. Each format's own tests have more."""

from __future__ import annotations

import io
import struct
import warnings
import zipfile
from functools import partial

from tests.hostile.inputs import INPUTS, Hostile, Many, Outcome, Traps

CONTAINER = (
    '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="{}" media-type="application/oebps-package+xml"/></rootfiles></container>'
)
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_OPEN = "urn:oasis:names:tc:opendocument:xmlns"
SKELETONS: dict[str, dict[str, str]] = {
    "epub": {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": CONTAINER.format("c.opf"),
        "c.opf": '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><manifest><item id="a" href="a.xhtml" '
        'media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
        "a.xhtml": '<html xmlns="http://www.w3.org/1999/xhtml"><body>{}</body></html>',
    },
    "docx": {
        "[Content_Types].xml": f'<Types xmlns="{_TYPES}"><Override PartName="/word/document.xml" '
        f'ContentType="{_MAIN_TYPE}"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{_LINKS}"><Relationship Id="r" Type="{_OFFICE}" '
        'Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{_WORD}"><w:body>{{}}</w:body></w:document>',
    },
    "odt": {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f'<office:document-content xmlns:office="{_OPEN}:office:1.0" xmlns:text="{_OPEN}:text:1.0">'
        "<office:body><office:text>{}</office:text></office:body></office:document-content>",
    },
}
MAIN = {"epub": "a.xhtml", "docx": "word/document.xml", "odt": "content.xml"}
PARAGRAPH = {"epub": "<p>{}</p>", "docx": "<w:p><w:r><w:t>{}</w:t></w:r></w:p>", "odt": "<text:p>{}</text:p>"}
WORDS = "The first words of a sound article stand here, and they must not be lost."


def parts(kind: str, inside: str | None = None) -> dict[str, str]:
    """Return the parts of a small document that is sound."""
    body = PARAGRAPH[kind].format(WORDS) if inside is None else inside
    return {name: text.replace("{}", body) if name == MAIN[kind] else text for name, text in SKELETONS[kind].items()}


def packed(files: dict[str, str], extra: dict[str, bytes] | None = None) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name, text in files.items():
            archive.writestr(name, text, zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED)
        for name, data in (extra or {}).items():
            archive.writestr(name, data)
    return stream.getvalue()


def sound(kind: str, many: Many, traps: Traps) -> bytes:
    return packed(parts(kind))


def a_part_that_unpacks_to_much_more(kind: str, many: Many, traps: Traps) -> bytes:
    return packed(parts(kind, PARAGRAPH[kind].format(" " * many(300_000_000) + WORDS)))


def a_bomb_beside_the_text(kind: str, many: Many, traps: Traps) -> bytes:
    return packed(parts(kind), {"word/media/image1.png": b"\0" * many(300_000_000)})


def names_that_climb(kind: str, many: Many, traps: Traps) -> bytes:
    beside = f"{traps.file}.climbed"
    names = (f"../../../../../../../..{beside}", beside, "..\\climbed", "C:\\climbed")
    return packed(parts(kind), dict.fromkeys(names, b"x"))


def a_hundred_thousand_parts(kind: str, many: Many, traps: Traps) -> bytes:
    return packed(parts(kind), {f"x{n}": b"" for n in range(many(100_000))})


def one_name_twice(kind: str, many: Many, traps: Traps) -> bytes:
    return packed(parts(kind), {MAIN[kind]: b"<x/>"})


def an_archive_that_is_cut_short(kind: str, many: Many, traps: Traps) -> bytes:
    whole = packed(parts(kind))
    return whole[: len(whole) // 2]


def a_list_of_contents_that_lies(kind: str, many: Many, traps: Traps) -> bytes:
    whole = bytearray(packed(parts(kind)))
    at = whole.rfind(b"PK\x01\x02")
    struct.pack_into("<LL", whole, at + 20, 0xFFFFFFF0, 0xFFFFFFF0)
    return bytes(whole)


def a_part_that_is_locked(kind: str, many: Many, traps: Traps) -> bytes:
    whole = bytearray(packed(parts(kind)))
    for mark, flags in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = -1
        while (at := whole.find(mark, at + 1)) >= 0:
            whole[at + flags] |= 1
    return bytes(whole)


def entities_in_a_part(kind: str, many: Many, traps: Traps) -> bytes:
    levels = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    start = f'<!DOCTYPE x SYSTEM "{traps.url}/dtd" [<!ENTITY e0 "ha"><!ENTITY f SYSTEM "file://{traps.file}">{levels}]>'
    files = parts(kind, PARAGRAPH[kind].format(WORDS) + PARAGRAPH[kind].format("&e11;&f;"))
    return packed({**files, MAIN[kind]: start + files[MAIN[kind]]})


def fifty_thousand_levels(kind: str, many: Many, traps: Traps) -> bytes:
    count = many(50_000)
    return packed(parts(kind, PARAGRAPH[kind].format(WORDS) + "<a>" * count + "x" + "</a>" * count))


def a_million_paragraphs(kind: str, many: Many, traps: Traps) -> bytes:
    return packed(parts(kind, PARAGRAPH[kind].format("word") * many(1_000_000)))


_OUTCOMES: dict[str, tuple[Outcome, tuple[str, ...]]] = {
    "sound": ("text", ("The first words",)),
    "a_bomb_beside_the_text": ("text", ("The first words",)),
    "names_that_climb": ("text", ("The first words",)),
    "an_archive_that_is_cut_short": ("error", ()),
    "a_part_that_is_locked": ("error", ()),
    "entities_in_a_part": ("text", ("The first words",)),
}
for _make in (
    sound,
    a_part_that_unpacks_to_much_more,
    a_bomb_beside_the_text,
    names_that_climb,
    a_hundred_thousand_parts,
    one_name_twice,
    an_archive_that_is_cut_short,
    a_list_of_contents_that_lies,
    a_part_that_is_locked,
    entities_in_a_part,
    fifty_thousand_levels,
    a_million_paragraphs,
):
    for _kind in SKELETONS:
        _outcome, _says = _OUTCOMES.get(_make.__name__, ("either", ()))
        INPUTS.append(Hostile(_kind, _make.__name__, partial(_make, _kind), _outcome, _says, None))


def _style_sheets_without_end(many: Many, traps: Traps) -> bytes:
    count = many(200_000)
    lines = '<p class="a">A line in large type</p>' * many(10_000) + PARAGRAPH["epub"].format(WORDS)
    sheets = {f"{n}.css": sign * count for n, sign in enumerate((b"/*", b"{", b".a,", b".a{font-size:9e9pt}", b"}"))}
    return packed(parts("epub", lines), sheets)


INPUTS.append(Hostile("epub", "style_sheets_without_end", _style_sheets_without_end, "either", (), None))
