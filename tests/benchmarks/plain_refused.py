"""How many right wordings the gate refuses where it is used: its false alarms on what the rules propose.

``plain_injection`` measures alarms on wordings that people made. This one takes every wording that the rules and the
table propose for the sentences of the odd halves (see ``plain_wide``) and that the gate accepts or refuses. ``--draw
COUNT`` prints that many of either, mixed and without a label, of those that nobody has judged; a person writes ``id
mark`` lines into ``plain_refused.txt``, each reading under a line of ``#``. The gate was mended by what it refused in
the even halves.

Criteria, written before the first row was read: ``1`` if the wording says all that the source says and nothing else,
and its English has no error that the source had not; ``0`` otherwise.
"""

from __future__ import annotations

import hashlib
import random
import sys
from collections.abc import Sequence
from pathlib import Path
from unittest import mock

from reader.plain import rewriting
from reader.plain.gate import passed
from reader.plain.model import Verdict
from reader.plain.simplify import simplify
from tests.benchmarks.plain_wide import sources
from tests.benchmarks.report import publish, table

VERDICTS = Path(__file__).with_suffix(".txt")


def proposed(half: str = "odd") -> dict[str, tuple[str, str, bool]]:
    """Return each wording that was proposed, by id: its source, itself, and whether the gate accepted it."""
    found: dict[str, tuple[str, str, bool]] = {}
    judged = rewriting.check

    def noted(source: str, outputs: Sequence[str]) -> tuple[Verdict, ...]:
        verdicts, made = judged(source, outputs), " ".join(outputs)
        if made != source:
            found[hashlib.sha256(f"{source}\n{made}".encode()).hexdigest()[:10]] = source, made, passed(verdicts)
        return verdicts

    with mock.patch.object(rewriting, "check", noted):
        for source in sources(half):
            simplify(source)
    return found


def marks() -> dict[str, str]:
    """Return the mark of each row that was judged."""
    lines = VERDICTS.read_text(encoding="utf-8").splitlines() if VERDICTS.exists() else []
    return dict(line.split() for line in lines if line.strip() and not line.startswith("#"))


def main() -> None:
    """Print rows to be judged, or count the verdicts and write the report."""
    rows, known = proposed(), marks()
    if "--draw" in sys.argv:
        count, drawn = int(sys.argv[sys.argv.index("--draw") + 1]), random.Random(5)  # noqa: S311
        keys: list[str] = []
        for accepted in (True, False):
            new = sorted(key for key, row in rows.items() if row[2] is accepted and key not in known)
            drawn.shuffle(new)
            keys += new[:count]
        drawn.shuffle(keys)
        for key in keys:
            print(f"{key}\n  - {rows[key][0]}\n  + {rows[key][1]}")
        return
    lines, right = [], []
    for name, accepted in (("accepted", True), ("refused", False)):
        every = [key for key, row in rows.items() if row[2] is accepted]
        read = [known[key] for key in every if key in known]
        share = sum(mark == "1" for mark in read) / max(1, len(read))
        right.append(share * len(every))
        lines.append((name, len(every), len(read), f"{100 * share:.1f} %", round(share * len(every))))
    publish(
        "plain_refused",
        f"{len(rows)} wordings proposed for the sentences of the odd halves.\n\n"
        f"{table(('by the gate', 'wordings', 'read', 'right of those', 'right of all, estimated'), lines)}\n\n"
        f"False alarms: {100 * right[1] / max(1, sum(right)):.1f} % of the right wordings are refused.",
    )


if __name__ == "__main__":
    main()
