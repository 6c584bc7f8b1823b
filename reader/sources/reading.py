"""Open any source, and read it as an article."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import IO

from reader.errors import NotFoundError, RefusedError
from reader.model.article import Article
from reader.model.document import Document
from reader.sources import urls
from reader.sources.clipboard import CLIPBOARD, read_clipboard
from reader.sources.file import read_file
from reader.sources.pages import Pages
from reader.sources.stream import LARGEST, read_standard_input, read_stream, too_large

Source = str | os.PathLike[str] | bytes | bytearray | memoryview | IO[bytes]
"""A path, an http or https address, ``-`` for standard input, ``clipboard:``, bytes, or a binary file object."""

LONGEST_ADDRESS = 4000


def read_article(source: Source, *, url: str | None = None, media_type: str | None = None) -> Article:
    """Read one article from a path, an http or https address, ``-`` (standard input), bytes or a binary file object.

    ``url`` is the address that links are resolved against, where the source itself has none or another;
    ``media_type`` says what the bytes are, where their content does not tell, as in ``text/markdown``.

    Raises:
        SourceError: the bytes could not be had.
        FormatError: they could not be read as an article.
    """
    from reader.formats.recognise import parse

    return parse(open_source(source, url=url, media_type=media_type))


def open_source(
    source: Source,
    *,
    url: str | None = None,
    media_type: str | None = None,
    allow_local: bool = False,
    pages: Pages | None = None,
) -> Document:
    """Return the bytes of a source, with what is known about them.

    ``allow_local`` lets an address lead to this machine or its own network; without it, only to public servers.
    ``pages`` are those fetched before: of one that has not changed only that is asked.

    Raises:
        NotFoundError: there is no such file or page.
        RefusedError: the address may not be opened.
        FetchError: the network or the server failed, or took too long.
        TooLargeError: it has more bytes than an article can have.
        SourceError: it could not be read for another reason.
    """
    document = _opened(source, allow_local=allow_local, pages=pages)
    if url is not None:
        document = replace(document, url=urls.without_credentials(url), source=document.source or urls.shown(url))
    if media_type is not None:
        document = replace(document, media_type=media_type.partition(";")[0].strip().lower())
    return document


def _opened(source: Source, *, allow_local: bool, pages: Pages | None) -> Document:
    if isinstance(source, bytes | bytearray | memoryview):
        if len(source) > LARGEST:
            raise too_large("these bytes")
        return Document(bytes(source))
    if isinstance(source, str):
        return _named(source, allow_local=allow_local, pages=pages)
    if isinstance(source, os.PathLike):
        return read_file(Path(source))
    return read_stream(source)


def _named(name: str, *, allow_local: bool, pages: Pages | None) -> Document:
    if name == "-":
        return read_standard_input()
    if name == CLIPBOARD:
        copied = read_clipboard()
        address = copied.data.strip().decode("utf-8", "replace")
        if len(address) > LONGEST_ADDRESS or not urls.is_address(address) or len(address.split()) > 1:
            return copied
        # Somebody who copies an address means its page.
        name = address
    if urls.is_address(name):
        from reader.sources.address import fetch

        return fetch(name, allow_local=allow_local, pages=pages)
    if not _exists(name):
        raise _unknown(urls.printable(name) if "\n" not in name else name)
    return read_file(Path(name).expanduser())


def _exists(name: str) -> bool:
    try:
        return bool(name.strip()) and os.path.lexists(Path(name).expanduser())
    except (OSError, RuntimeError, ValueError):
        return False


def _unknown(name: str) -> NotFoundError | RefusedError:
    scheme = urls.other_scheme(name)
    if scheme == "file":
        return RefusedError("Addresses that begin with 'file:' are not opened: name the file by its path.")
    if scheme:
        return RefusedError(f"Addresses that begin with '{scheme}:' are not opened: give one with http or https.")
    if not name.strip():
        return NotFoundError("No source was named: give a path, an address, or '-' for standard input.")
    if "\n" in name or len(name) > 200 or name.count(" ") > 8:
        return NotFoundError("That is neither a file nor an address; to hear text itself, send it in and name '-'.")
    if name.lower().startswith("www."):
        return NotFoundError(f"There is no file {name}; if it is an address, write https:// before it.")
    return NotFoundError(f"There is no file {name}, and it is no address: check the name, or begin it with https://.")
