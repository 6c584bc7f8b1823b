"""Pages that were fetched before, kept for a while so that a server need only say that they have not changed.

Each lies in a file of its own that the listener alone can read, under a digest of its address. Damaged files count as
missing. What may not be kept (``Cache-Control: no-store`` or ``private``, addresses with keys or passwords) is not.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from reader.files import prune, removed, replacing
from reader.model.document import Document
from reader.sources import urls

MOST_BYTES = 30_000_000
MOST_PAGES = 50
LARGEST_HEAD = 20_000
_ENDING = ".page"


@dataclass(frozen=True, slots=True)
class Kept:
    """A page as it was, and how its server names that state."""

    document: Document
    etag: str = ""
    modified: str = ""

    @property
    def questions(self) -> dict[str, str]:
        """Headers that ask for the page only if it has changed."""
        asked = {"If-None-Match": self.etag, "If-Modified-Since": self.modified}
        return {name: value for name, value in asked.items() if value}


class Pages:
    """The pages in a folder, which is made when the first is kept. The newest are kept, within bounds."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def find(self, url: str) -> Kept | None:
        """Return the page that was fetched from this very address, if it is still kept."""
        try:
            with self._file(url).open("rb") as stream:
                head = json.loads(stream.readline(LARGEST_HEAD))
                data = stream.read()
        except (OSError, ValueError):
            return None
        if not isinstance(head, dict) or head.get("url") != url or head.get("size") != len(data):
            return None
        return _kept(head, data)

    def keep(self, document: Document, headers: Mapping[str, str]) -> None:
        """Keep a page, if its server names its state and lets it be kept; what goes wrong only costs a later fetch."""
        etag, modified = headers.get("ETag", ""), headers.get("Last-Modified", "")
        url = document.url
        control = headers.get("Cache-Control", "").lower()
        if not url or not (etag or modified) or "no-store" in control or "private" in control:
            return
        if urls.shown(url) != url or len(document.data) > MOST_BYTES // 2:
            return
        head = {
            "url": url,
            "size": len(document.data),
            "etag": etag,
            "modified": modified,
            "name": document.name,
            "media_type": document.media_type,
            "charset": document.charset,
        }
        written = json.dumps(head).encode() + b"\n"
        if len(written) > LARGEST_HEAD:
            return
        with contextlib.suppress(OSError):
            _make_private(self.folder)
            with replacing(self._file(url)) as part:
                part.chmod(0o600)
                part.write_bytes(written + document.data)
            prune(self._files(), most=MOST_PAGES, most_bytes=MOST_BYTES)

    def forget(self, *names: str) -> int:
        """Remove the pages of these addresses, as they were opened or in their canonical form; return how many."""
        found = [path for path, url in self._addresses() if url in names or _canonical(url) in names]
        return sum(map(removed, found))

    def forget_all(self) -> int:
        """Remove all pages, and the folder; return how many there were."""
        count = sum(removed(path) for path in self._files())
        with contextlib.suppress(OSError):
            self.folder.rmdir()
        return count

    def _file(self, url: str) -> Path:
        return self.folder / f"{hashlib.sha256(url.encode('utf-8', 'surrogatepass')).hexdigest()[:32]}{_ENDING}"

    def _files(self) -> list[Path]:
        try:
            return [path for path in self.folder.iterdir() if path.suffix in (_ENDING, ".part")]
        except OSError:
            return []

    def _addresses(self) -> Iterator[tuple[Path, str]]:
        for path in self._files():
            try:
                with path.open("rb") as stream:
                    head = json.loads(stream.readline(LARGEST_HEAD))
            except (OSError, ValueError):
                continue
            if isinstance(head, dict) and isinstance(head.get("url"), str):
                yield path, head["url"]


def _kept(head: dict[str, object], data: bytes) -> Kept | None:
    wanted = {name: head.get(name) for name in ("url", "name", "etag", "modified", "media_type", "charset")}
    if not all(isinstance(value, str) or value is None for value in wanted.values()):
        return None
    said = {name: value for name, value in wanted.items() if isinstance(value, str)}
    document = Document(
        data,
        name=said.get("name", ""),
        url=said["url"],
        media_type=said.get("media_type"),
        charset=said.get("charset"),
        source=urls.shown(said["url"]),
    )
    return Kept(document, said.get("etag", ""), said.get("modified", ""))


def _canonical(url: str) -> str:
    try:
        return urls.canonical(url)
    except ValueError:
        return url


def _make_private(folder: Path) -> None:
    """Make a folder, and the one that it is in, for the listener alone."""
    if not folder.parent.is_dir():
        folder.parent.parent.mkdir(parents=True, exist_ok=True)
        folder.parent.mkdir(mode=0o700, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)
