"""Which format reads a document: the content decides, its name and media type only tip the scales."""

from __future__ import annotations

from pathlib import PurePosixPath

from reader import plugins
from reader.errors import BrokenError, NoArticleError, PlainspokenError, PluginError, UnknownFormatError
from reader.formats.assemble import assemble
from reader.formats.protocol import Draft, Format
from reader.model.article import Article
from reader.model.document import Document

GROUP: plugins.Group = "plainspoken.formats"
HINT = 0.1
"""How much a fitting name or media type adds to what the content says, which counts from 0 to 1."""

_MOST_READ = "html"

KNOWN = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive, such as an EPUB or a Word document"),
    (b"\xd0\xcf\x11\xe0", "an old Microsoft Office document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"ID3", "a sound file"),
    (b"OggS", "a sound file"),
    (b"fLaC", "a sound file"),
    (b"RIFF", "a sound, picture or video file"),
    (b"\x1f\x8b", "a compressed file"),
    (b"7z\xbc\xaf", "a compressed file"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"SQLite format 3", "a database"),
    (b"{\\rtf", "a Rich Text document"),
)


def parse(document: Document, *, format_name: str | None = None) -> Article:
    """Return the article in the document, read by the format that recognises it or by the one that is named.

    Raises:
        NoArticleError: there are no words in it.
        UnknownFormatError: no format recognises it.
        BrokenError: the format is known, but the content is damaged.
        PluginError: no format has that name, or it cannot be loaded.
    """
    if not document.data.strip(b"\xef\xbb\xbf\xff\xfe \t\r\n\x0c\x0b\x00"):
        raise NoArticleError(f"{_what(document)} is empty: name a page or file that holds an article.")
    chosen = named(format_name) if format_name else recognised(document)
    return assemble(_draft(chosen, document), document)


def named(name: str) -> Format:
    """Return the format of that name.

    Raises:
        UnknownFormatError: it cannot work on this machine.
        PluginError: there is none.
    """
    chosen: Format = plugins.load(GROUP, name)
    availability = chosen.availability()
    if not availability.works:
        raise UnknownFormatError(f"The format {name} cannot be read here ({availability.why}): {availability.cure}")
    return chosen


def recognised(document: Document) -> Format:
    """Return the installed format that is surest of the document.

    Raises:
        UnknownFormatError: none recognises it.
        PluginError: none of those that work does, and one of them is broken.
    """
    if (proven := _proven(document)) is not None:
        return proven
    formats, broken = _installed()
    sure = [(sureness(one, document), one) for one in formats if one.availability().works]
    best, chosen = max(sure, key=lambda pair: pair[0], default=(0.0, None))
    if chosen is None or best <= 0:
        raise broken or UnknownFormatError(_unknown(document))
    return chosen


def _proven(document: Document) -> Format | None:
    """Return the format that most is read in if the document proves to be in it, so that no other need be loaded."""
    if _MOST_READ not in plugins.names(GROUP):
        return None
    try:
        one: Format = plugins.load(GROUP, _MOST_READ)
    except PluginError:
        return None
    unhinted = not document.media_type and not _suffix(document)
    sure = one.availability().works and one.recognises(document) >= 1 and (unhinted or _hinted(one, document))
    return one if sure else None


def _installed() -> tuple[list[Format], PluginError | None]:
    """Return the formats that can be loaded, and the fault of one that cannot, which must not stop the others."""
    formats, broken = [], None
    for name in plugins.names(GROUP):
        try:
            formats.append(plugins.load(GROUP, name))
        except PluginError as error:
            broken = error
    return formats, broken


def sureness(one: Format, document: Document) -> float:
    """Return how surely the document is in that format; 0 where its content says no, whatever its name."""
    content = one.recognises(document)
    if content <= 0:
        return 0.0
    return content + HINT * _hinted(one, document)


def _suffix(document: Document) -> str:
    return PurePosixPath(document.name).suffix.lower()


def _hinted(one: Format, document: Document) -> bool:
    """Say whether the document's name or media type is one of the format's."""
    return _suffix(document) in one.suffixes or document.media_type in one.media_types


def _draft(chosen: Format, document: Document) -> Draft:
    try:
        return chosen.parse(document)
    except PlainspokenError:
        raise
    except Exception as error:
        raise BrokenError(
            f"{_what(document)} could not be read as {chosen.name} ({type(error).__name__}): "
            "try another copy, or name its format with --from."
        ) from error


def _what(document: Document) -> str:
    return document.source or document.name or "The input"


def _unknown(document: Document) -> str:
    kind = next((kind for magic, kind in KNOWN if document.data.startswith(magic)), "not text that can be read")
    formats = ", ".join(plugins.names(GROUP))
    return f"{_what(document)} is {kind}: give one of the formats {formats}, or name its format with --from."
