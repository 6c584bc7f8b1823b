"""Keep the place in a plain version or a summary: by what it was made of, and apart from the full version's place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from reader.library.keys import Key, of_version
from reader.library.placekeeper import Placekeeper
from reader.model.article import Article
from reader.plain.versions import Version


class VersionKeeper(Placekeeper):
    """The place in a version of an article; offsets are those of the version, what is kept is the full one's.

    So the place is found again by the article's own words, though another program version would word it otherwise.
    """

    def __init__(self, path: Path, key: Key, article: Article, tell: Callable[[str], None], version: Version) -> None:
        self._version = version
        named = replace(article, title=f"{article.title} ({version.name} version)")
        super().__init__(path, of_version(key, version.name), named, tell)
        if self.found and not self.found.lost:
            self.found = replace(self.found, offset=version.from_full(self.found.offset))

    def keep(self, offset: int) -> None:
        """Keep a place, code points into the version's text."""
        super().keep(self._version.to_full(offset))
