"""Draw terms of pages for judging by eye, and tell what the marks say: ``python -m tests.benchmarks.glossary``.

``--show`` prints the drawn terms with their sentences, ``--tune`` those of the other half of the pages, which are for
tuning. Without either, the marks are counted and coverage is measured. The criteria, written before the terms were
drawn, stand in ``glossary.txt`` with the marks: ids of pages and terms, no text of others.
"""

from __future__ import annotations

import gzip
import random
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

from reader.errors import PlainspokenError
from reader.formats.recognise import parse
from reader.model.article import Article
from reader.model.document import Document
from reader.plain.article import running_proses
from reader.plain.glossary import glossary
from reader.plain.glossary_model import Term
from reader.plain.glossary_words import Text
from reader.readability.vocabulary import commonness, is_familiar
from reader.text.parse import parse_all
from tests.benchmarks.report import publish, table
from tests.shared import shared

MARKS = Path(__file__).with_suffix(".txt")
DRAWN = {"article": 20, "glossary": 15, "dictionary": 15}
"""Of the third draw; the two before it had twice as many of each."""
SEED = 2613
BEFORE = 90
"""Pages of each half from which the first two draws were made; the third is from later ones."""
PAGES = 90
LATER = 45
LONGEST = 20_000
"""Code points of a page that is looked at: parsing longer ones takes minutes and adds little."""
RARE = 3.2


@dataclass(frozen=True, slots=True)
class Row:
    page: str
    article: Article
    term: Term

    @property
    def id(self) -> str:
        return f"{self.page}:{crc32(f'{self.term.term}={self.term.meaning}'.encode()):08x}"

    @property
    def line(self) -> str:
        start, _ = self.term.places[0]
        where = next((one.text for one in self.article.sentences if one.start <= start < one.end), "(heading or table)")
        held = next((one.text for one in self.article.sentences if one.id == self.term.sentence), "")
        told = f"\n    DEFINED: {' '.join(held.split())[:300]}" if held else ""
        said = f"{self.id} {self.term.source} {self.term.term} = {self.term.meaning}"
        return f"{said}\n    {' '.join(where.split())[:300]}{told}"


def pages(half: int, *, later: bool = False) -> Iterator[tuple[str, Article]]:
    """Yield English pages of one half of the collection: those of the first draws, or later ones."""
    taken, first, last = 0, BEFORE if later else 0, BEFORE + LATER if later else PAGES
    for path in sorted(shared("bench/sections/pages").glob("*.html.gz"))[half::2]:
        try:
            article = parse(Document(gzip.decompress(path.read_bytes())))
        except PlainspokenError:
            continue
        if article.language.startswith("en") and 1000 < len(article.text) < LONGEST and taken < last:
            taken += 1
            if taken > first:
                yield path.name.removesuffix(".html.gz"), article


def rows(half: int) -> Iterator[Row]:
    for page, article in pages(half, later=True):
        yield from (Row(page, article, term) for term in glossary(article).terms)


def draw(found: list[Row]) -> list[Row]:
    """Return a shuffled sample: so many of each source."""
    chance = random.Random(SEED)  # noqa: S311 - no secret
    drawn = []
    for source, count in DRAWN.items():
        those = [row for row in found if row.term.source == source]
        drawn += chance.sample(those, min(count, len(those)))
    chance.shuffle(drawn)
    return drawn


def rare_words(article: Article) -> dict[str, int]:
    """Return rare nouns and adjectives that are no names, and initials, each with its first offset."""
    found: dict[str, int] = {}
    sentences = [one for prose in running_proses(article) if prose.language is None for one in prose.sentences]
    for sentence, parsed in zip(sentences, parse_all([one.text for one in sentences]), strict=True):
        for token in parsed:
            initials = re.fullmatch(r"[A-Z]{2,5}", token.text) and not token.entity
            rare = token.pos in ("NOUN", "ADJ") and token.text.islower() and token.text.isalpha()
            if initials or (rare and not is_familiar(token.lower) and commonness(token.lower) <= RARE):
                found.setdefault(token.lemma, sentence.start + token.start)
    return found


def measured(half: int) -> tuple[set[str], list[tuple[str, int, int]]]:
    """Return the ids of all terms; and for each kind of page, rare words, and those of them that have a meaning."""
    count: Counter[tuple[str, bool]] = Counter()
    ids = set()
    for page, article in pages(half):
        terms = glossary(article)
        ids |= {Row(page, article, term).id for term in terms.terms}
        kind = "about health" if Text(article.text).is_about_health else "others"
        count.update((kind, terms.at(offset) is not None) for offset in rare_words(article).values())
    kinds = ("about health", "others")
    return ids, [(kind, count[kind, True] + count[kind, False], count[kind, True]) for kind in kinds]


def marks() -> list[tuple[str, str, str, str]]:
    """Return draw, id, source and mark of each judged term."""
    lines = [line for line in MARKS.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    return [(draw, name, source, mark) for draw, name, source, mark in (line.split() for line in lines)]


def main() -> None:
    if "--show" in sys.argv or "--tune" in sys.argv:
        found = list(rows(0 if "--tune" in sys.argv else 1))
        print(Counter(str(row.term.source) for row in found))
        for row in draw(found):
            print(row.line)
        return
    judged = marks()
    early = [name for draw, name, *_ in judged if draw != "3"]
    still, covered = measured(1)
    figures = []
    for number, source in ((number, source) for number in ("1", "2", "3") for source in DRAWN):
        given = [mark for draw, _, kind, mark in judged if (draw, kind) == (number, source)]
        counts = [given.count(mark) for mark in ("right", "vague", "wrong")]
        figures.append((number, source, len(given), *counts))
    held = [(kind, number, f"{100 * have / number:.0f} %" if number else "-") for kind, number, have in covered]
    text = (
        "The second draw was made from the same pages after the faults of the first had been mended, the third from "
        "45 other pages after those of the second had been: words that now stand for something else, and meanings "
        'made of rare words or of many with "or" between them, went out of the dictionary. What the third showed '
        "is mended too, and not judged again.\n\n"
        + table(("draw", "meaning from", "judged", "right", "right but of little help", "wrong"), figures)
        + f"\n\nOf the {len(early)} terms of the first two draws {sum(name in still for name in early)} are found "
        + "today.\n\n"
        + "Rare words (nouns, adjectives and initials that are no names, rarer than 1.6 in a million words) that have "
        + "a meaning, on the odd half of the pages:\n\n"
        + table(("pages", "rare words", "with a meaning"), held)
    )
    publish("glossary", text)


if __name__ == "__main__":
    main()
