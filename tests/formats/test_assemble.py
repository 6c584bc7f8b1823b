"""Assembling: one text, everything in it found again by its offsets, sections and sentences named."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import NoArticleError
from reader.formats.assemble import assemble
from reader.formats.protocol import Draft
from reader.model.article import (
    Article,
    Code,
    Definition,
    Definitions,
    Details,
    Dropped,
    Figure,
    Footnote,
    Item,
    List,
    Paragraph,
    Prose,
    Quote,
    Section,
    Span,
    SpanKind,
    Table,
)
from reader.model.document import Document

HERE = Document(b"", source="here")


def article(*blocks, **draft) -> Article:
    return assemble(Draft((Section("", None, 1, blocks),), **draft), HERE)


def p(text, **more) -> Prose:
    return Prose(text, **more)


def holds(made: Article) -> None:
    """Check the laws of an article."""
    at = 0
    for prose in made.proses():
        assert made.text[prose.start : prose.end] == prose.text
        assert at <= prose.start
        at = prose.end
        for sentence in prose.sentences:
            assert made.text[sentence.start : sentence.end] == sentence.text
            assert prose.start <= sentence.start < sentence.end <= prose.end
        for span in prose.spans:
            assert prose.start <= span.start <= span.end <= prose.end
    names = [sentence.id for sentence in made.sentences]
    assert len(names) == len(set(names))
    assert [section.id for section in made.sections] == [f"s{n}" for n in range(1, len(made.sections) + 1)]
    for section in made.sections:
        assert 1 <= section.level <= 6
        inside = [name for name in names if name.partition(".")[0] == section.id]
        assert inside == [f"{section.id}.{n}" for n in range(1, len(inside) + 1)]
    assert all(section.heading for section in made.sections[1:])


WORDS = st.text(st.sampled_from("ab .\nÉ日"), max_size=30)
PROSE = st.builds(
    Prose,
    WORDS,
    spans=st.lists(st.builds(Span, st.sampled_from(SpanKind), st.integers(0, 40), st.integers(0, 40)), max_size=3).map(
        tuple
    ),
)
ITEM = st.recursive(st.builds(Item, PROSE), lambda item: st.builds(Item, PROSE, st.lists(item, max_size=3).map(tuple)))
ROWS = st.lists(st.tuples(PROSE, PROSE), max_size=3).map(tuple)
SIMPLE = st.one_of(
    st.builds(Paragraph, PROSE),
    st.builds(List, st.lists(ITEM, min_size=1, max_size=3).map(tuple)),
    st.builds(Table, ROWS, st.just(()) | st.tuples(PROSE, PROSE), st.none() | PROSE),
    st.builds(Figure, st.none() | PROSE, st.none() | PROSE),
    st.builds(Figure, st.none(), st.none() | PROSE, st.just(True)),
    st.builds(Quote, PROSE, st.none() | PROSE),
    st.builds(Definitions, st.lists(st.builds(Definition, PROSE, PROSE), max_size=3).map(tuple)),
    st.builds(Footnote, st.just("1"), PROSE),
    st.builds(Code, PROSE),
)
BLOCK = SIMPLE | st.builds(Details, PROSE, st.lists(SIMPLE, max_size=2).map(tuple))
SECTION = st.builds(Section, st.just(""), st.none() | PROSE, st.integers(0, 9), st.lists(BLOCK, max_size=4).map(tuple))


@given(st.lists(SECTION, max_size=4).map(tuple))
def test_every_offset_leads_back_to_its_text(sections):
    try:
        made = assemble(Draft(sections, language="xx"), HERE)
    except NoArticleError:
        assert not any(
            c.isalnum() for section in sections for c in str([section.heading, section.blocks]) if c in "É日"
        )
        return
    holds(made)


def test_the_text_is_joined_as_the_model_says():
    made = assemble(
        Draft(
            (
                Section("", None, 1, (Paragraph(p("Lead.")),)),
                Section(
                    "",
                    p("Head"),
                    2,
                    (
                        List((Item(p("one"), (Item(p("inner")),)), Item(p("two")))),
                        Table(((p("a"), p("b")), (p(""), p("d"))), (p("A"), p("B")), p("Caption")),
                        Definitions((Definition(p("term"), p("meaning")), Definition(p("other"), p("sense")))),
                        Quote(p("Quoted."), p("Ada")),
                        Figure(p("alt"), p("Seen.")),
                        Details(p("More"), (Paragraph(p("Folded.")),)),
                        Code(p("x = 1")),
                    ),
                ),
            )
        ),
        HERE,
    )
    assert made.text.split("\n\n") == [
        "Lead.", "Head", "one\ninner\ntwo", "Caption", "A\tB\na\tb\n\td", "term\nmeaning\nother\nsense", "Quoted.",
        "Ada", "alt", "Seen.", "More", "Folded.", "x = 1",
    ]  # fmt: skip
    holds(made)


def test_running_text_has_sentences_and_the_rest_has_none():
    made = article(
        Paragraph(p("One. Two.")),
        List((Item(p("Item. Again.")),)),
        Table(((p("A cell. Yes."),),)),
        Figure(p("An alt. Yes."), p("Caption one. Caption two.")),
        Quote(p("Quoted."), p("Ada. Lovelace.")),
        Definitions((Definition(p("A term. Yes."), p("Sense.")),)),
        Details(p("Summary. Yes."), (Paragraph(p("Inside.")),)),
        Footnote("1", p("Note.")),
        Code(p("a. B.")),
    )
    assert [sentence.text for sentence in made.sentences] == [
        "One.", "Two.", "Item.", "Again.", "Caption one.", "Caption two.", "Quoted.", "Sense.", "Inside.", "Note.",
    ]  # fmt: skip
    assert [sentence.id for sentence in made.sentences][:3] == ["s1.1", "s1.2", "s1.3"]


def test_the_first_section_is_the_lead():
    lead = Section("", None, 4, (Paragraph(p("Lead.")),))
    head = Section("", p("Head"), 2, (Paragraph(p("Body.")),))
    empty = Section("", None, 1, ())
    stray = Section("", None, 3, (Paragraph(p("Stray.")),))
    made = assemble(Draft((lead, head, stray)), HERE)
    assert [(section.id, section.heading and section.heading.text) for section in made.sections] == [
        ("s1", None),
        ("s2", "Head"),
    ]
    assert made.sections[0].level == 1
    assert len(made.sections[1].blocks) == 2
    assert made.sentences[-1].id == "s2.2"
    made = assemble(Draft((empty, head)), HERE)
    assert [(section.id, section.heading.text) for section in made.sections if section.heading] == [("s1", "Head")]


def test_spans_move_with_their_prose():
    link = Span(SpanKind.LINK, 4, 8, "http://x")
    picture = Span(SpanKind.IMAGE, 0, 0, text="A dog")
    made = article(Paragraph(p("First.")), Paragraph(p("See here.", spans=(link, picture))))
    spans = made.sections[0].blocks[1].prose.spans
    assert [(span.kind, made.text[span.start : span.end], span.target, span.text) for span in spans] == [
        (SpanKind.IMAGE, "", None, "A dog"),
        (SpanKind.LINK, "here", "http://x", None),
    ]


def test_a_decorative_picture_says_nothing():
    made = article(Paragraph(p("Text.")), Figure(p("swirl"), None, decorative=True))
    assert made.text == "Text."
    assert made.sections[0].blocks[1] == Figure(None, None, decorative=True)


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        ({"title": "  A \n title "}, "A title"),
        ({}, "One two three four five six seven eight nine ten…"),
    ],
)
def test_an_article_always_has_a_title(draft, expected):
    made = article(Paragraph(p("One two three four five six seven eight nine ten eleven.")), **draft)
    assert made.title == expected


def test_without_a_title_the_heading_that_comes_first_is_it():
    made = assemble(Draft((Section("", p("Head"), 1, (Paragraph(p("Body.")),)),)), HERE)
    assert made.title == "Head"


ENGLISH = "The garden is quiet in the morning, and nobody has been there for weeks. "
GERMAN = "Der Garten ist am Morgen still, und seit Wochen ist niemand dort gewesen, der ihn mag."


def test_the_language_is_settled_and_other_blocks_marked():
    made = article(Paragraph(p(ENGLISH * 6 + "The colour is grey.")), Quote(p(GERMAN)), language="en")
    assert made.language == "en-GB"
    assert made.sections[0].blocks[0].prose.language is None
    assert made.sections[0].blocks[1].prose.language == "de"


def test_a_marked_language_is_kept_where_it_differs():
    made = article(
        Paragraph(p(ENGLISH * 3)), Paragraph(p("Bonjour.", language="FR")), Paragraph(p("Hi.", language="en-US")),
        language="en",
    )  # fmt: skip
    assert [block.prose.language for block in made.sections[0].blocks] == [None, "fr", None]


def test_code_is_in_no_language():
    made = article(Paragraph(p(ENGLISH * 6)), Code(p(GERMAN)), language="en")
    assert made.sections[0].blocks[1].prose.language is None


def test_a_sentence_is_split_by_the_rules_of_its_language():
    made = article(
        Paragraph(p(ENGLISH * 3)), Quote(p("Er kam am 3. Mai. Dort blieb er.", language="de")), language="en"
    )
    assert [sentence.text for sentence in made.sentences][-2:] == ["Er kam am 3. Mai.", "Dort blieb er."]


def test_what_is_known_goes_along():
    made = article(
        Paragraph(p("Text here.")), title="T", byline="Ann", published="2026-01-02", description="D",
        dropped=(Dropped(" menu ", "navigation"), Dropped(" ", "navigation")),
    )  # fmt: skip
    assert (made.byline, made.published, made.description, made.source) == ("Ann", "2026-01-02", "D", "here")
    assert made.dropped == (Dropped("menu", "navigation"),)


@pytest.mark.parametrize("blocks", [(), (Paragraph(p("")),), (Paragraph(p(" … ")),), (Figure(None),)])
def test_without_words_there_is_no_article(blocks):
    with pytest.raises(NoArticleError, match=r"^here holds no text"):
        article(*blocks, title="Title")


def test_it_can_be_shown_as_json():
    made = article(Paragraph(p("One. Two.")))
    assert made.as_dict()["sections"][0]["blocks"][0]["sentences"] == [
        {"id": "s1.1", "start": 0, "end": 4},
        {"id": "s1.2", "start": 5, "end": 9},
    ]
