"""JSON Feed, versions 1 and 1.1 (jsonfeed.org); also the form in which one entry of any feed is handed on."""

from __future__ import annotations

import json
from typing import Any

from reader.errors import BrokenError
from reader.formats.dates import moment
from reader.formats.decode import decode
from reader.formats.feed.model import Feed, Item, line, markup, person, plain, web
from reader.model.document import Document

VERSION = "https://jsonfeed.org/version/1.1"


def read(document: Document) -> Feed:
    """Read a feed in JSON.

    Raises:
        BrokenError: it is no feed.
    """
    try:
        data = json.loads(decode(document), strict=False)
    except (ValueError, RecursionError) as error:
        raise BrokenError("The feed is not the JSON it should be: check its address, or try again later.") from error
    if not isinstance(data, dict) or not isinstance(data.get("items"), list):
        raise BrokenError("The JSON file lists no entries, so it is no feed: give the page itself.")
    base = web(_text(data, "home_page_url"), None) or document.url
    return Feed(
        title=line(_text(data, "title")),
        items=tuple(_item(one, base) for one in data["items"] if isinstance(one, dict)),
        description=line(_text(data, "description")) or None,
        language=_text(data, "language") or None,
        byline=_author(data),
    )


def _item(one: dict[str, Any], base: str | None) -> Item:
    summary = _text(one, "summary")
    return Item(
        title=line(_text(one, "title")),
        url=web(_text(one, "url") or _text(one, "external_url"), base),
        moment=moment(_text(one, "date_published") or _text(one, "date_modified")),
        byline=_author(one),
        summary=markup(summary),
        content=_text(one, "content_html") or plain(_text(one, "content_text")),
    )


def _text(one: dict[str, Any], name: str) -> str:
    value = one.get(name)
    return value if isinstance(value, str) else ""


def _author(one: dict[str, Any]) -> str | None:
    authors = one.get("authors") if isinstance(one.get("authors"), list) else [one.get("author")]
    names = [person(_text(author, "name")) for author in authors or () if isinstance(author, dict)]
    return ", ".join(filter(None, names)) or None


def written(item: Item, language: str | None) -> bytes:
    """Return one entry as a feed of its own."""
    entry = {
        "id": item.url or item.title,
        "url": item.url,
        "title": item.title,
        "date_published": item.moment.isoformat() if item.moment else None,
        "authors": [{"name": item.byline}] if item.byline else None,
        "content_html": item.text,
    }
    feed = {"version": VERSION, "title": item.title, "language": language}
    items = [{name: value for name, value in entry.items() if value}]
    return json.dumps({**{name: value for name, value in feed.items() if value}, "items": items}).encode("utf-8")
