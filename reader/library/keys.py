"""Under which name an article's place is kept."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from reader.model.document import Document
from reader.sources import urls


@dataclass(frozen=True, slots=True)
class Key:
    """``name`` is the canonical address, else the resolved path, else the content's digest.

    ``content`` is the SHA-256 of the bytes in hexadecimal: a file that was moved is known by it.
    """

    name: str
    content: str


def key_of(document: Document) -> Key:
    """Return the key of a document that a source has opened."""
    content = hashlib.sha256(document.data).hexdigest()
    if document.url:
        return Key(urls.canonical(document.url), content)
    return Key(_storable(document.path) if document.path else f"sha256:{content}", content)


def of_version(key: Key, version: str) -> Key:
    """Return the key of a plain version or a summary, whose place is kept apart from the full version's."""
    return Key(f"{key.name} ({version} version)", f"{version}:{key.content}")


def names_of(source: str) -> tuple[str, ...]:
    """Return the names under which the places of a source may be kept, its versions' too, without opening it."""
    names = _names_of(source)
    return (*names, *(f"{name} ({version} version)" for name in names for version in ("plain", "summary")))


def _names_of(source: str) -> tuple[str, ...]:
    if urls.is_address(source):
        try:
            return source, urls.canonical(source), urls.shown(source)
        except ValueError:
            return (source,)
    try:
        return urls.printable(source), _storable(str(Path(source).expanduser().resolve()))
    except (OSError, RuntimeError, ValueError):
        return (source,)


def _storable(path: str) -> str:
    """Return the path in Unicode, though a file's name may be any bytes."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
