"""What is kept, in an SQLite file of the user's own; the only module that speaks to SQLite.

Every change is one committed transaction in the write-ahead log, so that it outlives this process however it ends.
Listening processes may share the file: each waits a moment for the other. What is forgotten is overwritten.
"""

from __future__ import annotations

import contextlib
import glob
import os
import sqlite3
import stat
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from reader.errors import LibraryError
from reader.library.finding import Found, Place, find, place_at
from reader.library.keys import Key
from reader.model.article import Article
from reader.settings import Settings, data_folder

_MIGRATIONS = (
    (
        """
    CREATE TABLE places (
        name TEXT PRIMARY KEY,
        content TEXT NOT NULL,
        title TEXT NOT NULL,
        source TEXT NOT NULL,
        "offset" INTEGER NOT NULL,
        length INTEGER NOT NULL,
        before TEXT NOT NULL,
        after TEXT NOT NULL,
        kept REAL NOT NULL
    ) WITHOUT ROWID
    """,
        "CREATE INDEX places_content ON places (content)",
    ),
)
"""Each leads from the schema version that is its index to the next; ``PRAGMA user_version`` tells the version."""

_KEEP = """
    INSERT INTO places VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (name) DO UPDATE SET
        content = excluded.content, title = excluded.title, source = excluded.source, "offset" = excluded."offset",
        length = excluded.length, before = excluded.before, after = excluded.after, kept = excluded.kept
"""
_FIND = """
    SELECT "offset", length, before, after FROM places WHERE name = :name OR content = :content
    ORDER BY name = :name DESC, kept DESC LIMIT 1
"""
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_PATIENCE = 3.0
"""Seconds to wait for another process that writes."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One article of which a place is kept."""

    name: str
    title: str
    source: str
    """Where it came from, fit to be shown."""
    offset: int
    length: int
    kept: datetime
    """When, in UTC."""

    @property
    def percent(self) -> int:
        return round(100 * self.offset / self.length) if self.length else 0


def library_file(settings: Settings) -> Path:
    """Return the path of the user's library, whether it exists or not."""
    return data_folder(settings) / "library.sqlite3"


class Library:
    """The places that a listener keeps, in the file at ``path``, which is made where it is missing.

    May be used from several threads. A damaged file is moved aside, never deleted.

    Raises:
        LibraryError: from every method, where the file cannot be read or written.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        with self._explained(opening=True):
            _make_private(path)
            self._connection = sqlite3.connect(
                path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False, cached_statements=16
            )
            try:
                self._prepare()
            except BaseException:
                self._connection.close()
                raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; twice does no harm."""
        with self._lock:
            self._connection.close()

    def keep(self, key: Key, article: Article, offset: int) -> None:
        """Keep the place ``offset``, code points into ``article.text``; on return it is written."""
        place = place_at(article.text, offset)
        what = (article.title, article.source or key.name, place.offset, place.length, place.before, place.after)
        self._execute(_KEEP, (key.name, key.content, *map(_storable, what), time.time()))

    def find(self, key: Key, article: Article) -> Found | None:
        """Return the place that is kept of an article, found in its text of now; None where none is kept."""
        rows = self._execute(_FIND, {"name": key.name, "content": key.content})
        return find(Place(*rows[0]), article.text) if rows else None

    def entries(self) -> tuple[Entry, ...]:
        """Return all articles of which a place is kept, the latest first."""
        rows = self._execute('SELECT name, title, source, "offset", length, kept FROM places ORDER BY kept DESC, name')
        return tuple(
            Entry(name, title, source, offset, length, datetime.fromtimestamp(kept, UTC))
            for name, title, source, offset, length, kept in rows
        )

    def forget(self, *names: str) -> int:
        """Forget the articles of these names or sources, leaving no trace of them; return how many there were."""
        marks = ", ".join("?" * len(names))
        rows = self._execute(
            f"DELETE FROM places WHERE name IN ({marks}) OR source IN ({marks}) RETURNING 1",  # noqa: S608 - only marks
            (*names, *names),
        )
        self._wipe()
        return len(rows)

    def forget_all(self) -> int:
        """Forget everything, leaving no trace, damaged files included; return how many articles there were."""
        rows = self._execute("DELETE FROM places RETURNING 1")
        self._wipe()
        with self._explained():
            for aside in self.path.parent.glob(f"{glob.escape(self.path.name)}.broken-*"):
                aside.unlink()
        return len(rows)

    def _execute(self, statement: str, values: Any = ()) -> list[Any]:
        with self._explained(), self._lock:
            return self._connection.execute(statement, values).fetchall()

    def _wipe(self) -> None:
        """Move the log into the file, where what was deleted is overwritten, and empty it."""
        if self._execute("PRAGMA wal_checkpoint(TRUNCATE)")[0][0]:
            raise LibraryError(
                "It is forgotten, but another program still holds a copy: end it and forget something again."
            )

    def _prepare(self) -> None:
        connection = self._connection
        _patiently(connection, "PRAGMA journal_mode = WAL")
        for pragma in ("synchronous = NORMAL", "secure_delete = ON", "temp_store = MEMORY"):
            connection.execute(f"PRAGMA {pragma}")
        if (problem := connection.execute("PRAGMA quick_check(1)").fetchone()[0]) != "ok":
            raise _Damaged(problem)
        if (found := _version(connection)) > len(_MIGRATIONS):
            raise LibraryError(f"{self.path} was written by a newer Plainspoken: update this one.")
        if found < len(_MIGRATIONS):
            self._migrate()

    def _migrate(self) -> None:
        connection = self._connection
        connection.execute("BEGIN IMMEDIATE")
        try:
            # Asked again: another process may have done it while this one waited.
            for migration in _MIGRATIONS[_version(connection) :]:
                for statement in migration:
                    connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {len(_MIGRATIONS)}")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")

    @contextlib.contextmanager
    def _explained(self, *, opening: bool = False) -> Iterator[None]:
        """Turn what the system and SQLite say into one sentence; put a file that cannot be opened aside."""
        try:
            yield
        except (OSError, sqlite3.Error) as error:
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            damaged = isinstance(error, _Damaged) or code in _DAMAGED
            if damaged and opening:
                raise LibraryError(
                    f"What was kept of your places is damaged; it now lies in {_put_aside(self.path)}, "
                    "and a new library begins with the next start."
                ) from error
            raise LibraryError(_sentence(self.path, error, code, damaged=damaged)) from error


def _storable(value: object) -> object:
    """Return the value without halves of characters, which SQLite does not take."""
    return value.encode("utf-8", "replace").decode("utf-8") if isinstance(value, str) else value


class _Damaged(sqlite3.DatabaseError):
    """SQLite's own check found the file to be inconsistent."""


def _sentence(path: Path, error: Exception, code: int, *, damaged: bool) -> str:
    if damaged:
        return f"The library {path} is damaged: start again, and it is put aside."
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return f"The library {path} is held by another program: end that one, or try again."
    if code == sqlite3.SQLITE_FULL:
        return f"The disk is full, so that your place cannot be kept in {path}: make room."
    return f"Your place cannot be kept in {path} ({error}): check that its folder can be written."


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _patiently(connection: sqlite3.Connection, statement: str) -> None:
    """Execute what SQLite refuses at once, without its usual wait, while another process does the same."""
    end = time.monotonic() + _PATIENCE
    while True:
        try:
            connection.execute(statement)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF not in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
                raise
            if time.monotonic() > end:
                raise
            time.sleep(0.01)
        else:
            return


def _make_private(path: Path) -> None:
    """Make the folder and the file for the user alone; SQLite gives its helper files the same permissions."""
    if not path.parent.is_dir():
        path.parent.parent.mkdir(parents=True, exist_ok=True)
        path.parent.mkdir(mode=0o700, exist_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    for file in (path, *_helpers(path)):
        with contextlib.suppress(FileNotFoundError):
            if stat.S_IMODE(file.stat().st_mode) & 0o077:
                file.chmod(0o600)


def _helpers(path: Path) -> tuple[Path, ...]:
    return tuple(path.with_name(path.name + ending) for ending in ("-wal", "-shm"))


def _put_aside(path: Path) -> Path:
    """Move a damaged library out of the way with its log, under a name that is free."""
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    aside, number = path.with_name(f"{path.name}.broken-{stamp}"), 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{path.name}.broken-{stamp}-{number}")
    path.replace(aside)
    for file in _helpers(path):
        with contextlib.suppress(FileNotFoundError):
            file.replace(aside.with_name(aside.name + file.name.removeprefix(path.name)))
    return aside
