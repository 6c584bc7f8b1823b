"""Writing files whole or not at all, and keeping a folder of them within bounds."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Yield the path of a new file beside ``path`` that takes its place when the block ends without an error.

    The file keeps the permissions of the one it replaces.
    """
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    part.touch(exist_ok=False)
    try:
        with suppress(FileNotFoundError):
            part.chmod(path.stat().st_mode & 0o7777)
        yield part
        with part.open("r+b") as handle:
            os.fsync(handle.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def write_atomically(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path``; a reader sees the old content or the new, never half of it."""
    with replacing(path) as part:
        part.write_bytes(data)


def removed(path: Path) -> bool:
    """Remove a file; return whether that was done: it may be gone already, or not be ours to remove."""
    try:
        path.unlink()
    except OSError:
        return False
    return True


def prune(paths: Iterable[Path], *, most: int, most_bytes: int) -> int:
    """Remove, of these files, those changed longest ago above so many files or bytes; return how many went."""
    states: list[tuple[os.stat_result, Path]] = []
    for path in paths:
        with suppress(OSError):
            states.append((path.stat(), path))
    size = gone = 0
    for number, (state, path) in enumerate(sorted(states, key=lambda pair: -pair[0].st_mtime_ns)):
        size += state.st_size
        gone += (number >= most or size > most_bytes) and removed(path)
    return gone
