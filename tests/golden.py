"""The sample articles and the outputs expected of them; ``python -m tests.golden`` rewrites what has changed.

Each folder of ``articles/`` holds one article in one or more formats. ``expected/<format>/`` holds what the program
made of it when somebody last read it and found it right. A new kind of output is one more entry in ``OUTPUTS``.
"""

from __future__ import annotations

import difflib
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from click.testing import CliRunner

import reader
from reader.export.text import as_text
from reader.model.article import Article
from reader.model.speech import Script, Utterance
from reader.plain.glossary_explaining import explained
from reader.plain.model import Simplification
from reader.settings import Settings
from reader.speech.script import script
from tests.essentials import load, problems

ARTICLES = Path(__file__).resolve().parent.parent / "articles"
FORMATS = {
    ".html": "html", ".md": "markdown", ".txt": "text", ".pdf": "pdf", ".epub": "epub", ".docx": "docx", ".odt": "odt",
    ".rtf": "rtf", ".eml": "mail", ".xml": "feed",
}  # fmt: skip
RATE = 180
"""Words a minute of the expected outlines."""
SHOWN = 12
"""Changed lines that the summary shows of one file."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One input file of the library."""

    path: Path
    format: str

    @property
    def folder(self) -> Path:
        return self.path.parent

    @property
    def name(self) -> str:
        return f"{self.folder.name}/{self.path.name}"

    @property
    def expected(self) -> Path:
        return self.folder / "expected" / self.format


def samples(articles: Path = ARTICLES) -> tuple[Sample, ...]:
    """Return every input of the library, in the order of its names."""
    files = sorted(path for path in articles.glob("*/article.*") if path.suffix in FORMATS)
    return tuple(Sample(path, FORMATS[path.suffix]) for path in files)


@cache
def read(sample: Sample) -> Article:
    """Return the article, its source named as in a checkout so that it is the same on every machine."""
    return replace(reader.read_article(sample.path), source=f"articles/{sample.name}")


@cache
def spoken_script(sample: Sample) -> Script:
    """Return what is said of the sample with settings that nobody has touched."""
    return script(read(sample), Settings())


@contextmanager
def untouched_settings() -> Iterator[None]:
    """Hide the settings of whoever runs this."""
    kept = {name: os.environ.pop(name) for name in list(os.environ) if name.startswith("PLAINSPOKEN_")}
    os.environ["PLAINSPOKEN_CONFIG"] = str(ARTICLES / "no-such-settings.toml")
    try:
        yield
    finally:
        del os.environ["PLAINSPOKEN_CONFIG"]
        os.environ.update(kept)


def outline(sample: Sample, format_name: str = "text") -> str:
    """Return what ``plainspoken outline`` prints of the sample."""
    from reader.commands.outline import outline as command

    options = ["--rate", str(RATE), "--format", format_name]
    with untouched_settings():
        ran = CliRunner().invoke(command, [str(sample.path), *options], catch_exceptions=False)
    if ran.exit_code:
        raise RuntimeError(f"plainspoken outline {sample.name} ended with {ran.exit_code}: {ran.output}")
    return ran.stdout


def as_json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def utterance_line(utterance: Utterance) -> str:
    """Return an utterance on one line of JSON; what has its usual value is left out."""
    entry: dict[str, Any] = {"role": str(utterance.role), "says": utterance.text}
    if utterance.lead:
        entry["lead"] = utterance.lead
    if utterance.spoken.written != utterance.text:
        entry["written"] = utterance.spoken.written
    entry |= {"start": utterance.start, "end": utterance.end, "language": utterance.language}
    entry |= {"section": utterance.section, "block": utterance.block}
    if utterance.level:
        entry["level"] = utterance.level
    if utterance.pause_before:
        entry["pause_before"] = utterance.pause_before
    entry["pause_after"] = utterance.pause_after
    return json.dumps(entry, ensure_ascii=False)


def scores(sample: Sample) -> str:
    """Return the level and the formulas of an article, each to a tenth: what may change with a dependency's digits."""
    found = reader.score(read(sample)).as_dict()
    formulas = {name: round(value, 1) for name, value in found["formulas"].items() if isinstance(value, float)}
    level = found["level"] and {"cefr": found["level"]["cefr"], "value": round(found["level"]["value"], 1)}
    return as_json({"level": level, "formulas": formulas})


def is_main(sample: Sample) -> bool:
    """Say whether a sample is the one of its folder that stands for the others: Markdown, else the first."""
    beside = sorted(path for path in sample.folder.glob("article.*") if path.suffix in FORMATS)
    return sample.path == next((path for path in beside if path.suffix == ".md"), beside[0])


@cache
def simplified(sample: Sample) -> Simplification | None:
    """Return the plain version of an English article, its hard words explained, as ``plainspoken plain`` prints it.

    None for another format of it and for other languages.
    """
    if not is_main(sample) or not read(sample).language.startswith("en"):
        return None
    return explained(reader.simplify(read(sample)), read(sample), reader.glossary(read(sample)))


def plain_text(sample: Sample) -> str | None:
    """Return the plain version as it is read, with what is said before it."""
    made = simplified(sample)
    return f"{made.notice}\n\n{as_text(made.article)}" if made and made.article else None


def plain_trace(sample: Sample) -> str | None:
    """Return the plain version's sentences with their sources and edits."""
    made = simplified(sample)
    if made is None:
        return None
    left = ("verdicts", "refused")
    rows = [{key: value for key, value in one.items() if key not in left} for one in made.as_dict()["sentences"]]
    return as_json({"level": made.level, "kept": made.kept, "reached": made.reached, "sentences": rows})


def summary_text(sample: Sample) -> str | None:
    """Return the summary of an article and of its sections, each sentence with what it was made of."""
    if not is_main(sample):
        return None
    made = reader.summarise(read(sample))
    lines = [made.notice, "", *(f"[{', '.join(one.sources)}] {one.text}" for one in made.sentences)]
    for section in made.sections:
        lines += ["", f"{section.id} {section.heading}".rstrip()]
        lines += [f"[{', '.join(one.sources)}] {one.text}" for one in section.sentences]
    return "\n".join(lines) + "\n"


OUTPUTS: dict[str, Callable[[Sample], str]] = {
    "article.json": lambda sample: as_json(read(sample).as_dict()),
    "text.txt": lambda sample: as_text(read(sample)),
    "outline.txt": outline,
    "score.json": scores,
    "utterances.jsonl": lambda sample: "\n".join(map(utterance_line, spoken_script(sample).utterances)) + "\n",
}
PLAIN: dict[str, Callable[[Sample], str | None]] = {
    "plain.txt": plain_text,
    "plain.json": plain_trace,
    "summary.txt": summary_text,
}
"""What is kept of an article in one format only; plain versions of English ones."""


def wanted(sample: Sample) -> dict[Path, str]:
    """Return the content of every file that should stand in the sample's folder of expected outputs."""
    made = {sample.expected / name: make(sample) for name, make in OUTPUTS.items()}
    plain = {sample.expected / name: make(sample) for name, make in PLAIN.items()}
    return made | {path: text for path, text in plain.items() if text is not None}


def found(sample: Sample) -> dict[Path, str]:
    """Return the content of every file that stands there."""
    return {path: path.read_bytes().decode() for path in sorted(sample.expected.glob("*")) if path.is_file()}


def changes(before: str, after: str) -> list[str]:
    """Return the lines that differ, each with ``-`` or ``+`` before it."""
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=0)
    return [line for line in lines if line[:1] in "+-" and line[:3] not in {"---", "+++"}]


def update(sample: Sample) -> list[str]:
    """Rewrite what has changed, remove what nothing makes any more, and say so, a line a file."""
    old, new = found(sample), wanted(sample)
    said = []
    for path in sorted(old.keys() | new.keys()):
        before, after = old.get(path), new.get(path)
        if before == after:
            continue
        if after is None:
            path.unlink()
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(after.encode())
        said.append(_said(path, before, after))
    return said


def _said(path: Path, before: str | None, after: str | None) -> str:
    name = path.relative_to(path.parents[4]).as_posix()
    if before is None:
        return f"new      {name}"
    if after is None:
        return f"removed  {name}"
    lines = changes(before, after)
    added = sum(line.startswith("+") for line in lines)
    shown = [f"    {line[:160]}" for line in lines[:SHOWN]]
    more = [f"    … and {len(lines) - SHOWN} more lines"] if len(lines) > SHOWN else []
    return "\n".join([f"changed  {name}: +{added} -{len(lines) - added}", *shown, *more])


def unmet(sample: Sample) -> list[str]:
    """Return what the hand-written essentials find wrong in the sample."""
    return [f"{sample.name}: {said}" for said in problems(load(sample.folder), read(sample), sample.format)]


def main() -> int:
    """Update the library and print what has changed.

    A sample that lacks what a person says it holds is left alone, for a golden file must not make it look right; then
    the answer is 1.
    """
    wrong = {sample: unmet(sample) for sample in samples()}
    said = [line for sample in samples() if not wrong[sample] for line in update(sample)]
    print("\n".join(said) or "Nothing has changed.")
    if said:
        print(f"\nFiles written: {len(said)}. Read the diff before you commit it: 'git diff articles'.")
    told = [line for lines in wrong.values() for line in lines]
    if told:
        print("\nLeft alone, for they are not what essentials.json asks for; mend the program:", *told, sep="\n")
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main())
