"""What stands above an article pasted from a page: banners, pictures' descriptions, the headline, who wrote it when."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from reader.formats.plaintext.chunks import PLAIN, Chunk, Kind
from reader.formats.plaintext.headings import BYLINE, DATE, NAME, heading_like
from reader.model.article import Dropped

LONGEST_HEADLINE = 160
MOST_HEADLINE_WORDS = 26
HIGHEST = 12
"""Lines at the top among which the headline is sought."""

_BANNER = re.compile(
    r"""(?ix) .*\b(?:call|phone|ring|text|telephone|helpline|hotline|tel)\b.*\d{3}.*
    | .*\b(?:0800|0808|0300|1-800|1800)\b.*
    | .*\b(?:sign\ up|subscribe|newsletter|cookies?|donate\ (?:now|today|here)|log\ in|sign\ in|register\ now
      |create\ an\ account|book\ (?:now|your)|free\ delivery|javascript)\b.*"""
)
_NAVIGATION = re.compile(
    r"""(?ix) skip\ to\ .* | follow\ us.*
    | (?:back\ to\ )?(?:home|top|menu|search|news|blog|share|print|close|next|previous|advertisement|contact(?:\ us)?
      |about(?:\ us)?|share\ this(?:\ (?:page|article|story))?|read\ more|listen|save|research|features?|opinion
      |health|press\ releases?|latest\ news|all\ news|stor(?:y|ies)|donate|shop)"""
)
_CRUMBS = re.compile(r".{1,60}?(?:\s+[>›»/|→]\s+.{1,60})+")
_PICTURE = re.compile(
    r"""(?x) (?:A|An|Two|Three|Four|Five|Six|Several|Some|Many|Young|Old|Older|Smiling)\s(?:[\w’'-]+\s){0,3}?
        (?:(?:wo)?m[ae]n|girls?|boys?|child(?:ren)?|bab(?:y|ies)|toddlers?|teenagers?|people|persons?|couple|group|crowd
          |famil(?:y|ies)|mother|father|parents?|grand\w+|friends|doctors?|nurses?|surgeons?|dentists?|pharmacists?
          |therapists?|engineers?|farmers?|scientists?|researchers?|technicians?|patients?|carers?|runners?|cyclists?|walkers?|swimmers?
          |students?|teachers?|workers?|volunteers?|hands?|fingers?|dogs?|cats?|horses?|birds?)\s
        (?:[\w’'-]+,?\s){0,5}?
        (?:(?:points?|kneels?|sits?|stands?|smiles?|holds?|looks?|walks?|wears?|talks?|speaks?|reads?|writes?|works?|plays?
          |lies?|shows?|examines?|uses?|hugs?|laughs?|runs?|takes?|gives?|leans?|drinks?|eats?|watch(?:es)?|waves?
          |rides?|cooks?)\b.*
        | (?:\w{2,}ing)\b.*)
    | (?:(?:A|An|The)\s)?(?:[Cc]lose-?up|[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture|[Ii]llustration|[Pp]ortrait
        |[Ss]creenshot|[Dd]iagram|[Dd]rawing|[Gg]raphic|[Mm]icroscope\simage|[Aa]erial\sview|[Hh]eadshot)\s
        (?:of|showing|shows)\b.*
    | (?:Image|Photo|Picture|Alt\stext|Illustration)\s*:\s.+"""
)
"""How people describe a picture: someone without a name who does something now, or "photo of"."""


class Part(StrEnum):
    """What a line above an article's text is; all but the first two and ``PICTURE`` are the reason for dropping it."""

    TEXT = "text"
    HEADLINE = "headline"
    PICTURE = "picture"
    BANNER = "banner"
    NAVIGATION = "navigation"
    BYLINE = "byline"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Opening:
    """An article's head, and the chunks without what went into it."""

    chunks: tuple[Chunk, ...]
    title: str = ""
    byline: str | None = None
    published: str | None = None
    dropped: tuple[Dropped, ...] = ()


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    part: Part
    chunk: Chunk


def opening_of(chunks: Sequence[Chunk]) -> Opening:
    """Find the headline, and take out what stands around it that is not the article's text."""
    top = _top(chunks)
    headline = _headline(top) if len(chunks) > 1 else None
    top = [_named(line, top, at, headline) for at, line in enumerate(top)]
    if headline is None:
        top = []
    kept: list[Chunk] = []
    dropped: list[Dropped] = []
    for line in top:
        if line is headline:
            continue
        if line.part is Part.PICTURE:
            kept.append(Chunk((line.text,), Kind.FIGURE))
        elif line.part is Part.HEADLINE:
            if reason := _leftover(line, top):
                dropped.append(Dropped(line.text, reason))
            else:
                kept.append(replace(line.chunk, lines=(line.text,), style=line.chunk.style or _style(line, top)))
        else:
            dropped.append(Dropped(line.text, str(line.part)))
    rest = chunks[_chunks_in(top) :]
    if not kept and not rest:
        return Opening(tuple(chunks))
    return Opening(
        chunks=(*kept, *map(_picture, rest)),
        title=headline.text if headline else "",
        byline=next((_author(line.text) for line in top if line.part is Part.BYLINE), None),
        published=next(filter(None, (iso_date(line.text) for line in top if line.part is Part.DATE)), None),
        dropped=tuple(dropped),
    )


def _named(line: _Line, top: Sequence[_Line], at: int, headline: _Line | None) -> _Line:
    """Return a bare name below the headline, right beside the date, as the byline that it is."""
    if line is headline or line.part is not Part.HEADLINE or headline is None or at < top.index(headline):
        return line
    beside = [top[near] for near in (at - 1, at + 1) if 0 <= near < len(top)]
    dated = any(one.part is Part.DATE and iso_date(one.text) for one in beside)
    return replace(line, part=Part.BYLINE) if dated and NAME.fullmatch(line.text) else line


def _author(line: str) -> str:
    """Return a byline without the word before the name."""
    return line if NAME.fullmatch(line) and not BYLINE.fullmatch(line) else line.split(maxsplit=1)[1]


def _top(chunks: Sequence[Chunk]) -> list[_Line]:
    """Return the lines above the first chunk of running text."""
    top: list[_Line] = []
    for chunk in chunks:
        if len(chunk.lines) + len(top) > HIGHEST:
            break
        lines = [_Line(line.strip(), part_of(line), chunk) for line in chunk.lines]
        if chunk.kind is Kind.HEADING:
            lines = [replace(line, part=Part.HEADLINE) for line in lines]
        parts = {line.part for line in lines}
        verse = len(lines) > 2 and parts == {Part.HEADLINE}
        if chunk.kind not in (Kind.TEXT, Kind.HEADING) or Part.TEXT in parts or verse:
            break
        top += lines
    return top


def part_of(line: str) -> Part:
    """Tell what a line is, if it stands above an article."""
    text = line.strip()
    if len(text) > LONGEST_HEADLINE:
        return Part.TEXT
    for part, pattern in _PATTERNS:
        if pattern.fullmatch(text):
            return part
    return Part.HEADLINE if heading_like(text, LONGEST_HEADLINE, MOST_HEADLINE_WORDS, quoted=True) else Part.TEXT


_PATTERNS = (
    (Part.DATE, DATE),
    (Part.BYLINE, BYLINE),
    (Part.BANNER, _BANNER),
    (Part.NAVIGATION, _NAVIGATION),
    (Part.NAVIGATION, _CRUMBS),
    (Part.PICTURE, _PICTURE),
)


def _headline(top: Sequence[_Line]) -> _Line | None:
    """Choose among the lines that could be the headline: an underlined one, else the first that stands alone."""
    could = [line for line in top if line.part is Part.HEADLINE]
    underlined = [line for line in could if line.chunk.style == "double"]
    clean = [line for line in could if not _beside(line, top, Part.BANNER, Part.NAVIGATION)]
    alone = [line for line in top if line.part is Part.PICTURE and line.chunk.single]
    return next(iter(underlined or clean or could or alone), None)


def _beside(line: _Line, top: Sequence[_Line], *parts: Part) -> bool:
    """Tell whether the line's chunk also holds a line of these kinds."""
    return any(other.chunk is line.chunk and other.part in parts for other in top)


def _leftover(line: _Line, top: Sequence[_Line]) -> str | None:
    """Return why a line that could have been the headline is dropped, None where it is text.

    What a page puts beside its banner, with no blank line between, is the banner's picture.
    """
    return "picture description" if _beside(line, top, Part.BANNER) else None


def _style(line: _Line, top: Sequence[_Line]) -> str:
    """Return the style of a line below the headline: where there are several, they are a list rather than headings."""
    others = sum(other.part is Part.HEADLINE for other in top) - 2
    return PLAIN if others and line.chunk.kind is Kind.TEXT else ""


def _chunks_in(top: Sequence[_Line]) -> int:
    return len({id(line.chunk) for line in top})


def _picture(chunk: Chunk) -> Chunk:
    """Return a bare line further down that describes a picture as a figure."""
    describes = chunk.kind is Kind.TEXT and chunk.single and _PICTURE.fullmatch(chunk.text)
    return replace(chunk, kind=Kind.FIGURE) if describes and not chunk.text.endswith((".", "!", "?", ":")) else chunk


_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec"


def iso_date(text: str) -> str | None:
    """Return the date in a line as ISO 8601, where its order is plain."""
    if found := re.search(r"\d{4}-\d{2}-\d{2}", text):
        return found[0]
    for pattern, day, month, year in (
        (r"(\d{1,2})(?:st|nd|rd|th)?\.?\s+([A-Za-z]{3})[a-z]*\.?,?\s+(\d{4})", 1, 2, 3),
        (r"([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})", 2, 1, 3),
    ):
        found = re.search(pattern, text)
        if found and found[month].lower() in _MONTHS.split():
            number = _MONTHS.split().index(found[month].lower()) + 1
            return f"{found[year]}-{number:02d}-{int(found[day]):02d}"
    return None
