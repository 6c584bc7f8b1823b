"""Plain versions and summaries as JSON-ready data, in the form of their schemas."""

from __future__ import annotations

from typing import Any

from reader.plain.model import PlainSentence, Simplification, Summary, Verdict


def simplification_dict(made: Simplification) -> dict[str, Any]:
    """Return the whole result: what it says, and for each sentence where it comes from and how it was proved."""
    return {
        "title": made.title,
        "language": made.language,
        "level": made.level,
        "notice": made.notice,
        "kept": made.kept,
        "held_back": made.held_back,
        "text": made.text,
        "sentences": [sentence_dict(sentence) for sentence in made.sentences],
    }


def summary_dict(made: Summary) -> dict[str, Any]:
    """Return a summary in the form of ``schemas/summary.json``."""
    return {
        "title": made.title,
        "language": made.language,
        "level": made.level,
        "notice": made.notice,
        "kept": made.kept,
        "text": made.text,
        "sentences": [sentence_dict(sentence) for sentence in made.sentences],
        "sections": [
            {
                "id": one.id,
                "heading": one.heading or None,
                "level": one.level,
                "sentences": [sentence_dict(sentence) for sentence in one.sentences],
            }
            for one in made.sections
        ],
    }


def sentence_dict(sentence: PlainSentence) -> dict[str, Any]:
    """Return one plain sentence with its sources, edits and verdicts."""
    return {
        "text": sentence.text,
        "sources": list(sentence.sources),
        "road": str(sentence.road),
        "edits": [
            {"rule": edit.rule, "before": edit.before, "after": edit.after, "reason": edit.reason}
            for edit in sentence.edits
        ],
        "verdicts": [_verdict(verdict) for verdict in sentence.verdicts],
        "refused": [_verdict(verdict) for verdict in sentence.refused],
    }


def _verdict(verdict: Verdict) -> dict[str, Any]:
    return {"kind": verdict.kind, "passed": verdict.passed, "detail": verdict.detail}
