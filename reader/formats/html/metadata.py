"""What a page says about its article: title, author, date, language, description."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from reader.formats.html.judge import words
from reader.formats.html.tree import plain, squeeze

if TYPE_CHECKING:
    from reader.formats.html.tree import Element

_SHORT_TITLE = 8
"""Characters up to which a heading may be in a title by chance, or be the site's name."""
_LONGEST = 2000
"""Characters of a title or description that are looked at."""
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_AUTHOR = re.compile(r"(?:^|[\s_-])(?:author|by-?line|writer)(?=$|[\s_-])", re.IGNORECASE)
_BY = re.compile(
    r"(?:(?:[Ww]ritten |[Ww]ords |[Tt]ext )?[Bb]y:? |(?:[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor) )?"
    r"(?P<name>[^\W\d_a-z][\w.'’-]+(?: (?:[^\W\d_a-z][\w.'’-]*|de|van|von|der|da|del|la|le|bin|al)){1,3})"
    r"(?=$|[\s,|•·–—])"
)
_LONGEST_BYLINE = 120
_SEPARATOR = re.compile(r"\s+[|–—·•:»/\\-]+\s+|\s*[|»]\s*")


@dataclass(frozen=True, slots=True)
class Metadata:
    title: str = ""
    byline: str | None = None
    published: str | None = None
    language: str | None = None
    description: str | None = None


@dataclass(frozen=True, slots=True)
class Head:
    """What stands in a page for machines."""

    metas: dict[str, str]
    """Of each ``meta`` name or property, in lower case, the first content."""
    data: tuple[dict[str, Any], ...]
    """JSON-LD objects that describe an article."""
    scripts: int = 0
    """How many scripts the page runs."""
    offers: tuple[tuple[str, str], ...] = ()
    """Other forms of the page: what each is called, and its address as written."""


def read_head(root: Element) -> Head:
    """Read it, before scripts are taken out."""
    scripts = sum("json" not in (script.get("type") or "") for script in root.iter("script"))
    return Head(_metas(root), tuple(_linked_data(root)), scripts, tuple(_offers(root)))


def _offers(root: Element) -> Iterator[tuple[str, str]]:
    """Yield the feed, the AMP and the print version that a page names."""
    for link in root.iter("link", "a"):
        relation, address = (link.get("rel") or "").lower(), link.get("href")
        if not relation or not address:
            continue
        kind = (link.get("type") or "").lower()
        if "alternate" in relation and ("rss" in kind or "atom" in kind):
            yield "feed", address
        elif relation == "amphtml":
            yield "AMP version", address
        elif "alternate" in relation and link.get("media") == "print":
            yield "print version", address


def metadata(head: Head, root: Element, region: Element | None) -> Metadata:
    """Return what the page says; ``region`` is where its article is."""
    metas, data = head.metas, list(head.data)
    return Metadata(
        title=_title(root, region, metas, data),
        byline=_byline(metas, data) or _written_byline(region if region is not None else root),
        published=_published(root, metas, data),
        language=_language(root, metas),
        description=_first(metas, "description", "og:description", "twitter:description"),
    )


def _metas(root: Element) -> dict[str, str]:
    metas: dict[str, str] = {}
    for meta in root.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop")
        if name and (content := squeeze(meta.get("content"))[:_LONGEST]):
            metas.setdefault(name.strip().lower(), content)
    return metas


def _first(metas: dict[str, str], *names: str) -> str | None:
    return next((metas[name] for name in names if name in metas), None)


def _linked_data(root: Element) -> Iterator[dict[str, Any]]:
    """Yield every object of the page's JSON-LD that describes an article."""
    for script in root.iter("script"):
        if "ld+json" not in (script.get("type") or ""):
            continue
        try:
            stack = [json.loads(script.text or "", strict=False)]
        except (ValueError, RecursionError):
            continue
        while stack:
            one = stack.pop()
            if isinstance(one, list):
                stack += reversed(one)
            elif isinstance(one, dict):
                if re.search(r"Article|Posting|Report|WebPage", str(one.get("@type"))):
                    yield one
                stack += [
                    one[key]
                    for key in ("@graph", "mainEntity", "mainEntityOfPage")
                    if isinstance(one.get(key), dict | list)
                ]


def _title(root: Element, region: Element | None, metas: dict[str, str], data: list[dict[str, Any]]) -> str:
    """Return the article's title: the heading that the page's own title repeats, else that title without the site."""
    element = next((e for e in root.iter("title")), None)
    whole = plain(element)[:_LONGEST] if element is not None else ""
    social = _first(metas, "og:title", "twitter:title") or ""
    site = _first(metas, "og:site_name", "application-name") or ""
    headline = next((squeeze(str(one["headline"])) for one in data if one.get("headline")), "")
    named = [words(name) for name in (whole, social, headline) if name]
    partly: list[str] = []
    for heading in root.iter("h1", "h2"):
        text = plain(heading)
        said = words(text)
        if not said or said == words(site):
            continue
        if said in named:
            return text
        if heading.tag == "h1" and len(said) > _SHORT_TITLE and any(said in name or name in said for name in named):
            partly.append(text)
    if partly:
        return max(partly, key=len)
    firsts = [plain(h) for h in (region if region is not None else root).iter("h1")]
    firsts = [text for text in firsts if text and words(text) != words(site)]
    if len(firsts) == 1:
        return firsts[0]
    return without_site(social or headline or whole, site)


def without_site(title: str, site: str) -> str:
    """Return a page's title without the name of its site."""
    parts = _SEPARATOR.split(title)
    if len(parts) < 2:
        return title
    if site and words(parts[-1]) == words(site):
        return title[: title.rindex(parts[-1])].rstrip(" |–—·•:»/\\-")
    if site and words(parts[0]) == words(site):
        return title[len(parts[0]) :].lstrip(" |–—·•:»/\\-")
    last = parts[-1]
    if len(last.split()) <= 4 and len(last) < len(title) / 2:
        return title[: title.rindex(last)].rstrip(" |–—·•:»/\\-")
    return title


def _byline(metas: dict[str, str], data: list[dict[str, Any]]) -> str | None:
    names: list[str] = []
    for one in data:
        authors = one.get("author")
        for author in authors if isinstance(authors, list) else [authors]:
            name = author.get("name") if isinstance(author, dict) else author
            if isinstance(name, str) and squeeze(name) and not name.startswith("http"):
                names.append(squeeze(name))
        if names:
            return ", ".join(dict.fromkeys(names))
    name = _first(
        metas, "author", "article:author", "dc.creator", "parsely-author", "citation_author", "sailthru.author"
    )
    return name if name and not name.startswith("http") else None


def _written_byline(region: Element) -> str | None:
    """Return the author that a line near the article names."""
    for element in region.iter():
        said = f"{element.get('rel', '')} {element.get('itemprop', '')} {element.get('class', '')}"
        if not _AUTHOR.search(said):
            continue
        text = plain(element)
        found = _BY.match(text)
        if found and len(text) < _LONGEST_BYLINE:
            return found["name"].strip()
    return None


def _published(root: Element, metas: dict[str, str], data: list[dict[str, Any]]) -> str | None:
    found = [str(one["datePublished"]) for one in data if one.get("datePublished")]
    found += [
        value
        for name in (
            "article:published_time",
            "datepublished",
            "date",
            "dc.date",
            "dc.date.issued",
            "parsely-pub-date",
            "citation_publication_date",
            "og:published_time",
            "sailthru.date",
            "pubdate",
            "publish-date",
        )
        if (value := metas.get(name))
    ]
    found += [
        e.get("datetime", "")
        for e in root.iter("time")
        if e.get("pubdate") is not None or e.get("itemprop") == "datePublished"
    ]
    found += [e.get("datetime", "") for e in root.iter("time")][:1]
    return next((match[0] for value in found if (match := _DATE.match(value.strip().replace("/", "-")))), None)


def _language(root: Element, metas: dict[str, str]) -> str | None:
    named = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or root.get("xml:lang")
    named = named or _first(metas, "content-language", "og:locale", "language", "dc.language")
    if not named:
        return None
    tag = named.strip().replace("_", "-").split(",")[0]
    return tag if re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", tag) else None
