"""``plainspoken doctor``: what works on this machine, and what to do about what doesn't."""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from importlib.metadata import distributions, packages_distributions, version
from importlib.util import find_spec

import click

from reader.commands.common import format_option, print_json
from reader.errors import PlainspokenError
from reader.plugins import Group, load, names
from reader.text.plural import counted


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: ``part`` as in ``voice natural``, whether it works, what was seen and what to do."""

    part: str
    works: bool
    seen: str
    cure: str = ""
    needed: bool = True
    """False for an extra, which is no fault to be without."""


_EXTRAS = {
    "llm": (("xllamacpp",), "language models in this process, for plain --llm local:NAME"),
    "summaries": (("rouge_score", "sumy"), "other ways of summing up, which ours are measured against"),
    "recogniser": (
        ("faster_whisper", "jiwer", "pocketsphinx"),
        "a recogniser of speech, which the voices are tested with",
    ),
    "test": (("hypothesis", "pytest", "mypy", "ruff"), "what the tests of this program need"),
}
"""For each extra, the modules that tell whether it is installed, and what it gives."""


@click.command()
@format_option("text", "json")
def doctor(format_name: str) -> None:
    """Say what works on this machine, and what to do about what doesn't.

    Looks at versions, settings, formats, voices, the sound device and where files are kept. Changes nothing.
    """
    findings = list(examine())
    if format_name == "json":
        print_json({"findings": [asdict(finding) for finding in findings]})
        return
    for finding in findings:
        state = "works" if finding.works else "DOES NOT WORK" if finding.needed else "not installed"
        click.echo(f"{state}: {finding.part}: {finding.seen}")
        if finding.cure:
            click.echo(f"  what to do: {finding.cure}")
    broken = sum(not finding.works and finding.needed for finding in findings)
    click.echo(f"{broken} of {len(findings)} do not work." if broken else "Everything looked at works.")


def examine() -> Iterator[Finding]:
    """Yield what was found of each part, in the order in which a user would mend them."""
    system = f"{platform.system()} {platform.release()}"
    yield Finding("plainspoken", True, f"{version('plainspoken')}, Python {platform.python_version()}, {system}")  # noqa: FBT003
    yield _package()
    yield from _files()
    yield from _plugins()
    yield from _extras()
    yield _sound()
    yield _keyboard()


def _package() -> Finding:
    """Look for another distribution that also installs a package named ``reader``."""
    owners = set(packages_distributions().get("reader", ())) | {
        found.name for found in distributions() if found.name == "reader"
    }
    others = sorted(owners - {"plainspoken"})
    if not others:
        return Finding("package reader", works=True, seen="ours alone")
    names = ", ".join(others)
    return Finding(
        "package reader",
        works=False,
        seen=f"{names} also installs a package named reader, and one of the two overwrites the other",
        cure=f"pip uninstall {names}, or install Plainspoken in an environment of its own (pipx install plainspoken)",
    )


def _files() -> Iterator[Finding]:
    from reader import settings as kept

    path = kept.config_file()
    try:
        settings = kept.load()
    except PlainspokenError as error:
        yield Finding("settings", works=False, seen=str(error), cure="mend the value, or remove the file")
        return
    yield Finding("settings", works=True, seen=f"{path}" + ("" if path.exists() else " (not there: defaults)"))
    folder = kept.data_folder(settings)
    yield Finding("library", works=True, seen=f"{folder}" + ("" if folder.exists() else " (nothing kept yet)"))
    folder = kept.cache_folder()
    yield Finding("prepared voices", works=True, seen=f"{folder}" + ("" if folder.exists() else " (none yet)"))


def _plugins() -> Iterator[Finding]:
    kinds: tuple[tuple[str, Group], ...] = (("format", "plainspoken.formats"), ("voice", "plainspoken.engines"))
    for kind, group in kinds:
        try:
            found = names(group)
        except PlainspokenError as error:
            yield Finding(f"{kind}s", works=False, seen=str(error))
            continue
        for name in found:
            yield _plugin(kind, group, name)


def _plugin(kind: str, group: Group, name: str) -> Finding:
    try:
        plugin = load(group, name)
        able = plugin.availability()
        if not able.works:
            return Finding(f"{kind} {name}", works=False, seen=able.why, cure=able.cure)
        seen = "ready"
        if kind == "voice":
            voices = plugin.voices()
            languages = {voice.language.partition("-")[0] for voice in voices}
            seen = f"{counted(len(voices), 'voice')} in {counted(len(languages), 'language')}"
        return Finding(f"{kind} {name}", works=True, seen=seen)
    except PlainspokenError as error:
        return Finding(f"{kind} {name}", works=False, seen=str(error), cure="install Plainspoken again")


def _extras() -> Iterator[Finding]:
    for name, (modules, gives) in _EXTRAS.items():
        works = all(find_spec(module) for module in modules)
        cure = "" if works else f"only if you want it: pip install 'plainspoken[{name}]'"
        yield Finding(f"extra {name}", works, gives, cure, needed=False)


def _sound() -> Finding:
    from reader.playback.device import probe

    able = probe()
    return Finding("sound", able.works, able.why, able.cure)


def _keyboard() -> Finding:
    if sys.stdin.isatty():
        return Finding("keyboard", works=True, seen="this terminal")
    return Finding(
        "keyboard",
        works=False,
        seen="standard input is no terminal",
        cure="run listen in a terminal, or use speak to write a sound file",
    )
