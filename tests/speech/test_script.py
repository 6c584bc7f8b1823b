from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model.article import (
    Code,
    Definition,
    Definitions,
    Details,
    Figure,
    Footnote,
    Item,
    List,
    Paragraph,
    Prose,
    Quote,
    Span,
    SpanKind,
    Table,
)
from reader.model.speech import Role
from reader.settings import Settings
from reader.speech.script import script
from tests.making import article, bullets, row, section


def heard(*blocks, settings=None, **fields):
    made = script(article(section(None, *blocks), **fields), settings)
    return [(one.lead, one.text) for one in made.utterances[1:]]


def roles(*blocks):
    return [one.role for one in script(article(section(None, *blocks))).utterances[1:]]


def test_the_title_comes_first_and_has_no_place():
    first = script(article(section(None, "One."), title="The title")).utterances[0]
    assert (first.role, first.text, first.start, first.end) == (Role.TITLE, "The title", 0, 0)


def test_an_article_without_a_title_is_called_so():
    assert script(replace(article(section(None, "One.")), title="")).utterances[0].text == "Untitled article"


def test_a_paragraph_is_said_sentence_by_sentence():
    assert heard("It rains. We stay in.") == [("", "It rains."), ("", "We stay in.")]


def test_every_utterance_points_at_its_words():
    made = article(section(None, "It rains. We stay in."), section("Then", "The sun came out.", bullets("One", "Two")))
    for one in script(made).utterances[1:]:
        assert made.text[one.start : one.end] == one.spoken.written


def test_a_heading_says_its_level_only_when_wanted():
    made = article(section("Then", "Text."))
    assert [one.lead for one in script(made).utterances] == ["", "", ""]
    wanted = script(made, Settings(heading_levels=True)).utterances[1]
    assert (wanted.lead, wanted.text, wanted.level, wanted.role) == ("Level 2", "Then", 2, Role.HEADING)


def test_a_heading_is_set_apart_by_silence():
    title, text, heading, _ = script(article(section(None, "One."), section("Then", "Two."))).utterances
    assert heading.pause_before > text.pause_before == 0
    assert text.pause_after > 0
    assert title.pause_after > text.pause_after


def test_the_last_sentence_of_a_paragraph_pauses_longer():
    _, first, last = script(article(section(None, "One. Two."))).utterances
    assert last.pause_after > first.pause_after


def test_items_follow_each_other_faster_than_paragraphs():
    _, text, item, _ = script(article(section(None, "One.", bullets("Milk", "Bread")))).utterances
    assert item.pause_after < text.pause_after


def test_a_list_says_how_many_items_it_has():
    assert heard(bullets("Milk", "Bread")) == [("List, 2 items", "Milk"), ("", "Bread")]
    assert heard(bullets("Milk"))[0][0] == "List, 1 item"


def test_numbered_items_say_their_numbers():
    assert heard(bullets("Stir", "Wait", ordered=True, first=3)) == [("List, 2 items. 3", "Stir"), ("4", "Wait")]


def test_a_list_inside_an_item_is_announced():
    inner = Item(Prose("Fruit"), items=(Item(Prose("Apple")), Item(Prose("Pear"))))
    assert heard(List((inner, Item(Prose("Bread"))))) == [
        ("List, 2 items", "Fruit"),
        ("List inside, 2 items", "Apple"),
        ("", "Pear"),
        ("Outer list", "Bread"),
    ]


def test_items_know_their_depth():
    made = article(section(None, List((Item(Prose("Fruit"), items=(Item(Prose("Apple")),)),))))
    assert [one.level for one in script(made).utterances[1:]] == [1, 2]


def test_a_table_is_read_row_by_row_with_its_heads():
    table = Table(rows=(row("Monday", "5 mg"), row("Tuesday", "")), header=row("Day", "Dose"), row_headed=True)
    assert heard(table) == [("Table, 2 rows, 2 columns", "Monday. Dose: 5 mg"), ("", "Tuesday")]


def test_a_row_points_at_its_cells_and_not_at_the_heads_said_before_them():
    made = article(section(None, Table(rows=(row("Monday", "5 mg"),), header=row("Day", "Dose"))))
    one = script(made).utterances[1]
    assert one.text == "Day: Monday. Dose: 5 mg"
    start, end = one.spoken.to_written(one.text.index("5"), len(one.text))
    assert made.text[one.start + start : one.start + end] == "5 mg"


def test_the_caption_of_a_table_comes_with_the_announcement():
    table = Table(rows=(row("a"),), caption=Prose("Doses"))
    assert heard(table) == [("Table, 1 row, 1 column", "Doses"), ("", "a")]


def test_a_table_with_nothing_but_a_header_is_not_lost():
    assert heard(Table(rows=(), header=row("Day", "Dose"))) == [("Table, 0 rows, 2 columns", "Day. Dose")]


@pytest.mark.parametrize(("pictures", "count"), [("none", 0), ("some", 1), ("all", 2)])
def test_pictures_are_said_as_much_as_wanted(pictures, count):
    figures = [Figure(Prose("A cat")), Figure(None), Figure(None, decorative=True)]
    said = heard(*figures, "Text.", settings=Settings(pictures=pictures))
    assert len(said) == count + 1


def test_a_picture_is_said_to_be_one():
    assert heard(Figure(Prose("A cat"), Prose("Tibbles"))) == [("Picture", "A cat"), ("Caption", "Tibbles")]


def test_a_listener_knows_where_a_quote_begins_and_ends():
    assert heard(Quote(Prose("We won. Twice.")), "Text.") == [
        ("Quote", "We won."),
        ("", "Twice."),
        ("End of quote", "Text."),
    ]
    assert heard(Quote(Prose("We won."), Prose("Ann")), "Text.")[-2:] == [("", "Ann"), ("", "Text.")]


def test_definitions_details_notes_and_code():
    assert heard(Definitions((Definition(Prose("MS"), Prose("An illness.")),))) == [
        ("Definitions, 1 term", "MS"),
        ("", "An illness."),
    ]
    assert heard(Details(Prose("More"), (Paragraph(Prose("Hidden.")),))) == [("Details", "More"), ("", "Hidden.")]
    assert heard(Footnote("1", Prose("See there."))) == [("Note 1", "See there.")]
    assert heard(Code(Prose("a = 1\n\nb = 2"))) == [("Code", "a = 1"), ("", "b = 2")]


def test_the_mark_of_a_note_is_said_only_where_wanted():
    prose = Prose("It helps1 some.", spans=(Span(SpanKind.FOOTNOTE, 8, 9, "1"),))
    assert heard(Paragraph(prose)) == [("", "It helps, note 1,  some.")]
    assert heard(Paragraph(prose), settings=Settings(footnotes=False)) == [("", "It helps some.")]


def test_a_small_picture_in_a_line_is_said_and_has_no_place():
    prose = Prose("Press  now.", spans=(Span(SpanKind.IMAGE, 6, 6, None, "the red button"),))
    assert heard(Paragraph(prose))[0][1].split() == ["Press", ",", "picture:", "the", "red", "button,", "now."]
    assert heard(Paragraph(prose), settings=Settings(pictures="none"))[0][1].split() == ["Press", "now."]


def test_links_are_named_when_wanted_and_counted_always():
    prose = Prose("See the leaflet.", spans=(Span(SpanKind.LINK, 4, 15, "https://example.org"),))
    made = article(section(None, Paragraph(prose)))
    assert script(made).utterances[1].links == 1
    assert script(made, Settings(links=True)).utterances[1].text == "See link the leaflet."


def test_a_part_in_another_language_has_its_own_voice():
    prose = Prose("Guten Tag allerseits.", language="de")
    assert [one.language for one in script(article(section(None, "Hello.", Paragraph(prose)))).utterances] == [
        "en", "en", "de",
    ]  # fmt: skip


def test_a_sentence_wholly_marked_as_another_language_has_its_own_voice():
    prose = Prose("He said it. C'est la vie.", spans=(Span(SpanKind.LANGUAGE, 12, 25, "fr"),))
    assert [one.language for one in script(article(section(None, Paragraph(prose)))).utterances[1:]] == ["en", "fr"]


def test_blocks_are_numbered_for_paragraph_steps():
    made = script(article(section(None, "One. Two.", bullets("Three", "Four")), section("Five", "Six.")))
    blocks = [one.block for one in made.utterances]
    assert blocks == sorted(blocks)
    assert blocks[1] == blocks[2]
    assert len(set(blocks)) == len(blocks) - 1


def test_the_first_utterance_of_a_list_table_quote_or_picture_opens_it():
    made = article(
        section(None, "One.", bullets("a", "b"), Table(rows=(row("c"),)), Quote(Prose("d.")), Figure(Prose("e")))
    )
    assert [one.opens for one in script(made).utterances] == ["", "", "list", "", "table", "quote", "picture"]


def test_at_finds_the_utterance_of_an_offset():
    made = article(section(None, "It rains. We stay in."), section("Then", "Sun."))
    whole = script(made)
    for number, one in enumerate(whole.utterances[1:], 1):
        assert whole.at(one.start or 1) == number
        assert whole.at(one.end - 1) == number
    assert whole.at(len(made.text) + 5) == len(whole.utterances) - 1


def test_an_article_of_nothing_still_has_its_title():
    empty = replace(article(section(None, "x")), sections=(), text="")
    assert [one.text for one in script(empty).utterances] == ["A title"]
