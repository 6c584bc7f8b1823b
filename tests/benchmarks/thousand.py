"""A thousand pages checked twice: in several processes, then from what was kept of the first run.

The pages are made of the articles in three levels, where the shared material lies beside the checkout, else of our
samples. The program's own files must not change between the runs: what is kept counts for one state of them.
"""

from __future__ import annotations

import gzip
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.report import Missing, publish, table
from tests.shared import SHARED

SAMPLES = Path(__file__).parents[2] / "articles"
PAGES = 1000
PARAGRAPHS = 8


def main() -> None:
    rows = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        words = _write(folder)
        for run in ("first run", "second run"):
            wall, used = time.perf_counter(), _used()
            command = [sys.executable, "-c", "import sys; from reader.commands.app import main; sys.exit(main())"]
            done = subprocess.run(
                [*command, "check", "pages", "--format", "json", "--output", f"{run}.json"],
                cwd=folder, capture_output=True, text=True, check=False,
            )  # fmt: skip
            if done.returncode not in (0, 1):
                raise RuntimeError(done.stderr)
            rows.append((run, f"{time.perf_counter() - wall:.1f}", f"{_used() - used:.1f}"))
        if (folder / "first run.json").read_bytes() != (folder / "second run.json").read_bytes():
            raise RuntimeError("the second run found something else")
        found = json.loads((folder / "first run.json").read_text(encoding="utf-8"))
        findings = sum(len(source["findings"]) for source in found["sources"])
    share = f"The second run took {float(rows[1][2]) / float(rows[0][2]):.1%} of the processor time of the first."
    head = f"{PAGES:,} pages of {words:,} words, in {os.cpu_count()} processes; {findings:,} findings, the same twice."
    publish("thousand", f"{head}\n\n{table(('plainspoken check', 'seconds', 'CPU seconds'), rows)}\n\n{share}")


def _used() -> float:
    """Return the processor time of the children that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _write(folder: Path) -> int:
    (folder / "pages").mkdir()
    texts = list(_texts())
    if not texts:
        raise Missing("there is no text to check: run this in a checkout")
    words = 0
    for number in range(PAGES):
        paragraphs = texts[number % len(texts)]
        at = number // len(texts) % max(1, len(paragraphs) - PARAGRAPHS)
        body = [f"# Page {number}", *paragraphs[at : at + PARAGRAPHS], f"This is copy {number} of the page."]
        page = "\n\n".join(body) + "\n"
        words += len(page.split())
        (folder / "pages" / f"{number:04}.md").write_text(page, encoding="utf-8")
    return words


def _texts() -> Iterator[list[str]]:
    path = SHARED / "bench" / "levels" / "articles.jsonl.gz"
    if path.exists():
        rows = [json.loads(line) for line in gzip.decompress(path.read_bytes()).decode().splitlines()]
        whole = [row[level] for row in rows for level in ("elementary", "intermediate", "advanced")]
    else:
        whole = [one.read_text(encoding="utf-8") for one in sorted(SAMPLES.glob("*/article.txt"))]
    for text in whole:
        yield [line.strip() for line in text.split("\n") if line.strip()]


if __name__ == "__main__":
    main()
