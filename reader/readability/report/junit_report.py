"""Findings as JUnit XML: a suite for each source, a failure for each rule that found something there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from reader.readability.findings import Finding
from reader.readability.inspection import Inspected
from reader.readability.report.text_report import place

_FORBIDDEN = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Signs that XML cannot hold."""


def report(results: Sequence[Inspected], failed: Sequence[str]) -> str:
    """Return the report as XML."""
    suites = [_suite(found, [reason for reason in failed if found.source in reason]) for found in results]
    tests = sum(tests for tests, _, _ in suites)
    failures = sum(failures for _, failures, _ in suites)
    body = "".join(xml for _, _, xml in suites)
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    return f'{head}<testsuites name="plainspoken" tests="{tests}" failures="{failures}">\n{body}</testsuites>\n'


def _suite(found: Inspected, failed: Sequence[str]) -> tuple[int, int, str]:
    by_rule: dict[str, list[Finding]] = {}
    for finding in found.findings:
        by_rule.setdefault(finding.rule, []).append(finding)
    cases = [_case(found, name, findings) for name, findings in sorted(by_rule.items())]
    bad = len(by_rule)
    errors = 0
    if found.error:
        cases.append(f'    <testcase name="read" classname={_value(found.source)}>{_element("error", found.error, "")}')
        errors = 1
    elif not cases or failed:
        said = "".join(f"{reason}\n" for reason in failed)
        inside = _element("failure", "not within the limits", said) if failed else "</testcase>\n"
        cases.append(f'    <testcase name="limits" classname={_value(found.source)}>{inside}')
        bad += bool(failed)
    numbers = f'tests="{len(cases)}" failures="{bad}" errors="{errors}"'
    xml = f"  <testsuite name={_value(found.source)} {numbers}>\n{''.join(cases)}  </testsuite>\n"
    return len(cases), bad, xml


def _case(found: Inspected, name: str, findings: Sequence[Finding]) -> str:
    said = "".join(f"{place(one)}: {one.message} {one.cure}\n  {' '.join(one.sentence.split())}\n" for one in findings)
    message = f"{len(findings)} found"
    head = f"    <testcase name={_value(name)} classname={_value(found.source)}>"
    return head + _element("failure", message, said, findings[0].severity)


def _element(name: str, message: str, text: str, kind: str = "warning") -> str:
    clean = escape(_FORBIDDEN.sub("�", text))
    return f"<{name} message={_value(message)} type={_value(kind)}>{clean}</{name}></testcase>\n"


def _value(text: str) -> str:
    return quoteattr(_FORBIDDEN.sub("�", text))
