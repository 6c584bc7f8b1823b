"""What a feed holds, whichever of the formats it is written in."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urljoin, urlsplit

_UNFIT = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_INLINE = re.compile(
    r"</?(?:a|abbr|b|big|br|cite|code|em|font|i|q|small|span|strong|sub|sup|tt|u)(?:\s[^<>]*)?/?>", re.IGNORECASE
)
_MARKUP = re.compile(
    r"</?(?:a|abbr|article|b|blockquote|br|center|code|dd|div|dl|dt|em|figcaption|figure|font|h[1-6]|hr|i|iframe|img|li|ol|p|pre|"
    r"section|small|span|strong|sub|sup|table|td|tr|u|ul|video)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w+")
_TAG = re.compile(r"<[^<>]*>")
_CUT_SHORT = re.compile(
    r"""(?ix) (?: \.\.\. | … | \[&(?:\#8230|hellip);\] | &(?:\#8230|hellip); | \[\W{1,5}\]
    | (?:read|continue|learn|see)\ (?:more|reading|the\ (?:full|rest)).{0,40} | weiterlesen.{0,10} ) \W* $"""
)
LONG = 150
"""Words from which a description that does not break off is taken for the whole text."""


@dataclass(frozen=True, slots=True)
class Item:
    """One entry as the feed has it."""

    title: str
    url: str | None
    moment: datetime | None
    byline: str | None
    summary: str
    """HTML."""
    content: str
    """HTML; empty where the feed has the summary only."""

    @property
    def text(self) -> str:
        """The fullest text there is, as HTML."""
        return self.content or self.summary

    @property
    def full(self) -> bool:
        """Whether the feed holds the whole text, as far as can be told."""
        if self.content:
            return not (self.url and _breaks_off(self.content) and _words(self.content) < LONG)
        return not self.url or (_words(self.summary) >= LONG and not _breaks_off(self.summary))

    @property
    def published(self) -> str | None:
        return self.moment.date().isoformat() if self.moment else None


@dataclass(frozen=True, slots=True)
class Feed:
    title: str
    items: tuple[Item, ...]
    description: str | None = None
    language: str | None = None
    byline: str | None = None

    def newest_first(self) -> tuple[Item, ...]:
        """Return the entries by date, those of one moment as they stand; where one has no date, all as they stand."""
        if any(item.moment is None for item in self.items):
            return self.items
        return tuple(sorted(self.items, key=lambda item: item.moment or datetime.min.replace(tzinfo=UTC), reverse=True))


def line(text: str | None) -> str:
    """Return a title or name on one line: without what commands a terminal, and without markup."""
    written = html.unescape(_INLINE.sub("", text or "")) if text and ("&" in text or "<" in text) else text or ""
    return " ".join(_UNFIT.sub(" ", written).split())


def markup(text: str | None) -> str:
    """Return a text that may be HTML or plain as HTML."""
    written = text or ""
    return written if _MARKUP.search(written) or html.unescape(written) != written else plain(written)


def plain(text: str | None) -> str:
    """Return a plain text as HTML: blank lines part its paragraphs."""
    paragraphs = re.split(r"\n\s*\n", (text or "").strip())
    return "".join(f"<p>{html.escape(one, quote=False)}</p>" for one in paragraphs if one.strip())


def web(reference: str | None, base: str | None) -> str | None:
    """Return a reference as an http or https address, the only kind that is opened; else None."""
    written = "".join((reference or "").split())
    if not written:
        return None
    try:
        joined = urljoin(base or "", written)
        parts = urlsplit(joined)
    except ValueError:
        return None
    return joined if parts.scheme in ("http", "https") and parts.hostname else None


def person(written: str | None) -> str | None:
    """Return somebody's name, without the mail address that RSS puts before or after it."""
    text = line(written)
    if found := re.fullmatch(r"\S+@\S+\s*\((?P<name>[^()]*)\)|(?P<before>[^<>]*)<[^<>]*@[^<>]*>", text):
        text = (found["name"] or found["before"] or "").strip()
    return None if not text or "@" in text else text


def _breaks_off(markup_: str) -> bool:
    return bool(_CUT_SHORT.search(_TAG.sub("", markup_[-600:]).strip()))


def _words(markup_: str) -> int:
    return len(_WORD.findall(_TAG.sub(" ", markup_[:20_000])))
