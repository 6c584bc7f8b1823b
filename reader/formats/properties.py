"""What a file's properties say of its text: their title and author, unless a program wrote them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.formats.flow import Part
from reader.formats.html.pieces import Heading, Rule
from reader.model.article import Figure
from reader.text.language import normalised

_DATE = re.compile(r"\d{4}-\d{2}(?:-\d{2})?(?!\d)")
_NO_TITLE = re.compile(
    r"(?i)(?:untitled|unbenannt|sans titre|document|dokument|title|titel|microsoft word|new document|slide|template)"
    r"[\s\d_-]*|microsoft word - .*|.*\.(?:docx?|odt|rtf|dotx?|txt|pdf)|\W*"
)
_NOBODY = re.compile(
    r"(?i)(?:microsoft(?: office)?(?: user)?|office(?: user)?|user|admin(?:istrator)?|owner|author|unknown|anonymous|"
    r"python-docx|apache poi|openxml|libreoffice.*|windows user|benutzer|utilisateur|.*@.*|\W*)"
)


def title_of(parts: Sequence[Part], written: str, declared: str) -> str:
    """Return the title: the paragraph styled so, else a heading at the top that stands above all others.

    Else it is what the file's properties say, unless a program said that, or a bold line at the top.
    """
    if written:
        return written
    first = next((part for part in parts if not isinstance(part, Figure | Rule)), None)
    if isinstance(first, Heading) and first.written and _is_above_all(first, parts):
        return first.prose.text
    declared = " ".join(declared.split())
    if declared and not _NO_TITLE.fullmatch(declared):
        return declared
    return first.prose.text if isinstance(first, Heading) and not first.written else ""


def _is_above_all(first: Heading, parts: Sequence[Part]) -> bool:
    """Tell whether all other headings are of a lower level."""
    return all(part is first or part.level > first.level for part in parts if isinstance(part, Heading))


def author_of(declared: str | None) -> str | None:
    """Return the author whom a file's properties name, unless that is a program or an account."""
    name = " ".join((declared or "").split())
    return None if _NOBODY.fullmatch(name) else name


def date_of(written: str) -> str | None:
    """Return the ISO 8601 date that a line or property begins with, else None."""
    found = _DATE.match(written.strip())
    return found[0] if found else None


def language_of(tag: str | None) -> str | None:
    """Return a language without the country that it is at home in: a program writes ``de-DE`` where ``de`` is meant.

    For Portuguese the country tells more than the name does.
    """
    named = normalised(tag)
    base, _, country = (named or "").partition("-")
    return base if country == base.upper() and base != "pt" and country else named
