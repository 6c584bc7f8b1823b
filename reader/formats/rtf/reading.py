"""An RTF file to the draft of an article."""

from __future__ import annotations

from dataclasses import replace

from reader.formats.bounds import bounded
from reader.formats.flow import Line, opening, parts_of, sections_of
from reader.formats.plaintext import draft_of
from reader.formats.properties import author_of, language_of, title_of
from reader.formats.protocol import Draft
from reader.formats.rtf.machine import Machine
from reader.formats.signed import signed
from reader.model.article import Block, Footnote, Paragraph, Prose, SpanKind, Table
from reader.model.document import Document
from reader.text.language import same_language


def read(document: Document) -> Draft:
    """Return the draft of a text.

    One whose paragraphs have no styles, bold lines, lists or tables is read by its shape, as plain text is.

    Raises:
        TooLargeError: it has more marks than a text can have.
    """
    machine = Machine()
    story = machine.read(document.data.decode("latin-1"))
    language = max(machine.languages, key=lambda tag: machine.languages[tag], default=None)
    title, rest = opening([_own(one, language) for one in story.end()])
    machine.lost()
    parts = parts_of(rest)
    author = author_of(machine.caught.get("author"))
    about = Draft(
        (),
        title_of(parts, title, machine.caught.get("title", "")),
        author,
        language=language_of(language),
        description=machine.caught.get("doccomm") or None,
        dropped=tuple(machine.dropped),
    )
    plain = [part.prose.text for part in parts if isinstance(part, Paragraph)]
    if not title and len(plain) == len(parts):
        found = draft_of("\n\n".join(plain))
        if len(found.sections) > 1 or found.title:
            return _both(found, about)
    if not about.title:
        return replace(about, sections=bounded(sections_of(parts), "The document"))
    head = signed(parts, author)
    return replace(
        about,
        sections=bounded(sections_of(head.parts, about.title), "The document"),
        byline=author or head.byline,
        published=head.published,
        dropped=(*about.dropped, *head.dropped),
    )


def _both(found: Draft, about: Draft) -> Draft:
    """Return what the shape of the text tells, with what the file's properties say."""
    return replace(
        found,
        title=about.title or found.title,
        byline=found.byline or about.byline,
        language=about.language,
        description=about.description,
        dropped=(*found.dropped, *about.dropped),
    )


def _own(one: Line | Block, language: str | None) -> Line | Block:
    """Leave out the marks of the language that most of the text is in, and those of whole paragraphs."""
    match one:
        case Line() | Footnote():
            return replace(one, prose=_plain(one.prose, language))
        case Table():
            rows = tuple(tuple(_plain(cell, language) for cell in row) for row in one.rows)
            return replace(one, rows=rows, header=tuple(_plain(cell, language) for cell in one.header))
        case _:
            return one


def _plain(prose: Prose, language: str | None) -> Prose:
    kept = [
        span
        for span in prose.spans
        if span.kind is not SpanKind.LANGUAGE
        or (span.end - span.start < len(prose.text) and not (language and same_language(span.target or "", language)))
    ]
    return prose if len(kept) == len(prose.spans) else replace(prose, spans=tuple(kept))
