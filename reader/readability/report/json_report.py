"""Everything that was found, as JSON in the form of ``schemas/check.json``."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from reader.readability.inspection import Inspected


def report(results: Sequence[Inspected], failed: Sequence[str]) -> str:
    """Return the report as JSON."""
    return json.dumps(data(results, failed), ensure_ascii=False, indent=2) + "\n"


def data(results: Sequence[Inspected], failed: Sequence[str]) -> dict[str, Any]:
    """Return the report JSON-ready."""
    return {"passed": not failed, "failed": list(failed), "sources": [found.as_dict() for found in results]}
