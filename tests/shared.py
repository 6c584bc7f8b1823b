"""The one place that knows of the shared benchmark material, which lies beside a checkout and may be absent."""

from __future__ import annotations

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"


def shared(name: str) -> Path:
    """Return the path of shared material, or skip the test where it is absent."""
    path = SHARED / name
    if not path.exists():
        pytest.skip(f"the shared material {name!r} does not lie beside this checkout")
    return path
