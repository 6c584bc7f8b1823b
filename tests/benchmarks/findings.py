"""Draw findings for an editor to judge, and tell what the verdicts say: ``python -m tests.benchmarks.findings``.

With ``--show`` the drawn findings are printed with their sentences; without, only how many of those judged before
are still found.
"""

from __future__ import annotations

import gzip
import random
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from reader.errors import PlainspokenError
from reader.formats.recognise import parse
from reader.model.document import Document
from reader.readability.checking import all_rules, check_article
from reader.readability.findings import Finding
from tests.shared import shared

ROOT = Path(__file__).resolve().parents[2]
VERDICTS = Path(__file__).with_suffix(".txt")
DRAWN = 200
SEED = 77


def pages() -> Iterator[tuple[str, bytes]]:
    """Yield the articles that ship, then every other page of the collection: the half that is for tuning."""
    for path in sorted((ROOT / "articles").glob("*/article.md")):
        yield path.parent.name, path.read_bytes()
    for path in sorted(shared("bench/sections/pages").glob("*.html.gz"))[::2]:
        yield path.name.removesuffix(".html.gz"), gzip.decompress(path.read_bytes())


def findings() -> Iterator[tuple[str, Finding]]:
    """Yield what is found in each English page, in order."""
    rules = all_rules()
    for name, data in pages():
        try:
            article = parse(Document(data))
        except PlainspokenError:
            continue
        if article.language.startswith("en"):
            yield from ((name, finding) for finding in check_article(article, rules).findings)


def verdicts() -> list[tuple[str, str, str, bool]]:
    """Return page, fingerprint, rule and verdict of each finding that was judged."""
    lines = VERDICTS.read_text(encoding="utf-8").splitlines()[1:]
    parts = [line.split() for line in lines]
    return [(page, fingerprint, rule, mark == "yes") for page, fingerprint, rule, mark in parts]


def main() -> None:
    found = list(findings())
    print(f"{len(found)} findings")
    if "--show" in sys.argv:
        for name, one in random.Random(SEED).sample(found, DRAWN):  # noqa: S311 - no secret
            print(name, one.fingerprint, one.rule, f"[{one.text}]", " ".join(one.sentence.split()), "|", one.cure)
    still = {(name, one.fingerprint) for name, one in found}
    judged = verdicts()
    wanted = sum(mark for *_, mark in judged)
    print(f"judged {len(judged)}, wanted {wanted} ({wanted / len(judged):.1%})")
    left = Counter(mark for page, fingerprint, _, mark in judged if (page, fingerprint) in still)
    print(f"of these still found {sum(left.values())}, wanted {left[True]}")


if __name__ == "__main__":
    main()
