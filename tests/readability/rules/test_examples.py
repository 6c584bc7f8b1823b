"""Every rule's examples are its tests: the bad ones are found, the good ones are not."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest

from reader.formats.recognise import parse
from reader.model.document import Document
from reader.readability import rules as package
from reader.readability.checking import check_article, rule_names
from reader.readability.findings import Severity
from reader.readability.rule import Rule


def classes() -> list[type[Rule]]:
    """Return the rule of each module."""
    found = []
    for module in pkgutil.iter_modules(package.__path__):
        loaded = importlib.import_module(f"reader.readability.rules.{module.name}")
        own = [one for one in vars(loaded).values() if isinstance(one, type) and one.__module__ == loaded.__name__]
        rules = [one for one in own if issubclass(one, Rule)]
        assert len(rules) == 1, f"{module.name} holds {len(rules)} rules: one a module"
        found += rules
    return found


RULES = classes()
GOOD = [(rule, text) for rule in RULES for text in rule.good]
BAD = [(rule, text) for rule in RULES for text in rule.bad]


def findings(rule: type[Rule], text: str):
    article = parse(Document(text.encode()), format_name="markdown")
    return [one for one in check_article(article, [rule()]).findings if one.rule == rule.name]


def named(value):
    return value.name if isinstance(value, type) else None


@pytest.mark.parametrize(("rule", "text"), BAD, ids=named)
def test_bad_examples_are_found(rule, text):
    assert findings(rule, text)


@pytest.mark.parametrize(("rule", "text"), GOOD, ids=named)
def test_good_examples_are_not(rule, text):
    assert findings(rule, text) == []


@pytest.mark.parametrize("rule", RULES, ids=named)
def test_every_rule_tells_what_an_editor_needs(rule):
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)
    assert rule.__module__.rpartition(".")[2] == rule.name.replace("-", "_")
    assert isinstance(rule.severity, Severity)
    assert rule.good, "a rule needs an example that it leaves alone"
    assert rule.bad, "a rule needs an example that it finds"
    for said in (rule.summary, rule.explanation, rule.cure):
        assert said.strip().endswith((".", "."))
        assert len(said) > 15
    assert len(rule.source) > 8
    assert all(isinstance(value, int | float | str) for value in rule.defaults.values())


@pytest.mark.parametrize("rule", RULES, ids=named)
def test_findings_slice_back_and_say_what_and_how(rule):
    for text in rule.bad:
        article = parse(Document(text.encode()), format_name="markdown")
        for found in check_article(article, [rule()]).findings:
            assert article.text[found.start : found.end] == found.text
            assert found.message.endswith((".", "?"))
            assert found.cure.endswith((".", "?"))
            assert "{" not in found.message + found.cure


def test_names_are_unique():
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))


def test_every_rule_is_found_through_its_entry_point():
    assert set(rule_names()) >= {rule.name for rule in RULES}
