"""Many sources: finding them, checking them in several processes, keeping results, and telling what is new."""

from __future__ import annotations

import glob
import hashlib
import json
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import asdict, dataclass, replace
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from reader.errors import PlainspokenError, SettingsError, SourceError
from reader.files import write_atomically
from reader.model.document import Document
from reader.readability.config import Config, config_for
from reader.readability.inspection import Inspected, inspect, inspected_of

SUFFIXES = frozenset(
    (".md", ".markdown", ".html", ".htm", ".xhtml", ".txt", ".text", ".docx", ".odt", ".rtf", ".epub", ".pdf")
)
"""Endings of files that are looked for in a folder."""
FEW = 4
"""Sources up to which starting other processes would take longer than it saves."""


@dataclass(frozen=True, slots=True)
class Job:
    """One source and what is asked of it."""

    source: str
    config: Config
    from_name: str | None = None
    allow_local: bool = False


@dataclass(frozen=True, slots=True)
class Cache:
    """Results kept in a folder, one file each, by the content, the program's version and what was asked."""

    folder: Path

    def key(self, document: Document, job: Job) -> str:
        """Return the name under which a result is kept."""
        asked = json.dumps(
            [asdict(job.config), job.source, job.from_name, document.charset], sort_keys=True, default=str
        )
        content = hashlib.sha256(document.data).hexdigest()
        return hashlib.sha256("\n".join((own_version(), asked, content)).encode()).hexdigest()

    def get(self, key: str) -> Inspected | None:
        """Return a kept result; None where there is none that can be read."""
        try:
            return inspected_of(json.loads(self._path(key).read_bytes()))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def put(self, key: str, found: Inspected) -> None:
        """Keep a result; a folder that cannot be written is no reason to stop."""
        path = self._path(key)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            (self.folder / ".gitignore").write_text("*\n", encoding="utf-8")
            path.write_bytes(json.dumps(found.as_dict(), ensure_ascii=False).encode())
        except OSError:
            return

    def _path(self, key: str) -> Path:
        return self.folder / key[:2] / f"{key[2:]}.json"


@cache
def own_version() -> str:
    """Return what results depend on beside the text: the version, and the state of the program's own files."""
    package = Path(__file__).resolve().parents[1]
    stamps = []
    for folder in ("readability", "text", "formats", "data"):
        for base, _, names in os.walk(package / folder):
            for name in names:
                if not name.endswith(".pyc"):
                    state = (Path(base) / name).stat()
                    stamps.append(f"{base}/{name} {state.st_size} {state.st_mtime_ns}")
    try:
        number = version("plainspoken")
    except PackageNotFoundError:
        number = "0"
    return f"{number} {hashlib.sha256(chr(10).join(sorted(stamps)).encode()).hexdigest()}"


def expand(sources: Sequence[str]) -> list[str]:
    """Return the sources that names stand for: files of folders and of patterns with ``*``, each once, in order.

    Raises:
        SettingsError: a pattern or folder holds no file that is read.
    """
    found: dict[str, None] = {}
    for source in sources:
        path = Path(source)
        if path.is_dir():
            inside = sorted(str(one) for one in path.rglob("*") if one.suffix.lower() in SUFFIXES and one.is_file())
            if not inside:
                raise SettingsError(f"The folder {source} holds no article: name files, or another folder.")
            found.update(dict.fromkeys(inside))
        elif glob.has_magic(source) and not path.exists() and "://" not in source:
            matching = sorted(one for one in glob.glob(source, recursive=True) if Path(one).is_file())  # noqa: PTH207
            if not matching:
                raise SettingsError(f"No file fits {source}: check the pattern and the folder.")
            found.update(dict.fromkeys(matching))
        else:
            found[source] = None
    return list(found)


def run(
    jobs: Sequence[Job], *, processes: int = 1, kept: Cache | None = None, told: Callable[[int], None] | None = None
) -> Iterator[Inspected]:
    """Yield what is found in each source, in the order given; ``told`` is called with how many are done.

    Results are taken from ``kept`` where it has them; the others are made in so many processes.
    """
    results: dict[int, Inspected] = {}
    waiting: list[tuple[int, Job, Document, str]] = []
    for number, job in enumerate(jobs):
        document = _opened(job)
        key = kept.key(document, job) if kept and isinstance(document, Document) else ""
        known = document if isinstance(document, Inspected) else kept.get(key) if kept else None
        if known is not None:
            results[number] = known
        else:
            assert isinstance(document, Document)  # noqa: S101 - it is either
            waiting.append((number, job, document, key))
    done = len(results)
    for number, key, found in _made(waiting, processes):
        results[number] = found
        done += 1
        if kept and not found.error:
            kept.put(key, found)
        if told:
            told(done)
    yield from (results[number] for number in range(len(jobs)))


def _made(waiting: Sequence[tuple[int, Job, Document, str]], processes: int) -> Iterator[tuple[int, str, Inspected]]:
    if processes <= 1 or len(waiting) <= FEW:
        for number, job, document, key in waiting:
            yield number, key, inspect(document, job.source, job.config, job.from_name)
        return
    left = {number: (job, document, key) for number, job, document, key in waiting}
    try:
        with ProcessPoolExecutor(min(processes, len(waiting)), mp_context=get_context("spawn")) as pool:
            running = {
                pool.submit(inspect, document, job.source, job.config, job.from_name): number
                for number, (job, document, _) in left.items()
            }
            for future in as_completed(running):
                found = future.result()
                yield running[future], left.pop(running[future])[2], found
    except BrokenProcessPool:  # where no process can be started, this one does the work
        for number, (job, document, key) in left.items():
            yield number, key, inspect(document, job.source, job.config, job.from_name)


def _opened(job: Job) -> Document | Inspected:
    """Return a source's bytes, or what is told of one that cannot be had."""
    from reader.sources.reading import open_source

    try:
        return open_source(job.source, allow_local=job.allow_local)
    except PlainspokenError as error:
        return Inspected(job.source, error=str(error))


def jobs_for(
    sources: Iterable[str], changes: Mapping[str, Any], from_name: str | None = None, *, allow_local: bool = False
) -> list[Job]:
    """Return the jobs for sources, each with its folder's settings and what the command line changes of them."""
    return [Job(one, config_for(one).changed(**changes), from_name, allow_local) for one in sources]


# What is known already


def write_baseline(path: Path, results: Iterable[Inspected]) -> None:
    """Write which findings there are, so that only new ones count later.

    Raises:
        SourceError: the file cannot be written.
    """
    known = {one.source: dict(Counter(finding.fingerprint for finding in one.findings)) for one in results}
    content = {"version": 1, "findings": {source: found for source, found in sorted(known.items()) if found}}
    try:
        write_atomically(path, (json.dumps(content, indent=1, ensure_ascii=False) + "\n").encode())
    except OSError as error:
        raise SourceError(f"The baseline {path} cannot be written ({error.strerror}): check its folder.") from error


def read_baseline(path: Path) -> dict[str, dict[str, int]]:
    """Return the findings that are known already.

    Raises:
        SourceError: the file is not there, or is no baseline.
    """
    try:
        found = json.loads(path.read_text(encoding="utf-8"))["findings"]
        return {str(source): {str(k): int(v) for k, v in known.items()} for source, known in found.items()}
    except FileNotFoundError as error:
        raise SourceError(f"There is no baseline {path}: write one with --write-baseline {path}.") from error
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise SourceError(f"{path} is no baseline: write one anew with --write-baseline {path}.") from error


def only_new(found: Inspected, baseline: Mapping[str, Mapping[str, int]]) -> Inspected:
    """Return what was found without what the baseline knows; of equal findings, the first ones are the known."""
    left = Counter(baseline.get(found.source, {}))
    new = []
    for finding in found.findings:
        if left[finding.fingerprint] > 0:
            left[finding.fingerprint] -= 1
        else:
            new.append(finding)
    return replace(found, findings=tuple(new))
