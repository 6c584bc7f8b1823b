"""Reading ZIP archives that strangers made: in memory, within bounds, one named part at a time, nothing unpacked."""

from __future__ import annotations

import posixpath
import re
import zipfile
import zlib
from io import BytesIO
from urllib.parse import unquote

from reader.errors import BrokenError, LockedError, TooLargeError

MOST_ENTRIES = 10_000
LARGEST_PART = 16_000_000
"""Bytes of one part once it is unpacked; a thick book's text has 3 MB."""
LARGEST_WHOLE = 24_000_000
"""Bytes of all parts that are read."""
MOST_RATIO = 200
"""Bytes that one packed byte may become, from ``RATIO_COUNTS`` bytes up; text becomes some 10, empty tables 60."""
RATIO_COUNTS = 1_000_000

_START = b"PK\x03\x04"
_ENTRY = b"PK\x01\x02"
_LOCKED = 0x1
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_CLIMBS = re.compile(r"(?:^|/)\.\.(?:/|$)|^/|^[A-Za-z]:|\x00")
_LOOKED_AT = 32_768


def is_archive(data: bytes) -> bool:
    """Tell whether the bytes begin as a ZIP archive does."""
    return data.startswith(_START)


def declared_type(data: bytes) -> bytes:
    """Return the media type that stands, unpacked, in the first part of an EPUB or OpenDocument file; else nothing."""
    return data[38:200] if data[30:38] == b"mimetype" else b""


def mentions(data: bytes, *names: bytes) -> bool:
    """Tell whether all these names stand among the first or last entries; looks at 64 kB, also of a damaged archive."""
    ends = data[:_LOOKED_AT] + data[-_LOOKED_AT:]
    return is_archive(data) and all(name in ends for name in names)


class Archive:
    """The parts of an archive. What is unpacked counts against ``LARGEST_WHOLE``, so read each part once."""

    def __init__(self, data: bytes, what: str) -> None:
        """Open it; ``what`` names it in errors, as in "The book".

        Raises:
            TooLargeError: it has more entries than a document can have.
            BrokenError: it was cut short, or its entries are not what they claim to be.
        """
        self._what = what
        self._left = LARGEST_WHOLE
        if data.count(_ENTRY) > MOST_ENTRIES:
            raise TooLargeError(f"{what} is an archive of more than {MOST_ENTRIES} files: give a single document.")
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, EOFError, NotImplementedError, OverflowError) as error:
            raise self._damaged("it was cut short, or its list of contents is lost") from error
        entries = [entry for entry in self._zip.infolist() if not _CLIMBS.search(entry.filename)]
        if sum(entry.compress_size for entry in entries) > len(data):
            raise self._damaged("several of its parts lie in the same place")
        self._entries = {entry.filename: entry for entry in reversed(entries)}
        self._folded = {name.lower(): name for name in reversed(self._entries)}

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the parts in order; those that would climb out of the archive are not among them."""
        return tuple(reversed(self._entries))

    def find(self, name: str) -> str | None:
        """Return the name as the archive writes it, whatever the case of its letters; None if there is no such part."""
        return name if name in self._entries else self._folded.get(name.lower())

    def read(self, name: str) -> bytes:
        """Return the content of a part.

        Raises:
            BrokenError: there is no such part, or it is damaged.
            LockedError: it needs a password.
            TooLargeError: it would unpack to more than the bounds allow.
        """
        found = self.find(name)
        if found is None:
            raise self._damaged(f"its part {name} is missing")
        entry = self._entries[found]
        if entry.flag_bits & _LOCKED:
            raise LockedError(f"{self._what} is locked with a password: save it without one, and try again.")
        if entry.compress_type not in _METHODS:
            raise self._damaged(f"its part {found} is packed in a way that documents do not use")
        if entry.file_size > RATIO_COUNTS and entry.file_size > MOST_RATIO * max(1, entry.compress_size):
            raise self._too_large(found)
        return self._unpacked(entry)

    def _unpacked(self, entry: zipfile.ZipInfo) -> bytes:
        most = min(LARGEST_PART, self._left)
        if entry.file_size > most:
            raise self._too_large(entry.filename)
        try:
            with self._zip.open(entry) as stream:
                content = stream.read(most + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError) as error:
            raise self._damaged(f"its part {entry.filename} cannot be unpacked") from error
        if len(content) > most:
            raise self._too_large(entry.filename)
        self._left -= len(content)
        return content

    def _damaged(self, why: str) -> BrokenError:
        return BrokenError(f"{self._what} is damaged ({why}): try another copy.")

    def _too_large(self, name: str) -> TooLargeError:
        return TooLargeError(f"{self._what} unpacks to more than a document can hold ({name}): try another copy.")


def resolved(base: str, reference: str) -> tuple[str, str]:
    """Return which part, and which id in it, a reference means that stands in the part ``base``.

    A reference that leads out of the archive, or to an address, means no part: its name is empty.
    """
    path, _, fragment = reference.strip().partition("#")
    if re.match(r"[A-Za-z][A-Za-z0-9+.-]*:|//", path):
        return "", ""
    path = unquote(path.partition("?")[0]).replace("\\", "/")
    if not path:
        return base, unquote(fragment)
    joined = path.lstrip("/") if path.startswith("/") else posixpath.join(posixpath.dirname(base), path)
    joined = posixpath.normpath(joined)
    return ("" if joined.startswith("..") else joined), unquote(fragment)
