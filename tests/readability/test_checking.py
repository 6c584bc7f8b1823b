from __future__ import annotations

import pytest

from reader.errors import SettingsError
from reader.formats.recognise import parse
from reader.model.document import Document
from reader.plugins import Availability
from reader.readability import checking
from reader.readability.checking import all_rules, check, check_article, rule_names, rule_of
from reader.readability.findings import Finding, Severity, finding_of
from reader.readability.positions import SourceText
from reader.readability.rule import Rule

TEXT = "We moved in order to save money.\n\nIt was a piece of cake, and each and every one of us was glad.\n"


def article(text: str, kind: str = "markdown"):
    return parse(Document(text.encode()), format_name=kind)


def names(findings: list[Finding]) -> list[str]:
    return [finding.rule for finding in findings]


def test_a_text_is_checked_with_lines_and_columns():
    found = check(TEXT)
    assert names(found) == ["wordy-phrase", "idiom", "wordy-phrase"]
    assert [(one.line, one.column) for one in found] == [(1, 10), (3, 8), (3, 29)]
    assert [one.text for one in found] == ["in order to", "a piece of cake", "each and every"]
    assert found[0].sentence == "We moved in order to save money."
    assert (found[0].section, found[0].sentence_id) == ("s1", "s1.1")
    assert found[0].replacement == "to"


def test_an_article_is_checked_with_sections_and_sentences():
    found = check(article("# T\n\nText.\n\n## Costs\n\nWe moved in order to save money."))
    assert names(found) == ["wordy-phrase"]
    assert (found[0].heading, found[0].position) == ("Costs", None)


def test_only_the_rules_that_are_named():
    assert names(check(TEXT, ["idiom"])) == ["idiom"]
    assert names(check(TEXT, [rule_of("idiom"), "wordy-phrase"])) == ["wordy-phrase", "idiom", "wordy-phrase"]
    assert check(TEXT, []) == []


def test_nothing_is_found_in_nothing():
    assert check("") == check("  \n ") == []


def test_findings_come_in_reading_order_and_once():
    found = check(TEXT * 3)
    assert [one.start for one in found] == sorted(one.start for one in found)
    assert len(set(found)) == len(found)


def test_an_unknown_rule_is_refused():
    with pytest.raises(SettingsError, match="no rule 'idioms'"):
        check(TEXT, ["idioms"])


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"word": 5}, "no option 'word': its options are words"),
        ({"words": "many"}, "must be a number, not 'many'"),
        ({"words": True}, "must be a number, not True"),
    ],
)
def test_options_are_checked(options, said):
    with pytest.raises(SettingsError, match=said):
        rule_of("long-sentence", options)


def test_options_hold():
    text = "This sentence has only seven words here."
    assert check(text, [rule_of("long-sentence")]) == []
    assert names(check(text, [rule_of("long-sentence", {"words": 6})])) == ["long-sentence"]


def test_severities_can_be_replaced():
    found = check_article(article(TEXT), [rule_of("idiom")], severities={"idiom": Severity.ERROR}).findings
    assert [one.severity for one in found] == [Severity.ERROR]


def test_comments_in_the_source_are_heeded():
    source = "We moved in order to save money. <!-- plainspoken: ignore wordy-phrase -->\n\nIt was a piece of cake.\n"
    found = check_article(article(source), all_rules(), SourceText(source, "markdown")).findings
    assert names(list(found)) == ["idiom"]


def test_other_languages_get_the_rules_that_fit_them():
    german = (
        "# Tee\n\nDer Tee ist heiß und die Kanne ist voll.\n\n## Kannen\n\nText steht hier.\n\n#### Deckel\n\nUnd hier."
    )
    checked = check_article(article(german), all_rules())
    assert names(list(checked.findings)) == ["skipped-heading"]
    assert "“de”" in checked.notes[0]


def test_without_the_model_the_rules_that_need_it_are_left_out_and_named(monkeypatch):
    monkeypatch.setattr(checking, "has_model", lambda: False)
    monkeypatch.setattr("reader.readability.rule.has_model", lambda: False)
    text = "The report was written by the nurse in order to help."
    checked = check_article(article(text), all_rules())
    assert names(list(checked.findings)) == ["wordy-phrase"]
    assert checked.notes[0].startswith("Not looked for: ")
    assert "passive-voice" in checked.notes[0]
    assert "nested-clauses" in checked.notes[0]
    assert "install" in checked.notes[0]


def test_with_the_model_they_work():
    assert "passive-voice" in names(check("The report was written by the nurse in order to help."))


def test_a_rule_of_ones_own():
    class NoTea(Rule):
        name = "no-tea"
        cure = "Say coffee."

        def availability(self):
            return Availability(works=True)

        def check(self, page):
            from reader.readability.findings import Problem

            for sentence, _ in page.running:
                place = sentence.text.find("tea")
                if place >= 0:
                    yield Problem(sentence.start + place, sentence.start + place + 3, "There is tea here.")

    found = check("We like tea.", [NoTea()])
    assert [(one.rule, one.text, one.cure, one.column) for one in found] == [("no-tea", "tea", "Say coffee.", 9)]


def test_every_rule_has_a_name_of_its_own():
    assert len(set(rule_names())) == len(rule_names()) >= 25


def test_a_finding_goes_through_json_and_back():
    for finding in check(TEXT):
        assert finding_of(finding.as_dict()) == finding


def test_fingerprints_stay_when_other_text_changes():
    before = check(TEXT)
    after = check("Something else stands before it now.\n\n" + TEXT)
    assert [one.fingerprint for one in before] == [one.fingerprint for one in after]
    assert len({one.fingerprint for one in before}) == 3


def test_what_is_quoted_is_left_alone():
    assert check("“We moved in order to save money,” she said.", ["wordy-phrase"]) == []
    assert check(article("> We moved in order to save money.\n\nShe said so."), ["wordy-phrase"]) == []
    assert check(article("She said so.\n\n    in order to save money = 1\n"), ["wordy-phrase"]) == []
