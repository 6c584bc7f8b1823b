"""What a format is: bytes in, a draft of an article out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from reader.model.article import Dropped, Section
from reader.model.document import Document
from reader.plugins import Availability


@dataclass(frozen=True, slots=True)
class Draft:
    """An article as a format found it: proses not placed, sentences not split, section ids free to be empty."""

    sections: tuple[Section, ...]
    title: str = ""
    byline: str | None = None
    published: str | None = None
    language: str | None = None
    """As the document says it; None lets the text decide."""
    description: str | None = None
    dropped: tuple[Dropped, ...] = ()


class Format(Protocol):
    """One kind of document. Implementations hold no state and import their parser only in ``parse``."""

    @property
    def name(self) -> str:
        """The name that ``--from`` takes."""
        ...

    @property
    def media_types(self) -> tuple[str, ...]: ...

    @property
    def suffixes(self) -> tuple[str, ...]:
        """File name endings with their dot, in lower case."""
        ...

    def availability(self) -> Availability: ...

    def recognises(self, document: Document) -> float:
        """Say from the content how sure this is the format: 0 not at all, 1 certain. Cheap: reads at most 64 kB."""
        ...

    def parse(self, document: Document) -> Draft:
        """Read the document.

        Raises:
            BrokenError: the content is damaged beyond reading.
            NoArticleError: it is sound but holds no article.
        """
        ...
