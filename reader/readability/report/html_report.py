"""Findings as a page that a screen reader reads well: real headings, captioned tables, no script.

The histogram of sentence lengths is a picture with a text alternative, and its figures stand in a table below it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from html import escape

from reader.readability.checking import all_rules
from reader.readability.findings import Finding, Severity
from reader.readability.inspection import Inspected
from reader.readability.report.text_report import summary
from reader.text.plural import counted

_STYLE = """\
body { font: 1.1rem/1.6 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem;
  color: #1b1b1b; background: #fff }
table { border-collapse: collapse; margin: 1rem 0 }
caption { text-align: start; font-weight: bold; padding: .3rem 0 }
th, td { border: 1px solid #767676; padding: .3rem .6rem; text-align: start; vertical-align: top }
blockquote { margin: .5rem 0; padding-inline-start: 1rem; border-inline-start: .3rem solid #767676 }
mark { background: #ffe680; color: #1b1b1b }
svg { max-width: 100%; height: auto }
li { margin: 1rem 0 }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #121212 } a { color: #9cf }
  svg { fill: #eee } }"""
_GROUPS = ((1, 10), (11, 15), (16, 20), (21, 25), (26, 30), (31, 40), (41, 0))
"""Lengths of sentences, in words, that are shown together; 0 is no end."""


def report(results: Sequence[Inspected], failed: Sequence[str]) -> str:
    """Return the report as a whole page."""
    body = "\n".join(_body(results, failed))
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>What to look at: Plainspoken report</title>\n<style>\n{_STYLE}\n</style>\n</head>\n"
        f"<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def _body(results: Sequence[Inspected], failed: Sequence[str]) -> Iterator[str]:
    yield "<h1>What to look at</h1>"
    yield f"<p>{escape(summary(results))}</p>"
    if failed:
        yield "<h2>Why the check failed</h2>"
        yield "<ul>"
        yield from (f"<li>{escape(reason)}</li>" for reason in failed)
        yield "</ul>"
    yield from _sources(results)
    yield from _rules(results)
    yield from _lengths(results)
    for number, found in enumerate(results, start=1):
        yield from _of_source(found, number)
    yield from _explained(results)


def _sources(results: Sequence[Inspected]) -> Iterator[str]:
    yield "<h2>Pages</h2>"
    rows = []
    for number, found in enumerate(results, start=1):
        level = f"{found.level['cefr']}, US grade {found.level['grade']:g}" if found.level else "not known"
        kinds = Counter(finding.severity for finding in found.findings)
        name = f'<a href="#page-{number}">{escape(found.title or found.source)}</a>'
        rows.append((name, escape(level), str(found.words), *(str(kinds[one]) for one in reversed(Severity))))
    columns = ("Page", "Level", "Words", "Notes", "Warnings", "Errors")
    yield _table("Each page with its level and how much was found", columns, rows)


def _rules(results: Sequence[Inspected]) -> Iterator[str]:
    counts = Counter(finding.rule for found in results for finding in found.findings)
    if counts:
        yield "<h2>Rules</h2>"
        rows = [(f'<a href="#rule-{name}">{name}</a>', str(number)) for name, number in counts.most_common()]
        yield _table("How often each rule found something", ("Rule", "Found"), rows)


def _lengths(results: Sequence[Inspected]) -> Iterator[str]:
    lengths: Counter[int] = Counter()
    for found in results:
        lengths.update({int(words): number for words, number in found.lengths.items()})
    if not lengths:
        return
    groups = [
        (f"{low} to {high}" if high else f"{low} or more", sum(lengths[n] for n in lengths if low <= n <= (high or n)))
        for low, high in _GROUPS
    ]
    total = sum(lengths.values())
    yield "<h2>Lengths of sentences</h2>"
    yield histogram(groups)
    rows = [(name, str(number), f"{number / total:.0%}") for name, number in groups]
    yield _table("How many sentences have how many words", ("Words", "Sentences", "Share"), rows)


def histogram(groups: Sequence[tuple[str, int]]) -> str:
    """Return bars as a picture, with a text alternative that tells what they show."""
    most = max(1, *(number for _, number in groups))
    top, share = max(groups, key=lambda group: group[1]), sum(number for _, number in groups)
    told = (
        f"Bar chart of {counted(share, 'sentence')} by length. The commonest length, {top[0]} words, is that of "
        f"{top[1]}; {groups[-1][1]} have {groups[-1][0]}. The table below has all figures."
    )
    bars = []
    for place, (name, number) in enumerate(groups):
        height = round(120 * number / most, 1)
        left = 10 + 80 * place
        bars.append(
            f'<rect x="{left}" y="{140 - height}" width="60" height="{height}" fill="#3b6ea5"/>'
            f'<text x="{left + 30}" y="{135 - height}" text-anchor="middle" font-size="14">{number}</text>'
            f'<text x="{left + 30}" y="160" text-anchor="middle" font-size="14">{escape(name)}</text>'
        )
    width = 80 * len(groups)
    return (
        f'<svg role="img" aria-labelledby="lengths-title" aria-describedby="lengths-text" viewBox="0 0 {width} 170" '
        f'width="{width}" height="170">\n<title id="lengths-title">Lengths of sentences</title>\n'
        f'<desc id="lengths-text">{escape(told)}</desc>\n' + "\n".join(bars) + "\n</svg>"
    )


def _of_source(found: Inspected, number: int) -> Iterator[str]:
    yield f'<h2 id="page-{number}">{escape(found.title or found.source)}</h2>'
    yield f"<p>{escape(found.source)}: {counted(len(found.findings), 'thing')} to look at.</p>"
    yield from (f"<p>{escape(said)}</p>" for said in (found.error, *found.notes) if said)
    sections: dict[str, list[Finding]] = {}
    for finding in found.findings:
        sections.setdefault(finding.section, []).append(finding)
    for findings in sections.values():
        yield f"<h3>{escape(findings[0].heading or 'Beginning')}</h3>"
        yield "<ul>"
        yield from (_item(finding) for finding in findings)
        yield "</ul>"


def _item(finding: Finding) -> str:
    place = f", line {finding.line}" if finding.line else ""
    quoted = f"<blockquote>{_marked(finding)}</blockquote>" if finding.sentence else ""
    rule = f'<a href="#rule-{finding.rule}">{finding.rule}</a>'
    message, cure = escape(finding.message), escape(finding.cure)
    return f"<li>{str(finding.severity).capitalize()}, {rule}{place}: {message}{quoted}<p>Cure: {cure}</p></li>"


def _marked(finding: Finding) -> str:
    """Return the sentence with the words that are meant marked, unless that is all of it."""
    before, found, behind = finding.sentence.partition(finding.text)
    if not found or not (before or behind):
        return escape(finding.sentence)
    return f"{escape(before)}<mark>{escape(found)}</mark>{escape(behind)}"


def _explained(results: Sequence[Inspected]) -> Iterator[str]:
    used = {finding.rule for found in results for finding in found.findings}
    if used:
        yield "<h2>What the rules mean</h2>"
    for rule in all_rules():
        if rule.name in used:
            yield f'<h3 id="rule-{rule.name}">{rule.name}</h3>'
            yield f"<p>{escape(rule.summary)} {escape(rule.explanation)}</p>"
            yield f"<p>Cure: {escape(rule.cure)}</p>"
            yield f"<p>Source: {escape(rule.source)}.</p>"


def _table(caption: str, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a table of cells that are HTML already; the first of each row is its head."""
    head = "".join(f'<th scope="col">{name}</th>' for name in columns)
    body = "\n".join(
        f'<tr><th scope="row">{row[0]}</th>{"".join(f"<td>{cell}</td>" for cell in row[1:])}</tr>' for row in rows
    )
    return f"<table>\n<caption>{caption}</caption>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>"
