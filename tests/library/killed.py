"""Run by ``test_killing``: kill a process that keeps places, many times, and compare what it said with what is kept.

A forked child tells through a pipe before and after each word that it keeps; it is killed at a random moment. What is
kept must be the last word it called done, or the one it was about to keep: at most one word early, never late.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from pathlib import Path

from reader.library.store import Library
from tests.library.articles import article, key

TEXT = article()
STARTS = [0] + [index + 1 for index, sign in enumerate(TEXT.text) if sign == " "]


def keep_words(path: Path, told: int) -> None:
    """Keep one word after the other for as long as we live."""
    with Library(path) as library:
        while True:
            for offset in STARTS[1:]:
                os.write(told, b"+%d\n" % offset)
                library.keep(key(), TEXT, offset)
                os.write(told, b"=%d\n" % offset)


def kill_once(path: Path, wait: float) -> tuple[int, int]:
    """Return the last offset called done and the last one begun (0 for none), of a child killed after ``wait``."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        keep_words(path, writing)
    os.close(writing)
    heard = os.read(reading, 100)
    time.sleep(wait)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while part := os.read(reading, 1 << 20):
        heard += part
    os.close(reading)
    lines = heard.decode().split("\n")[:-1]
    begun = [int(line[1:]) for line in lines if line.startswith("+")]
    done = [int(line[1:]) for line in lines if line.startswith("=")]
    return (done or [0])[-1], (begun or [0])[-1]


def main(path: Path, times: int, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - repeatable moments
    words = before = 0
    for number in range(times):
        done, begun = kill_once(path, chance.uniform(0, 0.03))
        with Library(path) as library:
            found = library.find(key(), TEXT)
        kept = found.offset if found else 0
        if kept not in {done or before, begun or before}:
            sys.exit(f"kill {number}: {kept} is kept, though {done} was done and {begun} begun")
        if done and found and not found.exact:
            sys.exit(f"kill {number}: the place was found, but not to the character")
        before = kept
        words += done > 0
    print(f"{words} of {times} were killed between words")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
