"""What a project asks of its pages: ``[tool.plainspoken]`` in pyproject.toml, or ``.plainspoken.toml``.

The nearest file in the folder of a page or above it holds; ``.plainspoken.toml`` comes before pyproject.toml. Keys::

    select = ["long-sentence"]     only these rules
    ignore = ["idiom"]             all but these
    max-grade = 9                  highest US grade of a page
    max-level = "B1"               highest level of a page
    fail-on = "warning"            severity from which a finding fails the check
    limits = { passive-voice = 5 } how many findings of a rule a page may have
    per-file-ignores = { "drafts/*" = ["long-sentence"] }

    [tool.plainspoken.rules.long-sentence]
    words = 25                     a rule's own options …
    severity = "error"             … and how much it matters here
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from fnmatch import fnmatch
from functools import cache
from pathlib import Path
from typing import Any

from reader.errors import SettingsError
from reader.readability.checking import rule_names, rule_of
from reader.readability.findings import Severity
from reader.readability.rule import Options, Rule

LEVELS = ("A1", "A2", "B1", "B2", "C1", "C2")


@dataclass(frozen=True, slots=True)
class Config:
    """What is asked of a page."""

    select: tuple[str, ...] = ()
    """Empty for all rules."""
    ignore: tuple[str, ...] = ()
    max_grade: float | None = None
    max_level: str | None = None
    fail_on: Severity = Severity.WARNING
    limits: Mapping[str, int] = field(default_factory=dict)
    per_file_ignores: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    rules: Mapping[str, Options] = field(default_factory=dict)
    severities: Mapping[str, Severity] = field(default_factory=dict)
    root: str = ""
    """Folder of the file that says so."""

    def names_for(self, source: str) -> list[str]:
        """Return the names of the rules that hold for a source."""
        ignored = set(self.ignore)
        for pattern, names in self.per_file_ignores.items():
            if any(fnmatch(one, pattern) for one in (source, Path(source).name, _relative(source, self.root))):
                ignored.update(names)
        return [name for name in self.select or rule_names() if name not in ignored]

    def rules_for(self, source: str) -> list[Rule]:
        """Return the rules that hold for a source, with their options."""
        return [rule_of(name, self.rules.get(name)) for name in self.names_for(source)]

    def changed(
        self,
        *,
        select: Sequence[str] = (),
        ignore: Sequence[str] = (),
        max_grade: float | None = None,
        max_level: str | None = None,
        fail_on: str | None = None,
        limits: Mapping[str, int] | None = None,
    ) -> Config:
        """Return this with what the command line says in its place; ``ignore`` and ``limits`` are added.

        Raises:
            SettingsError: there is no rule of a name.
        """
        changed = replace(
            self,
            select=tuple(select) or self.select,
            ignore=(*self.ignore, *ignore),
            max_grade=self.max_grade if max_grade is None else max_grade,
            max_level=max_level or self.max_level,
            fail_on=Severity(fail_on) if fail_on else self.fail_on,
            limits={**self.limits, **(limits or {})},
        )
        _check_names((*changed.select, *changed.ignore, *changed.limits), "the options")
        return changed


def _relative(source: str, root: str) -> str:
    path = Path(source).resolve()
    return path.relative_to(root).as_posix() if root and path.is_relative_to(root) else source


def config_for(source: str) -> Config:
    """Return what holds for a source: its own folder's settings, or those of the current one for what is no file.

    Raises:
        SettingsError: the file holds a value that is not allowed.
    """
    path = Path(source)
    return config_in(str((path.parent if path.is_file() else Path()).resolve()))


@cache
def config_in(folder: str) -> Config:
    """Return the nearest settings in a folder or above it."""
    for one in (Path(folder), *Path(folder).parents):
        for name in (".plainspoken.toml", "pyproject.toml"):
            if (path := one / name).is_file() and (table := _table(path)) is not None:
                return _config(table, path)
    return Config()


def _table(path: Path) -> dict[str, Any] | None:
    """Return the settings in a file; None where a pyproject.toml holds none."""
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        if path.name == "pyproject.toml":
            return None  # another tool's business
        raise SettingsError(f"{path} cannot be read ({error}): mend or remove it.") from error
    if path.name == "pyproject.toml":
        found = content.get("tool", {}).get("plainspoken")
        return found if isinstance(found, dict) else None
    return content


def _config(table: dict[str, Any], path: Path) -> Config:
    known = {
        "select": _names, "ignore": _names, "max-grade": _number, "max-level": _level, "fail-on": _severity,
        "limits": _limits, "per-file-ignores": _patterns, "rules": _rules,
    }  # fmt: skip
    for key in table:
        if key not in known:
            raise SettingsError(f"{path} has no setting {key!r} to give: the settings are {', '.join(known)}.")
    values: dict[str, Any] = {}
    for key, value in table.items():
        try:
            values[key.replace("-", "_")] = known[key](value)
        except (TypeError, ValueError) as error:
            raise SettingsError(f"{key!r} in {path} is not allowed: {error}.") from error
    rules = values.pop("rules", {})
    config = Config(
        **values,
        rules={name: {k: v for k, v in options.items() if k != "severity"} for name, options in rules.items()},
        severities={name: Severity(options["severity"]) for name, options in rules.items() if "severity" in options},
        root=str(path.parent),
    )
    ignored = [name for names in config.per_file_ignores.values() for name in names]
    _check_names((*config.select, *config.ignore, *config.limits, *config.rules, *ignored), str(path))
    for name, options in config.rules.items():
        rule_of(name, options)
    return config


def _check_names(names: Sequence[str], where: str) -> None:
    for name in names:
        if name not in rule_names():
            raise SettingsError(
                f"There is no rule {name!r}, which {where} names: 'plainspoken check --explain all' lists them."
            )


def _names(value: object) -> tuple[str, ...]:
    if isinstance(value, list) and all(isinstance(name, str) for name in value):
        return tuple(value)
    raise TypeError("it must be a list of names of rules")


def _number(value: object) -> float:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    raise TypeError("it must be a number")


def _level(value: object) -> str:
    if value in LEVELS:
        return str(value)
    raise ValueError(f"it must be one of {', '.join(LEVELS)}")


def _severity(value: object) -> Severity:
    if value in list(Severity):
        return Severity(str(value))
    raise ValueError("it must be error, warning or note")


def _limits(value: object) -> dict[str, int]:
    if isinstance(value, dict) and all(isinstance(one, int) and one >= 0 for one in value.values()):
        return value
    raise TypeError("it must be a table of rules with numbers")


def _patterns(value: object) -> dict[str, tuple[str, ...]]:
    if isinstance(value, dict):
        return {pattern: _names(names) for pattern, names in value.items()}
    raise TypeError("it must be a table of patterns with lists of rules")


def _rules(value: object) -> dict[str, dict[str, Any]]:
    if not isinstance(value, dict) or not all(isinstance(options, dict) for options in value.values()):
        raise TypeError("it must hold a table for each rule")
    for options in value.values():
        if "severity" in options:
            _severity(options["severity"])
    return value
