"""Running the editor's rules over an article, and placing what they find in the source."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from reader import plugins
from reader.errors import PluginError, SettingsError
from reader.model.article import Article
from reader.readability.findings import Finding, Problem, Severity
from reader.readability.page import Page
from reader.readability.positions import Positions, SourceText
from reader.readability.rule import Options, Rule, has_model
from reader.readability.suppression import heard

GROUP: plugins.Group = "plainspoken.rules"


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found in one article, and what could not be looked for."""

    findings: tuple[Finding, ...]
    notes: tuple[str, ...] = ()


def check(article_or_text: Article | str, rules: Iterable[str | Rule] | None = None) -> list[Finding]:
    """Return what an editor would want to look at, in reading order.

    ``rules`` are names of rules, or rules; None takes all. A text is read as plain text, and its findings say line and
    column; an article's say section and sentence.

    Raises:
        SettingsError: there is no rule of that name.
    """
    chosen = all_rules() if rules is None else [rule if isinstance(rule, Rule) else rule_of(rule) for rule in rules]
    if isinstance(article_or_text, Article):
        return list(check_article(article_or_text, chosen).findings)
    if not article_or_text.strip():
        return []
    return list(check_article(_as_article(article_or_text), chosen, SourceText(article_or_text, "text")).findings)


def _as_article(text: str) -> Article:
    from reader.formats.recognise import parse
    from reader.model.document import Document

    return parse(Document(text.encode("utf-8", "replace")), format_name="text")


def check_article(
    article: Article,
    rules: Sequence[Rule],
    source: SourceText | None = None,
    severities: Mapping[str, Severity] | None = None,
) -> Checked:
    """Return what the rules find in an article; with its source, also in which line and column.

    ``severities`` replace those that the rules have.
    """
    page = Page(article, grammar=has_model())
    working, notes = _working(rules, page)
    page.prepare(lambda sentence: any(rule.wants_grammar(page, sentence) for rule in working))
    positions = Positions(article.text, source) if source else None
    found = [
        _finding(page, rule, problem, positions, (severities or {}).get(rule.name, rule.severity))
        for rule in working
        for problem in rule.check(page)
    ]
    kept = heard(found, source.text) if source else found
    kept.sort(key=lambda finding: (finding.start, -finding.severity.rank, finding.rule))
    return Checked(tuple(dict.fromkeys(kept)), tuple(notes))


def _working(rules: Sequence[Rule], page: Page) -> tuple[list[Rule], list[str]]:
    """Return the rules that can work on a page, and why others can't."""
    fitting = [rule for rule in rules if page.is_english or not rule.english]
    states = [(rule, rule.availability()) for rule in fitting]
    notes = []
    if missing := [rule.name for rule, state in states if not state.works]:
        state = next(state for _, state in states if not state.works)
        notes.append(f"Not looked for: {', '.join(missing)}, because {state.why}: {state.cure}.")
    if len(fitting) < len(rules):
        notes.append(
            f"The text is not in English but “{page.article.language}”: only rules for every language were used."
        )
    return [rule for rule, state in states if state.works], notes


def _finding(page: Page, rule: Rule, problem: Problem, positions: Positions | None, severity: Severity) -> Finding:
    place = page.place(problem.start)
    sentence = place.sentence
    whole = sentence.text if sentence else place.passage.prose.text if place.passage else ""
    is_empty = problem.start == problem.end
    return Finding(
        rule=rule.name,
        severity=severity,
        message=problem.message,
        cure=problem.cure or rule.cure,
        text=page.text[problem.start : problem.end],
        sentence="" if is_empty else whole,
        section=place.section.id,
        heading=place.section.heading.text if place.section.heading else None,
        sentence_id=sentence.id if sentence and not is_empty else None,
        start=problem.start,
        end=problem.end,
        position=positions.of(problem.start, problem.end) if positions else None,
        replacement=problem.replacement,
        source=page.article.source,
    )


def rule_names() -> tuple[str, ...]:
    """Return the names of all rules that are installed."""
    return plugins.names(GROUP)


def rule_of(name: str, options: Options | None = None) -> Rule:
    """Return the rule of that name, with these options.

    Raises:
        SettingsError: there is none, or it has no such option.
    """
    try:
        plain = plugins.load(GROUP, name)
    except PluginError as error:
        if name in rule_names():
            raise
        raise SettingsError(f"There is no rule {name!r}: 'plainspoken check --explain all' lists them.") from error
    made: Any = type(plain)
    if unknown := set(options or {}) - set(made.defaults):
        allowed = ", ".join(sorted(made.defaults)) or "none"
        raise SettingsError(f"The rule {name} has no option {min(unknown)!r}: its options are {allowed}.")
    for option, value in (options or {}).items():
        if isinstance(value, bool) or not isinstance(
            value, str if isinstance(made.defaults[option], str) else int | float
        ):
            kind = "words" if isinstance(made.defaults[option], str) else "a number"
            raise SettingsError(f"The option {option!r} of the rule {name} must be {kind}, not {value!r}.")
    rule: Rule = made(options)
    return rule


def all_rules() -> list[Rule]:
    """Return every installed rule, as it comes."""
    return [rule_of(name) for name in rule_names()]
