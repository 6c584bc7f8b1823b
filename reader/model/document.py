"""What a source hands to the formats: bytes, and what is known about them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Document:
    """The bytes of one source. Hints may be wrong: content decides."""

    data: bytes
    name: str = ""
    """File name or last part of the address, for its suffix."""
    url: str | None = None
    """Address after redirects, to resolve links against."""
    media_type: str | None = None
    """As the server or the user named it, without parameters, in lower case."""
    charset: str | None = None
    """As the server named it."""
    path: str | None = None
    """Resolved path of a file: its place is kept under it."""
    source: str = ""
    """How the source is shown to people (``Article.source``)."""
