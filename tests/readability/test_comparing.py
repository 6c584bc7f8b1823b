from __future__ import annotations

import json
from importlib.resources import files

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.formats.recognise import parse
from reader.model.document import Document
from reader.readability.comparing import Change, FactChange, compare, likeness

SCHEMA = json.loads(files("reader").joinpath("schemas", "compare.json").read_text(encoding="utf-8"))
OLD = (
    "The trial did not show a reduction in inflammation among 144 patients, who were treated at Leeds Hospital for two "
    "years. The study ended early. A third thing was said.\n\nIt rained."
)
NEW = (
    "The trial did not lower inflammation in 140 patients. They were treated at Leeds Hospital for two years. "
    "The study ended early.\n\nIt rained. Something else was added here."
)


def changes(comparison):
    return [(str(pair.change), len(pair.old), len(pair.new)) for pair in comparison.pairs]


def test_sentences_are_aligned_also_where_one_was_split():
    assert changes(compare(OLD, NEW)) == [
        ("easier", 1, 2),
        ("same", 1, 1),
        ("removed", 1, 0),
        ("same", 1, 1),
        ("added", 0, 1),
    ]


def test_the_other_way_round_joins_them():
    back = compare(NEW, OLD)
    assert changes(back)[0] == ("harder", 2, 1)
    assert back.pairs[0].by == -compare(OLD, NEW).pairs[0].by


def test_facts_that_changed_are_told():
    found = compare(OLD, NEW)
    told = {(fact.kind, fact.fact.split()[0], fact.by) for fact in found.facts}
    assert ("number", "140", 1) in told
    assert ("number", "144", -1) in told
    assert not [fact for fact in found.facts if fact.kind == "name"]
    assert FactChange("number", "140 patient", 1) in found.pairs[0].facts


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("The drug helped 20 people in York.", "The drug helped 30 people in York.", "number"),
        ("The drug helped 20 people in York.", "The drug helped 20 people in Leeds.", "name"),
        ("The drug helped 20 people in York.", "The drug never helped 20 people in York.", "negation"),
        ("It opened on 3 May 2024 in York.", "It opened on 3 June 2024 in York.", "date"),
    ],
)
def test_each_kind_of_fact(old, new, kind):
    assert kind in {fact.kind for fact in compare(old, new).facts}
    assert compare(old, old).facts == ()


def test_scores_stand_side_by_side():
    found = compare(OLD, NEW)
    assert found.figures["words"] == (found.old.counts.words, found.new.counts.words)
    assert found.figures["sentences"] == (4, 5)
    old, new = found.figures["level"]
    assert new < old
    assert set(found.old.formulas) <= set(found.figures)


def test_a_moved_sentence_is_removed_and_added():
    first, second = "The blue whale is the largest animal.", "Bread is made of flour."
    assert sorted(changes(compare(f"{first}\n\n{second}", f"{second}\n\n{first}"))) == [
        ("added", 0, 1),
        ("removed", 1, 0),
        ("same", 1, 1),
    ]


def test_json_keeps_to_its_schema():
    data = json.loads(json.dumps(compare(OLD, NEW).as_dict()))
    jsonschema.validate(data, SCHEMA)
    assert sum(data["counts"].values()) == len(data["sentences"])
    data["facts"][0]["by"] = 0
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data, SCHEMA)


def test_articles_and_other_languages():
    old, new = (
        parse(Document(f"# Tee\n\nDer Tee ist {word} und die Kanne ist voll.".encode()), format_name="markdown")
        for word in ("heiß", "kalt")
    )
    found = compare(old, new)
    assert changes(found) == [("changed", 1, 1)]
    assert found.facts == ()
    assert "English only" in found.notes[0]
    assert found.figures["level"] == (None, None)


def test_without_the_model_facts_are_not_compared_and_it_says_so(monkeypatch):
    monkeypatch.setattr("reader.readability.rule.has_model", lambda: False)
    found = compare(OLD, NEW)
    assert found.facts == ()
    assert "install" in found.notes[0]
    assert changes(found)[0] == ("easier", 1, 2)


def test_nothing_and_something():
    assert changes(compare("", "It rained.")) == [("added", 0, 1)]
    assert changes(compare("", "")) == []


SENTENCES = st.lists(
    st.sampled_from(
        ["It rained all day.", "Bread needs flour.", "The blue whale sleeps.", "We went to York by train."]
    ),
    max_size=6,
)


@settings(max_examples=30, deadline=None)
@given(SENTENCES, SENTENCES)
def test_no_sentence_is_lost_and_the_order_is_kept(old, new):
    found = compare("\n\n".join(old), "\n\n".join(new))
    assert [text for pair in found.pairs for text in pair.old] == old
    assert [text for pair in found.pairs for text in pair.new] == new


@settings(max_examples=20, deadline=None)
@given(SENTENCES)
def test_a_text_is_the_same_as_itself(sentences):
    found = compare("\n\n".join(sentences), "\n\n".join(sentences))
    assert {pair.change for pair in found.pairs} <= {Change.SAME}
    assert found.facts == ()


def test_likeness():
    assert likeness(frozenset("ab"), frozenset("ab")) == 1
    assert likeness(frozenset("ab"), frozenset("bc")) == 0.5
    assert likeness(frozenset(), frozenset()) == 0
