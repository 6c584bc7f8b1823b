"""RSS, Atom and JSON Feed: a feed as one article whose sections are its entries, and each entry as its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.errors import NoArticleError, TooLargeError
from reader.formats.protocol import Draft
from reader.model.article import Dropped, Prose, Section, Span, SpanKind, block_proses
from reader.model.document import Document
from reader.plugins import Availability

if TYPE_CHECKING:
    from reader.formats.feed.model import Feed, Item

MOST_BYTES = 10_000_000
MEDIA_TYPE = "application/feed+json"
"""Of the documents that hold one entry."""
MOST_ENTRIES = 2000
"""Of more, which only an archive has, the older ones are left out by their titles."""
ENTRY_LEVEL = 2
SUMMARY = 40
"""Words of an entry's summary."""

_ROOT = re.compile(
    rb"(?:\s|\xef\xbb\xbf|<\?[^<>]{0,2000}\?>|<!--(?:(?!-->).){0,4000}-->|<!DOCTYPE[^<>\[]{0,300}(?:\[.{0,20000}?\]\s*)?>)*+"
    rb"<(?:[\w.-]{1,20}:)?(rss|RDF|feed)[\s>]",
    re.DOTALL,
)
_ADDED = re.compile(
    r"The post .{1,300} (?:appeared first|first appeared) on .{1,100}|"
    r"Der Beitrag .{1,300} erschien zuerst auf .{1,100}|"
    r"(?:read|continue) (?:more|reading)\b.{0,100}|\[?(?:link|comments|permalink)\]?|comments url: \S+",
    re.IGNORECASE | re.DOTALL,
)
"""Lines that publishing systems add to each entry."""
_ENTRY = re.compile(rb"<(?:[\w.-]{1,20}:)?(?:channel|entry|item|title|id)[\s>]")


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a feed."""

    title: str
    url: str | None
    """The page that it stands for; http or https."""
    published: str | None
    """ISO 8601 date."""
    summary: str
    """The beginning of its text, on one line."""
    document: Document
    """The entry as a document of its own, as the feed holds it."""
    full: bool
    """Whether that is the whole text, as far as can be told."""


class FeedFormat:
    """Feeds in XML and JSON. A feed with one entry is that entry's article."""

    name = "feed"
    media_types = (
        "application/rss+xml", "application/atom+xml", "application/rdf+xml", MEDIA_TYPE, "application/xml", "text/xml",
    )  # fmt: skip
    suffixes = (".rss", ".atom", ".rdf", ".xml", ".json")

    def availability(self) -> Availability:
        return Availability(works=True)

    def recognises(self, document: Document) -> float:
        head = document.data[:65_536]
        start = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
        if start.startswith(b"{"):
            said = start.replace(b"\\/", b"/")
            return 1.0 if b"jsonfeed.org/version/" in said and b'"items"' in said else 0.0
        found = _ROOT.match(start)
        if not found or (found[1] == b"RDF" and b"purl.org/rss/" not in start and b"<channel" not in start):
            return 0.0
        return 1.0 if _ENTRY.search(start, found.end()) else 0.6

    def parse(self, document: Document) -> Draft:
        """Read a feed.

        Raises:
            TooLargeError: it holds more bytes than a feed can have.
            BrokenError: it is damaged beyond reading.
            NoArticleError: it has no entries.
        """
        feed = _feed(document)
        items = feed.newest_first()
        if len(items) == 1:
            return _alone(items[0], feed, document.url)
        sections: list[Section] = []
        dropped: list[Dropped] = []
        for item in items[:MOST_ENTRIES]:
            body, left_out = _body(item, document.url)
            sections += _below(item, body)
            dropped += [*left_out, *_signature(item)]
        dropped += (Dropped(item.title or item.published or "Untitled", "older entry") for item in items[MOST_ENTRIES:])
        return Draft(
            sections=tuple(sections),
            title=feed.title,
            byline=feed.byline,
            published=items[0].published,
            language=feed.language,
            description=feed.description,
            dropped=tuple(dropped),
        )


def entries(document: Document) -> tuple[Entry, ...]:
    """Return the entries of a feed, the newest first, each of which can be read as an article of its own.

    Raises:
        FormatError: as ``FeedFormat.parse``.
    """
    feed = _feed(document)
    return tuple(_entry(item, feed, document) for item in feed.newest_first()[:MOST_ENTRIES])


def is_feed(document: Document) -> bool:
    """Say whether the document's content is a feed."""
    return FeedFormat().recognises(document) >= 1


def _feed(document: Document) -> Feed:
    if len(document.data) > MOST_BYTES:
        raise TooLargeError(f"The feed has more than {MOST_BYTES // 1_000_000} MB: open one of its pages instead.")
    if document.data.lstrip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n").startswith(b"{"):
        from reader.formats.feed import jsonfeed

        feed = jsonfeed.read(document)
    else:
        from reader.formats.feed import syndication

        feed = syndication.read(document.data, document.charset, document.url)
    if not feed.items:
        raise NoArticleError("The feed has no entries: try again later, or open one of its pages.")
    return feed


def _entry(item: Item, feed: Feed, document: Document) -> Entry:
    from reader.formats.feed import jsonfeed

    body, _ = _body(item, document.url)
    words = " ".join(
        prose.text for section in body for block in section.blocks for prose in block_proses(block)
    ).split()
    own = Document(
        jsonfeed.written(item, feed.language),
        name="entry.json",
        url=item.url,
        media_type=MEDIA_TYPE,
        charset="utf-8",
        source=document.source,
    )
    summary = " ".join(words[:SUMMARY]) + ("…" if len(words) > SUMMARY else "")
    return Entry(_title(item, summary), item.url, item.published, summary, own, item.full)


def _title(item: Item, summary: str) -> str:
    """Return the entry's title; one without, as in a log of short notes, is called by its first words."""
    if item.title:
        return item.title
    words = summary.split()
    return " ".join(words[:8]) + ("…" if len(words) > 8 else "") if words else item.published or "Untitled"


def _alone(item: Item, feed: Feed, url: str | None) -> Draft:
    body, dropped = _body(item, item.url or url)
    return Draft(
        sections=body,
        title=item.title,
        byline=item.byline or feed.byline,
        published=item.published,
        language=feed.language,
        dropped=dropped,
    )


def _below(item: Item, body: tuple[Section, ...]) -> list[Section]:
    """Return an entry as a section whose heading is its title, and its own sections below that."""
    blocks = body[0].blocks if body and body[0].heading is None else ()
    rest = body[1:] if body and body[0].heading is None else body
    top = min((section.level for section in rest), default=1)
    words = " ".join(prose.text for section in body for block in section.blocks for prose in block_proses(block))
    title = _title(item, words)
    link = (Span(SpanKind.LINK, 0, len(title), item.url),) if item.url else ()
    head = Section("", Prose(title, spans=link), ENTRY_LEVEL, blocks)
    return [head, *(replace(one, level=min(6, one.level - top + ENTRY_LEVEL + 1)) for one in rest)]


def _body(item: Item, base: str | None) -> tuple[tuple[Section, ...], tuple[Dropped, ...]]:
    """Return the sections of an entry's text, and what of it the feed's machinery added."""
    from reader.formats.html.fragment import pieces, sectioned
    from reader.formats.html.marks import links
    from reader.formats.html.tree import parse

    root = parse(item.text) if item.text.strip() else None
    if root is None:
        return (), ()
    found = pieces(next(root.iter("body"), root), links(item.url or base))
    kept = [piece for piece in found if not _ADDED.fullmatch(piece.text.strip())]
    dropped = tuple(
        Dropped(piece.text, "footer") for piece in found if _ADDED.fullmatch(piece.text.strip()) and piece.text
    )
    return sectioned(kept, item.title), (*dropped, *_summary(item))


def _summary(item: Item) -> Iterator[Dropped]:
    """Yield the short version of an entry whose whole text is read."""
    from reader.formats.html.tree import parse, plain

    root = parse(item.summary) if item.content and item.summary.strip() else None
    if root is not None and (text := plain(root)):
        yield Dropped(text, "summary")


def _signature(item: Item) -> Iterator[Dropped]:
    """Yield who wrote an entry and when, which nobody hears where it is one of many."""
    if said := ", ".join(part for part in (item.byline, item.published) if part):
        yield Dropped(said, "author and date of an entry")


__all__ = ["Entry", "FeedFormat", "entries", "is_feed"]
