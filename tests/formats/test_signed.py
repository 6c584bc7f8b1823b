"""Who wrote it and when: lines below a title that say nothing else."""

from __future__ import annotations

import pytest

from reader.formats.html.pieces import Heading
from reader.formats.signed import signed
from reader.model.article import Dropped, Figure, Paragraph, Prose

TEXT = "The town has wanted a bridge for years, and now it has one."


def parts(*texts):
    return [Paragraph(Prose(text)) for text in texts]


@pytest.mark.parametrize(
    ("lines", "byline", "published"),
    [
        (["By Ada Lovelace, 3 May 2026"], "Ada Lovelace", "2026-05-03"),
        (["Von Ada Lovelace"], "Ada Lovelace", None),
        (["3 May 2026"], None, "2026-05-03"),
        (["Ada Lovelace", "2026-05-03"], "Ada Lovelace", "2026-05-03"),
        (["2026-05-03", "Dr. Ada de la Cruz and Bo Öst"], "Dr. Ada de la Cruz and Bo Öst", "2026-05-03"),
        (["ADA LOVELACE", "May 3, 2026"], "ADA LOVELACE", "2026-05-03"),
    ],
)
def test_lines_that_say_it(lines, byline, published):
    found = signed(parts(*lines, TEXT))
    assert (found.byline, found.published) == (byline, published)
    assert found.parts == parts(TEXT)
    assert [one.text for one in found.dropped] == lines


@pytest.mark.parametrize("line", ["New Bridges", "By the river", "In May 2026", "Read on", "5 min read", TEXT])
def test_other_lines_stay(line):
    found = signed(parts(line, TEXT))
    assert found.parts == parts(line, TEXT)
    assert (found.byline, found.published, found.dropped) == (None, None, ())


def test_the_author_whom_the_file_names_is_known():
    assert signed(parts("lady ada", TEXT), "Lady Ada").dropped == (Dropped("lady ada", "byline"),)


def test_the_title_may_stand_above_and_a_picture_ends_it():
    title = Heading(Prose("A title"), 1)
    assert signed([title, *parts("3 May 2026", TEXT)]).parts == [title, *parts(TEXT)]
    below = [title, Figure(None), *parts("3 May 2026")]
    assert signed(below).parts == below


def test_what_is_nothing_but_such_lines_is_kept():
    assert signed(parts("By Ada Lovelace", "3 May 2026")).parts == parts("By Ada Lovelace", "3 May 2026")


def test_a_date_far_down_is_text():
    texts = [*[TEXT] * 4, "3 May 2026"]
    assert signed(parts(*texts)).published is None
