"""The JSON that we print, held to the schemas that we ship."""

from __future__ import annotations

import copy
import json
from importlib.resources import files
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

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
from reader.model.units import WordsPerMinute
from reader.speech.outline import outline
from reader.speech.script import script
from reader.text.words import count_words
from tests import golden
from tests.golden import samples

OURS = ("article", "outline")


def schema(name: str) -> dict[str, Any]:
    return json.loads((files("reader") / "schemas" / f"{name}.json").read_text(encoding="utf-8"))


VALIDATORS = {name: Draft202012Validator(schema(name)) for name in OURS}


def faults(name: str, data: object) -> list[str]:
    """Return what the schema finds wrong, after a way through JSON."""
    through = json.loads(json.dumps(data, ensure_ascii=False, allow_nan=False))
    return [f"{error.json_path}: {error.message[:200]}" for error in VALIDATORS[name].iter_errors(through)]


def named(sample):
    return sample.name


# The schemas


@pytest.mark.parametrize(
    "path",
    [path for path in (files("reader") / "schemas").iterdir() if path.name.endswith(".json")],
    ids=lambda path: path.name,
)
def test_every_schema_that_ships_is_a_valid_one(path):
    found = json.loads(path.read_text(encoding="utf-8"))
    assert found["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert found["title"]
    Draft202012Validator.check_schema(found)


def test_schemas_have_names_of_their_own():
    ids = [schema(name)["$id"] for name in OURS]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("name", OURS)
def test_every_reference_leads_somewhere(name):
    found = schema(name)

    def references(part):
        if isinstance(part, dict):
            yield from ([part["$ref"]] if "$ref" in part else [])
            for inner in part.values():
                yield from references(inner)
        elif isinstance(part, list):
            for inner in part:
                yield from references(inner)

    used = {reference.removeprefix("#/$defs/") for reference in references(found)}
    assert used == set(found.get("$defs", {}))


# What we print


@pytest.mark.parametrize("sample", samples(), ids=named)
def test_every_sample_is_printed_as_the_schema_says(sample):
    assert faults("article", golden.read(sample).as_dict()) == []


@pytest.mark.parametrize("sample", samples(), ids=named)
def test_every_sample_is_outlined_as_the_schema_says(sample):
    printed = json.loads(golden.outline(sample, "json"))
    assert faults("outline", printed) == []
    read = golden.read(sample)
    assert (printed["title"], printed["language"], printed["rate"]) == (read.title, read.language, golden.RATE)
    assert [(one["id"], one["heading"], one["level"]) for one in printed["sections"]] == [
        (one.id, one.heading.text if one.heading else None, one.level) for one in read.sections
    ]
    assert 0 <= printed["words"] - sum(one["words"] for one in printed["sections"]) == count_words(read.title)
    assert printed["minutes"] == pytest.approx(printed["words"] / golden.RATE, abs=0.06)


@pytest.mark.parametrize("sample", samples(), ids=named)
def test_every_offset_of_every_sample_slices_back(sample):
    assert misplaced(golden.read(sample)) == []


def misplaced(article: Article) -> list[str]:
    """Return which offsets, in the article and in its JSON, do not lead to their words."""
    text = article.text
    wrong = [
        f"{entry['text']!r} is not at {entry['start']}"
        for entry in placed(article.as_dict())
        if text[entry["start"] : entry["end"]] != entry["text"]
    ]
    wrong += [
        f"{prose.text!r} is not at {prose.start}"
        for prose in article.proses()
        if text[prose.start : prose.end] != prose.text
    ]
    last = 0
    for prose in article.proses():
        if prose.start < last:
            wrong.append(f"{prose.text!r} begins before the end of what precedes it")
        last = prose.end
        wrong += [
            f"{span} leaves its prose" for span in prose.spans if not prose.start <= span.start <= span.end <= prose.end
        ]
    at = 0
    for sentence in article.sentences:
        if text[sentence.start : sentence.end] != sentence.text or not sentence.text.strip():
            wrong.append(f"sentence {sentence.id} is not at {sentence.start}")
        if sentence.start < at:
            wrong.append(f"sentence {sentence.id} overlaps the one before")
        at = sentence.end
    ids = [sentence.id for sentence in article.sentences]
    return wrong + [f"there are several {one}" for one in set(ids) if ids.count(one) > 1]


def placed(part: object):
    """Yield every entry of the JSON that says where its text stands."""
    if isinstance(part, dict):
        if {"text", "start", "end", "sentences"} <= part.keys():
            yield part
        for inner in part.values():
            yield from placed(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from placed(inner)


@pytest.mark.parametrize("sample", samples(), ids=named)
def test_sentences_cover_the_words_of_their_prose(sample):
    """Between two sentences there is nothing but blanks: none of the text goes unsaid."""
    read = golden.read(sample)
    for entry in placed(read.as_dict()):
        spoken = "".join(read.text[one["start"] : one["end"]] for one in entry["sentences"])
        assert "".join(spoken.split()) == "".join(entry["text"].split())


# An article with everything in it


def everything() -> Article:
    words = Prose(
        "Some words with marks1 in MS.",
        spans=(
            Span(SpanKind.LINK, 0, 4, target="/page"),
            Span(SpanKind.EMPHASIS, 5, 10),
            Span(SpanKind.STRONG, 5, 10),
            Span(SpanKind.CODE, 11, 15),
            Span(SpanKind.IMAGE, 16, 16, text="A star"),
            Span(SpanKind.LANGUAGE, 16, 21, target="fr"),
            Span(SpanKind.FOOTNOTE, 21, 22, target="1"),
            Span(SpanKind.ABBREVIATION, 26, 28, text="multiple sclerosis"),
        ),
    )
    cell = Prose("cell")
    blocks = (
        Paragraph(words),
        List((Item(words, (Item(Prose("Below")),), ordered=True), Item(Prose("Second"))), ordered=True, first=3),
        Table(((cell, cell), (cell, cell)), (cell, cell), Prose("A caption."), row_headed=True),
        Table(((cell,),)),
        Figure(Prose("A drawing"), Prose("A caption.")),
        Figure(None, decorative=True),
        Figure(None),
        Quote(words, Prose("Somebody")),
        Quote(Prose("Bonjour tout le monde.", language="fr")),
        Definitions((Definition(Prose("Term"), words),)),
        Details(Prose("Summary"), (Paragraph(Prose("Inside.")), Code(Prose("x = 1")))),
        Footnote("1", words),
        Code(Prose("print()")),
    )
    sections = (
        Section("", None, 1, blocks),
        Section("", Prose("A heading"), 2, blocks),
        Section("", Prose("End"), 6, ()),
    )
    draft = Draft(
        sections,
        title="A title",
        byline="Somebody",
        published="2026-03-04",
        language="en-GB",
        description="About",
        dropped=(Dropped("Menu", "navigation"),),
    )
    return assemble(draft, Document(b"", source="a place"))


def test_an_article_with_everything_in_it_is_printed_as_the_schema_says():
    assert faults("article", everything().as_dict()) == []
    assert misplaced(everything()) == []
    assert faults("outline", outline(script(everything()), WordsPerMinute(320)).as_dict()) == []


def test_it_has_every_kind_of_block_and_span_that_the_schema_knows():
    printed = json.dumps(everything().as_dict())
    defs = schema("article")["$defs"]
    kinds = [reference["$ref"].rpartition("/")[2] for reference in defs["block"]["oneOf"]]
    assert [kind for kind in kinds if f'"kind": "{kind}"' not in printed] == []
    assert set(defs["span"]["properties"]["kind"]["enum"]) == {str(kind) for kind in SpanKind}
    assert [kind for kind in SpanKind if f'"kind": "{kind}"' not in printed] == []


def change(data: dict[str, Any], path: str, value: object) -> dict[str, Any]:
    """Return a copy with one entry set, or taken out where ``value`` is ``...``."""
    changed = copy.deepcopy(data)
    *parents, last = (int(step) if step.isdigit() else step for step in path.split("/"))
    at: Any = changed
    for step in parents:
        at = at[step]
    if value is ...:
        del at[last]
    else:
        at[last] = value
    return changed


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("title", ...),
        ("title", ""),
        ("byline", ...),
        ("author", "Somebody"),
        ("published", "4 March"),
        ("language", "English, British"),
        ("sections", []),
        ("dropped/0/reason", ...),
        ("sections/0/id", "1"),
        ("sections/0/level", 2),
        ("sections/1/level", 7),
        ("sections/1/heading", None),
        ("sections/1/heading", ""),
        ("sections/0/blocks/0/kind", "para"),
        ("sections/0/blocks/0/text", ...),
        ("sections/0/blocks/0/start", -1),
        ("sections/0/blocks/0/sentences/0/id", "1"),
        ("sections/0/blocks/0/sentences/0/text", "Some words."),
        ("sections/0/blocks/0/attribution", "Somebody"),
        ("sections/0/blocks/0/language", ""),
        ("sections/0/blocks/0/spans/0/href", ...),
        ("sections/0/blocks/0/spans/0/mark", "1"),
        ("sections/0/blocks/0/spans/0/kind", "underline"),
        ("sections/0/blocks/1/ordered", "yes"),
        ("sections/0/blocks/1/items", []),
        ("sections/0/blocks/1/items/0/items/0/text", ...),
        ("sections/0/blocks/2/rows/0/0", 4),
        ("sections/0/blocks/2/header", None),
        ("sections/0/blocks/4/decorative", True),
        ("sections/0/blocks/7/attribution", ...),
        ("sections/0/blocks/9/items/0/term", ...),
        ("sections/0/blocks/10/blocks/0/kind", "figure"),
        ("sections/0/blocks/11/mark", ""),
        ("sections/0/blocks/12/spans", []),
    ],
)
def test_the_article_schema_refuses_what_is_wrong(path, value):
    assert faults("article", change(everything().as_dict(), path, value)) != []


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("title", ...),
        ("rate", 20),
        ("rate", 180.5),
        ("minutes", -1),
        ("minutes", "two"),
        ("sections", []),
        ("sections/0/words", 1.5),
        ("sections/0/level", 0),
        ("sections/0/heading", ...),
        ("sections/0/id", "lead"),
        ("sections/0/grade", 8),
    ],
)
def test_the_outline_schema_refuses_what_is_wrong(path, value):
    right = outline(script(everything()), WordsPerMinute(180)).as_dict()
    assert faults("outline", change(right, path, value)) != []


# Any article

WORDS = st.text(st.sampled_from("abc ä.?!1’“”\u00a0\n𝒳μ"), min_size=1, max_size=40).filter(
    lambda text: any(map(str.isalnum, text))
)
PROSES = st.builds(Prose, WORDS)
SPANNED = WORDS.flatmap(
    lambda text: st.lists(st.integers(0, len(text)), min_size=2, max_size=2).map(
        lambda ends: Prose(text, spans=(Span(SpanKind.EMPHASIS, min(ends), max(ends)),))
    )
)
ITEMS = st.recursive(
    st.builds(Item, SPANNED),
    lambda inner: st.builds(Item, SPANNED, st.lists(inner, max_size=2).map(tuple), st.booleans()),
)
LEAVES = st.one_of(
    st.builds(Paragraph, SPANNED),
    st.builds(List, st.lists(ITEMS, min_size=1, max_size=3).map(tuple), st.booleans(), st.integers(0, 9)),
    st.builds(
        Table,
        st.lists(st.tuples(PROSES, PROSES), max_size=3).map(tuple),
        st.one_of(st.just(()), st.tuples(PROSES, PROSES)),
        st.none() | PROSES,
        row_headed=st.booleans(),
    ),
    st.builds(Figure, st.none() | PROSES, st.none() | PROSES),
    st.builds(Quote, SPANNED, st.none() | PROSES),
    st.builds(Footnote, st.sampled_from("1*"), SPANNED),
    st.builds(Definitions, st.lists(st.builds(Definition, PROSES, SPANNED), min_size=1, max_size=2).map(tuple)),
    st.builds(Code, PROSES),
)
BLOCKS = LEAVES | st.builds(Details, PROSES, st.lists(LEAVES, max_size=2).map(tuple))
SECTIONS = st.builds(
    Section, st.just(""), st.none() | PROSES, st.integers(1, 6), st.lists(BLOCKS, max_size=3).map(tuple)
)


@settings(max_examples=60, deadline=None)
@given(st.lists(SECTIONS, min_size=1, max_size=3))
def test_any_article_keeps_to_the_schema_and_slices_back(sections):
    first = Section("", None, 1, (Paragraph(Prose("There is always a word.")),))
    made = assemble(Draft((first, *sections), title="A title", language="en"), Document(b""))
    assert faults("article", made.as_dict()) == []
    assert misplaced(made) == []
