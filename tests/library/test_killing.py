"""The place after kill -9: at most one word early, never late."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the writer that is killed is a forked process")
def test_fifty_kills_at_random_moments_lose_at_most_the_word_being_kept(tmp_path):
    command = [sys.executable, "-m", "tests.library.killed", str(tmp_path / "library.sqlite3"), "50", "20261122"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=100, check=False)
    assert run.returncode == 0, run.stderr
    killed_between_words = int(run.stdout.split()[0])
    assert killed_between_words >= 25, "the children were killed before they had kept anything"
