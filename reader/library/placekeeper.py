"""Keep the place of the article that is being heard; where that fails, say so once and let listening go on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from reader.errors import LibraryError
from reader.library.finding import Found
from reader.library.keys import Key
from reader.library.store import Library
from reader.model.article import Article


class Placekeeper:
    """The place in one article. No method raises ``LibraryError``: its sentence is told once, to ``tell``.

    May be used from several threads, one at a time.
    """

    def __init__(self, path: Path, key: Key, article: Article, tell: Callable[[str], None]) -> None:
        self._key = key
        self._article = article
        self._tell = tell
        self._told = False
        self._library = self._opened(path)
        self.found: Found | None = self._find()
        """The place that was kept when this began."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def keep(self, offset: int) -> None:
        """Keep ``offset``, code points into the article's text; on return it is written, if it can be."""
        if self._library is not None:
            try:
                self._library.keep(self._key, self._article, offset)
            except LibraryError as error:
                self._say(error)

    def close(self) -> None:
        """Let go of the library; twice does no harm."""
        if self._library is not None:
            self._library.close()
            self._library = None

    def _opened(self, path: Path) -> Library | None:
        try:
            return Library(path)
        except LibraryError as error:
            self._say(error)
        try:
            # A damaged library has been put aside: a new one can begin at once.
            return Library(path)
        except LibraryError:
            return None

    def _find(self) -> Found | None:
        if self._library is None:
            return None
        try:
            return self._library.find(self._key, self._article)
        except LibraryError as error:
            self._say(error)
            return None

    def _say(self, error: LibraryError) -> None:
        if not self._told:
            self._told = True
            self._tell(str(error))
