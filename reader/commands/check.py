"""``plainspoken check``: what an editor would want to look at, with its cure."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from reader.commands.common import format_option, tell
from reader.errors import PlainspokenError

if TYPE_CHECKING:
    from reader.readability.batch import Job
    from reader.readability.inspection import Inspected

FOUND = 1
CACHE = ".plainspoken_cache"
_MANY = 20
"""Sources from which progress is told."""


def _explain(context: click.Context, _: click.Parameter, rule: str | None) -> None:
    """Print what a rule means, or the list of all, and leave."""
    if rule is None or context.resilient_parsing:
        return
    click.echo("\n".join(explanation(rule)))
    context.exit()


def _limit(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> dict[str, int]:
    found = {}
    for value in values:
        name, mark, number = value.partition("=")
        if not mark or not number.isdigit():
            raise click.BadParameter(f"Write RULE=NUMBER, as in passive-voice=5, not {value!r}.")
        found[name] = int(number)
    return found


def _names(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name.strip() for value in values for name in value.split(",") if name.strip())


@click.command()
@click.argument("sources", metavar="SOURCE…", nargs=-1)
@click.option("--select", multiple=True, metavar="RULES", callback=_names, help="Look with these rules only.")
@click.option("--ignore", multiple=True, metavar="RULES", callback=_names, help="Look with all rules but these.")
@click.option("--max-grade", type=float, metavar="GRADE", help="Fail where a page asks for a higher US grade.")
@click.option(
    "--max-level",
    type=click.Choice(["A1", "A2", "B1", "B2", "C1", "C2"]),
    help="Fail where a page is harder than this level.",
)
@click.option("--limit", multiple=True, metavar="RULE=NUMBER", callback=_limit, help="Allow a page so many of a rule.")
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "note"]),
    help="Fail where something of this severity or above is found.  [default: warning]",
)
@click.option("--baseline", type=click.Path(path_type=Path), help="Tell only what this file does not know yet.")
@click.option("--write-baseline", type=click.Path(path_type=Path), help="Write what is found into this file.")
@click.option("--diff", "show_diff", is_flag=True, help="Show what --fix would change, and change nothing.")
@click.option("--fix", is_flag=True, help="Show the safe cures, and apply them to the files.")
@click.option("--jobs", type=click.IntRange(min=1), metavar="NUMBER", help="How many processes check at once.")
@click.option("--quiet", is_flag=True, help="Tell nothing on standard error of how far the check is.")
@click.option("--no-cache", is_flag=True, help="Check all again, also what did not change.")
@click.option(
    "--cache-folder",
    type=click.Path(path_type=Path, file_okay=False),
    default=CACHE,
    show_default=True,
    help="Where results are kept.",
)
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), help="Write the report into this file.")
@click.option("--from", "from_name", metavar="FORMAT", help="Read every SOURCE as html, markdown, text …")
@click.option("--allow-local", is_flag=True, help="Also open addresses of this machine and its network.")
@click.option(
    "--explain",
    metavar="RULE",
    is_eager=True,
    expose_value=False,
    callback=_explain,
    help="Print what a rule means, its cure and its source; 'all' lists the rules.",
)
@format_option("text", "json", "sarif", "junit", "github", "csv", "html")
def check(
    sources: tuple[str, ...],
    from_name: str | None,
    allow_local: bool,
    baseline: Path | None,
    write_baseline: Path | None,
    show_diff: bool,
    fix: bool,
    jobs: int | None,
    quiet: bool,
    no_cache: bool,
    cache_folder: Path,
    output: Path | None,
    format_name: str,
    **asked: Any,
) -> int:
    """Find what makes pages hard to read, to hear or to use, and say what to do about it.

    SOURCE is a file, a folder, a pattern such as "pages/**/*.md", an address, or - for standard input. Settings come
    from [tool.plainspoken] in pyproject.toml or from .plainspoken.toml. The exit code is 1 where something is found
    that fails the check.
    """
    from reader.readability import batch
    from reader.readability.inspection import failures
    from reader.readability.report import rendered

    if not sources:
        raise click.UsageError("Name SOURCE: files, folders, patterns, addresses, or - for standard input.")
    changes = {"limits": asked.pop("limit"), **asked}
    waiting = batch.jobs_for(batch.expand(sources), changes, from_name, allow_local=allow_local)
    known = batch.read_baseline(baseline) if baseline else {}
    kept = None if no_cache else batch.Cache(cache_folder)
    results = _run(waiting, jobs, kept, quiet=quiet)
    if write_baseline:
        batch.write_baseline(write_baseline, results)
        tell(f"{write_baseline} knows what there is now: name it with --baseline.")
        return 0
    results = [batch.only_new(found, known) for found in results]
    if fix or show_diff:
        results = _cured(waiting, results, write=fix)
    failed = [reason for job, found in zip(waiting, results, strict=True) for reason in failures(found, job.config)]
    _print(rendered(format_name, results, failed), output)
    if any(found.error for found in results):
        return _unreadable(results)
    return FOUND if failed else 0


def _run(waiting: Sequence[Job], jobs: int | None, kept: Any, *, quiet: bool) -> list[Inspected]:
    """Check all, telling how far it is on standard error where there are many."""
    from reader.readability import batch

    total = len(waiting)
    step = max(1, total // 10)

    def told(done: int) -> None:
        if not quiet and total >= _MANY and (done % step == 0 or done == total):
            tell(f"Checked {done} of {total}.")

    return list(batch.run(waiting, processes=jobs or os.cpu_count() or 1, kept=kept, told=told))


def _cured(waiting: Sequence[Job], results: Sequence[Inspected], *, write: bool) -> list[Inspected]:
    """Show the safe cures as a diff on standard error; write them where that is wanted, and check again."""
    from reader.files import write_atomically
    from reader.readability import batch
    from reader.readability.curing import cure
    from reader.readability.inspection import editable
    from reader.sources.reading import open_source

    left = []
    for job, found in zip(waiting, results, strict=True):
        path = Path(job.source)
        curable = any(one.replacement is not None and one.position for one in found.findings)
        text = editable(document := open_source(job.source)) if curable and path.is_file() else None
        cured = cure(text, found.findings) if text is not None else None
        if text is None or cured is None or not cured.applied:
            left.append(found)
            continue
        click.echo(cured.diff(text, job.source), nl=False, err=True)
        if not write:
            left.append(found)
            continue
        mark = b"\xef\xbb\xbf" if document.data.startswith(b"\xef\xbb\xbf") else b""
        write_atomically(path, mark + cured.text.encode())
        tell(f"{job.source}: {len(cured.applied)} cured.")
        left += batch.run([job])
    return left


def _print(report: str, output: Path | None) -> None:
    from reader.errors import SourceError
    from reader.files import write_atomically

    if output is None:
        sys.stdout.write(report)
        return
    try:
        write_atomically(output, report.encode())
    except OSError as error:
        raise SourceError(f"The report {output} cannot be written ({error.strerror}): check its folder.") from error
    tell(f"The report is in {output}.")


def _unreadable(results: Sequence[Inspected]) -> int:
    """Say what could not be read; where that is all there was, it is the one error."""
    errors = [found.error for found in results if found.error]
    if len(results) == 1:
        raise PlainspokenError(errors[0])
    for error in errors:
        tell(error)
    return 2


def explanation(name: str) -> list[str]:
    """Return what a rule means, or a line about each rule for ``all``.

    Raises:
        SettingsError: there is no rule of that name.
    """
    from reader.readability.checking import all_rules, rule_of

    if name == "all":
        return [f"{rule.name} ({rule.severity}): {rule.summary}" for rule in all_rules()]
    rule = rule_of(name)
    lines = [f"{rule.name} ({rule.severity})", rule.summary, rule.explanation, f"Cure: {rule.cure}"]
    lines.append(f"Source: {rule.source}.")
    lines += [f"Option {option}: {value!r} unless settings say otherwise." for option, value in rule.defaults.items()]
    lines += ["Found:", *(f"  {_shown(text)}" for text in rule.bad), "Left alone:"]
    return lines + [f"  {_shown(text)}" for text in rule.good]


def _shown(example: str) -> str:
    line = " / ".join(part for part in example.split("\n") if part.strip())
    return line if len(line) <= 200 else line[:200].rpartition(" ")[0] + " …"
