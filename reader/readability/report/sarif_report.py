"""Findings as SARIF 2.1.0, which code hosts and editors show beside the text."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from reader.readability.checking import all_rules
from reader.readability.findings import Finding
from reader.readability.inspection import Inspected

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def report(results: Sequence[Inspected], failed: Sequence[str]) -> str:
    """Return the report as SARIF."""
    return json.dumps(data(results, failed), ensure_ascii=False, indent=2) + "\n"


def data(results: Sequence[Inspected], failed: Sequence[str]) -> dict[str, Any]:
    """Return the log JSON-ready."""
    rules = [_rule(rule) for rule in all_rules()]
    places = {rule["id"]: number for number, rule in enumerate(rules)}
    driver = {"name": "Plainspoken", "semanticVersion": _version(), "rules": rules}
    notes = [{"level": "error", "message": {"text": reason}} for reason in failed]
    notes += [{"level": "note", "message": {"text": note}} for found in results for note in found.notes]
    invocation: dict[str, Any] = {"executionSuccessful": not any(found.error for found in results)}
    if notes:
        invocation["toolExecutionNotifications"] = notes
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, places) for found in results for finding in found.findings],
        "invocations": [invocation],
    }
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _version() -> str:
    from importlib.metadata import version

    return version("plainspoken")


def _rule(rule: Any) -> dict[str, Any]:
    return {
        "id": rule.name,
        "name": "".join(part.capitalize() for part in rule.name.split("-")),
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": f"{rule.explanation} Source: {rule.source}."},
        "help": {"text": rule.cure},
        "defaultConfiguration": {"level": str(rule.severity)},
    }


def _result(finding: Finding, places: dict[str, int]) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": {"uri": _uri(finding.source)}}
    if place := finding.position:
        physical["region"] = {
            "startLine": place.line,
            "startColumn": place.column,
            "endLine": place.end_line,
            "endColumn": place.end_column,
            "snippet": {"text": finding.text},
        }
    location: dict[str, Any] = {"physicalLocation": physical}
    name = finding.sentence_id or finding.section
    if name:
        location["logicalLocations"] = [{"name": name, "fullyQualifiedName": finding.heading or name}]
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "level": str(finding.severity),
        "message": {"text": f"{finding.message} {finding.cure}"},
        "locations": [location],
        "partialFingerprints": {"plainspoken/v1": finding.fingerprint},
    }
    if finding.rule in places:
        result["ruleIndex"] = places[finding.rule]
    return result


def _uri(source: str) -> str:
    """Return a source as an URI reference: paths with forward slashes and escapes, addresses as they are."""
    if "://" in source:
        return quote(source, safe=":/?#[]@!$&'()*+,;=%~")
    return quote(Path(source).as_posix() if source else "text", safe="/~") if source != "-" else "stdin"
