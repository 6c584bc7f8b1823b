"""Articles for the tests of the library, made of nothing but their text."""

from __future__ import annotations

from reader.library.keys import Key, key_of
from reader.model.article import Article, Paragraph, Prose, Section
from reader.model.document import Document
from reader.model.units import LanguageTag

WORDS = """
The trial began on a wet morning in March, in a hospital that most people in the town knew only as the place where
their children were born. Twelve volunteers had agreed to be the first. Each of them lived with a disease that slowly
takes away the covering of the nerves, and each had been told that no treatment would give it back. A nurse drew a
little bone marrow from the hip, which hurt less than they had feared. In a laboratory two floors below, the cells
were washed, counted and left to grow for three weeks. Nobody promised anything. The doctor who led the study said
that its only question was whether the cells did harm, and that an answer to this would already be worth having.
By the summer all twelve had received their own cells back through a needle in the arm. Two had a fever for a night.
One felt nothing and went home by bicycle. A year later the scans were read by people who did not know whose they were.
Eight showed no new damage; four did. It is too few to prove that the cells helped, the doctor says, and she says it
to everyone who telephones. A larger trial with a comparison group is planned, and it will take five years at least.
""".replace("\n", " ").strip()


def article(text: str = WORDS, title: str = "A trial begins", source: str = "trial.txt") -> Article:
    return Article(
        title=title,
        language=LanguageTag("en-GB"),
        sections=(Section("s1", None, 1, (Paragraph(Prose(text)),)),),
        text=text,
        source=source,
    )


def key(name: str = "/home/anna/trial.txt", data: bytes = WORDS.encode()) -> Key:
    return key_of(Document(data, path=name))
