"""What rules find and leave alone, beyond their examples."""

from __future__ import annotations

import pytest

from reader.formats.assemble import assemble
from reader.formats.protocol import Draft
from reader.formats.recognise import parse
from reader.model.article import Figure, Paragraph, Prose, Section, Span, SpanKind, Table
from reader.model.document import Document
from reader.readability.checking import check_article, rule_of
from reader.readability.rules.number_format import rounded
from reader.readability.rules.percentage import simple_ratio


def found(rule: str, text: str, **options) -> list[str]:
    """Return the words that a rule finds in Markdown."""
    article = parse(Document(text.encode()), format_name="markdown")
    return [one.text for one in check_article(article, [rule_of(rule, options)]).findings]


def cures(rule: str, text: str) -> list[str]:
    article = parse(Document(text.encode()), format_name="markdown")
    return [one.cure for one in check_article(article, [rule_of(rule)]).findings]


def built(*blocks):
    draft = Draft(
        (Section("", None, 1, (Paragraph(Prose("Some words stand here.")), *blocks)),), title="T", language="en"
    )
    return assemble(draft, Document(b""))


def in_built(rule: str, *blocks):
    return check_article(built(*blocks), [rule_of(rule)]).findings


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The plan was approved by the council.", ["was approved by"]),
        ("It was written by her in May.", ["was written by"]),
        ("Forms should be returned within a week.", ["should be returned"]),
        ("The house was destroyed by fire.", []),
        ("It has been open since May.", []),
        ("The scan was done by noon.", []),
        ("It rose by 5 percent and was closed.", []),
        ("He got hit by the doctor.", []),
        ("It should be noted that tea is hot.", []),
        ("“It was written by her,” he said.", []),
    ],
)
def test_passives(text, wanted):
    assert found("passive-voice", text) == wanted


def test_passives_name_who_acts():
    assert cures("passive-voice", "The plan was approved by the town council.") == [
        "Begin with who acts: “The town council …”."
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Take 5-10 mg.", ["5-10"]),
        ("It costs 5–10% more.", ["5–10"]),
        ("Call 0800-123456 today.", []),
        ("The score was 3-1 at the end.", []),
        ("In 2019-2020 it rained.", []),
        ("There were 12345 people.", ["12345"]),
        ("It was $1,234,567 in all.", []),
        ("New York, NY 12231 is where.", []),
        ("See https://example.org/12345 there.", []),
        ("About 1/3 of the people came.", ["1/3"]),
        ("It made 3bn a year.", ["3bn"]),
        ("Order number 123456 came.", []),
    ],
)
def test_numbers(text, wanted):
    assert found("number-format", text) == wanted


@pytest.mark.parametrize(
    ("figure", "said"),
    [
        ("1,234,567", "about 1.2 million"),
        ("2,000,000", "2 million"),
        ("1,500,000", "1.5 million"),
        ("3,210,000,000", "about 3.2 billion"),
        ("7,000,000,000,000", "7 trillion"),
        ("12345", "12345"),
    ],
)
def test_rounding(figure, said):
    assert rounded(figure) == said


@pytest.mark.parametrize(
    ("percent", "ratio"),
    [(20, "1 in 5"), (19.5, "about 1 in 5"), (50, "half"), (1, "1 in 100"), (1.5, ""), (33, "about 1 in 3"), (44, "")],
)
def test_ratios(percent, ratio):
    assert simple_ratio(percent) == ratio


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It opens on 03/04/2025.", ["03/04/2025"]),
        ("It opens on 3.4.25.", ["3.4.25"]),
        ("It opens on 13/04/2025.", []),
        ("It opens on 04/04/2025.", []),
        ("It opens on 2025-03-04.", []),
        ("Version 1.2.3.4 and 10.0.0.1 are out.", []),
        ("It is 3/4 full.", []),
    ],
)
def test_dates(text, wanted):
    assert found("ambiguous-date", text) == wanted


def test_dates_are_offered_both_ways():
    assert cures("ambiguous-date", "It opens on 03/04/2025.") == ["Write “3 April 2025” or “4 March 2025”."]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("An ECG is done. The ECG is short.", ["ECG"]),
        ("An ECG is done.", []),
        ("An electrocardiogram (ECG) is done. The ECG is short.", []),
        ("An ECG (a test of the heart) is done. The ECG is short.", []),
        ("Multiple sclerosis is an illness. MS is treated. MS can come back.", []),
        ("The NHS and the BBC. The NHS and the BBC.", []),
        ("THE ECG IS SHORT AND THE ECG IS GOOD.", []),
        ("The MX5 and the MX-5 and the MX-5.", []),
        ("Part III and part IV and part III and part IV.", []),
    ],
)
def test_abbreviations(text, wanted):
    assert found("undefined-abbreviation", text) == wanted


def test_abbreviations_that_readers_know_can_be_named():
    assert found("undefined-abbreviation", "An ECG is done. The ECG is short.", known="EEG, ecg") == []
    assert found("undefined-abbreviation", "An ECG is done.", uses=1) == ["ECG"]


def test_abbreviations_that_the_markup_explains():
    text = "An ECG is done here. The ECG is short."
    span = Span(SpanKind.ABBREVIATION, 3, 6, text="electrocardiogram")
    assert in_built("undefined-abbreviation", Paragraph(Prose(text, spans=(span,)))) == ()
    assert len(in_built("undefined-abbreviation", Paragraph(Prose(text)))) == 1


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It is not uncommon.", ["not uncommon"]),
        ("She isn’t unhappy.", ["n’t unhappy"]),
        ("It is not only unkind but wrong.", []),
        ("It is hard, if not impossible.", []),
        ("It is not safe. Unlike tea, it helps.", []),
        ("“It is not uncommon,” he said.", []),
    ],
)
def test_double_negatives(text, wanted):
    assert found("double-negative", text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("[here](https://a.example)", ["here"]),
        ("[Click here!](https://a.example)", ["Click here!"]),
        ("[More information »](https://a.example)", ["More information »"]),
        ("[How to brew tea here](https://a.example)", []),
        ("[Contact us](https://a.example)", []),
    ],
)
def test_links(text, wanted):
    assert found("vague-link", f"Some words before {text} and behind.") == wanted


def test_pictures():
    assert len(in_built("missing-description", Figure(None))) == 1
    assert in_built("missing-description", Figure(None, decorative=True)) == ()
    assert in_built("missing-description", Figure(Prose("A tortoise eats a leaf"))) == ()
    assert [one.text for one in in_built("missing-description", Figure(Prose("IMG_2041.JPG")))] == ["IMG_2041.JPG"]
    inline = Paragraph(Prose("Some words here.", spans=(Span(SpanKind.IMAGE, 5, 5),)))
    assert len(in_built("missing-description", inline)) == 1
    described = Paragraph(Prose("Some words here.", spans=(Span(SpanKind.IMAGE, 5, 5, text="A star"),)))
    assert in_built("missing-description", described) == ()


def test_tables():
    cell = Prose("cell")
    rows = ((cell, cell), (cell, cell))
    assert len(in_built("table-header", Table(rows))) == 1
    assert in_built("table-header", Table(rows, (cell, cell))) == ()
    assert in_built("table-header", Table(rows, row_headed=True)) == ()
    assert in_built("table-header", Table(((cell, cell),))) == ()
    assert in_built("table-header", Table(((cell,), (cell,)))) == ()


@pytest.mark.parametrize(
    ("levels", "wanted"),
    [((2, 3, 4, 2), []), ((2, 4), ["H4"]), ((2, 3, 2, 4, 4), ["H4"]), ((3, 2, 3), []), ((2, 6, 3), ["H6"])],
)
def test_heading_levels(levels, wanted):
    text = "# T\n\nText.\n\n" + "".join(f"{'#' * level} H{level}\n\nText {n}.\n\n" for n, level in enumerate(levels))
    assert found("skipped-heading", text) == wanted


def test_headings_that_say_nothing():
    text = "# T\n\nText.\n\n## {}\n\nText.\n"
    assert found("empty-heading", text.format("Overview")) == ["Overview"]
    assert found("empty-heading", text.format("Part 2")) == ["Part 2"]
    assert found("empty-heading", text.format("References")) == []
    assert found("empty-heading", text.format("Overview of the new law")) == []
    twice = "# T\n\nText.\n\n## A cat\n\n### Food\n\nText.\n\n## A dog\n\n### Food\n\nText.\n"
    assert found("empty-heading", twice) == [], "under different headings the same one may stand"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("PLEASE CLOSE THE DOOR when you go.", ["PLEASE CLOSE THE DOOR"]),
        ("NASA and the BBC and UNESCO met.", []),
        ("The USA UK EU talks.", []),
    ],
)
def test_capitals(text, wanted):
    assert found("all-caps", text) == wanted


def test_lists():
    even = "- Bring a pen with you.\n- Bring a book to read.\n- Take your warm coat.\n"
    assert found("uneven-list", even) == []
    assert found("uneven-list", even + "- some time for lunch\n") == ["some time for lunch"]
    assert found("uneven-list", even + "- time\n") == [], "a word is no fragment of a sentence"


@pytest.mark.parametrize(
    ("rule", "text", "wanted"),
    [
        ("hard-word", "We utilise it. We utilise it again.", ["utilise"]),
        ("hard-word", "Doctors call this patch a lesion. It is small.", []),
        ("hard-word", "The lesions (damaged areas) are small.", []),
        ("hard-word", "He bought an implement at the shop.", []),
        ("hard-word", "They implement the plan.", ["implement"]),
        ("idiom", "The ball is in their court. He sat on the fence.", ["sat on the fence"]),
        ("jargon", "It has a streamlined shape.", []),
        ("jargon", "We streamline the work.", ["streamline"]),
        ("gendered-term", "The policeman came. The policeman left.", ["policeman"]),
        ("ableist-term", "He is an elderly man. The elderly need care.", ["The elderly"]),
        ("ableist-term", "The blind man left. The blind spot is small.", []),
        ("nominalisation", "They carried out an assessment of it.", ["carried out an assessment of"]),
    ],
)
def test_phrases_in_their_sense(rule, text, wanted):
    assert found(rule, text) == wanted


@pytest.mark.parametrize(
    ("text", "replaced"),
    [
        ("Prior to May it rained.", "Before"),
        ("It ceased to be and they utilised it.", "used"),
        ("It will supersede it.", "replace"),
        ("They will terminate it.", None),
    ],
)
def test_safe_replacements_take_form_and_capital(text, replaced):
    article = parse(Document(text.encode()), format_name="text")
    given = [
        one.replacement for one in check_article(article, [rule_of("wordy-phrase"), rule_of("hard-word")]).findings
    ]
    assert replaced in given


def test_long_texts():
    sentence = "The tortoise walks slowly over the warm sand to the sea."
    assert found("long-paragraph", f"{sentence} " * 13) == []
    assert len(found("long-paragraph", f"{sentence} " * 14)) == 1
    assert len(found("long-section", f"{sentence}\n\n" * 46)) == 1
    assert found("long-section", f"{sentence}\n\n" * 20 + "## More of it\n\n" + f"{sentence}\n\n" * 26) == []
    assert found("long-sentence", " ".join(["word"] * 30) + ".") == []
    assert len(found("long-sentence", " ".join(["word"] * 31) + ".")) == 1


def test_hard_sentences_without_names_and_code():
    hard = (
        "Gerontological investigations demonstrated negligible senescence among vertebrates, notwithstanding debility."
    )
    assert found("hard-sentence", hard) == [hard]
    assert found("hard-sentence", hard.replace("investigations", "Smith Jones Brown")) == []
    assert found("hard-sentence", hard, level=7.5) == []


def test_nesting():
    deep = "The man said that the woman who knew that the letter which he sent had come was there before it rained."
    assert found("nested-clauses", deep, depth=3) == [deep]
    assert (
        found("nested-clauses", "I left when it rained, and she came because it was late in the day and dark out.")
        == []
    )
