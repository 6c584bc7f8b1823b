"""A summary as an article, to be printed and read aloud like any other."""

from __future__ import annotations

from collections.abc import Sequence

from reader.formats.assemble import assemble
from reader.formats.protocol import Draft
from reader.model.article import Article, Paragraph, Prose, Section
from reader.model.document import Document
from reader.plain.model import PlainSentence, SectionSummary


def as_article(article: Article, whole: Sequence[PlainSentence], sections: Sequence[SectionSummary]) -> Article | None:
    """Return the summary of the article, then each section's under its heading; None where there is no sentence.

    The lead has no heading of its own: what is said of it is the summary of the article.
    """
    parts = [Section("", None, 1, _paragraph(whole))]
    for number, section in enumerate(sections):
        if section.heading and (section.sentences or _is_parent(sections, number)):
            parts.append(Section("", Prose(section.heading), section.level, _paragraph(section.sentences)))
    if not any(part.blocks for part in parts):
        return None
    draft = Draft(
        tuple(parts),
        title=article.title,
        byline=article.byline,
        published=article.published,
        language=article.language,
    )
    return assemble(draft, Document(b"", source=article.source))


def _paragraph(sentences: Sequence[PlainSentence]) -> tuple[Paragraph, ...]:
    return (Paragraph(Prose(" ".join(one.text for one in sentences))),) if sentences else ()


def _is_parent(sections: Sequence[SectionSummary], number: int) -> bool:
    """Say whether a section below this one has a summary."""
    for section in sections[number + 1 :]:
        if section.level <= sections[number].level:
            return False
        if section.sentences:
            return True
    return False
