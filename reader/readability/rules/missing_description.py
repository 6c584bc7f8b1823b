"""Pictures that nobody described."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.model.article import Figure, SpanKind, block_proses
from reader.readability.findings import Problem, Severity
from reader.readability.page import Page
from reader.readability.rule import Rule

_NO_DESCRIPTION = re.compile(
    r"(?:image|picture|photo|photograph|img|graphic|figure|icon|logo|banner|thumbnail|untitled|alt|spacer|null|undefined)s?"
    r"[\s_.-]*\d*|\S+\.(?:jpe?g|png|gif|webp|svg|bmp|tiff?)|(?:img|dsc|dscn|screenshot|screen shot)[\s_-]*[\d_-]+",
    re.IGNORECASE,
)


class MissingDescription(Rule):
    """A picture without a description, or with one that says "image"."""

    name = "missing-description"
    severity = Severity.ERROR
    summary = "A picture has no description, so that people who cannot see it do not know what it shows."
    explanation = (
        'A picture with an empty description (alt="") is taken for decoration and not reported; one without any is, '
        "and one whose description is a file name or a word such as “image”."
    )
    cure = "Describe what the picture shows and why it is there; if it is decoration, give it an empty description."
    source = "WCAG 2.2, success criterion 1.1.1"
    english = False
    good = ("Text before.\n\n![A tortoise eats a leaf](tortoise.jpg)\n\nText behind.",)
    bad = ("Text before.\n\n![image](tortoise.jpg)\n\nText behind.", "Text.\n\n![IMG_2041.jpg](tortoise.jpg)\n\nText.")

    def check(self, page: Page) -> Iterator[Problem]:
        at = 0
        for section in page.article.sections:
            at = section.heading.end if section.heading else at
            for block in section.blocks:
                if isinstance(block, Figure):
                    yield from _of_figure(block, _place(block, at))
                at = max([at, *(prose.end for prose in block_proses(block))])
        for passage in page.passages:
            for span in passage.prose.spans:
                if span.kind == SpanKind.IMAGE and (not span.text or _NO_DESCRIPTION.fullmatch(span.text.strip())):
                    yield Problem(span.start, span.end, _message(span.text or ""))


def _place(figure: Figure, at: int) -> tuple[int, int]:
    """Return where a figure stands: its words, or the end of what comes before it."""
    words = figure.alt or figure.caption
    return (words.start, words.end) if words else (at, at)


def _of_figure(figure: Figure, place: tuple[int, int]) -> Iterator[Problem]:
    if figure.decorative:
        return
    if figure.alt is None:
        yield Problem(*place, _message(""))
    elif _NO_DESCRIPTION.fullmatch(figure.alt.text.strip()):
        yield Problem(*place, _message(figure.alt.text))


def _message(said: str) -> str:
    return f"The picture's description, “{said}”, tells nothing." if said else "This picture has no description."
