"""The entries of a feed, each opened as an article: as the feed has it where that is all, else its page."""

from __future__ import annotations

from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from reader.errors import FormatError, NotFoundError, SourceError
from reader.formats.feed import Entry, entries, is_feed
from reader.formats.recognise import parse
from reader.model.article import Article
from reader.model.document import Document
from reader.sources import urls
from reader.sources.pages import Pages
from reader.sources.reading import open_source


@dataclass(frozen=True, slots=True)
class Opened:
    """An entry as it could be had."""

    document: Document
    article: Article
    trouble: str = ""
    """Why it is the summary only, as a sentence."""


def entries_of(document: Document, format_name: str | None = None) -> tuple[Entry, ...]:
    """Return the entries to choose from, the newest first; none where the document is no feed or has a single entry.

    Raises:
        FormatError: it is a feed, but cannot be read.
    """
    if format_name not in (None, "feed") or not (format_name or is_feed(document)):
        return ()
    found = entries(document)
    return found if len(found) > 1 else ()


def numbered(found: tuple[Entry, ...], number: int) -> Entry:
    """Return an entry by its number, from 1.

    Raises:
        NotFoundError: there is none of that number.
    """
    if not found:
        raise NotFoundError("This is no feed with entries to choose from: leave out --entry.")
    if not 1 <= number <= len(found):
        raise NotFoundError(f"The feed has no entry {number}: choose one from 1 to {len(found)}.")
    return found[number - 1]


def open_entry(entry: Entry, feed: Document, *, allow_local: bool = False, pages: Pages | None = None) -> Opened:
    """Open an entry; where its page cannot be had or read, that is its summary.

    ``allow_local`` lets its page be on this machine or its network only where the feed came from the same server.

    Raises:
        FormatError: there is nothing to read in it at all.
    """
    trouble = ""
    if entry.url and not entry.full:
        local = allow_local and _host(entry.url) == _host(feed.url)
        try:
            page = open_source(entry.url, allow_local=local, pages=pages)
            return Opened(page, parse(page))
        except (SourceError, FormatError) as error:
            trouble = f"Only the feed's summary can be read. {error}"
    shown = urls.shown(entry.url) if entry.url else feed.source
    document = replace(entry.document, source=shown)
    return Opened(document, parse(document, format_name="feed"), trouble)


def _host(url: str | None) -> str | None:
    try:
        return urlsplit(url or "").hostname
    except ValueError:
        return None
