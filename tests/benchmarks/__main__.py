"""``make bench``: runs every benchmark, or those named, one after the other.

A benchmark is a module of this folder with ``main()``, which prints its table and writes it to ``NAME.md`` beside
itself, headed by the machine it was measured on. One whose extra is not installed says so and is left out.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys
from pathlib import Path

from tests.benchmarks.report import Missing

HERE = Path(__file__).parent
HELPERS = frozenset(("__main__", "ceiling", "report", "floors", "peers"))


def main(names: list[str]) -> int:
    """Run the benchmarks and return how many failed."""
    failed = 0
    for name in names or sorted(module.name for module in pkgutil.iter_modules([str(HERE)])):
        if name in HELPERS:
            continue
        print(f"\n## {name}", flush=True)
        try:
            importlib.import_module(f"tests.benchmarks.{name}").main()
        except Missing as reason:
            print(f"left out: {reason}")
        except Exception as error:  # noqa: BLE001 - one broken benchmark must not hide the others
            failed += 1
            print(f"FAILED: {type(error).__name__}: {error}")
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
