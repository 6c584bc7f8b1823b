"""Abbreviations that the page does not explain."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import ClassVar

from reader.model.article import SpanKind
from reader.readability.findings import Problem, Severity
from reader.readability.page import RUNNING, Page
from reader.readability.rule import Options, Rule

_ABBREVIATION = re.compile(r"(?<![\w.&/@#$-])[A-Z][A-Z]{1,4}s?(?![\w&/@]|-\d|\.\w)")
_CAPITALS = re.compile(r"[A-Z]{2,}")
_ROMAN = re.compile(r"[IVXLC]+")


class UndefinedAbbreviation(Rule):
    """An abbreviation of two to five capitals that is nowhere spelt out."""

    name = "undefined-abbreviation"
    severity = Severity.NOTE
    summary = "An abbreviation is used and nowhere explained."
    explanation = (
        "Initials mean nothing to those who do not know them, and one set of initials means many things. An "
        "abbreviation is reported where it first stands in running text, unless the page explains it: in brackets, "
        "before brackets, or in its markup; and unless it is better known than what it stands for (BBC, HIV), or a "
        'name that stands beside other capitals. Settings may name more that your readers know: known = "ECG, MRI".'
    )
    cure = "Write it out where it first stands, with the abbreviation in brackets; or use the full words only."
    source = "WCAG 2.2, success criterion 3.1.4"
    defaults: ClassVar[Options] = {"known": "", "uses": 2}
    good = (
        "You may need an electrocardiogram (ECG). The ECG takes ten minutes, and the ECG does not hurt.",
        "The BBC and the NHS are in the UK. The BBC is known, and the NHS is too.",
    )
    bad = ("A nurse will do an ECG first. The ECG takes ten minutes.",)

    def check(self, page: Page) -> Iterator[Problem]:
        known = common() | {word.strip().upper() for word in str(self.options["known"]).split(",")}
        explained = _marked(page)
        uses: dict[str, list[tuple[int, int]]] = {}
        for sentence, _ in page.running:
            if sum(map(str.isupper, sentence.text)) * 2 > sum(map(str.isalpha, sentence.text)):
                continue  # a line in capitals
            for found in _ABBREVIATION.finditer(sentence.text):
                name = found[0].rstrip("s")
                if len(name) > 4 and re.search("[AEIOUY]", name):
                    continue  # said as a word: a name
                if name not in known and not _ROMAN.fullmatch(name) and not _is_part_of_name(sentence.text, found):
                    uses.setdefault(name, []).append((sentence.start + found.start(), sentence.start + found.end()))
        for name, places in uses.items():
            if len(places) >= self.number("uses") and name not in explained and not _is_explained(page.text, name):
                yield Problem(*places[0], f"“{name}” is not explained on this page.")


@cache
def common() -> frozenset[str]:
    """Return the abbreviations that need no explanation."""
    text = files("reader").joinpath("data", "editor", "abbreviations.txt").read_text(encoding="utf-8")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())


def _marked(page: Page) -> set[str]:
    """Return the abbreviations that the markup explains."""
    return {
        page.text[span.start : span.end].upper()
        for passage in page.passages
        if passage.kind in RUNNING
        for span in passage.prose.spans
        if span.kind == SpanKind.ABBREVIATION and span.text
    }


def _is_part_of_name(text: str, found: re.Match[str]) -> bool:
    """Say whether initials stand beside a capitalised word or figure: then they are part of a name or a model."""
    before = text[: found.start()].rstrip("“\"'(").split(" ")[-2:]
    behind = text[found.end() :].split(" ")[1:2] if text[found.end() : found.end() + 1] == " " else []
    follows = any(word[:1].isupper() or word[:1].isdigit() for word in behind)
    previous = before[-2] if len(before) == 2 and not before[-1] else ""
    return follows or (previous[:1].isupper() and len(text[: found.start()].split()) > 1)


def _is_explained(text: str, name: str) -> bool:
    """Say whether an abbreviation stands in brackets, is followed by some, or by its own words somewhere."""
    plain = re.escape(name)
    if re.search(
        rf"\(\s*[“\"]?{plain}s?\b|\b{plain}s?[”\"]?\s*\((?=\w+\s)|\b{plain}s?,? (?:stands for|means|or|is short for)\b",
        text,
    ):
        return True
    # the initials of words that follow one another: multiple sclerosis … MS
    initials = r"[\s-]+(?:of |and |the |for |in )*".join(rf"{letter}[a-z]{{2,}}" for letter in re.escape(name))
    return re.search(initials, text, re.IGNORECASE) is not None
