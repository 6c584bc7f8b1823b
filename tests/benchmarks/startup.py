"""How long the command and the package take to come up, as multiples of a bare interpreter's start."""

from __future__ import annotations

import subprocess
import sys
import time

from tests.benchmarks.report import median, p95, publish, table

CASES = {
    "python -c pass": "pass",
    "import reader": "import reader",
    "plainspoken --help": "from reader.commands.app import main; raise SystemExit(main(['--help']))",
    "plainspoken outline, small article": (
        "from reader.commands.app import main; "
        "raise SystemExit(main(['outline', 'articles/stem-cell-trial/article.md']))"
    ),
}
RUNS = 15


def main() -> None:
    times: dict[str, list[float]] = {name: [] for name in CASES}
    for _ in range(RUNS):
        for name, code in CASES.items():
            start = time.perf_counter()
            subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
            times[name].append(1000 * (time.perf_counter() - start))
    bare = median(times["python -c pass"])
    rows = [
        (name, f"{median(values):.0f}", f"{p95(values):.0f}", f"{median(values) / bare:.1f}")
        for name, values in times.items()
    ]
    publish("startup", table(("what", "median ms", "95th percentile ms", "times a bare interpreter"), rows))
