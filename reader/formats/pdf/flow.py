"""What both ways of reading a PDF make: headings and blocks in reading order, and the draft that they become."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from reader.formats.inline import linked
from reader.formats.pdf.page import Pdf
from reader.formats.protocol import Draft
from reader.formats.signed import signed
from reader.model.article import Block, Dropped, Footnote, List, Paragraph, Prose, Section


@dataclass(frozen=True, slots=True)
class Heading:
    prose: Prose
    level: int


Flow = Heading | Block

_NOTES = re.compile(
    r"(?i)(?:\d+\.?\s*)?(?:(?:foot|end)?notes?|(?:end|fuß)noten|anmerkungen|notas|note a piè di pagina)"
)
_NO_TITLE = re.compile(
    r"(?i)untitled.*|.*\.(?:docx?|odt|pages|indd|qxd|qxp|pdf|tex|dvi|html?|rtf|pub|pptx?)|document\d*|"
    r"microsoft word\b.*|slide \d+|.*[/\\].*|title|pdf|print|.{0,2}|\d+|about:blank|https?:.*|layout \d+|"
    r"powerpoint presentation"
)
_NO_AUTHOR = re.compile(
    r"(?i)user\d*|admin(?:istrator)?|owner|author|unknown|anonymous|none|root|.*\b(?:microsoft|office user|"
    r"adobe|acrobat|latex|tex|word|user)\b.*|.*[/\\@].*|.{0,2}|[a-z]+\d+|[a-z]{1,12}|\d+"
)


def sections_of(flow: Iterable[Flow]) -> tuple[Section, ...]:
    """Return the sections of the flow; the notes of a section of notes are footnotes."""
    sections: list[tuple[Heading | None, list[Block]]] = [(None, [])]
    for part in flow:
        if isinstance(part, Heading):
            if part.prose.text.strip():
                sections.append((part, []))
        else:
            sections[-1][1].extend(_notes(part, sections[-1][0]))
    return tuple(
        Section("", head.prose if head else None, head.level if head else 1, tuple(blocks)) for head, blocks in sections
    )


def _notes(block: Block, heading: Heading | None) -> Iterator[Block]:
    """Yield the entries of a numbered list under a heading such as "Notes" as footnotes, other blocks as they are."""
    if not (isinstance(block, List) and block.ordered and heading and _NOTES.fullmatch(heading.prose.text.strip())):
        yield block
        return
    for number, item in enumerate(block.items, start=block.first):
        yield Footnote(str(number), without_backlink(item.prose))


def without_backlink(prose: Prose) -> Prose:
    """Return the prose without the arrow that leads back from a note."""
    text = re.sub(r"\s*[↩↑⤴⏎^]\ufe0e?\s*$", "", prose.text)
    return Prose(text, spans=tuple(span for span in prose.spans if span.end <= len(text)), language=prose.language)


def real_title(title: str) -> str:
    """Return the title that the metadata name, or nothing where a program has put it there."""
    title = " ".join(title.split())
    return "" if _NO_TITLE.fullmatch(title) else title


def real_author(author: str) -> str | None:
    author = " ".join(author.split())
    return None if _NO_AUTHOR.fullmatch(author) else author


def draft_of(pdf: Pdf, flow: Sequence[Flow], dropped: Iterable[Dropped]) -> Draft:
    """Return the draft: the title taken out of the flow, and what stands right below it as byline and date."""
    parts = [replace(part, prose=linked(part.prose)) if isinstance(part, Paragraph) else part for part in flow]
    title, parts = _title(pdf, parts)
    author = real_author(pdf.author)
    head = signed(parts, author)
    return Draft(
        sections=sections_of(head.parts),
        title=title,
        byline=author or head.byline,
        published=head.published,
        language=pdf.language or None,
        description=_description(pdf.subject),
        dropped=(*head.dropped, *dropped),
    )


def _title(pdf: Pdf, parts: list[Flow]) -> tuple[str, list[Flow]]:
    """Return the heading that comes first where it stands highest, or which the metadata name; else their title."""
    said = real_title(pdf.title)
    headings = [part for part in parts if isinstance(part, Heading)]
    for part in headings[:4]:
        if said and _same(part.prose.text, said):
            return part.prose.text, [one for one in parts if one is not part]
    if said and parts and isinstance(parts[0], Paragraph) and _same(parts[0].prose.text, said):
        return parts[0].prose.text, parts[1:]
    if headings and (first := headings[0]).level <= min(part.level for part in headings[1:] or headings):
        alone = all(part.level > first.level for part in headings[1:])
        if alone and parts.index(first) <= 3:
            return first.prose.text, [part for part in parts if part is not first]
    return said, parts


def _same(heading: str, title: str) -> bool:
    """Tell whether the metadata's title is the heading, also with the site's name after it."""
    one, other = (re.sub(r"\W+", " ", text).casefold().strip() for text in (heading, title))
    return bool(one) and (one == other or (len(one) > 12 and (other.startswith(one) or one.startswith(other))))


def _description(subject: str) -> str | None:
    subject = " ".join(subject.split())
    return subject if len(subject.split()) > 3 else None
